"""What the words of an outcome suggest, to be taken piece by piece."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from briefpack.gui.follow_up_words import frame_words
from briefpack.gui.import_review import Review
from briefpack.gui.labels import label
from briefpack.gui.language import spoken
from briefpack.gui.theme import M
from briefpack.model.draft import Aspect, DraftItem
from briefpack.model.draft_edits import has_taken, take
from briefpack.model.meeting import Quantity
from briefpack.model.records import Proposal


class ProposalsBox(QWidget):
    """A box to tick for each suggestion; nothing is set that is not ticked."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self._review = review
        self.boxes: dict[Aspect, QCheckBox] = {}
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(M)
        self._layout.setVerticalSpacing(0)
        self._layout.setColumnStretch(1, 1)
        title = label(self.tr("ถ้อยคำบอกว่า"), role="secondary")
        self._layout.addWidget(title, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._names = {
            Aspect.KIND: self.tr("ลักษณะ"),
            Aspect.TIME_FRAME: self.tr("กรอบเวลา"),
            Aspect.QUANTITIES: self.tr("จำนวน"),
            Aspect.AGENCIES: self.tr("หน่วยงาน"),
        }
        for at, aspect in enumerate(Aspect):
            box = QCheckBox()
            box.clicked.connect(lambda on, aspect=aspect: self._take(aspect, on))
            self._layout.addWidget(box, at, 1)
            self.boxes[aspect] = box

    def refresh(self) -> None:
        """Show the suggestions for the item that is looked at."""
        item = self._review.current
        words = suggestions(item) if item is not None else {}
        for aspect, box in self.boxes.items():
            box.setVisible(aspect in words)
            if item is not None and aspect in words:
                box.setText(f"{self._names[aspect]}: {words[aspect]}".replace("&", "&&"))
                box.setChecked(has_taken(item, aspect))
        self.setVisible(bool(words))

    def _take(self, aspect: Aspect, on: bool) -> None:
        item = self._review.current
        if item is not None:
            key = item.key
            words = self.tr("ใช้{0}ที่เสนอ") if on else self.tr("ไม่ใช้{0}ที่เสนอ")
            self._review.edit(
                words.format(self._names[aspect]), lambda draft: take(draft, key, aspect, taken=on)
            )


def suggestions(item: DraftItem) -> dict[Aspect, str]:
    """What is suggested for an item, in words; only what there is."""
    proposed = item.proposed
    if proposed is None or not item.is_used:
        return {}
    words = {
        Aspect.KIND: spoken(proposed.kind.wording) if proposed.kind else "",
        Aspect.TIME_FRAME: frame_words(proposed.time_frame),
        Aspect.QUANTITIES: ", ".join(_amount(each) for each in proposed.quantities),
        Aspect.AGENCIES: _agencies(proposed),
    }
    return {aspect: said for aspect, said in words.items() if said}


def _agencies(proposed: Proposal) -> str:
    who = proposed.responsibility
    return " ".join(code for code in (who.lead, *who.supporting) if code)


def _amount(each: Quantity) -> str:
    parts = (
        each.what.th,
        f"{each.amount:,f}".rstrip("0").rstrip(".")
        if "." in f"{each.amount:f}"
        else f"{each.amount:,f}",
        each.unit.th,
    )
    return " ".join(part for part in parts if part)
