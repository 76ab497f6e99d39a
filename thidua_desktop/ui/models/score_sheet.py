"""The scoring sheet of one set and unit: what is declared, scored, appraised and lost in every component."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from thidua_desktop.domain.reform.declared import how_to_declare
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.services.reform.scoring import SheetRow
from thidua_desktop.services.reform.scoring_entries import ABSENT, Entry, says_absent
from thidua_desktop.ui.models.sheet import WRONG_ROLE, Index, SheetColumn, SheetModel
from thidua_desktop.ui.widgets.chips import Chip

DEPTH_ROLE: Final = Qt.ItemDataRole.UserRole + 20
"""Role of the first column: how deep a component stands in the tree."""
FOLD_ROLE: Final = Qt.ItemDataRole.UserRole + 21
"""Role of the first column: ``True`` folded, ``False`` open, ``None`` for what has nothing below."""

(
    NAME,
    MAXIMUM,
    DECLARED,
    SELF,
    WORKING,
    APPRAISED,
    REASON,
    EXPLANATION,
    APPRAISED_2,
    REASON_2,
    SURVEY,
    LOST,
    EVIDENCE,
) = range(13)
"""The columns, from the left."""

TYPED: Final[dict[int, str]] = {
    DECLARED: "declared",
    SELF: "self_points",
    APPRAISED: "appraised",
    REASON: "reason",
    EXPLANATION: "explanation",
    APPRAISED_2: "appraised_2",
    REASON_2: "reason_2",
    SURVEY: "survey",
}
"""Columns that are typed into → the field of an ``Entry``."""


ABSENT_SHORT: Final = "KAD"
"""Không áp dụng, with room for it in a column of points; typed so it is understood too."""


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One row of the sheet: what is stored, and the texts that stand in the cells now."""

    row: SheetRow
    folded: bool | None
    """``None`` for a leaf."""
    declared: str
    self_points: str
    appraised: str
    reason: str
    explanation: str
    appraised_2: str
    reason_2: str
    survey: str


def points_text(thousandths: int | None) -> str:
    """Points as they are: two decimals, the third only where it is not 0; nothing where unscored."""
    if thousandths is None:
        return ""
    return format_points(thousandths, 3 if thousandths % 10 else 2).replace("-", "−")


def line_of(row: SheetRow, *, folded: bool = False) -> ScoreLine:
    """The row as it is stored."""
    return ScoreLine(
        row=row,
        folded=None if row.is_leaf else folded,
        declared=row.declared,
        self_points=ABSENT_SHORT if row.absent_by_unit else points_text(row.self_points),
        appraised=points_text(row.appraised),
        reason=row.reason,
        explanation=row.explanation,
        appraised_2=points_text(row.appraised_2),
        reason_2=row.reason_2,
        survey=points_text(row.survey),
    )


def entry_of(line: ScoreLine) -> Entry | None:
    """What was typed into a row otherwise than it is stored; ``None`` for nothing."""
    stored = line_of(line.row)
    changed = {
        field: getattr(line, field)
        for field in TYPED.values()
        if getattr(line, field) != getattr(stored, field)
    }
    if not line.self_points and line.declared and ("declared" in changed or says_absent(line.declared)):
        changed.pop(
            "self_points", None
        )  # Pasted figures whose points stand empty beside them: the rule says.
    return Entry(line.row.criterion.id, **changed) if changed else None


def is_survey(row: SheetRow) -> bool:
    """Whether the component's points come from a survey alone."""
    return row.criterion.scored_by == "survey"


def _own(line: ScoreLine) -> bool:
    return line.row.is_leaf and line.row.criterion.scored_by == "self"


def _appraised(line: ScoreLine) -> bool:
    return line.row.is_leaf and not is_survey(line.row)


def _surveyed(line: ScoreLine) -> bool:
    return line.row.is_leaf and is_survey(line.row)


def _leaf(line: ScoreLine) -> bool:
    return line.row.is_leaf


def _name(line: ScoreLine) -> str:
    return f"{line.row.criterion.code} {' '.join(line.row.criterion.name.split())}".strip()


def _tip(line: ScoreLine) -> str:
    criterion = line.row.criterion
    parts = [_name(line), criterion.rule_text]
    parts += [f"Kiểm chứng: {criterion.evidence}"] if criterion.evidence else []
    return "\n".join(part for part in parts if part)


def working_text(row: SheetRow) -> str:
    """How the points come about; what does not agree is said first, with a sign."""
    if not row.is_leaf:
        return ""
    by_hand = "chấm tay" if row.rule is None else ""
    worked = "không áp dụng" if row.absent_by_unit else row.working or by_hand
    told = [f"! {text}" for text in disagreements(row)[:1]]
    return "\n".join([*told, worked] if worked else told)


def disagreements(row: SheetRow) -> list[str]:
    """What does not agree in a component; missing evidence has a column of its own."""
    return [problem.message for problem in row.findings if problem.field != "evidence"]


def _working_tip(line: ScoreLine) -> str:
    return "\n".join(part for part in (line.row.working, *disagreements(line.row)) if part)


def _declared_tip(line: ScoreLine) -> str:
    hint = how_to_declare(line.row.rule) if line.row.rule else ""
    return "\n".join(part for part in (line.declared, f"Kê khai: {hint}" if hint else "") if part)


def _lost(line: ScoreLine) -> str:
    return points_text(-line.row.lost) if line.row.lost else ""


def evidence_chip(row: SheetRow) -> Chip | None:
    """Whether what must be shown is there: a sign and a word."""
    if row.evidence_missing:
        return Chip("Thiếu", "bad")
    return Chip(f"Có {row.evidence_count}", "good") if row.evidence_count else None


def _evidence(line: ScoreLine) -> Chip | None:
    return evidence_chip(line.row)


def _putting(field: str) -> Callable[[ScoreLine, str], ScoreLine | None]:
    """What is typed stands as it is: the service says what it takes of it, and why not."""

    def put(line: ScoreLine, text: str) -> ScoreLine | None:
        return replace(line, **{field: text})  # type: ignore[arg-type]

    return put


def _typed(
    title: str,
    field: str,
    width: int,
    enabled: Callable[[ScoreLine], bool],
    *,
    numeric: bool = False,
    head_tip: str = "",
    tip: Callable[[ScoreLine], str] | None = None,
) -> SheetColumn[ScoreLine]:
    return SheetColumn(
        title,
        lambda line: str(getattr(line, field)),
        width,
        numeric=numeric,
        put=_putting(field),
        enabled=enabled,
        tip=tip or (lambda line: ABSENT if getattr(line, field) == ABSENT_SHORT else getattr(line, field)),
        head_tip=head_tip,
    )


def columns() -> tuple[SheetColumn[ScoreLine], ...]:
    """The columns of the sheet, of which a view shows some."""
    return (
        SheetColumn("Tiêu chí", _name, 270, tip=_tip),
        SheetColumn("Tối đa", lambda line: points_text(line.row.criterion.max_thousandths), 70, numeric=True),
        _typed("Số liệu kê khai", "declared", 150, _leaf, tip=_declared_tip),
        _typed("Tự chấm", "self_points", 80, _own, numeric=True),
        SheetColumn("Cách ra điểm", lambda line: working_text(line.row), 190, tip=_working_tip),
        _typed("T.định 1", "appraised", 82, _appraised, numeric=True, head_tip="Điểm thẩm định lần 1"),
        _typed("Lý do", "reason", 150, _appraised, head_tip="Lý do điểm thẩm định lần 1 khác điểm tự chấm"),
        _typed("Giải trình", "explanation", 150, _appraised, head_tip="Giải trình của đơn vị được chấm"),
        _typed("T.định 2", "appraised_2", 82, _appraised, numeric=True, head_tip="Điểm thẩm định lần 2"),
        _typed("Lý do lần 2", "reason_2", 150, _appraised, head_tip="Lý do điểm thẩm định lần 2 khác lần 1"),
        _typed("Điều tra", "survey", 80, _surveyed, numeric=True, head_tip="Điểm điều tra xã hội học"),
        SheetColumn(
            "Mất", _lost, 66, numeric=True, head_tip="Điểm mất: tối đa trừ điểm đang có (sau cùng đã chấm)"
        ),
        SheetColumn("Minh chứng", lambda line: _word(_evidence(line)), 104, chip=_evidence),
    )


def _word(chip: Chip | None) -> str:
    return chip.text if chip else ""


class ScoreSheetModel(SheetModel[ScoreLine]):
    """Rows in reading order: a sum stands above its components, heavier the higher it stands."""

    def __init__(self) -> None:
        super().__init__(columns())

    def show(self, lines: Sequence[ScoreLine]) -> None:
        """Show ``lines``; where they are the same components, only figures change and nothing jumps."""
        same = [line.row.criterion.id for line in lines] == [line.row.criterion.id for line in self.rows()]
        if same:
            self.replace_all(lines)
            self.mark_clean()
        else:
            self.set_rows(lines)
        told = {place: disagreements(line.row) for place, line in enumerate(lines) if line.row.is_leaf}
        self.set_wrong({place: "\n".join(messages) for place, messages in told.items() if messages})

    def place_of(self, criterion_id: int) -> int:
        """Row of a component, -1 where it is not shown."""
        ids = [line.row.criterion.id for line in self.rows()]
        return ids.index(criterion_id) if criterion_id in ids else -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.row(index.row())
        if line is None:
            return None
        if role == WRONG_ROLE and index.column() != SELF:
            return ""
        if index.column() == NAME and role == DEPTH_ROLE:
            return line.row.depth
        if index.column() == NAME and role == FOLD_ROLE:
            return line.folded
        if role == Qt.ItemDataRole.FontRole and not line.row.is_leaf:
            font = QFont()
            font.setWeight(QFont.Weight.Bold if line.row.depth == 0 else QFont.Weight.DemiBold)
            return font
        return super().data(index, role)
