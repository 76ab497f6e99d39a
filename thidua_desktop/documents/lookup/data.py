"""What the papers of looking up are made from. Plain values: services gather them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from thidua_desktop.domain.records import Office, Signer


@dataclass(frozen=True, slots=True)
class GivenLine:
    """One award as a line: of whom is told by the paper or by the line itself."""

    year: int
    award: str
    decision_number: str = ""
    decision_date: dt.date | None = None
    authority: str = ""
    signer: str = ""
    note: str = ""
    """Where it came from, the predecessor's name, that it was taken back."""
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class YearLine:
    """One year of the strip, in words."""

    year: int
    grade: str = ""
    awards: str = ""
    initiatives: int = 0
    discipline: str = ""


@dataclass(frozen=True, slots=True)
class NamedList:
    """Further records of the recipient under a heading, a line each."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistorySheet:
    """Lịch sử khen thưởng of one person, unit or household."""

    office: Office
    name: str
    """With its salutation."""
    facts: tuple[tuple[str, str], ...]
    """(label, value): birth, post, unit, predecessors …"""
    awards: tuple[GivenLine, ...]
    counts: tuple[tuple[str, int], ...]
    """(award, how often it was given and is held), the higher first."""
    years: tuple[YearLine, ...]
    """The latest first."""
    lists: tuple[NamedList, ...]
    day: dt.date
    leader: Signer


@dataclass(frozen=True, slots=True)
class BookLine:
    """One line of the golden book."""

    number: str
    name: str
    birth: str
    post: str
    """A household has its address here."""
    unit: str
    decision_number: str
    decision_date: dt.date | None
    authority: str
    signer: str
    note: str
    revoked: bool = False


@dataclass(frozen=True, slots=True)
class BookGroup:
    """One title or form of one year."""

    year: int
    award: str
    lines: tuple[BookLine, ...]


@dataclass(frozen=True, slots=True)
class GoldenBookPaper:
    """Sổ vàng of a year, or of several."""

    office: Office
    groups: tuple[BookGroup, ...]
    """The newest year first, inside it the higher award first."""
    day: dt.date
    leader: Signer

    @property
    def years(self) -> tuple[int, ...]:
        """The years that have lines, newest first."""
        return tuple(dict.fromkeys(group.year for group in self.groups))
