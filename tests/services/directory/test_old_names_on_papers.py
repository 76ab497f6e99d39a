"""Papers of a time before a unit was renamed print the name of that time; later ones name both."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.services.conftest import Small
from tests.services.test_printing import text_of
from thidua_desktop.domain.records import RecipientKind, Unit
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.workspace import Workspace

DAY = dt.date(2026, 12, 1)
NEW = "Đơn vị Sáp Nhập Mới"


def printed(office: Workspace, what: str, selection: Selection) -> str:
    return " ".join(text_of(office.printing.preview(what, selection).pdf).split())


def test_a_pledge_and_a_signing_sheet(sample: Workspace) -> None:
    pledge = sample.pledges.of_year(2026)[0]
    old = sample.units.get(pledge.pledge.unit_id)
    words = Selection(year=2026)
    sheet, own = printed(sample, "signing-sheet", words), printed(sample, "pledge", words)
    assert old.name in sheet
    assert old.name in own
    sample.units_history.succeed([old.id], Unit(0, NEW), DAY)
    for what in ("signing-sheet", "pledge"):
        after = printed(sample, what, words)
        assert old.name in after
        assert NEW not in after


@pytest.mark.parametrize("what", ["decision", "roster"])
def test_a_decision_and_its_roster(sample: Workspace, what: str) -> None:
    summary = sample.decisions.all()[0]
    selection = Selection(decision_id=summary.decision.id)
    awards = sample.decisions.awards(summary.decision.id)
    old = next(
        unit
        for unit in sample.units.all()
        if any(one.unit_name == unit.name and one.recipient_kind is RecipientKind.PERSON for one in awards)
    )
    before = printed(sample, what, selection)
    assert old.name in before
    sample.units_history.succeed([old.id], Unit(0, NEW), DAY)
    assert printed(sample, what, selection) == before


def test_a_paper_drawn_up_afterwards_names_both(mixed: Small) -> None:
    office, batch = mixed.office, Selection(batch_id=mixed.batch)
    old = office.units.get(mixed.hall).name
    office.units_history.succeed([mixed.hall], Unit(0, NEW), DAY)
    assert f"{NEW} (trước ngày 01/12/2026 là {old}" in printed(office, "proposal", batch)
