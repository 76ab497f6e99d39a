"""Gộp bản ghi trùng: pairs that may be one, side by side, and what merging them would do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHeaderView, QTableWidgetItem, QWidget

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.recipients import RECIPIENT_LABELS
from thidua_desktop.domain.records import Changes, RecipientKind
from thidua_desktop.services.directory.merging import Duplicate, MergePreview, Party
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_merge import Ui_DlgMerge
from thidua_desktop.ui.tabs.shortcuts import plain
from thidua_desktop.ui.tasks import Job
from thidua_desktop.ui.widgets.choice_list import Choice, plain_tip
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.form_notice import say

_KINDS: Final = (RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD)
_LINE: Final = 40
"""Pixels of a line of the table: a box fits into it."""
_HANGS: Final = 6
"""So many kinds of what hangs on a record are named, the others counted."""


def open_merge(context: UiContext, parent: QWidget, kind: RecipientKind, ids: Sequence[int] = ()) -> None:
    """Open it on the pairs found, or on the two records ``ids`` that the clerk chose."""
    dialog = MergeDialog(context, parent, kind, ids)
    dialog.exec()
    dialog.deleteLater()


class MergeDialog(QDialog):
    """One pair at a time; each merge is one operation that can be undone."""

    def __init__(
        self, context: UiContext, parent: QWidget | None, kind: RecipientKind, ids: Sequence[int] = ()
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.merging
        self._given = tuple(ids)
        self._pairs: list[Duplicate] = []
        self._preview: MergePreview | None = None
        self._boxes: dict[object, QComboBox] = {}
        self.ui = ui = Ui_DlgMerge()
        ui.setupUi(self)
        self.resize(1120, 620)
        context.icons.dress(self)
        fill_combo(ui.kindBox, [(RECIPIENT_LABELS[one], one) for one in _KINDS])
        ui.kindBox.setCurrentIndex(_KINDS.index(kind))
        for widget in (ui.kindLabel, ui.kindBox, ui.listCard):
            widget.setVisible(not self._given)
        table = ui.fieldTable
        table.setColumnCount(2)
        table.setHorizontalHeaderLabels(["Khác nhau ở", "Giữ lại"])
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_LINE)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.setColumnWidth(0, 210)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        ui.kindBox.activated.connect(plain(self.look_for_pairs))
        ui.pairList.chosen.connect(self._on_pair)
        ui.sureBox.toggled.connect(plain(self._update))
        ui.twoButton.clicked.connect(plain(self.dismiss))
        ui.swapButton.clicked.connect(plain(self.swap))
        ui.mergeButton.clicked.connect(plain(self.merge))
        ui.closeButton.clicked.connect(self.reject)
        if self._given:
            self._look(*self._given)
        else:
            self.look_for_pairs()

    @property
    def kind(self) -> RecipientKind:
        return RecipientKind(self.ui.kindBox.currentData())

    # ---- acts --------------------------------------------------------------------------------
    def look_for_pairs(self) -> None:
        """Look for pairs of the kind chosen."""
        kind = self.kind
        self.ui.countLabel.setText("Đang tìm…")

        def work(job: Job) -> tuple[list[Duplicate], list[Choice]]:
            pairs = self._service.duplicates(kind)
            return pairs, [
                Choice(place, self._service.preview(kind, one.first, [one.second]).keep.name, one.reason)
                for place, one in enumerate(pairs, start=1)
            ]

        self._context.tasks.run_db(work, self._show_pairs, owner=self)

    def dismiss(self) -> None:
        """Remember that the pair shown is two."""
        shown = self._preview
        if shown is not None:
            kind, one, other = shown.kind, shown.keep.id, shown.others[0].id
            self._context.change(lambda: self._service.dismiss(kind, one, other), self._done, owner=self)

    def swap(self) -> None:
        """Keep the other record."""
        if self._preview is not None:
            self._look(self._preview.others[0].id, self._preview.keep.id)

    def merge(self) -> None:
        """Make them one, with the values chosen."""
        shown = self._preview
        if shown is None:
            return
        values = {one.name: self._boxes[one.name].currentData() for one in shown.fields}
        winners = {one.key: self._boxes[one.key].currentData() for one in shown.collisions if one.asked}
        sure = self.ui.sureBox.isChecked()

        def work() -> Changes:
            others = [party.id for party in shown.others]
            return self._service.merge(
                shown.kind, shown.keep.id, others, values=values, winners=winners, confirmed=sure
            )

        self._context.change(work, self._done, self._failed, owner=self)

    # ---- showing -----------------------------------------------------------------------------
    def _show_pairs(self, found: tuple[list[Duplicate], list[Choice]]) -> None:
        self._pairs, choices = found
        ui = self.ui
        count = len(choices)
        ui.countLabel.setText(f"{count} cặp có thể trùng" if count else "Không thấy cặp nào trùng")
        before = ui.pairList.current_id()
        ui.pairList.set_choices(choices)
        if not choices:
            self._show(None)
        elif ui.pairList.current_id() == before:
            self._on_pair(before or 0)

    def _on_pair(self, place: int) -> None:
        pair = self._pairs[place - 1]
        self._look(
            self._service.heaviest(self.kind, (pair.first, pair.second)),
            *(one for one in (pair.first, pair.second)),
        )

    def _look(self, keep: int, *both: int) -> None:
        """Show the pair with ``keep`` as the one that stays."""
        kind, others = self.kind, [one for one in both if one != keep]
        self._context.tasks.run_db(
            lambda job: self._service.preview(kind, keep, others), self._show, owner=self
        )

    def _show(self, preview: MergePreview | None) -> None:
        ui = self.ui
        self._preview = preview
        self._boxes = {}
        ui.fieldTable.setRowCount(0)
        ui.sureBox.setChecked(False)
        ui.pairCard.setEnabled(preview is not None)
        say(ui.notice, "")
        if preview is None:
            for label in (ui.pairTitle, ui.reasonLabel, ui.hangsLabel, ui.notesLabel):
                label.clear()
            self._update()
            return
        ui.pairTitle.setText(" và ".join([preview.keep.name, *(one.name for one in preview.others)]))
        ui.reasonLabel.setText(self._reason(preview))
        for one in preview.fields:
            self._row(one.name, one.label, [(text, owner) for owner, text in one.options], one.default)
        for clash in preview.collisions:
            if clash.asked:
                _, kept, other = clash.key
                self._row(clash.key, clash.title, [(clash.kept, kept), (clash.other, other)], clash.default)
        ui.hangsLabel.setText(
            "\n".join(
                [_hangs("Bản giữ lại", preview.keep), *(_hangs("Bản gộp vào", one) for one in preview.others)]
            )
        )
        notes = [*preview.notes, preview.doubt]
        ui.notesLabel.setText("\n".join(note for note in notes if note))
        ui.notesLabel.setVisible(any(notes))
        say(ui.notice, " ".join(part for part in (preview.refusal, preview.hint) if part))
        ui.sureBox.setVisible(bool(preview.doubt))
        self._update()

    def _reason(self, preview: MergePreview) -> str:
        ids = {preview.keep.id, *(one.id for one in preview.others)}
        return next((one.reason for one in self._pairs if {one.first, one.second} == ids), "")

    def _row(self, key: object, label: str, options: Sequence[tuple[str, object]], default: object) -> None:
        table = self.ui.fieldTable
        row = table.rowCount()
        table.setRowCount(row + 1)
        item = QTableWidgetItem(label)
        item.setToolTip(plain_tip(label))
        table.setItem(row, 0, item)
        box = QComboBox()
        box.setAccessibleName(label)
        fill_combo(box, options)
        box.setCurrentIndex(max(0, box.findData(default)))
        table.setCellWidget(row, 1, box)
        self._boxes[key] = box

    def _update(self) -> None:
        ui, shown = self.ui, self._preview
        free = shown is not None and not shown.refusal
        ui.mergeButton.setEnabled(free and shown is not None and (not shown.doubt or ui.sureBox.isChecked()))
        for button in (ui.twoButton, ui.swapButton):
            button.setEnabled(shown is not None)

    def _done(self, changes: Changes) -> None:
        if self._given:
            self.accept()
        else:
            self.look_for_pairs()

    def _failed(self, error: Known) -> bool:
        say(self.ui.notice, " ".join(part for part in (error.message, error.hint) if part))
        return True


def _hangs(title: str, party: Party) -> str:
    named = sorted(party.hangs.items(), key=lambda one: -one[1])
    said = [f"{count} {what}" for what, count in named[:_HANGS]]
    more = sum(count for _, count in named[_HANGS:])
    said += [f"{more} mục khác"] if more else []
    return f"{title} (số {party.id}): {', '.join(said) if said else 'không có gì kèm theo'}."
