"""Chương trình of a conference: who, when and where; decisions announced; the items like a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidgetItem, QMenu, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Changes, Conference, ConferenceKind, DecisionState
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_conference_programme import Ui_ConferenceProgramme
from thidua_desktop.ui.models.programme import ProgrammeSheet
from thidua_desktop.ui.tabs.shortcuts import indent, plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.choice_list import plain_tip
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import Fields, fill_combo
from thidua_desktop.ui.widgets.form_notice import say, show_error

_ID = Qt.ItemDataRole.UserRole

KINDS = (
    ("Tổng kết", ConferenceKind.SUMMARY),
    ("Phát động, ký giao ước", ConferenceKind.LAUNCH),
    ("Khác", ConferenceKind.OTHER),
)


class ProgrammePage(QWidget):
    """Lưu (Ctrl+S) stores what was changed at either side as one step; Hủy drops it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.conferences
        self._conference: Conference | None = None
        self._filling = False
        self.ui = ui = Ui_ConferenceProgramme()
        ui.setupUi(self)
        context.icons.dress(self)
        fill_combo(ui.kindBox, KINDS)
        ui.nameEdit.show_lines(3)
        for box in (ui.perTurnEdit, ui.seatsEdit):
            indent(box)
        for edit in ui.formBody.findChildren(QLineEdit):  # what is longer than its field
            edit.textChanged.connect(lambda text, edit=edit: edit.setToolTip(plain_tip(text)))
            edit.editingFinished.connect(lambda edit=edit: edit.home(False))
        self.fields = Fields(
            ui.formBody,
            name=ui.nameEdit,
            kind=ui.kindBox,
            date=ui.dateEdit,
            starts_at=ui.startEdit,
            place=ui.placeEdit,
            chair=ui.chairEdit,
            co_chair=ui.coChairEdit,
            secretary=ui.secretaryEdit,
            per_turn=ui.perTurnEdit,
            seats=ui.seatsEdit,
            note=ui.noteEdit,
        )
        self.model = ProgrammeSheet()
        ui.items.attach(context, self.model, stretch=2, wrap=True)
        self._set_up()

    def _set_up(self) -> None:
        ui, context = self.ui, self._context
        ui.splitter.setStretchFactor(1, 1)
        remember_sizes(ui.splitter, context.memory, "conference/programme", [380, 750])
        ui.decisionList.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        ui.decisionList.setDefaultDropAction(Qt.DropAction.MoveAction)
        ui.decisionList.itemChanged.connect(self._on_edited)
        ui.decisionList.model().rowsMoved.connect(self._on_edited)
        self.fields.edited.connect(self._on_edited)
        ui.startEdit.textChanged.connect(self.model.set_start)
        self.model.edited.connect(self._on_items)
        ui.items.left.connect(self.add_item)
        for button, act in (
            (ui.saveButton, self.save),
            (ui.cancelButton, self.cancel),
            (ui.upButton, lambda: self.move_decision(-1)),
            (ui.downButton, lambda: self.move_decision(1)),
            (ui.templateButton, self.choose_template),
            (ui.importButton, self.import_file),
            (ui.addItem, self.insert_item),
            (ui.dropItem, self.drop_item),
            (ui.itemUp, lambda: self.move_item(-1)),
            (ui.itemDown, lambda: self.move_item(1)),
        ):
            button.clicked.connect(plain(act))
        for keys, call, scope in (
            ("Alt+Up", lambda: self.move_decision(-1), ui.decisionList),
            ("Alt+Down", lambda: self.move_decision(1), ui.decisionList),
            ("Ins", self.insert_item, self),
            ("Ctrl+Del", self.drop_item, ui.items),
            ("Alt+Up", lambda: self.move_item(-1), ui.items),
            ("Alt+Down", lambda: self.move_item(1), ui.items),
            ("Esc", self._back_to_stored_info, ui.formBody),
        ):
            shortcut(keys, call, scope)
        ui.items.empty.describe(
            "list-checks",
            "Chương trình chưa có mục nào",
            "Dùng mẫu có sẵn, nhập từ tệp của hội nghị, hoặc bấm Thêm mục rồi gõ.",
            (
                FirstStep("Dùng mẫu…", "list-checks", self.choose_template),
                FirstStep("Nhập từ Excel…", "file-spreadsheet", self.import_file),
            ),
        )

    # ---- what the tab calls ------------------------------------------------------------------
    def show_conference(self, conference: Conference) -> None:
        """Read the conference again; what was typed about the same one stays."""
        same = self._conference is not None and self._conference.id == conference.id
        if not (same and self.info_dirty):
            self._conference = conference
            self._load_info(conference)
        if not (same and self.model.dirty):
            self.model.set_start(self.ui.startEdit.text())
            items = [one.item for one in self._service.programme(conference.id)]
            self.model.set_items(items)
        self._on_items()

    def has_unsaved(self) -> bool:
        return self.info_dirty or self.model.dirty

    def save(self) -> None:
        """Store both sides as far as they were changed: both or, where one is refused, neither."""
        conference = self._conference
        if conference is None or not self.has_unsaved():
            return
        edited, items = conference, self.model.items()
        info, programme = self.info_dirty, self.model.dirty
        if info:
            try:
                values = self.fields.values()
            except Invalid as error:
                self._failed(error)
                return
            edited = replace(conference, **values, decision_ids=self._chosen_decisions())
        self.model.set_wrong({})

        def update() -> Changes:
            return self._service.update(edited, conference)

        def put() -> Changes:
            return self._service.set_programme(edited.id, items)

        def store() -> Changes:
            if not (info and programme):
                return update() if info else put()
            operations = self._context.workspace.operations
            label = f"Đã sửa hội nghị {edited.name} và chương trình"
            return operations.together(label, lambda: (update(), put()))

        def done(changes: Changes) -> None:
            if programme:
                self.model.mark_clean()
            if info:
                self._conference = self._service.get(edited.id)
                self._load_info(self._conference)
            self._on_items()

        self._context.change(store, done, self._failed, owner=self)

    def cancel(self) -> None:
        """Back to what is stored, at both sides."""
        conference = self._conference
        if conference is not None:
            self._load_info(conference)
            self.model.set_items([one.item for one in self._service.programme(conference.id)])
            self._on_items()

    def print_out(self) -> None:
        """The papers have a page of their own."""

    def enter(self) -> None:
        """To the words of the first item; Ins and typing go there."""
        items = self.ui.items
        items.setFocus()
        if not items.currentIndex().isValid() and self.model.rowCount():
            items.setCurrentIndex(self.model.index(0, self.model.TITLE))

    @property
    def info_dirty(self) -> bool:
        """Whether the left was changed."""
        conference = self._conference
        return conference is not None and (
            self.fields.dirty or self._chosen_decisions() != conference.decision_ids
        )

    # ---- the conference ------------------------------------------------------------------------
    def _back_to_stored_info(self) -> None:
        """Esc in a field: what was typed at the left is dropped, the programme stays."""
        if self._conference is not None:
            self._load_info(self._conference)

    def move_decision(self, step: int) -> None:
        """Announce the current decision earlier (-1) or later (+1)."""
        box = self.ui.decisionList
        row = box.currentRow()
        if row >= 0 and 0 <= row + step < box.count():
            self._filling = True
            box.insertItem(row + step, box.takeItem(row))
            box.setCurrentRow(row + step)
            self._filling = False
            self._on_edited()

    def _load_info(self, conference: Conference) -> None:
        self.fields.load({name: getattr(conference, name) for name in _NAMES})
        say(self.ui.notice, "")
        self._fill_decisions(conference)
        self._on_edited()

    def _fill_decisions(self, conference: Conference) -> None:
        """Those announced in their order, then the others of the year."""
        box, decisions = self.ui.decisionList, self._context.workspace.decisions
        known = {one.decision.id: one for one in decisions.all()}
        wanted = [known[one] for one in conference.decision_ids if one in known]
        issued = DecisionState.ISSUED
        others = [
            one
            for one in known.values()
            if one.decision.id not in conference.decision_ids
            and one.decision.state is issued
            and one.decision.year == conference.year
        ]
        self._filling = True
        box.clear()
        for one in [*wanted, *others]:
            decision = one.decision
            date = f" ngày {format_date(decision.date)}" if decision.date else ""
            gone = "" if decision.state is issued else " (không còn hiệu lực)"
            item = QListWidgetItem(f"QĐ {decision.number}{date} · {one.total} lượt{gone}")
            item.setToolTip(plain_tip(decision.title))
            item.setData(_ID, decision.id)
            flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
            item.setFlags(flags & ~Qt.ItemFlag.ItemIsDropEnabled)
            on = decision.id in conference.decision_ids
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            box.addItem(item)
        if not box.count():
            item = QListWidgetItem(f"Năm {conference.year} chưa có quyết định để công bố.")
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            box.addItem(item)
        self._filling = False

    def _chosen_decisions(self) -> tuple[int, ...]:
        box = self.ui.decisionList
        items = [box.item(row) for row in range(box.count())]
        return tuple(
            int(item.data(_ID))
            for item in items
            if item.data(_ID) and item.checkState() == Qt.CheckState.Checked
        )

    def _on_edited(self) -> None:
        if not self._filling:
            self._show_dirty()

    def _show_dirty(self) -> None:
        dirty = self.has_unsaved()
        self.ui.saveButton.setEnabled(dirty)
        self.ui.cancelButton.setEnabled(dirty)
        self.ui.unsavedLabel.setText("Chưa lưu" if dirty else "")

    def _failed(self, error: Known) -> bool:
        """Say it beside what it is about: an item has a row, a field of the conference none."""
        if isinstance(error, Invalid) and any(problem.row for problem in error.problems):
            return self._items_failed(error)
        return self._info_failed(error)

    def _info_failed(self, error: Known) -> bool:
        show_error(error, self.fields, self.ui.notice)
        if isinstance(error, Invalid):  # two fields share a line: no room for a sentence below either
            shared = [one.message for one in error.problems if one.field in _SHARED]
            text = "\n".join(part for part in (self.ui.notice.text(), *shared) if part)
            say(self.ui.notice, text)
        return True

    # ---- the items ---------------------------------------------------------------------------
    def insert_item(self) -> None:
        """A new item below the current one, ready to be typed into."""
        row = self.ui.items.currentIndex().row()
        self._begin(row + 1 if row >= 0 else self.model.rowCount())

    def add_item(self) -> None:
        """A new item at the end: Enter on the last one."""
        self._begin(self.model.rowCount())

    def drop_item(self) -> None:
        """Take the current item out."""
        row = self.ui.items.currentIndex().row()
        if row >= 0:
            self.model.drop(row)
            self._go(min(row, self.model.rowCount() - 1))

    def move_item(self, step: int) -> None:
        """The current item one place up (-1) or down (+1); the hours follow."""
        index = self.ui.items.currentIndex()
        if index.isValid() and self.model.move(index.row(), step):
            self._go(index.row() + step, index.column())

    def choose_template(self) -> None:
        """Offer the templates under the button."""
        menu = QMenu(self)
        for template in self._service.templates():
            words = f"{template.name} ({len(template.items)} mục, {template.minutes} phút)"
            menu.addAction(words).triggered.connect(self._taking(template.code))
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.ui.templateButton
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def take_template(self, code: str) -> None:
        """Put a template in place of the programme; asks where there is one."""
        conference = self._conference
        if conference is None:
            return
        if self.model.rowCount() and not self._context.prompts.ask_yes_no(
            "Dùng mẫu chương trình",
            f"Chương trình hiện có {self.model.rowCount()} mục; mẫu sẽ thay tất cả. Hoàn tác được.",
            yes="Thay bằng mẫu",
            danger=True,
        ):
            return
        self.model.mark_clean()
        self._context.change(lambda: self._service.apply_template(conference.id, code), owner=self)

    def import_file(self) -> None:
        """Programme and guests from the file of the conference."""
        import_conference(self._context, self, self._conference)

    def _taking(self, code: str) -> Callable[[], None]:
        return lambda: self.take_template(code)

    def _begin(self, row: int) -> None:
        self.model.insert(row)
        self._go(row)
        self.ui.items.edit(self.model.index(row, self.model.TITLE))

    def _go(self, row: int, column: int = -1) -> None:
        if row >= 0:
            index = self.model.index(row, self.model.TITLE if column < 0 else column)
            self.ui.items.setCurrentIndex(index)
            self.ui.items.setFocus()

    def _on_items(self) -> None:
        ui, some = self.ui, self.model.rowCount()
        say(ui.itemNotice, "")
        self._show_dirty()
        for part in (ui.dropItem, ui.itemUp, ui.itemDown):
            part.setEnabled(bool(some))
        ui.itemSub.setText(self.model.summary())
        ui.items.empty.setVisible(not some)

    def _items_failed(self, error: Known) -> bool:
        text = str(error)
        if isinstance(error, Invalid):
            wrong = {problem.row - 1: problem.message for problem in error.problems if problem.row}
            self.model.set_wrong(wrong)
            text = "\n".join(problem.message for problem in error.problems)
            if wrong:
                self._go(min(wrong))
        say(self.ui.itemNotice, text)
        return True


_SHARED = ("date", "starts_at", "per_turn", "seats")
"""Fields beside another one."""
_NAMES = (
    "name",
    "kind",
    "date",
    "starts_at",
    "place",
    "chair",
    "co_chair",
    "secretary",
    "per_turn",
    "seats",
    "note",
)


def import_conference(context: UiContext, parent: QWidget, conference: Conference | None) -> None:
    """Open the import of a conference's workbook."""
    from thidua_desktop.ui.dialogs.import_dialog import open_import

    open_import(context, parent, "conference")
