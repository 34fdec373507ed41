"""What a window hands over to the next one, which speaks another language."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect, Qt

from briefpack.gui.session import Session

if TYPE_CHECKING:
    from briefpack.gui.follow_up_page import FollowUpPage
    from briefpack.gui.import_review import Review as ImportReview
    from briefpack.gui.main_window import MainWindow
    from briefpack.gui.merge_review import MergeReview
    from briefpack.gui.returns_review import Review as ReturnsReview


@dataclass(frozen=True, slots=True)
class Carried:
    """The open dossier with its history, what was looked at, and the reviews under way."""

    geometry: QRect
    state: Qt.WindowState
    session: Session | None = None
    place: str = ""
    pack_id: str = ""
    outcome_id: str = ""
    search: str = ""
    face_at: int = 0
    import_review: "ImportReview | None" = None
    returns_review: "ReturnsReview | None" = None
    merge_review: "MergeReview | None" = None


def hand_over(window: "MainWindow") -> Carried:
    """Take from the window what the next one goes on with; it has no dossier afterwards."""
    workspace, places = window.workspace, window.places
    is_large = window.isMaximized() or window.isFullScreen()
    frame = (window.normalGeometry() if is_large else window.geometry(), window.windowState())
    if workspace is None or places is None:
        return Carried(*frame)
    window.one_window.release()  # the next window claims the dossier
    workspace.session.settle()
    workspace.remember()
    assistant = window.imports.place.assistant if window.imports.place is not None else None
    review = assistant.review if assistant is not None else None
    if review is not None:
        review.setParent(None)
    page = cast("FollowUpPage | None", places.made("follow_up"))
    return Carried(
        *frame,
        window.files.hand_over(),
        places.name,
        workspace.selection.pack_id,
        workspace.selection.outcome_id,
        window.top_bar.search.text(),
        workspace.pack.face_at,
        review,
        page.returns.review if page is not None else None,
        window.merges.review,
    )


def take_over(window: "MainWindow", carried: Carried) -> None:
    """Go on in this window where the other one was left."""
    window.setGeometry(carried.geometry)
    window.setWindowState(carried.state)
    if carried.session is None:
        return
    window.files.go_on(carried.session)
    workspace, places = window.workspace, window.places
    if workspace is None or places is None:
        raise RuntimeError("a session was taken over and is not shown")
    workspace.selection.show_pack(carried.pack_id)
    workspace.selection.show_outcome(carried.outcome_id)
    window.top_bar.search.setText(carried.search)
    workspace.pack.show_face_at(carried.face_at)
    if carried.returns_review is not None:
        page = cast("FollowUpPage", places.page("follow_up"))
        page.show_page(page.returns)
        page.returns.show_review(carried.returns_review)
    if carried.import_review is not None:
        places.page("sources")
        window.imports.go_on(carried.import_review)
    if carried.merge_review is not None:
        window.merges.go_on(carried.session, carried.merge_review)
    window.show_place(carried.place)
