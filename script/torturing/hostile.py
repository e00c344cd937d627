"""Hostile strings in every place where people type, hostile files where they are read, and bad patterns in rule packs."""
import concurrent.futures, json, os, pty, re, shutil, subprocess, sys, time

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
    "file name": (["evidence", "add", "--title", "file", "--kind", "primary", "--url", "https://example.org/b", "--snapshot-file", "{file}"], ["evidence", "list"]),
}


STRINGS = ["blns", "xss", "csv", "bidi", "terminal", "paths", "urls"]


def texts(o):
    return [text for _, text in corpus(o, *(f"strings/{name}.jsonl" for name in STRINGS))][:: o.rounds(1, 12)]


def scripted(o, lines, book):
    """Runs lines at the prompt, all in one process, and gives the numbers of those that were refused, each with what was said."""
    script = o.work / "script.txt"
    script.write_bytes(b"".join(line + b"\n" for line in lines))
    result = o.run("review", "--keep-going", "-C", book, stdin=script, seconds=1800)
    said = re.split(rb"^assay: error: line (\d+): ", result.stderr, flags=re.M)
    return result, {int(number): words for number, words in zip(said[1::2], said[2::2])}


def quoted(raw):
    return b'"' + re.sub(rb'(["\\])', rb"\\\1", raw) + b'"'


def strings(o, place):
    """Every string through one place where people type: the short ones as lines of one script, those of several lines one by one."""
    row = outcomes.row(f"strings as {place}")
    words, show = PLACES[place]
    book = o.fresh("strings")
    folder = o.work / "names"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    alone, together, refused = [], [], []
    for number, text in enumerate(texts(o)):
        raw = text.encode("utf8", "surrogatepass")
        if b"\0" in raw or not raw or len(raw) > 100_000:
            continue
        file = b""
        if place == "file name":
            raw = shortened(raw.replace(b"/", b"_"))
            if raw in (b".", b".."):
                continue
            file = os.fsencode(folder) + b"/" + raw
            open(file, "wb").write(b"a snapshot %d" % number)
        one = [(w, w.encode().replace(b"{text}", raw).replace(b"{file}", file)) for w in words]
        ((alone if re.search(rb"[\n\r]", raw) or number % 40 == 0 else together)).append((raw, one))
    kept = []
    for raw, one in alone:
        result = o.run(*at_shell(one, ["-C", book, "--yes"]))
        outcomes.count(row, result)
        (refused if result.returncode else kept).append(raw)
    result, no = scripted(o, [at_prompt(one) for _, one in together], book)
    outcomes.count(row, result)
    row["runs"] += len(together) - 1
    for number, (raw, _) in enumerate(together, 1):
        (refused if number in no else kept).append(raw)
    status, shown = on_terminal(o, *show, "-C", book)
    row["crashed"] += status != 0
    row["leaked"] += len(outcomes.RAW.findall(shown))
    found = stored(o, book)
    row["lost"] += sum(raw.decode("utf8", "replace") not in found for raw in kept)
    row["inconsistent"] += o.run("verify", "-C", book).returncode != 0
    # Only what is blank may be refused.
    row["inconsistent"] += sum(bool(raw.decode("utf8", "replace").strip()) for raw in refused)
    row["note"] = f"{len(kept)} stored and found again byte for byte, {len(refused)} blank ones refused"
    return row


def at_prompt(words):
    """A line of the prompt, with what is text in quotes."""
    return b" ".join(quoted(word) if template.startswith("{") else word for template, word in words)


def at_shell(words, options):
    """Arguments of a process; a text that begins with a dash goes behind -- or =, as for every program."""
    given = []
    for template, word in words:
        if template.startswith("{") and word.startswith(b"-"):
            if given[-1].startswith(b"--"):
                word = given.pop() + b"=" + word
            else:
                return [*given, *options, "--", word]
        given.append(word)
    return [*given, *options]


def shortened(raw, limit=200):
    """At most so many bytes, without a part of a character at the end."""
    return raw if len(raw) <= limit else raw[:limit].decode("utf8", "ignore").encode("utf8")


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
    kept = []
    refused = 0
    for number, text in enumerate(texts(o)):
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
            slowest = (0, "")
            mine = bad if name.startswith("extract") else [f for f in bad if f.parent != pages]
            for file, (result, seconds) in zip(mine, pool.map(lambda f: timed(read, f), mine)):
                outcomes.count(row, result)
                slowest = max(slowest, (seconds, file.name))
                if result.returncode < 0 or result.returncode >= 128:
                    row["note"] += f"{file.name}: {result.returncode}; "
            row["note"] += f"slowest {slowest[0]:.1f} s ({slowest[1]})"
            rows.append(row)
    rows[-1]["inconsistent"] += o.run("verify", "-C", book).returncode != 0
    return rows


def timed(read, file):
    start = time.monotonic()
    return read(file), time.monotonic() - start


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
    """Each bad pattern as a rule, on the text that makes it blow up and on plain long ones, in segments of 4 kB.

    What all segments cost together bounds what one costs; only where that is too much is each input timed alone.
    """
    row = outcomes.row("bad patterns")
    slowest, slow, refused, stopped = 0.0, [], 0, 0
    entries = list(corpus(o, "redos/redos.jsonl")) + list(corpus(o, "redos/hostile_patterns.jsonl"))
    pack = o.work / "bad.yaml"
    for entry, pattern in entries[:: o.rounds(1, 40)]:
        pattern = entry.get("pattern", pattern)
        pump = entry.get("pump") or "a"
        attack = entry.get("prefix", "") + pump * (4000 // len(pump)) + entry.get("suffix", "!")
        inputs = [attack] + [unit * (4000 // len(unit)) + "!" for unit in ("a", "0", "a ", "0,", "a0.-_@/")]
        pack.write_text(PACK.format(pattern=json.dumps(pattern)), encoding="utf8", errors="surrogatepass")
        result, milliseconds = profiled(o, pack, inputs)
        outcomes.count(row, result)
        if result.returncode != 0:
            refused += 1
            row["inconsistent"] += not re.search(rb"bad\.yaml:\d+:\d+: ", result.stderr)
            continue
        if milliseconds > 100:
            milliseconds = max(profiled(o, pack, [text])[1] for text in inputs)
        slowest = max(slowest, milliseconds)
        if milliseconds > 100:
            slow.append(str(entry.get("id", pattern[:40])))
        # A give-up is told with its rule and the place, or it never happened.
        result = o.run("extract", "--rules", pack, "--format", "json", o.work / "attack.txt")
        outcomes.count(row, result)
        found = [f for f in json.loads(result.stdout).get("findings", []) if "the rule was stopped" in f["message"]]
        stopped += bool(found)
        row["inconsistent"] += sum(f.get("rule") != "bad" or not f["start"] < f["end"] for f in found)
    row["inconsistent"] += len(slow)
    row["note"] = f"slowest {slowest:.0f} ms a segment; {refused} refused with their place, {stopped} stopped and reported with rule and place"
    row["note"] += "; too slow: " + ", ".join(slow) if slow else ""
    return row


def profiled(o, pack, inputs):
    """What the rule costs on a text of these paragraphs, in milliseconds for all of it."""
    text = o.work / "attack.txt"
    text.write_bytes("\n\n".join(inputs).encode("utf8", "surrogatepass"))
    result = o.run("rules", "profile", "--rules", pack, text)
    cost = re.search(rb"^ *(\d+) +\d+ % +(\d+) +\d+  bad$", result.stdout, re.M)
    return result, int(cost[1]) / 1000 if cost else 0.0
