"""Tab Đơn vị: the tree of units, the people and households of the chosen one, and the details of what is
selected, edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import (
    Changes,
    Household,
    Person,
    Unit,
)
from thidua_desktop.services.units import PersonRow
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_paste import takes_paste
from thidua_desktop.ui.forms.ui_tab_units import Ui_TabUnits
from thidua_desktop.ui.models.paged_table import PagedTable
from thidua_desktop.ui.models.unit_tree import ALL
from thidua_desktop.ui.tabs.directory_details import DirectoryDetails
from thidua_desktop.ui.tabs.directory_lists import HOUSEHOLD_COLUMNS, PEOPLE_COLUMNS, HouseholdList
from thidua_desktop.ui.tabs.directory_places import (
    add_menus,
    calling,
    describe_lists,
    merge_records,
    on_click,
    succeed,
    unit_choices,
    when_in_use,
)
from thidua_desktop.ui.tabs.page_filters import directory_filters
from thidua_desktop.ui.tabs.record_editor import RecordEditor
from thidua_desktop.ui.tabs.shortcuts import remember_sizes, shortcut
from thidua_desktop.ui.widgets.table_view import TableView


class UnitsTab(QWidget):
    """Everyone the office may commend, and their units."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.units
        self._unit_id = ALL
        self.ui = Ui_TabUnits()
        self.ui.setupUi(self)
        self._households = HouseholdList(self._service)
        self.people: PagedTable[PersonRow] = PagedTable(
            PEOPLE_COLUMNS, self._find_people, self._service.people_page, sort="name"
        )
        self.households: PagedTable[Household] = PagedTable(
            HOUSEHOLD_COLUMNS, self._find_households, self._households.page, sort="name"
        )
        added = (self._added_unit, self._added_person, self._added_household)
        self.details = DirectoryDetails(context, self.ui.details, added)
        self.unit_editor, self.person_editor, self.household_editor = self.details.editors()
        self._set_up()
        self.refresh()

    # ---- setting up --------------------------------------------------------------------------
    def _set_up(self) -> None:
        ui, context = self.ui, self._context
        ui.splitter.setStretchFactor(1, 1)
        remember_sizes(ui.splitter, context.memory, "units/splitter", (262, 726, 354))
        ui.peopleTable.attach(context, self.people, "units/people")
        ui.householdTable.attach(context, self.households, "units/households")
        ui.search.attach(context, ui.peopleTable)
        directory_filters(
            context, ui.search, ui.tree, (ui.peopleButton, ui.householdsButton), self._load_lists, self
        )
        ui.householdTable.typed.connect(ui.search.take)
        ui.search.searched.connect(self._search)
        for table, show in ((ui.peopleTable, self._show_person), (ui.householdTable, self._show_household)):
            table.current_id_changed.connect(when_in_use(table, show))
            table.clicked.connect(on_click(table, show))
            table.opened.connect(lambda _: self.edit_record())
            table.rows_changed.connect(self._count)
        ui.tree.unit_changed.connect(self._choose_unit)
        ui.tree.units.moved.connect(self._move_unit)
        ui.tree.edit_requested.connect(self.edit_record)
        ui.tree.clicked.connect(lambda index: self._show_unit(ui.tree.units.unit_id(index)))
        ui.peopleButton.toggled.connect(self._switch)
        ui.addButton.clicked.connect(self.add_record)
        ui.addUnitButton.clicked.connect(self.add_unit)
        ui.moveUnitButton.clicked.connect(self.move_unit)
        ui.deleteUnitButton.clicked.connect(self.delete_unit)
        ui.importButton.clicked.connect(lambda: context.navigator.act.emit("import"))
        for editor in self.details.editors():
            editor.cancelled.connect(self._after_cancel)
        describe_lists(ui, "", self.add_record)
        add_menus(
            context,
            ui,
            edit=self.edit_record,
            delete=self.delete_records,
            move=self.move_people,
            unit_acts=(self.add_unit, self.edit_record, self.move_unit, self.delete_unit),
        )
        for keys, act in (
            ("Ins", self.add_record),
            ("F2", self.edit_record),
            ("Ctrl+S", self.save),
            ("Ctrl+F", self.focus_search),
            ("Ctrl+G", lambda: merge_records(context, ui)),
            ("Ctrl+Shift+G", lambda: succeed(context, ui)),
        ):
            shortcut(keys, act, self)
        shortcut("Del", self.delete_records, ui.lists)
        shortcut("Del", self.delete_unit, ui.tree)
        places = {"units": ui.tree, "people": ui.peopleTable, "households": ui.householdTable}
        for kind, place in places.items():
            takes_paste(context, place, kind, leave=lambda go: self.details.may_leave() and go())
        context.icons.dress(self)

    # ---- what the window calls ---------------------------------------------------------------
    def refresh(self) -> None:
        """Read tree and lists again."""
        self._load_tree()
        self._load_lists()
        self.ui.title.setText(self._unit_name())
        if not self._unit_id:
            self._show_whole()

    def on_changes(self, changes: Changes) -> None:
        """Follow what was changed anywhere, by undo too."""
        if changes.touches("unit", "block", "office"):
            self._load_tree()
        if changes.touches("person", "household", "unit", "award"):
            self._households.forget()
            if changes.touches("person") and not changes.touches("unit"):
                self._load_tree()
            self._load_lists()
            self._reload_details(changes)

    def show_record(self, kind: str, record_id: int) -> None:
        """Bring a unit, person or household to the front, whatever is filtered now."""
        if not self.details.may_leave():
            return
        if kind == "unit":
            self.ui.tree.select_unit(record_id)
            self._show_unit(record_id)
            return
        self.ui.search.clear()
        self._search("")
        self.ui.tree.select_unit(ALL)
        table, button = (
            (self.ui.peopleTable, self.ui.peopleButton)
            if kind == "person"
            else (self.ui.householdTable, self.ui.householdsButton)
        )
        button.setChecked(True)
        table.setFocus()
        if table.select_id(record_id):
            (self._show_person if kind == "person" else self._show_household)(record_id)

    def has_unsaved(self) -> bool:
        return any(editor.dirty for editor in self.details.editors())

    # ---- acts --------------------------------------------------------------------------------
    def add_record(self) -> None:
        """A new person or household in the chosen unit (Ins)."""
        if not self.details.may_leave():
            return
        unit_id = self._unit_id or None
        if self._on_people():
            self.details.bring(self.person_editor)
            self.person_editor.start(Person(0, "", unit_id=unit_id), "Người mới", self._unit_name())
        else:
            self.details.bring(self.household_editor)
            self.household_editor.start(Household(0, "", unit_id=unit_id), "Hộ mới", self._unit_name())

    def add_unit(self) -> None:
        """A new unit below the chosen one."""
        if self.details.may_leave():
            self.details.bring(self.unit_editor)
            self.unit_editor.start(
                Unit(0, "", parent_id=self._unit_id or None), "Đơn vị mới", self._unit_name()
            )

    def edit_record(self) -> None:
        """Into the form at the right (F2)."""
        if (editor := self.details.open_editor()) is not None:
            editor.begin_edit()

    def save(self) -> None:
        if (editor := self.details.open_editor()) is not None:
            editor.save()

    def focus_search(self) -> None:
        self.ui.search.setFocus()
        self.ui.search.selectAll()

    def delete_records(self) -> None:
        """Remove the selected people or households (Del); those still referred to are kept and named."""
        ids = self._table().selected_ids()
        word = "người" if self._on_people() else "hộ"
        if not ids:
            return
        if len(ids) > 1 and not self._context.prompts.ask_yes_no(
            "Xóa nhiều dòng", f"Xóa {len(ids)} {word} đang chọn?", yes=f"Xóa {len(ids)} {word}", danger=True
        ):
            return
        remove = self._service.delete_person if self._on_people() else self._service.delete_household
        for record_id in ids:
            self._context.change(calling(remove, record_id), owner=self)

    def delete_unit(self) -> None:
        if self._unit_id:
            self._context.change(calling(self._service.delete, self._unit_id), owner=self)

    def move_unit(self) -> None:
        """Hang the chosen unit under another."""
        if not self._unit_id:
            return
        target = self._choose(f"Chuyển “{self._unit_name()}” vào trực thuộc:", top=True)
        if target is not None:
            self._move_unit(self._unit_id, target)

    def move_people(self) -> None:
        """Move the selected people to another unit."""
        ids = self.ui.peopleTable.selected_ids()
        target = self._choose(f"Chuyển {len(ids)} người sang đơn vị:", top=False) if ids else None
        if target:
            self._context.change(lambda: self._service.move_people(ids, target), owner=self)

    # ---- lists -------------------------------------------------------------------------------
    def _load_tree(self) -> None:
        nodes = self._service.tree()
        self.ui.tree.units.load("Toàn cơ quan", nodes)
        choices = unit_choices(nodes)
        self.details.set_choices(choices, self._service.blocks())

    def _load_lists(self) -> None:
        self.people.refresh()
        self.households.refresh()

    def _find_people(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        return self._service.people_ids(query, self._unit_id or None, sort, descending)

    def _find_households(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        return self._households.ids(query, self._unit_id or None, sort, descending)

    def _search(self, text: str) -> None:
        for model in (self.people, self.households):
            model.set_query(text)

    def _switch(self) -> None:
        people = self._on_people()
        self.ui.lists.setCurrentWidget(self.ui.peoplePage if people else self.ui.householdPage)
        self.ui.addButton.setText("Thê&m người" if people else "Thê&m hộ")
        self._context.icons.put(self.ui.addButton, "user-plus" if people else "house", "on_accent")
        self._count()

    def _count(self) -> None:
        number = len(self.people.ids if self._on_people() else self.households.ids)
        word = "người" if self._on_people() else "hộ gia đình"
        text = f"{number:,} {word}".replace(",", ".")
        self.ui.countLabel.setText(f"{text} khớp với từ tìm" if self.people.query else text)
        if not number:
            describe_lists(self.ui, self.people.query, self.add_record)

    def _choose_unit(self, unit_id: int) -> None:
        if unit_id == self._unit_id:
            return
        if not self.details.may_leave():
            self.ui.tree.select_unit(self._unit_id)
            return
        self._unit_id = unit_id
        self.ui.title.setText(self._unit_name())
        for button in (self.ui.moveUnitButton, self.ui.deleteUnitButton):
            button.setEnabled(bool(unit_id))
        self._load_lists()
        self._show_unit(unit_id)

    # ---- details -----------------------------------------------------------------------------
    def _show_unit(self, unit_id: int) -> None:
        if not unit_id:
            self._show_whole()
        elif self.details.may_leave():
            self.details.show_unit(unit_id)

    def _show_whole(self) -> None:
        """Nothing of the tree is chosen: the row under the cursor is what one wants to see."""
        current = self._table().current_id()
        if not current:
            if self.details.may_leave():
                self.details.show_nothing()
        elif self._on_people():
            self._show_person(current)
        else:
            self._show_household(current)

    def _show_person(self, person_id: int) -> None:
        if not self._keeps(self.person_editor, person_id, self.ui.peopleTable):
            self.details.show_person(person_id)

    def _show_household(self, household_id: int) -> None:
        if not self._keeps(self.household_editor, household_id, self.ui.householdTable):
            self.details.show_household(household_id)

    def _keeps(self, editor: RecordEditor, record_id: int, table: TableView) -> bool:
        """Whether what is open stays: nothing chosen, the same record, or edits the clerk wants to keep."""
        if not record_id or (editor.dirty and editor.record.id == record_id):
            return True
        if not self.details.may_leave():
            if editor.record is not None:
                table.select_id(editor.record.id)
            return True
        return False

    def _reload_details(self, changes: Changes) -> None:
        editor = self.details.open_editor()
        if editor is None or editor.dirty or editor.is_new or editor.record is None:
            return
        record_id = editor.record.id
        if editor is self.unit_editor:
            if record_id in changes.ids.get("unit", ()):
                self._show_unit(self.ui.tree.current_unit())
            return
        people = editor is self.person_editor
        if record_id not in changes.ids.get("person" if people else "household", ()):
            return
        if (self.people if people else self.households).place_of(record_id) < 0:
            self._show_unit(self._unit_id)  # it was deleted, or lives in another unit now
        else:
            (self._show_person if people else self._show_household)(record_id)

    def _after_cancel(self) -> None:
        """A new record was given up: back to what the lists show."""
        editor = self.details.open_editor()
        if editor is not None and editor.record is not None and editor.record.id:
            return
        if self._table().current_id():
            self._show_whole()
        else:
            self._show_unit(self._unit_id)

    def _added_unit(self, unit_id: int) -> None:
        self.ui.tree.select_unit(unit_id)

    def _added_person(self, person_id: int) -> None:
        self.ui.peopleTable.select_id(person_id)
        self._show_person(person_id)

    def _added_household(self, household_id: int) -> None:
        self.ui.householdTable.select_id(household_id)
        self._show_household(household_id)

    # ---- within ------------------------------------------------------------------------------
    def _on_people(self) -> bool:
        return bool(self.ui.peopleButton.isChecked())

    def _table(self) -> TableView:
        return self.ui.peopleTable if self._on_people() else self.ui.householdTable

    def _unit_name(self) -> str:
        return " ".join(self._service.get(self._unit_id).name.split()) if self._unit_id else "Toàn cơ quan"

    def _move_unit(self, unit_id: int, parent_id: int) -> None:
        self._context.change(lambda: self._service.move(unit_id, parent_id or None), owner=self)

    def _choose(self, heading: str, *, top: bool) -> int | None:
        from thidua_desktop.ui.dialogs.choose_unit import ChooseUnitDialog

        dialog = ChooseUnitDialog(self._context, heading, top=top, parent=self)
        chosen = dialog.chosen if dialog.exec() else None
        dialog.deleteLater()
        return chosen
