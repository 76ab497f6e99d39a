"""Hội đồng Thi đua - Khen thưởng: members, sessions, votes and what comes of them."""

from thidua_desktop.domain.voting import Quorum, Turnout, VoteResult
from thidua_desktop.services.council.counting import Sitting
from thidua_desktop.services.council.service import CouncilService

__all__ = ["CouncilService", "Quorum", "Sitting", "Turnout", "VoteResult"]
