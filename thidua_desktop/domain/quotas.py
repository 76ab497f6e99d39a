"""Quotas (tỷ lệ): at most so many of an award, as a percent of a base. Whole numbers only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thidua_desktop.domain.rulebook.model import NOT_VERIFIED, Rounding

Scope = Literal["office", "unit", "block"]
MEMBERS = "members"
UNITS = "units"
BASE_NAMES = {MEMBERS: "người", UNITS: "tập thể"}
"""What a base that is no award is called after its number."""
ROUNDING_NAMES: dict[Rounding, str] = {
    "down": "làm tròn xuống",
    "nearest": "làm tròn gần nhất",
    "up": "làm tròn lên",
}


def allowed(base: int, percent: int, rounding: Rounding) -> int:
    """How many ``percent`` of ``base`` allow; half counts up when rounded to the nearest.

    A percent of nothing allows nothing, however it is rounded.
    """
    part = max(0, base) * max(0, percent)
    if rounding == "up":
        return -(-part // 100)
    if rounding == "nearest":
        return (2 * part + 100) // 200
    return part // 100


@dataclass(frozen=True, slots=True)
class QuotaState:
    """How one quota stands in one scope of a batch."""

    code: str
    award_code: str
    award_name: str
    scope: Scope
    scope_id: int | None
    """Id of the unit or block; ``None`` for the office."""
    scope_name: str
    base_count: int
    """How many count as base: their conditions are met."""
    base_confirm: int
    """How many more may come to count once they are confirmed."""
    percent: int
    allowed: int
    nominated: int
    met: int
    confirm: int
    over: int
    """By how many those who meet the conditions are more than allowed; 0 when inside."""
    rounding: Rounding
    source: str = ""
    verified: bool = True
    override_reason: str = ""
    """Why the batch goes over it all the same; shown on the minutes."""
    base_name: str = ""
    """The award (or "người", "tập thể") whose number is the base."""

    @property
    def settled(self) -> bool:
        """Whether nothing is left to do: inside, or over with a reason."""
        return self.over == 0 or bool(self.override_reason)

    @property
    def text(self) -> str:
        """The state in words, for the bar, the why-panel and the command line."""
        head = f"{self.award_name}, {self.scope_name}: "
        if self.base_count <= 0:
            body = f"chưa có {self.base_name} nào đủ điều kiện nên chưa tính được tỷ lệ {self.percent}%"
            body += f", đang có {self.met} trường hợp đủ điều kiện" if self.met else ""
        else:
            body = (
                f"tối đa {self.allowed} ({self.percent}% của {self.base_count} {self.base_name}, "
                f"{ROUNDING_NAMES[self.rounding]}), đủ điều kiện {self.met}"
            )
        if self.over:
            body += f", vượt {self.over}"
        waiting = [
            f"{number} {what}"
            for number, what in ((self.confirm, "đề nghị"), (self.base_confirm, self.base_name))
            if number
        ]
        if waiting:
            body += f"; còn {' và '.join(waiting)} cần xác minh"
        return head + body + ("" if self.verified else f" ({NOT_VERIFIED})")
