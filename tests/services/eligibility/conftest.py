"""The sample files imported once: the whole batch of ten units, received before Luật 06/2026."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from thidua_desktop.services.workspace import Workspace, open_workspace

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples"
RECEIVED = dt.date(2026, 9, 20)
BATCH = "Cuối năm 2026"


def today() -> dt.date:
    return dt.date(2026, 11, 24)


def fill(workspace: Workspace) -> None:
    """Every sample file by the real imports, the nominations into one batch."""
    roster = SAMPLES / "don-vi-can-bo-2026.xlsx"
    sources = [
        ("units", roster),
        ("people", roster),
        ("households", roster),
        ("ledger", SAMPLES / "lich-su-khen-thuong.xlsx"),
        ("initiatives", SAMPLES / "sang-kien-2026.xlsx"),
    ]
    for kind, file in sources:
        workspace.imports.accept(workspace.imports.plan(kind, [file]))
    files = sorted(file for file in (SAMPLES / "de-nghi").iterdir() if file.name[:2].isdigit())
    plan = workspace.imports.plan("nominations", files, batch_name=BATCH, received=RECEIVED)
    workspace.imports.accept(plan)


@pytest.fixture(scope="session")
def imported_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Not to be opened, only copied."""
    folder = tmp_path_factory.mktemp("imported") / "office"
    opened = open_workspace(folder, create=True, today=today)
    fill(opened)
    opened.close()
    return folder


@pytest.fixture
def imported(imported_folder: Path, tmp_path: Path) -> Iterator[Workspace]:
    """The office of the sample files, to be changed at will."""
    folder = tmp_path / "imported"
    shutil.copytree(imported_folder, folder)
    opened = open_workspace(folder, today=today)
    yield opened
    opened.close()


@pytest.fixture
def batch(imported: Workspace) -> int:
    """Id of the batch with all nominations."""
    return imported.nominations.batch_named(BATCH).id
