"""Tab Giao ước, its third part: ranks in each cụm, khối, the candidate for the flag, the words of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.records import Changes
from thidua_desktop.services.pledges.board import Board, BoardBlock, BoardRow
from thidua_desktop.services.printing import Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_pledge_ranking import Ui_PledgeRankingForm
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.pledges_columns import minus_text, points_text
from thidua_desktop.ui.tabs.pledges_results import FOLLOWED
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.choice_list import plain_tip
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.form_notice import say
from thidua_desktop.ui.widgets.paper_pane import PaperPane, Scope
from thidua_desktop.ui.widgets.pledge_paper_kinds import PLEDGE_RESULTS, block_choices, list_words

_SIDE, _PAPER_SIDE = 340, 620
"""Least widths of the side: beside the flag's choice, and with a paper that lies on its side."""
_ON_PAPER = (2, 3, 4, 5)
"""Columns of the parts of the points: the paper beside the list has them too."""


class PledgeRankingPage(QWidget):
    """One block's table at the left; flag, sentence and paper at the right."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.pledge_results
        self.year = year
        self.board = Board(year, ())
        self._sizes: list[int] = []
        self._names: dict[int, str] = {}
        self.closed = ""
        self.ui = Ui_PledgeRankingForm()
        self.ui.setupUi(self)
        self.model: PagedTable[BoardRow] = PagedTable(self._columns(), self._find, self._page)
        self.ui.table.attach(context, self.model, "pledges/ranking")
        self.papers = PaperPane(context, (PLEDGE_RESULTS,))
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _columns(self) -> tuple[Column[BoardRow], ...]:
        return (
            Column("Hạng", _rank, width=58, numeric=True, tip=_rank_tip),
            Column("Đơn vị", self._name, width=250, tip=lambda row: row.unit_name),
            Column("Chỉ tiêu", lambda row: _points(row, row.base), width=78, numeric=True),
            Column("Thưởng", lambda row: _points(row, row.bonus or None), width=76, numeric=True),
            Column("Trừ", lambda row: minus_text(row.minus) if row.minus else "", width=68, numeric=True),
            Column("Chấm chéo", lambda row: _points(row, row.cross), width=96, numeric=True),
            Column("Tổng", lambda row: _points(row, row.total), width=78, numeric=True),
            Column("Xếp loại", _remark, width=186, chip=self._flag, tip=_remark),
        )

    def _name(self, row: BoardRow) -> str:
        return self._names.get(row.pledge.unit_id, row.unit_name)

    def _set_up(self) -> None:
        ui = self.ui
        ui.paperLayout.addWidget(self.papers)
        remember_sizes(ui.splitter, self._context.memory, "pledges/ranking/splitter", [960, 380])
        ui.splitter.setStretchFactor(0, 1)
        heading = ui.table.horizontalHeader()
        heading.setStretchLastSection(False)
        heading.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        ui.blockBox.activated.connect(plain(self._show_block))
        ui.table.current_id_changed.connect(lambda _: self._show_sentence())
        ui.paperSwitch.toggled.connect(plain(self._on_switch))
        ui.unitBox.currentIndexChanged.connect(plain(self._allow_flag))
        ui.flagButton.clicked.connect(plain(self.choose_flag))
        ui.noFlagButton.clicked.connect(plain(lambda: self._store_flag(None, "")))
        ui.copyButton.clicked.connect(plain(self.copy_sentence))
        ui.feedButton.clicked.connect(plain(self.feed))
        ui.rulesButton.clicked.connect(plain(self._open_rules))
        ui.crossButton.clicked.connect(plain(self._open_cross))
        shortcut("Ctrl+P", self.papers.print_out, self)
        self.setFocusProxy(ui.table)
        say(ui.flagNotice, "")

    # ---- what the tab calls ------------------------------------------------------------------
    def set_year(self, year: int) -> None:
        """Show the ranks of another year."""
        if year != self.year:
            self.year = year
            self.refresh()

    def refresh(self) -> None:
        """Rank everything again."""
        ui = self.ui
        self.board = self._service.board(self.year)
        self.closed = closed_words(self._context, self.year)
        office = self._context.workspace.settings.office()
        self._names = list_words(self._context.workspace.units.every(), office.place if office else "")
        named = block_choices([(block.name, block.block_id or 0) for block in self.board.blocks])
        fill_combo(ui.blockBox, named)
        self._fill_batches()
        for part in (ui.blockBox, ui.crossButton):
            part.setEnabled(bool(named))
        self._show_block()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        if changes.touches(*FOLLOWED):
            self.refresh()
        elif changes.touches("batch"):
            self._fill_batches()
        elif changes.touches("office"):
            self.papers.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring one unit to the front, whatever block it is in."""
        for block in self.board.blocks:
            if any(row.pledge.id == record_id for row in block.rows):
                self.ui.blockBox.setCurrentIndex(self.ui.blockBox.findData(block.block_id or 0))
                self._show_block()
                self.ui.table.select_id(record_id)

    def has_unsaved(self) -> bool:
        """Choices are stored when they are made."""
        return False

    def leave(self, go: Callable[[], object]) -> None:
        """Nothing waits here to be saved."""
        go()

    def block(self) -> BoardBlock | None:
        """The block on screen."""
        wanted = self.ui.blockBox.currentData()
        return next((one for one in self.board.blocks if (one.block_id or 0) == wanted), None)

    # ---- acts --------------------------------------------------------------------------------
    def choose_flag(self) -> None:
        """Record the unit chosen for the flag, with the reason where it is not the first."""
        self._store_flag(self.ui.unitBox.currentData() or None, self.ui.reasonEdit.text().strip())

    def copy_sentence(self) -> None:
        """The sentence to the clipboard."""
        text = self.ui.sentenceEdit.toPlainText()
        if text:
            QGuiApplication.clipboard().setText(text)
            self._context.navigator.say.emit("Đã sao chép câu nhận xét.")

    def import_pledges(self) -> None:
        """Open the import of the units' pledge lists: without them nothing is ranked."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        open_import(self._context, self, "pledges")

    def feed(self) -> None:
        """Give the collectives of the chosen batch without an achievement the sentence of their pledge."""
        batch_id = int(self.ui.batchBox.currentData() or 0)
        if batch_id:
            self._change(lambda: self._service.feed_achievements(batch_id))

    def _store_flag(self, unit_id: int | None, reason: str) -> None:
        block = self.block()
        if block is not None and block.block_id is not None:
            block_id = block.block_id
            self._change(lambda: self._service.choose_flag(block_id, self.year, unit_id, reason))

    def _change(self, work: Callable[[], Changes]) -> None:
        def failed(error: Known) -> bool:
            messages = [one.message for one in error.problems] if isinstance(error, Invalid) else [str(error)]
            say(self.ui.flagNotice, "\n".join(messages))
            return True

        self._context.change(work, lambda _: say(self.ui.flagNotice, ""), failed, owner=self)

    def _open_rules(self) -> None:
        from thidua_desktop.ui.dialogs.pledge_rules_dialog import open_rules

        open_rules(self._context, self)
        self.refresh()

    def _open_cross(self) -> None:
        from thidua_desktop.ui.dialogs.pledge_cross_dialog import open_cross

        block = self.block()
        open_cross(self._context, self.year, block.block_id if block else None, self)

    # ---- showing -----------------------------------------------------------------------------
    def _find(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        block = self.block()
        return [row.pledge.id for row in block.rows] if block else []

    def _page(self, ids: Sequence[int]) -> list[BoardRow]:
        return [row for one in ids if (row := self.board.row(one)) is not None]

    def _flag(self, row: BoardRow) -> Chip | None:
        block = self.block()
        chosen = block.flag.flag_unit_id if block and block.flag else None
        return Chip("Đề nghị cờ", "honour") if chosen == row.pledge.unit_id else None

    def _on_switch(self) -> None:
        ui = self.ui
        paper = ui.paperSwitch.isChecked()
        ui.sideStack.setCurrentWidget(ui.paperPage if paper else ui.flagPage)
        for column in _ON_PAPER:
            ui.table.setColumnHidden(column, paper)
        if paper:
            self._sizes = ui.splitter.sizes()
        ui.side.setMinimumWidth(_PAPER_SIDE if paper else _SIDE)
        if not paper and self._sizes:
            ui.splitter.setSizes(self._sizes)

    def _fill_batches(self) -> None:
        ui = self.ui
        batches = [one.batch for one in self._context.workspace.nominations.batches(self.year)]
        fill_combo(ui.batchBox, [(batch.name, batch.id) for batch in batches])
        if batches and ui.batchBox.currentIndex() < 0:
            ui.batchBox.setCurrentIndex(0)
        ui.batchBox.setEnabled(bool(batches))
        ui.batchBox.setPlaceholderText(f"Năm {self.year} chưa có đợt xét")
        ui.feedButton.setEnabled(ui.batchBox.count() > 0 and bool(self.board.blocks))

    def _show_block(self) -> None:
        ui, block = self.ui, self.block()
        ui.listTitle.setText(f"Xếp hạng năm {self.year}")
        ui.blockBox.setToolTip(plain_tip(block.name) if block and block.name else "Cụm, khối thi đua")
        rows = block.rows if block else ()
        self.model.refresh()
        missing = sum(row.missing for row in rows)
        left = f" · còn {missing} chỉ tiêu chưa có kết quả" if missing else ""
        some = f", {block.ranked} đã xếp hạng" if block and block.ranked < len(rows) else ""
        ui.countLabel.setText(f"{len(rows)} đơn vị{some}{left}" if rows else "")
        assert ui.table.empty is not None
        ui.table.empty.describe(
            "trophy",
            f"Năm {self.year} chưa có gì để xếp hạng",
            f"Trước hết lập giao ước năm {self.year} ở phần Giao ước, rồi ghi kết quả; thứ hạng tự tính.",
            (FirstStep("Nhập giao ước…", "file-spreadsheet", self.import_pledges),),
        )
        self._show_flag(block)
        self._show_sentence()
        scope = Scope(
            f"Năm {self.year}",
            Selection(year=self.year),
            ("pledge-results",),
            f"ket-qua-giao-uoc-{self.year}",
        )
        self.papers.show_scopes([scope] if self.board.blocks else [])

    def _show_flag(self, block: BoardBlock | None) -> None:
        ui = self.ui
        inside = block is not None and block.block_id is not None
        for part in (ui.unitBox, ui.reasonEdit, ui.flagButton, ui.noFlagButton):
            part.setEnabled(inside and not self.closed)
        if block is None or not inside:
            ui.suggestLabel.setText("Cờ thi đua xét trong cụm, khối.")
            fill_combo(ui.unitBox, ())
            return
        names = {row.pledge.unit_id: self._name(row) for row in block.rows}
        first = names.get(block.suggested_flag or 0, "")
        ui.suggestLabel.setText(f"Theo điểm: {first}." if first else block.flag_note or "Chưa đủ kết quả.")
        fill_combo(ui.unitBox, [("", 0), *((name, unit_id) for unit_id, name in names.items())])
        chosen = block.flag.flag_unit_id if block.flag else None
        ui.unitBox.setCurrentIndex(max(0, ui.unitBox.findData(chosen or block.suggested_flag or 0)))
        self._allow_flag()
        ui.reasonEdit.setText(block.flag.flag_reason if block.flag else "")
        ui.noFlagButton.setEnabled(chosen is not None and not self.closed)

    def _allow_flag(self) -> None:
        """Only a unit can be put forward."""
        block, unit_id = self.block(), self.ui.unitBox.currentData()
        inside = block is not None and block.block_id is not None
        self.ui.flagButton.setEnabled(bool(unit_id) and inside and not self.closed)

    def _show_sentence(self) -> None:
        ui = self.ui
        row = self.board.row(ui.table.current_id())
        text = self._service.sentence(row.pledge.id) if row else ""
        ui.sentenceTitle.setText(f"Nhận xét: {self._name(row)}" if row else "Nhận xét kết quả")
        ui.sentenceEdit.setPlainText(text)
        ui.sentenceEdit.setPlaceholderText("Có câu nhận xét khi đơn vị đã có kết quả." if row else "")
        ui.copyButton.setEnabled(bool(text))


def _rank(row: BoardRow) -> str:
    return f"{row.rank}{'=' if row.tied else ''}" if row.rank else "–"


def _rank_tip(row: BoardRow) -> str:
    return "Đồng hạng với đơn vị khác" if row.tied else row.note


def _remark(row: BoardRow) -> str:
    """The class as the paper has it: after what lacks, which may still change it."""
    lacking = row.lacking if row.started else ""
    return " · ".join(part for part in (lacking, row.class_name, row.note) if part)


def _points(row: BoardRow, points: int | None) -> str:
    """Nothing for a unit of which nothing is known yet."""
    return "" if points is None or not row.counted else points_text(points)
