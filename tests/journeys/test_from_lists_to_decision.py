"""From the ten units' lists to an issued decision and its bonus, by the keyboard alone.

Nothing here clicks, sets a widget or calls a service to act: keys only. Services are read to see what came.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.journeys.batch_by_key import (
    answer_one,
    confirm_names,
    declare_office,
    keep_one,
    look_at_batch,
    move_on,
    return_one,
    take_in,
    take_in_lists,
    the_tab,
)
from tests.journeys.conftest import Clerk
from tests.journeys.council_by_key import cannot_undo, decide, meet, pay, propose, save_papers
from tests.journeys.keyboard import (
    Key,
    alt,
    ctrl,
    key,
    settle,
)
from tests.journeys.test_from_workbooks_to_papers import words
from thidua_desktop.ui.tabs.awards import AwardsTab

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LISTS = ("*.xlsx", "*.xls", "*.ods", "*.csv", "*.docx")


def find_in_ledger(clerk: Clerk) -> None:
    """The last line at the left is the ledger of all years; the new awards are in it."""
    tab = clerk.window.page("awards")
    assert isinstance(tab, AwardsTab)
    alt("t")
    key(Key.Key_End)
    settle(clerk)
    decisions = clerk.window.context.workspace.decisions
    given = {award.id for award in decisions.awards(decisions.all()[0].decision.id)}
    assert given
    assert given <= set(tab.model.ids)


def compare_names(clerk: Clerk) -> None:
    """Whoever is in the decision stands in every paper, letter by letter as in its list."""
    workspace = clerk.window.context.workspace
    decision_id = workspace.decisions.all()[0].decision.id
    names = {award.name for award in workspace.decisions.awards(decision_id)}
    paid = {line.award.name for line in workspace.bonus.sheet(decision_id).lines if line.amount}
    assert len(names) > 100
    assert paid
    for paper in ("decision", "roster", "receipts", "minutes", "tally", "ballots"):
        wanted = paid if paper == "receipts" else names
        for text, ending in ((words, "pdf"), (word_text, "docx")):
            file = clerk.out / f"{paper}.{ending}"
            if file.exists() or paper != "roster":  # the roster has no Word file
                said = text(file)
                assert not {name for name in wanted if name not in said}, f"{paper}.{ending}"


def word_text(file: Path) -> str:
    """All that is written in a Word file, paragraph by paragraph."""
    import docx

    body = docx.Document(str(file)).element.body
    said = ("".join(part.text or "" for part in each.iter(f"{W}t")) for each in body.iter(f"{W}p"))
    return " ".join(" ".join(said).split())


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_batch_by_keyboard_alone(clerk: Clerk, samples: Path) -> None:
    workspace = clerk.window.context.workspace
    clerk.window.activateWindow()
    assert QTest.qWaitForWindowActive(clerk.window)
    declare_office(clerk)
    office = workspace.settings.office()
    assert office is not None
    assert office.name == "Ủy ban nhân dân xã Thạnh Hóa"
    assert [(one.name, one.post) for one in office.signers] == [("Lâm Quốc Thịnh", "Chủ tịch")]
    for kind, file in (
        ("units", "don-vi-can-bo-2026.xlsx"),
        ("people", "don-vi-can-bo-2026.xlsx"),
        ("households", "don-vi-can-bo-2026.xlsx"),
        ("ledger", "lich-su-khen-thuong.xlsx"),
        ("initiatives", "sang-kien-2026.xlsx"),
    ):
        take_in(clerk, kind, samples / file)
    ctrl("4")
    settle(clerk)
    assert the_tab(clerk).ui.table.hasFocus()
    lists = sorted(file for pattern in LISTS for file in (samples / "de-nghi").glob(f"??-{pattern}"))
    assert len(lists) == 10
    take_in_lists(clerk, lists)
    look_at_batch(clerk)
    answer_one(clerk)
    kept = keep_one(clerk)
    return_one(clerk)
    move_on(clerk)
    confirm_names(clerk)
    meet(clerk)
    propose(clerk)
    decide(clerk)
    cannot_undo(clerk)
    save_papers(clerk)
    pay(clerk)
    find_in_ledger(clerk)
    compare_names(clerk)
    assert workspace.nominations.get(kept).override_reason
