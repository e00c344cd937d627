import ClaimModel

/// What a unit measures, and how many base units it holds.
struct Measure: Hashable, Sendable {
    /// What is measured: `length`, `money USD`, `share`, `points`, `count`, …; a rate adds ` per time`.
    let dimension: String
    /// How many base units one of it is; exact.
    let factor: ExactNumber

    /// The measure of a unit as ``Quantity/unit`` names it; unknown units are a dimension of their own.
    init(unit: String) {
        let parts = unit.split(separator: "/", maxSplits: 1).map(String.init)
        let base = Self.plain(parts.first ?? unit)
        guard parts.count == 2 else {
            self = base
            return
        }
        let below = Self.plain(parts[1])
        let quotient = base.factor.divided(by: below.factor) ?? base.factor
        self.init(dimension: base.dimension + " per " + below.dimension, factor: quotient)
    }

    private init(dimension: String, factor: ExactNumber) {
        self.dimension = dimension
        self.factor = factor
    }

    private static func plain(_ unit: String) -> Measure {
        if let known = table[unit] { return known }
        if let known = table[unit.lowercased()] { return known }
        if unit.utf8.count == 3, unit.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) {
            return Measure(dimension: "money " + unit, factor: ExactNumber(1))
        }
        return Measure(dimension: Stem.of(unit.lowercased()), factor: ExactNumber(1))
    }

    /// Exact by definition: the international yard and pound of 1959, the US gallon, the imperial acre.
    private static let table: [String: Measure] = {
        var table: [String: Measure] = [:]
        func add(_ dimension: String, _ names: String, _ factor: String) {
            guard let number = ExactNumber(factor) else { return }
            for name in names.split(separator: "|") { table[String(name)] = Measure(dimension: dimension, factor: number) }
        }
        add("count", "count|people|person|items|", "1")
        add("share", "ratio|fraction", "1")
        add("share", "%|percent|percentage", "0.01")
        add("points", "pp|percentage points|percentage point", "1")
        add("factor", "factor|times|x", "1")
        add("length", "mm|millimetre|millimeter", "0.001")
        add("length", "cm|centimetre|centimeter", "0.01")
        add("length", "m|metre|meter|metres|meters", "1")
        add("length", "km|kilometre|kilometer|kilometres|kilometers", "1000")
        add("length", "in|inch|inches", "0.0254")
        add("length", "ft|foot|feet", "0.3048")
        add("length", "yd|yard|yards", "0.9144")
        add("length", "mi|mile|miles", "1609.344")
        add("area", "m2|m²|square metre|square meter", "1")
        add("area", "km2|km²|square kilometre|square kilometer", "1000000")
        add("area", "ha|hectare|hectares", "10000")
        add("area", "acre|acres|ac", "4046.8564224")
        add("area", "mi2|mi²|sq mi|square mile", "2589988.110336")
        add("area", "ft2|ft²|sq ft|square foot", "0.09290304")
        add("mass", "mg|milligram", "0.001")
        add("mass", "g|gram|grams", "1")
        add("mass", "kg|kilogram|kilograms", "1000")
        add("mass", "t|tonne|tonnes|metric ton", "1000000")
        add("mass", "ton|tons|short ton", "907184.74")
        add("mass", "oz|ounce|ounces", "28.349523125")
        add("mass", "lb|lbs|pound|pounds", "453.59237")
        add("volume", "ml|mL|millilitre|milliliter", "0.001")
        add("volume", "l|L|litre|liter|litres|liters", "1")
        add("volume", "gal|gallon|gallons", "3.785411784")
        add("volume", "m3|m³|cubic metre|cubic meter", "1000")
        add("volume", "bbl|barrel|barrels", "158.987294928")
        add("time", "ms|millisecond|milliseconds", "0.001")
        add("time", "s|sec|second|seconds", "1")
        add("time", "min|minute|minutes", "60")
        add("time", "h|hr|hour|hours", "3600")
        add("time", "d|day|days", "86400")
        add("time", "week|weeks|wk", "604800")
        add("calendar time", "month|months", "1")
        add("calendar time", "quarter|quarters", "3")
        add("calendar time", "year|years|yr", "12")
        add("calendar time", "decade|decades", "120")
        add("calendar time", "century|centuries", "1200")
        add("power", "W|watt|watts", "1")
        add("power", "kW|kilowatt|kilowatts", "1000")
        add("power", "MW|megawatt|megawatts", "1000000")
        add("power", "GW|gigawatt|gigawatts", "1000000000")
        add("energy", "Wh", "1")
        add("energy", "kWh|kilowatt-hour", "1000")
        add("energy", "MWh|megawatt-hour", "1000000")
        add("data", "B|byte|bytes", "1")
        add("data", "kB|KB|kilobyte|kilobytes", "1000")
        add("data", "MB|megabyte|megabytes", "1000000")
        add("data", "GB|gigabyte|gigabytes", "1000000000")
        add("data", "TB|terabyte|terabytes", "1000000000000")
        add("money USD", "cent|cents|¢", "0.01")
        add("money GBP", "pence|penny", "0.01")
        add("temperature C", "°C|celsius|C|degree celsius", "1")
        add("temperature F", "°F|fahrenheit|F|degree fahrenheit", "1")
        return table
    }()
}
