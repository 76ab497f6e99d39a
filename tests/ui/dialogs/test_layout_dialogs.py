"""Which layout serves what, and the words of one certificate, by hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.certificate_text_dialog import CertificateTextDialog
from thidua_desktop.ui.dialogs.layout_rules_dialog import LayoutRulesDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
ELEGANT = "giay-khen-a4-trang-nha"


def test_a_rule_is_made_followed_and_dropped(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    dialog = LayoutRulesDialog(context, ELEGANT)
    shown(context, dialog)
    ui = dialog.ui
    assert ui.layoutBox.currentData() == ELEGANT
    assert not ui.dropButton.isEnabled()
    kind = next(kind for kind in bare.nominations.kinds() if kind.group == "hinh_thuc")
    ui.awardBox.setCurrentIndex(ui.awardBox.findData(kind.code))
    ui.setButton.click()
    settle(context)
    chosen = bare.layouts.choose(kind.code, kind.group, RecipientKind.PERSON)
    assert chosen.name == ELEGANT
    assert kind.name in ui.rules.item(0).text()
    ui.rules.item(0).setSelected(True)
    ui.dropButton.click()
    settle(context)
    assert bare.layouts.rules() == []
    assert "Chưa có quy ước" in ui.rules.item(0).text()


def test_words_are_typed_for_one_certificate(
    sample: Workspace, context_of: Make, shown: Show, prompts: ScriptedPrompts
) -> None:
    award = sample.designer.find_tryouts("nguyen")[0].data.award_id
    context = context_of(sample)
    dialog = CertificateTextDialog(context, award)
    shown(context, dialog)
    record = dialog.edits["name"].placeholderText()
    assert record in dialog.ui.title.text()
    type_text(dialog.edits["name"], "Thạc sĩ Nguyễn Văn Thử")
    dialog.ui.saveButton.click()
    settle(context)
    assert "lý do" in dialog.ui.notice.text()
    assert dialog.isVisible()
    prompts.answers.append(None)
    dialog.reject()
    assert dialog.isVisible()
    type_text(dialog.ui.reasonEdit, "ghi đủ học vị")
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert not dialog.isVisible()
    assert sample.designer.tryouts_of([award])[0].data.fields["name"] == "Thạc sĩ Nguyễn Văn Thử"
