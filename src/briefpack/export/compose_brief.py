"""A pack as a brief: what is said, before anything is said about how it looks."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from briefpack.bilingual import Bilingual, number_of
from briefpack.export.blocks import Block, Comment, Composed, Contents, OutcomeLine, OutcomeText
from briefpack.export.brief_card import card
from briefpack.export.brief_changes import changes
from briefpack.export.brief_contents import contents, filled_in
from briefpack.export.brief_cover import background, cover, own_text
from briefpack.export.brief_memo import enclosed_secrecy, memo
from briefpack.export.brief_notes import positions, talking_points
from briefpack.export.brief_one_side import one_side
from briefpack.export.brief_options import BriefOptions
from briefpack.export.brief_outcomes import outcomes
from briefpack.export.brief_scene import Scene, scene_of
from briefpack.export.lines import Line, lines_of
from briefpack.export.no_collecting import no_collecting
from briefpack.export.properties import Properties, export_id
from briefpack.export.room import Room
from briefpack.model.annotation import Output
from briefpack.model.classification import Classification
from briefpack.model.compare_briefings import last_before
from briefpack.model.dossier import Dossier
from briefpack.model.index import Index
from briefpack.model.pack import Pack, Section, SectionKind
from briefpack.model.pack_templates import BLANK, is_unfinished
from briefpack.model.serving import Withheld, classification_of, withheld
from briefpack.model.wording import Language, Wording
from briefpack.thai.digits import Digits

_MEASURED = Bilingual(
    "เลขหน้าในสารบัญวัดไว้ก่อนเปิดใน Word — ก่อนพิมพ์ โปรดคลิกขวาที่สารบัญแล้วเลือก Update Field",
    "The page numbers in the contents were measured before Word opens it — "
    "before printing, right-click the contents and choose Update Field",
)


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything a writer, a checker or a preview needs; it knows neither Word nor the dossier.

    `lines` are the paragraphs of its blocks and `texts` what each says: they are asked for more
    than once.
    `withheld` are the notes on its outcomes that must not be found in the written file; `left_out`
    says, in Thai sentences, what its layout had no room for, and what else its reader should know.
    `sections` has the key of the section that each block belongs to, where the layout has sections.
    """

    blocks: tuple[Block, ...]
    lines: tuple[Line, ...]
    texts: tuple[str, ...]
    properties: Properties
    classification: Classification
    language: Language
    digits: Digits
    pack_id: str
    withheld: tuple[Withheld, ...] = ()
    layout: Output = Output.FULL
    left_out: tuple[Bilingual, ...] = ()
    sections: tuple[str, ...] = ()
    dossier_id: str = ""

    @property
    def outcome_ids(self) -> tuple[str, ...]:
        """The outcomes it shows, in order."""
        return tuple(
            each.outcome_id for each in self.blocks if isinstance(each, OutcomeText | OutcomeLine)
        )


@no_collecting()
def compose_brief(
    dossier: Dossier, index: Index, pack: Pack, options: BriefOptions, room: Room | None = None
) -> Brief:
    """The brief of a pack. Raises ExportError where the pack does not fit its dossier.

    `room` is the layout's page: a layout that must not fill more than one leaves out what does not
    fit, and the contents of the full brief have page numbers. Without it, neither is so.
    """
    last = last_before(dossier.briefings, pack.id, options.layout, options.date)
    scene = scene_of(index, pack, options, last)
    composed = _LAYOUTS[options.layout](scene, room)
    blocks = composed.blocks
    left_out = composed.left_out
    if options.bilingual and options.layout is not Output.FULL:
        left_out = (
            *left_out,
            Bilingual(
                "เอกสารสองภาษามีเฉพาะฉบับเต็ม แบบนี้จึงเป็นภาษาเดียว",
                "Only the full brief comes in two languages, so this layout is in one",
            ),
        )
    if options.notes_as_comments and options.layout is not Output.FULL:
        left_out = (
            *left_out,
            Bilingual(
                "ความเห็นของ Word มีเฉพาะฉบับเต็ม แบบนี้จึงแสดงบันทึกเป็นข้อความ",
                "Only the full brief has Word comments, so this layout shows notes as text",
            ),
        )
    lines = tuple(lines_of(blocks))
    texts = tuple([line.text for line in lines])
    secrecy = _secrecy(scene)
    properties = Properties(
        title=scene.title,
        author=scene.voice.said(options.author),
        pack=scene.voice.said(pack.name),
        export_id=export_id(
            dossier.id, pack.id, options, secrecy, _digest(lines, texts), *_comments(blocks)
        ),
        language=options.language,
        date=options.date,
    )
    return Brief(
        blocks=blocks,
        lines=lines,
        texts=texts,
        properties=properties,
        classification=secrecy,
        language=options.language,
        digits=options.shown_digits,
        pack_id=pack.id,
        withheld=withheld(index, pack, options.layout),
        layout=options.layout,
        left_out=left_out,
        sections=composed.sections,
        dossier_id=dossier.id,
    )


def _digest(lines: Iterable[Line], texts: Iterable[str]) -> str:
    """A number for all that is said and how: another word, style or item gives another one."""
    said = "\n".join(
        ["\t".join((line.style, line.shows, text)) for line, text in zip(lines, texts, strict=True)]
    )
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()


def _comments(blocks: Iterable[Block]) -> Iterator[Comment]:
    return (each for each in blocks if isinstance(each, Comment))


def _secrecy(scene: Scene) -> Classification:
    """How secret the document is; a memo as much as what it is attached to."""
    secrecy = classification_of(scene.index, scene.pack, scene.options.layout)
    if scene.options.layout is Output.MEMO:
        return max(secrecy, enclosed_secrecy(scene))
    return secrecy


def _full(scene: Scene, room: Room | None) -> Composed:
    """Every section of the pack; it may take any number of pages."""
    shown = _shown_once(scene.pack.sections)
    owned = [
        (block, key)
        for section, key in [(each, each.key) for each in shown]
        for block in _SECTIONS[section.kind](scene, section)
    ]
    blocks = [block for block, _ in owned]
    left_out = [*_unfinished(scene, shown), *_without_second(scene, blocks)]
    if room is not None and any(isinstance(each, Contents) for each in blocks):
        left_out.append(_MEASURED)
    keys = tuple(key for _, key in owned)
    return Composed(filled_in(scene, blocks, room), tuple(left_out), keys)


def _unfinished(scene: Scene, sections: Iterable[Section]) -> Iterator[Bilingual]:
    """Which sections still have a place of their template's to be filled in."""
    unfinished = [each.shown_title for each in sections if is_unfinished(each)]
    if unfinished:
        yield Bilingual(
            f"ยังมีช่อง {BLANK} ให้เติมในส่วน {_quoted(unfinished, 'th')}",
            f"Still to be filled in ({BLANK}): {_quoted(unfinished, 'en')}",
        )


def _quoted(titles: Iterable[Wording], language: Language) -> str:
    return " ".join(f"“{each.in_language(language)}”" for each in titles)


def _without_second(scene: Scene, blocks: Iterable[Block]) -> Iterator[Bilingual]:
    """How many outcomes have nothing under them in a brief of two languages."""
    if scene.options.bilingual:
        outcomes = [each for each in blocks if isinstance(each, OutcomeText)]
        without = sum(not each.second for each in outcomes)
        other = {"en": Bilingual("ภาษาอังกฤษ", "English"), "th": Bilingual("ภาษาไทย", "Thai")}[
            scene.options.other_language
        ]
        if without:
            yield Bilingual(
                f"ไม่มี{other}ใต้ผลการประชุม {without} จาก {len(outcomes)} ข้อ เพราะยังไม่มีคำแปลในแฟ้ม",
                f"{without} of {number_of(len(outcomes), 'outcome')} without {other.en} below, "
                "because the file has no translation yet",
            )


def _shown_once(sections: Iterable[Section]) -> tuple[Section, ...]:
    """The included sections, each once: an outcome stands in one place only."""
    shown: dict[str, Section] = {}
    for section in sections:
        if section.included:
            shown.setdefault(section.key, section)
    return tuple(shown.values())


def _titled_text(scene: Scene, section: Section) -> Iterator[Block]:
    """A section that holds what the officer wrote for it, and is left out while that is nothing."""
    text = tuple(own_text(scene, section))
    if text:
        yield scene.heading(1, section.shown_title)
        yield from text


_SECTIONS: dict[SectionKind, Callable[[Scene, Section], Iterator[Block]]] = {
    SectionKind.COVER: cover,
    SectionKind.CONTENTS: contents,
    SectionKind.CHANGES: changes,
    SectionKind.PROGRAMME: _titled_text,
    SectionKind.OBJECTIVES: _titled_text,
    SectionKind.TALKING_POINTS: talking_points,
    SectionKind.POSITIONS: positions,
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
