"""Tab Cải cách hành chính, its part Bộ tiêu chí: the year's sets at the left, one set's criteria typed into.

Each cell is stored when it is left, cells pasted together at once. A set by which anything was scored is
locked: a new version of it can be changed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, CriteriaSet, Criterion, SetScope, TieRule
from thidua_desktop.domain.reform.rules import by_hand
from thidua_desktop.domain.reform.set_checks import full_marks
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_reform_sets import Ui_ReformSetsForm
from thidua_desktop.ui.models.criteria_sheet import (
    ABSENT,
    ABSENT_COLUMN,
    CODE,
    DEPTH_ROLE,
    EVIDENCE,
    NAME,
    POLICIES,
    RULE,
    SCORER,
    SCORERS,
    CriteriaSheet,
    CriterionRow,
    columns,
    plain_points,
    rows_of,
)
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_sets_acts import SetActs
from thidua_desktop.ui.tabs.shortcuts import menu_actions, plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.form_notice import say
from thidua_desktop.ui.widgets.growing_view import ChoiceDelegate
from thidua_desktop.ui.widgets.long_text_cell import IndentedDelegate, LongTextDelegate

_FOLLOWED = ("criteria_set", "criterion", "score", "evidence", "reform_member", "unit")
_TIES = {TieRule.SKIP: "1, 1, 3", TieRule.DENSE: "1, 1, 2"}


def scope_words(one: CriteriaSet) -> str:
    """Whom a set scores."""
    who = "Cơ quan mình" if one.scope is SetScope.OFFICE else "Các đơn vị"
    return f"{who}: {one.group}" if one.group else who


def subtitle_of(one: CriteriaSet, *, versions: bool) -> str:
    """What the list says below a set's name; its version where there are ``versions`` of it."""
    parts = [f"Phiên bản {one.version}"] if versions else []
    parts.append(scope_words(one))
    if one.synthetic and "giả định" not in one.name:
        parts.append("giả định")
    if one.published_on is not None:
        parts.append("đã công bố")
    return " · ".join(parts)


class CriteriaSetsPage(QWidget):
    """The sets of a year, and the criteria of the chosen one."""

    asked = Signal(object)
    """A :class:`Place` of the tab to go to."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.service = context.workspace.reform.sets
        self.year = year
        self.chosen: CriteriaSet | None = None
        self.locked = ""
        """Why criteria cannot be changed; empty when they can."""
        self._rows: dict[int, CriterionRow] = {}
        self._wanted = 0
        """The criterion to go to when the rows are read anew."""
        self.ui = Ui_ReformSetsForm()
        self.ui.setupUi(self)
        self.model = CriteriaSheet(columns())
        self.acts = SetActs(context, self)
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui, context, acts, table = self.ui, self._context, self.acts, self.ui.table
        ui.empty.setup(context.icons)
        remember_sizes(ui.splitter, context.memory, "reform/sets/parts", [270, 1070])
        ui.splitter.setStretchFactor(1, 1)
        table.attach(context, self.model, stretch=NAME, wrap=True)
        scorers = [words for words, _ in SCORERS]
        table.setItemDelegateForColumn(SCORER, ChoiceDelegate(context.theme, table, lambda: scorers))
        absent = [words for words, _ in ABSENT]
        table.setItemDelegateForColumn(ABSENT_COLUMN, ChoiceDelegate(context.theme, table, lambda: absent))
        table.setItemDelegateForColumn(NAME, IndentedDelegate(context.theme, table, DEPTH_ROLE))
        for column in (RULE, EVIDENCE):
            table.setItemDelegateForColumn(column, LongTextDelegate(context.theme, table))
        ui.list.chosen.connect(self._show_set)
        self.model.edited.connect(self._store)
        table.many.connect(self._store_many)
        ui.addButton.clicked.connect(plain(acts.offer_sets))
        for button, act in (
            (ui.factsButton, acts.edit_facts),
            (ui.versionButton, acts.new_version),
            (ui.carryButton, acts.carry_scores),
            (ui.deleteButton, acts.delete_set),
            (ui.compareButton, acts.compare),
            (ui.exportButton, acts.export),
            (ui.faultButton, self.next_fault),
            (ui.rowButton, acts.add_row),
            (ui.ruleButton, acts.edit_rule),
        ):
            button.clicked.connect(plain(act))
        for keys, act in (
            ("Ins", acts.add_row),
            ("Ctrl+Ins", acts.add_row_below),
            ("Ctrl+Del", acts.delete_rows),
            ("Alt+Up", lambda: acts.move_row(-1)),
            ("Alt+Down", lambda: acts.move_row(1)),
            ("Ctrl+R", acts.edit_rule),
        ):
            shortcut(keys, act, table)
        shortcut("F4", self.next_fault, self)
        table.addActions(menu_actions(table, acts.row_menu()))
        self.setFocusProxy(table)
        say(ui.notice, "")

    # ---- what the tab calls ------------------------------------------------------------------
    def set_year(self, year: int) -> None:
        """Show the sets of another year."""
        if year != self.year:
            self.year = year
            self.refresh()

    def refresh(self) -> None:
        """Ask everything again."""
        sets = self.service.of_year(self.year)
        self.ui.listTitle.setText(f"Bộ tiêu chí {self.year}")
        self.ui.pages.setCurrentWidget(self.ui.fullPage if sets else self.ui.emptyPage)
        if not sets:
            self.chosen = None
            self._fill([])
            self.acts.describe_empty()
            return
        kept = self.chosen.id if self.chosen is not None else 0
        several = {(one.scope, one.group) for one in sets if one.version > 1}
        choices = [
            Choice(one.id, one.name, subtitle_of(one, versions=(one.scope, one.group) in several))
            for one in sets
        ]
        self.ui.list.set_choices(choices, keep=kept)
        self._show_set(self.ui.list.current_id() or sets[0].id)

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        if changes.touches(*_FOLLOWED):
            self.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring one set of the year to the front."""
        self.ui.list.choose(record_id)

    def place(self) -> Place:
        """The set shown."""
        return Place("sets", self.chosen.id if self.chosen is not None else 0)

    def show_place(self, place: Place) -> None:
        """Show a set and, where named, one of its criteria."""
        if place.set_id:
            self.ui.list.choose(place.set_id)
        if place.criterion_id:
            self.go_to(place.criterion_id)

    def has_unsaved(self) -> bool:
        """Cells are stored when they are left."""
        return False

    def leave(self, go: Callable[[], object]) -> None:
        """Nothing waits here."""
        go()

    # ---- what the acts need ------------------------------------------------------------------
    def current(self) -> Criterion | None:
        """The criterion under the cursor."""
        row = self.model.row(self.ui.table.currentIndex().row())
        return row.criterion if row is not None else None

    def chosen_ids(self) -> list[int]:
        """Ids of the rows with a chosen cell, as they stand."""
        numbers = sorted({index.row() for index in self.ui.table.selectedIndexes()})
        return [row.criterion.id for number in numbers if (row := self.model.row(number)) is not None]

    def criteria(self) -> list[Criterion]:
        """The criteria shown."""
        return [row.criterion for row in self.model.rows()]

    def change(
        self, work: Callable[[], Changes | None], done: Callable[[Changes], object] | None = None
    ) -> None:
        """Do one act; why it is refused stands above the table."""

        def finished(changes: Changes | None) -> None:
            say(self.ui.notice, "")
            if changes is not None and done is not None:
                done(changes)

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            self.refresh()
            return True

        self._context.tasks.run_db(lambda job: work(), finished, failed, owner=self)

    def show_set(self, set_id: int) -> None:
        """Bring a set that was just made to the front, whatever its year."""
        self.year = self.service.get(set_id).year
        self.refresh()
        self.ui.list.choose(set_id)

    def go_to(self, criterion_id: int, column: int = NAME) -> None:
        """Put the cursor on a criterion, now or when its row is there."""
        self._wanted = criterion_id
        for number, row in enumerate(self.model.rows()):
            if row.criterion.id == criterion_id:
                index = self.model.index(number, column)
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                self.ui.table.selectionModel().setCurrentIndex(index, flag)
                self.ui.table.scrollTo(index)
                self._wanted = 0

    def next_fault(self) -> None:
        """Go to the next criterion with something wrong, from the top again after the last."""
        rows = self.model.rows()
        here = self.ui.table.currentIndex().row()
        order = [*range(here + 1, len(rows)), *range(here + 1)]
        wrong = next((number for number in order if rows[number].faults), None)
        if wrong is not None:
            say(self.ui.notice, "\n".join(fault.message for fault in rows[wrong].faults))
            self.ui.mainLayout.activate()
            self.go_to(rows[wrong].criterion.id)
            self.ui.table.setFocus()

    # ---- storing -----------------------------------------------------------------------------
    def _store(self, number: int) -> None:
        row = self.model.row(number)
        if number < 0 or row is None or self.ui.table.writing_many:
            return
        stored, now = self._rows[row.criterion.id].criterion, row.criterion
        if stored != now:
            self.change(lambda: self.service.save_criterion(now, expected=stored))

    def _store_many(self, refused: list[tuple[int, int, str]]) -> None:
        """What was pasted or emptied together: one operation, or nothing at all."""
        if refused:
            rows = self.model.rows()
            words = [
                f"Mục {rows[row].criterion.code}: “{text}” không ghi được vào cột "
                f"{self.model.columns[column].title}."
                for row, column, text in refused
            ]
            say(self.ui.notice, "\n".join(["Chưa ghi ô nào vừa dán; sửa các ô sau rồi dán lại:", *words[:6]]))
            self._fill(list(self._rows.values()))
            return
        changed = [
            row.criterion
            for row in self.model.rows()
            if self._rows[row.criterion.id].criterion != row.criterion
        ]
        if changed:
            self.change(lambda: self.service.save_criteria(changed))

    # ---- showing -----------------------------------------------------------------------------
    def _show_set(self, set_id: int) -> None:
        before = self.chosen.id if self.chosen is not None else 0
        self.chosen = one = self.service.get(set_id)
        if before != one.id:
            say(self.ui.notice, "")
            self.ui.table.scrollToTop()
        criteria = self.service.tree(set_id)
        faults = self.service.problems(set_id)
        self.locked = self._why_locked(one)
        self.model.set_read_only(bool(self.locked))
        self._fill(rows_of(criteria, faults, self.service.why_by_hand(set_id)))
        self._show_head(one)
        self._show_foot(criteria, len(faults))
        self.acts.update()

    def _why_locked(self, one: CriteriaSet) -> str:
        closed = closed_words(self._context, one.year)
        if closed:
            return closed
        if one.published_on is not None:
            return "Đã công bố kết quả: bộ này khóa."
        if self.service.is_scored(one.id):
            return "Đã có điểm theo bộ này nên tiêu chí khóa lại. Muốn sửa: lập phiên bản mới."
        return ""

    def _fill(self, rows: list[CriterionRow]) -> None:
        table, kept, column = self.ui.table, self.current(), self.ui.table.currentIndex().column()
        self._rows = {row.criterion.id: row for row in rows}
        if [row.criterion.id for row in rows] == [row.criterion.id for row in self.model.rows()]:
            self.model.blockSignals(True)
            self.model.replace_all(rows)
            self.model.blockSignals(False)
            self.model.mark_clean()
            self.model.refresh()
            table.resizeRowsToContents()
        else:
            self.model.set_rows(rows)
            if kept is not None and not self._wanted:
                self.go_to(kept.id, max(column, CODE))
                self._wanted = 0
        if self._wanted:
            self.go_to(self._wanted)
        table.empty.describe(
            "list-tree", "Bộ này chưa có mục nào", "Bấm “Thêm mục” để ghi lĩnh vực đầu tiên."
        )

    def _show_head(self, one: CriteriaSet) -> None:
        ui = self.ui
        ui.title.setText(one.name)
        members = self.service.members(one.id) if one.scope is SetScope.UNITS else []
        parts = [scope_words(one), f"phiên bản {one.version}"]
        if one.scope is SetScope.UNITS:
            parts.append(f"{len(members)} đơn vị được chấm" if members else "chưa chọn đơn vị")
        parts += [
            f"không áp dụng: {POLICIES[one.absent_policy].lower()}",
            f"bằng điểm xếp {_TIES[one.ties]}",
            one.source or "chưa ghi văn bản ban hành",
        ]
        ui.factsLabel.setText(" · ".join(parts))
        banner = []
        if one.synthetic:
            banner.append(
                "Bộ giả định để dùng thử, không phải văn bản của cơ quan nào: nhập bộ của tỉnh trước khi "
                "chấm chính thức."
            )
        if one.note and not one.synthetic:
            banner.append(one.note)
        if self.locked:
            banner.append(self.locked)
        say(ui.banner, "\n".join(banner))

    def _show_foot(self, criteria: list[Criterion], faults: int) -> None:
        parents = {one.parent_id for one in criteria}
        leaves = [one for one in criteria if one.id not in parents]
        read = sum(not by_hand(one.rule) for one in leaves)
        said = (
            f"Tổng {plain_points(full_marks(criteria))} điểm · {len(leaves)} mục chấm điểm · "
            f"{read} mục tự tính, {len(leaves) - read} mục chấm tay"
        )
        self.ui.sumLabel.setText(f"{said} · {faults} chỗ chưa khớp" if faults else f"{said} · khớp")
        self.ui.faultButton.setEnabled(faults > 0)
