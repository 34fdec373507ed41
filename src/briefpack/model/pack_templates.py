"""What packs for the usual occasions begin with, as a table: sections with texts to fill in."""

from dataclasses import dataclass, replace

from briefpack.model.ids import new_id
from briefpack.model.pack import USUAL_SECTIONS, Section, SectionKind
from briefpack.model.wording import Wording

BLANK = "……"
"""What stands in a template's text where the officer writes; a section with one is unfinished."""


@dataclass(frozen=True, slots=True)
class PackTemplate:
    """A beginning for a pack. `occasion` and `addressee` are proposals, to be written over."""

    key: str
    title: Wording
    summary: Wording
    occasion: str = ""
    addressee: str = ""
    sections: tuple[Section, ...] = USUAL_SECTIONS

    def new_sections(self) -> tuple[Section, ...]:
        """Its sections, where each further section has an id of its own."""
        return tuple(
            replace(each, id=new_id("section")) if each.kind is SectionKind.OWN else each
            for each in self.sections
        )


def is_unfinished(section: Section) -> bool:
    """Whether a place of the template's is still to be filled in."""
    return BLANK in section.text


_Kind = SectionKind
_COVER = Section(_Kind.COVER)
_CONTENTS_OFF = Section(_Kind.CONTENTS, included=False)
_CHANGES_OFF = Section(_Kind.CHANGES, included=False)
_BACKGROUND = Section(_Kind.BACKGROUND)
_TALKING_POINTS = Section(_Kind.TALKING_POINTS)
_POSITIONS = Section(_Kind.POSITIONS)
_OUTCOMES = Section(_Kind.OUTCOMES)
_ANNEXES_OFF = Section(_Kind.ANNEXES, included=False)

EMPTY = PackTemplate(
    "empty",
    Wording("ชุดเปล่า", "Empty pack"),
    Wording(
        "ปก ภูมิหลัง และผลการประชุมที่เลือก ตามลำดับที่จัดเอง",
        "Cover, background and the chosen outcomes, in an order of your own",
    ),
)

VISIT = PackTemplate(
    "visit",
    Wording("การเยือน", "Visit"),
    Wording(
        "กำหนดการ วัตถุประสงค์ ประเด็นสนทนา ท่าที และข้อมูลคณะ",
        "Programme, aims, talking points, positions and the delegation",
    ),
    occasion="การเยือนอย่างเป็นทางการ",
    addressee="รัฐมนตรีว่าการกระทรวงการต่างประเทศ",
    sections=(
        _COVER,
        _CONTENTS_OFF,
        _CHANGES_OFF,
        Section(
            _Kind.PROGRAMME,
            text="\n".join(
                (
                    f"**วันที่ {BLANK}**",
                    f"- {BLANK} น. เดินทางถึง{BLANK}",
                    f"- {BLANK} น. พิธีต้อนรับ",
                    f"- {BLANK} น. หารือกลุ่มเล็กและหารือเต็มคณะ",
                    f"- {BLANK} น. ลงนามเอกสารและแถลงข่าวร่วม",
                    f"- {BLANK} น. งานเลี้ยงรับรอง",
                )
            ),
        ),
        Section(
            _Kind.OBJECTIVES,
            text="\n".join(
                (
                    f"1. กระชับความสัมพันธ์ไทย–{BLANK} ในระดับผู้นำ",
                    "2. ติดตามความคืบหน้าตามผลการประชุมที่ผ่านมา",
                    f"3. ผลักดัน{BLANK}",
                )
            ),
        ),
        _TALKING_POINTS,
        _POSITIONS,
        _OUTCOMES,
        _BACKGROUND,
        Section(
            _Kind.OWN,
            title=Wording("คณะผู้แทนไทย", "Thai delegation"),
            text=f"1. {BLANK} หัวหน้าคณะ\n2. {BLANK}",
        ),
        _ANNEXES_OFF,
    ),
)

CALL = PackTemplate(
    "call",
    Wording("การเยี่ยมคารวะ", "Courtesy call"),
    Wording(
        "ข้อมูลผู้เยี่ยมคารวะ ประเด็นสนทนา และประเด็นที่อาจหยิบยก",
        "The caller, talking points and what may be raised",
    ),
    occasion="การเยี่ยมคารวะ",
    addressee="รัฐมนตรีว่าการกระทรวงการต่างประเทศ",
    sections=(
        _COVER,
        _CHANGES_OFF,
        Section(
            _Kind.OWN,
            title=Wording("ผู้เยี่ยมคารวะ", "The caller"),
            text="\n".join(
                (
                    f"**ชื่อและตำแหน่ง** {BLANK}",
                    f"**ผู้ติดตาม** {BLANK}",
                    f"**เวลาและสถานที่** {BLANK} น. ณ {BLANK}",
                )
            ),
        ),
        Section(
            _Kind.OBJECTIVES,
            text=f"- แสดงความยินดีหรือแนะนำตัวในโอกาส{BLANK}\n- ติดตามเรื่องที่ค้างระหว่างกัน",
        ),
        _TALKING_POINTS,
        _POSITIONS,
        _OUTCOMES,
        _BACKGROUND,
    ),
)

JOINT_COMMISSION = PackTemplate(
    "joint_commission",
    Wording("การประชุมคณะกรรมาธิการร่วม", "Joint commission meeting"),
    Wording(
        "ระเบียบวาระ ผลการประชุมครั้งก่อน ท่าทีรายวาระ และภาคผนวก",
        "Agenda, outcomes of the last meeting, positions by item and annexes",
    ),
    occasion="การประชุมคณะกรรมาธิการร่วม",
    addressee="หัวหน้าคณะผู้แทนไทย",
    sections=(
        _COVER,
        Section(_Kind.CONTENTS),
        _CHANGES_OFF,
        Section(
            _Kind.PROGRAMME,
            text=f"- วันที่ {BLANK} การประชุมเจ้าหน้าที่อาวุโส\n- วันที่ {BLANK} การประชุมระดับรัฐมนตรี",
        ),
        Section(
            _Kind.OWN,
            title=Wording("ระเบียบวาระ", "Agenda"),
            text="\n".join(
                (
                    "1. การกล่าวเปิดการประชุมโดยประธานร่วม",
                    "2. การรับรองระเบียบวาระ",
                    "3. การทบทวนความคืบหน้าตามผลการประชุมครั้งก่อน",
                    f"4. ความร่วมมือด้าน{BLANK}",
                    "5. เรื่องอื่น ๆ และกำหนดการประชุมครั้งต่อไป",
                    "6. การรับรองและลงนามบันทึกการประชุม",
                )
            ),
        ),
        Section(
            _Kind.OBJECTIVES,
            text=f"1. ทบทวนผลการประชุมครั้งก่อนให้ครบทุกข้อ\n2. ตกลงเรื่อง{BLANK}",
        ),
        _OUTCOMES,
        _POSITIONS,
        _TALKING_POINTS,
        _BACKGROUND,
        Section(_Kind.ANNEXES, text=f"1. {BLANK}\n2. {BLANK}"),
    ),
)

TEMPLATES = (EMPTY, VISIT, CALL, JOINT_COMMISSION)
"""In the order in which they are offered."""
