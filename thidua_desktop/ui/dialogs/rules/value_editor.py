"""One value of a rule: shown in words, and edited by the control that suits its kind."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from thidua_desktop.domain.bonus import multiple_words
from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.rulebook.fields import RuleField
from thidua_desktop.domain.vietnamese import format_date, format_money
from thidua_desktop.ui.tabs.shortcuts import indent
from thidua_desktop.ui.widgets.date_edit import DateEdit
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.money_edit import MoneyEdit

NOTHING = "–"
_CONFIDENCE = (
    ("đã đọc văn bản", "V"),
    ("quy định của tỉnh, cơ quan", "L"),
    ("nguồn gián tiếp, cần đối chiếu", "S"),
    ("chưa đối chiếu", "M"),
)


def value_words(value: Any, field: RuleField) -> str:
    """A value as the table shows it."""
    if field.kind == "source":
        return _source_words(value)
    if field.kind == "flag":
        return NOTHING if value is None else "có" if value else "không"
    if field.kind in ("choice", "scopes"):
        words = dict(field.choices)
        several = value if isinstance(value, list | tuple) else [value]
        said = ", ".join(str(words.get(one, one)) for one in several if one is not None or one in words)
        return said or NOTHING
    if value is None or value == "":
        return NOTHING
    if field.kind == "percent":
        return f"{value}%"
    if field.kind == "multiple":
        return f"{multiple_words(value)} lần"
    if field.kind == "money":
        return format_money(value)
    if field.kind == "date":
        return format_date(dt.date.fromisoformat(value))
    if field.kind == "fraction":
        return f"{value[0]}/{value[1]}"
    return str(value)


def _source_words(value: Any) -> str:
    if not isinstance(value, Mapping):
        return NOTHING
    said = " ".join(str(value.get(key) or "") for key in ("article", "text")).strip()
    note = str(value.get("note") or "")
    if said and note:
        return f"{said} ({note})"
    return said or note or NOTHING


class ValueEditor(QWidget):
    """Shows the control for the kind of the field it is given."""

    def __init__(self, texts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = tuple(texts)
        self._field: RuleField | None = None
        self._controls: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_field(self, field: RuleField | None) -> None:
        """Make the control for ``field`` with its present value."""
        for control in self._controls:
            self._row.removeWidget(control)
            control.hide()
            control.deleteLater()
        self._field = field
        self._controls = [] if field is None else self._make(field)
        for control in self._controls:
            self._row.addWidget(control)
        if field is not None and field.kind in ("scopes", "flag"):
            self._row.addStretch()
        if self._controls:
            self.setFocusProxy(self._controls[0])

    def value(self) -> Any:
        """The value as typed. Raises ``Invalid`` naming ``value`` for what is none."""
        field, controls = self._field, self._controls
        assert field is not None
        first = controls[0] if controls else None
        if field.kind == "scopes":
            boxes = [control for control in controls if isinstance(control, QCheckBox)]
            return [data for (data, _), box in zip(field.choices, boxes, strict=True) if box.isChecked()]
        if field.kind == "source":
            return self._source()
        if isinstance(first, QComboBox):
            return first.currentData()
        if isinstance(first, QSpinBox):
            return first.value()
        if isinstance(first, MoneyEdit):
            return first.value()
        if isinstance(first, DateEdit):
            return self._day(first)
        assert isinstance(first, QLineEdit)
        return _read(field.kind, first.text().strip())

    # ---- inside ------------------------------------------------------------------------------
    def _make(self, field: RuleField) -> list[QWidget]:
        kind, value = field.kind, field.value
        if kind in ("percent", "number"):
            spin = QSpinBox()
            spin.setRange(0, 100 if kind == "percent" else 9999)
            spin.setSuffix("%" if kind == "percent" else "")
            indent(spin)
            spin.setValue(int(value or 0))
            return [spin]
        if kind in ("flag", "choice"):
            combo = QComboBox()
            choices = (("có", True), ("không", False)) if kind == "flag" else _turned(field.choices)
            fill_combo(combo, choices)
            place = next((at for at, (_, data) in enumerate(choices) if data == value), 0)
            combo.setCurrentIndex(place)
            return [combo]
        if kind == "scopes":
            chosen = set(value or ())
            boxes = []
            for data, words in field.choices:
                box = QCheckBox(words)
                box.setChecked(data in chosen)
                boxes.append(box)
            return list(boxes)
        if kind == "money":
            money = MoneyEdit()
            money.set_value(int(value or 0))
            return [money]
        if kind == "date":
            day = DateEdit()
            day.set_value(dt.date.fromisoformat(value) if value else None)
            return [day]
        if kind == "source":
            return self._make_source(value if isinstance(value, Mapping) else {})
        line = QLineEdit(_line(kind, value))
        line.setCursorPosition(0)
        return [line]

    def _make_source(self, value: Mapping[str, Any]) -> list[QWidget]:
        article = QLineEdit(str(value.get("article") or ""))
        article.setPlaceholderText("điều, khoản")
        text = QComboBox()
        fill_combo(text, [("văn bản khác", ""), *self._texts])
        text.setCurrentIndex(max(0, text.findData(str(value.get("text") or ""))))
        note = QLineEdit(str(value.get("note") or ""))
        note.setPlaceholderText("số văn bản của tỉnh, ghi chú")
        sure = QComboBox()
        fill_combo(sure, _CONFIDENCE)
        sure.setCurrentIndex(max(0, sure.findData(str(value.get("confidence") or "M"))))
        for combo in (text, sure):
            combo.setMinimumContentsLength(8)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return [article, text, note, sure]

    def _source(self) -> dict[str, str]:
        article, text, note, sure = self._controls
        assert isinstance(article, QLineEdit)
        assert isinstance(note, QLineEdit)
        assert isinstance(text, QComboBox)
        assert isinstance(sure, QComboBox)
        return {
            "article": article.text().strip(),
            "text": str(text.currentData() or ""),
            "confidence": str(sure.currentData()),
            "note": note.text().strip(),
        }

    @staticmethod
    def _day(edit: DateEdit) -> str | None:
        if edit.problem():
            raise Invalid([Problem("bad_date", edit.problem(), field="value")])
        day = edit.value()
        return day.isoformat() if day else None


def _turned(choices: Sequence[tuple[Any, str]]) -> tuple[tuple[str, Any], ...]:
    return tuple((words, data) for data, words in choices)


def _line(kind: str, value: Any) -> str:
    if value is None:
        return ""
    if kind == "multiple":
        return multiple_words(int(value))
    if kind == "fraction":
        return f"{value[0]}/{value[1]}"
    return str(value)


def _read(kind: str, text: str) -> Any:
    """What a line of text means for its kind. Raises ``Invalid``."""
    if kind == "multiple":
        return _thousandths(text)
    if kind == "fraction":
        if not text:
            return None
        part, stroke, whole = (piece.strip() for piece in text.partition("/"))
        if not stroke or not (part.isdecimal() and whole.isdecimal()):
            raise Invalid([Problem("bad_fraction", "Ghi phân số, ví dụ 2/3.", field="value")])
        return [int(part), int(whole)]
    return text


def _thousandths(text: str) -> int:
    """ "0,3" → 300."""
    whole, _, part = text.replace(".", ",").partition(",")
    if not whole.isdecimal() or (part and not part.isdecimal()) or len(part) > 3:
        raise Invalid([Problem("bad_multiple", "Ghi số lần lương cơ sở, ví dụ 0,3 hoặc 1,5.", field="value")])
    return int(whole) * 1000 + int((part + "000")[:3])
