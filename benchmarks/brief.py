"""How long a brief takes, against the floor: the same XML made by hand and zipped.

    python benchmarks/brief.py

Medians of one run, in milliseconds. The floor writes the body from the finished texts with string
formatting and zips it with the template's other parts: no blocks, no python-docx, no check. A new
process, imports included, is timed as well.
"""

import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from briefpack.export.brief_options import BriefOptions  # noqa: E402  # src is found first
from briefpack.export.check_word import check_word  # noqa: E402
from briefpack.export.compose_brief import Brief, compose_brief  # noqa: E402
from briefpack.export.lines import lines_of  # noqa: E402
from briefpack.export.word_names import W_DECLARED  # noqa: E402
from briefpack.export.write_word import write_word  # noqa: E402
from briefpack.model.dossier import Dossier  # noqa: E402
from briefpack.model.index import index_of  # noqa: E402
from briefpack.model.pack import Entry, Pack  # noqa: E402
from briefpack.sources.records_json import read_records  # noqa: E402

TEMPLATE = ROOT / "resources" / "templates" / "brief.docx"
RECORDS = ROOT / "data" / "jc22" / "jc22.json"
OPTIONS = BriefOptions(date=date(2021, 11, 30))
SIZES = ((27, 15), (200, 9), (2000, 3))
FIRST = (
    "import sys; sys.path[:0] = [{src!r}, {here!r}];"
    "import brief; from pathlib import Path;"
    "brief.export(brief.dossier_of(27), Path({path!r}))"
)


def dossier_of(outcomes: int) -> Dossier:
    """JC22's outcomes, repeated to that many, all of them chosen."""
    meeting = read_records(RECORDS).meeting
    source = tuple(meeting.outcomes())
    topics = [topic for pillar in meeting.pillars for topic in pillar.topics]
    copies = tuple(
        replace(source[n % len(source)], id=f"JC22-1.1.{n}", number=f"1.1.{n}")
        for n in range(outcomes)
    )
    pillar = replace(meeting.pillars[0], topics=(replace(topics[0], outcomes=copies),))
    pack = Pack("pack-all", "ทั้งหมด", tuple(Entry(each.id) for each in copies))
    return Dossier("bench", "JC22", (replace(meeting, pillars=(pillar,)),), (), (pack,))


def composed(dossier: Dossier) -> Brief:
    """The brief of everything."""
    return compose_brief(dossier, index_of(dossier), dossier.packs[0], OPTIONS)


def export(dossier: Dossier, path: Path) -> None:
    """All that an officer waits for, but for the disk's own sync."""
    brief = composed(dossier)
    write_word(brief, path, TEMPLATE)
    assert check_word(path, brief) == ()


def floor(texts: list[tuple[str, str]], path: Path) -> None:
    """Paragraphs by string formatting, zipped with the template's other parts."""
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">'
        f"{escape(text)}</w:t></w:r></w:p>"
        for style, text in texts
    )
    document = f"<w:document {W_DECLARED}><w:body>{body}</w:body></w:document>"
    with (
        zipfile.ZipFile(TEMPLATE) as template,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as package,
    ):
        for name in template.namelist():
            content = document if name == "word/document.xml" else template.read(name)
            package.writestr(name, content)


def median(work: Callable[[], object], times: int) -> float:
    """Milliseconds, the middle of several."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def measure(outcomes: int, times: int, path: Path) -> None:
    """One line of the table."""
    dossier = dossier_of(outcomes)
    brief = composed(dossier)
    texts = [(line.style.value, line.text) for line in lines_of(brief.blocks)]
    lowest = median(lambda: floor(texts, path), times)
    compose = median(lambda: composed(dossier), times)
    write = median(lambda: write_word(brief, path, TEMPLATE), times)
    check = median(lambda: check_word(path, brief), times)
    print(
        f"{outcomes:>8} {lowest:>8.1f} {compose:>8.1f} {write:>8.1f} {check:>8.1f}"
        f" {write / lowest:>11.1f} {(compose + write) / lowest:>15.1f}"
        f" {path.stat().st_size / 1024:>8.0f}"
    )


def main() -> None:
    """Print the table."""
    print("outcomes    floor  compose    write    check write/floor c+write/floor    KB")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "brief.docx"
        for outcomes, times in SIZES:
            measure(outcomes, times, path)
        here, src = str(ROOT / "benchmarks"), str(ROOT / "src")
        code = FIRST.format(src=src, here=here, path=str(path))
        first = median(lambda: subprocess.run([sys.executable, "-c", code], check=True), 3)
        bare = median(lambda: subprocess.run([sys.executable, "-c", ""], check=True), 3)
        print(f"first export in a new process: {first:.0f} ms (a bare process: {bare:.0f} ms)")


if __name__ == "__main__":
    main()
