"""Decisions and the ledger: nominations become awards, frozen as decided."""

from thidua_desktop.services.decisions.choosing import LeftOut
from thidua_desktop.services.decisions.drafting import PlannedDecision, Split
from thidua_desktop.services.decisions.reading import DecisionSummary
from thidua_desktop.services.decisions.service import DecisionService
from thidua_desktop.services.recipient_words import inside_of

__all__ = ["DecisionService", "DecisionSummary", "LeftOut", "PlannedDecision", "Split", "inside_of"]
