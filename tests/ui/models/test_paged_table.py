"""Rows come page by page, order and filter are asked of the source, rows copy as cells."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from thidua_desktop.paths import resources
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.memory import Memory
from thidua_desktop.ui.models.paged_table import PAGE, Column, PagedTable
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.table_view import TableView

COUNT = 200_000


class Source:
    """A long list that counts what is asked of it."""

    def __init__(self, count: int = COUNT) -> None:
        self.count = count
        self.asked: list[tuple[str, str, bool]] = []
        self.fetched: list[int] = []

    def ids(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        self.asked.append((query, sort, descending))
        found = [number for number in range(1, self.count + 1) if query in str(number)]
        return found[::-1] if descending else found

    def page(self, ids: Sequence[int]) -> list[int]:
        self.fetched += ids
        return list(ids)


COLUMNS: tuple[Column[int], ...] = (
    Column("Tên", lambda row: f"Người {row}", "name"),
    Column("Số", str, "number", numeric=True),
    Column("Kết quả", lambda row: "Đạt", chip=lambda row: Chip("Đạt", "good")),
)


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def model(source: Source) -> PagedTable[int]:
    made: PagedTable[int] = PagedTable(COLUMNS, source.ids, source.page, sort="name")
    made.refresh()
    return made


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, model: PagedTable[int]) -> TableView:
    made = TableView()
    icons = Icons(resources() / "icons", theme)
    made.attach(UiContext(None, None, None, theme, icons, Memory(), None), model, "list")  # type: ignore[arg-type]
    made.resize(600, 400)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_it_keeps_to_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    source = Source(150)
    model: PagedTable[int] = PagedTable(COLUMNS, source.ids, source.page)
    model.refresh()
    qtmodeltester.check(model)


def test_nothing_is_asked_before_the_first_refresh(source: Source) -> None:
    model: PagedTable[int] = PagedTable(COLUMNS, source.ids, source.page)
    assert model.rowCount() == 0
    assert source.asked == []


def test_painting_a_long_list_fetches_only_what_is_seen(
    view: TableView, source: Source, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(source.fetched), timeout=2000)
    assert 0 < len(source.fetched) <= 2 * PAGE
    source.fetched.clear()
    view.scrollToBottom()
    view.repaint()
    assert 0 < len(source.fetched) <= 2 * PAGE
    assert source.fetched[-1] == COUNT


def test_a_page_is_fetched_once(model: PagedTable[int], source: Source) -> None:
    for number in range(PAGE):
        assert model.row(number) == number + 1
    assert source.fetched == list(range(1, PAGE + 1))


def test_old_pages_are_given_up(model: PagedTable[int], source: Source) -> None:
    for start in range(0, 100 * PAGE, PAGE):
        model.row(start)
    source.fetched.clear()
    model.row(99 * PAGE)
    assert source.fetched == []
    model.row(0)
    assert source.fetched[0] == 1


def test_rows_that_went_away_show_nothing(model: PagedTable[int]) -> None:
    gone: PagedTable[int] = PagedTable(COLUMNS, lambda query, sort, descending: [1, 2], lambda ids: [1])
    gone.refresh()
    assert gone.index(1, 0).data() is None
    assert gone.row(5) is None
    assert gone.id_at(9) == 0


def test_a_heading_sorts_there_and_back(view: TableView, model: PagedTable[int], source: Source) -> None:
    heading = view.horizontalHeader()
    heading.sectionClicked.emit(1)
    assert source.asked[-1] == ("", "number", False)
    heading.sectionClicked.emit(1)
    assert source.asked[-1] == ("", "number", True)
    assert heading.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    asked = len(source.asked)
    heading.sectionClicked.emit(2)
    assert len(source.asked) == asked, "a column without a key does not sort"
    assert heading.sortIndicatorSection() == 1


def test_widths_and_order_are_remembered(qtbot: QtBot, theme: Theme, source: Source) -> None:
    memory = Memory()
    context = UiContext(None, None, None, theme, Icons(resources() / "icons", theme), memory, None)  # type: ignore[arg-type]
    first = TableView()
    qtbot.addWidget(first)
    first.attach(context, PagedTable(COLUMNS, source.ids, source.page, sort="name"), "list")
    first.setColumnWidth(0, 222)
    first.horizontalHeader().sectionClicked.emit(1)
    second = TableView()
    qtbot.addWidget(second)
    model: PagedTable[int] = PagedTable(COLUMNS, source.ids, source.page, sort="name")
    second.attach(context, model, "list")
    assert second.columnWidth(0) == 222
    assert model.order == ("number", False)


def test_the_cursor_stays_on_its_row_when_the_list_is_read_again(
    view: TableView, model: PagedTable[int]
) -> None:
    seen: list[int] = []
    view.select_id(77)
    view.current_id_changed.connect(seen.append)
    model.set_query("7")
    assert view.current_id() == 77
    model.set_query("5")
    assert view.current_id() == 5
    assert seen[-1] == 5


def test_rows_copy_as_cells(view: TableView, model: PagedTable[int], qtbot: QtBot) -> None:
    view.selectRow(0)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Người 1\t1\tĐạt\nNgười 2\t2\tĐạt"
    assert view.selected_ids() == [1, 2]


def test_letters_go_to_the_search_and_enter_opens(view: TableView, qtbot: QtBot) -> None:
    typed: list[str] = []
    opened: list[int] = []
    view.typed.connect(typed.append)
    view.opened.connect(opened.append)
    view.select_id(3)
    qtbot.keyClicks(view, "th")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert typed == ["t", "h"]
    assert opened == [3]


def test_an_empty_list_says_so(view: TableView, model: PagedTable[int]) -> None:
    assert view.empty is not None
    assert not view.empty.isVisible()
    model.set_query("x")
    assert view.empty.isVisible()
    assert view.empty.size() == view.viewport().size()
    model.set_query("")
    assert not view.empty.isVisible()


def test_numbers_stand_at_the_right(model: PagedTable[int]) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 1).data(role) & int(Qt.AlignmentFlag.AlignRight)
    assert model.headerData(1, Qt.Orientation.Horizontal, role) & int(Qt.AlignmentFlag.AlignRight)
    assert model.index(0, 0).data(role) & int(Qt.AlignmentFlag.AlignLeft)
