"""Pledges: what each unit promises for a year, who has signed, what came of it."""

from thidua_desktop.services.pledges.service import PledgeRow, PledgeService

__all__ = ["PledgeRow", "PledgeService"]
