"""A pack as a brief: what is said, before anything is said about how it looks."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from briefpack.export.blocks import Block, Composed, Heading, OutcomeLine, OutcomeText
from briefpack.export.brief_card import card
from briefpack.export.brief_cover import background, cover, own_text
from briefpack.export.brief_memo import enclosed_secrecy, memo
from briefpack.export.brief_one_side import one_side
from briefpack.export.brief_options import BriefOptions
from briefpack.export.brief_outcomes import gathered, outcomes
from briefpack.export.brief_scene import Scene, scene_of
from briefpack.export.lines import Line, lines_of
from briefpack.export.properties import Properties, export_id
from briefpack.export.room import Room
from briefpack.model.annotation import Output
from briefpack.model.classification import Classification
from briefpack.model.dossier import Dossier
from briefpack.model.index import Index
from briefpack.model.pack import Pack, Section, SectionKind
from briefpack.model.serving import Withheld, classification_of, withheld
from briefpack.model.wording import Language
from briefpack.thai.digits import Digits


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything a writer, a checker or a preview needs; it knows neither Word nor the dossier.

    `lines` are the paragraphs of its blocks, which are asked for more than once.
    `withheld` are the notes on its outcomes that must not be found in the written file; `left_out`
    says, in Thai sentences, what its layout had no room for.
    """

    blocks: tuple[Block, ...]
    lines: tuple[Line, ...]
    properties: Properties
    classification: Classification
    language: Language
    digits: Digits
    pack_id: str
    withheld: tuple[Withheld, ...] = ()
    layout: Output = Output.FULL
    left_out: tuple[str, ...] = ()

    @property
    def outcome_ids(self) -> tuple[str, ...]:
        """The outcomes it shows, in order."""
        return tuple(
            each.outcome_id for each in self.blocks if isinstance(each, OutcomeText | OutcomeLine)
        )


def compose_brief(
    dossier: Dossier, index: Index, pack: Pack, options: BriefOptions, room: Room | None = None
) -> Brief:
    """The brief of a pack. Raises ExportError where the pack does not fit its dossier.

    `room` is the page of a layout that must not fill more than one; without it nothing is left out.
    """
    scene = scene_of(index, pack, options)
    composed = _LAYOUTS[options.layout](scene, room)
    blocks = composed.blocks
    lines = tuple(lines_of(blocks))
    secrecy = _secrecy(scene)
    properties = Properties(
        title=scene.title,
        author=scene.voice.said(options.author),
        pack=scene.voice.said(pack.name),
        export_id=export_id(dossier.id, pack.id, options, secrecy, _digest(lines)),
        language=options.language,
        date=options.date,
    )
    return Brief(
        blocks=blocks,
        lines=lines,
        properties=properties,
        classification=secrecy,
        language=options.language,
        digits=options.shown_digits,
        pack_id=pack.id,
        withheld=withheld(index, pack, options.layout),
        layout=options.layout,
        left_out=composed.left_out,
    )


def _digest(lines: Iterable[Line]) -> str:
    """A number for all that is said and how: another word, style or item gives another one."""
    said = "\n".join([f"{line.style}\t{line.shows}\t{line.text}" for line in lines])
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def _secrecy(scene: Scene) -> Classification:
    """How secret the document is; a memo as much as what it is attached to."""
    secrecy = classification_of(scene.index, scene.pack, scene.options.layout)
    if scene.options.layout is Output.MEMO:
        return max(secrecy, enclosed_secrecy(scene))
    return secrecy


def _full(scene: Scene, room: Room | None) -> Composed:
    """Every section of the pack; it may take any number of pages."""
    return Composed(
        tuple(
            block
            for section in _shown_once(scene.pack.sections)
            for block in _SECTIONS[section.kind](scene, section)
        )
    )


def _shown_once(sections: Iterable[Section]) -> Iterable[Section]:
    """The included sections, each once: an outcome stands in one place only."""
    shown: dict[str, Section] = {}
    for section in sections:
        if section.included:
            shown.setdefault(section.key, section)
    return shown.values()


def _titled_text(scene: Scene, section: Section) -> Iterator[Block]:
    """A section that holds what the officer wrote for it, and is left out while that is nothing."""
    text = tuple(own_text(scene, section))
    if text:
        yield Heading(1, scene.voice.of(section.shown_title))
        yield from text


_SECTIONS: dict[SectionKind, Callable[[Scene, Section], Iterator[Block]]] = {
    SectionKind.COVER: cover,
    SectionKind.CONTENTS: _titled_text,
    SectionKind.CHANGES: _titled_text,
    SectionKind.PROGRAMME: _titled_text,
    SectionKind.OBJECTIVES: _titled_text,
    SectionKind.TALKING_POINTS: gathered,
    SectionKind.POSITIONS: gathered,
    SectionKind.OUTCOMES: outcomes,
    SectionKind.BACKGROUND: background,
    SectionKind.ANNEXES: _titled_text,
    SectionKind.OWN: _titled_text,
}
_LAYOUTS: dict[Output, Callable[[Scene, Room | None], Composed]] = {
    Output.FULL: _full,
    Output.MINISTER: one_side,
    Output.CARD: card,
    Output.MEMO: memo,
}
