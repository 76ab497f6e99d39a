"""Ctrl+K over everything in a large office: how long the list takes after each letter typed.

100,000 people, 60,000 awards, 20,000 nominations, 5,000 targets and guests; beside it a bare scan of the
people's folded names by sqlite3 in the same run. Plain script:

    python tests/benchmarks/bench_search.py [--people 100000] [--check]

``--check`` ends with status 1 when a letter takes clearly longer than the limit: more than twice, as machines
are busy.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.benchmarks.bench_people_table import GRACE, best, fill
from thidua_desktop.domain.records import (
    Award,
    Batch,
    Conference,
    Guest,
    Nomination,
    Pledge,
    Recipient,
    RecipientKind,
    Target,
)
from thidua_desktop.services.catalogue import award_kinds
from thidua_desktop.storage.database import Store, open_store
from thidua_desktop.storage.keys import terms

KEYSTROKES = (
    "n",
    "ng",
    "nguyen",
    "nguyen v",
    "nguyen van a",
    "tran thi lan",
    "nta",
    "zz",
    "123/qd",
    "07920000123",
)
KEY_S = 0.03


def more(store: Store, count: int) -> None:
    """Awards, nominations, targets and guests beside the people."""
    draw = random.Random(20261125)
    people = store.people.page(store.people.ids()[: count // 2])
    unit_ids = [unit.id for unit in store.units.all()]
    with store.journal.operation("Đã điền"):
        store.nominations.save_kinds(award_kinds())
        batches = [
            store.nominations.add_batch(Batch(0, f"Cuối năm {year}", year)) for year in range(2021, 2026)
        ]
        store.decisions.add_awards(
            [
                Award(
                    0, "LDTT", "Lao động tiên tiến", RecipientKind.PERSON, one.name, 2020 + i % 6, one.id,
                    unit_name=f"Ấp {i % 40}", decision_number=f"{i % 500}/QĐ-UBND",
                )
                for i, one in enumerate(draw.choices(people, k=count * 6 // 10))
            ]
        )  # fmt: skip
        store.nominations.add_many(
            [
                Nomination(
                    0, batches[i % 5], Recipient(RecipientKind.PERSON, one.id), "LDTT", year=2021 + i % 5
                )
                for i, one in enumerate(people[: count // 5])
            ]
        )
        for i, unit_id in enumerate(unit_ids):
            targets = tuple(
                Target(f"Chỉ tiêu số {n} của đơn vị {i}") for n in range(count // 20 // len(unit_ids))
            )
            store.pledges.add(Pledge(0, unit_id, 2026, targets=targets))
        conference = store.conferences.add(Conference(0, "Hội nghị tổng kết", 2026))
        guests = [Guest(conference, one.name) for one in people[: count // 20]]
        store.conferences.add_guests(conference, guests)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--check", action="store_true")
    call = parser.parse_args()
    broken = []
    with tempfile.TemporaryDirectory() as name:
        store = open_store(Path(name) / "office", create=True)
        fill(store, call.people)
        more(store, call.people)
        bare = sqlite3.connect(store.path)
        print("typed            found   search ms   bare scan of the people ms")
        for text in KEYSTROKES:
            took, hits = best(lambda text=text: store.search.find(text, 12))
            where = " AND ".join("instr(folded, ?) > 0" for _ in terms(text))
            sql = f"SELECT count(*) FROM person WHERE {where}"
            reference, _ = best(lambda sql=sql, text=text: bare.execute(sql, terms(text)).fetchall())
            print(f"{text:15} {len(hits):6} {took * 1000:11.1f} {reference * 1000:11.1f}")
            if took > KEY_S * GRACE:
                broken.append(text)
        bare.close()
        store.close()
    print(f"limit {KEY_S * 1000:.0f} ms; {'broken: ' + ', '.join(broken) if broken else 'kept'}")
    return 1 if broken and call.check else 0


if __name__ == "__main__":
    raise SystemExit(main())
