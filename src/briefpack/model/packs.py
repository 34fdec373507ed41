"""The packs of a dossier: copied, taken away, put in order."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefpack.model.annotation import Annotation
from briefpack.model.dossier import Dossier
from briefpack.model.pack import Pack
from briefpack.model.pack_edits import placed


def add_pack(dossier: Dossier, pack: Pack, after: str = "") -> Dossier:
    """The dossier with one more pack: behind the one with the id `after`, else last."""
    ids = [each.id for each in dossier.packs]
    if pack.id in ids:
        return dossier.with_pack(pack)
    at = ids.index(after) + 1 if after in ids else len(ids)
    return replace(dossier, packs=(*dossier.packs[:at], pack, *dossier.packs[at:]))


def duplicate_pack(dossier: Dossier, pack_id: str, copy: Pack) -> Dossier:
    """The dossier with `copy`, made from a pack of it by `copy_of`, standing behind that pack.

    The notes that serve the pack serve the copy too: they belong to the outcomes, so that a word
    changed in one pack is changed in both. The outputs that may show them stay the same.
    """
    notes = tuple(_serving(note, copy.id, pack_id) for note in dossier.annotations)
    return add_pack(_with_notes(dossier, notes), copy, after=pack_id)


def copy_of(pack: Pack, new_id: str, name: str) -> Pack:
    """The same pack under another id and name; its own sections keep their ids, which are the
    pack's.
    """
    return replace(pack, id=new_id, name=name)


def remove_pack(dossier: Dossier, pack_id: str) -> Dossier:
    """The pack is gone. Notes stay on their outcomes and name it no longer; rounds and what briefs
    said are history, and stay.
    """
    packs = tuple(each for each in dossier.packs if each.id != pack_id)
    notes = tuple(
        replace(note, packs=note.packs - {pack_id}) if pack_id in note.packs else note
        for note in dossier.annotations
    )
    return replace(_with_notes(dossier, notes), packs=packs)


def move_pack(dossier: Dossier, pack_id: str, to: int) -> Dossier:
    """The pack stands at the place `to` among the packs."""
    others = [each for each in dossier.packs if each.id != pack_id]
    if len(others) == len(dossier.packs):
        return dossier
    to = min(max(to, 0), len(others))
    packs = (*others[:to], dossier.pack(pack_id), *others[to:])
    return dossier if packs == dossier.packs else replace(dossier, packs=packs)


def take_over(
    dossier: Dossier, source_id: str, target_id: str, outcome_ids: Iterable[str]
) -> Dossier:
    """These outcomes stand in the target as they do in the source: in its groups, behind the same
    neighbour as far as the target has it, and with the notes that serve the source.
    """
    source, wanted = dossier.pack(source_id), set(outcome_ids)
    target = dossier.pack(target_id)
    present = set(target.outcome_ids)
    neighbour, ids, group = "", list[str](), ""
    for entry in source.entries:
        if entry.outcome_id not in wanted:
            if entry.outcome_id in present:
                target = _put_behind(target, neighbour, ids, group)
                neighbour, ids = entry.outcome_id, []
            continue
        if ids and entry.group != group:
            target = _put_behind(target, neighbour, ids, group)
            neighbour, ids = ids[-1], []
        ids.append(entry.outcome_id)
        group = entry.group
    target = _put_behind(target, neighbour, ids, group)
    notes = tuple(
        _serving(note, target_id, source_id) if note.outcome_id in wanted else note
        for note in dossier.annotations
    )
    return _with_notes(dossier, notes).with_pack(target)


def _serving(note: Annotation, new: str, as_for: str) -> Annotation:
    if as_for not in note.packs or new in note.packs:
        return note
    return replace(note, packs=note.packs | {new})


def _with_notes(dossier: Dossier, notes: tuple[Annotation, ...]) -> Dossier:
    """The same object where no note changed, which is how storage sees that none did."""
    is_same = all(a is b for a, b in zip(notes, dossier.annotations, strict=True))
    return dossier if is_same else replace(dossier, annotations=notes)


def _put_behind(pack: Pack, neighbour: str, outcome_ids: Sequence[str], group: str) -> Pack:
    """The pack with these outcomes in a group behind an entry of it; first without one."""
    if not outcome_ids:
        return pack
    place = pack.outcome_ids.index(neighbour) + 1 if neighbour else 0
    return placed(pack, outcome_ids, place, group)
