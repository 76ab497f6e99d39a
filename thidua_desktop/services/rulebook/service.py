"""The rulebook in use: what ships with the office's own changes laid over it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thidua_desktop.domain.records import Changes, RuleChange
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.domain.rulebook.model import Rulebook


@dataclass(frozen=True, slots=True)
class RuleField:
    """One value of a rule as the screen shows it for editing."""

    target: str
    label: str
    value: Any
    shipped: Any
    kind: str
    """How to enter it: ``"percent"``, ``"number"``, ``"flag"``, ``"choice"``, ``"scopes"``, ``"text"`` …"""
    choices: tuple[tuple[Any, str], ...] = ()
    source: str = ""
    verified: bool = True
    hint: str = ""


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """Where the office's value differs from the shipped one."""

    target: str
    label: str
    shipped: Any
    own: Any
    reason: str
    at: dt.datetime
    stale: bool = False
    """The shipped value changed since the office set its own."""


class RulebookService:
    """What rules, and how an office changes it."""

    def __init__(
        self, store: Store, operations: Operations, today: Callable[[], dt.date], resources: Path
    ) -> None:
        self._store = store
        self._operations = operations
        self._today = today
        self._resources = resources
        self._shipped: Rulebook | None = None

    def shipped(self) -> Rulebook:
        """The rules as they come with the program. Raises ``Invalid`` for a broken file."""
        if self._shipped is None:
            from thidua_desktop.services.rulebook.files import load_rulebook

            self._shipped = load_rulebook(self._resources)
        return self._shipped

    def book(self) -> Rulebook:
        """The rules in use: shipped, with the office's changes."""
        return self.shipped()

    def changes(self) -> list[RuleChange]:
        """What the office changed, in the order of the targets."""
        return self._store.rules.all()

    def set_value(self, target: str, value: object, reason: str) -> Changes:
        raise NotImplementedError

    def reset(self, target: str) -> Changes:
        raise NotImplementedError

    def compare(self) -> list[RuleDifference]:
        return []

    def editable(self, award_code: str) -> list[RuleField]:
        return []

    def switch(self, name: str) -> bool:
        """Whether an office switch is on; off when the office never touched it."""
        row = self._store.rules.get(f"switch.{name}")
        return row is not None and row.value == "true"
