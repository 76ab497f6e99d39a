"""Tab Tổng quan: the year as steps, the one next thing to do, what is open, and the reform index."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from thidua_desktop.domain.records import Changes, RecipientKind
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.services.reform import ReformOverview
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_home import Ui_TabHome
from thidua_desktop.ui.tabs.home_facts import Todo, YearFacts, gather, next_thing, steps, todos
from thidua_desktop.ui.tabs.reform_card import ReformCard
from thidua_desktop.ui.widgets.empty_state import FirstStep

_TARGET = Qt.ItemDataRole.UserRole
_LOST = 6

_TABS = {
    "pledges": "pledges",
    "decisions": "awards",
    "printing": "awards",
    "awards": "awards",
    "nominations": "nominations",
    "conference": "conference",
    "reform": "reform",
    "units": "units",
}
"""Where a step or an open thing leads."""


class HomeTab(QWidget):
    """Everything on it is counted from records, and opens the list behind it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.facts: YearFacts | None = None
        self._backup: tuple[str, bool] | None = None
        self.ui = ui = Ui_TabHome()
        ui.setupUi(self)
        ui.steps.setup(context.theme)
        ui.trend.setup(context.theme)
        ui.welcome.setup(context.icons)
        ui.reformEmpty.setup(context.icons)
        self._card = ReformCard(ui.score, ui.delta, ui.rank, ui.rankChange, ui.trend)
        ui.steps.chosen.connect(self.go)
        ui.nextButton.clicked.connect(self._do_next)
        ui.reformButton.clicked.connect(lambda: self.go("reform"))
        for tile in (ui.collectiveTile, ui.personTile, ui.householdTile):
            tile.clicked.connect(lambda: self.go("nominations"))
        ui.awardTile.clicked.connect(lambda: self.go("awards"))
        for listing in (ui.todo, ui.lost):
            listing.itemActivated.connect(self._open)
            listing.itemClicked.connect(self._open)
        context.theme.changed.connect(self.refresh)
        context.navigator.backed_up.connect(self._show_backup)
        context.icons.dress(self)
        self.refresh()

    # ---- what the window calls ---------------------------------------------------------------
    def refresh(self) -> None:
        """Count the working year again."""
        workspace = self._context.workspace
        if workspace.settings.office() is None:
            self._welcome()
            return
        overview = workspace.reform.overview(self._context.year)
        self.facts = gather(workspace, self._context.year, overview)
        self.ui.stack.setCurrentWidget(self.ui.yearPage)
        self._show_year(self.facts)
        self._show_reform(overview)

    def on_changes(self, changes: Changes) -> None:
        self.refresh()

    def show_record(self, kind: str, record_id: int) -> None:
        """The overview has no records of its own."""

    def has_unsaved(self) -> bool:
        return False

    def go(self, target: str) -> None:
        """Open what a step, a tile or an open thing counts."""
        if target == "import":
            self._context.navigator.act.emit("import")
        else:
            self._context.navigator.show_tab.emit(_TABS[target])
            if target == "conference" and self.facts is not None and self.facts.conference is not None:
                self._context.navigator.open_record.emit("conference", self.facts.conference.id)
            elif target == "pledges":
                self._context.navigator.open_record.emit("pledge", 0)

    # ---- showing -----------------------------------------------------------------------------
    def _welcome(self) -> None:
        act = self._context.navigator.act.emit
        self.ui.welcome.describe(
            "landmark",
            "Chào mừng đến với Thi Đua Desktop",
            "Chương trình theo trọn một năm của cơ quan: giao ước thi đua, đề nghị, quyết định, giấy khen, "
            "chỉ số cải cách hành chính.\n"
            "Bắt đầu bằng khai báo cơ quan, hoặc xem thử một cơ quan không có thật.",
            (
                FirstStep("Khai báo cơ quan…", "landmark", lambda: act("office")),
                FirstStep("Mở dữ liệu mẫu…", "flag", lambda: act("demo")),
                FirstStep("Nhập từ Excel…", "file-spreadsheet", lambda: act("import")),
            ),
        )
        self.ui.stack.setCurrentWidget(self.ui.welcomePage)

    def _show_year(self, facts: YearFacts) -> None:
        ui = self.ui
        ui.yearTitle.setText(f"Năm công tác {facts.year}")
        todo = next_thing(facts)
        ui.nextButton.setText(todo.text)
        ui.nextButton.setProperty("target", (todo.kind, todo.id))
        self._context.icons.put(ui.nextButton, todo.icon, "on_accent")
        ui.steps.show_steps(steps(facts))
        counts = facts.nominated
        ui.collectiveTile.show_count("Tập thể đề nghị", counts[RecipientKind.UNIT], "Mở danh sách đề nghị")
        ui.personTile.show_count("Cá nhân đề nghị", counts[RecipientKind.PERSON], "Mở danh sách đề nghị")
        ui.householdTile.show_count("Hộ gia đình", counts[RecipientKind.HOUSEHOLD], "Mở danh sách đề nghị")
        ui.awardTile.show_count("Lượt khen thưởng", facts.awards, "Mở sổ khen thưởng")
        self._show_todos(facts)

    def _show_todos(self, facts: YearFacts) -> None:
        ui = self.ui
        ui.todo.clear()
        for thing in todos(facts):
            self._add_todo(thing)
        if not ui.todo.count():
            self._add_todo(Todo("Không còn việc gì đang chờ.", "circle-check", "good", ""))
        if self._backup:
            text, late = self._backup
            self._add_todo(Todo(text, "shield-check", "warn" if late else "good", "backup"))

    def _show_backup(self, text: str, late: bool) -> None:
        self._backup = (text, late)
        if self.facts is not None:
            self._show_todos(self.facts)

    def _add_todo(self, thing: Todo) -> None:
        item = QListWidgetItem(self._context.icons.icon(thing.icon, thing.role or "mute"), thing.text)
        item.setData(_TARGET, (thing.kind, thing.id))
        item.setSizeHint(QSize(0, self._context.theme.pixels(36)))
        self.ui.todo.addItem(item)

    def _show_reform(self, overview: ReformOverview | None) -> None:
        ui, reform, year = self.ui, self._context.workspace.reform, self._context.year
        published = reform.published(year)
        self._card.show(published)
        ui.reformEmpty.setVisible(published is None)
        if published is None:
            ui.reformTitle.setText("Chỉ số cải cách hành chính")
            ui.reformEmpty.describe(
                "gauge",
                "Chưa có bảng xếp hạng nào",
                "Chỉ số và thứ hạng công bố hằng năm hiện ở đây, so với năm trước.",
            )
        else:
            ui.reformTitle.setText(f"Chỉ số cải cách hành chính {published.year}")
        leaves = [node for node in overview.nodes if node.is_leaf and node.lost] if overview else []
        leaves.sort(key=lambda node: -(node.lost or 0))
        ui.lost.clear()
        for node in leaves[:_LOST]:
            text = f"−{format_points(node.lost or 0)}   {node.criterion.code} {node.criterion.name}"
            item = QListWidgetItem(text)
            item.setToolTip(node.criterion.name)
            item.setData(_TARGET, ("criterion", node.criterion.id))
            ui.lost.addItem(item)
        rows = ui.lost.count()
        ui.lost.setFixedHeight(4 + rows * max(20, ui.lost.sizeHintForRow(0)) if rows else 0)
        for part in (ui.lost, ui.lostTitle):
            part.setVisible(bool(leaves))
        ui.lostTitle.setText(f"Mất điểm nhiều nhất năm {year}")

    # ---- acting ------------------------------------------------------------------------------
    def _do_next(self) -> None:
        kind, record_id = self.ui.nextButton.property("target")
        self._follow(kind, record_id)

    def _open(self, item: QListWidgetItem) -> None:
        kind, record_id = item.data(_TARGET)
        self._follow(kind, record_id)

    def _follow(self, kind: str, record_id: int) -> None:
        if kind in ("batch", "criterion", "remedy") or (kind == "conference" and record_id):
            self._context.navigator.open_record.emit(kind, record_id)
        elif kind == "backup":
            self._context.navigator.act.emit("backup")
        elif kind:
            self.go(kind)
