"""The window is killed at any moment of a review; the next one opens it where it was."""

import json
import random
import signal
import sys
from pathlib import Path

import pytest

from imports import FIRST
from killed_windows import started

_REVIEWS = """
import json
from dataclasses import replace
from briefpack.model.draft_edits import accept, demote, join_next, leave_out, promote, split

window.files.start_empty("ลาว")
window.imports.read(path)
while window.tasks.is_busy:
    app.processEvents()
review = window.imports.place.assistant.review
def tell(word, draft):
    items = [[i.key, i.text, i.level, i.is_used, i.is_accepted] for i in draft.items]
    say(json.dumps([word, items]))
number = 0
while True:
    number += 1
    items = [i for i in review.draft.items if i.is_used]
    item = items[number % len(items)]
    before = review.draft
    ways = (
        lambda d: d.with_item(replace(item, text=item.text + "ก")),
        lambda d: accept(d, [item.key], accepted=not item.is_accepted),
        lambda d: split(d, item.key, 4),
        lambda d: join_next(d, item.key),
        lambda d: demote(d, [item.key]),
        lambda d: promote(d, [item.key]),
    )
    way = ways[number % 6]
    tell("will", way(before))
    review.edit("แก้", way, "text" if number % 6 == 0 else "")
    app.processEvents()
    tell("did", review.draft)
    if number % 11 == 0 and number % 6 and review.draft != before:
        tell("will", before)
        review.history.undo()
        app.processEvents()
        tell("did", review.draft)
"""

_COMES_BACK = """
import json
(row,) = window.welcome.recovery.rows
say(row.unsaved.text())
row.recover.click()
review = window.imports.place.assistant.review
say(json.dumps([[i.key, i.text, i.level, i.is_used, i.is_accepted] for i in review.draft.items]))
say(len(review.reading.content))
while review.history.canUndo():
    review.history.undo()
say(review.draft == review.reading.draft)
os_ = __import__("os")
os_._exit(0)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("seed", range(2))
def test_every_decision_that_was_seen_is_there_after_a_kill(
    tmp_path: Path, display: str, seed: int
) -> None:
    path = tmp_path / "ร่าง.txt"
    path.write_text(FIRST, "utf-8")
    platform = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    steps = random.Random(seed).randint(20, 150)  # noqa: S311

    with started(_REVIEWS, path, platform) as officer:
        assert officer.stdout is not None
        seen = [officer.stdout.readline() for _ in range(steps)]
        officer.send_signal(signal.SIGKILL)
        seen += officer.stdout.readlines()
    size = len(path.read_bytes())
    path.unlink()

    with started(_COMES_BACK, path, platform) as officer:
        told, _ = officer.communicate(timeout=60)

    said, draft, content, is_first = told.splitlines()
    whole = [json.loads(each) for each in seen if each.endswith("\n")]
    last = max(at for at, (word, _) in enumerate(whole) if word == "did")
    assert said.startswith("งานนำเข้าที่ค้างอยู่: ร่าง.txt แก้แล้ว ")
    assert json.loads(draft) in [each for _, each in whole[last:]]  # what it did, or was doing
    assert int(content) == size
    assert is_first == "True"
