"""The table of agencies: code, names, aliases, parent."""

import csv
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.errors import SourceError
from briefpack.model.agency import Agency
from briefpack.model.wording import Wording


def read_agencies(path: Path) -> tuple[Agency, ...]:
    """The agencies of a CSV file, in its order. Raises SourceError naming the file and the line."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            return tuple(_agency(row, path, rows.line_num) for row in rows)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SourceError(
            Bilingual(
                f"อ่านรายชื่อหน่วยงาน {path} ไม่ได้: {error} — ตรวจแฟ้มแล้วลองใหม่",
                f"Could not read the list of agencies {path}: {error} — check the file "
                "and try again",
            )
        ) from error


def _agency(row: dict[str, str], path: Path, line: int) -> Agency:
    try:
        return Agency(
            code=row["code"],
            name=Wording(row["name_th"], row["name_en"]),
            aliases=tuple(filter(None, row["aliases"].split("|"))),
            parent=row["parent"],
        )
    except (KeyError, AttributeError) as error:
        raise SourceError(
            Bilingual(
                f"{path.name} บรรทัด {line}: ไม่ครบทุกช่อง (code, name_th, name_en, aliases, parent)",
                f"{path.name}, line {line}: not all fields are there (code, name_th, name_en, "
                "aliases, parent)",
            )
        ) from error
