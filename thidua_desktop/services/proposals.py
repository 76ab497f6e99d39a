"""Tờ trình: what a batch asks of the level that decides, one for each level."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import replace

from thidua_desktop.domain.ceremony import ceremony_key
from thidua_desktop.domain.errors import Conflict, Invalid, Problem, RuleViolation
from thidua_desktop.domain.levels import LEVEL_NAMES, OWN_LEVEL
from thidua_desktop.domain.numbering import full_number, in_series, leading, next_number
from thidua_desktop.domain.office import higher_post, issuing_post
from thidua_desktop.domain.records import (
    NOBODY,
    OPEN_STATES,
    Changes,
    Nomination,
    NominationState,
    Proposal,
    ProposalState,
    Signer,
    WorkflowEvent,
)
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.decisions.drafting import clean_signer
from thidua_desktop.services.proposal_lines import ProposalLines

__all__ = ["LEVEL_NAMES", "ProposalService"]

_DONE = frozenset({NominationState.DECIDED, NominationState.REJECTED})


class ProposalService(ProposalLines):
    """Use cases of tờ trình. Each mutating call is one undoable operation."""

    def all(self, batch_id: int | None = None, year: int | None = None) -> list[Proposal]:
        """Tờ trình of a batch (or all), newest first."""
        return self._store.proposals.all(batch_id=batch_id, year=year)

    def get(self, proposal_id: int) -> Proposal:
        """One tờ trình. Raises ``NotFound``."""
        return self._store.proposals.get(proposal_id)

    def nominations(self, proposal_id: int) -> list[Nomination]:
        """What a tờ trình carries, in the order of the stage."""
        kinds = self._kinds()
        found = self._store.nominations.of_proposal(proposal_id)
        return sorted(found, key=lambda n: ceremony_key(kinds[n.award_code], n.recipient.kind))

    def suggest(self, batch_id: int, level: str) -> Proposal:
        """An unsaved tờ trình as it would be filled in today: number, addressee, signer."""
        office = self._office()
        year = self._today().year
        higher = higher_post(office)
        own = issuing_post(office.name if office else "")
        return Proposal(
            id=0,
            batch_id=batch_id,
            level=level,
            year=year,
            number=self.suggest_number(year, level),
            date=self._today(),
            addressee=own if level == OWN_LEVEL else higher,
            signer=office.signers[0] if office and office.signers else NOBODY,
        )

    def suggest_number(self, year: int, level: str) -> str:
        """The next free number of the year: ``"05/TTr-UBND"``.

        The tờ trình to our own chair is the council's, numbered by itself: ``"01/TTr-HĐTĐKT"`` (NĐ 30/2020
        Phụ lục I, II.3.a).
        """
        code = self._code(level)
        return full_number(str(next_number(in_series(self._store.proposals.numbers_used(year), code))), code)

    def propose(
        self,
        batch_id: int,
        level: str,
        number: str = "",
        date: dt.date | None = None,
        addressee: str = "",
        signer: Signer = NOBODY,
        nomination_ids: Collection[int] | None = None,
    ) -> Changes:
        """Put a batch's nominations for ``level`` into a tờ trình; ``created`` is its id.

        Without number and date it is a draft. With both it is sent: the nominations for a level above the
        office then wait for its decision. ``nomination_ids`` of ``None`` takes all that may go; naming one
        that may not is refused. Raises ``Invalid`` (number, date, signer) or ``RuleViolation``.
        """
        proposal, take = self._prepared(batch_id, level, number, date, addressee, signer, nomination_ids)
        sent = proposal.state is ProposalState.SENT
        name = (
            f"Tờ trình số {proposal.number}" if sent else f"dự thảo tờ trình {LEVEL_NAMES.get(level, level)}"
        )
        return self._operations.run(f"Đã lập {name}: {len(take)} đề nghị", lambda: self._put(proposal, take))

    def propose_all(
        self,
        batch_id: int,
        number: str = "",
        date: dt.date | None = None,
        addressee: str = "",
        signer: Signer = NOBODY,
        level: str | None = None,
    ) -> Changes:
        """A tờ trình for every level (or for ``level``) that has something to decide, in one undoable step.

        With number and date the drafts that lie there are sent too. They are numbered one after the other
        from ``number``, higher levels first; ours goes to the chair with the next number of its own series,
        or with ``number`` where it is the only one. ``addressee`` is that of the higher levels. ``created``
        is the id of the first. Raises as :meth:`propose`.
        """
        free = self.levels(batch_id)
        sending = bool(nfc(number)) or date is not None
        drafts = [one for one in self.all(batch_id) if sending and one.state is ProposalState.DRAFT]
        made: list[tuple[Proposal, Sequence[Nomination]]] = []
        for its in [*reversed(tuple(LEVEL_NAMES)), *(one for one in free if one not in LEVEL_NAMES)]:
            if level not in (None, its):
                continue
            whom = "" if its == OWN_LEVEL else addressee
            for draft in reversed([one for one in drafts if one.level == its]):
                said = self._number_in_turn(number, date, its, made)
                made.append(self._finished(draft, said, date, whom, signer))
            if its in free:
                said = self._number_in_turn(number, date, its, made)
                made.append(self._prepared(batch_id, its, said, date, whom, signer, None))
        if not made:
            of_level = f" thuộc {LEVEL_NAMES.get(level, level)}" if level else ""
            raise RuleViolation(f"Không có đề nghị nào{of_level} để trình trong đợt này.")

        def work() -> int:
            ids = [self._put(proposal, take) for proposal, take in made]
            return ids[0]

        return self._operations.run(f"Đã lập {len(made)} tờ trình", work)

    def _number_in_turn(
        self,
        number: str,
        date: dt.date | None,
        level: str,
        made: Sequence[tuple[Proposal, Sequence[Nomination]]],
    ) -> str:
        """The number of the next tờ trình after those made in the same step."""
        code = self._code(level)
        before = in_series((one.number for one, _ in made), code)
        if before:
            return str(next_number(before))
        if made and level == OWN_LEVEL and date is not None:
            return self.suggest_number(date.year, level)
        first = leading(self._full(number, level))
        return str(first + len(made)) if first and made else number

    def _prepared(
        self,
        batch_id: int,
        level: str,
        number: str,
        date: dt.date | None,
        addressee: str,
        signer: Signer,
        nomination_ids: Collection[int] | None,
    ) -> tuple[Proposal, Sequence[Nomination]]:
        take = self._taken(batch_id, level, nomination_ids)
        suggested = self.suggest(batch_id, level)
        drafted = replace(
            suggested,
            number="",
            date=None,
            addressee=nfc(addressee) or suggested.addressee,
            signer=clean_signer(signer) if nfc(signer.name) else suggested.signer,
        )
        if not nfc(number) and date is None:
            return drafted, take
        return self._numbered(drafted, number, date, take), take

    def _put(self, proposal: Proposal, take: Sequence[Nomination]) -> int:
        proposal_id = proposal.id
        if proposal_id:
            self._store.proposals.update(proposal)
        else:
            proposal_id = self._store.proposals.add(proposal)
        self._carry(replace(proposal, id=proposal_id), take)
        return proposal_id

    def send(
        self,
        proposal_id: int,
        number: str,
        date: dt.date,
        addressee: str = "",
        signer: Signer = NOBODY,
        expected: Proposal | None = None,
    ) -> Changes:
        """Give a draft its number and date and send it. Raises as :meth:`propose`, and ``Conflict``."""
        stored = self._a_draft(proposal_id, expected)
        sent, take = self._finished(stored, number, date, addressee, signer)
        name = f"Đã gửi Tờ trình số {sent.number}: {len(take)} đề nghị"
        return self._operations.run(name, lambda: self._put(sent, take))

    def _finished(
        self, draft: Proposal, number: str, date: dt.date | None, addressee: str, signer: Signer
    ) -> tuple[Proposal, Sequence[Nomination]]:
        """A draft as sent, with what it carries."""
        take = self._store.nominations.of_proposal(draft.id)
        self._still_open(take)
        drafted = replace(
            draft,
            addressee=nfc(addressee) or draft.addressee,
            signer=clean_signer(signer) if nfc(signer.name) else draft.signer,
        )
        return self._numbered(drafted, number, date, take), take

    def update(self, proposal: Proposal, expected: Proposal | None = None) -> Changes:
        """Save addressee, signer and note of a draft. Raises ``Conflict``, ``RuleViolation`` once sent."""
        stored = self._a_draft(proposal.id, expected)
        clean = replace(
            stored,
            addressee=nfc(proposal.addressee),
            signer=clean_signer(proposal.signer),
            note=nfc(proposal.note),
        )

        def work() -> int:
            self._store.proposals.update(clean)
            return clean.id

        return self._operations.run("Đã sửa dự thảo tờ trình", work)

    def withdraw(self, proposal_id: int, reason: str = "", expected: Proposal | None = None) -> Changes:
        """Take a tờ trình back: its nominations may go into another. A sent one keeps its number.

        Raises ``RuleViolation`` once a decision came of it, ``Invalid`` where a sent one has no reason.
        """
        stored = self.get(proposal_id)
        self._unchanged(stored, expected)
        carried = self._store.nominations.of_proposal(proposal_id)
        if stored.state is ProposalState.WITHDRAWN:
            raise RuleViolation(f"Tờ trình số {stored.number} đã rút.")
        if stored.state is ProposalState.ANSWERED or any(n.state is NominationState.DECIDED for n in carried):
            raise RuleViolation(f"Tờ trình số {stored.number} đã có kết quả nên không rút được.")
        draft = stored.state is ProposalState.DRAFT
        if not draft and not nfc(reason):
            raise Invalid([Problem("missing", "Ghi lý do rút tờ trình.", field="reason")])

        def work() -> None:
            for nomination in carried:
                state = nomination.state
                if state is NominationState.FORWARDED:
                    state = self._state_voted(nomination)
                self._store.nominations.update(replace(nomination, state=state, proposal_id=None))
            if draft:
                self._store.proposals.delete(proposal_id)
            else:
                self._store.proposals.update(replace(stored, state=ProposalState.WITHDRAWN, note=nfc(reason)))
                self._note(stored, f"Rút Tờ trình số {stored.number}: {nfc(reason)}")

        name = "dự thảo tờ trình" if draft else f"Tờ trình số {stored.number}"
        return self._operations.run(f"Đã rút {name}", work)

    def answer(self, proposal_id: int, note: str = "", expected: Proposal | None = None) -> Changes:
        """The higher level has answered: what still waits did not pass. Awards come by ``decisions.record``.

        Raises ``RuleViolation`` unless the tờ trình was sent.
        """
        stored = self.get(proposal_id)
        self._unchanged(stored, expected)
        if stored.state is not ProposalState.SENT:
            raise RuleViolation("Chỉ ghi kết quả cho tờ trình đã gửi và chưa có kết quả.")
        waiting = [
            n
            for n in self._store.nominations.of_proposal(proposal_id)
            if n.state not in _DONE and stored.level != OWN_LEVEL
        ]

        def work() -> int:
            for nomination in waiting:
                self._store.nominations.update(replace(nomination, state=NominationState.REJECTED))
            self._store.proposals.update(
                replace(stored, state=ProposalState.ANSWERED, note=nfc(note) or stored.note)
            )
            return proposal_id

        return self._operations.run(f"Đã ghi kết quả của Tờ trình số {stored.number}", work)

    # ---- choosing ----------------------------------------------------------------------------
    @staticmethod
    def _still_open(take: Sequence[Nomination]) -> None:
        closed = [n for n in take if n.state not in OPEN_STATES]
        if closed or not take:
            raise RuleViolation(
                f"Dự thảo tờ trình có {len(closed)} đề nghị đã trả lại, không đạt hoặc đã quyết định."
                if closed
                else "Dự thảo tờ trình không còn đề nghị nào.",
                hint="Rút dự thảo rồi lập lại.",
            )

    # ---- pieces ------------------------------------------------------------------------------
    def _numbered(
        self, proposal: Proposal, number: str, date: dt.date | None, take: Sequence[Nomination]
    ) -> Proposal:
        """As sent, checked. Raises ``Invalid``."""
        full = self._full(number, proposal.level)
        problems = []
        if date is None:
            problems.append(Problem("missing", "Ghi ngày của tờ trình.", field="date"))
        else:
            problems += self._date_problems(date, take)
            used = in_series(self._store.proposals.numbers_used(date.year), full.partition("/")[2])
            if leading(full) in map(leading, used):
                text = f"Số {full} đã dùng trong năm {date.year}."
                problems.append(Problem("number_used", text, field="number"))
        if not leading(full):
            problems = [one for one in problems if one.code != "number_used"]
            problems.append(Problem("bad_number", "Nhập số tờ trình, ví dụ 05.", field="number"))
        if not proposal.signer.name:
            problems.append(Problem("missing", "Chọn người ký.", field="signer"))
        if not proposal.addressee:
            problems.append(Problem("missing", "Ghi nơi nhận tờ trình (Kính gửi).", field="addressee"))
        if problems or date is None:
            raise Invalid(problems)
        return replace(proposal, number=full, date=date, year=date.year, state=ProposalState.SENT)

    def _full(self, number: str, level: str) -> str:
        return full_number(number, self._code(level))

    def _code(self, level: str) -> str:
        """What stands after the number: kind of paper and who issues it."""
        office = self._store.settings.office()
        body = (office.decision_code if office else "QĐ-UBND").partition("-")[2]
        if level == OWN_LEVEL:
            body = "HĐTĐKT"
        return f"TTr-{body}" if body else "TTr"

    def _carry(self, proposal: Proposal, take: Sequence[Nomination]) -> None:
        sent = proposal.state is ProposalState.SENT
        for nomination in take:
            state = nomination.state
            if sent and proposal.level != OWN_LEVEL:
                state = NominationState.FORWARDED
            self._store.nominations.update(replace(nomination, state=state, proposal_id=proposal.id))
        if sent:
            self._note(proposal, f"Tờ trình số {proposal.number}: {len(take)} đề nghị")

    def _note(self, proposal: Proposal, text: str) -> None:
        batch = self._store.nominations.batch(proposal.batch_id)
        state = batch.state.value
        self._store.workflow.add_event(
            WorkflowEvent(batch.id, self._now(), "propose", None, state, state, text, self._actor())
        )

    def _a_draft(self, proposal_id: int, expected: Proposal | None) -> Proposal:
        stored = self.get(proposal_id)
        self._unchanged(stored, expected)
        if stored.state is not ProposalState.DRAFT:
            raise RuleViolation(
                f"Tờ trình số {stored.number} đã gửi nên không sửa được.", hint="Rút tờ trình rồi lập lại."
            )
        return stored

    @staticmethod
    def _unchanged(stored: Proposal, expected: Proposal | None) -> None:
        if expected is not None and stored != expected:
            raise Conflict(
                f"Tờ trình {stored.number or 'dự thảo'} vừa được sửa ở chỗ khác, chưa ghi đè.",
                hint="Mở lại để xem nội dung mới, rồi sửa lại nếu còn cần.",
            )
