"""Wordings of rules as offices write them: read whole, or left to the clerk with the reason."""

from __future__ import annotations

from fractions import Fraction as F

import pytest

from thidua_desktop.domain.records import AreaKind
from thidua_desktop.domain.reform.rule_text import rule_from_text, text_of_rule
from thidua_desktop.domain.reform.rules import (
    Adjustment,
    Checklist,
    Choice,
    CountPenalty,
    Item,
    Manual,
    Measure,
    Penalty,
    Ratio,
    Rule,
    Step,
    Steps,
    Survey,
    YearDay,
    YesNo,
)


def bands(*steps: tuple[int, float | None], none: int | None = None, noun: str = "") -> Steps:
    made = (Step(points, None if bound is None else F(str(bound))) for points, bound in steps)
    return Steps(Measure.PERCENT, tuple(made), none, noun)


def numbers(*steps: tuple[int, int | None], noun: str = "") -> Steps:
    made = (Step(points, None if bound is None else F(bound)) for points, bound in steps)
    return Steps(Measure.NUMBER, tuple(made), None, noun)


ABOVE = Steps(Measure.PERCENT, (Step(2000, F(90), above=True), Step(1000, F(70)), Step(0)))
THREE = bands((2000, 90), (1000, 80), (0, None))

READ: list[tuple[str, int, Rule]] = [
    ("Có: 1đ; Không: 0đ", 1000, YesNo(1000)),
    ("1. Có: 1\n2. Không: 0", 1000, YesNo(1000)),
    ("+ Có quy chế:1điểm;không có:0điểm", 1000, YesNo(1000, 0, "Có quy chế", "không có")),
    ("1 điểm nếu có kế hoạch; 0 điểm nếu không có", 1000, YesNo(1000, 0, "có kế hoạch", "không có")),
    ("Đạt yêu cầu: điểm tối đa; không đạt: 0 điểm", 2000, YesNo(2000, 0, "Đạt yêu cầu", "không đạt")),
    ("Đủ, đúng hạn: 1,5 điểm", 1500, YesNo(1500, 0, "Đủ, đúng hạn")),
    (
        "a) Đúng hạn: 1 điểm\nb) Chậm: 0.5 điểm\nc) Không ban hành: 0 điểm",
        1000,
        Choice((Item("Đúng hạn", 1000), Item("Chậm", 500), Item("Không ban hành", 0))),
    ),
    ("Đầy đủ (0,375 điểm)\nCụ thể (0,2 điểm)", 575, Checklist((Item("Đầy đủ", 375), Item("Cụ thể", 200)))),
    (
        "Mỗi nội dung sau được 0,5 điểm:\n- Công khai\n- Niêm yết",
        1000,
        Checklist((Item("Công khai", 500), Item("Niêm yết", 500))),
    ),
    ("• Trên 90%: 2 điểm\n• Từ 70-90%: 1 điểm\n• Dưới 70%: 0 điểm", 2000, ABOVE),
    (">90%: 2; 70-90%: 1; <70%: 0", 2000, ABOVE),
    ("≥ 90%: 2 điểm; 80% - dưới 90%: 1 điểm; < 80%: 0 điểm", 2000, THREE),
    ("Từ 90% trở lên được 2 điểm. Từ 80% đến dưới 90% được 1 điểm. Dưới 80% không được điểm.", 2000, THREE),
    ("tỷ lệ ≥ 90%: 2 điểm; 80% ≤ tỷ lệ < 90%: 1 điểm; tỷ lệ < 80%: 0 điểm", 2000, THREE),
    ("Điểm tối đa: 2 điểm\n- ≥90%: 2 điểm\n- Từ 80% đến <90%: 1 điểm\n- <80%: 0 điểm", 2000, THREE),
    ("100%: 2 điểm; các trường hợp còn lại: 0 điểm", 2000, bands((2000, 100), (0, None))),
    (
        "Dưới 5%: 2 điểm; từ 5% đến dưới 10%: 1 điểm; từ 10% trở lên: 0 điểm",
        2000,
        bands((0, 10), (1000, 5), (2000, None)),
    ),
    (
        "Từ 95% trở lên: 2; dưới 95%: 0; không phát sinh hồ sơ: 2",
        2000,
        bands((2000, 95), (0, None), none=2000),
    ),
    (
        "Từ 80% đến 100%: tính theo công thức (b/a) × 2\nDưới 80%: 0 điểm",
        2000,
        Steps(Measure.PERCENT, (Step(2000, F(80), linear=True), Step(0))),
    ),
    (
        "01 văn bản: 0,5 điểm; 02 văn bản trở lên: 1 điểm; không có: 0 điểm",
        1000,
        numbers((1000, 2), (500, 1), (0, None), noun="văn bản"),
    ),
    (
        "Đúng hạn: 1 điểm; chậm từ 01 đến 05 ngày: 0,5 điểm; chậm trên 05 ngày: 0 điểm",
        1000,
        numbers((0, 6), (500, 1), (1000, None), noun="ngày"),
    ),
    (
        "Ban hành trước ngày 15/01: 1 điểm; từ ngày 15/01 đến ngày 31/01: 0,5 điểm; sau ngày 31/01: 0 điểm",
        1000,
        Steps(
            Measure.DATE,
            (Step(1000, until=YearDay(1, 14)), Step(500, until=YearDay(1, 31)), Step(0)),
            noun="ban hành",
        ),
    ),
    (
        "Ban hành trong quý I: 1 điểm; ban hành sau quý I: 0,5 điểm; không ban hành: 0 điểm",
        1000,
        Steps(Measure.DATE, (Step(1000, until=YearDay(3)), Step(500)), 0, "ban hành"),
    ),
    (
        "Ban hành trong tháng 12 năm trước: 1 điểm\nTrong tháng 01: 0,5 điểm\nTừ tháng 02 trở đi: 0 điểm",
        1000,
        Steps(
            Measure.DATE,
            (Step(1000, until=YearDay(12, before=1)), Step(500, until=YearDay(1)), Step(0)),
            noun="ban hành",
        ),
    ),
    (
        "Ban hành đúng hạn (trước ngày 15/01): 1 điểm; chậm: 0 điểm",
        1000,
        Steps(Measure.DATE, (Step(1000, until=YearDay(1, 14)), Step(0)), noun="ban hành"),
    ),
    ("(tử số/mẫu số) x 2", 2000, Ratio(2000, done_name="tử số", total_name="mẫu số")),
    ("Điểm đạt = tử số/mẫu số x điểm tối đa", 2000, Ratio(2000, done_name="tử số", total_name="mẫu số")),
    (
        "Tính theo công thức: (a/b)*100%*2\na: số hồ sơ đúng hạn\nb: tổng số hồ sơ",
        2000,
        Ratio(2000, done_name="a", total_name="b"),
    ),
    (
        "Tính theo công thức: (b/a)*2.00. Trong đó: a là tổng số hồ sơ; b là số hồ sơ đúng hạn. "
        "Trường hợp tỷ lệ b/a < 0,70 thì điểm đánh giá là 0",
        2000,
        Steps(Measure.PERCENT, (Step(2000, F(70), linear=True), Step(0))),
    ),
    (
        "Nếu tỷ lệ đạt từ 90% - 100% thì điểm đánh giá được tính theo công thức: (b/a)x2.00\n"
        "Nếu tỷ lệ <90% thì điểm đánh giá là 0",
        2000,
        Steps(Measure.PERCENT, (Step(2000, F(90), linear=True), Step(0))),
    ),
    ("Điểm = (đã số hóa / tổng số) x Điểm tối đa (3 điểm)", 3000, Ratio(3000, done_name="đã số hóa")),
    (
        "Có từ 2 sáng kiến: 2, có 1 sáng kiến: 1, không có: 0",
        2000,
        numbers((2000, 2), (1000, 1), (0, None), noun="sáng kiến"),
    ),
    (
        "Gửi báo cáo đúng thời hạn: 1; gửi chậm dưới 03 ngày: 0,5; gửi chậm từ 03 ngày trở lên: 0",
        1000,
        numbers((0, 3), (500, 1), (1000, None), noun="ngày"),
    ),
    (
        "Không để xảy ra vi phạm: 2 điểm. Để xảy ra 01 vụ: 1 điểm. Từ 02 vụ trở lên: 0 điểm",
        2000,
        numbers((0, 2), (1000, 1), (2000, None), noun="vụ"),
    ),
    ("100% đạt chuẩn: 1 điểm; không đạt 100%: 0 điểm", 1000, bands((1000, 100), (0, None))),
    ("Mỗi cuộc được 0,25 điểm nhưng không quá 1 điểm", 1000, Adjustment((Penalty("cuộc", 250),), 1000)),
    ("Mỗi báo cáo: 0,25 điểm", 1000, Adjustment((Penalty("báo cáo", 250),), 1000)),
    (
        "(số thôn/bộ phận được kiểm tra)/(tổng số) × 2",
        2000,
        Ratio(2000, done_name="số thôn/bộ phận được kiểm tra", total_name="tổng số"),
    ),
    (
        "Điểm = 3 x (Tỷ lệ hồ sơ trực tuyến / 80%), tối đa 3 điểm",
        3000,
        Ratio(3000, F(80), 3000, done_name="Tỷ lệ hồ sơ trực tuyến", total_name=""),
    ),
    (
        "(1 - số hồ sơ trễ hạn/tổng số hồ sơ) × 2",
        2000,
        Ratio(2000, done_name="số hồ sơ trễ hạn", total_name="tổng số hồ sơ", reverse=True),
    ),
    (
        "Điểm đạt = (điểm trung bình khảo sát × 20)/5",
        20_000,
        Survey(20_000, 5, "điểm trung bình khảo sát"),
    ),
    (
        "Mỗi văn bản trái luật trừ 0,5 điểm, trừ tối đa 1 điểm",
        2000,
        CountPenalty(2000, (Penalty("văn bản trái luật", 500),), 1000),
    ),
    (
        "Cứ 05 hồ sơ trễ hạn trừ 0,1 điểm, tối đa không quá 1 điểm",
        1000,
        CountPenalty(1000, (Penalty("hồ sơ trễ hạn", 100, 5),)),
    ),
    (
        "Đúng hạn: 1 điểm. Trừ 0,25 điểm cho mỗi văn bản chậm. Không báo cáo: 0 điểm",
        1000,
        CountPenalty(1000, (Penalty("văn bản chậm", 250),), 0, "không báo cáo", "Đúng hạn"),
    ),
    (
        "Trừ 0,5 điểm/trường hợp khiển trách; trừ 1 điểm/trường hợp cảnh cáo",
        2000,
        CountPenalty(2000, (Penalty("trường hợp khiển trách", 500), Penalty("trường hợp cảnh cáo", 1000))),
    ),
    (
        "Mỗi sáng kiến được cộng 0,5 điểm, tối đa 1,5 điểm",
        1500,
        Adjustment((Penalty("sáng kiến", 500),), 1500),
    ),
    ("0,5 điểm/sáng kiến, tối đa 2 điểm", 2000, Adjustment((Penalty("sáng kiến", 500),), 2000)),
]


@pytest.mark.parametrize(("text", "maximum", "rule"), READ, ids=[text[:40] for text, _, _ in READ])
def test_the_usual_wordings_are_read_and_written_back(text: str, maximum: int, rule: Rule) -> None:
    reading = rule_from_text(text, maximum)
    assert reading.reason == ""
    assert reading.rule == rule
    assert rule_from_text(text_of_rule(rule, maximum), maximum).rule == rule


@pytest.mark.parametrize(
    ("text", "maximum", "reason"),
    [
        ("", 1000, "Không ghi cách tính điểm"),
        ("Có: 0 điểm; không: 0 điểm", 0, "Điểm tối đa bằng 0"),
        ("15 đ", 15_000, "không nói bao nhiêu điểm"),
        ("Có 02 bài: 1 điểm", 1000, "chỉ có một dòng"),
        ("- " * 3000, 1000, "không nói bao nhiêu điểm"),
        ("Từ 90% - 100%: 2 điểm\nTừ 80% - 90%: 1 điểm\nDưới 80%: 0", 2000, "mức 90 % thuộc hai dòng"),
        ("Từ 90% trở lên: 2 điểm\nTừ 70% đến 80%: 1 điểm\nDưới 70%: 0", 2000, "giữa 80 % và 90 %"),
        ("Từ 90% trở lên: 2 điểm\nTừ 80% đến dưới 90%: 1 điểm", 2000, "không nói dưới 80 %"),
        ("Từ 80% đến dưới 90%: 2 điểm\nDưới 80%: 1 điểm", 2000, "không nói từ 90 % trở lên"),
        ("Từ 90% trở lên: 1,5 điểm\nDưới 90%: 0 điểm", 2000, "Mức cao nhất của cách tính là 1,5 điểm"),
        ("Từ 90% trở lên: 2 điểm; dưới 5 hồ sơ: 0 điểm", 2000, "có mức theo tỷ lệ, có mức theo số lượng"),
        ("(a/b) × 1,5", 2000, "Mức cao nhất của cách tính là 1,5 điểm"),
        ("(a + b)/c × 2", 2000, "không thuộc dạng quen"),
        ("Chấm theo hướng dẫn của Sở Nội vụ", 2000, "không nói bao nhiêu điểm"),
        ("Có: 1 điểm", 2000, "chỉ có một dòng"),
        ("Theo tỷ lệ hoàn thành: 2 điểm", 2000, "chỉ có một dòng"),
        ("Có kế hoạch: 2 điểm; có báo cáo: 1 điểm", 2000, "cộng với nhau hay chọn một"),
        ("Có kế hoạch: 2 điểm; có báo cáo: 2 điểm", 2000, "hai dòng cùng được điểm tối đa"),
        ("Có kế hoạch: 1 điểm; có báo cáo: 0,5 điểm", 2000, "cộng lại không bằng điểm tối đa"),
        ("Hoàn thành 100%: 2 điểm\nCứ giảm 1% trừ 0,1 điểm", 2000, "chưa hiểu"),
        ("Trước ngày 31/01: 1 điểm; sau ngày 31/01: 0 điểm", 1000, "không nói ngày 31/01"),
        ("Trong tháng 01: 1 điểm; từ tháng 03 trở đi: 0 điểm", 1000, "các mốc ngày không nối nhau"),
        ("Trong tháng 02: 1 điểm; từ tháng 03 trở đi: 0 điểm", 1000, "trước mốc ngày đầu"),
        ("Trong tháng 01: 1 điểm; trong tháng 02: 0,5 điểm", 1000, "sau mốc ngày cuối"),
        ("Ban hành trước ngày 31/02: 1 điểm; muộn hơn: 0 điểm", 1000, "một ngày không có trong lịch"),
        ("Mỗi lỗi trừ 0,5 điểm; mỗi sáng kiến được cộng 0,5 điểm", 2000, "vừa cộng vừa trừ"),
    ],
)
def test_what_is_not_whole_is_left_to_the_clerk_with_the_reason(text: str, maximum: int, reason: str) -> None:
    reading = rule_from_text(text, maximum)
    assert not reading.recognised
    assert isinstance(reading.rule, Manual)
    assert reason in reading.reason
    assert reading.reason.endswith("; chấm bằng tay.")


def test_points_taken_off_in_an_area_of_minus_points_count_upwards() -> None:
    text = "Mỗi lần bị phê bình trừ 0,5 điểm, tối đa 3 điểm"
    minus = Adjustment((Penalty("lần bị phê bình", 500),), 3000, minus=True)
    assert rule_from_text(text, 3000, area=AreaKind.MINUS).rule == minus
    assert rule_from_text(text, 3000).rule == CountPenalty(3000, (Penalty("lần bị phê bình", 500),))
    assert rule_from_text(text_of_rule(minus, 3000), 3000).rule == minus  # its words say so themselves
