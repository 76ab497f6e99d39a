"""What is wrong with a criteria set before anybody scores by it: sums, numbers used twice, maximum 0."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import AreaKind, Criterion
from thidua_desktop.domain.reform.tree import children_of


@dataclass(frozen=True, slots=True)
class SetFault:
    """One finding about one criterion of a set."""

    criterion_id: int
    code: str
    """``"children_do_not_add_up" | "duplicate_code" | "zero_maximum" | "rule_out_of_sense"``."""
    message: str
    field: str
    """The criterion's field it is about."""


def check_set(criteria: Sequence[Criterion]) -> list[SetFault]:
    """Every fault of a set, in the order of its criteria."""
    found = [*_sums(criteria), *_twice(criteria), *_zeros(criteria)]
    order = {criterion.id: place for place, criterion in enumerate(criteria)}
    return sorted(found, key=lambda fault: order[fault.criterion_id])


def check_sums(criteria: Sequence[Criterion]) -> list[Problem]:
    """A problem for every node whose children's maxima do not add up to its own; ``value`` is its code."""
    codes = {criterion.id: criterion.code for criterion in criteria}
    return [
        Problem(code=fault.code, message=fault.message, value=codes[fault.criterion_id], field=fault.field)
        for fault in _sums(criteria)
    ]


def areas_beside(criteria: Sequence[Criterion]) -> dict[int, AreaKind]:
    """Ids of bonus and minus areas and of all below them → their kind: they count beside the 100 points."""
    children = children_of(criteria)
    found: dict[int, AreaKind] = {}
    waiting = [(criterion, criterion.area_kind) for criterion in criteria if criterion.area_kind is not None]
    while waiting:
        node, kind = waiting.pop()
        if node.id not in found:
            found[node.id] = kind
            waiting.extend((child, child.area_kind or kind) for child in children.get(node.id, []))
    return found


def beside_the_hundred(criteria: Sequence[Criterion]) -> frozenset[int]:
    """Ids of bonus and minus areas and of all below them."""
    return frozenset(areas_beside(criteria))


def full_marks(criteria: Sequence[Criterion]) -> int:
    """Thousandths the set is worth, bonus areas left aside: the sum of its top nodes."""
    return sum(c.max_thousandths for c in criteria if c.parent_id is None and c.area_kind is None)


def _sums(criteria: Sequence[Criterion]) -> list[SetFault]:
    """Bonus and minus areas are no part of the sum above them; the sum below them is capped, not fixed."""
    children = children_of(criteria)
    beside = areas_beside(criteria)
    faults = []
    for criterion in criteria:
        below = [child for child in children.get(criterion.id, []) if child.area_kind is None]
        total = sum(child.max_thousandths for child in below)
        if below and criterion.id not in beside and total != criterion.max_thousandths:
            message = (
                f"Mục {criterion.code} “{criterion.name}” có điểm tối đa "
                f"{_points(criterion.max_thousandths)}, "
                f"nhưng các mục con cộng lại được {_points(total)}."
            )
            faults.append(SetFault(criterion.id, "children_do_not_add_up", message, "max_thousandths"))
    return faults


def _twice(criteria: Sequence[Criterion]) -> list[SetFault]:
    first: dict[str, Criterion] = {}
    faults = []
    for criterion in criteria:
        if not criterion.code:
            continue
        above = first.setdefault(criterion.code, criterion)
        if above is not criterion:
            message = (
                f"Số {criterion.code} dùng hai lần: “{above.name}” và “{criterion.name}”. "
                "Đánh số lại một trong hai."
            )
            faults.append(SetFault(criterion.id, "duplicate_code", message, "code"))
    return faults


def _zeros(criteria: Sequence[Criterion]) -> list[SetFault]:
    return [
        SetFault(
            criterion.id,
            "zero_maximum",
            f"Mục {criterion.code} “{criterion.name}” có điểm tối đa bằng 0: ghi điểm tối đa của mục.",
            "max_thousandths",
        )
        for criterion in criteria
        if criterion.max_thousandths == 0
    ]


def _points(thousandths: int) -> str:
    """As sets write them: 7,5 and 0,375, without idle zeros."""
    whole, rest = divmod(thousandths, 1000)
    return f"{whole},{rest:03d}".rstrip("0").rstrip(",")
