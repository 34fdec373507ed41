"""The minister's page, drawn by LibreOffice in letters as narrow as those of TH Sarabun New."""

import os
import re
import shutil
import struct
import subprocess
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from briefpack import paths
from briefpack.model.annotation import AnnotationKind, Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.index import index_of
from briefpack.model.status import Status
from briefpack.workflows.export_brief import export_brief
from briefs import NOON, OPTIONS, PACK, TEMPLATE, jc22, larger, note

PROGRAMS = ("soffice", "pdfinfo")
KINDS = (AnnotationKind.TALKING_POINT, AnnotationKind.OUR_POSITION, AnnotationKind.IF_RAISED)
TEXTS = (
    "ขอบคุณฝ่ายลาวที่ร่วมมือด้านแรงงาน",
    "ย้ำเป้าหมายการค้า 11,000 ล้านดอลลาร์สหรัฐภายในปี 2568 และขอให้เร่งอำนวยความสะดวกการผ่านแดน"
    "ของสินค้าเกษตรไทย ณ ด่านทุกแห่ง โดยเฉพาะช่วงผลผลิตออกสู่ตลาด",
    "ไทยพร้อมสนับสนุนสะพานมิตรภาพไทย-ลาว แห่งที่ 5 (บึงกาฬ-บอลิคำไซ) ให้แล้วเสร็จตามกำหนดในปี 2567",
)
CASES = tuple(product((1, 27, 200), (0, 2, 60)))


def _narrow_fonts(folder: Path) -> Path:
    """Sarabun at the size at which it is as wide as TH Sarabun New, and the file that names it."""
    for font in paths.FONTS.glob("*.ttf"):
        data = bytearray(font.read_bytes())
        count = struct.unpack_from(">H", data, 4)[0]
        tables = (struct.unpack_from(">4sIII", data, 12 + 16 * n) for n in range(count))
        head = next(offset for tag, _, offset, _ in tables if tag == b"head")
        struct.pack_into(">H", data, head + 18, 1520)
        (folder / font.name).write_bytes(data)
    names = folder / "fonts.conf"
    names.write_text(
        f"<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir>"
        '<alias binding="same"><family>TH Sarabun New</family>'
        "<prefer><family>Sarabun</family></prefer></alias></fontconfig>"
    )
    return names


def _dossier(outcomes: int, notes: int) -> Dossier:
    dossier = jc22() if outcomes == 27 else larger(jc22().meetings[0], outcomes)
    ids, places = dossier.packs[0].outcome_ids, index_of(dossier).places
    annotations = tuple(
        replace(note(kind, TEXTS[n % len(TEXTS)], ids[n % len(ids)]), id=f"note-{kind.value}-{n}")
        for n, kind in product(range(notes), KINDS)
    )
    statuses = tuple(Status)
    progress = tuple(
        Progress(
            f"progress-{n}",
            each,
            places[each].responsibility.lead,
            Report(statuses[n % len(statuses)], n % 101),
            NOON,
        )
        for n, each in enumerate(ids)
    )
    pack = replace(dossier.packs[0], classification=Classification.SECRET)
    return replace(dossier, annotations=annotations, progress=progress).with_pack(pack)


def test_the_ministers_side_is_one_page_on_paper(tmp_path: Path) -> None:
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        assert not os.environ.get("CI"), f"CI must have {missing}"
        pytest.skip(f"NOT TESTED IN LIBREOFFICE: {', '.join(missing)} is missing")
    options = replace(OPTIONS, layout=Output.MINISTER)
    drafts = [tmp_path / f"{outcomes}-{notes}.docx" for outcomes, notes in CASES]
    for path, case in zip(drafts, CASES, strict=True):
        export_brief(_dossier(*case), PACK, path, options, TEMPLATE)
    environment = os.environ | {"FONTCONFIG_FILE": str(_narrow_fonts(tmp_path))}
    office = ["soffice", "--headless", f"-env:UserInstallation=file://{tmp_path}/profile"]

    subprocess.run(
        [*office, "--convert-to", "pdf", "--outdir", tmp_path, *drafts],
        env=environment,
        check=True,
        capture_output=True,
        timeout=120,
    )

    pages = {}
    for path in drafts:
        about = subprocess.run(
            ["pdfinfo", path.with_suffix(".pdf")], check=True, capture_output=True, text=True
        ).stdout
        pages[path.stem] = re.search(r"Pages:\s+(\d+)", about)[1]  # type: ignore[index]
    assert set(pages.values()) == {"1"}, pages
