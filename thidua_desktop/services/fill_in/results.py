"""The form on which a unit says what came of its pledge."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Final

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import ResultSource, TargetGrade
from thidua_desktop.domain.vietnamese import canonical
from thidua_desktop.exchange.fill_in import ENOUGH, FillInColumn, FillInForm, FillInLine, Role
from thidua_desktop.services.fill_in.preview import FillInFate, Judged, Met, PreviewLine, Scope
from thidua_desktop.services.pledges.results import PledgeResults
from thidua_desktop.services.pledges.typed import TypedResult, told
from thidua_desktop.storage.database import Store

_GRADES: Final = {
    TargetGrade.OVER: "Vượt",
    TargetGrade.MET: "Đạt",
    TargetGrade.PARTLY: "Đạt một phần",
    TargetGrade.UNMET: "Không đạt",
}
_CHECK: Final = f'IF({{result}}&{{grade}}="","Thiếu kết quả","{ENOUGH}")'


class PledgeResultsOf:
    """The results of one unit's pledge."""

    natural: tuple[str, ...] = ("group", "content")

    def __init__(self, store: Store, results: PledgeResults, scope: Scope) -> None:
        self._results = results
        self._scope = scope
        year = store.pledges.of_year(scope.year)
        pledge = next((one for one in year if one.unit_id == scope.unit.id), None)
        if pledge is None or not pledge.targets:
            raise RuleViolation(
                f"{scope.unit.name} chưa có giao ước năm {scope.year} với chỉ tiêu nào.",
                hint="Nhập giao ước của đơn vị trước.",
            )
        self._pledge = pledge
        self._targets = {f"t{one.id}": one for one in pledge.targets}

    @cached_property
    def form(self) -> FillInForm:
        return FillInForm(
            kind="pledge-results",
            title=f"KẾT QUẢ THỰC HIỆN GIAO ƯỚC THI ĐUA NĂM {self._scope.year}",
            unit_name=self._scope.unit.name,
            stamp={},
            columns=(
                FillInColumn("group", "Nhóm nội dung", 24, Role.WHO),
                FillInColumn("content", "Nội dung chỉ tiêu", 46, Role.WHO),
                FillInColumn("measure", "Đơn vị tính", 12, Role.SHOWN),
                FillInColumn("plan", "Kế hoạch", 16, Role.SHOWN),
                FillInColumn("result", "Kết quả", 18, longest=200),
                FillInColumn("grade", "Mức đạt", 15, choices="ds_muc_dat"),
                FillInColumn("note", "Ghi chú, nguyên nhân", 28, longest=500),
            ),
            lines=[
                FillInLine(
                    key,
                    {
                        "group": one.group,
                        "content": one.content,
                        "measure": one.measure,
                        "plan": one.plan,
                        "result": one.result,
                        "grade": _GRADES.get(one.grade, ""),
                        "note": one.result_note,
                    },
                )
                for key, one in self._targets.items()
            ],
            lists={"ds_muc_dat": list(_GRADES.values())},
            check=_CHECK,
            advice="Kết quả ghi bằng số như cột Kế hoạch; kết quả bằng chữ thì chọn thêm mức đạt.",
        )

    def tidy(self, key: str, text: str) -> str:
        """Grades as the list has them."""
        if key == "grade":
            return next((one for one in _GRADES.values() if canonical(one) == canonical(text)), text)
        return text

    def elsewhere(self, key: str) -> FillInLine | None:
        return None

    def judge(self, line: Met) -> Judged:
        target = self._targets.get(line.key)
        if target is None:
            name = line.there.get("content") or f"Dòng {line.row}"
            message = "Chỉ tiêu này không có trong giao ước: ghi kết quả ở dòng của chỉ tiêu đã giao."
            return Judged(name, FillInFate.REFUSED, message)
        said = line.there.get("grade", "")
        if said and said not in _GRADES.values():
            message = f"Cột “Mức đạt”: “{said}” không có trong danh sách."
            return Judged(target.content, FillInFate.REFUSED, message)
        if line.gone:
            return Judged(target.content, FillInFate.ASK, "Đơn vị xóa kết quả: đánh dấu nếu đồng ý.")
        changed, problems = told(target, self._typed(line), self._results.rules(self._scope.year))
        if problems:
            return Judged(target.content, FillInFate.REFUSED, " ".join(one.message for one in problems))
        message = ""
        if target.source is ResultSource.REFORM and changed.result != target.result:
            message = "Đang lấy từ chỉ số cải cách hành chính: đánh dấu nếu lấy theo phiếu."
            return Judged(target.content, FillInFate.ASK, message)
        return Judged(target.content, None, message)

    def write(self, lines: list[PreviewLine], source: Callable[[int], str]) -> None:
        self._results.set_results(self._pledge.id, [self._typed(line.met) for line in lines])

    def _typed(self, line: Met) -> TypedResult:
        """What the unit says; a grade told from the old result goes with it."""
        target = self._targets[line.key]
        grade = next((one for one, label in _GRADES.items() if label == line.there.get("grade")), None)
        if "result" in line.changed and "grade" not in line.changed:
            grade = None
        return TypedResult(
            target.id, line.there.get("result", ""), grade, line.there.get("note", ""), target.points
        )
