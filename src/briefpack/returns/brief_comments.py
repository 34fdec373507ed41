"""Comments of a returned brief: ours compared with their annotations, new ones as news."""

from briefpack.bilingual import Bilingual
from briefpack.model.anchors import anchor_on, place_of
from briefpack.model.annotation import Anchor, AnnotationKind
from briefpack.model.brief_items import Item, digest_of
from briefpack.model.light_text import plain
from briefpack.model.returned import COMMENT, Change
from briefpack.returns.brief_places import heading_above, outcome_at
from briefpack.returns.compared import Compared, note_change
from briefpack.returns.findings import Findings
from briefpack.returns.light_edits import behind_lead, light_of, shown_lines
from briefpack.returns.word_text import Point, WordComment
from briefpack.thai.glue import unglue
from briefpack.thai.said import said

_NOWHERE = Bilingual(
    "ความเห็นนี้ไม่ได้อยู่ที่ผลการประชุมข้อใด จึงไม่ได้รับเข้า — หากต้องการเก็บไว้ โปรดบันทึกในแฟ้มเอง",
    "This comment is not at any outcome, so it was not taken in — to keep "
    "it, please write it in the briefpack file yourself",
)
_LOST = Bilingual(
    "ไม่พบความเห็นนี้ในเอกสารที่ส่งกลับ อาจถูกลบ — แฟ้มยังไม่เปลี่ยน หากต้องการลบ โปรดลบในแฟ้ม",
    "This comment was not found in the returned document; it may have been "
    "deleted — the briefpack file has not changed; to delete it, please delete it "
    "in the briefpack file",
)
_GONE = Bilingual(
    "ความเห็นนี้ถูกแก้ แต่บันทึกไม่มีในแฟ้มแล้ว — คัดลอกไปใช้เองหากยังต้องการ",
    "This comment was edited, but the note is no longer in the briefpack file — copy "
    "it if you still want it",
)


def compare_comments(compared: Compared, findings: Findings) -> None:
    """Every comment that is new, and every one of ours that says something else or is gone."""
    ours = _ours(compared)
    for item in compared.listed.items:
        if item.is_comment:
            _compare_own(compared, item, ours.get(item.id), findings)
    own = {each.id for each in ours.values()}
    for comment in compared.word.comments:
        if comment.id not in own:
            _take_new(compared, comment, findings)


def _ours(compared: Compared) -> dict[str, WordComment]:
    """Our own comments by the annotations they stand for.

    The bookmark of an annotation stands around its comment's mark. Where a program has moved it,
    a comment that begins as ours did and says the same is ours.
    """
    view = compared.word.accepted
    left = {each.id: each for each in compared.word.comments}
    ends: dict[Point, list[str]] = {}
    for id_ in left:
        if id_ in view.comments:
            ends.setdefault(view.comments[id_][1], []).append(id_)
    found: dict[str, WordComment] = {}
    items = [each for each in compared.listed.items if each.is_comment]
    for item in items:
        for id_ in list(left):
            if shown_lines(_text_of(left[id_], item)) == shown_lines(item.text):
                found[item.id] = left.pop(id_)
                break
    for item in items:
        if item.id in found or item.bookmark not in view.bookmarks:
            continue
        here = [id_ for id_ in ends.get(view.bookmarks[item.bookmark][0], ()) if id_ in left]
        led = [id_ for id_ in here if _is_led(left[id_], item)]
        if led:
            found[item.id] = left.pop(led[0])
    return found


def _is_led(comment: WordComment, item: Item) -> bool:
    first = comment.paragraphs[:1]
    return bool(first) and behind_lead(first[0], item.lead) is not None


def _text_of(comment: WordComment, item: Item) -> str:
    if not comment.paragraphs:
        return ""
    first, *more = comment.paragraphs
    return _with_bold_of(item.text, light_of((behind_lead(first, item.lead) or first, *more)))


def _with_bold_of(sent: str, returned: str) -> str:
    """LibreOffice forgets what is bold in a comment: lines that say the same have it again."""
    if "**" in returned:
        return returned
    as_sent = {plain(line): line for line in shown_lines(sent)}
    return "\n".join(as_sent.get(line, line) for line in shown_lines(returned))


def _compare_own(
    compared: Compared, item: Item, comment: WordComment | None, findings: Findings
) -> None:
    note = compared.notes.get(item.id)
    outcome = note.outcome_id if note else ""
    column = note.kind.wording.th if note else item.id
    if comment is None:
        findings.ask(_LOST, column=column, value=item.text, outcome=outcome)
        return
    returned = _text_of(comment, item)
    row = _row(compared, comment)
    if note is None:
        if shown_lines(returned, compared.digits) != shown_lines(item.text, compared.digits):
            findings.ask(_GONE, row=row, column=column, value=returned)
        return
    change = note_change(compared, note, item.text, returned, findings.at(row, column))
    if change is not None:
        findings.changes.append(change)


def _take_new(compared: Compared, comment: WordComment, findings: Findings) -> None:
    text = light_of(comment.paragraphs)
    where = compared.word.accepted.comments.get(comment.id)
    row = _row(compared, comment)
    outcome = outcome_at(compared.places, row - 1, compared.outcome_of) if where else ""
    if not text:
        return
    if outcome not in compared.index.places:
        place = heading_above(compared.places, row - 1)
        findings.ask(_NOWHERE, row=row, column=place, value=_signed(comment, text))
        return
    if _is_kept(compared, outcome, comment, text):
        return
    findings.changes.append(
        Change(
            outcome_id=outcome,
            agency="",
            field=COMMENT,
            sent=None,
            current=None,
            returned=text,
            is_conflict=False,
            at=findings.at(row, _quoted(compared, comment)),
            typed=text,
            author=comment.author,
            written=comment.written,
            anchor=_anchor(compared, outcome, comment),
        )
    )


def _row(compared: Compared, comment: WordComment) -> int:
    where = compared.word.accepted.comments.get(comment.id)
    return where[0].paragraph + 1 if where else 0


def _signed(comment: WordComment, text: str) -> str:
    return f"{comment.author}: {text}" if comment.author else text


def _is_kept(compared: Compared, outcome: str, comment: WordComment, text: str) -> bool:
    """Whether the comment was taken in before, whatever an officer made of it since."""
    return any(
        note.kind is AnnotationKind.INTERNAL_NOTE
        and note.outcome_id == outcome
        and (
            (note.author == comment.author and note.created == comment.written)
            or (comment.written is None and note.text == text)
        )
        for note in compared.notes.values()
    )


def _quoted(compared: Compared, comment: WordComment) -> str:
    """The passage in a document's words, if it is within one paragraph."""
    where = compared.word.accepted.comments.get(comment.id)
    if where is None or where[0].paragraph != where[1].paragraph:
        return ""
    start, end = where
    if start.paragraph >= len(compared.places.view.paragraphs):
        return ""
    paragraph = compared.places.view.paragraphs[start.paragraph].text
    return unglue(paragraph[start.letter : end.letter]).replace("\t", " ").strip()


def _anchor(compared: Compared, outcome_id: str, comment: WordComment) -> Anchor | None:
    """The passage of the outcome's own text; None for all of it, and for any other place."""
    quote = _quoted(compared, comment)
    language = compared.listed.language
    text = compared.index.places[outcome_id].outcome.text
    kept = text.en if language == "en" else text.th
    shown = said(kept, compared.digits)
    if not quote or len(shown) != len(kept) or digest_of(quote) == digest_of(shown):
        return None
    span = place_of(Anchor(0, quote, language), shown)
    return anchor_on(kept, *span, language) if span else None
