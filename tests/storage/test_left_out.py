"""What of a file could not be used is said in both languages."""

from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.model.dossier import Dossier
from briefpack.model.sound import Dropped
from briefpack.storage.left_out import left_out
from briefpack.storage.open_dossier import Opened

FILE = Path("แฟ้ม.briefpack")


def test_it_names_the_file_and_the_pack(jc22: Dossier) -> None:
    (said,) = left_out(Opened(jc22, dropped=(Dropped("ชุดเดิม", ("JC1-9.9.9",)),)), FILE)

    assert isinstance(said, Bilingual)
    assert said.startswith("แฟ้ม.briefpack: บางชุดระบุผลการประชุมที่ไม่มีอยู่ในแฟ้มแล้ว")
    assert said.en.startswith(
        "แฟ้ม.briefpack: Some packs name outcomes that are no longer in the file"
    )
    assert "“ชุดเดิม” 1" in said.en


def test_nothing_is_said_of_a_whole_file(jc22: Dossier) -> None:
    assert left_out(Opened(jc22), FILE) == ()
