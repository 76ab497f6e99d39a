"""A closed year in tab Giao ước: what is said, and fields that show without letting anything be typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from thidua_desktop.ui.context import UiContext


def closed_words(context: UiContext, year: int) -> str:
    """Why nothing of ``year`` can be changed, and what to do about it; empty while it is open."""
    if not context.workspace.years.is_closed(year):
        return ""
    return f"Năm {year} đã khóa: chỉ xem và in. Muốn sửa, mở lại năm ở Menu › Khóa năm…"


def lock_fields(controls: Iterable[QWidget], locked: bool) -> None:
    """Let the words be read and copied; choices go grey."""
    for control in controls:
        if isinstance(control, (QLineEdit, QPlainTextEdit)):
            control.setReadOnly(locked)
        elif hasattr(control, "set_read_only"):
            control.set_read_only(locked)
        else:
            control.setEnabled(not locked)
