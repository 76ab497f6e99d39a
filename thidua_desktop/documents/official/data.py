"""What official papers are made from. Plain values: services gather them, nothing here knows a database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from thidua_desktop.domain.records import NOBODY, Office, RecipientKind, Signer
from thidua_desktop.domain.vietnamese import format_number

KINDS = (
    (RecipientKind.UNIT, "Tập thể", "tập thể"),
    (RecipientKind.HOUSEHOLD, "Hộ gia đình", "hộ gia đình"),
    (RecipientKind.PERSON, "Cá nhân", "cá nhân"),
)
"""Order of NĐ 152/2025 Đ29.5: collective, then household, then individual."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of an attached list, worded as confirmed."""

    name: str
    salutation: str = ""
    post: str = ""
    unit: str = ""
    achievement: str = ""
    birth: str = ""
    """Printed where two of one name are on the list."""
    recipient_kind: RecipientKind = RecipientKind.PERSON
    recipient_id: int | None = None
    """Tells whether two lines are of one recipient; without it name, unit and birth do."""


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """Those named for one award, in the order of the stage."""

    award_name: str
    rows: tuple[Listed, ...]
    is_title: bool = False
    """Danh hiệu rather than hình thức."""


@dataclass(frozen=True, slots=True)
class Common:
    """What every paper of a batch knows."""

    office: Office
    year: int
    batch_name: str = ""
    rule_texts: tuple[str, ...] = ()
    """Căn cứ lines of the rule set in force."""
    minutes_number: str | None = None
    """``None``: there was no session; empty: not numbered yet."""
    session_date: dt.date | None = None


@dataclass(frozen=True, slots=True)
class DecisionPaper:
    """Quyết định khen thưởng, issued or draft."""

    common: Common
    groups: tuple[ListedGroup, ...]
    title: str
    issuer: str
    number: str = ""
    date: dt.date | None = None
    signer: Signer = NOBODY
    proposal_number: str | None = None
    """``None``: there was no tờ trình."""
    proposal_date: dt.date | None = None
    budget_source: str = ""
    draft: bool = False


@dataclass(frozen=True, slots=True)
class ProposalPaper:
    """Tờ trình over one level's nominations."""

    common: Common
    groups: tuple[ListedGroup, ...]
    level_name: str
    """Who decides: "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"."""
    addressee: str
    route: str
    number: str = ""
    date: dt.date | None = None
    signer: Signer = NOBODY
    draft: bool = False
    through: bool = False
    """The addressee only passes it on: awards of the State are asked for by the province (L22 Đ83)."""


@dataclass(frozen=True, slots=True)
class Member:
    """A council member as the minutes name them."""

    name: str
    salutation: str = ""
    post: str = ""
    role: str = ""
    """"Chủ tịch Hội đồng"."""
    present: bool = True
    absent_reason: str = ""
    opinion: str = ""


@dataclass(frozen=True, slots=True)
class Voted:
    """One nomination with its votes. ``passed`` of ``None``: the rule is not known."""

    name: str
    award_name: str
    unit: str = ""
    agree: int | None = None
    disagree: int | None = None
    other: int | None = None
    share: int | None = None
    """Hundredths of a percent of the base."""
    passed: bool | None = None
    recipient_kind: RecipientKind = RecipientKind.PERSON


@dataclass(frozen=True, slots=True)
class QuotaNote:
    """A quota that was exceeded with a reason."""

    quota: str
    scope: str
    over: int
    reason: str


@dataclass(frozen=True, slots=True)
class LineNote:
    """A nomination kept although its conditions are not met."""

    name: str
    award_name: str
    reason: str


@dataclass(frozen=True, slots=True)
class SessionPaper:
    """What both minutes of a session are made from."""

    common: Common
    members: tuple[Member, ...]
    """As listed; empty where the office only counts them."""
    votes: tuple[Voted, ...]
    groups: tuple[ListedGroup, ...] = ()
    number: str = ""
    held_on: dt.date | None = None
    started_at: str = ""
    ended_at: str = ""
    place: str = ""
    chair: Member | None = None
    secretary: Member | None = None
    tally_team: tuple[str, ...] = ()
    secret: bool = True
    issued: int = 0
    collected: int = 0
    valid: int = 0
    invalid: int = 0
    thresholds: tuple[tuple[str, str], ...] = ()
    """(award, rule in words) for the awards voted on."""
    quota_notes: tuple[QuotaNote, ...] = ()
    line_notes: tuple[LineNote, ...] = ()
    own_unit: tuple[str, ...] = ()
    """Members whose own unit was voted on."""
    members_total: int = 0
    members_present: int = 0
    members_written: int = 0
    """Absent ones who gave their opinion in writing."""
    discussion: str = ""
    conclusion: str = ""


@dataclass(frozen=True, slots=True)
class BallotPaper:
    """Slips for one session: who is voted on, and how many members get a slip."""

    common: Common
    groups: tuple[ListedGroup, ...]
    copies: int


@dataclass(frozen=True, slots=True)
class BonusRow:
    """One line of the bonus sheet. Money in whole đồng, ``multiple`` in thousandths."""

    name: str
    award_name: str
    multiple: int
    base_salary: int
    amount: int
    unit: str = ""
    share_of: str = ""
    """For a share: the joint award it is a part of."""
    note: str = ""
    """Why nothing is paid, where ``amount`` is 0."""


@dataclass(frozen=True, slots=True)
class BonusPaper:
    """Danh sách nhận tiền thưởng of one decision."""

    common: Common
    rows: tuple[BonusRow, ...]
    decision_number: str
    decision_date: dt.date | None
    rules: tuple[str, ...] = ()
    budget_source: str = ""
    signer: Signer = NOBODY
    total: int = field(default=0)
    """As the service computed it; the sheet's own sum must agree."""


def written(number: int) -> str:
    """A count as papers write it: "05", "25", "1.800"."""
    return f"{number:02d}" if number < 1000 else format_number(number)


def counted(rows: Sequence[Listed]) -> str:
    """ "04 tập thể, 03 hộ gia đình và 18 cá nhân"; numbers below 10 with a 0 before them.

    Where one person is on several lines, lines are counted and called so: "279 lượt cá nhân".
    """
    parts = []
    for kind, _, word in KINDS:
        who = [_identity(row) for row in rows if row.recipient_kind is kind]
        if who:
            parts.append(f"{written(len(who))} {word if len(set(who)) == len(who) else f'lượt {word}'}")
    return " và ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)


def _identity(row: Listed) -> tuple[object, ...]:
    return (row.recipient_id,) if row.recipient_id is not None else (row.name, row.unit, row.birth)


def award_kinds(groups: Sequence[ListedGroup]) -> str:
    """ "danh hiệu thi đua, hình thức khen thưởng", or the one of both that is there."""
    there = {group.is_title for group in groups}
    words = ((True, "danh hiệu thi đua"), (False, "hình thức khen thưởng"))
    return ", ".join(word for is_title, word in words if is_title in there)


def recipients(kinds: Sequence[RecipientKind]) -> str:
    """ "tập thể, hộ gia đình, cá nhân": those that are there."""
    return ", ".join(word for kind, _, word in KINDS if kind in kinds)


def kinds_of(groups: Sequence[ListedGroup]) -> list[RecipientKind]:
    """The recipient kind of every line."""
    return [row.recipient_kind for group in groups for row in group.rows]


def award_lines(groups: Sequence[ListedGroup]) -> tuple[str, ...]:
    """ "- Danh hiệu Chiến sĩ thi đua cơ sở: 12 cá nhân;" for each award, closed as a list is."""
    lines = []
    for i, group in enumerate(groups):
        end = "." if i == len(groups) - 1 else ";"
        said = f"Danh hiệu {group.award_name}" if group.is_title else group.award_name
        lines.append(f"- {said}: {counted(group.rows)}{end}")
    return tuple(lines)
