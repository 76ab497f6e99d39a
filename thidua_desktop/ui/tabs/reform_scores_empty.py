"""What the scoring part says where there is nothing to score yet, and the first steps from there."""

from __future__ import annotations

from collections.abc import Callable

from thidua_desktop.domain.records import CriteriaSet, SetScope
from thidua_desktop.ui.widgets.empty_state import EmptyState, FirstStep


def say_first_steps(
    empty: EmptyState,
    year: int,
    chosen: CriteriaSet | None,
    to_sets: Callable[[], None],
    to_import: Callable[[], None],
) -> None:
    """No set in the year (``chosen`` is ``None``), or one that scores nobody or nothing so far."""
    sets = FirstStep("Mở Bộ tiêu chí", "list-tree", to_sets)
    if chosen is None:
        empty.describe(
            "gauge",
            f"Chưa có bộ tiêu chí nào cho năm {year}",
            "Chọn bộ có sẵn, chép bộ năm trước hoặc nhập từ Excel; có bộ rồi mới chấm điểm ở đây.",
            (sets, FirstStep("Nhập từ Excel…", "file-spreadsheet", to_import)),
        )
    elif chosen.scope is SetScope.UNITS:
        empty.describe(
            "building-2",
            f"{chosen.name}: chưa chấm được",
            "Ghi đơn vị được chấm và các tiêu chí của bộ này ở Bộ tiêu chí, rồi chấm từng đơn vị ở đây.",
            (sets,),
        )
    else:
        empty.describe(
            "list-tree",
            f"{chosen.name}: chưa có tiêu chí nào",
            "Thêm lĩnh vực, tiêu chí và điểm tối đa ở Bộ tiêu chí.",
            (sets,),
        )
