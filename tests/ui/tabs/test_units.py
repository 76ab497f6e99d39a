"""The directory through its widgets: find, add, edit, move, delete, and nothing typed is lost unasked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.prompting import ScriptedPrompts
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Household, Person, Unit
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.main_window import ChangeBridge
from thidua_desktop.ui.tabs.units import UnitsTab

MakeContext = Callable[[Workspace], UiContext]
CTRL = Qt.KeyboardModifier.ControlModifier


def _tab(qtbot: QtBot, workspace: Workspace, context: UiContext) -> UnitsTab:
    tab = UnitsTab(context)
    bridge = ChangeBridge(tab)
    bridge.changed.connect(tab.on_changes, Qt.ConnectionType.QueuedConnection)
    workspace.operations.subscribe(bridge.changed.emit)
    tab.resize(1366, 700)
    qtbot.addWidget(tab)
    with qtbot.waitActive(tab):
        tab.show()
        tab.activateWindow()

    def settle() -> None:
        QApplication.processEvents()
        assert context.tasks.wait_idle()

    tab.settle = settle  # type: ignore[attr-defined]
    return tab


@pytest.fixture
def office(bare: Workspace) -> Workspace:
    """Two units, one below the other, and an Ấp; three people; a household."""
    kt = bare.units.add(Unit(0, "Phòng Kinh tế")).created
    bare.units.add(Unit(0, "Tổ Nông nghiệp", parent_id=kt))
    ap = bare.units.add(Unit(0, "Ấp 2")).created
    bare.units.add_person(Person(0, "Lê Văn Đạt", unit_id=kt, birth_year=1990, post="Chuyên viên"))
    bare.units.add_person(Person(0, "Đặng Ngọc Ánh", unit_id=kt, birth_date=dt.date(1988, 3, 9)))
    bare.units.add_person(Person(0, "Bùi Thanh Giang", unit_id=ap))
    bare.units.add_household(Household(0, "Huỳnh Văn Bảo", unit_id=ap, address="Ấp 2"))
    return bare


@pytest.fixture
def tab(qtbot: QtBot, office: Workspace, context_of: MakeContext) -> UnitsTab:
    return _tab(qtbot, office, context_of(office))


def _names(tab: UnitsTab) -> list[str]:
    return [tab.people.index(row, 0).data() for row in range(tab.people.rowCount())]


def _unit(workspace: Workspace, name: str) -> Unit:
    return next(unit for unit in workspace.units.all() if unit.name == name)


def _type(qtbot: QtBot, control: object, text: str) -> None:
    """Key by key; Vietnamese letters come from an input method with their text, not from one key."""
    assert isinstance(control, QLineEdit | QPlainTextEdit)
    control.setFocus()
    control.selectAll()
    for letter in text:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(control, key)


def test_people_stand_in_vietnamese_order(tab: UnitsTab) -> None:
    assert _names(tab) == ["Đặng Ngọc Ánh", "Lê Văn Đạt", "Bùi Thanh Giang"]
    assert tab.ui.countLabel.text() == "3 người"
    assert tab.person_editor.title.text() == "Đặng Ngọc Ánh"


def test_search_needs_no_diacritics(tab: UnitsTab, qtbot: QtBot) -> None:
    qtbot.keyClicks(tab.ui.peopleTable, "d")
    assert tab.ui.search.hasFocus()
    qtbot.keyClicks(tab.ui.search, "at")
    qtbot.waitUntil(lambda: _names(tab) == ["Lê Văn Đạt"], timeout=2000)
    assert tab.ui.countLabel.text() == "1 người khớp với từ tìm"
    qtbot.keyClicks(tab.ui.search, "xyz")
    qtbot.waitUntil(lambda: _names(tab) == [], timeout=2000)
    assert tab.ui.peopleTable.empty is not None
    assert tab.ui.peopleTable.empty.isVisible()
    qtbot.keyClick(tab.ui.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(_names(tab)) == 3, timeout=2000)


def test_a_unit_chosen_in_the_tree_shows_its_people_and_itself(
    tab: UnitsTab, office: Workspace, qtbot: QtBot
) -> None:
    tree = tab.ui.tree
    index = tree.units.index_of(_unit(office, "Ấp 2").id)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(index).center())
    assert _names(tab) == ["Bùi Thanh Giang"]
    assert tab.ui.title.text() == "Ấp 2"
    assert tab.ui.details.currentWidget() is tab.unit_editor
    table = tab.ui.peopleTable
    row = table.visualRect(tab.people.index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert tab.ui.details.currentWidget() is tab.person_editor
    assert tab.person_editor.title.text() == "Bùi Thanh Giang"


def test_a_person_is_added_by_keyboard_alone(tab: UnitsTab, office: Workspace, qtbot: QtBot) -> None:
    tab.ui.tree.select_unit(_unit(office, "Phòng Kinh tế").id)
    qtbot.keyClick(tab.ui.peopleTable, Qt.Key.Key_Insert)
    assert tab.person_editor.is_new
    form = tab.person_editor.form
    _type(qtbot, form.ui.nameEdit, "Trần Quốc Dũng")  # type: ignore[attr-defined]
    _type(qtbot, form.ui.birthEdit, "5/7/1979")  # type: ignore[attr-defined]
    qtbot.keyClick(form.ui.birthEdit, Qt.Key.Key_S, CTRL)  # type: ignore[attr-defined]
    tab.settle()  # type: ignore[attr-defined]
    stored = [office.units.person(one) for one in office.units.people_ids("tran quoc dung")]
    assert [(p.name, p.birth_date, p.unit_id) for p in stored] == [
        ("Trần Quốc Dũng", dt.date(1979, 7, 5), _unit(office, "Phòng Kinh tế").id)
    ]
    assert "Trần Quốc Dũng" in _names(tab)
    assert tab.ui.peopleTable.current_id() == stored[0].id
    assert not tab.person_editor.is_new
    assert not tab.has_unsaved()


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_stored(
    tab: UnitsTab, office: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClick(tab.ui.peopleTable, Qt.Key.Key_Insert)
    form = tab.person_editor.form
    _type(qtbot, form.ui.birthEdit, "31/02/1990")  # type: ignore[attr-defined]
    qtbot.mouseClick(tab.person_editor.save_button, Qt.MouseButton.LeftButton)
    assert list(tab.person_editor.fields.problems_shown()) == ["birth_date"]
    _type(qtbot, form.ui.birthEdit, "1990")  # type: ignore[attr-defined]
    qtbot.mouseClick(tab.person_editor.save_button, Qt.MouseButton.LeftButton)
    tab.settle()  # type: ignore[attr-defined]
    assert set(tab.person_editor.fields.problems_shown()) == {"name", "unit_id"}
    assert form.ui.nameEdit.hasFocus()  # type: ignore[attr-defined]
    assert form.ui.birthEdit.text() == "1990", "what was typed stays"  # type: ignore[attr-defined]
    assert len(office.units.people_ids()) == 3
    tab.person_editor.cancel()


def test_escape_gives_a_new_record_up(tab: UnitsTab, qtbot: QtBot) -> None:
    qtbot.keyClick(tab.ui.peopleTable, Qt.Key.Key_Insert)
    qtbot.keyClick(tab.person_editor, Qt.Key.Key_Escape)
    assert not tab.person_editor.is_new
    assert tab.person_editor.title.text() == "Đặng Ngọc Ánh"


def test_an_edit_is_saved_once_and_undone(tab: UnitsTab, office: Workspace, qtbot: QtBot) -> None:
    tab.ui.peopleTable.setFocus()
    qtbot.keyClick(tab.ui.peopleTable, Qt.Key.Key_F2)
    post = tab.person_editor.form.ui.postEdit  # type: ignore[attr-defined]
    assert not tab.person_editor.save_button.isEnabled()
    _type(qtbot, post, "Phó Trưởng phòng")
    assert tab.has_unsaved()
    history = len(office.operations.history())
    qtbot.keyClick(post, Qt.Key.Key_S, CTRL)
    tab.settle()  # type: ignore[attr-defined]
    assert len(office.operations.history()) == history + 1
    assert tab.people.index(0, 2).data() == "Phó Trưởng phòng"
    tab._context.change(office.operations.undo)
    tab.settle()  # type: ignore[attr-defined]
    assert tab.people.index(0, 2).data() == ""
    assert post.text() == ""


@pytest.mark.parametrize(
    ("answer", "stored", "then"),
    [(0, "Kế toán", "Lê Văn Đạt"), (1, "", "Lê Văn Đạt"), (None, "", "Đặng Ngọc Ánh")],
)
def test_leaving_an_edit_asks(
    tab: UnitsTab,
    office: Workspace,
    qtbot: QtBot,
    prompts: ScriptedPrompts,
    answer: int | None,
    stored: str,
    then: str,
) -> None:
    prompts.answers.append(answer)
    first = tab.ui.peopleTable.current_id()
    _type(qtbot, tab.person_editor.form.ui.postEdit, "Kế toán")  # type: ignore[attr-defined]
    tab.ui.peopleTable.setFocus()
    qtbot.keyClick(tab.ui.peopleTable, Qt.Key.Key_Down)
    tab.settle()  # type: ignore[attr-defined]
    assert office.units.person(first).post == stored
    assert tab.person_editor.title.text() == then
    if answer is None:
        assert tab.ui.peopleTable.current_id() == first
        assert tab.has_unsaved()


def test_a_unit_is_added_below_the_chosen_one(tab: UnitsTab, office: Workspace, qtbot: QtBot) -> None:
    above = _unit(office, "Phòng Kinh tế")
    tab.ui.tree.select_unit(above.id)
    qtbot.mouseClick(tab.ui.addUnitButton, Qt.MouseButton.LeftButton)
    name = tab.unit_editor.form.ui.nameEdit  # type: ignore[attr-defined]
    _type(qtbot, name, "Tổ Thuế")
    qtbot.keyClick(name, Qt.Key.Key_S, CTRL)
    tab.settle()  # type: ignore[attr-defined]
    assert _unit(office, "Tổ Thuế").parent_id == above.id
    assert tab.ui.title.text() == "Tổ Thuế"


def test_a_unit_is_moved_by_dropping_it(tab: UnitsTab, office: Workspace) -> None:
    moved, target = _unit(office, "Tổ Nông nghiệp"), _unit(office, "Ấp 2")
    model = tab.ui.tree.units
    data = model.mimeData([model.index_of(moved.id)])
    model.dropMimeData(data, model.supportedDropActions(), -1, -1, model.index_of(target.id))
    tab.settle()  # type: ignore[attr-defined]
    assert office.units.get(moved.id).parent_id == target.id
    assert model.index_of(moved.id).parent() == model.index_of(target.id)


def test_a_unit_in_use_is_not_deleted_and_the_reason_told(
    tab: UnitsTab, office: Workspace, qtbot: QtBot, prompts: ScriptedPrompts
) -> None:
    tab.ui.tree.select_unit(_unit(office, "Ấp 2").id)
    tab.ui.tree.setFocus()
    qtbot.keyClick(tab.ui.tree, Qt.Key.Key_Delete)
    tab.settle()  # type: ignore[attr-defined]
    assert [type(error) for error in prompts.errors] == [RuleViolation]
    assert _unit(office, "Ấp 2")


def test_people_are_deleted_many_at_once_after_a_question(
    tab: UnitsTab, office: Workspace, qtbot: QtBot, prompts: ScriptedPrompts
) -> None:
    prompts.answers.append(0)
    tab.ui.peopleTable.selectAll()
    tab.ui.peopleTable.setFocus()
    qtbot.keyClick(tab.ui.peopleTable, Qt.Key.Key_Delete)
    tab.settle()  # type: ignore[attr-defined]
    assert office.units.people_ids() == []
    assert prompts.asked == ["Xóa 3 người đang chọn?"]


def test_what_was_deleted_is_not_shown_any_more(tab: UnitsTab, qtbot: QtBot) -> None:
    tab.ui.peopleTable.setFocus()
    qtbot.keyClick(tab.ui.peopleTable, Qt.Key.Key_Down)
    assert tab.person_editor.title.text() == "Lê Văn Đạt"
    qtbot.keyClick(tab.ui.peopleTable, Qt.Key.Key_Delete)
    tab.settle()  # type: ignore[attr-defined]
    assert "Lê Văn Đạt" not in _names(tab)
    assert tab.person_editor.title.text() == _names(tab)[0]


def test_people_are_moved_to_another_unit(
    tab: UnitsTab, office: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = _unit(office, "Ấp 2")
    monkeypatch.setattr(tab, "_choose", lambda heading, top: target.id)
    tab.ui.peopleTable.select_id(office.units.people_ids("dat")[0])
    tab.move_people()
    tab.settle()  # type: ignore[attr-defined]
    assert office.units.person(office.units.people_ids("dat")[0]).unit_id == target.id
    assert tab.people.index(1, 3).data() == "Ấp 2"


def test_households_have_their_own_list(tab: UnitsTab, office: Workspace, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.ui.householdsButton, Qt.MouseButton.LeftButton)
    assert tab.ui.countLabel.text() == "1 hộ gia đình"
    qtbot.keyClick(tab.ui.householdTable, Qt.Key.Key_Insert)
    form = tab.household_editor.form
    _type(qtbot, form.ui.headEdit, "Ngô Kim Uyên")  # type: ignore[attr-defined]
    _type(qtbot, form.ui.membersEdit, "4")  # type: ignore[attr-defined]
    qtbot.keyClick(form.ui.membersEdit, Qt.Key.Key_S, CTRL)  # type: ignore[attr-defined]
    tab.settle()  # type: ignore[attr-defined]
    heads = [household.head_name for household in office.units.households()]
    assert heads == ["Huỳnh Văn Bảo", "Ngô Kim Uyên"]
    assert tab.households.rowCount() == 2
    qtbot.keyClicks(tab.ui.search, "huynh")
    qtbot.waitUntil(lambda: tab.households.rowCount() == 1, timeout=2000)


def test_any_record_can_be_brought_to_the_front(tab: UnitsTab, office: Workspace) -> None:
    household = office.units.households()[0]
    tab.show_record("household", household.id)
    assert tab.ui.lists.currentWidget() is tab.ui.householdPage
    assert tab.household_editor.title.text() == "Hộ Huỳnh Văn Bảo"
    person = office.units.people_ids("giang")[0]
    tab.ui.tree.select_unit(_unit(office, "Phòng Kinh tế").id)
    tab.show_record("person", person)
    assert tab.person_editor.title.text() == "Bùi Thanh Giang"
    unit = _unit(office, "Tổ Nông nghiệp")
    tab.show_record("unit", unit.id)
    assert tab.unit_editor.title.text() == "Tổ Nông nghiệp"
    assert tab.ui.title.text() == "Tổ Nông nghiệp"


def test_the_history_of_a_recipient_is_below(
    qtbot: QtBot, sample: Workspace, context_of: MakeContext
) -> None:
    context = context_of(sample)
    tab = _tab(qtbot, sample, context)
    row = next(row for row in sample.units.people_page(sample.units.people_ids()) if row.awards)
    tab.show_record("person", row.person.id)
    history = tab.person_editor.history.ui
    assert history.awards.topLevelItemCount() == row.awards
    assert history.awardsTitle.text() == f"Khen thưởng đã nhận ({row.awards})"
    assert "Hoàn thành" in history.ratings.text()
    opened: list[tuple[str, int]] = []
    context.navigator.open_record.connect(lambda kind, record_id: opened.append((kind, record_id)))
    history.awards.itemActivated.emit(history.awards.topLevelItem(0), 0)
    assert opened[0][0] == "award"
    assert sample.decisions.award(opened[0][1]).name == row.person.name


def test_a_unit_with_a_long_name_and_twins_in_a_unit_do_no_harm(
    tab: UnitsTab, office: Workspace, qtbot: QtBot
) -> None:
    long = "Trung tâm Phục vụ hành chính công\nvà Xúc tiến đầu tư " + "rất dài " * 10
    unit = office.units.add(Unit(0, long)).created
    for year in (1980, 1990):
        office.units.add_person(Person(0, "Nguyễn <b>Văn</b> & An", unit_id=unit, birth_year=year))
    tab.settle()  # type: ignore[attr-defined]
    tab.show_record("unit", unit)
    assert tab.people.rowCount() == 2
    assert [tab.people.index(row, 1).data() for row in range(2)] == ["1980", "1990"]
    assert "<b>" in tab.people.index(0, 0).data()
    assert tab.minimumSizeHint().width() <= 1366
