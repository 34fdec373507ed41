"""The words that drop-downs offer and counts refer to."""

from briefpack.export.matrix import AGENCY_LIST, CLOSED_LIST, DONE_LIST, STATUS_LIST, WordList
from briefpack.export.phrases import agency_names
from briefpack.model.index import Index
from briefpack.model.status import NEVER_OVERDUE, Status
from briefpack.model.wording import Language
from briefpack.thai.collate import sort_key
from briefpack.thai.shown_text import shown


def word_lists(index: Index, language: Language) -> tuple[WordList, ...]:
    """The lists of the hidden list sheet; one that would be empty is left out."""
    lists = (
        WordList(STATUS_LIST, tuple(_word(status, language) for status in Status)),
        WordList(
            CLOSED_LIST,
            tuple(_word(status, language) for status in Status if status in NEVER_OVERDUE),
        ),
        WordList(DONE_LIST, (_word(Status.DONE, language),)),
        WordList(AGENCY_LIST, _agencies(index, language)),
    )
    return tuple(each for each in lists if each.words)


def _word(status: Status, language: Language) -> str:
    return status.wording.in_language(language)


def _agencies(index: Index, language: Language) -> tuple[str, ...]:
    """The dossier's agencies as their columns write them, in the order of a dictionary."""
    agencies = index.agencies
    names = (shown(agency_names([code], agencies, language, agencies)) for code in agencies)
    return tuple(sorted(dict.fromkeys(filter(None, names)), key=sort_key))
