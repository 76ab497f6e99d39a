"""Rules as data: JSON that is not theirs, rules out of sense, figures that do not fit any more."""

from __future__ import annotations

from fractions import Fraction as F

import pytest

from thidua_desktop.domain.reform.figures import number_text, percent_text
from thidua_desktop.domain.reform.rules import (
    Adjustment,
    Checklist,
    Choice,
    CountPenalty,
    Figures,
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
    check_rule,
    evaluate,
    read_figures,
    read_rule,
    write_figures,
    write_rule,
)

TWO = (Item("một", 500), Item("hai", 500))


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"kind": "khác"}',
        '{"kind": "ratio"}',
        '{"kind": "ratio", "factor": "a"}',
        '{"kind": "ratio", "factor": 1, "target": "1/0"}',
        '{"kind": "ratio", "factor": 1, "target": 1.5}',
    ],
)
def test_other_text_is_no_rule(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the codec words the message
        read_rule(text)


@pytest.mark.parametrize("text", ['{"done": "1/0"}', '{"done": true}', '{"date": "2026-13-01"}', "[]"])
def test_other_text_is_no_figures(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the codec words the message
        read_figures(text)


def test_nothing_is_written_for_what_is_by_hand_or_not_there() -> None:
    assert write_rule(Manual()) == ""
    assert read_rule("") == Manual()
    assert write_figures(None) == ""
    assert read_figures("") is None


def test_json_says_only_what_is_not_usual() -> None:
    assert write_rule(Ratio(3000, F(80), 3000)) == '{"kind":"ratio","factor":3000,"target":"80","cap":3000}'
    assert write_figures(Figures(done=F(93, 5), total=F(43, 2))) == '{"done":"93/5","total":"43/2"}'


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (YesNo(900), "Mức cao nhất của cách tính là 0,9 điểm"),
        (YesNo(1000, -1), "nhỏ hơn 0"),
        (Choice(TWO), "ít nhất ba mức"),
        (Checklist(TWO[:1]), "ít nhất hai nội dung"),
        (Checklist((Item("một", 1000), Item("hai", 0))), "nội dung nào cũng được điểm"),
        (Steps(Measure.NUMBER, (Step(1000),)), "ít nhất hai mức"),
        (Steps(Measure.NUMBER, (Step(1000, F(2)), Step(0, F(1)))), "chưa phủ hết"),
        (Steps(Measure.NUMBER, (Step(1000, F(1)), Step(500, F(2)), Step(0))), "từ cao xuống thấp"),
        (
            Steps(Measure.NUMBER, (Step(1000, F(1), linear=True), Step(0))),
            "theo tỷ lệ mới tính theo công thức",
        ),
        (Steps(Measure.NUMBER, (Step(1000, F(1)), Step(0)), 0), "không có gì là 0"),
        (Steps(Measure.DATE, (Step(1000, until=YearDay(2)), Step(0, until=YearDay(3)))), "chưa phủ hết"),
        (
            Steps(Measure.DATE, (Step(1000, until=YearDay(2)), Step(500, until=YearDay(1)), Step(0))),
            "từ sớm đến muộn",
        ),
        (Steps(Measure.DATE, (Step(1000, until=YearDay(13)), Step(0))), "không có trong lịch"),
        (Ratio(1000, F(0)), "Mục tiêu phải lớn hơn 0"),
        (Ratio(1000, cap=2000), "lớn hơn hệ số"),
        (CountPenalty(1000, ()), "Chưa có trường hợp"),
        (CountPenalty(1000, (Penalty("lỗi", 0),)), "phải lớn hơn 0"),
        (CountPenalty(1000, (Penalty("lỗi", 1, 0),)), "từ 1 trở lên"),
        (CountPenalty(1000, (Penalty("lỗi", 1),), 2000), "lớn hơn điểm ban đầu"),
        (Adjustment((), 1000), "Chưa có trường hợp"),
        (Survey(1000, 0), "Thang điểm"),
    ],
)
def test_a_rule_out_of_sense_is_named_and_never_worked_out(rule: Rule, said: str) -> None:
    (problem, *_) = check_rule(rule, 1000)
    assert said in problem.message
    outcome = evaluate(rule, Figures(done=F(1), total=F(2), count=F(1), counts=(1,), yes=True), 1000)
    assert outcome.points is None or isinstance(rule, YesNo)


@pytest.mark.parametrize(
    ("rule", "figures", "said"),
    [
        (Checklist(TWO), Figures(items=(0, 2)), "không còn trong cách tính"),
        (Checklist(TWO), Figures(count=F(3)), "Cách tính có 2 nội dung, kê khai 3"),
        (Checklist((Item("một", 400), Item("hai", 600))), Figures(count=F(1)), "khác điểm nhau"),
        (Choice((*TWO, Item("ba", 1000))), Figures(choice=3), "không còn trong cách tính"),
        (CountPenalty(1000, (Penalty("lỗi", 100),)), Figures(counts=(1, 2)), "không khớp cách tính"),
        (CountPenalty(1000, (Penalty("lỗi", 100),)), Figures(counts=(-1,)), "nhỏ hơn 0"),
        (Ratio(1000), Figures(percent=F(-1)), "nhỏ hơn 0"),
        (YesNo(1000), Figures(done=F(1), total=F(2)), "Chưa rõ “Có” hay “Không”"),
    ],
)
def test_figures_of_another_rule_are_not_taken(rule: Rule, figures: Figures, said: str) -> None:
    outcome = evaluate(rule, figures, 1000)
    assert outcome.points is None
    assert said in outcome.problems[0].message


def test_whole_times_alone_are_taken_off() -> None:
    rule = CountPenalty(1000, (Penalty("hồ sơ trễ hạn", 100, 5),))
    assert evaluate(rule, Figures(counts=(4,)), 1000).points == 1000
    outcome = evaluate(rule, Figures(counts=(14,)), 1000)
    assert outcome.points == 800
    assert outcome.working == "1 − 2 × 0,1 (5 hồ sơ trễ hạn) → 0,8 điểm"


def test_decimals_add_up_exactly() -> None:
    rule = Checklist((Item("một", 375), Item("hai", 200)))
    outcome = evaluate(rule, Figures(items=(0, 1)), 575)
    assert outcome.points == 575
    assert outcome.working == "Đạt 2/2 nội dung: 0,375 (một) + 0,2 (hai) → 0,575 điểm"


def test_the_last_day_of_february_is_that_of_the_year() -> None:
    assert [YearDay(2).of(year).day for year in (2027, 2028)] == [28, 29]
    assert YearDay(2, 29).of(2027).day == 28
    assert YearDay(12, 31, before=1).of(2027).year == 2026


def test_figures_are_written_as_offices_write_them() -> None:
    assert number_text(F(12140)) == "12.140"
    assert number_text(F(93, 5)) == "18,6"
    assert percent_text(F(9999999, 100000)) == "99,99999 %"
    assert percent_text(F(100)) == "100 %"
