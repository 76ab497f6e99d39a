"""Thành viên Hội đồng: who sits on the council, in which role and term, and their own unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import Changes, CouncilMember, CouncilRole
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.council.members import ROLE_LABELS
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_form_member import Ui_FormMember
from thidua_desktop.ui.forms.ui_member_panel import Ui_MemberPanel
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.tabs.unit_forms import SALUTATIONS
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import Fields, fill_combo

_BLANK = CouncilMember(0, "")


class MemberForm(QWidget):
    """Loads and gives back a ``CouncilMember``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._member = _BLANK
        self.ui = ui = Ui_FormMember()
        ui.setupUi(self)
        ui.salutationBox.addItems(SALUTATIONS)
        fill_combo(ui.roleBox, [(words, role.value) for role, words in ROLE_LABELS.items()])
        self.fields = Fields(
            self,
            name=ui.nameEdit,
            salutation=ui.salutationBox,
            post=ui.postEdit,
            role=ui.roleBox,
            unit_id=ui.unitBox,
            from_on=ui.fromEdit,
            to_on=ui.toEdit,
        )

    def set_units(self, units: Sequence[tuple[str, int]]) -> None:
        """The units a member may belong to."""
        fill_combo(self.ui.unitBox, [("Chưa ghi", None), *units])

    def load(self, member: CouncilMember) -> None:
        self._member = member
        names = ("name", "salutation", "post", "unit_id", "from_on", "to_on")
        self.fields.load({"role": member.role.value, **{name: getattr(member, name) for name in names}})

    def record(self) -> CouncilMember:
        """The member as edited. Raises ``Invalid`` for a date that does not exist."""
        values = self.fields.values()
        return replace(self._member, **{**values, "role": CouncilRole(values["role"])})


def _term(member: CouncilMember) -> str:
    since = f"từ {format_date(member.from_on)}" if member.from_on else ""
    until = f"đến {format_date(member.to_on)}" if member.to_on else ""
    return " ".join(part for part in (since, until) if part)


class MemberPanel(QWidget):
    """The list at the left, the chosen member at the right."""

    changed = Signal()
    """Who sits on the council changed."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.council
        self._units: dict[int, str] = {}
        self._members: dict[int, CouncilMember] = {}
        self._settling = False
        self.ui = ui = Ui_MemberPanel()
        ui.setupUi(self)
        columns: tuple[Column[CouncilMember], ...] = (
            Column("Họ và tên", lambda one: f"{one.salutation} {one.name}".strip(), width=176),
            Column("Vai trong Hội đồng", lambda one: ROLE_LABELS[one.role], width=184),
            Column("Chức vụ", lambda one: one.post, width=196),
            Column("Đơn vị", lambda one: self._units.get(one.unit_id or 0, ""), width=230),
            Column("Nhiệm kỳ", _term, width=124),
        )
        self.model: PagedTable[CouncilMember] = PagedTable(
            columns, lambda query, sort, descending: list(self._members), self._page
        )
        ui.table.attach(context, self.model, "council/members")
        self.form = MemberForm()
        self.details = DetailsPanel(self.form, self.form.fields, context.icons, self._save)
        self.details.setMinimumWidth(320)
        self.details.setMaximumWidth(380)
        ui.side.addWidget(self.details)
        assert ui.table.empty is not None
        ui.table.empty.describe(
            "gavel",
            "Chưa ghi thành viên Hội đồng",
            "Có danh sách thì chương trình điểm danh, tính số có mặt và nhắc khi thành viên bỏ phiếu cho "
            "chính đơn vị mình.",
            (FirstStep("Thêm thành viên", "user-plus", self.add),),
        )
        ui.table.current_id_changed.connect(self._on_current)
        ui.addButton.clicked.connect(plain(self.add))
        ui.removeButton.clicked.connect(plain(self.remove))
        self.details.cancelled.connect(lambda: self._on_current(ui.table.current_id()))
        shortcut("Ins", self.add, self)
        shortcut("F2", self.details.begin_edit, self)
        shortcut("Del", self.remove, ui.table)
        self.load()

    @property
    def dirty(self) -> bool:
        """Whether a member is being edited."""
        return self.details.dirty

    def members(self) -> list[CouncilMember]:
        """Everybody listed."""
        return list(self._members.values())

    def load(self, keep: int = 0) -> None:
        """Ask the members again."""
        units = self._context.workspace.units.all()
        self._units = {unit.id: unit.name for unit in units}
        self.form.set_units([(unit.name, unit.id) for unit in units])
        self._members = {member.id: member for member in self._service.members()}
        self._settling = True
        self.model.refresh()
        if keep:
            self.ui.table.select_id(keep)
        self._settling = False
        count = len(self._members)
        self.ui.countLabel.setText(f"{count} thành viên" if count else "")
        self._on_current(self.ui.table.current_id())

    def add(self) -> None:
        """Start a member in the form at the right."""
        self.details.show_record(_BLANK, "Thành viên mới", new=True)
        self.details.setEnabled(True)
        self.form.ui.nameEdit.setFocus()

    def remove(self) -> None:
        """Take the chosen member off the list; can be undone."""
        member = self._members.get(self.ui.table.current_id())
        if member is not None:
            self._context.change(
                lambda: self._service.remove_member(member.id), lambda changes: self._stored(0), owner=self
            )

    def _page(self, ids: Sequence[int]) -> list[CouncilMember]:
        return [self._members[one] for one in ids if one in self._members]

    def _save(self, member: CouncilMember, new: bool) -> None:
        act = self._service.add_member if new else self._service.update_member

        def done(changes: Changes) -> None:
            self.details.saved()
            self._stored(changes.created or member.id)

        self._context.change(lambda: act(member), done, self.details.failed, owner=self)

    def _stored(self, keep: int) -> None:
        self.load(keep)
        self.changed.emit()

    def _on_current(self, member_id: int) -> None:
        if self._settling:
            return
        member = self._members.get(member_id)
        self.ui.removeButton.setEnabled(member is not None)
        if member is None:
            self.details.show_record(_BLANK, "Thành viên", "Chọn một người ở bên trái, hoặc thêm mới.")
            self.details.setEnabled(False)
            return
        self.details.setEnabled(True)
        self.details.show_record(member, member.name, ROLE_LABELS[member.role])
