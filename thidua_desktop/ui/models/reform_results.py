"""The results of a year as a table: place, unit, index, change on the year before, and each area."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from thidua_desktop.domain.ranking import Comparison
from thidua_desktop.domain.records import AreaKind
from thidua_desktop.domain.reform.index import AreaIndex
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.services.reform.results import ResultRow, ResultTable
from thidua_desktop.ui.models.paged_table import Column, Index, PagedTable
from thidua_desktop.ui.theme import Theme

RANK, UNIT, SCORE, DELTA, PLACES, AREAS = range(6)
"""Columns; the areas follow from ``AREAS`` on."""
MOST_AREAS = 12
"""Columns kept ready for areas; those without one are hidden."""
NOTHING = "—"
_SIGNS: Mapping[AreaKind | None, str] = {AreaKind.BONUS: "+", AreaKind.MINUS: "−"}

_ORDERS: dict[str, Callable[[ResultRow], tuple[Any, ...]]] = {
    "": lambda row: (),
    "rank": lambda row: (row.comparison.rank,),
    "unit": lambda row: (row.comparison.unit_name,),
    "delta": lambda row: (row.comparison.delta is None, -(row.comparison.delta or 0)),
    "places": lambda row: (row.comparison.rank_change is None, -(row.comparison.rank_change or 0)),
}


class ResultsTable(PagedTable[ResultRow]):
    """Rows of one ``ResultTable``; a row's id is its number in it, from 1.

    The line of the office itself is bold; what rose or fell has its colour beside its sign.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._table: ResultTable | None = None
        self._own = -1
        self._name_of: Callable[[ResultRow], str] = _whole_name
        self._heading = ""
        areas: tuple[Column[ResultRow], ...] = tuple(
            Column("", self._area_text(n), sort=f"area{n}", width=57, numeric=True) for n in range(MOST_AREAS)
        )
        super().__init__(
            (
                Column("Hạng", rank_text, sort="rank", width=56, numeric=True, tip=rank_tip),
                Column("Đơn vị", self._name, sort="unit", width=190, tip=_whole_name),
                Column("Chỉ số", score_text, sort="rank", width=80, numeric=True, tip=score_tip),
                Column("Tăng, giảm", delta_text, sort="delta", width=92, numeric=True, tip=delta_tip),
                Column("Bậc", places_text, sort="places", width=54, numeric=True, tip=places_tip),
                *areas,
            ),
            self._order,
            self._rows,
        )

    # ---- what is shown -----------------------------------------------------------------------
    def show(
        self,
        table: ResultTable | None,
        own: Callable[[Comparison], bool],
        name_of: Callable[[ResultRow], str],
        heading: str = "Đơn vị",
    ) -> None:
        """Show another table; ``own`` tells the office's line, ``name_of`` what a line is called."""
        self._table, self._name_of, self._heading = table, name_of, heading
        rows = table.rows if table else ()
        self._own = next((n for n, row in enumerate(rows, start=1) if own(row.comparison)), -1)
        self.refresh()

    @property
    def own_id(self) -> int:
        """The row of the office itself, -1 where it is not in the table."""
        return self._own

    def areas(self) -> tuple[AreaIndex, ...]:
        """The areas of the columns, as the first row has them."""
        rows = self._table.rows if self._table else ()
        return rows[0].areas[:MOST_AREAS] if rows else ()

    def area_at(self, section: int) -> AreaIndex | None:
        """The area of a column, ``None`` for the others."""
        areas, number = self.areas(), section - AREAS
        return areas[number] if 0 <= number < len(areas) else None

    def row_of(self, record_id: int) -> ResultRow | None:
        """A row by its id."""
        rows = self._table.rows if self._table else ()
        return rows[record_id - 1] if 0 < record_id <= len(rows) else None

    def id_of_unit(self, unit_id: int | None, name: str = "") -> int:
        """The row of a unit, 0 where it has none."""
        rows = self._table.rows if self._table else ()
        for number, row in enumerate(rows, start=1):
            one = row.comparison
            if (unit_id is not None and one.unit_id == unit_id) or (name and one.unit_name == name):
                return number
        return 0

    # ---- PagedTable --------------------------------------------------------------------------
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.FontRole:
            return _bold() if self.id_at(index.row()) == self._own else None
        if role == Qt.ItemDataRole.ForegroundRole:
            row = self.row(index.row())
            change = row and {DELTA: row.comparison.delta, PLACES: row.comparison.rank_change}.get(
                index.column()
            )
            return self._theme.colour("good" if change > 0 else "bad") if change else None
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if section == UNIT and role == Qt.ItemDataRole.DisplayRole:
            return self._heading
        area = self.area_at(section) if orientation == Qt.Orientation.Horizontal else None
        if area is not None and role == Qt.ItemDataRole.DisplayRole:
            return area.code or area.name
        if area is not None and role == Qt.ItemDataRole.ToolTipRole:
            return area.name
        return super().headerData(section, orientation, role)

    def _order(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        rows = self._table.rows if self._table else ()
        key = _ORDERS.get(sort)
        if key is None:
            number = int(sort.removeprefix("area"))

            def key(row: ResultRow) -> tuple[Any, ...]:
                value = _area_value(row, number)
                return (value is None, -(value or 0))

        ids = sorted(range(1, len(rows) + 1), key=lambda one: (key(rows[one - 1]), one))
        return ids[::-1] if descending else ids

    def _rows(self, ids: Sequence[int]) -> list[ResultRow]:
        return [row for one in ids if (row := self.row_of(one)) is not None]

    def _name(self, row: ResultRow) -> str:
        return self._name_of(row)

    def _area_text(self, number: int) -> Callable[[ResultRow], str]:
        def text(row: ResultRow) -> str:
            value = _area_value(row, number)
            if value is None:
                return NOTHING if number < len(row.areas) else ""
            sign = _SIGNS.get(row.areas[number].kind, "") if value else ""
            return sign + format_points(value)

        return text


def _area_value(row: ResultRow, number: int) -> int | None:
    if number >= len(row.areas):
        return None
    area = row.areas[number]
    return area.index if area.kind is None else area.points


# ---- the words of a row --------------------------------------------------------------------------
def _whole_name(row: ResultRow) -> str:
    return row.comparison.unit_name


def rank_text(row: ResultRow) -> str:
    return str(row.comparison.rank or NOTHING)


def rank_tip(row: ResultRow) -> str:
    """ "Hạng 05/15", and who shares it."""
    one = row.comparison
    if not one.rank:
        return "Hạng của cơ quan do cấp trên công bố"
    return f"Hạng {one.rank:02d}/{one.of:02d}" + (f". {one.note}" if one.note else "")


def score_text(row: ResultRow) -> str:
    return format_points(row.comparison.score)


def score_tip(row: ResultRow) -> str:
    """How much of it is scored yet."""
    if row.leaves and row.scored < row.leaves:
        return f"Đã chấm {row.scored}/{row.leaves} mục: chỉ số còn thay đổi"
    return f"{format_points(row.comparison.score, 3)}/100 điểm"


def delta_text(row: ResultRow) -> str:
    """ "▲ 5,35"; a mapped value of the year before is marked, a missing one is "—"."""
    one = row.comparison
    return _change(one.delta, format_points) + ("*" if one.mapped else "")


def delta_tip(row: ResultRow) -> str:
    """The change in words, or why there is none."""
    one = row.comparison
    if one.delta is None or one.previous is None:
        return one.reason or f"Không có chỉ số năm {one.year - 1} để so"
    word = "Tăng" if one.delta > 0 else "Giảm" if one.delta < 0 else "Giữ nguyên"
    points = f" {format_points(abs(one.delta))} điểm" if one.delta else ""
    said = f"{word}{points} so với năm {one.year - 1} ({format_points(one.previous)})"
    return f"{said}. {one.reason}" if one.mapped else said


def places_text(row: ResultRow) -> str:
    return _change(row.comparison.rank_change, str)


def places_tip(row: ResultRow) -> str:
    """The change of rank in words, or why there is none."""
    one = row.comparison
    if one.rank_change is None:
        return "Trị quy đổi không có hạng năm trước" if one.mapped else one.reason
    if not one.rank_change:
        return f"Giữ hạng {one.rank}"
    word, way = ("Tăng", "lên") if one.rank_change > 0 else ("Giảm", "xuống")
    return f"{word} {abs(one.rank_change)} bậc: từ hạng {one.previous_rank} {way} hạng {one.rank}"


def _change(value: int | None, words: Callable[[int], str]) -> str:
    if value is None:
        return NOTHING
    return "=" if value == 0 else f"{'▲' if value > 0 else '▼'} {words(abs(value))}"


def _bold() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font
