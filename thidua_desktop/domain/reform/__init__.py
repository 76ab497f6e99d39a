"""The reform index: criteria tree, typed scoring rules, index, ranks, gaps and what wins them back."""

from thidua_desktop.domain.reform.set_checks import SetFault, check_set, check_sums
from thidua_desktop.domain.reform.tree import (
    CriterionNode,
    ReformTotals,
    children_of,
    score_tree,
    totals,
)

__all__ = [
    "CriterionNode",
    "ReformTotals",
    "SetFault",
    "check_set",
    "check_sums",
    "children_of",
    "score_tree",
    "totals",
]
