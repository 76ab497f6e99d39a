"""Decisions made of the ledger's rows."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Award, AwardState, DecisionState, RecipientKind
from thidua_desktop.services.decisions.from_ledger import level_said

DAY = dt.date(2023, 12, 17)


def row(name: str, **changes: object) -> Award:
    values: dict[str, object] = {
        "decision_number": "7698/QĐ-UBND",
        "decision_date": DAY,
        "authority": "Cấp huyện",
        "signer_name": "Lê Thanh Hiếu",
    }
    return Award(0, "GKH", "Giấy khen", RecipientKind.PERSON, name, 2023, **{**values, **changes})  # type: ignore[arg-type]


def keep(small: Small, *rows: Award) -> None:
    office = small.office
    office.operations.run("Nhập", lambda: office.year_sources().store.decisions.add_awards(rows))


def test_rows_of_one_number_and_day_are_one_decision(small: Small) -> None:
    keep(
        small,
        row("Nguyễn Văn An"),
        row("Lê Thị Bình", authority="Chủ tịch UBND huyện"),
        row("Trần Văn Cường", decision_number="12/QĐ-UBND", authority="UBND xã"),
        row("Phạm Thị Dung", decision_number="12/QĐ-UBND", decision_date=dt.date(2024, 1, 3), authority="xã"),
        row("Võ Không Số", decision_number=""),
        replace(row("Đỗ Năm Khác"), year=2022),
    )
    decisions = small.office.decisions
    assert [len(one.awards) for one in decisions.ledger_decisions(2023)] == [1, 2, 1]
    decisions.take_from_ledger(2023)
    made = {(one.decision.number, one.decision.date): one for one in decisions.all()}
    assert len(made) == 3
    district = made["7698/QĐ-UBND", DAY]
    assert district.total == 2
    assert district.decision.issuer == "Chủ tịch UBND huyện"
    assert (district.decision.level, district.decision.origin) == ("huyen", "recorded")
    assert district.decision.state is DecisionState.ISSUED
    # The commune's own is the office's; a year later's number is another decision.
    own = made["12/QĐ-UBND", DAY].decision
    assert (own.level, own.origin, own.year) == ("co_so", "own", 2023)
    assert own.issuer == "Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"
    assert made["12/QĐ-UBND", dt.date(2024, 1, 3)].decision.year == 2024
    assert [award.name for award in decisions.awards(district.decision.id)] == [
        "Nguyễn Văn An",
        "Lê Thị Bình",
    ]


def test_it_is_taken_back_whole_and_not_done_twice(small: Small) -> None:
    keep(small, row("Nguyễn Văn An"), row("Lê Thị Bình", state=AwardState.REVOKED))
    decisions = small.office.decisions
    decisions.take_from_ledger(2023)
    with pytest.raises(RuleViolation, match="không còn lượt nào"):
        decisions.take_from_ledger(2023)
    small.office.operations.undo()
    assert decisions.all() == []
    assert decisions.ledger_decisions(2023)[0].awards[0].decision_id is None
    decisions.take_from_ledger(2023)
    # A row imported later joins the decision of its number and day.
    keep(small, row("Trần Đến Sau"))
    decisions.take_from_ledger(2023)
    assert [one.total for one in decisions.all()] == [3]


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("Chủ tịch UBND tỉnh", "tinh"),
        ("Cấp huyện", "huyen"),
        ("UBND thị xã Kiến Tường", "huyen"),
        ("Chủ tịch UBND xã", "co_so"),
        ("UBND thị trấn Thạnh Hóa", "co_so"),
        ("Thủ tướng Chính phủ", "nha_nuoc"),
        ("Bộ trưởng Bộ Nội vụ", "bo_tinh"),
        ("Bộ Quốc phòng", "bo_tinh"),
        ("Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh", "tinh"),
        ("Ban Tổ chức cán bộ tỉnh", "tinh"),
        ("Giám đốc Công ty", ""),
    ],
)
def test_the_level_is_told_from_the_words(said: str, level: str) -> None:
    assert level_said(said) == level
