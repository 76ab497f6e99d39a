"""Properties: deterministic, in any order, any and all as in logic, more awards never harm."""

from __future__ import annotations

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.eligibility import build
from tests.domain.eligibility.build import ME, TODAY, YEAR, award, book, facts, initiative, person, verdict_of
from thidua_desktop.domain.eligibility.case import Line
from thidua_desktop.domain.eligibility.checker import BatchChecker
from thidua_desktop.domain.eligibility.facts import Facts
from thidua_desktop.domain.eligibility.verdicts import best, worst
from thidua_desktop.domain.eligibility.words import percent_text
from thidua_desktop.domain.quotas import allowed
from thidua_desktop.domain.records import Grade, InitiativeLevel, NominationState, Verdict
from thidua_desktop.domain.rulebook import conditions as c

grades = st.sampled_from(Grade)
verdicts = st.sampled_from(Verdict)
CODES = ("LDTT", "CSTDCS", "BKT")

simple: st.SearchStrategy[Any] = st.one_of(
    st.builds(c.Rating, at_least=grades, years=st.integers(1, 3)),
    st.builds(
        c.Held,
        awards=st.sampled_from([(one,) for one in CODES]),
        count=st.integers(1, 3),
        within=st.sampled_from([None, 1, 3]),
        consecutive=st.booleans(),
        ending=st.sampled_from(["now", "before", "any"]),
    ),
    st.builds(c.InitiativeIs, level=st.sampled_from(InitiativeLevel)),
    st.builds(c.Discipline),
    st.builds(c.Confirm, text=st.just("Cần xác nhận")),
)
conditions = st.recursive(
    simple,
    lambda inner: st.one_of(
        st.builds(c.AllOf, of=st.tuples(inner, inner)),
        st.builds(c.AnyOf, of=st.tuples(inner, inner)),
        st.builds(c.EachYear, years=st.integers(1, 3), of=st.tuples(inner)),
    ),
    max_leaves=5,
)


@st.composite
def known(draw: st.DrawFn) -> Facts:
    held = draw(st.lists(st.tuples(st.sampled_from(CODES), st.integers(2022, YEAR)), max_size=6, unique=True))
    return facts(
        grades=draw(st.dictionaries(st.integers(2023, YEAR), grades, max_size=4)),
        awards={ME: [build.given(code, year, id=at) for at, (code, year) in enumerate(held, start=1)]},
        initiatives={
            1: [
                initiative(year, state=state)
                for year, state in draw(
                    st.lists(
                        st.tuples(st.integers(2024, YEAR), st.sampled_from(["cong_nhan", "dang_xet"])),
                        max_size=3,
                    )
                )
            ]
        },
        people={1: person(draw(st.sampled_from(["", "Khiển trách ngày 1/2/2026", "Đang xem xét kỷ luật"])))},
    )


@given(st.lists(verdicts, max_size=5))
def test_all_is_the_worst_and_any_the_best(found: list[Verdict]) -> None:
    assert worst(found) is worst(reversed(found))
    assert best(found) is best(reversed(found))
    assert worst([*found, Verdict.MET]) is worst(found)
    assert best([*found, Verdict.UNMET]) is best(found)
    assert worst([*found, Verdict.UNMET]) is Verdict.UNMET
    assert best([*found, Verdict.MET]) is Verdict.MET


@given(conditions, conditions, known())
def test_any_and_all_agree_with_their_parts(one: Any, other: Any, what: Facts) -> None:
    alone = verdict_of(one, what), verdict_of(other, what)
    assert verdict_of(c.AllOf(of=(one, other)), what) is worst(alone)
    assert verdict_of(c.AnyOf(of=(one, other)), what) is best(alone)
    assert verdict_of(c.AllOf(of=(other, one)), what) is worst(alone)
    assert verdict_of(c.AnyOf(of=(other, one)), what) is best(alone)


@given(conditions, known())
def test_not_turns_certainty_round_and_keeps_doubt(one: Any, what: Facts) -> None:
    turned = {Verdict.MET: Verdict.UNMET, Verdict.UNMET: Verdict.MET}
    alone = verdict_of(one, what)
    assert verdict_of(c.Not(of=one), what) is turned.get(alone, alone)


@given(conditions, known(), st.sampled_from(CODES), st.integers(2022, YEAR))
def test_one_award_more_never_turns_met_to_unmet(one: Any, what: Facts, code: str, year: int) -> None:
    before = verdict_of(one, what)
    what.awards = {ME: [*what.awards[ME], build.given(code, year, id=99)]}
    assert best((before, verdict_of(one, what))) is verdict_of(one, what)


RULES = book(
    award("LDTT", c.Discipline(), c.Rating(at_least=Grade.GOOD)),
    award(
        "CSTDCS",
        c.StandardOf(award="LDTT"),
        c.AnyOf(of=(c.Rating(at_least=Grade.EXCELLENT), c.InitiativeIs())),
    ),
    award("BKT", c.Held(awards=("CSTDCS",), count=2, consecutive=True)),
    award("TTLDTT", c.MembersHold(award="LDTT", percent=70), c.MembersHold(award="CSTDCS", count=1)),
)


@st.composite
def batches(draw: st.DrawFn) -> tuple[Facts, list[Line]]:
    """A unit of four and what is proposed of it."""
    ids = (1, 2, 3, 4)
    what = facts(
        people={one: person() for one in ids},
        people_of={10: ids},
        ratings={("person", one): draw(st.dictionaries(st.just(YEAR), grades, max_size=1)) for one in ids},
        awards={("person", one): [build.given("CSTDCS", 2025, id=one)] for one in ids if draw(st.booleans())},
    )
    states = st.sampled_from([NominationState.PROPOSED, NominationState.PASSED, NominationState.REJECTED])
    lines = []
    for one in ids:
        for code in ("LDTT", "CSTDCS", "BKT"):
            if draw(st.booleans()):
                lines.append(Line(len(lines) + 1, ("person", one), code, YEAR, state=draw(states)))
    lines.append(Line(len(lines) + 1, ("unit", 10), "TTLDTT", YEAR))
    return what, lines


@settings(max_examples=60)
@given(batches(), st.integers())
def test_the_order_of_the_list_plays_no_part(batch: tuple[Facts, list[Line]], seed: int) -> None:
    what, lines = batch
    shuffled = list(lines)
    random.Random(seed).shuffle(shuffled)
    in_order, mixed = BatchChecker(RULES, what, TODAY), BatchChecker(RULES, what, TODAY)
    in_order.set_lines(lines)
    mixed.set_lines(shuffled)
    first = in_order.check_all()
    assert mixed.check_all() == first
    assert {line.id: in_order.check(line) for line in reversed(lines)} == first


@settings(max_examples=60)
@given(batches(), st.data())
def test_a_change_gives_what_a_whole_check_would(
    batch: tuple[Facts, list[Line]], data: st.DataObject
) -> None:
    what, lines = batch
    checker = BatchChecker(RULES, what, TODAY)
    checker.set_lines(lines)
    checker.check_all()
    old = data.draw(st.sampled_from(lines))
    state = data.draw(st.sampled_from(NominationState))
    new = Line(old.id, old.key, old.award, old.year, state=state)
    checker.replace_lines([new])
    fresh = BatchChecker(RULES, what, TODAY)
    fresh.set_lines([new if line.id == new.id else line for line in lines])
    assert checker.check_all() == fresh.check_all()


@given(st.integers(0, 10_000), st.integers(0, 100))
def test_quotas_are_counted_in_whole_numbers(base: int, percent: int) -> None:
    down, near, up = (allowed(base, percent, how) for how in ("down", "nearest", "up"))  # type: ignore[arg-type]
    assert down <= near <= up <= down + 1
    assert down * 100 <= base * percent < (down + 1) * 100
    assert (up - 1) * 100 < base * percent <= up * 100
    assert allowed(base + 1, percent, "down") >= down


@given(st.integers(0, 500), st.integers(1, 500))
def test_a_share_is_written_in_tenths_half_up(part: int, whole: int) -> None:
    tenths = int(percent_text(part, whole).replace("%", "").replace(",", ""))
    assert 2 * tenths * whole - whole <= 2000 * part < 2 * tenths * whole + whole
