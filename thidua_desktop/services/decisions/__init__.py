"""Decisions and the ledger: nominations become awards, frozen as decided."""

from thidua_desktop.services.decisions.choosing import LeftOut
from thidua_desktop.services.decisions.drafting import PlannedDecision, Split
from thidua_desktop.services.decisions.freezing import inside_of
from thidua_desktop.services.decisions.reading import DecisionSummary
from thidua_desktop.services.decisions.service import DecisionService

__all__ = ["DecisionService", "DecisionSummary", "LeftOut", "PlannedDecision", "Split", "inside_of"]
