"""Import in two steps: plan (reads, writes nothing) and accept (one undoable operation)."""

from __future__ import annotations

import datetime as dt
import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, Unreadable
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.imports.batches import apply_nominations
from thidua_desktop.services.imports.conference import ConferencePlanner, apply_conference, open_conference
from thidua_desktop.services.imports.criteria import CriteriaPlanner, apply_criteria
from thidua_desktop.services.imports.drafting import Job
from thidua_desktop.services.imports.households import HouseholdsPlanner, apply_households
from thidua_desktop.services.imports.initiatives import InitiativesPlanner, apply_initiatives
from thidua_desktop.services.imports.ledger import LedgerPlanner, apply_ledger
from thidua_desktop.services.imports.library import Library
from thidua_desktop.services.imports.memory import ImportMemory
from thidua_desktop.services.imports.nominations import NominationsPlanner
from thidua_desktop.services.imports.people import PeoplePlanner, apply_people
from thidua_desktop.services.imports.plan import (
    AS_WRITTEN,
    Answer,
    BatchWish,
    Fate,
    FilePlan,
    ImportPlan,
    ImportReport,
    RowKey,
    report_on,
)
from thidua_desktop.services.imports.pledge_results import PledgeResultsPlanner, apply_pledge_results
from thidua_desktop.services.imports.pledges import PledgesPlanner, apply_pledges
from thidua_desktop.services.imports.ranking import RankingPlanner, apply_ranking
from thidua_desktop.services.imports.reading import Reading
from thidua_desktop.services.imports.scores import ScoresPlanner, apply_scores
from thidua_desktop.services.imports.sources import Source, open_source, unreadable
from thidua_desktop.services.imports.units import UnitsPlanner, apply_units
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

KINDS: Mapping[str, str] = {
    "units": "Đơn vị",
    "people": "Cán bộ, công chức, viên chức, người lao động",
    "households": "Hộ gia đình",
    "ledger": "Lịch sử khen thưởng",
    "nominations": "Đề nghị khen thưởng",
    "initiatives": "Sáng kiến, đề tài",
    "pledges": "Giao ước thi đua",
    "pledge-results": "Kết quả thực hiện giao ước thi đua",
    "criteria": "Bộ chỉ số cải cách hành chính",
    "scores": "Điểm tự chấm, thẩm định cải cách hành chính",
    "ranking": "Bảng xếp hạng cải cách hành chính đã công bố",
    "conference": "Hội nghị: thông tin, chương trình, đại biểu",
}


class _Planner(Protocol):
    def plan(self, sources: Sequence[Source]) -> tuple[FilePlan, ...]: ...


@dataclass(slots=True)
class _Taken:
    """What is written: payloads of accepted rows, in order, and of rows that are there already."""

    changed: list[Any]
    same: list[Any]
    added: int
    updated: int
    answered: frozenset[RowKey]
    waiting: int


class ImportService:
    """Imports of all kinds. Reading happens before; writing is one operation with a backup before it."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        today: Callable[[], dt.date],
        working_year: Callable[[], int],
        backup: Callable[[], object] | None = None,
    ) -> None:
        self._store = store
        self._operations = operations
        self._today = today
        self._working_year = working_year
        self._backup = backup
        self.memory = ImportMemory(store, operations)

    def kinds(self) -> list[tuple[str, str]]:
        """Code and label of every kind that can be imported."""
        return list(KINDS.items())

    def plan(
        self,
        kind: str,
        files: Sequence[Path],
        *,
        year: int | None = None,
        batch_name: str = "",
        received: dt.date | None = None,
        senders: Mapping[str, str] | None = None,
        encodings: Mapping[tuple[str, str, str], str] | None = None,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportPlan:
        """What importing ``files`` would do; nothing is written.

        A file that cannot be read carries its problem, the others are planned all the same.
        ``senders``: file → the unit it is of, as the clerk says. ``encodings``: (file, sheet, heading) → code
        of the encoding the column is in, empty to leave it alone. Files are called as in the plan.
        ``progress`` is told rows done and rows in all; ``cancelled`` is asked now and then.
        Raises ``NotFound`` for an unknown kind and ``Cancelled``.
        """
        with _no_collecting():
            job = Job(0, self._today(), progress, cancelled)
            return self._plan(kind, files, year, batch_name, received, senders, encodings, job)

    def _plan(
        self,
        kind: str,
        files: Sequence[Path],
        year: int | None,
        batch_name: str,
        received: dt.date | None,
        senders: Mapping[str, str] | None,
        encodings: Mapping[tuple[str, str, str], str] | None,
        job: Job,
    ) -> ImportPlan:
        if kind not in KINDS:
            raise NotFound(f"Không có loại dữ liệu “{kind}” để nhập.", hint="Chọn: " + ", ".join(KINDS))
        working = self._working_year() if year is None else year
        if not 1945 <= working <= 2200:
            raise Invalid([Problem("bad_year", f"Năm {working} không hợp lệ: ghi bốn chữ số.", field="year")])
        job.year, job.asked_year = working, year
        basis = self._basis()
        library = Library(self._store)
        reading = Reading(library, kind, senders, encodings)
        opened: list[Source | FilePlan] = []
        for path, name in zip(files, file_names(files), strict=True):
            job.check()
            try:
                if kind == "conference":
                    source = open_conference(path, name, reading)
                else:
                    source = open_source(path, name, kind, reading)
            except Unreadable as fault:
                opened.append(unreadable(name, fault))
                continue
            job.total += sum(len(sheet.table.rows) for sheet in source.sheets)
            opened.append(source)
        wish: BatchWish | None = None
        if kind == "nominations":
            name = nfc(batch_name) or f"Đề nghị khen thưởng năm {working}"
            wish = BatchWish(name, working, received)
        planned = iter(
            self._planner(kind, library, job, wish).plan([one for one in opened if isinstance(one, Source)])
        )
        plans = tuple(one if isinstance(one, FilePlan) else next(planned) for one in opened)
        job.check()
        return ImportPlan(kind, working, plans, wish, basis)

    def _planner(self, kind: str, library: Library, job: Job, wish: BatchWish | None) -> _Planner:
        if kind == "nominations":
            assert wish is not None
            return NominationsPlanner(library, job, wish)
        planners: Mapping[str, Callable[[Library, Job], _Planner]] = {
            "units": UnitsPlanner,
            "people": PeoplePlanner,
            "households": HouseholdsPlanner,
            "ledger": LedgerPlanner,
            "initiatives": InitiativesPlanner,
            "pledges": PledgesPlanner,
            "pledge-results": PledgeResultsPlanner,
            "criteria": CriteriaPlanner,
            "scores": ScoresPlanner,
            "ranking": RankingPlanner,
            "conference": ConferencePlanner,
        }
        return planners[kind](library, job)

    def accept(
        self,
        plan: ImportPlan,
        answers: Mapping[RowKey, Answer] | None = None,
        *,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportReport:
        """Write the plan in one undoable operation, after a backup; questions without an answer stay out.

        Raises ``Conflict`` if anything was written since the plan was made, ``NotFound`` for an answer that
        is no choice of its row, ``RuleViolation`` for rows of a closed year, and ``Cancelled``; nothing is
        written then, and no backup made.
        """
        if self._basis() != plan.basis:
            raise Conflict(
                "Dữ liệu đã thay đổi sau khi xem trước. Chưa có gì được ghi.", hint="Xem trước lại rồi nhận."
            )
        taken = _take(plan, answers or {})
        changes: Changes | None = None
        Job(plan.year, self._today(), cancelled=cancelled).check()
        if taken.changed:
            self._refuse_closed_years(plan, taken)
            if self._backup is not None:
                self._backup()
            label = f"Đã nhập {len(taken.changed)} dòng: {KINDS[plan.kind].lower()}"
            with _no_collecting():
                changes = self._operations.run(label, lambda: self._write(plan, taken))
        return ImportReport(
            report_on(plan, taken.answered), changes, taken.added, taken.updated, taken.waiting
        )

    def tried(self, plan: ImportPlan) -> ImportReport:
        """The report of a plan that is not accepted (``--dry-run``).

        Raises ``RuleViolation`` where accepting would: rows of a closed year.
        """
        taken = _take(plan, {})
        if taken.changed:
            self._refuse_closed_years(plan, taken)
        return ImportReport(report_on(plan), None, taken.added, taken.updated, taken.waiting)

    def remember_heading(self, kind: str, heading: str, field: str, sender: str = "") -> None:
        """The clerk corrected a column: :meth:`ImportMemory.remember_heading`."""
        self.memory.remember_heading(kind, heading, field, sender)

    def remember_value(self, sender: str, field: str, written: str, meaning: str) -> None:
        """The clerk said what a word means: :meth:`ImportMemory.remember_value`. Plan anew after it."""
        self.memory.remember_value(sender, field, written, meaning)

    def forget_value(self, sender: str, field: str, written: str) -> None:
        """Take :meth:`remember_value` back; quiet where nothing was remembered."""
        self.memory.forget_value(sender, field, written)

    def fields(self, kind: str) -> list[tuple[str, str]]:
        """Field and label of every column the kind knows, for correcting a heading."""
        from thidua_desktop.exchange.kinds import FIELDS

        return [(spec.name, spec.label) for spec in FIELDS[kind]]

    def _refuse_closed_years(self, plan: ImportPlan, taken: _Taken) -> None:
        """Try the writing where a year is closed: which years the rows touch, only the writing knows."""
        if self._store.years.closed_years():
            with _no_collecting():
                self._operations.trial(lambda: self._write(plan, taken))

    def _write(self, plan: ImportPlan, taken: _Taken) -> int | None:
        if plan.kind == "nominations":
            assert plan.batch is not None
            return apply_nominations(self._store, taken.changed, plan.batch)
        if plan.kind == "criteria":
            apply_criteria(self._store, taken.changed, taken.same)
            return None
        if plan.kind == "pledges":
            apply_pledges(self._store, taken.changed, taken.same)
            return None
        writers: Mapping[str, Callable[[Store, Sequence[Any]], None]] = {
            "units": apply_units,
            "people": apply_people,
            "households": apply_households,
            "ledger": apply_ledger,
            "initiatives": apply_initiatives,
            "scores": apply_scores,
            "pledge-results": apply_pledge_results,
            "ranking": apply_ranking,
        }
        if plan.kind == "conference":
            apply_conference(self._store, taken.changed, taken.same)
            return None
        writers[plan.kind](self._store, taken.changed)
        return None

    def _basis(self) -> int:
        last = self._operations.last()
        return last.id if last else 0


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Hold back the cycle collector while hundreds of thousands of small lasting objects are made.

    None of them are in cycles; it would go through all of them again and again.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def file_names(files: Sequence[Path]) -> list[str]:
    """What each file is called in reports: its name, numbered where two folders hold the same name."""
    names: list[str] = []
    for path in files:
        name, copy = path.name, 2
        while name in names:
            name = f"{path.stem} ({copy}){path.suffix}"
            copy += 1
        names.append(name)
    return names


def _take(plan: ImportPlan, answers: Mapping[RowKey, Answer]) -> _Taken:
    taken = _Taken([], [], 0, 0, frozenset(), 0)
    answered: set[RowKey] = set()
    for row in plan.rows():
        if row.fate is Fate.NEW:
            taken.added += 1
            taken.changed.append(row.payload)
        elif row.fate is Fate.UPDATE:
            taken.updated += 1
            taken.changed.append(row.payload)
        elif row.fate is Fate.SAME:
            if row.payload is not None:
                taken.same.append(row.payload)
        elif row.fate is Fate.ASK:
            answer = answers.get(row.key)
            if answer is None or answer == "skip":
                taken.waiting += answer is None
                continue
            if answer == "new" and row.can_be_new:
                taken.added += 1
                payload = row.payload
            elif isinstance(answer, int) and answer in row.options:
                if answer == AS_WRITTEN:
                    taken.added += 1
                else:
                    taken.updated += 1
                payload = row.options[answer]
            else:
                raise NotFound(
                    f"Dòng {row.row}, trang “{row.sheet}”: câu trả lời không có trong các lựa chọn."
                )
            answered.add(row.key)
            if payload is not None:
                taken.changed.append(payload)
    taken.answered = frozenset(answered)
    return taken
