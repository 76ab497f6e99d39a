"""Conferences: programme, the one order of the stage, reception, what is left to do afterwards."""

from __future__ import annotations

from thidua_desktop.services.conferences.programmes import ProgrammeTemplate, TimedItem
from thidua_desktop.services.conferences.service import ConferenceService

__all__ = ["ConferenceService", "ProgrammeTemplate", "TimedItem"]
