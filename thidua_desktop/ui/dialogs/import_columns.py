"""The columns of the imported sheets: the field each was taken for, the encoding it was read in, before and
after. Either can be corrected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QTableWidgetItem

from thidua_desktop.services.imports.plan import ColumnEncoding, FilePlan, ImportPlan
from thidua_desktop.ui.forms.ui_dlg_import import Ui_DlgImport
from thidua_desktop.ui.widgets.choice_list import plain_tip

ENCODINGS: Mapping[str, str] = {
    "tcvn3": "TCVN3 (.VnTime)",
    "tcvn3-hoa": "TCVN3 chữ hoa (.VnTimeH)",
    "vni": "VNI (VNI-Times)",
    "cp1258": "Windows-1258",
    "utf8-kep": "UTF-8 ghi hai lần",
    "to-hop": "Unicode tổ hợp",
}
COMPOSED = "to-hop"
"""The one encoding that looks the same before and after: nothing to look at."""
AS_IS = "Để nguyên"

_BOX = 36
"""Pixels of a box, however high its row."""
_SAMPLES = 2
"""Samples told in a cell; all of them in its tip."""


@dataclass(frozen=True, slots=True)
class Correction:
    """A heading that the clerk takes for another field."""

    sender: str
    heading: str
    field: str


@dataclass(frozen=True, slots=True)
class _Line:
    """One column of a file as the table shows it."""

    file: FilePlan
    sheet: str
    heading: str
    field: str
    read: ColumnEncoding

    @property
    def place(self) -> tuple[str, str, str]:
        return (self.file.file, self.sheet, self.heading)


def converted(plan: ImportPlan) -> list[ColumnEncoding]:
    """The columns whose letters were changed: what the clerk has to look at before anything is written."""
    return [
        column
        for file in plan.files
        for columns in file.encodings.values()
        for column in columns.values()
        if column.code not in ("", COMPOSED)
    ]


def conversions_text(plan: ImportPlan) -> str:
    """``"Đã đổi sang Unicode: TCVN3 (.VnTime): 9 cột"``, empty when nothing was in an old encoding."""
    found = Counter(column.code for column in converted(plan))
    parts = [f"{ENCODINGS.get(code, code)}: {count} cột" for code, count in found.items()]
    return f"Đã đổi sang Unicode: {', '.join(parts)}" if parts else ""


class SeenLetters:
    """Which changed letters were shown before and after: only these may be written."""

    def __init__(self) -> None:
        self._seen: set[tuple[str, ...]] = set()

    def note(self, plan: ImportPlan) -> None:
        """The columns of ``plan`` are in sight."""
        self._seen |= self._letters(plan)

    def cover(self, plan: ImportPlan) -> bool:
        """Whether all changed letters of ``plan`` were in sight."""
        return self._letters(plan) <= self._seen

    @staticmethod
    def _letters(plan: ImportPlan) -> set[tuple[str, ...]]:
        return {
            (column.code, *(text for pair in column.before_after for text in pair))
            for column in converted(plan)
        }


class ColumnTable:
    """One line a heading: sheet, heading, its field and its encoding in boxes, cells before and after."""

    def __init__(self, ui: Ui_DlgImport) -> None:
        self._ui = ui
        table = ui.columnTable
        table.setColumnCount(5)
        table.setHorizontalHeaderLabels(
            [
                "Trang tính",
                "Tiêu đề trong tệp",
                "Chương trình hiểu là",
                "Chữ đọc theo",
                "Trong tệp → đọc là",
            ]
        )
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate((150, 162, 196, 222)):
            table.setColumnWidth(column, width)
        self._lines: list[tuple[_Line, QComboBox, QComboBox]] = []
        self.fixed = False
        """Whether the fields may not be corrected: a heading the program made must not be remembered."""

    def show(self, plan: ImportPlan, fields: Sequence[tuple[str, str]]) -> None:
        """List the columns of ``plan``, those whose letters were changed on top."""
        table = self._ui.columnTable
        lines = [
            _Line(
                file,
                sheet,
                heading,
                field,
                file.encodings.get(sheet, {}).get(heading, ColumnEncoding("")),
            )
            for file in plan.files
            for sheet, columns in file.columns.items()
            for heading, field in columns.items()
        ]
        lines.sort(key=lambda line: line.read.code in ("", COMPOSED) and not line.read.chosen)
        self._lines = []
        table.setRowCount(0)
        table.setRowCount(len(lines))
        many = len(plan.files) > 1
        for row, line in enumerate(lines):
            sheet = " · ".join(part for part in (line.sheet, line.file.file if many else "") if part)
            self._put(row, 0, sheet)
            self._put(row, 1, line.heading + _followed(line))
            self._put(row, 4, _samples(line.read, _SAMPLES), _samples(line.read))
            field_box = self._box(
                row, 2, f"Cột “{line.heading}” là", [("", "(không dùng)"), *fields], line.field
            )
            field_box.setEnabled(not self.fixed)
            words = [("", AS_IS), *ENCODINGS.items()]
            read_box = self._box(row, 3, f"Chữ của cột “{line.heading}”", words, line.read.code)
            self._lines.append((line, field_box, read_box))
            table.setRowHeight(row, 38 if line.read.code in ("", COMPOSED) else 54)
        self._ui.replanButton.setEnabled(False)

    def corrections(self) -> list[Correction]:
        """Headings the clerk takes for something else than the program, with the sender of their file."""
        return [
            Correction(line.file.sender, line.heading, str(box.currentData()))
            for line, box, _ in self._lines
            if box.currentData() != line.field
        ]

    def encodings(self) -> dict[tuple[str, str, str], str]:
        """(file, sheet, heading) → code of the encoding, of columns that are to be read otherwise."""
        return {
            line.place: str(box.currentData())
            for line, _, box in self._lines
            if box.currentData() != line.read.code
        }

    def _put(self, row: int, column: int, text: str, tip: str = "") -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(plain_tip(tip or text))
        self._ui.columnTable.setItem(row, column, item)

    def _box(
        self, row: int, column: int, name: str, choices: Sequence[tuple[str, str]], chosen: str
    ) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setMaximumHeight(_BOX)
        for code, label in choices:
            box.addItem(label, code)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.currentIndexChanged.connect(self._on_changed)
        self._ui.columnTable.setCellWidget(row, column, box)
        return box

    def _on_changed(self) -> None:
        self._ui.replanButton.setEnabled(bool(self.corrections() or self.encodings()))


def _followed(line: _Line) -> str:
    """Whose earlier correction the column was read by."""
    sender = line.file.remembered.get(line.sheet, {}).get(line.heading)
    if sender is None:
        return ""
    return f"\n(theo lần trước của {sender})" if sender else "\n(theo lần sửa trước)"


def _samples(read: ColumnEncoding, most: int = 0) -> str:
    pairs = read.before_after[:most] if most else read.before_after
    return "\n".join(f"{before} → {after}" for before, after in pairs)
