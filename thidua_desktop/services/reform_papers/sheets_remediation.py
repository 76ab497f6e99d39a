"""The remediation plan as one sheet; sums are formulas. Groups are on scales of their own: no sum of all."""

from __future__ import annotations

from thidua_desktop.documents.reform.common import SYNTHETIC
from thidua_desktop.documents.reform.data import RemediationPlan
from thidua_desktop.domain.reform.remedies import STATE_WORDS
from thidua_desktop.exchange.paper_workbook import PaperColumn, PaperRow, PaperSheet, Value, total
from thidua_desktop.services.reform_papers.sheets import heads

_LOST = 3


def remediation_sheets(data: RemediationPlan) -> list[PaperSheet]:
    """Every shortcoming with all that is known of it."""
    columns = (
        PaperColumn("STT", 6, "order"),
        PaperColumn("Tiêu chí", 10, "order"),
        PaperColumn("Tiêu chí thành phần", 44),
        PaperColumn("Điểm mất", 10, "points"),
        PaperColumn("Nguyên nhân", 36),
        PaperColumn("Biện pháp khắc phục", 44),
        PaperColumn("Đơn vị, người chịu trách nhiệm", 24),
        PaperColumn("Thời hạn", 13, "date"),
        PaperColumn("Kết quả", 16),
        PaperColumn("Ngày xong", 13, "date"),
        PaperColumn("Tài liệu chứng minh", 30),
        PaperColumn("Chuyển từ năm", 11, "order"),
    )
    rows: list[PaperRow] = []
    places: list[tuple[int, int]] = []
    order = 0
    for group in data.groups:
        if group.title:
            own = [(len(rows) + 1 + i, _LOST) for i in range(len(group.lines))]
            lost = total(own, sum(line.lost for line in group.lines))
            cells: tuple[Value, ...] = ("", "", group.title, lost, *("",) * 8)
            rows.append(PaperRow(cells, bold=True, shaded=True))
        for line in group.lines:
            order += 1
            places.append((len(rows), _LOST))
            rows.append(
                PaperRow(
                    (
                        order,
                        line.code,
                        line.name,
                        line.lost,
                        line.cause,
                        line.measure,
                        line.owner,
                        line.due_on,
                        STATE_WORDS[line.state],
                        line.done_on,
                        line.proof,
                        line.carried_from,
                    )
                )
            )
    if len(data.groups) == 1:
        whole = total(places, sum(line.lost for line in data.groups[0].lines))
        rows.append(PaperRow(("", "", "Tổng cộng", whole, *("",) * 8), bold=True))
    title = f"KẾ HOẠCH KHẮC PHỤC TỒN TẠI, HẠN CHẾ QUA ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {data.year}"
    under = (SYNTHETIC,) if data.synthetic else ()
    return [PaperSheet("Khắc phục", heads(data.office), title, columns, tuple(rows), under)]
