"""What was edited in a returned brief besides its annotations: told, and never taken."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from briefpack.bilingual import Bilingual
from briefpack.model.brief_items import digest_of
from briefpack.returns.brief_places import (
    heading_above,
    outcome_at,
    places_in,
    without_notes,
)
from briefpack.returns.compared import Compared
from briefpack.returns.findings import Findings
from briefpack.returns.word_text import WordParagraph

_EDITED = Bilingual(
    "ข้อความนี้ถูกแก้หรือเพิ่มในเอกสาร แต่ไม่ใช่บันทึก จึงไม่รับกลับ — หากเห็นชอบ โปรดแก้ในแฟ้มเอง",
    "This text was edited or added in the document but is no note, so it is "
    "not taken back — if you agree, please change it in the briefpack file yourself",
)
_OUTCOME = Bilingual(
    "ข้อความในส่วนของผลการประชุมข้อนี้ถูกแก้หรือเพิ่ม ซึ่งไม่รับกลับ — หากเห็นชอบ โปรดแก้ในแฟ้มเอง",
    "Text in the part of this outcome was edited or added, and is not taken "
    "back — if you agree, please change it in the briefpack file yourself",
)
_DELETED = Bilingual(
    "มี {} ย่อหน้าถูกลบ ซึ่งไม่ใช่บันทึก จึงไม่รับกลับ — หากเห็นชอบ โปรดแก้ในแฟ้มเอง",
    "{} paragraphs were deleted that are no notes, so this is not taken back "
    "— if you agree, please change it in the briefpack file yourself",
)
_MOST_COMPARED = 3_000
_Numbered = tuple[int, WordParagraph]


def compare_others(compared: Compared, findings: Findings) -> None:
    """Paragraphs that are new or say something else, and how many are gone."""
    now = without_notes(compared.places)
    after = [digest_of(each.text) for _, each in now]
    rejected = [
        each for _, each in without_notes(places_in(compared.word.rejected, compared.listed))
    ]
    before = list(compared.listed.others) or [digest_of(each.text) for each in rejected]
    texts = {digest_of(each.text): each.text for each in rejected}
    for i, j, a, b in _differing(before, after):
        for at, paragraph in now[a:b]:
            outcome = outcome_at(compared.places, at, compared.outcome_of)
            findings.ask(
                _OUTCOME if outcome else _EDITED,
                row=at + 1,
                column=heading_above(compared.places, at),
                value=paragraph.text.strip(),
                outcome=outcome,
            )
        gone = (j - i) - (b - a)
        if gone > 0:
            known = [texts[each].strip() for each in before[i:j] if each in texts]
            _tell_deleted(compared, now, a, gone, known, findings)


def _tell_deleted(
    compared: Compared,
    now: Sequence[_Numbered],
    before: int,
    count: int,
    known: list[str],
    findings: Findings,
) -> None:
    """How many paragraphs are gone, behind which one, and their words where they were tracked."""
    at = now[before - 1][0] if before and now else 0
    findings.ask(
        _DELETED.filled(count),
        row=at + 1,
        column=heading_above(compared.places, at),
        value="\n".join(known),
        outcome=outcome_at(compared.places, at, compared.outcome_of),
    )


def _differing(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    most = min(len(before), len(after))
    head = next((at for at in range(most) if before[at] != after[at]), most)
    rest = most - head
    tail = next((at for at in range(rest) if before[-1 - at] != after[-1 - at]), rest)
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if not old and not new:
        return
    if max(len(old), len(new)) > _MOST_COMPARED:
        yield head, head + len(old), head, head + len(new)
        return
    for kind, i, j, a, b in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield head + i, head + j, head + a, head + b
