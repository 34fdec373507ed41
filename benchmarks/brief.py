"""How long a brief takes, against the floor and against its peers.

    python benchmarks/brief.py [OUTCOMES…]

Medians of one run, in milliseconds. The floor is the same document made by hand: the very body and
list of items from finished texts, by string formatting, zipped with the template's other parts at
the same level; nothing is composed, laid out or checked. Every outcome has a text of its own, an
agency, a time frame and a state, and every third a note, so that nothing is fast because it was
said before. The peers write the same paragraphs: python-docx one by one (quadratic, so not at the
largest size), docxtpl from a template with a loop, pandoc from Markdown, each where it is
installed. A new process, imports included, and the most memory an export takes are measured too.
"""

import importlib.util
import io
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
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))

from briefpack.export.brief_options import BriefOptions  # noqa: E402  # src is found first
from briefpack.export.check_word import check_word  # noqa: E402
from briefpack.export.compose_brief import Brief, compose_brief  # noqa: E402
from briefpack.export.lines import Line, lines_of  # noqa: E402
from briefpack.export.stable_zip import LEVEL  # noqa: E402
from briefpack.export.word_names import W_DECLARED  # noqa: E402
from briefpack.export.write_word import write_word  # noqa: E402
from briefpack.model.agency import Responsibility  # noqa: E402
from briefpack.model.annotation import Annotation, AnnotationKind  # noqa: E402
from briefpack.model.dossier import Dossier  # noqa: E402
from briefpack.model.follow_up import Progress, Report  # noqa: E402
from briefpack.model.index import index_of  # noqa: E402
from briefpack.model.pack import Entry, Pack  # noqa: E402
from briefpack.model.status import Status  # noqa: E402
from briefpack.model.time_frame import Grain, TimeFrame  # noqa: E402
from briefpack.model.wording import Wording  # noqa: E402
from briefpack.sources.records_json import read_records  # noqa: E402

TEMPLATE = ROOT / "resources" / "templates" / "brief.docx"
RECORDS = ROOT / "data" / "jc22" / "jc22.json"
OPTIONS = BriefOptions(date=date(2021, 11, 30))
NOON = datetime(2021, 11, 5, 12, tzinfo=UTC)
FRAME = TimeFrame(Grain.FISCAL_YEAR, date(2021, 10, 1), date(2022, 9, 30))
TIMES = {200: 15, 2000: 7, 10000: 3}
NAIVE_UP_TO = 2000
FIRST = (
    "import sys; sys.path[:0] = [{src!r}]; from pathlib import Path; from datetime import date;"
    "from briefpack.workflows.export_brief import export_brief;"
    "from briefpack.workflows.new_dossier import new_dossier; from briefpack import paths;"
    "from briefpack.export.brief_options import BriefOptions;"
    "d = new_dossier(paths.JC22_RECORDS, paths.AGENCIES);"
    "export_brief(d, d.packs[0].id, Path({path!r}), BriefOptions(date(2021, 11, 30)),"
    " paths.BRIEF_TEMPLATE)"
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


def export(dossier: Dossier, path: Path) -> None:
    """All that an officer waits for, but for the disk's own sync."""
    brief = composed(dossier)
    write_word(brief, path, TEMPLATE)
    assert check_word(path, brief) == ()


def floor(texts: list[tuple[str, str, int]], others: dict[str, bytes], path: Path) -> None:
    """Paragraphs by string formatting, zipped with what else the document holds."""
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t xml:space="preserve">'
        f'{escape(label)}</w:t></w:r><w:bookmarkStart w:id="{n}" w:name="o_JC22_1_1_{n}_0a1b2c3d"/>'
        f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r><w:bookmarkEnd w:id="{n}"/></w:p>'
        if n >= 0
        else f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Label"/>'
        f'</w:rPr><w:t xml:space="preserve">{escape(label)}</w:t></w:r><w:r><w:tab/>'
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
        for n, (style, label, text) in texts
    )
    document = f"<w:document {W_DECLARED}><w:body>{body}</w:body></w:document>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=LEVEL) as package:
        for name, content in others.items():
            package.writestr(name, content)
        package.writestr("word/document.xml", document)
