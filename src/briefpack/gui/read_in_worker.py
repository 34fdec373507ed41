"""Reading a document beside the window, so that it can be cancelled."""

from collections.abc import Callable
from types import ModuleType
from typing import TYPE_CHECKING

from briefpack.errors import Cancelled
from briefpack.gui.tasks import Tasks
from briefpack.model.agency import Agency
from briefpack.workflows.steps import Step

if TYPE_CHECKING:  # reading is loaded when it is first needed
    from briefpack.workflows.review_source import Reading

    Read = Callable[[tuple[Agency, ...], Callable[[], bool]], Reading]


def review_source() -> ModuleType:
    """What reads documents; its rules and words take a while to load."""
    from briefpack.workflows import review_source

    return review_source


def read_in_worker(
    tasks: Tasks,
    label: str,
    agencies: tuple[Agency, ...],
    read: "Read",
    done: "Callable[[Reading], None]",
    failed: Callable[[Exception], None],
) -> None:
    """Run `read` on the agencies; it is told when it is cancelled."""
    tasks.run(
        label,
        work=lambda step: read(agencies, lambda: _is_cancelled(step, label)),
        done=done,
        failed=failed,
    )


def _is_cancelled(step: Step, label: str) -> bool:
    try:
        step(label, 0, 0)
    except Cancelled:
        return True
    return False
