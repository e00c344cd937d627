// Placeholder of the module's first test.
