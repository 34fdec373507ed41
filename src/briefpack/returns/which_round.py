"""What a returned file is compared with: the values as its round sent them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from briefpack.bilingual import Bilingual
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Progress, Report, Round
from briefpack.model.time_frame import TimeFrame
from briefpack.returns.findings import Findings
from briefpack.returns.sheet_meta import Key, Marks, SheetMeta


@dataclass(frozen=True, slots=True)
class Base:
    """What was sent: every row of the round, and those that this file held.

    `held` is empty where the file does not say: its meta sheet is lost. `written` are the marks of
    what stood in our own columns, where they are there. `vague_due` are the proposals vaguer than
    a day that stood in the dossier then: a sheet shows them as an empty cell.
    """

    round_id: str
    sent: Mapping[Key, Report]
    held: frozenset[Key]
    written: Mapping[Key, Marks] = field(default_factory=dict)
    vague_due: Mapping[Key, TimeFrame] = field(default_factory=dict)


def base_of(meta: SheetMeta, dossier: Dossier, findings: Findings) -> Base | None:
    """The base of a file, or None, with the problem, where there is nothing to compare it with.

    The dossier's own record of the round counts; the copy on the meta sheet serves a round that
    the dossier does not remember, because it was not saved.
    """
    if meta.dossier and meta.dossier != dossier.id:
        findings.ask(
            Bilingual(
                "ตารางนี้ออกจากแฟ้มข้อมูลอื่น จึงไม่นำเข้า โปรดเปิดแฟ้มที่ออกตารางนี้ แล้วรับตารางใหม่",
                "This table was made from another briefpack file, so it is not taken in; please "
                "open the briefpack file that it was made from, and take it back there",
            ),
            value=meta.dossier,
        )
        return None
    if not meta.round_id:
        findings.ask(
            Bilingual(
                "ตารางนี้ระบุรอบการติดตามไม่ตรงกันเอง จึงไม่นำเข้า โปรดขอตารางที่กรอกจากแฟ้มที่ส่งไปเดิม",
                "This table contradicts itself about its follow-up round, so it is not "
                "taken in; please ask for the table filled in in the file that was sent",
            )
            if meta.rounds
            else Bilingual(
                "ไม่พบรหัสรอบการติดตามในตารางนี้ จึงไม่รู้ว่าส่งไปอย่างไร โปรดขอตารางที่กรอกจากแฟ้มที่ส่งไปเดิม",
                "No follow-up round is named in this table, so nobody knows how it was "
                "sent; please ask for the table filled in in the file that was sent",
            ),
            value=", ".join(meta.rounds),
        )
        return None
    found = next((each for each in dossier.rounds if each.id == meta.round_id), None)
    if found is None:
        return _from_sheet(meta, findings)
    newest = max(each.number for each in dossier.rounds if each.pack_id == found.pack_id)
    if found.number < newest:
        findings.ask(
            Bilingual(
                f"ตารางนี้เป็นของรอบที่ {found.number} ไม่ใช่รอบล่าสุด (รอบที่ {newest})"
                " เทียบกับค่าที่ส่งไปในรอบนั้น โปรดตรวจก่อนรับ",
                f"This table is of round {found.number}, not of the latest (round {newest}); "
                "it is compared with what was sent in that round; please check before "
                "accepting",
            ),
            value=meta.round_id,
        )
    sent = {(row.outcome_id, row.agency): row.sent for row in found.rows}
    vague = _vague_due(found, dossier)
    return Base(found.id, sent, meta.held & frozenset(sent), meta.written, vague)


def _from_sheet(meta: SheetMeta, findings: Findings) -> Base | None:
    if not (meta.dossier and meta.sent):
        findings.ask(
            Bilingual(
                "ไม่พบรอบการติดตามนี้ในแฟ้ม จึงไม่นำเข้า โปรดเปิดแฟ้มที่ออกตารางนี้",
                "This follow-up round is not in the briefpack file, so the table is not taken "
                "in; please open the briefpack file that it was made from",
            ),
            value=meta.round_id,
        )
        return None
    findings.ask(
        Bilingual(
            "แฟ้มนี้ไม่มีบันทึกการส่งรอบนี้ไว้ จึงเทียบกับค่าที่ส่งไปตามที่บันทึกในตารางเอง โปรดตรวจก่อนรับ",
            "The briefpack file has no record of sending this round, so the table is compared "
            "with what it says itself was sent; please check before accepting",
        ),
        value=meta.round_id,
    )
    sent = {key: row.sent for key, row in meta.sent.items()}
    return Base(meta.round_id, sent, frozenset(sent), meta.written)


def _vague_due(round_: Round, dossier: Dossier) -> Mapping[Key, TimeFrame]:
    """The proposals vaguer than a day that were the agencies' last when the round went out."""
    since = {each.id for each in dossier.rounds if each.number >= round_.number}
    last = {
        (each.outcome_id, each.agency): each.report.due
        for each in dossier.progress
        if each.round_id not in since and _was_there(each, round_.issued)
    }
    return {key: due for key, due in last.items() if due is not None and due.day is None}


def _was_there(progress: Progress, issued: date) -> bool:
    """Former rounds are taken in, then the next goes out on that day; what an officer noted on it
    may be later: then it is not overwritten without a question.
    """
    day = progress.recorded.astimezone().date()
    return day <= issued if progress.round_id else day < issued
