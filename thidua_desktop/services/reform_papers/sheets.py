"""Score papers as sheets: every node above components is a formula over what stands below it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from thidua_desktop.documents.reform.common import (
    ABSENT,
    ABSENT_NOTES,
    SYNTHETIC,
    sentence_case,
    total_sentence,
)
from thidua_desktop.documents.reform.data import (
    AppraisalTable,
    AreaIndexLine,
    IndexWords,
    ScoreLine,
    SelfReport,
    SetWords,
)
from thidua_desktop.documents.reform.self_report import KIND_WORDS
from thidua_desktop.domain.records import AbsentPolicy, AreaKind, Office
from thidua_desktop.domain.vietnamese import upper
from thidua_desktop.exchange.paper_workbook import (
    Formula,
    PaperColumn,
    PaperRow,
    PaperSheet,
    Value,
    total,
)

_UPPER_LEVELS = ("phan", "linh_vuc")
_MAXIMUM = 2
"""Column of the maximum in tables of the tree: after number and name."""


def heads(office: Office) -> tuple[str, ...]:
    """The bodies above a sheet's title."""
    return tuple(upper(name) for name in (office.parent_name, office.name) if name)


def set_lines(criteria: SetWords | None) -> tuple[str, ...]:
    """Under the title: the set, and that it is invented."""
    if criteria is None:
        return ()
    source = f" (ban hành theo {criteria.source})" if criteria.source else ""
    lines = [f"Bộ tiêu chí: {criteria.name}{source}"]
    return (*lines, SYNTHETIC) if criteria.synthetic else tuple(lines)


def report_sheets(data: SelfReport) -> list[PaperSheet]:
    """Components with working and points, areas with their index, the list of evidence."""
    title = f"BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {data.year}"
    columns = (
        PaperColumn("STT", 8, "order"),
        PaperColumn("Lĩnh vực/Tiêu chí/Tiêu chí thành phần", 48),
        PaperColumn("Điểm tối đa", 10, "points"),
        PaperColumn("Số liệu kê khai", 32),
        PaperColumn("Cách ra điểm", 40),
        PaperColumn("Điểm tự chấm", 10, "points"),
        PaperColumn("Tài liệu số", 11, "order"),
        PaperColumn("Giải trình/Ghi chú", 36),
    )

    def cells(line: ScoreLine) -> Mapping[int, Value]:
        declared, working = line.declared, line.working
        if line.absent is not None:
            declared, working = ABSENT, sentence_case(ABSENT_NOTES[line.absent])
        proof = ", ".join(map(str, line.evidence)) or ("thiếu" if line.evidence_missing else "")
        return {3: declared, 4: working, 6: proof, 7: line.note}

    rows = tree_rows(data.lines, len(columns), {5: lambda line: line.own}, cells)
    rows += _feet(data.lines, len(columns), {5: data.total})
    scores = PaperSheet(
        "Tự chấm",
        heads(data.office),
        title,
        columns,
        tuple(rows),
        set_lines(data.criteria),
        (total_sentence(data.total, "Tổng điểm tự chấm"),),
    )
    found = [scores, area_sheet(data.office, data.year, data.areas, data.total, "Điểm tự chấm")]
    return [*found, _evidence(data)] if data.evidence else found


def _evidence(data: SelfReport) -> PaperSheet:
    columns = (
        PaperColumn("Số", 6, "order"),
        PaperColumn("Tên tài liệu", 60),
        PaperColumn("Số, ký hiệu, ngày/Địa chỉ", 40),
        PaperColumn("Tiêu chí thành phần", 14, "order"),
        PaperColumn("Hình thức", 24),
        PaperColumn("Ghi chú", 30),
    )
    rows = tuple(
        PaperRow((one.number, one.title, one.reference, ", ".join(one.codes), KIND_WORDS[one.kind], one.note))
        for one in data.evidence
    )
    title = f"DANH MỤC TÀI LIỆU KIỂM CHỨNG NĂM {data.year}"
    return PaperSheet("Tài liệu kiểm chứng", heads(data.office), title, columns, rows)


def appraisal_sheets(data: AppraisalTable) -> list[PaperSheet]:
    """Every step beside the other."""
    again = any(line.second is not None for line in data.lines)
    columns = (
        PaperColumn("STT", 8, "order"),
        PaperColumn("Lĩnh vực/Tiêu chí/Tiêu chí thành phần", 48),
        PaperColumn("Điểm tối đa", 10, "points"),
        PaperColumn("Tự chấm", 10, "points"),
        PaperColumn("Thẩm định lần 1" if again else "Thẩm định", 11, "points"),
        PaperColumn("Giải trình của đơn vị", 34),
        PaperColumn("Thẩm định lần 2", 11, "points"),
        PaperColumn("Điểm đạt", 10, "points"),
        PaperColumn("Lý do, ghi chú", 44),
    )

    def cells(line: ScoreLine) -> Mapping[int, Value]:
        absent = f"{ABSENT}: {ABSENT_NOTES[line.absent]}" if line.absent is not None else ""
        reason = "; ".join(part for part in (absent, line.note if absent else "", line.reason) if part)
        return {5: line.explanation, 6: line.second, 8: reason}

    points: dict[int, Callable[[ScoreLine], int | None]] = {
        3: lambda line: line.own,
        4: lambda line: line.first,
        7: lambda line: line.standing,
    }
    rows = tree_rows(data.lines, len(columns), points, cells)
    rows += _feet(data.lines, len(columns), {3: data.own, 7: data.standing})
    title = f"BẢNG TỔNG HỢP THẨM ĐỊNH CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {data.year} CỦA {upper(data.subject)}"
    notes = (
        total_sentence(data.own, "Tổng điểm tự chấm"),
        total_sentence(data.standing, "Tổng điểm sau thẩm định"),
    )
    return [
        PaperSheet(
            "Thẩm định",
            heads(data.office),
            title,
            columns,
            tuple(rows),
            set_lines(data.criteria),
            notes,
        )
    ]


# ---- the tree --------------------------------------------------------------------------------------
def tree_rows(
    lines: Sequence[ScoreLine],
    width: int,
    points: Mapping[int, Callable[[ScoreLine], int | None]],
    cells: Callable[[ScoreLine], Mapping[int, Value]],
) -> list[PaperRow]:
    """A row for each line; ``points`` are the columns that add up, ``cells`` what else a component says."""
    rows = []
    for place, line in enumerate(lines):
        values: list[Value] = [line.code, line.name, *(None,) * (width - 2)]
        below = _below(lines, place)
        if line.leaf:
            values[_MAXIMUM] = line.maximum
            for column, value in cells(line).items():
                values[column] = value
        elif line.area_kind is None:
            inside = [at for at in below if lines[at].area_kind is None]
            adds_up = sum(lines[at].maximum for at in inside) == line.maximum
            spots = [(at, _MAXIMUM) for at in inside]
            values[_MAXIMUM] = total(spots, line.maximum) if spots and adds_up else line.maximum
        else:
            # Its maximum is a cap, whatever the components under it come to.
            values[_MAXIMUM] = line.maximum
        for column, told in points.items():
            value = told(line)
            if line.leaf or value is None:
                values[column] = value
                continue
            parts = [at for at in below if lines[at].area_kind is None or line.area_kind]
            cap = line.maximum if line.area_kind is not None else None
            values[column] = total([(at, column) for at in parts], value, cap)
        rows.append(PaperRow(tuple(values), bold=not line.leaf, shaded=line.level in _UPPER_LEVELS))
    return rows


def _below(lines: Sequence[ScoreLine], place: int) -> list[int]:
    """Places of the lines directly under the one at ``place``."""
    found = []
    for at in range(place + 1, len(lines)):
        if lines[at].depth <= lines[place].depth:
            break
        if lines[at].depth == lines[place].depth + 1:
            found.append(at)
    return found


@dataclass(frozen=True, slots=True)
class _Foot:
    """A row under the tree: what it says, its maximum, and a value for each column of points."""

    label: str
    maximum: Value
    points: Mapping[int, Value]


def _feet(lines: Sequence[ScoreLine], width: int, totals: Mapping[int, IndexWords]) -> list[PaperRow]:
    """The sum, the denominator, bonus, minus and the index, under the columns of ``totals``."""
    roots = [at for at, line in enumerate(lines) if line.depth == 0 and line.area_kind is None]
    most = next(iter(totals.values())).maximum
    sum_row, base_row = len(lines), len(lines) + 1

    def summed(places: Sequence[int], told: Callable[[IndexWords], int]) -> dict[int, Value]:
        return {c: total([(at, c) for at in places], told(one)) for c, one in totals.items()}

    feet = [
        _Foot(
            "Tổng cộng (không kể điểm thưởng, điểm trừ)",
            total([(at, _MAXIMUM) for at in roots], most),
            summed(roots, lambda one: one.points),
        ),
        _Foot("Điểm tính vào mẫu số", None, {c: _base(lines, one, sum_row) for c, one in totals.items()}),
    ]
    beside: dict[AreaKind, int] = {}
    if places := _beside(lines, AreaKind.BONUS):
        beside[AreaKind.BONUS] = len(lines) + len(feet)
        feet.append(_Foot("Điểm thưởng", None, summed(places, lambda one: one.bonus)))
    if places := _beside(lines, AreaKind.MINUS):
        beside[AreaKind.MINUS] = len(lines) + len(feet)
        feet.append(_Foot("Điểm trừ", None, summed(places, lambda one: one.minus)))
    feet.append(
        _Foot("Chỉ số", None, {c: _index(c, one, sum_row, base_row, beside) for c, one in totals.items()})
    )
    rows = []
    for foot in feet:
        cells: list[Value] = ["", foot.label, foot.maximum, *(None,) * (width - 3)]
        for column, value in foot.points.items():
            cells[column] = value
        rows.append(PaperRow(tuple(cells), bold=True))
    return rows


def _beside(lines: Sequence[ScoreLine], kind: AreaKind) -> list[int]:
    """Places of the areas of ``kind``: what lies inside one is in its sum already."""
    found: list[int] = []
    inside: int | None = None
    for at, line in enumerate(lines):
        if inside is not None and line.depth > inside:
            continue
        inside = line.depth if line.area_kind is not None else None
        if line.area_kind is kind:
            found.append(at)
    return found


def _base(lines: Sequence[ScoreLine], one: IndexWords, sum_row: int) -> Value:
    """The denominator: the maximum less what is not applicable and leaves it."""
    gone = [
        (at, _MAXIMUM)
        for at, line in enumerate(lines)
        if line.leaf and line.absent is AbsentPolicy.RESCALE
    ]  # fmt: skip
    if sum(lines[at].maximum for at, _ in gone) != one.maximum - one.applicable:
        return one.applicable
    names = "".join(f"-{{{i}}}" for i in range(1, len(gone) + 1))
    return Formula(f"{{0}}{names}", ((sum_row, _MAXIMUM), *gone), one.applicable)


def _index(
    column: int, one: IndexWords, sum_row: int, base_row: int, beside: Mapping[AreaKind, int]
) -> Formula:
    """Points × 100 / denominator, rounded once, then bonus and minus; never below 0."""
    spots = [(sum_row, column), (base_row, column)]
    text = "IF({1}=0,0,ROUND({0}*100/{1},3))"
    for kind, sign in ((AreaKind.BONUS, "+"), (AreaKind.MINUS, "-")):
        if kind in beside:
            text += f"{sign}{{{len(spots)}}}"
            spots.append((beside[kind], column))
    return Formula(f"MAX(0,{text})", tuple(spots), one.index)


def area_sheet(
    office: Office, year: int, areas: Sequence[AreaIndexLine], whole: IndexWords, points: str
) -> PaperSheet:
    """Areas with their index and a bar; the total at the foot."""
    columns = (
        PaperColumn("STT", 8, "order"),
        PaperColumn("Lĩnh vực", 56),
        PaperColumn("Điểm tối đa", 12, "points"),
        PaperColumn("Tính vào mẫu số", 12, "points"),
        PaperColumn(points, 12, "points"),
        PaperColumn("Chỉ số (%)", 12, "points"),
        PaperColumn("", 24, "bar"),
    )
    rows, inside = [], []
    for place, area in enumerate(areas):
        if area.kind is not None:
            cells: tuple[Value, ...] = (area.code, area.name, area.maximum, None, area.points, None, None)
            rows.append(PaperRow(cells))
            continue
        inside.append(place)
        index: Value = None
        bar: Value = None
        if area.index is not None:
            index = Formula("ROUND({0}*100/{1},3)", ((place, 4), (place, 3)), area.index)
            bar = Formula("{0}", ((place, 5),), area.index)
        rows.append(PaperRow((area.code, area.name, area.maximum, area.applicable, area.points, index, bar)))
    sums = [
        total([(at, column) for at in inside], value)
        for column, value in ((2, whole.maximum), (3, whole.applicable), (4, whole.points))
    ]
    beside: list[tuple[int, str]] = [
        (at, "+" if area.kind is AreaKind.BONUS else "-") for at, area in enumerate(areas) if area.kind
    ]
    text = "IF({1}=0,0,ROUND({0}*100/{1},3))" + "".join(f"{s}{{{i}}}" for i, (_, s) in enumerate(beside, 2))
    last = len(areas)
    spots = ((last, 4), (last, 3), *((at, 4) for at, _ in beside))
    index = Formula(f"MAX(0,{text})", spots, whole.index)
    rows.append(PaperRow(("", "Tổng cộng", *sums, index, None), bold=True))
    title = f"CHỈ SỐ CẢI CÁCH HÀNH CHÍNH THEO LĨNH VỰC NĂM {year}"
    return PaperSheet("Lĩnh vực", heads(office), title, columns, tuple(rows))
