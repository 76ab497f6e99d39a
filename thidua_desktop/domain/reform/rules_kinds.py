"""Kinds of scoring rules (cách tính điểm) that components of reform indexes use.

Points are whole thousandths of a point. Percents, targets and bounds are exact fractions; 80 means 80 %.
The kinds are those of DOMAIN.md §6 and of the sets read for it.
"""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction


class Measure(StrEnum):
    """What steps go by."""

    NUMBER = "number"
    PERCENT = "percent"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a list, with what it is worth."""

    text: str
    points: int


@dataclass(frozen=True, slots=True)
class YesNo:
    """Có hay không: "Có kiểm tra: 2 điểm; không kiểm tra: 0 điểm"."""

    points_yes: int
    points_no: int = 0
    yes: str = "Có"
    no: str = "Không"

    @property
    def within(self) -> bool:
        """It speaks of a limit: declared as "42/44", the answer is yes while the first is not above."""
        words = self.yes.lower()
        return any(limit in words for limit in ("không vượt", "không quá", "trong phạm vi"))


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several wordings holds: "đúng hạn: 1; chậm: 0,5; không ban hành: 0"."""

    options: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """Every item met earns its own points."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class YearDay:
    """The last day of a step by date, in the year that is scored unless ``year`` is set."""

    month: int
    day: int = 0
    """0: the last day of the month."""
    year: int | None = None
    before: int = 0
    """1: in the year before the one that is scored."""

    @property
    def real(self) -> bool:
        """Whether the calendar has such a day."""
        return 1 <= self.month <= 12 and self.day <= calendar.monthrange(2024, self.month)[1]

    def of(self, year: int) -> dt.date:
        """The day, where ``year`` is scored; 29/02 is 28/02 in other years."""
        full = (self.year or year) - self.before
        last = calendar.monthrange(full, self.month)[1]
        return dt.date(full, self.month, min(self.day or last, last))


@dataclass(frozen=True, slots=True)
class Step:
    """One band of steps. It reaches up to the band before it (in steps by date: from the day after)."""

    points: int
    at_least: Fraction | None = None
    """Lower bound of the number or percent; ``None``: all that is left below."""
    above: bool = False
    """The bound itself belongs to the band below ("trên 90 %")."""
    until: YearDay | None = None
    """Last day of the band; ``None``: any later day."""
    linear: bool = False
    """``points`` times the percent ("tính theo công thức")."""


@dataclass(frozen=True, slots=True)
class Steps:
    """Bands by number, percent or date. Numbers come highest first, days earliest first."""

    measure: Measure
    steps: tuple[Step, ...]
    none_points: int | None = None
    """Where nothing of the kind arose; by date: where it was not done at all."""
    noun: str = ""
    """What is counted: "hình thức tuyên truyền"; by date what is done: "ban hành"."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """Linear: (done ÷ total ÷ target) × factor, at most ``cap``."""

    factor: int
    target: Fraction | None = None
    """The percent that earns the whole factor; ``None``: 100 %."""
    cap: int | None = None
    """ "tối đa 3 điểm". Without it more than the whole is refused as a slip."""
    none_points: int | None = None
    """Where nothing of the kind arose ("không có hồ sơ trễ hạn: 1 điểm")."""
    done_name: str = "số đã thực hiện"
    total_name: str = "tổng số"
    """Empty where ``done_name`` is a rate by itself: "tỷ lệ hồ sơ nộp trực tuyến"."""
    none_name: str = "không phát sinh"
    reverse: bool = False
    """(1 − done ÷ total) × factor: the figure is of faults."""


@dataclass(frozen=True, slots=True)
class Penalty:
    """So many points each time; ``per`` is how many make a time ("cứ 05 hồ sơ trừ 0,1 điểm")."""

    name: str
    each: int
    per: int = 1


@dataclass(frozen=True, slots=True)
class CountPenalty:
    """Starts with ``start`` and loses for every fault, never below ``floor``."""

    start: int
    penalties: tuple[Penalty, ...]
    floor: int = 0
    zero_if: str = ""
    """What loses everything: "có hình thức nặng hơn"."""
    clean: str = "Không có trường hợp nào"
    """Words of the faultless case."""


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Starts with nothing and counts so much each time up to ``cap``.

    For bonus points, for minus areas (whose points are then taken off), and for components that grow by the
    piece.
    """

    gains: tuple[Penalty, ...]
    cap: int
    minus: bool = False
    """It belongs to a minus area: what it counts is taken off the index."""


@dataclass(frozen=True, slots=True)
class Survey:
    """Điều tra xã hội học: (rate × factor) ÷ scale; scale 100 for a percent, 5 for marks out of five."""

    factor: int
    scale: int = 100
    name: str = "tỷ lệ hài lòng"


@dataclass(frozen=True, slots=True)
class Manual:
    """Scored by hand; ``reason`` says why no rule works it out."""

    reason: str = ""


CHOSEN_BY_HAND = Manual("Chọn chấm bằng tay.")
"""For words that could be read as a rule: kept as a rule, so that they are not read again."""


Rule = YesNo | Choice | Checklist | Steps | Ratio | CountPenalty | Adjustment | Survey | Manual
