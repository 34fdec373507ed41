"""Nothing of the factsheet is lost in the records, and nothing is added to it."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

TO_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
TOPIC_BULLET, OUTCOME_BULLET = "\uf0b7", "\uf0d8"


def thai_number(number: int) -> str:
    return str(number).translate(TO_THAI)


def stands_on_the_title_line(topic: Any) -> bool:
    """Whether the source writes `title : text` on one line, with one outcome."""
    start: int = topic["outcomes"][0]["source"]["start_line"]
    return bool(start <= topic["source"]["end_line"])


def left_out(records: Any, line: int) -> list[str]:
    return [item["text"] for item in records["left_out"] if item["line"] == line]


@pytest.fixture(scope="module")
def repaired(records: Any, factsheet: bytes) -> list[str]:
    """The source's lines after the recorded repairs, each applied once, from left to right."""
    lines = factsheet.decode("utf-8").split("\n")
    done = dict.fromkeys(range(1, len(lines) + 1), 0)
    for repair in records["repairs"]:
        line = repair["line"]
        text = lines[line - 1]
        at = text.index(repair["before"], done[line])
        after = at + len(repair["before"])
        lines[line - 1] = text[:at] + repair["after"] + text[after:]
        done[line] = at + len(repair["after"])
    return lines


def items(records: Any) -> Iterator[tuple[str, int, int]]:
    """Each bulleted or numbered item as the source writes it, with its first and last line."""
    for pillar in records["pillars"]:
        number = thai_number(pillar["number"])
        yield f"{number}. {pillar['title']['th']}", *span(pillar)
        for topic in pillar["topics"]:
            title = f"{TOPIC_BULLET} {topic['title']['th']} :"
            if stands_on_the_title_line(topic):
                (outcome,) = topic["outcomes"]
                yield f"{title} {outcome['text']['th']}", *span(outcome)
                continue
            yield title, *span(topic)
            for outcome in topic["outcomes"]:
                yield f"{OUTCOME_BULLET} {outcome['text']['th']}", *span(outcome)


def span(record: Any) -> tuple[int, int]:
    return record["source"]["start_line"], record["source"]["end_line"]


def unspaced(text: str) -> str:
    return "".join(text.split())


def test_the_factsheet_is_the_one_the_records_were_made_from(
    records: Any, factsheet: bytes
) -> None:
    assert hashlib.sha256(factsheet).hexdigest() == records["meeting"]["source"]["sha256"]


def test_the_records_rebuild_the_proofread_text_character_for_character(
    records: Any, proofread: str
) -> None:
    meeting = records["meeting"]
    (kind,) = left_out(records, 8)
    opening, closing = left_out(records, 14)
    lines = [
        f"# {kind}",
        f"# {meeting['title']['th']}",
        meeting["dates"]["th"],
        f"{opening}{meeting['theme']['th']}{closing}",
        meeting["introduction"]["th"],
    ]
    for pillar in records["pillars"]:
        lines.append(f"## {thai_number(pillar['number'])}. {pillar['title']['th']}")
        for topic in pillar["topics"]:
            title = f"- {topic['title']['th']} :"
            texts = [outcome["text"]["th"] for outcome in topic["outcomes"]]
            inline = stands_on_the_title_line(topic)
            lines += [f"{title} {texts[0]}"] if inline else [title, *(f"-- {t}" for t in texts)]
    lines += left_out(records, 141)

    assert "\n".join(lines) + "\n" == proofread


def test_each_item_is_its_repaired_lines_unwrapped(records: Any, repaired: list[str]) -> None:
    for text, start, end in items(records):
        pieces = [line.strip() for line in repaired[start - 1 : end]]

        unwrapped = r" ?".join(re.escape(piece) for piece in pieces if piece)

        assert re.fullmatch(unwrapped, text), f"lines {start}-{end}: {text}"


def test_spans_follow_each_other_and_begin_and_end_on_text(
    records: Any, repaired: list[str]
) -> None:
    spans = [(start, end) for _, start, end in items(records)]

    for start, end in spans:
        assert repaired[start - 1].strip() and repaired[end - 1].strip()
    for (_, end), (start, _) in pairwise(spans):
        between = repaired[end : start - 1]
        assert end < start and not any(line.strip() for line in between)


def test_every_character_of_the_source_is_in_a_record_or_accounted_for(
    records: Any, repaired: list[str]
) -> None:
    meeting = records["meeting"]
    opening, closing = left_out(records, 14)
    accounted = [
        *left_out(records, 8),
        meeting["title"]["th"],
        meeting["dates"]["th"],
        opening,
        meeting["theme"]["th"],
        closing,
        meeting["introduction"]["th"],
        *(text for text, _, _ in items(records)),
        *left_out(records, 141),
    ]

    assert unspaced("".join(accounted)) == unspaced("".join(repaired))
    assert [item["line"] for item in records["left_out"]] == [8, 14, 14, 141]


def test_repairs_are_as_many_as_were_counted_in_the_source(records: Any) -> None:
    rules = Counter(repair["rule"] for repair in records["repairs"])

    assert rules == {"mark-order": 34, "sara-am": 26, "displaced-mark": 1, "space-before-mark": 1}


def test_repairs_stand_in_the_order_of_the_source_and_change_something(records: Any) -> None:
    lines = [repair["line"] for repair in records["repairs"]]

    assert lines == sorted(lines)
    assert all(repair["before"] != repair["after"] for repair in records["repairs"])


def test_a_repair_that_the_eye_cannot_see_is_recorded(records: Any) -> None:
    on_line_60 = [repair for repair in records["repairs"] if repair["line"] == 60]

    assert {
        "line": 60,
        "before": "ค\u0e49\u0e38มครอง",
        "after": "ค\u0e38\u0e49มครอง",
        "rule": "mark-order",
    } in on_line_60
