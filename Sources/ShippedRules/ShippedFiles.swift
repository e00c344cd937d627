// Written by script/embed-rules from the files of Claims/. Do not edit.

/// The files of `Claims/` that every program carries, so that one binary is enough.
public enum ShippedFiles {
    /// Each file's path below `Claims/`, and its text.
    public static let all: [(path: String, text: String)] = [
        ("policies/magazine.yaml", #"""
# Every fact of a long piece before it goes to print: sentence by sentence, with a list of changes for the writer.
name: magazine
summary: For a checker who goes through a piece sentence by sentence; every sentence seen, every fix settled with its evidence.
independent-origins: 1
primary-source: true
proven-quotes: false
both-sides: false
four-eyes: false
every-sentence: true
fix-needs-evidence: true
fixes-closed: true
queries-closed: true
publishable: [supported, mostly-supported]
may-publish-off-axis: true
"""#),
        ("policies/newsroom.yaml", #"""
# Two people: whoever proposes a verdict does not sign it.
name: newsroom
summary: For a desk of two or more; four eyes on every verdict, two independent origins, quotes proven, both sides looked for.
independent-origins: 2
primary-source: false
proven-quotes: true
both-sides: true
four-eyes: true
expire-after-days: 180
publishable: [supported, mostly-supported]
blocked-flags: [misattributed, satire]
may-act-as: false
"""#),
        ("policies/own-measurements.yaml", #"""
# A project's own figures: the publisher is its own source, and every report says so.
name: own-measurements
summary: For a project that states its own figures; its own measurements count as evidence, and reports say that they are its own.
independent-origins: 1
primary-source: true
proven-quotes: true
own-publisher-counts: true
publishable: [supported]
blocked-flags: [outdated]
"""#),
        ("policies/solo.yaml", #"""
# One person, working alone: evidence is wanted, the rest is left to judgement.
name: solo
summary: For one person who checks alone; every claim is checked against at least one piece of evidence.
independent-origins: 1
publishable: [supported, mostly-supported]
"""#),
        ("rules/en-dates.yaml", #"""
# How English names days, months, years and longer spans. Tables only: the reader of dates looks its words up here.
pack: en-dates
summary: Months, weekdays, spans of time, seasons and the words that place them before or after another day.
tables:
  months:
    january: 1
    february: 2
    march: 3
    april: 4
    may: 5
    june: 6
    july: 7
    august: 8
    september: 9
    october: 10
    november: 11
    december: 12
  # Written with or without a full stop; only next to a day or a year.
  month-abbreviations:
    jan: 1
    feb: 2
    mar: 3
    apr: 4
    jun: 6
    jul: 7
    aug: 8
    sep: 9
    sept: 9
    oct: 10
    nov: 11
    dec: 12
  # Months that are other words too; alone they need a capital and a preposition.
  doubtful-months: [march, may, august]
  # 0 is Monday.
  weekdays:
    monday: 0
    tuesday: 1
    wednesday: 2
    thursday: 3
    friday: 4
    saturday: 5
    sunday: 6
  weekday-abbreviations:
    mon: 0
    tue: 1
    tues: 1
    wed: 2
    thu: 3
    thur: 3
    thurs: 3
    fri: 4
    sat: 5
    sun: 6
  # Days counted from the article's own.
  near-days:
    today: 0
    tonight: 0
    yesterday: -1
    tomorrow: 1
  # Spans of time that "last", "this" and "next" go with.
  spans:
    day: day
    days: day
    week: week
    weeks: week
    weekend: weekend
    weekends: weekend
    fortnight: fortnight
    month: month
    months: month
    quarter: quarter
    quarters: quarter
    year: year
    years: year
    decade: decade
    decades: decade
    century: century
    centuries: century
  # How many spans before or after the present one.
  shifts:
    last: -1
    past: -1
    previous: -1
    this: 0
    current: 0
    next: 1
    coming: 1
    following: 1
  # Words behind "three years".
  distances:
    ago: -1
    earlier: -1
    prior: -1
    before: -1
    later: 1
    hence: 1
  # Words before a decade, a century or a year.
  parts-of-span:
    early: early
    earlier: early
    mid: middle
    middle: middle
    late: late
    later: late
  # First and last month.
  seasons:
    spring: 3-6
    summer: 6-9
    autumn: 9-12
    fall: 9-12
    winter: 12-3
  # Words before a bare year.
  year-links: [in, since, by, from, until, till, to, of, before, after, during, between, through, around, circa, c, late, early, mid,
    year, and, or, for, throughout, at, on, spring, summer, autumn, fall, winter, about, ad]
  # Words before a number that make it an amount even when it looks like a year.
  amount-links: [than, over, least, most, nearly, almost, some, approximately, roughly, exceeding, least, up, only, exactly, another,
    least, estimated, are, were, have, has, page, pages, no, number, flight, route, highway, section, room, row]
  # Words that say a day lies ahead.
  future-cues: [will, shall, upcoming, scheduled, planned, plans, due, expected, expects, coming, next, be, until, till, deadline, set]
  # Days with a name of their own: month-day, or year-month-day.
  named-days:
    christmas day: 12-25
    christmas eve: 12-24
    boxing day: 12-26
    new years eve: 12-31
    new years day: 1-1
    new year s eve: 12-31
    new year s day: 1-1
    halloween: 10-31
    valentines day: 2-14
    valentine s day: 2-14
  # Spans with a name of their own.
  named-spans:
    world war ii: 1939-09-01 1945-09-02
    world war two: 1939-09-01 1945-09-02
    second world war: 1939-09-01 1945-09-02
    world war i: 1914-07-28 1918-11-11
    world war one: 1914-07-28 1918-11-11
    first world war: 1914-07-28 1918-11-11
  # Decades written as words.
  decade-words:
    twenties: 20
    thirties: 30
    forties: 40
    fifties: 50
    sixties: 60
    seventies: 70
    eighties: 80
    nineties: 90
  # Plurals that a year stands before without counting them: "the 2015 attacks".
  event-plurals: [attacks, elections, games, olympics, protests, riots, results, bombings, floods, fires, wildfires, championships,
    awards, talks, primaries, midterms, celebrations, negotiations, sanctions, killings, shootings, figures, estimates, levels, prices,
    sales, earnings, revenues, profits, accounts, guidelines, hearings, agreements, reforms, models, finals, playoffs, standards]
"""#),
        ("rules/en-numbers.yaml", #"""
# How English writes numbers, bounds and units. Tables only: the reader of numeric expressions looks its words up here.
pack: en-numbers
summary: Number words, scales, bounds, units, currencies and the words around them.
tables:
  # Number words and their values.
  cardinals:
    zero: 0
    nought: 0
    naught: 0
    one: 1
    two: 2
    three: 3
    four: 4
    five: 5
    six: 6
    seven: 7
    eight: 8
    nine: 9
    ten: 10
    eleven: 11
    twelve: 12
    thirteen: 13
    fourteen: 14
    fifteen: 15
    sixteen: 16
    seventeen: 17
    eighteen: 18
    nineteen: 19
    twenty: 20
    thirty: 30
    forty: 40
    fourty: 40
    fifty: 50
    sixty: 60
    seventy: 70
    eighty: 80
    ninety: 90
  # Words that multiply what stands before them: powers of ten.
  scales:
    hundred: 2
    thousand: 3
    lakh: 5
    lakhs: 5
    million: 6
    crore: 7
    crores: 7
    billion: 9
    trillion: 12
    quadrillion: 15
    quintillion: 18
    mln: 6
    mio: 6
    bln: 9
    bn: 9
    tln: 12
    trn: 12
    tn: 12
  # Letters written right behind digits. Those that are units as well are weighed by what stands around them.
  scale-letters:
    k: 3
    m: 6
    mn: 6
    mm: 6
    b: 9
    t: 12
  # Words for a group of so many; `about` marks a loose one.
  groups:
    dozen: 12
    couple: 2 about
  # Unnamed small numbers before a scale: "a few million" is two million or more.
  loose-multipliers:
    few: 2
    several: 2
  # Plurals that stand for a lower bound.
  indefinite-plurals:
    dozens: 24
    tens: 20
    scores: 40
    hundreds: 200
    thousands: 2000
    millions: 2000000
    billions: 2000000000
    trillions: 2000000000000
  # Ordinals; all but the first two also name the parts of a fraction.
  ordinals:
    first: 1
    second: 2
    third: 3
    fourth: 4
    fifth: 5
    sixth: 6
    seventh: 7
    eighth: 8
    ninth: 9
    tenth: 10
    eleventh: 11
    twelfth: 12
    thirteenth: 13
    fourteenth: 14
    fifteenth: 15
    sixteenth: 16
    seventeenth: 17
    eighteenth: 18
    nineteenth: 19
    twentieth: 20
    thirtieth: 30
    fortieth: 40
    fiftieth: 50
    sixtieth: 60
    seventieth: 70
    eightieth: 80
    ninetieth: 90
    hundredth: 100
    thousandth: 1000
    millionth: 1000000
    billionth: 1000000000
    trillionth: 1000000000000
  # Parts of a whole that are no ordinals, with the number of parts.
  fraction-parts:
    half: 2
    halves: 2
    quarter: 4
    quarters: 4
  # Verbs and adverbs that are factors by themselves.
  factors:
    doubled: 2 factor
    doubling: 2 factor
    doubles: 2 factor
    tripled: 3 factor
    tripling: 3 factor
    triples: 3 factor
    trebled: 3 factor
    trebling: 3 factor
    quadrupled: 4 factor
    quadrupling: 4 factor
    quintupled: 5 factor
    halved: 0.5 factor
    halving: 0.5 factor
    twice: 2 times
    thrice: 3 times
    twofold: 2 factor
    threefold: 3 factor
    fourfold: 4 factor
    fivefold: 5 factor
    sixfold: 6 factor
    sevenfold: 7 factor
    eightfold: 8 factor
    ninefold: 9 factor
    tenfold: 10 factor
    hundredfold: 100 factor
    thousandfold: 1000 factor
  # Adjectives that are factors before a determiner: "double the price".
  factor-adjectives:
    double: 2 factor
    triple: 3 factor
    treble: 3 factor
    quadruple: 4 factor
  # Phrases before a number: the end of the interval they set, and whether it belongs to it.
  bounds-before:
    at least: low closed
    at the very least: low closed
    at least or equal to: low closed
    no fewer than: low closed
    no less than: low closed
    not less than: low closed
    not fewer than: low closed
    a minimum of: low closed
    minimum of: low closed
    a minimum: low closed
    minimum: low closed
    equal to or more than: low closed
    equal to or greater than: low closed
    more than or equal to: low closed
    greater than or equal to: low closed
    greater or equal than: low closed
    greater or equal to: low closed
    more or equal than: low closed
    higher or equal than: low closed
    bigger or equal than: low closed
    larger or equal than: low closed
    bigger or equal to: low closed
    larger or equal to: low closed
    more than: low open
    slightly more than: low open
    a little more than: low open
    just more than: low open
    far more than: low open
    much more than: low open
    well more than: low open
    over: low open
    over than: low open
    just over: low open
    well over: low open
    slightly over: low open
    a little over: low open
    above: low open
    just above: low open
    well above: low open
    greater than: low open
    larger than: low open
    higher than: low open
    bigger than: low open
    longer than: low open
    older than: low open
    heavier than: low open
    in excess of: low open
    upwards of: low open
    upward of: low open
    north of: low open
    exceeding: low open
    up to: high closed
    at most: high closed
    at the most: high closed
    no more than: high closed
    not more than: high closed
    as many as: high closed
    as much as: high closed
    no greater than: high closed
    no larger than: high closed
    no higher than: high closed
    no longer than: high closed
    a maximum of: high closed
    maximum of: high closed
    a maximum: high closed
    maximum: high closed
    max: high closed
    within: high closed
    not exceeding: high closed
    equal to or less than: high closed
    equal to or fewer than: high closed
    less than or equal to: high closed
    less or equal than: high closed
    less or equal to: high closed
    lower or equal than: high closed
    lower or equal to: high closed
    smaller or equal than: high closed
    smaller or equal to: high closed
    less than: high open
    slightly less than: high open
    a little less than: high open
    just less than: high open
    much less than: high open
    far less than: high open
    fewer than: high open
    far fewer than: high open
    under: high open
    just under: high open
    well under: high open
    a little under: high open
    slightly under: high open
    below: high open
    just below: high open
    well below: high open
    lower than: high open
    smaller than: high open
    shorter than: high open
    younger than: high open
    short of: high open
    sub: high open
    nearly: high open about
    almost: high open about
    close to: high open about
    nearing: high open about
    approaching: high open about
    just shy of: high open about
    shy of: high open about
    not quite: high open about
    about: about
    around: about
    some: about
    roughly: about
    approximately: about
    aproximately: about
    approx: about
    circa: about
    an estimated: about
    estimated: about
    somewhere around: about
    in the region of: about
    in the order of: about
    on the order of: about
    in the vicinity of: about
    in the neighborhood of: about
    more or less: about
    barely: about
    equal to: exactly
    equals to: exactly
    equals: exactly
    equaling to: exactly
    equalling: exactly
  # Phrases behind a number.
  bounds-after:
    or more: low closed
    or more than: low closed
    or greater: low closed
    or higher: low closed
    or larger: low closed
    or better: low closed
    or above: low closed
    or over: low closed
    or older: low closed
    or longer: low closed
    or equal to: closing
    and above: low closed
    and over: low closed
    and older: low closed
    and up: low closed
    and upwards: low closed
    or less: high closed
    or fewer: high closed
    or lower: high closed
    or smaller: high closed
    or below: high closed
    or under: high closed
    or younger: high closed
    and below: high closed
    and under: high closed
    or so: about
    or thereabouts: about
    plus: low closed
    odd: about
    ish: about
  # Signs before a number.
  bound-signs:
    '>': low open
    '<': high open
    '≥': low closed
    '>=': low closed
    '≤': high closed
    '<=': high closed
    '~': about
    '≈': about
    '∼': about
  # Verbs that set a bound; they stay outside the span.
  bound-verbs:
    surpass: low open
    surpasses: low open
    surpassed: low open
    surpassing: low open
    exceed: low open
    exceeds: low open
    exceeded: low open
    top: low open
    tops: low open
    topped: low open
    topping: low open
    pass: low open
    passed: low open
    passes: low open
    outnumber: low open
    outnumbered: low open
    capped at: high closed
    limited to: high closed
  # Verbs that say which way a value moves; the number may follow at once, or after a word of `change-links`.
  changes:
    rise: up
    rises: up
    rose: up
    risen: up
    rising: up
    increase: up
    increases: up
    increased: up
    increasing: up
    grow: up
    grows: up
    grew: up
    grown: up
    growing: up
    climb: up
    climbs: up
    climbed: up
    climbing: up
    jump: up
    jumps: up
    jumped: up
    jumping: up
    gain: up
    gains: up
    gained: up
    gaining: up
    soar: up
    soared: up
    soaring: up
    surge: up
    surged: up
    surging: up
    advance: up
    advanced: up
    advancing: up
    rally: up
    rallied: up
    rallying: up
    add: up
    adds: up
    added: up
    spiked: up
    leapt: up
    leaped: up
    skyrocketed: up
    rocketed: up
    expanded: up
    swelled: up
    improved: up
    rebounded: up
    up: up
    fall: down
    falls: down
    fell: down
    fallen: down
    falling: down
    drop: down
    drops: down
    dropped: down
    dropping: down
    decline: down
    declines: down
    declined: down
    declining: down
    decrease: down
    decreases: down
    decreased: down
    decreasing: down
    lose: down
    loses: down
    lost: down
    losing: down
    tumble: down
    tumbled: down
    tumbling: down
    plunge: down
    plunged: down
    plunging: down
    plummet: down
    plummeted: down
    plummeting: down
    slump: down
    slumped: down
    slumping: down
    slip: down
    slips: down
    slipped: down
    slipping: down
    slid: down
    slide: down
    sliding: down
    shrink: down
    shrank: down
    shrunk: down
    sank: down
    sunk: down
    sink: down
    dip: down
    dipped: down
    dipping: down
    shed: down
    sheds: down
    eased: down
    contracted: down
    reduced: down
    retreated: down
    dived: down
    dove: down
    down: down
  change-links: [by, to, just, only, slightly, sharply, steeply, roughly, about, around, nearly, almost, further, another]
  # Units written as words: the unit's name and what it measures. Plurals are listed by `unit-plurals` rules of the table's own words.
  units:
    percent: '% percentage'
    percents: '% percentage'
    per cent: '% percentage'
    percentage: '% percentage'
    pct: '% percentage'
    percentage point: pp percentage
    percentage points: pp percentage
    percent points: pp percentage
    per cent points: pp percentage
    basis point: basis points measure
    basis points: basis points measure
    second: seconds duration
    seconds: seconds duration
    sec: seconds duration
    secs: seconds duration
    minute: minutes duration
    minutes: minutes duration
    min: minutes duration
    mins: minutes duration
    hour: hours duration
    hours: hours duration
    hr: hours duration
    hrs: hours duration
    day: days duration
    days: days duration
    night: nights duration
    nights: nights duration
    week: weeks duration
    weeks: weeks duration
    fortnight: fortnights duration
    fortnights: fortnights duration
    month: months duration
    months: months duration
    year: years duration
    years: years duration
    yr: years duration
    yrs: years duration
    decade: decades duration
    decades: decades duration
    century: centuries duration
    centuries: centuries duration
    millennia: millennia duration
    millisecond: milliseconds duration
    milliseconds: milliseconds duration
    kilometre: km measure
    kilometres: km measure
    kilometer: km measure
    kilometers: km measure
    metre: m measure
    metres: m measure
    meter: m measure
    meters: m measure
    centimetre: cm measure
    centimetres: cm measure
    centimeter: cm measure
    centimeters: cm measure
    decimetre: dm measure
    decimetres: dm measure
    decimeter: dm measure
    decimeters: dm measure
    millimetre: mm measure
    millimetres: mm measure
    millimeter: mm measure
    millimeters: mm measure
    micrometre: micrometres measure
    micrometres: micrometres measure
    micrometer: micrometres measure
    micrometers: micrometres measure
    micron: micrometres measure
    microns: micrometres measure
    nanometre: nm measure
    nanometres: nm measure
    nanometer: nm measure
    nanometers: nm measure
    picometres: picometres measure
    light year: light years measure
    light years: light years measure
    foot: ft measure
    feet: ft measure
    inch: inches measure
    inches: inches measure
    yard: yards measure
    yards: yards measure
    mile: miles measure
    miles: miles measure
    nautical mile: nautical miles measure
    nautical miles: nautical miles measure
    furlong: furlongs measure
    furlongs: furlongs measure
    acre: acres measure
    acres: acres measure
    hectare: hectares measure
    hectares: hectares measure
    square metre: m2 measure
    square metres: m2 measure
    square meter: m2 measure
    square meters: m2 measure
    square kilometre: km2 measure
    square kilometres: km2 measure
    square kilometer: km2 measure
    square kilometers: km2 measure
    square foot: sq ft measure
    square feet: sq ft measure
    square inch: square inches measure
    square inches: square inches measure
    square yard: square yards measure
    square yards: square yards measure
    square mile: square miles measure
    square miles: square miles measure
    sq m: m2 measure
    sq metres: m2 measure
    sq meters: m2 measure
    sq km: km2 measure
    sq ft: sq ft measure
    sq feet: sq ft measure
    sq mi: square miles measure
    sq miles: square miles measure
    cubic metre: m3 measure
    cubic metres: m3 measure
    cubic meter: m3 measure
    cubic meters: m3 measure
    cubic foot: cubic feet measure
    cubic feet: cubic feet measure
    cubic kilometre: cubic kilometres measure
    cubic kilometres: cubic kilometres measure
    cubic kilometer: cubic kilometres measure
    cubic kilometers: cubic kilometres measure
    cubic yard: cubic yards measure
    cubic yards: cubic yards measure
    cubic inch: cubic inches measure
    cubic inches: cubic inches measure
    cubic centimetres: ml measure
    cubic centimeters: ml measure
    km cubed: cubic kilometres measure
    km squared: km2 measure
    litre: litres measure
    litres: litres measure
    liter: litres measure
    liters: litres measure
    millilitre: ml measure
    millilitres: ml measure
    milliliter: ml measure
    milliliters: ml measure
    centilitre: centilitres measure
    centilitres: centilitres measure
    gallon: gallons measure
    gallons: gallons measure
    pint: pints measure
    pints: pints measure
    quart: quarts measure
    quarts: quarts measure
    cup: cups measure
    cups: cups measure
    tablespoon: tablespoons measure
    tablespoons: tablespoons measure
    tbsp: tablespoons measure
    teaspoon: teaspoons measure
    teaspoons: teaspoons measure
    tsp: teaspoons measure
    fluid ounces: fluid ounces measure
    barrel: barrels measure
    barrels: barrels measure
    bushel: bushels measure
    bushels: bushels measure
    gram: g measure
    grams: g measure
    gramme: g measure
    grammes: g measure
    kilogram: kg measure
    kilograms: kg measure
    kilogramme: kg measure
    kilogrammes: kg measure
    kilo: kg measure
    kilos: kg measure
    milligram: mg measure
    milligrams: mg measure
    milligrammes: mg measure
    microgram: micrograms measure
    micrograms: micrograms measure
    microgramme: micrograms measure
    microgrammes: micrograms measure
    mcg: micrograms measure
    tonne: tonnes measure
    tonnes: tonnes measure
    ton: tons measure
    tons: tons measure
    metric ton: tonnes measure
    metric tons: tonnes measure
    metric tonnes: tonnes measure
    megaton: megatons measure
    megatons: megatons measure
    gigaton: gigatons measure
    gigatons: gigatons measure
    gigatonne: gigatons measure
    gigatonnes: gigatons measure
    lb: lb measure
    lbs: lb measure
    pound: lb measure
    pounds: lb measure
    ounce: ounces measure
    ounces: ounces measure
    oz: ounces measure
    stone: stone measure
    carat: carats measure
    carats: carats measure
    horsepower: hp measure
    brake horsepower: bhp measure
    watt: watts measure
    watts: watts measure
    kilowatt: kW measure
    kilowatts: kW measure
    megawatt: MW measure
    megawatts: MW measure
    gigawatt: GW measure
    gigawatts: GW measure
    watt hours: watt hours measure
    kilowatt hour: kWh measure
    kilowatt hours: kWh measure
    megawatt hours: MWh measure
    gigawatt hours: GWh measure
    volt: volts measure
    volts: volts measure
    amp: amps measure
    amps: amps measure
    calorie: calories measure
    calories: calories measure
    british thermal unit: british thermal units measure
    british thermal units: british thermal units measure
    decibel: decibels measure
    decibels: decibels measure
    hertz: Hz measure
    kilohertz: kHz measure
    megahertz: MHz measure
    gigahertz: GHz measure
    gigapascal: gigapascals measure
    gigapascals: gigapascals measure
    bit: bits measure
    bits: bits measure
    byte: bytes measure
    bytes: bytes measure
    kilobyte: kB measure
    kilobytes: kB measure
    kibibyte: kibibytes measure
    kibibytes: kibibytes measure
    megabyte: MB measure
    megabytes: MB measure
    gigabyte: GB measure
    gigabytes: GB measure
    terabyte: TB measure
    terabytes: TB measure
    megabit: megabits measure
    megabits: megabits measure
    gigabit: gigabits measure
    gigabits: gigabits measure
    megapixel: megapixels measure
    megapixels: megapixels measure
    mph: mph measure
    kph: km/h measure
    kmh: km/h measure
    mpg: mpg measure
    rpm: rpm measure
    tpd: tons/day measure
    bpd: barrels/day measure
    ppm: ppm measure
    parts per million: ppm measure
    parts per billion: ppb measure
    knot: knots measure
    knots: knots measure
    degree: degrees angle
    degrees: degrees angle
    degrees celsius: °C temperature
    degree celsius: °C temperature
    degrees centigrade: °C temperature
    degrees c: °C temperature
    degrees fahrenheit: °F temperature
    degree fahrenheit: °F temperature
    degrees f: °F temperature
    degf: °F temperature
    degc: °C temperature
    deg c: °C temperature
    deg f: °F temperature
    celsius: °C temperature
    celcius: °C temperature
    centigrade: °C temperature
    fahrenheit: °F temperature
    kelvin: kelvin temperature
    kelvins: kelvin temperature
    page: pages count
    pages: pages count
    times: times factor
    fold: factor factor
  # Unit symbols, case as written; they stand right behind a number or one space away.
  unit-symbols:
    '%': '% percentage'
    '٪': '% percentage'
    km: km measure
    m: m measure
    cm: cm measure
    dm: dm measure
    mm: mm measure
    μm: micrometres measure
    µm: micrometres measure
    um: micrometres measure
    nm: nm measure
    pm: picometres measure
    am: attometres measure
    ft: ft measure
    yd: yards measure
    mi: miles measure
    ha: hectares measure
    m²: m2 measure
    km²: km2 measure
    m³: m3 measure
    m2: m2 measure
    m3: m3 measure
    km2: km2 measure
    km3: cubic kilometres measure
    cm2: square centimetres measure
    sqm: m2 measure
    sqft: sq ft measure
    kg: kg measure
    g: g measure
    mg: mg measure
    μg: micrograms measure
    µg: micrograms measure
    t: tonnes measure
    kt: knots measure
    Mt: megatons measure
    l: litres measure
    L: litres measure
    ml: ml measure
    mL: ml measure
    cl: centilitres measure
    s: seconds duration
    ms: milliseconds duration
    h: hours duration
    a: years duration
    Ma: megayears duration
    W: watts measure
    kW: kW measure
    MW: MW measure
    GW: GW measure
    TW: terawatts measure
    Wh: watt hours measure
    kWh: kWh measure
    MWh: MWh measure
    GWh: GWh measure
    TWh: terawatt hours measure
    J: joules measure
    kJ: kilojoules measure
    MJ: megajoules measure
    Js: joule seconds measure
    V: volts measure
    kV: kilovolts measure
    A: amperes measure
    mA: milliamperes measure
    mAh: milliampere hours measure
    F: farads measure
    N: newtons measure
    Nm: newton metres measure
    lb-ft: foot pound-force measure
    Pa: pascals measure
    hPa: hectopascals measure
    kPa: kilopascals measure
    MPa: megapascals measure
    GPa: gigapascals measure
    psi: psi measure
    ksi: kilopound per square inch measure
    bar: bars measure
    eV: eV measure
    keV: kiloelectronvolts measure
    MeV: megaelectronvolts measure
    GeV: gigaelectronvolts measure
    TeV: teraelectronvolts measure
    Gy: grays measure
    mGy: milligrays measure
    Sv: sieverts measure
    mSv: millisieverts measure
    Hz: Hz measure
    HZ: Hz measure
    hz: Hz measure
    kHz: kHz measure
    KHz: kHz measure
    MHz: MHz measure
    Mhz: MHz measure
    GHz: GHz measure
    Ghz: GHz measure
    dB: decibels measure
    dBA: decibels measure
    b: bits measure
    kb: kilobits measure
    mb: megabits measure
    Mb: megabits measure
    Gb: gigabits measure
    B: bytes measure
    kB: kB measure
    KB: kB measure
    MB: MB measure
    GB: GB measure
    TB: TB measure
    PB: petabytes measure
    K: kelvin temperature
    Mbps: Mbps measure
    mbps: Mbps measure
    Gbps: gigabits/second measure
    kbps: kilobits/second measure
    MP: megapixels measure
    hp: hp measure
    HP: hp measure
    bhp: bhp measure
    PS: horsepower measure
    lm: lumens measure
    kcal: kilocalories measure
    bp: basis points measure
    bps: basis points measure
    pp: pp percentage
    ppb: ppb measure
    '°C': °C temperature
    '°F': °F temperature
    '℃': °C temperature
    '℉': °F temperature
    '°': degrees angle
    'º': degrees angle
    '"': inches measure
    '″': inches measure
    '”': inches measure
    '′': ft measure
    '‰': per mille measure
  # What may follow a unit as "per x", "a x" or "/x", and its name in a rate.
  rate-units:
    second: second
    sec: second
    s: second
    millisecond: millisecond
    ms: millisecond
    minute: minute
    min: minute
    hour: hour
    hr: hour
    h: hour
    day: day
    diem: day
    night: night
    week: week
    month: month
    year: year
    annum: year
    century: century
    decade: decade
    capita: person
    person: person
    head: person
    household: household
    share: share
    barrel: barrel
    bbl: barrel
    ounce: ounce
    pound: lb
    gallon: gallon
    litre: litre
    liter: litre
    kilogram: kg
    kilo: kg
    kg: kg
    km: km
    mile: mile
    ton: ton
    tonne: tonne
    acre: acre
    hectare: hectare
    game: game
    ticket: ticket
    pupil: pupil
    student: student
    word: word
    square foot: square foot
    square metre: square metre
    square meter: square metre
    mmbtu: mega british thermal unit
  # Currency words behind a number.
  currencies:
    dollar: USD
    dollars: USD
    us dollar: USD
    us dollars: USD
    american dollars: USD
    bucks: USD
    australian dollar: AUD
    australian dollars: AUD
    canadian dollar: CAD
    canadian dollars: CAD
    hong kong dollar: HKD
    hong kong dollars: HKD
    new zealand dollar: NZD
    new zealand dollars: NZD
    singapore dollars: SGD
    taiwan dollars: TWD
    pound sterling: GBP
    pounds sterling: GBP
    british pound: GBP
    british pounds: GBP
    quid: GBP
    euro: EUR
    euros: EUR
    yen: JPY
    japanese yen: JPY
    yuan: CNY
    chinese yuan: CNY
    renminbi: CNY
    kuai: CNY
    rupee: INR
    rupees: INR
    indian rupees: INR
    pakistani rupees: PKR
    sri lankan rupees: LKR
    swiss franc: CHF
    swiss francs: CHF
    franc: CHF
    francs: CHF
    rouble: RUB
    roubles: RUB
    ruble: RUB
    rubles: RUB
    hryvnia: UAH
    zloty: PLN
    zlotys: PLN
    forint: HUF
    forints: HUF
    krona: SEK
    kronor: SEK
    swedish kronor: SEK
    swedish crowns: SEK
    krone: NOK
    kroner: NOK
    danish krone: DKK
    danish kroner: DKK
    danish crown: DKK
    danish crowns: DKK
    norwegian kroner: NOK
    norwegian crowns: NOK
    czech crowns: CZK
    koruna: CZK
    won: KRW
    south korean won: KRW
    rand: ZAR
    naira: NGN
    shilling: KES
    shillings: KES
    cedi: GHS
    cedis: GHS
    peso: MXN
    pesos: MXN
    mexican pesos: MXN
    philippine pesos: PHP
    argentine pesos: ARS
    real: BRL
    reais: BRL
    lira: TRY
    liras: TRY
    turkish lira: TRY
    shekel: ILS
    shekels: ILS
    baht: THB
    ringgit: MYR
    rupiah: IDR
    dong: VND
    taka: BDT
    dirham: AED
    dirhams: AED
    riyal: SAR
    riyals: SAR
    dinar: KWD
    dinars: KWD
    bolivars: VES
    kuna: HRK
    bitcoin: BTC
    bitcoins: BTC
    peseta: pesetas
    pesetas: pesetas
    cent: cents
    cents: cents
    pence: pence
    penny: pence
    pennies: pence
    sen: sen
    mao: mao
  # Small coins: the money they are parts of.
  currency-parts:
    cent: 100
    cents: 100
    pence: 100
    penny: 100
    mao: 10
  # Currency signs; letters before them choose the country.
  currency-signs:
    '$': USD
    'US$': USD
    '$US': USD
    'U.S.$': USD
    'A$': AUD
    '$A': AUD
    'AU$': AUD
    'AUD$': AUD
    'C$': CAD
    'CA$': CAD
    'CAD$': CAD
    'HK$': HKD
    'NZ$': NZD
    'NZD$': NZD
    'S$': SGD
    'NT$': TWD
    'R$': BRL
    'USD$': USD
    '£': GBP
    '€': EUR
    '¥': JPY
    'Y=': JPY
    'CN¥': CNY
    '元': CNY
    '₹': INR
    'Rs': INR
    'Re': INR
    '₩': KRW
    '₽': RUB
    '₴': UAH
    '₺': TRY
    '₪': ILS
    '₦': NGN
    '₱': PHP
    '₫': VND
    '₿': BTC
    '₡': CRC
    '₾': GEL
    '฿': THB
    'RM': MYR
    '¢': cents
    'p': pence
    'c': cents
  # ISO 4217 codes.
  currency-codes: [USD, EUR, GBP, JPY, CNY, AUD, CAD, NZD, CHF, SEK, NOK, DKK, INR, RUB, UAH, PLN, CZK, HUF, TRY, ILS, ZAR, NGN,
    KES, GHS, EGP, MXN, BRL, ARS, CLP, COP, PEN, HKD, SGD, TWD, KRW, THB, MYR, IDR, PHP, VND, PKR, BDT, LKR, AED, SAR, QAR, KWD,
    IRR, IQD, BTC, RMB, HRK, RON, BGN, ISK]
  # Nouns that name what bears a number rather than counting anything: "Flight 370", "page 12".
  number-labels: [flight, page, pages, bill, section, sections, row, rows, room, rooms, version, chapter, figure, fig, table, volume, vol,
    article, paragraph, clause, line, route, highway, interstate, road, street, avenue, building, gate, platform, channel, bus, train,
    resolution, regulation, directive, rule, act, amendment, proposition, prop, measure, chapter, verse, psalm, grade, level, phase,
    stage, tier, type, class, category, model, mark, series, season, episode, part, item, exhibit, case, docket, number, no, nr, nos,
    zone, area, district, ward, precinct, division, group, week, day, game, round, lap, heat, match, test, set, game, apartment, apt,
    suite, unit, box, lot, block, plot, flat, house, post, posts, station, pier, dock, berth, terminal, lane, exit, junction, windows,
    explorer, html, css, covid, cop, group, formula, generation, gen, world, war, super, bowl, appendix, annex, protocol, schedule,
    code, zip, postcode, area, extension, ext, serial, batch, file, form, gpa, pin, id, isbn, issn, doi, vol, issue, edition, rev]
  # Labels that may also open a rank: "No. 1", "number two".
  rank-labels: [no, nr, number, ranked, '#']
  # Persons, in the plural and the singular.
  persons: [people, person, persons, men, man, women, woman, children, child, boys, boy, girls, girl, kids, kid, babies, baby, infants,
    infant, adults, adult, teenagers, teenager, teens, youths, youth, residents, resident, citizens, citizen, inhabitants, villagers,
    migrants, migrant, refugees, refugee, immigrants, immigrant, asylum, seekers, passengers, passenger, travellers, travelers,
    tourists, tourist, visitors, visitor, patients, patient, victims, victim, casualties, casualty, fatalities, survivors, survivor,
    workers, worker, employees, employee, staff, staffers, employers, labourers, laborers, miners, miner, farmers, farmer, fishermen,
    fisherman, drivers, driver, pilots, pilot, crew, sailors, soldiers, soldier, troops, civilians, civilian, militants, militant,
    fighters, fighter, rebels, rebel, terrorists, terrorist, insurgents, gunmen, gunman, police, policemen, policeman, officers,
    officer, officials, official, firefighters, firefighter, paramedics, doctors, doctor, nurses, nurse, teachers, teacher, students,
    student, pupils, pupil, graduates, academics, scientists, scientist, researchers, experts, journalists, journalist, reporters,
    protesters, protester, protestors, demonstrators, activists, activist, supporters, fans, fan, players, player, athletes, athlete,
    members, member, voters, voter, candidates, candidate, lawmakers, legislators, senators, senator, ministers, deputies, delegates,
    delegate, politicians, judges, lawyers, prisoners, prisoner, inmates, inmate, detainees, detainee, hostages, hostage, suspects,
    suspect, defendants, criminals, offenders, customers, customer, consumers, users, user, subscribers, viewers, viewer, listeners,
    readers, respondents, participants, participant, volunteers, volunteer, donors, investors, shareholders, owners, tenants,
    homeowners, households, pensioners, pensioner, retirees, veterans, mothers, fathers, parents, parent, families, sons, daughters,
    brothers, sisters, friends, actors, artists, singers, dancers, musicians, writers, guests, guest, spectators, onlookers, crowds,
    attendees, worshippers, pilgrims, monks, priests, bishops, nuns, individuals, individual, americans, britons, chinese, russians,
    ukrainians, germans, israelis, palestinians, syrians, iraqis, afghans, africans, europeans, australians, canadians, nationals,
    foreigners, swimmers, hikers, climbers, climber, cyclists, pedestrians, pedestrian, motorists, commuters, shoppers, peacekeepers,
    marines, recruits, reservists, guards, guard, agents, spies, clients, taxpayers, claimants, jobseekers, jurors, entrepreneurs]
  # Plurals that do not end in "s".
  irregular-plurals: [people, men, women, children, feet, teeth, mice, geese, oxen, sheep, fish, deer, cattle, police, troops, staff,
    personnel, aircraft, spacecraft, species, series, policemen, policewomen, fishermen, gunmen, firemen, servicemen, businessmen,
    congressmen, sportsmen, media, data, criteria, phenomena, bacteria, viruses, buses, gases, crises, analyses, headquarters,
    offspring, swine, salmon, trout, livestock, crew, dead, injured, wounded, missing, homeless, euro, baht, yen]
  # Words that end in "s" and are no plurals of nouns.
  not-plurals: [is, was, has, does, says, this, its, his, hers, ours, yours, theirs, as, us, thus, plus, less, unless, across, always,
    perhaps, besides, sometimes, afterwards, towards, upwards, downwards, backwards, forwards, overseas, news, politics, economics,
    physics, mathematics, gas, bus, virus, campus, status, versus, yes, goes, comes, gets, makes, takes, shows, remains, includes,
    becomes, means, needs, wants, seems, appears, stands, runs, reads, adds, notes, claims, wins, whereas, alas, minus, canvas, bonus]
  # Words that end a noun phrase.
  phrase-ends: [a, an, the, this, that, these, those, of, in, on, at, to, for, from, by, with, without, within, into, onto, over,
    under, above, below, after, before, during, since, until, till, between, among, amid, through, throughout, across, along, around,
    about, against, behind, beyond, near, off, out, up, down, per, via, as, than, but, and, or, nor, so, yet, if, when, while, where,
    which, who, whom, whose, what, why, how, because, though, although, unless, whether, is, are, was, were, be, been, being, am, has,
    have, had, having, do, does, did, will, would, shall, should, can, could, may, might, must, not, no, it, its, he, she, they, them,
    their, his, her, him, we, us, our, you, your, i, my, me, there, here, then, now, also, too, only, just, even, still, already, again,
    ago, later, earlier, away, apart, today, yesterday, tomorrow, tonight, said, says, say, told, including, according, such, like,
    each, every, all, both, some, any, more, less, most, least, fewer, other, another, others, once, twice, back, toward, towards,
    next, last, worldwide, nationwide, abroad, alone, together, long, wide, tall, deep, high, old, new, instead, despite, due, except,
    following, upon, versus, vs, o, s, t, re, ve, d, ll, annually, daily, weekly, monthly, yearly, altogether, overall, combined]
  # Verbs that stand right behind a bare number whose noun is left out, or behind the noun.
  verbs-behind-numbers: [killed, wounded, injured, dead, died, hurt, missing, arrested, detained, rescued, evacuated, displaced, infected, hit, fell,
    fall, rose, rise, came, come, went, go, took, take, made, make, gave, give, found, find, got, get, left, leave, lost, lose, won,
    win, saw, see, felt, feel, held, hold, kept, keep, stood, stand, ran, run, began, begin, became, become, grew, grow, showed, show,
    struck, strike, signed, voted, reported, recorded, confirmed, occurred, happened, remain, remained, participated, attended, took,
    live, lived, work, worked, died, survive, survived, opened, closed, started, ended, told, think, thought, believe, believed, lay,
    received, needed, need, wanted, want, used, landed, crashed, burned, burnt, destroyed, damaged, displaying, showing, waiting]
  # Words before a number of years, months or days that make it a position in time rather than a length.
  time-position-before: [past, last, next, previous, coming, preceding, following, first, final, recent, early]
  # Words behind it that do the same.
  time-position-after: [ago, later, earlier, before, after, prior, back, hence, since, into, from]
  # Adjectives of dimension, which show that a letter is a unit.
  dimension-words: [long, wide, tall, deep, high, thick, away, across, above, below, north, south, east, west, northeast, northwest,
    southeast, southwest, race, sprint, hurdles, freestyle, butterfly, backstroke, relay, from, radius, diameter, height, depth, length]
  # Words that make a number of years an age.
  age-before: [aged, age, ages]
  age-after: [old, olds]
  # Clock words behind a number.
  clock-after: [am, pm, gmt, utc, est, edt, pst, pdt, cet, cest, bst, oclock, local]
  # Fractions with a sign of their own.
  fraction-signs:
    '½': 1/2
    '⅓': 1/3
    '⅔': 2/3
    '¼': 1/4
    '¾': 3/4
    '⅕': 1/5
    '⅖': 2/5
    '⅗': 3/5
    '⅘': 4/5
    '⅙': 1/6
    '⅚': 5/6
    '⅐': 1/7
    '⅛': 1/8
    '⅜': 3/8
    '⅝': 5/8
    '⅞': 7/8
    '⅑': 1/9
    '⅒': 1/10
"""#),
        ("rules/en-text.yaml", #"""
pack: en-text
summary: What ends an English sentence and what does not.
tables:
  # A point after these does not end a sentence: a name or number follows.
  abbreviations-before-names:
    [mr, mrs, ms, dr, prof, gen, sen, rep, gov, st, mt, lt, col, capt, cpt, sgt, cpl, maj, rev, hon, pres, supt, insp, det, cmdr, adm,
     brig, pvt, fr, sr, ste, messrs, mme, mlle, atty, amb, asst, assoc, dir, chmn, ft, pt, sec, ald, ok]
  # A point after these does not end a sentence: more of the same phrase follows.
  abbreviations-inside:
    [vs, eg, ie, fig, figs, nos, pp, vol, vols, cf, ca, approx, al, est, ed, eds, trans, viz, ch, chap, sect, eq, eqs, ref, refs, para,
     op, resp, incl, excl, max, min, avg, tel, ext, c, p, v, vs, no, art, arts, ser, bros, dept, univ, nr, div, mfg, repr, rev]
  # A point after these may end a sentence: it does when a word follows that usually begins one.
  abbreviations-anywhere:
    [inc, corp, ltd, co, jr, etc, am, pm, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur,
     thurs, fri, sat, sun, ave, blvd, rd, hwy, calif, fla, tex, ala, ariz, ark, colo, conn, del, ga, ill, ind, kan, ky, md, mass, mich, minn,
     miss, mo, mont, neb, nev, okla, ore, pa, tenn, va, vt, wash, wis, wyo, bc, ad, ce, bce, plc, esq, phd, md, ba, ma, lb, lbs, oz, in, yd,
     hr, hrs, sq, gal, mi, km, kg, cm, mm, ie, eg, mgmt, govt, intl, natl, ph, d, assn, ct, pl, sr]
  # Names that end in a mark of exclamation or question.
  names-with-mark: [yahoo, yum, jeopardy, oliver, panic]
  # Words that mostly begin a sentence when they have a capital letter.
  sentence-starters:
    [the, a, an, he, she, it, they, we, i, you, this, that, these, those, his, her, its, their, our, my, your, in, on, at, by, for, from, with,
     when, while, if, as, but, and, or, so, yet, however, although, though, after, before, since, because, there, here, what, who, how,
     why, where, which, according, more, most, some, many, few, several, all, both, each, every, no, none, not, only, other, another,
     under, over, during, until, unless, once, then, now, today, yesterday, later, meanwhile, also, still, even, despite, instead,
     nearly, about, such, to, of, one, two, three, four, five, six, seven, eight, nine, ten, officials, police, critics, experts, first,
     second, finally, next, last, do, does, did, is, are, was, were, has, have, had, can, could, will, would, should, let, please]
"""#),
        ("scales/assay.yaml", #"""
name: assay
title: Assay's own scale
labels:
  - {key: supported, label: Supported, axis: supported, rating: 5, meaning: The evidence bears the claim as it is worded.}
  - {key: mostly-supported, label: Mostly supported, axis: mostly-supported, rating: 4, meaning: Right in the main; a detail is off and changes nothing.}
  - {key: mixed, label: Mixed, axis: mixed, rating: 3, meaning: Part of it holds and part of it does not.}
  - {key: mostly-refuted, label: Mostly refuted, axis: mostly-refuted, rating: 2, meaning: Wrong in the main; a grain of it holds.}
  - {key: refuted, label: Refuted, axis: refuted, rating: 1, meaning: The evidence speaks against the claim as it is worded.}
  - {key: missing-context, label: Missing context, axis: mixed, flags: [missing-context], meaning: True as worded and misleading without what is left out.}
  - {key: outdated, label: Outdated, axis: mostly-refuted, flags: [outdated], meaning: It held once and no longer does.}
  - {key: misattributed, label: Misattributed, axis: refuted, flags: [misattributed], meaning: Somebody else said it, or nobody did.}
  - {key: satire, label: Satire, flags: [satire], meaning: It was never meant to be believed.}
  - {key: unproven, label: Unproven, flags: [unproven], meaning: What was found settles it neither way.}
"""#),
        ("scales/conclusion.yaml", #"""
# No rating is published: one sentence says what was found. The keys only sort the work.
name: conclusion
title: A one-sentence conclusion
needs-conclusion: true
labels:
  - {key: holds, label: Conclusion, axis: supported}
  - {key: partly, label: Conclusion with reservations, axis: mixed}
  - {key: fails, label: Conclusion against the claim, axis: refuted}
  - {key: open, label: Conclusion left open, flags: [unproven]}
"""#),
        ("scales/five-step.yaml", #"""
name: five-step
title: Five steps
labels:
  - {key: "true", label: "True", axis: supported, rating: 5}
  - {key: mostly-true, label: Mostly true, axis: mostly-supported, rating: 4}
  - {key: mixed, label: Mixed, axis: mixed, rating: 3}
  - {key: mostly-false, label: Mostly false, axis: mostly-refuted, rating: 2}
  - {key: "false", label: "False", axis: refuted, rating: 1}
"""#),
        ("scales/four-way.yaml", #"""
name: four-way
title: Supported, refuted, not enough evidence, conflicting evidence
labels:
  - {key: supported, label: Supported, axis: supported}
  - {key: refuted, label: Refuted, axis: refuted}
  - {key: not-enough, label: Not enough evidence, flags: [unproven]}
  - {key: conflicting, label: Conflicting evidence, axis: mixed}
"""#),
        ("scales/pre-publication.yaml", #"""
# What a checker writes in the margin of a draft.
name: pre-publication
title: Before publication
labels:
  - {key: ok, label: OK, axis: supported, meaning: Checked; stands as it is.}
  - {key: change, label: Change, axis: refuted, meaning: The words have to change; propose a fix.}
  - {key: query, label: Query, flags: [unproven], meaning: Waits for an answer of the author or a source.}
  - {key: on-author, label: On author, flags: [on-author], meaning: Can't be checked; stands on the author's word.}
"""#),
        ("scales/six-step.yaml", #"""
name: six-step
title: Six steps from true to brazen falsehood
labels:
  - {key: "true", label: "True", axis: supported, rating: 6, meaning: Accurate, with nothing of weight left out.}
  - {key: mostly-true, label: Mostly true, axis: mostly-supported, rating: 5, meaning: Accurate, and in need of a word of explanation.}
  - {key: half-true, label: Half true, axis: mixed, rating: 4, meaning: Partly accurate, with details of weight left out.}
  - {key: mostly-false, label: Mostly false, axis: mostly-refuted, rating: 3, meaning: A grain of truth, and facts passed over that change the picture.}
  - {key: "false", label: "False", axis: refuted, rating: 2, meaning: Not accurate.}
  - {key: absurd, label: Absurd, axis: refuted, rating: 1, meaning: Not accurate, and ridiculous.}
"""#),
    ]
}
