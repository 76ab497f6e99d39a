"""Fields load and give values, notice what was typed, and show problems where they belong."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.ui.widgets.date_edit import BirthEdit, DateEdit, NumberEdit, PointsEdit, YearEdit
from thidua_desktop.ui.widgets.fields import Fields, fill_combo

VALUES = {
    "name": "Trần Quốc Dũng",
    "kind": 2,
    "title": "Đồng chí",
    "on": dt.date(2027, 1, 5),
    "note": "hai\ndòng",
    "year": 2026,
    "points": 18250,
    "members": 4,
    "absent": True,
}


class Form(QWidget):
    """Every sort of control a form may have."""

    def __init__(self) -> None:
        super().__init__()
        layout = QFormLayout(self)
        kinds, title = QComboBox(), QComboBox()
        fill_combo(kinds, [("Chưa chọn", None), ("Một", 1), ("Hai", 2)])
        title.setEditable(True)
        year = QSpinBox()
        year.setRange(1945, 2200)
        controls: dict[str, QWidget] = {
            "name": QLineEdit(),
            "kind": kinds,
            "title": title,
            "on": DateEdit(),
            "note": QPlainTextEdit(),
            "year": year,
            "points": PointsEdit(),
            "members": NumberEdit(),
            "absent": QCheckBox("Không áp dụng"),
        }
        for name, control in controls.items():
            layout.addRow(name, control)
        self.fields = Fields(self, **controls)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    return made


def test_values_come_back_as_they_were_loaded(form: Form) -> None:
    form.fields.load(VALUES)
    assert form.fields.values() == VALUES
    assert not form.fields.dirty


def test_typing_is_noticed_and_undone_typing_is_clean_again(form: Form, qtbot: QtBot) -> None:
    edits: list[None] = []
    form.fields.edited.connect(lambda: edits.append(None))
    form.fields.load(VALUES)
    assert edits == []
    name = form.fields["name"]
    assert isinstance(name, QLineEdit)
    name.setCursorPosition(len(name.text()))
    qtbot.keyClicks(name, "x")
    assert edits
    assert form.fields.dirty
    name.backspace()
    assert not form.fields.dirty


def test_an_unknown_choice_shows_nothing_and_none_the_first(form: Form) -> None:
    form.fields.load({"kind": None})
    assert form.fields.values()["kind"] is None
    kind = form.fields["kind"]
    assert isinstance(kind, QComboBox)
    assert kind.currentText() == "Chưa chọn"


def test_text_without_a_value_is_refused_beside_its_field(form: Form) -> None:
    form.fields.load(VALUES)
    date = form.fields["on"]
    assert isinstance(date, DateEdit)
    date.setText("31/02/2027")
    with pytest.raises(Invalid) as caught:
        form.fields.values()
    assert form.fields.show_problems(caught.value.problems) == []
    assert list(form.fields.problems_shown()) == ["on"]
    assert date.hasFocus() or form.focusWidget() is date
    assert date.property("invalid") is True


def test_problems_stand_below_their_field_and_the_rest_is_given_back(form: Form) -> None:
    layout = form.layout()
    assert isinstance(layout, QFormLayout)
    rows = layout.rowCount()
    elsewhere = Problem("x", "Không thuộc ô nào.")
    rest = form.fields.show_problems(
        [Problem("a", "Nhập tên.", field="name"), Problem("b", "Tên dài quá.", field="name"), elsewhere]
    )
    assert rest == [elsewhere]
    assert form.fields.problems_shown() == {"name": "Nhập tên.\nTên dài quá."}
    assert layout.rowCount() == rows + 1
    note = layout.itemAt(1, QFormLayout.ItemRole.SpanningRole)
    assert note is not None
    form.fields.clear_problems()
    assert form.fields.problems_shown() == {}
    assert form.fields["name"].property("invalid") is False


def test_a_long_choice_does_not_widen_the_form(form: Form) -> None:
    width = form.minimumSizeHint().width()
    kind = form.fields["kind"]
    assert isinstance(kind, QComboBox)
    kind.addItem("Trung tâm Phục vụ hành chính công và Xúc tiến đầu tư xã Thạnh Hóa " * 3, 3)
    assert form.minimumSizeHint().width() == width


@pytest.mark.parametrize(
    ("text", "date", "shown"),
    [
        ("5/1/2027", dt.date(2027, 1, 5), "05/01/2027"),
        ("05-01-2027", dt.date(2027, 1, 5), "05/01/2027"),
        ("5.1.27", dt.date(2027, 1, 5), "05/01/2027"),
        ("", None, ""),
        ("31/02/2027", None, "31/02/2027"),
        ("mai", None, "mai"),
    ],
)
def test_dates_are_understood_and_written_out(
    qtbot: QtBot, text: str, date: dt.date | None, shown: str
) -> None:
    edit = DateEdit()
    qtbot.addWidget(edit)
    edit.setText(text)
    edit.editingFinished.emit()
    assert edit.value() == date
    assert edit.text() == shown
    assert bool(edit.problem()) == (bool(text) and date is None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("27/8/1983", (dt.date(1983, 8, 27), 1983)),
        ("1983", (None, 1983)),
        ("", (None, None)),
    ],
)
def test_a_birth_may_be_a_year(qtbot: QtBot, text: str, value: tuple[dt.date | None, int | None]) -> None:
    edit = BirthEdit()
    qtbot.addWidget(edit)
    edit.setText(text)
    edit.editingFinished.emit()
    assert edit.value() == value
    assert not edit.problem()
    edit.set_value(value)
    assert edit.value() == value


def test_nonsense_in_numbers_is_told(qtbot: QtBot) -> None:
    for edit, text in (
        (BirthEdit(), "tháng tám"),
        (YearEdit(), "20x6"),
        (NumberEdit(), "bốn"),
        (PointsEdit(), "nhiều"),
    ):
        qtbot.addWidget(edit)
        edit.setText(text)
        assert edit.problem()
        edit.setText("")
        assert not edit.problem()


def test_the_calendar_fills_the_field(qtbot: QtBot) -> None:
    from PySide6.QtCore import QDate, Qt
    from PySide6.QtWidgets import QCalendarWidget

    edit = DateEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.set_value(dt.date(2027, 1, 5))
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = edit.findChild(QCalendarWidget)
    assert calendar.isVisible()
    assert calendar.selectedDate() == QDate(2027, 1, 5)
    calendar.clicked.emit(QDate(2027, 2, 3))
    assert edit.value() == dt.date(2027, 2, 3)
    assert not calendar.isVisible()
