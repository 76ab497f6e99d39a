"""The cheapest set of components that reaches an index: exact, by dynamic programming over effort.

Every component is a group of choices (levels it can be raised to, each with an effort), of which at most one
is taken. For each total effort the greatest gain is worked out group by group; the first effort whose gain
suffices is the answer. Components of a bonus or minus area first make one group of the whole area, because
its cap joins them. Gains are whole numbers: no rounding happens before the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Picked = tuple[tuple[int, int], ...]
"""(criterion id, points) of the components that are raised."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to raise something: what it costs, what it brings, and which components come to what."""

    effort: int
    gain: int
    picked: Picked


Group = Sequence[Choice]
"""Of a group at most one choice is taken."""


def most_by_effort(groups: Iterable[Group]) -> dict[int, Choice]:
    """Effort → the greatest gain of exactly that effort, with what makes it; effort 0 is no change."""
    best: dict[int, Choice] = {0: Choice(0, 0, ())}
    for group in groups:
        reached = dict(best)
        for effort, held in best.items():
            for choice in group:
                total, gain = effort + choice.effort, held.gain + choice.gain
                known = reached.get(total)
                if known is None or gain > known.gain:
                    reached[total] = Choice(total, gain, held.picked + choice.picked)
        best = reached
    return best


def capped(groups: Iterable[Group], room: int, excess: int = 0) -> Group:
    """A group out of components that share a cap: they bring ``room`` at most, after ``excess`` is used up.

    ``room`` is what the capped sum can still move, ``excess`` what goes beyond the cap now and moves nothing.
    """
    found = []
    for effort, choice in sorted(most_by_effort(groups).items()):
        gain = min(max(choice.gain - excess, 0), room)
        if gain > 0:
            found.append(Choice(effort, gain, choice.picked))
    return undominated(found)


def undominated(choices: Iterable[Choice]) -> list[Choice]:
    """Without those that cost as much as another and bring no more; by effort."""
    kept: list[Choice] = []
    for choice in sorted(choices, key=lambda one: (one.effort, -one.gain)):
        if not kept or choice.gain > kept[-1].gain:
            kept.append(choice)
    return kept


def cheapest(groups: Iterable[Group], need: int) -> Choice | None:
    """The least effort that gains ``need``, and at that effort the greatest gain; ``None`` out of reach."""
    if need <= 0:
        return Choice(0, 0, ())
    found = most_by_effort(groups)
    enough = (choice for _, choice in sorted(found.items()) if choice.gain >= need)
    return next(enough, None)


def levels_with_effort(levels: Mapping[int, int], whole_effort: int) -> dict[int, int]:
    """Points a component can come to → effort; ``levels`` are points → gain.

    The best level costs ``whole_effort``, one on the way its share by order, rounded up: of two levels with
    an effort of 3 the first costs 2.
    """
    order = sorted(levels, key=lambda points: levels[points])
    count = len(order)
    return {points: -(-whole_effort * place // count) for place, points in enumerate(order, start=1)}
