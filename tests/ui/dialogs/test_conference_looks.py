"""Dialogs and pages of tab Hội nghị, as the pictures of ``dev.py shots`` take them: nothing is cut off."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.ui.conftest import settle
from tests.ui.dialogs.test_dialog_looks import Make, Show, cut_off, letters
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui import shots
from thidua_desktop.ui.tabs.conference import ConferenceTab

DIALOGS = {
    "hoi-nghi-lap-moi",
    "hoi-nghi-dai-bieu",
    "hoi-nghi-nhan-thay",
    "hoi-nghi-xep-ghe",
    "hoi-nghi-chuyen-dot",
}


def test_the_small_dialogs(sample: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(sample)
    seen = set()
    for name, dialog in shots._conference_dialogs(context):
        seen.add(name)
        dialog.show()
        settle(context)
        assert dialog.width() <= 1366, name
        assert dialog.height() <= 700, name
        assert cut_off(dialog) == [], name
        found = letters(dialog)
        assert len(set(found)) == len(found), (name, found)
        assert all(letter.isascii() for letter in found), (name, found)
        assert QApplication.focusWidget() is not None, name
        dialog.close()
        dialog.deleteLater()
    assert seen == DIALOGS, "each dialog of the tab has its picture"


@pytest.mark.parametrize("place", range(5))
def test_no_word_of_a_page_is_cut_off_on_an_office_pc(
    sample: Workspace, context_of: Make, shown: Show, place: int
) -> None:
    context = context_of(sample)
    tab = ConferenceTab(context)
    shown(context, tab)
    tab.ui.pages.setCurrentIndex(place)
    tab.resize(1366, 690)
    settle(context)
    assert (tab.width(), tab.height()) == (1366, 690), "the page fits"
    assert cut_off(tab) == []
    for edit in tab.findChildren(QLineEdit):
        if edit.isVisible() and edit.fontMetrics().horizontalAdvance(edit.text()) > edit.width() - 16:
            assert edit.text() in edit.toolTip(), f"what does not fit is told: {edit.text()}"
