"""The criteria of a set as a table typed into: a row a criterion, names set in by depth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from thidua_desktop.domain.records import AbsentPolicy, AreaKind, Criterion
from thidua_desktop.domain.reform.rules import by_hand
from thidua_desktop.domain.reform.set_checks import SetFault
from thidua_desktop.domain.vietnamese import fold, format_points, parse_points
from thidua_desktop.ui.models.sheet import Index, SheetColumn, SheetModel
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.growing_view import pick

SCORERS: Final = (("Tự chấm", "self"), ("Điều tra", "survey"), ("Thẩm định", "appraised"))
BY_SET: Final = "Theo bộ"
POLICIES: Final = {
    AbsentPolicy.RESCALE: "Bỏ khỏi mẫu số",
    AbsentPolicy.FULL: "Điểm tối đa",
    AbsentPolicy.ZERO: "Không điểm",
    AbsentPolicy.REFUSED: "Không được",
}
ABSENT: Final[tuple[tuple[str, AbsentPolicy | None], ...]] = (
    (BY_SET, None),
    *((words, policy) for policy, words in POLICIES.items()),
)
AREAS: Final = {AreaKind.BONUS: "Điểm thưởng", AreaKind.MINUS: "Điểm trừ"}
_FAULTS: Final = {
    "children_do_not_add_up": "Chưa khớp tổng",
    "duplicate_code": "Trùng số",
    "zero_maximum": "Chưa có điểm",
    "rule_out_of_sense": "Cách tính lệch",
}
_INDENT: Final = "    "
DEPTH_ROLE: Final = Qt.ItemDataRole.UserRole + 11
"""Role under which a name tells how deep it stands in the tree."""


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion with what a table shows beside it."""

    criterion: Criterion
    depth: int
    is_leaf: bool
    faults: tuple[SetFault, ...] = ()
    by_hand: str = ""
    """Why its words were not understood."""


def rows_of(
    criteria: Sequence[Criterion], faults: Sequence[SetFault], by_hand: Mapping[int, str]
) -> list[CriterionRow]:
    """Rows of a tree in reading order."""
    depth: dict[int, int] = {}
    parents = {one.parent_id for one in criteria}
    found: dict[int, list[SetFault]] = {}
    for fault in faults:
        found.setdefault(fault.criterion_id, []).append(fault)
    rows = []
    for one in criteria:
        depth[one.id] = depth[one.parent_id] + 1 if one.parent_id is not None else 0
        rows.append(
            CriterionRow(
                one,
                depth[one.id],
                one.id not in parents,
                tuple(found.get(one.id, ())),
                by_hand.get(one.id, ""),
            )
        )
    return rows


def unverified(one: Criterion) -> bool:
    """Whether the set says that a row was not compared with the paper it comes from."""
    return "chua kiem chung" in fold(one.source_tag)


def standing(row: CriterionRow) -> Chip | None:
    """What is wrong with a criterion; else whether the program works its points out."""
    if row.faults:
        return Chip(_FAULTS[row.faults[0].code], "bad")
    one = row.criterion
    if unverified(one):
        return Chip("Chưa kiểm chứng", "warn")
    if one.area_kind is not None:
        return Chip(AREAS[one.area_kind], "mute")
    if not row.is_leaf:
        return None
    return Chip("Chấm tay", "mute") if by_hand(one.rule) else Chip("Tự tính", "good")


def standing_tip(row: CriterionRow) -> str:
    """In full: the faults, or why the points are not worked out."""
    if row.faults:
        return "\n".join(fault.message for fault in row.faults)
    if unverified(row.criterion):
        return f"{row.criterion.source_tag}: đối chiếu với văn bản trước khi dùng."
    if not row.is_leaf:
        return "Điểm của mục này cộng từ các mục con."
    if not by_hand(row.criterion.rule):
        return "Phần mềm tính điểm từ số liệu kê khai."
    return row.by_hand or "Chưa ghi cách tính: người chấm tự ghi điểm."


def plain_points(thousandths: int) -> str:
    """As sets write them: 7,5 and 0,375, at least two places."""
    text = format_points(thousandths, 3)
    return text.removesuffix("0")


def _named(row: CriterionRow) -> str:
    """Set in, for rows find their height by it; it is painted by :class:`IndentedDelegate`."""
    return f"{_INDENT * row.depth}{row.criterion.name}"


def _in_full(row: CriterionRow) -> str:
    tag = row.criterion.source_tag
    return f"{row.criterion.name}\n{tag}" if tag else row.criterion.name


def put_code(row: CriterionRow, text: str) -> CriterionRow | None:
    return replace(row, criterion=replace(row.criterion, code=text)) if text else None


def put_name(row: CriterionRow, text: str) -> CriterionRow | None:
    return replace(row, criterion=replace(row.criterion, name=text)) if text else None


def put_maximum(row: CriterionRow, text: str) -> CriterionRow | None:
    """``None`` for what is no number of points."""
    points = parse_points(text)
    if points is None or points < 0:
        return None
    return replace(row, criterion=replace(row.criterion, max_thousandths=points))


def put_rule(row: CriterionRow, text: str) -> CriterionRow | None:
    return replace(row, criterion=replace(row.criterion, rule_text=text))


def put_scorer(row: CriterionRow, text: str) -> CriterionRow | None:
    scorer = pick(text, SCORERS)
    return None if scorer is None else replace(row, criterion=replace(row.criterion, scored_by=scorer))


def put_absent(row: CriterionRow, text: str) -> CriterionRow | None:
    known = dict(ABSENT)
    words = pick(text or BY_SET, [(one, one) for one in known])
    if words is None:
        return None
    return replace(row, criterion=replace(row.criterion, absent_policy=known[words]))


def put_evidence(row: CriterionRow, text: str) -> CriterionRow | None:
    return replace(row, criterion=replace(row.criterion, evidence=text))


def _tick(row: CriterionRow, on: bool) -> CriterionRow:
    return replace(row, criterion=replace(row.criterion, evidence_required=on))


def _scorer(row: CriterionRow) -> str:
    return next((words for words, key in SCORERS if key == row.criterion.scored_by), "")


def _absent(row: CriterionRow) -> str:
    policy = row.criterion.absent_policy
    return POLICIES[policy] if policy is not None else BY_SET


def _leaf(row: CriterionRow) -> bool:
    return row.is_leaf


CODE, NAME, MAXIMUM, STANDING, RULE, SCORER, ABSENT_COLUMN, EVIDENCE = range(8)


def columns() -> tuple[SheetColumn[CriterionRow], ...]:
    """Of a set; what only a component has cannot be typed into a sum."""
    return (
        SheetColumn("Số", lambda row: row.criterion.code, 66, put=put_code),
        SheetColumn("Lĩnh vực, tiêu chí", _named, 250, put=put_name, tip=_in_full),
        SheetColumn(
            "Tối đa",
            lambda row: plain_points(row.criterion.max_thousandths),
            66,
            numeric=True,
            put=put_maximum,
            head_tip="Điểm tối đa; mục con phải cộng lại bằng mục cha",
        ),
        SheetColumn(
            "Kiểm tra",
            lambda row: chip.word if (chip := standing(row)) else "",
            128,
            chip=standing,
            tip=standing_tip,
        ),
        SheetColumn(
            "Cách tính điểm", lambda row: row.criterion.rule_text, 204, put=put_rule, enabled=_leaf
        ),
        SheetColumn(
            "Ai chấm", lambda row: _scorer(row) if row.is_leaf else "", 84, put=put_scorer, enabled=_leaf,
            head_tip="Tự chấm rồi thẩm định, điều tra xã hội học, hay chỉ cấp trên thẩm định",
        ),
        SheetColumn(
            "Không áp dụng", lambda row: _absent(row) if row.is_leaf else "", 124, put=put_absent,
            enabled=_leaf,
            head_tip="Mục không áp dụng thì tính thế nào",
        ),
        SheetColumn(
            "Tài liệu kiểm chứng", lambda row: row.criterion.evidence, 150, put=put_evidence,
            checked=lambda row: row.criterion.evidence_required, check=_tick, enabled=_leaf,
            head_tip="Đánh dấu: phải có tài liệu kiểm chứng",
        ),
    )  # fmt: skip


class CriteriaSheet(SheetModel[CriterionRow]):
    """Sums have no evidence to tick and stand out; names know their depth."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.EditRole and index.column() == NAME:
            return row.criterion.name
        if role == Qt.ItemDataRole.CheckStateRole and not row.is_leaf:
            return None
        if role == DEPTH_ROLE:
            return row.depth
        if role == Qt.ItemDataRole.FontRole and not row.is_leaf and index.column() in (CODE, NAME, MAXIMUM):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold if row.depth < 2 else QFont.Weight.Medium)
            return font
        return super().data(index, role)
