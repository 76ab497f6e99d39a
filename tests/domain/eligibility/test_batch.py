"""Nominations that rest on one another, and what bars a nomination before any standard is looked at."""

from __future__ import annotations

import datetime as dt

import msgspec

from tests.domain.eligibility.build import (
    LAW,
    ME,
    TODAY,
    UNIT,
    YEAR,
    award,
    book,
    check,
    check_line,
    facts,
    given,
    person,
)
from thidua_desktop.domain.eligibility.case import Answer, Line
from thidua_desktop.domain.eligibility.checker import BatchChecker
from thidua_desktop.domain.eligibility.facts import UnitFact
from thidua_desktop.domain.records import Grade, NominationState, RecipientKind, Route, Verdict
from thidua_desktop.domain.rulebook import conditions as c
from thidua_desktop.domain.rulebook.model import Authority, Doubt

MET, CONFIRM, UNMET = Verdict.MET, Verdict.CONFIRM, Verdict.UNMET
GOOD = Grade.GOOD
LDTT = award("LDTT", c.Discipline(code="ky_luat"), c.Rating(at_least=GOOD, code="xep_loai"))
CHAIN = award("A", c.Held(awards=("LDTT",), count=2, consecutive=True))
BEFORE = {ME: [given("LDTT", 2025)]}


def line(number: int, code: str, **more: object) -> Line:
    return Line(number, ME, code, YEAR, **more)  # type: ignore[arg-type]


def test_a_title_of_the_same_batch_counts_by_its_own_verdict() -> None:
    rules = book(LDTT, CHAIN)
    for grades, verdict in (({YEAR: GOOD}, MET), ({}, CONFIRM), ({YEAR: Grade.DONE}, UNMET)):
        known = facts(grades=grades, awards=BEFORE)
        assert check_line(rules, known, line(2, "A"), line(1, "LDTT")).verdict is verdict
    alone = check_line(rules, facts(grades={YEAR: GOOD}, awards=BEFORE), line(2, "A"))
    assert alone.verdict is UNMET, "who is not proposed does not hold it"


def test_what_the_council_refused_counts_no_more() -> None:
    rules = book(LDTT, CHAIN)
    known = facts(grades={YEAR: GOOD}, awards=BEFORE)
    refused = line(1, "LDTT", state=NominationState.REJECTED)
    assert check_line(rules, known, line(2, "A"), refused).verdict is UNMET
    passed = line(1, "LDTT", state=NominationState.PASSED)
    assert check_line(rules, known, line(2, "A"), passed).verdict is MET


def test_what_rests_on_a_nomination_kept_against_the_rules_is_to_confirm() -> None:
    rules = book(LDTT, CHAIN)
    known = facts(grades={YEAR: Grade.DONE}, awards=BEFORE)
    assert check_line(rules, known, line(2, "A"), line(1, "LDTT", overridden=True)).verdict is CONFIRM


def test_the_standard_is_met_without_being_proposed() -> None:
    rules = book(LDTT, award("A", c.StandardOf(award="LDTT")))
    assert check(rules, facts(grades={YEAR: GOOD})).reason == "Đạt tiêu chuẩn Danh hiệu LDTT năm 2026"
    assert check(rules, facts(grades={YEAR: Grade.DONE})).verdict is UNMET
    assert check(rules, facts()).reason == "Chưa có xếp loại năm 2026 của cá nhân"


def test_an_answer_given_at_the_title_carries_over_to_what_asks_for_its_standard() -> None:
    rules = book(LDTT, award("A", c.StandardOf(award="LDTT")))
    reprimanded = person("Khiển trách (QĐ số 186/QĐ-UBND ngày 05/06/2026)")
    known = facts(grades={YEAR: GOOD}, people={1: reprimanded})
    assert check(rules, known).verdict is CONFIRM
    answered = line(1, "LDTT", answers={"ky_luat": Answer(MET, "Tỉnh không loại trừ")})
    assert check_line(rules, known, line(2, "A"), answered).verdict is MET


def test_a_circle_of_conditions_ends_and_is_to_confirm() -> None:
    rules = book(award("A", c.StandardOf(award="B")), award("B", c.StandardOf(award="A")))
    assert check(rules, facts()).verdict is CONFIRM
    itself = book(award("A", c.Held(awards=("A",), consecutive=True)))
    assert check(itself, facts()).verdict is UNMET, "it does not hold what it is proposed for"


def test_a_share_follows_the_members_verdicts() -> None:
    rules = book(LDTT, award("A", c.MembersHold(award="LDTT", percent=100)))
    for grades, verdict in (({YEAR: GOOD}, MET), ({}, CONFIRM), ({YEAR: Grade.DONE}, UNMET)):
        unit = Line(2, UNIT, "A", YEAR)
        assert check_line(rules, facts(grades=grades), unit, line(1, "LDTT")).verdict is verdict


def test_a_changed_nomination_works_anew_what_rests_on_it_and_nothing_else() -> None:
    rules = book(LDTT, CHAIN, award("B", c.MembersHold(award="LDTT", percent=100)))
    other = Line(9, ("person", 2), "LDTT", YEAR)
    people = {1: person(), 2: person(unit=None)}
    known = facts(grades={YEAR: GOOD}, awards=BEFORE, people=people)
    checker = BatchChecker(rules, known, TODAY)
    checker.set_lines([line(1, "LDTT"), line(2, "A"), Line(3, UNIT, "B", YEAR), other])
    assert {one.verdict for one in checker.check_all().values()} == {MET, CONFIRM}
    touched = checker.replace_lines([line(1, "LDTT", state=NominationState.REJECTED)])
    assert touched == {1, 2, 3}
    again = checker.check_all()
    assert (again[2].verdict, again[3].verdict) == (UNMET, UNMET)
    assert checker.replace_lines([], gone=[1]) == {2, 3}
    assert 1 not in checker.check_all()


def test_the_wrong_kind_of_recipient_is_unmet_and_nothing_else_is_said() -> None:
    rules = book(award("A", c.Rating(at_least=GOOD), recipient_kinds=(RecipientKind.PERSON,)))
    checked = check(rules, facts(households={3: ("Lê Thị Hoa", 10)}), key=("household", 3))
    assert checked.verdict is UNMET
    assert checked.reason == "Danh hiệu, hình thức này không áp dụng cho hộ gia đình"


def test_an_award_nobody_may_give_any_more_is_unmet() -> None:
    ended = Authority(post="Chủ tịch UBND huyện", until=dt.date(2025, 6, 30), source=LAW)
    rules = book(award("A", c.Rating(at_least=GOOD), level="huyen", authorities=(ended,)))
    checked = check(rules, facts(grades={YEAR: GOOD}))
    assert checked.reason == "Từ 01/7/2025 không còn cấp huyện, không có người có thẩm quyền tặng"
    earlier = check(rules, facts(grades={YEAR: GOOD}), received=dt.date(2025, 6, 30))
    assert earlier.verdict is MET


def test_an_unknown_award_and_one_without_rules_are_to_confirm() -> None:
    unknown = check(book(award("A")), facts(), code="LẠ")
    assert (unknown.verdict, unknown.verified) == (CONFIRM, False)
    unwritten = check(book(award("A")), facts())
    assert unwritten.verdict is CONFIRM
    assert "cần đối chiếu văn bản" in unwritten.reason


def test_a_day_before_the_law_is_to_confirm() -> None:
    rules = book(award("A", c.Rating(at_least=GOOD)))
    checked = check(rules, facts(grades={YEAR: GOOD}), received=dt.date(1999, 1, 1))
    assert checked.verdict is CONFIRM
    assert "01/01/1999" in checked.reason


def test_a_history_with_unknown_kinds_and_no_decision_is_read_over() -> None:
    odd = given("KHÔNG RÕ", 1930, number="", date="")
    held = [odd, given("LDTT", 2025, number="", date="không rõ")]
    checked = check(book(LDTT, CHAIN), facts(awards={ME: held}))
    assert checked.verdict is UNMET
    assert "quyết định chưa rõ số" in checked.findings[0].evidence[0].text


def test_a_recipient_that_is_gone_or_merged_is_to_confirm() -> None:
    rules = book(award("A", c.Not(of=c.Held(awards=("BKT",)))))
    gone = check(rules, facts(), key=("person", 404))
    assert gone.reason == "Hồ sơ của đối tượng được đề nghị không còn trong danh sách của cơ quan"
    units = {
        9: UnitFact("Trường cũ", None, None, "", "2025-06-30"),
        10: UnitFact("Trường Mẫu", None, None, "", ""),
    }
    merged = check(rules, facts(units=units, after={9: (10,)}), key=("unit", 9))
    assert merged.verdict is CONFIRM
    assert "30/06/2025 (nay là Trường Mẫu)" in merged.reason
    left = check(rules, facts(people={1: person(left="2025-10-31")}))
    assert "Đã chuyển đi ngày 31/10/2025" in left.reason
    vanished = check(rules, facts(), unit_id=404)
    assert vanished.reason == "Đơn vị đề nghị không còn trong danh mục đơn vị"


def test_a_doubt_lets_nothing_through_and_refuses_nothing_for_certain() -> None:
    doubt = Doubt("A", "Luật mới có thể đổi tiêu chuẩn")
    rules = book(award("A", c.Discipline(), c.Rating(at_least=GOOD)), doubts=(doubt,))
    for grades in ({YEAR: GOOD}, {YEAR: Grade.DONE}):
        checked = check(rules, facts(grades=grades))
        assert (checked.verdict, checked.verified) == (CONFIRM, False)
        assert "Luật mới có thể đổi tiêu chuẩn: cần đối chiếu văn bản" in checked.reason
    inquiry = facts(grades={YEAR: GOOD}, people={1: person("Đang xem xét kỷ luật")})
    assert check(rules, inquiry).verdict is UNMET


def test_nothing_is_certain_under_a_set_that_was_not_read() -> None:
    rules = book(award("A", c.AnyOf(of=(c.Rating(at_least=GOOD),))))
    read = check(rules, facts(grades={YEAR: GOOD}))
    assert (read.verdict, read.verified) == (MET, True)
    unread = msgspec.structs.replace(rules, sets=(msgspec.structs.replace(rules.sets[0], verified=False),))
    checked = check(unread, facts(grades={YEAR: GOOD}))
    assert (checked.verdict, checked.verified) == (MET, False)
    assert not checked.findings[0].parts[0].verified


def test_the_same_achievement_proposed_for_two_awards_is_to_confirm_for_both() -> None:
    rules = book(award("A", c.Once()), award("B", c.Once()))
    same = {"route": Route.SUDDEN, "achievement": "Cứu người"}
    first, second = line(1, "A", **same), line(2, "B", **same)
    assert check_line(rules, facts(), first, second).verdict is CONFIRM
    assert check_line(rules, facts(), second, first).verdict is CONFIRM
    assert check_line(rules, facts(), first, line(2, "B", route=Route.SUDDEN)).verdict is MET


def test_a_text_that_came_after_the_set_vouches_for_nothing_in_it() -> None:
    rules = book(award("A", c.Rating(at_least=GOOD)))
    ended = msgspec.structs.replace(rules.sets[0], until=dt.date(2025, 6, 30))
    for since, verified in ((dt.date(2025, 6, 30), True), (dt.date(2025, 7, 1), False)):
        text = msgspec.structs.replace(rules.texts[0], since=since)
        dated = msgspec.structs.replace(rules, texts=(text,), sets=(ended,))
        line = Line(1, ME, "A", YEAR, received=dt.date(2024, 6, 1))
        checked = check_line(dated, facts(grades={YEAR: GOOD}), line)
        assert (checked.verdict, checked.verified) == (MET, verified)
