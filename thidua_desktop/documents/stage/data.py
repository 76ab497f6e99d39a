"""What papers of the stage are made from: turns with those who stand in them, in the one order there is."""

from __future__ import annotations

from dataclasses import dataclass

REVOKED = "THU HỒI"
"""The change of a name whose award was revoked."""


@dataclass(frozen=True, slots=True)
class StageName:
    """One recipient of a turn, as called to the stage."""

    award_id: int
    label: str
    """Số thứ tự: "17", or "17a" of one added later."""
    position: int
    """Place on the stage, from 1 at the left."""
    name: str
    """With salutation, or "Hộ gia đình …"."""
    post: str = ""
    unit: str = ""
    award: str = ""
    representative: str = ""
    """Who comes up for a collective or a household, with salutation and post."""
    stand_in: str = ""
    relation: str = ""
    absent: bool = False
    """Absent without anybody in his place, or the award was revoked: neither read nor shown."""
    posthumous: bool = False
    unsaluted: bool = False
    """A person of whom nobody wrote down whether to say "Ông" or "Bà"."""
    elsewhere: bool = False
    """The certificate comes signed from the level that decided: it is not printed here."""
    change: str = ""
    """What became of the name since the last pack: "MỚI", "ĐỔI CHỖ" …; empty: nothing."""
    reading: str = ""
    """The line as it is read aloud, where that differs from how it is written."""
    badge: str = ""
    """Digits of the guest's QR code."""
    seat: str = ""

    @property
    def why_not(self) -> str:
        """Why one who is absent is not read."""
        return REVOKED if self.change == REVOKED else "VẮNG"

    @property
    def beside(self) -> str:
        """Post and unit in one line."""
        return ", ".join(part for part in (self.post, self.unit) if part)


@dataclass(frozen=True, slots=True)
class StageGroup:
    """A turn: who stands on the stage together. ``names`` from left to right."""

    number: int
    title: str
    names: tuple[StageName, ...]
    presenter: str = ""
    decision: str = ""
    """ "Quyết định số 412/QĐ-UBND ngày 15 tháng 12 năm 2026"; empty where none is known."""
    note: str = ""

    @property
    def called(self) -> tuple[StageName, ...]:
        """Those who come up: all but the absent."""
        return tuple(one for one in self.names if not one.absent)


@dataclass(frozen=True, slots=True)
class StagePaper:
    """What every paper of the stage says of its conference."""

    office_name: str
    conference: str
    where_when: str = ""
    """Day and place, as one line."""
    groups: tuple[StageGroup, ...] = ()
    certificates: bool = True
    """Separators say how many certificates follow."""


@dataclass(frozen=True, slots=True)
class SeatLabel:
    """A reserved seat."""

    seat: str
    name: str
    unit: str = ""
    post: str = ""
    badge: str = ""


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """A paragraph of the script.

    ``kind``: ``"say"`` is read aloud, ``"do"`` tells the MC what happens, ``"reading"`` how to pronounce the
    line before, ``"decision"`` stands in a decision that is read whole.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class ScriptStep:
    """An item of the programme with its words; ``turns`` stand after ``lines``, ``after`` after those."""

    title: str
    time: str = ""
    """ "07:30 - 07:45"."""
    speaker: str = ""
    lines: tuple[ScriptLine, ...] = ()
    turns: tuple[ScriptTurn, ...] = ()
    after: tuple[ScriptLine, ...] = ()


@dataclass(frozen=True, slots=True)
class ScriptTurn:
    """What is said before the names of a turn, and after."""

    group: StageGroup
    before: tuple[ScriptLine, ...] = ()
    after: tuple[ScriptLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Script:
    """Kịch bản dẫn chương trình (NĐ 152/2025 Đ30.1)."""

    office_name: str
    conference: str
    where_when: str
    title: str
    notes: tuple[str, ...]
    """What the MC must know before: on the first page, not read aloud."""
    steps: tuple[ScriptStep, ...]


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One thing that changed since the pack was printed."""

    kind: str
    """In words: "Thêm", "Bỏ" …"""
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class ChangedTurn:
    """What changed in one turn."""

    title: str
    lines: tuple[ChangeLine, ...]


@dataclass(frozen=True, slots=True)
class ChangesPaper:
    """Những thay đổi sau khi in."""

    office_name: str
    conference: str
    since: str
    """When the pack was printed, in words."""
    turns: tuple[ChangedTurn, ...]
