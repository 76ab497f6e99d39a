"""A commune of two blocks, with the pledges of a year."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest

from thidua_desktop.domain.records import Direction, Pledge, Target, Unit
from thidua_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Commune:
    """Three schools in one block, a hamlet in another, an office in none; all but the office pledged 2026."""

    office: Workspace
    block: int
    other: int
    schools: tuple[int, int, int]
    hamlet: int
    hall: int

    def pledge(self, unit: int, year: int = 2026) -> Pledge:
        return next(row.pledge for row in self.office.pledges.of_year(year) if row.pledge.unit_id == unit)

    def target(self, unit: int, place: int = 0) -> Target:
        return self.pledge(unit).targets[place]

    def tell(self, unit: int, *results: str) -> None:
        """Results of a unit, in the order of its targets."""
        for place, said in enumerate(results):
            pledge = self.pledge(unit)
            self.office.pledge_results.set_result(pledge.id, pledge.targets[place].id, said)


TARGETS = (
    Target("Thu ngân sách", "Kinh tế", "%", "100", 100_000),
    Target("Số vụ vi phạm", "An ninh", "vụ", "4", 4_000, Direction.LOWER),
)


@pytest.fixture
def commune(workspace: Workspace) -> Commune:
    store = workspace._store
    made: list[int] = []

    def work() -> None:
        first = store.units.add_block("Cụm số 1").id
        second = store.units.add_block("Cụm số 2").id
        names = ("Trường A", "Trường B", "Trường C")
        schools = [
            store.units.add(Unit(0, name, block_id=first, head_name=f"Hiệu trưởng {name}")) for name in names
        ]
        hamlet = store.units.add(Unit(0, "Ấp 2", block_id=second, valid_from=dt.date(2025, 7, 1)))
        hall = store.units.add(Unit(0, "Văn phòng"))
        made.extend((first, second, *schools, hamlet, hall))
        for unit in (*schools, hamlet):
            store.pledges.add(Pledge(0, unit, 2026, "Người ký", "Thủ trưởng", "TTLĐTT", 1, targets=TARGETS))

    workspace.operations.run("Lập", work)
    first, second, a, b, c, hamlet, hall = made
    return Commune(workspace, first, second, (a, b, c), hamlet, hall)
