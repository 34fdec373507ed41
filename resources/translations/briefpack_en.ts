<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="th_TH">
<context>
    <name></name>
    <message>
        <source>เปิดแฟ้ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึกเป็น</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งออกเป็น</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รับตารางที่ส่งกลับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้าผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เอกสารผลการประชุม ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือกโฟลเดอร์</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้มข้อมูล (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่กำหนดหน่วยงานหลัก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่มีรายงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เกินกำหนด · {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>วันนี้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>อีก {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เกินมา {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>หน่วยงานเสนอเลื่อน: {0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลื่อนเป้าหมาย: {0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} วัน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} เดือน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ปี</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ย้ายมาจากบทนำ โปรดตรวจ แล้วแยกเป็นข้อตามต้องการ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ใช้บทนำเป็นผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ใช้ชื่อเรื่องเป็นผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ย้ายมาจากชื่อการประชุม โปรดตรวจ และแก้ชื่อการประชุมด้วย</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่มีผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>อ่านเอกสารนี้แล้ว แต่ไม่พบข้อความที่เป็นข้อ ๆ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่มีรายการในกลุ่มนี้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กด Esc เพื่อแสดงทั้งหมด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เกิดข้อผิดพลาดที่ไม่คาดไว้ งานที่แก้ไขไว้ยังอยู่ครบ ({0}: {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึก “{0}” ก่อนปิดหรือไม่</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ถ้าไม่บันทึก การแก้ไขตั้งแต่บันทึกครั้งล่าสุดจะหายไป</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้ม “{0}” เปลี่ยนไปหลังจากเปิด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>มีผู้อื่นแก้ไขแฟ้มนี้ ถ้าบันทึกทับ การแก้ไขของเขาจะหายไป</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึกทับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำลังตรวจ “{0}” อยู่</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เอกสารนี้ยังไม่ได้นำเข้า ถ้าปิด การตรวจที่ทำไว้จะหายไป</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ปิดโดยไม่นำเข้า</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่บันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ใน {0} ข้อ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (หน่วยงานสนับสนุน) · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รอบที่ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รอบที่ไม่รู้จัก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้มที่ไม่ได้เก็บไว้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เจ้าหน้าที่บันทึกเอง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ผู้รายงาน {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่มีการเปลี่ยนแปลง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(ลบออก)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ภาษาอังกฤษ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyField</name>
    <message>
        <source>พิมพ์ชื่อหรืออักษรย่อ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyPicker</name>
    <message>
        <source>หน่วยงานสนับสนุน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ค้นหาหน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตกลง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>ปิดข้อความ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{0} {1} ผล</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>ทั้งหมด</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryModel</name>
    <message>
        <source>ยังไม่มีรายงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กรอบเวลา {0} · เลยกำหนดแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กรอบเวลา {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>เรื่องที่ยังค้างจากการประชุมก่อน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เรื่องสืบเนื่องสำหรับ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>การประชุมก่อนกับประเทศเดียวกันยังมี {0} ข้อที่ไม่แล้วเสร็จ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> เลยกำหนดแล้ว {0} ข้อ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> เลือกข้อที่จะยกมาไว้ท้ายการประชุมใหม่ หน่วยงานและกรอบเวลาเดิมจะตามมาด้วย</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือกทั้งหมด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กลับไปตรวจ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้าพร้อมเรื่องสืบเนื่อง {0} ข้อ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้าโดยไม่ยกเรื่องเดิมมา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่เลือกเลย</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>รายการ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ที่ส่งไป</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ปัจจุบัน (ของเรา)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ที่ส่งกลับ (ของหน่วยงาน)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>ผลการเปรียบเทียบ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เทียบ {0} กับ {1} ในแฟ้ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กลับไปตรวจ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้าแยกต่างหาก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ข้อความในแฟ้ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ข้อความในเอกสารใหม่</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ในแฟ้ม: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ในเอกสารใหม่: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เพิ่ม {0} ข้อที่เลือก และเก็บเอกสาร</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เก็บเอกสารไว้ในแฟ้ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ทั้งหมด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แถบสี: คำที่ต่าง · ตัวจาง: คำที่ตรงกัน · Space เลือกข้อใหม่</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>สถานะตามด้าน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>สถานะตามหน่วยงานหลัก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ต่อเนื่องจากการประชุมก่อน {0} ผล ไม่มีเป้าหมายที่เลื่อน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่มีผลการประชุมที่มีกรอบเวลาข้างหน้า</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่มีผลการประชุมที่เกินกำหนด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ดูทั้งหมด {0} ผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>อีก {0} หน่วยงาน {1} ผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ผลการประชุมทั้งหมด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำหนดถัดไป</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เกินกำหนด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เป้าหมายที่เลื่อน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตามด้าน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตามหน่วยงานหลัก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่มีผลการประชุมให้ติดตาม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปิดแฟ้มที่มีผลการประชุม หรือเริ่มจากผลการประชุม JC22</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>พิมพ์วันที่ของเอกสาร</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>ยังไม่ได้เลือกผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือกจากรายการทางซ้าย เพื่ออ่านฉบับเต็ม เขียนบันทึก และกำหนดหน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>ตรวจการซ่อม {0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>ส่งออกเป็น {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ที่เก็บ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือก…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>วันที่ของเอกสาร</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตัวเลข</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลขไทย ๑๒๓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลขอารบิก 123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แบบเอกสาร</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ฉบับเต็ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>หน้าเดียวสำหรับรัฐมนตรี</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บัตรประเด็นสนทนา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึกข้อความนำส่ง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แบบตาราง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตารางติดตามผล ส่งหน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตารางรายงานคณะรัฐมนตรี</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำหนดให้หน่วยงานตอบ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่กำหนดวันตอบ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>จำนวนแฟ้ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้มเดียว ทุกหน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แยกแฟ้มตามหน่วยงานหลัก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งออก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>จะบันทึกเป็นรอบการติดตามใหม่ ดูได้ที่ “ติดตามผล”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แบบนี้ไม่ส่งหน่วยงาน จึงไม่เปิดรอบการติดตาม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>มีแฟ้มนี้อยู่แล้ว จะเขียนทับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้มชื่อเดียวกันในโฟลเดอร์นี้จะถูกเขียนทับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำหนดตอบอยู่ก่อนวันที่ของเอกสาร</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} ผล</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>ส่งออก Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งออก Word ไม่ได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งออก Excel ไม่ได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งออก Excel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>ชุดข้อมูลของฉัน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เริ่มแฟ้มใหม่ไม่ได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ปิดแฟ้มไม่เรียบร้อย</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปิดแฟ้มไม่ได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำลังบันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึกไม่ได้</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpBox</name>
    <message>
        <source>หน่วยงานหลัก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยืนยัน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>หน่วยงานสนับสนุน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่มีรายงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือกหน่วยงาน…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตามหัวข้อหรือด้าน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(เสนอ) ยังไม่มีผู้ยืนยัน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำหนดหน่วยงานหลักก่อน จึงจะบันทึกสถานะได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำหนดหน่วยงานหลัก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำหนดหน่วยงานสนับสนุน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยืนยันหน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่รู้จักหน่วยงาน “{0}” — ยังไม่ได้เปลี่ยนหน่วยงานหลัก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำหนดกรอบเวลา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึกสถานะ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ติดตามผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กรอบเวลา</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpFlow</name>
    <message>
        <source>อ่านตารางที่ส่งกลับไม่ได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>อ่านตารางที่ส่งกลับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รับตารางที่ส่งกลับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ใช้การเปลี่ยนแปลงไม่ได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ใช้การเปลี่ยนแปลง {0} รายการแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เก็บแฟ้มที่ส่งกลับแล้ว ไม่มีข้อมูลเปลี่ยน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · ขัดกัน {0} รายการยังรอการเลือก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>อ่านตารางที่ส่งกลับแล้ว พบ {0} รายการให้ตรวจ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>อ่านตารางที่ส่งกลับแล้ว ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · ชุดก่อนยังตรวจไม่เสร็จ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กลับไปชุดก่อน</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>การประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รับตารางที่ส่งกลับ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งตารางติดตามผล…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ทุกการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตารางที่ส่งกลับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>คัดลอกรายชื่อหน่วยงานแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ติดตามผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ภาพรวม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รอบการติดตาม</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFinish</name>
    <message>
        <source>ยังไม่มีผลการประชุมให้นำเข้า โปรดเลือกข้อความแล้วเลื่อนลงจนเป็นผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำลังเทียบกับ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เทียบเอกสารไม่ได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เก็บ {0} เป็นเอกสารของ {1} แล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> เพิ่ม {0} ข้อ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เก็บเอกสาร {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้า {0} แล้ว: {1} ผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> และเรื่องสืบเนื่อง {0} ข้อ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้า {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้าไม่ได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>ข้อความที่วาง {0}.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่มีข้อความที่คัดลอกไว้ โปรดคัดลอกข้อความแล้วลองอีกครั้ง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้มนี้ไม่ได้เก็บตัวเอกสาร {0} ไว้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำลังตรวจ {0} อยู่ โปรดนำเข้าหรือเลือกไม่นำเข้าก่อน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำลังอ่าน {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>อ่านเอกสารไม่ได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>อ่าน {0} แล้ว: {1} รายการ ให้ตรวจ {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่ได้นำเข้า {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตรวจต่อ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้า</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เทียบกับ {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>ไม่นำเข้า</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตรวจ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แสดงเฉพาะ: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>รายการที่อ่านได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยอมรับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กลับไปตรวจ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลื่อนขึ้น</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลื่อนลง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แยกรายการ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รวมรายการ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เจ้าหน้าที่ไม่ใช้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่ใช้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำกลับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่มีต้นฉบับให้เทียบ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้มนี้เป็นรายการที่แยกไว้แล้ว ไม่ใช่เอกสาร</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ขึ้น</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ลง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แยก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รวม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แก้</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>ไม่ได้อยู่ในรายการใด: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ข้อความที่ไม่ได้ใช้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ด้าน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>หัวข้อ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่ทราบบรรทัด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บรรทัด {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บรรทัด {0}–{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แก้ข้อความ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastRound</name>
    <message>
        <source>ดูรอบการติดตาม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่เคยส่งตารางติดตามผลให้หน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่มีหน่วยงานใดรายงาน เริ่มด้วยการส่งตารางติดตามผลให้หน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งตารางติดตามผล…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รอบที่ {0} ส่งเมื่อ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำหนดตอบ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตอบแล้ว {0} จาก {1} หน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่ตอบ: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>บันทึกแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่ได้บันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้มใหม่ ยังไม่ได้บันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ผล · {1} ในชุด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ทำซ้ำ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>ข้อมูลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตรวจแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บทนำ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ใช้บทนำเป็นผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>วันเริ่ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่ทราบวัน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>วันสุดท้าย</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตรวจข้อมูลการประชุมแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตรวจการซ่อมบรรทัด {0}: {1} → {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ย้ายมาจากบทนำ โปรดตรวจ แล้วแยกเป็นข้อตามต้องการ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แก้บทนำ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แก้ข้อมูลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แก้วันประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รหัส</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ครั้งที่</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ชื่อ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กลไก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รหัสประเทศ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>คู่เจรจา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>สถานที่</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แนวคิดหลัก</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>ตกลง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>บันทึก {0} แล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งออก {0} แล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งออก {0} แฟ้มแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปิดแฟ้ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปิดโฟลเดอร์</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึกทับ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>ชนิดของบันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ความแน่นอน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ข้อความของบันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>พิมพ์บันทึกที่นี่</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แก้บันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปลี่ยนชนิดของบันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปลี่ยนความแน่นอน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปลี่ยนที่แสดงบันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ลบบันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ลบบันทึก (เลิกทำได้)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>ยังไม่มีบันทึก เพิ่มประเด็นที่จะพูด ท่าที หรือข้อควรระวังของผลการประชุมนี้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เพิ่ม{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ลบบันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ประเด็นสนทนา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เพิ่มประเด็นสนทนา (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เพิ่มประเด็นสนทนา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เพิ่มบันทึกชนิดอื่น</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeHead</name>
    <message>
        <source>ข้อความของผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้มนี้ไม่ได้เก็บตัวเอกสารไว้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ต้นฉบับ บรรทัด {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ต้นฉบับ บรรทัด {0}–{1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>เลือกผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำออกจากชุด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึก {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesPanel</name>
    <message>
        <source>ผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ลองคำที่สั้นลง หรือค้นด้วยเลขข้อ ชื่อหน่วยงาน หรือคำในบันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ล้างการค้นหา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้มนี้ยังไม่มีผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เริ่มจากผลการประชุม JC22 หรือเปิดแฟ้มที่มีผลการประชุมแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ผล · เลือก {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>พบ {0} จาก {1} ผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่พบ “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>นำออกจากชุด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ย้ายรายการ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึก {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>สร้างชุดข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อชุดข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รายการในชุดข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ชุดข้อมูลที่กำลังทำ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>คำสั่งของชุดข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ชุดข้อมูลนี้ยังว่าง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือกผลการประชุมทางซ้าย แล้วรายการจะเรียงอยู่ที่นี่ตามลำดับที่จะอยู่ในเอกสาร</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressHistory</name>
    <message>
        <source>ยังไม่มีรายงานของผลการประชุมนี้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ประวัติการรายงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ต่อเนื่องจาก {0} ข้อ {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่มี</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เป้าหมายเดิม: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ต่อเนื่องจาก {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ดูรายงานก่อนหน้าอีก {0} ครั้ง</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalsBox</name>
    <message>
        <source>ถ้อยคำบอกว่า</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ลักษณะ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กรอบเวลา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>จำนวน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ใช้{0}ที่เสนอ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่ใช้{0}ที่เสนอ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordEdit</name>
    <message>
        <source>ข้อความของรายการ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairRow</name>
    <message>
        <source>ซ่อมเป็น</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยอมรับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>คงของเดิม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บรรทัด {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairsBox</name>
    <message>
        <source>ซ่อนที่ซ่อมแน่นอน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ซ่อมแน่นอนแล้วอีก {0} แห่ง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยอมรับการซ่อม {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>คงของเดิม {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แก้การซ่อม {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsBar</name>
    <message>
        <source>รับทั้งหมด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยกเว้นรายการที่ขัดกัน (Shift+A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่รับทั้งหมด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ทั้งหมด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปลี่ยน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ขัดกัน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ต้องดู</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เก็บแฟ้มไว้ ไม่เปลี่ยนข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ใช้การเปลี่ยนแปลง {0} รายการ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsDelegate</name>
    <message>
        <source>ขัดกัน เลือกแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ขัดกัน โปรดเลือก</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsModel</name>
    <message>
        <source>{0} · {1} รายการ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เหมือนที่ส่งไป</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (สนับสนุน)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ข้อ {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ต้องดู</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แถวที่เพิ่มมา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ต้องดู ยังไม่ได้รับเข้า</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แถวที่ไม่ได้ส่งไป จึงไม่ได้รับเข้า: หากเป็นผลการประชุมเดิม โปรดกรอกที่รายการนั้น</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} รายการ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ใช้ของหน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ใช้ของเรา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ขัดกัน ยังไม่ได้เลือก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ที่ส่งไป {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ปัจจุบัน {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ที่ส่งกลับ {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>ตารางที่ส่งกลับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space รับหรือไม่รับ · A ทั้งกลุ่ม · Shift+A ทั้งหมด · ← ของเรา → ของหน่วยงาน · F8 รายการถัดไปที่ต้องตัดสิน · Enter เปิดผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่มีผลการประชุมให้เปิด โปรดดูที่ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>จาก {0} แฟ้ม: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (รับเมื่อ {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เคยรับเข้าแล้ว: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เก็บแฟ้มไว้เป็นหลักฐานว่าหน่วยงานส่งกลับแล้วได้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่มีตารางที่ส่งกลับให้ตรวจ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือกแฟ้ม Excel ที่หน่วยงานกรอกแล้ว หรือลากมาวางที่หน้าต่างนี้ ระบบจะเทียบกับที่ส่งไป และกับข้อมูลปัจจุบัน ก่อนให้เลือกว่าจะใช้รายการใด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รับตารางที่ส่งกลับ…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>ยังไม่มีรอบการติดตาม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เมื่อส่งตารางติดตามผลให้หน่วยงาน จะเห็นที่นี่ว่าส่งถึงใคร เมื่อใด และใครยังไม่ตอบ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งตารางติดตามผล…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>อีก {0} รอบก่อนหน้า</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รอบที่ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำหนดตอบ {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตอบครบทุกหน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่ได้ตอบ: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ดูทุกหน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งเมื่อ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตอบแล้ว {0} จาก {1} หน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รับกลับแล้ว {0} แฟ้ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ควรทวงถาม: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>คัดลอกรายชื่อ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่ตอบ ({0} ผล)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รายงาน {0} จาก {1} ผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งตารางกลับแล้ว ยังไม่มีรายงาน ({0} ผล)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>ระดับ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือกแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือกบางส่วน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยังไม่เลือก</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowInButton</name>
    <message>
        <source>แสดงในเอกสารใด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่แสดงในเอกสารใด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แสดงใน{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แสดงในเอกสาร {0} แบบ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlicePage</name>
    <message>
        <source>ผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กลับไปภาพรวม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ผล</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceHome</name>
    <message>
        <source>เอกสารในแฟ้มนี้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เอกสารอีกฉบับของ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · ไม่ได้เก็บตัวเอกสารไว้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ดูต้นฉบับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แหล่งข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>กลับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ซ่อมข้อความ {0} แห่ง</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>ต้นฉบับ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackedBars</name>
    <message>
        <source>{0}: {1} {2} ผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: ทั้งหมด {1} ผล ({2})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingsModel</name>
    <message>
        <source>{0} (เสนอ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ต่อเนื่องจาก {0} ข้อ {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>ความคืบหน้าของงาน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeFrameField</name>
    <message>
        <source>กรอบเวลา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เช่น 3/11/64, ปี 2568, ปีงบ 66</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — ยังไม่ได้เปลี่ยนกรอบเวลา</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>ค้นหาผลการประชุม บันทึก หน่วยงาน   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ค้นหา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>คำสั่งทั้งหมด</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>เปิดล่าสุด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เตรียมเอกสารจากผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือกผลการประชุม เขียนบันทึก แล้วส่งออกเป็นบรีฟ Word และตารางติดตามผล Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>คณะกรรมาธิการร่วมไทย–ลาว ครั้งที่ 22 · 27 ผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ผลการประชุมใน Word PDF หรือข้อความ ตรวจแล้วนำเข้าแฟ้มใหม่</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้ม .briefpack ในเครื่องหรือในโฟลเดอร์ของกลุ่มงาน</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>เช่น เยือน สปป. ลาว 30 พ.ค. 2565</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ชุดข้อมูลใหม่</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อชุดข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_DropHint</name>
    <message>
        <source>ลากเอกสารผลการประชุมมาวางที่นี่</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้ม Word (.docx) PDF หรือข้อความ โปรแกรมจะแยกเป็นรายการให้ตรวจก่อนนำเข้า</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลือกแฟ้ม…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>วางข้อความที่คัดลอก</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ReadingPage</name>
    <message>
        <source>กำลังอ่านเอกสาร</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กำลังอ่าน {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>แก้ไข</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ทำซ้ำ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ค้นหา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เพิ่มประเด็นสนทนา</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แฟ้ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เริ่มจากผลการประชุม JC22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เริ่มจากเอกสาร…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปิดแฟ้ม…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้าผลการประชุม…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้าจากข้อความที่คัดลอก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึกเป็น…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งออกเป็น Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งออกเป็น Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ปิดแฟ้ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ออกจากโปรแกรม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ติดตามผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ส่งตารางติดตามผล…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รับตารางที่ส่งกลับ…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ชุดข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ชุดข้อมูลใหม่…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อชุดข้อมูล…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลื่อนรายการขึ้น</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลื่อนรายการลง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำรายการออกจากชุด</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตรวจเอกสาร</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>จุดที่ต้องตรวจถัดไป</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>จุดที่ต้องตรวจก่อนหน้า</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ยอมรับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลื่อนขึ้นหนึ่งระดับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>เลื่อนลงหนึ่งระดับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แก้ข้อความ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แยกที่เคอร์เซอร์</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>รวมกับรายการถัดไป</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่ใช้ หรือนำกลับ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>นำเข้าเข้าแฟ้ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>มุมมอง</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไปที่ชุดข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไปที่ติดตามผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไปที่แหล่งข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>กลับไปที่รายการ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แสดงคอลัมน์ผลการประชุม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แสดงคอลัมน์รายละเอียด</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>ใหม่ในเอกสารนี้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ถ้อยคำต่างกัน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่มีในเอกสารนี้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตรงกัน</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>แน่นอน</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตรวจแล้ว</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตรวจ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ไม่ได้ใช้</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(ไม่มีชื่อ)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>บรีฟฉบับเต็ม</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บรีฟรัฐมนตรี</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>การ์ดประเด็น</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>บันทึกข้อความ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตารางเสนอ ครม.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ตารางส่งหน่วยงาน</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>ชุดข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ติดตามผล</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>แหล่งข้อมูล</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>(ว่าง)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} แถว {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
