"""Cụm trưởng, cụm phó: who leads each cụm, khối in a year. Each choice is stored at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.records import BlockYear, Changes
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_pledge_blocks import Ui_DlgPledgeBlocks
from thidua_desktop.ui.models.sheet import SheetColumn, SheetModel
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.form_notice import say
from thidua_desktop.ui.widgets.growing_view import ChoiceDelegate, pick
from thidua_desktop.ui.widgets.pledge_paper_kinds import unit_words
from thidua_desktop.ui.widgets.sheet_view import Index

NOBODY = "(chưa chọn)"


@dataclass(frozen=True, slots=True)
class BlockLine:
    """A block of the year, and its units by id."""

    name: str
    block: BlockYear
    units: Mapping[int, str]

    def unit(self, unit_id: int | None) -> str:
        """The unit's name; a word for nobody."""
        return self.units.get(unit_id or 0, NOBODY)


class _UnitDelegate(ChoiceDelegate):
    """Offers the units of the row's own block."""

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        model = index.model()
        assert isinstance(model, SheetModel)
        line = model.row(index.row())
        assert isinstance(line, BlockLine)
        assert isinstance(editor, QComboBox)
        editor.clear()
        editor.addItems([NOBODY, *line.units.values()])
        super().setEditorData(editor, index)


def _found(line: BlockLine, text: str) -> tuple[bool, int | None]:
    """(whether ``text`` is one of the block's units or nobody, the unit's id)."""
    if not text or text == NOBODY:
        return True, None
    unit_id = pick(text, [(name, one) for one, name in line.units.items()])
    return unit_id is not None, unit_id


def _leader(line: BlockLine, text: str) -> BlockLine | None:
    known, unit_id = _found(line, text)
    return replace(line, block=replace(line.block, leader_unit_id=unit_id)) if known else None


def _deputy(line: BlockLine, text: str) -> BlockLine | None:
    known, unit_id = _found(line, text)
    return replace(line, block=replace(line.block, deputy_unit_id=unit_id)) if known else None


class PledgeBlocksDialog(QDialog):
    """A row a block."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._year = context, year
        self._service = context.workspace.pledges
        self.ui = ui = Ui_DlgPledgeBlocks()
        ui.setupUi(self)
        self.resize(1040, 440)
        context.icons.dress(self)
        ui.title.setText(f"Trưởng và phó các cụm, khối năm {year}")
        columns: tuple[SheetColumn[BlockLine], ...] = (
            SheetColumn("Cụm, khối", lambda line: line.name, 300),
            SheetColumn(
                "Cụm trưởng, khối trưởng", lambda line: line.unit(line.block.leader_unit_id), 310, put=_leader
            ),
            SheetColumn(
                "Cụm phó, khối phó", lambda line: line.unit(line.block.deputy_unit_id), 310, put=_deputy
            ),
        )
        self.model: SheetModel[BlockLine] = SheetModel(columns)
        ui.table.attach(context, self.model, wrap=True)
        for column in (1, 2):
            ui.table.setItemDelegateForColumn(
                column, _UnitDelegate(context.theme, ui.table, lambda: (NOBODY,))
            )
        ui.table.empty.describe(
            "users",
            "Chưa có cụm, khối thi đua nào",
            "Ghi cụm, khối của từng đơn vị ở tab Đơn vị trước.",
            (FirstStep("Sang tab Đơn vị", "building-2", self._to_units),),
        )
        self.model.edited.connect(self._store)
        ui.closeButton.clicked.connect(self.accept)
        say(ui.notice, closed := closed_words(context, year))
        self.model.set_read_only(bool(closed))
        self.load()
        ui.table.setFocus()

    def _to_units(self) -> None:
        """Leave for the tab where units are put into blocks."""
        self.reject()
        self._context.navigator.show_tab.emit("units")

    def load(self) -> None:
        """Ask blocks, units and leaders again."""
        workspace = self._context.workspace
        units = workspace.units.all()
        words = unit_words(units)
        known = self._service.block_years(self._year)
        lines = []
        for block in workspace.units.blocks():
            members = {unit.id: words[unit.id] for unit in units if unit.block_id == block.id}
            if members:
                stored = known.get(block.id) or BlockYear(block.id, self._year)
                lines.append(BlockLine(block.name, stored, members))
        if self.model.rowCount() == len(lines):
            self.model.replace_all(lines)
        else:
            self.model.set_rows(lines)
        self.model.mark_clean()

    def _store(self, number: int) -> None:
        line = self.model.row(number)
        if number < 0 or line is None:
            return
        self._change(lambda: self._service.set_block(line.block))

    def _change(self, work: Callable[[], Changes]) -> None:
        def done(changes: Changes) -> None:
            say(self.ui.notice, "")
            self.load()

        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            self.load()
            return True

        self._context.change(work, done, failed, owner=self)


def open_blocks(context: UiContext, year: int, parent: QWidget | None = None) -> None:
    """Choose who leads the blocks of a year."""
    dialog = PledgeBlocksDialog(context, year, parent)
    dialog.exec()
    dialog.deleteLater()
