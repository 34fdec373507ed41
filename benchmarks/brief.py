"""How long a brief takes, against the floor and against its peers.

    python benchmarks/brief.py [OUTCOMES…]

Medians of one run, in milliseconds of the processor; for peers and new processes, of the clock. The
floor is the same document made by hand: the very body and list of items from finished texts, by
string formatting, zipped with the template's other parts at the level that zlib and python-docx
take, and once more at ours; nothing is composed, laid out or checked. Our level makes larger files
sooner, so the second column of ratios, against a floor at our own level, is the harder one. Every
outcome has a text of its own, an agency, a time frame and a state, and every third a note, so that
nothing is fast because it was said before, and what the program remembers is forgotten before each
part; `again` is the first ratio while it remembers, as when a brief is exported once more.
`withheld` is the check of a brief with one more note on every outcome, which may stand in no part
of the file. The peers write the same paragraphs: python-docx one by one (quadratic, so not at the
largest size), docxtpl from a template with a loop, pandoc from Markdown, each where it is
installed. A new process, imports included, and the most memory an export takes are measured too;
its modules are compiled before, as those of an installed program are.
"""

import importlib
import importlib.util
import os
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from briefpack.export.brief_options import BriefOptions  # noqa: E402  # src is found first
from briefpack.export.check_word import check_word  # noqa: E402
from briefpack.export.compose_brief import Brief, compose_brief  # noqa: E402
from briefpack.export.lines import Line, _fact_line  # noqa: E402
from briefpack.export.word_body import _text  # noqa: E402
from briefpack.export.word_names import W_DECLARED  # noqa: E402
from briefpack.export.write_word import LEVEL, write_word  # noqa: E402
from briefpack.model.agency import Responsibility  # noqa: E402
from briefpack.model.annotation import Annotation, AnnotationKind  # noqa: E402
from briefpack.model.brief_items import _bookmark, digest_of  # noqa: E402
from briefpack.model.dossier import Dossier  # noqa: E402
from briefpack.model.follow_up import Progress, Report  # noqa: E402
from briefpack.model.index import index_of  # noqa: E402
from briefpack.model.pack import Entry, Pack  # noqa: E402
from briefpack.model.status import Status  # noqa: E402
from briefpack.model.time_frame import Grain, TimeFrame  # noqa: E402
from briefpack.model.wording import Wording  # noqa: E402
from briefpack.sources.records_json import read_records  # noqa: E402
from briefpack.thai.said import said  # noqa: E402

TEMPLATE = ROOT / "resources" / "templates" / "brief.docx"
RECORDS = ROOT / "data" / "jc22" / "jc22.json"
OPTIONS = BriefOptions(date=date(2021, 11, 30))
NOON = datetime(2021, 11, 5, 12, tzinfo=UTC)
FRAME = TimeFrame(Grain.FISCAL_YEAR, date(2021, 10, 1), date(2022, 9, 30))
TIMES = {200: 15, 2000: 7, 10000: 3}
Finished: TypeAlias = tuple[int, str, str, str]
USUAL_LEVEL = 6
NAIVE_UP_TO = 2000
FIRST = (
    "import sys; sys.path[:0] = [{src!r}]; from pathlib import Path; from datetime import date;"
    "from briefpack.workflows.export_brief import export_brief; from briefpack import paths;"
    "from briefpack.sources.records_json import read_records;"
    "from briefpack.export.brief_options import BriefOptions;"
    "from briefpack.model.dossier import Dossier; from briefpack.model.pack import Entry, Pack;"
    "m = read_records(paths.JC22_RECORDS).meeting;"
    "p = Pack('p', 'p', tuple(Entry(o.id) for o in m.outcomes()));"
    "export_brief(Dossier('d', 'd', (m,), (), (p,)), 'p', Path({path!r}),"
    " BriefOptions(date(2021, 11, 30)), paths.BRIEF_TEMPLATE)"
)
BARE = "import sys; import zipfile, sqlite3, lxml.etree, docx"


def dossier_of(outcomes: int) -> Dossier:
    """JC22's outcomes with a word of their own each, repeated to that many, all of them chosen."""
    meeting = read_records(RECORDS).meeting
    source = tuple(meeting.outcomes())
    lead = Responsibility("กต.", ("พณ.",))
    copies = tuple(
        replace(
            source[n % len(source)],
            id=f"JC22-1.1.{n}",
            number=f"1.1.{n}",
            text=Wording(f"{source[n % len(source)].text.th} (เรื่องที่ {n})"),
            time_frame=FRAME,
            responsibility=lead,
        )
        for n in range(outcomes)
    )
    topic = replace(meeting.pillars[0].topics[0], outcomes=copies)
    pillar = replace(meeting.pillars[0], topics=(topic,))
    pack = Pack("pack-all", "ทั้งหมด", tuple(Entry(each.id) for each in copies))
    kind = AnnotationKind.TALKING_POINT
    notes = tuple(
        Annotation(
            f"note-{n}", each.id, kind, f"ขอย้ำเรื่องที่ {n} ภายในปี 2565", "สมชาย", NOON, NOON,
            frozenset({pack.id}), kind.may_show_in,
        )
        for n, each in enumerate(copies[::3])
    )  # fmt: skip
    progress = tuple(
        Progress(
            f"p-{n}", each.id, "กต.",
            Report(Status.IN_PROGRESS, n % 100, reported_on=date(2021, 11, 1)), NOON,
        )
        for n, each in enumerate(copies)
    )  # fmt: skip
    return Dossier(
        "bench", "JC22", (replace(meeting, pillars=(pillar,)),), (), (pack,), notes, (), progress
    )


def composed(dossier: Dossier) -> Brief:
    """The brief of everything."""
    return compose_brief(dossier, index_of(dossier), dossier.packs[0], OPTIONS)


def with_withheld(dossier: Dossier) -> Dossier:
    """The same with a note on every outcome that no brief may show."""
    kind = AnnotationKind.INTERNAL_NOTE
    notes = tuple(
        Annotation(
            f"internal-{n}", outcome_id, kind, f"ห้ามแจ้งฝ่ายลาว ให้รอท่าทีของกระทรวงในเรื่องที่ {n} ก่อน",
            "สมชาย", NOON, NOON, frozenset({dossier.packs[0].id}), kind.may_show_in,
        )
        for n, outcome_id in enumerate(dossier.packs[0].outcome_ids)
    )  # fmt: skip
    return replace(dossier, annotations=(*dossier.annotations, *notes))


def compose_and_write(dossier: Dossier, path: Path) -> None:
    """What is compared with the floor."""
    write_word(composed(dossier), path, TEMPLATE)


def export(dossier: Dossier, path: Path) -> None:
    """All that an officer waits for, but for the disk's own sync."""
    brief = composed(dossier)
    write_word(brief, path, TEMPLATE)
    assert check_word(path, brief) == ()


_BY_HAND = (
    '<w:p><w:pPr><w:pStyle w:val="{0}"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Label"/></w:rPr>'
    '<w:t xml:space="preserve">{1}</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">{2}</w:t>'
    "</w:r></w:p>",
    '<w:p><w:pPr><w:pStyle w:val="{0}"/></w:pPr><w:r><w:t xml:space="preserve">{1}</w:t></w:r>'
    '<w:bookmarkStart w:id="{3}" w:name="o_JC22_1_1_{3}_0a1b2c3d"/><w:r>'
    '<w:t xml:space="preserve">{2}</w:t></w:r><w:bookmarkEnd w:id="{3}"/></w:p>',
)


def floor(
    texts: list[tuple[int, str, str, str]], others: dict[str, bytes], path: Path, level: int
) -> None:
    """Paragraphs by string formatting, zipped with what else the document holds."""
    body = "".join(
        [
            _BY_HAND[n >= 0].format(style, escape(label), escape(text), n)
            for n, style, label, text in texts
        ]
    )
    document = f"<w:document {W_DECLARED}><w:body>{body}</w:body></w:document>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as package:
        for name, content in others.items():
            package.writestr(name, content)
        package.writestr("word/document.xml", document)


def finished(line: Line, number: int) -> Finished:
    """What the floor needs of a line: its bookmark's number or -1, style, label and words."""
    label = "".join(each.text for each in line.lead)
    words = "".join(each.text for each in line.spans)
    return (number if line.shows else -1), line.style.value.replace(" ", ""), label, words


def naive(lines: tuple[Line, ...], path: Path) -> None:
    """What most people would write: python-docx, paragraph by paragraph."""
    from docx import Document

    document = Document()
    for line in lines:
        paragraph = document.add_paragraph()
        for span in (*line.lead, *line.spans, *line.tail):
            paragraph.add_run(span.text).bold = span.style is not None
    document.save(str(path))


def docxtpl_template(path: Path) -> None:
    """A template of a paragraph that repeats itself."""
    from docx import Document

    document = Document()
    for text in ("{%p for line in lines %}", "{{ line }}", "{%p endfor %}"):
        document.add_paragraph(text)
    document.save(str(path))


def with_docxtpl(lines: tuple[Line, ...], template: Path, path: Path) -> None:
    """The peer that fills templates."""
    docxtpl = importlib.import_module("docxtpl")

    document = docxtpl.DocxTemplate(template)
    document.render({"lines": [each.text for each in lines]}, autoescape=True)
    document.save(path)


def with_pandoc(lines: tuple[Line, ...], path: Path) -> None:
    """The peer that turns Markdown into Word."""
    pypandoc = importlib.import_module("pypandoc")

    text = "\n\n".join(each.text.replace("\t", " ") for each in lines if each.text)
    pypandoc.convert_text(text, "docx", format="markdown", outputfile=str(path))


def forget() -> None:
    """What the program remembers of texts that it has shown before."""
    for remembered in (said, _bookmark, digest_of, _fact_line, _text):
        remembered.cache_clear()


def median(
    work: Callable[[], object], times: int, clock: Callable[[], float] = time.perf_counter
) -> float:
    """Milliseconds, the middle of several."""
    taken = []
    for _ in range(times):
        start = clock()
        work()
        taken.append((clock() - start) * 1000)
    return statistics.median(taken)


def measure(outcomes: int, times: int, folder: Path) -> None:
    """One line of the table, and the peers below it."""
    path = folder / "brief.docx"
    dossier = dossier_of(outcomes)
    brief = composed(dossier)
    write_word(brief, path, TEMPLATE)
    with zipfile.ZipFile(path) as package:
        others = {name: package.read(name) for name in package.namelist()}
    size = len(others.pop("word/document.xml")) / 1024
    texts = [finished(line, number) for number, line in enumerate(brief.lines)]
    by_hand = partial(floor, texts, others, folder / "floor.docx")
    parts: dict[str, Callable[[], object]] = {
        "floor": partial(by_hand, USUAL_LEVEL),
        "our level": partial(by_hand, LEVEL),
        "compose": partial(composed, dossier),
        "write": partial(write_word, brief, path, TEMPLATE),
        "check": partial(check_word, path, brief),
    }
    withholding = composed(with_withheld(dossier))
    secret = folder / "secret.docx"
    write_word(withholding, secret, TEMPLATE)
    parts["withheld"] = partial(check_word, secret, withholding)
    # One after the other in each round, so that a busy moment meets them all.
    taken: dict[str, list[float]] = {name: [] for name in parts}
    for _ in range(times):
        for name, work in parts.items():
            forget()
            taken[name].append(median(work, 1, time.process_time))
    lowest, lower, compose, write, check, guard = map(statistics.median, taken.values())
    again = partial(compose_and_write, dossier, path)
    again()
    once_more = median(again, times, time.process_time)
    print(
        f"{outcomes:>8} {lowest:>8.1f} {lower:>9.1f} {compose:>8.1f} {write:>8.1f} {check:>8.1f}"
        f" {guard:>8.1f}"
        f" {(compose + write) / lowest:>9.2f} {(compose + write) / lower:>9.2f}"
        f" {(compose + write + check) / lowest:>10.2f} {once_more / lowest:>6.2f}"
        f" {size:>8.0f} {path.stat().st_size / 1024:>6.0f} {highest(dossier, path):>9.1f}"
    )
    for name, peer in peers(brief.lines, outcomes, folder):
        took = median(peer, 1)
        print(f"         {name}: {took:.0f} ms, {took / lowest:.1f} x the floor")


def highest(dossier: Dossier, path: Path) -> float:
    """The most memory of Python's that an export takes beside the dossier, in MB."""
    tracemalloc.start()
    export(dossier, path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


def peers(
    lines: tuple[Line, ...], outcomes: int, folder: Path
) -> list[tuple[str, Callable[[], object]]]:
    """Those that are installed, and are done today at this size."""
    found: list[tuple[str, Callable[[], object]]] = []
    path = folder / "peer.docx"
    if outcomes <= NAIVE_UP_TO:
        found.append(("python-docx, paragraph by paragraph", partial(naive, lines, path)))
    if importlib.util.find_spec("docxtpl"):
        template = folder / "loop.docx"
        docxtpl_template(template)
        found.append(("docxtpl", partial(with_docxtpl, lines, template, path)))
    if importlib.util.find_spec("pypandoc"):
        found.append(("pandoc", partial(with_pandoc, lines, path)))
    return found


def run(program: str, compiled: Path) -> None:
    """A program in a new process, whose modules are compiled to a folder and found there."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(compiled)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    subprocess.run([sys.executable, "-c", program], check=True, env=environment)


def main() -> None:
    """Print the table."""
    sizes = [int(each) for each in sys.argv[1:]] or list(TIMES)
    print(
        "outcomes    floor our level  compose    write    check withheld c+w/floor our level"
        " with check  again  body KB     KB   most MB"
    )
    with tempfile.TemporaryDirectory() as folder:
        for outcomes in sizes:
            measure(outcomes, TIMES.get(outcomes, 3), Path(folder))
        path = str(Path(folder) / "first.docx")
        code = FIRST.format(src=str(ROOT / "src"), path=path)
        for name, program in (("first export in a new process", code), ("its libraries", BARE)):
            work = partial(run, program, Path(folder) / "compiled")
            work()
            took = median(work, 5)
            print(f"{name}: {took:.0f} ms")


if __name__ == "__main__":
    main()
