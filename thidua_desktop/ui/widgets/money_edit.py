"""Money typed as clerks write it: 2530000 or 2.530.000, in whole đồng."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from thidua_desktop.domain.vietnamese import format_money

_MOST = 15


class MoneyEdit(QLineEdit):
    """A line that understands whole đồng; empty means 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("0 đ")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._tidy)

    def value(self) -> int:
        """The amount; 0 when empty or not a number (see ``problem``)."""
        digits = _digits(self.text())
        return int(digits) if digits else 0

    def set_value(self, value: int | None) -> None:
        self.setText(format_money(value) if value else "")

    def problem(self) -> str:
        """Why the text is no amount; empty when it is one or when nothing is typed."""
        if not self.text().strip() or _digits(self.text()):
            return ""
        return "Ghi số tiền bằng chữ số, ví dụ 2.530.000."

    def _tidy(self) -> None:
        if _digits(self.text()):
            self.set_value(self.value())


def _digits(text: str) -> str:
    """The digits of an amount with points or spaces between thousands; empty for anything else."""
    clean = "".join(text.split()).rstrip("đ").replace(".", "")
    return clean if clean.isascii() and clean.isdigit() and len(clean) <= _MOST else ""
