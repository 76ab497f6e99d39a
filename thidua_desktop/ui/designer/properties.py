"""Properties of the selected box: every one of them a field, every change one step that can be undone."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QSizePolicy, QSpinBox, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.services.designer import edits
from thidua_desktop.services.designer.frames import column_name, fills_page, kind_of
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.designer.model import Bench
from thidua_desktop.ui.forms.ui_designer_properties import Ui_DesignerProperties
from thidua_desktop.ui.tabs.shortcuts import indent, plain
from thidua_desktop.ui.tasks import Job
from thidua_desktop.ui.widgets.fields import fill_combo

KIND_NAMES = {"text": "Ô chữ", "image": "Hình", "rule": "Đường kẻ", "qr": "Mã QR", "space": "Chỗ để trống"}
_COLOURS = (
    ("Đen mực", "#1E1A17"),
    ("Đen", "#000000"),
    ("Đỏ", "#B3121A"),
    ("Đỏ đậm", "#8E1218"),
    ("Vàng đồng", "#9A6B12"),
    ("Xanh đậm", "#123C6B"),
)
_ROWS = {
    "text": [
        *("xSpin", "ySpin", "widthSpin", "flowBox", "textEdit", "insertBox", "fontBox", "sizeSpin"),
        *("minSizeSpin", "linesSpin", "sizesEdit", "trackingSpin", "alignBox", "colourBox", "emptyBox"),
    ],
    "image": ["xSpin", "ySpin", "widthSpin", "heightSpin", "flowBox", "fileBox"],
    "rule": ["xSpin", "ySpin", "widthSpin", "flowBox", "likeBox", "thickSpin", "colourBox"],
    "qr": ["xSpin", "ySpin", "widthSpin", "colourBox"],
    "space": ["xSpin", "ySpin", "widthSpin", "heightSpin"],
}
_MANY = ["fontBox", "sizeSpin", "minSizeSpin", "trackingSpin", "alignBox", "colourBox"]
_FLOW_ROWS = ["gapSpin", "leastGapSpin", "shareSpin"]
PICTURES = "Hình (*.svg *.png *.jpg *.jpeg)"


class Properties(QWidget):
    """Shows the selection of a :class:`Bench` and changes it."""

    def __init__(self, context: UiContext, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._bench = bench
        self._loading = False
        self.ui = ui = Ui_DesignerProperties()
        ui.setupUi(self)
        self.ui.root.setStretchFactor(self.ui.scroll, 1)
        self.ui.root.addStretch()  # while the fields are hidden their words stay at the top
        designer = context.workspace.designer
        fill_combo(ui.fontBox, [(name, key) for key, name in designer.faces()])
        fill_combo(ui.alignBox, [("Giữa", "center"), ("Trái", "left"), ("Phải", "right")])
        empty = [("Bỏ qua", "skip"), ("Nhắc khi kiểm tra", "note"), ("Không in tờ đó", "refuse")]
        fill_combo(ui.emptyBox, empty)
        words = [(f"{label}  {word}", word) for word, label in designer.placeholders()]
        fill_combo(ui.insertBox, [("Chọn trường…", ""), *words])
        for name, colour in _COLOURS:
            swatch = QPixmap(14, 14)
            swatch.fill(QColor(colour))
            ui.colourBox.addItem(QIcon(swatch), f"{name} {colour}", colour)
        ui.minSizeSpin.setSpecialValueText("không thu nhỏ")
        for box in self.findChildren(QComboBox):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        vietnamese = QLocale(QLocale.Language.Vietnamese)
        vietnamese.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        for spin in self.findChildren(QDoubleSpinBox):
            spin.setLocale(vietnamese)
            spin.setMinimumWidth(60)
            spin.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            line = spin.lineEdit()
            if line is not None:
                line.setTextMargins(7, 0, 0, 0)
        indent(ui.linesSpin)
        for field in (*self.findChildren(QAbstractSpinBox), *self.findChildren(QComboBox)):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.installEventFilter(self)
        self._listen()
        bench.chosen.connect(self.load)
        bench.changed.connect(self.load)
        context.icons.dress(self)
        self.load()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel over a field nobody is in scrolls the panel and changes nothing."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    # ---- showing -----------------------------------------------------------------------------
    def load(self) -> None:
        """Show what is selected now."""
        boxes = self._bench.boxes()
        self._loading = True
        try:
            self._show_rows(boxes)
            if boxes:
                self._show_common(boxes)
            if len(boxes) == 1:
                self._show_one(boxes[0])
        finally:
            self._loading = False

    def _show_rows(self, boxes: list[Any]) -> None:
        ui = self.ui
        kinds = {kind_of(box) for box in boxes}
        rows: list[str] = []
        if len(boxes) == 1:
            box = boxes[0]
            rows = ["fileBox"] if fills_page(box) else list(_ROWS[kind_of(box)])
            if box.flow:
                rows += _FLOW_ROWS
            ui.head.setText(KIND_NAMES[kind_of(box)])
            ui.sub.setText(f"{self._context.workspace.designer.called(box)} · {_where(box)}")
        elif boxes:
            rows = _MANY if kinds == {"text"} else []
            ui.head.setText(f"{len(boxes)} ô đang chọn")
            ui.sub.setText("Đổi một mục là đổi cho mọi ô đang chọn.")
        else:
            ui.head.setText("Chưa chọn ô nào")
            ui.sub.setText("Nhấp vào ô trên tờ giấy, hoặc bấm Tab để đi từng ô.")
        ui.scroll.setVisible(bool(boxes))
        for i in range(ui.form.rowCount()):
            label = ui.form.itemAt(i, ui.form.ItemRole.LabelRole)
            words = label.widget() if label is not None else None
            name = words.objectName().removesuffix("Label") if words is not None else ""
            ui.form.setRowVisible(i, name in rows)

    def _show_common(self, boxes: list[Any]) -> None:
        ui, first = self.ui, boxes[0]
        kinds = first.recipients or tuple(RecipientKind)
        ui.personCheck.setChecked(RecipientKind.PERSON in kinds)
        ui.unitCheck.setChecked(RecipientKind.UNIT in kinds)
        ui.householdCheck.setChecked(RecipientKind.HOUSEHOLD in kinds)
        ui.blankCheck.setChecked(all(box.on_blank for box in boxes))
        if hasattr(first, "font"):
            _choose(ui.fontBox, first.font)
            ui.sizeSpin.setValue(first.size)
            ui.minSizeSpin.setValue(first.min_size or 0)
            ui.trackingSpin.setValue(first.tracking)
            _choose(ui.alignBox, first.align)
        if hasattr(first, "colour"):
            place = ui.colourBox.findData(first.colour.upper())
            ui.colourBox.setCurrentIndex(place)
            if place < 0:
                ui.colourBox.setEditText(first.colour.upper())

    def _show_one(self, box: Any) -> None:
        ui, kind, frame = self.ui, kind_of(box), self._bench.frames.get(box.id)
        ui.xSpin.setValue(box.x)
        ui.ySpin.setValue(self._y(box))
        across = {"left": "&X mép trái", "right": "&X mép phải", "center": "&X giữa"}
        default = "left" if kind in ("qr", "space") else "center"
        ui.xSpinLabel.setText(across[getattr(box, "align", default)])
        down = {"text": "&Y chân chữ", "image": "&Y mép dưới", "rule": "&Y"}
        ui.ySpinLabel.setText(down.get(kind, "&Y mép trên"))
        ui.widthSpinLabel.setText("Cạnh (&R)" if kind == "qr" else "&Rộng")
        width = box.size if kind == "qr" else box.width
        ui.widthSpin.setValue(width or (frame.width if frame else 0))
        ui.heightSpin.setValue(getattr(box, "height", None) or 0)
        flows = [(f"Cột {column_name(flow.name)}", flow.name) for flow in self._bench.layout.flow]
        fill_combo(ui.flowBox, [("Đứng riêng", ""), *flows])
        _choose(ui.flowBox, box.flow)
        ui.gapSpin.setValue(box.gap)
        ui.leastGapSpin.setValue(box.gap if box.least_gap is None else box.least_gap)
        ui.shareSpin.setValue(box.share)
        if kind == "text":
            if ui.textEdit.toPlainText() != box.text:
                ui.textEdit.setPlainText(box.text)
            ui.linesSpin.setValue(box.max_lines)
            ui.sizesEdit.setText("; ".join(f"{size:g}".replace(".", ",") for size in box.sizes))
            _choose(ui.emptyBox, box.if_empty)
        elif kind == "image":
            fill_combo(ui.fileBox, [(name, name) for name in self._drawings(box.file)])
            _choose(ui.fileBox, box.file)
        elif kind == "rule":
            texts = [one.id for one in self._bench.layout.box if kind_of(one) == "text"]
            fill_combo(ui.likeBox, [("Rộng riêng", ""), *((name, name) for name in texts)])
            _choose(ui.likeBox, box.like)
            ui.thickSpin.setValue(box.thickness)

    def _y(self, box: Any) -> float:
        if kind_of(box) in ("qr", "space"):
            return float(box.y)
        place = self._bench.places.get(box.id)
        if box.flow and place is not None:
            return float(edits.first_baseline(box, place))
        return float(box.baseline or 0.0)

    def _drawings(self, present: str) -> list[str]:
        found = self._context.workspace.designer.drawings()
        return found if not present or present in found else [present, *found]

    def focus_text(self) -> None:
        """Put the cursor where the box's words, or its first field, are."""
        boxes = self._bench.boxes()
        if not boxes:
            return
        if len(boxes) == 1 and kind_of(boxes[0]) == "text":
            self.ui.textEdit.setFocus()
            self.ui.textEdit.selectAll()
        else:
            (self.ui.xSpin if len(boxes) == 1 and not fills_page(boxes[0]) else self.ui.blankCheck).setFocus()

    # ---- changing ----------------------------------------------------------------------------
    def _listen(self) -> None:
        ui = self.ui

        def on_spin(box: QDoubleSpinBox | QSpinBox, act: Callable[[Any], None]) -> None:
            box.valueChanged.connect(lambda value: None if self._loading else act(value))

        def on_combo(box: QComboBox, act: Callable[[Any], None]) -> None:
            box.activated.connect(lambda place: None if self._loading else act(box.itemData(place)))

        put = self._bench.put
        on_spin(ui.xSpin, lambda value: put("Đổi chỗ ô", x=value))
        on_spin(ui.ySpin, self._put_y)
        on_spin(ui.widthSpin, self._put_width)
        on_spin(ui.heightSpin, lambda value: put("Đổi cỡ ô", height=value) if value > 0 else None)
        on_spin(ui.gapSpin, self._put_gap)
        on_spin(ui.leastGapSpin, lambda value: put("Đổi khoảng hở", least_gap=min(value, ui.gapSpin.value())))
        on_spin(ui.shareSpin, lambda value: put("Đổi phần giãn", share=value))
        on_spin(ui.sizeSpin, lambda value: put("Đổi cỡ chữ", size=value))
        on_spin(ui.minSizeSpin, lambda value: put("Đổi cỡ nhỏ nhất", min_size=value or None))
        on_spin(ui.linesSpin, self._put_lines)
        on_spin(ui.trackingSpin, lambda value: put("Đổi giãn chữ", tracking=value))
        on_spin(ui.thickSpin, lambda value: put("Đổi nét", thickness=value))
        on_combo(ui.fontBox, lambda key: put("Đổi phông", font=key))
        on_combo(ui.alignBox, self._put_align)
        on_combo(ui.emptyBox, lambda key: put("Đổi cách in khi trống", if_empty=key))
        on_combo(ui.flowBox, self._put_flow)
        on_combo(ui.fileBox, lambda name: put("Đổi hình", file=name))
        on_combo(ui.likeBox, self._put_like)
        on_combo(ui.colourBox, lambda colour: self._put_colour(str(colour or "")))
        on_combo(ui.insertBox, self._insert)
        line = ui.colourBox.lineEdit()
        if line is not None:
            line.editingFinished.connect(lambda: self._put_colour(ui.colourBox.currentText()))
        ui.sizesEdit.editingFinished.connect(self._put_sizes)
        ui.textEdit.textChanged.connect(self._put_text)
        for check in (ui.personCheck, ui.unitCheck, ui.householdCheck):
            check.clicked.connect(plain(self._put_recipients))
        ui.blankCheck.clicked.connect(lambda on: put("Đổi phần có sẵn trên phôi", on_blank=on))
        ui.addPicture.clicked.connect(plain(self._add_picture))

    def _put_y(self, value: float) -> None:
        for box in self._bench.boxes():
            if kind_of(box) in ("qr", "space"):
                self._bench.put("Đổi chỗ ô", y=value)
            elif box.flow:
                self._bench.move({box.id: (0.0, value - self._y(box))}, "Đổi chỗ ô", f"y {box.id}")
            else:
                self._bench.put("Đổi chỗ ô", baseline=value)

    def _put_width(self, value: float) -> None:
        if value <= 0:
            return
        for box in self._bench.boxes():
            if kind_of(box) == "qr":
                self._bench.put("Đổi cỡ ô", size=value)
            elif kind_of(box) == "rule":
                self._bench.put("Đổi cỡ ô", width=value, like="")
            else:
                self._bench.put("Đổi cỡ ô", width=value)

    def _put_gap(self, value: float) -> None:
        least = self.ui.leastGapSpin.value()
        self._bench.put("Đổi khoảng hở", gap=value, **({"least_gap": value} if least > value else {}))

    def _put_lines(self, value: int) -> None:
        for box in self._bench.boxes():
            sizes = tuple(getattr(box, "sizes", ()))[: value - 1]
            self._bench.put("Đổi số dòng", max_lines=value, sizes=sizes)

    def _put_sizes(self) -> None:
        boxes = self._bench.boxes()
        if self._loading or len(boxes) != 1 or kind_of(boxes[0]) != "text":
            return
        found = re.findall(r"\d+(?:[.,]\d+)?", self.ui.sizesEdit.text())
        sizes = tuple(min(400.0, max(1.0, float(one.replace(",", ".")))) for one in found)
        lines = max(getattr(boxes[0], "max_lines", 1), len(sizes) + 1)
        self._bench.put("Đổi cỡ chữ", sizes=sizes[:11], max_lines=min(12, lines))

    def _put_align(self, align: str) -> None:
        """The words turn to another side; the box stays where it is."""
        layout = self._bench.layout
        for box in self._bench.boxes():
            frame = self._bench.frames.get(box.id)
            layout = edits.change(layout, [box.id], align=align)
            if frame is not None:
                layout = edits.resize(layout, box.id, frame)
        self._bench.edit("Canh dòng", layout)

    def _put_flow(self, flow: str) -> None:
        bench = self._bench
        if flow:
            bench.put("Cho ô vào cột", flow=flow)
        else:
            bench.edit("Cho ô đứng riêng", edits.take_out(bench.layout, bench.selection, bench.places))

    def _put_like(self, name: str) -> None:
        width = None if name else max(1.0, self.ui.widthSpin.value())
        self._bench.put("Đổi cỡ ô", like=name, width=width)

    def _put_colour(self, text: str) -> None:
        found = re.search(r"#?\b([0-9A-Fa-f]{6})$", text.strip())
        if found and not self._loading:
            self._bench.put("Đổi màu", colour=f"#{found[1].upper()}")

    def _put_text(self) -> None:
        boxes = self._bench.boxes()
        if not self._loading and len(boxes) == 1 and kind_of(boxes[0]) == "text":
            self._bench.put("Sửa chữ", text=self.ui.textEdit.toPlainText())

    def _insert(self, word: str) -> None:
        if word:
            self.ui.textEdit.insertPlainText(word)
            self.ui.textEdit.setFocus()
        with QSignalBlocker(self.ui.insertBox):
            self.ui.insertBox.setCurrentIndex(0)

    def _put_recipients(self) -> None:
        ui = self.ui
        checks = (
            (ui.personCheck, RecipientKind.PERSON),
            (ui.unitCheck, RecipientKind.UNIT),
            (ui.householdCheck, RecipientKind.HOUSEHOLD),
        )
        chosen = tuple(kind for check, kind in checks if check.isChecked())
        if not chosen:
            self.load()
            return
        self._bench.put("Đổi nơi dùng ô", recipients=() if len(chosen) == 3 else chosen)

    def _add_picture(self) -> None:
        files = self._context.prompts.pick_open_files("Thêm hình vào mẫu", PICTURES, many=False)
        if not files:
            return
        layouts = self._context.workspace.layouts

        def done(result: tuple[str, object]) -> None:
            self._bench.put("Đổi hình", file=result[0])
            self._bench.refresh_pictures()

        def failed(error: Known) -> bool:
            self._context.prompts.error(error)
            return True

        def work(job: Job) -> tuple[str, object]:
            return layouts.add_picture(files[0])

        self._context.tasks.run_db(work, done, failed, owner=self)


def _choose(box: QComboBox, data: object) -> None:
    place = box.findData(data)
    if place >= 0:
        box.setCurrentIndex(place)


def _where(box: Any) -> str:
    if box.flow:
        return f"một dòng của cột {column_name(box.flow)}"
    return "phủ cả tờ" if fills_page(box) else "đứng riêng"
