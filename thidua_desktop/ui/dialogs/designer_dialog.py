"""Thiết kế mẫu giấy khen: the page in millimetres, what stands on it, and the printer's own picture of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QGridLayout, QMenu, QVBoxLayout, QWidget

from thidua_desktop.services.designer import edits
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.designer import menus
from thidua_desktop.ui.designer.backdrop import SCAN_FILES, load_scan
from thidua_desktop.ui.designer.canvas import Canvas, frame_of
from thidua_desktop.ui.designer.files import LayoutFiles
from thidua_desktop.ui.designer.guides import Guides
from thidua_desktop.ui.designer.keys import HELP
from thidua_desktop.ui.designer.model import Bench
from thidua_desktop.ui.designer.properties import Properties
from thidua_desktop.ui.designer.ruler import Ruler
from thidua_desktop.ui.designer.side import Side
from thidua_desktop.ui.forms.ui_dlg_designer import Ui_DlgDesigner
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.fields import fill_combo


class DesignerDialog(QDialog):
    """The layout designer, on the layout called ``layout`` where one is named. Nothing is kept before Lưu."""

    def __init__(self, context: UiContext, layout: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._backdrop = ""
        self.ui = ui = Ui_DlgDesigner()
        ui.setupUi(self)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(1340, 690)
        known = {info.name: info for info in context.workspace.layouts.all()}
        first = layout if layout in known else next(iter(known))
        self.bench = Bench(context, context.workspace.layouts.load(first), self)
        self.files = LayoutFiles(context, self.bench, self)
        self.guides = Guides(context.memory, self)
        self.canvas = Canvas(context.theme)
        self.rulers = (
            Ruler(self.canvas, context.theme, True),
            Ruler(self.canvas, context.theme, False),
        )
        self.properties = Properties(context, self.bench)
        self.side = Side(context, self.bench, ui, self)
        self._lay_out()
        context.icons.dress(self)
        self._connect()
        self.side.load()
        self.files.open(first)
        self.canvas.attach(self.bench, self.guides)
        self.canvas.setFocus()

    # ---- making ------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        ui = self.ui
        stage = QGridLayout(ui.stage)
        stage.setContentsMargins(0, 0, 0, 0)
        stage.setSpacing(0)
        stage.addWidget(self.rulers[0], 0, 1)
        stage.addWidget(self.rulers[1], 1, 0)
        stage.addWidget(self.canvas, 1, 1)
        box = QVBoxLayout(ui.propertiesPage)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.properties)
        ui.splitter.setStretchFactor(1, 1)
        pixels = self._context.theme.pixels
        ui.whereLabel.setMinimumWidth(self._context.theme.pixels(120))
        ui.whereLabel.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        remember_sizes(
            ui.splitter, self._context.memory, "designer/splitter", [pixels(250), 770, pixels(320)]
        )
        for button, menu in (
            (ui.fileButton, menus.file_menu(self)),
            (ui.alignButton, menus.align_menu(self)),
            (ui.viewButton, menus.view_menu(self)),
        ):
            button.setMenu(menu)
            for action in menu.actions():
                if not action.shortcut().isEmpty():
                    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                    self.addAction(action)

    def _connect(self) -> None:
        ui, bench, canvas = self.ui, self.bench, self.canvas
        for button, kind, keys in (
            (ui.addText, "text", "Ctrl+Shift+T"),
            (ui.addImage, "image", "Ctrl+Shift+H"),
            (ui.addRule, "rule", "Ctrl+Shift+K"),
            (ui.addQr, "qr", "Ctrl+Shift+Q"),
            (ui.addSpace, "space", "Ctrl+Shift+G"),
        ):
            act = self._adder(kind)  # type: ignore[arg-type]
            button.clicked.connect(plain(act))
            shortcut(keys, act, self)
        for control, do in (
            (ui.undoButton, self.undo),
            (ui.redoButton, self.redo),
            (ui.copyButton, bench.duplicate),
            (ui.deleteButton, bench.remove),
            (ui.zoomOut, lambda: canvas.zoom_step(-1)),
            (ui.zoomIn, lambda: canvas.zoom_step(1)),
            (ui.zoomButton, canvas.fit),
            (ui.saveButton, self.files.save),
            (ui.keysButton, self.show_keys),
        ):
            control.clicked.connect(plain(do))
        for keys, do in (
            ("Ctrl+S", self.files.save),
            ("Ctrl+Z", self.undo),
            ("Ctrl+Y", self.redo),
            ("Ctrl+Shift+Z", self.redo),
            ("Ctrl++", lambda: canvas.zoom_step(1)),
            ("Ctrl+=", lambda: canvas.zoom_step(1)),
            ("Ctrl+-", lambda: canvas.zoom_step(-1)),
            ("Ctrl+0", canvas.fit),
            ("Ctrl+1", lambda: canvas.zoom_to(1.0)),
            ("F6", canvas.setFocus),
        ):
            shortcut(keys, do, self)
        ui.layoutBox.activated.connect(self._on_layout)
        self.files.opened.connect(self._on_opened)
        self.files.listed.connect(self._fill_layouts)
        bench.changed.connect(self._update)
        bench.chosen.connect(self._on_chosen)
        bench.drawn.connect(self._update)
        canvas.viewed.connect(self._show_zoom)
        canvas.cursor_moved.connect(self._show_cursor)
        canvas.text_wanted.connect(self.properties.focus_text)
        for ruler, upright in zip(self.rulers, (False, True), strict=True):
            ruler.dragged.connect(lambda place, upright=upright: canvas.drag_guide(upright, place))
            ruler.dropped.connect(lambda place: canvas.drop_guide())

    def _adder(self, kind: edits.BoxKind) -> Callable[[], None]:
        def add() -> None:
            middle = self.canvas.middle()
            file = "quoc-huy.svg" if kind == "image" else ""
            self.bench.add(kind, middle.x(), middle.y(), file)
            self.canvas.setFocus()

        return add

    # ---- acts --------------------------------------------------------------------------------
    def undo(self) -> None:
        label = self.bench.undo()
        if label:
            self._context.navigator.say.emit(f"Đã hoàn tác: {label}.")

    def redo(self) -> None:
        label = self.bench.redo()
        if label:
            self._context.navigator.say.emit(f"Đã làm lại: {label}.")

    def show_keys(self) -> None:
        """Say which keys move boxes."""
        lines = "\n".join(f"{keys}: {what}" for keys, what in HELP)
        self._context.prompts.inform("Phím dùng trên tờ giấy", lines)

    def ask_guide(self, upright: bool) -> None:
        """A guide at a place typed in mm."""
        edge = "mép trái" if upright else "mép trên"
        given = self._context.prompts.ask_text("Thêm đường gióng", f"Cách {edge} tờ giấy (mm):")
        try:
            at = float((given or "").replace(",", "."))
        except ValueError:
            return
        page = self.bench.layout.page
        if 0 <= at <= (page.width if upright else page.height):
            self.guides.add(upright, at)

    def set_snapping(self, on: bool) -> None:
        self.canvas.snapping = on

    def set_grid(self, step: float) -> None:
        self.canvas.set_grid(step)

    def choose_use(self) -> None:
        """Which awards, recipients and stocks the office wants a layout for."""
        from thidua_desktop.ui.dialogs.layout_rules_dialog import open_layout_rules

        open_layout_rules(self._context, self.files.name, self)

    def edit_words(self) -> None:
        """The words of one certificate, instead of what the records give."""
        from thidua_desktop.ui.dialogs.certificate_text_dialog import open_certificate_text

        award = self.bench.tryout.data.award_id
        if not award:
            self._context.prompts.inform(
                "Chữ riêng của một người", "Hãy chọn một lượt khen có thật ở mục “Thử với” trước."
            )
            return
        open_certificate_text(self._context, award, self)
        self.side.reload(award)

    def reject(self) -> None:
        if self.files.may_leave():
            super().reject()

    # ---- backdrop ----------------------------------------------------------------------------
    def pick_backdrop(self) -> None:
        """Lay a scan of the blank behind the layout."""
        files = self._context.prompts.pick_open_files("Bản quét phôi", SCAN_FILES, many=False)
        if files:
            self.load_backdrop(files[0])

    def load_backdrop(self, path: Path) -> None:
        """Show the scan in ``path`` behind the layout; it is remembered for this layout."""

        def done(image: QImage) -> None:
            self._context.memory.set(f"designer/backdrop/{self.files.name}", str(path))
            self.canvas.set_backdrop(image, self.canvas.opacity)

        self._context.tasks.run_pool(lambda job: load_scan(self._context, path), done, owner=self)

    def drop_backdrop(self) -> None:
        self._context.memory.set(f"designer/backdrop/{self.files.name}", "")
        self.canvas.set_backdrop(None, self.canvas.opacity)

    def set_opacity(self, opacity: float) -> None:
        self.canvas.set_backdrop(self.canvas.backdrop, opacity)

    def fill_stocks(self, menu: QMenu) -> None:
        """The stocks that have a scan."""
        menu.clear()
        blanks = self._context.workspace.blanks
        found = [(stock, blanks.scan(stock.code)) for stock in blanks.stocks()]
        for stock, scan in found:
            if scan is not None:
                action = menu.addAction(stock.name)
                action.triggered.connect(lambda on=False, scan=scan: self.load_backdrop(scan))
        if menu.isEmpty():
            menu.addAction("Chưa có phôi nào có bản quét").setEnabled(False)

    # ---- following ---------------------------------------------------------------------------
    def _fill_layouts(self) -> None:
        items = [
            (f"{info.title}" + ("  · của cơ quan" if info.own else ""), info.name)
            for info in self.files.all()
        ]
        fill_combo(self.ui.layoutBox, items)
        self.ui.layoutBox.setCurrentIndex(self.ui.layoutBox.findData(self.files.name))
        self._update()

    def _on_layout(self) -> None:
        name = str(self.ui.layoutBox.currentData() or "")
        if name == self.files.name or not self.files.may_leave() or not self.files.open(name):
            self.ui.layoutBox.setCurrentIndex(self.ui.layoutBox.findData(self.files.name))

    def _on_opened(self, name: str) -> None:
        self.guides.load(name)
        self.canvas.set_backdrop(None, self.canvas.opacity)
        kept = self._context.memory.get(f"designer/backdrop/{name}", "")
        if kept and Path(kept).is_file():
            self.load_backdrop(Path(kept))
        self._fill_layouts()

    def _update(self) -> None:
        ui, bench = self.ui, self.bench
        words = (
            "đã sửa, chưa lưu"
            if bench.dirty
            else "mẫu của cơ quan"
            if self.files.own
            else "mẫu của chương trình"
        )
        ui.stateLabel.setText(words)
        ui.saveButton.setEnabled(bench.dirty or not self.files.own)
        undo, redo = bench.history.can_undo, bench.history.can_redo
        ui.undoButton.setEnabled(bool(undo))
        ui.redoButton.setEnabled(bool(redo))
        ui.undoButton.setToolTip(f"Hoàn tác: {undo} (Ctrl+Z)" if undo else "Hoàn tác (Ctrl+Z)")
        ui.redoButton.setToolTip(f"Làm lại: {redo} (Ctrl+Y)" if redo else "Làm lại (Ctrl+Y)")
        self._on_chosen()

    def _on_chosen(self) -> None:
        chosen = bool(self.bench.selection)
        self.ui.copyButton.setEnabled(chosen)
        self.ui.deleteButton.setEnabled(chosen)
        for ruler in self.rulers:
            ruler.show_span(frame_of(self.canvas) if self.canvas.has_bench else None)

    def _show_zoom(self) -> None:
        self.ui.zoomButton.setText(f"{round(self.canvas.zoom * 100)} %")

    def _show_cursor(self, x: float, y: float) -> None:
        point = QPointF(x, y)
        self.ui.whereLabel.setText(f"{point.x():.1f} ; {point.y():.1f} mm".replace(".", ","))


def open_designer(context: UiContext, layout: str = "", parent: QWidget | None = None) -> None:
    """Show the designer until closed."""
    dialog = DesignerDialog(context, layout, parent)
    dialog.exec()
    dialog.deleteLater()
