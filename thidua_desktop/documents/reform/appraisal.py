"""Bảng tổng hợp thẩm định: self score, first appraisal, explanation, second appraisal, what counts and why.

Columns that nobody filled in are left out; their room goes to names and reasons.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from thidua_desktop.documents.official.model import (
    Align,
    Block,
    Column,
    Header,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Signatures,
    SignatureSide,
    Table,
    Title,
)
from thidua_desktop.documents.official.parts import short_body
from thidua_desktop.documents.pledges.common import SIGN_HERE, counted, dated
from thidua_desktop.documents.reform.common import (
    ABSENT,
    ABSENT_NOTES,
    check_tree,
    decimals_of,
    held,
    index_text,
    last_kept,
    points_text,
    sentence_case,
    set_blocks,
    signing,
    total_sentence,
    tree_row,
)
from thidua_desktop.documents.reform.data import AppraisalTable, IndexWords, ScoreLine
from thidua_desktop.documents.reform.widths import fitted

MEASURE = 252.0
"""Width of a page on its side, mm."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A column: heading, width in mm, its cell, and what stands at its foot. Texts share the room left."""

    heading: str
    width: float
    align: Align
    cell: Callable[[ScoreLine], str]
    total: str = ""
    index: str = ""


def build_appraisal(data: AppraisalTable) -> OfficialPaper:
    """The table on its side. Raises ``ValueError`` when sums are not their parts."""
    check_tree(data.lines)
    year = data.day.year if data.day else data.year
    blocks: list[Block] = [
        Header(
            short_body(data.office.parent_name),
            data.office.name,
            place_date=dated(data.office, year, data.day),
        ),
        Title("Bảng tổng hợp thẩm định", f"Chỉ số cải cách hành chính năm {data.year} của {data.subject}"),
        *set_blocks(data.criteria),
        Paragraph(total_sentence(data.own, "Tổng điểm tự chấm")),
        Paragraph(total_sentence(data.standing, "Tổng điểm sau thẩm định"), keep=True),
        Paragraph(_changes(data.lines), keep=True),
        _table(data, _steps(data)),
    ]
    maker = SignatureSide(("Người tổng hợp",), note=SIGN_HERE)
    blocks.append(Signatures((maker, signing(data.office, data.leader))))
    title = f"Bảng tổng hợp thẩm định chỉ số cải cách hành chính năm {data.year}"
    return OfficialPaper(title, data.office.name, (Section(tuple(blocks), landscape=True),))


def _changes(lines: Sequence[ScoreLine]) -> str:
    """How many components the appraisal changed, and what that comes to."""
    changes = [
        line.standing - line.own
        for line in lines
        if line.leaf and line.own is not None and line.standing is not None and line.standing != line.own
    ]
    if not changes:
        return "Thẩm định giữ nguyên điểm tự chấm của mọi tiêu chí thành phần."
    up, down = [one for one in changes if one > 0], [one for one in changes if one < 0]
    parts = [
        f"{word} {points_text(abs(sum(values)))} điểm" + (f" ở {counted(len(values))} mục" * bool(other))
        for word, values, other in (("tăng", up, down), ("giảm", down, up))
        if values
    ]
    return f"Thẩm định thay đổi điểm của {counted(len(changes))} tiêu chí thành phần: {', '.join(parts)}."


def _steps(data: AppraisalTable) -> list[_Step]:
    leaves = [line for line in data.lines if line.leaf]
    explained = any(line.explanation for line in leaves)
    again = any(line.second is not None for line in leaves)
    decimals = decimals_of(
        [value for line in data.lines for value in (line.own, line.first, line.second, line.standing)]
    )

    def points(told: Callable[[ScoreLine], int | None]) -> Callable[[ScoreLine], str]:
        """Nothing beside a leaf that was not reached; above leaves it stays empty until one has points."""
        return lambda line: points_text(told(line), decimals) if told(line) is not None or line.leaf else ""

    def second(line: ScoreLine) -> str:
        return points_text(line.second, decimals) if line.second is not None else ""

    def step(heading: str, told: Callable[[ScoreLine], int | None], total: IndexWords | None = None) -> _Step:
        if total is None:
            roots = [told(line) for line in data.lines if not line.depth and line.area_kind is None]
            summed = sum(value for value in roots if value is not None)
            return _Step(heading, 17.0, "right", points(told), points_text(summed, decimals))
        said = points_text(total.points, decimals)
        return _Step(heading, 16.0, "right", points(told), said, index_text(total.index))

    steps = [
        _Step("STT", 15.0, "center", lambda line: line.code),
        _Step("Lĩnh vực/Tiêu chí/Tiêu chí thành phần", 0.0, "left", lambda line: line.name),
        _Step(
            "Điểm tối đa",
            16.0,
            "right",
            lambda line: points_text(line.maximum),
            points_text(data.own.maximum),
        ),
        step("Tự chấm", lambda line: line.own, data.own),
        step("Thẩm định lần 1" if again else "Thẩm định", lambda line: line.first),
    ]
    if explained:
        steps.append(_Step("Giải trình của đơn vị", 0.0, "left", lambda line: held(line.explanation)))
    if again:
        steps.append(_Step("Thẩm định lần 2", 17.0, "right", second))
    return [
        *steps,
        step("Điểm đạt", lambda line: line.standing, data.standing),
        _Step("Lý do, ghi chú", 0.0, "left", _reason),
    ]


def _reason(line: ScoreLine) -> str:
    if not line.leaf:
        return ""
    parts = [line.reason] if line.reason else []
    if line.absent is not None:
        why = f" ({line.note.rstrip('. ')})" if line.note else ""
        parts.insert(0, f"{ABSENT}: {ABSENT_NOTES[line.absent]}{why}")
    elif line.surveyed:
        parts.insert(0, "điều tra xã hội học")
    return held(sentence_case("; ".join(parts)))


def _table(data: AppraisalTable, steps: Sequence[_Step]) -> Table:
    loose = [i for i, step in enumerate(steps) if not step.width]
    share = (MEASURE - sum(step.width for step in steps)) / len(loose)
    columns = tuple(Column(step.heading, step.width or share, step.align) for step in steps)
    rows = last_kept([tree_row(line, [step.cell(line) for step in steps[2:]]) for line in data.lines])
    beside = any(line.area_kind is not None for line in data.lines)
    sums = "Tổng cộng (không kể điểm thưởng, điểm trừ)" if beside else "Tổng cộng"
    index = "Chỉ số, kể cả điểm thưởng, điểm trừ" if beside else "Chỉ số (trên 100)"
    rows.append(_foot(sums, [step.total for step in steps[2:]], keep=True))
    rows.append(_foot(index, [step.index for step in steps[2:]], keep=False))
    return fitted(Table(columns, tuple(rows), size=11.0), loose)


def _foot(label: str, cells: Sequence[str], *, keep: bool) -> Row:
    return Row((label, *cells), bold=True, spans=(2, *(1,) * len(cells)), keep=keep)
