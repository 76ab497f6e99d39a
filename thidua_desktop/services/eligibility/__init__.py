"""Whether the law lets nominations through, and why: checks, quotas, answers of the clerk."""

from thidua_desktop.domain.eligibility.batch import BatchCheck
from thidua_desktop.domain.eligibility.verdicts import Checked, Evidence, Finding
from thidua_desktop.domain.quotas import QuotaState
from thidua_desktop.services.eligibility.records import Candidate, Candidates
from thidua_desktop.services.eligibility.service import EligibilityService

__all__ = [
    "BatchCheck",
    "Candidate",
    "Candidates",
    "Checked",
    "EligibilityService",
    "Evidence",
    "Finding",
    "QuotaState",
]
