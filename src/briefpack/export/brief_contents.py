"""The table of contents: sections and the headings below them, with the pages they begin on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefpack.export.blocks import (
    Block,
    Contents,
    ContentsEntry,
    Heading,
    PageBreak,
    Paragraph,
    Role,
)
from briefpack.export.brief_cover import own_text
from briefpack.export.brief_scene import Scene
from briefpack.export.lines import lines_of, words_of
from briefpack.export.page_numbers import pages_of
from briefpack.export.room import Room
from briefpack.model.pack import Section
from briefpack.thai.digits import shape

LEVELS = 2


def contents(scene: Scene, section: Section) -> Iterator[Block]:
    """A page of its own; its entries are known when all else is composed (`filled_in`)."""
    yield Paragraph(Role.CONTENTS_TITLE, scene.voice.of(section.shown_title))
    yield from own_text(scene, section)
    yield Contents()
    yield PageBreak()


def filled_in(scene: Scene, blocks: Sequence[Block], room: Room | None) -> tuple[Block, ...]:
    """The blocks with their contents listed, and pages where there is room to measure them by."""
    if not any(isinstance(each, Contents) for each in blocks):
        return tuple(blocks)
    anchored = tuple(_anchored(blocks))
    headings = [each for each in anchored if isinstance(each, Heading) and each.anchor]
    listed = _listed(anchored, headings, {})
    if room is None:
        return listed
    lines = tuple(lines_of(listed))
    digits = scene.options.shown_digits
    pages = {
        line.anchor: shape(str(page), digits)
        for line, page in zip(lines, pages_of(lines, room), strict=True)
        if line.anchor
    }
    return _listed(anchored, headings, pages)


def _anchored(blocks: Sequence[Block]) -> Iterator[Block]:
    """Word takes a bookmark of this kind for one of its own contents', and hides it."""
    number = 0
    for each in blocks:
        if isinstance(each, Heading) and each.level <= LEVELS:
            number += 1
            yield replace(each, anchor=f"_Toc{number:08}")
        else:
            yield each


def _listed(
    blocks: Sequence[Block], headings: Sequence[Heading], pages: dict[str, str]
) -> tuple[Block, ...]:
    entries = tuple(
        ContentsEntry(each.level, words_of(each), each.anchor, pages.get(each.anchor, ""))
        for each in headings
    )
    return tuple(Contents(entries) if isinstance(each, Contents) else each for each in blocks)
