"""What a package would do here: shown line by line, answered, and only then taken in."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from thidua_desktop.domain.errors import Problem

if TYPE_CHECKING:
    from thidua_desktop.exchange.package import Package

Answer = str | int
""":data:`THEIRS`, :data:`OURS`, :data:`NEW`, :data:`SKIP`, or the id of one of a line's choices.

Where that one then differs, which side stands goes behind it: ``"17:theirs"``.
"""

THEIRS: Final = "theirs"
OURS: Final = "ours"
NEW: Final = "new"
SKIP: Final = "skip"


def chosen_id(answer: Answer) -> int | None:
    """Which of ours an answer says a line is; ``None`` where it says none."""
    first = str(answer).partition(":")[0]
    return int(first) if first.isascii() and first.isdigit() else None


class Fate(StrEnum):
    """What becomes of one record of a package."""

    NEW = "new"
    UPDATE = "update"
    """Only they changed it since we last had the same."""
    SAME = "same"
    """The same here and there, or changed by us alone: nothing to do."""
    CONFLICT = "conflict"
    """Changed by both, or different at the first meeting."""
    ASK = "ask"
    """Which of ours it is has to be said."""
    REJECT = "reject"
    """Cannot be taken in; the line says why."""


class Standing(StrEnum):
    """What we know of the key that signed."""

    KNOWN = "known"
    UNKNOWN = "unknown"
    """Never met: compare the fingerprint by telephone."""
    CHANGED = "changed"
    """The office signed with another key before, which did not hand over to this one: refused."""


class Order(StrEnum):
    """Where a package stands among those of its sender, by number: clocks may be wrong."""

    NEXT = "next"
    AGAIN = "again"
    OLDER = "older"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Sender:
    """The office that made a package."""

    name: str
    office: str
    """Its 32 hexadecimal digits."""
    key: str
    """Public key, 64 hexadecimal digits."""
    standing: Standing

    @property
    def fingerprint(self) -> str:
        """The key in groups short enough to be read out over the telephone."""
        import hashlib

        digits = hashlib.sha256(bytes.fromhex(self.key)).hexdigest()[:24].upper()
        return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that differs, as shown."""

    label: str
    ours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of our records that a line may mean; the likeliest comes first."""

    id: int
    label: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PackageLine:
    """One record of a package."""

    key: str
    """``"person:17"``: kind and the sender's id; what answers go by."""
    kind: str
    kind_label: str
    title: str
    fate: Fate
    changes: tuple[FieldChange, ...] = ()
    choices: tuple[Choice, ...] = ()
    default: Answer = ""
    """What happens without an answer; empty where there is nothing to choose."""
    reason: str = ""
    """Why it is asked, in conflict or refused."""
    needs: tuple[str, ...] = ()
    """Keys of the lines it refers to: left out, they leave this one out too."""
    answers: tuple[Answer, ...] = ()
    """What may be answered; none where the line waits for another or there is nothing to choose."""


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """A package read and compared; nothing is written yet."""

    path: Path
    sender: Sender
    package: str
    number: int
    made_at: dt.datetime
    """By the sender's clock."""
    to: str
    order: Order
    lines: tuple[PackageLine, ...]
    problems: tuple[Problem, ...] = ()
    attachments: int = 0
    """Files that travel along."""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    """Those this plan was made with."""
    moment: int = 0
    """The journal's counter when it was made: has it grown, the data may have changed."""
    content: Package | None = field(default=None, repr=False, compare=False)
    """What was read: :meth:`~ExchangeService.accept` takes it in."""
    passphrase: str = field(default="", repr=False, compare=False)
    """That opened it: files are fetched from it when it is taken in."""

    @property
    def counts(self) -> dict[str, int]:
        """Lines of each fate, zero where there is none."""
        counted = Counter(line.fate for line in self.lines)
        return {fate.value: counted[fate] for fate in Fate}

    @property
    def refused(self) -> bool:
        """Whether nothing of it may be taken in."""
        return self.sender.standing is Standing.CHANGED or any(p.code == "own_package" for p in self.problems)


@dataclass(frozen=True, slots=True)
class Packed:
    """A package that was written."""

    path: Path
    package: str
    number: int
    counts: Mapping[str, int]
    """Records of each kind; ``"attachments"`` counts the files."""
