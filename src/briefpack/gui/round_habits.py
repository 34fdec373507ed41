"""How this officer numbers rounds of follow-up sheets; the window and its exports ask here."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from briefpack.gui.settings import ROUND_NUMBERING, Settings
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round
from briefpack.model.round_names import RoundNumbering, next_round_name, round_name

_KEPT = "round_numbering"


def numbering_in(settings: Settings) -> RoundNumbering:
    """The numbering that is set."""
    return "yearly" if settings.get(ROUND_NUMBERING) == "yearly" else "running"


def name_of_next(dossier: Dossier, issued: date, settings: Settings) -> str:
    """What the round will be called that is sent now; nothing where its number is its name."""
    numbering = numbering_in(settings)
    return "" if numbering == "running" else next_round_name(dossier.rounds, issued, numbering)


def keep_round_numbering(settings: Settings) -> None:
    """Every round is called by this numbering from now on."""
    app = QCoreApplication.instance()
    if app is not None:
        app.setProperty(_KEPT, numbering_in(settings))


def shown_round(round_: Round, rounds: Iterable[Round]) -> str:
    """What a round is called in the window."""
    app = QCoreApplication.instance()
    is_yearly = app is not None and app.property(_KEPT) == "yearly"
    return round_name(round_, rounds, "yearly" if is_yearly else "running")
