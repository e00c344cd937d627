// swift-format-ignore-file
// Written by script/embed-sample from Claims/sample and Evidence/sample. Do not edit.

/// The sample case, so that `assay tutor` needs nothing but the program.
enum SampleCase {
    /// Each file's path in the repository, and its text.
    static let files: [(path: String, text: String)] = [
        (
            "Claims/sample/gulf-strikes.r1.md",
#"""
---
title: Ostrana's widening campaign against smuggling boats
author: Mara Quill
publisher: The Gulf Courier
date: 2031-05-05
url: https://gulfcourier.example/2031/05/gulf-strikes
---

# Ostrana's widening campaign against smuggling boats

The Ostranan navy has carried out at least 29 strikes against smuggling boats in the Gulf of Sulm since March, the defence ministry said on Monday.

More than 100 people have been killed in those strikes, according to the Sulm Harbour Monitor, which counts burials along the coast. The monitor put the toll at 85 a month ago.

On Sunday night a drone hit a boat shed in the port of Carrow, the first attack on land since the campaign began. "There was one building and four boats, and all of them are gone," Admiral Tessa Oduln told reporters in the capital. She said that no civilians had been hurt.

The government of Velmora denied that the shed held drugs. Its foreign minister, Ilan Merrow, called the attack "an act of piracy" and said the case had been sent to the Gulf Court.

Ostrana spent 412 million marks on the campaign last year, nearly twice as much as on its coastguard, budget papers show. Patrols have seized 18 tonnes of drugs this year, up from 11 tonnes a year earlier.

Carrow is the largest fishing port on the Velmoran coast and lands about 40 percent of the country's catch. Some 2,300 people work in its fish market.

The raid looks clumsy. If the strikes go on, insurance rates in the gulf will rise sharply next year.

"We hear the drones every night," said Dorrit Hale, who has run a chandlery on the quay since 1998. Her shop lost two windows in the blast.

The navy's count of at least 29 strikes includes three in which no boat was sunk.

Subscribe to The Gulf Courier to read unlimited articles.

"""#
        ),
        (
            "Claims/sample/gulf-strikes.r2.md",
#"""
---
title: Ostrana's widening campaign against smuggling boats
author: Mara Quill
publisher: The Gulf Courier
date: 2031-05-09
url: https://gulfcourier.example/2031/05/gulf-strikes
---

# Ostrana's widening campaign against smuggling boats

The Ostranan navy has carried out at least 34 strikes against smuggling boats in the Gulf of Sulm since March, the defence ministry said on Monday.

More than 100 people have been killed in those strikes, according to the Sulm Harbour Monitor, which counts burials along the coast. The monitor put the toll at 85 a month ago.

On Sunday night a drone hit a boat shed in the port of Carrow, the first attack on land since the campaign began. "There was one building and four boats, and all of them are gone," Admiral Tessa Oduln told reporters in the capital. She said that no civilians had been hurt. The ministry has named none of the dead.

The government of Velmora denied that the shed held drugs. Its foreign minister, Ilan Merrow, called the attack "an act of piracy" and said the case had been sent to the Gulf Court.

Carrow is the largest fishing port on the Velmoran coast and lands about 40 percent of the country's catch. Some 2,300 people work in its fish market.

Ostrana spent 412 million marks on the campaign last year, nearly twice as much as on its coastguard, budget papers show. Patrols have seized 18 tonnes of drugs this year, up from 11 tonnes a year earlier.

The raid looks clumsy. If the strikes go on, insurance rates in the gulf will rise sharply next year.

"We hear the drones every night," said Dorrit Hale, who has run a chandlery on the quay since 1998. Her shop lost three windows in the blast.

The navy's count of at least 29 strikes includes three in which no boat was sunk.

Subscribe to The Gulf Courier to read unlimited articles.

"""#
        ),
        (
            "Claims/sample/gulf-strikes.r3.md",
#"""
---
title: Ostrana's widening campaign against smuggling boats
author: Mara Quill
publisher: The Gulf Courier
date: 2031-05-14
url: https://gulfcourier.example/2031/05/gulf-strikes
---

# Ostrana's widening campaign against smuggling boats

The Ostranan navy has carried out at least 34 strikes against smuggling boats in the Gulf of Sulm since March, the defence ministry said on Monday.

More than 100 people have been killed in those strikes, according to the Sulm Harbour Monitor, which counts burials along the coast. The monitor put the toll at 85 a month ago.

On Sunday night a drone hit a boat shed in the port of Carrow, the first attack on land since the campaign began. "There was one building and four boats, and all of them are gone," Admiral Tessa Oduln told reporters in the capital. She said that no civilians had been hurt. The ministry has named none of the dead.

The government of Velmora denied that the shed held drugs. Its foreign minister, Ilan Merrow, called the attack "an act of piracy" and said the case had been sent to the Gulf Court.

Carrow is the largest fishing port on the Velmoran coast and lands about 40 percent of the country's catch.

Ostrana spent 412 million marks on the campaign last year, nearly twice as much as on its coastguard, budget papers show. Patrols have confiscated 18 tonnes of drugs this year, up from 11 tonnes a year earlier.

The raid looks clumsy. If the strikes go on, insurance rates in the gulf will rise sharply next year.

"We hear the drones every night," said Dorrit Hale, who has run a chandlery on the quay since 1998. Her shop lost three windows in the blast.

The navy's count of at least 34 strikes includes three in which no boat was sunk.

Correction, 14 May 2031: An earlier version of this article said in one place that there had been at least 29 strikes.

Subscribe to The Gulf Courier to read unlimited articles.

"""#
        ),
        (
            "Evidence/sample/snapshots/budget-paper.txt",
#"""
TREASURY OF OSTRANA
Outturn of the financial year 2030, chapter 12

Item                      Million marks
Operation Lantern         412
Coastguard                231

"""#
        ),
        (
            "Evidence/sample/snapshots/customs-release.txt",
#"""
CUSTOMS SERVICE OF OSTRANA
Release 31/118

From January to April 2031 patrols seized 18 tonnes of drugs. In the same months of 2030 they seized 11 tonnes.

"""#
        ),
        (
            "Evidence/sample/snapshots/gulf-wire.txt",
#"""
GULF WIRE, 5 May 2031

CARROW - At least 105 people have died in navy strikes on boats in the Gulf of Sulm, the Sulm Harbour Monitor says in its weekly bulletin.

"""#
        ),
        (
            "Evidence/sample/snapshots/harbour-monitor.txt",
#"""
SULM HARBOUR MONITOR
Burial count, weekly bulletin 18

As of 4 May 2031 at least 105 people have been killed in strikes on boats in the Gulf of Sulm. On 4 April 2031 the count stood at 85.
Our log of the same weeks holds 29 strikes.
We count a death when two sources name the person or when a burial has been recorded by a parish.

"""#
        ),
        (
            "Evidence/sample/snapshots/ministry-log.txt",
#"""
MINISTRY OF DEFENCE OF OSTRANA
Operation Lantern, public log, state of 4 May 2031

The navy has carried out 29 strikes in the Gulf of Sulm since 3 March 2031. In three of them no vessel was sunk.
A boat shed in the port of Carrow was hit on 4 May 2031. It is the first target on land.

"""#
        ),
        (
            "Evidence/sample/snapshots/velmora-statement.txt",
#"""
FOREIGN MINISTRY OF VELMORA
Statement of 5 May 2031

The shed in Carrow held nets and ice boxes. There were no drugs in it. The government has today sent the case to the Gulf Court.

"""#
        ),
    ]
}
