"""The sample year's council, initiatives, votes, tờ trình and bonuses.

Written through the services that a clerk's hands go through, on the days on which it would have been done.
Has a generator of its own, so that what it adds leaves names, ratings and awards of the year as they are.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.records import (
    Attendance,
    BatchState,
    CouncilMember,
    CouncilRole,
    FundEntry,
    Grade,
    Initiative,
    InitiativeLevel,
    InitiativeState,
    Nomination,
    Person,
    Rating,
    RecipientKind,
    Signer,
    Tally,
)
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.services.bonus import BonusService
from thidua_desktop.services.council import CouncilService
from thidua_desktop.services.decisions import DecisionService
from thidua_desktop.services.dossiers import DossierService
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.proposals import ProposalService
from thidua_desktop.services.rulebook import RulebookService
from thidua_desktop.services.sample_data import SampleData
from thidua_desktop.services.workflow import WorkflowService
from thidua_desktop.storage.database import Store

_HIGHER: Final = "BKT"
"""Bằng khen tỉnh: what the sample office asks the province for."""
_ALLOTTED: Final = 320_000_000


class Clock:
    """Says the moment it was set to: 8:00 of the day that is being written."""

    def __init__(self, moment: dt.datetime) -> None:
        self._moment = moment

    def __call__(self) -> dt.datetime:
        return self._moment

    def today(self) -> dt.date:
        return self._moment.date()

    def set(self, day: dt.date) -> None:
        self._moment = dt.datetime.combine(day, dt.time(8))


class SampleReview:
    """Fills in what surrounds the nominations; the steps are called in order by the sample year."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        rulebook: RulebookService,
        data: SampleData,
        clock: Clock,
        decisions: DecisionService,
        check: Callable[[int], Mapping[int, Checked]],
    ) -> None:
        self._store = store
        self._operations = operations
        self._data = data
        self._clock = clock
        self._decisions = decisions
        self._rng = random.Random(data.seed + 1)
        self._year = data.working_year
        self._rulebook = rulebook
        self._dossiers = DossierService(store, operations, rulebook, clock, str)
        self._council = CouncilService(store, operations, rulebook, clock, str)
        self._workflow = WorkflowService(store, operations, clock, str)
        self._proposals = ProposalService(store, operations, clock.today, rulebook.book, check, str, clock)
        self._bonus = BonusService(store, operations, clock.today, decisions, rulebook.book)

    # ---- before ------------------------------------------------------------------------------
    def council(self) -> None:
        """Nine members: the chairman and his deputy, heads of units, a secretary."""
        data, store = self._data.council, self._store
        root = next(unit for unit in store.units.all() if unit.code == "UBND")
        members = [
            CouncilMember(
                0, one.name, f"{one.post} UBND xã", "Bà" if " Thị " in one.name else "Ông", role, root.id
            )
            for one, role in zip(self._data.signers, (CouncilRole.CHAIR, CouncilRole.VICE), strict=False)
        ]
        members.append(self._member(data.standing, CouncilRole.STANDING))
        members += [self._member(code, CouncilRole.MEMBER) for code in data.members]
        members.append(self._member(data.standing, CouncilRole.SECRETARY, second=True))

        def work() -> None:
            for place, one in enumerate(members, start=1):
                store.council.add_member(replace(one, from_on=data.since, position=place))

        self._operations.run("Đã tạo Hội đồng mẫu", work, undoable=False)

    def _member(self, code: str, role: CouncilRole, *, second: bool = False) -> CouncilMember:
        """The head of a unit, or the one after the head."""
        unit = next(unit for unit in self._store.units.all() if unit.code == code)
        there = sorted(self._store.people.of_unit(unit.id), key=lambda person: person.id)
        person = there[1] if second else there[0]
        title = "Bà" if person.gender == "Nữ" else "Ông"
        post = _joined(person.post, unit.name)
        return CouncilMember(0, person.name, post, title, role, unit.id, person.id)

    def initiatives(self) -> None:
        """Three years of initiatives, most of them recognised, a few by the province."""
        data, rng = self._data.initiatives, self._rng
        made: list[Initiative] = []
        for year in range(self._year - 2, self._year + 1):
            best = [
                rating.recipient_id
                for rating in self._store.people.all_ratings(year)
                if rating.recipient_kind is RecipientKind.PERSON and rating.grade is Grade.EXCELLENT
            ]
            for person in self._store.people.page(rng.sample(best, data.per_year)):
                made.append(self._initiative(person, year))
        self._operations.run(
            "Đã tạo sáng kiến mẫu",
            lambda: self._count(self._store.initiatives.add_many(made)),
            undoable=False,
        )

    def _initiative(
        self, person: Person, year: int, state: InitiativeState | None = None, *, local: bool = False
    ) -> Initiative:
        data, rng = self._data.initiatives, self._rng
        luck = rng.random()
        pending = 0.12 if year == self._year else 0
        if state is None:
            state = InitiativeState.PENDING if luck < pending else InitiativeState.RECOGNISED
            state = InitiativeState.REFUSED if luck > 0.93 else state
        level = InitiativeLevel.LOCAL if local or rng.random() < 0.8 else InitiativeLevel.PROVINCE
        recognised = state is InitiativeState.RECOGNISED
        body = "tỉnh Tây Ninh" if level is InitiativeLevel.PROVINCE else "xã Thạnh Hóa"
        day = dt.date(year, 8, 1) + dt.timedelta(days=rng.randrange(60))
        authors = [person.id]
        if rng.random() < 0.2:
            others = [
                one.id for one in self._store.people.of_unit(person.unit_id or 0) if one.id != person.id
            ]
            authors.append(rng.choice(others))
        return Initiative(
            id=0,
            name=rng.choice(data.patterns).format(rng.choice(data.topics)),
            year=year,
            level=level,
            state=state,
            author_ids=tuple(authors),
            decision_number=f"{rng.randint(120, 990)}/QĐ-UBND" if recognised else "",
            decision_date=day if recognised else None,
            recognised_by=f"Hội đồng sáng kiến {body}" if recognised else "",
            summary=rng.choice(data.summaries),
            unit_id=person.unit_id,
        )

    def _asked_for(self, batch_id: int) -> list[tuple[Nomination, Person]]:
        found = [n for n in self._store.nominations.of_batch(batch_id) if n.award_code == _HIGHER]
        found.sort(key=lambda nomination: nomination.id)
        return [(nomination, self._store.people.get(nomination.recipient.id)) for nomination in found]

    def _make_worthy(self, person: Person, year: int, last: InitiativeState) -> None:
        """Two excellent years, an initiative in each: what a bằng khen tỉnh asks for (Luật 06/2022 Đ74)."""

        def work() -> None:
            ratings = [
                Rating(RecipientKind.PERSON, person.id, one, Grade.EXCELLENT) for one in (year - 1, year)
            ]
            self._store.people.set_ratings(ratings)
            recognised = InitiativeState.RECOGNISED
            for one, state in ((year - 1, recognised), (year, last)):
                self._store.initiatives.add(self._initiative(person, one, state, local=True))

        self._operations.run("Đã tạo thành tích mẫu", work, undoable=False)

    # ---- last year's batch -------------------------------------------------------------------
    def to_vote(self, batch_id: int, signer: Signer) -> None:
        """Take last year's batch through its steps, the council's session, and the tờ trình."""
        year = self._year - 1
        asked = self._asked_for(batch_id)
        for _, person in asked[:2]:
            self._make_worthy(person, year, InitiativeState.RECOGNISED)
        self._clock.set(dt.date(year, 11, 24))
        self._papers(batch_id)
        self._workflow.move(batch_id, BatchState.SUBMITTED)
        self._clock.set(dt.date(year, 12, 2))
        self._workflow.move(batch_id, BatchState.CHECKED)
        self._session(batch_id, dt.date(year, 12, 10), {nomination.id for nomination, _ in asked[2:]})
        self._clock.set(dt.date(year, 12, 11))
        level = self._decisions.deciding_level(self._store.nominations.kind(_HIGHER), self._clock.today())
        self._proposals.propose(
            batch_id, level, "86", self._clock.today(), self._data.higher.addressee, signer
        )

    def _papers(self, batch_id: int) -> None:
        """Every dossier is complete."""
        nominations = self._store.nominations.of_batch(batch_id)
        book = self._rulebook.book()
        codes = {one.award_code for one in nominations}
        items = {item.code for code in codes for item in lookup.award(book, code).dossier}
        for item in sorted(items):
            self._dossiers.tick_all([one.id for one in nominations], item, True)

    def _session(self, batch_id: int, day: dt.date, weak: set[int]) -> None:
        """One session: eight members there, one in writing; what is ``weak`` finds no majority."""
        data, council = self._data.council, self._council
        self._clock.set(day)
        session_id = council.open_session(batch_id, day, started_at="08:00", place=data.place).created
        away = next(unit.id for unit in self._store.units.all() if unit.code == data.absent)
        members = {one.id: one for one in council.members(day)}
        attendance = [
            Attendance(session_id, one.member_id, False, data.absent_reason, data.written_opinion)
            if members[one.member_id].unit_id == away
            else one
            for one in council.attendance(session_id)
        ]
        council.set_attendance(session_id, attendance)
        team = [one.name for one in members.values() if one.role is CouncilRole.MEMBER][:3]
        council.update_session(
            replace(
                council.session(session_id),
                ended_at="10:30",
                tally_team="\n".join(team),
                number="05/BB-HĐTĐKT",
                discussion="Cơ quan thường trực báo cáo kết quả kiểm tra hồ sơ; các thành viên thống nhất.",
                issued=len(members),
                collected=len(members),
                valid=len(members),
            )
        )
        tallies = [
            Tally(session_id, one.id, *((4, 5) if one.id in weak else self._votes(len(members))))
            for one in council.to_vote_on(session_id)
        ]
        council.set_tallies(session_id, tallies)
        # No rule sets a threshold for most awards of a commune: the council concludes by majority.
        votes = {one.nomination_id: one for one in tallies}
        rulings = {
            one.nomination_id: votes[one.nomination_id].agree > votes[one.nomination_id].disagree
            for one in council.results(session_id)
            if one.passed is None
        }
        council.apply(session_id, rulings, "Theo đa số thành viên")

    def _votes(self, members: int) -> tuple[int, int]:
        against = 1 if self._rng.random() < 0.06 else 0
        # One vote less would be 88,8 %, below the 90 % that some titles ask for.
        return members - against, against

    def answered(self, batch_id: int) -> None:
        """The province's decision as it came back."""
        data = self._data.higher
        self._clock.set(data.date)
        (proposal,) = self._proposals.all(batch_id=batch_id)
        waiting = [one.id for one in self._proposals.nominations(proposal.id)]
        self._decisions.record(
            waiting,
            data.number,
            data.date,
            data.issuer,
            Signer(data.signer, data.signer_post),
            proposal_id=proposal.id,
        )

    def paid(self, decision_id: int) -> None:
        """Last year's money, and what was handed out of it."""
        year = self._year - 1
        self._clock.set(dt.date(year, 12, 26))
        self._bonus.add_entry(
            FundEntry(0, year, dt.date(year, 1, 10), _ALLOTTED, f"Ngân sách xã bố trí năm {year}")
        )
        self._bonus.compute(decision_id)
        given = [award.id for award in self._decisions.awards(decision_id)]
        computed = self._store.payments.of_awards(given)
        self._bonus.mark_paid([one for one in given if one in computed], self._clock.today())

    # ---- this year ---------------------------------------------------------------------------
    def promised(self, decision_id: int) -> None:
        """This year's money, and bonuses worked out but not handed out yet."""
        year = self._year
        self._bonus.add_entry(
            FundEntry(0, year, dt.date(year, 1, 12), _ALLOTTED, f"Ngân sách xã bố trí năm {year}")
        )
        self._bonus.compute(decision_id)

    def under_way(self, batch_id: int) -> None:
        """This year's batch is being gathered: deadlines, units that have sent theirs, disciplines."""
        year = self._year
        asked = [person for _, person in self._asked_for(batch_id)]
        for person, state in zip(asked, (InitiativeState.RECOGNISED, InitiativeState.PENDING), strict=False):
            self._make_worthy(person, year, state)
        self._clock.set(dt.date(year, 9, 20))
        for step, due_on in (
            (BatchState.SUBMITTED, dt.date(year, 11, 15)),
            (BatchState.CHECKED, dt.date(year, 11, 25)),
            (BatchState.REVIEWED, dt.date(year, 12, 8)),
            (BatchState.DECIDED, dt.date(year, 12, 15)),
        ):
            self._workflow.set_deadline(batch_id, step, due_on)
        for unit in self._workflow.unit_states(batch_id)[::2]:
            day = dt.date(year, 9, 10) + dt.timedelta(days=self._rng.randrange(10))
            self._workflow.mark_unit(batch_id, unit.unit_id, submitted_on=day)
        self._discipline(batch_id, asked)

    def _discipline(self, batch_id: int, aside: Sequence[Person]) -> None:
        """Two reprimands among those proposed, and an inquiry over somebody who is not."""
        year = self._year
        proposed = {
            n.recipient.id
            for n in self._store.nominations.of_batch(batch_id)
            if n.recipient.kind is RecipientKind.PERSON
        }
        people = [one for one in self._store.people.all() if one.id not in {person.id for person in aside}]
        named = self._rng.sample([one for one in people if one.id in proposed], 2)
        other = self._rng.choice([one for one in people if one.id not in proposed])
        texts = (
            f"Khiển trách (QĐ số 88/QĐ-UBND ngày 12/03/{year})",
            f"Khiển trách (QĐ số 215/QĐ-UBND ngày 04/06/{year - 1})",
            f"Đang xem xét kỷ luật (Thông báo số 61/TB-UBND ngày 18/08/{year})",
        )

        def work() -> None:
            for person, text in zip((*named, other), texts, strict=True):
                self._store.people.update(replace(person, discipline=text))

        self._operations.run("Đã ghi kỷ luật mẫu", work, undoable=False)

    @staticmethod
    def _count(ids: Sequence[int]) -> None:
        """Swallow the ids: an operation's result is one record's id or none."""
        del ids


def _joined(post: str, unit: str) -> str:
    """ "Trưởng Công an xã" of "Công an xã Thạnh Hóa": the words that both have once."""
    words, of = post.split(), unit.split()
    for count in range(min(len(words), len(of)), 0, -1):
        # Marks count here: the "trưởng" of a hiệu trưởng is not the "Trường" that follows.
        if " ".join(words[-count:]).casefold() == " ".join(of[:count]).casefold():
            return " ".join([*words[:-count], *of])
    return f"{post} {unit}"
