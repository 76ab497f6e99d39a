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
from thidua_desktop.documents.pledges.common import SIGN_HERE, dated, leader_side
from thidua_desktop.documents.reform.common import (
    ABSENT,
    ABSENT_NOTES,
    NONE,
    check_tree,
    index_text,
    last_kept,
    points_text,
    sentence_case,
    set_blocks,
    total_sentence,
    tree_row,
)
from thidua_desktop.documents.reform.data import AppraisalTable, IndexWords, ScoreLine

MEASURE = 252.0
"""Width of a page on its side, mm."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A column: heading, least width in mm, its share of spare room, and its cell."""

    heading: str
    width: float
    share: float
    align: Align
    cell: Callable[[ScoreLine], str]


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
    ]
    steps = _steps(data.lines)
    blocks.append(_table(data, steps))
    maker = SignatureSide(("Người tổng hợp",), note=SIGN_HERE)
    blocks.append(Signatures((maker, leader_side(data.leader))))
    title = f"Bảng tổng hợp thẩm định chỉ số cải cách hành chính năm {data.year}"
    return OfficialPaper(title, data.office.name, (Section(tuple(blocks), landscape=True),))


def _steps(lines: Sequence[ScoreLine]) -> list[_Step]:
    leaves = [line for line in lines if line.leaf]
    explained = any(line.explanation for line in leaves)
    again = any(line.second is not None for line in leaves)
    steps = [
        _Step("STT", 15.0, 0.0, "center", lambda line: line.code),
        _Step("Lĩnh vực/Tiêu chí/Tiêu chí thành phần", 56.0, 0.4, "left", lambda line: line.name),
        _Step("Điểm tối đa", 15.0, 0.0, "right", lambda line: points_text(line.maximum)),
        _Step("Tự chấm", 15.0, 0.0, "right", lambda line: _points(line, line.own)),
        _Step("Thẩm định lần 1", 17.0, 0.0, "right", lambda line: _points(line, line.first)),
    ]
    if explained:
        steps.append(_Step("Giải trình của đơn vị", 42.0, 0.2, "left", lambda line: line.explanation))
    if again:
        steps.append(
            _Step(
                "Thẩm định lần 2",
                17.0,
                0.0,
                "right",
                lambda line: _points(line, line.second) if line.second is not None else "",
            )
        )
    steps += [
        _Step("Điểm đạt", 15.0, 0.0, "right", lambda line: _points(line, line.standing)),
        _Step("Lý do, ghi chú", 60.0, 0.4, "left", _reason),
    ]
    return steps


def _points(line: ScoreLine, points: int | None) -> str:
    """Nothing beside a leaf that was not reached; what is above leaves stays empty until one has points."""
    if points is None:
        return NONE if line.leaf else ""
    return points_text(points)


def _reason(line: ScoreLine) -> str:
    if not line.leaf:
        return ""
    parts = [line.reason] if line.reason else []
    if line.absent is not None:
        why = f" ({line.note.rstrip('. ')})" if line.note else ""
        parts.insert(0, f"{ABSENT}: {ABSENT_NOTES[line.absent]}{why}")
    elif line.surveyed:
        parts.insert(0, "điều tra xã hội học")
    return sentence_case("; ".join(parts))


def _table(data: AppraisalTable, steps: Sequence[_Step]) -> Table:
    spare = MEASURE - sum(step.width for step in steps)
    shares = sum(step.share for step in steps)
    columns = tuple(
        Column(step.heading, step.width + spare * step.share / shares, step.align) for step in steps
    )
    rows = last_kept([_row(line, steps) for line in data.lines])
    rows.append(_foot(steps, "Tổng cộng", data, lambda total: points_text(total.points), maximum=True))
    rows.append(_foot(steps, "Chỉ số (trên 100)", data, lambda total: index_text(total.index)))
    return Table(columns, tuple(rows), size=11.0)


def _row(line: ScoreLine, steps: Sequence[_Step]) -> Row:
    return tree_row(line, [step.cell(line) for step in steps[2:]])


def _foot(
    steps: Sequence[_Step],
    label: str,
    data: AppraisalTable,
    told: Callable[[IndexWords], str],
    *,
    maximum: bool = False,
) -> Row:
    """A sum under the columns that have one: the first appraisal has none while some leaves wait for it."""
    cells = [label, points_text(data.own.maximum) if maximum else "", told(data.own)]
    cells += [told(data.standing) if step.heading == "Điểm đạt" else "" for step in steps[4:]]
    return Row(tuple(cells), bold=True, spans=(2, *(1,) * (len(steps) - 2)), keep=maximum)
