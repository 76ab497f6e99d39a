"""Statistics with large numbers, long names and something missing everywhere."""

from __future__ import annotations

import io

from thidua_desktop.documents.statistics_tables import StatisticsData, render_statistics
from thidua_desktop.domain.records import Signer
from thidua_desktop.domain.statistics import Fact, StatTable, fill
from thidua_desktop.paths import resources
from thidua_desktop.services.statistics.forms import load_forms

OFFICE = "Ủy ban nhân dân đặc khu Phú Quốc - Thổ Châu"
_FORMS = ("hcld_1", "huan_huy_chuong", "bang_khen_ttg", "khac", "bang_khen", "co", "huy_hieu", "khong_cot")


def award_facts(count: int = 3000) -> list[Fact]:
    """Awards of all kinds, so that cells hold up to four digits."""
    facts = []
    for i in range(count):
        marks = {
            "level": ("nha_nuoc", "bo_tinh")[i % 2],
            "kind": ("person", "unit", "person", "household")[i // 2 % 4],
            "form": _FORMS[i // 7 % len(_FORMS)],
            "route": ("cong_trang", "chuyen_de", "khang_chien")[i % 3],
            "through": "tinh",
            "enterprise": ("khong", "co")[i % 5 == 0],
            "leader": ("lanh_dao_khac", "truc_tiep", "")[i % 3] if i // 2 % 2 == 0 else "-",
        }
        label = f"Công ty Trách nhiệm hữu hạn Một thành viên Nông sản Xanh số {i}"
        facts.append(Fact(i + 1, label, {k: v for k, v in marks.items() if v}))
    return facts


def tables(numbering: str) -> tuple[StatTable, ...]:
    """The five forms of a numbering filled in."""
    scope = {"scope": "co_quan", "kind": "chuyen_de", "launcher": "co_quan"}
    facts = {
        "awards": award_facts(),
        "movements": [
            Fact(1, "Cả nước thi đua", {**scope, "launcher": "trung_uong", "length": "1"}),
            Fact(2, "Xây dựng nông thôn mới", scope),
        ],
        "bodies": [Fact(1, "Phòng Thi đua", {"level": "05"})],
        "officers": [Fact(1, "An", {"female": "co", "age": "34"})],
    }
    return tuple(fill(form, facts[form.counts], 2026) for form in load_forms(resources(), numbering, {}))


def data(numbering: str = "06") -> StatisticsData:
    return StatisticsData(
        office_name=OFFICE,
        parent_name="Ủy ban nhân dân tỉnh An Giang",
        tables=tables(numbering),
        place_date="Phú Quốc, ngày 10 tháng 12 năm 2026",
        regulation="Thông tư 02/2023/TT-BNV",
        signer=Signer("Đặng Nguyễn Hoàng Phương Uyên", "Phó Chủ tịch", "KT. CHỦ TỊCH"),
    )


def statistics(numbering: str = "06") -> bytes:
    """The paper, uncompressed."""
    target = io.BytesIO()
    render_statistics(target, data(numbering), resources=resources(), compress=False)
    return target.getvalue()
