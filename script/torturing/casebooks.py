"""Malformed databases, and the broken environments that the shared driver does not make."""
import hashlib, os, pathlib, shutil, signal, struct, subprocess, time

from . import outcomes


def malformed(o, poses):
    """Each malformed database as a casebook; when it poses as one, with Assay's mark and format in its header."""
    row = outcomes.row("malformed databases" + (", posing as casebooks" if poses else ""))
    for database in sorted((o.data / "sqlite" / "db").glob("*.db"))[:: o.rounds(1, 4)]:
        folder = o.work / "malformed"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700)
        data = bytearray(database.read_bytes())
        if poses and len(data) >= 100:
            data[:16] = b"SQLite format 3\0"
            data[60:64], data[68:72] = struct.pack(">I", 1), b"ASSA"
        book = folder / "casebook.assay"
        book.write_bytes(data)
        for words in (["claims"], ["verify"], ["note", "c1", "x"], ["rebuild"]):
            result = o.run(*words, "-C", folder)
            outcomes.count(row, result, refused=4)
        row["inconsistent"] += hashlib.sha256(book.read_bytes()).digest() != hashlib.sha256(data).digest()
    row["note"] = "exit code 4, a sentence and its remedy, the file left as it was" if outcomes.clean(row) else ""
    return row


def environments(o):
    """What the shared driver leaves out: a read-only folder, a clock set back, SIGTERM in an import, little memory."""
    row = outcomes.row("faults of the environment")
    # A user who may not write: root is let through everything, so its capabilities are dropped.
    book = o.fresh("readonly")
    os.chmod(book, 0o500), os.chmod(book / "casebook.assay", 0o400)
    nobody = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--reuid=65534", "--clear-groups"] if os.getuid() == 0 else []
    if nobody:
        os.chown(book, 65534, 65534), os.chown(book / "casebook.assay", 65534, 65534), os.chmod(o.work, 0o755)
    outcomes.count(row, o.run("note", "c1", "x", "-C", book, before=nobody), refused=2)
    os.chmod(book, 0o700), os.chmod(book / "casebook.assay", 0o600)
    if nobody:
        os.chown(book, 0, 0), os.chown(book / "casebook.assay", 0, 0)
    # The clock set back a year: the order stays, and the check says so.
    book = o.fresh("clock")
    outcomes.count(row, o.run("note", "c1", "back then", "-C", book, env={"SOURCE_DATE_EPOCH": "1000000000"}))
    result = o.run("verify", "-C", book)
    outcomes.count(row, result)
    row["inconsistent"] += b"set back" not in result.stdout + result.stderr
    # SIGTERM in the middle of an import, at many moments: a whole casebook or none.
    export = o.work / "export.jsonl"
    o.run("export", export, "-C", o.large(), "--text", check=True)
    for moment in range(0, 40, o.rounds(1, 4)):
        target = o.work / f"imported-{moment}"
        process = subprocess.Popen([o.assay, "import", export, target], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(0.002 + moment * 0.004)
        process.send_signal(signal.SIGTERM)
        process.wait()
        row["runs"] += 1
        # Ended between two steps, or before the work began; nothing of it is left.
        row["inconsistent"] += process.returncode not in (0, 143, -signal.SIGTERM)
        row["inconsistent"] += target.exists() and not (target / "casebook.assay").exists()
        if (target / "casebook.assay").exists():
            row["inconsistent"] += o.run("verify", "-C", target).returncode != 0
            row["lost"] += process.returncode == 0 and o.head(target) != o.head(o.large())
        row["lost"] += process.returncode == 0 and not (target / "casebook.assay").exists()
        shutil.rmtree(target, ignore_errors=True)
    row["note"] = "read-only folder, clock set back, SIGTERM during import"
    return row


def races(o):
    """Pairs of processes that decide the same claim at once: one wins, the other is told by whom."""
    row = outcomes.row("two reviewers, one claim")
    book = o.fresh("race")
    told = 0
    for _ in range(o.rounds(40, 10)):
        o.run("restore", "c1", "-C", book), o.run("triage", "c2", "-C", book)
        pair = [
            subprocess.Popen(
                [o.assay, *words, "--yes", "-C", book], env=dict(o.env, ASSAY_AUTHOR=name), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for name, words in (("Ada", ["dismiss", "c1", "--reason", "an opinion"]), ("Ben", ["waive", "c1", "--reason", "no time"]))
        ]
        texts = [p.communicate()[1].decode() for p in pair]
        codes = [p.returncode for p in pair]
        row["runs"] += 1
        row["crashed"] += any(code < 0 for code in codes)
        row["inconsistent"] += sorted(codes) != [0, 1]
        told += any("(by Ada" in t or "(by Ben" in t for t in texts)
    row["inconsistent"] += o.run("verify", "-C", book).returncode != 0
    row["note"] = f"the second was told what the first did, and who: {told} of {row['runs']}"
    row["lost"] += row["runs"] - told
    return row
