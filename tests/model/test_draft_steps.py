"""From one draft to the next in as few words as it takes."""

import json
from dataclasses import replace

import pytest

from briefpack.model.draft import Draft
from briefpack.model.draft_edits import accept, demote, join_next, leave_out, promote, split
from briefpack.model.draft_steps import after_step, require_whole, step_between
from briefpack.model.plain_values import NOT_PLAIN
from briefpack.workflows.review_source import read_text_for_review

_TEXT = """ผลการประชุมคณะกรรมาธิการร่วมว่าด้วยความร่วมมือทวิภาคีไทย-ลาว ครั้งที่ ๒๔ ณ กรุงเทพฯ
ระหว่างวันที่ ๓ - ๔ พฤศจิกายน ๒๕๖๖

๑. ความร่วมมือด้านเศรษฐกิจ
- การค้า : คงเป้าหมายการค้าร่วมกันที่ ๑๑,๐๐๐ ล้านดอลลาร์สหรัฐ ภายในปี ๒๕๖๘ และอำนวยความสะดวกการผ่านแดน
- พลังงาน : สานต่อความร่วมมือด้านพลังงานเพ่ือให้หน่วยงานที่เกี่ยวข้องหารือแผนงานร่วมกันโดยเร็ว
๒. ความร่วมมือด้านสังคม
- สาธารณสุข : ส่งเสริมความร่วมมือระหว่างโรงพยาบาลชายแดนและการแลกเปลี่ยนข้อมูลโรคติดต่อ
"""


@pytest.fixture
def draft() -> Draft:
    return read_text_for_review(_TEXT, "ร่าง.txt", ()).draft


def test_every_edit_is_made_again_from_its_step(draft: Draft) -> None:
    keys = [item.key for item in draft.items if item.is_used]
    edits = (
        lambda d: accept(d, keys, accepted=True),
        lambda d: demote(d, keys[:1]),
        lambda d: promote(d, keys[-1:]),
        lambda d: split(d, keys[2], 5),
        lambda d: join_next(d, keys[2]),
        lambda d: leave_out(d, keys[3:5], "ไม่ใช้"),
        lambda d: replace(d, meeting=replace(d.meeting, number=25)),
        lambda d: replace(d, doubts=()),
    )
    for edit in edits:
        after = edit(draft)
        step = json.loads(json.dumps(step_between(draft, after)))
        assert after_step(draft, step) == after
        assert after_step(after, json.loads(json.dumps(step_between(after, draft)))) == draft
        draft = after


def test_a_key_in_one_text_writes_down_one_item(draft: Draft) -> None:
    item = draft.items[3]

    step = step_between(draft, draft.with_item(replace(item, text=item.text + "ก")))

    assert list(step) == ["items"]
    start, stop, between = step["items"]
    assert (start, stop, len(between)) == (3, 4, 1)


def test_a_draft_that_contradicts_itself_is_refused(draft: Draft) -> None:
    item = draft.items[0]
    require_whole(draft)
    for wrong in (
        replace(draft, items=(item, *draft.items)),
        replace(draft, next_key=0),
        replace(draft, lines=draft.lines[:1]),
    ):
        with pytest.raises(ValueError, match=r"key|line"):
            require_whole(wrong)


@pytest.mark.parametrize("step", [{"lines": []}, {"items": [5, 2, []]}, {"items": [0, 10**9, []]}])
def test_a_step_that_leads_nowhere_is_refused(draft: Draft, step: dict[str, object]) -> None:
    with pytest.raises((ValueError, KeyError)):
        after_step(draft, step)


def test_what_is_no_step_is_refused(draft: Draft) -> None:
    with pytest.raises(NOT_PLAIN):
        after_step(draft, ["items"])  # type: ignore[arg-type]
