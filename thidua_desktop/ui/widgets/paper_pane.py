"""One paper beside its list: which paper, of what, on which layout; the page itself; print and save."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.services.printing import Paper, PrintResult, Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_paper_pane import Ui_PaperPaneForm
from thidua_desktop.ui.prompts import PDF_FILES, WORD_FILES, WORKBOOK_FILES
from thidua_desktop.ui.tasks import Job
from thidua_desktop.ui.widgets.conference_row import ConferenceRow
from thidua_desktop.ui.widgets.fields import fill_combo

_PAUSE = 120
"""Milliseconds to wait for the next arrow key before a page is made."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What a paper may be about: its words, its selection, and for which papers it can be chosen."""

    label: str
    selection: Selection
    papers: tuple[str, ...]
    file_name: str = ""
    """Suggested name of the saved file, without ending."""


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A paper as the chooser names it. ``certificates`` have layouts, a ``roster`` a conference."""

    what: str
    title: str
    nothing: tuple[str, str]
    """Heading and sentence where there is nothing to show."""
    word: bool = False
    """Whether it can also be saved as a Word file to edit."""
    excel: bool = False
    """Whether its tables can be saved as a workbook."""


CERTIFICATES = PaperKind(
    "certificates",
    "Giấy khen, giấy chứng nhận",
    ("Chọn một lượt khen thưởng để xem giấy", "Giữ Ctrl hoặc Shift để chọn nhiều lượt."),
)
ROSTER = PaperKind(
    "roster",
    "Danh sách khen thưởng",
    ("Chọn một quyết định ở bên trái", "Danh sách khen thưởng in theo quyết định."),
)
SIGNING_SHEET = PaperKind(
    "signing-sheet",
    "Bản ký giao ước thi đua",
    ("Chưa có giao ước để in", "Nhập bản đăng ký của các đơn vị, hoặc chọn năm khác."),
)


class PaperPane(QWidget):
    """Shows what the printer would get. Call ``setup`` once and ``show_scopes`` at each change."""

    def __init__(
        self, context: UiContext, papers: Sequence[PaperKind], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._printing = context.workspace.printing
        self._scopes: tuple[Scope, ...] = ()
        self._award_codes: tuple[str, ...] = ()
        self._paper: Paper | None = None
        self._ticket = 0
        self.ui = Ui_PaperPaneForm()
        self.ui.setupUi(self)
        ui = self.ui
        ui.preview.setup(context)
        for paper in papers:
            ui.paperBox.addItem(paper.title, paper)
        ui.paperBox.setVisible(len(papers) > 1)
        ui.modeBox.addItem("Cả hoa văn, giấy trắng", "full")
        ui.modeBox.addItem("Chỉ chữ, lên phôi", "overprint")
        self._choose(ui.modeBox, context.memory.get("paper/mode", "full"))
        self.conference = ConferenceRow(context, ui, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._render)
        ui.paperBox.currentIndexChanged.connect(self._on_paper)
        for box in (ui.scopeBox, ui.layoutBox, ui.modeBox):
            box.activated.connect(self._on_choice)
        self.conference.changed.connect(self.refresh)
        ui.preview.print_requested.connect(self.print_out)
        ui.preview.save_requested.connect(self.save_pdf)
        ui.preview.word_requested.connect(self.save_word)
        ui.preview.excel_requested.connect(self.save_excel)
        context.icons.dress(self)
        self._on_paper()

    # ---- what to show ------------------------------------------------------------------------
    @property
    def paper(self) -> PaperKind:
        """The paper chosen."""
        chosen: PaperKind = self.ui.paperBox.currentData()
        return chosen

    @property
    def scope(self) -> Scope | None:
        """What it is about, ``None`` when there is nothing."""
        fitting = self._fitting()
        place = self.ui.scopeBox.currentIndex()
        return fitting[place] if 0 <= place < len(fitting) else None

    def show_scopes(self, scopes: Sequence[Scope], award_codes: Sequence[str] = ()) -> None:
        """What can be shown now; each paper takes the scopes that name it."""
        self._scopes, self._award_codes = tuple(scopes), tuple(award_codes)
        self._fill()

    def choose_paper(self, what: str) -> None:
        """Show another paper, as the chooser would."""
        for place in range(self.ui.paperBox.count()):
            if self.ui.paperBox.itemData(place).what == what:
                self.ui.paperBox.setCurrentIndex(place)

    def refresh(self) -> None:
        """Make the page again: something in it may have changed."""
        self._ticket += 1
        self._timer.start()

    def shown(self) -> Paper | None:
        """The paper on screen, ``None`` while it is being made or there is none."""
        return self._paper

    # ---- acts --------------------------------------------------------------------------------
    def save_pdf(self) -> None:
        """Write the paper to a file the clerk names."""
        self._save("Lưu PDF", ".pdf", PDF_FILES)

    def save_word(self) -> None:
        """Write the paper to a Word file the clerk names, to be edited there."""
        if self.paper.word:
            self._save("Lưu tệp Word", ".docx", WORD_FILES)

    def save_excel(self) -> None:
        """Write the paper's tables to a workbook the clerk names."""
        if self.paper.excel:
            self._save("Lưu bảng tính Excel", ".xlsx", WORKBOOK_FILES)

    def _save(self, title: str, ending: str, files: str) -> None:
        scope = self.scope
        if scope is None:
            return
        name = scope.file_name or self.paper.what
        path = self._context.prompts.pick_save_file(title, f"{name}{ending}", files)
        if path is None:
            return
        what, selection, layout, mode = self._request(scope)

        def work(job: Job) -> PrintResult:
            return self._printing.save(
                what,
                selection,
                path,
                layout=layout,
                mode=mode,
                force=True,
                progress=job.progress,
                cancelled=job.cancelled,
            )

        def done(result: PrintResult) -> None:
            from thidua_desktop.ui.printing import tell_left_out

            pages = result.files[0].pages
            said = f"Đã lưu {pages} trang vào {path.name}." if pages else f"Đã lưu {path.name}."
            self._context.navigator.say.emit(said)
            tell_left_out(self._context, result.problems)

        label = {".pdf": "Đang lưu PDF…", ".docx": "Đang lưu tệp Word…"}.get(ending, "Đang lưu bảng tính…")
        self._context.tasks.run_db(work, done, label=label, cancellable=True, owner=self)

    def print_out(self) -> None:
        """Send the paper to a printer; what is wrong with it is said before."""
        from thidua_desktop.ui.printing import PrintRequest, left_out, print_paper

        scope, paper = self.scope, self._paper
        if scope is not None and self.paper.what == "certificates":
            self._print_certificates(scope)
            return
        if scope is None or paper is None:
            return
        refused = left_out(paper.problems)
        if refused and not self._context.prompts.ask_yes_no(
            "In",
            f"Còn {len(refused)} chỗ cần sửa; những tờ ấy sẽ không in ra. Vẫn in các tờ còn lại?",
            yes="In các tờ còn lại",
            danger=True,
        ):
            return
        what, selection, _, _ = self._request(scope)
        print_paper(self._context, PrintRequest(what, selection, self.paper.title, paper.pages), self)

    def _print_certificates(self, scope: Scope) -> None:
        """Certificates go onto blanks, sheet by sheet: they have a dialog of their own."""
        from thidua_desktop.ui.dialogs.print_dialog import PrintDialog

        _, selection, layout, mode = self._request(scope)
        dialog = PrintDialog(self._context, selection, layout=layout or "", mode=mode, parent=self)
        dialog.exec()
        dialog.deleteLater()

    # ---- inside ------------------------------------------------------------------------------
    def _fitting(self) -> list[Scope]:
        return [scope for scope in self._scopes if self.paper.what in scope.papers]

    def _request(self, scope: Scope) -> tuple[str, Selection, str | None, str]:
        what, selection = self.paper.what, scope.selection
        if what == "roster" and self.conference.chosen() and selection.decision_id is not None:
            selection = Selection(conference_id=self.conference.chosen())
        if what != "certificates":
            return what, selection, None, "full"
        return what, selection, self.ui.layoutBox.currentData() or None, str(self.ui.modeBox.currentData())

    def _on_paper(self) -> None:
        certificates = self.paper.what == "certificates"
        self.ui.layoutBox.setVisible(certificates)
        self.ui.modeBox.setVisible(certificates)
        self.ui.preview.offer(word=self.paper.word, excel=self.paper.excel)
        self._fill()

    def _fill(self) -> None:
        ui, fitting = self.ui, self._fitting()
        fill_combo(ui.scopeBox, [(scope.label, scope.label) for scope in fitting])
        if fitting and ui.scopeBox.currentIndex() < 0:
            ui.scopeBox.setCurrentIndex(0)
        ui.scopeBox.setVisible(len(fitting) > 1)
        self.conference.show_for(self.scope.selection.decision_id if self.scope else None, self.paper.what)
        if self.paper.what == "certificates":
            choices = self._printing.layouts("certificates", self._award_codes)
            items = [("Mẫu theo danh hiệu", ""), *((choice.title, choice.name) for choice in choices)]
            fill_combo(ui.layoutBox, items)
            self._choose(ui.layoutBox, self._context.memory.get("paper/layout", ""))
        self.refresh()

    def _on_choice(self) -> None:
        memory = self._context.memory
        memory.set("paper/layout", self.ui.layoutBox.currentData() or "")
        memory.set("paper/mode", self.ui.modeBox.currentData())
        self.conference.show_for(self.scope.selection.decision_id if self.scope else None, self.paper.what)
        self.refresh()

    def _render(self) -> None:
        scope, ticket = self.scope, self._ticket
        self._paper = None
        if scope is None:
            self.ui.preview.clear(*self.paper.nothing)
            return
        what, selection, layout, mode = self._request(scope)

        def done(paper: Paper) -> None:
            if ticket == self._ticket:
                self._paper = paper
                self.ui.preview.show_document(
                    paper.pages, lambda page, dpi: self._printing.raster(paper.pdf, page, dpi), paper.problems
                )

        def failed(error: Known) -> bool:
            if ticket == self._ticket:
                self._show_failure(error)
            return True

        self._context.tasks.run_pool(
            lambda job: self._printing.preview(what, selection, layout, mode), done, failed, owner=self
        )

    def _show_failure(self, error: Known) -> None:
        """Why there is no page: the reasons one by one where the paper names them."""
        if isinstance(error, Invalid):
            self.ui.preview.clear("Chưa có trang nào in được", "Sửa những chỗ ghi ở trên.", "circle-alert")
            self.ui.preview.show_problems(error.problems)
        else:
            self.ui.preview.clear(error.message, error.hint, "circle-alert")

    @staticmethod
    def _choose(box: QComboBox, data: object) -> None:
        box.setCurrentIndex(max(0, box.findData(data)))
