"""The reform index as a tree: leaves carry points, every node above is their sum.

All points are integers in thousandths; nothing is rounded on the way up. A leaf that is not
applicable has no points: by default it earns its maximum (the usual policy "tính điểm tối đa");
rescaling the denominator is the other policy offices use.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.records import AreaKind, Criterion, Score, ScoreKind


@dataclass(frozen=True, slots=True)
class CriterionNode:
    """A criterion with what it earned. Points are thousandths; ``None`` where nothing is scored yet."""

    criterion: Criterion
    depth: int
    is_leaf: bool
    self_points: int | None
    appraised_points: int | None
    lost: int | None
    """Maximum less appraised (or self, where not appraised) points; in a minus area what is taken off."""
    not_applicable: bool = False
    declared: str = ""
    note: str = ""
    area_kind: AreaKind | None = None
    """Set for a bonus or minus area and all below it: they stand beside the 100 points."""


@dataclass(frozen=True, slots=True)
class ReformTotals:
    """Sums over the leaves, in thousandths; without those of bonus and minus areas."""

    maximum: int
    applicable: int
    """Maximum of the leaves that are applicable."""
    self_points: int
    appraised_points: int
    scored: int
    """Leaves with a self score (or not applicable)."""
    leaves: int


def children_of(criteria: Sequence[Criterion]) -> dict[int | None, list[Criterion]]:
    """Children by parent id, in their order."""
    result: dict[int | None, list[Criterion]] = {}
    for criterion in sorted(criteria, key=lambda c: (c.order, c.id)):
        result.setdefault(criterion.parent_id, []).append(criterion)
    return result


def score_tree(criteria: Sequence[Criterion], scores: Iterable[Score]) -> list[CriterionNode]:
    """The tree in reading order with points summed upwards.

    A survey score counts as both self and appraised: nobody in the office scores it. A second appraisal
    stands over the first.
    """
    children = children_of(criteria)
    by_leaf: dict[int, dict[ScoreKind, Score]] = {}
    for score in scores:
        by_leaf.setdefault(score.criterion_id, {})[score.kind] = score
    nodes: list[CriterionNode] = []

    def walk(criterion: Criterion, depth: int, above: AreaKind | None) -> CriterionNode:
        below = children.get(criterion.id, [])
        kind = above or criterion.area_kind
        place = len(nodes)
        nodes.append(CriterionNode(criterion, depth, not below, None, None, None))
        if below:
            parts = [walk(child, depth + 1, kind) for child in below]
            counted = [part for part in parts if part.area_kind is kind]
            node = CriterionNode(
                criterion,
                depth,
                False,
                _sum(part.self_points for part in counted),
                _sum(part.appraised_points for part in counted),
                _sum(part.lost for part in counted),
                area_kind=kind,
            )
        else:
            node = _leaf(criterion, depth, by_leaf.get(criterion.id, {}), kind)
        nodes[place] = node
        return node

    for root in children.get(None, []):
        walk(root, 0, None)
    return nodes


def _leaf(
    criterion: Criterion, depth: int, scores: dict[ScoreKind, Score], kind: AreaKind | None
) -> CriterionNode:
    survey = scores.get(ScoreKind.SURVEY)
    own = scores.get(ScoreKind.SELF) or survey
    appraised = scores.get(ScoreKind.APPRAISED_2) or scores.get(ScoreKind.APPRAISED) or survey
    self_points = own.points if own else None
    appraised_points = appraised.points if appraised else None
    absent = bool(own and own.not_applicable)
    counted = appraised_points if appraised_points is not None else self_points
    notes = [score.note for score in (own, appraised) if score and score.note]
    return CriterionNode(
        criterion,
        depth,
        True,
        self_points,
        appraised_points,
        None if absent or counted is None else _lost(criterion, counted, kind),
        absent,
        own.declared if own else "",
        "; ".join(dict.fromkeys(notes)),
        kind,
    )


def _lost(criterion: Criterion, points: int, kind: AreaKind | None) -> int | None:
    """A bonus that was not earned is no loss."""
    if kind is None:
        return criterion.max_thousandths - points
    return points if kind is AreaKind.MINUS else None


def _sum(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None


def totals(nodes: Sequence[CriterionNode]) -> ReformTotals:
    """Sums over the leaves of a scored tree."""
    leaves = [node for node in nodes if node.is_leaf and node.area_kind is None]
    maximum = sum(node.criterion.max_thousandths for node in leaves)
    applicable = sum(node.criterion.max_thousandths for node in leaves if not node.not_applicable)
    return ReformTotals(
        maximum=maximum,
        applicable=applicable,
        self_points=sum(node.self_points or 0 for node in leaves),
        appraised_points=sum(node.appraised_points or 0 for node in leaves),
        scored=sum(node.self_points is not None or node.not_applicable for node in leaves),
        leaves=len(leaves),
    )
