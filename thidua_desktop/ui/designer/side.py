"""The left side of the designer: the record to try with, the boxes, and what does not fit."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListWidgetItem

from thidua_desktop.services.designer.frames import column_name, kind_of
from thidua_desktop.services.designer.tryouts import Tryout
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.designer.model import Bench
from thidua_desktop.ui.designer.properties import KIND_NAMES
from thidua_desktop.ui.forms.ui_dlg_designer import Ui_DlgDesigner

_ID = Qt.ItemDataRole.UserRole


class Side(QObject):
    """Keeps the lists beside the canvas in step with the bench."""

    def __init__(self, context: UiContext, bench: Bench, ui: Ui_DlgDesigner, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._bench = bench
        self._ui = ui
        self._tryouts: list[Tryout] = []
        ui.modeBox.addItem("Xem cả tờ", "full")
        ui.modeBox.addItem("Xem chữ in lên phôi", "overprint")
        ui.modeBox.activated.connect(lambda place: bench.show_mode(str(ui.modeBox.itemData(place))))
        ui.tryBox.activated.connect(self._on_tryout)
        ui.findEdit.returnPressed.connect(self._find)
        ui.boxList.itemSelectionChanged.connect(self._on_list)
        ui.problems.itemActivated.connect(self._on_problem)
        bench.changed.connect(self._fill_boxes)
        bench.chosen.connect(self._show_chosen)
        bench.drawn.connect(self._show_problems)

    def load(self) -> None:
        """Ask the office for its hard records and show the first."""
        self._tryouts = self._context.workspace.designer.tryouts()
        self._show_tryouts(0)
        self._bench.tryout = self._tryouts[0]
        self._fill_boxes()

    @property
    def tryouts(self) -> list[Tryout]:
        return self._tryouts

    def choose(self, place: int) -> None:
        """Try with another record, as the chooser would."""
        self._ui.tryBox.setCurrentIndex(place)
        self._on_tryout(place)

    def reload(self, award_id: int) -> None:
        """The words of a certificate were changed: read it again and show it."""
        designer = self._context.workspace.designer
        self._tryouts = [*designer.tryouts_of([award_id]), *designer.tryouts()]
        self.choose_first()

    def choose_first(self) -> None:
        """Show the first record of the chooser."""
        self._show_tryouts(0)
        self._on_tryout(0)

    def _show_tryouts(self, place: int) -> None:
        box = self._ui.tryBox
        with QSignalBlocker(box):
            box.clear()
            for one in self._tryouts:
                box.addItem(one.label)
                box.setItemData(box.count() - 1, one.label, Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(place)

    def _on_tryout(self, place: int) -> None:
        if 0 <= place < len(self._tryouts):
            self._bench.try_with(self._tryouts[place])

    def _find(self) -> None:
        """Awards of that name come to the front of the chooser, the first is shown."""
        text = self._ui.findEdit.text().strip()
        if not text:
            return
        found = self._context.workspace.designer.find_tryouts(text)
        if not found:
            self._context.navigator.say.emit(f"Không có lượt khen nào mang “{text}”.")
            self._context.prompts.inform("Không tìm thấy", f"Không có lượt khen thưởng nào mang “{text}”.")
            return
        self._tryouts = [*found, *self._context.workspace.designer.tryouts()]
        self.choose_first()

    def _fill_boxes(self) -> None:
        box_list, layout = self._ui.boxList, self._bench.layout
        called = self._context.workspace.designer.called
        rows = [(box.id, called(box), kind_of(box), box.flow) for box in layout.box]
        shown = [box_list.item(i).data(_ID) for i in range(box_list.count())]
        if [row[0] for row in rows] != shown:
            with QSignalBlocker(box_list):
                box_list.clear()
                for box_id, *_ in rows:
                    item = QListWidgetItem(box_id)
                    item.setData(_ID, box_id)
                    box_list.addItem(item)
        for i, (box_id, name, kind, flow) in enumerate(rows):
            item = box_list.item(i)
            item.setText(f"▏{name}" if flow else name)
            column = f", cột {column_name(flow)}" if flow else ""
            here = "" if box_id in self._bench.frames else ", không có chữ trong tờ này"
            item.setToolTip(f"{KIND_NAMES[kind]} {box_id}{column}{here}")
            palette = self._context.theme.palette
            item.setForeground(QColor(palette.ink if box_id in self._bench.frames else palette.mute))
        self._show_chosen()

    def _show_chosen(self) -> None:
        box_list = self._ui.boxList
        with QSignalBlocker(box_list):
            for i in range(box_list.count()):
                item = box_list.item(i)
                item.setSelected(item.data(_ID) in self._bench.selection)
            chosen = [i for i in range(box_list.count()) if box_list.item(i).isSelected()]
            if chosen and not box_list.hasFocus():
                box_list.setCurrentRow(chosen[0], QItemSelectionModel.SelectionFlag.NoUpdate)
                box_list.scrollToItem(box_list.item(chosen[0]))

    def _on_list(self) -> None:
        self._bench.select(item.data(_ID) for item in self._ui.boxList.selectedItems())

    def _show_problems(self) -> None:
        box = self._ui.problems
        box.clear()
        found = self._bench.problems()
        for problem in found:
            item = QListWidgetItem(f"✕ {problem.message}")
            item.setData(_ID, problem.field)
            box.addItem(item)
        pixels = self._context.theme.pixels
        box.setFixedHeight(pixels(150) if found else pixels(36))
        if not found:
            box.addItem("✓ Mọi ô đều vừa")
            box.item(0).setFlags(Qt.ItemFlag.NoItemFlags)

    def _on_problem(self, item: QListWidgetItem) -> None:
        """Select the boxes that ask for the field that is wrong."""
        field = item.data(_ID)
        if field:
            words = f"{{{field}"
            kind = self._bench.tryout.data.recipient_kind
            self._bench.select(
                box.id for box in self._bench.layout.boxes_for(kind) if words in getattr(box, "text", "")
            )
