"""A pack as rows: its sections, and under that of the outcomes the headings and entries."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from briefpack.gui.rows import Level
from briefpack.model.index import Place
from briefpack.model.pack import Entry, Pack, Section, SectionKind

HINT = "hint"
_NOT_IN_DOCUMENT = Section(SectionKind.OUTCOMES, included=False)


@dataclass(frozen=True, slots=True)
class Block:
    """Entries under one heading: the officer's group, or the pillar where `group` is empty."""

    group: str
    first: int
    outcome_ids: tuple[str, ...]

    @property
    def end(self) -> int:
        """The place after its last entry."""
        return self.first + len(self.outcome_ids)


@dataclass(frozen=True, slots=True)
class Target:
    """Where something that is dropped comes to stand: before `place`, drawn above row `row`."""

    row: int
    place: int
    group: str = ""


class PackOutline:
    """Every row of a pack, and what each id stands for.

    The brief prints a heading wherever the meeting, the group or the pillar changes; so does this.
    """

    def __init__(self, pack: Pack | None, places: Mapping[str, Place]) -> None:
        self.ids: list[str] = []
        self.levels: list[Level] = []
        self.sections: dict[str, Section] = {}
        self.blocks: dict[str, Block] = {}
        self.meetings: dict[str, str] = {}
        self.place_of: dict[str, int] = {}
        self._pack = pack
        self._entries = pack.entries if pack else ()
        self._rows_of_blocks: list[tuple[int, Block]] = []
        self._rows_of_sections: list[int] = []
        self._places = places
        self.entries_from = self.entries_end = 0
        for section in _sections_of(pack) if pack else ():
            self._add_section(section)
        self._rows_of_sections.append(len(self.ids))

    def is_of(self, pack: Pack | None, places: Mapping[str, Place]) -> bool:
        """Whether it was made of these very objects, and so would be the same again."""
        return self._pack is pack and self._places is places

    def section_at(self, row: int) -> Target:
        """Where a section that is dropped above this row comes to stand."""
        starts = self._rows_of_sections
        nearest = min(range(len(starts)), key=lambda at: abs(starts[at] - row))
        return Target(starts[nearest], nearest)

    def entry_at(self, row: int) -> Target:
        """Where an entry that is dropped above this row comes to stand, and in which group."""
        row = min(max(row, self.entries_from), self.entries_end)
        above = self.ids[row - 1] if row else ""
        if above in self.place_of:
            place = self.place_of[above]
            return Target(row, place + 1, self._entries[place].group)
        if above in self.blocks:
            return Target(row, self.blocks[above].first, self.blocks[above].group)
        if above in self.meetings:
            return Target(row, self.blocks[self.ids[row]].first)
        return Target(self.entries_from, 0)

    def block_at(self, row: int) -> Target:
        """Where a group that is dropped above this row comes to stand: never within another."""
        edges = [(at, block.first) for at, block in self._rows_of_blocks]
        edges.append((self.entries_end, len(self._entries)))
        return Target(*min(edges, key=lambda edge: abs(edge[0] - row)))

    def block_beside(self, id_: str, step: int) -> Block | None:
        """The block above (-1) or below (+1) the one of this id."""
        order = list(self.blocks)
        at = order.index(id_) + step
        return self.blocks[order[at]] if 0 <= at < len(order) else None

    def _add_section(self, section: Section) -> None:
        id_ = f"section:{section.key}"
        self.sections[id_] = section
        self._rows_of_sections.append(len(self.ids))
        self._add(id_, Level.SECTION)
        if section.kind is SectionKind.OUTCOMES:
            self.entries_from = len(self.ids)
            self._add_entries()
            self.entries_end = len(self.ids)
            if not self._entries:
                self._add(HINT, Level.OUTCOME)

    def _add_entries(self) -> None:
        at = 0
        several = len({self._places[e.outcome_id].meeting.id for e in self._entries}) > 1
        for key, of_block in groupby(self._entries, self._heading_of):
            if several and (not self.blocks or key[0] != list(self.meetings.values())[-1]):
                self._add_meeting(key[0])
            block = Block(key[1], at, tuple([each.outcome_id for each in of_block]))
            id_ = _numbered("block:" + ":".join(key), self.blocks)
            self.blocks[id_] = block
            self._rows_of_blocks.append((len(self.ids), block))
            self._add(id_, Level.TOPIC if block.group else Level.PILLAR)
            self.ids += block.outcome_ids
            self.levels += [Level.OUTCOME] * len(block.outcome_ids)
            at = block.end
        self.place_of = {each.outcome_id: place for place, each in enumerate(self._entries)}

    def _add_meeting(self, meeting_id: str) -> None:
        id_ = _numbered(f"meeting:{meeting_id}", self.meetings)
        self.meetings[id_] = meeting_id
        self._add(id_, Level.TOPIC)

    def _heading_of(self, entry: Entry) -> tuple[str, str, str]:
        place = self._places[entry.outcome_id]
        return place.meeting.id, entry.group, "" if entry.group else place.pillar.id

    def _add(self, id_: str, level: Level) -> None:
        self.ids.append(id_)
        self.levels.append(level)


def _sections_of(pack: Pack) -> Iterator[Section]:
    """Each section once, as in the brief; the outcomes have a place even if the brief has none."""
    shown = {each.key: each for each in reversed(pack.sections)}
    ordered = sorted(shown.values(), key=pack.sections.index)
    yield from ordered
    if all(each.kind is not SectionKind.OUTCOMES for each in ordered):
        yield _NOT_IN_DOCUMENT


def _numbered(id_: str, present: Mapping[str, object]) -> str:
    """The id, told apart from an earlier one of the same heading."""
    made, number = id_, 2
    while made in present:
        made, number = f"{id_}#{number}", number + 1
    return made
