"""Opening files for an import: which sheets hold this kind's table, and what their columns are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from thidua_desktop.domain.errors import Problem, Severity, Unreadable
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.exchange.headings import FieldSpec, Table, TableRow, find_table, heading_keys
from thidua_desktop.exchange.kinds import FIELDS, sheet_fits
from thidua_desktop.exchange.readers import Sheet, read_workbook
from thidua_desktop.exchange.split_tables import Joined, join_split
from thidua_desktop.exchange.table_rows import FORMULA_ERRORS
from thidua_desktop.exchange.text_repair import Doubt, repair_sheet
from thidua_desktop.services.imports.cells import raw_text, shown, text_of
from thidua_desktop.services.imports.grades import rating_year
from thidua_desktop.services.imports.plan import ColumnEncoding, FilePlan, RowPlan
from thidua_desktop.services.imports.reading import Meanings, Reading

__all__ = ["Source", "SourceSheet", "TableRow", "open_source", "unreadable"]


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """One sheet that holds a table of the kind."""

    file: str
    name: str
    table: Table
    labels: Mapping[str, str]
    """Field → label, for what has no column."""
    title: str = ""
    """The lines above the heading row, one per line."""
    encodings: Mapping[str, ColumnEncoding] = field(default_factory=dict)
    """Heading → how its column was read, of those not read as they stand."""
    sender: str = ""
    """Name of the unit that seems to have sent the file."""
    meanings: Meanings = field(default_factory=Meanings)
    doubts: tuple[Doubt, ...] = ()
    """Cells whose letters are not for certain what was written."""

    def column(self, field: str) -> str:
        """The heading of a field as the file writes it, else the field's label; ``"#3"`` is column 3."""
        index = int(field[1:]) if field.startswith("#") else self.table.columns.get(field)
        heading = nfc(self.table.headings.get(index, "")) if index is not None else ""
        if not heading:
            return self.labels.get(field, "")
        return heading[0].upper() + heading[1:] if heading.islower() else heading

    def encoding_of(self, field: str) -> str:
        """Code of the old encoding the column of a field was read from; empty if it is Unicode."""
        if not self.encodings:
            return ""
        column = self.table.columns.get(field)
        heading = self.table.headings.get(column, "") if column is not None else ""
        found = self.encodings.get(heading)
        return found.code if found else ""

    def doubtful(self, field: str) -> dict[int, Doubt]:
        """Row → what is doubtful of the letters in the column of a field."""
        column = self.table.columns.get(field)
        return {doubt.row: doubt for doubt in self.doubts if doubt.column == column}

    def rating_columns(self) -> dict[int, int]:
        """Column index → year of the columns of yearly ratings."""
        known = {index: year for year, index in self.table.yearly.get("rating", {}).items()}
        taken = set(self.table.columns.values())
        return known or {
            index: year
            for index, heading in self.table.headings.items()
            if index not in taken and (year := rating_year(heading)) is not None
        }

    def data(self, *pasted: str) -> list[TableRow]:
        """Rows of data. One that holds its number only, or but what is pasted down a column, is none."""
        aside = frozenset(pasted)
        return [
            row
            for row in self.table.rows
            if row.role == "data"
            and any(value is not None and name not in aside for name, value in row.values.items())
        ]

    def formula_errors(self) -> list[Problem]:
        """A finding for every cell of the list whose formula failed; the row is read as if it were blank."""
        found = []
        for row in self.table.rows:
            if row.role != "data" or FORMULA_ERRORS.isdisjoint(row.raw):
                continue
            for name, index in self.table.columns.items():
                cell = row.raw[index] if index < len(row.raw) else None
                if type(cell) is str and cell in FORMULA_ERRORS:
                    message = (
                        f"Ô lỗi công thức {cell}: đọc là để trống. Sửa công thức trong tệp rồi nhập lại."
                    )
                    severity = Severity.NOTE
                    found.append(
                        self.problem(
                            "formula_error", message, severity, row=row.number, field=name, value=cell
                        )
                    )
        return found

    def totals(self) -> list[TableRow]:
        """Lines of sums."""
        return [row for row in self.table.rows if row.role == "total"]

    def letters(self) -> dict[str, str]:
        """Field → letters of its column; ``"#3"`` for columns that are known by their place."""
        found = {name: column_letters(index) for name, index in self.table.columns.items()}
        found |= {f"#{index}": column_letters(index) for index in self.table.headings}
        return found

    def problem(
        self,
        code: str,
        message: str,
        severity: Severity,
        *,
        row: int = 0,
        field: str = "",
        value: object = None,
        plain: bool = False,
    ) -> Problem:
        """A finding of the sheet. ``plain``: name the column by its label, not as the file writes it."""
        column = self.labels.get(field, "") if plain else self.column(field)
        return Problem(
            code=code,
            message=message,
            severity=severity,
            file=self.file,
            sheet=self.name,
            row=row,
            column=column if field else "",
            value=shown(value),
            field=field,
        )


def column_letters(index: int) -> str:
    """ "A" for column 0, "AB" for column 27."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


@dataclass(frozen=True, slots=True)
class Source:
    """One readable file: its sheets of this kind, and what is wrong with others."""

    file: str
    sheets: tuple[SourceSheet, ...] = ()
    problems: tuple[Problem, ...] = ()
    names: tuple[str, ...] = ()
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sender: str = ""
    remembered: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def file_plan(self, rows: Sequence[RowPlan], problems: Sequence[Problem]) -> FilePlan:
        """The plan of this file."""
        return FilePlan(
            self.file,
            tuple(rows),
            self.names,
            tuple(problems),
            {sheet.name: found for sheet in self.sheets if (found := _conversions(sheet))},
            self.columns,
            letters={sheet.name: sheet.letters() for sheet in self.sheets},
            sender=self.sender,
            encodings={sheet.name: sheet.encodings for sheet in self.sheets if sheet.encodings},
            remembered={sheet: headings for sheet, headings in self.remembered.items() if headings},
        )


def _conversions(sheet: SourceSheet) -> dict[str, str]:
    return {heading: one.code for heading, one in sheet.encodings.items() if one.code}


def unreadable(name: str, fault: Unreadable) -> FilePlan:
    """The plan of a file that cannot be read: its problem, no rows."""
    problem = Problem(code=fault.code, message=str(fault), severity=Severity.REJECT, file=name)
    return FilePlan(name, problems=(problem,), readable=False)


def open_source(path: Path, name: str, kind: str, reading: Reading | None = None) -> Source:
    """Read a file and find the kind's tables in its visible sheets.

    ``reading``: what is remembered and was said of the files. Raises ``Unreadable``.
    """
    specs = FIELDS[kind]
    workbook = read_workbook(path)
    of_text = path.suffix.lower() in (".csv", ".tsv", ".txt")
    raw_sheets: Sequence[Sheet] = workbook.sheets
    joined: list[Joined] = []
    if path.suffix.lower() == ".docx":
        raw_sheets, joined = join_split(raw_sheets)
    visible = [
        # A text file is one list and has no sheets to name.
        _read("" if of_text else raw.name, raw, specs, name, reading)
        for raw in raw_sheets
        if not raw.hidden and any(raw_text(cell) for row in raw.rows for cell in row.cells)
    ]
    sender = ""
    if reading is not None:
        sender = reading.sender(name, [one.title for one in visible], _units_of(visible))
        own = reading.headings(sender)
        if own != reading.headings():
            visible = [replace(one, table=find_table(one.sheet, specs, own)) for one in visible]
        visible = [
            replace(one, table=reading.with_awards(one.table, one.raw.name, one.title)) for one in visible
        ]
    names = ("",) if of_text else tuple(sheet.name for sheet in workbook.sheets)
    source = _gather(name, kind, visible, names, sender, reading)
    used = {sheet.name for sheet in source.sheets}
    told = [_told_of(one, name) for one in joined if one.above in used]
    return replace(source, problems=(*source.problems, *told)) if told else source


@dataclass(frozen=True, slots=True)
class _Read:
    """A sheet in Unicode, and the table that is in it."""

    name: str
    raw: Sheet
    sheet: Sheet
    table: Table
    encodings: Mapping[str, ColumnEncoding]
    doubts: tuple[Doubt, ...]

    @property
    def title(self) -> str:
        return _title(self.sheet, self.table.heading_row)


def _read(
    sheet_name: str, raw: Sheet, specs: Sequence[FieldSpec], file: str, reading: Reading | None
) -> _Read:
    remembered = reading.headings() if reading is not None else {}
    repaired = repair_sheet(raw)
    table = find_table(repaired.sheet, specs, remembered)
    # Columns are called as they read by themselves: the clerk's choice must not change what it is about.
    called = {column: table.headings.get(column) or f"cột {column + 1}" for column in repaired.conversions}
    chosen = reading.chosen(file, sheet_name, called) if reading is not None else {}
    if chosen:
        repaired = repair_sheet(raw, chosen)
        table = find_table(repaired.sheet, specs, remembered)
    encodings = {
        called[column]: ColumnEncoding(code or "", tuple(repaired.samples.get(column, ())), column in chosen)
        for column, code in repaired.conversions.items()
        if code or column in chosen
    }
    return _Read(sheet_name, raw, repaired.sheet, table, encodings, repaired.doubts)


def _units_of(visible: Sequence[_Read]) -> list[str]:
    """The unit of every row, as written."""
    return [
        written
        for one in visible
        if "unit" in one.table.columns
        for row in one.table.rows
        if row.role == "data" and (written := text_of(row.values.get("unit")))
    ]


def _gather(
    file: str,
    kind: str,
    visible: Sequence[_Read],
    names: tuple[str, ...],
    sender: str,
    reading: Reading | None,
) -> Source:
    specs = FIELDS[kind]
    labels = {spec.name: spec.label for spec in specs}
    meanings = reading.meanings(sender) if reading is not None else Meanings()
    sheets: list[SourceSheet] = []
    problems: list[Problem] = []
    for one in visible:
        table = one.table
        sheet = SourceSheet(
            file, one.name, table, labels, one.title, one.encodings, sender, meanings, one.doubts
        )
        if sheet_fits(table, kind, one.raw.name):
            if table.missing:
                problems.append(_missing(sheet, specs))
                continue
            sheets.append(sheet)
        elif sheets and _goes_on(sheets[-1], one.raw):
            problems.append(_without_heading(sheets[-1], sheet, one.raw))
    if not sheets and not problems:
        problems.append(_no_table(file, specs))
    columns = {sheet.name: _used(sheet.table) for sheet in sheets}
    remembered = {sheet.name: _remembered(sheet.table, sender, reading) for sheet in sheets if reading}
    return Source(file, tuple(sheets), tuple(problems), names, columns, sender, remembered)


def _remembered(table: Table, sender: str, reading: Reading) -> dict[str, str]:
    """Heading → whose correction was followed."""
    corrected = {key: heading for heading in reading.headings(sender) for key in heading_keys(heading)[-1:]}
    return {
        heading: reading.whose(sender, corrected[key])
        for heading in table.headings.values()
        if (key := next((key for key in heading_keys(heading) if key in corrected), None)) is not None
    }


def _goes_on(above: SourceSheet, below: Sheet) -> bool:
    """Whether a table of a document looks like the rest of the list above it, cut off from its headings."""
    first = below.rows[0].cells
    columns = 1 + max(above.table.headings, default=0)
    return (
        above.name.startswith("bảng ")
        and len(first) == columns > 2
        and raw_text(first[0]).rstrip(".").isdecimal()
    )


def _told_of(joined: Joined, file: str) -> Problem:
    message = (
        f"Bảng không có dòng tiêu đề nhưng số thứ tự nối tiếp {joined.above}: đọc nối vào {joined.above} "
        f"({joined.rows} dòng). Nếu là danh sách khác, thêm dòng tiêu đề rồi nhập lại."
    )
    return Problem("table_joined", message, severity=Severity.NOTE, file=file, sheet=joined.below, row=1)


def _without_heading(above: SourceSheet, sheet: SourceSheet, raw: Sheet) -> Problem:
    message = (
        f"Bảng này giống phần tiếp của danh sách ở {above.name} nhưng không có dòng tiêu đề: bỏ qua cả bảng "
        f"({len(raw.rows)} dòng). Nối hai bảng lại, hoặc chép dòng tiêu đề sang rồi nhập lại."
    )
    return sheet.problem("table_without_heading", message, Severity.REJECT, row=1)


def _missing(sheet: SourceSheet, specs: Sequence[FieldSpec]) -> Problem:
    """The sheet looks like the kind but lacks a column without which no row can come in."""
    missing = sheet.table.missing[0]
    rows = sum(1 for row in sheet.table.rows if row.role == "data")
    label = sheet.labels.get(missing, missing)
    message = f"Trang tính không có cột {label.lower()}: bỏ qua cả trang ({rows} dòng)."
    if missing == "result":
        message += " Nếu là bản đăng ký giao ước, nhập bằng loại “Giao ước thi đua” (pledges)."
    return sheet.problem(f"missing_{missing}_column", message, Severity.REJECT, row=sheet.table.heading_row)


def _no_table(name: str, specs: Sequence[FieldSpec]) -> Problem:
    needed = ", ".join(spec.label for spec in specs if spec.required)
    message = (
        f"Không tìm thấy bảng trong tệp {name}: cần một dòng tiêu đề có cột {needed} trong 30 dòng đầu. "
        "Tệp này chưa được nhập."
    )
    return Problem(code="no_table", message=message, severity=Severity.REJECT, file=name)


def _title(sheet: Sheet, heading_row: int) -> str:
    lines = [text for line in sheet.above.split("\n") if (text := raw_text(line))]
    for row in sheet.rows:
        if row.number >= heading_row:
            break
        parts = dict.fromkeys(text for cell in row.cells if (text := raw_text(cell)))
        lines += parts
    return "\n".join(lines)


def _used(table: Table) -> dict[str, str]:
    by_index = {index: name for name, index in (*table.columns.items(), *table.shared.items())}
    return {heading: by_index.get(index, "") for index, heading in table.headings.items()}
