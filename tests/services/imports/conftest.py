"""A fresh office to import into, and small workbooks to import."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
import xlsxwriter

from tests.services.imports.desk import RECEIVED, Desk
from tests.services.imports.lists import HOA, LAN, PEOPLE, UNITS
from thidua_desktop.services.catalogue import award_kinds
from thidua_desktop.services.imports import ImportService
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import open_store

Write = Callable[..., Path]


def _open(folder: Path) -> Desk:
    store = open_store(folder, create=True, now=lambda: dt.datetime(2026, 9, 20, 8, 0))
    operations = Operations(store)
    operations.run("Danh mục", lambda: store.nominations.save_kinds(award_kinds()))
    backups: list[str] = []
    service = ImportService(
        store, operations, lambda: RECEIVED, lambda: 2026, lambda: backups.append("trước khi nhập")
    )
    return Desk(store, operations, service, backups)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An office with the catalogue and nothing else."""
    opened = _open(tmp_path / "co-quan")
    yield opened
    opened.store.close()


@pytest.fixture
def other_desk(tmp_path: Path) -> Iterator[Desk]:
    """Another such office."""
    opened = _open(tmp_path / "co-quan-khac")
    yield opened
    opened.store.close()


@pytest.fixture
def workbook(tmp_path: Path) -> Write:
    """Write rows (the first: headings, after ``above`` lines) to a workbook; several sheets by name."""

    def write(name: str, rows: Sequence[Sequence[object]], *, title: str = "", sheet: str = "Sheet1") -> Path:
        path = tmp_path / name
        book = xlsxwriter.Workbook(
            str(path), {"strings_to_formulas": False, "default_date_format": "dd/mm/yyyy"}
        )
        page = book.add_worksheet(sheet)
        lines = [[title], [], *rows] if title else list(rows)
        for at, row in enumerate(lines):
            for column, value in enumerate(row):
                if isinstance(value, dt.date):
                    page.write_datetime(at, column, dt.datetime(value.year, value.month, value.day))
                elif isinstance(value, str):
                    page.write_string(at, column, value)
                elif value is not None:
                    page.write(at, column, value)
        book.close()
        return path

    return write


@pytest.fixture
def small(desk: Desk, workbook: Write) -> Desk:
    """A commune of five units and two people."""
    desk.take(
        "units", workbook("dv.xlsx", UNITS, title="DANH MỤC ĐƠN VỊ (ÁP DỤNG TỪ 01/7/2025)", sheet="Đơn vị")
    )
    desk.take("people", workbook("cb.xlsx", [PEOPLE, LAN, HOA]))
    assert desk.store.people.count() == 2
    return desk
