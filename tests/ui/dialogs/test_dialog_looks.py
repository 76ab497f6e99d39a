"""Every large dialog on an office PC: a letter for each control, nothing cut off, all on the screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QWidget,
)

from tests.ui.conftest import settle
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.blanks_dialog import BlanksDialog
from thidua_desktop.ui.dialogs.bonus_dialog import BonusDialog
from thidua_desktop.ui.dialogs.certificate_text_dialog import CertificateTextDialog
from thidua_desktop.ui.dialogs.council_dialog import CouncilDialog
from thidua_desktop.ui.dialogs.decide_dialog import DecideDialog
from thidua_desktop.ui.dialogs.designer_dialog import DesignerDialog
from thidua_desktop.ui.dialogs.fund_dialog import FundDialog
from thidua_desktop.ui.dialogs.layout_rules_dialog import LayoutRulesDialog
from thidua_desktop.ui.dialogs.lookup_dialog import LookupDialog
from thidua_desktop.ui.dialogs.lookup_history_dialog import HistoryDialog
from thidua_desktop.ui.dialogs.plan_dialog import PlanDialog
from thidua_desktop.ui.dialogs.print_book_dialog import PrintBookDialog
from thidua_desktop.ui.dialogs.print_dialog import PrintDialog
from thidua_desktop.ui.dialogs.proof_dialog import ProofDialog
from thidua_desktop.ui.dialogs.proposals_dialog import ProposalsDialog
from thidua_desktop.ui.dialogs.record_dialog import RecordDialog
from thidua_desktop.ui.dialogs.rules_dialog import RulesDialog
from thidua_desktop.ui.dialogs.templates_dialog import TemplatesDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


def _batch(context: UiContext) -> int:
    return context.workspace.nominations.batches(2026)[0].batch.id


def _decision(context: UiContext) -> int:
    return next(s.decision.id for s in context.workspace.decisions.all(2026) if s.decision.number)


def _award(context: UiContext) -> int:
    return context.workspace.decisions.awards(_decision(context))[0].id


def _recipient(context: UiContext) -> tuple[RecipientKind, int]:
    award = context.workspace.decisions.awards(_decision(context))[0]
    assert award.recipient_id is not None
    return award.recipient_kind, award.recipient_id


def _designer(context: UiContext) -> QDialog:
    made = DesignerDialog(context)
    made.bench.select(["thanh-tich"])
    return made


MADE: dict[str, Callable[[UiContext], QDialog]] = {
    "council": lambda context: CouncilDialog(context, _batch(context)),
    "decide": lambda context: DecideDialog(context, _batch(context), ()),
    "plan": lambda context: PlanDialog(context, _batch(context)),
    "proposals": lambda context: ProposalsDialog(context, _batch(context)),
    "record": lambda context: RecordDialog(context, _batch(context)),
    "bonus": lambda context: BonusDialog(context, _decision(context)),
    "fund": FundDialog,
    "rules": RulesDialog,
    "templates": TemplatesDialog,
    "print": lambda context: PrintDialog(context, Selection(decision_id=_decision(context))),
    "print book": PrintBookDialog,
    "blanks": BlanksDialog,
    "proof": ProofDialog,
    "designer": _designer,
    "layout rules": LayoutRulesDialog,
    "lookup": LookupDialog,
    "history": lambda context: HistoryDialog(context, *_recipient(context)),
    "certificate text": lambda context: CertificateTextDialog(context, _award(context)),
}


def letters(dialog: QWidget) -> list[str]:
    found = []
    for child in dialog.findChildren(QWidget):
        if isinstance(child, QAbstractButton | QLabel) and child.isVisible():
            text = child.text().replace("&&", "")
            if "&" in text and (isinstance(child, QAbstractButton) or child.buddy()):
                found.append(text[text.index("&") + 1].lower())
        if isinstance(child, QTabWidget):
            titles = [child.tabText(place) for place in range(child.count())]
            found += [title[title.index("&") + 1].lower() for title in titles if "&" in title]
    return found


def cut_off(dialog: QWidget) -> list[str]:
    """Buttons and one-line labels narrower than their words, fields lower than their text."""
    found = []
    for child in dialog.findChildren(QWidget):
        if not child.isVisible() or child.visibleRegion().isEmpty():
            continue
        wide, high = child.width(), child.height()
        if isinstance(child, QAbstractButton) and child.text():
            narrow = wide < child.minimumSizeHint().width()
            if narrow or (isinstance(child, QPushButton) and high < 20):
                found.append(child.text())
        elif isinstance(child, QLabel) and child.text() and not child.wordWrap():
            if wide < child.sizeHint().width() - 1:
                found.append(child.text())
        elif isinstance(child, QLineEdit | QComboBox | QSpinBox):
            inside = isinstance(child.parentWidget(), QComboBox | QAbstractSpinBox)
            if high < 24 and not inside:
                found.append(child.objectName())
    return found


@pytest.mark.parametrize("name", MADE)
def test_letters_room_and_screen(name: str, sample: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(sample)
    dialog = MADE[name](context)
    size = dialog.size()
    assert (size.width(), size.height()) <= (1366, 730)
    shown(context, dialog)
    dialog.resize(size)
    settle(context)
    hint = dialog.minimumSizeHint()
    assert hint.width() <= 1366
    assert hint.height() <= 730
    tabs = dialog.findChild(QTabWidget)
    for page in range(tabs.count() if tabs else 1):
        if tabs is not None:
            tabs.setCurrentIndex(page)
            settle(context)
        found = letters(dialog)
        assert sorted(found) == sorted(set(found)), (name, page)
        assert all(letter.isascii() and letter.isalpha() for letter in found), (name, page)
        assert cut_off(dialog) == [], (name, page)


@pytest.mark.parametrize("name", MADE)
def test_escape_closes_what_nobody_typed_into(
    name: str, sample: Workspace, context_of: Make, shown: Show
) -> None:
    context = context_of(sample)
    dialog = MADE[name](context)
    shown(context, dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
