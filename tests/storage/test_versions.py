"""Each save keeps the former state; an officer can keep one by name; all can be opened again."""

import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefpack.errors import DossierError
from briefpack.model import edits
from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.evidence import Evidence, EvidenceKind
from briefpack.model.meeting import SourceDocument
from briefpack.model.sound import sound
from briefpack.storage import thin_versions
from briefpack.storage.document import Document
from briefpack.storage.known_file import KnownFile
from briefpack.storage.leftovers import leftovers
from briefpack.storage.next_versions import saved_over
from briefpack.storage.open_dossier import opened_from, read_dossier, read_opened
from briefpack.storage.publish import write_dossier
from briefpack.storage.thin_versions import NEWEST_KEPT, thinned
from briefpack.storage.version import Version
from briefpack.storage.version_content import dossier_of, packed
from strategies import dossiers

NOW = datetime(2026, 5, 30, 22, tzinfo=UTC)


@pytest.fixture
def document(jc22: Dossier, state: Path, path: Path) -> Document:
    """JC22, saved once by สมชาย and open."""
    made = Document.create(jc22, state, "สมชาย")
    made.publish(path)
    return made


def retitled(document: Document, title: str) -> None:
    document.commit(replace(document.dossier, title=title))


def in_file(path: Path) -> tuple[Version, ...]:
    return opened_from(path.read_bytes(), path).versions


def test_every_save_keeps_the_state_before_it_with_who_saved_it(
    document: Document, jc22: Dossier, state: Path, path: Path
) -> None:
    document.close()
    other = Document.open(path, state, officer="สมหญิง")
    retitled(other, "สอง")
    other.publish()

    first, present = other.versions.all
    assert (first.author, first.is_automatic, other.version(first.id)) == ("สมชาย", True, jc22)
    assert (present.author, present.is_present) == ("สมหญิง", True)
    assert other.version(present.id).title == "สอง"
    assert in_file(path) == other.versions.all
    other.close()


def test_saving_what_did_not_change_keeps_nothing(document: Document) -> None:
    before = document.versions.all

    document.publish()

    assert document.versions.all == before
    document.close()


def test_a_file_from_before_there_were_versions_starts_to_keep_them(
    jc22: Dossier, state: Path, path: Path
) -> None:
    write_dossier(path, jc22)
    document = Document.open(path, state)
    retitled(document, "ใหม่")

    document.publish()

    assert document.version(document.versions.all[0].id) == jc22
    document.close()


@settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.data_too_large],
)
@given(states=st.lists(dossiers().map(lambda made: sound(made).dossier), min_size=2, max_size=4))
def test_every_version_is_equal_to_what_was_saved(
    states: list[Dossier], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("versions")
    document = Document.create(states[0], folder / "state")
    document.publish(folder / "a.briefpack")
    saved = [states[0]]
    for each in states[1:]:
        document.commit(each)
        document.publish()
        if each != saved[-1]:
            saved.append(each)

    kept = [document.version(each.id) for each in document.versions.all]

    assert kept == [sound(each).dossier for each in saved]
    document.close()


def test_a_source_document_that_was_replaced_comes_back_as_it_was(
    document: Document, jc22: Dossier
) -> None:
    meeting = jc22.meetings[0]
    for content in (b"old", b"", b"new"):
        source = SourceDocument("a.txt", content=content)
        document.commit(replace(jc22, meetings=(replace(meeting, source=source),)))
        document.publish()

    kept = [document.version(each.id).meetings[0].source for each in document.versions.all]
    assert [each.content for each in kept[1:] if each] == [b"old", b"", b"new"]
    document.close()


def test_a_named_version_is_in_the_working_copy_at_once_and_in_the_file_when_saved(
    document: Document, state: Path, path: Path, note: Annotation
) -> None:
    document.commit(edits.annotate(document.dossier, note))

    kept = document.keep_version("  ก่อนส่ง \n ปลัด ")

    assert document.is_dirty
    assert kept.name == "ก่อนส่ง ปลัด"
    document._working_copy.release()
    document = Document.recover(leftovers(state)[0], state)
    assert kept in document.versions.all
    assert document.is_dirty
    document.publish(overwrite=True)
    assert kept in in_file(path)
    assert not document.is_dirty
    assert note in document.version(kept.id).annotations
    document.close()


def test_undo_and_edits_leave_versions_alone(document: Document, note: Annotation) -> None:
    before = document.dossier
    kept = document.keep_version("ก่อน")
    document.commit(edits.annotate(before, note))
    document.commit(before)

    assert kept in document.versions.all
    document.close()


def test_a_version_can_be_named_later_and_removed(document: Document, path: Path) -> None:
    retitled(document, "สอง")
    document.publish()
    first, present = document.versions.all

    document.versions.rename(first.id, "ฉบับแรก")
    with pytest.raises(DossierError, match="ล่าสุด"):
        document.versions.remove(present.id)
    document.publish()
    named = in_file(path)
    document.versions.remove(first.id)
    document.publish()

    assert [each.name for each in named] == ["ฉบับแรก", ""]
    assert in_file(path) == (present,)
    document.close()


def test_the_present_state_can_be_named_and_keeps_its_name(document: Document) -> None:
    (present,) = document.versions.all
    document.versions.rename(present.id, "ฉบับแรก")
    retitled(document, "สอง")

    document.publish()

    assert document.versions.all[0].name == "ฉบับแรก"
    assert document.version(present.id).title != "สอง"
    document.close()


@pytest.mark.parametrize("name", ["", "  \n "])
def test_a_kept_version_needs_a_name(document: Document, name: str) -> None:
    with pytest.raises(DossierError, match="ตั้งชื่อ"):
        document.keep_version(name)

    document.close()


def test_overwriting_what_another_saved_keeps_it_as_a_version(
    document: Document, jc22: Dossier, path: Path
) -> None:
    theirs = replace(jc22, title="ของผู้อื่น")
    write_dossier(path, theirs)
    retitled(document, "ของเรา")

    document.publish(overwrite=True)

    titles = {document.version(each.id).title for each in document.versions.all}
    assert titles == {jc22.title, "ของผู้อื่น", "ของเรา"}
    document.close()


def test_a_write_without_an_open_document_keeps_versions_too(
    document: Document, jc22: Dossier, path: Path
) -> None:
    document.keep_version("ก่อน")
    document.publish()
    document.close()

    write_dossier(path, replace(jc22, title="คำสั่ง"), instead_of=path.read_bytes())

    names = [each.name for each in in_file(path)]
    assert sorted(names) == ["", "", "ก่อน"]
    assert read_dossier(path).title == "คำสั่ง"


def test_files_that_the_dossier_keeps_are_not_kept_again_in_every_version(
    document: Document, jc22: Dossier
) -> None:
    sheet = Evidence.of(
        "พณ.xlsx", EvidenceKind.RETURNED_SHEET, "round-1", NOW, bytes(range(256)) * 4000
    )
    document.commit(replace(jc22, evidence=(sheet,)))
    document.publish()
    retitled(document, "สาม")
    document.publish()

    second = document.versions.all[1]
    assert len(second.content) < len(packed(jc22, jc22)) + 2000
    assert document.version(second.id).evidence == (sheet,)
    document.commit(replace(document.dossier, evidence=()))
    document.publish()
    assert document.version(second.id).evidence == (sheet,)
    document.close()


@pytest.mark.parametrize(
    "content", [b"", b"not zlib", zlib.compress(b"not a dossier"), zlib.compress(b"x" * 99)[:-3]]
)
def test_a_damaged_version_is_refused_and_does_no_harm(jc22: Dossier, content: bytes) -> None:
    version = Version("v", "เสีย", "", NOW, content)

    with pytest.raises(DossierError):
        dossier_of(version, jc22, (version,), Path("ลาว.briefpack"))


def aged(*ages: timedelta) -> list[Version]:
    return [Version(f"v{n}", "", "", NOW - age, b"x") for n, age in enumerate(ages)]


def test_many_of_today_few_of_last_year_none_of_long_ago() -> None:
    hours = [timedelta(hours=number / 6) for number in range(1, 24 * 365)]

    kept = thinned(aged(*hours, timedelta(days=400)), NOW)

    assert 50 < len(kept) < 85
    ages = [NOW - each.saved for each in kept]
    assert sum(age < timedelta(hours=2) for age in ages) >= NEWEST_KEPT
    assert max(ages) <= timedelta(days=365)
    assert thinned(kept, NOW) == kept


def test_the_newest_are_kept_whatever_their_age() -> None:
    old = aged(*(timedelta(days=1000 + number) for number in range(NEWEST_KEPT + 5)))

    assert len(thinned(old, NOW)) == NEWEST_KEPT


@given(days=st.lists(st.integers(-10_000, 10_000), max_size=60))
def test_named_versions_are_never_let_go(days: list[int]) -> None:
    versions = [
        Version(f"v{n}", "ชื่อ" if n % 3 == 0 else "", "", NOW + timedelta(days=day), b"x")
        for n, day in enumerate(days)
    ]

    kept = thinned(versions, NOW)

    assert {each.id for each in versions if each.name} <= {each.id for each in kept}
    assert thinned(kept, NOW) == kept


def test_automatic_versions_are_bounded_in_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thin_versions, "LARGEST_AUTOMATIC", 10)
    versions = [Version(f"v{n}", "", "", NOW + timedelta(hours=n), b"1234") for n in range(5)]

    assert [each.id for each in thinned(versions, NOW)] == ["v3", "v4"]


def test_no_further_version_is_named_where_there_is_no_room(
    document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(thin_versions, "MOST_NAMED", 1)
    document.keep_version("หนึ่ง")

    with pytest.raises(DossierError, match="เต็ม"):
        document.keep_version("สอง")
    with pytest.raises(DossierError, match="เต็ม"):
        document.versions.rename(document.versions.all[0].id, "สอง")

    document.close()


def test_the_present_state_stays_among_the_versions_when_the_clock_was_set_back() -> None:
    future = [Version(f"v{n}", "", "", NOW + timedelta(days=9999 + n), b"x") for n in range(99)]

    kept = saved_over(future, KnownFile(None, None), Dossier("d", "แฟ้ม"), "สมชาย")

    assert [each.author for each in kept if each.is_present] == ["สมชาย"]


def test_what_is_kept_while_saving_is_still_to_be_saved(
    document: Document, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look: Callable[[], None] = document._refuse_if_changed

    def keep_one() -> None:
        document.keep_version("ระหว่างบันทึก")
        look()

    retitled(document, "สอง")
    monkeypatch.setattr(document, "_refuse_if_changed", keep_one)
    document.publish()

    assert document.is_dirty
    assert "ระหว่างบันทึก" in [each.name for each in document.versions.all]
    assert len(document.versions.all) == len(in_file(path)) + 1
    document.close()


def test_what_another_saved_is_overwritten_also_after_a_version_was_kept_and_nothing_changed(
    document: Document, state: Path, path: Path
) -> None:
    theirs = replace(document.dossier, title="ของผู้อื่น")
    write_dossier(path, theirs, instead_of=path.read_bytes())
    kept = document.keep_version("ก่อนส่ง")
    mine = document.dossier

    document.publish(overwrite=True)

    saved = read_opened(path)
    assert saved.dossier == mine
    assert kept.id in [each.id for each in saved.versions]
    assert theirs in [document.version(each.id) for each in saved.versions]
    document.close()


@pytest.mark.parametrize("title", ["", "/", "..", "ก/ข"])
def test_a_version_of_a_dossier_without_a_file_opens_whatever_its_title(
    state: Path, title: str
) -> None:
    document = Document.create(Dossier("dossier-1", title), state)
    kept = document.keep_version("ก่อนส่ง")

    assert document.version(kept.id) == Dossier("dossier-1", title)
    document.close()
