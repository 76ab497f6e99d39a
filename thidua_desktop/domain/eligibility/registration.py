"""Whether a title was registered in the pledge: a local rule, asked only where the office switched it on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from thidua_desktop.domain.eligibility.case import Case, Titles
from thidua_desktop.domain.eligibility.facts import PERSON, UNIT, RegisteredPerson
from thidua_desktop.domain.eligibility.rules import Rule
from thidua_desktop.domain.eligibility.verdicts import Evidence, Finding
from thidua_desktop.domain.matching import AwardIndex
from thidua_desktop.domain.records import Verdict
from thidua_desktop.domain.vietnamese import canonical

_PARTS: Final = re.compile(r"[;\n]")
_LEAD: Final = re.compile(r"^\s*(?:[-+•–]\s*)?(?:đăng ký|phấn đấu đạt|phấn đấu)\s*:?\s+", re.IGNORECASE)
_COUNT: Final = re.compile(r"\s*[:(]?\s*\d+\s*(?:người|cá nhân|tập thể)?\s*\)?\s*$", re.IGNORECASE)


def titles_in(index: AwardIndex, text: str) -> Titles:
    """The awards a pledge's text names, by name, code or another way of writing: "TTLĐTT; BK tỉnh"."""
    codes = set()
    unread = False
    for part in _PARTS.split(text):
        said = _COUNT.sub("", _LEAD.sub("", part)).strip(" .,")
        if not said:
            continue
        for one in index.several(said) or (said,):
            found = index.match(one)
            if found is None:
                unread = True
            else:
                codes.add(found.code)
    return Titles(frozenset(codes), unread)


def registered(case: Case, rule: Rule) -> Finding:
    """The title stands in the pledge of the unit, or the person among those it names for it.

    Quy chế of the province or the office, no law: Luật 06/2022 Đ7, Đ10 ask for no registration.
    """
    if not case.checker.pledge_asked or case.standing:
        return case.say(rule, Verdict.MET, "Không xét việc đăng ký trong giao ước thi đua", aside=True)
    unit_id = case.line.unit_id or case.facts.unit_of(case.key)
    for one in case.facts.upwards(unit_id):
        pledge = case.facts.pledges.get((one, case.year))
        if pledge is not None:
            verdict, text = _judge(case, one, *pledge)
            evidence = (Evidence("pledge", pledge[0], f"Giao ước thi đua năm {case.year}: {pledge[1]}"),)
            return case.say(rule, verdict, text, evidence=evidence)
    return case.say(rule, Verdict.CONFIRM, f"Chưa có giao ước thi đua năm {case.year} của đơn vị")


def _judge(case: Case, unit_id: int, pledge_id: int, title: str) -> tuple[Verdict, str]:
    code = case.line.award
    award = case.checker.award_name(code)
    where = f"giao ước thi đua năm {case.year}"
    titles = case.checker.titles_in(title)
    if case.key[0] == PERSON:
        people = [one for one in case.facts.registered.get(pledge_id, ()) if one.code in ("", code)]
        if people:
            return _among(case, unit_id, people, award, where)
    if code in titles.codes:
        return Verdict.MET, f"Đã đăng ký {award} trong {where}"
    if case.key[0] != UNIT or not title.strip():
        return Verdict.CONFIRM, f"{where.capitalize()} không ghi ai đăng ký {award}: đối chiếu bản đăng ký"
    said = f"{where.capitalize()} đăng ký {title}, không có {award}"
    if any(case.checker.ranks_above(one, code) for one in titles.codes):
        return Verdict.CONFIRM, f"{said} nhưng có danh hiệu cao hơn: đối chiếu quy chế của cơ quan"
    if titles.unread:
        return Verdict.CONFIRM, f"{said} hoặc ghi theo cách khác: đối chiếu bản đăng ký"
    return Verdict.UNMET, said


def _among(
    case: Case, unit_id: int, people: Sequence[RegisteredPerson], award: str, where: str
) -> tuple[Verdict, str]:
    """Whether a person is one of those named. A name alone is enough only where one of the unit bears it."""
    person_id = case.key[1]
    if any(one.person_id == person_id for one in people):
        return Verdict.MET, f"Có tên trong danh sách đăng ký {award} của {where}"
    name = canonical(case.facts.name(case.key))
    if any(one.person_id is None and canonical(one.name) == name for one in people):
        same = [
            one
            for one in case.facts.people_of.get(unit_id, ())
            if canonical(case.facts.people[one].name) == name
        ]
        if same == [person_id]:
            return Verdict.MET, f"Có tên trong danh sách đăng ký {award} của {where}"
        return Verdict.CONFIRM, f"Có người cùng tên đăng ký {award} trong {where}: đối chiếu bản đăng ký"
    return Verdict.UNMET, f"{where.capitalize()} đăng ký {len(people)} người cho {award}, không có người này"
