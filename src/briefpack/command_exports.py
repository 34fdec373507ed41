"""The commands that write documents."""

import argparse

from briefpack import paths
from briefpack.bilingual import Bilingual
from briefpack.command_line import DONE
from briefpack.command_surroundings import officer, tell, to_be_read
from briefpack.errors import RequestError


def demo(asked: argparse.Namespace) -> int:
    """The dossier of JC22 and both its documents."""
    from briefpack.workflows.demo import write_demo

    exported = write_demo(
        asked.folder,
        records=paths.JC22_RECORDS,
        agencies=paths.AGENCIES,
        template=paths.BRIEF_TEMPLATE,
        today=asked.date,
    )
    tell(exported.notes)
    for path in exported.paths:
        print(path)
    return DONE


def brief(asked: argparse.Namespace) -> int:
    """A pack as a Word document."""
    from briefpack.export.brief_options import BriefOptions
    from briefpack.model.annotation import Output
    from briefpack.workflows.export_brief import export_brief
    from briefpack.workflows.packs import pack_named
    from briefpack.workflows.targets import require_target

    require_target(asked.output, ".docx", asked.dossier, asked.template)
    dossier = to_be_read(asked.dossier)
    options = BriefOptions(
        asked.date,
        Output(asked.layout),
        asked.digits,
        asked.lang,
        bilingual=asked.bilingual,
        notes_as_comments=asked.notes == "comments",
    )
    exported = export_brief(
        dossier,
        pack_named(dossier, asked.pack).id,
        asked.output,
        options,
        asked.template,
        font_folders=paths.font_folders() if asked.embed_fonts else None,
    )
    tell(exported.notes)
    print(*exported.paths)
    return DONE


def matrix(asked: argparse.Namespace) -> int:
    """A pack as follow-up sheets; those for agencies open a round."""
    from briefpack.export.matrix_options import MatrixOptions
    from briefpack.model.annotation import Output
    from briefpack.workflows.export_cabinet import export_cabinet
    from briefpack.workflows.packs import pack_named
    from briefpack.workflows.send_round import send_round
    from briefpack.workflows.targets import require_target

    form = Output(asked.form)
    if asked.due and form is Output.CABINET:
        raise RequestError(
            Bilingual(
                "--form cabinet ไม่เปิดรอบการติดตาม จึงไม่มีวันส่งคืน — ไม่ต้องระบุ --due",
                "--form cabinet opens no follow-up round, so there is no day to return "
                "it by — leave --due out",
            )
        )
    if asked.due and asked.due < asked.date:
        raise RequestError(
            Bilingual(
                f"--due {asked.due} อยู่ก่อนวันที่ของเอกสาร {asked.date} — ระบุวันส่งคืนที่ไม่ก่อนวันนั้น",
                f"--due {asked.due} is before the date of the document, {asked.date} — "
                "give a day to return it by that is not before that date",
            )
        )
    options = MatrixOptions(asked.date, form, asked.digits, asked.lang, due=asked.due)
    if form is Output.CABINET:
        if asked.per_agency:
            raise RequestError(
                Bilingual(
                    "--form cabinet ทำเป็นเล่มเดียว — ใช้ -o FILE.xlsx แทน --per-agency",
                    "--form cabinet makes one workbook — use -o FILE.xlsx instead of --per-agency",
                )
            )
        require_target(asked.output, ".xlsx", asked.dossier)
        dossier = to_be_read(asked.dossier)
        pack = pack_named(dossier, asked.pack)
        exported = export_cabinet(dossier, pack.id, asked.output, options)
    else:
        exported = send_round(
            asked.dossier,
            asked.pack,
            asked.per_agency or asked.output,
            options,
            per_agency=asked.per_agency is not None,
            state_folder=paths.state_folder(),
            officer=officer(),
        )
    tell(exported.notes)
    for path in exported.paths:
        print(path)
    return DONE
