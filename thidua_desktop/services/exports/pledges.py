"""Lists of pledges, of what came of them, and of movements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from thidua_desktop.domain.pledge_scoring import shown
from thidua_desktop.domain.records import Pledge
from thidua_desktop.services.exports.tables import Column, ListTable, shared_names, unit_name
from thidua_desktop.services.imports.pledge_lines import exported_note
from thidua_desktop.services.pledges.board import Board, ranked_note
from thidua_desktop.services.pledges.closed_years import blocks_of
from thidua_desktop.storage.database import Store


class _Names:
    """Names of units and of their blocks of a year; a name that several bear with that of the unit above."""

    def __init__(self, store: Store, year: int) -> None:
        self._units = {unit.id: unit for unit in store.units.all()}
        self._shared = shared_names(self._units)
        self._blocks = blocks_of(store, year)

    def of(self, unit_id: int) -> tuple[str, str]:
        unit = self._units.get(unit_id)
        if unit is None:
            return "", ""
        above = unit_name(self._units, unit.parent_id) if unit.name in self._shared else ""
        name = f"{unit.name} - {above}" if above else unit.name
        block = self._blocks.of(unit_id)
        return name, block.name if block else ""


def _people(pledge: Pledge) -> str:
    names = [one.name for one in pledge.people if one.award_code in ("", "CSTDCS")]
    if names:
        return "; ".join(names)
    return "" if pledge.people_registered is None else str(pledge.people_registered)


def pledges_list(store: Store, year: int | None) -> ListTable:
    """Targets of a year's pledges (default: the newest year), one row each."""
    years = [year] if year else sorted(store.pledges.years())
    span = str(years[-1]) if years else ""
    names = _Names(store, years[-1] if years else 0)
    columns = [
        Column("STT", 6, "int"),
        Column("Đơn vị", 40),
        Column("Khối thi đua", 30),
        Column("Người đại diện", 24),
        Column("Chức vụ", 20),
        Column("Nội dung", 30),
        Column("Chỉ tiêu", 44),
        Column("Đơn vị tính", 12),
        Column(f"Kế hoạch {span}".strip(), 14),
        Column("Điểm chuẩn", 10),
        Column("Danh hiệu đăng ký", 30),
        Column("Cá nhân đăng ký Chiến sĩ thi đua cơ sở", 18),
        Column("Ghi chú", 20),
    ]
    rows: list[Sequence[Any]] = []
    # One year a file: the heading names it.
    for place, pledge in enumerate(store.pledges.of_year(years[-1]) if years else [], 1):
        for target in pledge.targets:
            rows.append(
                (
                    place,
                    *names.of(pledge.unit_id),
                    pledge.representative,
                    pledge.representative_post,
                    target.group,
                    target.content,
                    target.measure,
                    target.plan,
                    shown(target.weight) if target.weight else "",
                    pledge.title_registered,
                    _people(pledge),
                    exported_note(target),
                )
            )
    return ListTable(f"ĐĂNG KÝ GIAO ƯỚC THI ĐUA NĂM {span}".strip(), columns, rows)


def pledge_results_list(store: Store, board: Callable[[int], Board] | None, year: int | None) -> ListTable:
    """Targets with their results (default: the newest year that has one), points, and the unit's rank.

    Its columns are those of the import: what is mended in the file can be read again.
    """
    years = sorted(store.pledges.years())
    told = [
        one
        for one in years
        if any(target.result for pledge in store.pledges.of_year(one) for target in pledge.targets)
    ]
    of_year = year or (told or years or [0])[-1]
    span = str(of_year) if of_year else ""
    names = _Names(store, of_year)
    scored = board(of_year) if board is not None and of_year else None
    columns = [
        Column("STT", 6, "int"),
        Column("Đơn vị", 40),
        Column("Khối thi đua", 30),
        Column("Người đại diện", 24),
        Column("Chức vụ", 20),
        Column("Nội dung", 30),
        Column("Chỉ tiêu", 44),
        Column("Đơn vị tính", 12),
        Column(f"Kế hoạch {span}".strip(), 14),
        Column(f"Thực hiện {span}".strip(), 14),
        Column("Điểm chuẩn", 10),
        Column("Điểm đạt", 10),
        Column("Cách tính", 44),
        Column("Tổng điểm", 10),
        Column("Thứ hạng", 18),
        Column("Danh hiệu đăng ký", 30),
        Column("Ghi chú", 20),
    ]
    rows: list[Sequence[Any]] = []
    for place, pledge in enumerate(store.pledges.of_year(of_year), 1):
        line = scored.row(pledge.id) if scored else None
        for at, target in enumerate(pledge.targets):
            score = line.scores[at] if line else None
            rows.append(
                (
                    place,
                    *names.of(pledge.unit_id),
                    pledge.representative,
                    pledge.representative_post,
                    target.group,
                    target.content,
                    target.measure,
                    target.plan,
                    target.result,
                    shown(score.standard) if score else "",
                    shown(score.points + score.bonus) if score else "",
                    score.working if score else "",
                    shown(line.total) if line else "",
                    ranked_note(line) if line else "",
                    pledge.title_registered,
                    exported_note(target),
                )
            )
    return ListTable(f"KẾT QUẢ THỰC HIỆN GIAO ƯỚC THI ĐUA NĂM {span}".strip(), columns, rows)


def movements_list(store: Store, year: int | None) -> ListTable:
    """Movements of a year or all, one row each."""
    kinds = {kind.code: kind.name for kind in store.nominations.kinds()}
    columns = [
        Column("STT", 6, "int"),
        Column("Tên phong trào", 50),
        Column("Năm", 8, "int"),
        Column("Ngày phát động", 13, "date"),
        Column("Ngày kết thúc", 13, "date"),
        Column("Đơn vị phát động", 30),
        Column("Văn bản", 24),
        Column("Mục tiêu và kết quả", 60),
        Column("Khen thưởng (đã tặng/dự kiến)", 40),
        Column("Kinh phí dự kiến (đồng)", 18, "int"),
        Column("Đã chi (đồng)", 18, "int"),
        Column("Ngày tổng kết", 13, "date"),
        Column("Kết quả tổng kết", 60),
    ]
    rows: list[Sequence[Any]] = []
    for place, one in enumerate(store.movements.all(year), 1):
        targets = "; ".join(f"{two.content}: {two.result or '—'}/{two.plan or '—'}" for two in one.targets)
        awards = "; ".join(
            f"{kinds.get(two.award_code, two.award_code)} {two.given}/{two.planned}" for two in one.awards
        )
        rows.append(
            (
                place,
                one.name,
                one.year,
                one.starts_on,
                one.ends_on,
                one.launched_by,
                one.paper,
                targets,
                awards,
                one.planned_money,
                one.spent,
                one.closed_on,
                one.summary,
            )
        )
    return ListTable(f"DANH SÁCH PHONG TRÀO THI ĐUA{f' NĂM {year}' if year else ''}", columns, rows)
