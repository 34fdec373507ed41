"""All actions as commands to be found by name, and the sentence for one that cannot be done."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from briefpack.gui.action_spec import LINE, ActionSpec, Needs
from briefpack.gui.actions import Actions
from briefpack.gui.command_search import Command
from briefpack.gui.language import english, language
from briefpack.gui.menus import MENUS
from briefpack.gui.translations import QT_TRANSLATE_NOOP

_WHY_NOT = {
    Needs.NOTHING: QT_TRANSLATE_NOOP("commands", "ยังไม่มีสิ่งที่จะทำ"),
    Needs.DOSSIER: QT_TRANSLATE_NOOP("commands", "เปิดแฟ้มก่อน"),
    Needs.PACK: QT_TRANSLATE_NOOP("commands", "เลือกชุดข้อมูลก่อน"),
    Needs.OUTCOMES: QT_TRANSLATE_NOOP("commands", "แฟ้มนี้ยังไม่มีผลการประชุม"),
    Needs.OUTCOME: QT_TRANSLATE_NOOP("commands", "เลือกผลการประชุมก่อน"),
    Needs.REVIEW: QT_TRANSLATE_NOOP("commands", "ใช้ขณะตรวจเอกสาร"),
}
_LATER = QT_TRANSLATE_NOOP("commands", "รอให้งานที่ทำอยู่เสร็จก่อน")


def commands(actions: Actions, *, is_busy: bool = False) -> tuple[Command, ...]:
    """Every action of the menus, in their order."""
    return tuple(
        _command(menu, spec, actions, is_busy=is_busy)
        for menu, specs in MENUS
        for spec in specs
        if spec is not LINE
    )


def keys_in_words(keys: str) -> str:
    """A key as it is called in the window: Ctrl+K."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _command(menu: str, spec: ActionSpec, actions: Actions, *, is_busy: bool) -> Command:
    other = english("actions", spec.text) if language() == "th" else spec.text
    return Command(
        spec.name,
        actions[spec.name].text(),
        QCoreApplication.translate("actions", menu),
        keys_in_words(spec.keys[0]) if spec.keys else "",
        (other, spec.name.replace("_", " ")),
        _why_not(actions, spec, is_busy=is_busy),
    )


def why_not(actions: Actions, name: str, *, is_busy: bool) -> str:
    """Why the action of this name cannot be done now, or empty if it can."""
    spec = next(each for _, specs in MENUS for each in specs if each.name == name)
    return _why_not(actions, spec, is_busy=is_busy)


def _why_not(actions: Actions, spec: ActionSpec, *, is_busy: bool) -> str:
    if actions[spec.name].isEnabled():
        return ""
    if why := actions.why_barred(spec.name):
        return why
    return QCoreApplication.translate("commands", _LATER if is_busy else _WHY_NOT[spec.needs])
