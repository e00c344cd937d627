#!/usr/bin/env python3
"""Main text of web pages: Assay and trafilatura on the same pages in one run.

    python3 -m venv .venv-mainhtml && .venv-mainhtml/bin/pip install trafilatura lxml_html_clean
    .venv-mainhtml/bin/python script/mainhtml/compare.py --assay .build/release/assay-intake [--pages 5] [--keep DIR]

Pages are made from invented stories in twenty layouts, so the main text is known. Printed per layout and reader: `kept`, the share of
the story's words that came out; `clean`, the share of what came out that is not furniture; F1 of the two; `whole`, the share of
paragraphs that came out word for word as one paragraph. Headline, standfirst and captions are neither demanded nor counted against.
"""
import argparse, collections, json, os, re, subprocess, sys, tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from layouts import LAYOUTS
from story import Story


def words(text):
    return re.findall(r"\w+", text.lower())


def squeezed(text):
    return " ".join(words(text))


def score(story, text):
    wanted, free = collections.Counter(), collections.Counter()
    for paragraph in story.main:
        wanted.update(words(paragraph))
    for extra in [story.title, story.standfirst] + [story.caption] * 8:
        free.update(words(extra))
    got = collections.Counter(words(text))
    kept = sum((got & wanted).values())
    foreign = sum((got - wanted - free).values())
    recall, precision = kept / max(1, sum(wanted.values())), kept / max(1, kept + foreign)
    lines = {squeezed(p) for p in re.split(r"\n+", text)}
    whole = sum(squeezed(p) in lines for p in story.main) / len(story.main)
    return recall, precision, 2 * recall * precision / max(1e-9, recall + precision), whole


def undressed(markup):
    """The same page without classes, ids and roles, and with `div` for every element that says what it is for."""
    body = markup.index("<body")
    head, rest = markup[:body], markup[body:]
    rest = re.sub(r"\s(?:class|id|role|itemprop|itemscope|itemtype|data-\w+)(?:=(?:'[^']*'|\"[^\"]*\"|[^\s>]+))?", "", rest)
    return head + re.sub(r"<(/?)(?:article|main|nav|aside|footer|header|section|amp-\w+)\b", r"<\1div", rest)


def read_assay(program, path):
    done = subprocess.run([program, "read", path], capture_output=True, timeout=60)
    return json.loads(done.stdout.splitlines()[0])["text"] if done.stdout else ""


def read_trafilatura(markup):
    import trafilatura
    return trafilatura.extract(markup, include_comments=False) or ""


def judge_folder(folder, program, readers):
    """Pages of one's own: NAME.html beside its main text NAME.txt. Words only; a page's headline is not told from its text."""
    names = sorted(n[:-5] for n in os.listdir(folder) if n.endswith(".html") and os.path.exists(os.path.join(folder, n[:-5] + ".txt")))
    means = {reader: [] for reader in readers}
    for name in names:
        path = os.path.join(folder, name)
        with open(path + ".txt", encoding="utf8") as file:
            wanted = collections.Counter(words(file.read()))
        row = "%-28s" % name[:28]
        for reader in readers:
            with open(path + ".html", "rb") as file:
                text = read_assay(program, path + ".html") if reader == "assay" else read_trafilatura(file.read())
            got = collections.Counter(words(text))
            common = sum((got & wanted).values())
            kept, clean = common / max(1, sum(wanted.values())), common / max(1, sum(got.values()))
            means[reader].append(2 * kept * clean / max(1e-9, kept + clean))
            row += "%-36s" % f"{reader} {kept:.3f} {clean:.3f} {means[reader][-1]:.3f}"
        print(row)
    print("mean F1 " + " ".join(f"{reader} {sum(values) / max(1, len(values)):.4f}" for reader, values in means.items()))
    return 0


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--assay", default=".build/release/assay-intake")
    options.add_argument("--pages", type=int, default=5, help="pages of each layout")
    options.add_argument("--keep", help="keep pages and texts in this folder")
    options.add_argument("--undressed", action="store_true", help="without classes, ids, roles and semantic elements")
    options.add_argument("--layout", action="append", help="only these layouts")
    options.add_argument("--folder", help="judge on NAME.html and NAME.txt in this folder instead")
    options.add_argument("--least", type=float, help="exit with 1 when Assay's mean F1 is below this")
    given = options.parse_args()
    folder = given.keep or tempfile.mkdtemp(prefix="mainhtml-")
    os.makedirs(folder, exist_ok=True)
    try:
        import trafilatura
        readers = ["assay", "trafilatura"]
    except ImportError:
        readers = ["assay"]
        print("trafilatura is not installed; only Assay is measured")
    if given.folder:
        return judge_folder(given.folder, given.assay, readers)
    totals = {reader: [] for reader in readers}
    print("%-18s" % "layout" + "".join("%-36s" % f"{r}: kept clean F1 whole" for r in readers))
    for name, make in LAYOUTS.items():
        if given.layout and name not in given.layout:
            continue
        rows = {reader: [] for reader in readers}
        for number in range(given.pages):
            story = Story(f"{name}-{number}")
            markup = undressed(make(story)) if given.undressed else make(story)
            path = os.path.join(folder, f"{name}-{number}.html")
            with open(path, "w", encoding="utf8") as file:
                file.write(markup)
            for reader in readers:
                text = read_assay(given.assay, path) if reader == "assay" else read_trafilatura(markup)
                rows[reader].append(score(story, text))
                if given.keep:
                    with open(os.path.join(folder, f"{name}-{number}.{reader}.txt"), "w", encoding="utf8") as file:
                        file.write(text)
        means = {r: [sum(column) / given.pages for column in zip(*rows[r])] for r in readers}
        print("%-18s" % name + "".join("%-36s" % ("%6.3f %6.3f %6.3f %6.3f" % tuple(means[r])) for r in readers))
        for reader in readers:
            totals[reader].append(means[reader])
    mean = {r: [sum(column) / len(totals[r]) for column in zip(*totals[r])] for r in readers}
    print("%-18s" % "mean" + "".join("%-36s" % ("%6.3f %6.3f %6.3f %6.3f" % tuple(mean[r])) for r in readers))
    return 1 if given.least and mean["assay"][2] < given.least else 0


if __name__ == "__main__":
    sys.exit(main())
