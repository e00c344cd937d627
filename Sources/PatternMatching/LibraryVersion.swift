internal import CPCRE2

extension Pattern {
    /// The version of the PCRE2 library in use, as in `10.42 2022-12-11`.
    public static var libraryVersion: String {
        var room = [UInt8](repeating: 0, count: 64)
        let count = pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), &room)
        return count > 1 ? String(decoding: room[..<Int(count - 1)], as: UTF8.self) : "unknown"
    }
}
