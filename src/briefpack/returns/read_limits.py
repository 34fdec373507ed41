"""How much a returned workbook may hold, and the count of what was met so far."""

from dataclasses import dataclass

from briefpack.bilingual import Bilingual
from briefpack.errors import ReturnError
from briefpack.files.cell_places import column_letters
from briefpack.files.office_zip import Limits

SECONDS = 20
MEGABYTES = 512
LARGEST_FILE = 50_000_000  # bytes, packed

PACKAGE = Limits(member_size=150_000_000, total_size=300_000_000)


@dataclass(slots=True)
class Budget:
    """What is left to be read from one file. Every check raises ReturnError.

    A round of 20,000 rows, the largest we send, has 720,000 cells that hold something.
    """

    file: str
    cells: int = 1_000_000
    elements: int = 4_000_000  # rows and cells, empty ones too
    shared_texts: int = 1_000_000
    text: int = 100_000  # Excel itself stops at 32,767, others do not
    last_row: int = 200_000
    last_column: int = 256
    merged: int = 20_000
    merged_cells: int = 1_000_000
    sheets: int = 200
    styles: int = 100_000

    def spend_element(self) -> None:
        """One more row, or cell, empty or not."""
        self.elements -= 1
        if self.elements < 0:
            raise self._too_much(
                Bilingual(
                    "มีช่องมากเกินไป ลบแถวและคอลัมน์ที่ว่าง",
                    "it has too many cells; delete the empty rows and columns",
                )
            )

    def spend_cell(self, row: int, column: int) -> None:
        """One more cell that holds something."""
        self.cells -= 1
        if self.cells < 0:
            raise self._too_much(
                Bilingual(
                    "มีช่องที่มีข้อมูลมากเกินไป แบ่งเป็นหลายแฟ้ม",
                    "it has too many cells with data; split it into several files",
                )
            )
        if row > self.last_row or column > self.last_column:
            place = f"{column_letters(column)}{row}"
            raise self._too_much(
                Bilingual(
                    f"มีข้อมูลในช่องที่อยู่ไกลเกินไป ({place}) ลบแถวและคอลัมน์ที่ไม่ใช้",
                    f"it has data in a cell that is too far away ({place}); delete the rows "
                    "and columns that are not used",
                )
            )

    def spend_merged(self, size: int) -> None:
        """One more merged area."""
        self.merged -= 1
        self.merged_cells -= size
        if self.merged < 0 or self.merged_cells < 0:
            raise self._too_much(
                Bilingual(
                    "ผสานช่องมากหรือกว้างเกินไป ยกเลิกการผสานช่อง",
                    "too many or too wide cells are merged; unmerge them",
                )
            )

    def check_text(self, length: int) -> None:
        """A text of this length."""
        if length > self.text:
            raise self._too_much(
                Bilingual(
                    "มีข้อความในช่องเดียวยาวเกินไป แบ่งข้อความ",
                    "one cell has a text that is too long; split the text",
                )
            )

    def check_shared_texts(self, count: int) -> None:
        """So many texts, with one more to come."""
        if count >= self.shared_texts:
            raise self._too_much(
                Bilingual(
                    "มีข้อความมากเกินไป แบ่งเป็นหลายแฟ้ม",
                    "it has too many texts; split it into several files",
                )
            )

    def check_sheets(self, count: int) -> None:
        """So many sheets."""
        if count > self.sheets:
            raise self._too_much(
                Bilingual(
                    "มีแผ่นงานมากเกินไป ลบแผ่นงานที่ไม่ใช้",
                    "it has too many sheets; delete those that are not used",
                )
            )

    def check_styles(self, count: int) -> None:
        """So many styles."""
        if count > self.styles:
            raise self._too_much(
                Bilingual(
                    "มีรูปแบบเซลล์มากเกินไป คัดลอกข้อมูลไปยังสมุดงานใหม่",
                    "it has too many cell formats; copy the data to a new workbook",
                )
            )

    def _too_much(self, what: Bilingual) -> ReturnError:
        return ReturnError(
            Bilingual(
                f"อ่าน {self.file} ไม่ได้: {what} แล้วบันทึกใหม่ จากนั้นลองอีกครั้ง",
                f"Could not read {self.file}: {what.en}, save it again, and try once more",
            )
        )
