print("assay-filters")
