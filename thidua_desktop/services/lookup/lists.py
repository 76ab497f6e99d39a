"""The golden book as a list that is exported: one row an award, no headings between them."""

from __future__ import annotations

from typing import Any

from thidua_desktop.services.exports.tables import Column, ListTable
from thidua_desktop.services.lookup.golden_book import read_golden_book
from thidua_desktop.storage.database import Store


def golden_book_list(store: Store, year: int | None) -> ListTable:
    """Of one achievement year, or of all: the newest first."""
    columns = [
        Column("STT", 6, "int"),
        Column("Năm", 8, "int"),
        Column("Danh hiệu thi đua/ Hình thức khen thưởng", 36),
        Column("Số sổ vàng", 12),
        Column("Họ và tên / Tập thể", 34),
        Column("Ngày sinh", 13),
        Column("Chức vụ", 24),
        Column("Đơn vị", 40),
        Column("Số quyết định", 18),
        Column("Ngày ký", 13, "date"),
        Column("Cấp quyết định", 24),
        Column("Người ký", 24),
        Column("Ghi chú", 40),
    ]
    rows: list[tuple[Any, ...]] = []
    for group in read_golden_book(store, year, "").groups:
        for row in group.rows:
            rows.append(
                (
                    len(rows) + 1,
                    group.year,
                    group.award_name,
                    row.number,
                    f"{row.salutation} {row.name}".strip(),
                    row.birth,
                    row.post,
                    row.unit,
                    row.decision_number,
                    row.decision_date,
                    row.authority,
                    row.signer,
                    row.note,
                )
            )
    return ListTable(f"SỔ VÀNG NĂM {year}" if year else "SỔ VÀNG", columns, rows)
