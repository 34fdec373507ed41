"""Two changed texts as one, line by line."""

from difflib import SequenceMatcher

_Change = tuple[int, int, list[str]]  # lines of the base from, to, and what stands there now


def merged_text(base: str, mine: str, theirs: str) -> str | None:
    """The text with the changes of both, or None where they touch.

    Changes come together only with an unchanged line between them: beside each other, one may
    depend on the other.
    """
    lines = base.splitlines(keepends=True)
    changes = sorted(_changes(lines, mine) + _changes(lines, theirs))
    merged: list[str] = []
    done = 0
    for at, (start, end, now) in enumerate(changes):
        if at and (start, end, now) == changes[at - 1]:
            continue  # both made it
        if at and start <= changes[at - 1][1]:
            return None
        merged += [*lines[done:start], *now]
        done = end
    return "".join([*merged, *lines[done:]])


def _changes(base: list[str], text: str) -> list[_Change]:
    lines = text.splitlines(keepends=True)
    codes = SequenceMatcher(None, base, lines, autojunk=False).get_opcodes()
    return [(a, b, lines[c:d]) for tag, a, b, c, d in codes if tag != "equal"]
