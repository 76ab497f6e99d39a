"""Conditions on a unit's members: who holds a title, how all were rated, whether any was disciplined."""

from __future__ import annotations

from thidua_desktop.domain.discipline import FORM_NAMES, at_least
from thidua_desktop.domain.eligibility.case import Case
from thidua_desktop.domain.eligibility.facts import PERSON, UNIT
from thidua_desktop.domain.eligibility.held import standing
from thidua_desktop.domain.eligibility.own import reaches
from thidua_desktop.domain.eligibility.rules import Rule
from thidua_desktop.domain.eligibility.verdicts import Evidence, Finding
from thidua_desktop.domain.eligibility.words import GRADE_SHORT, percent_text
from thidua_desktop.domain.records import Verdict
from thidua_desktop.domain.rulebook.conditions import MembersDisciplined, MembersHold, MembersRated


def _members(case: Case) -> list[int]:
    return case.facts.members(case.key[1], case.year) if case.key[0] == UNIT else []


def _named(case: Case, person_id: int, what: str) -> Evidence:
    return Evidence(PERSON, person_id, f"{case.facts.people[person_id].name}: {what}")


def members_hold(case: Case, rule: Rule) -> Finding:
    """So many members, or such a share of all of them, have a title of the year. Whole numbers only."""
    asked: MembersHold = rule.condition  # type: ignore[assignment]
    name = case.checker.award_name(asked.award)
    members = _members(case)
    if not members:
        text = f"Đơn vị chưa có danh sách cá nhân để xét {name}"
        if asked.percent is not None:
            text = f"Đơn vị chưa có danh sách cá nhân nên chưa tính được tỷ lệ {name}"
        return case.say(rule, Verdict.CONFIRM, text)
    sure = likely = 0
    evidence = []
    for one in members:
        found = standing(case.checker, (PERSON, one), (asked.award,), case.year, batch=True)
        if found.verdict is Verdict.MET:
            sure += 1
            if asked.percent is None:
                evidence.append(_named(case, one, f"{name} năm {case.year}"))
            continue
        likely += found.verdict is Verdict.CONFIRM
        if asked.percent is not None:
            word = "còn phải xác minh" if found.verdict is Verdict.CONFIRM else "chưa đạt"
            evidence.append(_named(case, one, f"{word} {name} năm {case.year}"))
    if asked.percent is None:
        return _number(case, rule, asked, name, sure, likely, tuple(evidence))
    return _share(case, rule, asked, name, sure, likely, len(members), tuple(evidence))


def _enough(asked: MembersHold, holders: int, members: int) -> bool:
    part, whole = holders * 100, (asked.percent or 0) * members
    return part > whole if asked.compare == ">" else part >= whole


def _share(
    case: Case,
    rule: Rule,
    asked: MembersHold,
    name: str,
    sure: int,
    likely: int,
    members: int,
    evidence: tuple[Evidence, ...],
) -> Finding:
    text = f"{sure}/{members} cá nhân đạt {name} = {percent_text(sure, members)}"
    if _enough(asked, sure, members):
        return case.say(rule, Verdict.MET, text, evidence=evidence)
    wanted = f"trên {asked.percent}%" if asked.compare == ">" else f"{asked.percent}%"
    if case.year == case.checker.outlook:
        return case.say(rule, Verdict.CONFIRM, f"Năm {case.year} cần {wanted} cá nhân đạt {name}")
    if _enough(asked, sure + likely, members):
        text += f"; còn {likely} người phải xác minh mới rõ có đạt {wanted}"
        return case.say(rule, Verdict.CONFIRM, text, evidence=evidence)
    text += f", không quá {asked.percent}%" if asked.compare == ">" else f", thấp hơn {wanted}"
    return case.say(rule, Verdict.UNMET, text, evidence=evidence)


def _number(
    case: Case,
    rule: Rule,
    asked: MembersHold,
    name: str,
    sure: int,
    likely: int,
    evidence: tuple[Evidence, ...],
) -> Finding:
    need = asked.count or 1
    if sure >= need:
        return case.say(rule, Verdict.MET, f"Có {sure} {name}", evidence=evidence)
    if case.year == case.checker.outlook:
        return case.say(rule, Verdict.CONFIRM, f"Năm {case.year} cần có {need:02d} {name}")
    if sure + likely >= need:
        text = f"Mới có {sure} {name}, còn {likely} người phải xác minh"
        return case.say(rule, Verdict.CONFIRM, text)
    if sure == 0:
        return case.say(rule, Verdict.UNMET, f"Không có cá nhân đạt {name}")
    return case.say(rule, Verdict.UNMET, f"Mới có {sure}/{need} cá nhân đạt {name}")


def members_rated(case: Case, rule: Rule) -> Finding:
    """Every member was rated so or better in the year."""
    asked: MembersRated = rule.condition  # type: ignore[assignment]
    members = _members(case)
    wanted = GRADE_SHORT[asked.at_least]
    if not members:
        return case.say(rule, Verdict.CONFIRM, "Đơn vị chưa có danh sách cá nhân để xét xếp loại")
    grades = {one: case.facts.grade((PERSON, one), case.year) for one in members}
    short = [one for one, grade in grades.items() if grade and not reaches(grade, asked.at_least)]
    missing = [one for one, grade in grades.items() if grade is None]
    if short:
        evidence = tuple(_named(case, one, f"chưa {wanted} năm {case.year}") for one in short)
        text = f"Có {len(short)} cá nhân chưa {wanted} năm {case.year}"
        return case.say(rule, Verdict.UNMET, text, evidence=evidence)
    if missing:
        evidence = tuple(_named(case, one, f"chưa có xếp loại năm {case.year}") for one in missing)
        return case.say(rule, Verdict.CONFIRM, "Còn cá nhân chưa có xếp loại", evidence=evidence)
    more = "" if wanted.endswith("nhiệm vụ") else " nhiệm vụ trở lên"
    return case.say(rule, Verdict.MET, f"100% cá nhân {wanted}{more}")


def members_disciplined(case: Case, rule: Rule) -> Finding:
    """No member was disciplined in the year with the form named or a harder one."""
    asked: MembersDisciplined = rule.condition  # type: ignore[assignment]
    form = FORM_NAMES.get(asked.form, asked.form)
    unclear = []
    for one in _members(case):
        for entry in case.facts.people[one].discipline:
            if entry.pending or entry.year not in (case.year, None) or not at_least(entry.form, asked.form):
                continue
            evidence = _named(case, one, entry.text)
            if entry.year == case.year and entry.form:
                text = f"Có cá nhân bị kỷ luật từ {form} trở lên trong năm {case.year}"
                return case.say(rule, Verdict.UNMET, text, evidence=(evidence,))
            unclear.append(evidence)
    if unclear:
        text = "Có cá nhân bị kỷ luật chưa rõ năm hoặc hình thức: cần đối chiếu quyết định kỷ luật"
        return case.say(rule, Verdict.CONFIRM, text, evidence=tuple(unclear))
    text = f"Không có cá nhân bị kỷ luật từ {form} trở lên trong năm {case.year}"
    return case.say(rule, Verdict.MET, text, aside=True)
