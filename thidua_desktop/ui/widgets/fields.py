"""Fields of a form by name: load, read, notice changes, and show problems beside each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from thidua_desktop.domain.errors import Invalid, Problem


@runtime_checkable
class Valued(Protocol):
    """A control with a value of its own type and a word on why its text is none."""

    def value(self) -> Any: ...
    def set_value(self, value: Any) -> None: ...
    def problem(self) -> str: ...


class Fields(QObject):
    """The controls of one form, keyed by the record's field names.

    Combo boxes give their current data (editable ones their text); lines and text boxes their text, trimmed.
    """

    edited = Signal()
    """The clerk changed something (loading does not count)."""

    def __init__(self, form: QWidget, **controls: QWidget) -> None:
        super().__init__(form)
        self._controls = controls
        self._notes: dict[str, QLabel] = {}
        self._loading = False
        self._clean: dict[str, Any] = {}
        for control in controls.values():
            self._listen(control)

    def __getitem__(self, name: str) -> QWidget:
        return self._controls[name]

    def load(self, values: Mapping[str, Any]) -> None:
        """Show ``values``; names without a control are passed over."""
        self._loading = True
        try:
            for name, control in self._controls.items():
                if name in values:
                    _put(control, values[name])
        finally:
            self._loading = False
        self.clear_problems()
        self.mark_clean()

    def values(self) -> dict[str, Any]:
        """What is in the controls now. Raises ``Invalid`` for text that has no value, such as 31/02."""
        problems = [
            Problem("field", text, field=name)
            for name, control in self._controls.items()
            if isinstance(control, Valued) and (text := control.problem())
        ]
        if problems:
            raise Invalid(problems)
        return self._read()

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was loaded."""
        return self._read() != self._clean

    def mark_clean(self) -> None:
        self._clean = self._read()

    def set_enabled(self, on: bool) -> None:
        for control in self._controls.values():
            control.setEnabled(on)

    def show_problems(self, problems: Iterable[Problem]) -> list[Problem]:
        """Put each problem under its field, the cursor into the first; returns those without a field."""
        self.clear_problems()
        rest: list[Problem] = []
        first: QWidget | None = None
        for problem in problems:
            control = self._controls.get(problem.field)
            if control is None:
                rest.append(problem)
                continue
            first = first or control
            self._mark(problem.field, control, problem.message)
        if first is not None:
            first.setFocus()
        return rest

    def clear_problems(self) -> None:
        for name, note in self._notes.items():
            control = self._controls[name]
            form = _form_layout(control)
            if form is not None:
                form.removeWidget(note)
            note.hide()
            note.deleteLater()
            _set_invalid(control, False)
        self._notes.clear()

    def problems_shown(self) -> dict[str, str]:
        """Field → message now on screen."""
        return {name: note.text() for name, note in self._notes.items()}

    def _mark(self, name: str, control: QWidget, message: str) -> None:
        _set_invalid(control, True)
        if name in self._notes:
            self._notes[name].setText(f"{self._notes[name].text()}\n{message}")
            return
        note = QLabel(message, control.parentWidget())
        note.setProperty("role", "problem")
        note.setWordWrap(True)
        form = _form_layout(control)
        if form is not None:
            row = form.getWidgetPosition(control)[0]  # type: ignore[index]
            form.insertRow(row + 1, note)
        else:
            control.setToolTip(message)
            note.hide()
        self._notes[name] = note

    def _read(self) -> dict[str, Any]:
        return {name: _get(control) for name, control in self._controls.items()}

    def _changed(self) -> None:
        if not self._loading:
            self.edited.emit()

    def _listen(self, control: QWidget) -> None:
        if isinstance(control, QLineEdit):
            control.textChanged.connect(self._changed)
        elif isinstance(control, QPlainTextEdit):
            control.textChanged.connect(self._changed)
            control.setTabChangesFocus(True)
        elif isinstance(control, QComboBox):
            # A long name in the list must not make the form wider than its panel.
            control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            control.setMinimumContentsLength(6)
            control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            control.currentIndexChanged.connect(self._changed)
            if control.isEditable():
                control.editTextChanged.connect(self._changed)
        elif isinstance(control, QCheckBox):
            control.toggled.connect(self._changed)
        elif isinstance(control, QSpinBox):
            control.valueChanged.connect(self._changed)
        elif isinstance(control, Valued) and hasattr(control, "edited"):
            control.edited.connect(self._changed)
        else:
            raise TypeError(type(control).__name__)


def fill_combo(combo: QComboBox, items: Iterable[tuple[str, Any]]) -> None:
    """Replace the choices by (text, data), keeping the choice where it is still there."""
    kept = combo.currentData()
    blocked = combo.blockSignals(True)
    combo.clear()
    for text, data in items:
        combo.addItem(text, data)
    place = combo.findData(kept)
    combo.setCurrentIndex(max(0, place))
    combo.blockSignals(blocked)


def _form_layout(control: QWidget) -> QFormLayout | None:
    parent = control.parentWidget()
    layout = parent.layout() if parent is not None else None
    candidates = [layout, *(layout.findChildren(QFormLayout) if layout is not None else [])]
    for candidate in candidates:
        if isinstance(candidate, QFormLayout) and candidate.indexOf(control) >= 0:
            return candidate
    return None


def _set_invalid(control: QWidget, on: bool) -> None:
    control.setProperty("invalid", on)
    control.style().unpolish(control)
    control.style().polish(control)


def _get(control: QWidget) -> Any:
    if isinstance(control, QComboBox):
        if control.isEditable():
            return control.currentText().strip()
        return control.currentData()
    if isinstance(control, QCheckBox):
        return control.isChecked()
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText().strip()
    if isinstance(control, QSpinBox):
        return control.value()
    if isinstance(control, Valued):
        return control.value()
    assert isinstance(control, QLineEdit)
    return control.text().strip()


def _put(control: QWidget, value: Any) -> None:
    if isinstance(control, QComboBox):
        if control.isEditable():
            control.setEditText(value or "")
            line = control.lineEdit()
            if line is not None:
                line.setCursorPosition(0)
        else:
            place = control.findData(value)
            control.setCurrentIndex(max(0, place) if value is None else place)
    elif isinstance(control, QCheckBox):
        control.setChecked(bool(value))
    elif isinstance(control, QPlainTextEdit):
        control.setPlainText(value or "")
    elif isinstance(control, QSpinBox):
        control.setValue(value or 0)
    elif isinstance(control, Valued):
        control.set_value(value)
    elif isinstance(control, QLineEdit):
        control.setText(value or "")
        control.setCursorPosition(0)
