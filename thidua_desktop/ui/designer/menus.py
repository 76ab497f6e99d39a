"""The three menus of the designer: acts on the layout, on what is selected, and on the view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from thidua_desktop.ui.tabs.shortcuts import plain

if TYPE_CHECKING:
    from thidua_desktop.ui.dialogs.designer_dialog import DesignerDialog

Act = tuple[str, str, Callable[[], object]]
GRIDS = (0.0, 1.0, 2.0, 5.0, 10.0)
OPACITIES = (0.2, 0.4, 0.6, 0.8, 1.0)


def act_menu(parent: QWidget, acts: list[Act]) -> QMenu:
    """A menu of (text, keys to show, act); an empty text is a line between groups."""
    menu = QMenu(parent)
    for text, keys, act in acts:
        if not text:
            menu.addSeparator()
            continue
        action = menu.addAction(text)
        action.triggered.connect(plain(act))
        if keys:
            action.setShortcut(QKeySequence(keys))
    return menu


def file_menu(dialog: DesignerDialog) -> QMenu:
    """Acts on the whole layout; those on own ones only are off for a layout of the program."""
    files = dialog.files
    menu = act_menu(
        dialog,
        [
            ("Lưu thành mẫu mới của cơ quan…", "Ctrl+Shift+S", files.save_as),
            ("Sao mẫu đang lưu…", "", files.copy),
            ("Đổi tên mẫu…", "", files.rename),
            ("Khổ giấy…", "", files.page_size),
            ("", "", print),
            ("Dùng mẫu cho hình thức nào…", "", dialog.choose_use),
            ("Chữ riêng của một người…", "", dialog.edit_words),
            ("", "", print),
            ("Xuất mẫu ra tệp…", "", files.export),
            ("Nhập mẫu từ tệp…", "", files.import_file),
            ("", "", print),
            ("Xóa mẫu của cơ quan…", "", files.delete),
        ],
    )
    own_only = [
        action for action in menu.actions() if action.text() in ("Đổi tên mẫu…", "Xóa mẫu của cơ quan…")
    ]

    def update() -> None:
        for action in own_only:
            action.setEnabled(files.own)

    menu.aboutToShow.connect(update)
    return menu


def align_menu(dialog: DesignerDialog) -> QMenu:
    """Align, distribute, order. One box alone is aligned to the page."""
    bench = dialog.bench
    return act_menu(
        dialog,
        [
            ("Căn mép trái", "Ctrl+Shift+L", lambda: bench.align("left")),
            ("Căn giữa theo chiều ngang", "Ctrl+Shift+E", lambda: bench.align("center")),
            ("Căn mép phải", "Ctrl+Shift+R", lambda: bench.align("right")),
            ("Căn mép trên", "Ctrl+Shift+U", lambda: bench.align("top")),
            ("Căn giữa theo chiều dọc", "Ctrl+Shift+M", lambda: bench.align("middle")),
            ("Căn mép dưới", "Ctrl+Shift+B", lambda: bench.align("bottom")),
            ("", "", print),
            ("Dàn đều theo chiều ngang", "", lambda: bench.spread(True)),
            ("Dàn đều theo chiều dọc", "", lambda: bench.spread(False)),
            ("", "", print),
            ("Lên trên một ô", "Ctrl+PgUp", lambda: bench.reorder(1)),
            ("Xuống dưới một ô", "Ctrl+PgDown", lambda: bench.reorder(-1)),
            ("", "", print),
            ("Chép", "", bench.copy),
            ("Dán", "", bench.paste),
        ],
    )


def view_menu(dialog: DesignerDialog) -> QMenu:
    """Guides, grid, snapping and the scan of the blank."""
    menu = act_menu(
        dialog,
        [
            ("Thêm đường gióng đứng…", "", lambda: dialog.ask_guide(True)),
            ("Thêm đường gióng ngang…", "", lambda: dialog.ask_guide(False)),
            ("Bỏ hết đường gióng", "", dialog.guides.clear),
            ("", "", print),
        ],
    )
    snap = menu.addAction("Bắt dính khi kéo")
    snap.setCheckable(True)
    snap.setChecked(dialog.canvas.snapping)
    snap.toggled.connect(dialog.set_snapping)
    grids = menu.addMenu("Lưới")
    _choices(
        grids,
        [("Không có" if step == 0 else f"{step:g} mm", step) for step in GRIDS],
        dialog.canvas.grid,
        dialog.set_grid,
    )
    menu.addSeparator()
    menu.addAction("Bản quét phôi làm nền…").triggered.connect(plain(dialog.pick_backdrop))
    stocks = menu.addMenu("Nền là phôi đã khai")
    stocks.aboutToShow.connect(lambda: dialog.fill_stocks(stocks))
    _choices(
        menu.addMenu("Độ rõ của nền"),
        [(f"{round(100 * one)} %", one) for one in OPACITIES],
        dialog.canvas.opacity,
        dialog.set_opacity,
    )
    menu.addAction("Bỏ nền").triggered.connect(plain(dialog.drop_backdrop))
    return menu


def _choices(
    menu: QMenu, choices: list[tuple[str, float]], present: float, act: Callable[[float], None]
) -> None:
    made: list[QAction] = []

    def choose(action: QAction, value: float) -> None:
        for one in made:
            one.setChecked(one is action)
        act(value)

    for text, value in choices:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(abs(value - present) < 0.01)
        action.triggered.connect(lambda on=False, action=action, value=value: choose(action, value))
        made.append(action)
