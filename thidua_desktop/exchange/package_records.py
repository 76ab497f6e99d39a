"""The records of a package, kind by kind: what of each travels, and how one refers to another.

A record is known by its id in the sender's data file. A reference is such an id; ``also`` names the same
record in other offices. Fields are those of the records in :mod:`thidua_desktop.domain.records`, without what
is an office's own: its blocks, the state of its work, its rules.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, Final, Generic, TypeVar

import msgspec
from msgspec import Meta, Struct

from thidua_desktop.domain.records import (
    AwardState,
    DecisionState,
    Direction,
    Grade,
    InitiativeLevel,
    InitiativeState,
    NominationState,
    RecipientKind,
    ResultSource,
    Route,
    TargetGrade,
)

Ref = Annotated[int, Meta(ge=1, lt=1 << 53)]
Count = Annotated[int, Meta(ge=-(1 << 53), lt=1 << 53)]
Year = Annotated[int, Meta(ge=0, le=9999)]
Name = Annotated[str, Meta(min_length=1, max_length=2000)]
Text = Annotated[str, Meta(max_length=100_000)]
_HASH: Final = re.compile(r"[0-9a-f]{64}")


class FileContent(Struct, frozen=True, forbid_unknown_fields=True):
    """An attached file; its bytes travel beside the records."""

    sha256: str
    name: Name
    size: Count

    def __post_init__(self) -> None:
        if not _HASH.fullmatch(self.sha256):
            raise ValueError("sha256")


class PaperContent(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A paper of a dossier."""

    present: bool = False
    note: Text = ""
    file: FileContent | None = None


Ratings = Annotated[dict[Annotated[str, Meta(pattern=r"^\d{4}$")], Grade], Meta(max_length=200)]
"""Year → grade."""
Papers = Annotated[dict[Name, PaperContent], Meta(max_length=300)]
"""Code of the dossier item → paper."""


class Content(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What of a record travels."""


class UnitContent(Content, frozen=True):
    name: Name
    code: Text = ""
    kind: Text = ""
    parent: Ref | None = None
    head_name: Text = ""
    head_post: Text = ""
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    note: Text = ""
    ratings: Ratings = {}


class PersonContent(Content, frozen=True):
    name: Name
    unit: Ref | None = None
    salutation: Text = ""
    rank: Text = ""
    gender: Text = ""
    birth_date: dt.date | None = None
    birth_year: Year | None = None
    identity_number: Text = ""
    post: Text = ""
    joined_on: dt.date | None = None
    left_on: dt.date | None = None
    discipline: Text = ""
    note: Text = ""
    ratings: Ratings = {}


class HouseholdContent(Content, frozen=True):
    head_name: Name
    code: Text = ""
    birth_year: Year | None = None
    address: Text = ""
    unit: Ref | None = None
    members: Count | None = None
    note: Text = ""
    ratings: Ratings = {}


class InitiativeContent(Content, frozen=True):
    name: Name
    year: Year
    level: InitiativeLevel = InitiativeLevel.LOCAL
    state: InitiativeState = InitiativeState.PENDING
    authors: Annotated[tuple[Ref, ...], Meta(max_length=200)] = ()
    decision_number: Text = ""
    decision_date: dt.date | None = None
    recognised_by: Text = ""
    summary: Text = ""
    unit: Ref | None = None


class BatchContent(Content, frozen=True):
    name: Name
    year: Year
    route: Route = Route.MERIT
    received_on: dt.date | None = None
    note: Text = ""
    papers: Papers = {}


class Recipient(Content, frozen=True):
    """Of which exactly one is set."""

    person: Ref | None = None
    recipient_unit: Ref | None = None
    household: Ref | None = None

    @property
    def recipient(self) -> tuple[RecipientKind, int] | None:
        """Kind and id, where one is set."""
        for kind, one in zip(RecipientKind, (self.person, self.recipient_unit, self.household), strict=True):
            if one is not None:
                return kind, one
        return None

    def _count(self) -> int:
        return sum(one is not None for one in (self.person, self.recipient_unit, self.household))


class NominationContent(Recipient, frozen=True, kw_only=True):
    batch: Ref
    award_code: Name
    achievement: Text = ""
    route: Route = Route.MERIT
    year: Year | None = None
    unit: Ref | None = None
    note: Text = ""
    received_on: dt.date | None = None
    papers: Papers = {}

    def __post_init__(self) -> None:
        if self._count() != 1:
            raise ValueError("recipient")


class TargetContent(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    content: Name
    group: Text = ""
    measure: Text = ""
    plan: Text = ""
    plan_thousandths: Count | None = None
    direction: Direction = Direction.HIGHER
    note: Text = ""
    weight: Count = 0
    result: Text = ""
    result_thousandths: Count | None = None
    grade: TargetGrade = TargetGrade.NONE
    source: ResultSource = ResultSource.NONE
    points: Count | None = None
    result_note: Text = ""


class RegisteredContent(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    name: Name
    award_code: Text = ""
    post: Text = ""
    person: Ref | None = None


class PledgeContent(Content, frozen=True):
    unit: Ref
    year: Year
    representative: Text = ""
    representative_post: Text = ""
    title_registered: Text = ""
    people_registered: Count | None = None
    signed_on: dt.date | None = None
    note: Text = ""
    targets: Annotated[tuple[TargetContent, ...], Meta(max_length=1000)] = ()
    people: Annotated[tuple[RegisteredContent, ...], Meta(max_length=5000)] = ()
    scan: FileContent | None = None


class DecisionContent(Content, frozen=True):
    number: Text
    year: Year
    title: Text = ""
    date: dt.date | None = None
    level: Text = "co_so"
    issuer: Text = ""
    signer_name: Text = ""
    signer_post: Text = ""
    signer_prefix: Text = ""
    state: DecisionState = DecisionState.ISSUED
    batch: Ref | None = None
    note: Text = ""
    replaces: Ref | None = None
    revoked_on: dt.date | None = None
    revoke_reason: Text = ""
    revoke_number: Text = ""
    recovered: Text = ""

    def __post_init__(self) -> None:
        if self.state is DecisionState.DRAFT:
            raise ValueError("state")


class AwardContent(Recipient, frozen=True, kw_only=True):
    award_code: Name
    award_name: Name
    recipient_kind: RecipientKind
    name: Name
    year: Year
    salutation: Text = ""
    post: Text = ""
    unit_name: Text = ""
    birth: Text = ""
    achievement: Text = ""
    route: Route = Route.MERIT
    decision: Ref | None = None
    decision_number: Text = ""
    decision_date: dt.date | None = None
    authority: Text = ""
    signer_name: Text = ""
    book_number: Count | None = None
    book_suffix: Text = ""
    state: AwardState = AwardState.GIVEN
    nomination: Ref | None = None
    unit: Ref | None = None
    note: Text = ""
    leader_class: Text = ""
    enterprise: bool | None = None

    def __post_init__(self) -> None:
        if self._count() > 1:
            raise ValueError("recipient")


CONTENTS: Final[Mapping[str, type[Content]]] = {
    "unit": UnitContent,
    "person": PersonContent,
    "household": HouseholdContent,
    "initiative": InitiativeContent,
    "batch": BatchContent,
    "nomination": NominationContent,
    "pledge": PledgeContent,
    "decision": DecisionContent,
    "award": AwardContent,
}
"""Kinds in the order in which they are taken in: what is referred to comes first."""

REFERENCES: Final[Mapping[str, Mapping[str, str]]] = {
    "unit": {"parent": "unit"},
    "person": {"unit": "unit"},
    "household": {"unit": "unit"},
    "initiative": {"authors": "person", "unit": "unit"},
    "batch": {},
    "nomination": {
        "batch": "batch", "person": "person", "recipient_unit": "unit", "household": "household",
        "unit": "unit",
    },
    "pledge": {"unit": "unit", "people": "person"},
    "decision": {"batch": "batch", "replaces": "decision"},
    "award": {
        "person": "person", "recipient_unit": "unit", "household": "household", "decision": "decision",
        "nomination": "nomination", "unit": "unit",
    },
}  # fmt: skip
"""Kind → field → kind it refers to."""

NEEDED: Final[Mapping[str, frozenset[str]]] = {
    "nomination": frozenset({"batch", "person", "recipient_unit", "household"}),
    "pledge": frozenset({"unit"}),
}
"""References without which a record means nothing; others are left open when what they name stays out."""


class Elsewhere(Struct, frozen=True, array_like=True):
    """The same record in another office; ``number``: of that office's package our content rests on."""

    office: str
    id: Ref
    number: Count = 0


class Ruling(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What the sender says of a nomination that came from another office."""

    state: NominationState
    returned_fields: Text = ""
    return_note: Text = ""


C = TypeVar("C", bound=Content)


class Row(Struct, Generic[C], frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One record."""

    id: Ref
    content: C
    also: tuple[Elsewhere, ...] = ()
    ruling: Ruling | None = None


_ENCODER: Final = msgspec.json.Encoder()
_DECODERS: Final = {
    kind: msgspec.json.Decoder(Row[content])  # type: ignore[valid-type]
    for kind, content in CONTENTS.items()
}


def encode_rows(rows: Sequence[Row[Any]]) -> bytes:
    """One JSON object a line."""
    return _ENCODER.encode_lines(rows)


def decode_rows(text: str, kind: str) -> list[Row[Any]]:
    """Raises ``msgspec.MsgspecError`` for what is no record of this kind."""
    rows: list[Row[Any]] = _DECODERS[kind].decode_lines(text)
    return rows


def mapped(content: C, kind: str, meant: Callable[[str, int], Any]) -> C:
    """``content`` with each reference replaced by what ``meant`` says of (kind, id).

    ``None`` of a reference in a list takes it out of the list.
    """
    changed = {}
    for field, of_kind in REFERENCES[kind].items():
        value = getattr(content, field)
        if isinstance(value, int):
            changed[field] = meant(of_kind, value)
        elif field == "people":
            changed[field] = tuple(
                one if one.person is None else msgspec.structs.replace(one, person=meant(of_kind, one.person))
                for one in value
            )
        elif value:
            changed[field] = tuple(new for one in value if (new := meant(of_kind, one)) is not None)
    return msgspec.structs.replace(content, **changed) if changed else content


def references(content: Content, kind: str) -> list[tuple[str, str, int]]:
    """(field, kind, id) of everything a record refers to."""
    found = []
    for field, of_kind in REFERENCES[kind].items():
        value = getattr(content, field)
        if isinstance(value, int):
            found.append((field, of_kind, value))
        elif field == "people":
            found += [(field, of_kind, one.person) for one in value if one.person is not None]
        elif value:
            found += [(field, of_kind, one) for one in value]
    return found


def files_of(content: Content) -> list[FileContent]:
    """Attached files a record names."""
    papers = getattr(content, "papers", {})
    found = [paper.file for paper in papers.values() if paper.file is not None]
    scan = getattr(content, "scan", None)
    return [*found, scan] if scan is not None else found
