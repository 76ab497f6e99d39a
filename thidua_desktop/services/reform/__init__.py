"""Use cases of the reform index."""

from thidua_desktop.services.reform.service import (
    Comparison,
    CriterionNode,
    PublishedIndex,
    ReformOverview,
    ReformService,
)

__all__ = ["Comparison", "CriterionNode", "PublishedIndex", "ReformOverview", "ReformService"]
