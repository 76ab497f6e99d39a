"""What can go wrong that a person can do something about. Anything else is a bug.

Messages are Vietnamese sentences for a clerk: what happened, that nothing was lost, what to do now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How a problem treats its row: refused, waits for an answer, left out, or comes in with a remark."""

    REJECT = "reject"
    ASK = "ask"
    SKIP = "skip"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding, tied to the place it came from.

    ``row`` counts as the spreadsheet shows it, from 1; 0 is the whole sheet. ``field`` is the record's
    field for forms; ``column`` the heading (or label) for files and papers.
    """

    code: str
    message: str
    severity: Severity = Severity.REJECT
    file: str = ""
    sheet: str = ""
    row: int = 0
    column: str = ""
    value: str = ""
    field: str = ""


class Known(Exception):
    """Base of everything with a message for the clerk."""

    exit_status = 1

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        """What to do now; may be empty."""

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class Invalid(Known):
    """Fields that cannot be accepted; shown beside each field."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(p.message for p in problems) or "Dữ liệu chưa hợp lệ.")
        self.problems = tuple(problems)


class RuleViolation(Known):
    """A rule of the field forbids it (number used twice, decision already issued …)."""


class Conflict(Known):
    """The record changed since it was read, or an undo would overwrite a later change."""


class NotFound(Known):
    """A named thing does not exist."""


class StorageFault(Known):
    """The data folder cannot be used: locked, full, read-only, corrupt, too new."""

    exit_status = 3

    def __init__(self, message: str, *, code: str, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.code = code
        """``"locked" | "full" | "read_only" | "corrupt" | "too_new" | "missing"``."""


class Unreadable(Known):
    """An input file that cannot be read: locked, encrypted, corrupt, empty, not what its ending says."""

    exit_status = 4

    def __init__(self, message: str, *, code: str, file: str = "", hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.code = code
        self.file = file


class Cancelled(Known):
    """The clerk pressed stop; nothing was written."""
