// The commit the program was built from; set by Package.swift from the checkout.
const char *assay_build_commit(void);
