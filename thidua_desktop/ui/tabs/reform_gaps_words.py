"""The words of the page Thiếu hụt: what a place needs, what is to be raised, what went wrong."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.records import CriteriaSet, Remedy, SetScope
from thidua_desktop.domain.reform.gaps import CauseKind, Gap
from thidua_desktop.domain.reform.rivals import Rivals
from thidua_desktop.domain.reform.what_if import RaisedComponent, Recovery
from thidua_desktop.domain.vietnamese import exact_points, format_points


def set_title(held: CriteriaSet) -> str:
    """A set among those of its year, by whom it scores."""
    who = "Cơ quan" if held.scope is SetScope.OFFICE else held.group or "Đơn vị"
    return f"{who}: {held.name}"


def lost_words(gaps: Sequence[Gap]) -> str:
    """ "2 mục mất 2,457 điểm · 38 mục chưa chấm (73,00 điểm)": what is not scored yet is no loss yet."""
    waiting = [gap for gap in gaps if gap.cause_kind is CauseKind.UNSCORED]
    lost = [gap for gap in gaps if gap.cause_kind is not CauseKind.UNSCORED]
    parts = []
    if lost:
        parts.append(f"{len(lost)} mục mất {exact_points(sum(gap.lost for gap in lost))} điểm")
    if waiting:
        parts.append(f"{len(waiting)} mục chưa chấm ({exact_points(sum(gap.lost for gap in waiting))} điểm)")
    return " · ".join(parts)


def rank_caption(rivals: Rivals | None, year: int) -> str:
    """Whose rank it is: one counted in the list of an earlier year says so beside the figure."""
    if not rivals:
        return "Hạng"
    return f"Hạng, theo bảng năm {rivals.year}" if rivals.year not in (None, year) else "Hạng trong nhóm"


def planned_words(known: Sequence[Remedy]) -> str:
    """Which of the components chosen stand in the year's plan already and were left out."""
    if not known:
        return ""
    names = "; ".join(f"{one.criterion_code} {one.criterion_name}".strip() for one in known)
    return f"Đã có trong kế hoạch khắc phục năm {known[0].year}, không đưa vào lần nữa: {names}."


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
