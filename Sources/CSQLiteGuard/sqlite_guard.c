#include "sqlite_guard.h"

#include <sqlite3.h>
#include <stddef.h>

static const struct {
    int option;
    int value;
} switches[] = {
    // No writes to the schema, to the shadow tables of the search index, or to database pages through SQL.
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    // A casebook has neither: what stands there was planted.
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
};

static const struct {
    int limit;
    int value;
} limits[] = {
    // The largest content that is kept: a snapshot.
    {SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_COMPOUND_SELECT, 10},
    {SQLITE_LIMIT_VDBE_OP, 1000 * 1000},
    {SQLITE_LIMIT_FUNCTION_ARG, 20},
    // VACUUM attaches one.
    {SQLITE_LIMIT_ATTACHED, 1},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

int sqlite_guard(void *connection) {
    for (size_t i = 0; i < sizeof switches / sizeof switches[0]; i++) {
        int code = sqlite3_db_config(connection, switches[i].option, switches[i].value, NULL);
        if (code != SQLITE_OK) return code;
    }
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) sqlite3_limit(connection, limits[i].limit, limits[i].value);
    return SQLITE_OK;
}

int sqlite_is_guarded(void *connection) {
    for (size_t i = 0; i < sizeof switches / sizeof switches[0]; i++) {
        int now = -1;
        if (sqlite3_db_config(connection, switches[i].option, -1, &now) != SQLITE_OK || now != switches[i].value) return 0;
    }
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        if (sqlite3_limit(connection, limits[i].limit, -1) > limits[i].value) return 0;
    }
    return 1;
}
