from pathlib import Path

import pytest

from briefpack.storage.expected_file import ExpectedFile

LARGE = b"x" * (2 << 20)


@pytest.mark.parametrize("mine", [b"mine", LARGE], ids=["small", "large"])
def test_other_bytes_are_noticed_and_our_own_are_not(tmp_path: Path, mine: bytes) -> None:
    path = tmp_path / "แฟ้ม"
    expected = ExpectedFile(mine)

    assert not expected.is_another(path)  # it is not there
    path.write_bytes(mine)
    assert not expected.is_another(path)
    assert expected.is_last(mine)
    path.write_bytes(mine + b"!")
    assert expected.is_another(path)
    assert not expected.is_last(mine + b"!")


def test_a_save_that_failed_at_the_end_leaves_bytes_of_our_own(tmp_path: Path) -> None:
    path = tmp_path / "แฟ้ม"
    expected = ExpectedFile(b"before")
    expected.attempt(LARGE)

    for ours in (b"before", LARGE):
        path.write_bytes(ours)
        assert not expected.is_another(path)
    assert expected.is_last(b"before")

    expected.succeed()
    path.write_bytes(b"before")
    assert expected.is_another(path)
    assert expected.is_last(LARGE)


def test_what_was_merged_is_expected(tmp_path: Path) -> None:
    path = tmp_path / "แฟ้ม"
    path.write_bytes(b"theirs")
    expected = ExpectedFile(None)
    assert expected.is_another(path)

    expected.know(b"theirs")

    assert not expected.is_another(path)
    assert expected.is_another(tmp_path)  # a folder is nobody's dossier
