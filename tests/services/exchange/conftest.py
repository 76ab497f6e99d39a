"""Two offices on two machines, and the stick that goes between them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.services.conftest import Small, today
from thidua_desktop.domain.records import Changes, Office, Signer
from thidua_desktop.services.exchange.plan import Answer, Fate, PackagePlan
from thidua_desktop.services.workspace import Workspace, open_workspace

XA = "Ủy ban nhân dân xã Thạnh Hóa"
TINH = "Ủy ban nhân dân tỉnh Tây Ninh"


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Workspace]:
    """The office above, with nothing in it yet."""
    opened = open_workspace(tmp_path / "tinh", create=True, today=today)
    opened.settings.save_office(
        Office(
            TINH,
            place="Tây Ninh",
            level="tinh",
            working_year=2026,
            signers=(Signer("Nguyễn Út", "Chủ tịch"),),
        )
    )
    yield opened
    opened.close()


@dataclass
class Stick:
    """Carries packages; each file gets its own name."""

    folder: Path
    count: int = 0

    def write(self, office: Workspace, **what: object) -> Path:
        self.count += 1
        path = self.folder / f"goi-{self.count}.tdgoi"
        office.exchange.pack(path, **what)  # type: ignore[arg-type]
        return path

    def carry(
        self, source: Workspace, target: Workspace, answers: dict[str, Answer] | None = None, **what: object
    ) -> Changes:
        """Written there, taken in here."""
        plan = target.exchange.open(self.write(source, **what))
        return target.exchange.accept(plan, answers)


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    folder = tmp_path / "usb"
    folder.mkdir()
    return Stick(folder)


@pytest.fixture
def commune(mixed: Small) -> Small:
    """The commune with a few nominations of every kind."""
    return mixed


Lines = Callable[[PackagePlan], dict[str, Fate]]


@pytest.fixture
def fates() -> Lines:
    """Title → fate of the lines that are not the same."""

    def of(plan: PackagePlan) -> dict[str, Fate]:
        return {line.title: line.fate for line in plan.lines if line.fate is not Fate.SAME}

    return of


@pytest.fixture
def second(tmp_path: Path) -> Iterator[Workspace]:
    """Another commune."""
    opened = open_workspace(tmp_path / "xa-khac", create=True, today=today)
    opened.settings.save_office(
        Office(
            "Ủy ban nhân dân xã Bình Hòa",
            place="Bình Hòa",
            working_year=2026,
            signers=(Signer("Trần Ba", "Chủ tịch"),),
        )
    )
    yield opened
    opened.close()


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Callable[[Workspace], Workspace]]:
    """Opens a copy of an office's folder as it is now: what a thief has."""
    opened: list[Workspace] = []

    def copy(office: Workspace) -> Workspace:
        office.safety.backup()
        target = tmp_path / f"copy-{len(opened)}"
        shutil.copytree(office.folder, target, ignore=shutil.ignore_patterns("*lock*", "*.khoa-*"))
        one = open_workspace(target, today=today)
        opened.append(one)
        return one

    yield copy
    for one in opened:
        one.close()
