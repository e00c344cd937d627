"""The figures of suggestions for script/bench, beside plain FTS5 over the same documents, in one run.

Plain FTS5: `tokenize = 'porter unicode61'`, a contentless table, words without stop words joined by OR, the best hundred by bm25.
"""
import json, pathlib, random, re, sqlite3, statistics, subprocess, time

from bench_casebook import Terminal, ask, environment, generate

STOP = set("""a an and are as at be been but by for from had has have he her his i if in into is it its more no not of on or our said she so
    some such than that the their them then there these they this to up was we were what when which who will with would you""".split())


def words(text):
    return [word for word in dict.fromkeys(re.findall(r"\w+", text.lower())) if word not in STOP]


def plain_index(documents):
    """The documents in a plain FTS5 table in memory, and the seconds that took."""
    database = sqlite3.connect(":memory:")
    start = time.perf_counter()
    database.execute("CREATE VIRTUAL TABLE plain USING fts5(title, text, content = '', tokenize = 'porter unicode61')")
    database.executemany("INSERT INTO plain (rowid, title, text) VALUES (?, ?, ?)", documents)
    database.commit()
    return database, time.perf_counter() - start


def suggestions(o, assay, work, out):
    book = generate(o, assay, work)
    database = sqlite3.connect(book / "casebook.assay")
    documents = database.execute("SELECT row, title, text FROM search_text").fetchall()
    r = random.Random(6)
    claims = database.execute("SELECT number, wording FROM claim").fetchall()
    database.close()
    asked = r.sample(claims, 80)
    plain, _ = plain_index(documents)
    terminal = Terminal([str(assay), "review", "--keep-going", "-C", str(book)], environment(work), False)
    terminal.send(f"suggest c{asked[0][0]}\n", quiet=2.0)
    ours, theirs = [], []
    for number, wording in asked:
        question = " OR ".join(f'"{word}"' for word in words(wording))
        start = time.perf_counter()
        plain.execute("SELECT rowid, rank FROM plain WHERE plain MATCH ? ORDER BY rank LIMIT 100", (question,)).fetchall()
        theirs.append((time.perf_counter() - start) * 1e3)
        ours.append(terminal.send(f"suggest c{number}\n", quiet=0.03)[0])
    terminal.close()
    out["suggestions documents"] = len(documents)
    out["suggestions ms, median"] = statistics.median(ours)
    out["plain FTS5 ms, median"] = statistics.median(theirs)
    out["suggestions / plain FTS5"] = out["suggestions ms, median"] / out["plain FTS5 ms, median"]
    building(o, assay, work, out, documents)


def building(o, assay, work, out, documents):
    """`assay match` reads, indexes and asks one question; plain FTS5 reads and indexes the same file."""
    corpus, question = work / "corpus.jsonl", work / "question.jsonl"
    with open(corpus, "w", encoding="utf-8") as file:
        for row, title, text in documents:
            file.write(json.dumps({"id": str(row), "title": title, "text": text}) + "\n")
    question.write_text('{"id": "q", "text": "unheard-of zyzzyva"}\n')
    ours, theirs = [], []
    for _ in range(max(2, o.runs // 2)):
        with open(question, "rb") as asked:
            start = time.perf_counter()
            subprocess.run([assay, "match", "--corpus", corpus, "--format", "jsonl"], stdin=asked, stdout=subprocess.DEVNULL, check=True)
            ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        with open(corpus, encoding="utf-8") as file:
            rows = [(int(d["id"]), d["title"], d["text"]) for d in map(json.loads, file)]
        plain_index(rows)
        theirs.append(time.perf_counter() - start)
    out["index documents a second"] = len(documents) / statistics.median(ours)
    out["plain FTS5 index documents a second"] = len(documents) / statistics.median(theirs)
    out["index rate / plain FTS5"] = statistics.median(theirs) / statistics.median(ours)
