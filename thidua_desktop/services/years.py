"""Closing a year and opening the next.

A closed year is locked by the store itself (:mod:`thidua_desktop.storage.year_lock`): whatever would change
its rows is refused, undo and import among it. Hand-over, printing and payments go on.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import (
    AwardState,
    BatchState,
    Changes,
    DecisionState,
    NominationState,
    ProposalState,
    Shortcoming,
    Target,
    TargetGrade,
    YearClosing,
)
from thidua_desktop.domain.reform import CriterionNode
from thidua_desktop.domain.vietnamese import format_points, nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.pledges import PledgeService
    from thidua_desktop.services.pledges.results import PledgeResults
    from thidua_desktop.services.reform import ReformService
    from thidua_desktop.services.settings import SettingsService

FROM_PLEDGE = "giao_uoc"
FROM_REFORM = "cchc"
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing to look at before a year is closed."""

    code: str
    text: str
    """A sentence: what is open, and how many."""
    count: int
    names: tuple[str, ...] = ()
    """The first of them."""
    noun: str = ""
    """What the names are, to count those not named: "đề nghị"."""
    subject: str = ""
    """The thing looked at, to name it in a row of others: "trình cấp trên"."""
    total: int = 0
    """How many there are in the year, open or finished; 0: the year has none."""
    locks: bool = True
    """Whether closing would keep it from being finished; those that go on after the closing: false."""

    @property
    def done(self) -> bool:
        return self.count == 0


@dataclass(frozen=True, slots=True)
class Opening:
    """What opening the next year would bring."""

    year: int
    pledges: int
    """To be copied."""
    there: int
    """Pledges the year has already."""
    shortcomings: int
    remedies: int = 0
    """Unfinished ones of the plan whose year has run out."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What opening the next year brought."""

    changes: Changes
    year: int
    pledges: int
    shortcomings: int
    remedies: int = 0


class YearService:
    """Khóa năm, mở lại, mở năm sau."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        settings: SettingsService,
        pledges: Callable[[], PledgeService],
        results: Callable[[], PledgeResults],
        reform: ReformService,
        now: Callable[[], dt.datetime],
        clerk: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._settings = settings
        self._pledges = pledges
        self._results = results
        self._reform = reform
        self._now = now
        self._clerk = clerk

    # ---- looking -----------------------------------------------------------------------------------
    def state(self, year: int) -> YearClosing | None:
        """Who closed the year or opened it again, and when; ``None``: never closed."""
        return self._store.years.closings().get(year)

    def is_closed(self, year: int) -> bool:
        return year in self._store.years.closed_years()

    def checklist(self, year: int) -> list[CheckItem]:
        """Everything that is open in a year, done or not, in the order of the work."""
        with self._store.transaction():
            return list(self._checks(year))

    def _checks(self, year: int) -> Iterator[CheckItem]:
        store = self._store
        batches = store.nominations.batches(year)
        open_batches = [batch.name for batch in batches if batch.state is not BatchState.DECIDED]
        yield _item("batches", "đợt xét chưa có quyết định", open_batches, len(batches), "đợt xét", "đợt xét")
        waiting: list[str] = []
        forwarded: list[str] = []
        nominated = 0
        for batch in batches:
            ids = [one.id for one in store.nominations.of_batch(batch.id)]
            nominated += len(ids)
            for row in store.nominations.page(ids):
                state = row.nomination.state
                if state is NominationState.FORWARDED:
                    forwarded.append(f"{row.name} ({row.award_name})")
                elif state not in (NominationState.DECIDED, NominationState.REJECTED):
                    waiting.append(f"{row.name} ({row.award_name})")
        words = "đề nghị chưa giải quyết xong"
        yield _item("nominations", words, waiting, nominated, "đề nghị", "đề nghị")
        proposals = store.proposals.all(year=year)
        words = "đề nghị đã trình, chưa ghi kết quả của cấp trên"
        sent = max(len(proposals), len(forwarded))
        yield _item("forwarded", words, forwarded, sent, "đề nghị", "kết quả của cấp trên")
        unsent = [one.number or "chưa số" for one in proposals if _open(one.state)]
        words = "tờ trình chưa gửi hoặc chưa có kết quả"
        yield _item("proposals", words, unsent, len(proposals), "tờ trình", "tờ trình")
        decisions = store.decisions.all(year)
        drafts = [d.title or "dự thảo" for d in decisions if d.state is DecisionState.DRAFT]
        words = "dự thảo quyết định chưa ban hành"
        yield _item("drafts", words, drafts, len(decisions), "dự thảo", "quyết định")
        pledges = self._pledges().of_year(year)
        unsigned = [row.unit_name for row in pledges if row.pledge.signed_on is None]
        yield _item("unsigned", "giao ước chưa ký", unsigned, len(pledges), "giao ước", "ký giao ước")
        lacking = [row.unit_name for row in pledges if any(map(_no_result, row.pledge.targets))]
        words = "giao ước còn chỉ tiêu chưa có kết quả"
        yield _item("results", words, lacking, len(pledges), "giao ước", "kết quả giao ước")
        movements = store.movements.all(year)
        running = [m.name for m in movements if m.closed_on is None]
        words = "phong trào chưa tổng kết"
        yield _item("movements", words, running, len(movements), "phong trào", "phong trào")
        awards = [
            award
            for decision in decisions
            if decision.state is DecisionState.ISSUED and decision.origin == "own"
            for award in store.decisions.awards(decision.id)
            if award.state is AwardState.GIVEN
        ]
        ids = [award.id for award in awards]
        handed = {i for i, one in store.handover.of_awards(ids).items() if one.handed_at is not None}
        left = [award.name for award in awards if award.id not in handed]
        words = "giấy khen, bằng khen chưa trao"
        yield _item("uncollected", words, left, len(awards), "lượt", "trao giấy khen, bằng khen", locks=False)
        payments = store.payments.of_awards(ids)
        unpaid = [a.name for a in awards if (p := payments.get(a.id)) and p.amount and p.paid_on is None]
        words = "khoản tiền thưởng chưa chi"
        yield _item("unpaid", words, unpaid, len(payments), "khoản", "chi tiền thưởng", locks=False)
        carried = store.movements.shortcomings(year)
        old = [one.content for one in carried if not one.done]
        words = "tồn tại của năm trước chưa khắc phục"
        yield _item("shortcomings", words, old, len(carried), "tồn tại", "tồn tại của năm trước")
        plan = self._reform.remedies.of_year(year - 1)
        unmended = [one.criterion_name for one in self._reform.remedies.carriable(year - 1)]
        words = "việc khắc phục chưa xong của kế hoạch năm trước"
        yield _item("remedies", words, unmended, len(plan), "việc", "kế hoạch khắc phục", locks=False)

    def holds_anything(self, year: int) -> bool:
        """Whether there is anything of the year to keep: work, the ledger, conferences, reform points."""
        if any(one.total for one in self.checklist(year)):
            return True
        if self._store.decisions.all_awards(year) or self._store.conferences.all(year):
            return True
        overview = self._reform.overview(year)
        return any(map(_scored, overview.nodes if overview else ()))

    # ---- closing -----------------------------------------------------------------------------------
    def close(self, year: int, note: str = "") -> Changes:
        """Lock a year. What is open in the checklist does not hinder it; the note says why.

        The rules its pledges are scored by and the cụm, khối of its units are kept with it.

        Journaled, and no undo: a year is opened again by name and reason. Raises ``RuleViolation`` for a
        year that is closed already, ``Invalid`` for one nobody works in.
        """
        if not 1945 <= year <= 2200:
            raise Invalid([Problem("bad_year", f"Năm {year} không hợp lệ.", field="year")])
        if self.is_closed(year):
            raise RuleViolation(f"Năm {year} đã khóa.", hint="Cần sửa số liệu thì mở lại năm, có ghi lý do.")
        closing = YearClosing(year, self._now(), True, self._clerk(), nfc(note))

        def work() -> int:
            closing_id = self._store.years.save(closing)
            self._results().keep_with_year(year)
            return closing_id

        return self._operations.run(f"Đã khóa năm {year}", work, aside=True)

    def reopen(self, year: int, reason: str) -> Changes:
        """Unlock a year. Raises ``Invalid`` without a reason, ``RuleViolation`` for a year not closed."""
        why = nfc(reason)
        if not why:
            raise Invalid([Problem("missing", "Ghi lý do mở lại năm.", field="reason")])
        if not self.is_closed(year):
            raise RuleViolation(f"Năm {year} chưa khóa nên không cần mở lại.")
        closing = YearClosing(year, self._now(), False, self._clerk(), why)
        return self._operations.run(
            f"Đã mở lại năm {year}: {why}", lambda: self._store.years.save(closing), aside=True
        )

    # ---- the next year -----------------------------------------------------------------------------
    def shortcomings_to_carry(self, year: int) -> list[Shortcoming]:
        """What the next year has to mend: pledge targets missed in ``year``, reform points lost.

        Those the next year holds already are left out. Units that have gone keep theirs.
        """
        found: list[Shortcoming] = []
        for block in self._results().board(year).blocks:
            for row in block.rows:
                for score in row.scores:
                    if score.grade not in (TargetGrade.UNMET, TargetGrade.PARTLY):
                        continue
                    target = score.target
                    result = target.result or "không đạt"
                    found.append(
                        Shortcoming(
                            year=year + 1,
                            source=FROM_PLEDGE,
                            content=f"{target.content}: kế hoạch {target.plan or '…'}, thực hiện {result}",
                            unit_id=row.pledge.unit_id,
                            lost=max(0, score.standard - score.points),
                        )
                    )
        overview = self._reform.overview(year)
        for node in overview.nodes if overview else ():
            if node.is_leaf and node.lost and not node.not_applicable and _scored(node):
                text = f"{node.criterion.code} {node.criterion.name}: mất {format_points(node.lost)} điểm"
                found.append(Shortcoming(year + 1, FROM_REFORM, text.strip(), lost=node.lost))
        there = {(s.source, s.unit_id, s.content) for s in self._store.movements.shortcomings(year + 1)}
        return [one for one in found if (one.source, one.unit_id, one.content) not in there]

    def opening(self, year: int) -> Opening:
        """What :meth:`open_next` would do now."""
        there = len(self._store.pledges.of_year(year + 1))
        copies = len(self._pledges().copies(year, year + 1))
        carried = len(self.shortcomings_to_carry(year))
        return Opening(year + 1, copies, there, carried, len(self._reform.remedies.carriable(year - 1)))

    def open_next(self, year: int) -> Opened:
        """Open the year after ``year``: pledges copied, shortcomings and unfinished remedies carried.

        Remedies of the plan for what the year before ``year`` lost go into the plan for what ``year`` lost,
        which is worked on from now. The working year is set.

        One operation, undone as one. May be done again: what is there already is not doubled. Raises
        ``RuleViolation`` when the next year is closed, ``Invalid`` before the office is declared.
        """
        nearest = year + 1
        if self.is_closed(nearest):
            raise RuleViolation(f"Năm {nearest} đã khóa nên không mở được.")
        carried = self.shortcomings_to_carry(year)
        remedies = len(self._reform.remedies.carriable(year - 1))
        before = len(self._store.pledges.of_year(nearest))

        def work() -> None:
            # Nothing to copy is no reason not to open the year.
            with contextlib.suppress(RuleViolation):
                self._pledges().copy_year(year, nearest)
            if carried:
                self._store.movements.add_shortcomings(carried)
            if remedies:
                self._reform.remedies.carry(year - 1)
            if self._settings.working_year() != nearest:
                self._settings.set_working_year(nearest)

        changes = self._operations.together(f"Đã mở năm {nearest}", work)
        copied = len(self._store.pledges.of_year(nearest)) - before
        return Opened(changes, nearest, copied, len(carried), remedies)

    def shortcomings(self, year: int) -> list[Shortcoming]:
        """What was carried into a year, to be mended in it."""
        return self._store.movements.shortcomings(year)


def _item(
    code: str, words: str, names: list[str], total: int, noun: str, subject: str, *, locks: bool = True
) -> CheckItem:
    text = f"Còn {len(names)} {words}" if names else f"Không còn {words}"
    return CheckItem(code, text, len(names), tuple(names[:_SHOWN]), noun, subject, total, locks)


def _open(state: ProposalState) -> bool:
    return state in (ProposalState.DRAFT, ProposalState.SENT)


def _no_result(target: Target) -> bool:
    return not target.result and target.grade is TargetGrade.NONE


def _scored(node: CriterionNode) -> bool:
    return node.self_points is not None or node.appraised_points is not None
