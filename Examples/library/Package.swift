// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "claims",
    dependencies: [.package(name: "assay", path: "../..")],
    targets: [.executableTarget(name: "claims", dependencies: [.product(name: "AssayKit", package: "assay")])]
)
