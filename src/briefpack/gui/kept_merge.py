"""The merge under way as it is kept, and taken up again."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from briefpack.gui.kept_review import KeptReview, Whole
from briefpack.gui.merge_review import MergeReview
from briefpack.gui.session import Session
from briefpack.model.dossier import Dossier
from briefpack.model.merge_found import Choice, Side
from briefpack.model.plain_values import NOT_PLAIN, valued
from briefpack.storage.kept_work import Kept, Kind, unusable
from briefpack.storage.known_file import KnownFile
from briefpack.storage.open_dossier import sound_from
from briefpack.workflows.merge_files import merged_of

_THEIRS, _BASE = "theirs", "base"


class KeptMerge(QObject):
    """Follows the merge that is shown, whichever it is."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._shown: MergeReview | None = None
        self.log = KeptReview(session.document.folder, Kind.MERGE, self._whole, self)

    def follow(self, review: MergeReview | None) -> None:
        """Keep what was decided since; another merge is kept from its beginning."""
        before = self._shown
        self._shown = review if review is not None and not review.is_done else None
        if self._shown is None or before is None or _is_other(before, self._shown):
            self.log.begin()
            return
        made = {
            id_: _plain(choice)
            for id_, choice in self._shown.choices.items()
            if before.choices.get(id_) != choice
        }
        if made:
            self.log.add(made, len(self._shown.choices))

    def _whole(self) -> Whole | None:
        review = self._shown
        if review is None or not review.content:
            return None
        choices = {id_: _plain(choice) for id_, choice in review.choices.items()}
        begun = {"choices": choices, "is_own_file": review.file is not None}
        contents = {_THEIRS: review.content}
        if review.base_content is not None:
            contents[_BASE] = review.base_content
        return Whole(review.name, begun, len(choices), contents)


def restored_merge(kept: Kept, mine: Dossier) -> MergeReview:
    """The merge as it was left, with our dossier as it is now. Raises BriefpackError."""
    name = kept.heading.name
    try:
        choices = dict(kept.begun["choices"])
        for step in kept.steps:
            choices.update(step)
        chosen = {valued(str, id_): _choice(data) for id_, data in choices.items()}
        is_own = valued(bool, kept.begun["is_own_file"])
        content, base_content = kept.contents[_THEIRS], kept.contents.get(_BASE)
    except NOT_PLAIN as error:
        raise unusable(name) from error
    opened = sound_from(content, Path(name))
    theirs = opened.dossier
    base = None if base_content is None else sound_from(base_content, Path(name)).dossier
    merged = merged_of(base, mine, theirs, name)
    known = {each.id: each for each in merged.conflicts}
    chosen = {
        id_: choice
        for id_, choice in chosen.items()
        if id_ in known and (isinstance(choice, Side) or known[id_].takes_words)
    }
    file = KnownFile(theirs, content) if is_own else None
    return MergeReview(
        merged,
        name,
        file,
        chosen,
        dropped=opened.dropped,
        content=content,
        base_content=base_content,
    )


def _is_other(before: MergeReview, after: MergeReview) -> bool:
    return before.content is not after.content or before.base_content is not after.base_content


def _plain(choice: Choice) -> dict[str, Any]:
    return {"words": choice} if isinstance(choice, str) else {"side": choice.name}


def _choice(data: dict[str, Any]) -> Choice:
    return Side[data["side"]] if "side" in data else valued(str, data["words"])
