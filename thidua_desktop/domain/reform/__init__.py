"""The reform index: criteria tree, typed scoring rules, index, ranks, gaps and what wins them back."""

from thidua_desktop.domain.reform.tree import (
    CriterionNode,
    ReformTotals,
    check_sums,
    children_of,
    score_tree,
    totals,
)

__all__ = ["CriterionNode", "ReformTotals", "check_sums", "children_of", "score_tree", "totals"]
