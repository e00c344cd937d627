#include <stdint.h>

/// A table of locale data with nothing in it, in the place of ICU's own.
///
/// Foundation brings ICU, and ICU 34 MB of tables for formatting and sorting by the customs of a country. Assay does neither; the tables
/// made the program twice as large and kept it from starting where memory is short. The linker takes this symbol for theirs, since it
/// comes first. Hidden, so that it is found within a static link only: where Foundation is a shared library, it keeps its own tables, and
/// so it does with an ICU of another version, whose symbol has another name.
///
/// The layout is that of ICU's common data, format "CmnD" version 1, with a table of contents of no entries.
struct empty_tables {
    uint16_t header_size;
    uint8_t magic1, magic2;
    uint16_t info_size, reserved_word;
    uint8_t is_big_endian, charset_family, size_of_uchar, reserved_byte;
    uint8_t data_format[4], format_version[4], data_version[4];
    uint32_t padding[2], entries;
};

__attribute__((visibility("hidden"), aligned(16))) const struct empty_tables icudt76_dat = {
    .header_size = 32,
    .magic1 = 0xda,
    .magic2 = 0x27,
    .info_size = 20,
    .is_big_endian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__,
    .size_of_uchar = 2,
    .data_format = {'C', 'm', 'n', 'D'},
    .format_version = {1, 0, 0, 0},
};
