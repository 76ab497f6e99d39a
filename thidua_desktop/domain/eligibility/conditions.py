"""Every condition of the rulebook and the function that works it out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from thidua_desktop.domain.eligibility import held, members, own, registration
from thidua_desktop.domain.eligibility.case import Case
from thidua_desktop.domain.eligibility.facts import HeldAward
from thidua_desktop.domain.eligibility.held import award_evidence
from thidua_desktop.domain.eligibility.rules import Rule
from thidua_desktop.domain.eligibility.verdicts import Finding, best, worst
from thidua_desktop.domain.eligibility.words import KIND_NAMES, ROUTE_NAMES, joined, told
from thidua_desktop.domain.records import Verdict
from thidua_desktop.domain.rulebook import conditions as c

ANY: Final = "Một trong các điều kiện sau"
ALL: Final = "Tất cả các điều kiện sau"
NOT: Final = "Không được có điều sau"


def evaluate(case: Case, rule: Rule) -> Finding:
    """Work one condition out. Every condition of the vocabulary has its function."""
    return EVALUATORS[type(rule.condition)](case, rule)


def all_of(case: Case, rule: Rule) -> Finding:
    """All parts hold."""
    parts = tuple(evaluate(case, one) for one in rule.parts)
    verdict = worst(one.verdict for one in parts)
    return case.say(
        rule, verdict, told(parts, verdict), parts=parts, verified=_known(rule, parts), heading=ALL
    )


def any_of(case: Case, rule: Rule) -> Finding:
    """One part holds; the first of the best says why."""
    inside = case if case.style else case.but(style="any")
    parts = tuple(evaluate(inside, one) for one in rule.parts)
    verdict = best(one.verdict for one in parts)
    decisive = [one for one in parts if one.verdict is verdict]
    if verdict is Verdict.MET:
        decisive = decisive[:1]
    text = told(decisive, verdict) or joined(one.message for one in decisive)
    if verdict is Verdict.CONFIRM:
        # Any of them would do.
        text = "; hoặc ".join(dict.fromkeys(one.message for one in decisive if one.message))
    known = _known(rule, tuple(decisive))
    return case.say(rule, verdict, text, parts=parts, verified=known, heading=ANY)


def negated(case: Case, rule: Rule) -> Finding:
    """The part does not hold; what is to confirm stays so."""
    asked: c.Not = rule.condition  # type: ignore[assignment]
    part = evaluate(case, rule.parts[0])
    verdict = {Verdict.MET: Verdict.UNMET, Verdict.UNMET: Verdict.MET}.get(part.verdict, part.verdict)
    text = asked.text or part.message
    if asked.text and part.message and verdict is not Verdict.MET:
        text = f"{asked.text}: {part.message}"
    known = _known(rule, (part,))
    return case.say(rule, verdict, text, parts=(part,), verified=known, heading=asked.text or NOT)


def each_year(case: Case, rule: Rule) -> Finding:
    """The parts hold in each of so many years in a row; a year rewarded already does not count again."""
    asked: c.EachYear = rule.condition  # type: ignore[assignment]
    parts = []
    for year in range(case.year - asked.years + 1, case.year + 1):
        code = f"{case.prefix}{rule.code}.{year}"
        inside = case.but(year=year, style="year", prefix=f"{code}.")
        in_year = Rule(rule.condition, f"{rule.code}.{year}", rule.source, rule.verified)
        if used := _used(case, asked.not_used_by, year):
            parts.append(_already(case, in_year, used))
            continue
        found = tuple(evaluate(inside, one) for one in rule.parts)
        verdict = worst(one.verdict for one in found)
        text = told(found, verdict)
        if verdict is Verdict.UNMET and len(_leaves(found, verdict)) > 1:
            text = f"Năm {year}: {text}"
        known = _known(rule, found)
        parts.append(case.say(in_year, verdict, text, parts=found, verified=known, heading=f"Năm {year}"))
    verdict = worst(one.verdict for one in parts)
    done = tuple(parts)
    years = ", ".join(str(year) for year in range(case.year - asked.years + 1, case.year + 1))
    heading = f"Trong từng năm {years}"
    return case.say(
        rule, verdict, told(done, verdict), parts=done, verified=_known(rule, done), heading=heading
    )


def _used(case: Case, codes: tuple[str, ...], year: int) -> HeldAward | None:
    """What already rewarded the year, apart from what came of this very nomination."""
    own = case.line.id
    for one in case.facts.held(case.key) if codes else ():
        if one.given and one.code in codes and one.year == year and not (own and one.nomination_id == own):
            return one
    return None


def _already(case: Case, rule: Rule, used: HeldAward) -> Finding:
    name = case.checker.award_name(used.code).partition(" của ")[0]
    number = f"Quyết định số {used.number}" if used.number else "một quyết định trước"
    text = f"Thành tích năm {used.year} đã được tặng {name} tại {number}: không cộng dồn thành tích đã khen"
    return case.say(rule, Verdict.UNMET, text, evidence=(award_evidence(case.checker, used),))


def _leaves(findings: tuple[Finding, ...], verdict: Verdict) -> list[Finding]:
    """What a sentence was put together from."""
    found: list[Finding] = []
    for one in findings:
        if one.verdict is verdict:
            inner = _leaves(one.parts, verdict)
            found += inner or [one]
    return found


def standard_of(case: Case, rule: Rule) -> Finding:
    """Meets the standard of another award in the year, proposed for it or not."""
    asked: c.StandardOf = rule.condition  # type: ignore[assignment]
    parts = case.checker.standard(case, asked.award)
    verdict = worst(one.verdict for one in parts)
    name = case.checker.award_name(asked.award)
    if verdict is Verdict.MET:
        text = f"Đạt tiêu chuẩn {name} năm {case.year}"
    else:
        text = told(parts, verdict) or f"Chưa rõ tiêu chuẩn {name} năm {case.year}"
    heading = f"Tiêu chuẩn {name} năm {case.year}"
    return case.say(rule, verdict, text, parts=parts, verified=_known(rule, parts), heading=heading)


def routes(case: Case, rule: Rule) -> Finding:
    """The nomination goes by one of these routes."""
    asked: c.Routes = rule.condition  # type: ignore[assignment]
    name = ROUTE_NAMES[case.line.route]
    if case.standing or case.line.route in asked.routes:
        return case.say(rule, Verdict.MET, f"Loại hình khen thưởng {name}", aside=True)
    wanted = ", ".join(ROUTE_NAMES[one] for one in asked.routes)
    text = f"Loại hình khen thưởng {name} không thuộc trường hợp được xét ({wanted})"
    return case.say(rule, Verdict.UNMET, text)


def recipients(case: Case, rule: Rule) -> Finding:
    """The recipient is of one of these kinds."""
    asked: c.Recipients = rule.condition  # type: ignore[assignment]
    kind = case.line.recipient.kind
    if kind in asked.kinds:
        return case.say(rule, Verdict.MET, f"Đối tượng là {KIND_NAMES[kind]}", aside=True)
    return case.say(rule, Verdict.UNMET, f"Không áp dụng cho {KIND_NAMES[kind]}")


def confirm(case: Case, rule: Rule) -> Finding:
    """What no data decide."""
    asked: c.Confirm = rule.condition  # type: ignore[assignment]
    return case.say(rule, Verdict.CONFIRM, asked.text)


def _known(rule: Rule, parts: tuple[Finding, ...]) -> bool:
    return rule.verified and all(one.verified for one in parts)


EVALUATORS: Final[Mapping[type[Any], Callable[[Case, Rule], Finding]]] = {
    c.Rating: own.rating,
    c.Held: held.held,
    c.InitiativeIs: own.initiative,
    c.MembersHold: members.members_hold,
    c.MembersRated: members.members_rated,
    c.MembersDisciplined: members.members_disciplined,
    c.Discipline: own.discipline,
    c.Service: own.service,
    c.UnitAge: own.unit_age,
    c.Routes: routes,
    c.Recipients: recipients,
    c.Registered: registration.registered,
    c.Once: held.once,
    c.StandardOf: standard_of,
    c.Confirm: confirm,
    c.EachYear: each_year,
    c.AllOf: all_of,
    c.AnyOf: any_of,
    c.Not: negated,
}
