<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="th_TH">
<context>
    <name></name>
    <message>
        <source>เปิดแฟ้ม</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>รวมกับแฟ้มของผู้อื่น</source>
        <translation>Merge with another’s file</translation>
    </message>
    <message>
        <source>ฉบับตั้งต้นที่ทั้งสองฝ่ายเริ่มแก้ไข</source>
        <translation>The version that both sides began from</translation>
    </message>
    <message>
        <source>บันทึกเป็น</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>ส่งออกเป็น</source>
        <translation>Export as</translation>
    </message>
    <message>
        <source>รับตารางหรือบรีฟที่ส่งกลับ</source>
        <translation>Take returned sheets or briefs</translation>
    </message>
    <message>
        <source>นำเข้าผลการประชุม</source>
        <translation>Import outcomes</translation>
    </message>
    <message>
        <source>เอกสารผลการประชุม ({0})</source>
        <translation>Documents with outcomes ({0})</translation>
    </message>
    <message>
        <source>เลือกโฟลเดอร์</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>เลือกแม่แบบ</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>แฟ้มข้อมูล (*{0})</source>
        <translation>briefpack files (*{0})</translation>
    </message>
    <message>
        <source>ยังไม่กำหนดหน่วยงานหลัก</source>
        <translation>No lead agency yet</translation>
    </message>
    <message>
        <source>ยังไม่กำหนดหน่วยงาน</source>
        <translation>No agency named yet</translation>
    </message>
    <message>
        <source>ยังไม่กำหนด</source>
        <translation>Not named yet</translation>
    </message>
    <message>
        <source>ยังไม่มีรายงาน</source>
        <translation>Not reported yet</translation>
    </message>
    <message>
        <source>มีบันทึก</source>
        <translation>With notes</translation>
    </message>
    <message>
        <source>ไม่มีบันทึก</source>
        <translation>Without notes</translation>
    </message>
    <message>
        <source>เลือกแล้ว</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>ยังไม่เลือก</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>เกินกำหนด · {0}</source>
        <translation>Overdue · {0}</translation>
    </message>
    <message>
        <source>วันนี้</source>
        <translation>today</translation>
    </message>
    <message>
        <source>อีก {0}</source>
        <translation>in {0}</translation>
    </message>
    <message>
        <source>เกินมา {0}</source>
        <translation>{0} ago</translation>
    </message>
    <message>
        <source>หน่วยงานเสนอเลื่อน: {0} → {1}</source>
        <translation>Agency proposes: {0} → {1}</translation>
    </message>
    <message>
        <source>เลื่อนเป้าหมาย: {0} → {1}</source>
        <translation>Target moved: {0} → {1}</translation>
    </message>
    <message>
        <source>{0} วัน</source>
        <translation>{0} day|{0} days</translation>
    </message>
    <message>
        <source>{0} เดือน</source>
        <translation>{0} month|{0} months</translation>
    </message>
    <message>
        <source>{0} ปี</source>
        <translation>{0} year|{0} years</translation>
    </message>
    <message>
        <source>ใช้บทนำเป็นผลการประชุม</source>
        <translation>Use the introduction as outcomes</translation>
    </message>
    <message>
        <source>ใช้ชื่อเรื่องเป็นผลการประชุม</source>
        <translation>Use the title as an outcome</translation>
    </message>
    <message>
        <source>ยังไม่มีผลการประชุม</source>
        <translation>No outcomes yet</translation>
    </message>
    <message>
        <source>อ่านเอกสารนี้แล้ว แต่ไม่พบข้อความที่เป็นข้อ ๆ</source>
        <translation>The document was read, but nothing in it looks like items</translation>
    </message>
    <message>
        <source>ไม่มีรายการในกลุ่มนี้</source>
        <translation>No items in this group</translation>
    </message>
    <message>
        <source>กด Esc เพื่อแสดงทั้งหมด</source>
        <translation>Press Esc to show all</translation>
    </message>
    <message>
        <source>เกิดข้อผิดพลาดที่ไม่คาดไว้ งานที่แก้ไขไว้ยังอยู่ครบ ({0}: {1})</source>
        <translation>Something unexpected went wrong. Your work is all there ({0}: {1})</translation>
    </message>
    <message>
        <source>บันทึก “{0}” ก่อนปิดหรือไม่</source>
        <translation>Save “{0}” before closing?</translation>
    </message>
    <message>
        <source>ถ้าไม่บันทึก การแก้ไขตั้งแต่บันทึกครั้งล่าสุดจะหายไป</source>
        <translation>If you do not, what changed since it was last saved is lost</translation>
    </message>
    <message>
        <source>มีงานของ “{0}” ที่ยังไม่ได้บันทึก</source>
        <translation>There is unsaved work on “{0}”</translation>
    </message>
    <message>
        <source>{0}

ถ้าเปิดแฟ้มที่บันทึกไว้ งานนี้ยังอยู่ กู้คืนภายหลังได้จากหน้าแรก</source>
        <translation>{0}

If you open the saved file, this work stays; it can be recovered later from the first page</translation>
    </message>
    <message>
        <source>แฟ้ม “{0}” เปลี่ยนไปหลังจากเปิด</source>
        <translation>The file “{0}” has changed since it was opened</translation>
    </message>
    <message>
        <source>มีผู้อื่นแก้ไขแฟ้มนี้ ถ้าบันทึกทับ แฟ้มจะเป็นตามฉบับนี้ ฉบับของผู้นั้นจะเก็บไว้ในประวัติของแฟ้ม</source>
        <translation>Somebody else changed this file. If you overwrite it, the file will be as it is here; their state is kept in the file’s history</translation>
    </message>
    <message>
        <source>บันทึกทับ</source>
        <translation>Save over it</translation>
    </message>
    <message>
        <source>รวมการแก้ไข…</source>
        <translation>Merge changes…</translation>
    </message>
    <message>
        <source>บันทึกเป็นสำเนา…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>ถ้าบันทึกทับ ฉบับของผู้นั้นจะเก็บไว้ในประวัติของแฟ้ม</source>
        <translation>If you overwrite it, their state is kept in the file’s history</translation>
    </message>
    <message>
        <source>ยังไม่ได้บันทึก “{0}”</source>
        <translation>“{0}” has not been saved</translation>
    </message>
    <message>
        <source>ยังเก็บข้อความที่พิมพ์ไม่ได้ {0} แห่ง</source>
        <translation>Typed text could not be kept in {0} place|Typed text could not be kept in {0} places</translation>
    </message>
    <message>
        <source>ถ้าปิด ข้อความนั้นจะหายไป โปรดคัดลอกไว้ที่อื่น หรือเพิ่มเนื้อที่ว่างในดิสก์แล้วลองอีกครั้ง</source>
        <translation>If you close, that text will be lost. Copy it elsewhere, or free some disk space and try again</translation>
    </message>
    <message>
        <source>ปิดโดยไม่เก็บ</source>
        <translation>Close without keeping it</translation>
    </message>
    <message>
        <source>เข้าถือสิทธิ์แก้ไข “{0}” แทนหรือไม่</source>
        <translation>Take over editing “{0}”?</translation>
    </message>
    <message>
        <source>{0} เปิดแฟ้มค้างไว้ ถ้าผู้นั้นยังมีงานที่ไม่ได้บันทึก งานนั้นจะบันทึกทับแฟ้มนี้ไม่ได้อีก</source>
        <translation>{0} has the file open. Work that they have not saved can no longer be saved over this file</translation>
    </message>
    <message>
        <source>เข้าถือสิทธิ์แก้ไขแทน</source>
        <translation>Take over editing</translation>
    </message>
    <message>
        <source>กำลังตรวจ “{0}” อยู่</source>
        <translation>“{0}” is being reviewed</translation>
    </message>
    <message>
        <source>งานตรวจนี้ยังไม่เสร็จและเก็บไว้กับแฟ้มไม่ได้ ถ้าปิด การตรวจที่ทำไว้จะหายไป</source>
        <translation>This review is not finished and cannot be kept with the file. If you close it, what you have decided is lost.</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>ไม่บันทึก</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>กู้คืน</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>เปิดแฟ้มที่บันทึกไว้</source>
        <translation>Open the saved file</translation>
    </message>
    <message>
        <source>ใน {0} ข้อ {1}</source>
        <translation>In {0}, no. {1}</translation>
    </message>
    <message>
        <source>{0} (หน่วยงานสนับสนุน) · {1}</source>
        <translation>{0} (supporting agency) · {1}</translation>
    </message>
    <message>
        <source>รอบที่ {0}</source>
        <translation>Round {0}</translation>
    </message>
    <message>
        <source>รอบที่ไม่รู้จัก</source>
        <translation>Unknown round</translation>
    </message>
    <message>
        <source>แฟ้มที่ไม่ได้เก็บไว้</source>
        <translation>A file that was not kept</translation>
    </message>
    <message>
        <source>เจ้าหน้าที่บันทึกเอง</source>
        <translation>Recorded by the officer</translation>
    </message>
    <message>
        <source>ผู้รายงาน {0}</source>
        <translation>Reported by {0}</translation>
    </message>
    <message>
        <source>ไม่มีการเปลี่ยนแปลง</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>(ลบออก)</source>
        <translation>(removed)</translation>
    </message>
    <message>
        <source>ความคืบหน้า {0}</source>
        <translation>Progress {0}</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>ภาษาอังกฤษ</source>
        <translation>English</translation>
    </message>
    <message>
        <source>{0} (ค.ศ. {1})</source>
        <translation>{0} ({1}&#xa0;CE)</translation>
    </message>
    <message>
        <source>{0} เวลา {1} น.</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>บันทึกอัตโนมัติ</source>
        <translation>Kept on saving</translation>
    </message>
    <message>
        <source>ที่บันทึกล่าสุด</source>
        <translation>Last saved</translation>
    </message>
    <message>
        <source>เมื่อครู่นี้</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>{0} นาทีที่แล้ว</source>
        <translation>{0} min ago</translation>
    </message>
    <message>
        <source>วันนี้ {0} น.</source>
        <translation>today at {0}</translation>
    </message>
    <message>
        <source>เมื่อวาน {0} น.</source>
        <translation>yesterday at {0}</translation>
    </message>
    <message>
        <source>แก้ไขล่าสุด {0}</source>
        <translation>Last edited {0}</translation>
    </message>
    <message>
        <source>{0} ผลการประชุม</source>
        <translation>{0} outcome|{0} outcomes</translation>
    </message>
    <message>
        <source>{0} บันทึก</source>
        <translation>{0} note|{0} notes</translation>
    </message>
    <message>
        <source>{0} ชุดข้อมูล</source>
        <translation>{0} pack|{0} packs</translation>
    </message>
    <message>
        <source>ยังไม่เคยบันทึกเป็นแฟ้ม</source>
        <translation>Never saved as a file</translation>
    </message>
    <message>
        <source>มีการแก้ไขที่ยังไม่ได้บันทึก</source>
        <translation>There are unsaved changes</translation>
    </message>
    <message>
        <source>ไม่พบแฟ้มที่บันทึกไว้</source>
        <translation>The saved file was not found</translation>
    </message>
    <message>
        <source>ยังไม่ได้บันทึก: {0}</source>
        <translation>Not saved: {0}</translation>
    </message>
    <message>
        <source>เพิ่ม{0} {1}</source>
        <translation>{0}: {1} added</translation>
    </message>
    <message>
        <source>แก้{0} {1}</source>
        <translation>{0}: {1} edited</translation>
    </message>
    <message>
        <source>ลบ{0} {1}</source>
        <translation>{0}: {1} removed</translation>
    </message>
    <message>
        <source>แก้ส่วนอื่น</source>
        <translation>Other edits</translation>
    </message>
    <message>
        <source>ยังเก็บข้อความที่พิมพ์ไม่ได้</source>
        <translation>Typed text could not be kept yet</translation>
    </message>
    <message>
        <source>อ่านอย่างเดียว</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>ผู้อื่นเข้าแก้ไขแทนแล้ว</source>
        <translation>Someone else took over editing</translation>
    </message>
    <message>
        <source>บันทึกแล้ว</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>กู้คืนแล้ว ยังไม่ได้บันทึก</source>
        <translation>Recovered, not saved</translation>
    </message>
    <message>
        <source>ยังไม่ได้บันทึก</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>แฟ้มใหม่ ยังไม่ได้บันทึก</source>
        <translation>New file, not saved</translation>
    </message>
    <message>
        <source>แฟ้มนี้เปิดไว้อ่านอย่างเดียว</source>
        <translation>This file is open for reading only</translation>
    </message>
    <message>
        <source>โฟลเดอร์สำเนาทำงาน</source>
        <translation>Folder of working copies</translation>
    </message>
    <message>
        <source>โฟลเดอร์การตั้งค่า</source>
        <translation>Folder of settings</translation>
    </message>
    <message>
        <source>โฟลเดอร์บันทึกโปรแกรม</source>
        <translation>Folder of the program’s log</translation>
    </message>
    <message>
        <source>ข้อความอ่านอย่างเดียว เลือกและคัดลอกได้</source>
        <translation>Text to read only; it can be selected and copied</translation>
    </message>
    <message>
        <source>มีงานที่กำลังทำอยู่ โปรดรอให้เสร็จ แล้ววางแฟ้มอีกครั้ง</source>
        <translation>Other work is under way. Please wait until it ends, then drop the file again</translation>
    </message>
    <message>
        <source>{0} เป็นโฟลเดอร์ จึงยังไม่ได้เปิด</source>
        <translation>{0} is a folder, so nothing was opened</translation>
    </message>
    <message>
        <source>โปรแกรมนี้เปิด {0} ไม่ได้</source>
        <translation>This program cannot open {0}</translation>
    </message>
    <message>
        <source>วางหลายแฟ้มพร้อมกันแบบนี้ไม่ได้ จึงยังไม่ได้เปิดแฟ้มใด</source>
        <translation>These files cannot be dropped together, so none was opened</translation>
    </message>
    <message>
        <source>วางได้ครั้งละหนึ่งแฟ้ม: แฟ้ม briefpack หรือเอกสารผลการประชุม (.docx .pdf .txt)</source>
        <translation>Drop one file at a time: a briefpack file or the record of a meeting (.docx .pdf .txt)</translation>
    </message>
    <message>
        <source>หรือตารางที่หน่วยงานส่งกลับ (.xlsx) กี่แฟ้มก็ได้</source>
        <translation>or any number of sheets that agencies returned (.xlsx)</translation>
    </message>
    <message>
        <source>ตารางที่หน่วยงานส่งกลับ (.xlsx) วางได้เมื่อเปิดแฟ้มแล้ว</source>
        <translation>(sheets that agencies returned, .xlsx, once a file is open)</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>เกี่ยวกับ briefpack</source>
        <translation>About briefpack</translation>
    </message>
    <message>
        <source>รุ่นและสิ่งที่มีในเครื่องนี้</source>
        <translation>Version, and what this computer has</translation>
    </message>
    <message>
        <source>สัญญาอนุญาต</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>คัดลอกข้อมูลรุ่น</source>
        <translation>Copy version details</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>เตรียมเอกสารและติดตามผลการประชุมทวิภาคี โปรแกรมไม่ติดต่อเครือข่าย</source>
        <translation>Prepares documents for bilateral meetings and follows up their outcomes. The program does not use the network</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>ทำซ้ำ</source>
        <translation>Redo</translation>
    </message>
</context>
<context>
    <name>AgencyField</name>
    <message>
        <source>พิมพ์ชื่อหรืออักษรย่อ</source>
        <translation>Type a name or abbreviation</translation>
    </message>
</context>
<context>
    <name>AgencyPicker</name>
    <message>
        <source>หน่วยงานสนับสนุน</source>
        <translation>Supporting agencies</translation>
    </message>
    <message>
        <source>ค้นหาหน่วยงาน</source>
        <translation>Find an agency</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>ตกลง</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>ปิดข้อความ</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>วันนี้</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>ปีก่อน</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>เดือนก่อน</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>เดือนถัดไป</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>ปีถัดไป</source>
        <translation>Next year</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>{0} {1} ผล</source>
        <translation>{0} {1} outcome|{0} {1} outcomes</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>ทั้งหมด</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>CarryModel</name>
    <message>
        <source>ยังไม่มีรายงาน</source>
        <translation>Not reported yet</translation>
    </message>
    <message>
        <source>กรอบเวลา {0} · เลยกำหนดแล้ว</source>
        <translation>Time frame {0} · overdue</translation>
    </message>
    <message>
        <source>กรอบเวลา {0}</source>
        <translation>Time frame {0}</translation>
    </message>
</context>
<context>
    <name>CarryPage</name>
    <message>
        <source>เรื่องที่ยังค้างจากการประชุมก่อน</source>
        <translation>Unfinished matters of the earlier meeting</translation>
    </message>
    <message>
        <source>เรื่องสืบเนื่องสำหรับ {0}</source>
        <translation>Matters to carry over into {0}</translation>
    </message>
    <message>
        <source>การประชุมก่อนกับประเทศเดียวกันยังมี {0} ข้อที่ไม่แล้วเสร็จ</source>
        <translation>{0} outcome of the earlier meeting with the same country is not finished|{0} outcomes of the earlier meeting with the same country are not finished</translation>
    </message>
    <message>
        <source> เลยกำหนดแล้ว {0} ข้อ</source>
        <translation> {0} of them overdue</translation>
    </message>
    <message>
        <source> เลือกข้อที่จะยกมาไว้ท้ายการประชุมใหม่ หน่วยงานและกรอบเวลาเดิมจะตามมาด้วย</source>
        <translation> Choose those to add at the end of the new meeting; their agencies and time frames come along</translation>
    </message>
    <message>
        <source>เลือกทั้งหมด</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>กลับไปตรวจ</source>
        <translation>Back to the review</translation>
    </message>
    <message>
        <source>นำเข้าพร้อมเรื่องสืบเนื่อง {0} ข้อ</source>
        <translation>Import with {0} carried over</translation>
    </message>
    <message>
        <source>นำเข้าโดยไม่ยกเรื่องเดิมมา</source>
        <translation>Import without carrying over</translation>
    </message>
    <message>
        <source>ไม่เลือกเลย</source>
        <translation>Choose none</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>รายการ</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>ที่ส่งไป</source>
        <translation>As sent</translation>
    </message>
    <message>
        <source>ปัจจุบัน (ของเรา)</source>
        <translation>Now (ours)</translation>
    </message>
    <message>
        <source>ที่ส่งกลับ</source>
        <translation>As returned</translation>
    </message>
    <message>
        <source>ที่ส่งกลับ ({0})</source>
        <translation>As returned ({0})</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>ค้นหาคำสั่ง</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>พิมพ์ชื่อคำสั่ง ไทยหรืออังกฤษ</source>
        <translation>Type the name of a command, in English or Thai</translation>
    </message>
    <message>
        <source>คำสั่ง</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>ไม่พบคำสั่ง “{0}”</source>
        <translation>No command is called “{0}”</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>เปรียบเทียบชุดข้อมูล</source>
        <translation>Compare packs</translation>
    </message>
    <message>
        <source>ความต่างของสองชุด</source>
        <translation>How the two packs differ</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>ชุดแรก</source>
        <translation>First pack</translation>
    </message>
    <message>
        <source>ชุดที่สอง</source>
        <translation>Second pack</translation>
    </message>
    <message>
        <source>นำรายการมาจากอีกชุด</source>
        <translation>Take items from the other pack</translation>
    </message>
    <message>
        <source>นำไปไว้แล้ว {0} รายการ</source>
        <translation>{0} item added|{0} items added</translation>
    </message>
    <message>
        <source>ให้ “{0}” มีด้วย ({1})</source>
        <translation>Add to “{0}” as well ({1})</translation>
    </message>
    <message>
        <source>ให้ “{0}” มีด้วย</source>
        <translation>Add to “{0}” as well</translation>
    </message>
    <message>
        <source>เหมือนกัน {0} รายการ</source>
        <translation>{0} item is the same|{0} items are the same</translation>
    </message>
    <message>
        <source>สองชุดนี้เหมือนกัน</source>
        <translation>These two packs are the same</translation>
    </message>
    <message>
        <source>รายการ ลำดับ หัวข้อ และบันทึกตรงกันทุกข้อ</source>
        <translation>Their items, order, headings and notes all agree</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>มีเฉพาะใน {0}</source>
        <translation>Only in {0}</translation>
    </message>
    <message>
        <source>อยู่ทั้งสองชุด แต่ต่างกัน</source>
        <translation>In both, but different</translation>
    </message>
    <message>
        <source>ลำดับที่ {0} ↔ {1}</source>
        <translation>Place {0} ↔ {1}</translation>
    </message>
    <message>
        <source>ตามด้าน</source>
        <translation>By pillar</translation>
    </message>
    <message>
        <source>หัวข้อ {0} ↔ {1}</source>
        <translation>Heading {0} ↔ {1}</translation>
    </message>
    <message>
        <source>บันทึกเฉพาะชุด {0} ↔ {1}</source>
        <translation>Notes of this pack only {0} ↔ {1}</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>ผลการเปรียบเทียบ</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>เทียบ {0} กับ {1} ในแฟ้ม</source>
        <translation>{0} compared with {1} in this file</translation>
    </message>
    <message>
        <source>กลับไปตรวจ</source>
        <translation>Back to the review</translation>
    </message>
    <message>
        <source>นำเข้าแยกต่างหาก</source>
        <translation>Import separately</translation>
    </message>
    <message>
        <source>ข้อความในแฟ้ม</source>
        <translation>Text in this file</translation>
    </message>
    <message>
        <source>ข้อความในเอกสารใหม่</source>
        <translation>Text in the new document</translation>
    </message>
    <message>
        <source>ในแฟ้ม: {0}</source>
        <translation>In this file: {0}</translation>
    </message>
    <message>
        <source>ในเอกสารใหม่: {0}</source>
        <translation>In the new document: {0}</translation>
    </message>
    <message>
        <source>เพิ่ม {0} ข้อที่เลือก และเก็บเอกสาร</source>
        <translation>Add the {0} chosen and keep the document</translation>
    </message>
    <message>
        <source>เก็บเอกสารไว้ในแฟ้ม</source>
        <translation>Keep the document in this file</translation>
    </message>
    <message>
        <source>ทั้งหมด</source>
        <translation>All</translation>
    </message>
    <message>
        <source>แถบสี: คำที่ต่าง · ตัวจาง: คำที่ตรงกัน · Space เลือกข้อใหม่</source>
        <translation>Coloured: different words · Faint: same words · Space chooses a new outcome</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>เทียบกับ</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>กลับไปใช้ฉบับนี้</source>
        <translation>Go back to this version</translation>
    </message>
    <message>
        <source>ตั้งชื่อ…</source>
        <translation>Name…</translation>
    </message>
    <message>
        <source>ลบ</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>ปัจจุบัน</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>กำลังเทียบ…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>เปิดฉบับนี้ไม่ได้</source>
        <translation>This version cannot be opened</translation>
    </message>
    <message>
        <source>ไม่มีสิ่งที่เปลี่ยน</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>ทั้งสองฉบับเหมือนกันทุกประการ</source>
        <translation>The two versions are the same in every way</translation>
    </message>
    <message>
        <source>และอีก {0} รายการ</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <source>สิ่งที่เปลี่ยนจากฉบับนี้ เทียบกับ</source>
        <translation>What changed from this version to</translation>
    </message>
    <message>
        <source>ยังไม่มีฉบับที่เก็บไว้</source>
        <translation>No versions kept yet</translation>
    </message>
    <message>
        <source>เมื่อบันทึกแฟ้ม ฉบับก่อนหน้าจะเก็บไว้ที่นี่ หรือเก็บฉบับนี้ไว้เองพร้อมตั้งชื่อ เพื่อกลับมาดูหรือกลับไปใช้ได้</source>
        <translation>Each time the file is saved, the version before is kept here. You can also keep this version under a name, to look at it or go back to it later</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>สถานะตามด้าน</source>
        <translation>Status by pillar</translation>
    </message>
    <message>
        <source>สถานะตามหน่วยงานหลัก</source>
        <translation>Status by lead agency</translation>
    </message>
    <message>
        <source>ต่อเนื่องจากการประชุมก่อน {0} ผล ไม่มีเป้าหมายที่เลื่อน</source>
        <translation>{0} outcome continues from the earlier meeting; no target has moved|{0} outcomes continue from the earlier meeting; no target has moved</translation>
    </message>
    <message>
        <source>ไม่มีผลการประชุมที่มีกรอบเวลาข้างหน้า</source>
        <translation>No outcome has a time frame ahead</translation>
    </message>
    <message>
        <source>ไม่มีผลการประชุมที่เกินกำหนด</source>
        <translation>No outcome is overdue</translation>
    </message>
    <message>
        <source>ดูทั้งหมด {0} ผล</source>
        <translation>Show the {0} outcome|Show all {0} outcomes</translation>
    </message>
    <message>
        <source>{0} ผล</source>
        <translation>{0} outcome|{0} outcomes</translation>
    </message>
    <message>
        <source>อีก {0} หน่วยงาน {1}</source>
        <translation>{0} more agency, {1}|{0} more agencies, {1}</translation>
    </message>
    <message>
        <source>ผลการประชุมทั้งหมด</source>
        <translation>All outcomes</translation>
    </message>
    <message>
        <source>กำหนดถัดไป</source>
        <translation>Due next</translation>
    </message>
    <message>
        <source>เกินกำหนด</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>เป้าหมายที่เลื่อน</source>
        <translation>Targets that moved</translation>
    </message>
    <message>
        <source>ตามด้าน</source>
        <translation>By pillar</translation>
    </message>
    <message>
        <source>ตามหน่วยงานหลัก</source>
        <translation>By lead agency</translation>
    </message>
    <message>
        <source>ยังไม่มีผลการประชุมให้ติดตาม</source>
        <translation>No outcomes to follow up yet</translation>
    </message>
    <message>
        <source>นำเข้าจากเอกสารการประชุม (Ctrl+I) หรือเปิดแฟ้มที่มีผลการประชุม (Ctrl+O)</source>
        <translation>Import them from a document of the meeting (Ctrl+I), or open a file that has some (Ctrl+O)</translation>
    </message>
    <message>
        <source>นำเข้าผลการประชุม…</source>
        <translation>Import outcomes…</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>ปฏิทิน</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>ปฏิทิน (Alt+↓)</source>
        <translation>Calendar (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>พิมพ์วันที่ของเอกสาร</source>
        <translation>Type the date of the document</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>แก้ข้อความของผลการประชุม</source>
        <translation>Edit the text of the outcome</translation>
    </message>
    <message>
        <source>แก้เลขข้อ</source>
        <translation>Change the number of an outcome</translation>
    </message>
    <message>
        <source>ยังไม่ได้เลือกผลการประชุม</source>
        <translation>No outcome chosen</translation>
    </message>
    <message>
        <source>เลือกจากรายการทางซ้ายเพื่ออ่าน เขียนบันทึก และกำหนดหน่วยงาน</source>
        <translation>Choose one in the list on the left to read it in full, write notes and name agencies</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>ตรวจการซ่อม {0} → {1}</source>
        <translation>Check the repair {0} → {1}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>ส่งออกเป็น {0}</source>
        <translation>Export to {0}</translation>
    </message>
    <message>
        <source>ที่เก็บ</source>
        <translation>Save in</translation>
    </message>
    <message>
        <source>เลือก…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>วันที่ของเอกสาร</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>ตัวเลข</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>เลขไทย ๑๒๓</source>
        <translation>Thai digits ๑๒๓</translation>
    </message>
    <message>
        <source>เลขอารบิก 123</source>
        <translation>Arabic digits 123</translation>
    </message>
    <message>
        <source>แบบเอกสาร</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>ฉบับเต็ม</source>
        <translation>Full brief</translation>
    </message>
    <message>
        <source>หน้าเดียวสำหรับรัฐมนตรี</source>
        <translation>One page for the minister</translation>
    </message>
    <message>
        <source>บัตรประเด็นสนทนา</source>
        <translation>Talking-point card</translation>
    </message>
    <message>
        <source>บันทึกข้อความนำส่ง</source>
        <translation>Covering memo</translation>
    </message>
    <message>
        <source>มีคำแปลภาษาอังกฤษใต้ข้อความไทย</source>
        <translation>English below the Thai text</translation>
    </message>
    <message>
        <source>บันทึกใต้ผลการประชุมเป็นความเห็น (comments) ของ Word</source>
        <translation>Notes under outcomes as Word comments</translation>
    </message>
    <message>
        <source>ฝังแบบอักษรไว้ในเอกสาร</source>
        <translation>Embed fonts in the document</translation>
    </message>
    <message>
        <source>แบบตาราง</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>ตารางติดตามผล ส่งหน่วยงาน</source>
        <translation>Follow-up sheets</translation>
    </message>
    <message>
        <source>ตารางรายงานคณะรัฐมนตรี</source>
        <translation>Report to the Cabinet</translation>
    </message>
    <message>
        <source>กำหนดให้หน่วยงานตอบ</source>
        <translation>Agencies answer by</translation>
    </message>
    <message>
        <source>ไม่กำหนดวันตอบ</source>
        <translation>No day set</translation>
    </message>
    <message>
        <source>จำนวนแฟ้ม</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>แฟ้มเดียว ทุกหน่วยงาน</source>
        <translation>One file for all agencies</translation>
    </message>
    <message>
        <source>แยกแฟ้มตามหน่วยงานหลัก</source>
        <translation>One file for each lead agency</translation>
    </message>
    <message>
        <source>ส่งออก</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>จะบันทึกเป็นรอบการติดตามใหม่ ดูได้ที่ “ติดตามผล”</source>
        <translation>This opens a new follow-up round; see “Follow-up”</translation>
    </message>
    <message>
        <source>แบบนี้ไม่ส่งหน่วยงาน จึงไม่เปิดรอบการติดตาม</source>
        <translation>This form does not go to agencies, so it opens no round</translation>
    </message>
    <message>
        <source>มีแฟ้มนี้อยู่แล้ว จะเขียนทับ</source>
        <translation>This file exists and will be replaced</translation>
    </message>
    <message>
        <source>แฟ้มชื่อเดียวกันในโฟลเดอร์นี้จะถูกเขียนทับ</source>
        <translation>Files of the same name in this folder will be replaced</translation>
    </message>
    <message>
        <source>กำหนดตอบอยู่ก่อนวันที่ของเอกสาร</source>
        <translation>The answer is due before the date of the document</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{0} · {1} ผล</source>
        <translation>{0} · {1} outcome|{0} · {1} outcomes</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>เอกสารส่งออกแล้ว แต่เก็บในแฟ้มว่าส่งออกสิ่งใดไม่ได้</source>
        <translation>The document was exported, but the file could not keep what was exported</translation>
    </message>
    <message>
        <source>ส่งออก Word</source>
        <translation>Exporting to Word</translation>
    </message>
    <message>
        <source>ส่งออก Word ไม่ได้</source>
        <translation>Could not export to Word</translation>
    </message>
    <message>
        <source>ส่งออก Excel ไม่ได้</source>
        <translation>Could not export to Excel</translation>
    </message>
    <message>
        <source>เปิดรอบการติดตามไม่ได้</source>
        <translation>Could not open the follow-up round</translation>
    </message>
    <message>
        <source>ส่งออก Excel</source>
        <translation>Exporting to Excel</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>ชุดข้อมูลของฉัน</source>
        <translation>My pack</translation>
    </message>
    <message>
        <source>เริ่มแฟ้มใหม่ไม่ได้</source>
        <translation>Could not start a new file</translation>
    </message>
    <message>
        <source>กู้คืนไม่ได้</source>
        <translation>Could not recover</translation>
    </message>
    <message>
        <source>{0} (สำเนา)</source>
        <translation>{0} (copy)</translation>
    </message>
    <message>
        <source>{0} (สำหรับส่งต่อ)</source>
        <translation>{0} (to pass on)</translation>
    </message>
    <message>
        <source>กำลังทำสำเนาสำหรับส่งต่อ</source>
        <translation>Making a copy to pass on</translation>
    </message>
    <message>
        <source>ทำสำเนาสำหรับส่งต่อไม่ได้</source>
        <translation>Could not make a copy to pass on</translation>
    </message>
    <message>
        <source>ปิดแฟ้มไม่เรียบร้อย</source>
        <translation>The file was not closed properly</translation>
    </message>
    <message>
        <source>เปิดแฟ้มไม่ได้</source>
        <translation>Could not open the file</translation>
    </message>
    <message>
        <source>กำลังบันทึก</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>บันทึกไม่ได้</source>
        <translation>Could not save</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>ล้างตัวกรอง</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>แสดง {0} จาก {1}</source>
        <translation>{0} of {1} shown</translation>
    </message>
    <message>
        <source>ตัวกรองทั้งหมด</source>
        <translation>All filters</translation>
    </message>
    <message>
        <source>ตัวกรองทั้งหมด (Ctrl+Shift+F)</source>
        <translation>All filters (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>กรองตาม{0}</source>
        <translation>Filter by: {0}</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>เฉพาะหน่วยงานหลัก</source>
        <translation>Lead agency only</translation>
    </message>
    <message>
        <source>ยังไม่มีผลการประชุม</source>
        <translation>No outcomes yet</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>ชื่อผู้จัดทำ</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>เช่น สมหญิง ใจดี</source>
        <translation>For example: Somying Jaidee</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Your office</translation>
    </message>
    <message>
        <source>เช่น กรมเอเชียตะวันออก</source>
        <translation>For example: Department of East Asian Affairs</translation>
    </message>
    <message>
        <source>เริ่มใช้งาน</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>ข้ามไปก่อน</source>
        <translation>Skip for now</translation>
    </message>
    <message>
        <source>ยินดีต้อนรับ</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>ชื่อจะอยู่ในเอกสารและบันทึกที่ท่านจัดทำ</source>
        <translation>Your name stands in the documents and notes that you write</translation>
    </message>
    <message>
        <source>เปลี่ยนได้ภายหลังที่ การตั้งค่า (Ctrl+,)</source>
        <translation>You can change this later in Settings (Ctrl+,)</translation>
    </message>
</context>
<context>
    <name>FollowUpBox</name>
    <message>
        <source>หน่วยงานหลัก</source>
        <translation>Lead agency</translation>
    </message>
    <message>
        <source>ยืนยัน</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>หน่วยงานสนับสนุน</source>
        <translation>Supporting agencies</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ยังไม่มีรายงาน</source>
        <translation>Not reported yet</translation>
    </message>
    <message>
        <source>เลือกหน่วยงาน…</source>
        <translation>Choose agencies…</translation>
    </message>
    <message>
        <source>ตามหัวข้อหรือด้าน</source>
        <translation>As for the topic or pillar</translation>
    </message>
    <message>
        <source>(เสนอ) ยังไม่มีผู้ยืนยัน</source>
        <translation>Proposed, not confirmed yet</translation>
    </message>
    <message>
        <source>กำหนดหน่วยงานหลักก่อน จึงจะบันทึกสถานะได้</source>
        <translation>Name a lead agency first; then the status can be recorded</translation>
    </message>
    <message>
        <source>กำหนดหน่วยงานหลัก</source>
        <translation>Set lead agency</translation>
    </message>
    <message>
        <source>กำหนดหน่วยงานสนับสนุน</source>
        <translation>Set supporting agencies</translation>
    </message>
    <message>
        <source>ยืนยันหน่วยงาน</source>
        <translation>Confirm agencies</translation>
    </message>
    <message>
        <source>ไม่รู้จักหน่วยงาน “{0}” — ยังไม่ได้เปลี่ยนหน่วยงานหลัก</source>
        <translation>No agency is called “{0}” — the lead agency is unchanged</translation>
    </message>
    <message>
        <source>กำหนดกรอบเวลา</source>
        <translation>Set time frame</translation>
    </message>
    <message>
        <source>บันทึกสถานะ</source>
        <translation>Record status</translation>
    </message>
    <message>
        <source>ติดตามผล</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>กรอบเวลา</source>
        <translation>Time frame</translation>
    </message>
</context>
<context>
    <name>FollowUpFlow</name>
    <message>
        <source>ใช้การเปลี่ยนแปลง {0} รายการแล้ว</source>
        <translation>{0} change applied|{0} changes applied</translation>
    </message>
    <message>
        <source>เก็บแฟ้มที่ส่งกลับแล้ว ไม่มีข้อมูลเปลี่ยน</source>
        <translation>Returned files kept; nothing changed</translation>
    </message>
    <message>
        <source> · ขัดกัน {0} รายการยังรอการเลือก</source>
        <translation> · {0} conflict still to be decided| · {0} conflicts still to be decided</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source> · ชุดก่อนยังตรวจไม่เสร็จ</source>
        <translation> · the earlier review is not finished</translation>
    </message>
    <message>
        <source>กลับไปชุดก่อน</source>
        <translation>Back to the earlier one</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>การประชุม</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>รับตารางที่ส่งกลับ…</source>
        <translation>Take returned sheets…</translation>
    </message>
    <message>
        <source>ส่งตารางติดตามผล…</source>
        <translation>Send follow-up sheets…</translation>
    </message>
    <message>
        <source>ทุกการประชุม</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>คัดลอกรายชื่อหน่วยงานแล้ว</source>
        <translation>Names of the agencies copied</translation>
    </message>
    <message>
        <source>ติดตามผล</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>ภาพรวม</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>รอบการติดตาม</source>
        <translation>Rounds</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>ข้อความของคู่มือ</source>
        <translation>Text of the guide</translation>
    </message>
    <message>
        <source>บทของคู่มือที่เปิดอยู่ เลื่อนด้วยแป้นลูกศร Tab ไปที่ลิงก์ถัดไป Enter เปิดลิงก์</source>
        <translation>The chapter that is open. Arrow keys scroll, Tab goes to the next link, Enter opens it</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>คู่มือ briefpack</source>
        <translation>briefpack guide</translation>
    </message>
    <message>
        <source>ย้อนกลับ (Alt+←)</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>สารบัญ (Alt+Home)</source>
        <translation>Contents (Alt+Home)</translation>
    </message>
    <message>
        <source>พบ {0} แห่ง</source>
        <translation>Found in {0} place|Found in {0} places</translation>
    </message>
    <message>
        <source>ไม่พบ “{0}” ลองคำที่สั้นลง</source>
        <translation>“{0}” was not found. Try a shorter word</translation>
    </message>
    <message>
        <source>ค้นหาในคู่มือ   Ctrl+F</source>
        <translation>Find in the guide   Ctrl+F</translation>
    </message>
    <message>
        <source>ค้นหาในคู่มือ</source>
        <translation>Find in the guide</translation>
    </message>
    <message>
        <source>ทุกคำที่พิมพ์ต้องอยู่ในหัวข้อเดียวกัน Enter เปิดแห่งแรกที่พบ</source>
        <translation>All the words typed must stand under one heading. Enter opens the first place found</translation>
    </message>
    <message>
        <source>สารบัญและผลการค้นหา</source>
        <translation>Contents and what was found</translation>
    </message>
    <message>
        <source>บทของคู่มือ หรือแห่งที่พบคำที่ค้น กด Enter เพื่อเปิด</source>
        <translation>The chapters of the guide, or the places found. Enter opens one</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>เก็บฉบับนี้ไว้…</source>
        <translation>Keep this version…</translation>
    </message>
    <message>
        <source>เช่น ก่อนส่งปลัดกระทรวง</source>
        <translation>For example: Before sending to the Permanent Secretary</translation>
    </message>
    <message>
        <source>เก็บฉบับนี้ไว้</source>
        <translation>Keep this version</translation>
    </message>
    <message>
        <source>เก็บฉบับไม่ได้</source>
        <translation>Could not keep the version</translation>
    </message>
    <message>
        <source>เก็บฉบับ “{0}” แล้ว</source>
        <translation>Version “{0}” kept</translation>
    </message>
    <message>
        <source>เปิดฉบับเดิมไม่ได้</source>
        <translation>Could not open the earlier version</translation>
    </message>
    <message>
        <source>กลับไปใช้ฉบับ {0}</source>
        <translation>Go back to version {0}</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>กลับไปใช้ฉบับ {0} แล้ว</source>
        <translation>Back at version {0}</translation>
    </message>
    <message>
        <source>ฉบับนั้นไม่มีตัวแฟ้มของ {0} แล้ว</source>
        <translation>That version no longer has what was in {0}</translation>
    </message>
    <message>
        <source>ฉบับที่ตั้งชื่อแล้วจะเก็บไว้เสมอ</source>
        <translation>A version with a name is always kept</translation>
    </message>
    <message>
        <source>ตั้งชื่อฉบับ</source>
        <translation>Name the version</translation>
    </message>
    <message>
        <source>ตั้งชื่อฉบับไม่ได้</source>
        <translation>Could not name the version</translation>
    </message>
    <message>
        <source>ลบฉบับไม่ได้</source>
        <translation>Could not delete the version</translation>
    </message>
    <message>
        <source>ลบฉบับ {0} แล้ว</source>
        <translation>Version {0} deleted</translation>
    </message>
    <message>
        <source>ประวัติ</source>
        <translation>History</translation>
    </message>
    <message>
        <source>ฉบับที่เก็บไว้</source>
        <translation>Kept versions</translation>
    </message>
    <message>
        <source>ทุกครั้งที่บันทึก ฉบับก่อนหน้าจะถูกเก็บไว้ในแฟ้ม</source>
        <translation>Each time you save, the version before is kept in the file</translation>
    </message>
    <message>
        <source>ขั้นตอนในครั้งนี้</source>
        <translation>Steps of this session</translation>
    </message>
</context>
<context>
    <name>ImportFinish</name>
    <message>
        <source>ยังไม่มีผลการประชุมให้นำเข้า โปรดเลือกข้อความแล้วเลื่อนลงจนเป็นผลการประชุม</source>
        <translation>There is no outcome to import yet. Choose a text and move it down until it is an outcome</translation>
    </message>
    <message>
        <source>กำลังเทียบกับ {0}</source>
        <translation>Comparing with {0}</translation>
    </message>
    <message>
        <source>เทียบเอกสารไม่ได้</source>
        <translation>Could not compare the document</translation>
    </message>
    <message>
        <source>เก็บ {0} เป็นเอกสารของ {1} แล้ว</source>
        <translation>{0} kept as a document of {1}</translation>
    </message>
    <message>
        <source> เพิ่ม {0} ข้อ</source>
        <translation>, {0} outcome added|, {0} outcomes added</translation>
    </message>
    <message>
        <source>เก็บเอกสาร {0}</source>
        <translation>Keep document {0}</translation>
    </message>
    <message>
        <source>นำเข้า {0} แล้ว: {1} ผลการประชุม</source>
        <translation>{0} imported: {1} outcome|{0} imported: {1} outcomes</translation>
    </message>
    <message>
        <source> และเรื่องสืบเนื่อง {0} ข้อ</source>
        <translation> and {0} carried over</translation>
    </message>
    <message>
        <source>นำเข้า {0}</source>
        <translation>Import {0}</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>ข้อความที่วาง {0}.txt</source>
        <translation>Pasted text {0}.txt</translation>
    </message>
    <message>
        <source>ยังไม่มีข้อความที่คัดลอกไว้ โปรดคัดลอกข้อความแล้วลองอีกครั้ง</source>
        <translation>No text has been copied. Copy a text, then try again</translation>
    </message>
    <message>
        <source>แฟ้มนี้ไม่ได้เก็บตัวเอกสาร {0} ไว้</source>
        <translation>The document {0} itself is not kept in this file</translation>
    </message>
    <message>
        <source>กำลังตรวจ {0} อยู่ โปรดนำเข้าหรือเลือกไม่นำเข้าก่อน</source>
        <translation>{0} is being reviewed. Import it or leave it first</translation>
    </message>
    <message>
        <source>กำลังอ่าน {0}</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>อ่านเอกสารไม่ได้</source>
        <translation>Could not read the document</translation>
    </message>
    <message>
        <source>อ่าน {0} แล้ว: {1} รายการ ให้ตรวจ {2}</source>
        <translation>{0} read: {1} item, {2} to check|{0} read: {1} items, {2} to check</translation>
    </message>
    <message>
        <source>ไม่ได้นำเข้า {0}</source>
        <translation>{0} was not imported</translation>
    </message>
    <message>
        <source>ตรวจต่อ</source>
        <translation>Go on reviewing</translation>
    </message>
    <message>
        <source>นำเข้า</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>เทียบกับ {0}</source>
        <translation>Compare with {0}</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>ไม่นำเข้า</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>ตรวจ {0}</source>
        <translation>Check {0}</translation>
    </message>
    <message>
        <source>แสดงเฉพาะ: {0}</source>
        <translation>Shown only: {0}</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>รายการที่อ่านได้</source>
        <translation>Items read</translation>
    </message>
    <message>
        <source>ยอมรับ</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>กลับไปตรวจ</source>
        <translation>Back to the review</translation>
    </message>
    <message>
        <source>เลื่อนขึ้น</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>เลื่อนลง</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>แยกรายการ</source>
        <translation>Split item</translation>
    </message>
    <message>
        <source>รวมรายการ</source>
        <translation>Join items</translation>
    </message>
    <message>
        <source>เจ้าหน้าที่ไม่ใช้</source>
        <translation>Left out by the officer</translation>
    </message>
    <message>
        <source>ไม่ใช้</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>นำกลับ</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>ไม่มีต้นฉบับให้เทียบ</source>
        <translation>No source to compare with</translation>
    </message>
    <message>
        <source>แฟ้มนี้เป็นรายการที่แยกไว้แล้ว ไม่ใช่เอกสาร</source>
        <translation>This file holds records that are split already, not a document</translation>
    </message>
    <message>
        <source>ขึ้น</source>
        <translation>Level up</translation>
    </message>
    <message>
        <source>ลง</source>
        <translation>Level down</translation>
    </message>
    <message>
        <source>แยก</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>รวม</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>แก้</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>ไม่ได้อยู่ในรายการใด: {0}</source>
        <translation>In no item: {0}</translation>
    </message>
    <message>
        <source>ข้อความที่ไม่ได้ใช้</source>
        <translation>Text left out</translation>
    </message>
    <message>
        <source>ด้าน</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>หัวข้อ</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>ผลการประชุม</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>ไม่ทราบบรรทัด</source>
        <translation>Line unknown</translation>
    </message>
    <message>
        <source>บรรทัด {0}</source>
        <translation>Line {0}</translation>
    </message>
    <message>
        <source>บรรทัด {0}–{1}</source>
        <translation>Lines {0}–{1}</translation>
    </message>
    <message>
        <source>แก้ข้อความ</source>
        <translation>Edit text</translation>
    </message>
</context>
<context>
    <name>KeptFlow</name>
    <message>
        <source>เปิดงานที่ค้างอยู่ไม่ได้</source>
        <translation>Could not go on with the unfinished work</translation>
    </message>
    <message>
        <source>ทำต่อจากที่ค้างไว้: {0}</source>
        <translation>Going on where it was left: {0}</translation>
    </message>
    <message>
        <source>เก็บงานที่ค้างของ {0} ไว้แล้ว จะทำต่อได้เมื่อเปิดแฟ้มนี้อีกครั้ง</source>
        <translation>The unfinished work on {0} was kept and goes on when this file is opened again</translation>
    </message>
    <message>
        <source>เก็บแฟ้มของงานนั้นไว้ที่ {0}</source>
        <translation>The files of that work were put in {0}</translation>
    </message>
    <message>
        <source>เก็บงานที่ค้างลงเครื่องไม่ได้ งานยังอยู่บนจอครบและจะลองเก็บอีกเรื่อย ๆ</source>
        <translation>Unfinished work could not be kept on this computer. It is all still on the screen, and keeping it will be tried again</translation>
    </message>
    <message>
        <source>ที่เก็บในเครื่องเต็ม งานที่ค้างยังอยู่บนจอครบและจะลองเก็บอีกเรื่อย ๆ</source>
        <translation>The disk is full. Unfinished work is all still on the screen, and keeping it will be tried again</translation>
    </message>
    <message>
        <source>เก็บงานที่ค้างลงเครื่องครบแล้ว</source>
        <translation>Unfinished work is now all kept on this computer</translation>
    </message>
</context>
<context>
    <name>LastRound</name>
    <message>
        <source>ดูรอบการติดตาม</source>
        <translation>Show rounds</translation>
    </message>
    <message>
        <source>ยังไม่เคยส่งตารางติดตามผลให้หน่วยงาน</source>
        <translation>No follow-up sheets have been sent yet</translation>
    </message>
    <message>
        <source>ยังไม่มีหน่วยงานใดรายงาน เริ่มด้วยการส่งตารางติดตามผลให้หน่วยงาน</source>
        <translation>No agency has reported yet. Begin by sending follow-up sheets</translation>
    </message>
    <message>
        <source>ส่งตารางติดตามผล…</source>
        <translation>Send follow-up sheets…</translation>
    </message>
    <message>
        <source>รอบที่ {0} ส่งเมื่อ {1}</source>
        <translation>Round {0}, sent {1}</translation>
    </message>
    <message>
        <source>กำหนดตอบ {0}</source>
        <translation>Answer due {0}</translation>
    </message>
    <message>
        <source>ตอบแล้ว {0} จาก {1} หน่วยงาน</source>
        <translation>{0} of {1} agencies has answered|{0} of {1} agencies have answered</translation>
    </message>
    <message>
        <source>ยังไม่ตอบ: {0}</source>
        <translation>Not answered: {0}</translation>
    </message>
</context>
<context>
    <name>LastSave</name>
    <message>
        <source>บันทึกไม่ได้</source>
        <translation>Could not save</translation>
    </message>
    <message>
        <source>{0} (สำเนา)</source>
        <translation>{0} (copy)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>กำลังเปิด</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>{0} ผล · {1} ในชุด</source>
        <translation>{0} outcome · {1} in the pack|{0} outcomes · {1} in the pack</translation>
    </message>
</context>
<context>
    <name>MatrixPanel</name>
    <message>
        <source>กำลังเรียบเรียง…</source>
        <translation>Composing…</translation>
    </message>
    <message>
        <source>{0} แถว</source>
        <translation>{0} row|{0} rows</translation>
    </message>
    <message>
        <source>ตารางติดตามผล</source>
        <translation>Follow-up sheet</translation>
    </message>
    <message>
        <source>แบบตารางที่แสดง</source>
        <translation>Form shown</translation>
    </message>
</context>
<context>
    <name>MeetingFields</name>
    <message>
        <source>ข้อมูลการประชุม</source>
        <translation>About the meeting</translation>
    </message>
    <message>
        <source>ตรวจแล้ว</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>บทนำ</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>ใช้บทนำเป็นผลการประชุม</source>
        <translation>Use the introduction as outcomes</translation>
    </message>
    <message>
        <source>วันเริ่ม</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>ไม่ทราบวัน</source>
        <translation>Day unknown</translation>
    </message>
    <message>
        <source>วันสุดท้าย</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>ตรวจข้อมูลการประชุมแล้ว</source>
        <translation>Meeting checked</translation>
    </message>
    <message>
        <source>ตรวจการซ่อมบรรทัด {0}: {1} → {2}</source>
        <translation>Check the repair in line {0}: {1} → {2}</translation>
    </message>
    <message>
        <source>แก้บทนำ</source>
        <translation>Edit introduction</translation>
    </message>
    <message>
        <source>แก้ข้อมูลการประชุม</source>
        <translation>Edit meeting</translation>
    </message>
    <message>
        <source>แก้วันประชุม</source>
        <translation>Change days of the meeting</translation>
    </message>
    <message>
        <source>รหัส</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>ครั้งที่</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>ชื่อ</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>กลไก</source>
        <translation>Mechanism</translation>
    </message>
    <message>
        <source>รหัสประเทศ</source>
        <translation>Country code</translation>
    </message>
    <message>
        <source>คู่เจรจา</source>
        <translation>Counterpart</translation>
    </message>
    <message>
        <source>สถานที่</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>แนวคิดหลัก</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>MergeEditor</name>
    <message>
        <source>ข้อความที่จะใช้</source>
        <translation>Text to use</translation>
    </message>
    <message>
        <source>ใช้ข้อความนี้</source>
        <translation>Use this text</translation>
    </message>
    <message>
        <source>ไม่แก้</source>
        <translation>Do not edit</translation>
    </message>
    <message>
        <source>Ctrl+Enter ใช้ข้อความนี้ · Esc ไม่แก้</source>
        <translation>Ctrl+Enter uses this text · Esc leaves it</translation>
    </message>
</context>
<context>
    <name>MergeFlow</name>
    <message>
        <source>ใช้ฉบับตั้งต้นนี้ไม่ได้</source>
        <translation>This version cannot be used</translation>
    </message>
    <message>
        <source>รวมการแก้ไขจาก {0}</source>
        <translation>Merge changes from {0}</translation>
    </message>
    <message>
        <source>รวมการแก้ไขไม่ได้</source>
        <translation>Could not merge the changes</translation>
    </message>
    <message>
        <source>รวมการแก้ไขจาก {0} แล้ว {1} รายการ</source>
        <translation>{1} change from {0} merged|{1} changes from {0} merged</translation>
    </message>
    <message>
        <source>ไม่มีสิ่งใดต้องรวมจาก {0}</source>
        <translation>Nothing to merge from {0}</translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>ดูสิ่งที่รวม</source>
        <translation>Show what was merged</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>อ่าน {0}</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <source>รวมแฟ้มไม่ได้</source>
        <translation>Could not merge the files</translation>
    </message>
</context>
<context>
    <name>MergeModel</name>
    <message>
        <source>ทั้งสองฝ่ายแก้ที่เดียวกัน โปรดเลือก</source>
        <translation>Both sides changed the same place; please choose</translation>
    </message>
    <message>
        <source>ต้องดู</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>รับเข้าโดยไม่ขัดกัน</source>
        <translation>Taken in without conflict</translation>
    </message>
    <message>
        <source>ทั้งสองฝ่ายแก้ที่เดียวกัน และเลือกแล้ว</source>
        <translation>Both sides changed the same place; decided</translation>
    </message>
    <message>
        <source>{0} รายการ</source>
        <translation>{0} item|{0} items</translation>
    </message>
    <message>
        <source>ใช้ข้อความที่เขียนเอง</source>
        <translation>Use the text written here</translation>
    </message>
    <message>
        <source>ไม่ทราบ</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>ลบแล้ว</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>เหมือนเดิม</source>
        <translation>As before</translation>
    </message>
    <message>
        <source>เพิ่มใหม่</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>ลบออก</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>ใช้ของอีกฝ่าย</source>
        <translation>Use theirs</translation>
    </message>
    <message>
        <source>ใช้ของเรา</source>
        <translation>Use ours</translation>
    </message>
    <message>
        <source>ขัดกัน ยังไม่ได้เลือก</source>
        <translation>Conflict, not decided</translation>
    </message>
    <message>
        <source>เดิม {0}</source>
        <translation>Before {0}</translation>
    </message>
    <message>
        <source>ของเรา {0}</source>
        <translation>Ours {0}</translation>
    </message>
    <message>
        <source>ของอีกฝ่าย {0}</source>
        <translation>Theirs {0}</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>รายการที่รวม</source>
        <translation>What is merged</translation>
    </message>
    <message>
        <source>ไม่ทราบฉบับตั้งต้นที่ทั้งสองฝ่ายเริ่มแก้ไข จึงถามทุกจุดที่ต่างกัน และไม่ลบสิ่งใด</source>
        <translation>The version that both sides began from is not known, so every difference is asked about and nothing is deleted</translation>
    </message>
    <message>
        <source>เลือกฉบับตั้งต้น…</source>
        <translation>Choose the version…</translation>
    </message>
    <message>
        <source>ที่เหลือใช้ของเรา</source>
        <translation>Ours for the rest</translation>
    </message>
    <message>
        <source>ที่เหลือใช้ของอีกฝ่าย</source>
        <translation>Theirs for the rest</translation>
    </message>
    <message>
        <source>รวมเข้าแฟ้ม</source>
        <translation>Merge into the file</translation>
    </message>
    <message>
        <source>← ของเรา → ของอีกฝ่าย · E เขียนเอง · F8 รายการถัดไปที่ต้องเลือก · Enter เปิดผลการประชุม</source>
        <translation>← ours → theirs · E writes another text · F8 next to choose · Enter opens the outcome</translation>
    </message>
    <message>
        <source>ข้อความที่จะใช้: {0}</source>
        <translation>Text to use: {0}</translation>
    </message>
    <message>
        <source>รวมกับ {0}</source>
        <translation>Merge with {0}</translation>
    </message>
    <message>
        <source>รวมกับ {0} แล้ว</source>
        <translation>Merged with {0}</translation>
    </message>
    <message>
        <source>รับเข้า {0}</source>
        <translation>{0} taken in</translation>
    </message>
    <message>
        <source>เลือกแล้ว {0} จาก {1}</source>
        <translation>{0} of {1} chosen</translation>
    </message>
    <message>
        <source>ไม่รวม</source>
        <translation>Do not merge</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>ฉบับตั้งต้น</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>ของเรา</source>
        <translation>Ours</translation>
    </message>
    <message>
        <source>ของอีกฝ่าย</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>ไม่มีการรวมค้างอยู่</source>
        <translation>No merge under way</translation>
    </message>
    <message>
        <source>เมื่อผู้อื่นแก้แฟ้มเดียวกัน การแก้ไขของทั้งสองฝ่ายรวมกันได้ที่นี่ โดยถามเฉพาะจุดที่แก้ต่างกัน</source>
        <translation>When someone else edits the same file, both sides’ changes are merged here; only what was changed differently is asked about</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>ตกลง</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>บันทึก {0} แล้ว</source>
        <translation>{0} saved</translation>
    </message>
    <message>
        <source>ส่งออก {0} แล้ว</source>
        <translation>{0} exported</translation>
    </message>
    <message>
        <source>ส่งออก {0} แฟ้มแล้ว</source>
        <translation>{0} files exported</translation>
    </message>
    <message>
        <source>เปิดแฟ้ม</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>เปิดโฟลเดอร์</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{0}: {1} — ข้อความที่พิมพ์ยังอยู่บนหน้าจอครบ โปรแกรมจะลองเก็บเองอีกเรื่อย ๆ โปรดอย่าเพิ่งปิดโปรแกรม</source>
        <translation>{0}: {1} — what you typed is still on the screen. The program keeps trying to store it; please do not close it yet</translation>
    </message>
    <message>
        <source>ลองเก็บอีกครั้ง</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>เก็บข้อความที่พิมพ์ไว้ครบแล้ว</source>
        <translation>Everything typed has been kept</translation>
    </message>
    <message>
        <source>รวมการแก้ไข…</source>
        <translation>Merge changes…</translation>
    </message>
    <message>
        <source>บันทึกเป็นสำเนา…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>บันทึกทับ</source>
        <translation>Save over it</translation>
    </message>
    <message>
        <source>เปิดเป็นสำเนา…</source>
        <translation>Open a copy…</translation>
    </message>
    <message>
        <source>{0} เข้าแก้ไขแฟ้มนี้แทนแล้ว งานของท่านยังอยู่ครบ แต่บันทึกลงแฟ้มเดิมไม่ได้</source>
        <translation>{0} took over editing this file. Your work is all here, but it cannot be saved to the same file</translation>
    </message>
    <message>
        <source>เข้าถือสิทธิ์แก้ไขแทน…</source>
        <translation>Take over editing…</translation>
    </message>
    <message>
        <source>เปิดเพื่อแก้ไข</source>
        <translation>Open to edit</translation>
    </message>
    <message>
        <source>อ่านฉบับล่าสุด</source>
        <translation>Read the latest version</translation>
    </message>
</context>
<context>
    <name>NoteAnchor</name>
    <message>
        <source>ไปยังข้อความที่บันทึกนี้อ้างถึง</source>
        <translation>Go to the passage this note is about</translation>
    </message>
    <message>
        <source>ไม่ต้องผูกกับข้อความนี้</source>
        <translation>Detach from this passage</translation>
    </message>
    <message>
        <source>ผูกกับข้อความที่เลือก</source>
        <translation>Attach to the selected passage</translation>
    </message>
    <message>
        <source>เลือกข้อความในผลการประชุมด้านบนก่อน</source>
        <translation>Select a passage in the outcome above first</translation>
    </message>
    <message>
        <source>ไม่พบข้อความที่อ้างถึงแล้ว</source>
        <translation>The passage is not there any more</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>ชนิดของบันทึก</source>
        <translation>Kind of note</translation>
    </message>
    <message>
        <source>ความแน่นอน</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>ข้อความของบันทึก</source>
        <translation>Text of the note</translation>
    </message>
    <message>
        <source>พิมพ์บันทึกที่นี่</source>
        <translation>Type the note here</translation>
    </message>
    <message>
        <source>แก้บันทึก</source>
        <translation>Edit note</translation>
    </message>
    <message>
        <source>ใช้บันทึกฉบับก่อน</source>
        <translation>Use an earlier version of the note</translation>
    </message>
    <message>
        <source>ไม่ผูกบันทึกกับข้อความ</source>
        <translation>Detach note from its passage</translation>
    </message>
    <message>
        <source>เปลี่ยนชนิดของบันทึก</source>
        <translation>Change kind of note</translation>
    </message>
    <message>
        <source>เปลี่ยนความแน่นอน</source>
        <translation>Change certainty</translation>
    </message>
    <message>
        <source>เปลี่ยนที่แสดงบันทึก</source>
        <translation>Change where the note is shown</translation>
    </message>
    <message>
        <source>ลบบันทึก</source>
        <translation>Delete note</translation>
    </message>
    <message>
        <source>ลบบันทึก (เลิกทำได้)</source>
        <translation>Delete note (can be undone)</translation>
    </message>
    <message>
        <source>ตัวหนา (Ctrl+B)</source>
        <translation>Bold (Ctrl+B)</translation>
    </message>
    <message>
        <source>รายการหัวข้อย่อย</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>รายการลำดับเลข</source>
        <translation>Numbered list</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>ฉบับก่อน {0}</source>
        <translation>Earlier versions {0}</translation>
    </message>
    <message>
        <source>ใช้ฉบับนี้</source>
        <translation>Use this version</translation>
    </message>
    <message>
        <source>ใช้ฉบับของ {0}</source>
        <translation>Use the version of {0}</translation>
    </message>
</context>
<context>
    <name>NotesBox</name>
    <message>
        <source>ยังไม่มีบันทึก เพิ่มประเด็นที่จะพูด ท่าที หรือข้อควรระวังของผลการประชุมนี้</source>
        <translation>No notes yet. Add what to say, a position, or a caution on this outcome</translation>
    </message>
    <message>
        <source>เพิ่ม{0}</source>
        <translation>Add: {0}</translation>
    </message>
    <message>
        <source>ผูกบันทึกกับข้อความ</source>
        <translation>Attach note to a passage</translation>
    </message>
    <message>
        <source>ลบบันทึก</source>
        <translation>Delete note</translation>
    </message>
    <message>
        <source>ประเด็นสนทนา</source>
        <translation>Talking point</translation>
    </message>
    <message>
        <source>เพิ่มประเด็นสนทนา (Ctrl+Enter)</source>
        <translation>Add talking point (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>เพิ่มประเด็นสนทนา</source>
        <translation>Add talking point</translation>
    </message>
    <message>
        <source>เพิ่มบันทึกชนิดอื่น</source>
        <translation>Add another kind of note</translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>OutcomeFlow</name>
    <message>
        <source>เพิ่มผลการประชุม</source>
        <translation>Add outcome</translation>
    </message>
    <message>
        <source>หัวข้อใหม่อยู่ในด้าน “{0}”</source>
        <translation>The new topic stands under “{0}”</translation>
    </message>
    <message>
        <source>เพิ่มหัวข้อ</source>
        <translation>Add topic</translation>
    </message>
    <message>
        <source>ด้านใหม่อยู่ท้าย “{0}”</source>
        <translation>The new pillar stands last in “{0}”</translation>
    </message>
    <message>
        <source>เพิ่มด้าน</source>
        <translation>Add pillar</translation>
    </message>
    <message>
        <source>แก้ชื่อด้านหรือหัวข้อ</source>
        <translation>Rename pillar or topic</translation>
    </message>
    <message>
        <source>ชื่อใหม่แสดงในรายการและในเอกสาร</source>
        <translation>The new name is shown in the list and in documents</translation>
    </message>
    <message>
        <source>ลบผลการประชุม</source>
        <translation>Remove outcome</translation>
    </message>
    <message>
        <source>ลบผลการประชุม {0} รายการแล้ว</source>
        <translation>{0} outcome removed|{0} outcomes removed</translation>
    </message>
    <message>
        <source>พร้อมบันทึก {0} รายการ</source>
        <translation>with {0} note|with {0} notes</translation>
    </message>
    <message>
        <source>และรายงานของหน่วยงาน {0} รายการ</source>
        <translation>and {0} agency report|and {0} agency reports</translation>
    </message>
</context>
<context>
    <name>OutcomeHead</name>
    <message>
        <source>ข้อความของผลการประชุม</source>
        <translation>Text of the outcome</translation>
    </message>
    <message>
        <source>ข้อความภาษาอังกฤษ</source>
        <translation>Text in English</translation>
    </message>
    <message>
        <source>ข้อความภาษาอังกฤษ (ไม่บังคับ)</source>
        <translation>Text in English (optional)</translation>
    </message>
    <message>
        <source>พิมพ์ข้อความของผลการประชุม</source>
        <translation>Type the text of the outcome</translation>
    </message>
    <message>
        <source>เลขข้อ</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>แฟ้มนี้ไม่ได้เก็บตัวเอกสารไว้</source>
        <translation>The document itself is not kept in this file</translation>
    </message>
    <message>
        <source>ต้นฉบับ บรรทัด {0}</source>
        <translation>Source, line {0}</translation>
    </message>
    <message>
        <source>ต้นฉบับ บรรทัด {0}–{1}</source>
        <translation>Source, lines {0}–{1}</translation>
    </message>
    <message>
        <source>แก้ข้อความของผลการประชุม</source>
        <translation>Edit the text of the outcome</translation>
    </message>
    <message>
        <source>แก้ข้อความของผลการประชุม (F4)</source>
        <translation>Edit the text of the outcome (F4)</translation>
    </message>
</context>
<context>
    <name>OutcomesModel</name>
    <message>
        <source>เลือกผลการประชุม</source>
        <translation>Choose outcomes</translation>
    </message>
    <message>
        <source>นำออกจากชุด</source>
        <translation>Take out of the pack</translation>
    </message>
    <message>
        <source>(ยังไม่มีข้อความ)</source>
        <translation>(no text yet)</translation>
    </message>
    <message>
        <source>บันทึก {0}</source>
        <translation>Notes {0}</translation>
    </message>
</context>
<context>
    <name>OutcomesPanel</name>
    <message>
        <source>ผลการประชุม</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>ลองคำที่สั้นลง หรือค้นด้วยเลขข้อ ชื่อหน่วยงาน หรือคำในบันทึก</source>
        <translation>Try a shorter word, a number, an agency or a word in a note</translation>
    </message>
    <message>
        <source>ล้างการค้นหา</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>ไม่มีผลการประชุมที่ตรงกับตัวกรองทั้งหมด ลองเอาบางตัวออก</source>
        <translation>No outcome passes all the filters. Try taking some off</translation>
    </message>
    <message>
        <source>ล้างตัวกรอง</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>แฟ้มนี้ยังไม่มีผลการประชุม</source>
        <translation>This file has no outcomes yet</translation>
    </message>
    <message>
        <source>นำเข้าจากเอกสารของการประชุม แล้วตรวจก่อนนำมาไว้ในแฟ้มนี้ หรือเขียนเองทีละข้อ</source>
        <translation>Import them from a document of the meeting and check them first, or write them by hand</translation>
    </message>
    <message>
        <source>นำเข้าผลการประชุม…</source>
        <translation>Import outcomes…</translation>
    </message>
    <message>
        <source>เขียนเอง</source>
        <translation>Write by hand</translation>
    </message>
    <message>
        <source>แฟ้มนี้เปิดไว้อ่านอย่างเดียว</source>
        <translation>This file is open for reading only</translation>
    </message>
    <message>
        <source>{0} ผล · เลือก {1}</source>
        <translation>{0} outcome · {1} chosen|{0} outcomes · {1} chosen</translation>
    </message>
    <message>
        <source>พบ {0} จาก {1} ผล</source>
        <translation>{0} of {1} outcome found|{0} of {1} outcomes found</translation>
    </message>
    <message>
        <source>ไม่พบ “{0}”</source>
        <translation>“{0}” was not found</translation>
    </message>
    <message>
        <source>ไม่พบ “{0}” ใน {1} ผลที่กรองไว้</source>
        <translation>“{0}” was not found in the {1} outcome that passes the filters|“{0}” was not found in the {1} outcomes that pass the filters</translation>
    </message>
    <message>
        <source>ตัวกรองซ่อนทั้ง {0} ผล</source>
        <translation>The filters hide the {0} outcome there is|The filters hide all {0} outcomes</translation>
    </message>
</context>
<context>
    <name>PackCommands</name>
    <message>
        <source>หัวข้อนี้มาจากด้านของการประชุม จะหายไปเองเมื่อไม่มีรายการอยู่ใต้หัวข้อ</source>
        <translation>This heading is a pillar of the meeting. It goes by itself once no item is under it</translation>
    </message>
    <message>
        <source>เช่น เรื่องที่ต้องเร่งรัด  รายการที่เลือกจะอยู่ด้วยกันใต้หัวข้อนี้</source>
        <translation>For example: Urgent matters. The chosen items will be together under this heading</translation>
    </message>
    <message>
        <source>จัดไว้ใต้หัวข้อใหม่</source>
        <translation>Put under a new heading</translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อหัวข้อ</source>
        <translation>Rename heading</translation>
    </message>
    <message>
        <source>รายการใต้หัวข้อนี้จะอยู่ด้วยกันเสมอ</source>
        <translation>Items under this heading always stay together</translation>
    </message>
    <message>
        <source>ชื่อปกติคือ {0}</source>
        <translation>It is usually called “{0}”</translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อส่วน</source>
        <translation>Rename section</translation>
    </message>
    <message>
        <source>ส่วนของตนเอง…</source>
        <translation>A section of your own…</translation>
    </message>
    <message>
        <source>เช่น คณะผู้แทนไทย หรือข้อมูลประเทศโดยย่อ</source>
        <translation>For example: Thai delegation, or Country in brief</translation>
    </message>
    <message>
        <source>เพิ่มส่วนของตนเอง</source>
        <translation>Add a section of your own</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>วันที่ของโอกาส</source>
        <translation>Date of the occasion</translation>
    </message>
    <message>
        <source>ยังไม่กำหนดวัน</source>
        <translation>No day set yet</translation>
    </message>
    <message>
        <source>ไม่กำหนดชั้นความลับ</source>
        <translation>No classification</translation>
    </message>
    <message>
        <source>บันทึกข้อมูล</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>สร้างชุดข้อมูล</source>
        <translation>Create pack</translation>
    </message>
    <message>
        <source>สำเนาของ {0}</source>
        <translation>A copy of {0}</translation>
    </message>
    <message>
        <source>{0} รายการ พร้อมส่วนของเอกสาร บันทึกเดิมใช้กับชุดใหม่ด้วย</source>
        <translation>{0} item with the sections of the document. The notes serve the new pack too|{0} items with the sections of the document. The notes serve the new pack too</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>เช่น เยือน สปป. ลาว 30 พ.ค. 2565</source>
        <translation>For example: Visit to the Lao PDR, 30 May 2565</translation>
    </message>
    <message>
        <source>เช่น รัฐมนตรีว่าการกระทรวงการต่างประเทศ</source>
        <translation>For example: Minister of Foreign Affairs</translation>
    </message>
    <message>
        <source>เช่น การเยือน สปป. ลาว อย่างเป็นทางการ</source>
        <translation>For example: Official visit to the Lao PDR</translation>
    </message>
    <message>
        <source>ชื่อชุดข้อมูล</source>
        <translation>Name of the pack</translation>
    </message>
    <message>
        <source>โอกาส</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>ผู้รับ</source>
        <translation>For</translation>
    </message>
    <message>
        <source>เริ่มจาก</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>ชั้นความลับ</source>
        <translation>Classification</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>เพิ่มรายการ</source>
        <translation>Add items</translation>
    </message>
    <message>
        <source>ย้ายรายการ</source>
        <translation>Move items</translation>
    </message>
    <message>
        <source>ย้ายหัวข้อ</source>
        <translation>Move heading</translation>
    </message>
    <message>
        <source>นำออกจากชุด</source>
        <translation>Take out of the pack</translation>
    </message>
    <message>
        <source>นำออกจากชุด {0} รายการ บันทึกยังอยู่ในแฟ้ม</source>
        <translation>{0} item taken out of the pack. Its notes stay in the file|{0} items taken out of the pack. Their notes stay in the file</translation>
    </message>
    <message>
        <source>เรียงตามการประชุม</source>
        <translation>Order as in the meeting</translation>
    </message>
    <message>
        <source>จัดไว้ใต้หัวข้อ</source>
        <translation>Put under a heading</translation>
    </message>
    <message>
        <source>นำออกจากหัวข้อ</source>
        <translation>Take out of the heading</translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อหัวข้อ</source>
        <translation>Rename heading</translation>
    </message>
    <message>
        <source>ยกเลิกหัวข้อ</source>
        <translation>Remove heading</translation>
    </message>
    <message>
        <source>ยกเลิกหัวข้อ “{0}” แล้ว รายการยังอยู่ที่เดิม</source>
        <translation>Heading “{0}” removed. Its items stay where they are</translation>
    </message>
    <message>
        <source>เพิ่มส่วน{0}</source>
        <translation>Add section: {0}</translation>
    </message>
    <message>
        <source>ปิดส่วน{0}</source>
        <translation>Turn section off: {0}</translation>
    </message>
    <message>
        <source>เปิดส่วน{0}</source>
        <translation>Turn section on: {0}</translation>
    </message>
    <message>
        <source>ย้ายส่วน</source>
        <translation>Move section</translation>
    </message>
    <message>
        <source>ส่วนนี้เก็บรายการของชุด จึงลบไม่ได้ แต่กด Space เพื่อปิดได้</source>
        <translation>This section holds the items of the pack, so it cannot be deleted; Space turns it off</translation>
    </message>
    <message>
        <source>ลบส่วน{0}</source>
        <translation>Delete section: {0}</translation>
    </message>
    <message>
        <source>ลบส่วน “{0}” แล้ว</source>
        <translation>Section “{0}” deleted</translation>
    </message>
    <message>
        <source> ใต้หัวข้อ {0}</source>
        <translation>, under {0}</translation>
    </message>
    <message>
        <source>รายการที่ {0} จาก {1}</source>
        <translation>Item {0} of {1}</translation>
    </message>
</context>
<context>
    <name>PackFlow</name>
    <message>
        <source>ทำสำเนาชุดข้อมูล</source>
        <translation>Duplicate pack</translation>
    </message>
    <message>
        <source>ชุดข้อมูลใหม่</source>
        <translation>New pack</translation>
    </message>
    <message>
        <source>สร้างชุดข้อมูล</source>
        <translation>Create pack</translation>
    </message>
    <message>
        <source>ข้อมูลของชุด</source>
        <translation>About the pack</translation>
    </message>
    <message>
        <source>แก้ข้อมูลของชุด</source>
        <translation>Edit pack</translation>
    </message>
    <message>
        <source>ลบชุด {0}</source>
        <translation>Delete pack {0}</translation>
    </message>
    <message>
        <source>ลบชุด “{0}” แล้ว บันทึกยังอยู่ในแฟ้ม</source>
        <translation>Pack “{0}” deleted. The notes stay in the file</translation>
    </message>
    <message>
        <source>เลื่อนลำดับชุด</source>
        <translation>Move pack</translation>
    </message>
    <message>
        <source>ชุดนี้อยู่ลำดับที่ {0} จาก {1}</source>
        <translation>This pack is number {0} of {1}</translation>
    </message>
    <message>
        <source>มีชุดข้อมูลเดียว ยังไม่มีชุดให้เปรียบเทียบ</source>
        <translation>There is only one pack, so nothing to compare it with</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{0} (สำเนา)</source>
        <translation>{0} (copy)</translation>
    </message>
    <message>
        <source>{0} (สำเนา {1})</source>
        <translation>{0} (copy {1})</translation>
    </message>
</context>
<context>
    <name>PackModel</name>
    <message>
        <source>เลือกผลการประชุมทางซ้าย หรือลากมาวางที่นี่</source>
        <translation>Choose outcomes on the left, or drag them here</translation>
    </message>
    <message>
        <source>(ยังไม่มีข้อความ)</source>
        <translation>(no text yet)</translation>
    </message>
    <message>
        <source>ปิดอยู่</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>{0}  (Space เปิดหรือปิดส่วนนี้)</source>
        <translation>{0}  (Space turns this section on or off)</translation>
    </message>
    <message>
        <source>อยู่ในเอกสาร</source>
        <translation>In the document</translation>
    </message>
    <message>
        <source>ส่วนของเอกสาร</source>
        <translation>Section of the document</translation>
    </message>
    <message>
        <source>หัวข้อ, {0} รายการ</source>
        <translation>Heading, {0} item|Heading, {0} items</translation>
    </message>
    <message>
        <source>รายการที่ {0} จาก {1}</source>
        <translation>Item {0} of {1}</translation>
    </message>
</context>
<context>
    <name>PackPanel</name>
    <message>
        <source>รายการในชุดข้อมูล</source>
        <translation>Items in the pack</translation>
    </message>
    <message>
        <source>ชุดข้อมูลที่กำลังทำ</source>
        <translation>Pack at hand</translation>
    </message>
    <message>
        <source>คำสั่งของชุดข้อมูล</source>
        <translation>Commands for the pack</translation>
    </message>
    <message>
        <source>เพิ่มส่วนของเอกสาร</source>
        <translation>Add a section to the document</translation>
    </message>
    <message>
        <source>แฟ้มนี้ยังไม่มีชุดข้อมูล</source>
        <translation>This file has no pack yet</translation>
    </message>
    <message>
        <source>สร้างชุดข้อมูลสำหรับการเยือน การเยี่ยมคารวะ หรือการประชุม แล้วเลือกผลการประชุมทางซ้าย</source>
        <translation>Create a pack for a visit, a courtesy call or a meeting; then choose outcomes on the left</translation>
    </message>
    <message>
        <source>ชุดข้อมูลใหม่…</source>
        <translation>New pack…</translation>
    </message>
    <message>
        <source>รายการ</source>
        <translation>List</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>หน้าเอกสาร Word</source>
        <translation>Pages of the Word document</translation>
    </message>
</context>
<context>
    <name>PathRow</name>
    <message>
        <source>เลือก…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>ล้าง</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>แบบเอกสารที่แสดง</source>
        <translation>Layout shown</translation>
    </message>
    <message>
        <source>ย่อ (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <source>ขยาย (Ctrl+=)</source>
        <translation>Larger (Ctrl+=)</translation>
    </message>
    <message>
        <source>ขนาดที่แสดง</source>
        <translation>Size shown</translation>
    </message>
    <message>
        <source>หน้า {0} จาก {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>พอดีความกว้าง (Ctrl+0)</source>
        <translation>Fit width (Ctrl+0)</translation>
    </message>
    <message>
        <source>พอดีความกว้างของข้อความ</source>
        <translation>Fit width of the text</translation>
    </message>
    <message>
        <source>ฉบับเต็ม ไทย–อังกฤษ</source>
        <translation>Full brief, Thai and English</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>กำลังเรียบเรียง…</source>
        <translation>Composing…</translation>
    </message>
</context>
<context>
    <name>PrintFlow</name>
    <message>
        <source>วาดหน้า</source>
        <translation>Drawing pages</translation>
    </message>
    <message>
        <source>ส่งออก PDF</source>
        <translation>Exporting to PDF</translation>
    </message>
    <message>
        <source>ส่งออก PDF ไม่ได้</source>
        <translation>Could not export to PDF</translation>
    </message>
    <message>
        <source>พิมพ์หน้า</source>
        <translation>Printing pages</translation>
    </message>
    <message>
        <source>พิมพ์</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>ส่งพิมพ์แล้ว {0} หน้า</source>
        <translation>{0} page sent to the printer|{0} pages sent to the printer</translation>
    </message>
    <message>
        <source>พิมพ์ไม่ได้</source>
        <translation>Could not print</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>ใช้ค่าเริ่มต้นแทนการตั้งค่าที่อ่านไม่ได้: {0}</source>
        <translation>Defaults are used for settings that could not be read: {0}</translation>
    </message>
    <message>
        <source>เปิดการตั้งค่า</source>
        <translation>Open settings</translation>
    </message>
</context>
<context>
    <name>ProgressHistory</name>
    <message>
        <source>ยังไม่มีรายงานของผลการประชุมนี้</source>
        <translation>No report on this outcome yet</translation>
    </message>
    <message>
        <source>ประวัติการรายงาน</source>
        <translation>History of reports</translation>
    </message>
    <message>
        <source>ต่อเนื่องจาก {0} ข้อ {1}: {2}</source>
        <translation>Continues {0}, no. {1}: {2}</translation>
    </message>
    <message>
        <source>ไม่มี</source>
        <translation>None</translation>
    </message>
    <message>
        <source>เป้าหมายเดิม: {0}</source>
        <translation>Former target: {0}</translation>
    </message>
    <message>
        <source>ต่อเนื่องจาก {0}</source>
        <translation>Continues {0}</translation>
    </message>
    <message>
        <source>ดูรายงานก่อนหน้าอีก {0} ครั้ง</source>
        <translation>Show {0} earlier report|Show {0} earlier reports</translation>
    </message>
</context>
<context>
    <name>ProposalsBox</name>
    <message>
        <source>ถ้อยคำบอกว่า</source>
        <translation>The text suggests</translation>
    </message>
    <message>
        <source>ลักษณะ</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>กรอบเวลา</source>
        <translation>Time frame</translation>
    </message>
    <message>
        <source>จำนวน</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>ใช้{0}ที่เสนอ</source>
        <translation>Use the proposed value: {0}</translation>
    </message>
    <message>
        <source>ไม่ใช้{0}ที่เสนอ</source>
        <translation>Do not use the proposed value: {0}</translation>
    </message>
</context>
<context>
    <name>RecordEdit</name>
    <message>
        <source>ข้อความของรายการ</source>
        <translation>Text of the item</translation>
    </message>
</context>
<context>
    <name>RecoveryBox</name>
    <message>
        <source>งานที่ค้างอยู่</source>
        <translation>Unfinished work</translation>
    </message>
    <message>
        <source>งานที่ยังไม่ได้บันทึกหรือยังตรวจไม่เสร็จ ยังอยู่ครบ</source>
        <translation>What was not saved or not yet reviewed to the end is all there</translation>
    </message>
    <message>
        <source>และอีก {0} รายการ</source>
        <translation>and {0} more</translation>
    </message>
    <message>
        <source>นำ “{0}” กลับมา</source>
        <translation>Bring “{0}” back</translation>
    </message>
    <message>
        <source>งานที่ทิ้งไว้ {0} รายการ</source>
        <translation>{0} discarded</translation>
    </message>
</context>
<context>
    <name>RecoveryFlow</name>
    <message>
        <source>ทิ้งงานไม่ได้</source>
        <translation>Could not discard the work</translation>
    </message>
    <message>
        <source>ทิ้งงานของ {0} แล้ว เก็บไว้ {1} วันก่อนลบ</source>
        <translation>Work on {0} discarded. It is kept for {1} days before it is deleted</translation>
    </message>
    <message>
        <source>นำกลับมา</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>นำงานกลับมาไม่ได้</source>
        <translation>Could not bring the work back</translation>
    </message>
    <message>
        <source>นำงานของ {0} กลับมาแล้ว</source>
        <translation>Work on {0} brought back</translation>
    </message>
</context>
<context>
    <name>RecoveryRow</name>
    <message>
        <source>กู้คืน</source>
        <translation>Recover</translation>
    </message>
    <message>
        <source>กู้คืน {0}</source>
        <translation>Recover {0}</translation>
    </message>
    <message>
        <source>ทิ้ง</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>ทิ้งงานของ {0}</source>
        <translation>Discard the work on {0}</translation>
    </message>
    <message>
        <source>เก็บไว้ 14 วันก่อนลบ นำกลับมาได้</source>
        <translation>Kept for 14 days before it is deleted; can be brought back</translation>
    </message>
</context>
<context>
    <name>RepairRow</name>
    <message>
        <source>ซ่อมเป็น</source>
        <translation>Repaired to</translation>
    </message>
    <message>
        <source>ยอมรับ</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>คงของเดิม</source>
        <translation>Keep as it was</translation>
    </message>
    <message>
        <source>บรรทัด {0}</source>
        <translation>Line {0}</translation>
    </message>
</context>
<context>
    <name>RepairsBox</name>
    <message>
        <source>ซ่อนที่ซ่อมแน่นอน</source>
        <translation>Hide certain repairs</translation>
    </message>
    <message>
        <source>ซ่อมแน่นอนแล้วอีก {0} แห่ง</source>
        <translation>{0} more certain repair|{0} more certain repairs</translation>
    </message>
    <message>
        <source>ยอมรับการซ่อม {0}</source>
        <translation>Accept repair {0}</translation>
    </message>
    <message>
        <source>คงของเดิม {0}</source>
        <translation>Keep {0} as it was</translation>
    </message>
    <message>
        <source>แก้การซ่อม {0}</source>
        <translation>Edit repair {0}</translation>
    </message>
</context>
<context>
    <name>ReturnsBar</name>
    <message>
        <source>รับทั้งหมด</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>ยกเว้นรายการที่ขัดกัน (Shift+A)</source>
        <translation>Except conflicts (Shift+A)</translation>
    </message>
    <message>
        <source>ไม่รับทั้งหมด</source>
        <translation>Accept none</translation>
    </message>
    <message>
        <source>ทั้งหมด</source>
        <translation>All</translation>
    </message>
    <message>
        <source>เปลี่ยน</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>ขัดกัน</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>ต้องดู</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>เก็บแฟ้มไว้ ไม่เปลี่ยนข้อมูล</source>
        <translation>Keep the files, change nothing</translation>
    </message>
    <message>
        <source>ใช้การเปลี่ยนแปลง {0} รายการ</source>
        <translation>Apply {0} change|Apply {0} changes</translation>
    </message>
</context>
<context>
    <name>ReturnsDelegate</name>
    <message>
        <source>ขัดกัน เลือกแล้ว</source>
        <translation>Conflict, decided</translation>
    </message>
    <message>
        <source>ขัดกัน โปรดเลือก</source>
        <translation>Conflict, please choose</translation>
    </message>
</context>
<context>
    <name>ReturnsModel</name>
    <message>
        <source>{0} · {1} รายการ</source>
        <translation>{0} · {1} item|{0} · {1} items</translation>
    </message>
    <message>
        <source>เหมือนที่ส่งไป</source>
        <translation>As sent</translation>
    </message>
    <message>
        <source>ความเห็นใหม่</source>
        <translation>New comment</translation>
    </message>
    <message>
        <source>{0} (สนับสนุน)</source>
        <translation>{0} (supporting)</translation>
    </message>
    <message>
        <source>ข้อ {0} {1}</source>
        <translation>No. {0} {1}</translation>
    </message>
    <message>
        <source>ต้องดู</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>แถวที่เพิ่มมา</source>
        <translation>Added row</translation>
    </message>
    <message>
        <source>ต้องดู ยังไม่ได้รับเข้า</source>
        <translation>To look at, not taken in</translation>
    </message>
    <message>
        <source>แถวที่ไม่ได้ส่งไป จึงไม่ได้รับเข้า: หากเป็นผลการประชุมเดิม โปรดกรอกที่รายการนั้น</source>
        <translation>This row was not sent, so it is not taken in: if it is about an existing outcome, fill it in there</translation>
    </message>
    <message>
        <source>{0} รายการ</source>
        <translation>{0} item|{0} items</translation>
    </message>
    <message>
        <source>ใช้{0}</source>
        <translation>Use {0}</translation>
    </message>
    <message>
        <source>ใช้ของเรา</source>
        <translation>Use ours</translation>
    </message>
    <message>
        <source>ขัดกัน ยังไม่ได้เลือก</source>
        <translation>Conflict, not decided</translation>
    </message>
    <message>
        <source>ที่ส่งไป {0}</source>
        <translation>As sent {0}</translation>
    </message>
    <message>
        <source>ปัจจุบัน {0}</source>
        <translation>Now {0}</translation>
    </message>
    <message>
        <source>ที่ส่งกลับ {0}</source>
        <translation>As returned {0}</translation>
    </message>
</context>
<context>
    <name>ReturnsPage</name>
    <message>
        <source>Space รับหรือไม่รับ · A ทั้งกลุ่ม · Shift+A ทั้งหมด · ← ของเรา → {0} · F8 รายการถัดไปที่ต้องตัดสิน · Enter เปิดผลการประชุม</source>
        <translation>Space accepts or not · A the whole group · Shift+A all · ← ours → {0} · F8 next to decide · Enter opens the outcome</translation>
    </message>
    <message>
        <source>ไม่มีผลการประชุมให้เปิด โปรดดูที่ {0}</source>
        <translation>There is no outcome to open; look at {0}</translation>
    </message>
    <message>
        <source>จาก {0} แฟ้ม: {1}</source>
        <translation>From {0} file: {1}|From {0} files: {1}</translation>
    </message>
    <message>
        <source>{0} (รับเมื่อ {1})</source>
        <translation>{0} (taken {1})</translation>
    </message>
    <message>
        <source>เคยรับเข้าแล้ว: {0}</source>
        <translation>Taken before: {0}</translation>
    </message>
    <message>
        <source>เลือกแฟ้ม Excel ที่หน่วยงานกรอกแล้ว หรือบรีฟที่ผู้บังคับบัญชาแก้ใน Word หรือลากมาวางที่หน้าต่างนี้ ระบบจะเทียบกับที่ส่งไป และกับข้อมูลปัจจุบัน ก่อนให้เลือกว่าจะใช้รายการใด</source>
        <translation>Choose the Excel files that agencies filled in, or a brief that was edited in Word, or drop them on this window. They are compared with what was sent and with what is there now, before you choose what to use</translation>
    </message>
    <message>
        <source>ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป</source>
        <translation>Nothing differs from what was sent</translation>
    </message>
    <message>
        <source>ยังไม่มีตารางที่ส่งกลับให้ตรวจ</source>
        <translation>No returned sheets to review</translation>
    </message>
    <message>
        <source>รับตารางที่ส่งกลับ…</source>
        <translation>Take returned sheets…</translation>
    </message>
</context>
<context>
    <name>RoundsPage</name>
    <message>
        <source>ยังไม่มีรอบการติดตาม</source>
        <translation>No rounds yet</translation>
    </message>
    <message>
        <source>เมื่อส่งตารางติดตามผลให้หน่วยงาน จะเห็นที่นี่ว่าส่งถึงใคร เมื่อใด และใครยังไม่ตอบ</source>
        <translation>Once follow-up sheets are sent, you see here to whom, when, and who has not answered</translation>
    </message>
    <message>
        <source>ส่งตารางติดตามผล…</source>
        <translation>Send follow-up sheets…</translation>
    </message>
    <message>
        <source>อีก {0} รอบก่อนหน้า</source>
        <translation>{0} earlier round|{0} earlier rounds</translation>
    </message>
    <message>
        <source>รอบที่ {0}</source>
        <translation>Round {0}</translation>
    </message>
    <message>
        <source>กำหนดตอบ {0} ({1})</source>
        <translation>Answer due {0} ({1})</translation>
    </message>
    <message>
        <source>ตอบครบทุกหน่วยงาน</source>
        <translation>All agencies have answered</translation>
    </message>
    <message>
        <source>ไม่ได้ตอบ: {0}</source>
        <translation>Did not answer: {0}</translation>
    </message>
    <message>
        <source>ดูทุกหน่วยงาน</source>
        <translation>Show all agencies</translation>
    </message>
    <message>
        <source>ส่งเมื่อ {0}</source>
        <translation>Sent {0}</translation>
    </message>
    <message>
        <source>{0} ผล</source>
        <translation>{0} outcome|{0} outcomes</translation>
    </message>
    <message>
        <source>ตอบแล้ว {0} จาก {1} หน่วยงาน</source>
        <translation>{0} of {1} agencies has answered|{0} of {1} agencies have answered</translation>
    </message>
    <message>
        <source>รับกลับแล้ว {0} แฟ้ม</source>
        <translation>{0} file taken back|{0} files taken back</translation>
    </message>
    <message>
        <source>ควรทวงถาม: {0}</source>
        <translation>To be reminded: {0}</translation>
    </message>
    <message>
        <source>คัดลอกรายชื่อ</source>
        <translation>Copy names</translation>
    </message>
    <message>
        <source>ยังไม่ตอบ ({0} ผล)</source>
        <translation>Not answered ({0} outcome)|Not answered ({0} outcomes)</translation>
    </message>
    <message>
        <source>รายงาน {0} จาก {1} ผล</source>
        <translation>{0} of {1} outcome reported|{0} of {1} outcomes reported</translation>
    </message>
    <message>
        <source>ส่งตารางกลับแล้ว ยังไม่มีรายงาน ({0} ผล)</source>
        <translation>Sheet returned without a report ({0} outcome)|Sheet returned without a report ({0} outcomes)</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>ระดับ {0}</source>
        <translation>Level {0}</translation>
    </message>
    <message>
        <source>เลือกแล้ว</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>เลือกบางส่วน</source>
        <translation>Partly chosen</translation>
    </message>
    <message>
        <source>ยังไม่เลือก</source>
        <translation>Not chosen</translation>
    </message>
</context>
<context>
    <name>SectionPanel</name>
    <message>
        <source>ชื่อส่วน</source>
        <translation>Title of the section</translation>
    </message>
    <message>
        <source>อยู่ในเอกสารฉบับเต็ม</source>
        <translation>In the full brief</translation>
    </message>
    <message>
        <source>ข้อความของส่วน</source>
        <translation>Text of the section</translation>
    </message>
    <message>
        <source>พิมพ์ข้อความที่จะอยู่ในส่วนนี้</source>
        <translation>Type the text of this section</translation>
    </message>
    <message>
        <source>ไปช่องถัดไป</source>
        <translation>Next blank</translation>
    </message>
    <message>
        <source>ลบส่วนนี้</source>
        <translation>Delete this section</translation>
    </message>
    <message>
        <source>ยังมีช่อง {0} ให้เติม</source>
        <translation>{0} still to be filled in</translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อส่วน</source>
        <translation>Rename section</translation>
    </message>
    <message>
        <source>แก้ข้อความของส่วน</source>
        <translation>Edit the text of the section</translation>
    </message>
    <message>
        <source>ส่วนของเอกสาร</source>
        <translation>Section of the document</translation>
    </message>
    <message>
        <source>ขึ้นต้นบรรทัดด้วย - หรือ 1. เพื่อทำเป็นข้อ กด Ctrl+B เพื่อทำตัวหนา</source>
        <translation>Begin a line with - or 1. for a list; Ctrl+B makes text bold</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>{0}ไม่ได้</source>
        <translation>Could not: {0}</translation>
    </message>
    <message>
        <source>เลิกทำหรือทำซ้ำไม่ได้</source>
        <translation>Could not undo or redo</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>การตั้งค่า</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>คืนค่าเริ่มต้น</source>
        <translation>Restore defaults</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>ตามระบบ</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>สว่าง</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>มืด</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>วันอาทิตย์</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>วันจันทร์</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>ผู้จัดทำ</source>
        <translation>You</translation>
    </message>
    <message>
        <source>เช่น กรมเอเชียตะวันออก</source>
        <translation>For example: Department of East Asian Affairs</translation>
    </message>
    <message>
        <source>หน้าจอ</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>เปลี่ยนเมื่อปิดหน้าต่างนี้ งานที่ทำอยู่ยังอยู่ครบ</source>
        <translation>Changes when you close this dialog; your work stays as it is</translation>
    </message>
    <message>
        <source>เอกสาร</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>แม่แบบของโปรแกรม</source>
        <translation>The program’s own template</translation>
    </message>
    <message>
        <source>ของแม่แบบของโปรแกรม แม่แบบของสำนักงานใช้แบบอักษรของตนเอง</source>
        <translation>Of the program’s template; an office’s template has its own</translation>
    </message>
    <message>
        <source>วัน</source>
        <translation>days</translation>
    </message>
    <message>
        <source>ไม่กำหนด</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>เปลี่ยนเฉพาะชื่อที่เรียกรอบ ตารางที่ส่งไปแล้วยังรับกลับได้</source>
        <translation>Only what rounds are called changes; sheets already sent can still be taken back</translation>
    </message>
    <message>
        <source>โฟลเดอร์</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>โฟลเดอร์เดียวกับแฟ้ม</source>
        <translation>Beside the file</translation>
    </message>
    <message>
        <source>เลขไทย ๑๒๓</source>
        <translation>Thai digits ๑๒๓</translation>
    </message>
    <message>
        <source>เลขอารบิก 123</source>
        <translation>Arabic digits 123</translation>
    </message>
    <message>
        <source>นับต่อกันไป 1, 2, 3</source>
        <translation>One after the other: 1, 2, 3</translation>
    </message>
    <message>
        <source>เริ่มใหม่ทุกปี พ.ศ. 1/2564, 2/2564, 1/2565</source>
        <translation>Anew each B.E. year: 1/2564, 2/2564, 1/2565</translation>
    </message>
    <message>
        <source>{0} — มีในเครื่องนี้</source>
        <translation>{0} — on this computer</translation>
    </message>
    <message>
        <source>{0} — ไม่มีในเครื่องนี้</source>
        <translation>{0} — not on this computer</translation>
    </message>
    <message>
        <source>{0} — มากับโปรแกรม</source>
        <translation>{0} — comes with the program</translation>
    </message>
    <message>
        <source>ค่าที่เก็บไว้ใช้ไม่ได้ จึงใช้ค่าเริ่มต้น: {0}</source>
        <translation>These stored values cannot be used, so the defaults are: {0}</translation>
    </message>
    <message>
        <source>เก็บไว้ที่ {0}</source>
        <translation>Kept in {0}</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>แป้นลัดทั้งหมด</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>เก็บเป็น PDF เพื่อพิมพ์…</source>
        <translation>Save as PDF to print…</translation>
    </message>
    <message>
        <source>ปิด</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShowInButton</name>
    <message>
        <source>แสดงในเอกสารใด</source>
        <translation>Shown in which documents</translation>
    </message>
    <message>
        <source>ไม่แสดงในเอกสารใด</source>
        <translation>Shown nowhere</translation>
    </message>
    <message>
        <source>แสดงใน{0}</source>
        <translation>Shown in: {0}</translation>
    </message>
    <message>
        <source>แสดงในเอกสาร {0} แบบ</source>
        <translation>Shown in {0} layout|Shown in {0} layouts</translation>
    </message>
</context>
<context>
    <name>SlicePage</name>
    <message>
        <source>ผลการประชุม</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>กลับไปภาพรวม</source>
        <translation>Back to the overview</translation>
    </message>
    <message>
        <source>{0} ผล</source>
        <translation>{0} outcome|{0} outcomes</translation>
    </message>
</context>
<context>
    <name>SourceHome</name>
    <message>
        <source>เอกสารในแฟ้มนี้</source>
        <translation>Documents in this file</translation>
    </message>
    <message>
        <source>เอกสารอีกฉบับของ {0}</source>
        <translation>Another document of {0}</translation>
    </message>
    <message>
        <source>{0} ผลการประชุม</source>
        <translation>{0} outcome|{0} outcomes</translation>
    </message>
    <message>
        <source>{0} · ไม่ได้เก็บตัวเอกสารไว้</source>
        <translation>{0} · the document itself is not kept</translation>
    </message>
    <message>
        <source>ดูต้นฉบับ</source>
        <translation>Show source</translation>
    </message>
    <message>
        <source>แหล่งข้อมูล</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>กลับ</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>ซ่อมข้อความ {0} แห่ง</source>
        <translation>{0} repair|{0} repairs</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>ต้นฉบับ</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>StackedBars</name>
    <message>
        <source>{0}: {1} {2} ผล</source>
        <translation>{0}: {1} {2} outcome|{0}: {1} {2} outcomes</translation>
    </message>
    <message>
        <source>{0}: ทั้งหมด {1} ผล ({2})</source>
        <translation>{0}: {1} outcome in all ({2})|{0}: {1} outcomes in all ({2})</translation>
    </message>
</context>
<context>
    <name>StandingsModel</name>
    <message>
        <source>{0} (เสนอ)</source>
        <translation>{0} (proposed)</translation>
    </message>
    <message>
        <source>ต่อเนื่องจาก {0} ข้อ {1}</source>
        <translation>Continues {0}, no. {1}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>ความคืบหน้าของงาน</source>
        <translation>Progress of the work</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>ขั้นตอนในครั้งนี้</source>
        <translation>Steps of this session</translation>
    </message>
    <message>
        <source>เริ่มต้น: เมื่อเปิดแฟ้ม</source>
        <translation>Start: when the file was opened</translation>
    </message>
    <message>
        <source>{0} (เลิกทำไว้)</source>
        <translation>{0} (undone)</translation>
    </message>
</context>
<context>
    <name>TimeFrameField</name>
    <message>
        <source>กรอบเวลา</source>
        <translation>Time frame</translation>
    </message>
    <message>
        <source>เช่น 3/11/64, ปี 2568, ปีงบ 66</source>
        <translation>3/11/2564, 2568 or fiscal year 2566</translation>
    </message>
    <message>
        <source>{0} — ยังไม่ได้เปลี่ยนกรอบเวลา</source>
        <translation>{0} — the time frame is unchanged</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>ค้นหาผลการประชุม บันทึก หน่วยงาน   Ctrl+F</source>
        <translation>Find outcomes, notes, agencies   Ctrl+F</translation>
    </message>
    <message>
        <source>ค้นหา</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>คำสั่งทั้งหมด</source>
        <translation>All commands</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>ฉบับที่เก็บไว้</source>
        <translation>Kept versions</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>เปิดล่าสุด</source>
        <translation>Opened last</translation>
    </message>
    <message>
        <source>เตรียมเอกสารจากผลการประชุม</source>
        <translation>Prepare documents from the outcomes of a meeting</translation>
    </message>
    <message>
        <source>เลือกผลการประชุม เขียนบันทึก แล้วส่งออกเป็นบรีฟ Word และตารางติดตามผล Excel</source>
        <translation>Choose outcomes, write notes, then export a Word brief and Excel follow-up sheets</translation>
    </message>
    <message>
        <source>คณะกรรมาธิการร่วมไทย–ลาว ครั้งที่ 22 · 27 ผลการประชุม</source>
        <translation>22nd Thai–Lao Joint Commission · 27 outcomes</translation>
    </message>
    <message>
        <source>ผลการประชุมใน Word PDF หรือข้อความ ตรวจแล้วนำเข้าแฟ้มใหม่</source>
        <translation>Word, PDF or text, reviewed and imported into a new file</translation>
    </message>
    <message>
        <source>แฟ้ม .briefpack ในเครื่องหรือในโฟลเดอร์ของกลุ่มงาน</source>
        <translation>A .briefpack file on this computer or in the office’s folder</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>หน้า Word</source>
        <translation>Word pages</translation>
    </message>
    <message>
        <source>ตาราง</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>_DropHint</name>
    <message>
        <source>ลากเอกสารผลการประชุมมาวางที่นี่</source>
        <translation>Drop a document with outcomes here</translation>
    </message>
    <message>
        <source>แฟ้ม Word (.docx) PDF หรือข้อความ โปรแกรมจะแยกเป็นรายการให้ตรวจก่อนนำเข้า</source>
        <translation>Word (.docx), PDF or text. It is split into items for you to review before they are imported</translation>
    </message>
    <message>
        <source>เลือกแฟ้ม…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>วางข้อความที่คัดลอก</source>
        <translation>Paste copied text</translation>
    </message>
</context>
<context>
    <name>_ReadingPage</name>
    <message>
        <source>กำลังอ่านเอกสาร</source>
        <translation>Reading the document</translation>
    </message>
    <message>
        <source>ยกเลิก</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>กำลังอ่าน {0}</source>
        <translation>Reading {0}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>แก้ไข</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>เลิกทำ</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>ทำซ้ำ</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>ค้นหา</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>ผลที่พบถัดไป</source>
        <translation>Next found</translation>
    </message>
    <message>
        <source>ผลที่พบก่อนหน้า</source>
        <translation>Previous found</translation>
    </message>
    <message>
        <source>กรองผลการประชุม…</source>
        <translation>Filter outcomes…</translation>
    </message>
    <message>
        <source>แก้ข้อความของผลการประชุม</source>
        <translation>Edit the text of the outcome</translation>
    </message>
    <message>
        <source>เพิ่มผลการประชุม</source>
        <translation>Add outcome</translation>
    </message>
    <message>
        <source>เพิ่มหัวข้อ…</source>
        <translation>Add topic…</translation>
    </message>
    <message>
        <source>เพิ่มด้าน…</source>
        <translation>Add pillar…</translation>
    </message>
    <message>
        <source>แก้ชื่อด้านหรือหัวข้อ…</source>
        <translation>Rename pillar or topic…</translation>
    </message>
    <message>
        <source>ลบผลการประชุม</source>
        <translation>Remove outcome</translation>
    </message>
    <message>
        <source>เพิ่มประเด็นสนทนา</source>
        <translation>Add talking point</translation>
    </message>
    <message>
        <source>เพิ่มท่าทีไทย</source>
        <translation>Add our position</translation>
    </message>
    <message>
        <source>เพิ่มท่าทีที่คาดของอีกฝ่าย</source>
        <translation>Add expected position</translation>
    </message>
    <message>
        <source>เพิ่มข้อความใช้เมื่อถูกถาม</source>
        <translation>Add what to say if raised</translation>
    </message>
    <message>
        <source>เพิ่มประเด็นข่าว</source>
        <translation>Add press line</translation>
    </message>
    <message>
        <source>เพิ่มภูมิหลัง</source>
        <translation>Add background</translation>
    </message>
    <message>
        <source>เพิ่มข้อควรระวัง</source>
        <translation>Add caution</translation>
    </message>
    <message>
        <source>เพิ่มบันทึกภายใน</source>
        <translation>Add internal note</translation>
    </message>
    <message>
        <source>แฟ้ม</source>
        <translation>File</translation>
    </message>
    <message>
        <source>เริ่มจากผลการประชุม JC22</source>
        <translation>Start from the outcomes of JC22</translation>
    </message>
    <message>
        <source>เริ่มจากเอกสาร…</source>
        <translation>Start from a document…</translation>
    </message>
    <message>
        <source>เปิดแฟ้ม…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>นำเข้าผลการประชุม…</source>
        <translation>Import outcomes…</translation>
    </message>
    <message>
        <source>นำเข้าจากข้อความที่คัดลอก</source>
        <translation>Import copied text</translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>บันทึกเป็น…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>เก็บฉบับนี้ไว้…</source>
        <translation>Keep this version…</translation>
    </message>
    <message>
        <source>ทำสำเนาสำหรับส่งต่อ…</source>
        <translation>Make a copy to pass on…</translation>
    </message>
    <message>
        <source>รวมกับแฟ้มของผู้อื่น…</source>
        <translation>Merge with another’s file…</translation>
    </message>
    <message>
        <source>ส่งออกเป็น Word…</source>
        <translation>Export to Word…</translation>
    </message>
    <message>
        <source>ส่งออกเป็น Excel…</source>
        <translation>Export to Excel…</translation>
    </message>
    <message>
        <source>ส่งออกเป็น PDF…</source>
        <translation>Export to PDF…</translation>
    </message>
    <message>
        <source>พิมพ์…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>ปิดแฟ้ม</source>
        <translation>Close file</translation>
    </message>
    <message>
        <source>ออกจากโปรแกรม</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>ติดตามผล</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>ส่งตารางติดตามผล…</source>
        <translation>Send follow-up sheets…</translation>
    </message>
    <message>
        <source>รับตารางที่ส่งกลับ…</source>
        <translation>Take returned sheets…</translation>
    </message>
    <message>
        <source>ชุดข้อมูล</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>ชุดข้อมูลใหม่…</source>
        <translation>New pack…</translation>
    </message>
    <message>
        <source>ทำสำเนาชุดข้อมูล…</source>
        <translation>Duplicate pack…</translation>
    </message>
    <message>
        <source>ข้อมูลของชุด…</source>
        <translation>About the pack…</translation>
    </message>
    <message>
        <source>เปรียบเทียบชุดข้อมูล…</source>
        <translation>Compare packs…</translation>
    </message>
    <message>
        <source>เลื่อนชุดนี้ขึ้นก่อน</source>
        <translation>Move this pack forward</translation>
    </message>
    <message>
        <source>เลื่อนชุดนี้ไปหลัง</source>
        <translation>Move this pack back</translation>
    </message>
    <message>
        <source>ลบชุดข้อมูล</source>
        <translation>Delete pack</translation>
    </message>
    <message>
        <source>เพิ่มส่วนของเอกสาร…</source>
        <translation>Add a section to the document…</translation>
    </message>
    <message>
        <source>เปิดหรือปิดส่วน</source>
        <translation>Turn section on or off</translation>
    </message>
    <message>
        <source>เปลี่ยนชื่อส่วนหรือหัวข้อ…</source>
        <translation>Rename section or heading…</translation>
    </message>
    <message>
        <source>จัดไว้ใต้หัวข้อใหม่…</source>
        <translation>Put under a new heading…</translation>
    </message>
    <message>
        <source>นำออกจากหัวข้อ</source>
        <translation>Take out of the heading</translation>
    </message>
    <message>
        <source>เรียงตามลำดับการประชุม</source>
        <translation>Order as in the meeting</translation>
    </message>
    <message>
        <source>เลื่อนขึ้น</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>เลื่อนลง</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>นำออกจากชุด</source>
        <translation>Take out of the pack</translation>
    </message>
    <message>
        <source>ตรวจเอกสาร</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>จุดที่ต้องตรวจถัดไป</source>
        <translation>Next to check</translation>
    </message>
    <message>
        <source>จุดที่ต้องตรวจก่อนหน้า</source>
        <translation>Previous to check</translation>
    </message>
    <message>
        <source>ยอมรับ</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>เลื่อนขึ้นหนึ่งระดับ</source>
        <translation>Move up one level</translation>
    </message>
    <message>
        <source>เลื่อนลงหนึ่งระดับ</source>
        <translation>Move down one level</translation>
    </message>
    <message>
        <source>แก้ข้อความ</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>แยกที่เคอร์เซอร์</source>
        <translation>Split at the cursor</translation>
    </message>
    <message>
        <source>รวมกับรายการถัดไป</source>
        <translation>Join with the next item</translation>
    </message>
    <message>
        <source>ไม่ใช้ หรือนำกลับ</source>
        <translation>Leave out or bring back</translation>
    </message>
    <message>
        <source>นำเข้าเข้าแฟ้ม</source>
        <translation>Import into the file</translation>
    </message>
    <message>
        <source>มุมมอง</source>
        <translation>View</translation>
    </message>
    <message>
        <source>ไปที่ชุดข้อมูล</source>
        <translation>Go to packs</translation>
    </message>
    <message>
        <source>ไปที่ติดตามผล</source>
        <translation>Go to follow-up</translation>
    </message>
    <message>
        <source>ไปที่แหล่งข้อมูล</source>
        <translation>Go to sources</translation>
    </message>
    <message>
        <source>ไปที่ประวัติ</source>
        <translation>Go to history</translation>
    </message>
    <message>
        <source>กลับไปที่รายการ</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>ชุดข้อมูลเป็นรายการ</source>
        <translation>Pack as a list</translation>
    </message>
    <message>
        <source>ชุดข้อมูลเป็นหน้า Word</source>
        <translation>Pack as Word pages</translation>
    </message>
    <message>
        <source>ชุดข้อมูลเป็นตาราง</source>
        <translation>Pack as a table</translation>
    </message>
    <message>
        <source>แสดงคอลัมน์ผลการประชุม</source>
        <translation>Show the column of outcomes</translation>
    </message>
    <message>
        <source>แสดงคอลัมน์ชุดข้อมูล</source>
        <translation>Show the column of the pack</translation>
    </message>
    <message>
        <source>แสดงคอลัมน์รายละเอียด</source>
        <translation>Show the column of details</translation>
    </message>
    <message>
        <source>เครื่องมือ</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>ค้นหาคำสั่ง…</source>
        <translation>Find a command…</translation>
    </message>
    <message>
        <source>แป้นลัดทั้งหมด</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>การตั้งค่า…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>ช่วยเหลือ</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>คู่มือ</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>นี่คืออะไร</source>
        <translation>What is this?</translation>
    </message>
    <message>
        <source>เกี่ยวกับ briefpack…</source>
        <translation>About briefpack…</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>ยังไม่มีสิ่งที่จะทำ</source>
        <translation>Nothing to do yet</translation>
    </message>
    <message>
        <source>เปิดแฟ้มก่อน</source>
        <translation>Open a file first</translation>
    </message>
    <message>
        <source>เลือกชุดข้อมูลก่อน</source>
        <translation>Choose a pack first</translation>
    </message>
    <message>
        <source>แฟ้มนี้ยังไม่มีผลการประชุม</source>
        <translation>This file has no outcomes yet</translation>
    </message>
    <message>
        <source>เลือกผลการประชุมก่อน</source>
        <translation>Choose an outcome first</translation>
    </message>
    <message>
        <source>ใช้ขณะตรวจเอกสาร</source>
        <translation>Used while reviewing a document</translation>
    </message>
    <message>
        <source>รอให้งานที่ทำอยู่เสร็จก่อน</source>
        <translation>Wait until the work in hand is done</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>ใหม่ในเอกสารนี้</source>
        <translation>New in this document</translation>
    </message>
    <message>
        <source>ถ้อยคำต่างกัน</source>
        <translation>Different words</translation>
    </message>
    <message>
        <source>ไม่มีในเอกสารนี้</source>
        <translation>Not in this document</translation>
    </message>
    <message>
        <source>ตรงกัน</source>
        <translation>The same</translation>
    </message>
</context>
<context>
    <name>explanations</name>
    <message>
        <source>รุ่นของโปรแกรมและสิ่งที่มีในเครื่อง สำหรับส่งผู้ดูแลระบบ</source>
        <translation>The version of the program and what the computer has, to send to whoever looks after it</translation>
    </message>
    <message>
        <source>พิมพ์รหัสหรือชื่อหน่วยงาน แล้วเลือกจากรายการ Enter เพื่อบันทึก เว้นว่างได้</source>
        <translation>Type a code or name of an agency and choose from the list. Enter keeps it; it may be left empty</translation>
    </message>
    <message>
        <source>พิมพ์ส่วนหนึ่งของรหัสหรือชื่อเพื่อให้รายการสั้นลง</source>
        <translation>Type part of a code or name to make the list shorter</translation>
    </message>
    <message>
        <source>Space ทำเครื่องหมายหน่วยงาน เลือกได้หลายหน่วยงาน</source>
        <translation>Space ticks an agency; you can tick several</translation>
    </message>
    <message>
        <source>เลือกหน่วยงานสนับสนุนของผลการประชุมนี้</source>
        <translation>Choose the supporting agencies of this outcome</translation>
    </message>
    <message>
        <source>สิ่งที่เกิดขึ้นและสิ่งที่ทำต่อได้ งานที่ทำไว้ยังอยู่ครบ</source>
        <translation>What happened and what you can do next. Your work is all there</translation>
    </message>
    <message>
        <source>ข้อของการประชุมก่อนที่ยังไม่แล้วเสร็จ Space เลือกข้อที่จะติดตามต่อ</source>
        <translation>Unfinished outcomes of the earlier meeting. Space chooses those to follow up further</translation>
    </message>
    <message>
        <source>เลือกเรื่องสืบเนื่องจากการประชุมก่อน ทั้งหมดเป็นการนำเข้าครั้งเดียว</source>
        <translation>Choose what to carry over from the earlier meeting; all of it is one import</translation>
    </message>
    <message>
        <source>พิมพ์ส่วนหนึ่งของชื่อคำสั่ง ↑↓ เลือก Enter ทำ Esc ปิด</source>
        <translation>Type part of a command’s name. ↑↓ chooses, Enter does it, Esc closes</translation>
    </message>
    <message>
        <source>คำสั่งทั้งหมดที่ใช้ได้ตอนนี้ พร้อมแป้นลัด</source>
        <translation>All commands that can be used now, with their shortcuts</translation>
    </message>
    <message>
        <source>ข้อที่ใหม่ ต่างกัน หรือไม่มีในเอกสารนี้ Space เลือกข้อใหม่</source>
        <translation>Outcomes that are new, different, or not in this document. Space chooses a new one</translation>
    </message>
    <message>
        <source>เทียบเอกสารนี้กับการประชุมที่มีอยู่ในแฟ้ม ของเดิมไม่ถูกแก้</source>
        <translation>Compares this document with a meeting in the file. What is there is not changed</translation>
    </message>
    <message>
        <source>ภาพรวมของผลการประชุมทุกรายการ เลือกกลุ่มใดเพื่อดูรายชื่อของกลุ่มนั้น</source>
        <translation>All outcomes at a glance. Choose a group to see what is in it</translation>
    </message>
    <message>
        <source>รับ 3/11/64, ๓ พ.ย. ๒๕๖๔ หรือ 2021-11-03 แล้วบอกใต้ช่องว่าเข้าใจเป็นวันใด</source>
        <translation>Takes 3/11/64, 3 Nov 2564 or 2021-11-03, and says below which day it understood</translation>
    </message>
    <message>
        <source>ที่นี่ยังว่าง ปุ่มนี้คือขั้นแรก</source>
        <translation>Nothing is here yet. This button is the first step</translation>
    </message>
    <message>
        <source>แฟ้มหรือโฟลเดอร์ที่จะเขียน แฟ้มเดิมยังอยู่จนกว่าฉบับใหม่จะตรวจผ่าน</source>
        <translation>The file or folder to write to. What is there stays until the new file has passed its check</translation>
    </message>
    <message>
        <source>เลือกที่เก็บจากโฟลเดอร์ในเครื่อง</source>
        <translation>Choose where to keep it on this computer</translation>
    </message>
    <message>
        <source>เลขไทยหรือเลขอารบิกในเอกสารนี้</source>
        <translation>Thai or Arabic digits in this document</translation>
    </message>
    <message>
        <source>ฉบับเต็ม หน้าเดียว บัตรประเด็นสนทนา หรือบันทึกข้อความ</source>
        <translation>Full brief, one page, talking-point card or memo</translation>
    </message>
    <message>
        <source>ตารางติดตามผลเปิดรอบใหม่ ตารางรายงานคณะรัฐมนตรีไม่เปิดรอบ</source>
        <translation>Follow-up sheets open a new round; the report to the Cabinet does not</translation>
    </message>
    <message>
        <source>แฟ้มเดียวสำหรับทุกหน่วยงาน หรือแยกตามหน่วยงานหลัก</source>
        <translation>One file for all agencies, or one for each lead agency</translation>
    </message>
    <message>
        <source>สิ่งที่เลือกได้ของเอกสารนี้ โปรแกรมจำไว้สำหรับครั้งต่อไป</source>
        <translation>The choices of this document; they are kept for the next time</translation>
    </message>
    <message>
        <source>แสดงเฉพาะผลการประชุมที่ตรงกับที่เลือก เลือกได้หลายอย่าง</source>
        <translation>Shows only the outcomes that are as chosen; several can be chosen</translation>
    </message>
    <message>
        <source>ยืนยันหน่วยงานที่โปรแกรมเสนอ ให้เป็นหน่วยงานที่เจ้าหน้าที่กำหนด</source>
        <translation>Confirms the agencies proposed by the program as set by an officer</translation>
    </message>
    <message>
        <source>เลือกหน่วยงานสนับสนุน ได้หลายหน่วยงาน</source>
        <translation>Choose supporting agencies, one or more</translation>
    </message>
    <message>
        <source>สถานะที่เจ้าหน้าที่กำหนดเอง รายงานของหน่วยงานอยู่ใต้ลงไป</source>
        <translation>The status an officer sets; reports of agencies stand below</translation>
    </message>
    <message>
        <source>การประชุมที่แสดงอยู่</source>
        <translation>The meeting that is shown</translation>
    </message>
    <message>
        <source>เลือกแฟ้ม Excel ที่หน่วยงานส่งกลับ หรือบรีฟที่แก้ใน Word แล้วตรวจทุกช่องก่อนใช้ (Ctrl+R)</source>
        <translation>Choose the Excel files that agencies returned, or a brief edited in Word, and review every cell before it is used (Ctrl+R)</translation>
    </message>
    <message>
        <source>ทำตารางให้หน่วยงานกรอก และเปิดรอบการติดตามใหม่ (Ctrl+Shift+T)</source>
        <translation>Makes sheets for agencies to fill in, and opens a new round (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>ส่วนของการติดตามผล: ภาพรวม รอบการติดตาม ตารางที่ส่งกลับ</source>
        <translation>The parts of follow-up: overview, rounds, returned sheets</translation>
    </message>
    <message>
        <source>ฉบับที่เก็บไว้ในแฟ้ม เลือกเพื่อดูว่าต่างจากปัจจุบันอย่างไร</source>
        <translation>The versions kept in the file. Choose one to see how it differs from now</translation>
    </message>
    <message>
        <source>ขั้นตอนตั้งแต่เปิดแฟ้ม เลือกเพื่อย้อนไปหรือเดินหน้า</source>
        <translation>The steps since the file was opened. Choose one to go back or forward to it</translation>
    </message>
    <message>
        <source>ตั้งชื่อให้ฉบับปัจจุบัน ฉบับที่ตั้งชื่อแล้วเก็บไว้เสมอ</source>
        <translation>Gives this version a name; a version with a name is always kept</translation>
    </message>
    <message>
        <source>ฉบับเดิมของแฟ้ม และสิ่งที่ต่างกัน</source>
        <translation>Earlier versions of the file, and how they differ</translation>
    </message>
    <message>
        <source>ปิดการตรวจโดยไม่เปลี่ยนแฟ้ม กลับมาตรวจต่อได้</source>
        <translation>Leaves the review without changing the file; you can come back to it</translation>
    </message>
    <message>
        <source>นำรายการที่ตรวจแล้วเข้าแฟ้ม เลิกทำได้ในครั้งเดียว (Ctrl+Shift+Enter)</source>
        <translation>Takes the reviewed items into the file; one undo takes it back (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>จำนวนของแต่ละกลุ่ม กดเพื่อดูเฉพาะกลุ่มนั้น</source>
        <translation>How many are in each group. Press one to see only that</translation>
    </message>
    <message>
        <source>ต้นฉบับพร้อมที่ซ่อม เลือกบรรทัดใด รายการทางขวาเลื่อนไปที่เดียวกัน</source>
        <translation>The source with its repairs. Choose a line and the list on the right goes to the same place</translation>
    </message>
    <message>
        <source>รายการที่อ่านได้ Space ยอมรับ Enter แก้ F8 จุดที่ต้องตรวจถัดไป</source>
        <translation>The items read. Space accepts, Enter edits, F8 goes to the next one to check</translation>
    </message>
    <message>
        <source>ตรวจเอกสารก่อนนำเข้า ยังไม่มีสิ่งใดเข้าแฟ้ม</source>
        <translation>Review of the document before it is imported; nothing has come into the file yet</translation>
    </message>
    <message>
        <source>ข้อความเต็มของรายการ แก้ได้ทันที Esc กลับไปที่รายการ</source>
        <translation>The full text of the item; edit it right here. Esc goes back to the list</translation>
    </message>
    <message>
        <source>รายละเอียดของรายการที่เลือก: การซ่อมและสิ่งที่ถ้อยคำบอก</source>
        <translation>Details of the chosen item: repairs, and what the words say</translation>
    </message>
    <message>
        <source>รอบการติดตามครั้งล่าสุดและหน่วยงานที่ยังไม่ตอบ</source>
        <translation>The last round, and the agencies that have not answered</translation>
    </message>
    <message>
        <source>ตารางตามที่จะส่งออก เลือกแถวเพื่อเปิดผลการประชุมทางขวา</source>
        <translation>The table as it will be exported. Choose a row to open its outcome on the right</translation>
    </message>
    <message>
        <source>แบบตารางที่แสดง และที่จะเสนอเมื่อส่งออก</source>
        <translation>The form shown, and proposed on export</translation>
    </message>
    <message>
        <source>ข้อมูลของการประชุมที่อ่านได้จากเอกสาร แก้ได้ก่อนนำเข้า</source>
        <translation>What the document says about the meeting; it can be edited before the import</translation>
    </message>
    <message>
        <source>เขียนข้อความที่จะใช้แทนของทั้งสองฝ่าย</source>
        <translation>Write a text to use in place of both sides’</translation>
    </message>
    <message>
        <source>สิ่งที่รับเข้าและจุดที่แก้ต่างกัน ← ใช้ของเรา → ใช้ของอีกฝ่าย E เขียนเอง</source>
        <translation>What is taken in, and what was changed differently. ← ours, → theirs, E writes another text</translation>
    </message>
    <message>
        <source>เลือกแฟ้มที่ทั้งสองฝ่ายเริ่มแก้ไข จะเหลือจุดที่ต้องถามน้อยลง</source>
        <translation>Choose the file both sides began from; then less has to be asked</translation>
    </message>
    <message>
        <source>ใช้ของเราในทุกจุดที่ยังไม่ได้เลือก</source>
        <translation>Ours wherever nothing is chosen yet</translation>
    </message>
    <message>
        <source>ใช้ของอีกฝ่ายในทุกจุดที่ยังไม่ได้เลือก</source>
        <translation>Theirs wherever nothing is chosen yet</translation>
    </message>
    <message>
        <source>ปิดการรวมโดยไม่เปลี่ยนแฟ้ม</source>
        <translation>Leaves the merge without changing the file</translation>
    </message>
    <message>
        <source>รวมเข้าแฟ้มตามที่เลือก เลิกทำได้ในครั้งเดียว</source>
        <translation>Merges as chosen; one undo takes it back</translation>
    </message>
    <message>
        <source>ชื่อที่จะใช้ เว้นว่างไม่ได้</source>
        <translation>The name to use; it cannot be empty</translation>
    </message>
    <message>
        <source>ชนิดของบันทึก บันทึกภายในไม่แสดงในเอกสารใด</source>
        <translation>The kind of note. An internal note is shown in no document</translation>
    </message>
    <message>
        <source>แน่นอน อาจหยิบยก หรือใช้ตั้งรับเท่านั้น</source>
        <translation>Certain, may be raised, or defensive only</translation>
    </message>
    <message>
        <source>เอกสารและชุดข้อมูลที่จะแสดงบันทึกนี้</source>
        <translation>The documents and packs that show this note</translation>
    </message>
    <message>
        <source>ข้อความของบันทึก เก็บทันทีที่พิมพ์ Ctrl+B ตัวหนา Esc กลับไปที่รายการ</source>
        <translation>The text of the note, kept as you type. Ctrl+B bold, Esc goes back to the list</translation>
    </message>
    <message>
        <source>ข้อความเต็มของผลการประชุม เลือกและคัดลอกได้ F4 เพื่อแก้</source>
        <translation>The full text of the outcome; it can be selected and copied. F4 edits it</translation>
    </message>
    <message>
        <source>ข้อความภาษาอังกฤษของผลการประชุม</source>
        <translation>The text of the outcome in English</translation>
    </message>
    <message>
        <source>เลขข้อที่แสดงในรายการและเอกสาร แก้ให้ตรงกับต้นฉบับได้</source>
        <translation>The number shown in lists and documents; make it agree with the source</translation>
    </message>
    <message>
        <source>เปิดต้นฉบับตรงบรรทัดที่ข้อความนี้มาจาก</source>
        <translation>Opens the source at the line this text came from</translation>
    </message>
    <message>
        <source>ผลการประชุมทั้งหมด ↑↓ เลื่อน Space เลือกเข้าชุด Enter เปิดทางขวา Ctrl+Delete ลบ</source>
        <translation>All outcomes. ↑↓ moves, Space chooses for the pack, Enter opens on the right, Ctrl+Delete removes</translation>
    </message>
    <message>
        <source>เริ่มจากชุดว่าง จากแบบ หรือจากสำเนาของชุดอื่น</source>
        <translation>Begin with an empty pack, a template, or a copy of another pack</translation>
    </message>
    <message>
        <source>ชั้นความลับที่จะพิมพ์ ไม่ต่ำกว่าบันทึกที่แสดงในชุด</source>
        <translation>The classification to print; never lower than that of the notes shown in the pack</translation>
    </message>
    <message>
        <source>ข้อมูลของชุด ที่จะอยู่บนเอกสาร</source>
        <translation>About the pack, as the document will say</translation>
    </message>
    <message>
        <source>ชุดข้อมูลตามลำดับในเอกสาร Alt+↑↓ เลื่อนรายการ Delete นำออก</source>
        <translation>The pack in the order of the document. Alt+↑↓ moves an item, Delete takes it out</translation>
    </message>
    <message>
        <source>ชุดข้อมูลที่กำลังทำ เลือกชุดอื่นได้ที่นี่</source>
        <translation>The pack at hand; choose another one here</translation>
    </message>
    <message>
        <source>ดูชุดข้อมูลเป็นรายการ (F5) หน้า Word (F6) หรือตาราง (F7)</source>
        <translation>See the pack as a list (F5), Word pages (F6) or a table (F7)</translation>
    </message>
    <message>
        <source>หน้าเอกสารตามที่จะส่งออก PgUp PgDn เลื่อนหน้า คลิกข้อความเพื่อเปิดทางขวา</source>
        <translation>The pages as they will be exported. PgUp and PgDn turn them; click a text to open it on the right</translation>
    </message>
    <message>
        <source>แบบเอกสารที่แสดง และที่จะเสนอเมื่อส่งออก</source>
        <translation>The layout shown, and proposed on export</translation>
    </message>
    <message>
        <source>ขนาดที่แสดง Ctrl+0 พอดีความกว้าง</source>
        <translation>The size shown. Ctrl+0 fits the width</translation>
    </message>
    <message>
        <source>รายงานของหน่วยงาน เรียงใหม่ไปเก่า</source>
        <translation>Reports of agencies, newest first</translation>
    </message>
    <message>
        <source>สิ่งที่ถ้อยคำบอก ไม่ถูกบันทึกถ้าไม่ทำเครื่องหมาย</source>
        <translation>What the words say; not recorded unless ticked</translation>
    </message>
    <message>
        <source>ไปที่งานส่วนนี้ แต่ละส่วนคงไว้ตามที่ออกมา</source>
        <translation>Goes to this part of the work; each stays as you left it</translation>
    </message>
    <message>
        <source>คำที่ซ่อม ยอมรับ คงของเดิม หรือพิมพ์คำที่ถูกต้อง</source>
        <translation>A repaired word: accept it, keep it as it was, or type the right one</translation>
    </message>
    <message>
        <source>ใช้การเปลี่ยนแปลงที่รับไว้ เลิกทำได้ในครั้งเดียว</source>
        <translation>Applies the accepted changes; one undo takes them back</translation>
    </message>
    <message>
        <source>กลุ่มของสิ่งที่ส่งกลับ กดเพื่อดูเฉพาะกลุ่มนั้น</source>
        <translation>Groups of what was returned. Press one to see only that</translation>
    </message>
    <message>
        <source>ค่าที่ส่งไป ปัจจุบัน และที่ส่งกลับ Space รับหรือไม่รับ F8 รายการถัดไป</source>
        <translation>As sent, as it is now, and as returned. Space accepts or not, F8 goes to the next</translation>
    </message>
    <message>
        <source>ตรวจสิ่งที่หน่วยงานส่งกลับ ยังไม่มีสิ่งใดเปลี่ยน</source>
        <translation>Review of what agencies returned; nothing has changed yet</translation>
    </message>
    <message>
        <source>แต่ละรอบส่งถึงใคร กำหนดตอบเมื่อใด ใครยังไม่ตอบ</source>
        <translation>To whom each round went, when the answer is due, and who has not answered</translation>
    </message>
    <message>
        <source>ชื่อของส่วน ที่จะพิมพ์เป็นหัวข้อ</source>
        <translation>The title of the section, printed as its heading</translation>
    </message>
    <message>
        <source>ส่วนที่ปิดไว้ไม่อยู่ในเอกสารฉบับเต็ม ข้อความยังอยู่</source>
        <translation>A section that is off is not in the full brief; its text stays</translation>
    </message>
    <message>
        <source>ข้อความของส่วน เก็บทันทีที่พิมพ์ Ctrl+B ตัวหนา</source>
        <translation>The text of the section, kept as you type. Ctrl+B bold</translation>
    </message>
    <message>
        <source>ไปยังช่องถัดไปที่ต้องเติม</source>
        <translation>Goes to the next blank to fill in</translation>
    </message>
    <message>
        <source>ลบส่วนนี้ เลิกทำได้</source>
        <translation>Deletes this section; can be undone</translation>
    </message>
    <message>
        <source>มีผลทันทีที่เลือก และจำไว้สำหรับครั้งต่อไป</source>
        <translation>Takes effect at once and is kept for the next time</translation>
    </message>
    <message>
        <source>แป้นของทุกคำสั่ง แยกตามเมนู</source>
        <translation>The keys of every command, by menu</translation>
    </message>
    <message>
        <source>เอกสารที่นำเข้าแล้ว และวิธีนำเข้าเอกสารใหม่</source>
        <translation>The imported documents, and ways to import another</translation>
    </message>
    <message>
        <source>ต้นฉบับทีละบรรทัดตามที่อ่านได้ Esc กลับ</source>
        <translation>The source line by line as it was read. Esc goes back</translation>
    </message>
    <message>
        <source>สิ่งที่เพิ่งทำเสร็จและสิ่งที่ทำต่อได้</source>
        <translation>What was just done and what you can do next</translation>
    </message>
    <message>
        <source>วัน เดือน ไตรมาส ปี หรือปีงบ เช่น ภายในปี 2565 แล้วบอกใต้ช่องว่าเข้าใจอย่างไร</source>
        <translation>A day, month, quarter, year or fiscal year, such as by 2565; below it says what it understood</translation>
    </message>
    <message>
        <source>ค้นในผลการประชุม บันทึก หัวข้อ และหน่วยงาน ↓ ไปที่ผลที่พบ Esc ล้าง</source>
        <translation>Searches outcomes, notes, topics and agencies. ↓ goes to what was found, Esc clears</translation>
    </message>
    <message>
        <source>วิธีเริ่มทำงาน Enter เพื่อเลือก</source>
        <translation>Ways to begin. Enter chooses one</translation>
    </message>
    <message>
        <source>ทำตามที่เลือกไว้ (Enter)</source>
        <translation>Does what is chosen (Enter)</translation>
    </message>
    <message>
        <source>ปิดโดยไม่เปลี่ยนสิ่งใด (Esc)</source>
        <translation>Closes without changing anything (Esc)</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>ด้าน</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>สถานะ</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>กำหนด</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>ในชุด</source>
        <translation>In the pack</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>ในรายการ</source>
        <translation>In lists</translation>
    </message>
    <message>
        <source>ไปรายการก่อนหน้า หรือถัดไป</source>
        <translation>Previous or next item</translation>
    </message>
    <message>
        <source>เลือก หรือไม่เลือก</source>
        <translation>Choose or not</translation>
    </message>
    <message>
        <source>เปิดทางขวา</source>
        <translation>Open on the right</translation>
    </message>
    <message>
        <source>เปิดเมนูคำสั่งทั้งหมด</source>
        <translation>Open the menu of all commands</translation>
    </message>
    <message>
        <source>ตารางที่ส่งกลับ</source>
        <translation>Returned sheets</translation>
    </message>
    <message>
        <source>รับ หรือไม่รับ</source>
        <translation>Accept or not</translation>
    </message>
    <message>
        <source>รับทั้งกลุ่ม</source>
        <translation>Accept the whole group</translation>
    </message>
    <message>
        <source>รับทั้งหมด</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>ใช้ของเรา หรือของหน่วยงาน</source>
        <translation>Use ours or the agency’s</translation>
    </message>
    <message>
        <source>ไปรายการถัดไปที่ต้องตัดสิน</source>
        <translation>Next to decide</translation>
    </message>
    <message>
        <source>เปิดผลการประชุม</source>
        <translation>Open the outcome</translation>
    </message>
    <message>
        <source>วันที่และปฏิทิน</source>
        <translation>Dates and the calendar</translation>
    </message>
    <message>
        <source>เปิดปฏิทินจากช่องวันที่</source>
        <translation>Open the calendar from a date field</translation>
    </message>
    <message>
        <source>เลื่อนไปหนึ่งวัน หรือหนึ่งสัปดาห์</source>
        <translation>A day or a week on</translation>
    </message>
    <message>
        <source>เดือนก่อนหน้า หรือถัดไป</source>
        <translation>Previous or next month</translation>
    </message>
    <message>
        <source>ปีก่อนหน้า หรือถัดไป</source>
        <translation>Previous or next year</translation>
    </message>
    <message>
        <source>วันนี้</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>เลือกวัน</source>
        <translation>Choose the day</translation>
    </message>
</context>
<context>
    <name>marks</name>
    <message>
        <source>แน่นอน</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>ตรวจแล้ว</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>ตรวจ</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>ไม่ได้ใช้</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>(ไม่มีชื่อ)</source>
        <translation>(no title)</translation>
    </message>
</context>
<context>
    <name>outputs</name>
    <message>
        <source>บรีฟฉบับเต็ม</source>
        <translation>Full brief</translation>
    </message>
    <message>
        <source>บรีฟรัฐมนตรี</source>
        <translation>Minister’s brief</translation>
    </message>
    <message>
        <source>การ์ดประเด็น</source>
        <translation>Talking-point card</translation>
    </message>
    <message>
        <source>บันทึกข้อความ</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>ตารางเสนอ ครม.</source>
        <translation>Cabinet sheet</translation>
    </message>
    <message>
        <source>ตารางส่งหน่วยงาน</source>
        <translation>Agency sheet</translation>
    </message>
</context>
<context>
    <name>rail</name>
    <message>
        <source>ชุดข้อมูล</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>ติดตามผล</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>แหล่งข้อมูล</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>ประวัติ</source>
        <translation>History</translation>
    </message>
    <message>
        <source>รวมแฟ้ม</source>
        <translation>Merge</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>เครื่องหมายคั่น</source>
        <translation>ornament</translation>
    </message>
    <message>
        <source>คำบอกประเภทเอกสาร</source>
        <translation>kind of document</translation>
    </message>
    <message>
        <source>คำนำหน้า</source>
        <translation>label</translation>
    </message>
    <message>
        <source>หัวเรื่องของส่วน</source>
        <translation>heading of a part</translation>
    </message>
    <message>
        <source>เครื่องหมายที่ไม่มีข้อความ</source>
        <translation>mark without text</translation>
    </message>
    <message>
        <source>หน่วยงานที่ไม่อยู่ใต้ข้อใด</source>
        <translation>agencies under no item</translation>
    </message>
    <message>
        <source>หน่วยงาน ซึ่งอยู่กับรายการแล้ว</source>
        <translation>agencies that an item has already</translation>
    </message>
    <message>
        <source>คอลัมน์ที่ไม่มีที่ในรายการ</source>
        <translation>column without a place in an item</translation>
    </message>
    <message>
        <source>เชิงอรรถ</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>จัดเข้าข้อใดไม่ได้</source>
        <translation>could not be placed</translation>
    </message>
    <message>
        <source>เลขแถว</source>
        <translation>number of a row</translation>
    </message>
    <message>
        <source>เลขหน้า</source>
        <translation>page number</translation>
    </message>
    <message>
        <source>เครื่องหมายคำพูดรอบแนวคิดหลัก</source>
        <translation>quotation marks around the theme</translation>
    </message>
    <message>
        <source>หัวกระดาษ</source>
        <translation>running title</translation>
    </message>
    <message>
        <source>หัวตาราง</source>
        <translation>table heading</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>ผลการประชุม</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>บันทึก</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>ชุดข้อมูล</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>ผลในชุด</source>
        <translation>Items in packs</translation>
    </message>
    <message>
        <source>รายงานความคืบหน้า</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>รอบติดตาม</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>ตัดสินใจแล้ว {0} รายการ</source>
        <translation>{0} decision made|{0} decisions made</translation>
    </message>
    <message>
        <source>งานนำเข้าที่ค้างอยู่: {0}</source>
        <translation>Unfinished import: {0}</translation>
    </message>
    <message>
        <source>แก้แล้ว {0} ขั้น</source>
        <translation>{0} step taken|{0} steps taken</translation>
    </message>
    <message>
        <source>ตารางที่ส่งกลับที่ตรวจค้างอยู่: {0}</source>
        <translation>Returned sheets under review: {0}</translation>
    </message>
    <message>
        <source>การรวมแฟ้มที่ค้างอยู่: {0}</source>
        <translation>Unfinished merge: {0}</translation>
    </message>
    <message>
        <source>ข้อความที่พิมพ์ค้างไว้</source>
        <translation>Typed text that was left</translation>
    </message>
    <message>
        <source>{0} ช่อง</source>
        <translation>{0} field|{0} fields</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>สถานะ</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>ร้อยละ</source>
        <translation>Per cent</translation>
    </message>
    <message>
        <source>ผลการดำเนินงาน</source>
        <translation>Done so far</translation>
    </message>
    <message>
        <source>ปัญหาและอุปสรรค</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>การดำเนินการต่อไป</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>กำหนดแล้วเสร็จ</source>
        <translation>To be completed</translation>
    </message>
    <message>
        <source>ผู้รายงาน</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>วันที่รายงาน</source>
        <translation>Reported on</translation>
    </message>
    <message>
        <source>หมายเหตุ</source>
        <translation>Remarks</translation>
    </message>
</context>
<context>
    <name>returned</name>
    <message>
        <source>ตารางที่ส่งกลับ</source>
        <translation>Returned sheets</translation>
    </message>
    <message>
        <source>รับตารางที่ส่งกลับ</source>
        <translation>Take returned sheets</translation>
    </message>
    <message>
        <source>อ่านตารางที่ส่งกลับ</source>
        <translation>Reading returned sheets</translation>
    </message>
    <message>
        <source>อ่านตารางที่ส่งกลับแล้ว พบ {0} รายการให้ตรวจ</source>
        <translation>Returned sheets read: {0} to review</translation>
    </message>
    <message>
        <source>อ่านตารางที่ส่งกลับแล้ว ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป</source>
        <translation>Returned sheets read: nothing differs from what was sent</translation>
    </message>
    <message>
        <source>อ่านตารางที่ส่งกลับไม่ได้</source>
        <translation>Could not read the returned sheets</translation>
    </message>
    <message>
        <source>ของหน่วยงาน</source>
        <translation>the agency’s</translation>
    </message>
    <message>
        <source>เก็บแฟ้มไว้เป็นหลักฐานว่าหน่วยงานส่งกลับแล้วได้</source>
        <translation>The files can be kept as evidence that the agencies answered</translation>
    </message>
    <message>
        <source>บรีฟที่ส่งกลับ</source>
        <translation>Returned briefs</translation>
    </message>
    <message>
        <source>รับบรีฟที่แก้ใน Word</source>
        <translation>Take a brief edited in Word</translation>
    </message>
    <message>
        <source>อ่านบรีฟที่แก้ใน Word</source>
        <translation>Reading a brief edited in Word</translation>
    </message>
    <message>
        <source>อ่านบรีฟที่แก้ใน Word แล้ว พบ {0} รายการให้ตรวจ</source>
        <translation>Brief edited in Word read: {0} to review</translation>
    </message>
    <message>
        <source>อ่านบรีฟที่แก้ใน Word แล้ว ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป</source>
        <translation>Brief edited in Word read: nothing differs from what was sent</translation>
    </message>
    <message>
        <source>อ่านบรีฟที่แก้ใน Word ไม่ได้</source>
        <translation>Could not read the brief edited in Word</translation>
    </message>
    <message>
        <source>ของผู้แก้</source>
        <translation>the editor’s</translation>
    </message>
    <message>
        <source>เก็บแฟ้มไว้เป็นหลักฐานว่าได้ตรวจบรีฟแล้วได้</source>
        <translation>The file can be kept as evidence that the brief was reviewed</translation>
    </message>
    <message>
        <source>แฟ้มที่ส่งกลับ</source>
        <translation>Returned files</translation>
    </message>
    <message>
        <source>รับตารางและบรีฟที่ส่งกลับ</source>
        <translation>Take returned sheets and briefs</translation>
    </message>
    <message>
        <source>อ่านตารางและบรีฟที่ส่งกลับ</source>
        <translation>Reading returned sheets and briefs</translation>
    </message>
    <message>
        <source>อ่านตารางและบรีฟที่ส่งกลับแล้ว พบ {0} รายการให้ตรวจ</source>
        <translation>Returned sheets and briefs read: {0} to review</translation>
    </message>
    <message>
        <source>อ่านตารางและบรีฟที่ส่งกลับแล้ว ไม่มีสิ่งใดเปลี่ยนจากที่ส่งไป</source>
        <translation>Returned sheets and briefs read: nothing differs from what was sent</translation>
    </message>
    <message>
        <source>อ่านตารางและบรีฟที่ส่งกลับไม่ได้</source>
        <translation>Could not read the returned sheets and briefs</translation>
    </message>
    <message>
        <source>ของผู้ส่งกลับ</source>
        <translation>theirs</translation>
    </message>
    <message>
        <source>เก็บแฟ้มไว้เป็นหลักฐานว่าส่งกลับแล้วได้</source>
        <translation>The files can be kept as evidence of what was returned</translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>(ว่าง)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>{0} ย่อหน้า {1}</source>
        <translation>{0} paragraph {1}</translation>
    </message>
    <message>
        <source>{0} แถว {1}</source>
        <translation>{0} row {1}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>ชื่อชุด โอกาส วัน และผู้รับ</source>
        <translation>Name of the pack, occasion, day and addressee</translation>
    </message>
    <message>
        <source>หัวข้อทั้งหมดพร้อมเลขหน้า</source>
        <translation>All headings with their pages</translation>
    </message>
    <message>
        <source>สิ่งที่เปลี่ยนตั้งแต่เอกสารฉบับก่อน</source>
        <translation>What changed since the brief before</translation>
    </message>
    <message>
        <source>รวมประเด็นสนทนาจากบันทึกของทุกรายการ</source>
        <translation>The talking points among the notes of all items</translation>
    </message>
    <message>
        <source>รวมท่าทีจากบันทึกของทุกรายการ</source>
        <translation>The positions among the notes of all items</translation>
    </message>
    <message>
        <source>รายการที่เลือก เรียงตามลำดับนี้</source>
        <translation>The chosen items in this order</translation>
    </message>
    <message>
        <source>ความเป็นมาของการประชุม</source>
        <translation>Background of the meeting</translation>
    </message>
    <message>
        <source>ยังมีช่องให้เติม</source>
        <translation>Blanks to fill in</translation>
    </message>
    <message>
        <source>ยังไม่มีข้อความ จึงยังไม่ขึ้นในเอกสาร</source>
        <translation>No text yet, so not in the document</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>ชื่อผู้จัดทำ</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>หน่วยงาน</source>
        <translation>Your office</translation>
    </message>
    <message>
        <source>ภาษาของหน้าจอ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>สีหน้าจอ</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>วันแรกของสัปดาห์</source>
        <translation>Week begins on</translation>
    </message>
    <message>
        <source>ตัวเลขในช่องวันที่และปฏิทิน</source>
        <translation>Digits in date fields</translation>
    </message>
    <message>
        <source>ตัวเลขใน Word</source>
        <translation>Digits in Word</translation>
    </message>
    <message>
        <source>แม่แบบ Word ของสำนักงาน</source>
        <translation>Office’s Word template</translation>
    </message>
    <message>
        <source>แบบอักษรใน Word</source>
        <translation>Font in Word</translation>
    </message>
    <message>
        <source>ตัวเลขใน Excel</source>
        <translation>Digits in Excel</translation>
    </message>
    <message>
        <source>จำนวนวันที่ให้หน่วยงานตอบ</source>
        <translation>Days for agencies to answer</translation>
    </message>
    <message>
        <source>เลขรอบการติดตาม</source>
        <translation>Numbers of follow-up rounds</translation>
    </message>
    <message>
        <source>โฟลเดอร์ของแฟ้ม</source>
        <translation>Folder of files</translation>
    </message>
    <message>
        <source>โฟลเดอร์ของเอกสารที่ส่งออก</source>
        <translation>Folder of exported documents</translation>
    </message>
</context>
</TS>
