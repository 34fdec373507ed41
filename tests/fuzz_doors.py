"""Every door through which a foreign file comes in, and files that were harmed at random for it.

    python tests/fuzz_doors.py DOOR [COUNT] [FIRST SEED]

A door may refuse a file with a BriefpackError and nothing else. The process limits its own memory
and processor time: a file that makes a door hang or swell ends it, and runs of fewer
seeds find which one did it.
"""

import io
import json
import random
import re
import resource
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from briefpack import paths
from briefpack.errors import BriefpackError
from fuzz_inner_doors import INNER_DOORS, whole_inner_files

MEGABYTES = 2_000
SECONDS_EACH = 2  # of processor time, on average
Door = Callable[[Path], object]
Fault = Callable[[bytes, random.Random], bytes]

_NUMBERS = (b"0", b"-1", b"65536", b"2147483648", b"99999999999999999999", b"1e400", b"")
_VALUES: tuple[object, ...] = (
    None,
    True,
    -1,
    2**40,
    0.5,
    "",
    "x" * 5_000,
    [],
    {},
    [[0, "ACCEPTED"]],
)


def dossier(path: Path) -> object:
    from briefpack.storage.open_dossier import read_dossier

    return read_dossier(path)


def word(path: Path) -> object:
    from briefpack.sources.word.read_word import read_word

    return read_word(path)


def pdf(path: Path) -> object:
    from briefpack.sources.pdf.read_pdf import read_pdf

    return read_pdf(path)


def text(path: Path) -> object:
    from briefpack.sources.agencies_csv import read_agencies
    from briefpack.workflows.read_source import read_document

    return read_document(path, read_agencies(paths.AGENCIES))


def returned(path: Path) -> object:
    from briefpack.returns.read_grid import read_packed

    return read_packed(path)


def records(path: Path) -> object:
    from briefpack.sources.records_json import read_records

    return read_records(path)


def written_word(path: Path) -> object:
    from briefpack.export.check_word import check_word

    return check_word(path)


def written_excel(path: Path) -> object:
    from briefpack.export.check_excel import check_excel

    return check_excel(path)


def template(path: Path) -> object:
    from briefpack.export.word_template import open_template, style_ids

    return style_ids(open_template(path), path)


def settings(path: Path) -> object:
    from briefpack.gui.settings import ALL, Settings

    return [Settings(path).get(each) for each in ALL] + [Settings(path).recent_files()]


DOORS: dict[str, tuple[Door, str]] = {
    "dossier": (dossier, "jc22.briefpack"),
    "word": (word, "brief.docx"),
    "pdf": (pdf, "factsheet.pdf"),
    "text": (text, "factsheet.txt"),
    "returned": (returned, "matrix.xlsx"),
    "records": (records, "jc22.json"),
    "written_word": (written_word, "brief.docx"),
    "written_excel": (written_excel, "matrix.xlsx"),
    "template": (template, "template.docx"),
    "settings": (settings, "settings.ini"),
    **INNER_DOORS,
}


def whole_files(folder: Path) -> None:
    """One sound file for every door."""
    from briefpack.workflows.demo import write_demo
    from pdf_files import pdf as pdf_of
    from pdf_files import written

    write_demo(
        folder,
        records=paths.JC22_RECORDS,
        agencies=paths.AGENCIES,
        template=paths.BRIEF_TEMPLATE,
        today=date(2022, 5, 30),
    )
    (folder / "factsheet.txt").write_bytes((paths.JC22 / "factsheet.txt").read_bytes())
    (folder / "jc22.json").write_bytes(paths.JC22_RECORDS.read_bytes())
    (folder / "template.docx").write_bytes(paths.BRIEF_TEMPLATE.read_bytes())
    lines = (paths.JC22 / "factsheet.txt").read_text("utf-8").splitlines()[:80]
    pages = (written(lines[:40]), written(lines[40:]))
    (folder / "factsheet.pdf").write_bytes(pdf_of(*pages))
    (folder / "settings.ini").write_text(
        "[officer]\nauthor=สมหญิง\n[files]\nrecent=/tmp/a, /tmp/b\n[window]\n"
        "geometry=@ByteArray(\\x1\\xd9)\n[matrix]\ndays_to_answer=30\nper_agency=true\n",
        "utf-8",
    )
    whole_inner_files(folder)


def harmed(content: bytes, chance: random.Random) -> bytes:
    """The file with a few faults; a packed one is harmed in its parts, half of the time."""
    if content.startswith(b"PK") and chance.random() < 0.7:
        return _repacked(content, chance)
    if content.startswith(b"{") and chance.random() < 0.6:
        return _exchanged(content, chance)
    for _ in range(chance.randint(1, 4)):
        content = chance.choice(_FAULTS)(content, chance)
    return content


def _repacked(content: bytes, chance: random.Random) -> bytes:
    harmed_file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(harmed_file, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        names = before.namelist()
        chosen = set(chance.sample(names, min(len(names), chance.randint(1, 3))))
        for name in names:
            part = before.read(name)
            if name in chosen:
                for _ in range(chance.randint(1, 3)):
                    part = chance.choice(_FAULTS)(part, chance)
            if name not in chosen or chance.random() < 0.97:
                after.writestr(name, part)
    return harmed_file.getvalue()


def _exchanged(content: bytes, chance: random.Random) -> bytes:
    """JSON in which values stand that are another's: it is read, and means nonsense."""
    texts = [content] if content[1:2].isspace() else content.splitlines()  # one value, or a log
    lines = [json.loads(each) for each in texts]
    places = [place for line in lines for place in _places(line)]
    for _ in range(chance.randint(1, 3)):
        inside, key = chance.choice(places)
        other, other_key = chance.choice(places)
        value = other[other_key] if chance.random() < 0.7 else chance.choice(_VALUES)
        inside[key] = json.loads(json.dumps(value))
        places = [place for line in lines for place in _places(line)]
    return b"\n".join(json.dumps(each, ensure_ascii=False).encode() for each in lines)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys: Iterable[Any] = ()
    if isinstance(value, dict | list):
        keys = list(value) if isinstance(value, dict) else range(len(value))
    for key in keys:
        yield value, key
        yield from _places(value[key])


def _flipped(content: bytes, chance: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(min(len(changed), chance.choice((1, 8, 64)))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content) + 1)]


def _without(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content) + 1)
    return content[:start] + content[start + chance.choice((1, 16, 512)) :]


def _doubled(content: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(content) + 1)
    return content[:start] + content[start : start + 400] * chance.choice((2, 40)) + content[start:]


def _other_numbers(content: bytes, chance: random.Random) -> bytes:
    places = [found.span() for found in re.finditer(rb"\d+", content[:200_000])]
    if not places:
        return content
    start, end = chance.choice(places)
    return content[:start] + chance.choice(_NUMBERS) + content[end:]


def _nested(content: bytes, chance: random.Random) -> bytes:
    tags: list[bytes] = re.findall(rb"<([A-Za-z:]+)(?: [^<>]*)?>", content[:50_000])
    if not tags:
        return content
    tag, depth = chance.choice(tags), chance.choice((3, 300, 20_000))
    at = content.find(b"<" + tag)
    return (
        content[:at] + b"<" + tag + b">" + content[at:]
        if depth == 3
        else (
            content[:at] + (b"<" + tag + b">") * depth + (b"</" + tag + b">") * depth + content[at:]
        )
    )


_FAULTS: tuple[Fault, ...] = (_flipped, _cut, _without, _doubled, _other_numbers, _nested)


def main() -> int:
    name = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    door, file_name = DOORS[name]
    with tempfile.TemporaryDirectory(prefix="briefpack-fuzz-") as folder:
        whole_files(Path(folder))
        sound = Path(folder) / file_name
        content = sound.read_bytes()
        door(sound)  # it lets a sound file in, and its imports are paid
        resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES * 1_000_000,) * 2)
        spent = int(sum(resource.getrusage(resource.RUSAGE_SELF)[:2]))
        limit = spent + 20 + SECONDS_EACH * count
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        refused = 0
        for seed in range(first, first + count):
            sound.write_bytes(harmed(content, random.Random(f"{name} {seed}")))  # noqa: S311
            try:
                door(sound)
            except BriefpackError:
                refused += 1
            except BaseException as fault:
                fault.add_note(f"{name}: seed {seed}")
                raise
    sys.stdout.write(f"{name}: {count} files, {refused} refused\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
