"""Conditions on awards: held in a year, several times, in a row; and not twice for one achievement."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from thidua_desktop.domain.eligibility.case import Case, Checker, Line
from thidua_desktop.domain.eligibility.facts import HeldAward, Key
from thidua_desktop.domain.eligibility.rules import Rule
from thidua_desktop.domain.eligibility.verdicts import Evidence, Finding, worst
from thidua_desktop.domain.eligibility.words import joined, names_text, years_text
from thidua_desktop.domain.records import NominationState, Route, Verdict
from thidua_desktop.domain.rulebook.conditions import Held
from thidua_desktop.domain.vietnamese import fold

_BETWEEN_WORDS = re.compile(r"[^0-9a-z]+")


class Standing(NamedTuple):
    """Whether a recipient has one of some awards for a year."""

    verdict: Verdict
    times: int = 0
    """How many of the ledger; 1 where it comes from the batch."""
    in_batch: bool = False
    """It rests on a nomination of this batch."""
    refused: bool = False
    """A nomination of this batch does not meet its conditions."""
    revoked: bool = False
    """There was one, taken back since."""
    codes: tuple[str, ...] = ()
    """Of the awards found."""
    evidence: tuple[Evidence, ...] = ()


def standing(checker: Checker, key: Key, codes: tuple[str, ...], year: int, *, batch: bool) -> Standing:
    """The ledger first; else the nominations of the batch for that year by their own verdicts."""
    revoked = False
    given: dict[tuple[str, str], HeldAward] = {}
    for one in checker.facts.held(key):
        if one.year != year or one.code not in codes:
            continue
        if one.given:
            # One title a year is one, however often the ledger was filled in; forms differ by decision.
            given.setdefault((one.code, "" if checker.is_title(one.code) else one.number), one)
        else:
            revoked = True
    if given:
        found = tuple(given.values())
        return Standing(
            Verdict.MET,
            len(found),
            codes=tuple(dict.fromkeys(one.code for one in found)),
            evidence=tuple(award_evidence(checker, one) for one in found),
        )
    if batch:
        proposed = _proposed(checker, key, codes, year)
        if proposed is not None:
            return proposed._replace(revoked=revoked)
    if year == checker.outlook:
        return Standing(Verdict.CONFIRM, 1, revoked=revoked)
    return Standing(Verdict.UNMET, revoked=revoked)


def _proposed(checker: Checker, key: Key, codes: tuple[str, ...], year: int) -> Standing | None:
    best: Standing | None = None
    for line in checker.lines_of(key):
        if line.year != year or line.award not in codes or not line.counts:
            continue
        checked = checker.checked(line)
        if checked is None:
            continue
        verdict = checked.verdict
        if verdict is Verdict.UNMET and line.overridden:
            # The clerk keeps it, with a reason: what rests on it is looked at by a person too.
            verdict = Verdict.CONFIRM
        refused = verdict is Verdict.UNMET
        name = checker.award_name(line.award)
        evidence = (Evidence("nomination", line.id, f"Đề nghị {name} năm {year} trong đợt xét"),)
        found = Standing(verdict, int(not refused), True, refused, False, (line.award,), evidence)
        if best is None or worst((best.verdict, verdict)) is best.verdict is not verdict:
            best = found
    return best


def award_evidence(checker: Checker, one: HeldAward) -> Evidence:
    """A ledger row as a record to open."""
    name = checker.award_name(one.code)
    return Evidence("award", one.id, f"{name} năm {one.year}, {one.decision}")


def held(case: Case, rule: Rule) -> Finding:
    """Awards held: so many, within so many years, in a row, after another award."""
    asked: Held = rule.condition  # type: ignore[assignment]
    if asked.consecutive:
        return _in_a_row(case, rule, asked)
    if asked.within == 1 and asked.count == 1 and not asked.since:
        return _of_the_year(case, rule, asked)
    return _counted(case, rule, asked)


def _names(case: Case, codes: Iterable[str]) -> str:
    return names_text(case.checker.award_name(code) for code in codes)


def _of_the_year(case: Case, rule: Rule, asked: Held) -> Finding:
    found = standing(case.checker, case.key, asked.awards, case.year, batch=asked.batch)
    name = _names(case, found.codes or asked.awards)
    if found.verdict is Verdict.MET:
        text = f"Đủ điều kiện {name} năm {case.year}" if found.in_batch else f"{name} năm {case.year}"
    elif found.verdict is Verdict.CONFIRM:
        text = f"{name} năm {case.year} còn phải xác minh" if found.in_batch else _wanted(case, asked, name)
    elif found.refused:
        text = f"Không đủ điều kiện {name} năm {case.year}"
    else:
        word = "Không là" if case.checker.is_title(asked.awards[0]) else "Không có"
        text = f"{word} {name} năm {case.year}" + (" (đã thu hồi)" if found.revoked else "")
    return case.say(rule, found.verdict, text, evidence=found.evidence)


def _wanted(case: Case, asked: Held, name: str) -> str:
    return f"Năm {case.checker.outlook} cần đạt {name}"


def _in_a_row(case: Case, rule: Rule, asked: Held) -> Finding:
    """The years up to the one looked at, up to the one before, or any years in a row so far."""
    last = case.year - 1 if asked.ending == "before" else case.year
    ends = [last]
    if asked.ending == "any":
        years = {one.year for one in case.facts.held(case.key) if one.code in asked.awards and one.given}
        ends += sorted((year for year in years if year < last), reverse=True)
    best: tuple[Verdict, dict[int, Standing]] | None = None
    for end in ends:
        years_found = {
            year: standing(case.checker, case.key, asked.awards, year, batch=asked.batch)
            for year in range(end - asked.count + 1, end + 1)
        }
        verdict = worst(found.verdict for found in years_found.values())
        if best is None or worst((best[0], verdict)) is best[0] is not verdict:
            best = (verdict, years_found)
        if verdict is Verdict.MET:
            break
    assert best is not None, "there is always the last year"
    verdict, of_years = best
    evidence = tuple(one for found in of_years.values() for one in found.evidence)
    return case.say(rule, verdict, _row_text(case, asked, verdict, of_years), evidence=evidence)


def _row_text(case: Case, asked: Held, verdict: Verdict, of_years: dict[int, Standing]) -> str:
    name = _names(case, asked.awards)
    if verdict is Verdict.MET:
        return _held_text(case, of_years)
    if verdict is Verdict.CONFIRM:
        waiting = [year for year, found in of_years.items() if found.verdict is Verdict.CONFIRM]
        if waiting == [case.checker.outlook]:
            return _wanted(case, asked, name)
        return f"{name} {years_text(waiting)} còn phải xác minh"
    if all(found.verdict is Verdict.UNMET for found in of_years.values()) or asked.ending == "any":
        return f"Chưa có {asked.count:02d} lần liên tục {name}"
    gaps = [
        f"{year} (đã thu hồi)" if found.revoked else str(year)
        for year, found in of_years.items()
        if found.verdict is Verdict.UNMET
    ]
    word = "năm" if len(gaps) == 1 else "các năm"
    return f"Chuỗi {name} không liên tục {asked.count:02d} năm: thiếu {word} {', '.join(gaps)}"


def _held_text(case: Case, of_years: dict[int, Standing]) -> str:
    """ "X các năm 2024, 2025; Đủ điều kiện X năm 2026"."""
    decided: dict[str, list[int]] = {}
    proposed: dict[str, list[int]] = {}
    for year, found in of_years.items():
        for code in found.codes:
            (proposed if found.in_batch else decided).setdefault(code, []).append(year)
    said = [f"{case.checker.award_name(code)} {years_text(years)}" for code, years in decided.items()]
    said += [
        f"Đủ điều kiện {case.checker.award_name(code)} {years_text(years)}"
        for code, years in proposed.items()
    ]
    return joined(said)


def _counted(case: Case, rule: Rule, asked: Held) -> Finding:
    """So many of them, within some years or ever, after the last of some other award."""
    checker = case.checker
    first = case.year - asked.within + 1 if asked.within else 0
    after = ""
    if asked.since:
        starts = [one for one in case.facts.held(case.key) if one.code in asked.since and one.given]
        starts = [one for one in starts if one.year <= case.year]
        if not starts:
            return case.say(rule, Verdict.UNMET, f"Chưa có {_names(case, asked.since)}")
        start = max(starts, key=lambda one: (one.year, one.id))
        first = max(first, start.year + 1)
        after = f" sau {checker.award_name(start.code)} năm {start.year}"
    years = {one.year for one in case.facts.held(case.key) if one.code in asked.awards}
    years = {year for year in years if first <= year <= case.year}
    if case.year >= first:
        years.add(case.year)
    found = {
        year: standing(checker, case.key, asked.awards, year, batch=asked.batch) for year in sorted(years)
    }
    sure = sum(one.times for one in found.values() if one.verdict is Verdict.MET)
    likely = sum(one.times for one in found.values() if one.verdict is Verdict.CONFIRM)
    evidence = tuple(one for each in found.values() for one in each.evidence)
    name = _names(case, asked.awards)
    if sure >= asked.count:
        text = _held_text(case, {y: one for y, one in found.items() if one.verdict is Verdict.MET})
        return case.say(rule, Verdict.MET, text, evidence=evidence)
    if sure + likely >= asked.count:
        waiting = [year for year, one in found.items() if one.verdict is Verdict.CONFIRM]
        if waiting == [checker.outlook]:
            text = _wanted(case, asked, name)
        else:
            text = f"{name} {years_text(waiting)} còn phải xác minh"
        return case.say(rule, Verdict.CONFIRM, text, evidence=evidence)
    span = f" trong {asked.within:02d} năm" if asked.within else ""
    revoked = " (đã thu hồi)" if any(one.revoked for one in found.values()) else ""
    if sure == 0:
        how_many = f"{asked.count:02d} " if asked.count > 1 else ""
        text = f"Chưa có {how_many}{name}{span}{after}{revoked}"
    else:
        text = f"Mới có {sure:02d}/{asked.count:02d} {name}{span}{after}{revoked}"
    return case.say(rule, Verdict.UNMET, text, evidence=evidence)


def once(case: Case, rule: Rule) -> Finding:
    """Not twice for one achievement (Luật 06/2022 Đ5.2).

    On the routes chuyên đề and đột xuất the words name the achievement: the same words in the ledger, whoever
    decided, were rewarded already. On the route công trạng it is the same award of the same year.
    """
    line = case.line
    text = "Thành tích này chưa được khen"
    if case.standing:
        return case.say(rule, Verdict.MET, text, aside=True)
    words = achievement_words(line.achievement) if line.route is not Route.MERIT else ""
    for one in case.facts.held(case.key):
        if not one.given or one.route != line.route or (line.id and one.nomination_id == line.id):
            continue
        if _same(line, words, one):
            return _twice(case, rule, one)
    if words:
        for other in case.checker.lines_of(case.key):
            if other.id != line.id and _rivals(line, words, other):
                name = case.checker.award_name(other.award)
                evidence = (Evidence("nomination", other.id, f"Đề nghị {name} cho cùng thành tích"),)
                text = f"Thành tích này còn được đề nghị {name} trong đợt: chỉ khen một hình thức"
                return case.say(rule, Verdict.CONFIRM, text, evidence=evidence)
    return case.say(rule, Verdict.MET, text, aside=True)


def achievement_words(text: str) -> str:
    """The words that name an achievement: a full stop, a comma or a dash more does not make it another."""
    return _BETWEEN_WORDS.sub(" ", fold(text)).strip()


def _same(line: Line, words: str, one: HeldAward) -> bool:
    if line.route is Route.MERIT:
        return one.code == line.award and one.year == line.year
    return bool(words) and achievement_words(one.achievement) == words


def _rivals(line: Line, words: str, other: Line) -> bool:
    if other.route is not line.route or other.state is NominationState.REJECTED:
        return False
    return achievement_words(other.achievement) == words


def _twice(case: Case, rule: Rule, one: HeldAward) -> Finding:
    evidence = (award_evidence(case.checker, one),)
    if case.line.route is Route.MERIT:
        text = f"Đã được tặng {case.checker.award_name(one.code)} năm {one.year} tại {one.decision}"
    else:
        text = f"Thành tích này đã được khen tại {one.decision}"
    return case.say(rule, Verdict.UNMET, text, evidence=evidence)
