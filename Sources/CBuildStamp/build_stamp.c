#include "build_stamp.h"

#ifndef ASSAY_COMMIT
#define ASSAY_COMMIT "unknown"
#endif

const char *assay_build_commit(void) { return ASSAY_COMMIT; }
