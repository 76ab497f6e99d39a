"""Thử trước: change figures or points of one unit and see its index and place; the cheapest way to a place.

Nothing is written anywhere. The other units stand still: what they will do is not known.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.records import AbsentPolicy, AreaKind, Criterion
from thidua_desktop.domain.reform.declared import figures_from_text, unread
from thidua_desktop.domain.reform.index import HUNDRED, UNSCORED, Leaf, Scheme, Standing
from thidua_desktop.domain.reform.rivals import Rivals
from thidua_desktop.domain.reform.rules import (
    Checklist,
    Choice,
    Manual,
    Rule,
    Steps,
    YesNo,
    evaluate,
    read_rule,
)
from thidua_desktop.domain.reform.what_if_search import Choice as Raise
from thidua_desktop.domain.reform.what_if_search import (
    Group,
    capped,
    cheapest,
    levels_with_effort,
    undominated,
)
from thidua_desktop.domain.vietnamese import nfc

EFFORTS = range(1, 6)
"""What a component may be said to cost; 1 each finds the fewest components."""
_MOST_LEVELS = 64
"""Sums of a checklist that are looked at one by one; a longer list is all or nothing."""


@dataclass(frozen=True, slots=True)
class RaisedComponent:
    """A component of the cheapest set. Points and indexes are thousandths."""

    criterion: Criterion
    now: int | None
    to: int
    effort: int
    least: int
    """What is enough of this one when the others come to ``to`` (in a minus area the most to be taken)."""
    wins_index: int
    """What it brings by itself."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """The way to a place."""

    place: int
    needed: int
    """The least index that takes it."""
    reached: bool
    """False: not even with every component at its best; ``components`` are then all that can be won."""
    components: tuple[RaisedComponent, ...]
    effort: int
    index: int
    rank: int | None
    exact: bool
    how: str
    """How it was worked out, in words."""


class WhatIf:
    """One unit's components with changes tried out."""

    def __init__(
        self, scheme: Scheme, standings: Mapping[int, Standing], rivals: Rivals, *, name: str = ""
    ) -> None:
        self._scheme = scheme
        self._base = dict(standings)
        self._tried: dict[int, Standing] = {}
        self.rivals = rivals
        self.name = name
        """The unit."""
        self.before = scheme.result(self._base)
        """As it stands."""
        self.result = self.before
        """With what is tried out."""

    # ---- what stands -------------------------------------------------------------------------
    @property
    def index(self) -> int:
        """Thousandths, with what is tried out."""
        return self.result.index

    @property
    def rank(self) -> int | None:
        """The place that index takes; ``None`` where nobody is ranked."""
        return self.rivals.rank(self.index)

    @property
    def rank_before(self) -> int | None:
        return self.rivals.rank(self.before.index)

    @property
    def of(self) -> int | None:
        """Units that are ranked, this one among them."""
        return self.rivals.of if self.rivals else None

    def standing(self, criterion_id: int) -> Standing:
        """What counts of a component, as tried out."""
        return self._tried.get(criterion_id) or self._base.get(criterion_id, UNSCORED)

    def components(self) -> list[int]:
        """Ids of what can be changed, in reading order."""
        return [leaf.criterion.id for leaf in self._scheme.leaves]

    def tried(self) -> Mapping[int, Standing]:
        """What differs from what stands, by component."""
        return self._tried

    # ---- trying out --------------------------------------------------------------------------
    def change(self, criterion_id: int, value: int | str | None) -> str:
        """Try points in thousandths or declared figures ("49/50"); ``None`` takes the try back.

        Returns how figures came to their points; empty for points. Raises ``Invalid`` where the points are
        beyond the component's, or the words do not say what the rule asks for; nothing changes then.
        """
        leaf = self._leaf(criterion_id)
        if value is None:
            self._tried.pop(criterion_id, None)
            self._work_out()
            return ""
        working = ""
        if isinstance(value, str):
            standing, working = self._declared(leaf, value)
        else:
            standing = Standing(value)
            if not 0 <= value <= leaf.maximum:
                raise _refused("out_of_range", f"Điểm từ 0 đến {shown(leaf.maximum)}.", leaf.criterion)
        self._tried[criterion_id] = standing
        self._work_out()
        return working

    def reset(self) -> None:
        """Take every try back."""
        self._tried.clear()
        self._work_out()

    def _work_out(self) -> None:
        self.result = self._scheme.result({**self._base, **self._tried})

    def _leaf(self, criterion_id: int) -> Leaf:
        leaf = self._scheme.by_id.get(criterion_id)
        if leaf is None:
            message = "Mục này được cộng từ các mục con: hãy thử ở mục con."
            raise Invalid([Problem("not_a_leaf", message, field="points")])
        return leaf

    def _declared(self, leaf: Leaf, text: str) -> tuple[Standing, str]:
        criterion = leaf.criterion
        rule = read_rule(criterion.rule)
        figures = figures_from_text(rule, nfc(text))
        if figures is None and isinstance(rule, Manual):
            raise _refused("by_hand", "chấm bằng tay, không tính từ số liệu: ghi điểm.", criterion)
        if figures is None:
            raise _refused("unread", unread(rule, text).message, criterion)
        if figures.not_applicable:
            if leaf.policy is AbsentPolicy.REFUSED:
                raise _refused("absent_refused", "Mục này không được ghi “Không áp dụng”.", criterion)
            return Standing(None, True), "Không áp dụng"
        outcome = evaluate(rule, figures, leaf.maximum, year=self._scheme.criteria_set.year)
        if outcome.points is None:
            said = "; ".join(problem.message for problem in outcome.problems)
            raise _refused("no_points", said, criterion)
        return Standing(outcome.points), outcome.working

    # ---- the cheapest way --------------------------------------------------------------------
    def needed(self, place: int) -> int:
        """The least index that takes ``place``. Raises ``RuleViolation`` without a ranking, or beyond it."""
        if not self.rivals:
            raise RuleViolation(
                "Chưa có bảng xếp hạng của nhóm nên chưa biết mỗi hạng cần bao nhiêu điểm.",
                hint="Nhập bảng xếp hạng đã công bố, hoặc chấm điểm các đơn vị cùng nhóm.",
            )
        if not 1 <= place <= self.rivals.of:
            raise RuleViolation(f"Chỉ có hạng 1 đến hạng {self.rivals.of}, không có hạng {place}.")
        return self.rivals.needed(place)

    def cheapest(self, place: int, efforts: Mapping[int, int | None] | None = None) -> Recovery:
        """The components to raise, from what is tried out, for ``place`` with the least effort: exact.

        ``efforts`` are 1 … 5 by component (1 where not named); ``None`` leaves a component as it is. A
        component in bands may be raised to a band on the way for its share of the effort. Of ways with equal
        effort the one that gains most. Raises ``RuleViolation`` as :meth:`needed`, ``Invalid`` for an effort.
        """
        needed = self.needed(place)
        costs = self._costs(efforts or {})
        groups, looked_at = self._groups(costs)
        found = cheapest(groups, self._need(needed))
        reached = found is not None
        if found is None:
            parts = [max(group, key=lambda one: (one.gain, -one.effort)) for group in groups if group]
            found = Raise(
                sum(one.effort for one in parts), 0, tuple(pick for one in parts for pick in one.picked)
            )
        standings = {**self._base, **self._tried}
        after = self._raised(standings, found.picked)
        result = self._scheme.result(after)
        raised = dict(found.picked)
        components = tuple(
            self._component(leaf, raised[leaf.criterion.id], costs, after, needed if reached else None)
            for leaf in self._scheme.leaves
            if leaf.criterion.id in raised
        )
        return Recovery(
            place=place,
            needed=needed,
            reached=reached,
            components=components,
            effort=found.effort,
            index=result.index,
            rank=self.rivals.rank(result.index),
            exact=True,
            how=_how(looked_at, costs, reached),
        )

    def _costs(self, efforts: Mapping[int, int | None]) -> dict[int, int]:
        for criterion_id, effort in efforts.items():
            if effort is not None and effort not in EFFORTS:
                criterion = self._leaf(criterion_id).criterion
                raise _refused("bad_effort", "Công sức ghi từ 1 đến 5; để trống: không đổi.", criterion)
        asked = {leaf.criterion.id: efforts.get(leaf.criterion.id, 1) for leaf in self._scheme.leaves}
        return {criterion_id: effort for criterion_id, effort in asked.items() if effort is not None}

    def _need(self, needed: int) -> int:
        """What must be gained on the scale of the search: rounding half up to ``needed`` must just hold.

        index = points × 100 000 / applicable + bonus − minus; times 2 × applicable everything is whole.
        """
        now, scale = self.result, max(1, self.result.applicable)
        if now.index >= needed:
            return 0
        held = 2 * (now.points * HUNDRED + (now.bonus - now.minus) * scale)
        return (2 * needed - 1) * scale - held

    def _groups(self, costs: Mapping[int, int]) -> tuple[list[Group], int]:
        """Choices of each component that can be raised, on the scale of :meth:`_need`; how many they are."""
        scale = max(1, self.result.applicable)
        main: list[Group] = []
        beside: dict[int, list[Group]] = {}
        looked_at = 0
        for leaf in self._scheme.leaves:
            kind = self._scheme.areas[leaf.area].kind
            standing = self.standing(leaf.criterion.id)
            if leaf.criterion.id not in costs or standing.absent:
                continue
            levels = _levels(leaf, standing.points or 0, kind)
            if not levels:
                continue
            looked_at += 1
            priced = levels_with_effort(levels, costs[leaf.criterion.id])
            unit = 2 * (HUNDRED if kind is None else scale)
            group = undominated(
                Raise(priced[to], gain * unit, ((leaf.criterion.id, to),)) for to, gain in levels.items()
            )
            if kind is None:
                main.append(group)
            else:
                beside.setdefault(leaf.area, []).append(group)
        return main + [self._area_group(area, groups, scale) for area, groups in beside.items()], looked_at

    def _area_group(self, area: int, groups: list[Group], scale: int) -> Group:
        """One group out of the components of a bonus or minus area, whose cap joins them."""
        cap = self._scheme.areas[area].criterion.max_thousandths
        held = sum(
            self.standing(leaf.criterion.id).points or 0 for leaf in self._scheme.leaves if leaf.area == area
        )
        if self._scheme.areas[area].kind is AreaKind.BONUS:
            return capped(groups, 2 * scale * max(0, cap - held))
        return capped(groups, 2 * scale * min(cap, held), 2 * scale * max(0, held - cap))

    @staticmethod
    def _raised(standings: Mapping[int, Standing], picked: Iterable[tuple[int, int]]) -> dict[int, Standing]:
        return {**standings, **{criterion_id: Standing(points) for criterion_id, points in picked}}

    def _component(
        self,
        leaf: Leaf,
        to: int,
        costs: Mapping[int, int],
        after: Mapping[int, Standing],
        needed: int | None,
    ) -> RaisedComponent:
        criterion_id = leaf.criterion.id
        now = self.standing(criterion_id).points
        levels = _levels(leaf, now or 0, self._scheme.areas[leaf.area].kind)
        effort = levels_with_effort(levels, costs[criterion_id])[to]
        alone = self._scheme.result(self._raised({**self._base, **self._tried}, [(criterion_id, to)]))
        least = to if needed is None else self._least(leaf, now or 0, to, after, needed)
        return RaisedComponent(leaf.criterion, now, to, effort, least, alone.index - self.index)

    def _least(self, leaf: Leaf, now: int, to: int, after: Mapping[int, Standing], needed: int) -> int:
        """The points nearest to ``now`` that still suffice, the others as in ``after``: by halving."""

        def suffices(points: int) -> bool:
            tried = self._raised(after, [(leaf.criterion.id, points)])
            return self._scheme.result(tried).index >= needed

        step = 1 if to > now else -1
        low, high = 0, abs(to - now)
        while low < high:
            middle = (low + high) // 2
            if suffices(now + step * middle):
                high = middle
            else:
                low = middle + 1
        least = now + step * high
        levels = _levels(leaf, now, self._scheme.areas[leaf.area].kind)
        on_the_way = [one for one in levels if (one - least) * step >= 0]
        return min(on_the_way, key=lambda one: abs(one - now)) if len(levels) > 1 else least


def _levels(leaf: Leaf, now: int, kind: AreaKind | None) -> dict[int, int]:
    """Points the component can be raised to → what is won; those its rule can give, else the maximum."""
    if kind is AreaKind.MINUS:
        return {0: now} if now > 0 else {}
    rule = read_rule(leaf.criterion.rule)
    found = {one for one in _points_of(rule) if now < one < leaf.maximum} | {leaf.maximum}
    return {points: points - now for points in sorted(found) if points > now}


def _points_of(rule: Rule) -> Iterable[int]:
    """Points a rule with a few outcomes can give; none for one that can give anything."""
    match rule:
        case YesNo():
            return (rule.points_yes, rule.points_no)
        case Choice():
            return [option.points for option in rule.options]
        case Steps() if not any(step.linear for step in rule.steps):
            return [step.points for step in rule.steps]
        case Checklist() if 2 ** len(rule.items) <= _MOST_LEVELS:
            worth = [item.points for item in rule.items]
            counts = range(len(worth) + 1)
            return {sum(some) for count in counts for some in itertools.combinations(worth, count)}
    return ()


def _how(looked_at: int, costs: Mapping[int, int], reached: bool) -> str:
    each = all(effort == 1 for effort in costs.values())
    measure = "số mục phải nâng" if each else "tổng công sức đã ghi"
    said = (
        f"Tính đúng, không ước lượng: với từng {measure}, tìm cách được nhiều điểm nhất trong "
        f"{looked_at} mục còn có thể nâng (quy hoạch động), rồi lấy cách ít nhất đã đủ điểm. "
        "Giả định các đơn vị khác giữ nguyên."
    )
    return said if reached else f"{said} Kể cả nâng hết cũng chưa đủ."


def _refused(code: str, message: str, criterion: Criterion) -> Invalid:
    return Invalid([Problem(code, f"Mục {criterion.code}: {message}", value=criterion.code, field="points")])
