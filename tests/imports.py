"""Documents of the tests' own: two readings of one meeting, and the meeting after it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefpack.gui.import_page import ImportPage
from briefpack.gui.main_window import MainWindow

FIRST = """ผลการประชุมคณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคีไทย-ลาว ครั้งที่ ๒๔ ณ กรุงเทพฯ
ระหว่างวันที่ ๓ - ๔ พฤศจิกายน ๒๕๖๖

๑. ความร่วมมือด้านเศรษฐกิจ
- การค้า : คงเป้าหมายการค้าร่วมกันที่ ๑๑,๐๐๐ ล้านดอลลาร์สหรัฐ ภายในปี ๒๕๖๘ และอำนวยความสะดวกการผ่านแดน
- พลังงาน : สานต่อความร่วมมือด้านพลังงานเพ่ือให้หน่วยงานที่เกี่ยวข้องหารือแผนงานร่วมกันโดยเร็ว
๒. ความร่วมมือด้านสังคม
- สาธารณสุข : ส่งเสริมความร่วมมือระหว่างโรงพยาบาลชายแดนและการแลกเปลี่ยนข้อมูลโรคติดต่อ
* * * * *
"""
SECOND = """ผลการประชุมคณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคีไทย-ลาว ครั้งที่ ๒๔ ณ กรุงเทพฯ
ระหว่างวันที่ ๓ - ๔ พฤศจิกายน ๒๕๖๖

๑. ความร่วมมือด้านเศรษฐกิจ
- การค้า : คงเป้าหมายการค้าร่วมกันที่ ๑๒,๐๐๐ ล้านดอลลาร์สหรัฐ ภายในปี ๒๕๖๘ และอำนวยความสะดวกการผ่านแดน
- ยาเสพติด : กระชับความร่วมมือปราบปรามการลักลอบขนส่งสารตั้งต้นและขยายผลการจับกุมเครือข่าย
"""
NEXT = """ผลการประชุมคณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคีไทย-ลาว ครั้งที่ ๒๕ ณ นครหลวงเวียงจันทน์
ระหว่างวันที่ ๑๐ - ๑๑ กุมภาพันธ์ ๒๕๖๘

๑. ความร่วมมือด้านเศรษฐกิจ
- การค้า : เพิ่มเป้าหมายการค้าร่วมกันเป็น ๑๕,๐๐๐ ล้านดอลลาร์สหรัฐ และเร่งรัดการอำนวยความสะดวกการผ่านแดน
- พลังงาน : สานต่อความร่วมมือด้านพลังงานสะอาด และให้หน่วยงานที่เกี่ยวข้องหารือแผนงานร่วมกัน
"""


def wait(qtbot: QtBot, window: MainWindow) -> None:
    """Until nothing runs any more."""
    qtbot.waitUntil(lambda: not window.tasks.is_busy)
    QApplication.processEvents()


def review(qtbot: QtBot, window: MainWindow, folder: Path, text: str, name: str) -> ImportPage:
    """The assistant on a document of this text."""
    path = folder / name
    path.write_text(text, "utf-8")
    window.imports.read(path)
    wait(qtbot, window)
    assert window.imports.place is not None
    page = window.imports.place.assistant
    assert page is not None
    return page
