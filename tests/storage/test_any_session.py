"""Whatever an officer does in whatever order: the document is what a list of plain values says.

The machine edits, undoes, redoes, saves, keeps versions and goes back to them, closes and opens
again, loses its process, and merges what a colleague made of a copy or saved into the very file.
"""

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from briefpack.errors import DossierError
from briefpack.model import outcome_edits
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.merge import merge
from briefpack.model.restore import restored
from briefpack.model.sound import sound
from briefpack.storage.changed_on_disk import ChangedOnDisk
from briefpack.storage.document import Document
from briefpack.storage.known_file import KnownFile
from briefpack.storage.leftovers import leftovers
from briefpack.storage.open_dossier import dossier_from, read_dossier
from briefpack.storage.publish import write_dossier
from merges import edited
from strategies import dossiers

SOUND = dossiers().map(lambda made: sound(made).dossier)


class Session(RuleBasedStateMachine):
    """The model: the steps of the session as values, where in them it is, and what was saved."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="briefpack-session-"))
        self.state = self.folder / "state"
        self.path = self.folder / "แฟ้ม.briefpack"
        self.theirs = 0

    @initialize(first=SOUND)
    def begin(self, first: Dossier) -> None:
        self.steps, self.at = [first], 0
        self.saved: Dossier | None = None
        self.in_file: Dossier | None = None
        self.kept: dict[str, Dossier] = {}
        self.document = Document.create(first, self.state, "สมหญิง")

    @property
    def now(self) -> Dossier:
        return self.steps[self.at]

    def _do(self, after: Dossier) -> None:
        """A step of the history; what cannot be stored is refused and has not happened."""
        try:
            self.document.commit(after)
        except DossierError:
            return
        if after != self.now:
            self.steps, self.at = [*self.steps[: self.at + 1], after], self.at + 1

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        self._do(sound(data.draw(edited(self.now, "mine"))).dossier)

    @precondition(lambda self: bool(index_of(self.now).places))
    @rule(data=st.data())
    def write_outcome(self, data: st.DataObject) -> None:
        places = index_of(self.now).places
        beside = places[data.draw(st.sampled_from([*places]))]
        new = outcome_edits.new_outcome(beside.meeting, beside.pillar, beside.topic)
        self._do(outcome_edits.add_outcome(self.now, new, beside.topic.id, beside.outcome.id))

    @precondition(lambda self: bool(index_of(self.now).places))
    @rule(data=st.data())
    def remove_outcomes(self, data: st.DataObject) -> None:
        ids = data.draw(st.sets(st.sampled_from([*index_of(self.now).places])))
        self._do(outcome_edits.remove_outcomes(self.now, ids))

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        self.document.commit(self.steps[self.at - 1])
        self.at -= 1

    @precondition(lambda self: self.at + 1 < len(self.steps))
    @rule()
    def redo(self) -> None:
        self.document.commit(self.steps[self.at + 1])
        self.at += 1

    @rule()
    def save(self) -> None:
        if self.in_file != self.saved:
            with pytest.raises(ChangedOnDisk):
                self.document.publish()
            return
        self.document.publish(self.path)
        self.saved = self.in_file = self.now

    @precondition(lambda self: self.in_file != self.saved)
    @rule()
    def save_over_another(self) -> None:
        self.document.publish(overwrite=True)
        self.saved = self.in_file = self.now

    @precondition(lambda self: self.saved is not None)
    @rule()
    def close_and_open(self) -> None:
        self.document.close()
        assert not leftovers(self.state)
        self.document = Document.open(self.path, self.state, officer="สมหญิง")
        assert self.in_file is not None
        self.saved = self.in_file
        self.steps, self.at = [self.saved], 0
        self.kept = {}

    @rule()
    def lose_the_process(self) -> None:
        self.document._holding.release()
        self.document._working_copy.release()
        (left,) = leftovers(self.state)
        self.document = Document.recover(left, self.state, "สมหญิง")
        self.steps, self.at = [self.now], 0

    @rule()
    def keep_a_version(self) -> None:
        if len(self.kept) < 3:
            self.kept[self.document.keep_version("ก่อนส่ง").id] = self.now

    @precondition(lambda self: self.kept)
    @rule(data=st.data())
    def go_back_to_a_version(self, data: st.DataObject) -> None:
        id_ = data.draw(st.sampled_from(sorted(self.kept)))
        former = self.document.version(id_)
        assert former == self.kept[id_]
        self._do(restored(former, self.now))

    @precondition(lambda self: self.saved is not None and self.saved.id == self.now.id)
    @rule(data=st.data())
    def merge_a_copy(self, data: st.DataObject) -> None:
        assert self.saved is not None
        theirs = self._their_edit(data, self.saved)
        copy = self.folder / "สำเนา.briefpack"
        with suppress(DossierError):  # they could not have stored it either
            write_dossier(copy, theirs)
            self._do(sound(merge(self.saved, self.now, read_dossier(copy)).dossier).dossier)

    @precondition(lambda self: self.saved is not None and self.in_file == self.saved)
    @rule(data=st.data())
    def another_saves_into_our_file(self, data: st.DataObject) -> None:
        assert self.saved is not None
        theirs = self._their_edit(data, self.saved)
        if theirs == self.saved:
            return
        with suppress(DossierError):
            write_dossier(self.path, theirs, instead_of=self.path.read_bytes(), officer="สมชาย")
            self.in_file = theirs

    @precondition(lambda self: self.in_file != self.saved)
    @rule()
    def merge_our_file(self) -> None:
        content = self.path.read_bytes()
        theirs = dossier_from(content, self.path)
        merged = merge(self.document.published, self.now, theirs).dossier
        before = self.now
        self._do(sound(merged).dossier)
        if self.now is not before or merged == before:
            self.document.know(KnownFile(theirs, content))
            self.saved = self.in_file

    def _their_edit(self, data: st.DataObject, base: Dossier) -> Dossier:
        self.theirs += 1
        return sound(data.draw(edited(base, f"theirs{self.theirs}"))).dossier

    @invariant()
    def the_document_is_the_model(self) -> None:
        if hasattr(self, "document"):
            assert self.document.dossier == self.now
            assert self.document._working_copy.read() == self.now
            assert self.document.published == self.saved

    @invariant()
    def the_file_is_what_was_saved_last(self) -> None:
        if hasattr(self, "document"):
            assert self.path.exists() == (self.in_file is not None)
            if self.in_file is not None:
                assert read_dossier(self.path) == self.in_file

    def teardown(self) -> None:
        if hasattr(self, "document"):
            for value in reversed(self.steps[: self.at]):  # undo all, and each step arrives
                self.document.commit(value)
                assert self.document._working_copy.read() == value
            self.document.close()
            assert not leftovers(self.state)
        shutil.rmtree(self.folder)


TestSession = Session.TestCase
TestSession.settings = settings(
    max_examples=20,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow],
)
