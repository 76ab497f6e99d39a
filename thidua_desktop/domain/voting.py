"""Votes of the council: who counts, how many are needed, and whether a line passed. Whole numbers only.

The law sets a threshold for few awards (NĐ 152/2025 Đ33.5); for those below the state level the province or
the office sets it (Đ6.2). Where neither did, a line neither passes nor fails: that is said, not guessed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import CouncilSession, Tally
from thidua_desktop.domain.rulebook.model import VoteRule

VoteBase = Literal["all", "present", "valid"]

NO_RULE: Final = "cần cơ quan quy định tỷ lệ"
"""Said where nobody has set a threshold."""

BASE_LABELS: Final[dict[str, str]] = {
    "all": "tổng số thành viên Hội đồng",
    "present": "số thành viên dự họp",
    "valid": "số phiếu hợp lệ",
}


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many of the council took part in one session."""

    members: int
    """Members of the council on the day; 0: not known."""
    present: int
    written: int = 0
    """Absent ones who gave their opinion in writing."""
    issued: int = 0
    collected: int = 0
    valid: int = 0
    invalid: int = 0
    secret: bool = True

    @property
    def voters(self) -> int:
        """Who could vote: those present, and the absent who wrote."""
        return self.present + self.written

    @property
    def counted(self) -> bool:
        """Whether the ballots were counted."""
        return bool(self.issued or self.collected or self.valid or self.invalid)

    @property
    def limit(self) -> int | None:
        """Most votes one line can have; ``None`` when nothing is known of the council."""
        if self.secret and self.counted:
            return self.valid
        return self.voters or self.members or None

    def base(self, rule: VoteRule) -> int:
        """The number the share of ``rule`` is taken of; 0 when it is not known yet."""
        if rule.base == "all":
            return self.members
        if rule.base == "present":
            return self.present + (self.written if rule.absent_in_writing else 0)
        return self.valid if self.secret else self.voters


@dataclass(frozen=True, slots=True)
class VoteResult:
    """Kết quả bỏ phiếu of one line."""

    nomination_id: int
    agree: int
    disagree: int
    other: int
    base: str
    """``"all" | "present" | "valid"``; empty without a rule."""
    base_count: int
    percent: int
    """Share needed; 0 without a rule."""
    compare: str
    passed: bool | None
    """``None``: not to be said yet; :attr:`reason` tells why."""
    rule_text: str = ""
    """ "từ 90% tổng số thành viên Hội đồng"."""
    source: str = ""
    verified: bool = True
    own_unit_members: tuple[str, ...] = ()
    """Members who voted on their own unit or on themselves."""
    reason: str = ""
    voted: bool = False
    """Whether a tally was entered."""

    @property
    def share(self) -> str:
        """What was reached, to a tenth of a percent, rounded down: "88,8%"."""
        return share_text(self.agree, self.base_count)


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether enough members came."""

    present: int
    total: int
    needed: tuple[int, int] | None = None
    """Smallest share of all members, as a fraction: ``(2, 3)``; ``None``: no rule says how many."""
    met: bool | None = None
    """``None`` without a rule, or where the number of members is not known."""
    source: str = ""
    verified: bool = True
    written: int = 0
    """Absent ones who gave their opinion in writing; they do not count towards the quorum."""

    @property
    def needed_text(self) -> str:
        """ "2/3"; empty without a rule."""
        return f"{self.needed[0]}/{self.needed[1]}" if self.needed else ""

    @property
    def needed_count(self) -> int | None:
        """The fewest members that make a quorum."""
        return -(-self.total * self.needed[0] // self.needed[1]) if self.needed and self.total else None


def passes(agree: int, base: int, percent: int, compare: str = ">=") -> bool:
    """Whether ``agree`` of ``base`` reaches (``">="``) or exceeds (``">"``) ``percent``.

    Compared in whole numbers, ``agree * 100`` with ``percent * base``; of nobody nothing passes.
    """
    if base <= 0:
        return False
    reached, needed = agree * 100, percent * base
    return reached > needed if compare == ">" else reached >= needed


def quorum_met(present: int, total: int, needed: tuple[int, int]) -> bool:
    """Whether ``present`` of ``total`` is at least the fraction ``needed``; of nobody nothing is."""
    return total > 0 and present * needed[1] >= total * needed[0]


def least(base: int, percent: int, compare: str = ">=") -> int:
    """The fewest votes that pass; more than ``base`` when none do."""
    needed = percent * base
    return needed // 100 + 1 if compare == ">" else -(-needed // 100)


def share_text(part: int, whole: int) -> str:
    """A share to a tenth of a percent, rounded down; empty of nobody."""
    if whole <= 0:
        return ""
    tenths = part * 1000 // whole
    return f"{tenths // 10},{tenths % 10}%" if tenths % 10 else f"{tenths // 10}%"


def rule_text(rule: VoteRule) -> str:
    """ "từ 90% tổng số thành viên Hội đồng", "trên 50% số phiếu hợp lệ"."""
    word = "trên" if rule.compare == ">" else "từ"
    return f"{word} {rule.percent}% {BASE_LABELS[rule.base]}"


def judge(
    nomination_id: int,
    tally: Tally | None,
    rule: VoteRule | None,
    turnout: Turnout,
    source: str = "",
    own_unit_members: tuple[str, ...] = (),
) -> VoteResult:
    """The result of one line; ``source`` is the article of ``rule`` as shown."""
    base_count = turnout.base(rule) if rule else 0
    passed: bool | None = None
    reason = ""
    if tally is None:
        reason = "chưa có kết quả bỏ phiếu"
    elif rule is None:
        reason = NO_RULE
    elif rule.secret and not turnout.secret:
        reason = "phải bỏ phiếu kín, phiên họp ghi biểu quyết công khai"
    elif base_count <= 0:
        reason = f"chưa có {BASE_LABELS[rule.base]}"
    else:
        passed = passes(tally.agree, base_count, rule.percent, rule.compare)
    return VoteResult(
        nomination_id=nomination_id,
        agree=tally.agree if tally else 0,
        disagree=tally.disagree if tally else 0,
        other=tally.other if tally else 0,
        base=rule.base if rule else "",
        base_count=base_count,
        percent=rule.percent if rule else 0,
        compare=rule.compare if rule else "",
        passed=passed,
        rule_text=rule_text(rule) if rule else NO_RULE,
        source=source,
        verified=rule.source.verified if rule else True,
        own_unit_members=own_unit_members,
        reason=reason,
        voted=tally is not None,
    )


def ballot_problems(session: CouncilSession, voters: int) -> list[Problem]:
    """What is wrong with the ballot counts: issued ≥ collected = valid + invalid, issued ≤ ``voters``.

    ``voters`` of 0: not known, not compared.
    """
    problems = []
    for field in ("members", "present", "issued", "collected", "valid", "invalid"):
        if getattr(session, field) < 0:
            problems.append(Problem("negative", "Số không được âm.", field=field))
    if problems:
        return problems
    if session.members and session.present > session.members:
        problems.append(
            Problem(
                "too_many_present",
                f"Số dự họp ({session.present}) nhiều hơn số thành viên ({session.members}).",
                field="present",
            )
        )
    if voters and session.issued > voters:
        problems.append(
            Problem(
                "too_many_issued",
                f"Phát ra {session.issued} phiếu, nhiều hơn {voters} người dự họp và gửi ý kiến.",
                field="issued",
            )
        )
    if session.collected > session.issued:
        problems.append(
            Problem(
                "too_many_collected",
                f"Thu về {session.collected} phiếu, nhiều hơn {session.issued} phiếu phát ra.",
                field="collected",
            )
        )
    if session.valid + session.invalid != session.collected:
        problems.append(
            Problem(
                "ballots_differ",
                f"Phiếu hợp lệ ({session.valid}) và không hợp lệ ({session.invalid}) cộng lại phải bằng "
                f"số phiếu thu về ({session.collected}).",
                field="valid",
            )
        )
    return problems


def tally_problem(tally: Tally, turnout: Turnout, name: str) -> Problem | None:
    """Why the votes of one line cannot be; ``name`` is whom the line is about."""
    if min(tally.agree, tally.disagree, tally.other) < 0:
        return Problem("negative", f"{name}: số phiếu không được âm.", field=f"tally:{tally.nomination_id}")
    total = tally.agree + tally.disagree + tally.other
    if turnout.limit is None or total <= turnout.limit:
        return None
    if turnout.secret and turnout.counted:
        of = f"{turnout.limit} phiếu hợp lệ"
    elif turnout.voters:
        of = f"{turnout.limit} người dự họp và gửi ý kiến"
    else:
        of = f"{turnout.limit} thành viên Hội đồng"
    return Problem(
        "too_many_votes",
        f"{name}: {tally.agree} đồng ý, {tally.disagree} không đồng ý, {tally.other} ý kiến khác cộng lại là "
        f"{total}, nhiều hơn {of}.",
        field=f"tally:{tally.nomination_id}",
    )
