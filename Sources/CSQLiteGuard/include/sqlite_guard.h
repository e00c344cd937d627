#ifndef ASSAY_SQLITE_GUARD_H
#define ASSAY_SQLITE_GUARD_H

/// Makes one SQLite connection wary of the file it opens: defensive mode, no triggers, no views, no double-quoted strings, and
/// limits far above what a casebook needs. C, because `sqlite3_db_config` takes variable arguments, which Swift can't pass.
///
/// Takes a `sqlite3 *`; answers 0, or SQLite's code for what could not be set.
int sqlite_guard(void *connection);

/// Whether a connection is guarded: what `sqlite_guard` sets is read back.
int sqlite_is_guarded(void *connection);

#endif
