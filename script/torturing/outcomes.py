"""How a run ended, counted into a row of the table."""
import re

CRASH = re.compile(rb"Fatal error|Stack dump|Swift runtime failure|Swift/.*\.swift:\d+|AddressSanitizer|terminate called|Traceback")
# What steers a terminal: control characters but tab and line feed (a carriage return before it too), C1, bidi embeddings and isolates.
RAW = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]|\r(?!\n)")


def row(test):
    return {"test": test, "runs": 0, "lost": 0, "inconsistent": 0, "crashed": 0, "leaked": 0, "note": ""}


def clean(row):
    return not any(row[column] for column in ("lost", "inconsistent", "crashed", "leaked"))


def count(row, result, refused=None):
    """Counts a run; when it has to be refused, any other end than that exit code with two lines at most is inconsistent."""
    row["runs"] += 1
    both = result.stdout + result.stderr
    row["crashed"] += bool(result.returncode < 0 or result.returncode >= 128 or CRASH.search(both))
    row["leaked"] += bool(RAW.search(both))
    if refused is not None:
        lines = [line for line in result.stderr.splitlines() if line.strip()]
        row["inconsistent"] += result.returncode != refused or not 1 <= len(lines) <= 2
