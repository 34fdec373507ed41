"""What a returned brief changes: its annotations three ways, its comments, and all else as news."""

from briefpack.bilingual import Bilingual, in_english
from briefpack.errors import ReturnError
from briefpack.model.brief_items import Item, ItemKind, ItemList
from briefpack.model.dossier import Dossier
from briefpack.model.index import Index
from briefpack.returns.brief_comments import compare_comments
from briefpack.returns.brief_others import compare_others
from briefpack.returns.brief_places import places_in
from briefpack.returns.compared import Compared, note_change
from briefpack.returns.findings import Findings
from briefpack.returns.light_edits import shown_lines
from briefpack.returns.word_text import WordText

_LOST = Bilingual(
    "ไม่พบบันทึกนี้ในเอกสารที่ส่งกลับ อาจถูกลบหรือย้าย — แฟ้มยังไม่เปลี่ยน หากต้องการลบ โปรดลบในแฟ้ม",
    "This note was not found in the returned document; it may have been deleted "
    "or moved — the briefpack file has not changed; to delete it, please delete it "
    "in the briefpack file",
)
_EMPTIED = Bilingual(
    "ข้อความของบันทึกนี้ถูกลบจนหมด — แฟ้มยังไม่เปลี่ยน หากต้องการลบ โปรดลบในแฟ้ม",
    "The whole text of this note was deleted — the briefpack file has not changed; "
    "to delete it, please delete it in the briefpack file",
)
_GONE = Bilingual(
    "บันทึกนี้ไม่มีในแฟ้มแล้ว จึงรับข้อความที่แก้ไขไม่ได้ — คัดลอกไปใช้เองหากยังต้องการ",
    "This note is no longer in the briefpack file, so its edited text cannot be taken "
    "back — copy it if you still want it",
)
_SHARED = Bilingual(
    "ย่อหน้านี้รวมบันทึกหลายรายการเข้าด้วยกัน จึงแยกไม่ได้ว่าข้อความใดเป็นของบันทึกใด — โปรดแก้ในแฟ้มเอง",
    "This paragraph joins several notes, so nobody can tell which text belongs "
    "to which — please change it in the briefpack file yourself",
)
_RELABELLED = Bilingual(
    "คำที่อยู่หน้าบันทึกถูกแก้ ซึ่งไม่รับกลับ — หากต้องการเปลี่ยนชนิดหรือความแน่นอน โปรดเปลี่ยนในแฟ้ม",
    "The words before the note were edited, which is not taken back — to change "
    "the kind or the certainty, please change it in the briefpack file",
)
_NO_OUTCOME = Bilingual(
    "ไม่พบผลการประชุมข้อนี้ในเอกสารที่ส่งกลับ อาจถูกลบหรือย้าย — แฟ้มไม่เปลี่ยน",
    "This outcome was not found in the returned document; it may have been "
    "deleted or moved — the briefpack file has not changed",
)


def compare_brief(name: str, word: WordText, dossier: Dossier, index: Index) -> Findings:
    """Everything in which the brief is other than it was sent. Nothing of it is applied.

    Raises ReturnError for a document that is no brief of this dossier.
    """
    listed = _ours(name, word, dossier)
    findings = Findings(name, listed.export_id)
    for warning in word.warnings:
        findings.ask(
            Bilingual(
                f"{warning} — โปรดเปิดดูในเอกสาร",
                f"{in_english(warning)} — please look in the document",
            )
        )
    notes = {each.id: each for each in dossier.annotations}
    compared = Compared(word, listed, notes, index, places_in(word.accepted, listed))
    sent = _texts_as_sent(word, listed)
    for item in listed.items:
        if item.kind is ItemKind.OUTCOME:
            if item.bookmark not in word.accepted.bookmarks:
                findings.ask(_NO_OUTCOME, column=item.id, outcome=item.id)
        elif not item.is_comment:
            _compare_note(compared, item, sent.get(item.id, item.text), findings)
    compare_comments(compared, findings)
    compare_others(compared, findings)
    return findings


def _ours(name: str, word: WordText, dossier: Dossier) -> ItemList:
    listed = word.items
    if listed is None:
        raise ReturnError(
            Bilingual(
                f"{name} ไม่ใช่เอกสารที่ส่งออกจากโปรแกรมนี้ หรือถูกบันทึกด้วยโปรแกรมที่ลบข้อมูลกำกับ"
                " — เลือกเอกสารที่ส่งออกไป หรือแก้ในแฟ้มตามเอกสารนั้นเอง",
                f"{name} is no document exported from this program, or was saved by a program "
                "that deletes the particulars — choose a document that was exported, or "
                "make its changes in the briefpack file yourself",
            )
        )
    known = {each.id for each in dossier.annotations}
    known |= {each.id for meeting in dossier.meetings for each in meeting.outcomes()}
    is_ours = listed.dossier_id in ("", dossier.id) and (
        not listed.items or any(each.id in known for each in listed.items)
    )
    if not is_ours:
        raise ReturnError(
            Bilingual(
                f"{name} ส่งออกจากแฟ้มอื่น — เปิดแฟ้มที่ส่งออกเอกสารนี้ แล้วรับกลับที่นั่น",
                f"{name} was exported from another briefpack file — open the one "
                "that it was exported from, and take it back there",
            )
        )
    return listed


def _texts_as_sent(word: WordText, listed: ItemList) -> dict[str, str]:
    """For a document that does not say what it was sent with: what it was before its edits."""
    if any(each.text for each in listed.items):
        return {}
    return {id_: each.light for id_, each in places_in(word.rejected, listed).notes.items()}


def _compare_note(compared: Compared, item: Item, sent: str, findings: Findings) -> None:
    note = compared.notes.get(item.id)
    outcome = note.outcome_id if note else ""
    column = note.kind.wording.th if note else item.id
    place = compared.places.notes.get(item.id)
    if place is None:
        findings.ask(_LOST, column=column, value=sent, outcome=outcome)
        return
    row = place.first + 1
    if place.is_shared:
        findings.ask(_SHARED, row=row, column=column, value=place.light, outcome=outcome)
        return
    if not place.is_led:
        said = compared.places.view.paragraphs[place.first].text
        findings.ask(_RELABELLED, row=row, column=column, value=said, outcome=outcome)
    if not place.light.strip():
        findings.ask(_EMPTIED, row=row, column=column, value=sent, outcome=outcome)
        return
    if note is None:
        if shown_lines(place.light, compared.digits) != shown_lines(sent, compared.digits):
            findings.ask(_GONE, row=row, column=column, value=place.light)
        return
    change = note_change(compared, note, sent, place.light, findings.at(row, column))
    if change is not None:
        findings.changes.append(change)
