"""What the shipped rulebook says, against the texts as they were read."""

from __future__ import annotations

import datetime as dt
import tomllib

import pytest

from tests.domain.rulebooks import shipped
from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import RecipientKind, Route
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.conditions import (
    AnyOf,
    Condition,
    Discipline,
    Held,
    InitiativeIs,
    MembersDisciplined,
    MembersHold,
    Once,
    Rating,
    Service,
    StandardOf,
)
from thidua_desktop.domain.rulebook.prerequisites import waits
from thidua_desktop.domain.rulebook.walk import conditions_in
from thidua_desktop.paths import resources

BOOK = shipped()
PERSON, UNIT, HOUSEHOLD = RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def asked(
    code: str, kind: RecipientKind = PERSON, rules: str = "L22-N152", route: Route = Route.MERIT
) -> list[Condition]:
    clause = lookup.clause_for(BOOK, lookup.award(BOOK, code), rules, kind, route)
    assert clause is not None
    return [condition for _, condition in conditions_in(clause.conditions)]


@pytest.mark.parametrize(
    ("received", "code"),
    [
        ("2015-01-01", "NĐ91"),
        ("2017-10-01", "NĐ91"),
        ("2023-12-31", "NĐ91"),
        ("2024-01-01", "L22-N98"),
        ("2025-06-30", "L22-N98"),
        ("2025-07-01", "L22-N152"),
        ("2026-09-30", "L22-N152"),
        ("2026-10-01", "L26"),
        ("2040-01-01", "L26"),
    ],
)
def test_the_set_goes_by_the_day_the_dossier_was_received(received: str, code: str) -> None:
    assert lookup.set_on(BOOK, day(received)).code == code


def test_the_newest_set_is_a_copy_nobody_vouches_for() -> None:
    newest = lookup.rule_set(BOOK, "L26")
    assert not newest.verified
    assert "chưa có văn bản" in newest.note
    assert list(lookup.sets_behind(BOOK, "L26")) == ["L26", "L22-N152", "L22-N98"]
    for award in BOOK.awards:
        for kind in award.recipient_kinds:
            for route in Route:
                assert lookup.clause_for(BOOK, award, "L26", kind, route) is lookup.clause_for(
                    BOOK, award, "L22-N152", kind, route
                )
    doubted = {one.award for one in newest.doubts}
    assert {"CSTDCS", "XPTB", "CSTDT", "CSTDTQ", "BKT", "BKTTG", "HCLD1", "HCLD2", "HCLD3"} <= doubted
    assert "LDTT" not in doubted
    assert lookup.doubt_for(BOOK, "CSTDCS", "L26") is not None
    assert lookup.doubt_for(BOOK, "CSTDCS", "L22-N152") is None


def test_lao_dong_tien_tien_now_and_before() -> None:
    now = asked("LDTT")
    assert [one.at_least.value for one in now if isinstance(one, Rating)] == ["tot"]
    assert not [one for one in now if isinstance(one, Service)], "L22 Đ24 asks no length of service"
    (discipline,) = (one for one in now if isinstance(one, Discipline))
    assert (discipline.pending, discipline.decided) == ("unmet", "confirm")
    old = asked("LDTT", rules="NĐ91")
    assert [one.months for one in old if isinstance(one, Service)] == [10]
    (discipline,) = (one for one in old if isinstance(one, Discipline))
    assert (discipline.pending, discipline.decided, discipline.form) == ("unmet", "unmet", "khien_trach")


def test_chien_si_thi_dua_co_so_rests_on_the_standard_not_the_title() -> None:
    now = asked("CSTDCS")
    assert [one.award for one in now if isinstance(one, StandardOf)] == ["LDTT"]
    (either,) = (one for one in now if isinstance(one, AnyOf))
    assert {type(one) for one in either.of} == {Rating, InitiativeIs}
    assert not [one for one in now if isinstance(one, Held)]
    old = asked("CSTDCS", rules="NĐ91")
    assert not [one for one in old if isinstance(one, AnyOf)], "Law 2003: the standard and an initiative"
    assert [one for one in old if isinstance(one, InitiativeIs)]


def test_chains_of_titles() -> None:
    (chain,) = (one for one in asked("CSTDT") if isinstance(one, Held))
    assert (chain.awards, chain.count, chain.consecutive, chain.ending) == (("CSTDCS",), 3, True, "now")
    (nationwide,) = (one for one in asked("CSTDTQ") if isinstance(one, Held))
    assert (nationwide.awards, nationwide.count, nationwide.consecutive) == (("CSTDT",), 2, True)


@pytest.mark.parametrize("code", ["TTLDTT", "TTLDXS"])
def test_seventy_percent_of_the_members(code: str) -> None:
    share = next(one for one in asked(code, UNIT) if isinstance(one, MembersHold) and one.percent)
    assert (share.award, share.percent, share.compare) == ("LDTT", 70, ">=")


def test_more_than_half_under_the_law_of_2003() -> None:
    share = next(one for one in asked("TTLDTT", UNIT, "NĐ91") if isinstance(one, MembersHold))
    assert (share.percent, share.compare) == (50, ">")
    assert [one.form for one in asked("TTLDTT", UNIT) if isinstance(one, MembersDisciplined)] == ["canh_cao"]


def test_every_rung_of_the_labour_order() -> None:
    for code, below, excellent, title, times in (
        ("HCLD3", "BKTTG", 1, "CSTDCS", 3),
        ("HCLD2", "HCLD3", 2, "CSTDT", 1),
        ("HCLD1", "HCLD2", 3, "CSTDT", 2),
    ):
        conditions = asked(code)
        held = {one.awards[0]: one for one in conditions if isinstance(one, Held)}
        assert not held[below].batch, "an order rests on what is held, not on what is proposed beside it"
        assert (held[title].count, held[title].since) == (times, (below,))
        assert excellent in [one.count for one in conditions if isinstance(one, Rating)]


def test_a_form_is_never_given_twice_for_one_achievement() -> None:
    for code in ("GKX", "GKCQ", "BKT", "BKTTG"):
        for kind in lookup.award(BOOK, code).recipient_kinds:
            for route in Route:
                assert [one for one in asked(code, kind, route=route) if isinstance(one, Once)], (
                    code,
                    kind,
                    route,
                )


def test_a_person_under_inquiry_is_never_met() -> None:
    for award in BOOK.awards:
        for rules in ("L22-N98", "L22-N152", "L26"):
            for route in Route:
                clause = lookup.clause_for(BOOK, award, rules, PERSON, route)
                if PERSON not in award.recipient_kinds or clause is None:
                    continue
                seen = [one for _, one in conditions_in(clause.conditions)]
                behind = asked("LDTT") if any(isinstance(one, StandardOf) for one in seen) else []
                inquiries = [one for one in (*seen, *behind) if isinstance(one, Discipline)]
                assert inquiries, (award.code, rules, route)
                assert {one.pending for one in inquiries} == {"unmet"}


def test_who_decides_before_and_after_the_districts_ended() -> None:
    title = lookup.award(BOOK, "CSTDCS")
    before, after = (
        lookup.authority_on(title, day("2025-06-30")),
        lookup.authority_on(title, day("2025-07-01")),
    )
    assert before is not None
    assert (before.level, before.by_commune) == ("huyen", False)
    assert after is not None
    assert after.by_commune
    assert after.source.confidence == "S", "NĐ 129/2025 was not read"
    district = lookup.award(BOOK, "GKH")
    assert lookup.authority_on(district, day("2025-06-30")) is not None
    assert lookup.authority_on(district, day("2025-07-01")) is None


def test_quotas() -> None:
    title = lookup.award(BOOK, "CSTDCS")
    (old,) = lookup.quotas_on(title, day("2020-12-01"))
    assert (old.percent, old.base, old.source.confidence) == (15, "LDTT", "V")
    (now,) = lookup.quotas_on(title, day("2026-09-20"))
    assert (now.percent, now.rounding, now.scopes) == (15, "down", ("office", "unit"))
    assert not now.source.verified, "the law of 2022 has no share"
    (flag,) = lookup.quotas_on(lookup.award(BOOK, "COCP"), day("2026-09-20"))
    assert (flag.percent, flag.base, flag.source.verified) == (20, "COTINH", True)


def test_votes() -> None:
    def rule(code: str, on: str) -> tuple[int, str, str, bool] | None:
        vote = lookup.vote_rule(lookup.award(BOOK, code), day(on))
        return vote and (vote.percent, vote.compare, vote.base, vote.source.verified)

    assert rule("CSTDTQ", "2026-10-01") == (90, ">=", "all", True)
    assert rule("CSTDTQ", "2024-10-01") == (90, ">=", "all", False), "NĐ 98/2023 was not read"
    assert rule("COCP", "2026-10-01") == (80, ">=", "all", True)
    for code, percent in (("CSTDTQ", 90), ("COCP", 80)):
        assert rule(code, "2027-02-28") == (percent, ">=", "all", True)
        assert rule(code, "2027-03-01") == (percent, ">=", "all", False), "NĐ 152/2025 has ended (Đ60.1)"
    assert rule("CSTDT", "2023-10-01") == (90, ">=", "all", True)
    assert rule("CSTDT", "2026-10-01") == (90, ">=", "all", False)
    assert rule("GKX", "2026-10-01") == (50, ">", "all", False), "the province's to set (NĐ 152/2025 Đ6.2)"
    assert rule("LDTT", "2020-10-01") is None
    vote = lookup.vote_rule(lookup.award(BOOK, "LDTT"), day("2026-12-01"))
    assert vote is not None
    assert vote.quorum == (2, 3)


@pytest.mark.parametrize(
    ("code", "kind", "on", "multiple"),
    [
        ("LDTT", PERSON, "2026-12-15", 300),
        ("TTLDTT", UNIT, "2026-12-15", 800),
        ("GKX", PERSON, "2025-06-30", 150),
        ("GKX", PERSON, "2025-07-01", 300),
        ("GKX", UNIT, "2025-06-30", 300),
        ("GKX", UNIT, "2026-12-15", 600),
        ("GKX", HOUSEHOLD, "2026-12-15", 450),
        ("GKX", HOUSEHOLD, "2025-06-30", None),
        ("BKT", PERSON, "2023-12-31", 1000),
        ("BKT", PERSON, "2024-01-01", 1500),
        ("BKT", UNIT, "2026-12-15", 3000),
        ("BKT", HOUSEHOLD, "2026-12-15", 2250),
        ("HCLD1", UNIT, "2026-12-15", 18000),
        ("GDVH", HOUSEHOLD, "2025-06-30", 100),
        ("GDVH", HOUSEHOLD, "2026-12-15", 0),
        ("GKH", PERSON, "2025-07-01", None),
        ("CSTDCS", PERSON, "2016-12-15", None),
    ],
)
def test_bonus_rates(code: str, kind: RecipientKind, on: str, multiple: int | None) -> None:
    rate = lookup.bonus_rate(BOOK, lookup.award(BOOK, code), kind, day(on))
    assert (rate and rate.multiple) == multiple


def test_nobody_vouches_for_a_rate_whose_text_has_ended() -> None:
    title = lookup.award(BOOK, "LDTT")
    for on, verified in (("2020-12-15", True), ("2027-02-28", True), ("2027-03-01", False)):
        rate = lookup.bonus_rate(BOOK, title, PERSON, day(on))
        assert rate is not None
        assert (rate.multiple, rate.source.verified) == (300, verified)
        assert ("hết hiệu lực" in lookup.source_text(BOOK, rate.source)) is not verified


def test_base_salaries() -> None:
    assert lookup.salary_on(BOOK, day("2026-06-30")).amount == 2_340_000
    assert lookup.salary_on(BOOK, day("2026-07-01")).amount == 2_530_000
    with pytest.raises(NotFound):
        lookup.salary_on(BOOK, day("2000-01-01"))


def test_dossiers() -> None:
    title = [one.code for one in lookup.dossier_of(lookup.award(BOOK, "CSTDT"), Route.MERIT)]
    assert title == ["to_trinh", "bao_cao", "bien_ban", "sang_kien"]
    form = lookup.award(BOOK, "GKX")
    assert "bao_cao" in [one.code for one in lookup.dossier_of(form, Route.MERIT)]
    sudden = {one.code: one for one in lookup.dossier_of(form, Route.SUDDEN)}
    assert "bao_cao" not in sudden
    assert not sudden["tom_tat"].source.verified, "the simplified procedure is the Prime Minister's to set"


def test_sources_in_words() -> None:
    assert lookup.source_text(BOOK, lookup.award(BOOK, "CSTDCS").source) == "Điều 23 Luật 06/2022/QH15"
    vote = lookup.award(BOOK, "GKX").votes[0]
    assert "tỉnh quy định" in lookup.source_text(BOOK, vote.source)


def test_no_award_waits_for_itself_in_any_set() -> None:
    for one in BOOK.sets:
        for code, others in waits(BOOK, one.code).items():
            assert code not in others


def test_whatever_is_not_read_in_a_text_is_marked() -> None:
    """A verified rule names the article it stands in."""
    for award in BOOK.awards:
        rules = [*award.authorities, *award.clauses, *award.quotas, *award.votes, *award.dossier]
        for source in (award.source, *(rule.source for rule in rules)):
            if source.confidence == "V":
                assert source.article, award.code
                assert source.text, award.code
            else:
                assert source.note or source.text, award.code


def test_every_text_and_bonus_of_the_files_is_used_or_dated() -> None:
    files = resources() / "rulebook"
    codes = [
        one["code"] for one in tomllib.loads((files / "bonus.toml").read_text(encoding="utf-8"))["bonus"]
    ]
    assert len(codes) == len(set(codes)) == 52
    assert {"BKTTG_HO", "BKT_HO", "GKCQ_HO", "GKX_HO"} <= set(codes)
    assert all(one.short for one in BOOK.texts)


def test_what_is_not_there() -> None:
    with pytest.raises(NotFound):
        lookup.award(BOOK, "XX")
    with pytest.raises(NotFound):
        lookup.rule_set(BOOK, "XX")
    assert lookup.clause_for(BOOK, lookup.award(BOOK, "GKH"), "L22-N152", PERSON, Route.MERIT) is None
