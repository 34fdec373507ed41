"""Draw pages of real briefs for docs/images: exported, drawn by LibreOffice, few colours.

Usage: brief_pictures.py [FOLDER]. Needs soffice and pdftoppm. TH Sarabun New cannot be shipped:
Sarabun is drawn at the size at which it is as wide.
"""

import os
import struct
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, qRgb

from briefpack import paths
from briefpack.export.brief_options import BriefOptions
from briefpack.model.annotation import Annotation, AnnotationKind, Certainty, Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report
from briefpack.model.index import index_of
from briefpack.model.pack import Section, SectionKind
from briefpack.model.status import Status
from briefpack.workflows.export_brief import export_brief
from briefpack.workflows.new_dossier import dossier_from

IMAGES = Path(__file__).resolve().parents[1] / "docs" / "images"
NOON = datetime(2021, 11, 5, 12, tzinfo=UTC)
WIDER = 1.52  # of Sarabun's letters than TH Sarabun New's
DOTS_PER_INCH = 75
OPTIONS = BriefOptions(
    date=date(2021, 11, 30), author="สมชาย ใจดี", office="กรมเอเชียตะวันออก กองเอเชียตะวันออก 2"
)
SECTIONS = (
    Section(SectionKind.COVER),
    Section(SectionKind.CONTENTS),
    Section(
        SectionKind.OBJECTIVES,
        text="- ติดตามผลการประชุม JC ครั้งที่ 22\n- ผลักดันเรื่องที่ยังค้าง **โดยเร็ว**",
    ),
    Section(SectionKind.TALKING_POINTS),
    Section(SectionKind.POSITIONS),
    Section(SectionKind.OUTCOMES),
    Section(SectionKind.BACKGROUND),
)
NOTES = (
    (AnnotationKind.TALKING_POINT, Certainty.CERTAIN, 0, "ขอบคุณฝ่ายลาวที่ร่วมมือด้านความมั่นคงชายแดน"),
    (
        AnnotationKind.TALKING_POINT, Certainty.CERTAIN, 6,
        "ย้ำเป้าหมายการค้า **11,000 ล้านดอลลาร์สหรัฐ** ภายในปี 2568",
    ),
    (
        AnnotationKind.TALKING_POINT, Certainty.MAY_BE_RAISED, 10,
        "หากฝ่ายลาวหยิบยกเรื่องสินเชื่อ\n- ไทยพร้อมพิจารณาตามกรอบของ สพพ.\n"
        "- ขอรับรายละเอียดโครงการก่อนวันที่ 15 มกราคม 2565",
    ),
    (
        AnnotationKind.OUR_POSITION, Certainty.CERTAIN, 7,
        "พร้อมเปิดจุดผ่านแดนตามมาตรการสาธารณสุขของโรค COVID-19",
    ),
    (
        AnnotationKind.EXPECTED_POSITION, Certainty.MAY_BE_RAISED, 7,
        "อาจขอเลื่อนการเปิดจุดผ่านแดนบางแห่งออกไป 6 เดือน",
    ),
    (
        AnnotationKind.IF_RAISED, Certainty.DEFENSIVE_ONLY, 11,
        "อยู่ระหว่างการพิจารณาของหน่วยงาน จะแจ้งผ่านสถานเอกอัครราชทูต ณ เวียงจันทน์",
    ),
    (AnnotationKind.CAUTION, Certainty.CERTAIN, 1, "หลีกเลี่ยงการกล่าวถึงกรณีที่อยู่ระหว่างสอบสวน"),
)  # fmt: skip
_DONE_OF = {Status.DONE: 100, Status.NOT_STARTED: 0}
_SHADES = 32
# name of the picture, layout, two languages, page
PICTURES = (
    ("brief-cover", Output.FULL, False, 1),
    ("brief-contents", Output.FULL, False, 2),
    ("brief-points", Output.FULL, False, 3),
    ("brief-outcomes", Output.FULL, True, 5),
    ("brief-minister", Output.MINISTER, False, 1),
    ("brief-card", Output.CARD, False, 1),
    ("brief-memo", Output.MEMO, False, 1),
)


def main() -> None:
    """Draw all pictures into the folder."""
    images = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    app = QGuiApplication(sys.argv[:1])
    dossier = prepared()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for layout, bilingual in {picture[1:3] for picture in PICTURES}:
            options = replace(OPTIONS, layout=layout, bilingual=bilingual)
            path = folder / f"{layout}-{bilingual}.docx"
            export_brief(dossier, dossier.packs[0].id, path, options, paths.BRIEF_TEMPLATE)
        drawn(folder)
        for name, layout, bilingual, page in PICTURES:
            save(picture(folder / f"{layout}-{bilingual}.pdf", page), images / f"{name}.png")
    app.quit()


def prepared() -> Dossier:
    """JC22 with notes, reports, and a pack for a minister's visit."""
    dossier = dossier_from(paths.JC22_RECORDS, paths.AGENCIES)
    pack, places = dossier.packs[0], index_of(dossier).places
    ids = pack.outcome_ids
    notes = tuple(
        Annotation(
            id=f"note-{number}",
            outcome_id=ids[at],
            kind=kind,
            text=text,
            author="สมชาย ใจดี",
            created=NOON,
            modified=NOON,
            packs=frozenset({pack.id}),
            show_in=kind.may_show_in,
            certainty=certainty,
        )
        for number, (kind, certainty, at, text) in enumerate(NOTES)
    )
    statuses = (Status.IN_PROGRESS, Status.DONE, Status.CONTINUOUS, Status.NOT_STARTED)
    progress = tuple(
        Progress(
            f"progress-{number}",
            each,
            places[each].responsibility.lead,
            Report(status := statuses[number % 4], _DONE_OF.get(status, 10 * number)),
            NOON,
        )
        for number, each in enumerate(ids[:10])
    )
    pack = replace(
        pack,
        classification=Classification.CONFIDENTIAL,
        sections=SECTIONS,
        name="เยือน สปป. ลาว",
        addressee="รัฐมนตรีว่าการกระทรวงการต่างประเทศ",
        occasion_date=date(2021, 12, 16),
    )
    return replace(dossier, annotations=notes, progress=progress).with_pack(pack)


def drawn(folder: Path) -> None:
    """Every document of the folder as PDF."""
    for font in paths.FONTS.glob("*.ttf"):
        (folder / font.name).write_bytes(_narrow(font.read_bytes()))
    names = folder / "fonts.conf"
    names.write_text(
        f"<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir>"
        '<alias binding="same"><family>TH Sarabun New</family>'
        "<prefer><family>Sarabun</family></prefer></alias></fontconfig>"
    )
    office = ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile"]
    documents = sorted(folder.glob("*.docx"))
    subprocess.run(
        [*office, "--convert-to", "pdf", "--outdir", folder, *documents],
        env=os.environ | {"FONTCONFIG_FILE": str(names)},
        check=True,
        capture_output=True,
    )


def _narrow(font: bytes) -> bytes:
    """The font with more units to the em: all its letters are smaller."""
    data = bytearray(font)
    count = struct.unpack_from(">H", data, 4)[0]
    tables = (struct.unpack_from(">4sIII", data, 12 + 16 * n) for n in range(count))
    head = next(offset for tag, _, offset, _ in tables if tag == b"head")
    struct.pack_into(">H", data, head + 18, round(1000 * WIDER))
    return bytes(data)


def picture(pdf: Path, page: int) -> QImage:
    """A page as an image, with an edge."""
    target = pdf.with_name("page")
    numbers = ["-f", str(page), "-l", str(page)]
    command = ["pdftoppm", "-r", str(DOTS_PER_INCH), "-png", *numbers, "-singlefile"]
    subprocess.run([*command, pdf, target], check=True)
    image = QImage(str(target.with_suffix(".png"))).convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(QColor("silver"))
    painter.drawRect(0, 0, image.width() - 1, image.height() - 1)
    painter.end()
    return image


def save(image: QImage, path: Path) -> None:
    """Write a PNG of greys and reds: a page has no other colours."""
    shades = [round(255 * n / (_SHADES - 1)) for n in range(_SHADES)]
    table = [qRgb(n, n, n) for n in shades] + [qRgb(255, n, n) for n in shades]
    few = image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )
    if not few.save(str(path), quality=0):  # quality 0 is the smallest file
        raise SystemExit(f"{path} could not be written")
    print(path)


if __name__ == "__main__":
    main()
