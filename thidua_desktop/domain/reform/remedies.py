"""What is done about lost points (khắc phục tồn tại, hạn chế): states, due days, the fix rate.

A remedy belongs to the year whose points were lost and is worked on in the year after it. One that is not
finished by then is carried into the next period; the old one stays as it was left.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from thidua_desktop.domain.records import Criterion, Remedy, RemedyState, Target
from thidua_desktop.domain.vietnamese import exact_points, fold

STATE_WORDS: Final = {
    RemedyState.OPEN: "Chưa làm",
    RemedyState.DOING: "Đang làm",
    RemedyState.DONE: "Đã khắc phục",
    RemedyState.DROPPED: "Không làm",
}
WARN_DAYS: Final = 14
"""How many days before it is due a remedy is spoken of."""
GROUP: Final = "Cải cách hành chính"
"""Nhóm nội dung of a pledge that remedies go into."""
_FIX_WORDS: Final = re.compile(r"\bkhac phuc\b.*\b(ton tai|han che|bat cap|sai sot)\b")


def is_open(remedy: Remedy) -> bool:
    """Whether there is still something to do."""
    return remedy.state in (RemedyState.OPEN, RemedyState.DOING)


@dataclass(frozen=True, slots=True)
class Reminder:
    """An unfinished remedy that is due soon or overdue."""

    remedy: Remedy
    days: int
    """Days left; negative: overdue by so many."""

    @property
    def overdue(self) -> bool:
        return self.days < 0

    @property
    def words(self) -> str:
        """ "quá hạn 3 ngày", "hôm nay là hạn cuối", "còn 12 ngày"."""
        if self.days < 0:
            return f"quá hạn {-self.days} ngày"
        return f"còn {self.days} ngày" if self.days else "hôm nay là hạn cuối"


def reminders_of(remedies: Iterable[Remedy], today: dt.date, within: int = WARN_DAYS) -> list[Reminder]:
    """Unfinished remedies due within so many days or overdue, the most urgent first.

    One that was carried into a later year is spoken of there alone.
    """
    known = list(remedies)
    carried = carried_ids(known)
    found = [
        Reminder(one, (one.due_on - today).days)
        for one in known
        if one.due_on is not None and is_open(one) and one.id not in carried
    ]
    return sorted((one for one in found if one.days <= within), key=lambda one: (one.days, one.remedy.id))


def carried_ids(remedies: Iterable[Remedy]) -> set[int]:
    """Ids of remedies that live on in another one."""
    return {one.carried_from_id for one in remedies if one.carried_from_id is not None}


def chain_of(remedy_id: int, remedies: Iterable[Remedy]) -> tuple[Remedy, ...]:
    """The remedy with all it was carried from and into, oldest first."""
    by_id = {one.id: one for one in remedies}
    into = {one.carried_from_id: one for one in by_id.values() if one.carried_from_id is not None}
    first = by_id[remedy_id]
    seen = {first.id}
    while (before := by_id.get(first.carried_from_id or 0)) is not None and before.id not in seen:
        seen.add(before.id)
        first = before
    chain = [first]
    while (after := into.get(chain[-1].id)) is not None and after not in chain:
        chain.append(after)
    return tuple(chain)


@dataclass(frozen=True, slots=True)
class FixRate:
    """Tỷ lệ khắc phục: how many shortcomings of a period were mended by the end of the next year."""

    year: int
    """Whose points were lost."""
    fixed: int
    listed: int

    @property
    def ratio(self) -> Fraction | None:
        """``None`` where nothing was listed."""
        return Fraction(self.fixed, self.listed) if self.listed else None

    @property
    def declared(self) -> str:
        """Số liệu kê khai of the component that asks for it: "7/9 tồn tại"."""
        if not self.listed:
            return f"Không có tồn tại, hạn chế phải khắc phục của năm {self.year}"
        return f"{self.fixed}/{self.listed} tồn tại, hạn chế"


def fix_rate(year: int, remedies: Iterable[Remedy], until: dt.date | None = None) -> FixRate:
    """How many of ``year``'s remedies are mended, by ``until`` (the end of the next year where not said).

    One that the office decided not to mend stays listed: leaving out what is not mended would raise the rate.
    """
    last = until or dt.date(year + 1, 12, 31)
    own = [one for one in remedies if one.year == year]
    fixed = [
        one for one in own if one.state is RemedyState.DONE and (one.done_on is None or one.done_on <= last)
    ]
    return FixRate(year, len(fixed), len(own))


def fix_component(criteria: Sequence[Criterion]) -> Criterion | None:
    """The leaf that scores the fix rate, told by its words; ``None``: none, or more than one."""
    parents = {one.parent_id for one in criteria}
    found = [one for one in criteria if one.id not in parents and _FIX_WORDS.search(fold(one.name))]
    return found[0] if len(found) == 1 else None


def target_of(remedy: Remedy, groups: Collection[str] = ()) -> Target:
    """The pledge target that promises a remedy. ``groups``: those of the pledge it goes into."""
    group = next((one for one in groups if fold(GROUP) in fold(one)), GROUP)
    where = f"{remedy.criterion_code} {remedy.criterion_name}".strip()
    lost = f" (năm {remedy.year} mất {exact_points(remedy.lost)} điểm)" if remedy.lost else ""
    due = f" trước ngày {remedy.due_on:%d/%m/%Y}" if remedy.due_on else ""
    return Target(
        content=f"Khắc phục tồn tại, hạn chế ở tiêu chí {where}{lost}",
        group=group,
        plan=f"Khắc phục xong{due}",
        note=remedy.measure,
    )
