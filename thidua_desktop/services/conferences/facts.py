"""What the stage of a conference is told as: turns with their people, what changed since papers were made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    Conference,
    Decision,
    Handover,
    Presence,
    Turn,
    TurnEntry,
)

ChangeKind = Literal["added", "removed", "moved", "renamed", "revoked", "absent"]


@dataclass(frozen=True, slots=True)
class StageLine:
    """One recipient where they stand."""

    entry: TurnEntry
    award: Award
    position: int
    """1 is leftmost, as the hall sees it."""
    handover: Handover
    seat: str = ""
    representative: str = ""
    """Who comes up for a unit or household, if known."""
    truy_tang: bool = False
    representative_post: str = ""
    guest_id: int = 0
    """Who comes up, on the list of guests; one may come up for several. 0: not on it."""

    @property
    def comes_up(self) -> bool:
        """Whether somebody is to be called: not absent, or received for by another."""
        return self.handover.presence is not Presence.ABSENT or bool(self.handover.stand_in)


@dataclass(frozen=True, slots=True)
class StageTurn:
    """A turn with its people, left to right. ``number`` counts from 1."""

    turn: Turn
    number: int
    decision: Decision | None
    kind: AwardKind
    lines: tuple[StageLine, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """The one order of a conference: every paper and screen reads it, nobody sorts again."""

    conference: Conference
    turns: tuple[StageTurn, ...]
    problems: tuple[Problem, ...] = ()
    waiting: tuple[Award, ...] = ()
    """Announced, in no turn."""

    @property
    def lines(self) -> list[StageLine]:
        """Everybody in the order of the stage."""
        return [line for turn in self.turns for line in turn.lines]


@dataclass(frozen=True, slots=True)
class StageChange:
    """One difference from the last pack. ``turn``: where it shows now (where it was, if gone)."""

    kind: ChangeKind
    turn: int
    label: str
    text: str
    award_id: int
