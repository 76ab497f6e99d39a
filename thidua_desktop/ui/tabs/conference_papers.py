"""Giấy tờ of a conference: each paper with its page, and all of them at once as one folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListWidgetItem, QWidget

from thidua_desktop.domain.errors import Known, RuleViolation
from thidua_desktop.domain.records import Conference
from thidua_desktop.domain.vietnamese import fold, format_date
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.year_papers import YEAR_PAPERS
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_conference_papers import Ui_ConferencePapers
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes
from thidua_desktop.ui.tasks import Job
from thidua_desktop.ui.widgets.choice_list import Choice, plain_tip
from thidua_desktop.ui.widgets.paper_pane import ROSTER, PaperKind, PaperPane, Scope

if TYPE_CHECKING:
    from thidua_desktop.services.conferences.pack import PackResult

_PAPERS = (
    ("programme", "để đại biểu và người dẫn theo dõi"),
    ("mc-script", "lời dẫn từng đợt, chữ lớn"),
    ("roster", "theo quyết định, dán ở hội trường"),
    ("reception", "ghế, có mặt, nhận thay, ký"),
    ("stage-cards", "vị trí trên sân khấu"),
    ("seat-labels", "dán lên ghế dành riêng"),
    ("separators", "ngăn chồng giấy khen theo đợt"),
    ("stack", "theo đúng thứ tự trao"),
    ("stage-receipts", "số tiền bằng số, bằng chữ; ký nhận"),
    ("photo-list", "thứ tự chụp ảnh"),
    ("changes", "so với lần in trọn bộ trước"),
)


def _kinds() -> list[PaperKind]:
    nothing = ("Chưa có gì để in", "Xếp đợt lên nhận và lập chương trình trước.")
    return [
        ROSTER if what == "roster" else PaperKind(what, YEAR_PAPERS[what].title, nothing)
        for what, _ in _PAPERS
    ]


class PapersPage(QWidget):
    """The list at the left chooses the paper; the pack is made below it."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.stage
        self._conference: Conference | None = None
        self.job: Job | None = None
        self.ui = ui = Ui_ConferencePapers()
        ui.setupUi(self)
        context.icons.dress(self)
        kinds = _kinds()
        self.pane = PaperPane(context, kinds)
        self.pane.ui.paperBox.hide()
        ui.paperLayout.addWidget(self.pane)
        ui.splitter.setStretchFactor(1, 1)
        remember_sizes(ui.splitter, context.memory, "conference/papers", [300, 840])
        choices = [
            Choice(place, kind.title, words)
            for place, (kind, (_, words)) in enumerate(zip(kinds, _PAPERS, strict=True), start=1)
        ]
        ui.paperList.set_choices(choices)
        ui.paperList.chosen.connect(lambda place: self.pane.choose_paper(_PAPERS[place - 1][0]))
        ui.packButton.clicked.connect(plain(self.make_pack))

    # ---- what the tab calls ------------------------------------------------------------------
    def show_conference(self, conference: Conference) -> None:
        """Make the page again, and say what changed since the last pack."""
        self._conference = conference
        papers = tuple(what for what, _ in _PAPERS)
        year_word = _slug(conference.name)
        self.pane.show_scopes([Scope("Hội nghị", Selection(conference_id=conference.id), papers, year_word)])
        self._show_pack()

    def has_unsaved(self) -> bool:
        return False

    def save(self) -> None:
        """Save the paper shown as a file."""
        self.pane.save_pdf()

    def print_out(self) -> None:
        """Print the paper shown."""
        self.pane.print_out()

    def enter(self) -> None:
        self.ui.paperList.setFocus()

    def choose_paper(self, what: str) -> None:
        """Show a paper by its name."""
        names = [name for name, _ in _PAPERS]
        self.ui.paperList.choose(names.index(what) + 1)

    # ---- the pack ------------------------------------------------------------------------------
    def make_pack(self) -> None:
        """Every paper into a folder, and all as one PDF; can be stopped from the status bar."""
        conference = self._conference
        if conference is None:
            return
        chosen = self._context.prompts.pick_folder("Thư mục để ghi trọn bộ giấy tờ")
        if chosen is not None:
            self._make(conference, chosen / _slug(conference.name), force=False)

    def _make(self, conference: Conference, folder: Path, *, force: bool) -> None:
        maker = self._context.workspace.pack

        def work(job: Job) -> PackResult:
            return maker.make(
                conference.id, folder, force=force, progress=job.progress, cancelled=job.cancelled
            )

        def failed(error: Known) -> bool:
            self._finished()
            if (
                force
                or not isinstance(error, RuleViolation)
                or not folder.exists()
                or not any(folder.iterdir())
            ):
                return False
            if self._context.prompts.ask_yes_no(
                "In trọn bộ",
                f"Thư mục “{folder.name}” đã có bộ giấy tờ in trước. Ghi đè bằng bộ mới?",
                yes="Ghi đè",
                danger=True,
            ):
                self._make(conference, folder, force=True)
            return True

        self.ui.packButton.setEnabled(False)
        self.job = self._context.tasks.run_db(
            work, self._made, failed, label="Đang in trọn bộ…", cancellable=True, owner=self
        )

    def _made(self, result: PackResult) -> None:
        from thidua_desktop.ui.printing import tell_left_out

        self._finished()
        count = len(result.files)
        self._context.navigator.say.emit(
            f"Đã ghi {count} giấy tờ, {result.pages} trang vào {result.folder.name}."
        )
        self._show_pack()
        tell_left_out(self._context, tuple(result.problems))
        self._context.prompts.open_folder(result.folder)

    def _finished(self) -> None:
        self.job = None
        self.ui.packButton.setEnabled(True)

    def _show_pack(self) -> None:
        conference, ui = self._conference, self.ui
        if conference is None:
            return
        last = self._service.last_pack(conference.id)
        changes: Sequence[str] = ()
        if last is None:
            ui.packLabel.setText("Mọi giấy tờ vào một thư mục và một tệp PDF có mục lục. Chưa in lần nào.")
        else:
            when = f"{last.at:%H:%M} ngày {format_date(last.at.date())}"
            who = f", {last.actor}" if last.actor else ""
            ui.packLabel.setText(f"In lần cuối lúc {when}{who}, vào “{last.target}”.")
            found = self._service.changes_since_pack(conference.id)
            changes = [one.text for one in found]
        ui.changeList.clear()
        for text in changes:
            item = QListWidgetItem(text)
            item.setToolTip(plain_tip(text))
            ui.changeList.addItem(item)
        if last is not None and not changes:
            ui.changeList.addItem(QListWidgetItem("✓ Chưa có gì thay đổi: bộ đã in vẫn đúng."))
        for part in (ui.changeCaption, ui.changeList):
            part.setVisible(last is not None)
        ui.changeCaption.setText(
            f"{len(changes)} thay đổi từ lần in trước" if changes else "Thay đổi từ lần in trước"
        )


def _slug(text: str) -> str:
    """Letters and digits only, joined by hyphens: safe as a name of a file or folder on every system."""
    word = "".join(letter if letter.isalnum() else " " for letter in fold(text))
    return "-".join(word.split())[:60].rstrip("-") or "hoi-nghi"
