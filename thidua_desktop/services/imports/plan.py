"""What an import would do, row by row, before anything is written."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.records import Changes, Route


class Fate(StrEnum):
    """What becomes of a row when the plan is accepted."""

    NEW = "new"
    UPDATE = "update"
    SAME = "same"
    """Already there, exactly so: nothing to do."""
    ASK = "ask"
    """Comes in only with the clerk's answer."""
    REJECT = "reject"
    SKIP = "skip"


FATE_LABELS: Mapping[Fate, str] = {
    Fate.NEW: "Thêm mới",
    Fate.UPDATE: "Cập nhật",
    Fate.SAME: "Đã có, không đổi",
    Fate.ASK: "Chờ trả lời",
    Fate.REJECT: "Không nhận",
    Fate.SKIP: "Bỏ qua",
}

Answer = int | Literal["new", "skip"]
"""A choice's id, or to take the row as somebody new, or to leave it out."""

AS_WRITTEN = -1
"""The choice to take a row as somebody new by the very letters of the file, where some were lost."""

Sure = int | Literal[""]
"""The id of the choice that is sure enough to be taken with all other sure ones, or none."""


class RowKey(NamedTuple):
    """Where a row stands: file name, sheet, and the row as the spreadsheet counts it.

    A row that names several awards has several plans. They share one key, and so one answer, where they ask
    the same question; ``part`` tells those apart that ask another.
    """

    file: str
    sheet: str
    row: int
    part: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question: "Nguyễn Thị Lan, sinh năm 1984, Trường Tiểu học Thạnh Hóa"."""

    id: int
    label: str
    reason: str = ""
    """Why it may be this one: "tên gần giống, cùng ngày sinh"."""
    meaning: str = ""
    """What to remember where the question is what a word means: an award's code, a unit's id."""


@dataclass(frozen=True, slots=True)
class ColumnEncoding:
    """The encoding a column was read from. ``chosen``: by the clerk, not by its letters."""

    code: str
    """``"tcvn3"``, ``"vni"`` …; empty: read as it stands."""
    before_after: tuple[tuple[str, str], ...] = ()
    """Some cells as they are in the file, and as they were read."""
    chosen: bool = False


class RowPlan(NamedTuple):
    """One row's fate. ``payload`` and ``options`` are what the import writes; screens need not look."""

    key: RowKey
    fate: Fate
    summary: str
    problems: tuple[Problem, ...] = ()
    choices: tuple[Choice, ...] = ()
    can_be_new: bool = False
    """Whether "new" is an answer (the row is somebody who is not in the lists yet)."""
    payload: Any = None
    options: Mapping[int, Any] = MappingProxyType({})
    """Choice → what it writes."""
    sure: Sure = ""
    """The choice that is sure enough to be taken together with all other sure ones."""
    asks: str = ""
    """``"award"`` or ``"unit"`` where a word is not understood and ``choices`` are what it may mean.

    Such a row is refused as it stands. Once :meth:`ImportService.remember_value` was told what ``written``
    means, a new plan understands it in every row.
    """
    written: str = ""
    """The word that is not understood, as the file writes it."""

    @property
    def sheet(self) -> str:
        return self.key.sheet

    @property
    def row(self) -> int:
        return self.key.row

    @property
    def is_total(self) -> bool:
        """A line of sums, which is no row of data."""
        return bool(self.problems) and any(problem.code == "total_row" for problem in self.problems)


@dataclass(frozen=True, slots=True)
class FilePlan:
    """One file. ``problems`` are those of the whole file or of a sheet; the rows carry their own."""

    file: str
    rows: tuple[RowPlan, ...] = ()
    sheets: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    conversions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Sheet → heading → old encoding its column was read from (``"tcvn3"``, ``"vni"``)."""
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Sheet → heading → field it was taken for (``""``: not used)."""
    readable: bool = True
    letters: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Sheet → field → letters of its column ("C"), for showing the cell of a problem."""
    summary: str = ""
    """What the file does to lists that are replaced: "28 đơn vị: 12 chỉ tiêu thay, 186 giữ nguyên"."""
    sender: str = ""
    """Name of the unit that seems to have sent it; empty where nothing tells."""
    encodings: Mapping[str, Mapping[str, ColumnEncoding]] = field(default_factory=dict)
    """Sheet → heading → how its letters were read, of columns that were not read as they stand."""
    remembered: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Sheet → heading → whose earlier correction was followed: the sender's name, ``""`` for anybody's."""

    def all_problems(self) -> tuple[Problem, ...]:
        """Every problem of the file, top to bottom."""
        found = [*self.problems, *(problem for row in self.rows for problem in row.problems)]
        order = {sheet: place for place, sheet in enumerate(self.sheets)}
        found.sort(key=lambda problem: (order.get(problem.sheet, -1), problem.row))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class BatchWish:
    """The batch that nominations go to; made when accepted if the year has none of this name."""

    name: str
    year: int
    received_on: dt.date | None = None
    route: Route = Route.MERIT


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All files of one import. Valid until something else is written."""

    kind: str
    year: int
    files: tuple[FilePlan, ...]
    batch: BatchWish | None = None
    basis: int = 0
    """The last operation when the plan was made; another one since makes the plan stale."""

    def rows(self) -> list[RowPlan]:
        """Every row of every file."""
        return [row for file in self.files for row in file.rows]

    def count(self, *fates: Fate) -> int:
        """How many rows have one of these fates."""
        counts = Counter(row.fate for row in self.rows())
        return sum(counts[fate] for fate in fates)

    def problems(self) -> tuple[Problem, ...]:
        """Every problem of every file."""
        return tuple(problem for file in self.files for problem in file.all_problems())


@dataclass(frozen=True, slots=True)
class FileReport:
    """What became of one file.

    ``rows`` of data were found, ``accepted`` of them written (new or changed), ``skipped`` not: refused,
    left out, waiting for an answer, or already there without a difference.
    """

    file: str
    rows: int
    accepted: int
    skipped: int
    problems: tuple[Problem, ...]
    readable: bool = True
    summary: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The result of an accepted or a merely tried import. ``changes`` is ``None`` if nothing was written."""

    files: tuple[FileReport, ...]
    changes: Changes | None = None
    added: int = 0
    updated: int = 0
    waiting: int = 0
    """Rows that still wait for an answer and were left out."""

    @property
    def has_findings(self) -> bool:
        """Whether anything was refused or still waits: a file as a whole, or a row."""
        return any(
            problem.severity in (Severity.REJECT, Severity.ASK)
            for file in self.files
            for problem in file.problems
        )


def report_on(plan: ImportPlan, accepted: frozenset[RowKey] = frozenset()) -> tuple[FileReport, ...]:
    """Rows, accepted and skipped per file. ``accepted`` are the asked rows that were answered."""
    reports = []
    for file in plan.files:
        taken = sum(
            1
            for row in file.rows
            if row.fate in (Fate.NEW, Fate.UPDATE) or (row.fate is Fate.ASK and row.key in accepted)
        )
        asked = [row for row in file.rows if row.fate is Fate.ASK]
        waiting = {(row.sheet, row.row) for row in asked if row.key not in accepted}
        settled = {(row.sheet, row.row) for row in asked} - waiting
        problems = tuple(
            problem
            for problem in file.all_problems()
            if problem.severity is not Severity.ASK or (problem.sheet, problem.row) not in settled
        )
        count = sum(1 for row in file.rows if not row.is_total)
        reports.append(
            FileReport(file.file, count, taken, count - taken, problems, file.readable, file.summary)
        )
    return tuple(reports)
