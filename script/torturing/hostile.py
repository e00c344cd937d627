"""Hostile strings in every place where people type, hostile files where they are read, and bad patterns in rule packs."""
import concurrent.futures, json, os, pathlib, pty, re, subprocess, sys

from . import outcomes


def corpus(o, *names):
    for name in names:
        path = o.data / name
        for line in open(path, encoding="utf8"):
            entry = json.loads(line)
            if "gen" in entry:
                kind, *a = entry["gen"].split(":")
                text = {"repeat": lambda: a[0] * int(a[1]), "alt": lambda: "|".join(f"w{i}" for i in range(int(a[0]))),
                        "class": lambda: "[" + "a-z" * int(a[0]) + "]"}[kind]()
            else:
                text = entry.get("s", entry.get("pattern", ""))
            yield entry, text


def on_terminal(o, *words):
    """What a command writes to a terminal that has no colours."""
    main, side = pty.openpty()
    process = subprocess.Popen([o.assay, *words], stdin=subprocess.DEVNULL, stdout=side, stderr=side, env=dict(o.env, NO_COLOR="1", PAGER="cat"))
    os.close(side)
    out = b""
    while True:
        try:
            block = os.read(main, 65536)
        except OSError:
            break
        if not block:
            break
        out += block
    os.close(main)
    return process.wait(), out.replace(b"\r\n", b"\n")


# Where a text goes in, and what shows it on the screen.
PLACES = {
    "claim note": (["note", "c1", "{text}"], ["show", "c1"]),
    "evidence title": (["evidence", "add", "--title", "{text}", "--url", "https://example.org/a", "--kind", "primary"], ["evidence", "list"]),
    "author": (["query", "c1", "who?", "--to", "author", "--as", "{text}"], ["queries", "--all"]),
    "tag": (["tag", "c1", "--add", "{text}"], ["show", "c1"]),
    "file name": (["evidence", "add", "--title", "file", "--kind", "primary", "--url", "https://example.org/b", "--snapshot", "{file}"], ["evidence", "list"]),
}


def strings(o, place):
    row = outcomes.row(f"strings as {place}")
    words, show = PLACES[place]
    book = o.fresh("strings")
    names = ["blns", "xss", "csv", "bidi", "terminal", "paths", "urls"]
    texts = [text for _, text in corpus(o, *(f"strings/{name}.jsonl" for name in names))]
    texts = texts[:: o.rounds(1, 12)]
    accepted, refused = [], 0
    for number, text in enumerate(texts):
        raw = text.encode("utf8", "surrogatepass")
        if b"\0" in raw or not raw or len(raw) > 100_000:
            continue
        file = ""
        if place == "file name":
            name = raw.replace(b"/", b"_")[:200]
            if name in (b".", b".."):
                continue
            file = o.work / "names"
            file.mkdir(exist_ok=True)
            file = os.fsencode(file) + b"/" + name
            open(file, "wb").write(b"a snapshot %d" % number)
        result = o.run(*[w.encode().replace(b"{text}", raw).replace(b"{file}", file or b"") for w in words], "-C", book, "--yes")
        outcomes.count(row, result)
        if result.returncode == 0:
            accepted.append(raw.decode("utf8", "replace") if place != "file name" else name.decode("utf8", "replace"))
        else:
            refused += 1
    status, shown = on_terminal(o, *show, "-C", book)
    row["crashed"] += status != 0
    row["leaked"] += len(outcomes.RAW.findall(shown))
    kept = stored(o, book)
    row["lost"] += sum(text not in kept for text in accepted)
    row["inconsistent"] += o.run("verify", "-C", book).returncode != 0
    row["note"] = f"{len(accepted)} stored and found again byte for byte, {refused} refused in words"
    return row


def stored(o, book):
    """Every string that stands in the journal, as an export has it."""
    export = o.work / "strings.jsonl"
    export.unlink(missing_ok=True)
    o.run("export", export, "--text", "-C", book, check=True)
    found = set()

    def walk(value):
        if isinstance(value, str):
            found.add(value)
        for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
            walk(item)

    for line in open(export, encoding="utf8"):
        walk(json.loads(line))
    return found


def articles(o):
    """Each string as an article: its text is kept byte for byte, with line feeds for line ends."""
    row = outcomes.row("strings as article")
    book = o.fresh("articles")
    texts = [text for _, text in corpus(o, *(f"strings/{n}.jsonl" for n in ("blns", "xss", "csv", "bidi", "terminal", "paths", "urls")))]
    kept = []
    refused = 0
    for number, text in enumerate(texts[:: o.rounds(1, 12)]):
        raw = ("Said on Monday: " + text).encode("utf8", "surrogatepass")
        file = o.work / "article.txt"
        file.write_bytes(raw)
        result = o.run("add", file, "--name", f"a{number}", "-C", book)
        outcomes.count(row, result)
        if result.returncode == 0:
            kept.append(raw.decode("utf8", "replace").replace("\r\n", "\n").replace("\r", "\n"))
        else:
            refused += 1
    found = stored(o, book)
    row["lost"] += sum(text not in found and text.rstrip() not in {f.rstrip() for f in found} for text in kept)
    status, shown = on_terminal(o, "claims", "-C", book)
    row["crashed"] += status != 0
    row["leaked"] += len(outcomes.RAW.findall(shown))
    row["inconsistent"] += o.run("verify", "-C", book).returncode != 0
    row["note"] = f"{len(kept)} kept, {refused} refused in words"
    return row


def files(o):
    """Every bad file there is, read by every command that reads files of others."""
    made = o.work / "made"
    subprocess.run([sys.executable, o.driver, "gen", made], check=True, stdout=subprocess.DEVNULL)
    bad = sorted(p for folder in (o.data / "utf8", o.data / "json", made) for p in folder.rglob("*") if p.is_file())
    pages = o.work / "pages"
    pages.mkdir(exist_ok=True)
    for entry, text in corpus(o, "html/html5lib_tree.jsonl"):
        page = pages / (re.sub(r"\W", "_", str(entry["id"])) + ".html")
        page.write_bytes(text.encode("utf8", "surrogatepass"))
        bad.append(page)
    bad = bad[:: o.rounds(1, 25)]
    book = o.fresh("files")
    readers = {
        "extract": lambda f: o.run("extract", f),
        "extract --format jsonl": lambda f: o.run("extract", "--format", "jsonl", stdin=f),
        "import-claimreview": lambda f: o.run("import-claimreview", f),
        "evidence import": lambda f: o.run("evidence", "import", f, "-C", book, "--yes"),
        "a rule pack": lambda f: o.run("rules", "lint", "--rules", f),
        "a policy": lambda f: o.run("adopt", "policy", f, "-C", book),
        "import": lambda f: o.run("import", f, o.work / "nowhere" / f.name),
    }
    rows = []
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, read in readers.items():
            row = outcomes.row(f"bad files: {name}")
            mine = bad if name.startswith("extract") else [f for f in bad if f.parent != pages]
            for file, result in zip(mine, pool.map(read, mine)):
                outcomes.count(row, result)
                if result.returncode < 0 or result.returncode >= 128:
                    row["note"] += f"{file.name}: {result.returncode}; "
            rows.append(row)
    rows[-1]["inconsistent"] += o.run("verify", "-C", book).returncode != 0
    return rows


PACK = """pack: bad
summary: One pattern.
rules:
  - id: bad
    kind: event
    summary: A pattern.
    rationale: To see what it costs.
    pattern: {pattern}
    examples: ['[[aa]]']
"""


def patterns(o):
    """Each bad pattern as a rule, on the text that makes it blow up, in segments of 4 kB."""
    row = outcomes.row("bad patterns")
    slowest, slow, refused, stopped = 0.0, 0, 0, 0
    entries = list(corpus(o, "redos/redos.jsonl")) + list(corpus(o, "redos/hostile_patterns.jsonl"))
    pack, text = o.work / "bad.yaml", o.work / "attack.txt"
    for entry, pattern in entries[:: o.rounds(1, 12)]:
        pattern = entry.get("pattern", pattern)
        pump = entry.get("pump") or "a"
        attack = entry.get("prefix", "") + pump * (4000 // len(pump)) + entry.get("suffix", "!")
        pack.write_text(PACK.format(pattern=json.dumps(pattern)), encoding="utf8", errors="surrogatepass")
        text.write_bytes(attack.encode("utf8", "surrogatepass") * 3)
        result = o.run("rules", "profile", "--rules", pack, text)
        outcomes.count(row, result)
        if result.returncode != 0:
            refused += 1
            continue
        cost = re.search(rb"^ *(\d+) +\d+ % +(\d+) +\d+  bad$", result.stdout, re.M)
        if cost:
            milliseconds = int(cost[1]) / 1000 / max(1, int(cost[2]))
            slowest = max(slowest, milliseconds)
            slow += milliseconds > 100
            if b'"the rule was stopped' in o.run("extract", "--rules", pack, "--format", "json", text).stdout:
                stopped += 1
    row["inconsistent"] = slow
    row["note"] = f"slowest {slowest:.0f} ms a segment; {refused} refused with their place, {stopped} stopped and reported as a finding"
    return row
