"""A package of 10,000 records opened (read, checked, compared) against bare unzip, hash and JSON of the same.

Run: ``python tests/benchmarks/bench_exchange.py [records]``. Opens it in an office that has none of the
records, and in one that has them all. Prints the times (goal: at most 3 s each), packing and taking in too.
"""

from __future__ import annotations

import datetime as dt
import gc
import hashlib
import json
import random
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from thidua_desktop.domain.records import (
    Batch,
    Nomination,
    Office,
    Person,
    Recipient,
    RecipientKind,
    Signer,
    Unit,
)
from thidua_desktop.services.workspace import Workspace, open_workspace

RECORDS = 10_000
GOAL = 3.0
TURNS = 3
UNITS = 60
_FAMILY = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ")
_MIDDLE = ("Văn", "Thị", "Hữu", "Đức", "Ngọc", "Minh", "Thanh", "Kim", "Quốc", "Thu", "Hồng", "Cẩm", "Bích")
_GIVEN = ("An", "Bình", "Chi", "Dũng", "Hạnh", "Hòa", "Hương", "Khánh", "Lan", "Linh", "Mai", "Quý", "Thúy")
T = TypeVar("T")


def office(folder: Path, name: str) -> Workspace:
    opened = open_workspace(folder, create=True, today=lambda: dt.date(2026, 12, 20))
    opened.settings.save_office(
        Office(name, place="Đây", working_year=2026, signers=(Signer("A", "Chủ tịch"),))
    )
    return opened


def fill(workspace: Workspace, records: int) -> None:
    """Units, and half of the rest people, half their nominations."""
    chance = random.Random(2026)
    store = workspace._store
    count = (records - UNITS - 1) // 2

    def work() -> None:
        units = store.units.add_many(
            [Unit(0, f"Trường Tiểu học số {at} xã Thạnh Hóa") for at in range(UNITS)]
        )
        people = store.people.add_many(
            [
                Person(
                    0,
                    " ".join(chance.choice(words) for words in (_FAMILY, _MIDDLE, _MIDDLE, _GIVEN)),
                    chance.choice(units),
                    birth_date=(born := dt.date(1965, 1, 1) + dt.timedelta(days=chance.randrange(13_000))),
                    birth_year=born.year,
                    identity_number=f"080{at:09d}",
                    post="Giáo viên",
                )
                for at in range(count)
            ]
        )
        batch = store.nominations.add_batch(Batch(0, "Cuối năm 2026", 2026))
        store.nominations.add_many(
            [
                Nomination(
                    0, batch, Recipient(RecipientKind.PERSON, one), "LDTT", "Hoàn thành tốt", year=2026
                )
                for one in people
            ]
        )

    workspace.operations.run("Đã điền", work)


def bare(path: Path) -> int:
    """What no opening can do without: unpack, hash, read the JSON."""
    found = 0
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            data = archive.read(name)
            hashlib.sha256(data).hexdigest()
            if name.endswith(".jsonl"):
                found += len([json.loads(line) for line in data.splitlines()])
    return found


def timed(work: Callable[[], T]) -> tuple[float, T]:
    gc.collect()
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def best(work: Callable[[], object]) -> float:
    return min(timed(work)[0] for _ in range(TURNS))


def main(records: int) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        here, there = office(folder / "xa", "Ủy ban nhân dân xã A"), office(folder / "tinh", "UBND tỉnh B")
        fill(here, records)
        path = folder / "goi.tdgoi"
        packing, _ = timed(lambda: here.exchange.pack(path))
        base = best(lambda: bare(path))
        empty = best(lambda: there.exchange.open(path))
        plan = there.exchange.open(path)
        taking, _ = timed(lambda: there.exchange.accept(plan))
        full = best(lambda: there.exchange.open(path))
        again = there.exchange.open(path)
        if plan.counts["new"] != len(plan.lines) or again.counts["same"] != len(plan.lines):
            raise SystemExit(f"not all came in: {plan.counts} {again.counts}")
        here.close()
        there.close()
        size = path.stat().st_size / 1e6
        print(
            f"{len(plan.lines)} records, {size:.1f} MB: bare {base:.3f} s; "
            f"opened {empty:.3f} s where all is new, "
            f"{full:.3f} s where all is known (goal {GOAL} s); packed {packing:.3f} s, "
            f"taken in {taking:.3f} s"
        )
        return 0 if max(empty, full) <= GOAL else 1


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else RECORDS))
