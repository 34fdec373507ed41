"""What is dragged inside the window: outcomes, groups or sections, by their ids."""

import json
from collections.abc import Iterable

from PySide6.QtCore import QMimeData

OUTCOMES = "application/x-briefpack-outcomes"
BLOCKS = "application/x-briefpack-headings"
SECTIONS = "application/x-briefpack-sections"
KINDS = (OUTCOMES, BLOCKS, SECTIONS)


def packed(kind: str, ids: Iterable[str]) -> QMimeData:
    """The ids as data to drag; no data where there are none."""
    data, wanted = QMimeData(), list(ids)
    if wanted:
        data.setData(kind, json.dumps(wanted).encode())
    return data


def kind_of(data: QMimeData) -> str:
    """Which of the kinds this is; empty where it is another's."""
    return next((kind for kind in KINDS if data.hasFormat(kind)), "")


def unpacked(data: QMimeData) -> tuple[str, ...]:
    """The ids that are dragged; another program's data under our name is nothing."""
    try:
        ids = json.loads(bytes(data.data(kind_of(data)).data()))
    except ValueError:
        return ()
    is_ids = isinstance(ids, list) and all(isinstance(each, str) for each in ids)
    return tuple(ids) if is_ids else ()
