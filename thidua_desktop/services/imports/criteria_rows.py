"""Reading the rows of a criteria table, however it is numbered, as a tree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from thidua_desktop.domain.records import AreaKind
from thidua_desktop.exchange.sheets import Cell
from thidua_desktop.services.imports.cells import raw_text, text_of
from thidua_desktop.services.imports.criteria_marks import (
    Mark,
    area_kind_of,
    bullet,
    mark_of,
    points_of,
    split_name,
)
from thidua_desktop.services.imports.sources import SourceSheet, TableRow

_AREA_CODES = {AreaKind.BONUS: "T", AreaKind.MINUS: "TR"}
_UPPER = ("upper", "roman")


@dataclass(slots=True)
class Line:
    """One criterion of a table as it is read."""

    row: int
    """As the spreadsheet shows it."""
    name: str
    mark: Mark | None
    max_cell: object
    points: int | None
    values: dict[str, Cell]
    parent: Line | None = None
    code: str = ""
    area_kind: AreaKind | None = None
    rule_lines: list[str] = field(default_factory=list)
    """Cách tính điểm: its own column, then rows below the criterion that only continue it."""
    evidence_lines: list[str] = field(default_factory=list)
    indent: int = 0
    from_children: bool = False
    """Its maximum was blank and is the sum of those below it."""
    code_was_date: bool = False
    twin: Line | None = None
    """The line above with the same number."""

    def chain(self) -> list[Line]:
        """Itself and all above it, from below."""
        found = [self]
        while found[-1].parent is not None:
            found.append(found[-1].parent)
        return found

    @property
    def beside(self) -> AreaKind | None:
        """The kind of the bonus or minus area it lies in."""
        return next((one.area_kind for one in self.chain() if one.area_kind is not None), None)


@dataclass(slots=True)
class Reading:
    """All criteria of a table, each after its parent."""

    lines: list[Line] = field(default_factory=list)
    by_sums: bool = False
    """No row had a number: the tree was found by which maxima add up."""
    stated_total: tuple[int, int] | None = None
    """Row and thousandths of the table's own line of sums."""


def read_criteria(sheet: SourceSheet) -> Reading:
    """The criteria of a sheet as a tree; what rows below a component only explain joins its rule."""
    reading = Reading()
    lines = reading.lines
    names_numbered = _names_are_numbered(sheet.table.rows)
    last: Mark | None = None
    for row in sheet.table.rows:
        if row.role == "blank":
            continue
        line = _line(row, sheet, names_numbered, last)
        if row.role == "total" and (line.mark is None or not line.name):
            value = line.points
            reading.stated_total = (row.number, value) if value is not None else reading.stated_total
            continue
        if row.role == "footer" and (line.mark is None or line.points is None):
            continue
        if lines and _continues(line, row, sheet):
            _join(lines[-1], line)
            continue
        if not line.name and line.mark is None:
            continue
        if line.mark is not None:
            last = line.mark if len(line.mark.parts) == 1 else last
        lines.append(line)
    if any(line.mark is not None for line in lines):
        _take_unnumbered(lines)
        _number(lines)
    else:
        _by_indent_or_sums(reading)
    _fill_maxima(lines)
    return reading


def _line(row: TableRow, sheet: SourceSheet, names_numbered: bool, last: Mark | None) -> Line:
    values: dict[str, Cell] = dict(row.values)
    if row.role == "group" and not text_of(values.get("name")):
        texts = [raw_text(cell) for cell in row.raw if isinstance(cell, str) and raw_text(cell)]
        values["name"] = texts[-1] if texts else None
        values["code"] = texts[0] if len(texts) > 1 else None
    code_cell, name = values.get("code"), text_of(values.get("name"))
    mark = None if names_numbered else mark_of(code_cell, last)
    if mark is None and not names_numbered and not name and text_of(code_cell):
        name = text_of(code_cell)  # number and name in one merged cell
    if mark is None:
        mark, rest = split_name(name, last)
        name = rest if mark is not None else name
    kind = area_kind_of(text_of(values.get("area"))) or area_kind_of(name)
    points = points_of(values.get("max"))
    return Line(
        row.number,
        name,
        mark,
        values.get("max"),
        points,
        values,
        area_kind=AreaKind(kind) if kind else None,
        rule_lines=_lines(values.get("rule")),
        evidence_lines=_lines(values.get("evidence")),
        indent=_indent(row, sheet),
        code_was_date=code_cell is not None and hasattr(code_cell, "day"),
    )


def _names_are_numbered(rows: Sequence[TableRow]) -> bool:
    """Whether numbers stand before the names while the first column only counts the rows."""
    data = [row for row in rows if row.role == "data" and text_of(row.values.get("name"))]
    counted = [row.values.get("code") for row in data]
    serial = [cell for cell in counted if isinstance(cell, (int, float)) or text_of(cell).isdecimal()]
    marked = sum(split_name(text_of(row.values.get("name")))[0] is not None for row in data)
    if len(serial) < len(data) or marked * 2 < len(data):
        return False
    return [int(float(text_of(cell).replace(",", "."))) for cell in serial] == list(range(1, len(data) + 1))


def _indent(row: TableRow, sheet: SourceSheet) -> int:
    column = sheet.table.columns.get("name")
    cell = row.raw[column] if column is not None and column < len(row.raw) else None
    return len(cell) - len(cell.lstrip()) if isinstance(cell, str) else 0


def _continues(line: Line, row: TableRow, sheet: SourceSheet) -> bool:
    """Whether a row only goes on about the criterion above: words of its rule or of its evidence.

    Such rows have no number and name of their own (merged cells repeat those of the first row), or a bullet.
    """
    if line.area_kind is not None:
        return False
    own = [
        row.raw[column]
        for name in ("code", "name")
        if (column := sheet.table.columns.get(name)) is not None and column < len(row.raw)
    ]
    if not any(raw_text(cell) for cell in own):
        return bool(line.rule_lines or line.evidence_lines)
    return line.mark is None and bullet(line.name) is not None


def _join(above: Line, line: Line) -> None:
    words = bullet(line.name) if line.mark is None else None
    if words is not None:
        points = text_of(line.max_cell) if line.points is not None else ""
        above.rule_lines.append(f"- {words}: {points} điểm" if points else f"- {words}")
    above.rule_lines += [one for one in line.rule_lines if one not in above.rule_lines]
    above.evidence_lines += [one for one in line.evidence_lines if one not in above.evidence_lines]


def _take_unnumbered(lines: list[Line]) -> None:
    """Among numbered rows, rows without a number: components where they add up, else words of a rule.

    "Tốt: 2", "Khá: 1" below a component of 2 points are its ladder; 1,5 and 0,5 below an area of 2 are its
    components.
    """
    place = 0
    while place < len(lines):
        end = place + 1
        while end < len(lines) and lines[end].mark is None and lines[end].area_kind is None:
            end += 1
        head, below = lines[place], lines[place + 1 : end]
        if below:
            points = [one.points for one in below if one.points is not None]
            adds_up = len(points) == len(below) and (head.points is None or sum(points) == head.points)
            ladder = not points or (0 in points and max(points) == head.points)
            if ladder or not (adds_up or head.points is None or len(points) == len(below)):
                for one in below:
                    one.name = f"- {one.name}"
                    _join(head, one)
                del lines[place + 1 : end]
                end = place + 1
            else:
                for number, one in enumerate(below, start=1):
                    one.mark = Mark((str(number),), "below")
        place = end


def _number(lines: Sequence[Line]) -> None:
    """Give every line its parent and its full number."""
    _hang(lines)
    # "1" below I and "1" below II are two criteria: then numbers carry those above them.
    parents: dict[str, set[int]] = {}
    for line in lines:
        if line.mark is not None and line.mark.style in ("number", "roman", "bracket"):
            parents.setdefault(line.mark.text, set()).add(id(line.parent))
    whole = any(len(above) > 1 for above in parents.values())
    held: dict[str, Line] = {}
    nth: Counter[int] = Counter()
    for line in lines:
        line.code = _full_code(line, whole)
        if line.code in held and isinstance(line.values.get("code"), float):
            # 1.10 typed as a number has become 1.1.
            tenth = f"{line.code}0"
            before = nth[id(line.parent)]
            if tenth not in held and line.code.rpartition(".")[2] + "0" == str(before + 1):
                line.code = tenth
        nth[id(line.parent)] += 1
        line.twin = held.get(line.code)
        held.setdefault(line.code, line)


def _hang(lines: Sequence[Line]) -> None:
    """Find each line's parent among those that are open: by its number, else by how it is written."""
    open_: list[Line] = []
    for line in lines:
        if line.mark is None:  # a bonus or minus area without a number
            open_ = [line]
            continue
        place = _above(line.mark, open_)
        line.parent = open_[place - 1] if place else None
        del open_[place:]
        open_.append(line)


def _above(mark: Mark, open_: Sequence[Line]) -> int:
    """How many of the open lines stay open above a line with this mark."""
    for known in range(len(mark.parts) - 1, 0, -1):
        prefix = ".".join(mark.parts[:known])
        for place in range(len(open_), 0, -1):
            above = open_[place - 1].mark
            if above is not None and above.text == prefix:
                return place
    for place, one in enumerate(open_):
        if one.mark is not None and one.mark.style == mark.style:
            return place
    if mark.style in _UPPER:
        top = open_[-1].mark if open_ else None
        return len(open_) if top is not None and top.style in _UPPER else 0
    if len(mark.parts) > 1:
        uppers = [place for place, one in enumerate(open_, 1) if one.mark is None or one.mark.style in _UPPER]
        return uppers[-1] if uppers else 0
    return len(open_)


def _full_code(line: Line, whole: bool) -> str:
    mark, above = line.mark, line.parent
    if mark is None:
        return _AREA_CODES[line.area_kind] if line.area_kind else ""
    if above is None:
        return mark.text
    if above.mark is not None:
        prefix = above.mark.text
        if len(mark.parts) > 1 and mark.text.startswith(f"{prefix}."):
            return f"{above.code}{mark.text[len(prefix) :]}"
        if len(mark.parts) > 1:
            return mark.text
    apart = whole or mark.style in ("lower", "bracket", "below") or above.mark is None
    return f"{above.code}.{mark.text}" if apart else mark.text


def _by_indent_or_sums(reading: Reading) -> None:
    """A table without any number: by how far names are set in, else by which maxima add up."""
    lines = reading.lines
    depths = sorted({line.indent for line in lines})
    if len(depths) > 1:
        open_: list[Line] = []
        for line in lines:
            while open_ and open_[-1].indent >= line.indent:
                open_.pop()
            line.parent = open_[-1] if open_ else None
            open_.append(line)
    else:
        reading.by_sums = _by_sums(lines)
    count: Counter[int] = Counter()
    for line in lines:
        count[id(line.parent)] += 1
        number = str(count[id(line.parent)])
        line.code = f"{line.parent.code}.{number}" if line.parent else number


def _by_sums(lines: Sequence[Line]) -> bool:
    """Hang each row under the row above whose maximum it and its neighbours add up to."""
    ends: dict[int, int] = {}
    found = False
    for place in range(len(lines) - 1, -1, -1):
        want, got, at, children = lines[place].points or 0, 0, place + 1, []
        while at < len(lines) and got < want and lines[at].area_kind is None:
            got += lines[at].points or 0
            children.append(at)
            at = ends[at]
        ends[place] = place + 1
        if got == want and len(children) > 1:
            ends[place] = at
            found = True
            for child in children:
                lines[child].parent = lines[place]
    return found


def _fill_maxima(lines: Sequence[Line]) -> None:
    """A blank maximum of a node is the sum of those below; points of a minus area may be typed below 0."""
    below: dict[int, list[Line]] = {}
    for line in lines:
        if line.parent is not None:
            below.setdefault(id(line.parent), []).append(line)
    for line in reversed(lines):
        if line.points is not None and line.points < 0 and line.beside is AreaKind.MINUS:
            line.points = -line.points
        children = [one for one in below.get(id(line), []) if one.area_kind is None]
        if line.points is None and not text_of(line.max_cell) and children:
            points = [one.points for one in children]
            line.points = sum(one for one in points if one is not None)
            line.from_children = True


def _lines(cell: object) -> list[str]:
    """Text line by line: scoring rules are lists."""
    if isinstance(cell, str) and "\n" in cell:
        return [line for part in cell.split("\n") if (line := text_of(part))]
    text = text_of(cell)
    return [text] if text else []
