"""Points of pledges: bad plans and results, both engines, ties; and what holds whatever is given."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.pledge_scoring import (
    WHOLE,
    ClassRule,
    CrossMode,
    Lower,
    Method,
    PointRule,
    ScoringRules,
    WordRule,
    achieved,
    check_rules,
    grade_of,
    leaders_of,
    rank,
    score_unit,
    shown,
    standards,
)
from thidua_desktop.domain.pledge_sentence import difference
from thidua_desktop.domain.records import Direction, PledgePoint, Target, TargetGrade
from thidua_desktop.domain.vietnamese import parse_points
from thidua_desktop.paths import resources
from thidua_desktop.services.pledges.scoring_rules import shipped

RULES = shipped(resources())
HIGHER, LOWER, YES_NO = Direction.HIGHER, Direction.LOWER, Direction.YES_NO


def target(plan: str, result: str, direction: Direction = HIGHER, **more: object) -> Target:
    made = Target("Chỉ tiêu", plan=plan, direction=direction, result=result)
    made = replace(made, plan_thousandths=parse_points(plan), result_thousandths=parse_points(result))
    return replace(made, **more)  # type: ignore[arg-type]


def told(given: Target, rules: ScoringRules = RULES) -> tuple[int, int, str]:
    """Points, bonus and working of a target worth ten points."""
    (score,) = score_unit([replace(given, weight=10_000)], (), (), rules).scores
    return score.points, score.bonus, score.working


def problem(given: Target, rules: ScoringRules = RULES) -> tuple[int, str]:
    (score,) = score_unit([replace(given, weight=10_000)], (), (), rules).scores
    return score.points, score.problem


@pytest.mark.parametrize(
    ("given", "points", "bonus", "working"),
    [
        (target("98", "97"), 9_898, 0, "97/98 = 98,98 % → 9,898 điểm"),
        (target("98", "98"), 10_000, 0, "98/98 = 100 % → 10 điểm"),
        (target("105", "106"), 10_000, 95, "106/105 = 100,95 % → 10 điểm + thưởng 0,095 (vượt 0,95 % × 0,1)"),
        (
            target("2", "6"),
            10_000,
            1_000,
            "6/2 = 300 % → 10 điểm + thưởng 1 (vượt 200 % × 0,1, nhiều nhất 1)",
        ),
        (target("97,5", "48,75"), 5_000, 0, "48,75/97,5 = 50 % → 5 điểm"),
        (target("4", "0"), 0, 0, "0/4 = 0 % → 0 điểm"),
        (target("6", "7", LOWER), 8_333, 0, "200 % − 7/6 = 83,33 % → 8,333 điểm"),
        (
            target("6", "3", LOWER),
            10_000,
            1_000,
            "200 % − 3/6 = 150 % → 10 điểm + thưởng 1 (vượt 50 % × 0,1, nhiều nhất 1)",
        ),
        (
            target("6", "0", LOWER),
            10_000,
            1_000,
            "200 % − 0/6 = 200 % → 10 điểm + thưởng 1 (vượt 100 % × 0,1, nhiều nhất 1)",
        ),
        (target("6", "60", LOWER), 0, 0, "200 % − 60/6 = −800 %, tính 0 % → 0 điểm"),
        (target("71", "Vượt"), 10_000, 500, "“Vượt” = 100 % → 10 điểm + thưởng 0,5 (mức “vượt”)"),
        (target("96", "Chưa đạt"), 0, 0, "“Chưa đạt” (tính là không đạt) = 0 % → 0 điểm"),
        (target("6", "Đạt 100%"), 10_000, 0, "“Đạt 100%” (tính là đạt) = 100 % → 10 điểm"),
        (target("Có", "Có", YES_NO), 10_000, 0, "“Có” (tính là đạt) = 100 % → 10 điểm"),
        (target("Có", "Không", YES_NO), 0, 0, "“Không” (tính là không đạt) = 0 % → 0 điểm"),
        (target("Trước 30/6", "trước 30/6"), 10_000, 0, "“trước 30/6” (tính là đạt) = 100 % → 10 điểm"),
        (
            target("98", "97", points=9_000, result_note="kiểm tra lại"),
            9_000,
            0,
            "Chấm tay: 9 điểm (kiểm tra lại)",
        ),
    ],
)
def test_a_target_and_its_working(given: Target, points: int, bonus: int, working: str) -> None:
    assert told(given) == (points, bonus, working)
    assert problem(given)[1] == ""


@pytest.mark.parametrize(
    ("given", "points", "says"),
    [
        (target("98", ""), 0, "Chưa có kết quả: tính 0 điểm."),
        (target("0", "0"), 10_000, "Kế hoạch bằng 0: không chia tỷ lệ, tính như kết quả “đạt”."),
        (target("0", "3"), 10_000, "Kế hoạch bằng 0: không chia tỷ lệ, tính như kết quả “vượt”."),
        (target("0", "1", LOWER), 0, "Kế hoạch bằng 0: không chia tỷ lệ, tính như kết quả “không đạt”."),
        (target("0", "0", LOWER), 10_000, "Kế hoạch bằng 0: không chia tỷ lệ, tính như kết quả “đạt”."),
        (
            target("Hoàn thành", "97"),
            0,
            "Kế hoạch ghi bằng chữ “Hoàn thành”: nhập số kế hoạch hoặc chọn xếp loại.",
        ),
        (target("", "97"), 0, "Chưa có kế hoạch: nhập số kế hoạch hoặc chọn xếp loại."),
        (target("98", "tạm ổn"), 0, "Kết quả ghi bằng chữ “tạm ổn”: nhập số hoặc chọn xếp loại."),
        (target("98", "Không"), 0, "Kết quả ghi bằng chữ “Không”: nhập số hoặc chọn xếp loại."),
    ],
)
def test_what_cannot_be_divided_says_so(given: Target, points: int, says: str) -> None:
    assert problem(given) == (points, says)


def test_a_grade_of_the_clerk_settles_what_the_words_do_not() -> None:
    assert problem(target("98", "tạm ổn", grade=TargetGrade.PARTLY)) == (5_000, "")
    assert problem(target("Hoàn thành", "97", grade=TargetGrade.MET)) == (10_000, "")
    assert problem(target("98", "", grade=TargetGrade.UNMET)) == (0, "")


def test_a_grade_without_a_rule_earns_nothing_and_says_so() -> None:
    points, says = problem(target("98", "tạm ổn", grade=TargetGrade.MET), ScoringRules())
    assert (points, says) == (0, "Quy tắc chấm điểm chưa có mức “đạt”: tính 0 điểm.")


def test_done_over_planned_the_other_way_round() -> None:
    rules = replace(RULES, lower=Lower.INVERSE)
    assert told(target("6", "8", LOWER), rules) == (
        7_500,
        0,
        "kế hoạch/thực hiện: 6/8 = 75 % → 7,5 điểm",
    )
    assert told(target("6", "2", LOWER), rules)[2].startswith("kế hoạch/thực hiện: 6/2 = 300 %, tính 200 %")
    assert told(target("6", "0", LOWER), rules)[2].startswith("Thực hiện 0, kế hoạch 6: 200 % → 10 điểm")
    assert achieved(target("6", "0", LOWER), rules) == 2 * WHOLE


@pytest.mark.parametrize(
    ("said", "direction", "grade"),
    [
        ("VƯỢT", HIGHER, TargetGrade.OVER),
        ("vuot 5%", HIGHER, TargetGrade.OVER),
        ("Vượt kế hoạch đề ra", HIGHER, TargetGrade.OVER),
        ("Đạt.", HIGHER, TargetGrade.MET),
        ("Đạt 100% kế hoạch", HIGHER, TargetGrade.MET),
        ("Đạt 85%", HIGHER, TargetGrade.NONE),
        ("Cơ bản đạt", HIGHER, TargetGrade.PARTLY),
        ("không hoàn thành", HIGHER, TargetGrade.UNMET),
        ("Không vượt quá", LOWER, TargetGrade.MET),
        ("không", LOWER, TargetGrade.NONE),
        ("không", YES_NO, TargetGrade.UNMET),
        ("Đúng hạn", YES_NO, TargetGrade.MET),
        ("Đạt yêu cầu nhưng nộp chậm", HIGHER, TargetGrade.NONE),
        ("", HIGHER, TargetGrade.NONE),
    ],
)
def test_what_words_mean(said: str, direction: Direction, grade: TargetGrade) -> None:
    assert grade_of(said, RULES, direction) is grade


# ---- the engine of the leader --------------------------------------------------------------------
LEADING = replace(RULES, method=Method.LEADER)


def leading(*results: str, plan: str = "100") -> list[int]:
    """Points of units that promised the same."""
    targets = [target(plan, result, weight=10_000) for result in results]
    leaders = leaders_of(targets, LEADING)
    return [score_unit([one], (), (), LEADING, leaders).base for one in targets]


def test_the_leader_has_all_and_the_others_by_their_way_to_him() -> None:
    assert leading("50", "100", "110", "120") == [2_500, 5_000, 7_500, 10_000]


def test_a_leader_who_only_met_the_plan_divides_nothing() -> None:
    assert leading("80", "100", "100") == [4_000, 10_000, 10_000]


def test_nobody_met_the_plan() -> None:
    assert leading("80", "90") == [4_000, 4_500]


def test_a_unit_alone_in_its_block() -> None:
    assert leading("130") == [10_000]
    assert leading("0") == [0]


# ---- a unit's year -------------------------------------------------------------------------------
def test_standard_points_are_shared_to_the_last_thousandth() -> None:
    assert standards([Target("a")] * 3, 100_000) == [33_334, 33_333, 33_333]
    assert standards([Target("a", weight=70_000), Target("b"), Target("c")], 100_000) == [
        70_000,
        15_000,
        15_000,
    ]
    assert standards([Target("a", weight=120_000), Target("b")], 100_000) == [120_000, 0]
    assert standards([], 100_000) == []


def test_late_reports_and_discipline_take_points_away() -> None:
    cases = [PledgePoint(1, "bao_cao_cham", 9), PledgePoint(1, "ky_luat", 1), PledgePoint(1, "bo_roi", 5)]
    score = score_unit([target("10", "10")], cases, (), RULES)
    assert (score.base, score.minus, score.total) == (100_000, 3_000 + 2_000, 95_000)
    assert score.barred == "Cá nhân bị kỷ luật từ khiển trách trở lên"


def test_bonus_has_an_end_for_the_unit() -> None:
    cases = [PledgePoint(1, "sang_kien", 2)]
    targets = [target("1", "9")] * 6
    assert score_unit(targets, cases, (), RULES).bonus == RULES.bonus_cap_unit == 5_000
    assert score_unit(targets[:1], cases, (), RULES).bonus == 1_000 + 2_000


def test_cross_scores_are_mixed_in_by_the_rule() -> None:
    full = [target("10", "10")]
    assert score_unit(full, (), [80_000, 90_000], RULES).total == 80_000 + 17_000
    none = replace(RULES, cross=CrossMode.NONE)
    added = replace(RULES, cross=CrossMode.ADD)
    score = score_unit(full, (), [80_000, 90_001], none)
    assert (score.cross, score.total) == (85_001, 100_000)
    assert score_unit(full, (), [1_000], added).total == 101_000
    assert score_unit(full, (), (), RULES).cross is None


def test_ties_share_the_better_place() -> None:
    assert rank([90, 95, None, 95, 80]) == [(3, False), (1, True), (None, False), (1, True), (4, False)]
    assert rank([]) == []


def test_a_total_has_its_class() -> None:
    assert [RULES.class_of(total) for total in (95_000, 94_999, 0)] == ["Xuất sắc", "Tốt", "Trung bình"]
    assert ScoringRules(classes=(ClassRule("Tốt", 50),)).class_of(10) == ""


def test_rules_that_make_no_sense_are_told() -> None:
    broken = ScoringRules(
        total=0,
        bonus_cap_unit=-1,
        cross_share=WHOLE + 1,
        words=(WordRule(TargetGrade.MET, -5), WordRule(TargetGrade.MET, 5)),
        points=(PointRule("a", "A", 1), PointRule("a", "", -1, cap=-1)),
    )
    fields = sorted(one.field for one in check_rules(broken))
    assert fields == [
        "bonus_cap_unit",
        "cross_share",
        "points",
        "points",
        "points",
        "total",
        "words",
        "words",
    ]
    assert check_rules(RULES) == []


def test_the_shipped_file_holds_no_law(project: Path) -> None:
    text = (project / "resources" / "pledges" / "scoring.toml").read_text(encoding="utf-8")
    assert "không phải của luật" in text


# ---- whatever is given ---------------------------------------------------------------------------
amounts = st.one_of(st.none(), st.integers(-1_000, 5_000_000))
words = st.sampled_from(["", "vượt", "đạt", "chưa đạt", "có", "không", "linh tinh", "Đạt 100%"])


@st.composite
def targets(draw: st.DrawFn) -> Target:
    plan, done = draw(amounts), draw(amounts)
    return Target(
        draw(st.sampled_from(["Thu", "Chi", "Quỹ"])),
        plan="" if plan is None else shown(plan),
        plan_thousandths=plan,
        direction=draw(st.sampled_from(list(Direction))),
        weight=draw(st.integers(0, 40_000)),
        result=draw(words) if done is None else shown(done),
        result_thousandths=done,
        grade=draw(st.sampled_from(list(TargetGrade))),
    )


rule_sets = st.builds(
    lambda method, lower, cross: replace(RULES, method=method, lower=lower, cross=cross),
    st.sampled_from(list(Method)),
    st.sampled_from(list(Lower)),
    st.sampled_from(list(CrossMode)),
)


@given(st.lists(targets(), max_size=8), st.lists(st.integers(0, 100_000), max_size=4), rule_sets)
def test_points_stay_within_their_bounds(
    drawn: list[Target], crosses: list[int], rules: ScoringRules
) -> None:
    score = score_unit(drawn, (), crosses, rules, leaders_of(drawn, rules))
    for one in score.scores:
        assert 0 <= one.points <= one.standard
        assert 0 <= one.bonus <= rules.bonus_cap_target
        assert one.percent is None or one.percent >= 0
        assert one.working
    assert score.base == sum(one.points for one in score.scores)
    assert 0 <= score.bonus <= rules.bonus_cap_unit
    assert score.total >= 0
    assert all(isinstance(one, int) for one in (score.base, score.bonus, score.total))
    assert score.missing <= len(drawn)


@given(targets(), st.integers(0, 5_000_000), st.integers(0, 5_000_000), rule_sets)
def test_who_does_better_never_earns_less(
    drawn: Target, first: int, second: int, rules: ScoringRules
) -> None:
    worse, better = sorted((first, second), reverse=drawn.direction is LOWER)
    pair = [
        replace(drawn, result=shown(done), result_thousandths=done, grade=TargetGrade.NONE, weight=10_000)
        for done in (worse, better)
    ]
    leaders = leaders_of(pair, rules)
    one, two = (score_unit([each], (), (), rules, leaders).scores[0] for each in pair)
    assert one.points + one.bonus <= two.points + two.bonus


@given(st.lists(st.builds(Target, st.just("x"), weight=st.integers(0, 9_000)), min_size=1, max_size=12))
def test_shared_points_add_up(drawn: list[Target]) -> None:
    points = standards(drawn, 100_000)
    free = [one for one, each in zip(points, drawn, strict=True) if not each.weight]
    if free:
        assert sum(points) == max(100_000, sum(each.weight for each in drawn))
        assert max(free) - min(free) <= 1
    assert all(one == each.weight for one, each in zip(points, drawn, strict=True) if each.weight)


@given(st.lists(st.one_of(st.none(), st.integers(0, 5)), max_size=9))
def test_ranks_are_those_of_a_competition(totals: list[int | None]) -> None:
    for total, (place, tied) in zip(totals, rank(totals), strict=True):
        if total is None:
            assert (place, tied) == (None, False)
            continue
        counted = [one for one in totals if one is not None]
        assert place == 1 + sum(one > total for one in counted)
        assert tied is (counted.count(total) > 1)


# ---- in words ------------------------------------------------------------------------------------
def sentence(*given: Target, praise: bool = False) -> str:
    return difference(2026, score_unit(given, (), (), RULES).scores, praise=praise)


def named(content: str, made: Target, measure: str = "") -> Target:
    return replace(made, content=content, measure=measure)


def test_the_difference_in_a_sentence() -> None:
    given = (
        named("Thu ngân sách", target("105", "106"), "%"),
        named("CCHC đúng hạn", target("98", "98"), "%"),
        named("Số vụ vi phạm", target("4", "6", LOWER), "vụ"),
        named("Đảng viên mới", target("2", "Vượt")),
        named("Quỹ người nghèo", target("10", "")),
    )
    assert sentence(*given) == (
        "Năm 2026, đơn vị đạt 3/5 chỉ tiêu giao ước thi đua, "
        "trong đó vượt 2 chỉ tiêu: thu ngân sách 106 % (kế hoạch 105 %), Đảng viên mới (vượt); "
        "chưa đạt 1 chỉ tiêu: số vụ vi phạm 6 vụ (kế hoạch không quá 4 vụ); 1 chỉ tiêu chưa có kết quả."
    )
    assert sentence(*given, praise=True) == (
        "Năm 2026, đơn vị đạt 3/5 chỉ tiêu giao ước thi đua, "
        "trong đó vượt 2 chỉ tiêu: thu ngân sách 106 % (kế hoạch 105 %), Đảng viên mới (vượt)."
    )


def test_nothing_is_said_without_a_result_and_no_praise_without_a_reason() -> None:
    assert sentence() == sentence(target("5", "")) == ""
    assert sentence(target("5", "4"), praise=True) == ""
    assert sentence(target("5", "4")).startswith("Năm 2026, đơn vị đạt 0/1 chỉ tiêu")
    assert sentence(target("5", "5")) == "Năm 2026, đơn vị đạt 1/1 chỉ tiêu giao ước thi đua."
