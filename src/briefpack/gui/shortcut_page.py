"""Every key of the window on one page: those of the menus' tables, and those of lists."""

import html
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from briefpack.gui.action_spec import LINE
from briefpack.gui.command_list import keys_in_words
from briefpack.gui.menus import MENUS
from briefpack.gui.palette import Colours
from briefpack.gui.translations import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Group:
    """Keys under one heading, each with what it does."""

    title: str
    keys: tuple[tuple[str, str], ...]


_ELSEWHERE = (
    Group(
        QT_TRANSLATE_NOOP("keys", "ในรายการ"),
        (
            ("↑ ↓", QT_TRANSLATE_NOOP("keys", "ไปรายการก่อนหน้า หรือถัดไป")),
            ("Space", QT_TRANSLATE_NOOP("keys", "เลือก หรือไม่เลือก")),
            ("Enter", QT_TRANSLATE_NOOP("keys", "เปิดทางขวา")),
            ("Alt+M", QT_TRANSLATE_NOOP("keys", "เปิดเมนูคำสั่งทั้งหมด")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("keys", "ตารางที่ส่งกลับ"),
        (
            ("Space", QT_TRANSLATE_NOOP("keys", "รับ หรือไม่รับ")),
            ("A", QT_TRANSLATE_NOOP("keys", "รับทั้งกลุ่ม")),
            ("Shift+A", QT_TRANSLATE_NOOP("keys", "รับทั้งหมด")),
            ("← →", QT_TRANSLATE_NOOP("keys", "ใช้ของเรา หรือของหน่วยงาน")),
            ("F8", QT_TRANSLATE_NOOP("keys", "ไปรายการถัดไปที่ต้องตัดสิน")),
            ("Enter", QT_TRANSLATE_NOOP("keys", "เปิดผลการประชุม")),
        ),
    ),
    Group(
        QT_TRANSLATE_NOOP("keys", "วันที่และปฏิทิน"),
        (
            ("Alt+↓", QT_TRANSLATE_NOOP("keys", "เปิดปฏิทินจากช่องวันที่")),
            ("← → ↑ ↓", QT_TRANSLATE_NOOP("keys", "เลื่อนไปหนึ่งวัน หรือหนึ่งสัปดาห์")),
            ("PgUp PgDn", QT_TRANSLATE_NOOP("keys", "เดือนก่อนหน้า หรือถัดไป")),
            ("Shift+PgUp PgDn", QT_TRANSLATE_NOOP("keys", "ปีก่อนหน้า หรือถัดไป")),
            ("Home", QT_TRANSLATE_NOOP("keys", "วันนี้")),
            ("Enter", QT_TRANSLATE_NOOP("keys", "เลือกวัน")),
        ),
    ),
)


def groups() -> Iterator[Group]:
    """The menus that have keys, in their order, then the keys of lists and fields."""
    for title, specs in MENUS:
        keys = tuple(
            (" · ".join(map(keys_in_words, _shown(spec.keys))), _said("actions", spec.text))
            for spec in specs
            if spec is not LINE and spec.keys
        )
        if keys:
            yield Group(_said("actions", title), keys)
    for group in _ELSEWHERE:
        yield Group(
            _said("keys", group.title),
            tuple((key, _said("keys", text)) for key, text in group.keys),
        )


def page(colours: Colours) -> str:
    """The page as rich text, two groups beside each other."""
    blocks = [_block(group, colours) for group in groups()]
    half = (len(blocks) + 1) // 2
    columns = "".join(
        f'<td width="50%" style="padding: 0 16px 0 0">{"".join(part)}</td>'
        for part in (blocks[:half], blocks[half:])
    )
    return f'<table width="100%" cellspacing="0"><tr>{columns}</tr></table>'


def _block(group: Group, colours: Colours) -> str:
    rows = "".join(
        f'<tr><td style="padding: 3px 16px 3px 0">{html.escape(text)}</td>'
        f'<td align="right" style="padding: 3px 0; color: {colours.secondary}">'
        f"{html.escape(keys)}</td></tr>"
        for keys, text in group.keys
    )
    return (
        f'<p style="margin: 12px 0 4px 0; font-weight: 600">{html.escape(group.title)}</p>'
        f'<table width="100%" cellspacing="0">{rows}</table>'
    )


def _shown(keys: tuple[str, ...]) -> tuple[str, ...]:
    """The two Enter keys of a keyboard are one to the reader."""
    return tuple(key for key in keys if not key.endswith("Return") or len(keys) == 1)


def _said(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text).rstrip("…")
