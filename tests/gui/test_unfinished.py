"""What is half typed in a time frame or an agency is kept till it is an answer."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtTest import QTest

from briefpack.gui.follow_up_box import FollowUpBox
from briefpack.gui.selection import Selection
from briefpack.gui.session import Session
from briefpack.gui.unfinished import Unfinished
from briefpack.model.dossier import Dossier
from briefpack.storage.kept_work import Kind, headings

FIRST, SECOND = "JC22-1.1.1", "JC22-2.1.1"


@pytest.fixture
def box(session: Session, selection: Selection) -> FollowUpBox:
    made = FollowUpBox(session, selection)
    selection.outcome_changed.connect(made.refresh)
    session.dossier_changed.connect(made.refresh)
    selection.show_outcome(FIRST)
    made.refresh()
    return made


def typed_time_frame(box: FollowUpBox, text: str) -> None:
    box.time_frame.edit.selectAll()
    QTest.keyClicks(box.time_frame.edit, text)


def typed_lead(box: FollowUpBox, text: str) -> None:
    edit = box.lead.lineEdit()
    assert edit is not None
    box.lead.setEditText(text)
    edit.textEdited.emit(text)  # no key of a test types Thai


def left_behind(session: Session) -> Unfinished:
    """What another process finds there."""
    return Unfinished(session.document.folder, session)


def test_what_is_half_typed_is_on_the_disk(session: Session, box: FollowUpBox) -> None:
    typed_time_frame(box, "3/11/")
    typed_lead(box, "nobody")

    (heading,) = headings(session.document.folder)
    assert (heading.kind, heading.count) == (Kind.TYPING, 2)
    found = left_behind(session)
    assert found.text(f"time_frame {FIRST}") == "3/11/"
    assert found.text(f"lead {FIRST}") == "nobody"


def test_it_comes_back_when_its_outcome_does(
    session: Session, selection: Selection, box: FollowUpBox
) -> None:
    typed_time_frame(box, "31/2/65")
    typed_lead(box, "nobody")
    box.time_frame.take()
    box.lead.take()

    selection.show_outcome(SECOND)
    assert box.time_frame.edit.text() != "31/2/65"
    selection.show_outcome(FIRST)

    assert box.time_frame.edit.text() == "31/2/65"
    assert box.time_frame.understood.property("role") == "error"
    assert box.lead.currentText() == "nobody"
    assert "ไม่รู้จักหน่วยงาน “nobody”" in box.origin.text()


def test_an_answer_ends_it(session: Session, box: FollowUpBox) -> None:
    typed_time_frame(box, "3/11/64")
    typed_lead(box, "กต.")
    box.time_frame.take()
    box.lead.take()

    place = session.index.places[FIRST]
    assert place.outcome.time_frame.day == date(2021, 11, 3)
    assert place.responsibility.lead == "กต."
    assert headings(session.document.folder) == ()


def test_what_was_there_before_typed_again_ends_it_too(session: Session, box: FollowUpBox) -> None:
    before = box.time_frame.edit.text()
    typed_time_frame(box, "3/11/")
    typed_time_frame(box, before or " ")
    box.time_frame.take()

    assert session.unfinished.text(f"time_frame {FIRST}") is None
    assert headings(session.document.folder) == ()


def test_it_is_typed_on_after_a_crash(
    session: Session,
    box: FollowUpBox,
    new_session: Callable[[Dossier], Session],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    typed_time_frame(box, "3/11/")
    monkeypatch.setattr(session, "unfinished", left_behind(session))
    box.refresh()

    assert box.time_frame.edit.text() == "3/11/"
    QTest.keyClicks(box.time_frame.edit, "64")
    assert left_behind(session).text(f"time_frame {FIRST}") == "3/11/64"


def test_harmed_texts_are_passed_over(session: Session, box: FollowUpBox) -> None:
    typed_time_frame(box, "3/11/")
    (file,) = session.document.folder.glob("kept-typing.log")
    file.write_bytes(b"\x00\xff")

    assert left_behind(session).text(f"time_frame {FIRST}") is None
