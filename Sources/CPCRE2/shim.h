// PCRE2 chooses its API by the width of a code unit: Assay matches UTF-8 bytes.
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
