"""Offices to work on: an empty one, one with a few records, and the sample year."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from thidua_desktop.domain.proof import Verdict
from thidua_desktop.domain.records import (
    Award,
    AwardState,
    Batch,
    Household,
    Nomination,
    Office,
    Person,
    Recipient,
    RecipientKind,
    Signer,
    Unit,
)
from thidua_desktop.services.workspace import Workspace, open_workspace

TODAY = dt.date(2026, 12, 20)


def today() -> dt.date:
    return TODAY


@pytest.fixture(scope="session")
def declared_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office just declared, made once; tests work on copies."""
    folder = tmp_path_factory.mktemp("declared") / "office"
    opened = open_workspace(folder, create=True, today=today)
    opened.settings.save_office(
        Office(
            "Ủy ban nhân dân xã Thạnh Hóa",
            parent_name="Ủy ban nhân dân tỉnh Tây Ninh",
            place="Thạnh Hóa",
            working_year=2026,
            signers=(Signer("Lâm Quốc Thịnh", "Chủ tịch"),),
        )
    )
    opened.close()
    return folder


@pytest.fixture
def workspace(declared_folder: Path, tmp_path: Path) -> Iterator[Workspace]:
    """An office just declared, nothing in it but the catalogue."""
    opened = open_workspace(shutil.copytree(declared_folder, tmp_path / "office"), today=today)
    yield opened
    opened.close()


@dataclass(frozen=True)
class Small:
    """A few records to point at."""

    office: Workspace
    hall: int
    hamlet: int
    person: int
    namesake: int
    household: int
    batch: int


@pytest.fixture
def small(workspace: Workspace) -> Small:
    """Two units, two people of one name, a household, an open batch."""
    units = workspace.units
    hall = units.add(Unit(0, "Văn phòng HĐND và UBND xã Thạnh Hóa", kind="Cơ quan")).created
    hamlet = units.add(Unit(0, "Ấp 2", kind="Ấp")).created
    person = units.add_person(
        Person(0, "Nguyễn Thị Lan", hall, gender="Nữ", birth_date=dt.date(1984, 5, 17), post="Kế toán")
    ).created
    namesake = units.add_person(Person(0, "Nguyễn Thị Lan", hall, birth_year=1991, post="Văn thư")).created
    household = units.add_household(
        Household(0, "Huỳnh Văn Bảo", address="Số 8, Ấp 2", unit_id=hamlet)
    ).created
    batch = workspace.nominations.add_batch(Batch(0, "Cuối năm 2026", 2026)).created
    return Small(workspace, hall, hamlet, person, namesake, household, batch)


@pytest.fixture
def mixed(small: Small) -> Small:
    """A person for two titles and a province's form, a unit and a household for a commendation."""
    for kind, recipient_id, code in (
        (RecipientKind.PERSON, small.person, "GKX"),
        (RecipientKind.PERSON, small.person, "LDTT"),
        (RecipientKind.PERSON, small.namesake, "BKT"),
        (RecipientKind.HOUSEHOLD, small.household, "GKX"),
        (RecipientKind.UNIT, small.hall, "GKX"),
    ):
        small.office.nominations.add(Nomination(0, small.batch, Recipient(kind, recipient_id), code, "Tốt"))
    return small


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample year, filled once; not to be opened, only copied."""
    folder = tmp_path_factory.mktemp("sample") / "office"
    opened = open_workspace(folder, create=True, today=today)
    opened.fill_with_sample_year()
    opened.close()
    return folder


@pytest.fixture
def sample(sample_folder: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The sample year, to be changed at will."""
    folder = tmp_path / "sample"
    shutil.copytree(sample_folder, folder)
    opened = open_workspace(folder, today=today)
    yield opened
    opened.close()


@dataclass
class Year:
    """The sample year, and one award of its newest decision with its code."""

    office: Workspace
    award: Award
    code: str

    @property
    def verdict(self) -> Verdict:
        return self.office.proof.verify(self.code).verdict


@pytest.fixture
def year(sample: Workspace) -> Year:
    for summary in sample.decisions.all():
        for award in sample.decisions.awards(summary.decision.id):
            if award.state is AwardState.GIVEN:
                return Year(sample, award, sample.proof.code(award, summary.decision))
    raise AssertionError("the sample year has no awards")
