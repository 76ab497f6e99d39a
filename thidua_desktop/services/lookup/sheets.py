"""The papers of looking up as workbooks; the book has a sheet for each year."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.documents.lookup.common import span
from thidua_desktop.documents.lookup.data import GoldenBookPaper, HistorySheet
from thidua_desktop.domain.vietnamese import upper
from thidua_desktop.exchange.paper_workbook import PaperColumn, PaperRow, PaperSheet
from thidua_desktop.services.reform_papers.sheets import heads

_AWARDS = (
    PaperColumn("Năm", 8, "order"),
    PaperColumn("Danh hiệu thi đua, hình thức khen thưởng", 44),
    PaperColumn("Số quyết định", 18),
    PaperColumn("Ngày ký", 13, "date"),
    PaperColumn("Cấp quyết định", 40),
    PaperColumn("Người ký", 24),
    PaperColumn("Ghi chú", 36),
)
_YEARS = (
    PaperColumn("Năm", 8, "order"),
    PaperColumn("Xếp loại", 30),
    PaperColumn("Khen thưởng", 60),
    PaperColumn("Sáng kiến", 11, "order"),
    PaperColumn("Kỷ luật", 30),
)
_BOOK = (
    PaperColumn("Số sổ vàng", 10, "order"),
    PaperColumn("Họ và tên, tập thể, hộ gia đình", 40),
    PaperColumn("Ngày, năm sinh", 13),
    PaperColumn("Chức vụ, nơi ở", 30),
    PaperColumn("Đơn vị", 40),
    PaperColumn("Số quyết định", 18),
    PaperColumn("Ngày ký", 13, "date"),
    PaperColumn("Cấp quyết định", 40),
    PaperColumn("Người ký", 24),
    PaperColumn("Ghi chú", 36),
)


def history_sheets(data: HistorySheet) -> list[PaperSheet]:
    """The awards, then year by year."""
    top, title = heads(data.office), f"LỊCH SỬ KHEN THƯỞNG: {upper(data.name)}"
    facts = tuple(f"{label}: {value}" for label, value in data.facts)
    awards = tuple(_award_rows(data))
    years = tuple(
        PaperRow((line.year, line.grade, line.awards, line.initiatives or None, line.discipline))
        for line in data.years
    )
    notes = tuple(f"{one.title}: {line}" for one in data.lists for line in one.lines)
    return [
        PaperSheet("Khen thưởng", top, title, _AWARDS, awards, facts, notes),
        PaperSheet("Từng năm", top, title, _YEARS, years, facts),
    ]


def histories_sheets(data: Sequence[HistorySheet]) -> list[PaperSheet]:
    """Of one recipient as :func:`history_sheets`; of several one list, each under its shaded name."""
    if len(data) == 1:
        return history_sheets(data[0])
    rows: list[PaperRow] = []
    for one in data:
        told = ", ".join([one.name, *(value for _, value in one.facts)])
        rows.append(PaperRow(("", told, *("",) * 5), bold=True, shaded=True))
        rows += _award_rows(one)
    return [PaperSheet("Khen thưởng", heads(data[0].office), "LỊCH SỬ KHEN THƯỞNG", _AWARDS, tuple(rows))]


def _award_rows(data: HistorySheet) -> list[PaperRow]:
    return [
        PaperRow(
            (
                line.year,
                line.award,
                line.decision_number,
                line.decision_date,
                line.authority,
                line.signer,
                line.note,
            )
        )
        for line in data.awards
    ]


def golden_book_sheets(data: GoldenBookPaper) -> list[PaperSheet]:
    """A sheet for each year, its titles and forms under shaded headings."""
    sheets = []
    for year in data.years:
        rows: list[PaperRow] = []
        for group in (one for one in data.groups if one.year == year):
            rows.append(PaperRow(("", group.award, *("",) * 8), bold=True, shaded=True))
            rows += [
                PaperRow(
                    (
                        line.number,
                        line.name,
                        line.birth,
                        line.post,
                        line.unit,
                        line.decision_number,
                        line.decision_date,
                        line.authority,
                        line.signer,
                        line.note,
                    )
                )
                for line in group.lines
            ]
        title = upper(f"Sổ vàng thi đua, khen thưởng {span([year])}")
        sheets.append(PaperSheet(str(year), heads(data.office), title, _BOOK, tuple(rows)))
    return sheets
