"""Hand-made data for the papers of looking up: the longest names, many years, awards taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from tests.documents.official_samples import CHAIR, COMPANY, HALL, ISSUER, LONG, OFFICE
from thidua_desktop.documents.lookup.data import (
    BookGroup,
    BookLine,
    GivenLine,
    GoldenBookPaper,
    HistorySheet,
    NamedList,
    YearLine,
)
from thidua_desktop.documents.lookup.golden_book import build_golden_book
from thidua_desktop.documents.lookup.history import build_history
from thidua_desktop.documents.official.model import OfficialPaper

DAY = dt.date(2026, 12, 15)
GRADE = "Hoàn thành xuất sắc nhiệm vụ"


def history(years: int = 14) -> HistorySheet:
    """Two awards a year; the second of every fifth was taken back."""
    awards = []
    for year in range(2025, 2025 - years, -1):
        day = dt.date(year, 12, 20)
        awards.append(GivenLine(year, "Lao động tiên tiến", f"{year}/QĐ-UBND", day, ISSUER, CHAIR.name))
        taken = year % 5 == 0
        note = "Đã thu hồi theo Quyết định số 40/QĐ-UBND ngày 05/06/2026" if taken else f"Tặng {COMPANY}"
        awards.append(GivenLine(year, "Chiến sĩ thi đua cơ sở", "5/QĐ", None, "", "", note, taken))
    held = sum(not one.revoked for one in awards)
    return HistorySheet(
        office=OFFICE,
        name=f"Bà {LONG}",
        facts=(("Ngày sinh", "17/05/1984"), ("Chức vụ", "Phó Chánh Văn phòng"), ("Đơn vị", HALL)),
        awards=tuple(awards),
        counts=(("Chiến sĩ thi đua cơ sở", held - years), ("Lao động tiên tiến", years)),
        years=tuple(
            YearLine(year, GRADE, "Chiến sĩ thi đua cơ sở; Lao động tiên tiến", year % 2)
            for year in range(2025, 2025 - years, -1)
        ),
        lists=(NamedList("Sáng kiến, đề tài", ("Năm 2025: Số hóa hồ sơ một cửa (cấp cơ sở, công nhận)",)),),
        day=DAY,
        leader=CHAIR,
    )


def line(place: int, *, revoked: bool = False) -> BookLine:
    """Every seventh has the longest name; the first ten are of another decision."""
    name = f"Bà {LONG}" if place % 7 == 0 else f"Ông Nguyễn Văn Phước {place}"
    number, month = ("12/QĐ-UBND", 6) if place <= 10 else ("412/QĐ-UBND", 12)
    note = "Đã thu hồi" if revoked else ""
    return BookLine(
        str(place), name, "17/05/1984", "Chuyên viên", HALL, number, dt.date(2025, month, 18), ISSUER,
        CHAIR.name, note, revoked,
    )  # fmt: skip


def golden_book(many: int = 40) -> GoldenBookPaper:
    """Two years; in the newer one two awards, one of a decision that is not known."""
    unit = BookLine("", COMPANY, "", "", "", "", None, "", "", "")
    return GoldenBookPaper(
        OFFICE,
        (
            BookGroup(2025, "Tập thể lao động xuất sắc", (unit,)),
            BookGroup(2025, "Lao động tiên tiến", tuple(line(i, revoked=i == 3) for i in range(1, many + 1))),
            BookGroup(2024, "Lao động tiên tiến", (line(11),)),
        ),
        DAY,
        CHAIR,
    )


BUILDERS: Mapping[str, Callable[[], OfficialPaper]] = {
    "history": lambda: build_history(history()),
    "golden-book": lambda: build_golden_book(golden_book()),
}
