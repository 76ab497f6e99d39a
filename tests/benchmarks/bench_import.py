"""Import of a 10,000-row .xlsx: to the preview, and from there until it is in the data file.

Run: ``python tests/benchmarks/bench_import.py [rows]``. Goals: at most 2 s each for 10,000 rows, in all at
most 4 times calamine's bare read plus a bare ``executemany`` of the same rows, measured in the same run.
"""

from __future__ import annotations

import datetime as dt
import gc
import random
import sqlite3
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from thidua_desktop.domain.records import Unit
from thidua_desktop.services.imports import ImportService
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store, open_store

ROWS = 10_000
GOAL = 4.0
PREVIEW_GOAL = COMMIT_GOAL = 2.0
"""Seconds for :data:`ROWS` rows."""
TURNS = 5
UNITS = [f"Trường Tiểu học số {number} xã Thạnh Hóa" for number in range(1, 61)]
_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ")
_MIDDLE = ("Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Thanh", "Kim", "Quốc", "Thu", "Hồng", "Cẩm", "Bích")
_GIVEN = ("An", "Bình", "Chi", "Dũng", "Hạnh", "Hòa", "Hương", "Khánh", "Lan", "Linh", "Mai", "Quý", "Thúy")
HEADINGS = [
    "STT",
    "Họ và tên",
    "Giới tính",
    "Ngày sinh",
    "CCCD",
    "Chức vụ",
    "Đơn vị",
    "Ngày vào cơ quan",
    "Kỷ luật",
]


def make_workbook(path: Path, rows: int) -> None:
    """A list of invented people as offices keep it: every fifth birth date is text."""
    import xlsxwriter

    chance = random.Random(2026)
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "dd/mm/yyyy"})
    page = book.add_worksheet("Cán bộ")
    page.write_row(0, 0, ["DANH SÁCH CÁN BỘ NĂM 2026"])
    page.write_row(2, 0, HEADINGS)
    for at in range(rows):
        name = " ".join(chance.choice(words) for words in (_FAMILY, _MIDDLE, _MIDDLE, _GIVEN))
        born = dt.datetime(1965, 1, 1) + dt.timedelta(days=chance.randrange(13_000))
        page.write_number(at + 3, 0, at + 1)
        page.write_string(at + 3, 1, name)
        page.write_string(at + 3, 2, chance.choice(("Nam", "Nữ")))
        if at % 5:
            page.write_datetime(at + 3, 3, born)
        else:
            page.write_string(at + 3, 3, f"{born:%d/%m/%Y}")
        page.write_string(at + 3, 4, f"000{at:09d}")
        page.write_string(at + 3, 5, chance.choice(("Giáo viên", "Kế toán", "Văn thư", "Nhân viên")))
        page.write_string(at + 3, 6, chance.choice(UNITS))
        page.write_datetime(at + 3, 7, born + dt.timedelta(days=8_000))
    book.close()


def bare(path: Path, database: Path) -> None:
    """What no import can do without: read the cells, insert the rows, on disk for certain.

    The table has the columns and the two indexes of the program's own; nothing is cleaned, matched or
    journaled.
    """
    from python_calamine import CalamineWorkbook

    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()[3:]
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(
        "CREATE TABLE person (id INTEGER PRIMARY KEY, name, unit_id, salutation, rank, gender, birth_date, "
        "birth_year, identity_number, post, joined_on, left_on, discipline, note, folded, sort_key)"
    )
    connection.execute("CREATE INDEX person_list ON person(sort_key, folded)")
    connection.execute("CREATE INDEX person_unit ON person(unit_id)")
    with connection:
        connection.executemany(
            "INSERT INTO person (gender, birth_date, identity_number, post, unit_id, joined_on, name, "
            "sort_key, folded, salutation, rank, discipline, note) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', '')",
            (
                (row[2], str(row[3]), row[4], row[5], row[6], str(row[7]), row[1], row[1], row[1])
                for row in rows
            ),
        )
    connection.close()


def full(store: Store, path: Path) -> tuple[float, float]:
    """Seconds to plan and to accept: matched, checked, journaled for undo, with search and sort keys."""
    service = ImportService(store, Operations(store), lambda: dt.date(2026, 9, 20), lambda: 2026)
    start = time.perf_counter()
    plan = service.plan("people", [path])
    planned = time.perf_counter()
    report = service.accept(plan)
    accepted = time.perf_counter()
    if report.waiting or not report.added:
        raise SystemExit(f"not all came in: {report.added} added, {report.waiting} waiting")
    return planned - start, accepted - planned


def office(folder: Path) -> Store:
    """An office with the units of the list."""
    store = open_store(folder, create=True)
    units = [Unit(0, unit) for unit in UNITS]
    Operations(store).run("Đơn vị", lambda: len(store.units.add_many(units)))
    return store


def main(rows: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "can-bo.xlsx"
        make_workbook(path, rows)
        base: list[float] = []
        ours: list[tuple[float, float]] = []
        for turn in range(TURNS):
            gc.collect()
            start = time.perf_counter()
            bare(path, folder / f"bare-{turn}.db")
            base.append(time.perf_counter() - start)
            store = office(folder / f"office-{turn}")
            gc.collect()
            ours.append(full(store, path))
            store.close()
        preview, commit = min(ours, key=sum)
        ratio = (preview + commit) / min(base)
        print(
            f"{rows} rows: bare {min(base):.3f} s; preview {preview:.3f} s (goal {PREVIEW_GOAL}), commit "
            f"{commit:.3f} s (goal {COMMIT_GOAL}), ratio {ratio:.2f} (goal {GOAL})"
        )
        share = rows / ROWS
        met = preview <= PREVIEW_GOAL * share and commit <= COMMIT_GOAL * share and ratio <= GOAL
        return 0 if met else 1


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROWS))
