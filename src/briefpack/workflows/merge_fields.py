"""What the fields of a dossier are called."""

from briefpack.model.wording import Wording

_LANGUAGES = {"th": Wording("(ไทย)", "(Thai)"), "en": Wording("(อังกฤษ)", "(English)")}

FIELDS = {
    "addressee": Wording("ผู้รับ", "addressee"),
    "agency": Wording("หน่วยงาน", "agency"),
    "agencies": Wording("หน่วยงาน", "agencies"),
    "aliases": Wording("ชื่ออื่น", "other names"),
    "anchor": Wording("ข้อความที่อ้างถึง", "passage"),
    "annotations": Wording("บันทึก", "notes"),
    "about": Wording("เกี่ยวกับ", "about"),
    "author": Wording("ผู้เขียน", "author"),
    "briefings": Wording("เอกสารที่เคยส่งออก", "briefs written"),
    "carried_from": Wording("สืบเนื่องจาก", "carried over from"),
    "certainty": Wording("ความแน่นอน", "certainty"),
    "classification": Wording("ชั้นความลับ", "classification"),
    "co_chairs": Wording("ประธานร่วม", "co-chairs"),
    "content": Wording("เนื้อแฟ้ม", "content"),
    "counterpart": Wording("รหัสประเทศคู่เจรจา", "country code"),
    "counterpart_name": Wording("ประเทศคู่เจรจา", "counterpart"),
    "created": Wording("เวลาที่เขียน", "written"),
    "date": Wording("วันที่", "date"),
    "dates": Wording("วันประชุมตามเอกสาร", "days as worded"),
    "due": Wording("กำหนดส่งคืน", "due"),
    "earlier": Wording("ข้อความเดิม", "earlier texts"),
    "end": Wording("วันสุดท้าย", "last day"),
    "entries": Wording("รายการ", "entries"),
    "evidence": Wording("หลักฐาน", "evidence"),
    "group": Wording("หัวข้อในชุด", "heading"),
    "id": Wording("รหัส", "id"),
    "included": Wording("การใช้ส่วนนี้", "in use"),
    "introduction": Wording("คำนำ", "introduction"),
    "issued": Wording("วันที่ส่ง", "issued"),
    "kind": Wording("ประเภท", "kind"),
    "layout": Wording("แบบเอกสาร", "layout"),
    "mechanism": Wording("กลไก", "mechanism"),
    "meetings": Wording("การประชุม", "meetings"),
    "modified": Wording("เวลาที่แก้", "last change"),
    "name": Wording("ชื่อ", "name"),
    "notes": Wording("บันทึกในเอกสาร", "notes"),
    "number": Wording("ลำดับ", "number"),
    "occasion": Wording("โอกาส", "occasion"),
    "occasion_date": Wording("วันที่ใช้", "day of the occasion"),
    "outcome_id": Wording("ผลการประชุม", "outcome"),
    "outcomes": Wording("ผลการประชุม", "outcomes"),
    "pack_id": Wording("ชุดข้อมูล", "pack"),
    "packs": Wording("ชุดข้อมูล", "packs"),
    "parent": Wording("หน่วยงานต้นสังกัด", "parent"),
    "pillars": Wording("ด้าน", "pillars"),
    "place": Wording("สถานที่", "place"),
    "progress": Wording("ความคืบหน้า", "progress"),
    "quantities": Wording("จำนวน", "quantities"),
    "received": Wording("วันที่รับ", "received"),
    "recorded": Wording("เวลาที่บันทึก", "recorded"),
    "report": Wording("รายงาน", "report"),
    "responsibility": Wording("หน่วยงานรับผิดชอบ", "responsible agencies"),
    "round_id": Wording("รอบการติดตาม", "round"),
    "rounds": Wording("รอบการติดตาม", "rounds"),
    "rows": Wording("แถวที่ส่ง", "rows sent"),
    "sections": Wording("ส่วนของเอกสาร", "sections"),
    "show_in": Wording("แสดงในเอกสาร", "shown in"),
    "source": Wording("ต้นฉบับ", "source"),
    "start": Wording("วันแรก", "first day"),
    "text": Wording("ข้อความ", "text"),
    "theme": Wording("หัวข้อหลัก", "theme"),
    "time_frame": Wording("กรอบเวลา", "time frame"),
    "title": Wording("ชื่อ", "title"),
    "topics": Wording("หัวข้อ", "topics"),
    "translation": Wording("สถานะคำแปล", "translation"),
    "written": Wording("เวลาที่ส่งออก", "written"),
}


def field_words(field: str, *, is_order: bool = False) -> Wording:
    """What a field of a conflict is called; `title.en` is that of one language."""
    name, _, language = field.partition(".")
    words = FIELDS.get(name, Wording(name, name))
    if is_order:
        return Wording(f"ลำดับ{words.th}", f"order of {words.en}")
    if not language:
        return words
    which = _LANGUAGES[language]
    return Wording(f"{words.th} {which.th}", f"{words.en} {which.en}")
