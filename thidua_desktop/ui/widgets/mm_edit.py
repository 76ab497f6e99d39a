"""A length read off a ruler: millimetres with a comma or a point, "20,3"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class MmEdit(QLineEdit):
    """A line that understands millimetres; empty means not measured."""

    entered = Signal()
    """The cursor came into it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.signed = False
        """Whether a minus may stand in front."""

    def value(self) -> float | None:
        """mm; ``None`` when empty or not a number (see ``problem``)."""
        try:
            return float(self._plain())
        except ValueError:
            return None

    def set_value(self, value: float | None) -> None:
        self.setText("" if value is None else f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ","))

    def problem(self) -> str:
        """Why the text is no length; empty when it is one or when nothing is typed."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return f"Ghi số mm bằng chữ số, ví dụ {'-0,5' if self.signed else '20,3'}."

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def _plain(self) -> str:
        """Digits with at most one point; empty for anything else."""
        clean = "".join(self.text().split()).lower().removesuffix("mm").replace(",", ".").replace("−", "-")
        digits = clean.removeprefix("-") if self.signed else clean
        return clean if digits.isascii() and digits.replace(".", "", 1).isdigit() else ""
