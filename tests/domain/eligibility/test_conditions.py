"""What each condition says of small, telling cases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.domain.eligibility.build import (
    ME,
    TODAY,
    UNIT,
    YEAR,
    award,
    book,
    check,
    facts,
    given,
    initiative,
    person,
    verdict_of,
)
from thidua_desktop.domain.eligibility.case import Answer, Line
from thidua_desktop.domain.eligibility.checker import BatchChecker
from thidua_desktop.domain.eligibility.facts import RegisteredPerson, UnitFact
from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.records import Grade, InitiativeLevel, RecipientKind, Route, Verdict
from thidua_desktop.domain.rulebook import conditions as c

MET, CONFIRM, UNMET = Verdict.MET, Verdict.CONFIRM, Verdict.UNMET
EXCELLENT, GOOD, DONE = Grade.EXCELLENT, Grade.GOOD, Grade.DONE


@pytest.mark.parametrize(
    ("grades", "verdict"),
    [({YEAR: EXCELLENT}, MET), ({YEAR: GOOD}, MET), ({YEAR: DONE}, UNMET), ({YEAR - 1: GOOD}, CONFIRM)],
)
def test_the_rating_of_the_year(grades: dict[int, Grade], verdict: Verdict) -> None:
    assert verdict_of(c.Rating(at_least=GOOD), facts(grades=grades)) is verdict


@pytest.mark.parametrize(
    ("grades", "verdict"),
    [
        ({2022: GOOD, 2023: GOOD, 2024: GOOD, 2025: GOOD, 2026: GOOD}, MET),
        ({2022: DONE, 2023: GOOD, 2024: GOOD, 2025: GOOD, 2026: GOOD}, UNMET),
        ({2024: GOOD, 2025: GOOD, 2026: GOOD}, CONFIRM),
        ({2024: GOOD, 2025: DONE, 2026: GOOD}, UNMET),
    ],
)
def test_ratings_of_five_years(grades: dict[int, Grade], verdict: Verdict) -> None:
    assert verdict_of(c.Rating(at_least=GOOD, years=5), facts(grades=grades)) is verdict


def test_years_not_rated_are_named() -> None:
    rules = book(award("A", c.Rating(at_least=GOOD, years=5)))
    checked = check(rules, facts(grades={2024: GOOD, 2025: GOOD, 2026: GOOD}))
    assert checked.reason == (
        "Chưa có xếp loại các năm 2022, 2023 để xác nhận 05 năm liên tục từ hoàn thành tốt trở lên"
    )


def test_so_many_excellent_years_inside_five() -> None:
    rule = c.Rating(at_least=EXCELLENT, years=5, count=2)
    assert verdict_of(rule, facts(grades={2022: EXCELLENT, 2025: EXCELLENT})) is MET
    assert verdict_of(rule, facts(grades={2025: EXCELLENT, 2026: GOOD})) is CONFIRM
    grades = {2022: GOOD, 2023: GOOD, 2024: GOOD, 2025: EXCELLENT, 2026: GOOD}
    assert verdict_of(rule, facts(grades=grades)) is UNMET


def test_a_unit_takes_the_rating_of_the_one_it_was_renamed_from() -> None:
    known = facts(ratings={("unit", 9): {2026: EXCELLENT}}, before={10: (9,)})
    assert verdict_of(c.Rating(at_least=GOOD), known, UNIT) is MET
    merged = facts(ratings={("unit", 9): {2026: EXCELLENT}, ("unit", 8): {2026: DONE}}, before={10: (9, 8)})
    assert verdict_of(c.Rating(at_least=GOOD), merged, UNIT) is CONFIRM, "which of the two is for a person"


@pytest.mark.parametrize(
    ("written", "level", "verdict"),
    [
        ([initiative()], InitiativeLevel.LOCAL, MET),
        ([initiative(level="tinh")], InitiativeLevel.LOCAL, MET),
        ([initiative()], InitiativeLevel.PROVINCE, UNMET),
        ([initiative(state="dang_xet")], InitiativeLevel.LOCAL, CONFIRM),
        ([initiative(state="khong_cong_nhan")], InitiativeLevel.LOCAL, UNMET),
        ([initiative(2025)], InitiativeLevel.LOCAL, UNMET),
        ([initiative(state="dang_xet"), initiative()], InitiativeLevel.LOCAL, MET),
        ([], InitiativeLevel.LOCAL, UNMET),
    ],
)
def test_initiatives(written: list[object], level: InitiativeLevel, verdict: Verdict) -> None:
    assert verdict_of(c.InitiativeIs(level=level), facts(initiatives={1: written})) is verdict


def test_a_level_the_data_do_not_hold_never_refuses() -> None:
    rule = c.InitiativeIs(level=InitiativeLevel.NATION, unknown=True)
    assert verdict_of(rule, facts()) is CONFIRM


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("", MET),
        ("Không", MET),
        ("Khiển trách (QĐ số 186/QĐ-UBND ngày 05/06/2026)", CONFIRM),
        ("Khiển trách (QĐ số 163/QĐ-UBND ngày 10/07/2025)", MET),
        ("Đang xem xét kỷ luật (Thông báo số 162/TB-UBND ngày 06/07/2026)", UNMET),
        ("Khiển trách", CONFIRM),
        ("Cảnh cáo về Đảng ngày 1/2/2025; Đang xem xét kỷ luật", UNMET),
    ],
)
def test_discipline(text: str, verdict: Verdict) -> None:
    assert verdict_of(c.Discipline(), facts(people={1: person(text)})) is verdict


def test_discipline_of_a_milder_form_or_only_an_inquiry() -> None:
    known = facts(people={1: person("Khiển trách (QĐ số 186/QĐ-UBND ngày 05/06/2026)")})
    assert verdict_of(c.Discipline(form="canh_cao"), known) is MET
    assert verdict_of(c.Discipline(decided="none"), known) is MET
    assert verdict_of(c.Discipline(decided="unmet"), known) is UNMET


@pytest.mark.parametrize(
    ("joined", "verdict"),
    [("2026-03-01", MET), ("2026-03-02", UNMET), ("2020-01-01", MET), ("", CONFIRM), ("2027-01-01", UNMET)],
)
def test_service_counts_whole_months(joined: str, verdict: Verdict) -> None:
    assert verdict_of(c.Service(months=10), facts(people={1: person(joined=joined)})) is verdict


def test_the_age_of_a_unit_counts_from_the_oldest_it_came_from() -> None:
    units = {
        10: UnitFact("Trường Mẫu", None, None, "2025-07-01", ""),
        9: UnitFact("Trường cũ", None, None, "2001-09-05", "2025-06-30"),
    }
    assert verdict_of(c.UnitAge(years=10), facts(units=units, before={10: (9,)}), UNIT) is MET
    assert verdict_of(c.UnitAge(years=10), facts(units=units), UNIT) is UNMET
    unknown = {**units, 9: units[9]._replace(since="")}
    assert verdict_of(c.UnitAge(years=10), facts(units=unknown, before={10: (9,)}), UNIT) is CONFIRM


def test_held_in_a_row_names_the_gap() -> None:
    rules = book(award("A", c.Held(awards=("CSTDCS",), count=3, consecutive=True)))
    held = [given("CSTDCS", 2024), given("CSTDCS", 2025, given=False), given("CSTDCS", 2026)]
    checked = check(rules, facts(awards={ME: held}))
    assert checked.verdict is UNMET
    assert checked.reason == ("Chuỗi Danh hiệu CSTDCS không liên tục 03 năm: thiếu năm 2025 (đã thu hồi)")
    whole = check(rules, facts(awards={ME: [given("CSTDCS", year) for year in (2024, 2025, 2026)]}))
    assert whole.verdict is MET
    assert [one.id for one in whole.findings[0].evidence] == [2024, 2025, 2026]
    assert whole.findings[0].evidence[0].text == (
        "Danh hiệu CSTDCS năm 2024, Quyết định số 2024/QĐ-UBND ngày 20/12/2024"
    )


def test_the_years_in_a_row_may_end_before_or_any_time() -> None:
    known = facts(awards={ME: [given("CSTDCS", 2022), given("CSTDCS", 2023)]})
    for ending, verdict in (("now", UNMET), ("before", UNMET), ("any", MET)):
        rule = c.Held(awards=("CSTDCS",), count=2, consecutive=True, ending=ending)  # type: ignore[arg-type]
        assert verdict_of(rule, known) is verdict
    recent = facts(awards={ME: [given("CSTDCS", 2024), given("CSTDCS", 2025)]})
    before = c.Held(awards=("CSTDCS",), count=2, consecutive=True, ending="before")
    assert verdict_of(before, recent) is MET


def test_counting_begins_after_the_last_higher_award() -> None:
    rule = c.Held(awards=("CSTDCS",), count=2, since=("BKT",))
    titles = [given("CSTDCS", year) for year in (2020, 2021, 2023)]
    assert verdict_of(rule, facts(awards={ME: [*titles, given("BKT", 2021)]})) is UNMET
    assert verdict_of(rule, facts(awards={ME: [*titles, given("BKT", 2020)]})) is MET
    assert verdict_of(rule, facts(awards={ME: titles})) is UNMET, "nothing stands after what is not there"


def test_one_title_entered_twice_is_one() -> None:
    rule = c.Held(awards=("CSTDCS",), count=2)
    twice = [given("CSTDCS", 2025, id=1), given("CSTDCS", 2025, id=2, number="9/QĐ")]
    assert verdict_of(rule, facts(awards={ME: twice})) is UNMET


def test_a_units_awards_are_those_of_its_predecessors_too() -> None:
    known = facts(awards={("unit", 9): [given("CSTDCS", 2025)]}, before={10: (9,)})
    assert verdict_of(c.Held(awards=("CSTDCS",)), known, UNIT) is MET


@pytest.mark.parametrize(
    ("holders", "percent", "compare", "verdict"),
    [
        (7, 70, ">=", MET),
        (6, 70, ">=", UNMET),
        (5, 50, ">", UNMET),
        (5, 50, ">=", MET),
        (6, 50, ">", MET),
    ],
)
def test_the_share_of_members_is_counted_in_whole_numbers(
    holders: int, percent: int, compare: str, verdict: Verdict
) -> None:
    known = facts(
        people={one: person() for one in range(1, 11)},
        people_of={10: tuple(range(1, 11))},
        awards={("person", one): [given("LDTT", YEAR)] for one in range(1, holders + 1)},
    )
    rule = c.MembersHold(award="LDTT", percent=percent, compare=compare)  # type: ignore[arg-type]
    assert verdict_of(rule, known, UNIT) is verdict


def test_a_unit_without_members_is_told_in_words() -> None:
    rules = book(award("A", c.MembersHold(award="LDTT", percent=70)))
    checked = check(rules, facts(people_of={}), key=UNIT)
    assert checked.verdict is CONFIRM
    assert "chưa có danh sách cá nhân" in checked.reason


def test_those_who_left_or_came_later_are_no_members() -> None:
    known = facts(
        people={1: person(), 2: person(left="2026-05-31"), 3: person(joined="2027-02-01")},
        people_of={10: (1, 2, 3)},
        awards={ME: [given("LDTT", YEAR)]},
    )
    assert verdict_of(c.MembersHold(award="LDTT", percent=100), known, UNIT) is MET


def test_all_members_rated_and_none_disciplined() -> None:
    people = {1: person(), 2: person("Cảnh cáo (QĐ số 175/QĐ-UBND ngày 05/05/2026)")}
    ratings = {ME: {YEAR: DONE}, ("person", 2): {YEAR: Grade.FAILED}}
    known = facts(people=people, people_of={10: (1, 2)}, ratings=ratings)
    assert verdict_of(c.MembersRated(at_least=DONE), known, UNIT) is UNMET
    assert verdict_of(c.MembersDisciplined(), known, UNIT) is UNMET
    assert verdict_of(c.MembersDisciplined(form="cach_chuc"), known, UNIT) is MET
    missing = facts(people=people, people_of={10: (1, 2)}, ratings={ME: {YEAR: GOOD}})
    assert verdict_of(c.MembersRated(at_least=DONE), missing, UNIT) is CONFIRM


def test_one_achievement_is_not_rewarded_twice() -> None:
    rule = c.Once()
    words = "Cứu người bị đuối nước ngày 12/3/2025"
    earlier = given("GKH", 2025, route="dot_xuat", achievement=words.upper())
    known = facts(awards={ME: [earlier]})
    assert verdict_of(rule, known, route=Route.SUDDEN, achievement=words) is UNMET
    assert verdict_of(rule, known, route=Route.MOVEMENT, achievement=words) is MET
    assert verdict_of(rule, known, route=Route.SUDDEN, achievement="Bắt cướp") is MET
    retyped = " Cứu người bị đuối nước,  ngày 12-3-2025. "
    assert verdict_of(rule, known, route=Route.SUDDEN, achievement=retyped) is UNMET
    assert verdict_of(rule, known, route=Route.SUDDEN, achievement=".") is MET
    taken_back = facts(awards={ME: [earlier._replace(given=False)]})
    assert verdict_of(rule, taken_back, route=Route.SUDDEN, achievement=words) is MET


def test_the_yearly_title_given_already_is_not_given_again() -> None:
    known = facts(awards={ME: [given("A", YEAR, nomination_id=77)]})
    assert verdict_of(c.Once(), known) is UNMET
    own = facts(awards={ME: [given("A", YEAR, nomination_id=1)]})
    assert verdict_of(c.Once(), own) is MET, "that is the award this very nomination became"


def test_routes_recipients_and_not() -> None:
    assert verdict_of(c.Routes(routes=(Route.MERIT,)), facts()) is MET
    assert verdict_of(c.Routes(routes=(Route.SUDDEN,)), facts()) is UNMET
    assert verdict_of(c.Recipients(kinds=(RecipientKind.PERSON,)), facts()) is MET
    assert verdict_of(c.Recipients(kinds=(RecipientKind.UNIT,)), facts()) is UNMET
    assert verdict_of(c.Not(of=c.Held(awards=("BKT",))), facts()) is MET
    assert verdict_of(c.Not(of=c.Rating(at_least=GOOD)), facts()) is CONFIRM


def test_what_no_data_decide_is_to_confirm_and_takes_the_clerks_answer() -> None:
    rules = book(award("A", c.Confirm(text="Cần điểm", code="diem"), c.Rating(at_least=GOOD)))
    known = facts(grades={YEAR: GOOD})
    open_ = check(rules, known)
    assert (open_.verdict, open_.findings[0].can_confirm) == (CONFIRM, True)
    answered = check(rules, known, answers={"diem": Answer(MET, "Đạt 92 điểm")})
    assert answered.verdict is MET
    assert answered.findings[0].answered
    assert "Đạt 92 điểm" in answered.findings[0].message
    # What the data say is not for the clerk to answer.
    firm = check(rules, facts(grades={YEAR: DONE}), answers={"2": Answer(MET, "Cứ cho qua")})
    assert firm.verdict is UNMET


def test_a_year_already_rewarded_does_not_count_again() -> None:
    rule = c.EachYear(years=2, of=(c.Rating(at_least=EXCELLENT),), not_used_by=("BKT",))
    grades = {2025: EXCELLENT, 2026: EXCELLENT}
    assert verdict_of(rule, facts(grades=grades)) is MET
    assert verdict_of(rule, facts(grades=grades, awards={ME: [given("BKT", 2025)]})) is UNMET
    own = given("BKT", 2025, nomination_id=1)
    assert verdict_of(rule, facts(grades=grades, awards={ME: [own]})) is MET, "it came of this nomination"
    assert verdict_of(rule, facts(grades={2025: EXCELLENT})) is CONFIRM


def test_registration_is_asked_only_where_the_office_asks_it() -> None:
    rules = book(award("A", c.Registered()))
    line = Line(1, UNIT, "A", YEAR, unit_id=10)
    pledges = {(10, YEAR): (5, "Danh hiệu LDTT")}
    for asked, known, verdict in (
        (False, facts(), MET),
        (True, facts(), CONFIRM),
        (True, facts(pledges=pledges), UNMET),
        (True, facts(pledges={(10, YEAR): (5, "đăng ký Danh hiệu A")}), MET),
    ):
        checker = BatchChecker(rules, known, TODAY, pledge_asked=asked)
        checker.set_lines([line])
        assert checker.check(line).verdict is verdict


def registration(pledges: dict[tuple[int, int], tuple[int, str]], line: Line, **more: Any) -> Checked:
    """The check of a nomination for A where the office asks for registration."""
    higher = award("TREN", c.Registered(), order=0, aliases=("TR",))
    rules = book(award("A", c.Registered(), order=1, aliases=("TT A",)), higher)
    checker = BatchChecker(rules, facts(pledges=pledges, **more), TODAY, pledge_asked=True)
    checker.set_lines([line])
    return checker.check(line)


@pytest.mark.parametrize(
    ("title", "verdict"),
    [
        ("TT A", MET),
        ("danh hiệu a", MET),
        ("Phấn đấu TT A; Bằng khen", MET),
        ("TT A: 02 tập thể", MET),
        ("Danh hiệu LDTT", UNMET),
        ("TR", CONFIRM),
        ("Một danh hiệu chưa ai biết", CONFIRM),
        ("", CONFIRM),
    ],
)
def test_a_unit_is_bound_to_what_it_registered(title: str, verdict: Verdict) -> None:
    line = Line(1, UNIT, "A", YEAR, unit_id=10)
    assert registration({(10, YEAR): (5, title)}, line).verdict is verdict


@pytest.mark.parametrize(
    ("people", "verdict"),
    [
        ([RegisteredPerson(1, "Nguyễn Văn An", "A")], MET),
        ([RegisteredPerson(1, "Nguyễn Văn An", "")], MET),
        ([RegisteredPerson(None, "Nguyễn văn An", "A")], MET),
        ([RegisteredPerson(2, "Nguyễn Văn An", "A")], UNMET),
        ([RegisteredPerson(None, "Trần Thị Bình", "A")], UNMET),
        ([RegisteredPerson(1, "Nguyễn Văn An", "LDTT")], CONFIRM),
        ([], CONFIRM),
    ],
)
def test_a_person_is_looked_for_among_those_named(people: list[RegisteredPerson], verdict: Verdict) -> None:
    line = Line(1, ME, "A", YEAR, unit_id=10)
    found = registration({(10, YEAR): (5, "Danh hiệu LDTT")}, line, registered={5: people})
    assert found.verdict is verdict


def test_of_two_of_one_name_neither_is_guessed() -> None:
    line = Line(1, ME, "A", YEAR, unit_id=10)
    more = {"people": {1: person(), 2: person()}, "people_of": {10: (1, 2)}}
    people = {5: [RegisteredPerson(None, "Nguyễn Văn An", "A")]}
    assert registration({(10, YEAR): (5, "")}, line, registered=people, **more).verdict is CONFIRM
