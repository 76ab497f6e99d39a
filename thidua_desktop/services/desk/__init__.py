"""Bàn trao thưởng: certificates one at a time while they are handed out."""

from thidua_desktop.services.desk.desk import CeremonyDesk
from thidua_desktop.services.desk.facts import (
    Asked,
    DeskLine,
    DeskScope,
    DeskSetup,
    DeskState,
    LateRecipient,
    ScopeKind,
    Sent,
)
from thidua_desktop.storage.handover_repository import HandoverCounts

__all__ = [
    "Asked",
    "CeremonyDesk",
    "DeskLine",
    "DeskScope",
    "DeskSetup",
    "DeskState",
    "HandoverCounts",
    "LateRecipient",
    "ScopeKind",
    "Sent",
]
