"""Whether the figures of a rulebook can be: percents, counts, years, money."""

from __future__ import annotations

from collections.abc import Iterator

from thidua_desktop.domain.rulebook.conditions import (
    Condition,
    Confirm,
    EachYear,
    Held,
    InitiativeIs,
    MembersHold,
    Rating,
    Service,
    UnitAge,
)
from thidua_desktop.domain.rulebook.faults import Fault
from thidua_desktop.domain.rulebook.model import Award, Comparator, Rulebook, VoteRule
from thidua_desktop.domain.rulebook.toml_lines import Path
from thidua_desktop.domain.rulebook.walk import conditions_in

YEARS = 60
"""More years in a row than anybody serves."""


def figures(book: Rulebook) -> Iterator[Fault]:
    """Figures that cannot be, in the order of the files."""
    for at, award in enumerate(book.awards):
        yield from _award(award, ("award", at))
    for at, rate in enumerate(book.bonus):
        if rate.multiple < 0:
            yield Fault(("bonus", at, "multiple"), "mức tiền thưởng không được âm")
    for at, salary in enumerate(book.salaries):
        if salary.amount <= 0:
            yield Fault(("salary", at, "amount"), "lương cơ sở phải lớn hơn 0")


def _award(award: Award, path: Path) -> Iterator[Fault]:
    for at, quota in enumerate(award.quotas):
        yield from _percent(quota.percent, ">=", (*path, "quota", at, "percent"))
        if not quota.scopes:
            yield Fault((*path, "quota", at, "scopes"), "chưa nêu phạm vi tính tỷ lệ")
    for at, vote in enumerate(award.votes):
        yield from _vote(vote, (*path, "vote", at))
    for at, clause in enumerate(award.clauses):
        if not clause.conditions:
            yield Fault((*path, "clause", at, "conditions"), "điều khoản chưa có điều kiện nào")
        for where, condition in conditions_in(clause.conditions, (*path, "clause", at, "conditions")):
            yield from _condition(condition, where)


def _vote(vote: VoteRule, path: Path) -> Iterator[Fault]:
    yield from _percent(vote.percent, vote.compare, (*path, "percent"))
    if vote.quorum is not None:
        part, of = vote.quorum
        if not 0 < part <= of:
            yield Fault((*path, "quorum"), "tỷ lệ dự họp phải từ trên 0 đến 1, ghi [tử số, mẫu số]")


def _percent(percent: int, compare: Comparator, path: Path) -> Iterator[Fault]:
    if not 0 <= percent <= 100:
        yield Fault(path, f"tỷ lệ {percent}% phải từ 0 đến 100")
    elif percent == 100 and compare == ">":
        yield Fault(path, "không thể cao hơn 100%")


def _condition(condition: Condition, path: Path) -> Iterator[Fault]:
    match condition:
        case Confirm():
            if not condition.text.strip():
                yield Fault((*path, "text"), "điều kiện xác nhận chưa có câu hỏi")
            if not condition.code:
                yield Fault((*path, "code"), "điều kiện xác nhận phải có mã để ghi nhớ câu trả lời")
        case MembersHold():
            if condition.percent is None and condition.count is None:
                yield Fault((*path, "percent"), "cần percent hoặc count")
            if condition.percent is not None:
                yield from _percent(condition.percent, condition.compare, (*path, "percent"))
            yield from _at_least(condition.count, 1, (*path, "count"))
        case Rating():
            yield from _years(condition.years, (*path, "years"))
            if condition.count is not None and not 1 <= condition.count <= condition.years:
                yield Fault((*path, "count"), "số năm phải từ 1 đến số năm xét (years)")
        case EachYear():
            yield from _years(condition.years, (*path, "years"))
        case Held():
            yield from _at_least(condition.count, 1, (*path, "count"))
            yield from _at_least(condition.within, 1, (*path, "within"))
            if not condition.awards:
                yield Fault((*path, "awards"), "chưa nêu danh hiệu, hình thức nào")
        case InitiativeIs():
            yield from _at_least(condition.count, 1, (*path, "count"))
        case Service():
            yield from _at_least(condition.months, 0, (*path, "months"))
        case UnitAge():
            yield from _at_least(condition.years, 0, (*path, "years"))


def _years(years: int, path: Path) -> Iterator[Fault]:
    if not 1 <= years <= YEARS:
        yield Fault(path, f"số năm phải từ 1 đến {YEARS}")


def _at_least(value: int | None, least: int, path: Path) -> Iterator[Fault]:
    if value is not None and value < least:
        yield Fault(path, f"phải từ {least} trở lên")
