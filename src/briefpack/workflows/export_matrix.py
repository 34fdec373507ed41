"""Export the follow-up matrix: plan a round, then write its sheets and check them."""

import hashlib
from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.export.check_word import check_word
from briefpack.export.compose_matrix import compose_matrix
from briefpack.export.covering_list import compose_covering_list
from briefpack.export.matrix_options import MatrixOptions
from briefpack.export.workbook_names import COVERING_LIST, workbook_names
from briefpack.export.write_covering_list import write_covering_list
from briefpack.files.replace import replace_file
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round
from briefpack.model.index import index_of
from briefpack.model.sheet_rows import agencies_of, rows_as_sent, rows_per_agency
from briefpack.workflows.exported import Exported, left_out_notes, refuse
from briefpack.workflows.steps import COMPOSING, DONE, Step, unwatched
from briefpack.workflows.targets import require_folder
from briefpack.workflows.write_workbook import PARTS, write_workbook


def plan_round(
    dossier: Dossier, pack_id: str, options: MatrixOptions, *, per_agency: bool = False
) -> Round:
    """The round that sending this pack's sheets opens; it is recorded before they are written.

    Its id follows from what is sent: equal dossier, options and number give an equal id.
    """
    rows_of = rows_per_agency if per_agency else rows_as_sent
    rows = rows_of(index_of(dossier), dossier.pack(pack_id))
    number = max((each.number for each in dossier.rounds), default=0) + 1
    content = repr((dossier.id, number, pack_id, options.issued, options.due, rows))
    digest = hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()
    return Round(f"round-{digest[:16]}", number, pack_id, options.issued, options.due, rows)


def export_matrix(
    dossier: Dossier, round_: Round, path: Path, options: MatrixOptions, step: Step = unwatched
) -> Exported:
    """Write the whole round as one workbook. Raises ExportError, or Cancelled from `step`."""
    step(COMPOSING, 0, PARTS)
    pack = dossier.pack(round_.pack_id)
    matrix = compose_matrix(dossier, index_of(dossier), pack, round_, options)
    write_workbook(
        matrix, path, Bilingual("เขียนตารางติดตามผล", "Writing the follow-up matrix"), step
    )
    step(DONE, PARTS, PARTS)
    return Exported((path,), left_out_notes(matrix.withheld))


def export_per_agency(
    dossier: Dossier, round_: Round, folder: Path, options: MatrixOptions, step: Step = unwatched
) -> Exported:
    """Write one workbook for each lead agency into `folder`, all of one round, and what went out.

    The list of what went to whom is a Word document of its own: every .xlsx in the folder is a
    sheet to be sent. It is written last. Raises ExportError, or Cancelled from `step`; workbooks
    already written stay and are whole.
    """
    index = index_of(dossier)
    pack = dossier.pack(round_.pack_id)
    names = workbook_names(agencies_of(index, pack))
    require_folder(folder)
    left_out: tuple[Bilingual, ...] = ()
    for done, (agency, name) in enumerate(names.items()):
        writing = Bilingual(f"เขียน {name}", f"Writing {name}")
        step(writing, done, len(names))
        matrix = compose_matrix(dossier, index, pack, round_, options, agency=agency)
        write_workbook(matrix, folder / name, writing, _within(step, done, len(names)))
        left_out = left_out or left_out_notes(matrix.withheld)
    covering = compose_covering_list(index, pack, round_, options, names)
    target = folder / COVERING_LIST

    def write_and_check(draft: Path) -> None:
        write_covering_list(covering, draft)
        refuse(check_word(draft), target.name)

    replace_file(target, write_and_check)
    step(DONE, len(names), len(names))
    paths = tuple(folder / name for name in names.values())
    return Exported(
        paths, (*left_out, Bilingual(f"รายการนำส่ง: {target}", f"Covering list: {target}")), target
    )


def _within(step: Step, done: int, total: int) -> Step:
    """The steps within one workbook, told as steps of them all."""
    return lambda doing, part, parts: step(doing, done, total)
