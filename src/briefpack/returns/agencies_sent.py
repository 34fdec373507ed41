"""Which agency may report on which outcome in a returned file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefpack.returns.sheet_meta import Key
from briefpack.returns.which_round import Base

_NOT_SENT = "รหัสหน่วยงานของแถวนี้ไม่ใช่ของที่ส่งไป จึงไม่นำเข้า โปรดสอบถามหน่วยงาน"
_NOT_IN_THIS_FILE = (
    "แถวนี้ไม่ได้ส่งไปในแฟ้มนี้ แต่ส่งไปในแฟ้มของหน่วยงานอื่น จึงไม่นำเข้า โปรดรับจากแฟ้มของหน่วยงานที่ระบุในแถว"
)
_WHOSE_FILE = (
    "แผ่นข้อมูลกำกับหายไป และแฟ้มมีแถวของหลายหน่วยงาน จึงไม่รู้ว่าแถวนี้ส่งไปให้ใครรายงาน"
    " โปรดขอตารางที่กรอกจากแฟ้มที่ส่งไปเดิม"
)
_NO_CODE = "คอลัมน์รหัสหน่วยงานหายไป จึงไม่รู้ว่าแถวนี้เป็นของหน่วยงานใด โปรดขอตารางที่กรอกจากแฟ้มที่ส่งไปเดิม"


@dataclass(frozen=True, slots=True)
class AgenciesSent:
    """By outcome, the agencies that report on it in the round, and in this file.

    `held` is empty where the file does not say what it held; then `in_file` are the agencies
    that its rows name.
    """

    round: Mapping[str, frozenset[str]]
    held: Mapping[str, frozenset[str]]
    in_file: frozenset[str]

    @classmethod
    def of(cls, base: Base, named: Iterable[Key]) -> "AgenciesSent":
        """`named` are the outcomes and agencies that the file's rows name, true or not."""
        in_file = frozenset(agency for id_, agency in named if (id_, agency) in base.sent)
        return cls(_by_outcome(base.sent), _by_outcome(base.held), in_file)

    def report_on(self, outcome_id: str) -> bool:
        """Whether anyone was asked about the outcome."""
        return outcome_id in self.round

    def doubt_about(self, key: Key) -> str:
        """Why a row that names this agency may not be its; "" where it is.

        An agency that writes the code of another into its own sheet overwrites nothing.
        """
        outcome_id, agency = key
        if agency not in self.round[outcome_id]:
            return _NOT_SENT
        if self.held:
            return "" if agency in self.held.get(outcome_id, ()) else _NOT_IN_THIS_FILE
        return _WHOSE_FILE if len(self.round[outcome_id]) > 1 < len(self.in_file) else ""

    def only_one_for(self, outcome_id: str) -> str | None:
        """The one agency that can be meant, or None: nobody guesses between two."""
        found = (self.held or self.round).get(outcome_id, frozenset())
        return next(iter(found)) if len(found) == 1 else None

    def doubt_without_code(self, outcome_id: str) -> str:
        """Why a row without an agency may be no one's; "" where only one can be meant."""
        return _NO_CODE if self.only_one_for(outcome_id) is None else ""


def _by_outcome(keys: Iterable[Key]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for outcome_id, agency in keys:
        found.setdefault(outcome_id, set()).add(agency)
    return {outcome_id: frozenset(agencies) for outcome_id, agencies in found.items()}
