"""A clerk's hands and answers: typing Vietnamese, and prompts that answer from a script."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.ui.prompts import Prompts


def type_text(widget: QWidget, text: str) -> None:
    """Type ``text`` as a Vietnamese input method does: letter by letter (QTest knows ASCII only)."""
    for letter in text:
        event = QInputMethodEvent()
        event.setCommitString(letter)
        QApplication.sendEvent(widget, event)


class ScriptedPrompts(Prompts):
    """A question nobody foresaw fails the test that met it.

    Set the answers before the act; read ``told`` and ``errors`` after it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.answers: deque[int | None] = deque()
        """For ``choose`` and ``ask_yes_no``: the option's place, ``None`` to cancel."""
        self.files: deque[list[Path]] = deque()
        self.saves: deque[Path | None] = deque()
        self.folders: deque[Path | None] = deque()
        self.texts: deque[str | None] = deque()
        self.asked: list[str] = []
        self.told: list[str] = []
        self.errors: list[Known] = []

    def choose(
        self, title: str, text: str, options: Sequence[str], *, cancel: str = "Hủy", danger: bool = False
    ) -> int | None:
        assert self.answers, f"unexpected question: {title} – {text} {list(options)}"
        self.asked.append(text)
        answer = self.answers.popleft()
        assert answer is None or answer < len(options)
        return answer

    def inform(self, title: str, text: str, details: str = "") -> None:
        self.told.append(f"{text}\n{details}".strip())

    def error(self, error: Known) -> None:
        self.errors.append(error)

    def bug(self, report: Path | None) -> None:
        raise AssertionError(f"the program reported a fault of its own: {report}")

    def ask_text(self, title: str, label: str, text: str = "") -> str | None:
        assert self.texts, f"unexpected question: {title}"
        return self.texts.popleft()

    def ask_secret(self, title: str, label: str) -> str | None:
        return self.ask_text(title, label)

    def pick_open_files(self, title: str, filters: str = "", *, many: bool = True) -> list[Path]:
        assert self.files, f"unexpected file dialog: {title}"
        return self.files.popleft()

    def pick_save_file(self, title: str, suggested: str, filters: str = "") -> Path | None:
        assert self.saves, f"unexpected file dialog: {title} {suggested}"
        self.asked.append(suggested)
        return self.saves.popleft()

    def pick_folder(self, title: str) -> Path | None:
        assert self.folders, f"unexpected folder dialog: {title}"
        return self.folders.popleft()

    def open_folder(self, folder: Path) -> None:
        self.told.append(str(folder))

    def open_file(self, file: Path) -> None:
        self.told.append(str(file))

    def open_link(self, address: str) -> None:
        self.told.append(address)

    def nothing_left(self) -> bool:
        """Whether every prepared answer was asked for."""
        return not (self.answers or self.files or self.saves or self.folders or self.texts)
