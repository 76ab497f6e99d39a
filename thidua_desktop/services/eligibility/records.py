"""What the eligibility service hands to screens and papers."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.records import Recipient


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who could be proposed, or nearly."""

    recipient: Recipient
    name: str
    unit_name: str
    checked: Checked
    missing: str = ""
    """What is missing, or what has to be confirmed; empty when all is met."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """Ai có thể được đề nghị: by unit and name in natural order."""

    award_code: str
    year: int
    meet: tuple[Candidate, ...] = ()
    """All conditions met, or met but for what the clerk has to confirm."""
    near: tuple[Candidate, ...] = ()
    """Exactly one condition short."""
    next_year: tuple[Candidate, ...] = ()
    """Not this year, but next year if that goes well: ``missing`` says what next year has to bring."""
