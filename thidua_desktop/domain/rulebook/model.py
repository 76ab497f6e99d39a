"""The rulebook as typed data: texts, rule sets, award kinds with everything said about them, money."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from msgspec import Struct, field

from thidua_desktop.domain.records import RecipientKind, Route
from thidua_desktop.domain.rulebook.conditions import Condition, Source

Comparator = Literal[">=", ">"]
Rounding = Literal["down", "nearest", "up"]
Confidence = Literal["V", "S", "M", "L"]
NOT_VERIFIED = "cần đối chiếu văn bản"
"""Stands wherever something is used whose text was not read."""


class Dated(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something that holds from a day to a day, both included; ``None`` is open."""

    since: dt.date | None = field(default=None, name="from")
    until: dt.date | None = field(default=None, name="to")

    def holds_on(self, day: dt.date) -> bool:
        """Whether ``day`` lies inside."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


class LegalText(Dated, frozen=True):
    """Văn bản: a law, decree, circular with the days on which it is in force."""

    code: str
    name: str
    short: str = ""
    """How an article's source names it: "Luật 06/2022/QH15"; empty: the code."""
    issued: dt.date | None = None
    changes: str = ""
    """What it changes for the program."""
    confidence: Confidence = "M"
    citation: str = ""
    """How a căn cứ names it; laws carry no number and no issuer (NĐ 30/2020 PL I)."""


class Doubt(Struct, frozen=True, forbid_unknown_fields=True):
    """A clause that a newer text changes in words we have not read: its result is to confirm."""

    award: str
    note: str
    settled: bool = False
    """Whether the office compared it with the text and goes on by the clause as it stands."""


class RuleSet(Dated, frozen=True):
    """Bộ quy định: chosen by the day on which a dossier was received."""

    code: str
    name: str
    texts: tuple[str, ...]
    copies: str = ""
    """The set whose clauses it takes over where it has none of its own."""
    verified: bool = True
    note: str = ""
    doubts: tuple[Doubt, ...] = ()


class Authority(Dated, frozen=True):
    """Who decides an award in a period (by the decision's day)."""

    post: str
    by_commune: bool = False
    """Whether the chair of a commune's people's committee decides."""
    level: str = ""
    """Level of the decision; empty: that of the award."""
    source: Source = Source()


class Clause(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an award asks of some recipients on some routes, in some rule sets.

    ``sets``, ``recipients`` and ``routes`` are empty where the clause is for all. Of several clauses that
    fit, the first one listed rules.
    """

    code: str
    """Unique inside its award."""
    conditions: tuple[Condition, ...]
    sets: tuple[str, ...] = ()
    recipients: tuple[RecipientKind, ...] = ()
    routes: tuple[Route, ...] = ()
    source: Source = Source()


class Quota(Dated, frozen=True, kw_only=True):
    """Tỷ lệ: how many of an award at most, as a percent of a base, for a scope."""

    code: str
    percent: int
    base: str
    """Code of the award whose holders (in the batch) are the base, or ``"members"`` / ``"units"``."""
    scopes: tuple[Literal["office", "unit", "block"], ...] = ("office",)
    rounding: Rounding = "down"
    enabled: bool = True
    source: Source = Source()


class VoteRule(Dated, frozen=True, kw_only=True):
    """Threshold of the council's vote, by the day of the session. All in whole numbers."""

    percent: int
    base: Literal["all", "present", "valid"] = "all"
    """``"all"`` members of the council, those present, or valid ballots."""
    compare: Comparator = ">="
    secret: bool | None = None
    """``True`` by ballot; ``None``: not said, the office's choice."""
    quorum: tuple[int, int] | None = None
    """Smallest share of members present for a valid session: ``(2, 3)`` asks ``present*3 >= members*2``."""
    absent_in_writing: bool = False
    source: Source = Source()


class DossierItem(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Thành phần hồ sơ."""

    code: str
    name: str
    required: bool = True
    per_batch: bool = False
    """One paper for the whole batch (tờ trình, biên bản) rather than one for each nomination."""
    routes: tuple[Route, ...] = ()
    source: Source = Source()


class Award(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One title or form with everything the program knows of it. A maintainer adds one by adding a table."""

    code: str
    name: str
    group: Literal["danh_hieu", "hinh_thuc"]
    recipient_kinds: tuple[RecipientKind, ...]
    level: str
    order: int
    source: Source = Source()
    aliases: tuple[str, ...] = ()
    certificate_title: str = ""
    certificate_layout: str = ""
    """Family of the layouts its certificate goes on; empty: any."""
    retired_on: dt.date | None = None
    cycle: str = ""
    """How often it may be proposed, e.g. ``"5_nam"``; empty: each year."""
    note: str = ""
    authorities: tuple[Authority, ...] = field(default=(), name="authority")
    clauses: tuple[Clause, ...] = field(default=(), name="clause")
    quotas: tuple[Quota, ...] = field(default=(), name="quota")
    votes: tuple[VoteRule, ...] = field(default=(), name="vote")
    dossier: tuple[DossierItem, ...] = ()
    bonus: tuple[str, ...] = ()
    """Codes in the bonus table; which one holds is chosen by recipient and day."""


class BonusRate(Dated, frozen=True, kw_only=True):
    """Mức tiền thưởng as a multiple of the base salary."""

    code: str
    name: str
    recipient: RecipientKind
    multiple: int
    """Thousandths of the base salary (0.3 is 300)."""
    ceiling: bool = False
    """"không quá": the office sets the amount up to it."""
    source: Source = Source()
    note: str = ""


class BaseSalary(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Lương cơ sở from a day on, in đồng."""

    since: dt.date = field(name="from")
    amount: int
    text: str = ""
    confidence: Confidence = "M"


class Rulebook(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All rules, as shipped with the office's changes laid over them. Made valid by its loader."""

    texts: tuple[LegalText, ...]
    sets: tuple[RuleSet, ...]
    awards: tuple[Award, ...]
    bonus: tuple[BonusRate, ...]
    salaries: tuple[BaseSalary, ...]
    changed: frozenset[str] = frozenset()
    """Paths that the office set otherwise than shipped (see ``RuleChange.target``)."""
