"""From the pledges of the units to their ranks and the next year, through the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.journeys.batch_by_key import declare_office, take_in
from tests.journeys.conftest import Clerk
from tests.journeys.pledge_by_key import drop_one, print_papers, sign, take_in_pledges, type_pledge
from tests.journeys.ranking_by_key import (
    close_year,
    feed,
    give_flag,
    nominate,
    rank,
    reward_and_punish,
    score_each_other,
    take_in_results,
    tie_two,
    type_results,
)


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_year_of_pledges_through_the_window(clerk: Clerk, samples: Path) -> None:
    clerk.window.activateWindow()
    assert QTest.qWaitForWindowActive(clerk.window)
    declare_office(clerk)
    for kind in ("units", "people"):
        take_in(clerk, kind, samples / "don-vi-can-bo-2026.xlsx")
    take_in_pledges(clerk, samples / "giao-uoc-2027.xlsx")
    type_pledge(clerk)
    sign(clerk)
    print_papers(clerk)
    dropped = drop_one(clerk)
    take_in_results(clerk, samples / "ket-qua-giao-uoc-2026.xlsx")
    type_results(clerk)
    reward_and_punish(clerk)
    score_each_other(clerk)
    tie_two(clerk)
    rank(clerk)
    block = give_flag(clerk)
    line = nominate(clerk, block.rows[0].pledge.unit_id)
    feed(clerk, line)
    close_year(clerk, dropped)
