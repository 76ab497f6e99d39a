"""Real boxes, answered by real presses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation, StorageFault
from thidua_desktop.ui.prompts import PDF_FILES, Prompts

Act = Callable[[QMessageBox], None]


@pytest.fixture
def meet(qapp: QApplication) -> Iterator[Callable[[Act], None]]:
    """Act on the next box that opens."""
    timers: list[QTimer] = []

    def arrange(act: Act) -> None:
        timer = QTimer()
        timers.append(timer)

        def look() -> None:
            box = QApplication.activeModalWidget()
            if isinstance(box, QMessageBox):
                timer.stop()
                act(box)

        timer.timeout.connect(look)
        timer.start(10)

    yield arrange
    assert not any(timer.isActive() for timer in timers), "no box opened"


def _press(text: str) -> Act:
    def act(box: QMessageBox) -> None:
        button = next(b for b in box.buttons() if b.text() == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return act


def _enter(box: QMessageBox) -> None:
    QTest.keyClick(box, Qt.Key.Key_Return)


def _escape(box: QMessageBox) -> None:
    QTest.keyClick(box, Qt.Key.Key_Escape)


def test_yes_and_no(meet: Callable[[Act], None]) -> None:
    meet(_press("Khôi phục"))
    assert Prompts().ask_yes_no("Khôi phục", "Khôi phục?", yes="Khôi phục")
    meet(_press("Hủy"))
    assert not Prompts().ask_yes_no("Khôi phục", "Khôi phục?", yes="Khôi phục")


def test_enter_means_yes_except_where_it_is_dangerous(meet: Callable[[Act], None]) -> None:
    meet(_enter)
    assert Prompts().ask_yes_no("Hỏi", "Đi tiếp?")
    meet(_enter)
    assert not Prompts().ask_yes_no("Hỏi", "Xóa 40 dòng?", danger=True)


def test_escape_cancels_a_choice(meet: Callable[[Act], None]) -> None:
    meet(_escape)
    assert Prompts().choose("Chưa lưu", "Đang sửa.", ("Lưu", "Không lưu")) is None
    meet(_press("Không lưu"))
    assert Prompts().choose("Chưa lưu", "Đang sửa.", ("Lưu", "Không lưu")) == 1


def test_an_error_says_what_to_do(meet: Callable[[Act], None]) -> None:
    texts: list[str] = []

    def read(box: QMessageBox) -> None:
        texts.append(box.text())
        _escape(box)

    meet(read)
    Prompts().error(StorageFault("Ổ đĩa đầy.", code="full", hint="Xóa bớt tệp rồi thử lại."))
    assert texts == ["Ổ đĩa đầy.\n\nXóa bớt tệp rồi thử lại."]


def test_many_problems_are_listed(meet: Callable[[Act], None]) -> None:
    seen: list[str] = []

    def read(box: QMessageBox) -> None:
        seen.append(box.detailedText())
        _escape(box)

    meet(read)
    Prompts().error(Invalid([Problem("a", "Nhập tên."), Problem("b", "Nhập năm.")]))
    assert seen == ["• Nhập tên.\n• Nhập năm."]
    meet(_escape)
    Prompts().error(RuleViolation("Không được."))
    meet(_escape)
    Prompts().bug(Path("loi.txt"))


def test_the_ending_is_added_and_the_folder_remembered(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []

    def save(parent: object, title: str, start: str, filters: str) -> tuple[str, str]:
        started.append(start)
        return str(tmp_path / "giay-khen"), filters

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    prompts = Prompts()
    assert prompts.pick_save_file("Lưu", "a.pdf", PDF_FILES) == tmp_path / "giay-khen.pdf"
    prompts.pick_save_file("Lưu", "b.pdf", PDF_FILES)
    assert started == ["a.pdf", str(tmp_path / "b.pdf")]
