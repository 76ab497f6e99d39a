"""The ranking as sheets: ranks, changes and bars are formulas; units by areas on a sheet of their own."""

from __future__ import annotations

from thidua_desktop.documents.reform.common import inside_sentence
from thidua_desktop.documents.reform.data import RankedGroup, RankedUnit, RankingPaper
from thidua_desktop.domain.records import TieRule
from thidua_desktop.exchange.paper_workbook import Formula, PaperColumn, PaperRow, PaperSheet, Value
from thidua_desktop.services.reform_papers.sheets import heads, set_lines

_INDEX, _PREVIOUS, _RANK_BEFORE = 2, 4, 6


def ranking_sheets(data: RankingPaper) -> list[PaperSheet]:
    """A sheet for each group, then its areas where they are known."""
    found = []
    for place, group in enumerate(data.groups, start=1):
        number = f" {place}" if len(data.groups) > 1 else ""
        found.append(_ranking(data, group, f"Xếp hạng{number}"))
        if group.areas:
            found.append(_areas(data, group, f"Theo lĩnh vực{number}"))
    return found


def _ranking(data: RankingPaper, group: RankedGroup, name: str) -> PaperSheet:
    columns = (
        PaperColumn("Hạng", 8, "order"),
        PaperColumn("Đơn vị", 48),
        PaperColumn(f"Chỉ số năm {data.year}", 12, "points"),
        PaperColumn("", 24, "bar"),
        PaperColumn(f"Chỉ số năm {data.year - 1}", 12, "points"),
        PaperColumn("Tăng, giảm", 12, "points"),
        PaperColumn(f"Hạng năm {data.year - 1}", 10, "order"),
        PaperColumn("Thay đổi hạng", 10, "order"),
        PaperColumn("Ghi chú", 44),
    )
    rows = tuple(_row(at, unit) for at, unit in enumerate(group.units))
    title = f"KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {data.year}"
    under = (*set_lines(data.criteria), *((group.title,) if group.title else ()))
    ties = "bỏ qua" if data.ties is TieRule.SKIP else "liền sau"
    notes = [f"Các đơn vị bằng điểm cùng hạng; hạng kế tiếp {ties}."]
    if data.sentence:
        notes.insert(0, data.sentence)
    if data.unscored:
        notes.append(f"Chưa xếp hạng vì chưa có điểm: {', '.join(data.unscored)}.")
    if data.listed_as:
        whose = inside_sentence(data.listed_as)
        notes.append(f"Số liệu trong bảng là của {whose}, không phải kết quả của {data.office.name}.")
    return PaperSheet(name, heads(data.office), title, columns, rows, under, tuple(notes))


def _row(at: int, unit: RankedUnit) -> PaperRow:
    notes = [unit.note] if unit.note else []
    if unit.mapped:
        notes.insert(0, "chỉ số năm trước là bình quân có trọng số của các đơn vị cũ, chỉ để tham khảo")
    delta: Value = "–"
    if unit.delta is not None:
        delta = Formula("{0}-{1}", ((at, _INDEX), (at, _PREVIOUS)), unit.delta)
    change: Value = "–" if unit.rank_change is None else unit.rank_change
    cells: tuple[Value, ...] = (
        unit.rank,
        unit.unit,
        unit.index,
        Formula("{0}", ((at, _INDEX),), unit.index),
        "–" if unit.previous is None else unit.previous,
        delta,
        "–" if unit.previous_rank is None else unit.previous_rank,
        change,
        "; ".join(notes),
    )
    return PaperRow(cells, bold=unit.own, shaded=unit.own)


def _areas(data: RankingPaper, group: RankedGroup, name: str) -> PaperSheet:
    columns = (
        PaperColumn("Hạng", 8, "order"),
        PaperColumn("Đơn vị", 48),
        *(PaperColumn(title, 16, "points") for _, title in group.areas),
    )
    rows = tuple(
        PaperRow((unit.rank, unit.unit, *("–" if one is None else one for one in unit.areas)), bold=unit.own)
        for unit in group.units
    )
    title = f"CHỈ SỐ THEO LĨNH VỰC NĂM {data.year} (%)"
    return PaperSheet(name, heads(data.office), title, columns, rows, (group.title,) if group.title else ())
