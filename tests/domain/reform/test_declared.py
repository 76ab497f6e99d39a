"""Declared figures: what is read, what is refused in words, and what is left to the clerk."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction as F

import pytest

from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.reform.declared import figures_from_text, how_to_declare, unread
from thidua_desktop.domain.reform.rule_text import rule_from_text
from thidua_desktop.domain.reform.rules import Figures, Manual, Rule, evaluate

RULES: dict[str, tuple[str, int]] = {
    "ratio": ("(số hồ sơ đúng hạn/tổng số hồ sơ) × 2; không phát sinh: 2 điểm", 2000),
    "apology": (
        "(số hồ sơ trễ hạn có văn bản xin lỗi/số hồ sơ trễ hạn) × 1; không có hồ sơ trễ hạn: 1 điểm",
        1000,
    ),
    "late share": ("(1 - số hồ sơ trễ hạn/tổng số hồ sơ) × 2", 2000),
    "target": ("Điểm đạt = (tỷ lệ hồ sơ nộp trực tuyến/80%) × 3, tối đa 3 điểm", 3000),
    "percent": ("từ 98%: 5; từ 90% đến dưới 98%: 2; dưới 90%: 0", 5000),
    "number": ("- Từ 04 hình thức trở lên: 1 điểm\n- 02 - 03 hình thức: 0,5 điểm\n- Dưới 02: 0 điểm", 1000),
    "days late": ("Đúng hạn: 1; chậm từ 01 đến 05 ngày: 0,5; chậm trên 05 ngày: 0", 1000),
    "date": (
        "- Ban hành trong tháng 01: 0,2 điểm\n- Ban hành từ tháng 02 trở đi hoặc không ban hành: 0 điểm",
        200,
    ),
    "discipline": (
        "Không có người bị kỷ luật: 2,5 điểm; mỗi trường hợp khiển trách trừ 0,5 điểm, "
        "cảnh cáo trừ 1,25 điểm; có hình thức nặng hơn: 0 điểm",
        2500,
    ),
    "reports": ("Đủ, đúng hạn: 1,5 điểm; mỗi báo cáo chậm trừ 0,375 điểm; không báo cáo: 0 điểm", 1500),
    "yes no": ("- Có kế hoạch và báo cáo: 1 điểm\n- Thiếu một trong hai: 0 điểm", 1000),
    "limit": ("- Không vượt chỉ tiêu: 2 điểm\n- Vượt chỉ tiêu: 0 điểm", 2000),
    "list": ("- Đầy đủ nhiệm vụ: 0,1 điểm\n- Cụ thể hóa nhiệm vụ: 0,1 điểm\n- Rõ trách nhiệm: 0,1 điểm", 300),
    "unequal": ("- Đủ nhân sự, có người thay: 1 điểm\n- Trang thiết bị: 0,5 điểm", 1500),
    "choice": ("Đúng hạn: 1; chậm: 0,5; không ban hành: 0", 1000),
    "survey": ("Điểm đạt = (tỷ lệ hài lòng × 20)/100", 20_000),
    "bonus": ("Mỗi sáng kiến được cộng 0,5 điểm, tối đa 1,5 điểm", 1500),
}


def rule(name: str) -> Rule:
    text, maximum = RULES[name]
    reading = rule_from_text(text, maximum)
    assert reading.recognised, reading.reason
    return reading.rule


@pytest.mark.parametrize(
    ("name", "declared", "points"),
    [
        ("ratio", "47 / 50 nhiệm vụ", 1880),
        ("ratio", "Theo Báo cáo số 12/BC-UBND ngày 5/1/2026: 47/50", 1880),
        ("ratio", "47/50 (còn 03 hồ sơ chưa xong)", 1880),
        ("ratio", "1.234.567/2.000.000 đồng", 1235),
        ("ratio", "94,5 %", 1890),
        ("ratio", "0/0 hồ sơ", 2000),
        ("ratio", "Không phát sinh", 2000),
        ("apology", "Không có hồ sơ trễ hạn", 1000),
        ("target", "8.377/12.140 hồ sơ (69,0%)", 2588),
        ("target", "100%", 3000),
        ("percent", "97,996%", 2000),
        ("percent", "98%", 5000),
        ("number", "4 hình thức (loa, Zalo, trang tin, hội nghị)", 1000),
        ("number", "Không có", 0),
        ("days late", "Đúng hạn", 1000),
        ("days late", "06 ngày", 0),
        ("date", "Kế hoạch số 15/KH-UBND ngày 22 tháng 01 năm 2026", 200),
        ("date", "05/02/2026", 0),
        ("date", "Chưa ban hành", 0),
        ("discipline", "02 khiển trách, 01 cảnh cáo", 250),
        ("discipline", "03 cảnh cáo", 0),
        ("discipline", "01 buộc thôi việc", 0),
        ("discipline", "Không có", 2500),
        ("reports", "02 lần", 750),
        ("reports", "Đúng hạn", 1500),
        ("reports", "Không báo cáo", 0),
        ("yes no", "Có, Kế hoạch số 40/KH-UBND; 04 cuộc", 1000),
        ("yes no", "Thiếu báo cáo", 0),
        ("limit", "46/44 biên chế", 0),
        ("limit", "không vượt", 2000),
        ("list", "Đủ 3 nội dung", 300),
        ("list", "2/3 nội dung", 200),
        ("list", "Đầy đủ nhiệm vụ, cụ thể hóa nhiệm vụ", 200),
        ("unequal", "Đủ nhân sự, có người thay; chưa đủ trang thiết bị", 1000),
        ("choice", "Chậm 03 ngày", 500),
        ("survey", "91.4", 18_280),
        ("bonus", "05 sáng kiến", 1500),
        ("bonus", "Không", 0),
    ],
)
def test_figures_are_read_and_earn_their_points(name: str, declared: str, points: int) -> None:
    figures = figures_from_text(rule(name), declared)
    assert figures is not None
    assert evaluate(rule(name), figures, RULES[name][1], year=2026).points == points


@pytest.mark.parametrize(
    ("name", "declared"),
    [
        ("ratio", "bốn mươi bảy trên năm mươi"),
        ("ratio", "47"),
        ("ratio", "Không"),  # nothing came in, or nothing was done?
        ("ratio", "3/50 hồ sơ trễ hạn"),
        ("ratio", "Không thực hiện 3/50"),
        ("ratio", "47/50 hồ sơ, 3/4 văn bản"),
        ("late share", "47/50 hồ sơ đúng hạn"),
        ("apology", "Chưa có văn bản xin lỗi"),
        ("survey", "4/38 phiếu không hài lòng"),
        ("number", "05 hình thức; 12 bài"),
        ("number", "Loa, Zalo, trang tin"),
        ("date", "31/02/2026"),
        ("date", "Kế hoạch ngày 22/01/2026, sửa đổi 05/3/2026"),
        ("discipline", "1 trường hợp"),
        ("discipline", "01 phê bình"),
        ("reports", "04 báo cáo đúng hạn"),
        ("reports", "Chưa có báo cáo"),
        ("yes no", "Có kế hoạch, chưa có báo cáo"),
        ("yes no", "Có (chưa gửi)"),
        ("yes no", "Có 01/02 văn bản"),
        ("limit", "Không"),
        ("list", "Thiếu cụ thể hóa"),  # are the others there?
        ("list", "Đủ 2 nội dung"),
        ("list", "đã nộp"),
        ("choice", "Không"),
    ],
)
def test_where_words_cannot_tell_nothing_is_taken(name: str, declared: str) -> None:
    assert figures_from_text(rule(name), declared) is None
    problem = unread(rule(name), declared)
    assert declared in problem.message
    assert how_to_declare(rule(name)) in problem.message


@pytest.mark.parametrize(
    ("name", "declared", "said"),
    [
        ("ratio", "60/50 hồ sơ", "số trên lớn hơn số dưới"),
        ("ratio", "5/0", "không chia được cho 0"),
        ("ratio", "-3/50", "nhỏ hơn 0"),
        ("ratio", "120%", "lớn hơn 100"),
        ("percent", "0/0 hồ sơ", "đánh dấu “Không áp dụng”"),
        ("percent", "Không phát sinh", "đánh dấu “Không áp dụng”"),
        ("number", "3,5", "số nguyên"),
        ("date", "22/01/2025", "không thuộc năm 2026"),
    ],
)
def test_figures_out_of_sense_are_refused_in_words(name: str, declared: str, said: str) -> None:
    outcome = evaluate(rule(name), figures_from_text(rule(name), declared), RULES[name][1], year=2026)
    assert outcome.points is None
    assert outcome.working == ""
    (problem,) = outcome.problems
    assert problem.severity is Severity.REJECT
    assert said in problem.message


def test_a_percent_beside_its_figures_is_checked_against_them() -> None:
    figures = figures_from_text(rule("ratio"), "47/50 (80%)")
    outcome = evaluate(rule("ratio"), figures, 2000)
    assert outcome.points == 1880
    (remark,) = outcome.problems
    assert remark.severity is Severity.NOTE
    assert remark.message == "Ghi 80 % nhưng 47/50 = 94 %; tính theo hai số."


def test_more_than_the_whole_is_taken_where_the_rule_names_a_cap() -> None:
    capped = rule_from_text("(số giải ngân/kế hoạch vốn) × 2, tối đa 2 điểm", 2000).rule
    outcome = evaluate(capped, figures_from_text(capped, "55/50 tỷ đồng"), 2000)
    assert outcome.points == 2000
    assert outcome.working == "55/50 tỷ đồng = 110 %; 55/50 × 2 = 2,2, tối đa 2 → 2 điểm"


def test_not_applicable_is_read_for_every_rule() -> None:
    for name in RULES:
        assert figures_from_text(rule(name), "Không áp dụng") == Figures(not_applicable=True)


def test_nothing_declared_asks_for_figures() -> None:
    for name in RULES:
        assert figures_from_text(rule(name), "  ") is None
        (problem,) = evaluate(rule(name), None, RULES[name][1]).problems
        assert problem.severity is Severity.ASK


def test_a_rule_by_hand_takes_no_figures() -> None:
    assert figures_from_text(Manual("không rõ"), "47/50") is None
    assert evaluate(Manual("không rõ"), None, 1000).points is None


def test_almost_the_whole_is_never_shown_as_the_whole() -> None:
    full = rule_from_text("100%: 3 điểm; từ 90% đến dưới 100%: 2 điểm; dưới 90%: 0 điểm", 3000).rule
    outcome = evaluate(full, figures_from_text(full, "99.999/100.000 hồ sơ"), 3000)
    assert outcome.points == 2000
    assert "99,999 %" in outcome.working


def test_a_step_in_the_year_before_takes_a_date_of_it() -> None:
    early = rule_from_text(
        "Ban hành trong tháng 12 năm trước: 1 điểm; trong tháng 01: 0,5 điểm; từ tháng 02 trở đi: 0 điểm",
        1000,
    ).rule
    for day, points in ((dt.date(2025, 12, 28), 1000), (dt.date(2026, 1, 5), 500), (dt.date(2026, 2, 1), 0)):
        assert evaluate(early, Figures(date=day), 1000, year=2026).points == points
    assert evaluate(early, Figures(date=dt.date(2024, 12, 28)), 1000, year=2026).points is None


def test_a_rule_that_gives_more_than_the_maximum_gives_nothing() -> None:
    outcome = evaluate(rule("percent"), Figures(percent=F(99)), 3000)
    assert outcome.points is None
    assert "quá điểm tối đa 3" in outcome.problems[0].message
