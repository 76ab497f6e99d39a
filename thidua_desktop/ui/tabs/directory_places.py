"""What surrounds the directory's lists: empty places, menus, and when a row opens at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction

from thidua_desktop.domain.records import Changes, RecipientKind
from thidua_desktop.services.units import UnitNode
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_tab_units import Ui_TabUnits
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.table_view import TableView

Act = Callable[[], None]


def describe_lists(ui: Ui_TabUnits, query: str, add: Act) -> None:
    """Say in each empty list what belongs there, or that nothing fits ``query``."""
    people, households = ui.peopleTable.empty, ui.householdTable.empty
    if query:
        clear = FirstStep("Xóa từ tìm", "x", ui.search.clear)
        for place in (people, households):
            place.describe("search", f"Không có ai khớp với “{query}”", "", (clear,))
        return
    take = FirstStep("Nhập từ Excel…", "file-spreadsheet", ui.importButton.click)
    people.describe(
        "users",
        "Chưa có ai ở đây",
        "Cán bộ, công chức, viên chức của đơn vị nằm ở đây.",
        (take, FirstStep("Thêm từng người", "user-plus", add)),
    )
    households.describe(
        "house",
        "Chưa có hộ gia đình nào",
        "Hộ được khen thưởng hay đề nghị nằm ở đây.",
        (FirstStep("Thêm hộ", "house", add),),
    )


def add_menus(
    context: UiContext, ui: Ui_TabUnits, *, edit: Act, delete: Act, move: Act, unit_acts: Sequence[Act]
) -> None:
    """The menus of the right button; ``unit_acts``: add below, edit, move, delete."""

    def action(text: str, icon: str, act: Act) -> QAction:
        made = QAction(text, ui.tree)
        context.icons.put(made, icon)
        made.triggered.connect(plain(act))
        return made

    edit_row, delete_row = action("Sửa", "pen-line", edit), action("Xóa", "trash-2", delete)
    same_person = action("Gộp người trùng… (Ctrl+G)", "users", lambda: merge_records(context, ui))
    same_household = action("Gộp hộ trùng… (Ctrl+G)", "house", lambda: merge_records(context, ui))
    moving = action("Chuyển đến đơn vị khác…", "move", move)
    ui.peopleTable.set_menu([edit_row, moving, same_person, delete_row])
    ui.householdTable.set_menu([edit_row, same_household, delete_row])
    words = (
        ("Thêm đơn vị trực thuộc", "plus"),
        ("Sửa", "pen-line"),
        ("Chuyển đến…", "move"),
        ("Xóa", "trash-2"),
    )
    ui.tree.addActions([action(text, icon, act) for (text, icon), act in zip(words, unit_acts, strict=True)])
    ui.tree.addActions(
        [
            action("Sáp nhập, chia tách, đổi tên… (Ctrl+Shift+G)", "list-tree", lambda: succeed(context, ui)),
            action("Gộp đơn vị trùng… (Ctrl+G)", "building-2", lambda: merge_units(context, ui)),
        ]
    )


def merge_records(context: UiContext, ui: Ui_TabUnits) -> None:
    """The two people or households selected, else the pairs found; with the tree in use, units."""
    from thidua_desktop.ui.dialogs.merge_dialog import open_merge

    if ui.tree.hasFocus():
        merge_units(context, ui)
        return
    people = ui.peopleButton.isChecked()
    table = ui.peopleTable if people else ui.householdTable
    kind = RecipientKind.PERSON if people else RecipientKind.HOUSEHOLD
    ids = table.selected_ids()
    open_merge(context, ui.tree.window(), kind, ids if len(ids) == 2 else ())


def merge_units(context: UiContext, ui: Ui_TabUnits) -> None:
    """Pairs of units that may be one."""
    from thidua_desktop.ui.dialogs.merge_dialog import open_merge

    open_merge(context, ui.tree.window(), RecipientKind.UNIT)


def succeed(context: UiContext, ui: Ui_TabUnits) -> None:
    """What became of the unit chosen in the tree."""
    from thidua_desktop.ui.dialogs.succession_dialog import open_succession

    open_succession(context, ui.tree.window(), ui.tree.current_unit())


def unit_choices(nodes: Sequence[UnitNode]) -> list[tuple[str, int]]:
    """(name, id) of every unit in the order of the tree, for a combo box."""
    found: list[tuple[str, int]] = []
    for node in nodes:
        found.append((" ".join(node.unit.name.split()), node.unit.id))
        found += unit_choices(node.children)
    return found


def when_in_use(table: TableView, show: Callable[[int], None]) -> Callable[[int], None]:
    """A list that merely reloads does not push away what is open at the right."""

    def call(record_id: int) -> None:
        if table.hasFocus():
            show(record_id)

    return call


def on_click(table: TableView, show: Callable[[int], None]) -> Callable[[object], None]:
    """A click opens the row under the cursor even when the cursor was there already."""

    def call(_: object) -> None:
        show(table.current_id())

    return call


def calling(act: Callable[[int], Changes], record_id: int) -> Callable[[], Changes]:
    """``act`` on one record, to be run later."""
    return lambda: act(record_id)
