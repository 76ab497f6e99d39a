"""The tree of files and sheets at the left of an import: choosing one filters the rows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from thidua_desktop.domain.errors import Severity
from thidua_desktop.services.imports.plan import Fate, FilePlan, ImportPlan
from thidua_desktop.ui.widgets.choice_list import plain_tip

_FILE = Qt.ItemDataRole.UserRole
_SHEET = Qt.ItemDataRole.UserRole + 1
_TOLD = 3
"""Most files whose summary is said at once; of the others when they are chosen."""


class FileTree(QObject):
    """Files with a sign and their counts; ``chosen(file, sheet)``, both empty for everything."""

    chosen = Signal(str, str)

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.currentItemChanged.connect(self._on_current)

    def show(self, plan: ImportPlan | None) -> None:
        """List the files of ``plan``; sheets below a file that has several."""
        self._tree.blockSignals(True)
        self._tree.clear()
        if plan is not None:
            every = QTreeWidgetItem([f"Tất cả: {len(plan.rows())} dòng"])
            self._tree.addTopLevelItem(every)
            for file in plan.files:
                self._add(file)
            self._tree.expandAll()
            self._tree.setCurrentItem(every)
        self._tree.blockSignals(False)

    def lines(self) -> list[str]:
        """The top lines, as shown."""
        items = (self._tree.topLevelItem(place) for place in range(self._tree.topLevelItemCount()))
        return [item.text(0) for item in items if item is not None]

    def _add(self, file: FilePlan) -> None:
        top = QTreeWidgetItem([_line(file)])
        top.setData(0, _FILE, file.file)
        top.setToolTip(
            0, plain_tip("\n".join([_line(file), *(problem.message for problem in file.problems)]))
        )
        self._tree.addTopLevelItem(top)
        sheets = [sheet for sheet in file.sheets if any(row.sheet == sheet for row in file.rows)]
        for sheet in sheets if len(sheets) > 1 else ():
            count = sum(1 for row in file.rows if row.sheet == sheet)
            item = QTreeWidgetItem(top, [f"{sheet}: {count} dòng"])
            item.setToolTip(0, plain_tip(sheet))
            item.setData(0, _FILE, file.file)
            item.setData(0, _SHEET, sheet)

    def _on_current(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(0, _FILE) or "", item.data(0, _SHEET) or "")


def summaries(plan: ImportPlan, chosen: str = "") -> str:
    """What the files (or the ``chosen`` one) do to lists that are replaced, a line each; may be empty."""
    files = [file for file in plan.files if file.summary and chosen in ("", file.file)]
    if len(plan.files) == 1 or chosen:
        return "\n".join(file.summary for file in files)
    lines = [f"{file.file}: {file.summary}" for file in files[:_TOLD]]
    more = len(files) - _TOLD
    return "\n".join([*lines, *([f"Còn {more} tệp khác: chọn ở bên trái để xem."] if more > 0 else [])])


def _line(file: FilePlan) -> str:
    if not file.readable:
        return f"✕ {file.file}\nkhông đọc được"
    asked = sum(1 for row in file.rows if row.fate is Fate.ASK)
    refused = sum(1 for row in file.rows if row.fate is Fate.REJECT)
    refused += sum(1 for problem in file.problems if problem.severity is Severity.REJECT)
    remarks = sum(1 for problem in file.problems if problem.severity is Severity.NOTE)
    counts = ((asked, "chờ"), (refused, "lỗi"), (remarks, "lưu ý"))
    marks = "".join(f" · {count} {word}" for count, word in counts if count)
    sign = "✕" if refused else "?" if asked else "✓"
    return f"{sign} {file.file}\n{len(file.rows)} dòng{marks}"
