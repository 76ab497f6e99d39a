"""The small vocabulary in which the rulebook says what an award asks for.

A condition is data: what it means for one recipient in one year is worked out in
:mod:`thidua_desktop.domain.eligibility`. A rule lists conditions that must all hold; ``any``, ``all``,
``not`` and ``each_year`` take further conditions. In a rulebook file ``kind`` names the condition.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from thidua_desktop.domain.records import Grade, InitiativeLevel, RecipientKind, Route


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """Where a rule stands written and how sure we are of it."""

    article: str = ""
    """E.g. ``"Điều 23"``."""
    text: str = ""
    """Code of the legal text, e.g. ``"06/2022/QH15"``; empty for the office's own rule."""
    confidence: Literal["V", "S", "M", "L"] = "M"
    """``"V"`` read in the text · ``"S"`` secondary · ``"M"`` unverified · ``"L"`` the office's own."""
    note: str = ""
    """Who sets it where no text does: "tỉnh quy định (NĐ 152/2025 Điều 6)"."""

    @property
    def verified(self) -> bool:
        """Whether the words of the text were read (or are the office's own)."""
        return self.confidence in ("V", "L")


class Base(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="kind"):
    """What every condition carries."""

    code: str = ""
    """Unique inside its rule; the clerk's confirmations refer to it. Empty: given by its place."""
    source: Source | None = None
    """Where the source differs from that of the rule."""


class Rating(Base, frozen=True, tag="rating"):
    """The recipient was rated ``at_least`` in the year looked at, or in ``years`` years up to it.

    With ``count`` it is enough that so many of those years reach the grade; a year without rating is to
    confirm.
    """

    at_least: Grade
    years: int = 1
    count: int | None = None


class Held(Base, frozen=True, tag="held"):
    """The recipient holds one of ``awards``, not revoked, ``count`` times.

    ``within`` looks at so many years up to the year looked at (1: only that year); without it at all before
    and in that year. ``consecutive`` asks for years in a row, the last one being the year looked at when
    ``ending`` is ``"now"``, the year before it when ``"before"``, any when ``"any"``. ``since`` counts only
    what came after the last award of those kinds. Awards nominated in the same batch for the year count by
    their own verdict when ``batch`` is true.
    """

    awards: tuple[str, ...]
    count: int = 1
    within: int | None = None
    consecutive: bool = False
    ending: Literal["now", "before", "any"] = "now"
    since: tuple[str, ...] = ()
    batch: bool = True


class InitiativeIs(Base, frozen=True, tag="initiative"):
    """An initiative of the year looked at, recognised at ``level`` or higher; one pending is to confirm.

    With ``unknown`` true the level is not in the data: having none recorded is to confirm, not unmet.
    """

    level: InitiativeLevel = InitiativeLevel.LOCAL
    count: int = 1
    unknown: bool = False


class MembersHold(Base, frozen=True, tag="members_hold"):
    """``count`` members, or ``percent`` of all members, hold ``award`` of the year (in the batch or before).

    Counted in whole numbers: ``holders * 100 >= percent * members``. A unit without members is to confirm.
    """

    award: str
    percent: int | None = None
    compare: Literal[">=", ">"] = ">="
    count: int | None = None


class MembersRated(Base, frozen=True, tag="members_rated"):
    """Every member was rated ``at_least`` in the year looked at."""

    at_least: Grade


class MembersDisciplined(Base, frozen=True, tag="members_disciplined"):
    """No member was disciplined in the year looked at with ``form`` or a harder one."""

    form: str = "canh_cao"


class Discipline(Base, frozen=True, tag="discipline"):
    """An inquiry still running gives ``pending``; a discipline decided in the year gives ``decided``.

    ``form``: the mildest form that counts. ``"none"``: nothing is said about one decided.
    """

    pending: Literal["unmet", "confirm"] = "unmet"
    decided: Literal["unmet", "confirm", "none"] = "confirm"
    form: str = "khien_trach"


class Service(Base, frozen=True, tag="service"):
    """In service for ``months`` whole months at the end of the year looked at."""

    months: int


class UnitAge(Base, frozen=True, tag="unit_age"):
    """The unit is at least ``years`` years old at the end of the year looked at."""

    years: int


class Routes(Base, frozen=True, tag="route"):
    """The nomination's route (loại hình khen thưởng) is one of ``routes``."""

    routes: tuple[Route, ...]


class Recipients(Base, frozen=True, tag="recipient"):
    """The recipient is of one of these kinds."""

    kinds: tuple[RecipientKind, ...]


class Registered(Base, frozen=True, tag="registered"):
    """The title was registered in the unit's pledge of the year; asked only where the switch is on."""


class Once(Base, frozen=True, tag="once"):
    """Not twice for one achievement: none before for the same recipient, route, period, words."""


class StandardOf(Base, frozen=True, tag="standard_of"):
    """Meets the *standard* of another award in the year, proposed for it or not (L22 Đ23 for LĐTT)."""

    award: str


class Confirm(Base, frozen=True, tag="confirm"):
    """What no data decide: the clerk reads ``text``, looks at the papers and answers."""

    text: str


class EachYear(Base, frozen=True, tag="each_year"):
    """``of`` holds in each of ``years`` years in a row up to the year looked at.

    ``not_used_by``: a year already rewarded by an award of these kinds does not count again (L22 Đ5.2).
    """

    years: int
    of: tuple[Condition, ...]
    not_used_by: tuple[str, ...] = ()


class AllOf(Base, frozen=True, tag="all"):
    """All of ``of`` hold."""

    of: tuple[Condition, ...]


class AnyOf(Base, frozen=True, tag="any"):
    """One of ``of`` holds: the best branch wins."""

    of: tuple[Condition, ...]


class Not(Base, frozen=True, tag="not"):
    """``of`` does not hold; to confirm stays to confirm. ``text`` says it in Vietnamese."""

    of: Condition
    text: str = ""


Condition: TypeAlias = (
    Rating
    | Held
    | InitiativeIs
    | MembersHold
    | MembersRated
    | MembersDisciplined
    | Discipline
    | Service
    | UnitAge
    | Routes
    | Recipients
    | Registered
    | Once
    | StandardOf
    | Confirm
    | EachYear
    | AllOf
    | AnyOf
    | Not
)
