"""The strip above the scoring sheet: sums, indexes by the policy of the set, what is open or locked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from thidua_desktop.domain.records import AbsentPolicy
from thidua_desktop.domain.reform.index import IndexResult
from thidua_desktop.services.reform.scoring import ScoreSheet
from thidua_desktop.ui.forms.ui_reform_scores import Ui_ReformScoresForm
from thidua_desktop.ui.models.score_sheet import points_text

POLICY_WORDS: Final[Mapping[AbsentPolicy, str]] = {
    AbsentPolicy.FULL: "tính điểm tối đa",
    AbsentPolicy.RESCALE: "bỏ khỏi mẫu số",
    AbsentPolicy.ZERO: "tính 0 điểm",
    AbsentPolicy.REFUSED: "không được ghi",
}


class ScoreTotals:
    """Fills the labels of the strip."""

    def __init__(self, ui: Ui_ReformScoresForm) -> None:
        self._ui = ui

    def show(self, sheet: ScoreSheet, locked: str) -> None:
        """Show the sums of a sheet, and why it is locked."""
        ui = self._ui
        appraised = any(row.is_leaf and row.appraised is not None for row in sheet.rows)
        ui.selfTotal.setText(_sum("Tự chấm", sheet.own))
        ui.officialTotal.setText(_sum("Sau thẩm định", sheet.official))
        ui.officialTotal.setVisible(appraised)
        lost = sum(row.lost or 0 for row in sheet.leaves() if row.criterion.area_kind is None)
        ui.indexTotal.setText(f"Mất <b>{points_text(lost)}</b>" if lost else "")
        ui.indexTotal.setVisible(bool(lost))
        ui.scoredTotal.setText(_scored(sheet))
        ui.synthetic.setVisible(sheet.criteria_set.synthetic)
        ui.lockedLabel.setText("Đã khóa" if locked else "")
        ui.lockedLabel.setToolTip(locked)
        ui.lockedLabel.setVisible(bool(locked))


def _sum(words: str, result: IndexResult) -> str:
    beside = f" +{points_text(result.bonus)} thưởng" if result.bonus else ""
    beside += f" −{points_text(result.minus)} trừ" if result.minus else ""
    points, index = points_text(result.points), points_text(result.index)
    return f"{words} <b>{points}</b>{beside} → chỉ số <b>{index}</b>"


def _scored(sheet: ScoreSheet) -> str:
    leaves = sheet.leaves()
    if leaves and not any(row.criterion.max_thousandths for row in leaves):
        return "các mục chưa có điểm tối đa: ghi ở Bộ tiêu chí trước khi chấm"
    done = sum(1 for row in leaves if row.not_applicable or row.standing is not None)
    parts = [f"đã chấm {done}/{len(leaves)} mục"]
    absent = sum(row.criterion.max_thousandths for row in leaves if row.not_applicable)
    if absent:
        policy = POLICY_WORDS[sheet.criteria_set.absent_policy]
        parts.append(f"không áp dụng {points_text(absent)} điểm: {policy}")
    return " · ".join(parts)
