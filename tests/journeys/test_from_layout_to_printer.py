"""A batch of the sample year: its layout designed, the printer calibrated, looked over, printed through CUPS.

Driven by keys. What came out of the queue is measured: every character within a tenth of a
millimetre of where layout and correction put it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.documents.paper_points import points_of
from tests.journeys.conftest import Clerk
from tests.journeys.keyboard import (
    CTRL,
    SHIFT,
    Key,
    alt,
    ctrl,
    here,
    key,
    pick,
    retype,
    settle,
    tab_to,
    write,
)
from tests.printing_queue import Queue, serving
from tests.prompting import ScriptedPrompts
from thidua_desktop.app import Application
from thidua_desktop.domain.records import BlankMove, SheetState, Stock
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import open_workspace
from thidua_desktop.ui.dialogs.calibration_dialog import CalibrationDialog
from thidua_desktop.ui.dialogs.designer_dialog import DesignerDialog
from thidua_desktop.ui.dialogs.print_book_dialog import PrintBookDialog
from thidua_desktop.ui.dialogs.print_dialog import PrintDialog

CARRIED = "khung,quoc-huy,quoc-hieu,tieu-ngu,gach-tieu-ngu,tang,ten-hinh-thuc"
BLANK = "phoi-giay-khen-a4"


@pytest.fixture(scope="module")
def make() -> Iterator[Callable[[], Queue]]:
    with serving() as made:
        yield made


@pytest.fixture
def clerk(qtbot: QtBot, tmp_path: Path) -> Iterator[Clerk]:
    """The program opened on the sample year, with twenty blanks in the box."""
    folder = tmp_path / "du-lieu"
    workspace = open_workspace(folder, create=True)
    workspace.fill_with_sample_year()
    workspace.blanks.save_stock(Stock("", "Phôi giấy khen A4", blank=True, carries=CARRIED))
    workspace.blanks.move(BLANK, BlankMove.IN, 20)
    workspace.close()
    prompts = ScriptedPrompts()
    application = Application(folder, prompts)
    assert application.open()
    made = Clerk(application, prompts, tmp_path)
    made.wait()
    yield made
    made.wait()
    application.quit()
    assert prompts.errors == []
    assert prompts.nothing_left()


def design(clerk: Clerk) -> str:
    """Move the decision's line five millimetres to the right, and keep the layout as the office's own."""

    def use(dialog: DesignerDialog) -> None:
        settle(clerk)
        dialog.canvas.setFocus()
        for _ in range(40):
            key(Key.Key_Tab)
            if dialog.bench.selection == ("so-quyet-dinh",):
                break
        assert dialog.bench.selection == ("so-quyet-dinh",)
        for _ in range(5):
            key(Key.Key_Right, modifier=SHIFT)
        clerk.prompts.texts.append("Giấy khen của xã")
        key(Key.Key_S, modifier=CTRL)
        settle(clerk)
        key(Key.Key_Escape)
        key(Key.Key_Escape)

    act = clerk.window.actions_["designer"]
    clerk.in_dialog(DesignerDialog, act.trigger, use)
    workspace = clerk.window.context.workspace
    (own,) = [info for info in workspace.layouts.all() if info.own]
    moved = next(box for box in workspace.layouts.load(own.name).box if box.id == "so-quyet-dinh")
    assert moved.x == pytest.approx(42.5, abs=0.001)
    return own.name


def calibrate(clerk: Clerk, queue: Queue) -> None:
    """The sheet showed 21,3 and 19,6 mm where 20 and 20 were meant."""

    def use(dialog: CalibrationDialog) -> None:
        settle(clerk)
        pick(dialog.ui.printerBox, queue.name)
        tab_to(dialog.ui.stockBox)
        pick(dialog.ui.stockBox, BLANK)
        settle(clerk)
        tab_to(dialog.ui.leftEdit)
        write("21,3")
        tab_to(dialog.ui.topEdit)
        write("19,6")
        ctrl("s")
        settle(clerk)
        key(Key.Key_Escape)

    clerk.in_dialog(CalibrationDialog, clerk.window.actions_["calibration"].trigger, use)
    found = clerk.window.context.workspace.calibration.correction(queue.name, "", BLANK)
    assert (found.shift_x, found.shift_y) == pytest.approx((-1.3, 0.4), abs=0.001)


def print_batch(clerk: Clerk, queue: Queue, layout: str, decision_id: int) -> int:
    """Look the batch over, then print its first twelve sheets; the number of the run."""
    runs: list[int] = []

    def use(dialog: PrintDialog) -> None:
        settle(clerk)
        dialog.ui.printerBox.setFocus()
        pick(dialog.ui.printerBox, queue.name)
        for box, value in ((dialog.ui.stockBox, BLANK), (dialog.ui.modeBox, "overprint")):
            tab_to(box)
            pick(box, value)
        tab_to(dialog.ui.layoutBox)
        pick(dialog.ui.layoutBox, layout)
        _look_over(clerk, dialog)
        assert "few_blanks" in {one.code for one in dialog.findings()}  # 25 sheets, 20 blanks
        tab_to(dialog.ui.rangeEdit)
        retype("1-12")
        _look_over(clerk, dialog)
        assert "few_blanks" not in {one.code for one in dialog.findings()}
        assert "12/" in dialog.ui.countLabel.text()
        alt("i")
        settle(clerk)
        runs.append(dialog.run_id)

    clerk.press(Key.Key_5, CTRL)
    settle(clerk)
    tab = clerk.window.page("awards")
    assert tab.decisions.id == decision_id
    selection = Selection(decision_id=decision_id)
    dialog = lambda: _open_print(clerk, selection)  # noqa: E731
    clerk.in_dialog(PrintDialog, dialog, use)
    return runs[0]


def _open_print(clerk: Clerk, selection: Selection) -> None:
    dialog = PrintDialog(clerk.window.context, selection, parent=clerk.window)
    dialog.exec()
    dialog.deleteLater()


def _look_over(clerk: Clerk, dialog: PrintDialog) -> None:
    QTest.qWait(350)  # the list follows a quarter of a second after the last change
    settle(clerk)


def mark_one_spoiled(clerk: Clerk, run_id: int) -> None:
    """The third sheet jammed: it goes into the book with its reason."""

    def use(dialog: PrintBookDialog) -> None:
        settle(clerk)
        assert dialog.run is not None
        assert dialog.run.id == run_id
        tab_to(dialog.ui.sheets)
        dialog.ui.sheets.selectRow(2)
        clerk.prompts.texts.append("kẹt giấy")
        alt("h")
        settle(clerk)
        key(Key.Key_Escape)

    clerk.in_dialog(PrintBookDialog, clerk.window.actions_["print_book"].trigger, use)


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_designed_calibrated_looked_over_and_printed(clerk: Clerk, make: Callable[[], Queue]) -> None:
    queue, workspace = make(), clerk.window.context.workspace
    clerk.window.activateWindow()
    assert QTest.qWaitForWindowActive(clerk.window)
    assert here() is not None
    decision = workspace.decisions.all(2026)[0].decision
    layout = design(clerk)
    calibrate(clerk, queue)
    run_id = print_batch(clerk, queue, layout, decision.id)
    sheets = workspace.prints.sheets(run_id)
    assert [one.state for one in sheets] == [SheetState.SENT] * 12
    assert workspace.blanks.balance(BLANK).left == 8
    files = queue.arrived(2)
    came = [points_of(path.read_bytes(), page) for path in files for page in range(_pages(path))]
    assert len(came) == 12
    _measure(clerk, layout, [one.award_id for one in sheets], came)
    mark_one_spoiled(clerk, run_id)
    spoiled = workspace.prints.sheets(run_id)[2]
    assert (spoiled.state, spoiled.reason) == (SheetState.SPOILED, "kẹt giấy")
    assert workspace.blanks.balance(BLANK).spoiled == 1


def _pages(path: Path) -> int:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        return len(document)
    finally:
        document.close()


def _measure(clerk: Clerk, layout: str, award_ids: list[int], came: list) -> None:
    """Each character stands where the page without correction has it, moved by −1,3 and +0,4."""
    import io

    from thidua_desktop.documents.certificate import render_batch
    from thidua_desktop.services.certificates import PrintSetup

    maker = clerk.window.context.workspace.certificates
    how = PrintSetup("", "", BLANK, "overprint", layout)
    target = io.BytesIO()
    items = maker.items(maker.awards(award_ids), layout=layout, stock=BLANK)
    render_batch(target, items, maker.setup(how))
    compared = 0
    for page, found in enumerate(came):
        # The queue's driver renames letters of a font's second subset: places are compared, not names.
        meant = [(p.x - 1.3, p.y + 0.4) for p in points_of(target.getvalue(), page) if len(p.kind) == 1]
        seen = [(p.x, p.y) for p in found if len(p.kind) == 1]
        assert all(min(math.dist(one, other) for other in meant) < 0.1 for one in seen)
        assert sum(min(math.dist(one, other) for other in seen) < 0.1 for one in meant) > 0.9 * len(meant)
        compared += len(seen)
    assert compared > 1000
    first = [p for p in points_of(target.getvalue()) if p.kind == "Q"]
    assert min(abs(p.x - 42.5) for p in first) < 0.1  # "Quyết định số", five millimetres to the right
