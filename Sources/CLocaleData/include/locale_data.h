#ifndef ASSAY_LOCALE_DATA_H
#define ASSAY_LOCALE_DATA_H

// Nothing to call: being linked is what this target is for.

#endif
