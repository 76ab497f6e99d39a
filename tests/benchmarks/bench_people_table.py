"""A list of 200,000 people: opened, paged, searched while typing, and filled by a large import.

Each figure stands beside a bare sqlite3 reference on the same rows in the same run. Plain script:

    python tests/benchmarks/bench_people_table.py [--people 200000] [--check]

``--check`` ends with status 1 when a limit is clearly broken: more than twice over, as machines are busy.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from thidua_desktop.domain.records import Person, Unit
from thidua_desktop.storage.database import Store, open_store

FAMILIES = ["Nguyễn"] * 38 + ["Trần"] * 11 + ["Lê"] * 10 + ["Phạm"] * 7 + ["Huỳnh"] * 5
FAMILIES += ["Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh"] * 2
MIDDLES = ["Văn", "Thị", "Đức", "Minh", "Ngọc", "Thành", "Quốc", "Hữu", "Kim", "Thu", "Xuân", "Gia Bảo"]
GIVEN = ["An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Hải", "Hạnh", "Hùng", "Hương", "Khánh", "Lan", "Linh"]
GIVEN += ["Long", "Mai", "Nam", "Nga", "Nhung", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Thủy", "Trang", "Tuấn"]
POSTS = ["Công chức Văn phòng - Thống kê", "Trưởng ấp", "Giáo viên", "Phó Chủ tịch", "Kế toán", ""]
KEYSTROKES = ("n", "ng", "nguyen", "nguyen v", "nguyen van a", "t", "tran thi lan", "zz", "07920000123")

OPEN_S, PAGE_S, KEY_S = 0.3, 0.02, 0.05
GRACE = 2.0


def best(work: Callable[[], Any], times: int = 5) -> tuple[float, Any]:
    """Shortest of several runs, in seconds, and the last result."""
    shortest, result = float("inf"), None
    for _ in range(times):
        start = time.perf_counter()
        result = work()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest, result


def people(count: int, units: list[int]) -> list[Person]:
    draw = random.Random(20261124)
    return [
        Person(
            0,
            f"{draw.choice(FAMILIES)} {draw.choice(MIDDLES)} {draw.choice(GIVEN)}",
            unit_id=draw.choice(units),
            birth_year=draw.randint(1950, 2005),
            identity_number=f"0792{i:08d}",
            post=draw.choice(POSTS),
        )
        for i in range(count)
    ]


def fill(store: Store, count: int) -> None:
    with store.journal.operation("Đã thêm đơn vị"):
        units = store.units.add_many([Unit(0, f"Ấp {i}") for i in range(1, 41)])
    for start in range(0, count, 50_000):
        with store.journal.operation("Đã nhập danh sách"):
            store.people.add_many(people(min(50_000, count - start), units))


def bare_insert(folder: Path, rows: list[Person]) -> float:
    """10,000 rows into an unindexed table by plain executemany, in seconds."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute(
        "CREATE TABLE person (id INTEGER PRIMARY KEY, name, unit_id, birth_year, number, post)"
    )
    values = [(p.name, p.unit_id, p.birth_year, p.identity_number, p.post) for p in rows]
    start = time.perf_counter()
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO person VALUES (NULL, ?, ?, ?, ?, ?)", values)
    connection.execute("COMMIT")
    taken = time.perf_counter() - start
    connection.close()
    return taken


def run(folder: Path, count: int) -> list[str]:
    """Print all figures; returns the limits that are clearly broken."""
    broken: list[str] = []

    def figure(
        what: str, seconds: float, reference: float, limit: float | None = None, note: str = ""
    ) -> None:
        shown = f"limit {limit * 1e3:4.0f} ms" if limit else ""
        print(f"{what:34} {seconds * 1e3:8.1f} ms  x{seconds / reference:6.1f} of bare  {shown}  {note}")
        if limit and seconds > limit * GRACE:
            broken.append(what)

    store = open_store(folder / "office", create=True)
    try:
        start = time.perf_counter()
        fill(store, count)
        print(f"filled with {count} people in {time.perf_counter() - start:.1f} s")
        bare = sqlite3.connect(store.path)

        reference, _ = best(lambda: bare.execute("SELECT id FROM person ORDER BY sort_key").fetchall())
        seconds, ids = best(store.people.ids)
        figure("open the list", seconds, reference, OPEN_S, f"{len(ids)} ids")
        seconds, _ = best(lambda: store.people.ids(sort="unit"))
        figure("open it by unit", seconds, reference, note="sorted in SQL, no index")

        for place in (0, len(ids) // 2, len(ids) - 100):
            wanted = ids[place : place + 100]
            marks = ",".join("?" * len(wanted))
            sql = f"SELECT * FROM person WHERE id IN ({marks})"
            reference, _ = best(lambda sql=sql, wanted=wanted: bare.execute(sql, wanted).fetchall())
            seconds, _ = best(lambda wanted=wanted: store.people.page(wanted))
            figure(f"page of 100 at {place}", seconds, reference, PAGE_S)

        for typed in KEYSTROKES:
            like = f"% {typed}%"
            sql = "SELECT id FROM person WHERE folded LIKE ? ORDER BY sort_key"
            reference, _ = best(lambda sql=sql, like=like: bare.execute(sql, (like,)).fetchall())
            seconds, found = best(lambda typed=typed: store.people.ids(typed))
            figure(f"typed {typed!r}", seconds, reference, KEY_S, f"{len(found)} found")
            seconds, found = best(lambda typed=typed: store.search.find(typed))
            figure(f"  everywhere {typed!r}", seconds, reference, KEY_S, f"{len(found)} shown")
        bare.close()

        rows = people(10_000, [store.units.all()[0].id])
        reference = bare_insert(folder, rows)
        start = time.perf_counter()
        with store.journal.operation("Đã nhập danh sách"):
            store.people.add_many(rows)
        figure("add 10,000 more, journaled", time.perf_counter() - start, reference)
        for what, act in (("undo that", store.journal.undo), ("redo it", store.journal.redo)):
            start = time.perf_counter()
            act()
            figure(what, time.perf_counter() - start, reference)
    finally:
        store.close()
    return broken


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=200_000)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        broken = run(Path(folder), arguments.people)
    for what in broken:
        print(f"over the limit: {what}", file=sys.stderr)
    return 1 if broken and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
