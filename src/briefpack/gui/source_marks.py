"""What is marked in the lines of a source: repairs, and what stands in no record."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from briefpack.gui.palette import Colours
from briefpack.gui.theme import theme
from briefpack.model.draft import Decision, Draft, DraftRepair


class Look(Enum):
    """How a passage is marked, each in a colour and a line of its own."""

    QUIET = auto()
    CHECK = auto()
    REJECTED = auto()


@dataclass(frozen=True, slots=True)
class SourceMark:
    """A marked passage of a line, in characters from 0; `words` say what became of it."""

    start: int
    end: int
    look: Look
    words: str


Marks = Mapping[int, tuple[SourceMark, ...]]


def marks_of(draft: Draft) -> dict[int, tuple[SourceMark, ...]]:
    """The repairs of a draft by their lines, counted from 1."""
    marks: dict[int, list[SourceMark]] = {}
    for each in draft.repairs:
        line, before = each.made.line, each.made.before
        if not 0 < line <= len(draft.lines):
            continue
        start = each.made.start
        if start is None:
            start = draft.lines[line - 1].find(before)
        if start >= 0:
            mark = SourceMark(start, start + len(before), look_of(each), f"{before} → {each.text}")
            marks.setdefault(line, []).append(mark)
    return {line: tuple(found) for line, found in marks.items()}


def look_of(repair: DraftRepair) -> Look:
    """How a repair is marked as it is decided."""
    if repair.decision is Decision.REJECTED:
        return Look.REJECTED
    return Look.CHECK if repair.is_open else Look.QUIET


def units(text: str, count: int) -> int:
    """How many of Qt's units the first `count` characters take: those beyond U+FFFF take two."""
    return count + sum(char > "\uffff" for char in text[:count])


def characters(text: str, count: int) -> int:
    """How many characters stand in the first `count` of Qt's units."""
    at = 0
    while at < len(text) and count > 0:
        count -= 2 if text[at] > "\uffff" else 1
        at += 1
    return at


class SourceHighlighter(QSyntaxHighlighter):
    """Marks passages as lines are shown; only lines whose marks change are done again."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._marks: Marks = {}
        self._unused: frozenset[int] = frozenset()
        self._looks = _looks(theme().colours)
        theme().changed.connect(self._take_colours)

    def show_marks(self, marks: Marks, unused: frozenset[int]) -> None:
        """Mark these passages, and make quiet the lines that stand in no record."""
        if marks is self._marks and unused == self._unused:
            return
        changed = {
            line for line in {*self._marks, *marks} if self._marks.get(line) != marks.get(line)
        }
        changed |= self._unused ^ unused
        self._marks, self._unused = marks, unused
        if len(changed) > self.document().blockCount() // 2:
            self.rehighlight()
            return
        for line in changed:
            block = self.document().findBlockByNumber(line - 1)
            if block.isValid():
                self.rehighlightBlock(block)

    def highlightBlock(self, text: str) -> None:
        line = self.currentBlock().blockNumber() + 1
        if line in self._unused:
            self.setFormat(0, len(text), self._unused_look())
        for mark in self._marks.get(line, ()):
            start = units(text, mark.start)
            self.setFormat(start, units(text, mark.end) - start, self._looks[mark.look])

    def _unused_look(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(QColor(theme().colours.secondary))
        return look

    def _take_colours(self) -> None:
        self._looks = _looks(theme().colours)
        self.rehighlight()


def _looks(colours: Colours) -> dict[Look, QTextCharFormat]:
    style = QTextCharFormat.UnderlineStyle
    quiet, check, rejected = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
    quiet.setUnderlineStyle(style.DotLine)
    quiet.setUnderlineColor(QColor(colours.accent))
    check.setUnderlineStyle(style.WaveUnderline)
    check.setUnderlineColor(QColor(colours.warning))
    check.setBackground(QColor(colours.hit))
    rejected.setFontStrikeOut(True)
    rejected.setForeground(QColor(colours.secondary))
    return {Look.QUIET: quiet, Look.CHECK: check, Look.REJECTED: rejected}
