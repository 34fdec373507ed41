"""A returned brief beside the dossier, and the change that an annotation's text makes."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefpack.model.annotation import Annotation
from briefpack.model.brief_items import ItemList
from briefpack.model.index import Index
from briefpack.model.returned import ANNOTATION, Cell, Change
from briefpack.returns.brief_places import Places
from briefpack.returns.light_edits import carried, shown_lines
from briefpack.returns.word_text import WordText
from briefpack.thai.digits import Digits


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared: the document, what it says it was, and the dossier as it is now."""

    word: WordText
    listed: ItemList
    notes: Mapping[str, Annotation]
    index: Index
    places: Places

    @property
    def digits(self) -> Digits:
        """The digits in which everything was shown."""
        return "thai" if self.listed.is_in_thai_digits else "arabic"

    @property
    def outcome_of(self) -> Mapping[str, str]:
        """The outcome of each annotation of the dossier."""
        return {id_: note.outcome_id for id_, note in self.notes.items()}

    @property
    def editor(self) -> str:
        """Who edited the document: the only one who tracked changes, or who saved it."""
        trackers = self.word.trackers
        return trackers[0] if len(trackers) == 1 else self.word.saved_by


def note_change(
    compared: Compared, note: Annotation, sent: str, returned: str, at: Cell
) -> Change | None:
    """What the returned text changes; None where it is as sent, or as the dossier has it now."""
    digits = compared.digits
    was, now = shown_lines(sent, digits), shown_lines(note.text, digits)
    if shown_lines(returned, digits) in (was, now):
        return None
    return Change(
        outcome_id=note.outcome_id,
        agency="",
        field=ANNOTATION,
        sent=note.text if was == now else sent,
        current=note.text,
        returned=carried(note.text, returned, digits),
        is_conflict=was != now,
        at=at,
        typed=returned,
        annotation=note.id,
        author=compared.editor,
    )
