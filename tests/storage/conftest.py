"""A store on a real file, with a clock that tests move."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from thidua_desktop.domain.records import AwardKind, Batch, Person, RecipientKind, Unit
from thidua_desktop.storage.database import Store, open_store


class Clock:
    """Says the time it was set to."""

    def __init__(self) -> None:
        self.time = dt.datetime(2026, 11, 24, 8, 0, 0)

    def __call__(self) -> dt.datetime:
        return self.time

    def forward(self, **by: float) -> None:
        self.time += dt.timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A path with a blank and marks in it, as offices have."""
    return tmp_path / "Thi đua 2026"


@pytest.fixture
def store(folder: Path, clock: Clock) -> Iterator[Store]:
    opened = open_store(folder, create=True, now=clock)
    yield opened
    opened.close()


PERSON, UNIT, HOUSEHOLD = RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD
KINDS = [
    AwardKind(
        "GKX", "Giấy khen", "hinh_thuc", (PERSON, UNIT, HOUSEHOLD), "co_so", 30, certificate_title="GIẤY KHEN"
    ),
    AwardKind(
        "LDTT", "Lao động tiên tiến", "danh_hieu", (PERSON,), "co_so", 20, aliases=("LĐTT", "Lao động TT")
    ),
]


@pytest.fixture
def filled(store: Store) -> Store:
    """Two units, three people, two award kinds, one batch: ids count from 1."""
    with store.journal.operation("Đã điền dữ liệu thử"):
        store.units.add_many([Unit(0, "Ấp 10"), Unit(0, "Ấp 2")])
        store.people.add_many(
            [
                Person(0, "Trần Văn An", unit_id=1, birth_year=1990, post="Trưởng ấp"),
                Person(0, "Nguyễn Thị Ánh", unit_id=2, birth_date=dt.date(1984, 5, 17), birth_year=1984),
                Person(0, "Đỗ Ân", unit_id=2, identity_number="079084001234"),
            ]
        )
        store.nominations.save_kinds(KINDS)
        store.nominations.add_batch(Batch(0, "Cuối năm 2026", 2026))
    return store
