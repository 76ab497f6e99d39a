"""A batch checked against the ledger: whole, again after one change, and the quotas while ticking.

Beside each figure stands a bare pass in the same run: the same rows read by plain sqlite3, put by recipient,
and looked up once for each nomination; no rule is worked out. Plain script:

    python tests/benchmarks/bench_check.py [--sizes 1000 7000 50000] [--check]

``--check`` ends with status 1 when a limit is clearly broken (more than twice over, as machines are busy) or
the time per nomination grows.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gc
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from thidua_desktop.domain import records
from thidua_desktop.domain.records import Grade, Recipient, RecipientKind, Verdict
from thidua_desktop.services.workspace import Workspace, open_workspace

SIZES = (1_000, 7_000, 50_000)
LEDGER = 30 / 7
"""Ledger rows for each nomination: 7,000 against 30,000."""
YEAR = 2026
CHECK_S, RECHECK_S, GRACE = 2.0, 0.05, 2.0
CHECKED_AT = 7_000
GROWTH = 2.0
"""Most that a nomination may cost at the largest size, as a multiple of the middle one."""


def fill(workspace: Workspace, size: int) -> int:
    """Collectives of 25 with everyone proposed for LĐTT, some for more, and seven years of awards."""
    draw = random.Random(20261124)
    store = workspace._store
    people_count = max(25, int(size * 0.75))
    with store.journal.operation("Đã nhập danh sách"):
        root = store.units.add(records.Unit(0, "Ủy ban nhân dân xã Thử Nghiệm"))
        count = max(1, people_count // 25)
        units = store.units.add_many([records.Unit(0, f"Đơn vị {i}", parent_id=root) for i in range(count)])
        people = store.people.add_many(
            [
                records.Person(0, f"Nguyễn Văn {i}", unit_id=units[i % count], birth_year=1980)
                for i in range(people_count)
            ]
        )
        grades = [Grade.EXCELLENT] * 2 + [Grade.GOOD] * 6 + [Grade.DONE]
        ratings = [
            records.Rating(kind, one, year, draw.choice(grades))
            for kind, ids in ((RecipientKind.PERSON, people), (RecipientKind.UNIT, units))
            for one in ids
            for year in (YEAR - 2, YEAR - 1, YEAR)
            if draw.random() < 0.98  # some are not rated yet
        ]
        store.people.set_ratings(ratings)
        awards = [
            records.Award(
                0,
                draw.choice(("LDTT", "LDTT", "LDTT", "CSTDCS", "GKX")),
                "",
                RecipientKind.PERSON,
                "Nguyễn Văn",
                draw.randint(YEAR - 7, YEAR - 1),
                recipient_id=draw.choice(people),
                decision_number="1/QĐ-UBND",
                decision_date=dt.date(YEAR - 1, 1, 5),
            )
            for _ in range(int(size * LEDGER))
        ]
        store.decisions.add_awards(awards)
        batch = store.nominations.add_batch(records.Batch(0, "Thử", YEAR, received_on=dt.date(YEAR, 9, 20)))
        wanted = [("LDTT", RecipientKind.PERSON, one) for one in people]
        wanted += [("TTLDTT", RecipientKind.UNIT, one) for one in units]
        more = ("CSTDCS", "CSTDCS", "CSTDCS", "BKT", "CSTDT")
        wanted += [
            (more[i % len(more)], RecipientKind.PERSON, people[i // 2]) for i in range(size - len(wanted))
        ]
        home = {one: units[i % count] for i, one in enumerate(people)}
        store.nominations.add_many(
            [
                records.Nomination(
                    0,
                    batch,
                    Recipient(kind, one),
                    award,
                    year=YEAR,
                    unit_id=home.get(one, one) if kind is RecipientKind.PERSON else one,
                )
                for award, kind, one in wanted[:size]
            ]
        )
    return batch


def bare(path: Path, batch: int) -> int:
    """Read the same tables, put their rows by recipient, look each nomination up once."""
    connection = sqlite3.connect(path)
    awards: dict[Any, list[Any]] = {}
    for row in connection.execute(
        "SELECT person_id, recipient_unit_id, id, award_code, year, state, decision_number FROM award"
    ):
        awards.setdefault(row[:2], []).append(row)
    ratings: dict[Any, list[Any]] = {}
    for row in connection.execute("SELECT person_id, unit_id, year, grade FROM rating"):
        ratings.setdefault(row[:2], []).append(row)
    people = dict(connection.execute("SELECT id, unit_id FROM person"))
    found = len(people)
    for person, unit, _ in connection.execute(
        "SELECT person_id, recipient_unit_id, award_code FROM nomination WHERE batch_id = ?", (batch,)
    ):
        found += len(awards.get((person, unit), ())) + len(ratings.get((person, unit), ()))
    connection.close()
    return found


def timed(work: Callable[[], object], turns: int = 1) -> float:
    """Shortest of several turns, in seconds."""
    shortest = float("inf")
    for _ in range(turns):
        gc.collect()
        start = time.perf_counter()
        work()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest


def measure(folder: Path, size: int) -> tuple[float, float, list[str]]:
    """Print the figures of one size; returns seconds of the check, of the bare pass, and broken limits."""
    workspace = open_workspace(folder / "office", create=True, today=lambda: dt.date(YEAR, 11, 24))
    batch = fill(workspace, size)
    workspace.rulebook.book()
    bare_s = timed(lambda: bare(workspace._store.path, batch), 3)
    workspace.close()

    check_s = float("inf")
    for turn in range(3):
        # A new office each time: nothing is known yet but the rulebook.
        workspace = open_workspace(folder / "office", today=lambda: dt.date(YEAR, 11, 24))
        workspace.rulebook.book()
        service = workspace.eligibility
        check_s = min(check_s, timed(lambda: service.check(batch)))  # noqa: B023
        if turn < 2:
            workspace.close()
    service = workspace.eligibility
    items = service.check(batch).items
    ids = list(items)
    unclear = next(one for one, checked in items.items() if checked.verdict is Verdict.CONFIRM)
    code = next(one.code for one in items[unclear].findings if one.can_confirm)

    recheck_s = 0.0
    for turn in range(4):
        if turn % 2:
            service.confirm(unclear, code, Verdict.CONFIRM, "")
        else:
            service.confirm(unclear, code, Verdict.MET, "Đã đối chiếu")
        recheck_s = max(recheck_s, timed(lambda: service.check(batch)))
        one = workspace.nominations.get(ids[turn * 7])
        with_note = replace(one, note=f"lần {turn}")
        workspace.operations.run("Đã sửa", lambda: workspace._store.nominations.update(with_note))  # noqa: B023
        recheck_s = max(recheck_s, timed(lambda: service.check(batch)))
    ticked = ids[::2]
    what_if_s = timed(lambda: service.what_if(batch, ticked), 3)
    workspace.close()

    print(
        f"{size:6} nominations, {int(size * LEDGER):7} ledger rows: check {check_s * 1e3:7.1f} ms "
        f"({check_s / size * 1e6:5.1f} µs each, x{check_s / bare_s:4.1f} of bare {bare_s * 1e3:6.1f} ms), "
        f"re-check {recheck_s * 1e3:5.1f} ms, quotas while ticking {what_if_s * 1e3:5.1f} ms"
    )
    broken = []
    if size == CHECKED_AT:
        broken += ["check"] if check_s > CHECK_S * GRACE else []
        broken += ["re-check"] if recheck_s > RECHECK_S * GRACE else []
        broken += ["quotas while ticking"] if what_if_s > RECHECK_S * GRACE else []
    return check_s, bare_s, broken


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    broken: list[str] = []
    each: dict[int, float] = {}
    for size in arguments.sizes:
        with tempfile.TemporaryDirectory() as folder:
            seconds, _, found = measure(Path(folder), size)
            each[size] = seconds / size
            broken += found
    if CHECKED_AT in each and each[max(each)] > each[CHECKED_AT] * GROWTH:
        broken.append("linear growth")
    for what in broken:
        print(f"over the limit: {what}", file=sys.stderr)
    return 1 if broken and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
