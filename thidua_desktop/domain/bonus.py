"""Tiền thưởng in whole numbers: how much, and what several awards at one time bring.

Sources: NĐ 152/2025 Đ49.1 (base salary in force on the day of the decision), Đ49.2 (rounded up to tens of
thousands after multiplying), Đ49.5–49.7 (several titles, several forms, both); the same rules stood in
NĐ 91/2017 Đ66.2, Đ68. Multiples of collectives and households are rates of their own in the rulebook:
nothing is doubled here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.rulebook.conditions import (
    AllOf,
    AnyOf,
    Condition,
    EachYear,
    Held,
    Rating,
)

STEP = 10_000
"""Hàng chục nghìn đồng."""
ORGANISING_PERCENT = 20
"""Part of the fund for launching, summing up, checks and meetings (NĐ 152/2025 Đ48.1a)."""

_SILENT = "nhiều hình thức cùng thời gian, thành tích khác nhau"


def exact(multiple: int, base_salary: int) -> tuple[int, int]:
    """``multiple`` thousandths of ``base_salary`` before rounding, as whole đồng and thousandths of one."""
    return divmod(multiple * base_salary, 1000)


def amount(multiple: int, base_salary: int, step: int = STEP) -> int:
    """Đồng to pay: ``multiple`` thousandths of ``base_salary``, multiplied first, then rounded up.

    ``ValueError`` for a negative value or a step below 1.
    """
    if multiple < 0 or base_salary < 0 or step < 1:
        raise ValueError("a bonus is made of numbers that are not negative")
    return -(-multiple * base_salary // (1000 * step)) * step


def split(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """``total`` shared by ``weights``, adding up exactly.

    What does not divide goes to the largest remainders; equal remainders favour those listed first.
    ``ValueError`` without a positive weight.
    """
    whole = sum(weights)
    if whole <= 0 or min(weights) < 0 or total < 0:
        raise ValueError("shares need weights that are not negative, one of them positive")
    shares = [total * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda i: (-(total * weights[i] % whole), i))
    for place in by_remainder[: total - sum(shares)]:
        shares[place] += 1
    return tuple(shares)


def multiple_words(multiple: int) -> str:
    """Thousandths as papers write them: 450 → "0,45", 3000 → "3"."""
    whole, part = divmod(multiple, 1000)
    return f"{whole},{part:03d}".rstrip("0") if part else str(whole)


def write_shares(shares: Sequence[tuple[str, int]]) -> str:
    """Shares of a joint award as stored: ``"Tên: 500000; Tên: 260000"``. Names carry no ":" or ";"."""
    return "; ".join(f"{name}: {dong}" for name, dong in shares)


def read_shares(text: str) -> tuple[tuple[str, int], ...]:
    """What :func:`write_shares` wrote; parts that do not read are left out."""
    found = []
    for part in text.split(";"):
        name, colon, dong = part.rpartition(":")
        if colon and dong.strip().isdecimal():
            found.append((name.strip(), int(dong)))
    return tuple(found)


def percent_of(total: int, percent: int) -> int:
    """``percent`` of ``total`` đồng, rounded down: never more than the share."""
    return total * percent // 100


def span(conditions: Iterable[Condition]) -> int:
    """How many years the achievement of an award reaches back, by the longest of its conditions; at least 1.

    Three CSTĐCS in a row for CSTĐ tỉnh make a period of three years, which is another period than that of
    the third CSTĐCS (worked example 3).
    """
    longest = 1
    for condition in conditions:
        if isinstance(condition, Rating):
            longest = max(longest, condition.years)
        elif isinstance(condition, Held) and condition.consecutive:
            longest = max(longest, condition.count)
        elif isinstance(condition, EachYear):
            longest = max(longest, condition.years)
        elif isinstance(condition, AnyOf | AllOf):
            longest = max(longest, span(condition.of))
    return longest


@dataclass(frozen=True, slots=True)
class Earned:
    """One award of one recipient as the rules on several awards see it."""

    key: int
    name: str
    title: bool
    """Danh hiệu thi đua; otherwise a form (hình thức khen thưởng)."""
    period: tuple[int, int]
    """First and last year of the achievement."""
    achievement: str
    """Tells achievements of one period apart; compared as given."""
    amount: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether an award brings its bonus beside the recipient's others."""

    pays: bool
    why: str = ""
    """In Vietnamese, empty where no rule was needed."""
    doubtful: bool = False
    """The text does not say it: "cần đối chiếu văn bản"."""


def several(awards: Sequence[Earned]) -> dict[int, Outcome]:
    """What each of one recipient's awards pays: key → outcome.

    Titles of one period bring the highest bonus only, titles of different periods all (Đ49.5). Forms bring
    all where period and achievement differ (Đ49.6), the highest for one achievement; for one period and
    different achievements the text is silent: paid, and said to be checked. A title and a form bring both
    (Đ49.7). Of equal amounts the first listed pays.
    """
    groups: dict[tuple[bool, tuple[int, int], str], list[Earned]] = {}
    for one in awards:
        groups.setdefault((one.title, one.period, "" if one.title else one.achievement), []).append(one)
    achievements = Counter(period for title, period, _ in groups if not title)
    outcomes: dict[int, Outcome] = {}
    for (title, period, _), members in groups.items():
        best = max(members, key=lambda one: one.amount)
        for one in members:
            if one is not best:
                same = "danh hiệu cùng thời gian" if title else "hình thức cùng thành tích"
                outcomes[one.key] = Outcome(False, f"{same}: hưởng mức cao nhất của “{best.name}”")
            elif not title and achievements[period] > 1:
                outcomes[one.key] = Outcome(True, _SILENT, doubtful=True)
            else:
                outcomes[one.key] = Outcome(True)
    return outcomes
