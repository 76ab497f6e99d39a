"""One line of the council's table: a nomination, its rule, what was counted; and what that comes to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from thidua_desktop.domain.records import NominationRow, Tally
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.domain.voting import VoteResult, passes, share_text
from thidua_desktop.ui.models.sheet import SheetColumn, count_of
from thidua_desktop.ui.tabs.award_names import brief_name
from thidua_desktop.ui.tabs.labels import NOMINATION_STATES
from thidua_desktop.ui.widgets.chips import Chip

PASSED = Chip("Đạt", "good")
FAILED = Chip("Không đạt", "bad")
OPEN = Chip("Chưa bỏ phiếu", "mute")
UNSURE = Chip("Chưa đủ căn cứ", "warn")
TOO_MANY = Chip("Sai số phiếu", "bad")


@dataclass(frozen=True, slots=True)
class VoteLine:
    """Counts as typed beside the rule they are judged by."""

    row: NominationRow
    rule: VoteResult
    agree: int = 0
    disagree: int = 0
    other: int = 0
    limit: int = 0
    """Most votes the line can have: valid ballots as typed above, or voters; 0: not known."""
    by_ballot: bool = True
    ruling: bool | None = None
    """The council's own conclusion where no rule sets a threshold."""
    closed: bool = False
    """The results are applied: the nomination says where it stands."""

    @property
    def id(self) -> int:
        """The nomination's id."""
        return self.row.nomination.id

    @property
    def cast(self) -> int:
        """Votes written down for this nomination."""
        return self.agree + self.disagree + self.other

    @property
    def base_count(self) -> int:
        """What the percent is taken of, with the ballots as typed now."""
        return self.limit if self.rule.base == "valid" and self.limit else self.rule.base_count

    @property
    def wrong(self) -> str:
        """Why the counts cannot be; empty when they can."""
        if self.limit and self.cast > self.limit:
            of = "phiếu hợp lệ" if self.by_ballot else "người biểu quyết"
            return f"Cộng {self.cast} phiếu, nhiều hơn {self.limit} {of}."
        return ""

    @property
    def unruled(self) -> bool:
        """Whether no rule sets a threshold: the council's own conclusion decides."""
        return self.rule.percent == 0

    @property
    def passed(self) -> bool | None:
        """Whether it is through; ``None`` without votes, or without a threshold and a conclusion."""
        if not self.cast or self.wrong:
            return None
        if self.unruled:
            return self.ruling
        if self.base_count <= 0:
            return None
        return passes(self.agree, self.base_count, self.rule.percent, self.rule.compare)

    @property
    def chip(self) -> Chip:
        """The result as a sign and a word."""
        if self.closed:
            return NOMINATION_STATES[self.row.nomination.state]
        if self.wrong:
            return TOO_MANY
        if not self.cast:
            return OPEN
        passed = self.passed
        return UNSURE if passed is None else PASSED if passed else FAILED

    def tally(self, stored: Tally) -> Tally:
        """``stored`` with the counts as typed."""
        return replace(stored, agree=self.agree, disagree=self.disagree, other=self.other)

    @property
    def share(self) -> str:
        """Agreeing votes as a share of the base, cut off and never rounded up to the threshold."""
        return share_text(self.agree, self.base_count) if self.cast and not self.wrong else ""

    @property
    def remark(self) -> str:
        """What is wrong, else whose unit it is and the rule."""
        if self.wrong:
            return self.wrong
        said = [
            "đơn vị của thành viên" if self.rule.own_unit_members else "",
            "" if self.rule.verified else NOT_VERIFIED,
            self.rule.rule_text,
        ]
        return " · ".join(part for part in said if part)

    @property
    def tip(self) -> str:
        """Everything there is to say, a line each."""
        own = self.rule.own_unit_members
        parts = [
            self.wrong,
            f"Nơi công tác của thành viên: {', '.join(own)}" if own else "",
            self.rule.rule_text,
            "Ghi kết luận của Hội đồng: Đ là đạt, K là không đạt." if _voted_without_rule(self) else "",
            self.rule.source if self.rule.verified else f"{self.rule.source} ({NOT_VERIFIED})".strip(),
        ]
        return "\n".join(part for part in parts if part)


def _agree(line: VoteLine, text: str) -> VoteLine | None:
    count = count_of(text)
    return None if count is None else replace(line, agree=count)


def _disagree(line: VoteLine, text: str) -> VoteLine | None:
    count = count_of(text)
    return None if count is None else replace(line, disagree=count)


def _other(line: VoteLine, text: str) -> VoteLine | None:
    count = count_of(text)
    return None if count is None else replace(line, other=count)


def _rule(line: VoteLine, text: str) -> VoteLine | None:
    """Đ or 1: passed; K or 0: not passed; nothing: no conclusion yet."""
    word = fold(text)
    if not word:
        return replace(line, ruling=None)
    if word[0] in "d1":
        return replace(line, ruling=True)
    return replace(line, ruling=False) if word[0] in "k0" else None


def _ruling(line: VoteLine) -> str:
    if not line.unruled or line.ruling is None:
        return ""
    return "đạt" if line.ruling else "không đạt"


def _voted_without_rule(line: VoteLine) -> bool:
    return line.unruled and bool(line.cast) and not line.closed


def _number(line: VoteLine, count: int) -> str:
    """A line nobody voted on yet shows nothing rather than three noughts."""
    return str(count) if line.cast else ""


def _unit(line: VoteLine) -> str:
    return "" if line.row.unit_name == line.row.name else line.row.unit_name


COLUMNS: tuple[SheetColumn[VoteLine], ...] = (
    SheetColumn("Đối tượng", lambda line: line.row.name, 160, tip=lambda line: line.tip),
    SheetColumn("Đơn vị", _unit, 130),
    SheetColumn("Danh hiệu, hình thức", lambda line: brief_name(line.row.award_name), 170),
    SheetColumn("Đồng ý", lambda line: _number(line, line.agree), 84, numeric=True, put=_agree),
    SheetColumn("Không đồng ý", lambda line: _number(line, line.disagree), 112, numeric=True, put=_disagree),
    SheetColumn("Ý kiến khác", lambda line: _number(line, line.other), 100, numeric=True, put=_other),
    SheetColumn("Tỷ lệ", lambda line: line.share, 66, numeric=True),
    SheetColumn("Kết luận", _ruling, 88, put=_rule, enabled=_voted_without_rule),
    SheetColumn("Kết quả", lambda line: line.chip.word, 130, chip=lambda line: line.chip),
    SheetColumn("Quy định, lưu ý", lambda line: line.remark, 220, tip=lambda line: line.tip),
)
