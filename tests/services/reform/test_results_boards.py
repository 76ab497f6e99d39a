"""Boards are kept while nothing changes, and follow every change."""

from __future__ import annotations

import dataclasses

import pytest

from tests.services.reform.office import Reform
from thidua_desktop.domain.records import ScoreKind, TieRule
from thidua_desktop.services.reform import results_boards


def indexes(reform: Reform) -> dict[str, int]:
    table = reform.office.reform.results.table(2026, set_id=reform.units_set)
    return {row.comparison.unit_name: row.comparison.score for row in table.rows}


@pytest.fixture
def ranked(reform: Reform) -> Reform:
    """The board is made and held."""
    reform.score_units()
    assert indexes(reform) == {"Phòng Kinh tế": 95_000, "Phòng Văn hóa": 77_500}
    return reform


def test_a_board_is_read_once_and_a_score_makes_only_its_unit_anew(
    ranked: Reform, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unasked(*_: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(results_boards, "read_board", unasked)
    leaf = ranked.leaf("1.1", ranked.units_set)
    ranked.scoring.declare(ranked.units_set, ranked.second, leaf, "10/10")
    assert indexes(ranked)["Phòng Văn hóa"] == 92_500
    ranked.scoring.set_self(ranked.own, None, ranked.leaf("1.1.1"), 200)  # the office's own: no board's
    assert indexes(ranked)["Phòng Kinh tế"] == 95_000


def test_undo_and_redo_are_followed(ranked: Reform) -> None:
    leaf = ranked.leaf("1.1", ranked.units_set)
    ranked.scoring.appraise(ranked.units_set, ranked.second, leaf, 10_000, "Đủ")
    assert indexes(ranked)["Phòng Văn hóa"] == 92_500
    ranked.office.operations.undo()  # the appraisal is gone again
    assert indexes(ranked)["Phòng Văn hóa"] == 77_500
    ranked.office.operations.redo()
    assert indexes(ranked)["Phòng Văn hóa"] == 92_500


def test_a_score_taken_away_is_followed(ranked: Reform) -> None:
    store = ranked.office._store
    gone = store.reform.scores(ranked.units_set, ScoreKind.SELF, unit_id=ranked.second)
    ranked.office.operations.run("Đã xóa", lambda: store.reform.delete_scores(gone))
    assert indexes(ranked) == {"Phòng Kinh tế": 95_000}


def test_members_names_and_the_set_itself_are_followed(ranked: Reform) -> None:
    office, store = ranked.office, ranked.office._store
    unit = office.units.get(ranked.first)
    office.units.update(dataclasses.replace(unit, name="Phòng Kinh tế và Hạ tầng"))
    assert "Phòng Kinh tế và Hạ tầng" in indexes(ranked)
    office.operations.run("Bớt", lambda: store.reform.set_members(ranked.units_set, [ranked.first]))
    assert list(indexes(ranked)) == ["Phòng Kinh tế và Hạ tầng"]
    held = dataclasses.replace(store.reform.get_set(ranked.units_set), ties=TieRule.DENSE)
    office.operations.run("Sửa", lambda: store.reform.update_set(held))
    assert office.reform.results.rivals(ranked.units_set, ranked.first).ties is TieRule.DENSE
