"""Mẫu văn bản: shown, changed, refused with the line that is wrong, given back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.templates_dialog import TemplatesDialog

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]


@pytest.fixture
def dialog(bare: Workspace, context_of: Make, shown: Show) -> TemplatesDialog:
    context = context_of(bare)
    made = TemplatesDialog(context)
    shown(context, made)
    return made


def test_every_template_is_listed_with_its_placeholders(dialog: TemplatesDialog, bare: Workspace) -> None:
    titles = [choice.title for choice in dialog.ui.list.choices()]
    assert titles == [one.title for one in bare.paper_templates.all()]
    assert dialog.ui.textEdit.toPlainText() == bare.paper_templates.get(bare.paper_templates.all()[0].name)
    words = {
        dialog.ui.fillTree.topLevelItem(row).text(0) for row in range(dialog.ui.fillTree.topLevelItemCount())
    }
    assert words == {
        word for word, _, _ in bare.paper_templates.placeholders(bare.paper_templates.all()[0].name)
    }
    assert not dialog.ui.saveButton.isEnabled()
    assert not dialog.ui.resetButton.isEnabled()


def test_a_changed_text_is_kept_as_the_office_s_own_and_given_back(
    dialog: TemplatesDialog, bare: Workspace, prompts: ScriptedPrompts
) -> None:
    name = bare.paper_templates.all()[0].name
    shipped = bare.paper_templates.get(name)
    dialog.ui.textEdit.appendPlainText("# lời riêng của cơ quan")
    QTest.keyClick(dialog.ui.textEdit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(dialog._context)
    assert "lời riêng" in bare.paper_templates.get(name)
    assert dialog.ui.list.choices()[0].subtitle == "mẫu của cơ quan"
    prompts.answers.append(0)
    dialog.ui.resetButton.click()
    settle(dialog._context)
    assert bare.paper_templates.get(name) == shipped
    assert dialog.ui.textEdit.toPlainText() == shipped


def test_an_unknown_placeholder_is_refused_with_its_line(dialog: TemplatesDialog, bare: Workspace) -> None:
    name = bare.paper_templates.all()[0].name
    before = bare.paper_templates.get(name)
    line = next(n for n, text in enumerate(before.splitlines()) if text.startswith("title"))
    lines = before.splitlines()
    lines[line] = 'title = "Về việc {khong_co_cho_nay}"'
    dialog.ui.textEdit.setPlainText("\n".join(lines))
    dialog.save()
    settle(dialog._context)
    assert bare.paper_templates.get(name) == before
    assert dialog.ui.problems.isVisible()
    assert "khong_co_cho_nay" in dialog.ui.problems.item(0).text()
    dialog.ui.textEdit.setPlainText(before)


def test_leaving_a_changed_text_asks(dialog: TemplatesDialog, prompts: ScriptedPrompts) -> None:
    dialog.ui.textEdit.appendPlainText("# dở dang")
    prompts.answers.append(None)
    dialog.ui.list.choose(1)
    assert dialog.ui.list.current_id() == 0
    assert dialog.dirty
    prompts.answers.append(0)
    dialog.ui.list.choose(1)
    assert not dialog.dirty
    assert dialog.ui.list.current_id() == 1
