"""Compose a follow-up matrix from a pack: pure, and before anything is written."""

from briefpack.bilingual import Bilingual
from briefpack.errors import RequestError
from briefpack.export.chosen_outcomes import refuse_missing
from briefpack.export.matrix import Matrix
from briefpack.export.matrix_cabinet import cabinet_matrix
from briefpack.export.matrix_options import MatrixOptions
from briefpack.export.matrix_tracking import tracking_matrix
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.follow_up import Round
from briefpack.model.index import Index
from briefpack.model.pack import Pack


def compose_matrix(
    dossier: Dossier,
    index: Index,
    pack: Pack,
    round_: Round | None,
    options: MatrixOptions,
    agency: str | None = None,
) -> Matrix:
    """The matrix of a pack in the form that was asked for.

    The tracking form belongs to a round and may be one agency's ("" for outcomes without a lead);
    the cabinet form belongs to none. Raises RequestError for anything else, and ExportError where
    the pack holds an outcome that its dossier does not have.
    """
    refuse_missing(index, pack)
    if options.form is Output.CABINET and agency is None:
        return cabinet_matrix(dossier, index, pack, options)
    if options.form is Output.TRACKING and round_ is not None:
        return tracking_matrix(dossier, index, pack, round_, options, agency)
    raise RequestError(
        Bilingual(
            f"ทำตารางแบบ {options.form.value} ตามที่ขอไม่ได้ — แบบ tracking ต้องเปิดรอบการติดตาม"
            " และแยกตามหน่วยงานได้เฉพาะแบบ tracking",
            f"A table of the form {options.form.value} cannot be made as asked — the "
            "tracking form must open a follow-up round, and only the tracking form "
            "can be split by agency",
        )
    )
