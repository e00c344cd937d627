import ClaimModel
import Foundation
import Testing

@testable import WorkbenchCommands

@Suite struct ReviewPlacesTests {
    @Test func `each casebook keeps its place, in a file only its owner reads`() throws {
        let folder = NSTemporaryDirectory() + "places-\(UUID().uuidString)"
        let places = ReviewPlaces(environment: ["XDG_STATE_HOME": folder])
        #expect(places.claim(in: "one") == nil)
        places.remember(ClaimID(3), in: "one")
        places.remember(ClaimID(8), in: "two")
        places.remember(ClaimID(4), in: "one")
        #expect(places.claim(in: "one") == ClaimID(4))
        #expect(places.claim(in: "two") == ClaimID(8))
        let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/assay/places")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func `without a home nothing is kept and nothing fails`() {
        let places = ReviewPlaces(environment: [:])
        places.remember(ClaimID(3), in: "one")
        #expect(places.claim(in: "one") == nil)
    }
}
