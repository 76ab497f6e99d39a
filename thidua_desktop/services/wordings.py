"""Khóa cách ghi: how a recipient is written, confirmed once for a year and used on every paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, Nomination, PrintRun, Recipient, Wording, WorkflowEvent
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.recipient_words import WordsReader
from thidua_desktop.storage.database import Store

PAPER_LABELS = {
    "certificates": "Giấy khen",
    "roster": "Danh sách khen thưởng",
    "proposal": "Tờ trình",
    "ballots": "Phiếu bầu",
    "tally": "Biên bản kiểm phiếu",
    "minutes": "Biên bản họp Hội đồng",
    "decision": "Quyết định",
    "receipts": "Danh sách chi tiền thưởng",
    "summary": "Tổng hợp đợt xét",
}
"""Kind of paper → as the list of papers already made calls it."""


@dataclass(frozen=True, slots=True)
class PaperMade:
    """A paper that carries a recipient's name as it was when made."""

    what: str
    """Kind of paper: ``"certificates"``, ``"proposal"`` …"""
    at: dt.datetime
    file: str
    """The file's or the printer's name."""
    label: str
    """ "Tờ trình, ngày 05/12/2026 (to-trinh.docx)"."""


class WordingService:
    """Use cases of the name lock."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        now: Callable[[], dt.datetime],
        actor: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._now = now
        self._actor = actor

    def wording(self, recipient: Recipient, year: int) -> Wording | None:
        """What was confirmed; ``None`` until it is."""
        return self._store.wordings.get(recipient, year)

    def proposed(self, recipient: Recipient, year: int) -> Wording:
        """What the records say, to be confirmed. Raises ``NotFound``."""
        unit_id = next(
            (
                row.nomination.unit_id
                for row in self._store.nominations.of_recipient(recipient.kind, recipient.id)
                if row.nomination.year == year
            ),
            None,
        )
        return self._from_records(WordsReader(self._store), recipient, year, unit_id)

    def _from_records(
        self, reader: WordsReader, recipient: Recipient, year: int, unit_id: int | None
    ) -> Wording:
        words = reader.words_of(recipient, unit_id)
        return Wording(
            year=year,
            recipient=recipient,
            name=words.name,
            at=self._now(),
            salutation=words.salutation,
            post=words.post,
            unit_name=words.unit_name,
            actor=self._actor(),
        )

    def proposed_for(self, batch_id: int) -> list[Wording]:
        """The unconfirmed recipients of a batch as their records say them, in list order."""
        waiting = self._unconfirmed(batch_id)
        reader = WordsReader(self._store)
        reader.expect(one.recipient for one in waiting)
        return [self._from_records(reader, one.recipient, one.year, one.unit_id) for one in waiting]

    def unconfirmed(self, batch_id: int) -> list[Recipient]:
        """Recipients of a batch whose wording of their year nobody confirmed, in list order."""
        return list(dict.fromkeys(one.recipient for one in self._unconfirmed(batch_id)))

    def _unconfirmed(self, batch_id: int) -> list[Nomination]:
        nominations = self._store.nominations.of_batch(batch_id)
        there = {year: self._store.wordings.of_year(year) for year in {one.year for one in nominations}}
        first: dict[tuple[Recipient, int], Nomination] = {}
        for one in nominations:
            if one.recipient not in there[one.year]:
                first.setdefault((one.recipient, one.year), one)
        return list(first.values())

    def confirm(self, wordings: Sequence[Wording]) -> Changes:
        """Lock the wording of recipients in one step. Raises ``Invalid``; ``RuleViolation`` when locked."""
        clean = [self._clean(one) for one in wordings]
        there = {year: self._store.wordings.of_year(year) for year in {one.year for one in clean}}
        for one in clean:
            if one.recipient in there[one.year]:
                raise RuleViolation(
                    f"Cách ghi của {one.name} năm {one.year} đã xác nhận.", hint="Dùng lệnh Sửa cách ghi."
                )

        def work() -> None:
            self._store.wordings.add_many(clean)

        return self._operations.run(f"Đã chốt cách ghi tên của {len(clean)} đối tượng", work)

    def correct(self, wording: Wording, expected: Wording | None = None) -> Changes:
        """Change a locked wording; see :meth:`papers_made` for the papers that still carry the old one.

        ``expected``: what the form was filled from; ``Conflict`` when another one is stored by now. Raises
        ``Invalid``; ``RuleViolation`` when nothing was confirmed yet.
        """
        before = self._store.wordings.get(wording.recipient, wording.year)
        if before is None:
            raise RuleViolation("Cách ghi này chưa được xác nhận.", hint="Xác nhận trước rồi mới sửa.")
        if expected is not None and expected != before:
            raise Conflict(
                f"Cách ghi của {before.name} vừa được người khác sửa.", hint="Mở lại mục này rồi sửa tiếp."
            )
        clean = self._clean(wording)
        events = [
            WorkflowEvent(
                row.nomination.batch_id,
                self._now(),
                "wording",
                row.nomination.id,
                note=f"{_said(before)} → {_said(clean)}",
                actor=self._actor(),
            )
            for row in self._store.nominations.of_recipient(wording.recipient.kind, wording.recipient.id)
            if row.nomination.year == wording.year
        ]

        def work() -> None:
            self._store.wordings.update(replace(clean, id=before.id))
            self._store.workflow.add_events(events)

        return self._operations.run(f"Đã sửa cách ghi của {clean.name}", work)

    def _clean(self, wording: Wording) -> Wording:
        clean = replace(
            wording,
            name=nfc(wording.name),
            salutation=nfc(wording.salutation),
            post=nfc(wording.post),
            unit_name=nfc(wording.unit_name),
            at=self._now().replace(microsecond=0),
            actor=self._actor(),
        )
        if not clean.name:
            raise Invalid([Problem("missing", "Nhập tên ghi trên giấy.", field="name")])
        return clean

    def papers_made(self, recipient: Recipient, year: int) -> list[PaperMade]:
        """Papers already made that name a recipient for a year, newest first."""
        nominations = [
            row.nomination
            for row in self._store.nominations.of_recipient(recipient.kind, recipient.id)
            if row.nomination.year == year
        ]
        batches = {one.batch_id for one in nominations}
        proposals = {one.proposal_id for one in nominations} - {None}
        awards = [
            one for one in self._store.decisions.awards_of(recipient.kind, recipient.id) if one.year == year
        ]
        award_ids = {one.id for one in awards}
        decisions = ({one.decision_id for one in awards} | {one.decision_id for one in nominations}) - {None}
        sessions = {one.id for batch in batches for one in self._store.council.sessions(batch)}

        def names(run: PrintRun) -> bool:
            if run.award_ids:
                return not award_ids.isdisjoint(run.award_ids)
            if run.decision_id is not None:
                return run.decision_id in decisions
            if run.proposal_id is not None:
                return run.proposal_id in proposals
            if run.session_id is not None:
                return run.session_id in sessions
            return run.batch_id in batches

        return [_made(run) for run in self._store.prints.runs(limit=100_000) if names(run)]


def _made(run: PrintRun) -> PaperMade:
    name = PAPER_LABELS.get(run.what, run.what)
    return PaperMade(run.what, run.at, run.target, f"{name}, ngày {run.at:%d/%m/%Y} ({run.target})")


def _said(wording: Wording) -> str:
    words = (wording.salutation, wording.name, wording.post, wording.unit_name)
    return ", ".join(word for word in words if word)
