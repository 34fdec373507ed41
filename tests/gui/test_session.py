import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from briefpack.gui.session import Session
from briefpack.model import edits
from briefpack.model.agency import Responsibility
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round
from briefpack.model.index import index_of
from briefpack.model.time_frame import TimeFrame
from briefpack.storage.document import Document

Change = Callable[[Dossier], Dossier]


def titled(title: str) -> Change:
    return lambda dossier: replace(dossier, title=title)


def test_an_edit_is_in_the_working_copy_before_anyone_hears_of_it(session: Session) -> None:
    heard: list[str] = []
    session.dossier_changed.connect(lambda: heard.append(session.document.dossier.title))

    session.edit("ตั้งชื่อ", titled("ใหม่"))

    assert heard == ["ใหม่"]


def test_an_edit_that_changes_nothing_leaves_no_step(session: Session) -> None:
    session.edit("ตั้งชื่อ", lambda dossier: replace(dossier))

    assert session.history.count() == 0


def test_undo_and_redo_show_what_was_before_and_after(session: Session) -> None:
    first = session.dossier
    session.edit("ตั้งชื่อ", titled("ใหม่"))

    session.history.undo()
    undone = session.dossier
    session.history.redo()

    assert undone == first
    assert session.dossier.title == "ใหม่"


def test_the_way_back_beside_a_message_undoes_its_own_step_and_no_later_one(
    session: Session,
) -> None:
    session.edit("หนึ่ง", lambda dossier: replace(dossier, title="หนึ่ง"))
    way_back = session.way_back()
    session.edit("สอง", lambda dossier: replace(dossier, title="สอง"))

    assert not way_back()
    assert session.dossier.title == "สอง"

    session.history.undo()

    assert way_back()
    assert session.dossier.title not in ("หนึ่ง", "สอง")


def test_keystrokes_in_one_note_are_one_step(session: Session) -> None:
    first = session.dossier
    for text in ("ก", "กร", "กรุ"):
        session.edit("พิมพ์", titled(text), merge_key="note-1#1")

    session.history.undo()

    assert session.dossier == first


def test_another_merge_key_is_another_step(session: Session) -> None:
    session.edit("พิมพ์", titled("ก"), merge_key="note-1#1")
    session.edit("พิมพ์", titled("กร"), merge_key="note-1#2")

    session.history.undo()

    assert session.dossier.title == "ก"


def test_a_round_that_was_sent_outlives_undo_and_redo(session: Session) -> None:
    round_ = Round("round-1", 1, "pack-own", date(2022, 5, 30))
    session.edit("ตั้งชื่อ", titled("ใหม่"))
    session.record("เปิดรอบ", lambda dossier: edits.open_round(dossier, round_))

    session.history.undo()
    after_undo = session.dossier
    session.history.redo()

    assert after_undo.rounds == session.dossier.rounds == (round_,)
    assert after_undo.title != session.dossier.title == "ใหม่"


def test_the_index_belongs_to_the_present_dossier(session: Session) -> None:
    before = session.index
    who = Responsibility("กต.")

    session.edit("กำหนด", lambda dossier: edits.make_responsible(dossier, "JC22-1.1.1", who))

    assert session.index == index_of(session.dossier)
    assert session.index.places["JC22-1.1.1"].responsibility == who
    assert before.places["JC22-1.1.1"].responsibility != who
    session.history.undo()
    assert session.index == before


EDITS = st.one_of(
    st.builds(lambda ids: ("choose", ids), st.lists(st.integers(0, 26), min_size=1, max_size=4)),
    st.builds(lambda ids: ("leave_out", ids), st.lists(st.integers(0, 26), min_size=1, max_size=4)),
    st.builds(lambda n, to: ("move", [n, to]), st.integers(0, 26), st.integers(0, 27)),
    st.builds(lambda n: ("day", [n]), st.integers(0, 26)),
    st.builds(lambda n: ("agency", [n]), st.integers(0, 26)),
)


def change_for(name: str, numbers: list[int], ids: list[str]) -> Change:
    pack = "pack-own"
    chosen = [ids[number % len(ids)] for number in numbers]
    return {
        "choose": lambda d: edits.choose(d, pack, chosen),
        "leave_out": lambda d: edits.leave_out(d, pack, chosen),
        "move": lambda d: edits.move(d, pack, chosen[:1], numbers[-1]),
        "day": lambda d: edits.set_time_frame(d, chosen[0], TimeFrame.on(date(2022, 5, 30))),
        "agency": lambda d: edits.make_responsible(d, chosen[0], Responsibility("กต.")),
    }[name]


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(EDITS, max_size=12))
def test_undoing_everything_gives_the_first_dossier_back(
    steps: list[tuple[str, list[int]]], dressed: QApplication, dossier: Dossier
) -> None:
    ids = [outcome.id for outcome in dossier.meetings[0].outcomes()]
    with tempfile.TemporaryDirectory() as folder:
        session = Session(Document.create(dossier, Path(folder)))
        for name, numbers in steps:
            session.edit(name, change_for(name, numbers, ids))
        last = session.dossier

        session.history.setIndex(0)
        undone = session.dossier
        session.history.setIndex(session.history.count())

        assert undone == dossier
        assert session.dossier == last
        session.document.close()
