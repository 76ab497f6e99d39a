"""Chỉ số cải cách hành chính: what the scores of one unit come to, per area and in total, exactly.

Index = points × 100 / applicable maximum, rounded half up to a thousandth once; bonus areas are then added
and minus areas taken. Points, maxima and indexes are thousandths of a point (an index of 100 is 100 000).
The formula is that of the published decisions (DOMAIN §6: đạt được / tối đa × 100, per area and total).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from thidua_desktop.domain.records import (
    AbsentPolicy,
    AreaKind,
    CriteriaSet,
    Criterion,
    Score,
    ScoreKind,
)
from thidua_desktop.domain.reform.tree import children_of

HUNDRED = 100_000
"""An index of 100 in thousandths."""


class Basis(StrEnum):
    """Which scores count."""

    SELF = "tu_cham"
    """The unit's own; a survey stands where nobody scores himself."""
    APPRAISED = "tham_dinh"
    """Appraisals and surveys only; what was not appraised earns nothing."""
    OFFICIAL = "chinh_thuc"
    """Appraisals and surveys; a component not appraised yet stands by its own score until it is."""


_KINDS = {
    Basis.SELF: (ScoreKind.SELF, ScoreKind.SURVEY),
    Basis.APPRAISED: (ScoreKind.APPRAISED_2, ScoreKind.APPRAISED, ScoreKind.SURVEY),
    Basis.OFFICIAL: (ScoreKind.APPRAISED_2, ScoreKind.APPRAISED, ScoreKind.SURVEY, ScoreKind.SELF),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What counts of one leaf. ``points`` is ``None`` while unscored and when not applicable."""

    points: int | None = None
    absent: bool = False
    """Not applicable ("không áp dụng")."""
    kind: ScoreKind | None = None
    """Whose score it is; ``None`` while unscored."""


UNSCORED = Standing()


def standing_of(scores: Mapping[ScoreKind, Score], basis: Basis) -> Standing:
    """The score of one leaf that counts, of its scores by kind.

    The first kind of the basis that says anything decides: an appraisal with points overrules a unit that
    called the component not applicable. Whatever the basis, a component that the unit called so and that
    nobody gave points to is not applicable.
    """
    for kind in _KINDS[basis]:
        score = scores.get(kind)
        if score is None:
            continue
        if score.not_applicable:
            return Standing(None, True, kind)
        if score.points is not None:
            return Standing(score.points, False, kind)
    own = scores.get(ScoreKind.SELF)
    return Standing(None, True, ScoreKind.SELF) if own and own.not_applicable else UNSCORED


def standings_of(scores: Iterable[Score], basis: Basis) -> dict[int, Standing]:
    """What counts of each leaf by criterion id, of the scores of one unit."""
    by_leaf: dict[int, dict[ScoreKind, Score]] = {}
    for score in scores:
        by_leaf.setdefault(score.criterion_id, {})[score.kind] = score
    return {leaf: standing_of(kinds, basis) for leaf, kinds in by_leaf.items()}


@dataclass(frozen=True, slots=True)
class AreaIndex:
    """What one area came to, in thousandths."""

    criterion_id: int
    code: str
    name: str
    points: int
    maximum: int
    applicable: int
    index: int | None
    """``None`` where nothing of the area is applicable, and for bonus and minus areas."""
    kind: AreaKind | None = None
    """Set for an area counted beside the 100; its points are then capped at ``maximum``."""


@dataclass(frozen=True, slots=True)
class IndexResult:
    """What the scores of one unit came to. Points are thousandths; bonus and minus are kept apart."""

    points: int
    """Earned, and the maximum of components that are not applicable and earn it."""
    maximum: int
    applicable: int
    """The denominator: ``maximum`` less what left it as not applicable."""
    index: int
    """Of 100; never below 0. It is 0 where nothing is applicable or scored (see ``scored``)."""
    bonus: int
    minus: int
    scored: int
    """Leaves with a standing score or not applicable."""
    leaves: int
    areas: tuple[AreaIndex, ...]
    earned: int = 0
    """``points`` without what components that are not applicable earned."""
    absent: int = 0
    """Maximum of the components that are not applicable."""
    appraised: int = 0
    """Leaves whose standing score is an appraisal or a survey."""


def index_of(
    criteria_set: CriteriaSet, criteria: Sequence[Criterion], scores: Iterable[Score], basis: Basis
) -> IndexResult:
    """The index of one unit from its scores; ``scores`` of other units must not be among them."""
    return Scheme(criteria_set, criteria).result(standings_of(scores, basis))


def in_hundred(points: int, applicable: int) -> int:
    """``points`` × 100 / ``applicable`` in thousandths, rounded half up once. 0 over 0 is 0."""
    if applicable <= 0:
        return 0
    return (2 * points * HUNDRED + applicable) // (2 * applicable)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A component as the arithmetic needs it."""

    criterion: Criterion
    area: int
    """Place of its area in ``Scheme.areas``."""
    maximum: int
    policy: AbsentPolicy


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the set that has an index of its own, or stands beside the 100."""

    criterion: Criterion
    kind: AreaKind | None = None


class Scheme:
    """What the arithmetic needs of a criteria set, worked out once and used for every unit."""

    def __init__(self, criteria_set: CriteriaSet, criteria: Sequence[Criterion]) -> None:
        self.criteria_set = criteria_set
        self._children = children_of(criteria)
        areas: list[Area] = []
        leaves: list[Leaf] = []
        for top in _areas(self._children):
            self._gather(top, len(areas), areas, leaves)
        order = {criterion.id: place for place, criterion in enumerate(_walk(self._children))}
        self.areas: tuple[Area, ...] = tuple(areas)
        """In the order of the set, each followed by the bonus and minus parts inside it."""
        self.leaves: tuple[Leaf, ...] = tuple(sorted(leaves, key=lambda leaf: order[leaf.criterion.id]))
        """In reading order."""
        self.by_id: Mapping[int, Leaf] = {leaf.criterion.id: leaf for leaf in self.leaves}

    def _gather(self, node: Criterion, area: int, areas: list[Area], leaves: list[Leaf]) -> None:
        """Add ``node`` as an area of its own and its leaves to it; bonus parts inside become their own."""
        kind = node.area_kind
        areas.append(Area(node, kind))
        waiting = [node]
        while waiting:
            one = waiting.pop()
            if one is not node and kind is None and one.area_kind is not None:
                self._gather(one, len(areas), areas, leaves)
            elif below := self._children.get(one.id):
                waiting.extend(reversed(below))
            else:
                policy = one.absent_policy or self.criteria_set.absent_policy
                leaves.append(Leaf(one, area, one.max_thousandths, policy))

    def best(self, leaf: Leaf) -> int:
        """The points of a leaf that lose nothing: its maximum, in a minus area none."""
        return 0 if self.areas[leaf.area].kind is AreaKind.MINUS else leaf.maximum

    def result(self, standings: Mapping[int, Standing]) -> IndexResult:
        """What the standing scores of one unit come to, by criterion id; a leaf not named is unscored."""
        count = len(self.areas)
        points, maxima, applicable = [0] * count, [0] * count, [0] * count
        given = absent = scored = appraised = 0
        for leaf in self.leaves:
            area = leaf.area
            maxima[area] += leaf.maximum
            standing = standings.get(leaf.criterion.id, UNSCORED)
            beside = self.areas[area].kind is not None
            if standing.absent:
                scored += 1
                if beside:
                    continue
                absent += leaf.maximum
                if leaf.policy is AbsentPolicy.RESCALE:
                    continue
                if leaf.policy is AbsentPolicy.FULL:
                    points[area] += leaf.maximum
                    given += leaf.maximum
            elif standing.points is not None:
                scored += 1
                appraised += standing.kind is not ScoreKind.SELF
                points[area] += standing.points
            if not beside:
                applicable[area] += leaf.maximum
        return self._summed(points, maxima, applicable, given, absent, scored, appraised)

    def _summed(
        self,
        points: list[int],
        maxima: list[int],
        applicable: list[int],
        given: int,
        absent: int,
        scored: int,
        appraised: int,
    ) -> IndexResult:
        beside = {AreaKind.BONUS: 0, AreaKind.MINUS: 0}
        total = whole = counted = 0
        areas = []
        for place, area in enumerate(self.areas):
            index = None
            if area.kind is None:
                total += points[place]
                whole += maxima[place]
                counted += applicable[place]
                if applicable[place]:
                    index = in_hundred(points[place], applicable[place])
            else:
                # The maximum of such an area is the cap of what is under it; its leaves need not add up.
                maxima[place] = applicable[place] = area.criterion.max_thousandths
                points[place] = min(points[place], maxima[place])
                beside[area.kind] += points[place]
            one = area.criterion
            if area.kind is not None or maxima[place] or points[place]:
                areas.append(
                    AreaIndex(
                        one.id,
                        one.code,
                        one.name,
                        points[place],
                        maxima[place],
                        applicable[place],
                        index,
                        area.kind,
                    )
                )
        bonus, minus = beside[AreaKind.BONUS], beside[AreaKind.MINUS]
        return IndexResult(
            points=total,
            maximum=whole,
            applicable=counted,
            index=max(0, in_hundred(total, counted) + bonus - minus),
            bonus=bonus,
            minus=minus,
            scored=scored,
            leaves=len(self.leaves),
            areas=tuple(areas),
            earned=total - given,
            absent=absent,
            appraised=appraised,
        )


def _areas(children: Mapping[int | None, Sequence[Criterion]]) -> list[Criterion]:
    """The nodes that are areas: the topmost ones, or what is under a part that holds whole areas.

    "A. Khảo sát" with its three questions is one area; "B. Điểm theo bộ chỉ số" is a part that holds seven.
    A part with a bare leaf beside its areas keeps that leaf as an area of its own; a single part is the whole
    and never an area, unless it holds leaves only.
    """
    found: list[Criterion] = []
    waiting = list(reversed(children.get(None, ())))
    alone = len(waiting) == 1
    while waiting:
        node = waiting.pop()
        below = children.get(node.id, ())
        holds_areas = any(one.level == "linh_vuc" for one in below)
        whole = alone and any(children.get(one.id) for one in below)
        if node.area_kind is None and node.level == "phan" and (holds_areas or whole):
            waiting.extend(reversed(below))
        else:
            found.append(node)
    return found


def _walk(children: Mapping[int | None, Sequence[Criterion]]) -> Iterable[Criterion]:
    waiting = list(reversed(children.get(None, ())))
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(children.get(node.id, ())))
