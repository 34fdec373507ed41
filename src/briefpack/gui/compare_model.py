"""The differences of two packs as rows to choose from."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt

from briefpack.gui.language import own_digits
from briefpack.gui.rows import Level, Row
from briefpack.gui.rows_model import RowsModel
from briefpack.gui.session import Session
from briefpack.model.pack_compare import Comparison, Shared, compared
from briefpack.thai.digits import shape

_ONLY_A, _ONLY_B, _BOTH = "heading:a", "heading:b", "heading:both"


class CompareModel(RowsModel):
    """What only one has, then what both have but not alike; a heading stands for all under it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._packs = ("", "")
        self._found = Comparison((), (), (), 0)
        self._shared: dict[str, Shared] = {}
        self._under: dict[str, tuple[str, ...]] = {}
        self._chosen: set[str] = set()

    @property
    def alike(self) -> int:
        """How many outcomes stand in both without a difference."""
        return self._found.alike

    def compare(self, a: str, b: str) -> None:
        """Show how these packs differ; nothing is chosen."""
        dossier = self._session.dossier
        self._packs = (a, b)
        self._found = found = compared(self._session.index, dossier.pack(a), dossier.pack(b))
        self._shared = {each.outcome_id: each for each in found.differing}
        self._under = {_ONLY_A: found.only_in_a, _ONLY_B: found.only_in_b}
        self._under[_BOTH] = tuple(self._shared)
        self._chosen = set()
        ids: list[str] = []
        levels: list[Level] = []
        for heading, under in self._under.items():
            if under:
                ids += (heading, *under)
                levels += (Level.PILLAR, *(Level.OUTCOME for _ in under))
        self.show_rows(ids, levels)

    def toggle(self, ids: Iterable[str]) -> None:
        """Choose these rows, or not when all are chosen."""
        wanted = {o for id_ in ids for o in self._under.get(id_, (id_,))}
        if wanted <= self._chosen:
            self._chosen -= wanted
        else:
            self._chosen |= wanted
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    def chosen_in(self, pack_id: str) -> tuple[str, ...]:
        """What is chosen of that which this pack has and the other has not, or not so."""
        only = _ONLY_A if pack_id == self._packs[0] else _ONLY_B
        ids = (*self._under.get(only, ()), *self._under.get(_BOTH, ()))
        return tuple(id_ for id_ in ids if id_ in self._chosen)

    def row(self, at: int) -> Row:
        id_ = self.id_at(at)
        if id_ in self._under:
            return self._heading(id_)
        outcome = self._session.index.places[id_].outcome
        shared = self._shared.get(id_)
        return Row(
            id=id_,
            level=Level.OUTCOME,
            text=outcome.text.in_language("th"),
            number=shape(outcome.number, own_digits()),
            checked=Qt.CheckState.Checked if id_ in self._chosen else Qt.CheckState.Unchecked,
            found_in=" · ".join(self._differences(shared)) if shared else "",
        )

    def _heading(self, id_: str) -> Row:
        names = [self._session.dossier.pack(each).name for each in self._packs]
        text = {
            _ONLY_A: self.tr("มีเฉพาะใน {0}").format(names[0]),
            _ONLY_B: self.tr("มีเฉพาะใน {0}").format(names[1]),
            _BOTH: self.tr("อยู่ทั้งสองชุด แต่ต่างกัน"),
        }[id_]
        under = self._under[id_]
        count = len(self._chosen.intersection(under))
        some = Qt.CheckState.PartiallyChecked if count else Qt.CheckState.Unchecked
        state = Qt.CheckState.Checked if count == len(under) else some
        return Row(id_, Level.PILLAR, text, checked=state, badge=str(len(under)))

    def _differences(self, shared: Shared) -> Iterable[str]:
        if shared.moved:
            places = (shared.place_in_a, shared.place_in_b)
            yield self.tr("ลำดับที่ {0} ↔ {1}").format(*places)
        if shared.group_in_a != shared.group_in_b:
            pillar = self.tr("ตามด้าน")
            groups = (shared.group_in_a or pillar, shared.group_in_b or pillar)
            yield self.tr("หัวข้อ {0} ↔ {1}").format(*groups)
        if shared.notes_of_a or shared.notes_of_b:
            counts = (len(shared.notes_of_a), len(shared.notes_of_b))
            yield self.tr("บันทึกเฉพาะชุด {0} ↔ {1}").format(*counts)
