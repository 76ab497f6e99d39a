"""What workbooks that came back would change, line by line, beside what was typed here meanwhile."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.pledge_working import shown
from thidua_desktop.domain.vietnamese import nfc, parse_points
from thidua_desktop.exchange.score_workbook import ReadLine
from thidua_desktop.services.reform.scoring_entries import ABSENT, Entry, says_absent
from thidua_desktop.services.reform.scoring_sheet import SheetRow

LineKey = tuple[int, int | None, int]
"""(set, unit, component)."""


class MergeFate(StrEnum):
    """What becomes of a line; the value is said on screen."""

    NEW = "Mới"
    CHANGED = "Sửa"
    CONFLICT = "Vướng với sửa ở đây"
    REFUSED = "Không nhận"


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in the unit's own columns of one component."""

    declared: str = ""
    points: str = ""
    """As a number in words of the office ("0,94"); whatever was written where it is none."""
    absent: bool = False
    note: str = ""

    @property
    def words(self) -> str:
        """All of it in one cell."""
        told = [self.declared, f"{self.points} điểm" if self.points else ""]
        if self.absent and not says_absent(self.declared):
            told.insert(0, ABSENT)
        return "; ".join(part for part in (*told, self.note) if part)


@dataclass(frozen=True, slots=True)
class MergeLine:
    """One component of one workbook that is not as it is here."""

    key: LineKey
    code: str
    name: str
    row: int
    """As the spreadsheet shows it."""
    fate: MergeFate
    before: Typed
    """What is here now."""
    after: Typed
    """What the unit wrote."""
    base: Typed
    """What the form held when it was written."""
    message: str = ""
    """Why it is refused, or what it is in conflict with."""


@dataclass(frozen=True, slots=True)
class MergeFile:
    """One workbook."""

    name: str
    unit_name: str = ""
    set_id: int = 0
    unit_id: int | None = None
    problems: tuple[Problem, ...] = ()
    """Why nothing of the file is taken; empty where it can be."""
    lines: tuple[MergeLine, ...] = ()


@dataclass(frozen=True)
class MergePreview:
    """What was read; nothing is written."""

    files: tuple[MergeFile, ...]

    @cached_property
    def lines(self) -> Mapping[LineKey, MergeLine]:
        """Every line by its key."""
        return {line.key: line for file in self.files for line in file.lines}

    @property
    def default_keys(self) -> frozenset[LineKey]:
        """Lines taken unless said otherwise: what is new or changed, and not in conflict."""
        wanted = (MergeFate.NEW, MergeFate.CHANGED)
        return frozenset(key for key, line in self.lines.items() if line.fate in wanted)

    @property
    def counts(self) -> Mapping[MergeFate, int]:
        """Lines by fate."""
        return Counter(line.fate for line in self.lines.values())


def typed_here(row: SheetRow) -> Typed:
    """What is stored of a component."""
    points = "" if row.self_points is None else shown(row.self_points)
    return Typed(row.declared, points, row.absent_by_unit, row.note)


def typed_there(line: ReadLine) -> Typed:
    """What a workbook says of a component."""
    points = parse_points(line.points) if line.points else None
    declared = nfc(line.declared).strip()
    absent = line.absent or says_absent(declared) or says_absent(line.points)
    written = line.points if points is None else shown(points)
    return Typed(declared, "" if absent else written, absent, nfc(line.note).strip())


def left_to_rule(base: Typed, after: Typed) -> bool:
    """Whether a unit gave new figures and did not touch the points: those of the old figures mean nothing."""
    return not after.absent and after.declared != base.declared and after.points in ("", base.points)


def entry_of(criterion_id: int, base: Typed, after: Typed) -> Entry:
    """What taking a line types; ``base`` is what the form held when it was written."""
    if after.absent:
        return Entry(criterion_id, declared=after.declared, absent=True, note=after.note)
    points = None if left_to_rule(base, after) else after.points
    return Entry(criterion_id, declared=after.declared, self_points=points, note=after.note)


def fate_of(here: Typed, base: Typed, there: Typed) -> MergeFate | None:
    """What becomes of a line that can be taken; ``None`` where it changes nothing."""
    if there in (here, base):
        return None
    if here != base:
        return MergeFate.CONFLICT
    return MergeFate.NEW if here == Typed() else MergeFate.CHANGED
