"""The proof dialog as a clerk uses it: scanner, picture, keys, and the page for others."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts
from thidua_desktop.domain.proof import Verdict
from thidua_desktop.domain.records import AwardState
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.proof_dialog import ProofDialog

Shown = Callable[[UiContext, QWidget], None]


@pytest.fixture
def opened(
    sample: Workspace, context_of: Callable[[Workspace], UiContext], shown: Shown
) -> tuple[Workspace, ProofDialog]:
    context = context_of(sample)
    dialog = ProofDialog(context)
    shown(context, dialog)
    return sample, dialog


def a_code(office: Workspace) -> tuple[int, str]:
    """A decision of the sample year and the code of one of its awards."""
    for summary in office.decisions.all():
        for award in office.decisions.awards(summary.decision.id):
            if award.state is AwardState.GIVEN:
                return summary.decision.id, office.proof.code(award, summary.decision)
    raise AssertionError("the sample year has no awards")


def scan(dialog: ProofDialog, digits: str) -> None:
    """As a scanner does: the digits as keys, then Enter."""
    field = dialog.ui.codeEdit
    assert field.hasFocus()
    QTest.keyClicks(field, digits)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_scanner_checks_one_after_the_other(opened: tuple[Workspace, ProofDialog], qtbot: QtBot) -> None:
    office, dialog = opened
    _, code = a_code(office)
    scan(dialog, code)
    qtbot.waitUntil(lambda: [one.verdict for one in dialog.results] == [Verdict.GENUINE])
    assert dialog.ui.verdict.text() == "GIẤY THẬT"
    assert dialog.ui.details.isVisible()
    assert dialog.results[0].statement is not None
    assert dialog.ui.nameText.text() == str(dialog.results[0].statement.name)
    # Not a key pressed in between: the second scan replaces the first.
    altered = code[:60] + str((int(code[60]) + 1) % 10) + code[61:]
    scan(dialog, altered)
    qtbot.waitUntil(lambda: [one.verdict for one in dialog.results] == [Verdict.ALTERED])
    assert not dialog.ui.details.isVisible()
    assert dialog.ui.codeEdit.text() == altered


def test_a_revoked_one_says_by_which_decision(opened: tuple[Workspace, ProofDialog], qtbot: QtBot) -> None:
    office, dialog = opened
    decision_id, code = a_code(office)
    office.decisions.revoke(decision_id, "Khai man thành tích", "999", dt.date(2026, 12, 18))
    scan(dialog, code)
    qtbot.waitUntil(lambda: [one.verdict for one in dialog.results] == [Verdict.REVOKED])
    assert "999" in dialog.ui.message.text()
    assert "18/12/2026" in dialog.ui.message.text()
    dialog.ui.pages.setCurrentWidget(dialog.ui.gonePage)
    qtbot.waitUntil(lambda: dialog.ui.goneList.topLevelItemCount() > 0)


def test_a_picture_with_two_codes_lists_both(
    opened: tuple[Workspace, ProofDialog], qtbot: QtBot, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    import zxingcpp
    from PIL import Image

    office, dialog = opened
    _, code = a_code(office)
    picture = Image.new("L", (900, 420), 255)
    for at, text in ((20, code), (480, code[:-4] + "0000")):
        made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
        picture.paste(Image.fromarray(made.to_image(scale=6)), (at, 20))
    picture.save(tmp_path / "hai-ma.png")
    prompts.files.append([tmp_path / "hai-ma.png"])
    dialog.check_file()
    qtbot.waitUntil(lambda: len(dialog.results) == 2)
    assert dialog.ui.resultList.isVisible()
    # The one that is wrong is shown first.
    assert dialog.ui.verdict.text().startswith("KHÔNG PHẢI GIẤY THẬT")
    assert "1/2" in dialog.ui.verdict.text()


def test_a_file_that_is_no_picture_is_told(
    opened: tuple[Workspace, ProofDialog], qtbot: QtBot, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    _, dialog = opened
    (tmp_path / "hong.jpg").write_bytes(b"\xff\xd8\xff" + b"x" * 200)
    prompts.files.append([tmp_path / "hong.jpg"])
    dialog.check_file()
    qtbot.waitUntil(lambda: len(prompts.errors) == 1)
    assert "hong.jpg" in str(prompts.errors[0])


def test_keys_are_backed_up_and_changed(
    opened: tuple[Workspace, ProofDialog], qtbot: QtBot, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    office, dialog = opened
    _, code = a_code(office)
    dialog.ui.pages.setCurrentWidget(dialog.ui.keyPage)
    keys = dialog.keys
    qtbot.waitUntil(lambda: keys.ui.keyList.topLevelItemCount() == 1)
    keys.ui.passEdit.setText("một câu dễ nhớ")
    keys.ui.againEdit.setText("một câu khác")
    keys.backup()
    assert "không giống" in keys.ui.passProblem.text()
    keys.ui.againEdit.setText("một câu dễ nhớ")
    prompts.saves.append(tmp_path / "k.khoa-ky")
    keys.backup()
    qtbot.waitUntil(lambda: (tmp_path / "k.khoa-ky").exists() and not keys.ui.passEdit.text())
    prompts.answers.append(0)
    keys.rotate()
    qtbot.waitUntil(lambda: keys.ui.keyList.topLevelItemCount() == 2)
    assert office.proof.verify(code).genuine
    prompts.files.append([tmp_path / "k.khoa-ky"])
    keys.ui.passEdit.setText("sai mật khẩu rồi")
    keys.restore()
    qtbot.waitUntil(lambda: "không đúng" in keys.ui.passProblem.text())


def test_the_page_is_written(
    opened: tuple[Workspace, ProofDialog], qtbot: QtBot, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    _, dialog = opened
    prompts.saves.append(tmp_path / "kt.html")
    dialog.write_page()
    qtbot.waitUntil(lambda: len(prompts.told) == 1)
    assert "Thạnh Hóa" in (tmp_path / "kt.html").read_text("utf-8")


def test_an_empty_list_of_revoked_ones_says_so(opened: tuple[Workspace, ProofDialog], qtbot: QtBot) -> None:
    _, dialog = opened
    dialog.ui.pages.setCurrentWidget(dialog.ui.gonePage)
    qtbot.waitUntil(lambda: dialog.ui.goneHint.text().startswith("Chưa có giấy nào bị thu hồi"))
    assert dialog.ui.goneList.topLevelItemCount() == 0
