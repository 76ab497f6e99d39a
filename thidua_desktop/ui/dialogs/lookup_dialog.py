"""Tra cứu khen thưởng: who holds or held what when, and the golden book."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.recipients import RECIPIENT_LABELS, display_name
from thidua_desktop.domain.records import Award, AwardState, RecipientKind
from thidua_desktop.domain.vietnamese import fold, format_number, sort_key
from thidua_desktop.services.lookup import Held, HeldQuery
from thidua_desktop.services.printing import FILE_NAMES, Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_dlg_lookup import Ui_DlgLookup
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.tabs.award_names import brief_name
from thidua_desktop.ui.tabs.shortcuts import page_keys, plain, shortcut
from thidua_desktop.ui.widgets.chips import Chip
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.lookup_paper_kinds import GOLDEN_BOOK
from thidua_desktop.ui.widgets.paper_pane import PaperPane, Scope

if TYPE_CHECKING:
    from collections.abc import Callable

_SIZE = (1280, 690)
_ALL = 0
"""The line of the counts that stands for all titles and forms; the others are counted from 1."""
_REVOKED = Chip("Đã thu hồi", "bad")
_SORTS: dict[str, Callable[[Award], object]] = {
    "name": lambda award: sort_key(award.name, person=award.recipient_kind is not RecipientKind.UNIT),
    "unit": lambda award: sort_key(award.unit_name, person=False),
    "year": lambda award: award.year,
    "decision": lambda award: (award.decision_date is None, str(award.decision_date), award.decision_number),
}


def _name(award: Award) -> str:
    return display_name(award.recipient_kind, award.name)


COLUMNS: tuple[Column[Award], ...] = (
    Column("Đối tượng", _name, "name", 180, tip=lambda award: f"{_name(award)} {award.birth}".strip()),
    Column("Chức vụ, nơi ở", lambda award: award.post, "", 114),
    Column("Đơn vị", lambda award: award.unit_name, "unit", 150),
    Column("Danh hiệu, hình thức", lambda a: brief_name(a.award_name), "", 178, tip=lambda a: a.award_name),
    Column("Năm", lambda award: str(award.year), "year", 58, numeric=True),
    Column("Quyết định", lambda award: award.decision_number, "decision", 120),
    Column(
        "Ghi chú",
        lambda award: _REVOKED.word if award.state is AwardState.REVOKED else award.note,
        width=96,
        chip=lambda award: _REVOKED if award.state is AwardState.REVOKED else None,
        tip=lambda award: award.note,
    ),
)


class LookupDialog(QDialog):
    """Every chooser asks again at once; a line of the counts shows its rows, Enter on a row its history."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.lookup
        self._held = Held((), ())
        self._asked = 0
        self._shown: dict[int, Award] = {}
        self.ui = ui = Ui_DlgLookup()
        ui.setupUi(self)
        self.resize(*_SIZE)
        self.model: PagedTable[Award] = PagedTable(COLUMNS, self._find, self._page, sort="year")
        ui.table.attach(context, self.model, "lookup/held")
        self.model.set_order("year", True)
        self.papers = PaperPane(context, (GOLDEN_BOOK,))
        ui.paperLayout.addWidget(self.papers)
        ui.splitter.setSizes([296, 944])
        ui.splitter.setStretchFactor(1, 1)
        self._fill()
        for box in (ui.awardBox, ui.kindBox, ui.firstBox, ui.lastBox, ui.unitBox):
            box.currentIndexChanged.connect(plain(self.search))
        ui.onCheck.toggled.connect(self._on_day)
        ui.onEdit.editingFinished.connect(self.search)
        ui.revokedCheck.toggled.connect(plain(self.search))
        ui.countList.chosen.connect(plain(self._show_rows))
        ui.table.opened.connect(plain(self.open_history))
        ui.table.selectionModel().selectionChanged.connect(plain(self._enable))
        ui.historyButton.clicked.connect(plain(self.open_history))
        ui.openButton.clicked.connect(plain(self.open_award))
        ui.closeButton.clicked.connect(plain(self.reject))
        ui.bookBox.currentIndexChanged.connect(plain(self._show_book))
        ui.pages.currentChanged.connect(plain(self._enable))
        page_keys(ui.pages, self)
        ui.pages.tabBar().setDrawBase(False)
        shortcut("Ctrl+P", self.papers.print_out, ui.bookPage)
        shortcut("Ctrl+S", self.papers.save_pdf, ui.bookPage)
        context.icons.dress(self)
        self._on_day(False)
        self._show_book()
        ui.awardBox.setFocus()

    # ---- asking --------------------------------------------------------------------------------
    def query(self) -> HeldQuery:
        """What the choosers ask."""
        ui = self.ui
        on = ui.onEdit.value() if ui.onCheck.isChecked() else None
        kind = ui.kindBox.currentData()
        return HeldQuery(
            award_code=ui.awardBox.currentData() or "",
            first_year=ui.firstBox.currentData() or None,
            last_year=ui.lastBox.currentData() or None,
            on=on,
            unit_id=ui.unitBox.currentData() or None,
            kind=RecipientKind(kind) if kind else None,
            revoked=ui.revokedCheck.isChecked() and on is None,
        )

    def search(self) -> None:
        """Ask again; the counts and the rows of the newest question follow."""
        ui = self.ui
        if ui.onCheck.isChecked() and (said := ui.onEdit.problem()):
            ui.countLabel.setText(said)
            return
        self._asked += 1
        asked, query = self._asked, self.query()
        ui.countLabel.setText("Đang tìm…")

        def show(found: Held) -> None:
            if asked == self._asked:
                self._show_found(found)

        self._context.tasks.run_pool(lambda job: self._service.held(query), show, owner=self)

    def _show_found(self, found: Held) -> None:
        ui = self.ui
        self._held = found
        people = format_number(found.recipients)
        ui.countLabel.setText(
            f"{format_number(len(found.awards))} lượt khen thưởng của {people} cá nhân, tập thể, hộ gia đình"
            if found.awards
            else "Không có lượt khen thưởng nào như vậy"
        )
        choices = [Choice(_ALL, "Tất cả", f"{len(found.awards)} lượt · {found.recipients} đối tượng")]
        choices += [
            Choice(place, one.award_name, f"{one.awards} lượt · {one.recipients} đối tượng")
            for place, one in enumerate(found.counts, start=1)
        ]
        ui.countList.set_choices(choices, _ALL)
        self._show_rows()

    def _show_rows(self) -> None:
        """The rows behind the line of the counts that is chosen."""
        place = self.ui.countList.current_id() or _ALL
        code = self._held.counts[place - 1].award_code if place else ""
        self._shown = {one.id: one for one in self._held.awards if not code or one.award_code == code}
        self.model.refresh()
        empty = self.ui.table.empty
        assert empty is not None
        if self.ui.lastBox.count() > 1:
            empty.describe("search", "Không có lượt khen thưởng nào như vậy", "Nới điều kiện ở trên.")
        else:
            empty.describe("award", "Sổ khen thưởng còn trống", GOLDEN_BOOK.nothing[1])
        self._enable()

    def _find(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        words = fold(query).split()
        rows = [one for one in self._shown.values() if all(word in fold(one.name) for word in words)]
        key = _SORTS.get(sort)
        if key is not None:
            rows.sort(key=key, reverse=descending)  # type: ignore[arg-type]  # each key is of one kind
        return [one.id for one in rows]

    def _page(self, ids: Sequence[int]) -> list[Award]:
        return [self._shown[one] for one in ids]

    # ---- acts ----------------------------------------------------------------------------------
    def open_history(self) -> None:
        """The whole history of the recipient at the cursor; old rows without one are told."""
        from thidua_desktop.ui.dialogs.lookup_history_dialog import open_history

        award = self._shown.get(self.ui.table.current_id())
        if award is None:
            return
        if award.recipient_id is None:
            text = f"{_name(award)} chỉ có trong sổ khen thưởng, chưa gắn với ai trong danh bạ."
            self._context.prompts.inform("Lịch sử khen thưởng", text)
            return
        open_history(self._context, award.recipient_kind, award.recipient_id, self)

    def open_award(self) -> None:
        """Go to the award in its tab; the dialog closes."""
        if award_id := self.ui.table.current_id():
            self._context.navigator.open_record.emit("award", award_id)
            self.accept()

    # ---- inside --------------------------------------------------------------------------------
    def _fill(self) -> None:
        ui, workspace = self.ui, self._context.workspace
        kinds = [("Mọi danh hiệu, hình thức", "")]
        kinds += [(kind.name, kind.code) for kind in workspace.nominations.kinds()]
        for box in (ui.awardBox, ui.bookBox):
            fill_combo(box, kinds)
        labels = [("Mọi đối tượng", ""), *((label, kind.value) for kind, label in RECIPIENT_LABELS.items())]
        fill_combo(ui.kindBox, labels)
        years = [(str(year), year) for year in self._service.years()]
        fill_combo(ui.firstBox, [("đầu", 0), *reversed(years)])
        fill_combo(ui.lastBox, [("nay", 0), *years])
        units = sorted(workspace.units.every(), key=lambda unit: sort_key(unit.name, person=False))
        fill_combo(ui.unitBox, [("Mọi đơn vị", 0), *((unit.name, unit.id) for unit in units)])
        ui.onEdit.set_value(workspace.today())

    def _on_day(self, on: bool) -> None:
        """On one day those taken back by then are no question."""
        self.ui.onEdit.setEnabled(on)
        self.ui.revokedCheck.setEnabled(not on)
        if on:
            self.ui.onEdit.setFocus()
            self.ui.onEdit.selectAll()
        self.search()

    def _enable(self) -> None:
        held = self.ui.pages.currentWidget() is self.ui.heldPage
        for button in (self.ui.historyButton, self.ui.openButton):
            button.setVisible(held)
            button.setEnabled(bool(self.ui.table.current_id()))

    def _show_book(self) -> None:
        code = self.ui.bookBox.currentData() or ""
        what = GOLDEN_BOOK.what
        scopes = [
            Scope(f"Năm {year}", Selection(year=year, award_code=code), (what,), f"{FILE_NAMES[what]}-{year}")
            for year in self._service.years()
        ]
        scopes.append(Scope("Mọi năm", Selection(award_code=code), (what,), FILE_NAMES[what]))
        self.papers.show_scopes(scopes)


def open_lookup(context: UiContext, parent: QWidget | None = None) -> None:
    """Show the dialog until it is closed."""
    dialog = LookupDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()
