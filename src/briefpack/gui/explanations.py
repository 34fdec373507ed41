"""What each control is, for Shift+F1 and for screen readers: one table beside all panels.

A row names a part of the window by its class, and the part's attribute that holds the control; ""
is any other control of that part. The innermost part that knows the control decides. What a panel
says of its own control, as a tool tip, is not replaced.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QWidget

from briefpack.gui.translations import QT_TRANSLATE_NOOP as NOOP

_TEXTS: dict[str, dict[str, str]] = {
    "AboutDialog": {"": NOOP("explanations", "รุ่นของโปรแกรมและสิ่งที่มีในเครื่อง สำหรับส่งผู้ดูแลระบบ")},
    "AgencyField": {
        "": NOOP("explanations", "พิมพ์รหัสหรือชื่อหน่วยงาน แล้วเลือกจากรายการ Enter เพื่อบันทึก เว้นว่างได้")
    },
    "AgencyPicker": {
        "search": NOOP("explanations", "พิมพ์ส่วนหนึ่งของรหัสหรือชื่อเพื่อให้รายการสั้นลง"),
        "list": NOOP("explanations", "Space ทำเครื่องหมายหน่วยงาน เลือกได้หลายหน่วยงาน"),
        "": NOOP("explanations", "เลือกหน่วยงานสนับสนุนของผลการประชุมนี้"),
    },
    "Banner": {"": NOOP("explanations", "สิ่งที่เกิดขึ้นและสิ่งที่ทำต่อได้ งานที่ทำไว้ยังอยู่ครบ")},
    "CarryPage": {
        "view": NOOP("explanations", "ข้อของการประชุมก่อนที่ยังไม่แล้วเสร็จ Space เลือกข้อที่จะติดตามต่อ"),
        "": NOOP("explanations", "เลือกเรื่องสืบเนื่องจากการประชุมก่อน ทั้งหมดเป็นการนำเข้าครั้งเดียว"),
    },
    "CommandPalette": {
        "search": NOOP("explanations", "พิมพ์ส่วนหนึ่งของชื่อคำสั่ง ↑↓ เลือก Enter ทำ Esc ปิด"),
        "": NOOP("explanations", "คำสั่งทั้งหมดที่ใช้ได้ตอนนี้ พร้อมแป้นลัด"),
    },
    "ComparePage": {
        "view": NOOP("explanations", "ข้อที่ใหม่ ต่างกัน หรือไม่มีในเอกสารนี้ Space เลือกข้อใหม่"),
        "": NOOP("explanations", "เทียบเอกสารนี้กับการประชุมที่มีอยู่ในแฟ้ม ของเดิมไม่ถูกแก้"),
    },
    "DashboardPage": {
        "": NOOP("explanations", "ภาพรวมของผลการประชุมทุกรายการ เลือกกลุ่มใดเพื่อดูรายชื่อของกลุ่มนั้น")
    },
    "DateField": {
        "": NOOP("explanations", "รับ 3/11/64, ๓ พ.ย. ๒๕๖๔ หรือ 2021-11-03 แล้วบอกใต้ช่องว่าเข้าใจเป็นวันใด")
    },
    "EmptyState": {"": NOOP("explanations", "ที่นี่ยังว่าง ปุ่มนี้คือขั้นแรก")},
    "ExportDialog": {
        "path": NOOP("explanations", "แฟ้มหรือโฟลเดอร์ที่จะเขียน แฟ้มเดิมยังอยู่จนกว่าฉบับใหม่จะตรวจผ่าน"),
        "_browse": NOOP("explanations", "เลือกที่เก็บจากโฟลเดอร์ในเครื่อง"),
        "digits": NOOP("explanations", "เลขไทยหรือเลขอารบิกในเอกสารนี้"),
        "layout_of_brief": NOOP("explanations", "ฉบับเต็ม หน้าเดียว บัตรประเด็นสนทนา หรือบันทึกข้อความ"),
        "form": NOOP("explanations", "ตารางติดตามผลเปิดรอบใหม่ ตารางรายงานคณะรัฐมนตรีไม่เปิดรอบ"),
        "workbooks": NOOP("explanations", "แฟ้มเดียวสำหรับทุกหน่วยงาน หรือแยกตามหน่วยงานหลัก"),
        "": NOOP("explanations", "สิ่งที่เลือกได้ของเอกสารนี้ โปรแกรมจำไว้สำหรับครั้งต่อไป"),
    },
    "FilterBar": {"": NOOP("explanations", "แสดงเฉพาะผลการประชุมที่ตรงกับที่เลือก เลือกได้หลายอย่าง")},
    "FollowUpBox": {
        "confirm": NOOP("explanations", "ยืนยันหน่วยงานที่โปรแกรมเสนอ ให้เป็นหน่วยงานที่เจ้าหน้าที่กำหนด"),
        "supporting": NOOP("explanations", "เลือกหน่วยงานสนับสนุน ได้หลายหน่วยงาน"),
        "status": NOOP("explanations", "สถานะที่เจ้าหน้าที่กำหนดเอง รายงานของหน่วยงานอยู่ใต้ลงไป"),
    },
    "FollowUpPage": {
        "meetings": NOOP("explanations", "การประชุมที่แสดงอยู่"),
        "take": NOOP(
            "explanations",
            "เลือกแฟ้ม Excel ที่หน่วยงานส่งกลับ หรือบรีฟที่แก้ใน Word แล้วตรวจทุกช่องก่อนใช้ (Ctrl+R)",
        ),
        "send": NOOP("explanations", "ทำตารางให้หน่วยงานกรอก และเปิดรอบการติดตามใหม่ (Ctrl+Shift+T)"),
        "": NOOP("explanations", "ส่วนของการติดตามผล: ภาพรวม รอบการติดตาม ตารางที่ส่งกลับ"),
    },
    "HistoryPage": {
        "versions": NOOP("explanations", "ฉบับที่เก็บไว้ในแฟ้ม เลือกเพื่อดูว่าต่างจากปัจจุบันอย่างไร"),
        "steps": NOOP("explanations", "ขั้นตอนตั้งแต่เปิดแฟ้ม เลือกเพื่อย้อนไปหรือเดินหน้า"),
        "keep": NOOP("explanations", "ตั้งชื่อให้ฉบับปัจจุบัน ฉบับที่ตั้งชื่อแล้วเก็บไว้เสมอ"),
        "": NOOP("explanations", "ฉบับเดิมของแฟ้ม และสิ่งที่ต่างกัน"),
    },
    "ImportHead": {
        "cancel": NOOP("explanations", "ปิดการตรวจโดยไม่เปลี่ยนแฟ้ม กลับมาตรวจต่อได้"),
        "finish": NOOP(
            "explanations", "นำรายการที่ตรวจแล้วเข้าแฟ้ม เลิกทำได้ในครั้งเดียว (Ctrl+Shift+Enter)"
        ),
        "": NOOP("explanations", "จำนวนของแต่ละกลุ่ม กดเพื่อดูเฉพาะกลุ่มนั้น"),
    },
    "ImportPage": {
        "source": NOOP("explanations", "ต้นฉบับพร้อมที่ซ่อม เลือกบรรทัดใด รายการทางขวาเลื่อนไปที่เดียวกัน"),
        "view": NOOP("explanations", "รายการที่อ่านได้ Space ยอมรับ Enter แก้ F8 จุดที่ต้องตรวจถัดไป"),
        "": NOOP("explanations", "ตรวจเอกสารก่อนนำเข้า ยังไม่มีสิ่งใดเข้าแฟ้ม"),
    },
    "Inspector": {
        "text": NOOP("explanations", "ข้อความเต็มของรายการ แก้ได้ทันที Esc กลับไปที่รายการ"),
        "": NOOP("explanations", "รายละเอียดของรายการที่เลือก: การซ่อมและสิ่งที่ถ้อยคำบอก"),
    },
    "LastRound": {"": NOOP("explanations", "รอบการติดตามครั้งล่าสุดและหน่วยงานที่ยังไม่ตอบ")},
    "MatrixPanel": {
        "view": NOOP("explanations", "ตารางตามที่จะส่งออก เลือกแถวเพื่อเปิดผลการประชุมทางขวา"),
        "forms": NOOP("explanations", "แบบตารางที่แสดง และที่จะเสนอเมื่อส่งออก"),
    },
    "MeetingFields": {
        "": NOOP("explanations", "ข้อมูลของการประชุมที่อ่านได้จากเอกสาร แก้ได้ก่อนนำเข้า"),
    },
    "MergeEditor": {"": NOOP("explanations", "เขียนข้อความที่จะใช้แทนของทั้งสองฝ่าย")},
    "MergePage": {
        "view": NOOP("explanations", "สิ่งที่รับเข้าและจุดที่แก้ต่างกัน ← ใช้ของเรา → ใช้ของอีกฝ่าย E เขียนเอง"),
        "choose_base": NOOP("explanations", "เลือกแฟ้มที่ทั้งสองฝ่ายเริ่มแก้ไข จะเหลือจุดที่ต้องถามน้อยลง"),
        "all_mine": NOOP("explanations", "ใช้ของเราในทุกจุดที่ยังไม่ได้เลือก"),
        "all_theirs": NOOP("explanations", "ใช้ของอีกฝ่ายในทุกจุดที่ยังไม่ได้เลือก"),
        "leave": NOOP("explanations", "ปิดการรวมโดยไม่เปลี่ยนแฟ้ม"),
        "apply": NOOP("explanations", "รวมเข้าแฟ้มตามที่เลือก เลิกทำได้ในครั้งเดียว"),
    },
    "NameDialog": {"name": NOOP("explanations", "ชื่อที่จะใช้ เว้นว่างไม่ได้")},
    "NoteCard": {
        "kind": NOOP("explanations", "ชนิดของบันทึก บันทึกภายในไม่แสดงในเอกสารใด"),
        "certainty": NOOP("explanations", "แน่นอน อาจหยิบยก หรือใช้ตั้งรับเท่านั้น"),
        "show_in": NOOP("explanations", "เอกสารและชุดข้อมูลที่จะแสดงบันทึกนี้"),
        "editor": NOOP("explanations", "ข้อความของบันทึก เก็บทันทีที่พิมพ์ Ctrl+B ตัวหนา Esc กลับไปที่รายการ"),
    },
    "OutcomeHead": {
        "text": NOOP("explanations", "ข้อความเต็มของผลการประชุม เลือกและคัดลอกได้ F4 เพื่อแก้"),
        "english": NOOP("explanations", "ข้อความภาษาอังกฤษของผลการประชุม"),
        "number": NOOP("explanations", "เลขข้อที่แสดงในรายการและเอกสาร แก้ให้ตรงกับต้นฉบับได้"),
        "source_button": NOOP("explanations", "เปิดต้นฉบับตรงบรรทัดที่ข้อความนี้มาจาก"),
    },
    "OutcomesPanel": {
        "view": NOOP(
            "explanations", "ผลการประชุมทั้งหมด ↑↓ เลื่อน Space เลือกเข้าชุด Enter เปิดทางขวา Ctrl+Delete ลบ"
        )
    },
    "PackDialog": {
        "begin_with": NOOP("explanations", "เริ่มจากชุดว่าง จากแบบ หรือจากสำเนาของชุดอื่น"),
        "classification": NOOP("explanations", "ชั้นความลับที่จะพิมพ์ ไม่ต่ำกว่าบันทึกที่แสดงในชุด"),
        "": NOOP("explanations", "ข้อมูลของชุด ที่จะอยู่บนเอกสาร"),
    },
    "PackPanel": {
        "view": NOOP("explanations", "ชุดข้อมูลตามลำดับในเอกสาร Alt+↑↓ เลื่อนรายการ Delete นำออก"),
        "packs": NOOP("explanations", "ชุดข้อมูลที่กำลังทำ เลือกชุดอื่นได้ที่นี่"),
        "": NOOP("explanations", "ดูชุดข้อมูลเป็นรายการ (F5) หน้า Word (F6) หรือตาราง (F7)"),
    },
    "PreviewPanel": {
        "view": NOOP(
            "explanations", "หน้าเอกสารตามที่จะส่งออก PgUp PgDn เลื่อนหน้า คลิกข้อความเพื่อเปิดทางขวา"
        ),
    },
    "PreviewBar": {
        "layouts": NOOP("explanations", "แบบเอกสารที่แสดง และที่จะเสนอเมื่อส่งออก"),
        "zoom": NOOP("explanations", "ขนาดที่แสดง Ctrl+0 พอดีความกว้าง"),
    },
    "ProgressHistory": {"": NOOP("explanations", "รายงานของหน่วยงาน เรียงใหม่ไปเก่า")},
    "ProposalsBox": {"": NOOP("explanations", "สิ่งที่ถ้อยคำบอก ไม่ถูกบันทึกถ้าไม่ทำเครื่องหมาย")},
    "Rail": {"": NOOP("explanations", "ไปที่งานส่วนนี้ แต่ละส่วนคงไว้ตามที่ออกมา")},
    "RepairsBox": {"": NOOP("explanations", "คำที่ซ่อม ยอมรับ คงของเดิม หรือพิมพ์คำที่ถูกต้อง")},
    "ReturnsBar": {
        "apply": NOOP("explanations", "ใช้การเปลี่ยนแปลงที่รับไว้ เลิกทำได้ในครั้งเดียว"),
        "": NOOP("explanations", "กลุ่มของสิ่งที่ส่งกลับ กดเพื่อดูเฉพาะกลุ่มนั้น"),
    },
    "ReturnsPage": {
        "view": NOOP("explanations", "ค่าที่ส่งไป ปัจจุบัน และที่ส่งกลับ Space รับหรือไม่รับ F8 รายการถัดไป"),
        "": NOOP("explanations", "ตรวจสิ่งที่หน่วยงานส่งกลับ ยังไม่มีสิ่งใดเปลี่ยน"),
    },
    "RoundsPage": {"": NOOP("explanations", "แต่ละรอบส่งถึงใคร กำหนดตอบเมื่อใด ใครยังไม่ตอบ")},
    "SectionPanel": {
        "title": NOOP("explanations", "ชื่อของส่วน ที่จะพิมพ์เป็นหัวข้อ"),
        "included": NOOP("explanations", "ส่วนที่ปิดไว้ไม่อยู่ในเอกสารฉบับเต็ม ข้อความยังอยู่"),
        "text": NOOP("explanations", "ข้อความของส่วน เก็บทันทีที่พิมพ์ Ctrl+B ตัวหนา"),
        "next_blank": NOOP("explanations", "ไปยังช่องถัดไปที่ต้องเติม"),
        "remove": NOOP("explanations", "ลบส่วนนี้ เลิกทำได้"),
    },
    "SettingsDialog": {"": NOOP("explanations", "มีผลทันทีที่เลือก และจำไว้สำหรับครั้งต่อไป")},
    "ShortcutSheet": {"": NOOP("explanations", "แป้นของทุกคำสั่ง แยกตามเมนู")},
    "SourceHome": {"": NOOP("explanations", "เอกสารที่นำเข้าแล้ว และวิธีนำเข้าเอกสารใหม่")},
    "SourcePage": {"": NOOP("explanations", "ต้นฉบับทีละบรรทัดตามที่อ่านได้ Esc กลับ")},
    "StatusLine": {"": NOOP("explanations", "สิ่งที่เพิ่งทำเสร็จและสิ่งที่ทำต่อได้")},
    "TimeFrameField": {
        "": NOOP("explanations", "วัน เดือน ไตรมาส ปี หรือปีงบ เช่น ภายในปี 2565 แล้วบอกใต้ช่องว่าเข้าใจอย่างไร")
    },
    "TopBar": {
        "search": NOOP("explanations", "ค้นในผลการประชุม บันทึก หัวข้อ และหน่วยงาน ↓ ไปที่ผลที่พบ Esc ล้าง"),
    },
    "WelcomePage": {"": NOOP("explanations", "วิธีเริ่มทำงาน Enter เพื่อเลือก")},
}

_Role = QDialogButtonBox.ButtonRole
_BUTTONS = {
    _Role.AcceptRole: NOOP("explanations", "ทำตามที่เลือกไว้ (Enter)"),
    _Role.RejectRole: NOOP("explanations", "ปิดโดยไม่เปลี่ยนสิ่งใด (Esc)"),
}


def explain(widget: QWidget) -> str:
    """What a control is; it keeps the answer, so that Qt's own pointing finds it too."""
    text = widget.whatsThis() or widget.toolTip() or _translated(_known(widget))
    if text and not widget.whatsThis():
        widget.setWhatsThis(text)
    return text


def explain_all(window: QWidget) -> None:
    """Have everything that Tab reaches under a window know what it is."""
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy():
            explain(widget)


def _known(widget: QWidget) -> str:
    part: QWidget | None = widget
    while part is not None:
        if isinstance(part, QDialogButtonBox) and isinstance(widget, QAbstractButton):
            said = _BUTTONS.get(part.buttonRole(widget), "")
            if said:
                return said
        for texts in (_TEXTS[k.__name__] for k in type(part).__mro__ if k.__name__ in _TEXTS):
            named = (text for name, text in texts.items() if getattr(part, name, None) is widget)
            said = next(named, "") or texts.get("", "")
            if said:
                return said
        part = part.parentWidget()
    return ""


def _translated(text: str) -> str:
    return QCoreApplication.translate("explanations", text) if text else ""
