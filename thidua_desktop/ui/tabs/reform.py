"""Tab Cải cách hành chính: the criteria tree with its scores, and the published index with its change."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import Changes, ScoreKind
from thidua_desktop.domain.reform import CriterionNode
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.services.reform import ReformOverview
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_reform import Ui_TabReform
from thidua_desktop.ui.models.comparison import ComparisonModel
from thidua_desktop.ui.models.criteria import SELF, CriteriaModel
from thidua_desktop.ui.tabs.reform_card import ReformCard
from thidua_desktop.ui.tabs.score_form import ScoreForm, SelfScore
from thidua_desktop.ui.widgets.details_panel import DetailsPanel
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.number_delegate import NumberDelegate


class ReformTab(QWidget):
    """Self scores are typed into the tree or into the form at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.reform
        self._overview: ReformOverview | None = None
        self.ui = Ui_TabReform()
        self.ui.setupUi(self)
        self.criteria = CriteriaModel(self._typed)
        self.comparison = ComparisonModel(context.theme)
        form = ScoreForm()
        self.editor = DetailsPanel(form, form.fields, context.icons, self._store)
        ui = self.ui
        self._card = ReformCard(ui.score, ui.delta, ui.rank, ui.rankChange, ui.trend)
        self._set_up()
        self.refresh()

    # ---- setting up --------------------------------------------------------------------------
    def _set_up(self) -> None:
        ui, context = self.ui, self._context
        ui.trend.setup(context.theme)
        ui.empty.setup(context.icons)
        ui.scoreLayout.addWidget(self.editor)
        ui.splitter.setStretchFactor(0, 1)
        ui.splitter.setSizes(context.memory.get("reform/splitter", [898, 432]))
        ui.splitter.splitterMoved.connect(lambda: context.memory.set("reform/splitter", ui.splitter.sizes()))
        tree = ui.criteria
        tree.setModel(self.criteria)
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(False)
        tree.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        heading = tree.header()
        heading.setStretchLastSection(False)
        heading.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, 5):
            tree.setColumnWidth(column, context.theme.pixels(92))
            tree.setItemDelegateForColumn(column, NumberDelegate(tree))
        tree.selectionModel().currentRowChanged.connect(self._select)
        table = ui.compare
        table.setModel(self.comparison)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(context.theme.pixels(30))
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 56), (2, 70), (3, 78), (4, 66)):
            table.setColumnWidth(column, context.theme.pixels(width))
            table.setItemDelegateForColumn(column, NumberDelegate(table))
        ui.openOnlyBox.toggled.connect(lambda: self._load_tree(force=True))
        ui.collapseButton.clicked.connect(self._fold)
        for keys, act in (("Ctrl+S", self.editor.save), ("F2", self._edit)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        context.icons.dress(self)

    # ---- what the window calls ---------------------------------------------------------------
    def refresh(self) -> None:
        """Read criteria, scores and rankings of the working year again."""
        self._overview = self._service.overview(self._context.year)
        self._load_tree(force=True)
        self._load_index()

    def on_changes(self, changes: Changes) -> None:
        """Follow scores, rankings, sets and the office's name."""
        if changes.touches("score", "criterion", "criteria_set"):
            self._overview = self._service.overview(self._context.year)
            self._load_tree()
        if changes.touches("ranking", "office"):
            self._load_index()

    def show_record(self, kind: str, record_id: int) -> None:
        """Bring a criterion to the front."""
        self.ui.openOnlyBox.setChecked(False)
        index = self.criteria.index_of(record_id)
        if index.isValid():
            self.ui.criteria.scrollTo(index)
            self.ui.criteria.setCurrentIndex(index)

    def has_unsaved(self) -> bool:
        return self.editor.dirty

    def _import(self) -> None:
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        open_import(self._context, self, "criteria")

    # ---- the tree ----------------------------------------------------------------------------
    def _load_tree(self, *, force: bool = False) -> None:
        ui, overview = self.ui, self._overview
        published = self._service.published(self._context.year)
        if overview is None and published is None:
            ui.empty.describe(
                "gauge",
                f"Chưa có bộ chỉ số cho năm {self._context.year}",
                "Bộ tiêu chí, điểm tự chấm, điểm thẩm định và bảng xếp hạng của năm nằm ở đây.",
                (FirstStep("Nhập từ Excel…", "file-spreadsheet", self._import),),
            )
            ui.stack.setCurrentWidget(ui.emptyPage)
            return
        ui.stack.setCurrentWidget(ui.reformPage)
        ui.middle.setVisible(overview is not None)
        ui.sideTabs.setTabVisible(0, overview is not None)
        if overview is None:
            return
        ui.title.setText(f"{overview.criteria_set.name} – năm {overview.criteria_set.year}")
        ui.title.setToolTip(ui.title.text())
        ui.synthetic.setVisible(overview.criteria_set.synthetic)
        self._show_totals(overview)
        current = self.criteria.node(ui.criteria.currentIndex())
        if not force and not ui.openOnlyBox.isChecked() and self.criteria.same_tree(overview.nodes):
            self.criteria.update(overview.nodes)
            self._show_node(self.criteria.node(ui.criteria.currentIndex()), stored=True)
            return
        self.criteria.load(overview.nodes, open_only=ui.openOnlyBox.isChecked())
        ui.criteria.expandToDepth(1)
        keep = self.criteria.index_of(current.criterion.id) if current else QModelIndex()
        ui.criteria.setCurrentIndex(keep if keep.isValid() else self._first_leaf(overview))

    def _first_leaf(self, overview: ReformOverview) -> QModelIndex:
        leaf = next((node for node in overview.nodes if node.is_leaf), None)
        return self.criteria.index_of(leaf.criterion.id) if leaf else QModelIndex()

    def _show_totals(self, overview: ReformOverview) -> None:
        ui, totals = self.ui, overview.totals
        ui.maximumTotal.setText(f"Tối đa <b>{format_points(totals.maximum)}</b>")
        ui.selfTotal.setText(f"Tự chấm <b>{format_points(totals.self_points)}</b>")
        ui.appraisedTotal.setText(f"Thẩm định <b>{format_points(totals.appraised_points)}</b>")
        apart = totals.maximum - totals.applicable
        note = f" · không áp dụng {format_points(apart)} điểm" if apart else ""
        ui.scoredTotal.setText(f"Đã chấm {totals.scored}/{totals.leaves} mục{note}")

    def _fold(self) -> None:
        tree = self.ui.criteria
        if tree.isExpanded(self.criteria.index(0, 0)):
            tree.collapseAll()
            self.ui.collapseButton.setText("Mở &ra")
        else:
            tree.expandToDepth(2)
            self.ui.collapseButton.setText("Th&u gọn")

    def _select(self, now: QModelIndex, before: QModelIndex) -> None:
        if self.editor.dirty and not self._leave():
            tree = self.ui.criteria
            tree.selectionModel().blockSignals(True)
            tree.setCurrentIndex(before)
            tree.selectionModel().blockSignals(False)
            return
        self._show_node(self.criteria.node(now))

    def _show_node(self, node: CriterionNode | None, *, stored: bool = False) -> None:
        if node is None or (stored and self.editor.dirty):
            return
        criterion = node.criterion
        self.editor.show_record(node, f"{criterion.code} {' '.join(criterion.name.split())}")

    def _leave(self) -> bool:
        answer = self._context.prompts.choose(
            "Còn phần chưa lưu", "Điểm đang sửa chưa lưu.", ("Lưu", "Không lưu"), cancel="Quay lại sửa"
        )
        if answer == 0:
            self.editor.save()
            return not self.editor.fields.problems_shown()
        return answer == 1

    def _edit(self) -> None:
        index = self.ui.criteria.currentIndex().siblingAtColumn(SELF)
        if self.criteria.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.ui.criteria.setFocus()
            self.ui.criteria.edit(index)

    # ---- scores ------------------------------------------------------------------------------
    def _typed(self, criterion_id: int, points: int | None) -> None:
        """A score typed into the tree; evidence and explanation stay."""
        node = self.criteria.node(self.criteria.index_of(criterion_id))
        if node is not None:
            self._score(SelfScore(node, points, False, node.declared, node.note), None)

    def _store(self, score: Any, new: bool) -> None:
        self._score(score, self.editor)

    def _score(self, score: SelfScore, panel: DetailsPanel | None) -> None:
        overview = self._overview
        if overview is None:
            return

        def done(changes: Changes) -> None:
            if panel is not None and panel.record is score.node:
                panel.saved()
            self._show_node(self.criteria.node(self.ui.criteria.currentIndex()), stored=True)

        def failed(error: Known) -> bool:
            return panel is not None and panel.record is score.node and panel.failed(error)

        self._context.change(
            lambda: self._service.set_score(
                overview.criteria_set.id,
                score.node.criterion.id,
                ScoreKind.SELF,
                score.points,
                not_applicable=score.not_applicable,
                declared=score.declared,
                note=score.note,
            ),
            done,
            failed,
            owner=self,
        )

    # ---- the published index -----------------------------------------------------------------
    def _load_index(self) -> None:
        ui = self.ui
        published = self._service.published(self._context.year)
        self._card.show(published)
        ui.indexCard.setVisible(published is not None)
        ui.sideTabs.setTabVisible(1, published is not None)
        if published is None:
            return
        own = published.comparison
        ui.indexTitle.setText(f"Chỉ số công bố năm {published.year} – {own.unit_name}")
        ui.indexTitle.setToolTip(own.group)
        ui.sideTabs.setTabText(1, f"Xếp hạng {published.year}")
        rows = [row for row in self._service.compare(published.year) if row.group == own.group]
        self.comparison.load(rows, own.unit_name)
        if self.comparison.own_row() >= 0:
            ui.compare.selectRow(self.comparison.own_row())
