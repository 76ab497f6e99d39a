"""What an office remembers of others: packages sent and taken in, whose record is which, what words meant."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class PackageDirection(StrEnum):
    """Whether a package went out or came in."""

    SENT = "gui"
    TAKEN = "nhan"


@dataclass(frozen=True, slots=True)
class ExchangeLink:
    """A record of another office and the record here that is the same thing.

    ``office`` is the id of the office that has the other record, ``foreign_id`` its id there. ``digest`` is
    that of the content they last gave us, in our terms: what differs from it was changed since.

    A row of our own office (``foreign_id`` and ``local_id`` alike) is of what we last sent ourselves.
    """

    id: int
    kind: str
    office: str
    foreign_id: int
    local_id: int
    digest: str = ""
    number: int = 0
    """Of the package that brought this content; of our own rows: the first that carried it out."""


@dataclass(frozen=True, slots=True)
class ExchangePackage:
    """One package sent or taken in. ``number`` counts the sending office's packages: clocks may be wrong."""

    id: int
    package: str
    """Id of the package, unlike any other's."""
    direction: PackageDirection
    office: str
    """Id of the office that made it."""
    office_name: str
    number: int
    made_at: dt.datetime
    """By the sender's clock."""
    at: dt.datetime
    """By ours: when it was sent or taken in."""
    public_key: str = ""
    """Hexadecimal, of the key that signed it."""
    file_name: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True)
class ValueMemory:
    """What a sender means by a word of a column: ``written`` (canonical) is ``meaning`` (a code or an id)."""

    id: int
    sender: str
    """Canonical name of the sending unit; empty: whoever sends it."""
    field: str
    written: str
    meaning: str


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """Bộ lọc đã lưu của một trang: ``value`` is JSON that only the page understands."""

    id: int
    page: str
    name: str
    value: str
