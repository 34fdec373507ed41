"""The window is killed in the middle of a sentence; the next one offers the work, and goes on."""

import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from briefpack.model.dossier import Dossier
from briefpack.storage.open_dossier import read_dossier
from briefpack.storage.publish import write_dossier
from killed_windows import started

_TYPES = """
window.files.open(path)
workspace = window.workspace
workspace.selection.show_outcome("JC22-1.1.1")
workspace.detail.notes.add_note()
(card,) = workspace.detail.notes.cards.values()
for letter in "บันทึกที่กำลังพิมพ์":
    card.editor.insertPlainText(letter)
    app.processEvents()
say("typed")
app.exec()
"""

_COMES_BACK = """
(row,) = window.welcome.recovery.rows
say(row.unsaved.text())
row.recover.click()
say(window.top_bar.state.text())
(note,) = window.files.session.dossier.annotations
say(note.text)
window.files.save()
while window.tasks.is_busy:
    app.processEvents()
say(window.top_bar.state.text())
assert window.files.leave()
assert not window.welcome.recovery.isVisible()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_what_was_typed_is_there_after_a_kill(jc22: Dossier, tmp_path: Path, display: str) -> None:
    path = tmp_path / "ลาว.briefpack"
    write_dossier(path, replace(jc22, annotations=()))
    platform = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

    with started(_TYPES, path, platform) as officer:
        assert officer.stdout is not None
        assert officer.stdout.readline() == "typed\n"
        officer.send_signal(signal.SIGKILL)
    assert read_dossier(path).annotations == ()

    with started(_COMES_BACK, path, platform) as officer:
        told, _ = officer.communicate(timeout=60)

    assert officer.returncode == 0
    assert told.splitlines() == [
        "ยังไม่ได้บันทึก: เพิ่มบันทึก 1",
        "กู้คืนแล้ว ยังไม่ได้บันทึก",
        "บันทึกที่กำลังพิมพ์",
        "บันทึกแล้ว",
    ]
    (note,) = read_dossier(path).annotations
    assert note.text == "บันทึกที่กำลังพิมพ์"
