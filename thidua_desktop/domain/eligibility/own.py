"""Conditions on the recipient itself: rating, initiative, discipline, service, age."""

from __future__ import annotations

import datetime as dt
from typing import Final

from thidua_desktop.domain.discipline import at_least
from thidua_desktop.domain.eligibility.case import Case
from thidua_desktop.domain.eligibility.facts import PERSON, UNIT, shown
from thidua_desktop.domain.eligibility.rules import Rule
from thidua_desktop.domain.eligibility.verdicts import Evidence, Finding
from thidua_desktop.domain.eligibility.words import (
    GRADE_NAMES,
    GRADE_SHORT,
    LEVEL_NAMES,
    SUBJECTS,
    years_text,
)
from thidua_desktop.domain.records import Grade, InitiativeLevel, InitiativeState, Verdict
from thidua_desktop.domain.rulebook.conditions import (
    Discipline,
    InitiativeIs,
    Rating,
    Service,
    UnitAge,
)

GRADE_RANKS: Final = {grade: rank for rank, grade in enumerate(reversed(Grade))}
_LEVELS: Final = {level.value: rank for rank, level in enumerate(InitiativeLevel)}
UNDER_INQUIRY: Final = "Đang trong thời gian xem xét kỷ luật, chưa xét khen thưởng"


def reaches(grade: Grade, wanted: Grade) -> bool:
    """Whether ``grade`` is ``wanted`` or better."""
    return GRADE_RANKS[grade] >= GRADE_RANKS[wanted]


def rating(case: Case, rule: Rule) -> Finding:
    """How the recipient was rated, in the year or in several years up to it."""
    asked: Rating = rule.condition  # type: ignore[assignment]
    if asked.years > 1:
        return _ratings(case, rule, asked)
    grade = case.facts.grade(case.key, case.year)
    subject = SUBJECTS[case.key[0]]
    if grade is None:
        if case.year == case.checker.outlook:
            text = f"Năm {case.year} cần được xếp loại {GRADE_NAMES[asked.at_least]} trở lên"
            return case.say(rule, Verdict.CONFIRM, text)
        return case.say(rule, Verdict.CONFIRM, f"Chưa có xếp loại năm {case.year} của {subject}")
    met = reaches(grade, asked.at_least)
    top = asked.at_least is Grade.EXCELLENT and case.key[0] == PERSON
    if top and case.style == "any":
        text = GRADE_NAMES[grade] if met else "Không xếp loại hoàn thành xuất sắc"
    elif top and case.style == "year":
        text = f"Xuất sắc năm {case.year}" if met else f"Không xếp loại xuất sắc năm {case.year}"
    elif met:
        text = f"Xếp loại năm {case.year} của {subject}: {GRADE_NAMES[grade]}"
    else:
        text = f"Xếp loại năm {case.year} của {subject} là {GRADE_NAMES[grade]}, chưa đạt mức yêu cầu"
    return case.say(
        rule, Verdict.MET if met else Verdict.UNMET, text, evidence=(_rated(case, case.year, grade),)
    )


def _rated(case: Case, year: int, grade: Grade) -> Evidence:
    return Evidence(case.key[0], case.key[1], f"Xếp loại năm {year}: {GRADE_NAMES[grade]}")


def _ratings(case: Case, rule: Rule, asked: Rating) -> Finding:
    years = range(case.year - asked.years + 1, case.year + 1)
    grades = {year: case.facts.grade(case.key, year) for year in years}
    reached = [year for year, grade in grades.items() if grade and reaches(grade, asked.at_least)]
    missing = [year for year, grade in grades.items() if grade is None]
    short = [year for year in years if year not in reached and year not in missing]
    need = min(asked.count or asked.years, asked.years)
    evidence = tuple(_rated(case, year, grade) for year, grade in grades.items() if grade)
    wanted = GRADE_SHORT[asked.at_least] + ("" if asked.at_least is Grade.EXCELLENT else " trở lên")
    if len(reached) >= need:
        text = f"Xếp loại {wanted} {years_text(reached)}"
        return case.say(rule, Verdict.MET, text, evidence=evidence)
    span = f"{need:02d} năm" + (" liên tục" if need == asked.years else f" trong {asked.years:02d} năm")
    if len(reached) + len(missing) >= need:
        text = f"Chưa có xếp loại {years_text(missing)} để xác nhận {span} từ {wanted}"
        return case.say(rule, Verdict.CONFIRM, text, evidence=evidence)
    text = f"Chưa đủ {span} xếp loại {wanted}: {years_text(short)} chưa đạt mức yêu cầu"
    return case.say(rule, Verdict.UNMET, text, evidence=evidence)


def initiative(case: Case, rule: Rule) -> Finding:
    """An initiative of the year, recognised at the level or higher."""
    asked: InitiativeIs = rule.condition  # type: ignore[assignment]
    level = LEVEL_NAMES[asked.level]
    if case.key[0] != PERSON:
        text = f"Sáng kiến của {SUBJECTS[case.key[0]]} không có trong dữ liệu: đối chiếu hồ sơ"
        return case.say(rule, Verdict.CONFIRM, text)
    least = _LEVELS[asked.level.value]
    high = [
        one
        for one in case.facts.initiatives.get(case.key[1], ())
        if one.year == case.year and _LEVELS.get(one.level, 0) >= least
    ]
    known = [one for one in high if one.state == InitiativeState.RECOGNISED]
    waiting = [one for one in high if one.state == InitiativeState.PENDING]
    evidence = tuple(
        Evidence("initiative", one.id, f"Sáng kiến năm {one.year}: {one.name}") for one in known + waiting
    )
    if len(known) >= asked.count:
        number = f" (QĐ số {known[0].number})" if known[0].number else ""
        how_many = f"{len(known)} sáng kiến" if asked.count > 1 else "Sáng kiến"
        text = f"{how_many} năm {case.year} được công nhận {level}{number}"
        return case.say(rule, Verdict.MET, text, evidence=evidence)
    if len(known) + len(waiting) >= asked.count:
        text = f"Sáng kiến năm {case.year} chưa có quyết định công nhận"
        return case.say(rule, Verdict.CONFIRM, text, evidence=evidence)
    if case.year == case.checker.outlook:
        text = f"Năm {case.year} cần có sáng kiến được công nhận {level}"
        return case.say(rule, Verdict.CONFIRM, text, evidence=evidence)
    if asked.unknown:
        text = f"Cần xác nhận sáng kiến năm {case.year} có phạm vi ảnh hưởng {level}"
        return case.say(rule, Verdict.CONFIRM, text, evidence=evidence)
    text = f"Không có sáng kiến năm {case.year} được công nhận {level}"
    if asked.count > 1:
        text = f"Chưa đủ {asked.count:02d} sáng kiến năm {case.year} được công nhận {level}"
    return case.say(rule, Verdict.UNMET, text, evidence=evidence)


def discipline(case: Case, rule: Rule) -> Finding:
    """An inquiry still running, or a discipline decided in the year."""
    asked: Discipline = rule.condition  # type: ignore[assignment]
    person = case.facts.people.get(case.key[1]) if case.key[0] == PERSON else None
    entries = person.discipline if person else ()
    for one in entries:
        if one.pending:
            evidence = (Evidence(PERSON, case.key[1], one.text),)
            return case.say(rule, Verdict(asked.pending), UNDER_INQUIRY, evidence=evidence)
    if asked.decided != "none":
        for one in entries:
            if one.year in (case.year, None) and at_least(one.form, asked.form):
                return _decided(case, rule, asked, one.name, one.year, one.text)
    text = "Không bị kỷ luật, không trong thời gian xem xét kỷ luật"
    return case.say(rule, Verdict.MET, text, aside=True)


def _decided(case: Case, rule: Rule, asked: Discipline, name: str, year: int | None, written: str) -> Finding:
    evidence = (Evidence(PERSON, case.key[1], written),)
    if year is None:
        text = f"Có ghi kỷ luật “{written}” mà chưa rõ năm: cần đối chiếu quyết định kỷ luật"
        return case.say(rule, Verdict.CONFIRM, text, evidence=evidence)
    text = f"Bị kỷ luật {name} năm {year}" if name != "kỷ luật" else f"Bị kỷ luật năm {year}"
    if asked.decided == "confirm":
        text += (
            ": luật không loại trừ, cần đối chiếu quy định của tỉnh; "
            "chấp hành xong thì thời gian tính thành tích bắt đầu lại"
        )
    return case.say(rule, Verdict(asked.decided), text, evidence=evidence)


def service(case: Case, rule: Rule) -> Finding:
    """Whole months in service at the end of the year."""
    asked: Service = rule.condition  # type: ignore[assignment]
    person = case.facts.people.get(case.key[1]) if case.key[0] == PERSON else None
    if person is None or not person.joined:
        return case.say(rule, Verdict.CONFIRM, "Chưa có ngày vào làm việc để tính thời gian công tác")
    end = person.left if person.left and person.left < f"{case.year}-12-31" else f"{case.year}-12-31"
    months = _months(person.joined, end)
    evidence = (Evidence(PERSON, case.key[1], f"Vào làm việc ngày {shown(person.joined)}"),)
    text = f"Công tác {months} tháng tính đến hết năm {case.year}"
    if months >= asked.months:
        return case.say(rule, Verdict.MET, text, evidence=evidence)
    return case.say(rule, Verdict.UNMET, f"{text}, chưa đủ {asked.months} tháng", evidence=evidence)


def _months(start: str, end: str) -> int:
    """Whole months from one ISO day to another, the last day counted; 0 when it is before."""
    first = dt.date.fromisoformat(start)
    after = dt.date.fromisoformat(end) + dt.timedelta(days=1)
    whole = (after.year - first.year) * 12 + after.month - first.month - (after.day < first.day)
    return max(0, whole)


def unit_age(case: Case, rule: Rule) -> Finding:
    """Years since a unit, or the oldest it came from, was founded."""
    asked: UnitAge = rule.condition  # type: ignore[assignment]
    if case.key[0] != UNIT:
        return case.say(rule, Verdict.MET, "Không phải là tập thể", aside=True)
    founded = [case.facts.units[one].since for _, one in case.facts.keys(case.key) if one in case.facts.units]
    known = sorted(day for day in founded if day)
    years = case.year - int(known[0][:4]) if known else -1
    if years >= asked.years:
        return case.say(rule, Verdict.MET, f"Thành lập từ ngày {shown(known[0])}, được {years} năm")
    if not founded or not all(founded) or not known:
        text = f"Chưa có ngày thành lập để xác nhận đủ {asked.years} năm hoạt động"
        return case.say(rule, Verdict.CONFIRM, text)
    text = f"Thành lập từ ngày {shown(known[0])}, mới được {years} năm, chưa đủ {asked.years} năm"
    return case.say(rule, Verdict.UNMET, text)
