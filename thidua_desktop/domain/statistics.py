"""Counting for statutory forms: rows × columns over records, every number with the records behind it.

A form says in data which records a line takes (:attr:`Line.where`), which lines it adds up
(:attr:`Line.sums`) and what has to come out equal (:attr:`Form.balances`). Nothing here knows a certain form.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

Marks = Mapping[str, str]
"""What is known of a record: mark → value. A mark that is missing could not be told."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to count."""

    key: int
    """Number of the record (for bodies: of the first officer in it)."""
    label: str
    marks: Marks
    detail: str = ""
    records: tuple[int, ...] = ()
    """Numbers of all records behind it where it is not one."""

    @property
    def ids(self) -> tuple[int, ...]:
        return self.records or (self.key,)


@dataclass(frozen=True, slots=True)
class Band:
    """A range of a numeric mark: ``low`` ≤ value < ``high``; ``None``: no bound."""

    mark: str
    low: int | None = None
    high: int | None = None

    def holds(self, marks: Marks) -> bool:
        value = marks.get(self.mark, "")
        if not value.lstrip("-").isdigit():
            return False
        number = int(value)
        return (self.low is None or number >= self.low) and (self.high is None or number < self.high)


@dataclass(frozen=True, slots=True)
class Line:
    """A row or a column of a form."""

    code: str
    label: str
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sums: tuple[str, ...] = ()
    """Codes of lines it adds up, instead of ``where``."""
    band: Band | None = None
    unit: str = ""
    group: str = ""
    """Words above this line and its neighbours of the same group."""
    of: str = ""
    """Code of the line it is a part of ("trong đó")."""
    unknown: str = ""
    """Why it cannot be counted: what the sources at hand do not give. Empty: it can."""

    def takes(self, marks: Marks) -> bool:
        """Whether a record with ``marks`` is counted here (lines without ``sums``)."""
        if self.unknown or (self.band and not self.band.holds(marks)):
            return False
        return all(marks.get(mark) in values for mark, values in self.where.items())


@dataclass(frozen=True, slots=True)
class Form:
    """A statutory form: number, title, lines, and how sure the sources are."""

    key: str
    number: str
    title: str
    counts: str
    """What is counted: ``"movements" | "awards" | "bodies" | "officers"``."""
    rows: tuple[Line, ...]
    columns: tuple[Line, ...]
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    balances: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Rows that must equal the sum of others."""
    asked: Mapping[str, str] = field(default_factory=dict)
    """Mark → what to complete where it is missing, in words."""
    unit: str = ""
    source: str = ""
    confidence: str = ""
    notes: tuple[str, ...] = ()
    """How it is counted: printed under the table."""
    working_notes: tuple[str, ...] = ()
    """What the sources do not give, and what the program does about it: for the screen, never printed."""
    statutory: bool = True

    @property
    def printed_rows(self) -> tuple[Line, ...]:
        """Rows that may stand on paper: a row whose words nobody filled in yet is no row of the form."""
        return tuple(row for row in self.rows if not row.unknown)

    @property
    def unfilled(self) -> tuple[Line, ...]:
        """Rows of the form that cannot be printed yet; as long as there are some, it is not to be signed."""
        return tuple(row for row in self.rows if row.unknown)


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of a table; ``value`` is ``None`` where it cannot be counted."""

    value: int | None
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Untold:
    """A record that could not be placed: what is missing, in words."""

    key: int
    label: str
    mark: str
    message: str


@dataclass(frozen=True, slots=True)
class Imbalance:
    """A total its parts do not reach, by ``missing`` records that no part takes."""

    row: str
    parts: tuple[str, ...]
    missing: int
    keys: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StatTable:
    """A form filled in for a year."""

    form: Form
    year: int
    first: dt.date
    last: dt.date
    cells: Mapping[tuple[str, str], Cell]
    facts: Mapping[int, Fact]
    outside: tuple[Untold, ...] = ()
    """Records of the form's scope that no column takes."""
    untold: tuple[Untold, ...] = ()
    """Counted in the totals, but not in every breakdown."""
    imbalances: tuple[Imbalance, ...] = ()

    def cell(self, row: str, column: str) -> Cell:
        """Raises ``KeyError`` for a cell the form does not have."""
        return self.cells[row, column]


def period(year: int) -> tuple[dt.date, dt.date]:
    """First and last day of the statistical year: 01/12 of the year before to 30/11 (LAW §9)."""
    return dt.date(year - 1, 12, 1), dt.date(year, 11, 30)


def due(year: int) -> dt.date:
    """Day on which the statistics of a year are to be there: 15/12 (LAW §9)."""
    return dt.date(year, 12, 15)


def year_of(day: dt.date) -> int:
    """The statistical year a day falls in."""
    return day.year + (day.month == 12)


def length_of(first: dt.date, last: dt.date) -> str:
    """How long a movement runs, as form 0601 parts it; both days count.

    ``"duoi_1"``, ``"1"`` (one year to the day), ``"1_3"``, ``"3_5"``, ``"tu_5"``.
    """
    end = last + dt.timedelta(days=1)

    def after(years: int) -> dt.date:
        try:
            return first.replace(year=first.year + years)
        except ValueError:
            return dt.date(first.year + years, 3, 1)

    if end < after(1):
        return "duoi_1"
    if end == after(1):
        return "1"
    if end < after(3):
        return "1_3"
    return "3_5" if end < after(5) else "tu_5"


def fill(form: Form, facts: Iterable[Fact], year: int) -> StatTable:
    """Count ``facts`` into ``form``. Facts out of the form's scope are passed over."""
    mine = [fact for fact in facts if _within(form.where, fact.marks)]
    columns = {line.code: _members(line, form.columns, mine) for line in form.columns}
    taken = _taken(form.columns, columns)
    inside = [fact for fact in mine if fact.key in taken]
    rows = {line.code: _members(line, form.rows, inside) for line in form.rows}
    cells: dict[tuple[str, str], Cell] = {}
    for row in form.rows:
        for column in form.columns:
            if row.unknown or column.unknown:
                cells[row.code, column.code] = Cell(None)
                continue
            both = [
                fact for fact in inside if fact.key in rows[row.code] and fact.key in columns[column.code]
            ]
            cells[row.code, column.code] = Cell(len(both), tuple(i for fact in both for i in fact.ids))
    first, last = period(year)
    outside = tuple(
        Untold(fact.key, fact.label, "", "Biểu không có cột cho mục này nên không đếm.")
        for fact in mine
        if fact.key not in taken
    )
    return StatTable(
        form,
        year,
        first,
        last,
        cells,
        {fact.key: fact for fact in mine},
        outside,
        tuple(_untold(form, inside)),
        tuple(_imbalances(form, rows, inside)),
    )


def _within(where: Mapping[str, tuple[str, ...]], marks: Marks) -> bool:
    return all(marks.get(mark) in values for mark, values in where.items())


def _members(line: Line, lines: Sequence[Line], facts: Sequence[Fact]) -> frozenset[int]:
    if not line.sums:
        return frozenset(fact.key for fact in facts if line.takes(fact.marks))
    by_code = {other.code: other for other in lines}
    found: set[int] = set()
    for code in line.sums:
        found |= _members(by_code[code], lines, facts)
    return frozenset(found)


def _taken(lines: Sequence[Line], members: Mapping[str, frozenset[int]]) -> frozenset[int]:
    found: set[int] = set()
    for line in lines:
        found |= members[line.code]
    return frozenset(found)


def _untold(form: Form, facts: Sequence[Fact]) -> Iterable[Untold]:
    for fact in facts:
        for mark, message in form.asked.items():
            if not fact.marks.get(mark):
                yield Untold(fact.key, fact.label, mark, message)


def _imbalances(form: Form, rows: Mapping[str, frozenset[int]], facts: Sequence[Fact]) -> Iterable[Imbalance]:
    by_code = {row.code: row for row in form.rows}
    told = {fact.key for fact in facts if all(fact.marks.get(mark) for mark in form.asked)}
    for total, parts in form.balances:
        reached: set[int] = set()
        for part in parts:
            reached |= rows[part]
        missing = rows[total] - reached
        if all(by_code[part].of == total for part in parts):
            # "Trong đó": one who is known to belong to none of the parts is nobody's fault.
            missing -= told
        if missing:
            yield Imbalance(total, parts, len(missing), tuple(sorted(missing)))


def faults_of(form: Form) -> list[str]:
    """What is wrong with a form's own data: a code used twice, a sum of a line that is not there."""
    faults = []
    for what, lines in (("dòng", form.rows), ("cột", form.columns)):
        codes = [line.code for line in lines]
        faults += [f"{what} {code} ghi hai lần" for code in sorted(set(codes)) if codes.count(code) > 1]
        for line in lines:
            faults += [f"{what} {line.code} cộng {what} {c} không có" for c in line.sums if c not in codes]
            if line.of and line.of not in codes:
                faults.append(f"{what} {line.code} thuộc {what} {line.of} không có")
        if not faults:
            faults += [f"{what} {line.code} tự cộng chính nó" for line in lines if _circular(line, lines)]
    codes = [row.code for row in form.rows]
    for total, parts in form.balances:
        faults += [f"đối chiếu dòng {c} không có" for c in (total, *parts) if c not in codes]
    return faults


def _circular(line: Line, lines: Sequence[Line]) -> bool:
    by_code = {other.code: other for other in lines}
    open_, seen = list(line.sums), set[str]()
    while open_:
        code = open_.pop()
        if code == line.code:
            return True
        if code not in seen:
            seen.add(code)
            open_ += by_code[code].sums
    return False


def common_heads(columns: Sequence[Line]) -> Iterator[tuple[int, int, str]]:
    """First and last column under one common heading; those without stand alone."""
    start = 0
    while start < len(columns):
        end = start
        while columns[start].group and end + 1 < len(columns):
            if columns[end + 1].group != columns[start].group:
                break
            end += 1
        yield start, end, columns[start].group
        start = end + 1
