"""What the window can do by menu and by key, in one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from thidua_desktop.ui.icons import Icons


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its key in code, its words, its keys and its icon. An empty word is a line in the menu."""

    key: str
    text: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    in_menu: bool = True
    group: str = ""
    """The submenu it stands in; acts of one group follow each other."""
    help: str = ""
    """Words for the list of keys, where they differ from the menu's."""


SETTINGS = "&Thiết lập"
"""The submenu of what an office sets once."""
PRINTING = "&In giấy khen"
"""The submenu of what belongs to certificates on paper."""

ACTS = (
    Act("undo", "&Hoàn tác", ("Ctrl+Z",), "undo-2"),
    Act("redo", "&Làm lại", ("Ctrl+Y", "Ctrl+Shift+Z"), "redo-2"),
    Act(""),
    Act("import", "&Nhập từ Excel…", ("Ctrl+I",), "file-spreadsheet"),
    Act("fill_in", "Phiếu cho đơn &vị điền…", (), "send"),
    Act("exchange", "T&rao đổi dữ liệu…", (), "hard-drive"),
    Act("office", "&Thông tin cơ quan…", (), "landmark", group=SETTINGS),
    Act("rules", "&Quy định…", ("Ctrl+Shift+Q",), "scroll-text", group=SETTINGS),
    Act("templates", "&Mẫu văn bản…", (), "file-pen", group=SETTINGS),
    Act("lookup", "Tra cứu kh&en thưởng, sổ vàng…", ("Ctrl+Shift+K",), "history"),
    Act("fund", "Sổ &quỹ thi đua, khen thưởng…", (), "medal"),
    Act("statistics", "&Báo cáo thống kê…", (), "chart-line"),
    Act("year", "Khó&a năm…", (), "lock"),
    Act("desk", "Bàn &trao tại hội nghị", ("F11",), "presentation", group=PRINTING),
    Act("print_book", "&Sổ in…", ("Ctrl+Shift+P",), "printer", group=PRINTING),
    Act("blanks", "&Giấy và phôi…", (), "file-text", group=PRINTING),
    Act("designer", "&Mẫu giấy khen…", (), "layout-dashboard", group=PRINTING),
    Act("calibration", "&Chỉnh máy in…", (), "move", group=PRINTING),
    Act("proof", "&Kiểm tra giấy thật, giả…", (), "shield-check", group=PRINTING),
    Act(""),
    Act("backup", "&Sao lưu ngay", (), "shield-check"),
    Act("restore", "&Khôi phục từ bản sao lưu…", (), "archive-restore"),
    Act("open_export", "&Xuất toàn bộ ra tệp mở…", (), "file-spreadsheet"),
    Act("demo", "Mở &dữ liệu mẫu…", (), "flag"),
    Act("folder", "Mở thư mục dữ liệ&u", (), "folder-open"),
    Act(""),
    Act("refresh", "Tải &lại", ("F5",), "refresh-cw"),
    Act("dark", "&Giao diện tối", (), "moon", checkable=True),
    Act("zoom_in", "&Chữ to hơn", ("Ctrl++", "Ctrl+="), "zoom-in"),
    Act("zoom_out", "Chữ nhỏ hơ&n", ("Ctrl+-",), "zoom-out"),
    Act("zoom_reset", "Chữ cỡ thườn&g", ("Ctrl+0",), "type"),
    Act(""),
    Act("keys", "&Phím tắt", ("F1",), "keyboard"),
    Act("about", "Giới thiệ&u", (), "info"),
    Act("quit", "Th&oát", ("Ctrl+Q",), "log-out"),
    Act("search", "Tìm mọi thứ", ("Ctrl+K",), in_menu=False),
    Act("menu", "Mở Menu", ("F10",), in_menu=False),
)

TAB_KEYS = (
    ("F2", "Sửa dòng đang chọn"),
    ("Ins", "Thêm"),
    ("Del", "Xóa dòng đang chọn"),
    ("Ctrl+S", "Lưu phần đang sửa"),
    ("Esc", "Bỏ phần đang sửa"),
    ("Ctrl+P", "In giấy tờ đang xem; với giấy khen là hộp In giấy khen"),
    ("Ctrl+F", "Tìm trong danh sách"),
    ("Ctrl+Shift+L", "Bộ lọc đã lưu của danh sách: dùng, lưu, đổi tên, xóa"),
    ("Ctrl+Shift+E", "Xuất bảng đang xem ra Excel hoặc CSV"),
    ("Ctrl+C", "Sao chép các dòng đang chọn thành ô bảng tính"),
    ("Gõ chữ trong bảng", "Tìm ngay"),
    ("Gõ số trong bảng phiếu", "Ghi số phiếu; Tab sang ô kế tiếp, Enter xuống dòng dưới"),
    ("Đ, K trong cột Kết luận", "Hội đồng kết luận đạt, không đạt khi chưa có quy định về tỷ lệ"),
    ("Alt+1 … Alt+4", "Đề nghị: điều kiện, nội dung, hồ sơ, ghi tên"),
    ("Ctrl+D", "Đề nghị: ai có thể được đề nghị"),
    ("Ctrl+B", "Đề nghị: Hội đồng và bỏ phiếu"),
    ("Ctrl+T", "Đề nghị: tiến độ của đợt"),
    ("Ctrl+H", "Đề nghị: hạn mức của đợt"),
    ("Phím cách", "Đánh dấu giấy tờ, đối tượng trong danh sách"),
    ("Enter ở điều kiện", "Mở hồ sơ làm căn cứ"),
)
"""Keys that belong to the tabs, for the list of keys."""


class Actions:
    """The acts as ``QAction`` objects on the window, and the menu of those that are listed."""

    def __init__(self, window: QWidget, icons: Icons, slots: Mapping[str, Callable[[], object]]) -> None:
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(lambda: icons.dress_actions(self.all()))
        self._by_key: dict[str, QAction] = {}
        self._groups: dict[str, QMenu] = {}
        for act in ACTS:
            if not act.key:
                self.menu.addSeparator()
                continue
            if act.key not in slots:
                continue
            action = QAction(act.text, window)
            action.setShortcuts([QKeySequence(keys) for keys in act.keys])
            action.setCheckable(act.checkable)
            action.setProperty("iconName", act.icon)
            action.triggered.connect(_calling(slots[act.key]))
            window.addAction(action)
            self._by_key[act.key] = action
            if act.in_menu:
                self._place(act, action)

    def _place(self, act: Act, action: QAction) -> None:
        """Into the menu, or into the submenu of its group, which stands where its first act would."""
        if not act.group:
            self.menu.addAction(action)
            return
        if act.group not in self._groups:
            self._groups[act.group] = self.menu.addMenu(act.group)
        self._groups[act.group].addAction(action)

    def __getitem__(self, key: str) -> QAction:
        return self._by_key[key]

    def has(self, key: str) -> bool:
        """Whether the window does this act."""
        return key in self._by_key

    def all(self) -> list[QAction]:
        return list(self._by_key.values())


def key_list(tabs: tuple[str, ...]) -> list[tuple[str, str]]:
    """Every key with what it does, for the clerk to read."""
    rows = [(f"Ctrl+{number}", f"Mở {title}") for number, title in enumerate(tabs, 1)]
    for act in ACTS:
        if act.keys:
            rows.append((act.keys[0], act.help or act.text.replace("&", "").rstrip("…")))
    return [*rows, *TAB_KEYS]


def _calling(slot: Callable[[], object]) -> Callable[[], None]:
    def call() -> None:
        slot()

    return call
