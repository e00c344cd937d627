import CBuildStamp
import Workbench

/// What the program says about itself.
enum AssayVersion {
    /// The release, and the commit it was built from.
    static var short: String { "assay 0.1.0 (\(String(cString: assay_build_commit())))" }

    /// Also what it was built on and what it ships.
    static var long: String { ([short] + Workbench.components).joined(separator: "\n") }
}
