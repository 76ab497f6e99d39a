"""The page itself: rendered off the window's thread, turned, zoomed, with its problems above."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from thidua_desktop.domain.errors import Problem, RuleViolation, Severity
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.widgets.paper_preview import PaperPreview

RED, BLUE = b"\x00\x00\xff\xff", b"\xff\x00\x00\xff"


@dataclass(frozen=True)
class Page:
    """A plain picture, blue-green-red."""

    width: int
    height: int
    stride: int
    data: bytes


class Paper:
    """Two pages, one red, one blue, A4 upright."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, int]] = []

    def __call__(self, page: int, dpi: int) -> Page:
        self.asked.append((page, dpi))
        width, height = round(8.27 * dpi), round(11.69 * dpi)
        return Page(width, height, width * 4, (RED, BLUE)[page] * (width * height))


@pytest.fixture
def preview(qtbot: QtBot, bare: Workspace, context_of: Callable[[Workspace], UiContext]) -> PaperPreview:
    made = PaperPreview()
    made.setup(context_of(bare))
    made.resize(500, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def _middle(preview: PaperPreview) -> str:
    image = preview.ui.paper.viewport().grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_nothing_can_be_printed_before_there_is_a_paper(preview: PaperPreview) -> None:
    assert not preview.ui.printButton.isEnabled()
    assert not preview.ui.saveButton.isEnabled()
    assert preview.ui.stack.currentWidget() is preview.ui.emptyPage


def test_pages_are_shown_and_turned(preview: PaperPreview, qtbot: QtBot) -> None:
    paper = Paper()
    preview.show_document(2, paper)
    qtbot.waitUntil(preview.has_picture, timeout=5000)
    assert _middle(preview) == "#ff0000"
    assert preview.ui.pageLabel.text() == "Trang 1/2"
    assert not preview.ui.previousButton.isEnabled()
    with qtbot.waitSignal(preview.page_shown):
        qtbot.mouseClick(preview.ui.nextButton, Qt.MouseButton.LeftButton)
    assert _middle(preview) == "#0000ff"
    assert not preview.ui.nextButton.isEnabled()
    with qtbot.waitSignal(preview.page_shown):
        qtbot.keyClick(preview, Qt.Key.Key_PageUp)
    assert preview.page == 0


def test_zoom_asks_for_a_sharper_page_and_fits_again(preview: PaperPreview, qtbot: QtBot) -> None:
    paper = Paper()
    preview.show_document(2, paper)
    qtbot.waitUntil(preview.has_picture, timeout=5000)
    for _ in range(5):
        with qtbot.waitSignal(preview.page_shown):
            qtbot.mouseClick(preview.ui.zoomInButton, Qt.MouseButton.LeftButton)
    assert paper.asked[-1][1] >= 190
    qtbot.waitUntil(lambda: preview.ui.paper.widget().width() > preview.ui.paper.viewport().width())
    with qtbot.waitSignal(preview.page_shown):
        qtbot.mouseClick(preview.ui.fitButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: preview.ui.paper.widget().width() <= preview.ui.paper.viewport().width())


def test_a_paper_opens_as_wide_as_its_room_and_is_seen_whole_when_asked(
    preview: PaperPreview, qtbot: QtBot
) -> None:
    preview.resize(700, 500)
    preview.show_document(2, Paper())
    qtbot.waitUntil(preview.has_picture, timeout=5000)
    sheet, paper = preview.ui.paper.widget(), preview.ui.paper
    assert isinstance(sheet, QLabel)

    def width() -> int:
        return sheet.pixmap().deviceIndependentSize().toSize().width()

    assert paper.viewport().width() - 40 < width() <= paper.viewport().width()
    assert paper.horizontalScrollBar().maximum() == 0
    assert paper.verticalScrollBar().maximum() > 0
    paper.verticalScrollBar().setValue(50)
    preview.go_to(1)
    assert paper.verticalScrollBar().value() == 0, "another page starts at its top"
    qtbot.waitUntil(preview.has_picture, timeout=5000)
    with qtbot.waitSignal(preview.page_shown):
        qtbot.mouseClick(preview.ui.fitButton, Qt.MouseButton.LeftButton)
    assert sheet.pixmap().deviceIndependentSize().height() <= paper.viewport().height()
    with qtbot.waitSignal(preview.page_shown):
        qtbot.mouseClick(preview.ui.fitButton, Qt.MouseButton.LeftButton)
    assert width() > paper.viewport().width() - 40


def test_remarks_that_come_later_make_the_whole_page_smaller(preview: PaperPreview, qtbot: QtBot) -> None:
    preview.show_document(2, Paper())
    qtbot.waitUntil(preview.has_picture, timeout=5000)
    with qtbot.waitSignal(preview.page_shown):
        preview.fit()
    sheet = preview.ui.paper.widget()
    assert isinstance(sheet, QLabel)
    preview.show_problems([Problem("glyph", "Phông chữ thiếu ký tự.", value=f"Dòng {n}") for n in range(4)])
    qtbot.waitUntil(
        lambda: sheet.pixmap().deviceIndependentSize().height() <= preview.ui.paper.viewport().height()
    )


def test_only_the_page_asked_for_last_is_shown(preview: PaperPreview, qtbot: QtBot) -> None:
    paper = Paper()
    shown: list[int] = []
    preview.page_shown.connect(shown.append)
    preview.show_document(2, paper)
    preview.go_to(1)
    qtbot.waitUntil(preview.has_picture, timeout=5000)
    assert shown == [1]


def test_problems_are_listed_above_the_page(preview: PaperPreview, qtbot: QtBot) -> None:
    preview.show_document(2, Paper(), [Problem("glyph", "Phông chữ thiếu ký tự.", value="Lê Văn ☺")])
    qtbot.waitUntil(preview.has_picture, timeout=5000)
    assert preview.ui.problemBox.isVisible()
    assert preview.ui.problems.item(0).text() == "✕ Lê Văn ☺: Phông chữ thiếu ký tự."
    assert preview.ui.problemTitle.text() == "1 chỗ cần sửa trước khi in"
    preview.show_problems(())
    assert not preview.ui.problemBox.isVisible()


def test_a_remark_is_no_fault(preview: PaperPreview) -> None:
    remark = Problem("no_certificate", "Nghị định không quy định bằng chứng nhận.", severity=Severity.NOTE)
    preview.show_problems([remark])
    assert preview.ui.problems.item(0).text() == "! Lưu ý: Nghị định không quy định bằng chứng nhận."
    assert preview.ui.problemTitle.text() == "1 điều cần lưu ý"
    preview.show_problems([remark, Problem("glyph", "Thiếu ký tự.", value="Lan ☺")])
    assert preview.ui.problems.item(0).text().startswith("✕"), "what keeps a sheet from printing comes first"
    assert preview.ui.problemTitle.text() == "1 chỗ cần sửa trước khi in"


def test_a_page_that_cannot_be_drawn_says_so(preview: PaperPreview, qtbot: QtBot) -> None:
    def broken(page: int, dpi: int) -> Page:
        raise RuleViolation("Tệp PDF hỏng.")

    preview.show_document(1, broken)
    qtbot.waitUntil(lambda: preview.pages == 0, timeout=5000)
    assert not preview.ui.printButton.isEnabled()


def test_print_and_save_are_asked_for(preview: PaperPreview, qtbot: QtBot) -> None:
    preview.show_document(1, Paper())
    with qtbot.waitSignal(preview.print_requested):
        qtbot.mouseClick(preview.ui.printButton, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(preview.save_requested):
        qtbot.mouseClick(preview.ui.saveButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(preview.has_picture, timeout=5000)
