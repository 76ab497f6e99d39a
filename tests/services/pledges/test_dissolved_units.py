"""A unit that ends within the year: its pledge and results stay, it is not ranked, next year forgets it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.pledges.conftest import TARGETS, Commune
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.pledge_scoring import Dissolved
from thidua_desktop.domain.records import Pledge, Succession, Target, Unit
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers.joint import gather_signing, gather_unsigned
from thidua_desktop.services.pledge_papers.ranking import gather_ranking

ENDED = dt.date(2026, 6, 30)


@pytest.fixture
def merged(commune: Commune) -> Commune:
    """Trường A was merged with Trường B into a new school on the last of June; all had results."""
    office = commune.office
    first, second, third = commune.schools
    for unit, done in ((first, "120"), (second, "100"), (third, "90")):
        commune.tell(unit, done, "4")
    new = office.units.add(
        Unit(
            0, "Trường AB", block_id=commune.block, valid_from=dt.date(2026, 7, 1), head_name="Hiệu trưởng AB"
        )
    ).created
    for unit in (first, second):
        office.units.update(replace(office.units.get(unit), valid_to=ENDED))
        link = Succession(unit, new, ENDED)
        office.operations.run("Sáp nhập", lambda link=link: office._store.units.add_succession(link))
    return commune


def ranks(commune: Commune) -> dict[str, int | None]:
    board = commune.office.pledge_results.board(2026)
    return {row.unit_name: row.rank for block in board.blocks for row in block.rows}


def test_it_keeps_pledge_and_results_and_has_no_rank_but_a_reason(merged: Commune) -> None:
    results = merged.office.pledge_results
    assert ranks(merged) == {"Trường C": 1, "Trường A": None, "Trường B": None, "Ấp 2": None}
    block = results.board(2026).blocks[0]
    gone = next(row for row in block.rows if row.unit_name == "Trường A")
    assert gone.note == "Đơn vị giải thể, sáp nhập ngày 30/06/2026: không xếp hạng"
    assert (gone.class_name, gone.missing) == ("", 0)
    assert gone.base > 0
    assert block.suggested_flag == merged.schools[2]
    assert results.sentence(merged.pledge(merged.schools[0]).id).startswith("Năm 2026, đơn vị đạt 2/2")
    results.save_rules(replace(results.rules(), dissolved=Dissolved.IN))
    assert ranks(merged)["Trường A"] == 1


def test_it_still_stands_on_papers_and_is_remarked(merged: Commune) -> None:
    sources, selection = merged.office.year_sources(), Selection(year=2026)
    remarks = Remarks()
    sheet = gather_signing(sources, selection, remarks)
    assert [unit.unit for unit in sheet.blocks[0].units] == ["Trường A", "Trường B", "Trường C"]
    assert sum(one.code == "unit_ended" for one in remarks.found) == 2
    paper = gather_ranking(sources, selection, Remarks())
    ranked = {unit.unit: unit.rank for unit in paper.blocks[0].units}
    assert ranked == {"Trường C": 1, "Trường A": None, "Trường B": None}
    waiting = [unit.unit for block in gather_unsigned(sources, selection).blocks for unit in block.units]
    assert "Trường AB" in waiting, "the new school has none yet"


def test_next_year_knows_who_is_left_and_what_is_new(merged: Commune) -> None:
    pledges = merged.office.pledges
    assert [unit.name for unit in pledges.without_pledge(2026)] == ["Trường AB"]
    pledges.copy_year(2026, 2027)
    assert [row.unit_name for row in pledges.of_year(2027)] == ["Trường C", "Ấp 2"]
    assert pledges.create_missing(2027).label == "Đã lập 1 giao ước năm 2027"
    assert [row.unit_name for row in pledges.of_year(2027)] == ["Trường C", "Trường AB", "Ấp 2"]
    with pytest.raises(RuleViolation):
        pledges.copy_year(2026, 2027)


def test_a_unit_that_ends_with_the_year_is_ranked_and_not_copied(commune: Commune) -> None:
    office = commune.office
    first = commune.schools[0]
    commune.tell(first, "120", "4")
    office.units.update(replace(office.units.get(first), valid_to=dt.date(2026, 12, 31)))
    assert ranks(commune)["Trường A"] == 1
    office.pledges.copy_year(2026, 2027)
    assert "Trường A" not in [row.unit_name for row in office.pledges.of_year(2027)]


def test_two_units_of_one_name_are_scored_apart(commune: Commune) -> None:
    office = commune.office
    twins = [
        office.units.add(Unit(0, "Chi hội 1", parent_id=above, block_id=commune.block)).created
        for above in commune.schools[:2]
    ]
    for unit, done in zip(twins, ("90", "110"), strict=True):
        office.pledges.add(Pledge(0, unit, 2026, targets=TARGETS))
        commune.tell(unit, done, "4")
    rows = {row.pledge.unit_id: row.rank for row in office.pledge_results.board(2026).blocks[0].rows}
    assert (rows[twins[1]], rows[twins[0]]) == (1, 2)
    paper = gather_ranking(office.year_sources(), Selection(year=2026), Remarks())
    names = [unit.unit for unit in paper.blocks[0].units][:2]
    assert len(set(names)) == 2, f"told apart on paper: {names}"
    office.pledges.copy_year(2026, 2027)
    assert {row.pledge.unit_id for row in office.pledges.of_year(2027)} >= set(twins)


@pytest.mark.parametrize(
    ("plan", "said", "grade", "points"),
    [
        ("0", "0", "dat", 50_000),
        ("0", "3", "khong_dat", 0),
        ("100", "100", "dat", 50_000),
        ("Có mô hình mới", "Đạt", "dat", 50_000),
        ("Có mô hình mới", "Không đạt", "khong_dat", 0),
        ("Có mô hình mới", "Có mô hình mới", "dat", 50_000),
    ],
)
def test_plans_of_nothing_and_results_in_words(
    commune: Commune, plan: str, said: str, grade: str, points: int
) -> None:
    office = commune.office
    office.pledges.add(
        Pledge(
            0,
            commune.hall,
            2026,
            targets=(Target("Mô hình", plan=plan, direction=TARGETS[1].direction), TARGETS[0]),
        )
    )
    commune.tell(commune.hall, said)
    (block,) = [one for one in office.pledge_results.board(2026).blocks if one.block_id is None]
    score = block.rows[0].scores[0]
    assert (score.grade.value, score.points) == (grade, points)
