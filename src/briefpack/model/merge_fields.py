"""One field on three sides, by its rule; what came in and what must be asked is noted down."""

from dataclasses import replace
from typing import Any

from briefpack.model.merge_found import UNKNOWN, Choices, Conflict, Incoming, Path, Side, Why
from briefpack.model.merge_sets import merged_log, merged_set
from briefpack.model.merge_shapes import Rule
from briefpack.model.merge_text import merged_text
from briefpack.model.three_way import Verdict, compare


class FieldMerger:
    """Merges fields and keeps count."""

    def __init__(self, choices: Choices) -> None:
        self.conflicts: list[Conflict] = []
        self.incoming: list[Incoming] = []
        self._choices = choices

    def field(self, rule: Rule, path: Path, name: str, base: Any, mine: Any, theirs: Any) -> Any:
        """The merged value of a field that is no list."""
        if rule is Rule.WORDING:
            words = {
                language: self._plain(
                    Rule.TEXT, path, f"{name}.{language}",
                    *(getattr(each, language) for each in (base, mine, theirs)),
                )
                for language in ("th", "en")
            }  # fmt: skip
            return replace(mine, **words)
        return self._plain(rule, path, name, base, mine, theirs)

    def take(self, path: Path, name: str, mine: Any, value: Any) -> Any:
        """The value, noted down where mine is another."""
        if mine is not value and mine != value:
            self.incoming.append(Incoming(path, name, mine, value))
        return value

    def ask(
        self,
        path: Path,
        name: str,
        why: Why,
        base: Any,
        mine: Any,
        theirs: Any,
        undecided: Any = None,
        about: tuple[str, ...] = (),
    ) -> Any:
        """What was chosen for a conflict, or `undecided`, which is mine unless it is given."""
        conflict = Conflict(path, name, why, base, mine, theirs, about)
        self.conflicts.append(conflict)
        choice = self._choices.get(conflict.id)
        if choice is None:
            return mine if undecided is None else undecided
        if isinstance(choice, Side):
            return mine if choice is Side.MINE else theirs
        if not conflict.takes_words:
            raise ValueError(f"words chosen for {conflict.id}, which is none")
        return choice

    def _plain(self, rule: Rule, path: Path, name: str, base: Any, mine: Any, theirs: Any) -> Any:
        verdict = compare(base, mine, theirs)
        if verdict is Verdict.UNCHANGED:
            return mine
        if verdict is Verdict.CHANGED:
            return self.take(path, name, mine, theirs)
        both = _of_both(rule, base, mine, theirs)
        if both is None:
            return self.ask(path, name, Why.BOTH_CHANGED, base, mine, theirs)
        return self.take(path, name, mine, both)


def _of_both(rule: Rule, base: Any, mine: Any, theirs: Any) -> Any:
    """What the rule makes of two changes; None where a person must."""
    if rule is Rule.LATEST:
        return max(mine, theirs)
    if rule is Rule.LOG:
        return merged_log(() if base is UNKNOWN else base, mine, theirs)
    if base is UNKNOWN:
        return None
    if rule is Rule.SET:
        return merged_set(base, mine, theirs)
    return merged_text(base, mine, theirs) if rule is Rule.TEXT else None
