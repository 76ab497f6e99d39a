"""Reading .xlsx, .xls, .ods, .csv and the tables of .docx into :class:`Workbook`, or saying why not."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from thidua_desktop.exchange.archive_guard import MAX_CELLS, TooMuch
from thidua_desktop.exchange.cell_marks import SheetMarks, marks_of_ods, marks_of_xlsx
from thidua_desktop.exchange.csv_text import MAX_TEXT_BYTES, decode_bytes, records
from thidua_desktop.exchange.docx_tables import read_docx
from thidua_desktop.exchange.file_kinds import DAMAGED, examine, unreadable
from thidua_desktop.exchange.old_excel import Locked, TooManyCells, look_over
from thidua_desktop.exchange.sheets import Cell, Merge, Row, Sheet, Workbook

__all__ = ["Cell", "Merge", "Row", "Sheet", "Workbook", "read_workbook"]

_TIMES: Final = frozenset({dt.time, dt.timedelta})


def read_workbook(path: Path) -> Workbook:
    """Read every sheet of ``path``; each table of a .docx is one.

    Raises :class:`~thidua_desktop.domain.errors.Unreadable` with one of the codes missing, locked, encrypted,
    corrupt, empty, too_large, wrong_type.
    """
    kind = examine(path)
    if kind.code == "csv":
        sheets = _read_text(path)
    elif kind.code == "docx":
        sheets = read_docx(path)
    else:
        sheets = _read_with_calamine(path, kind.code)
    if not any(sheet.rows for sheet in sheets):
        raise unreadable(path, "empty")
    return Workbook(path, sheets)


def _read_text(path: Path) -> tuple[Sheet, ...]:
    try:
        if path.stat().st_size > MAX_TEXT_BYTES:
            raise unreadable(path, "too_large")
        data = path.read_bytes()
    except OSError:
        raise unreadable(path, "locked") from None
    try:
        rows = records(decode_bytes(data))
    except TooMuch:
        raise unreadable(path, "too_large") from None
    except csv.Error:
        raise unreadable(path, "corrupt") from None
    return (Sheet(path.stem, tuple(rows)),)


def _read_with_calamine(path: Path, kind: str) -> tuple[Sheet, ...]:
    from xml.etree.ElementTree import ParseError

    import python_calamine

    try:
        content, marks = _sound(path, kind)
        workbook = python_calamine.CalamineWorkbook.from_object(content)
        with workbook:
            metas = [
                meta
                for meta in workbook.sheets_metadata
                if meta.typ == python_calamine.SheetTypeEnum.WorkSheet
            ]
            return tuple(
                _sheet(
                    workbook.get_sheet_by_name(meta.name),
                    hidden=meta.visible != python_calamine.SheetVisibleEnum.Visible,
                    # calamine knows the merges of Excel's formats only
                    knows_merges=kind not in ("ods", "xlsb"),
                    marks=marks(place, meta.name),
                )
                for place, meta in enumerate(metas)
            )
    except python_calamine.PasswordError:
        raise unreadable(path, "encrypted") from None
    except PermissionError:
        raise unreadable(path, "locked") from None
    except (python_calamine.CalamineError, *DAMAGED, ParseError, OverflowError):
        raise unreadable(path, "corrupt") from None
    except BaseException as error:
        # A damaged file can trip an assertion inside the reader, which surfaces outside Exception.
        if type(error).__name__ == "PanicException":
            raise unreadable(path, "corrupt") from None
        raise


def _sound(path: Path, kind: str) -> tuple[str | io.BytesIO, Callable[[int, str], SheetMarks]]:
    """What to give the reader for ``path``, and what tells the marks of a sheet by its place and name."""
    if kind == "xls":
        try:
            old = look_over(path.read_bytes(), MAX_CELLS)
        except Locked:
            raise unreadable(path, "encrypted") from None
        except TooManyCells:
            raise unreadable(path, "too_large") from None
        return io.BytesIO(old.container), lambda place, _: dict(enumerate(old.marks)).get(place, SheetMarks())
    named = {"xlsx": marks_of_xlsx, "ods": marks_of_ods}.get(kind, _no_marks)(path)
    return str(path), lambda _, name: named.get(name, SheetMarks())


def _no_marks(path: Path) -> dict[str, SheetMarks]:
    return {}


def _sheet(source: Any, *, hidden: bool, knows_merges: bool, marks: SheetMarks) -> Sheet:
    rows = [
        Row(number, _cells(values))
        for number, values in enumerate(source.to_python(skip_empty_area=False), start=1)
    ]
    for (number, column), failed in marks.errors.items():
        if number <= len(rows) and column < len(rows[number - 1].cells):
            cells = rows[number - 1].cells
            rows[number - 1] = Row(number, (*cells[:column], failed, *cells[column + 1 :]))
    while rows and not any(_filled(cell) for cell in rows[-1].cells):
        rows.pop()
    merged = None
    if knows_merges:
        ranges = source.merged_cell_ranges or []
        merged = tuple(
            sorted(Merge(top + 1, left, bottom + 1, right) for (top, left), (bottom, right) in ranges)
        )
    return Sheet(source.name, tuple(rows), hidden=hidden, merged=merged, fonts=marks.fonts)


def _cells(values: Iterable[Any]) -> tuple[Cell, ...]:
    cells = tuple([value or None if type(value) is str else value for value in values])
    if _TIMES.isdisjoint(map(type, cells)):
        return cells
    return tuple([_clock(cell) if isinstance(cell, dt.time | dt.timedelta) else cell for cell in cells])


def _clock(value: dt.time | dt.timedelta) -> str:
    """A time of day or a duration as text: nothing here computes with either."""
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    minutes = round(value.total_seconds() / 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _filled(cell: Cell) -> bool:
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None
