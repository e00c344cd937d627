import ArgumentParser
import FilterCommands

FilterRoot.main()
