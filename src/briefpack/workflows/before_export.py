"""What an officer should know before a document is written: the notes that an export gives back."""

from pathlib import Path

from briefpack.bilingual import Bilingual
from briefpack.export.brief_options import BriefOptions
from briefpack.export.compose_brief import Brief, compose_brief
from briefpack.export.word_room import room_of
from briefpack.model.annotation import Output
from briefpack.model.dossier import Dossier
from briefpack.model.index import index_of
from briefpack.model.pack import Pack, SectionKind
from briefpack.model.serving import withheld
from briefpack.workflows.exported import left_out_notes


def composed_brief(dossier: Dossier, pack_id: str, options: BriefOptions, template: Path) -> Brief:
    """The brief as it is written in this template. Raises ExportError."""
    pack = dossier.pack(pack_id)
    room = room_of(template, options.layout) if is_measured(pack, options.layout) else None
    return compose_brief(dossier, index_of(dossier), pack, options, room)


def notes_on(brief: Brief) -> tuple[Bilingual, ...]:
    """What a brief leaves out and what is unfinished in it, in Thai sentences."""
    return (*left_out_notes(brief.withheld), *brief.left_out)


def notes_on_sheets(dossier: Dossier, pack_id: str, form: Output) -> tuple[Bilingual, ...]:
    """What the sheets of this form leave out."""
    return left_out_notes(withheld(index_of(dossier), dossier.pack(pack_id), form))


def is_measured(pack: Pack, layout: Output) -> bool:
    """One side must fit, and contents need page numbers; nothing else asks for a page's room."""
    has_contents = any(
        each.included and each.kind is SectionKind.CONTENTS for each in pack.sections
    )
    return layout is Output.MINISTER or (layout is Output.FULL and has_contents)
