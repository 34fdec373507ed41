"""Words for returned values, and which words of two texts differ."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QTextBoundaryFinder

from briefpack.gui.file_dialogs import BRIEF_SUFFIX
from briefpack.gui.painted_text import Hit
from briefpack.gui.translations import QT_TRANSLATE_NOOP
from briefpack.model.returned import Cell

_MOST_WORDS = 1500  # of both texts; beyond it comparing takes longer than reading

NOTHING = QT_TRANSLATE_NOOP("returns", "(ว่าง)")


def cell_words(cell: Cell) -> str:
    """The row of a returned file: พณ.xlsx แถว 14; for row 0, the file as a whole."""
    if not cell.row:
        return cell.file
    if cell.file.lower().endswith(BRIEF_SUFFIX):
        return QCoreApplication.translate("returns", "{0} ย่อหน้า {1}").format(cell.file, cell.row)
    return QCoreApplication.translate("returns", "{0} แถว {1}").format(cell.file, cell.row)


@lru_cache(maxsize=8192)
def differing(before: str, after: str) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
    """The words only `before` has, and those only `after` has, as places in UTF-16 units."""
    old, new = _words(before), _words(after)
    if before == after or not before:
        return (), ()  # where nothing stood, every word is new and no mark says more
    if not new or len(old) + len(new) > _MOST_WORDS:
        return _whole(before), _whole(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < 0.3:  # another text altogether: marks on every word only disturb
        return _whole(before), _whole(after)
    changed = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    gone = _places(old, ((code[1], code[2]) for code in changed))
    come = _places(new, ((code[3], code[4]) for code in changed))
    return tuple(gone), tuple(come)


def _words(text: str) -> list[str]:
    units = text.encode("utf-16-le", "surrogatepass")
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, text)
    words, start = [], 0
    while (end := finder.toNextBoundary()) >= 0:
        word = units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")
        bare = word.rstrip()  # a word is the same with a space after it
        words += [part for part in (bare, word[len(bare) :]) if part]
        start = end
    return words


def _places(words: list[str], ranges: Iterable[tuple[int, int]]) -> Iterator[Hit]:
    """The ranges of words as places in the text; one mark goes over the space between two."""
    lengths = [_units(word) for word in words]
    joined: list[tuple[int, int]] = []
    for first, last in ranges:
        if first == last:
            continue
        if joined and not "".join(words[joined[-1][1] : first]).strip():
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    for first, last in joined:
        start = sum(lengths[:first])
        yield start, start + sum(lengths[first:last])


def _whole(text: str) -> tuple[Hit, ...]:
    return ((0, _units(text)),) if text else ()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
