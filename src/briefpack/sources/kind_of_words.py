"""What sort of promise the words of an outcome make, by the verbs that lead them."""

import re

from briefpack.model.meeting import CommitmentKind

_WHO = (
    r"(?:(?:ทั้งสองฝ่าย|ทั้ง ?[2๒] ?ฝ่าย|ที่ประชุม(?:ฯ)?|ฝ่าย\s?(?:ไทย|สปป\. ?ลาว|[ก-๎]{2,12}?)?|ไทย|การ)\s*)*"
)
_THAI = r"(?:ฝ่าย)?ไทย(?:ได้)?(?:แสดงความ)?"
# The first that fits is meant: what is done or only noted, then whose act it is, then which act.
_KINDS = (
    (
        CommitmentKind.COMPLETED,
        rf"^{_WHO}(?:ได้)?(?:พิธี)?(?:ส่งมอบ|ลงนาม)|^{_WHO}ได้.{{0,60}}แล้ว(?:เสร็จ)?$",
    ),
    (CommitmentKind.COMPLETED, r"แล้วเสร็จ(?:แล้ว)?$|เรียบร้อยแล้ว"),
    (
        CommitmentKind.ACKNOWLEDGEMENT,
        rf"^{_WHO}(?:ได้)?(?:แสดงความยินดี|ยินดี(?!สนับสนุน|ที่จะ|ให้)|รับทราบ|ชื่นชม|ขอบคุณ|ตระหนัก)",
    ),
    (
        CommitmentKind.THAI_SUPPORT,
        rf"{_THAI}(?:จะ|ยินดี(?:ที่จะ)?|พร้อม(?:ที่จะ|จะ)?)?\s?(?:สนับสนุน|ช่วยเหลือ|ให้ความช่วยเหลือ|มอบทุน|ให้ทุน)"
        rf"|{_THAI}พร้อม|^(?:ช่วยเหลือและสนับสนุน|สนับสนุน(?:ทุน|ทางการเงิน|งบประมาณ))|การให้ความช่วยเหลือทางวิชาการแก่",
    ),
    (
        CommitmentKind.TARGET,
        r"^.{0,40}เป้าหมาย(?:การค้า|มูลค่า|ร่วม|การลงทุน)?|ให้(?:ได้|บรรลุ).{0,20}ร้อยละ",
    ),
    (CommitmentKind.CONTINUATION, rf"^{_WHO}(?:สานต่อ|สืบสาน|ดำเนินการต่อ|เดินหน้า|คงไว้|ต่ออายุ)"),
    (
        CommitmentKind.CONSIDERATION,
        rf"^{_WHO}(?:ให้|จะ|เร่งรัดการ|เร่งรัดให้)?\s?(?:พิจารณา|ศึกษาความเป็นไปได้)"
        r"|ขอให้.{0,12}พิจารณา",
    ),
    (
        CommitmentKind.CONSULTATION,
        rf"^{_WHO}(?:เห็นพ้อง)?(?:ที่จะ|ให้|จะ)?(?:มี|มีการ|จัดการ)?\s?(?:ปรึกษา)?หารือ|(?:จะ|ให้)มีการ(?:ปรึกษา)?หารือ"
        r"|ประสานงาน(?:กัน)?อย่างใกล้ชิด|^(?:จัด)?การประชุม|^จัดการ(?:ประชุม|หารือ)",
    ),
    (
        CommitmentKind.JOINT_ACTION,
        rf"^{_WHO}(?:เห็นพ้อง|ตกลง)?(?:ที่จะ|จะ|ให้)?\s?(?:ส่งเสริม|เร่งรัด|พัฒนา|ยกระดับ|กระชับ|เสริมสร้าง|สนับสนุนให้|"
        r"ขยาย|เพิ่ม|อำนวย|จัดตั้ง|จัดทำ|จัด|คุ้มครอง|บริหาร|สนับสนุน|ร่วมมือ|ร่วมกัน|แลกเปลี่ยน|ป้องกัน|แก้ไข|ผลักดัน|ดำเนิน|ติดตั้ง|นำเข้า|เปิด|ลด)|เห็นพ้อง",
    ),
)
_ENGLISH = (
    (CommitmentKind.COMPLETED, r"^(?:signed|handed over|launched|concluded|completed)\b"),
    (CommitmentKind.ACKNOWLEDGEMENT, r"^(?:welcomed?|noted?|commended|thanked|appreciated)\b"),
    (
        CommitmentKind.THAI_SUPPORT,
        r"Thailand (?:stands|is) ready|Thailand will (?:support|provide)",
    ),
    (CommitmentKind.TARGET, r"^.{0,60}\btargets?\b"),
    (CommitmentKind.CONTINUATION, r"^(?:to )?continue\b"),
    (CommitmentKind.CONSIDERATION, r"^(?:to )?(?:consider|study|explore)\b"),
    (
        CommitmentKind.CONSULTATION,
        r"^(?:to )?(?:consult|discuss|hold (?:talks|consultations))|coordinate closely",
    ),
    (
        CommitmentKind.JOINT_ACTION,
        r"^(?:to )?(?:promote|strengthen|enhance|expedite|develop|facilitate|establish|cooperate|"
        r"increase|share|hold)\b",
    ),
)
_THAI_PATTERNS = tuple((kind, re.compile(words)) for kind, words in _KINDS)
_ENGLISH_PATTERNS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _ENGLISH)


def kind_of(text: str) -> CommitmentKind | None:
    """The kind that a text's verbs suggest; None where they suggest none."""
    patterns = _THAI_PATTERNS if re.search("[ก-ฮ]", text) else _ENGLISH_PATTERNS
    return next((kind for kind, words in patterns if words.search(text)), None)
