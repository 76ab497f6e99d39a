"""The page that says what is handed out and on which printer."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.records import Stock
from thidua_desktop.services.desk import DeskScope, DeskSetup
from thidua_desktop.services.printers import PrinterInfo
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.forms.ui_desk import Ui_Desk
from thidua_desktop.ui.widgets.fields import fill_combo

MODES = (("In cả tờ trên giấy trắng", "full"), ("Chỉ in chữ lên phôi", "overprint"))


class SetupPage:
    """Choices are those of the office and of the system; what was chosen last stands first."""

    def __init__(self, ui: Ui_Desk, workspace: Workspace) -> None:
        self._ui = ui
        self._workspace = workspace
        self._scopes: list[DeskScope] = []
        self._printers: tuple[PrinterInfo, ...] = ()
        self._stocks: dict[str, Stock] = {}
        ui.printerBox.currentIndexChanged.connect(self._on_printer)
        ui.stockBox.currentIndexChanged.connect(self._on_stock)

    def open(self, year: int, printers: Sequence[PrinterInfo]) -> None:
        """Fill the page; ``printers`` were asked for off the window's thread."""
        ui, workspace = self._ui, self._workspace
        self._printers = tuple(printers)
        self._scopes = workspace.desk.scopes(year)
        scopes = [(one.title, place) for place, one in enumerate(self._scopes)]
        fill_combo(ui.scopeBox, scopes or [("Chưa có buổi trao, quyết định nào trong năm", -1)])
        words = [
            (f"{one.name} ({one.trouble})" if one.trouble else one.name, one.name) for one in self._printers
        ]
        fill_combo(ui.printerBox, words or [("Không thấy máy in nào", "")])
        self._stocks = {one.code: one for one in workspace.blanks.stocks()}
        stocks = [(one.name, one.code) for one in self._stocks.values()]
        fill_combo(ui.stockBox, [("Theo mẫu giấy khen", ""), *stocks])
        fill_combo(ui.modeBox, MODES)
        layouts = [(one.title, one.name) for one in workspace.layouts.all()]
        fill_combo(ui.layoutBox, [("Theo hình thức khen", ""), *layouts])
        self._on_printer()
        state = workspace.desk.state()
        if state is not None:
            same = (state.scope.kind, state.scope.id)
            for place, one in enumerate(self._scopes):
                if (one.kind, one.id) == same:
                    ui.scopeBox.setCurrentIndex(place)
            for box, value in (
                (ui.printerBox, state.setup.printer),
                (ui.trayBox, state.setup.tray),
                (ui.stockBox, state.setup.stock),
                (ui.modeBox, state.setup.mode),
                (ui.layoutBox, state.setup.layout),
            ):
                box.setCurrentIndex(max(0, box.findData(value)))
            ui.serialEdit.setText(state.setup.serial)
        self._on_stock()
        ui.scopeBox.setFocus()

    def chosen(self) -> tuple[DeskScope, DeskSetup] | None:
        """What stands in the page; ``None`` when there is nothing to hand out."""
        ui = self._ui
        place = ui.scopeBox.currentData()
        if place is None or place < 0:
            return None
        setup = DeskSetup(
            printer=str(ui.printerBox.currentData() or ""),
            tray=str(ui.trayBox.currentData() or ""),
            stock=str(ui.stockBox.currentData() or ""),
            mode=str(ui.modeBox.currentData() or "full"),
            layout=str(ui.layoutBox.currentData() or ""),
            serial=ui.serialEdit.text().strip() if ui.serialEdit.isEnabled() else "",
        )
        return self._scopes[int(place)], setup

    def _on_printer(self) -> None:
        name = self._ui.printerBox.currentData()
        trays = next((one.trays for one in self._printers if one.name == name), ())
        fill_combo(self._ui.trayBox, [("Khay thường dùng", ""), *((one.name, one.code) for one in trays)])

    def _on_stock(self) -> None:
        """Blanks are written on, and some of them are numbered."""
        stock = self._stocks.get(str(self._ui.stockBox.currentData() or ""))
        self._ui.serialEdit.setEnabled(stock is not None and stock.serials)
        if stock is not None and stock.blank:
            self._ui.modeBox.setCurrentIndex(self._ui.modeBox.findData("overprint"))
