"""What a returned brief changes: its annotations three ways, its comments, and all else as news."""

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

_LOST = "ไม่พบบันทึกนี้ในเอกสารที่ส่งกลับ อาจถูกลบหรือย้าย — แฟ้มยังไม่เปลี่ยน หากต้องการลบ โปรดลบในแฟ้ม"
_EMPTIED = "ข้อความของบันทึกนี้ถูกลบจนหมด — แฟ้มยังไม่เปลี่ยน หากต้องการลบ โปรดลบในแฟ้ม"
_GONE = "บันทึกนี้ไม่มีในแฟ้มแล้ว จึงรับข้อความที่แก้ไขไม่ได้ — คัดลอกไปใช้เองหากยังต้องการ"
_SHARED = "ย่อหน้านี้รวมบันทึกหลายรายการเข้าด้วยกัน จึงแยกไม่ได้ว่าข้อความใดเป็นของบันทึกใด — โปรดแก้ในแฟ้มเอง"
_RELABELLED = "คำที่อยู่หน้าบันทึกถูกแก้ ซึ่งไม่รับกลับ — หากต้องการเปลี่ยนชนิดหรือความแน่นอน โปรดเปลี่ยนในแฟ้ม"
_NO_OUTCOME = "ไม่พบผลการประชุมข้อนี้ในเอกสารที่ส่งกลับ อาจถูกลบหรือย้าย — แฟ้มไม่เปลี่ยน"


def compare_brief(name: str, word: WordText, dossier: Dossier, index: Index) -> Findings:
    """Everything in which the brief is other than it was sent. Nothing of it is applied.

    Raises ReturnError for a document that is no brief of this dossier.
    """
    listed = _ours(name, word, dossier)
    findings = Findings(name, listed.export_id)
    for warning in word.warnings:
        findings.ask(f"{warning} — โปรดเปิดดูในเอกสาร")
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
            f"{name} ไม่ใช่เอกสารที่ส่งออกจากโปรแกรมนี้ หรือถูกบันทึกด้วยโปรแกรมที่ลบข้อมูลกำกับ"
            " — เลือกเอกสารที่ส่งออกไป หรือแก้ในแฟ้มตามเอกสารนั้นเอง"
        )
    known = {each.id for each in dossier.annotations}
    known |= {each.id for meeting in dossier.meetings for each in meeting.outcomes()}
    is_ours = listed.dossier_id in ("", dossier.id) and (
        not listed.items or any(each.id in known for each in listed.items)
    )
    if not is_ours:
        raise ReturnError(f"{name} ส่งออกจากแฟ้มอื่น — เปิดแฟ้มที่ส่งออกเอกสารนี้ แล้วรับกลับที่นั่น")
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
