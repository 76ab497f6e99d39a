"""The right side of the directory: one editor each for units, people and households, one of them open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedWidget

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import Block, RecipientKind
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.record_editor import RecordEditor
from thidua_desktop.ui.tabs.unit_forms import HouseholdForm, PersonForm, UnitForm
from thidua_desktop.ui.widgets.empty_state import EmptyState

Added = Callable[[int], None]


class DirectoryDetails:
    """Opens records in ``stack``. ``added`` are called with the id of a new unit, person, household.

    A record that was deleted a moment ago is not opened: the change that removed it is on its way.
    """

    def __init__(self, context: UiContext, stack: QStackedWidget, added: tuple[Added, Added, Added]) -> None:
        self._stack = stack
        self._service = service = context.workspace.units
        self._history = context.workspace.units_history
        self._unit_form, self._person_form, self._household_form = UnitForm(), PersonForm(), HouseholdForm()
        self.unit = RecordEditor(
            context, self._unit_form, RecipientKind.UNIT, service.add, service.update, added[0]
        )
        self.person = RecordEditor(
            context,
            self._person_form,
            RecipientKind.PERSON,
            service.add_person,
            service.update_person,
            added[1],
        )
        self.household = RecordEditor(
            context,
            self._household_form,
            RecipientKind.HOUSEHOLD,
            service.add_household,
            service.update_household,
            added[2],
        )
        self._nothing = EmptyState()
        self._nothing.setup(context.icons)
        self._nothing.describe("users", "Chưa chọn ai", "Chọn đơn vị, người hoặc hộ để xem và sửa.")
        for page in (self._nothing, *self.editors()):
            stack.addWidget(page)

    def editors(self) -> tuple[RecordEditor, RecordEditor, RecordEditor]:
        return self.unit, self.person, self.household

    def open_editor(self) -> RecordEditor | None:
        """The editor on screen, ``None`` when nothing is chosen."""
        editor = self._stack.currentWidget()
        return editor if isinstance(editor, RecordEditor) else None

    def may_leave(self) -> bool:
        """Ask about what was typed and not stored; True when it was stored or may go."""
        editor = self.open_editor()
        return editor is None or editor.may_leave()

    def set_choices(self, units: Sequence[tuple[str, int]], blocks: Sequence[Block]) -> None:
        """What the forms offer as unit and block."""
        self._unit_form.set_choices(units, blocks)
        self._person_form.set_units(units)
        self._household_form.set_units(units)

    def show_nothing(self) -> None:
        self._stack.setCurrentWidget(self._nothing)

    def bring(self, editor: RecordEditor) -> None:
        """Put ``editor`` on screen, for a new record."""
        self._stack.setCurrentWidget(editor)

    def show_unit(self, unit_id: int) -> None:
        try:
            unit = self._service.get(unit_id)
        except NotFound:
            return
        under = " · ".join(part for part in (unit.kind, *self._chain(unit_id)) if part)
        self.unit.open(unit, " ".join(unit.name.split()), under)
        self.bring(self.unit)

    def _chain(self, unit_id: int) -> list[str]:
        """What came before the unit and what became of it, a sentence each."""
        said = []
        for link in self._history.chain(unit_id):
            since = f" từ {format_date(link.on)}" if link.on else ""
            if link.new.id == unit_id:
                said.append(f"tiếp nối {link.old.name}{since}")
            elif link.old.id == unit_id:
                said.append(f"nay là {link.new.name}{since}")
        return said

    def show_person(self, person_id: int) -> None:
        try:
            person = self._service.person(person_id)
            unit = self._service.get(person.unit_id).name if person.unit_id else ""
        except NotFound:
            return
        under = " · ".join(part for part in (person.post, " ".join(unit.split())) if part)
        self.person.open(person, f"{person.rank} {person.name}".strip(), under)
        self.bring(self.person)

    def show_household(self, household_id: int) -> None:
        try:
            household = self._service.household(household_id)
        except NotFound:
            return
        self.household.open(household, f"Hộ {household.head_name}", household.address)
        self.bring(self.household)
