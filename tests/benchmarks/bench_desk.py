"""The ceremony desk beside a ledger of 100,000 awards: from the key to the job in the printer's queue.

One decision has half of the ledger, so that the desk itself searches 50,000. Figures stand beside a bare
``lp`` of the same page in the same run. Plain script:

    python tests/benchmarks/bench_desk.py [--awards 100000] [--check]

Prints through a real CUPS queue where one can be had (see tests/printing_queue.py), else hands the page to a
folder and says so. ``--check`` ends with status 1 when a limit is broken.
"""

from __future__ import annotations

import argparse
import datetime as dt
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import pytest

from tests.benchmarks.bench_people_table import FAMILIES, GIVEN, MIDDLES
from tests.printing_queue import serving
from thidua_desktop.domain.records import (
    Award,
    Decision,
    DecisionState,
    Office,
    Presence,
    RecipientKind,
    Signer,
)
from thidua_desktop.services import printers
from thidua_desktop.services.desk import DeskScope, DeskSetup, ScopeKind
from thidua_desktop.services.workspace import Workspace, open_workspace

KEY_TO_JOB_S, SEARCH_S, MARK_S = 2.0, 0.15, 0.15
DAY = dt.date(2026, 12, 15)
TYPED = ("n", "ng", "nguyen v", "hanh", "tvl", "40123", "zzz")


def fill(office: Workspace, count: int) -> int:
    """A ledger of ``count`` awards in five decisions, the first with half of it; that one's id."""
    office.settings.save_office(
        Office(
            "Ủy ban nhân dân xã Thạnh Hóa",
            parent_name="Ủy ban nhân dân tỉnh Tây Ninh",
            place="Thạnh Hóa",
            working_year=2026,
            signers=(Signer("Lâm Quốc Thịnh", "Chủ tịch"),),
        )
    )
    draw, store = random.Random(20261124), office._store
    sizes = [count // 2, *[count // 8] * 4]
    first = 0
    for number, size in enumerate(sizes, start=1):
        decision = Decision(
            0,
            2026,
            "về việc tặng giấy khen",
            f"{number:02d}/QĐ-UBND",
            DAY,
            issuer="Chủ tịch Ủy ban nhân dân xã Thạnh Hóa",
            signer=Signer("Lâm Quốc Thịnh", "Chủ tịch"),
            state=DecisionState.ISSUED,
        )
        with store.journal.operation("Đã ra quyết định"):
            decision_id = store.decisions.add(decision)
            store.decisions.add_awards(
                [
                    Award(
                        0,
                        "GKX",
                        "Giấy khen của Chủ tịch UBND cấp xã",
                        RecipientKind.PERSON,
                        f"{draw.choice(FAMILIES)} {draw.choice(MIDDLES)} {draw.choice(GIVEN)}",
                        2026,
                        salutation="Ông",
                        post="Chuyên viên",
                        unit_name=f"Ấp {draw.randint(1, 40)}",
                        achievement="Hoàn thành xuất sắc nhiệm vụ năm 2026",
                        decision_id=decision_id,
                        decision_number=decision.number,
                        decision_date=DAY,
                        authority=decision.issuer,
                        signer_name=decision.signer.name,
                        book_number=place,
                    )
                    for place in range(1, size + 1)
                ]
            )
        first = first or decision_id
    return first


@contextmanager
def a_printer() -> Iterator[str]:
    """The name of a real queue; where there is none, jobs only go to a folder."""
    try:
        with serving() as queue:
            yield queue().name
    except pytest.skip.Exception as why:
        print(f"no real queue: {why}")
        printers.require_ready = lambda name: None  # type: ignore[assignment]
        printers.send = lambda *_, **__: "thu-1"  # type: ignore[assignment]
        printers.release = lambda job: True  # type: ignore[assignment]
        yield "thu"


def taken(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def middle(times: list[float]) -> float:
    return sorted(times)[len(times) // 2]


def run(folder: Path, count: int) -> list[str]:
    """Print all figures; returns the limits that are broken."""
    broken: list[str] = []

    def figure(what: str, seconds: float, limit: float | None = None, note: str = "") -> None:
        shown = f"limit {limit:5.2f} s" if limit else ""
        print(f"{what:46} {seconds * 1e3:8.1f} ms  {shown}  {note}")
        if limit and seconds > limit:
            broken.append(what)

    office = open_workspace(folder / "office", create=True)
    start = time.perf_counter()
    decision = fill(office, count)
    print(f"ledger of {count} filled in {time.perf_counter() - start:.1f} s")
    office.close()
    office = open_workspace(folder / "office")
    try:
        with a_printer() as printer:
            desk = office.desk
            scope = DeskScope(ScopeKind.DECISION, decision, "Quyết định số 01/QĐ-UBND")
            figure("open the desk", taken(lambda: desk.open(scope, DeskSetup(printer))))
            first = desk.find("")[0].award.id
            figure("first key after the start → job handed over", taken(lambda: desk.print_one(first)), 2.0)
            for typed in TYPED:
                times = [taken(lambda typed=typed: desk.find(typed)) for _ in range(5)]
                found = desk.find(typed)
                figure(f"typed {typed!r} → list", middle(times), SEARCH_S, f"{len(found)} shown")
            figure("counters", middle([taken(desk.counts) for _ in range(5)]), SEARCH_S)
            times = []
            for number in range(2, 22):

                def key(number: int = number) -> None:
                    desk.print_one(desk.find(str(number))[0].award.id)
                    desk.counts()

                times.append(taken(key))
            figure("key → job handed over, middle of 20", middle(times), KEY_TO_JOB_S)
            figure("key → job handed over, slowest of 20", max(times), KEY_TO_JOB_S)
            times = []
            for number in range(2, 7):
                award = desk.find(str(number))[0].award.id
                times.append(taken(lambda award=award: desk.print_one(award, "Rơi")))
            figure("reprint → job handed over, slowest of 5", max(times), KEY_TO_JOB_S)
            marks = [desk.find(str(n))[0].award.id for n in range(30, 40)]
            times = [taken(lambda one=one: desk.mark(one, Presence.PRESENT)) for one in marks]
            figure("mark present, middle of 10", middle(times), MARK_S)
            figure("undo it", taken(desk.undo), MARK_S)
            if printer != "thu":
                page = folder / "trang.txt"
                page.write_text("trang\n")
                bare = ["lp", "-d", printer, "-H", "hold", str(page)]
                times = []
                for _ in range(5):
                    times.append(taken(lambda: subprocess.run(bare, check=True, capture_output=True)))
                figure("bare lp of a small file", middle(times))
    finally:
        office.close()
    return broken


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--awards", type=int, default=100_000)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        broken = run(Path(folder), arguments.awards)
    for what in broken:
        print(f"over the limit: {what}", file=sys.stderr)
    return 1 if broken and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
