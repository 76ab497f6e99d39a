"""The sample year's pledges, what came of them, the common content of the next year, and its movements."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import replace

from thidua_desktop.domain.pledge_scoring import shown
from thidua_desktop.domain.records import (
    BlockYear,
    CommonContent,
    CrossScore,
    Direction,
    Movement,
    MovementAward,
    MovementKind,
    MovementScope,
    MovementTarget,
    Person,
    Pledge,
    PledgedPerson,
    PledgePoint,
    ResultSource,
    Target,
    TargetGrade,
    Unit,
)
from thidua_desktop.domain.vietnamese import parse_points
from thidua_desktop.services.pledges.reform_index import ReformIndexes, about_reform
from thidua_desktop.services.sample_data import SampleData
from thidua_desktop.storage.database import Store


class SamplePledges:
    """Writes them inside the sample year's own operation.

    What came of the promises is drawn by a generator of its own: names and ratings of the year stay as they
    are when results are added.
    """

    def __init__(
        self,
        store: Store,
        data: SampleData,
        units: Sequence[Unit],
        people: Sequence[Person],
        counts: random.Random,
    ) -> None:
        self._store = store
        self._data = data
        self._units = units
        self._people = people
        self._counts = counts
        self._rng = random.Random(data.seed + 5)

    def promise(self, year: int, signed: dt.date | None) -> None:
        """A pledge of every unit; ``signed``: the day all signed."""
        for unit in self._units:
            self._store.pledges.add(self._pledge(unit, year, signed))
        for block in self._store.units.blocks():
            members = [unit.id for unit in self._units if unit.block_id == block.id]
            turn = year % len(members)
            deputy = members[(turn + 1) % len(members)]
            self._store.movements.save_block(BlockYear(block.id, year, members[turn], deputy))

    def _pledge(self, unit: Unit, year: int, signed: dt.date | None) -> Pledge:
        count = self._counts.randint(1, 3)
        people = [one for one in self._people if one.unit_id == unit.id][:count]
        return Pledge(
            id=0,
            unit_id=unit.id,
            year=year,
            representative=unit.head_name,
            representative_post=unit.head_post,
            title_registered="Tập thể lao động tiên tiến" if unit.kind != "Ấp" else "Ấp văn hóa",
            people_registered=count,
            signed_on=signed,
            targets=tuple(
                Target(
                    one.content,
                    one.group,
                    one.measure,
                    one.plan,
                    parse_points(one.plan),
                    Direction(one.direction),
                    weight=one.weight,
                )
                for one in self._data.targets
                if not one.only or unit.code in one.only or unit.kind in one.only
            ),
            people=tuple(PledgedPerson(one.name, "CSTDCS", one.post, one.id) for one in people),
        )

    # ---- what came of them -------------------------------------------------------------------
    def results(self, year: int) -> None:
        """Results, bonus and minus cases, and what the units of one block gave one another."""
        indexes = ReformIndexes(self._store, year)
        drawn = {one.content: one.results for one in self._data.targets}
        pledges = self._store.pledges.of_year(year)
        for pledge in pledges:
            targets = tuple(
                self._told(target, drawn[target.content], indexes, pledge.unit_id)
                for target in pledge.targets
            )
            self._store.pledges.update(replace(pledge, targets=targets))
        last = pledges[-1]
        waiting = replace(self._store.pledges.get(last.id).targets[-1], result="", result_thousandths=None)
        told = self._store.pledges.get(last.id)
        self._store.pledges.update(
            replace(told, targets=(*told.targets[:-1], replace(waiting, source=ResultSource.NONE)))
        )
        best = pledges[1]
        for pledge in self._rng.sample([one for one in pledges if one is not best], 4):
            case = PledgePoint(pledge.id, "bao_cao_cham", self._rng.randint(1, 2), "Báo cáo quý")
            self._store.pledges.set_points(pledge.id, (case,))
        case = PledgePoint(best.id, "sang_kien", 1, "Tổ số hóa hồ sơ lưu động")
        self._store.pledges.set_points(best.id, (case,))
        first = self._units[0].block_id
        members = [unit.id for unit in self._units if unit.block_id == first]
        for pledge in pledges:
            for other in members:
                if pledge.unit_id in members and other != pledge.unit_id:
                    points = self._rng.randrange(90_000, 99_500, 500)
                    self._store.pledges.save_cross_score(CrossScore(pledge.id, other, points))

    def _told(self, target: Target, drawn: Sequence[str], indexes: ReformIndexes, unit_id: int) -> Target:
        if about_reform(target):
            index = indexes.of_target(target, unit_id)
            if index is None:
                return target
            return replace(
                target,
                result=shown(index.points),
                result_thousandths=index.points,
                source=ResultSource.REFORM,
                result_note=index.source,
            )
        said = self._rng.choice(drawn)
        number = parse_points(said)
        grade = TargetGrade.OVER if number is None else TargetGrade.NONE
        return replace(
            target, result=said, result_thousandths=number, grade=grade, source=ResultSource.IMPORTED
        )

    # ---- the office's own --------------------------------------------------------------------
    def common(self, year: int) -> None:
        """Nội dung chung of a year."""
        lines = tuple(
            CommonContent(year, one.content, one.group, one.measure, one.plan, weight=one.weight)
            for one in self._data.common
        )
        self._store.movements.set_common(year, lines)

    def movements(self, year: int) -> None:
        """Phong trào of a year; one that is closed gave the thematic awards of the year."""
        given = [one for one in self._store.decisions.all_awards(year) if one.route == "chuyen_de"]
        for one in self._data.movements:
            closed = one.closed_on is not None
            awards = tuple(
                MovementAward(code, planned, sum(a.award_code == code for a in given) if closed else 0)
                for code, planned in one.awards.items()
            )
            summary = ""
            if closed:
                count = sum(award.given for award in awards)
                summary = (
                    f"Phong trào kết thúc đúng thời gian, {len(one.targets)} mục tiêu đều đạt và vượt; "
                    f"khen thưởng {count} tập thể, cá nhân và hộ gia đình."
                )
            self._store.movements.add(
                Movement(
                    id=0,
                    name=one.name,
                    year=year,
                    kind=MovementKind(one.kind),
                    scope=MovementScope.BODY,
                    launched_by="Ủy ban nhân dân xã Thạnh Hóa",
                    paper=one.paper,
                    starts_on=one.starts_on,
                    ends_on=one.ends_on,
                    content=one.content,
                    planned_money=one.planned_money,
                    closed_on=one.closed_on,
                    summary=summary,
                    spent=one.spent,
                    targets=tuple(
                        MovementTarget(two.content, two.measure, two.plan, two.result) for two in one.targets
                    ),
                    awards=awards,
                )
            )
