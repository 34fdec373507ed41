"""What was written in Word as light text, and an edit of what was shown as an edit of the record.

A document shows a note in other letters than the dossier keeps: in other digits, with no-break
marks, its points typed as • and a tab, bold as a style. What was not edited stays as it was kept.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from briefpack.model.light_text import POINT_MARK, Line, Shape, lines_of, unmarked
from briefpack.returns.word_text import Stretch, WordParagraph
from briefpack.thai.digits import Digits, to_arabic, to_thai
from briefpack.thai.glue import unglue
from briefpack.thai.said import said

_POINT = re.compile(r"•[ \t]+|- +")
_OTHER_BULLET = re.compile("[-–—▪◦●·*\uf0b7\uf0d8\uf0a7][ \t]+")
_NUMBER = re.compile(r"([0-9๐-๙]{1,3}[.)])[ \t]+")
_TOKEN = re.compile(r"[0-9๐-๙]+|.", re.DOTALL)
_MOST_TOKENS = 4_000
_LETTERS = tuple[str, bool]


def light_of(paragraphs: Iterable[WordParagraph]) -> str:
    """Paragraphs of a document as light text; what is a point there is one here."""
    return "\n".join(
        line
        for paragraph in paragraphs
        for letters in _lines(_letters(paragraph.stretches))
        for line in _marked(letters, is_point=paragraph.is_listed or "bullet" in paragraph.style)
    )


def behind_lead(paragraph: WordParagraph, lead: str) -> WordParagraph | None:
    """The paragraph without the words that stand before a note's own; None where they do not."""
    wanted = unglue(lead).strip()
    text = paragraph.text
    length = next((n for n in range(len(text) + 1) if unglue(text[:n]).strip() == wanted), None)
    return None if length is None else cut(paragraph, length)


def cut(paragraph: WordParagraph, length: int) -> WordParagraph:
    """The paragraph without its first letters."""
    stretches = tuple(_behind(paragraph.stretches, length))
    return WordParagraph(paragraph.style, stretches, paragraph.is_listed)


def shown_lines(text: str, digits: Digits | None = None) -> tuple[str, ...]:
    """The lines of a light text in the one form in which they are compared."""
    shown = unglue(text if digits is None else said(text, digits))
    return tuple(line for each in lines_of(shown) for line in _canonical(each))


def carried(kept: str, returned: str, digits: Digits) -> str:
    """The light text `kept`, edited so that a document shows of it what came back.

    Lines that came back as they were shown stay as they are kept, and so do the words of others.
    """
    wanted = shown_lines(returned, digits)
    for text in (_carried(kept, returned, digits), "\n".join(shown_lines(returned)), returned):
        if shown_lines(text, digits) == wanted:
            return text
    return "\n".join(wanted)


def _carried(kept: str, returned: str, digits: Digits) -> str:
    kept_lines = kept.splitlines()
    shown = [shown_lines(each, digits) for each in kept_lines]
    places = [at for at, each in enumerate(shown) if each]
    before = [shown[at][0] for at in places]
    typed = shown_lines(returned)
    after = [" ".join(shown_lines(each, digits)) for each in typed]
    starts = [0, *(at + 1 for at in places)]  # an empty line belongs to the one behind it
    result: list[str] = []
    for kind, i, j, a, b in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            result += kept_lines[starts[i] : starts[j]]
            continue
        for n in range(a, b):
            k = i + n - a
            if k < j:
                result += kept_lines[starts[k] : places[k]]
                result.append(_line(kept_lines[places[k]], before[k], typed[n], digits))
            else:
                result.append(typed[n])
    return "\n".join(result)


def _line(kept: str, shown: str, typed: str, digits: Digits) -> str:
    """One line: its unchanged words as they are kept, new numbers in its digits."""
    plain = "".join(shown_lines(kept))
    wanted = shown_lines(typed, digits)
    if len(plain) != len(shown):
        return typed
    old, new = _TOKEN.findall(shown), _TOKEN.findall("".join(wanted))
    if len(old) + len(new) > _MOST_TOKENS:
        return typed
    starts = [0]
    for token in old:
        starts.append(starts[-1] + len(token))
    parts: list[tuple[str, bool]] = []
    for kind, i, j, a, b in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append((plain[starts[i] : starts[j]], True))
        elif a < b:
            parts.append(("".join(new[a:b]), False))
    habit = to_arabic if plain == to_arabic(plain) else to_thai
    in_its_digits = "".join(text if is_kept else habit(text) for text, is_kept in parts)
    as_shown = "".join(text for text, _ in parts)
    mark = plain[: len(plain) - len(unmarked(plain))]
    own_mark = kept[: len(kept) - len(unmarked(kept))]
    for text in (in_its_digits, as_shown):
        if mark and text.startswith(mark):
            with_own_mark = own_mark + text[len(mark) :]
            if shown_lines(with_own_mark, digits) == wanted:
                return with_own_mark
        if shown_lines(text, digits) == wanted:
            return text
    return typed


def _canonical(line: Line) -> Iterator[str]:
    letters = [(letter, run.bold) for run in line.runs for letter in run.text]
    if line.shape is Shape.PARAGRAPH:
        yield from _marked(letters, is_point=False)
    else:
        body = _markup(letters)
        if body:
            yield (f"{line.number} " if line.number else POINT_MARK) + body


def _letters(stretches: Iterable[Stretch]) -> list[_LETTERS]:
    return [(letter, each.is_bold) for each in stretches for letter in unglue(each.text)]


def _lines(letters: list[_LETTERS]) -> Iterator[list[_LETTERS]]:
    line: list[_LETTERS] = []
    for each in letters:
        if len(each[0].splitlines()) == 1 and each[0].splitlines() != [each[0]]:
            yield line
            line = []
        else:
            line.append(each)
    yield line


def _marked(letters: list[_LETTERS], *, is_point: bool) -> Iterator[str]:
    """The line with the mark that it is typed with or that its list gives it; no empty one."""
    while letters and letters[0][0].isspace():
        letters = letters[1:]
    text = "".join(letter for letter, _ in letters)
    if found := _NUMBER.match(text):
        mark = f"{found[1]} "
    else:
        found = _POINT.match(text) or (_OTHER_BULLET.match(text) if is_point else None)
        mark = POINT_MARK if found or is_point else ""
    body = _markup(letters[found.end() :] if found else letters)
    if body:
        yield mark + body


def _markup(letters: Sequence[_LETTERS]) -> str:
    """Letters with marks around those that are bold; blanks stand outside of them."""
    parts = []
    for is_bold, group in groupby(letters, lambda each: each[1]):
        text = "".join(letter for letter, _ in group)
        bare = text.strip()
        if is_bold and bare.strip("*") == bare and bare:
            at = text.index(bare)
            text = f"{text[:at]}**{bare}**{text[at + len(bare) :]}"
        parts.append(text)
    return "".join(parts).strip()


def _behind(stretches: Iterable[Stretch], length: int) -> Iterator[Stretch]:
    for each in stretches:
        if len(each.text) > length:
            yield Stretch(each.text[length:], each.is_bold)
        length = max(length - len(each.text), 0)
