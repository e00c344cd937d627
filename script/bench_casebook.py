"""The casebook's figures for script/bench: a generated casebook, and Assay driven as a person drives it.

Time within the running process is taken at the terminal's other end: from the key, or the line, to the last byte of the answer.
"""
import fcntl, os, pathlib, pty, random, select, sqlite3, statistics, struct, subprocess, termios, time

ROOT = pathlib.Path(__file__).resolve().parent.parent
FRAME = 16.0


class Terminal:
    """Assay under a pseudo-terminal, or line by line through pipes, with the time each answer takes."""

    def __init__(self, argv, environment, is_terminal):
        self.is_terminal = is_terminal
        if is_terminal:
            self.pid, self.input = pty.fork()
            if self.pid == 0:
                os.execve(argv[0], argv, environment)
            fcntl.ioctl(self.input, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            self.output = self.input
        else:
            self.process = subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment)
            self.pid, self.input, self.output = self.process.pid, self.process.stdin.fileno(), self.process.stdout.fileno()

    def send(self, text, quiet=0.05, limit=60.0):
        """Milliseconds from the first byte sent to the last byte of the answer, which ends when nothing comes for a while; the answer."""
        start = last = time.perf_counter()
        os.write(self.input, text.encode())
        answer = b""
        while True:
            ready, _, _ = select.select([self.output], [], [], quiet if answer else limit)
            if not ready:
                return (last - start) * 1e3, answer
            chunk = os.read(self.output, 1 << 20)
            if not chunk:
                return (last - start) * 1e3, answer
            last, answer = time.perf_counter(), answer + chunk

    def close(self):
        if self.is_terminal:
            os.write(self.input, b"q")
            os.waitpid(self.pid, 0)
            os.close(self.input)
        else:
            self.process.stdin.close()
            self.process.stdout.read()
            self.process.wait()


def environment(work):
    return {**os.environ, "XDG_STATE_HOME": str(work / "state"), "XDG_CONFIG_HOME": str(work / "config"), "ASSAY_AUTHOR": "Lena Harro",
            "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PAGER": "cat"}


def generate(o, assay, work):
    book = pathlib.Path(o.casebook) if o.casebook else work / "generated"
    if not book.exists():
        arguments = ["--claims", o.claims, "--articles", max(1, o.claims // 10), "--evidence", o.claims // 2]
        subprocess.run([ROOT / "script" / "generate-casebook", assay, book, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)
    return book


def ask(book, sql):
    """One answer of the database; the connection is closed at once, since Assay checks a casebook that others left open."""
    database = sqlite3.connect(book / "casebook.assay")
    try:
        return [row[0] for row in database.execute(sql)]
    finally:
        database.close()


def casebook(o, assay, work, out):
    book = generate(o, assay, work)
    out["casebook claims"] = ask(book, "SELECT count(*) FROM claim")[0]
    prompt(o, assay, book, work, out)
    cards(o, assay, book, work, out)
    processes(o, assay, book, work, out)
    bulk(o, assay, book, work, out)
    decisions(o, assay, book, work, out)


def prompt(o, assay, book, work, out):
    """Each kind of line many times in one process, on other claims each time."""
    r, claims = random.Random(3), out["casebook claims"]
    terminal = Terminal([str(assay), "review", "--keep-going", "-C", str(book)], environment(work), False)
    terminal.send("show c1\n", quiet=0.5)
    lines = {
        "show": lambda: f"show c{r.randint(1, claims)}",
        "next": lambda: "next",
        "filter by stage and worth": lambda: f"claims stage:{r.choice(['new', 'triaged', 'proposed', 'signed-off'])} worth>0.{r.randint(50, 95)} --limit 20",
        "evidence show": lambda: f"show e{r.randint(1, claims // 2)}",
        "article show": lambda: f"show article-{r.randint(1, claims // 10 - 1)}",
        "claims of an article": lambda: f"claims article:article-{r.randint(1, claims // 10 - 1)}",
        "log": lambda: "log --limit 20",
        "suggest": lambda: f"suggest c{r.randint(1, claims)}",
        "report of the largest article": lambda: "report largest --format json",
    }
    for name, line in lines.items():
        repeat = 7 if name.startswith("report") else 40
        times = [terminal.send(line() + "\n", quiet=0.06)[0] for _ in range(repeat + 1)][1:]
        out[f"{name} ms at the prompt, median"] = statistics.median(times)
    terminal.close()


def cards(o, assay, book, work, out):
    """The next card and a filter, from the key to the whole screen; the suggestions that follow after a pause are not waited for."""
    terminal = Terminal([str(assay), "review", "--cards", "-C", str(book)], environment(work), True)
    opened, screen = terminal.send("", quiet=1.0)
    out["cards opened ms"] = opened
    times = [terminal.send("n", quiet=0.03)[0] for _ in range(60)]
    out["next card ms, median"] = statistics.median(times)
    out["next card ms, nine of ten under"] = statistics.quantiles(times, n=10)[8]
    for key, name in (("lstage:new worth>0.7\r", "card filter ms"), ("/ferries\r", "card search ms")):
        terminal.send(key[0], quiet=0.2)
        for character in key[1:-1]:
            terminal.send(character, quiet=0.01)
        out[name] = terminal.send(key[-1], quiet=0.05)[0]
    terminal.close()


def processes(o, assay, book, work, out):
    """Whole processes, start and opening included, beside sqlite3 on the same file."""
    r, rows = random.Random(4), {"show": [], "--version": [], "sqlite3": []}
    for _ in range(20):
        claim = r.randint(1, out["casebook claims"])
        for name, argv in (("show", [assay, "show", f"c{claim}", "-C", book]), ("--version", [assay, "--version"]),
                           ("sqlite3", ["sqlite3", book / "casebook.assay", f"select * from claim where number = {claim}"])):
            start = time.perf_counter()
            subprocess.run(argv, stdout=subprocess.DEVNULL, env=environment(work), check=True)
            rows[name].append((time.perf_counter() - start) * 1e3)
    for name, times in rows.items():
        out[f"process {name} ms, median"] = statistics.median(times)
    out["process show / sqlite3"] = out["process show ms, median"] / out["process sqlite3 ms, median"]


def bulk(o, assay, book, work, out):
    entries = ask(book, "SELECT count FROM head")[0]
    out["journal entries"] = entries
    for verb in ("verify", "rebuild"):
        argv = [assay, verb, "-C", book] + (["--yes"] if verb == "rebuild" else [])
        start = time.perf_counter()
        subprocess.run(argv, stdout=subprocess.DEVNULL, env=environment(work), check=True)
        out[f"{verb} entries a second"] = entries / (time.perf_counter() - start)


def decisions(o, assay, book, work, out):
    """A decision with full sync at the prompt against a bare commit of one row by SQLite, turn by turn, on the same disk."""
    database = sqlite3.connect(book / "bench-commit.sqlite", isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE t (a INTEGER PRIMARY KEY, b BLOB)")
    fresh = ask(book, "SELECT number FROM claim WHERE stage = 'new' LIMIT 61")
    terminal = Terminal([str(assay), "review", "--keep-going", "-C", str(book)], environment(work), False)
    terminal.send("show c1\n", quiet=0.5)
    ours, bare = [], []
    for number in fresh:
        start = time.perf_counter()
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO t (b) VALUES (randomblob(300))")
        database.execute("COMMIT")
        bare.append((time.perf_counter() - start) * 1e3)
        ours.append(terminal.send(f"triage c{number}\n", quiet=0.05)[0])
    terminal.close()
    database.close()
    for end in ("", "-wal", "-shm"):
        (book / f"bench-commit.sqlite{end}").unlink(missing_ok=True)
    out["decision ms, median"] = statistics.median(ours[1:])
    out["bare SQLite commit ms, median"] = statistics.median(bare[1:])
    out["decision / bare commit"] = out["decision ms, median"] / out["bare SQLite commit ms, median"]
