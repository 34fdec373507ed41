"""All outcomes of a dossier as rows under their headings, of which a list shows some."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import compress

from briefpack.gui.rows import Level
from briefpack.model.index import Place


class Outline:
    """Every row there is, counted from the top; outcomes are also counted by themselves.

    Made once for each state of the meetings. What is shown is a list of row numbers: picking them,
    and turning them into ids, is done by built-in functions, since it happens on every key.
    """

    def __init__(self, places: Mapping[str, Place]) -> None:
        self.outcome_ids = tuple(places)
        self.ids: list[str] = []
        self.levels: list[Level] = []
        self._outcome_rows: list[int] = []
        self._topic_rows: list[int] = []
        self._pillar_rows: list[int] = []
        self._rows: dict[str, int] = {}
        self._ends: dict[int, int] = {}  # the row after the last one under a heading
        pillar_id = topic_id = ""
        pillar = topic = -1
        for id_, place in places.items():
            if place.pillar.id != pillar_id:
                pillar_id, topic_id = place.pillar.id, ""
                pillar = topic = self._add(pillar_id, Level.PILLAR)
            if place.topic.id != topic_id:
                topic_id = place.topic.id
                # A topic without a title is no heading: its outcomes stand under the pillar.
                topic = self._add(topic_id, Level.TOPIC) if place.topic.title else pillar
            self._pillar_rows.append(pillar)
            self._topic_rows.append(topic)
            self._outcome_rows.append(self._add(id_, Level.OUTCOME))
            self._ends[topic] = self._ends[pillar] = len(self.ids)
        self.all_rows = list(range(len(self.ids)))

    def rows_of(self, outcomes: Sequence[int]) -> list[int]:
        """The rows of these outcomes, given by their own numbers, and of the headings over them."""
        if len(outcomes) == len(self.outcome_ids):
            return self.all_rows
        rows = set(map(self._outcome_rows.__getitem__, outcomes))
        rows.update(map(self._topic_rows.__getitem__, outcomes))
        rows.update(map(self._pillar_rows.__getitem__, outcomes))
        return sorted(rows)

    def under(self, id_: str, shown: Sequence[int]) -> tuple[str, ...]:
        """The outcomes a row stands for among the rows shown: itself, or those under a heading."""
        row = self._rows.get(id_)
        if row is None or self.levels[row] is Level.OUTCOME:
            return (id_,)
        rows = shown[bisect_left(shown, row) : bisect_left(shown, self._ends[row])]
        return tuple(self.ids[each] for each in rows if self.levels[each] is Level.OUTCOME)

    def _add(self, id_: str, level: Level) -> int:
        self._rows[id_] = row = len(self.ids)
        self.ids.append(id_)
        self.levels.append(level)
        return row


def picked(outcomes: Sequence[int], kept: bytes | bytearray) -> list[int]:
    """Those of the outcomes whose flag is set."""
    return list(compress(outcomes, map(kept.__getitem__, outcomes)))
