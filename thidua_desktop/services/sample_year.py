"""Fills an empty office with the sample year: 25 units, 250 people, three years of awards.

The office is invented and always the same: one seed decides every name, rating and award. What the
screens show of it is computed from these records like that of any other office.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    Batch,
    Conference,
    Grade,
    Household,
    Nomination,
    Person,
    Rating,
    Recipient,
    RecipientKind,
    Route,
    Signer,
    Succession,
    Unit,
)
from thidua_desktop.services.catalogue import award_kinds
from thidua_desktop.services.decisions import DecisionService
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.rulebook import RulebookService
from thidua_desktop.services.sample_data import SampleData, load_sample
from thidua_desktop.services.sample_people import PeopleMaker
from thidua_desktop.services.sample_pledges import SamplePledges
from thidua_desktop.services.sample_reform import SampleReform
from thidua_desktop.services.sample_remedies import fill_remedies
from thidua_desktop.services.sample_review import Clock, SampleReview
from thidua_desktop.services.sample_stage import fill_stage
from thidua_desktop.storage.database import Store

MERGER = dt.date(2025, 7, 1)
"""The day communes took over from districts."""


class SampleYear:
    """One filling of one empty store."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        resources: Path,
        rulebook: RulebookService,
        check: Callable[[int], Mapping[int, Checked]],
    ) -> None:
        self._store = store
        self._operations = operations
        self._resources = resources
        self._data: SampleData = load_sample(resources)
        self._clock = Clock(dt.datetime(self._data.working_year - 1, 11, 20, 8, 0))
        ground = (self._clock.today, rulebook.book, check, str, self._clock)
        self._decisions = DecisionService(store, operations, *ground)
        self._review = SampleReview(
            store, operations, rulebook, self._data, self._clock, self._decisions, check
        )
        self._rng = random.Random(self._data.seed)
        self._units: list[Unit] = []
        self._people: list[Person] = []
        self._households: list[Household] = []
        self._grades: dict[tuple[RecipientKind, int, int], Grade] = {}

    def fill(self) -> None:
        """Write everything. The store must be empty."""
        year = self._data.working_year
        self._operations.run("Đã tạo danh mục của dữ liệu mẫu", self._directory, undoable=False)
        self._operations.run("Đã tạo lịch sử khen thưởng mẫu", self._ledger, undoable=False)
        signer = self._signer()
        last_year = self._batch("Tổng kết năm 2025", year - 1, Route.MERIT, dt.date(year - 1, 11, 20))
        self._nominate(last_year, year - 1)
        self._review.council()
        self._review.initiatives()
        self._review.to_vote(last_year, signer)
        self._review.answered(last_year)
        self._review.paid(self._decide(last_year, "412", dt.date(year - 1, 12, 18), signer))
        mid_year = self._batch("Chuyên đề chuyển đổi số 2026", year, Route.MOVEMENT, dt.date(year, 6, 15))
        self._commend(mid_year, year, 18)
        self._review.promised(self._decide(mid_year, "156", dt.date(year, 7, 10), signer))
        current = self._batch("Cuối năm 2026", year, Route.MERIT, dt.date(year, 9, 20))
        self._nominate(current, year)
        self._review.under_way(current)
        self._operations.run("Đã mở dữ liệu mẫu", self._plans, undoable=False)

    # ---- directory ---------------------------------------------------------------------------
    def _directory(self) -> None:
        data, store, rng = self._data, self._store, self._rng
        store.settings.save_office(data.office_record())
        store.nominations.save_kinds(award_kinds())
        blocks = [store.units.add_block(one.name) for one in data.blocks]
        chair = data.signers[0]
        root_id = store.units.add(
            Unit(
                0,
                data.office.name,
                "UBND",
                "Cơ quan",
                valid_from=MERGER,
                head_name=chair.name,
                head_post=chair.post,
            )
        )
        before = MERGER - dt.timedelta(days=1)
        old_id = store.units.add(
            Unit(0, "Ủy ban nhân dân thị trấn Thạnh Hóa", kind="Cơ quan", valid_to=before)
        )
        store.units.add_succession(Succession(old_id, root_id, MERGER))
        maker = PeopleMaker(data.name_pool(), rng, data.working_year)
        for one in data.units:
            block_id = blocks[one.block - 1].id
            unit = Unit(0, one.name, one.code, one.kind, root_id, block_id, valid_from=MERGER)
            unit_id = store.units.add(unit)
            posts = one.posts.split(";")
            made = [
                maker.person(unit_id, one.head_post, senior=True),
                maker.person(unit_id, posts[0], senior=True),
            ]
            made += [maker.person(unit_id, rng.choice(posts[1:])) for _ in range(one.size - 2)]
            store.people.add_many(made)
            store.units.update(replace(unit, id=unit_id, head_name=made[0].name, head_post=one.head_post))
        self._units = [unit for unit in store.units.all(on=MERGER) if unit.parent_id == root_id]
        self._people = store.people.all()
        hamlets = [unit for unit in self._units if unit.kind == "Ấp"]
        store.people.add_households(
            [
                Household(
                    0,
                    maker.name(rng.random() < 0.5),
                    f"HO{place + 1:03d}",
                    rng.randint(1950, 1990),
                    f"Số {rng.randint(1, 180)}, {hamlet.name}",
                    hamlet.id,
                    rng.randint(2, 7),
                )
                for place in range(36)
                for hamlet in [hamlets[place % len(hamlets)]]
            ]
        )
        self._households = store.people.households()
        store.people.set_ratings(self._ratings())

    def _ratings(self) -> list[Rating]:
        subjects = [(RecipientKind.PERSON, person.id) for person in self._people]
        subjects += [(RecipientKind.UNIT, unit.id) for unit in self._units]
        for kind, one in subjects:
            for year in range(self._data.working_year - 3, self._data.working_year + 1):
                luck = self._rng.random()
                grade = Grade.EXCELLENT if luck < 0.22 else Grade.GOOD if luck < 0.94 else Grade.DONE
                self._grades[kind, one, year] = grade
        return [Rating(kind, one, year, grade) for (kind, one, year), grade in self._grades.items()]

    # ---- history -----------------------------------------------------------------------------
    def _ledger(self) -> None:
        """Awards of the two years before the communes took over, as an office types them from paper."""
        kinds = {kind.code: kind for kind in self._store.nominations.kinds()}
        names = {unit.id: unit.name for unit in self._units}
        awards = []
        for year in (self._data.working_year - 3, self._data.working_year - 2):
            number, date = f"{2000 + year % 100 * 37}/QĐ-UBND", dt.date(year, 12, 16)
            for person in self._people:
                if person.joined_on and person.joined_on.year >= year:
                    continue
                for code in self._titles(person, year):
                    awards.append(
                        self._old_award(kinds[code], person, names[person.unit_id or 0], year, number, date)
                    )
        self._store.decisions.add_awards(awards)

    def _old_award(
        self, kind: AwardKind, person: Person, unit_name: str, year: int, number: str, date: dt.date
    ) -> Award:
        by_district = kind.code == "CSTDCS"
        texts = self._data.achievements.excellent if by_district else self._data.achievements.ldtt
        place = "huyện Thạnh Hóa" if by_district else "thị trấn Thạnh Hóa"
        return Award(
            id=0,
            award_code=kind.code,
            award_name=kind.name,
            recipient_kind=RecipientKind.PERSON,
            recipient_id=person.id,
            name=person.name,
            year=year,
            salutation="Bà" if person.gender == "Nữ" else "Ông",
            post=person.post,
            unit_name=unit_name,
            birth=f"{person.birth_date:%d/%m/%Y}" if person.birth_date else "",
            achievement=self._rng.choice(texts).format(year=year),
            decision_number=number,
            decision_date=date,
            authority=f"Chủ tịch UBND {place}",
            signer_name="Ngô Hữu Trọng Bình" if by_district else "Kiều Minh Phát",
            unit_id=person.unit_id,
        )

    def _titles(self, person: Person, year: int) -> list[str]:
        grade = self._grades[RecipientKind.PERSON, person.id, year]
        if grade is Grade.DONE:
            return []
        return ["LDTT", "CSTDCS"] if grade is Grade.EXCELLENT and self._rng.random() < 0.6 else ["LDTT"]

    # ---- batches -----------------------------------------------------------------------------
    def _batch(self, name: str, year: int, route: Route, received: dt.date) -> int:
        batch = Batch(0, name, year, route, received)
        return self._operations.run(
            f"Đã mở đợt xét {name}", lambda: self._store.nominations.add_batch(batch), undoable=False
        ).created

    def _nominate(self, batch_id: int, year: int) -> None:
        """A year-end batch: titles of people and collectives, a few commendations, model families."""
        texts = self._data.achievements
        made: list[Nomination] = []

        def propose(recipient: Recipient, code: str, choices: Sequence[str], unit_id: int | None) -> None:
            made.append(
                Nomination(
                    0,
                    batch_id,
                    recipient,
                    code,
                    self._rng.choice(choices).format(year=year),
                    Route.MERIT,
                    year,
                    unit_id,
                )
            )

        for unit in self._units:
            for person in (one for one in self._people if one.unit_id == unit.id):
                for code in self._titles(person, year):
                    choices = texts.excellent if code == "CSTDCS" else texts.ldtt
                    propose(Recipient(RecipientKind.PERSON, person.id), code, choices, unit.id)
            grade = self._grades[RecipientKind.UNIT, unit.id, year]
            if grade in (Grade.EXCELLENT, Grade.GOOD) and unit.kind != "Ấp":
                propose(Recipient(RecipientKind.UNIT, unit.id), "TTLDTT", texts.collective, unit.id)
            if grade is Grade.EXCELLENT:
                propose(Recipient(RecipientKind.UNIT, unit.id), "GKX", texts.collective, unit.id)
        for person in self._rng.sample(self._people, 12):
            propose(Recipient(RecipientKind.PERSON, person.id), "GKX", texts.commend, person.unit_id)
        for person in self._rng.sample(self._people, 3):
            propose(Recipient(RecipientKind.PERSON, person.id), "BKT", texts.excellent, person.unit_id)
        for household in self._rng.sample(self._households, 10):
            code = self._rng.choice(("GDVH", "GKX"))
            propose(
                Recipient(RecipientKind.HOUSEHOLD, household.id), code, texts.household, household.unit_id
            )
        self._operations.run(
            "Đã thêm đề nghị mẫu",
            lambda: self._count(self._store.nominations.add_many(made)),
            undoable=False,
        )

    def _commend(self, batch_id: int, year: int, count: int) -> None:
        """A thematic batch: commendations for people, collectives and households."""
        texts = self._data.achievements
        made = []
        for person in self._rng.sample(self._people, count):
            recipient = Recipient(RecipientKind.PERSON, person.id)
            made.append((recipient, self._rng.choice(texts.commend), person.unit_id))
        for unit in self._rng.sample(self._units, 4):
            made.append((Recipient(RecipientKind.UNIT, unit.id), self._rng.choice(texts.collective), unit.id))
        for household in self._rng.sample(self._households, 3):
            recipient = Recipient(RecipientKind.HOUSEHOLD, household.id)
            made.append((recipient, self._rng.choice(texts.household), household.unit_id))
        nominations = [
            Nomination(0, batch_id, recipient, "GKX", text.format(year=year), Route.MOVEMENT, year, unit_id)
            for recipient, text, unit_id in made
        ]
        self._operations.run(
            "Đã thêm đề nghị mẫu",
            lambda: self._count(self._store.nominations.add_many(nominations)),
            undoable=False,
        )

    @staticmethod
    def _count(ids: Sequence[int]) -> None:
        """Swallow the ids: an operation's result is one record's id or none."""
        del ids

    def _decide(self, batch_id: int, number: str, date: dt.date, signer: Signer) -> int:
        self._clock.set(date)
        return self._decisions.decide(batch_id, None, number, date, signer).created

    def _signer(self) -> Signer:
        first = self._data.signers[0]
        return Signer(first.name, first.post, first.prefix)

    # ---- pledges, conference, reform ---------------------------------------------------------
    def _plans(self) -> None:
        data, store, year = self._data, self._store, self._data.working_year
        pledges = SamplePledges(store, data, self._units, self._people, self._rng)
        pledges.promise(year, dt.date(year, 1, 15))
        pledges.promise(year + 1, None)
        decisions = [one.decision.id for one in self._decisions.all(year)]
        conference = Conference(
            0,
            data.conference.name,
            year,
            data.conference.date,
            data.conference.place,
            chair=data.signers[0].name,
            decision_ids=tuple(decisions),
        )
        conference = replace(conference, id=store.conferences.add(conference))
        signers = [Signer(one.name, one.post, one.prefix) for one in data.signers]
        fill_stage(store, self._resources, conference, signers, self._units)
        reform = SampleReform(store, self._resources, self._units, data.seed)
        reform.fill(year, data.scores, data.rankings)
        fill_remedies(store, self._operations, self._resources, self._units)
        pledges.results(year)
        pledges.common(year + 1)
        pledges.movements(year)
