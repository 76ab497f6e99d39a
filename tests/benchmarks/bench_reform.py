"""The reform index of many units over years, in one run beside a bare loop that only adds the points up.

    python tests/benchmarks/bench_reform.py [--check]

124 communes × 60 components × 5 years: whole recompute ≤ 0.5 s, one cell edit to every total and place
≤ 30 ms, the search for the cheapest set of components ≤ 1 s; growth over 31, 62, 124, 248 units. The
reference reads the same scores and sums each unit's points: no policies, areas, places or changes. Through a
workspace, the same from the database: a table and a unit's lost points. ``--check`` ends with status 1 when a
limit is broken.
"""

from __future__ import annotations

import argparse
import dataclasses
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from thidua_desktop.domain.records import (
    CriteriaSet,
    Criterion,
    Office,
    Score,
    ScoreKind,
    SetScope,
    Unit,
)
from thidua_desktop.domain.reform.board import Board, YearSheet
from thidua_desktop.domain.reform.index import Basis, Scheme, Standing, standings_of
from thidua_desktop.domain.reform.rivals import Rivals
from thidua_desktop.domain.reform.rules import Checklist, Item, write_rule
from thidua_desktop.domain.reform.what_if import Recovery, WhatIf
from thidua_desktop.services.workspace import open_workspace

RECOMPUTE_S, EDIT_S, SEARCH_S = 0.5, 0.030, 1.0
UNITS, LEAVES, YEARS = 124, 60, 5
FIRST_YEAR = 2022


def criteria_of(leaves: int, set_id: int) -> list[Criterion]:
    """Areas of ten components each; ids are told apart by the set."""
    base = set_id * 1000
    made = []
    for number in range(leaves):
        area = base + number // 10 + 1
        if number % 10 == 0:
            made.append(Criterion(area, set_id, f"{area}", f"Lĩnh vực {area}", 20_000, level="linh_vuc"))
        code, place = f"{area}.{number % 10}", base + 100 + number
        made.append(Criterion(place, set_id, code, f"Tiêu chí {code}", 2_000, area, order=number))
    return made


def scores_of(criteria: Sequence[Criterion], units: Sequence[int], draw: random.Random) -> list[Score]:
    """Own and appraised scores; one component in forty is not applicable."""
    made = []
    for unit in units:
        for leaf in criteria:
            if leaf.parent_id is None:
                continue
            if draw.random() < 0.025:
                made.append(Score(leaf.id, ScoreKind.SELF, None, unit, not_applicable=True))
                continue
            points = draw.randrange(0, 2_001, 25)
            made.append(Score(leaf.id, ScoreKind.SELF, points, unit))
            made.append(Score(leaf.id, ScoreKind.APPRAISED, max(0, points - draw.choice((0, 0, 250))), unit))
    return made


def sheets(units: int, leaves: int = LEAVES, years: int = YEARS) -> list[YearSheet]:
    draw = random.Random(20261124)
    made = []
    names = {unit: f"Xã số {unit}" for unit in range(1, units + 1)}
    for number in range(years):
        held = CriteriaSet(number + 1, "Bộ thử", FIRST_YEAR + number, group="xã", scope=SetScope.UNITS)
        criteria = criteria_of(leaves, held.id)
        made.append(YearSheet(held, criteria, names, scores_of(criteria, list(names), draw)))
    return made


def bare_sums(given: Sequence[YearSheet]) -> int:
    """What a loop needs that adds each unit's appraised points up and nothing else."""
    total = 0
    for sheet in given:
        sums: dict[int | None, int] = {}
        for score in sheet.scores:
            if score.kind is ScoreKind.APPRAISED and score.points is not None:
                sums[score.unit_id] = sums.get(score.unit_id, 0) + score.points
        total += sum(sums.values())
    return total


def seconds(work: Callable[[], object], runs: int = 5) -> float:
    """The median of some runs."""
    taken = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        taken.append(time.perf_counter() - started)
    return statistics.median(taken)


def worst_edit(board: Board, edits: int = 200) -> float:
    """The slowest of many cell edits, each to every total, place and change."""
    draw = random.Random(7)
    worst = 0.0
    for _ in range(edits):
        year = draw.choice(board.years())
        unit = draw.choice(list(board.units(year)))
        leaf = (year - FIRST_YEAR + 1) * 1000 + 100 + draw.randrange(LEAVES)
        started = time.perf_counter()
        board.change(year, unit, leaf, Standing(draw.randrange(0, 2_001, 25)))
        board.table(year)
        worst = max(worst, time.perf_counter() - started)
    return worst


def trial_of(leaves: int) -> WhatIf:
    """A unit far down, every component a checklist of three, efforts of every size to be given."""
    sheet = sheets(UNITS, leaves, 1)[0]
    rule = write_rule(
        Checklist(tuple(Item(f"Nội dung {n}", points) for n, points in enumerate((1000, 600, 400))))
    )
    criteria = [dataclasses.replace(one, rule=rule) if one.parent_id else one for one in sheet.criteria]
    board = Board([sheet])
    by_index = sorted(board.results(FIRST_YEAR).items(), key=lambda item: item[1].index)
    last = by_index[0][0]
    others = tuple(result.index for unit, result in by_index if unit != last)
    own = [score for score in sheet.scores if score.unit_id == last]
    return WhatIf(Scheme(sheet.criteria_set, criteria), standings_of(own, Basis.OFFICIAL), Rivals(others))


def search(trial: WhatIf, place: int) -> Recovery:
    draw = random.Random(3)
    return trial.cheapest(place, {key: draw.randint(1, 5) for key in trial.components()})


def from_database(folder: Path) -> dict[str, float]:
    """The same through a workspace of that size: read first, then after a component was scored anew."""
    office = open_workspace(folder, create=True)
    store = office._store
    made: dict[str, int] = {}

    def fill() -> None:
        units = [store.units.add(Unit(0, f"Xã số {n:03d}")) for n in range(1, UNITS + 1)]
        draw = random.Random(1)
        for number in range(YEARS):
            held = CriteriaSet(0, "Bộ thử", FIRST_YEAR + number, group="xã", scope=SetScope.UNITS)
            set_id = store.reform.add_set(held)
            store.reform.add_criteria(set_id, criteria_of(LEAVES, number + 1))
            store.reform.set_members(set_id, units)
            store.reform.save_scores(scores_of(store.reform.criteria(set_id), units, draw))
        made.update(set_id=set_id, unit=units[0])

    office.settings.save_office(Office("Ủy ban nhân dân tỉnh thử", place="Tỉnh thử", working_year=2026))
    office.operations.run("Lập", fill)
    results, scoring = office.reform.results, office.reform.scoring
    set_id, leaf = made["set_id"], store.reform.criteria(made["set_id"])[1].id
    started = time.perf_counter()
    results.table(2026, set_id=set_id)
    taken = {"bảng xếp hạng lần đầu, cạnh năm trước": time.perf_counter() - started}
    saved, shown = [], []
    for points in range(20):
        started = time.perf_counter()
        scoring.appraise(set_id, made["unit"], leaf, points * 100, "Chấm lại")
        saved.append(time.perf_counter() - started)
        started = time.perf_counter()
        results.table(2026, set_id=set_id)
        shown.append(time.perf_counter() - started)
    taken["ghi một ô vào CSDL (chậm nhất)"] = max(saved)
    taken["bảng xếp hạng sau khi ghi một ô (chậm nhất)"] = max(shown)
    taken["điểm mất của một đơn vị"] = seconds(lambda: results.gaps(set_id, made["unit"]), 3)
    office.close()
    return taken


def main() -> int:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--check", action="store_true")
    options.add_argument("--no-database", action="store_true")
    chosen = options.parse_args()
    broken = []
    print(f"{'đơn vị':>8} {'tính lại (s)':>13} {'vòng cộng (s)':>14} {'lần':>6} {'sửa 1 ô (ms)':>13}")
    for units in (31, 62, UNITS, 2 * UNITS):
        given = sheets(units)
        bare = seconds(lambda given=given: bare_sums(given))  # type: ignore[misc]
        whole = seconds(lambda given=given: Board(given))  # type: ignore[misc]
        edit = worst_edit(Board(given))
        print(f"{units:>8} {whole:>13.3f} {bare:>14.4f} {whole / bare:>6.1f} {edit * 1000:>13.2f}")
        if units == UNITS:
            broken += ["whole recompute"] if whole > RECOMPUTE_S else []
            broken += ["cell edit"] if edit > EDIT_S else []
    for leaves in (15, 30, LEAVES, 2 * LEAVES):
        trial, worst = trial_of(leaves), 0.0
        for place in (100, 40, 1):
            taken = seconds(lambda p=place, t=trial: search(t, p), 3)  # type: ignore[misc]
            way = search(trial, place)
            said = f"công sức {way.effort}, {len(way.components)} mục" if way.reached else "không tới"
            print(
                f"tìm cách ít công sức nhất trong {leaves} mục, hạng {place}: {taken * 1000:.0f} ms ({said})"
            )
            worst = max(worst, taken)
        if leaves == LEAVES:
            broken += ["search"] if worst > SEARCH_S else []
    if not chosen.no_database:
        with tempfile.TemporaryDirectory() as folder:
            for said, taken in from_database(Path(folder) / "office").items():
                print(f"qua CSDL, {said}: {taken * 1000:.0f} ms")
    if broken:
        print("over the limit: " + ", ".join(broken), file=sys.stderr)
    return 1 if chosen.check and broken else 0


if __name__ == "__main__":
    sys.exit(main())
