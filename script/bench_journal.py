"""The journal's figures for script/bench: how many entries a second `verify` and `rebuild` manage, on a journal of a hundred thousand."""
import os, pathlib, statistics, subprocess, time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def journal(o, assay, work, out):
    """Decisions in bulk over an article of some three thousand claims; the rates are per second of wall clock, on all cores."""
    book, text = work / "journal", work / "journal.txt"
    env = dict(os.environ, ASSAY_AUTHOR="Bench")
    run = lambda *words: subprocess.run([assay, *words, "-C", book, "--yes"], check=True, env=env, stdout=subprocess.DEVNULL)
    subprocess.run([assay, "init", book], check=True, env=env, stdout=subprocess.DEVNULL)
    text.write_text(subprocess.run([ROOT / "script" / "generate-text", "300000"], capture_output=True, text=True, check=True).stdout)
    run("add", text, "--name", "t")
    entries, round_ = 0, 0
    while entries < 100_000:
        round_ += 1
        run("tag", "article:t", "--add", f"round{round_}")
        run("priority", "article:t", "--set", str(round_))
        entries = int(subprocess.run([assay, "log", "--head", "-C", book], capture_output=True, text=True, check=True).stdout.split()[0])
    out["journal entries"] = entries
    for verb in ("verify", "rebuild"):
        seconds = []
        for _ in range(o.runs):
            start = time.monotonic()
            run(verb)
            seconds.append(time.monotonic() - start)
        out[f"journal {verb} entries per second"] = entries / statistics.median(seconds)
