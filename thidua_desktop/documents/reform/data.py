"""What the papers of the reform index are made from. Plain values: services gather and sum them.

Points and indexes are thousandths. A sum that is not its parts is a fault of whoever gathered it: builders
refuse it with ``ValueError`` rather than print it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from thidua_desktop.domain.records import (
    NOBODY,
    AbsentPolicy,
    AreaKind,
    EvidenceKind,
    Office,
    RemedyState,
    Signer,
    TieRule,
)


@dataclass(frozen=True, slots=True)
class SetWords:
    """How a paper names the set it rests on."""

    name: str
    source: str = ""
    """The paper that issued it, with number and date; empty: not known."""
    synthetic: bool = False
    """Invented for trying things out: said on every paper."""
    version: int = 1
    absent_policy: AbsentPolicy = AbsentPolicy.RESCALE


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """A node of the tree in reading order, with what it earned at each step.

    Points of a node above are the sum of those under it, of a bonus or minus area at most its maximum, and
    such an area counts for nothing above it. ``None`` where nothing under it is scored.
    """

    code: str
    name: str
    depth: int
    leaf: bool
    maximum: int
    level: str = "thanh_phan"
    area_kind: AreaKind | None = None
    own: int | None = None
    """Self score; of a component of the survey, what the survey gave."""
    first: int | None = None
    """After the first appraisal, likewise."""
    second: int | None = None
    """Points of the second appraisal: of leaves alone, summed nowhere."""
    standing: int | None = None
    """Points that count."""
    declared: str = ""
    working: str = ""
    absent: AbsentPolicy | None = None
    """What not being applicable does; ``None``: it is applicable."""
    surveyed: bool = False
    note: str = ""
    """Of the self score."""
    reason: str = ""
    """Of the appraisal."""
    explanation: str = ""
    """Giải trình of the unit."""
    evidence: tuple[int, ...] = ()
    """Numbers in the list of evidence."""
    evidence_missing: bool = False
    evidence_wanted: str = ""
    """What must be shown, in the words of the set."""


@dataclass(frozen=True, slots=True)
class IndexWords:
    """A total: points of ``applicable``, the index they give, bonus and minus beside the 100."""

    points: int
    maximum: int
    applicable: int
    index: int
    bonus: int = 0
    minus: int = 0
    scored: int = 0
    leaves: int = 0


@dataclass(frozen=True, slots=True)
class AreaIndexLine:
    """One area of an index."""

    code: str
    name: str
    maximum: int
    applicable: int
    points: int
    index: int | None
    """``None`` where nothing of it is applicable, and beside the 100."""
    kind: AreaKind | None = None


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """Tài liệu kiểm chứng with its number."""

    number: int
    title: str
    kind: EvidenceKind
    reference: str = ""
    codes: tuple[str, ...] = ()
    """Components it proves."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SelfReport:
    """Báo cáo tự đánh giá, chấm điểm of the office, or of a unit it ranks."""

    office: Office
    """Who reports: of a unit, its name under the office's."""
    year: int
    criteria: SetWords
    lines: tuple[ScoreLine, ...]
    areas: tuple[AreaIndexLine, ...]
    total: IndexWords
    evidence: tuple[EvidenceLine, ...] = ()
    unit: bool = False
    """Of a unit the office ranks: its own number and mark are not known here."""
    receiver: str = ""
    day: dt.date | None = None
    leader: Signer = NOBODY


@dataclass(frozen=True, slots=True)
class AppraisalTable:
    """Bảng tổng hợp thẩm định: every step beside the other, with the reasons."""

    office: Office
    subject: str
    """Who was appraised."""
    year: int
    criteria: SetWords
    lines: tuple[ScoreLine, ...]
    own: IndexWords
    standing: IndexWords
    day: dt.date | None = None
    leader: Signer = NOBODY


@dataclass(frozen=True, slots=True)
class RankedUnit:
    """A line of the ranking; ``None`` where there is nothing to compare with."""

    unit: str
    index: int
    rank: int
    previous: int | None = None
    delta: int | None = None
    previous_rank: int | None = None
    rank_change: int | None = None
    """Positive when better."""
    mapped: bool = False
    """The value of the year before is a weighted mean of the units it was made from."""
    own: bool = False
    """The office itself."""
    note: str = ""
    areas: tuple[int | None, ...] = ()
    """Index by area, in the order of the group's areas."""


@dataclass(frozen=True, slots=True)
class RankedGroup:
    """Units ranked with one another; an empty title prints no heading."""

    title: str
    units: tuple[RankedUnit, ...]
    areas: tuple[tuple[str, str], ...] = ()
    """(code, name) of the areas, where each unit's index by area is known."""


@dataclass(frozen=True, slots=True)
class RankingPaper:
    """Thông báo kết quả xếp hạng; of a ranking that another office published, a table of it."""

    office: Office
    year: int
    groups: tuple[RankedGroup, ...]
    computed: bool
    """By this office, from a set; else as published by another."""
    criteria: SetWords | None = None
    ties: TieRule = TieRule.SKIP
    sentence: str = ""
    """The office's own result in one sentence."""
    listed_as: str = ""
    """The body that the list has in the office's place (its predecessor); empty: itself, or nobody."""
    unscored: tuple[str, ...] = ()
    """Units of the set without points: they have no place."""
    day: dt.date | None = None
    leader: Signer = NOBODY


@dataclass(frozen=True, slots=True)
class LostLine:
    """Points lost in one component, and why."""

    code: str
    name: str
    maximum: int
    points: int | None
    """What it has; of a component in a minus area what it takes. ``None``: not scored."""
    lost: int
    cause: str = ""


@dataclass(frozen=True, slots=True)
class IndexOfYear:
    """The office's index of one year; without a rank where it was not published."""

    year: int
    index: int
    rank: int | None = None
    of: int | None = None
    published: bool = True
    """As published; else as the office worked it out."""
    name: str = ""
    """Whose index it is where the list has another body in the office's place (its predecessor)."""
    group: str = ""
    """The group of the list, where it has some."""


@dataclass(frozen=True, slots=True)
class YearSection:
    """The part of the office's year report that speaks of the index."""

    office: Office
    year: int
    sentence: str
    criteria: SetWords | None = None
    areas: tuple[AreaIndexLine, ...] = ()
    total: IndexWords | None = None
    official: bool = False
    """The total has been appraised; else it is what the office gave itself."""
    lost: tuple[LostLine, ...] = ()
    unscored: int = 0
    """Components without points."""
    trend: tuple[IndexOfYear, ...] = ()
    """Oldest first."""
    others: tuple[tuple[str, tuple[int | None, ...]], ...] = ()
    """Index by area of others beside the office's own: (whose, one for each area)."""
    fixed: tuple[int, int] | None = None
    """(mended, listed) of the shortcomings of the year before."""
    day: dt.date | None = None
    leader: Signer = NOBODY


@dataclass(frozen=True, slots=True)
class RemedyLine:
    """One shortcoming and what is done about it."""

    code: str
    name: str
    lost: int
    cause: str = ""
    measure: str = ""
    owner: str = ""
    due_on: dt.date | None = None
    state: RemedyState = RemedyState.OPEN
    done_on: dt.date | None = None
    proof: str = ""
    carried_from: int | None = None
    """Year from which it was carried over."""


@dataclass(frozen=True, slots=True)
class RemedyGroup:
    """Remedies of one unit; an empty title is the office itself where it stands alone."""

    title: str
    lines: tuple[RemedyLine, ...]


@dataclass(frozen=True, slots=True)
class RemediationPlan:
    """Kế hoạch khắc phục tồn tại, hạn chế of the index of ``year``."""

    office: Office
    year: int
    groups: tuple[RemedyGroup, ...]
    """Each scored on its own scale: what groups lost is not summed."""
    sentence: str = ""
    synthetic: bool = False
    day: dt.date | None = None
    leader: Signer = NOBODY
