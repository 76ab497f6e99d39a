"""Danh hiệu, hình thức: every value of an award's rules, ours beside the office's, and setting one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QMenu, QSizePolicy, QTreeWidgetItem, QVBoxLayout, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.domain.rulebook.fields import RuleField, RuleTemplate
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED, Award
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.rules.value_editor import ValueEditor, value_words
from thidua_desktop.ui.forms.ui_rules_awards import Ui_RulesAwards
from thidua_desktop.ui.tabs.labels import level_words
from thidua_desktop.ui.tabs.shortcuts import plain, shortcut
from thidua_desktop.ui.widgets.choice_list import Choice, plain_tip

_ROW_HEIGHT = 26
_FIELD = Qt.ItemDataRole.UserRole
_RULE, _OURS, _IN_USE, _SOURCE = range(4)


class AwardsPage(QWidget):
    """Left: award kinds; middle: their rules in groups; below: the value that is set."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.rulebook
        self._awards: dict[int, Award] = {}
        self._code = ""
        self._loading = False
        self._items: list[QTreeWidgetItem] = []
        self._row = QSize(0, context.theme.pixels(_ROW_HEIGHT))
        self.ui = ui = Ui_RulesAwards()
        ui.setupUi(self)
        self.editor = ValueEditor(
            [(text.short or text.code, text.code) for text in self._service.book().texts]
        )
        box = QVBoxLayout(ui.valueSpot)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.editor)
        ui.valueLabel.setBuddy(self.editor)
        ui.editCard.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        tree = ui.tree
        tree.setHeaderLabels(["Quy định", "Đi kèm chương trình", "Đang dùng", "Căn cứ"])
        heading = tree.header()
        for column, width in ((_RULE, 370), (_OURS, 150), (_IN_USE, 150)):
            heading.resizeSection(column, context.theme.pixels(width))
        heading.setSectionResizeMode(_SOURCE, QHeaderView.ResizeMode.Stretch)
        ui.search.textChanged.connect(lambda _: self._fill_list())
        ui.list.chosen.connect(self._on_award)
        tree.currentItemChanged.connect(lambda item, _: self._show_field(item))
        tree.itemActivated.connect(lambda *_: self.editor.setFocus())
        ui.saveButton.clicked.connect(plain(self.save))
        ui.resetButton.clicked.connect(plain(self.reset))
        ui.reasonEdit.returnPressed.connect(self.save)
        self._menu = QMenu(ui.addButton)
        ui.addButton.setMenu(self._menu)
        shortcut("Ctrl+F", ui.search.setFocus, self)
        shortcut("Ctrl+S", self.save, self)
        shortcut("F2", self.editor.setFocus, tree)
        self._fill_list()
        self.load()

    @property
    def field(self) -> RuleField | None:
        """The value chosen in the tree."""
        item = self.ui.tree.currentItem()
        found: RuleField | None = item.data(0, _FIELD) if item is not None else None
        return found

    def load(self) -> None:
        """Read the rules of the chosen award again; the chosen value stays chosen."""
        ui = self.ui
        keep = self.field.target if self.field else ""
        award = self._award()
        self._loading = True
        ui.tree.clear()
        self._items = []
        if award is not None:
            ui.awardTitle.setText(award.name)
            ui.awardText.setText(f"Mã {award.code} · {level_words(award.level)}")
            self._fill_tree(award.code)
            self._fill_menu(award.code)
        self._loading = False
        self._choose(keep)

    # ---- acts --------------------------------------------------------------------------------
    def save(self) -> None:
        """Set the value for the office, with its reason."""
        field = self.field
        if field is None or not self.ui.saveButton.isEnabled():
            return
        try:
            value = self.editor.value()
        except Invalid as error:
            self._failed(error)
            return
        reason = self.ui.reasonEdit.text().strip()
        self._change(lambda: self._service.set_value(field.target, value, reason))

    def reset(self) -> None:
        """Back to the shipped value; a rule the office added goes away whole."""
        field = self.field
        if field is None:
            return
        target = field.rule if field.added else field.target
        self._change(lambda: self._service.reset(target))

    def add(self, template: RuleTemplate) -> None:
        """Add a whole rule; its values are looked over afterwards."""
        reason = self._context.prompts.ask_text(
            template.label, "Lý do, văn bản của tỉnh hoặc cơ quan:", self.ui.reasonEdit.text()
        )
        if reason is None:
            return
        value = dict(template.value)
        if value.get("name") == "":
            value["name"] = "Giấy tờ theo quy định của tỉnh"
        self._change(lambda: self._service.set_value(template.target, value, reason), template.target)

    # ---- inside ------------------------------------------------------------------------------
    def _change(self, work: Callable[[], Changes], show: str = "") -> None:
        self._say("")

        def done(changes: Changes) -> None:
            self.ui.reasonEdit.clear()
            self._fill_list()
            self.load()
            if show:
                self._choose(show)
            self._context.navigator.say.emit(changes.label)

        self._context.change(work, done, self._failed, owner=self)

    def _award(self) -> Award | None:
        return next((award for award in self._service.book().awards if award.code == self._code), None)

    def _fill_list(self) -> None:
        words = fold(self.ui.search.text()).split()
        awards = [
            award
            for award in self._service.book().awards
            if all(word in fold(f"{award.name} {award.code} {' '.join(award.aliases)}") for word in words)
        ]
        self._awards = dict(enumerate(awards, 1))
        targets = [one.target.split(".") for one in self._service.changes()]
        changed = {target[1] for target in targets if target[0] == "award"}
        self.ui.list.set_choices(
            [
                Choice(
                    place,
                    award.name,
                    level_words(award.level) + (" · cơ quan đã sửa" if award.code in changed else ""),
                )
                for place, award in self._awards.items()
            ]
        )
        chosen = self._awards.get(self.ui.list.current_id() or 0)
        if chosen is not None and chosen.code != self._code:
            self._on_award(self.ui.list.current_id() or 0)

    def _on_award(self, place: int) -> None:
        award = self._awards.get(place)
        if award is not None and award.code != self._code:
            self._code = award.code
            self.load()

    def _fill_tree(self, code: str) -> None:
        groups: dict[str, QTreeWidgetItem] = {}
        for field in self._service.editable(code):
            parent = groups.get(field.group)
            if parent is None:
                parent = groups[field.group] = QTreeWidgetItem([field.group])
                parent.setFirstColumnSpanned(True)
                self.ui.tree.addTopLevelItem(parent)
                parent.setFirstColumnSpanned(True)
                font = parent.font(0)
                font.setBold(True)
                parent.setFont(0, font)
                parent.setFlags(Qt.ItemFlag.ItemIsEnabled)
                parent.setExpanded(True)
                parent.setSizeHint(0, self._row)
            item = _item(field)
            item.setSizeHint(0, self._row)
            parent.addChild(item)
            self._items.append(item)

    def _fill_menu(self, code: str) -> None:
        self._menu.clear()
        for template in self._service.templates(code):
            self._menu.addAction(template.label).triggered.connect(partial(self._add_chosen, template))
        self.ui.addButton.setEnabled(not self._menu.isEmpty())

    def _add_chosen(self, template: RuleTemplate, _checked: bool = False) -> None:
        self.add(template)

    def _choose(self, target: str) -> None:
        """Bring a value to the front: the one named, the first under it, or the very first."""
        tree = self.ui.tree
        items = self._items
        found = [item for item in items if target and item.data(0, _FIELD).target.startswith(target)]
        for item in (found or items)[:1]:
            tree.setCurrentItem(item)
        self._show_field(tree.currentItem())

    def _show_field(self, item: QTreeWidgetItem | None) -> None:
        if self._loading:
            return
        ui = self.ui
        field: RuleField | None = item.data(0, _FIELD) if item is not None else None
        ui.editCard.setVisible(field is not None)
        self._say("")
        self.editor.show_field(field)
        if field is None:
            return
        ui.fieldTitle.setText(f"{field.group}: {field.label}")
        said = [f"Căn cứ: {field.source}" if field.source else "", "" if field.verified else NOT_VERIFIED]
        ui.fieldText.setText(" · ".join(part for part in [*said, field.hint] if part))
        ui.resetButton.setEnabled(field.changed or field.added)
        ui.resetButton.setText("Bỏ quy định &thêm" if field.added else "&Trả về giá trị gốc")

    def _failed(self, error: Known) -> bool:
        text = str(error)
        if isinstance(error, Invalid):
            text = " ".join(problem.message for problem in error.problems)
        self._say(text)
        return True

    def _say(self, text: str) -> None:
        self.ui.problem.setText(text)
        self.ui.problem.setVisible(bool(text))


def _item(field: RuleField) -> QTreeWidgetItem:
    ours = "không có" if field.added else value_words(field.shipped if field.changed else field.value, field)
    source = field.source if field.verified else f"? {NOT_VERIFIED} · {field.source}"
    item = QTreeWidgetItem(
        [field.label[:1].upper() + field.label[1:], ours, value_words(field.value, field), source]
    )
    item.setData(0, _FIELD, field)
    if field.changed or field.added:
        font = item.font(_IN_USE)
        font.setBold(True)
        item.setFont(_IN_USE, font)
    for column in range(4):
        item.setToolTip(column, plain_tip(item.text(column)))
    return item
