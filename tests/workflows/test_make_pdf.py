import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefpack import paths
from briefpack.errors import Cancelled, ExportError, RequestError
from briefpack.workflows.exported import Exported
from briefpack.workflows.make_pdf import DRAWN, make_pdf
from briefpack.workflows.office_pdf import Office, installed_office
from briefpack.workflows.steps import Step, unwatched
from briefs import OPTIONS, TEMPLATE, jc22
from office_programs import program

PDF = b"%PDF-1.4\nsomething\n%%EOF\n"


def drawn(draft: Path) -> None:
    draft.write_bytes(PDF)


def not_drawn(_draft: Path) -> None:
    pytest.fail("the pages were drawn although there is an office program")


def made(
    path: Path,
    office: Office | None,
    draw: Callable[[Path], None] = drawn,
    step: Step = unwatched,
) -> Exported:
    dossier = jc22()
    return make_pdf(dossier, dossier.packs[0].id, path, OPTIONS, TEMPLATE, office, draw, step)


def office(script: str, seconds: float = 30) -> Office:
    """A program that is given the Word file and the PDF to write."""

    def command(word: Path, pdf: Path) -> tuple[list[str], dict[str, str]]:
        return [sys.executable, "-I", "-S", "-c", script, str(word), str(pdf)], {}

    return Office("โปรแกรมทดสอบ", command, seconds)


COPIES = (
    "import sys, pathlib; word, pdf = map(pathlib.Path, sys.argv[1:]);"
    "assert word.read_bytes()[:2] == b'PK'; pdf.write_bytes(b'%PDF-1.7 by office %%EOF')"
)


def test_without_an_office_program_the_pages_are_drawn_and_it_is_said(tmp_path: Path) -> None:
    result = made(tmp_path / "brief.pdf", None)

    assert result.paths == (tmp_path / "brief.pdf",)
    assert result.paths[0].read_bytes() == PDF
    assert result.notes[0] == DRAWN


def test_an_office_program_is_given_the_checked_word_file(tmp_path: Path) -> None:
    result = made(tmp_path / "brief.pdf", office(COPIES), not_drawn)

    assert b"by office" in result.paths[0].read_bytes()
    assert "โปรแกรมทดสอบ" in result.notes[0]


def test_a_program_that_fails_is_asked_once_more_and_then_the_pages_are_drawn(
    tmp_path: Path,
) -> None:
    tries = tmp_path / "tries"
    failing = f"open({str(tries)!r}, 'a').write('x'); raise SystemExit(3)"

    result = made(tmp_path / "brief.pdf", office(failing))

    assert tries.read_text() == "xx"
    assert result.paths[0].read_bytes() == PDF
    assert "โปรแกรมทดสอบ" in result.notes[0]
    assert result.notes[0] != DRAWN


def test_a_program_that_ends_well_without_a_pdf_has_failed(tmp_path: Path) -> None:
    assert made(tmp_path / "brief.pdf", office("pass")).paths[0].read_bytes() == PDF


def test_a_program_that_hangs_is_stopped_with_what_it_started(tmp_path: Path) -> None:
    born = tmp_path / "child"
    hanging = (
        "import subprocess, sys, time;"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)']);"
        f"open({str(born)!r}, 'w').write(str(child.pid)); time.sleep(600)"
    )

    made(tmp_path / "brief.pdf", office(hanging, seconds=1.5))

    with pytest.raises(ProcessLookupError):
        _wait_for_end(int(born.read_text()))


def test_a_cancel_stops_the_program_and_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    asked = []

    def stop(doing: str, done: int, total: int) -> None:
        asked.append(done)
        if asked.count(1) > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        made(target, office("import time; time.sleep(600)"), not_drawn, stop)

    assert target.read_bytes() == b"old"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["brief.pdf"]


def test_a_broken_pdf_is_refused_and_the_old_file_stays(tmp_path: Path) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")

    def cut_short(draft: Path) -> None:
        draft.write_bytes(PDF[:10])

    with pytest.raises(ExportError, match=r"brief\.pdf"):
        made(target, None, cut_short)

    assert target.read_bytes() == b"old"


def test_only_a_name_for_a_pdf_will_do(tmp_path: Path) -> None:
    with pytest.raises(RequestError):
        made(tmp_path / "brief.docx", None, not_drawn)


def test_the_file_on_the_way_is_for_this_user_only(tmp_path: Path) -> None:
    told = tmp_path / "told"
    looking = (
        "import os, sys; folder = os.path.dirname(sys.argv[1]);"
        f"open({str(told)!r}, 'w').write(folder + '|' + oct(os.stat(folder).st_mode)); "
        "raise SystemExit(1)"
    )

    made(tmp_path / "brief.pdf", office(looking))

    folder, mode = told.read_text().split("|")
    assert not Path(folder).exists()
    if os.name == "posix":
        assert stat.S_IMODE(int(mode, 8)) == 0o700


def test_libreoffice_makes_one_where_it_is_installed(tmp_path: Path) -> None:
    program("soffice")
    found = installed_office(paths.FONTS)

    result = made(tmp_path / "brief.pdf", found, not_drawn)

    assert result.paths[0].read_bytes().startswith(b"%PDF-")
    assert "LibreOffice" in result.notes[0]
    assert "เลขอารบิก" in result.notes[0]


def _wait_for_end(process: int) -> None:
    """Returns never for a process that is gone: looking at it raises."""
    for _ in range(1_000_000):
        os.kill(process, 0)
        state = Path(f"/proc/{process}/stat")
        if state.exists() and " Z " in state.read_text():
            raise ProcessLookupError
