"""What is wrong with a form: beside its field where there is one, else in the notice above it."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLabel

from thidua_desktop.domain.errors import Invalid, Known, Problem
from thidua_desktop.ui.widgets.fields import Fields


def say(notice: QLabel, text: str) -> None:
    """Show ``text``, or nothing at all."""
    notice.setText(text)
    notice.setVisible(bool(text))


def show_error(error: Known, fields: Fields, notice: QLabel) -> bool:
    """Put ``error`` where it belongs; always True, as one who has shown it."""
    text = str(error)
    if isinstance(error, Invalid):
        rest = fields.show_problems(error.problems)
        text = "\n".join(problem.message for problem in rest)
    say(notice, text)
    return True


def read_fields(fields: Fields, notice: QLabel, *dates: str) -> dict[str, Any] | None:
    """The fields' values, or ``None`` after saying what is wrong; the ``dates`` named may not be empty."""
    fields.clear_problems()
    say(notice, "")
    try:
        values = fields.values()
        empty = [name for name in dates if values[name] is None]
        if empty:
            raise Invalid([Problem("missing", "Ghi ngày.", field=name) for name in empty])
    except Invalid as error:
        show_error(error, fields, notice)
        return None
    return values
