import WorkbenchCommands

AssayProgram.main()
