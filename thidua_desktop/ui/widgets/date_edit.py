"""Dates typed as clerks write them: dd/mm/yyyy, d/m/yy, or only the year where only the year is known."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget

from thidua_desktop.domain.vietnamese import exact_points, format_date, parse_date, parse_points


class DateEdit(QLineEdit):
    """A line that understands dates; Alt+Down opens a calendar. Empty means no date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calendar: QCalendarWidget | None = None
        self.setPlaceholderText("dd/mm/yyyy")
        self.setToolTip("Ngày/tháng/năm, ví dụ 05/01/2027 (Alt+↓: mở lịch)")
        self.editingFinished.connect(self._tidy)

    def value(self) -> dt.date | None:
        """The date typed, ``None`` when empty or not a date (see ``problem``)."""
        return parse_date(self.text()).date if self.text().strip() else None

    def set_value(self, value: dt.date | None) -> None:
        self.setText(format_date(value) if value else "")

    def problem(self) -> str:
        """Why the text is no date; empty when it is one or when nothing is typed."""
        if not self.text().strip() or parse_date(self.text()).date:
            return ""
        return "Ngày này không có thật hoặc không đúng dạng ngày/tháng/năm."

    def open_calendar(self) -> None:
        """Pick from a calendar under the field; Esc closes it."""
        if self._calendar is None:
            calendar = QCalendarWidget(self)
            calendar.setWindowFlags(Qt.WindowType.Popup)
            calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            calendar.clicked.connect(self._take)
            calendar.activated.connect(self._take)
            self._calendar = calendar
        now = self.value()
        if now is not None:
            self._calendar.setSelectedDate(QDate(now.year, now.month, now.day))
        self._calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        self._calendar.show()
        self._calendar.setFocus()

    def _take(self, day: QDate) -> None:
        self.set_value(dt.date(day.year(), day.month(), day.day()))
        self.textEdited.emit(self.text())
        if self._calendar is not None:
            self._calendar.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    def _tidy(self) -> None:
        value = self.value()
        if value is not None and self.text() != format_date(value):
            self.set_value(value)


class BirthEdit(QLineEdit):
    """A birth date or a birth year alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("dd/mm/yyyy hoặc năm sinh")
        self.editingFinished.connect(self._tidy)

    def value(self) -> tuple[dt.date | None, int | None]:
        """(date, year): the year is set whenever the date is; both ``None`` when empty or wrong."""
        if not self.text().strip():
            return None, None
        parsed = parse_date(self.text())
        if parsed.date is not None:
            return parsed.date, parsed.date.year
        return None, parsed.year if parsed.ok else None

    def set_value(self, value: tuple[dt.date | None, int | None]) -> None:
        date, year = value
        self.setText(format_date(date) if date else str(year) if year else "")

    def problem(self) -> str:
        if not self.text().strip() or self.value() != (None, None):
            return ""
        return "Ghi ngày sinh dd/mm/yyyy, hoặc chỉ năm sinh (4 chữ số)."

    def _tidy(self) -> None:
        if self.text().strip() and not self.problem():
            self.set_value(self.value())


class YearEdit(QLineEdit):
    """A year of four digits; empty means not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("yyyy")
        self.setMaxLength(4)

    def value(self) -> int | None:
        text = self.text().strip()
        return int(text) if len(text) == 4 and text.isdecimal() else None

    def set_value(self, value: int | None) -> None:
        self.setText(str(value) if value else "")

    def problem(self) -> str:
        text = self.text().strip()
        return "" if not text or self.value() is not None else "Năm gồm 4 chữ số."


class NumberEdit(QLineEdit):
    """A whole number, zero or more; empty means not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> int | None:
        text = self.text().strip().replace(".", "")
        return int(text) if text.isdecimal() else None

    def set_value(self, value: int | None) -> None:
        self.setText("" if value is None else str(value))

    def problem(self) -> str:
        return "" if not self.text().strip() or self.value() is not None else "Chỗ này là một số nguyên."


class PointsEdit(QLineEdit):
    """Points as the office writes them ("80,10"), kept in thousandths; empty means unscored."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> int | None:
        return parse_points(self.text()) if self.text().strip() else None

    def set_value(self, value: int | None) -> None:
        self.setText("" if value is None else exact_points(value))

    def problem(self) -> str:
        return "" if not self.text().strip() or self.value() is not None else "Ghi điểm dạng 1,25."
