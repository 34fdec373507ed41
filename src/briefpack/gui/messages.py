"""The only place that opens message boxes."""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from briefpack.errors import BriefpackError
from briefpack.gui.language import counted, said

_LEAST_WIDTH = 340  # pixels: a line of about 50 letters


class Answer(Enum):
    """What the officer answered to unsaved work."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Recover(Enum):
    """Which of two states of a document is to be opened."""

    RECOVER = auto()
    OPEN_SAVED = auto()
    CANCEL = auto()


class Both(Enum):
    """What becomes of our work and of what another saved in the same file."""

    MERGE = auto()
    COPY = auto()
    REPLACE = auto()
    CANCEL = auto()


def show_failure(parent: QWidget | None, doing: str, error: BaseException) -> None:
    """Say what could not be done. Foreseen trouble speaks for itself; a fault names the log."""
    if isinstance(error, BriefpackError):
        _show(parent, doing, said(error))
    else:
        _show(
            parent,
            doing,
            _tr("เกิดข้อผิดพลาดที่ไม่คาดไว้ งานที่แก้ไขไว้ยังอยู่ครบ ({0}: {1})").format(
                type(error).__name__, error
            ),
        )


def ask_to_save(parent: QWidget | None, name: str) -> Answer:
    """What to do with unsaved work before it leaves the screen."""
    return _ask(
        parent,
        _tr("บันทึก “{0}” ก่อนปิดหรือไม่").format(name),
        _tr("ถ้าไม่บันทึก การแก้ไขตั้งแต่บันทึกครั้งล่าสุดจะหายไป"),
    )


def ask_to_recover(parent: QWidget | None, name: str, work: str) -> Recover:
    """Whether to go on with unsaved work on a document, or open it as it was saved."""
    return _ask_which(
        parent,
        _tr("มีงานของ “{0}” ที่ยังไม่ได้บันทึก").format(name),
        _tr("{0}\n\nถ้าเปิดแฟ้มที่บันทึกไว้ งานนี้ยังอยู่ กู้คืนภายหลังได้จากหน้าแรก").format(work),
    )


def ask_to_replace(parent: QWidget | None, name: str) -> bool:
    """Whether a file that someone else changed may be overwritten."""
    return _ask_to_go_on(
        parent,
        _tr("แฟ้ม “{0}” เปลี่ยนไปหลังจากเปิด").format(name),
        _tr("มีผู้อื่นแก้ไขแฟ้มนี้ ถ้าบันทึกทับ แฟ้มจะเป็นตามฉบับนี้ ฉบับของผู้นั้นจะเก็บไว้ในประวัติของแฟ้ม"),
        _tr("บันทึกทับ"),
    )


def ask_about_both(
    parent: QWidget | None, name: str, why: str, *, can_merge: bool, can_replace: bool
) -> Both:
    """What to do before closing with a file that another saved, or has by now."""
    merge, replace = _tr("รวมการแก้ไข…"), _tr("บันทึกทับ")
    ways = [(Both.MERGE, merge)] if can_merge else []
    ways.append((Both.COPY, _tr("บันทึกเป็นสำเนา…")))
    told = why
    if can_replace:
        ways.append((Both.REPLACE, replace))
        told += "\n" + _tr("ถ้าบันทึกทับ ฉบับของผู้นั้นจะเก็บไว้ในประวัติของแฟ้ม")
    return _ask_way(parent, _tr("ยังไม่ได้บันทึก “{0}”").format(name), told, ways)


def ask_to_leave_unkept(parent: QWidget | None, count: int) -> bool:
    """Whether the dossier is closed although texts that were typed could not be kept."""
    return _ask_to_go_on(
        parent,
        counted(_tr("ยังเก็บข้อความที่พิมพ์ไม่ได้ {0} แห่ง"), count),
        _tr("ถ้าปิด ข้อความนั้นจะหายไป โปรดคัดลอกไว้ที่อื่น หรือเพิ่มเนื้อที่ว่างในดิสก์แล้วลองอีกครั้ง"),
        _tr("ปิดโดยไม่เก็บ"),
    )


def ask_to_take_over(parent: QWidget | None, name: str, holder: str) -> bool:
    """Whether a dossier that another left open is edited here from now on."""
    return _ask_to_go_on(
        parent,
        _tr("เข้าถือสิทธิ์แก้ไข “{0}” แทนหรือไม่").format(name),
        _tr("{0} เปิดแฟ้มค้างไว้ ถ้าผู้นั้นยังมีงานที่ไม่ได้บันทึก งานนั้นจะบันทึกทับแฟ้มนี้ไม่ได้อีก").format(holder),
        _tr("เข้าถือสิทธิ์แก้ไขแทน"),
    )


def ask_to_drop_review(parent: QWidget | None, name: str) -> bool:
    """Whether reviews that cannot be kept may be lost with the dossier that is closed."""
    return _ask_to_go_on(
        parent,
        _tr("กำลังตรวจ “{0}” อยู่").format(name),
        _tr("งานตรวจนี้ยังไม่เสร็จและเก็บไว้กับแฟ้มไม่ได้ ถ้าปิด การตรวจที่ทำไว้จะหายไป"),
        _tr("ปิดโดยไม่เก็บ"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("messages", text)


def _show(parent: QWidget | None, title: str, text: str) -> None:
    box = _box(parent, title, text)
    box.setIcon(QMessageBox.Icon.Warning)
    box.addButton(_tr("ปิด"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def _ask(parent: QWidget | None, title: str, text: str) -> Answer:
    box = _box(parent, title, text)
    save = box.addButton(_tr("บันทึก"), QMessageBox.ButtonRole.AcceptRole)
    discard = box.addButton(_tr("ไม่บันทึก"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(_tr("ยกเลิก"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    box.setEscapeButton(cancel)
    box.exec()
    pressed = box.clickedButton()
    if pressed is save:
        return Answer.SAVE
    return Answer.DISCARD if pressed is discard else Answer.CANCEL


def _ask_which(parent: QWidget | None, title: str, text: str) -> Recover:
    box = _box(parent, title, text)
    recover = box.addButton(_tr("กู้คืน"), QMessageBox.ButtonRole.AcceptRole)
    saved = box.addButton(_tr("เปิดแฟ้มที่บันทึกไว้"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(_tr("ยกเลิก"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(recover)
    box.setEscapeButton(cancel)
    box.exec()
    pressed = box.clickedButton()
    if pressed is recover:
        return Recover.RECOVER
    return Recover.OPEN_SAVED if pressed is saved else Recover.CANCEL


def _ask_way(parent: QWidget | None, title: str, text: str, ways: list[tuple[Both, str]]) -> Both:
    box = _box(parent, title, text)
    roles = QMessageBox.ButtonRole
    buttons = {
        way: box.addButton(
            words, roles.DestructiveRole if way is Both.REPLACE else roles.AcceptRole
        )
        for way, words in ways
    }
    cancel = box.addButton(_tr("ยกเลิก"), roles.RejectRole)
    box.setDefaultButton(buttons[ways[0][0]])
    box.setEscapeButton(cancel)
    box.exec()
    pressed = box.clickedButton()
    return next((way for way, button in buttons.items() if pressed is button), Both.CANCEL)


def _ask_to_go_on(parent: QWidget | None, title: str, text: str, yes: str) -> bool:
    box = _box(parent, title, text)
    go_on = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(_tr("ยกเลิก"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.exec()
    return box.clickedButton() is go_on


def _box(parent: QWidget | None, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle("briefpack")
    box.setTextFormat(Qt.TextFormat.PlainText)  # names and record text are never HTML
    box.setText(title)
    box.setInformativeText(text)
    # As wide as its longest button row otherwise: a short question in four lines.
    words = box.findChild(QLabel, "qt_msgbox_informativelabel")
    if words is not None:
        words.setMinimumWidth(_LEAST_WIDTH)
    return box
