"""The words of the page Thiếu hụt: what a place needs, what is to be raised, what went wrong."""

from __future__ import annotations

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.records import CriteriaSet, SetScope
from thidua_desktop.domain.reform.what_if import RaisedComponent, Recovery
from thidua_desktop.domain.vietnamese import format_points


def set_title(held: CriteriaSet) -> str:
    """A set among those of its year, by whom it scores."""
    who = "Cơ quan" if held.scope is SetScope.OFFICE else held.group or "Đơn vị"
    return f"{who}: {held.name}"


def way_words(way: Recovery) -> str:
    """What the place needs and what the components come to."""
    need = f"Hạng {way.place} cần chỉ số từ {format_points(way.needed)}."
    if not way.components:
        return f"{need} Đã đạt." if way.reached else f"{need} Không còn mục nào nâng được."
    got = f"{format_points(way.index)}" + (f", hạng {way.rank}" if way.rank else "")
    if not way.reached:
        return f"{need} Nâng hết {len(way.components)} mục cũng chỉ đạt {got}."
    return f"{need} Nâng {len(way.components)} mục, công sức {way.effort}: đạt {got}."


def raise_words(one: RaisedComponent) -> str:
    """ "3.2.1 Tỷ lệ hồ sơ đúng hạn", and below it "3 → 5 (ít nhất 3,624), +2,09"."""
    now = "chưa chấm" if one.now is None else shown(one.now)
    least = f" (ít nhất {shown(one.least)})" if one.least != one.to else ""
    name = f"{one.criterion.code} {one.criterion.name}".strip()
    return f"{name}\n{now} → {shown(one.to)}{least}, {signed(one.wins_index)}"


def signed(thousandths: int) -> str:
    """Points with their sign, also where they are gained."""
    return ("−" if thousandths < 0 else "+") + format_points(abs(thousandths))


def role_of(change: int) -> str:
    """The role of a label that tells a change."""
    return "good" if change > 0 else "bad" if change < 0 else "mute"


def error_words(error: Known) -> str:
    """All that is wrong, a line each."""
    return "\n".join(one.message for one in error.problems) if isinstance(error, Invalid) else str(error)
