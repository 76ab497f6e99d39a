"""A closed year keeps its rules and its cụm, khối, whatever the office or a newer program changes."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path

import msgspec

from tests.services.pledges.conftest import Commune
from thidua_desktop.domain.records import YearClosing
from thidua_desktop.services.pledges.results import PledgeResults


def ranks(results: PledgeResults, year: int = 2026) -> list[tuple[str, list[tuple[str, int, int | None]]]]:
    return [
        (block.name, [(row.unit_name, row.total, row.rank) for row in block.rows])
        for block in results.board(year).blocks
    ]


def test_a_closed_year_keeps_its_rules_when_the_program_brings_others(
    commune: Commune, tmp_path: Path, project: Path
) -> None:
    office, results = commune.office, commune.office.pledge_results
    commune.tell(commune.schools[0], "90", "4")
    commune.tell(commune.schools[1], "100", "5")
    before = ranks(results)
    office.years.close(2026)
    shutil.copytree(project / "resources" / "pledges", tmp_path / "newer" / "pledges")
    path = tmp_path / "newer" / "pledges" / "scoring.toml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("total = 100000", "total = 300000"), "utf-8")
    newer = PledgeResults(office._store, office.operations, office.pledges, tmp_path / "newer")
    assert newer.rules().total == newer.rules(2027).total == 300_000
    assert ranks(newer) == before
    office.years.reopen(2026, "Sửa số liệu")
    assert ranks(newer) != before


def test_a_closed_year_keeps_its_blocks(commune: Commune) -> None:
    office, results = commune.office, commune.office.pledge_results
    moved, stayed, third = commune.schools
    for unit, done in ((moved, "100"), (stayed, "90"), (third, "80")):
        commune.tell(unit, done, "4")
    before = ranks(results)
    office.years.close(2026)
    office.units.update(replace(office.units.get(moved), block_id=commune.other))
    office.units.update(replace(office.units.get(commune.hall), block_id=commune.block))
    assert ranks(results) == before
    assert office.pledges.blocks_of(2026).of(moved).name == "Cụm số 1"
    assert office.pledges.blocks_of(2026).of(commune.hall) is None
    assert office.pledges.blocks_of(2027).of(moved).name == "Cụm số 2"
    office.pledges.copy_year(2026, 2027)
    names = {row.pledge.unit_id: row.block_name for row in office.pledges.of_year(2027)}
    assert (names[moved], names[stayed]) == ("Cụm số 2", "Cụm số 1")
    office.years.reopen(2026, "Sửa cụm")
    assert ranks(results) != before, "an open year is grouped as the units are today"


def test_rules_edited_before_a_closing_can_be_undone_after_it(commune: Commune) -> None:
    office, results = commune.office, commune.office.pledge_results
    office.years.close(2025)
    results.save_rules(replace(results.rules(), total=200_000))
    office.years.close(2026)
    office.operations.undo()
    assert results.rules().total == results.rules(2025).total == 100_000
    assert results.rules(2026).total == 200_000, "what it was closed with"


def test_years_closed_by_an_earlier_version_keep_what_it_left(commune: Commune) -> None:
    office, results = commune.office, commune.office.pledge_results
    commune.tell(commune.schools[0], "90", "4")
    kept = msgspec.to_builtins(replace(results.rules(), total=50_000))
    closings = (
        YearClosing(2026, dt.datetime(2026, 12, 30, 8, 0)),
        YearClosing(2025, dt.datetime(2026, 1, 5)),
    )

    def earlier() -> None:
        for one in closings:
            office._store.years.save(one)
        office._store.settings.set(
            "pledge_scoring_closed", {"2026": {"at": closings[0].at.isoformat(), "rules": kept}}
        )

    office.operations.quietly(earlier)
    assert (results.rules(2026).total, results.rules(2025).total) == (50_000, 100_000)
    results.save_rules(replace(results.rules(), total=200_000))
    assert (results.rules(2026).total, results.rules(2025).total) == (50_000, 100_000)
    assert office.pledges.blocks_of(2026) == office.pledges.blocks_of(2027)
