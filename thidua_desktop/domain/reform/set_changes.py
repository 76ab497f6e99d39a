"""What changed between two criteria sets: last year's and this year's, or two versions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.records import Criterion
from thidua_desktop.domain.vietnamese import fold

FIELDS = (
    "code",
    "name",
    "max_thousandths",
    "rule_text",
    "rule",
    "evidence",
    "scored_by",
    "area_kind",
    "absent_policy",
)
"""Fields of a criterion that are compared, in the order they are told."""


@dataclass(frozen=True, slots=True)
class CriterionChange:
    """A criterion of one set and the one it became; one side is ``None`` where it came or went."""

    before: Criterion | None
    after: Criterion | None
    fields: tuple[str, ...] = ()
    """Those of :data:`FIELDS` that differ; empty where it came, went, or stayed as it was."""


def pair_criteria(before: Sequence[Criterion], after: Sequence[Criterion]) -> list[CriterionChange]:
    """Every criterion of both sets, in the order of ``after`` with what went at the end.

    They are the same criterion by number and name, else by a name that stands once in each set (it was
    numbered anew), else by number (it was renamed).
    """
    partner: dict[int, Criterion] = {}
    taken: set[int] = set()
    keys: tuple[Callable[[Sequence[Criterion]], dict[str, Criterion]], ...] = (
        _in_turn,
        lambda rows: _once(rows, lambda one: fold(one.name)),
        lambda rows: _once(rows, lambda one: one.code),
    )
    for keyed in keys:
        olds = keyed([one for one in before if one.id not in taken])
        for key, new in keyed([one for one in after if one.id not in partner]).items():
            if key in olds:
                partner[new.id] = olds[key]
                taken.add(olds[key].id)
    pairs = [_pair(partner.get(one.id), one) for one in after]
    return pairs + [CriterionChange(one, None) for one in before if one.id not in taken]


def compare_criteria(before: Sequence[Criterion], after: Sequence[Criterion]) -> list[CriterionChange]:
    """The pairs of :func:`pair_criteria` that are not the same on both sides."""
    return [
        pair
        for pair in pair_criteria(before, after)
        if pair.before is None or pair.after is None or pair.fields
    ]


def _pair(before: Criterion | None, after: Criterion) -> CriterionChange:
    if before is None:
        return CriterionChange(None, after)
    return CriterionChange(
        before, after, tuple(name for name in FIELDS if getattr(before, name) != getattr(after, name))
    )


def _in_turn(criteria: Sequence[Criterion]) -> dict[str, Criterion]:
    """Criteria by number and name; of those that share both, the first with the first, and so on."""
    seen: Counter[str] = Counter()
    found = {}
    for one in criteria:
        key = f"{one.code}\n{fold(one.name)}"
        found[f"{key}\n{seen[key]}"] = one
        seen[key] += 1
    return found


def _once(criteria: Sequence[Criterion], key: Callable[[Criterion], str]) -> dict[str, Criterion]:
    """Criteria by key, those left out whose key stands more than once or is empty."""
    found: dict[str, Criterion] = {}
    twice: set[str] = set()
    for one in criteria:
        name = key(one)
        if found.setdefault(name, one) is not one:
            twice.add(name)
    return {name: one for name, one in found.items() if name and name not in twice}
