"""Repair of damaged Thai against doing nothing, NFC, PyThaiNLP's normalize and fixthaipdf.

    python benchmarks/repair.py [TEXT FILE…]

Clean text (JC22's records, or the files given) is damaged in each known way; the table shows the
per cent of lines that come out exactly as they were. The last two rows are clean text, where every
change is a fault, and the damaged factsheet. Then speed, in the same run. PyThaiNLP and fixthaipdf
are no dependencies of the project: where they are not installed, the table says so.
"""

import importlib
import json
import re
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]

from briefpack.thai.repair import repair  # noqa: E402
from damage import DAMAGES, damaged_by  # noqa: E402  # tests/ is found first

RECORDS = ROOT / "data" / "jc22" / "jc22.json"
FACTSHEET = ROOT / "data" / "jc22" / "factsheet.txt"
PEERS = (("PyThaiNLP", "pythainlp.util", "normalize"), ("fixthaipdf", "fixthaipdf", "clean"))
COLD = (
    "import sys; sys.path.insert(0, {src!r});"
    "from briefpack.thai.repair import repair;"
    "repair(open({path!r}, encoding='utf-8').read());"
    "print(open('/proc/self/status').read() if sys.platform == 'linux' else '')"
)
Way = Callable[[str], str]


def ways() -> dict[str, Way]:
    """Every way to repair a text that is at hand."""
    found: dict[str, Way] = {
        "briefpack": lambda text: repair(text).text,
        "nothing": lambda text: text,
        "NFC": lambda text: unicodedata.normalize("NFC", text),
    }
    for name, module, function in PEERS:
        try:
            way = getattr(importlib.import_module(module), function)
        except ImportError:
            print(f"{name} is left out: it is not installed here")
            continue
        found[name] = line_by_line(way)
    return found


def line_by_line(way: Way) -> Way:
    """A peer may join lines, or make two of one: it is given one at a time."""
    return lambda text: "\n".join(way(line).replace("\n", " ") for line in text.split("\n"))


def clean_text() -> str:
    """Every Thai text of JC22's records, or of the files named, a line each."""
    if sys.argv[1:]:
        return "\n".join(Path(name).read_text("utf-8") for name in sys.argv[1:])
    records = json.loads(RECORDS.read_text("utf-8"))
    return "\n".join(thai_texts({part: records[part] for part in ("meeting", "pillars")}))


def thai_texts(value: Any) -> Iterator[str]:
    """What stands under `th`, at any depth."""
    if isinstance(value, dict):
        if isinstance(value.get("th"), str):
            yield value["th"]
        for part in value.values():
            yield from thai_texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from thai_texts(part)


def repaired_factsheet() -> tuple[str, str]:
    """The factsheet, and what its recorded repairs make of it."""
    source = FACTSHEET.read_text("utf-8")
    lines = source.split("\n")
    done = dict.fromkeys(range(len(lines)), 0)
    for each in json.loads(RECORDS.read_text("utf-8"))["repairs"]:
        number = each["line"] - 1
        at = lines[number].index(each["before"], done[number])
        end = at + len(each["before"])
        lines[number] = lines[number][:at] + each["after"] + lines[number][end:]
        done[number] = at + len(each["after"])
    return source, "\n".join(lines)


def exact(way: Way, damaged: str, truth: str) -> float:
    """Per cent of the lines with letters that come out right, however many spaces in a row.

    The peers tidy spaces, which is no fault here.
    """
    made, wanted = way(damaged).split("\n"), truth.split("\n")
    pairs = [
        (one.split(), other.split())
        for one, other in zip(made, wanted, strict=True)
        if other.strip()
    ]
    return 100 * sum(one == other for one, other in pairs) / len(pairs)


def tests(truth: str) -> Iterator[tuple[str, str, str]]:
    """The rows of the table: a name, a damaged text and its truth."""
    for kind in DAMAGES:
        yield kind, damaged_by(kind, truth, 22), truth
    yield "clean text", truth, truth
    yield "the factsheet", *repaired_factsheet()


def seconds(way: Way, text: str) -> float:
    """The best of three."""
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        way(text)
        taken.append(time.perf_counter() - start)
    return min(taken)


def main() -> None:
    """Print accuracy, then speed."""
    found = ways()
    truth = clean_text()
    rows = list(tests(truth))
    print(f"{'% of lines exact':<32}" + "".join(f"{name:>11}" for name in found))
    for name, damaged, wanted in rows:
        scores = "".join(f"{exact(way, damaged, wanted):>11.1f}" for way in found.values())
        print(f"{name:<32}{scores}")
    speed(found, *rows[-1][1:])


def speed(found: dict[str, Way], damaged: str, clean: str) -> None:
    """Time over a damaged and a clean text, how it grows, and a new process."""
    for name, text in (("damaged", damaged), ("clean", clean)):
        print(f"\nms for {len(text.encode()) / 1000:.0f} kB, {name}:")
        for way_name, way in found.items():
            print(f"{way_name:>12} {seconds(way, text) * 1000:>9.1f}")
    ours = found["briefpack"]
    once, often = seconds(ours, damaged), seconds(ours, damaged * 8)
    print(f"\n8 × the damaged text takes {often / once:.1f} × as long")
    code = COLD.format(src=str(ROOT / "src"), path=str(FACTSHEET))
    start = time.perf_counter()
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    taken = time.perf_counter() - start
    most = re.search(r"VmHWM:\s*(\d+)", said.stdout)  # of this process alone, unlike getrusage's
    memory = f", {int(most[1]) / 1000:.0f} MB" if most else ""
    print(f"factsheet in a new process: {taken * 1000:.0f} ms{memory}")


if __name__ == "__main__":
    main()
