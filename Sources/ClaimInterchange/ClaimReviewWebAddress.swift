/// What can be said of a web address without asking the network.
enum WebAddress {
    /// The lower-case host of an absolute http(s) address; nil for anything else.
    static func host(of address: String) -> String? {
        let lower = address.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
        guard address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "<" && $0 != ">" && $0 != "\"" })
        else { return nil }
        let authority = lower.dropFirst(scheme.count).prefix { !"/?#\\".contains($0) }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let name = host.prefix { $0 != ":" }
        guard name.contains("."), !name.hasPrefix("."), !name.hasSuffix(".") else { return nil }
        return String(name)
    }

    /// Whether an address is absolute, of http or https, and names a host with a dot.
    static func isAbsolute(_ address: String) -> Bool { host(of: address) != nil }

    /// A relative address seen from a page's own address; nil when that leads nowhere.
    static func resolve(_ address: String, base: String) -> String? {
        guard let schemeEnd = base.firstRange(of: "://")?.upperBound, !address.isEmpty else { return nil }
        let scheme = base[..<schemeEnd].dropLast(2)
        let pathStart = base[schemeEnd...].firstIndex { "/?#".contains($0) } ?? base.endIndex
        let site = String(base[..<pathStart])
        let resolved: String
        if address.hasPrefix("//") {
            resolved = scheme + address
        } else if address.hasPrefix("/") {
            resolved = site + address
        } else if address.prefix(while: { $0 != "/" && $0 != "?" && $0 != "#" }).contains(":") {
            return nil
        } else {
            let path = base[pathStart...].prefix { $0 != "?" && $0 != "#" }
            let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
            resolved = site + folder + address
        }
        return isAbsolute(resolved) ? resolved : nil
    }

    /// Hosts that shorten addresses and so hide where they lead.
    static func isShortened(_ address: String) -> Bool {
        ["bit.ly", "t.co", "goo.gl", "g.co", "tinyurl.com", "ow.ly", "is.gd", "buff.ly"].contains(host(of: address) ?? "")
    }

    /// The address without what differs only in looks: scheme, `www.`, upper case of the host, slash at the end, fragment.
    static func comparable(_ address: String) -> String {
        guard let host = host(of: address), let schemeEnd = address.firstRange(of: "://")?.upperBound else { return address }
        let rest = address[schemeEnd...].drop { !"/?".contains($0) }
        var trimmed = rest
        while trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
        return (host.hasPrefix("www.") ? String(host.dropFirst(4)) : host) + trimmed
    }
}

extension WebAddress {
    /// Whether an address is of http or https and names any host, also one without a dot.
    static func isWeb(_ address: String) -> Bool {
        let lower = address.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return false }
        let rest = address.dropFirst(scheme.count)
        return rest.first.map { $0.isLetter || $0.isNumber || $0 == "[" } == true
            && address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F && $0 != "<" && $0 != ">" && $0 != "\"" }
    }
}
