"""The page itself beside the list: what the printer gets, with what does not fit listed first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from thidua_desktop.domain.errors import Known, Problem, Severity
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_paper_preview import Ui_PaperPreview
from thidua_desktop.ui.tasks import Job, TaskRunner
from thidua_desktop.ui.widgets.empty_state import EmptyState


class RasterPage(Protocol):
    """A picture of a page: rows of ``stride`` bytes, four bytes a pixel, blue first."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int: ...
    @property
    def data(self) -> bytes: ...


Raster = Callable[[int, int], RasterPage]
"""(page from 0, dpi) → picture of the page."""

_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_DPI_AT_ONE = 96
_FORMATS = ("Tệp &PDF…", "Tệp &Word để sửa (.docx)…", "Bảng tính &Excel (.xlsx)…")


class PaperPreview(QFrame):
    """Shows pages one at a time, as wide as the room, whole, or zoomed.

    Pictures are made off the window's thread.
    """

    print_requested = Signal()
    save_requested = Signal()
    word_requested = Signal()
    excel_requested = Signal()
    page_shown = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PaperPreview()
        self.ui.setupUi(self)
        self._tasks: TaskRunner | None = None
        self._raster: Raster | None = None
        self._pages = 0
        self._page = 0
        self._zoom: float | None = None
        self._whole = False
        self._picture: QImage | None = None
        self._wanted = 0
        self._running = False
        self.empty = EmptyState(self.ui.emptyPage)
        box = QVBoxLayout(self.ui.emptyPage)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.empty)
        self._sheet = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._sheet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.ui.paper.setWidget(self._sheet)
        self.ui.paper.installEventFilter(self)
        self.ui.previousButton.clicked.connect(lambda: self.go_to(self._page - 1))
        self.ui.nextButton.clicked.connect(lambda: self.go_to(self._page + 1))
        self.ui.zoomInButton.clicked.connect(lambda: self._step_zoom(1))
        self.ui.zoomOutButton.clicked.connect(lambda: self._step_zoom(-1))
        self.ui.fitButton.clicked.connect(self.fit)
        self.ui.printButton.clicked.connect(self.print_requested)
        for button in (self.ui.printButton, self.ui.saveButton):
            button.setAutoDefault(False)  # Enter in a field of a dialog must never print
        self.ui.saveButton.clicked.connect(self._on_save)
        self._menu = QMenu(self.ui.saveButton)
        self._kinds = [self._menu.addAction(words) for words in _FORMATS]
        for action, asked in zip(
            self._kinds, (self.save_requested, self.word_requested, self.excel_requested), strict=True
        ):
            action.triggered.connect(asked)
        self._save_words = self.ui.saveButton.text()
        self.clear("Chọn giấy tờ để xem trước")

    def setup(self, context: UiContext) -> None:
        """Give it icons and the pool that draws pages; once, after the form was made."""
        self._tasks = context.tasks
        self.empty.setup(context.icons)
        context.icons.dress(self)
        self.clear("Chọn giấy tờ để xem trước")

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def pages(self) -> int:
        return self._pages

    def has_picture(self) -> bool:
        """Whether the page asked for is on screen."""
        return self._picture is not None and not self._running

    def offer(self, *, word: bool = False, excel: bool = False) -> None:
        """Whether the paper can also be saved for Word or Excel: the save button then asks which."""
        several = word or excel
        for action, on in zip(self._kinds, (True, word, excel), strict=True):
            action.setVisible(on)
        self.ui.saveButton.setText("Lưu tệ&p…" if several else self._save_words)
        # None takes the menu away.
        self.ui.saveButton.setMenu(self._menu if several else None)  # type: ignore[arg-type]

    def clear(self, heading: str, sentence: str = "", icon: str = "file-text") -> None:
        """Nothing to show, and why."""
        self._raster, self._pages, self._page, self._picture = None, 0, 0, None
        self.empty.describe(icon, heading, sentence)
        self.ui.stack.setCurrentWidget(self.ui.emptyPage)
        self.show_problems(())
        self._update()

    def show_busy(self, text: str = "Đang dựng trang…") -> None:
        self.empty.describe("loader", text)
        self.ui.stack.setCurrentWidget(self.ui.emptyPage)

    def show_document(self, pages: int, raster: Raster, problems: Sequence[Problem] = ()) -> None:
        """Show a document of ``pages`` pages, at the page that was open if it still exists."""
        self._raster, self._pages = raster, pages
        self._page = min(self._page, max(0, pages - 1))
        self._picture = None
        self.show_problems(problems)
        self.ui.stack.setCurrentWidget(self.ui.pagePage if pages else self.ui.emptyPage)
        self._update()
        self._ask()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List what cannot be printed, and remarks on what can, above the page."""
        self.ui.problems.clear()
        refused = 0
        for problem in sorted(problems, key=lambda one: one.severity is not Severity.REJECT):
            wrong = problem.severity is Severity.REJECT
            refused += wrong
            # A message that names the paper already does not need its name in front.
            named = not problem.value or problem.value in problem.message
            where = "" if named else f"{problem.value}: "
            self.ui.problems.addItem(f"{'✕' if wrong else '! Lưu ý:'} {where}{problem.message}")
        self.ui.problemBox.setVisible(bool(problems))
        title = f"{refused} chỗ cần sửa trước khi in" if refused else f"{len(problems)} điều cần lưu ý"
        self.ui.problemTitle.setText(title)
        rows = min(4, len(problems))
        self.ui.problems.setFixedHeight(8 + rows * max(22, self.ui.problems.sizeHintForRow(0)))

    def go_to(self, page: int) -> None:
        page = max(0, min(page, self._pages - 1))
        if page != self._page:
            self._page = page
            self.ui.paper.verticalScrollBar().setValue(0)
            self._update()
            self._ask()

    def fit(self) -> None:
        """The whole page in the room there is; asked for again, as wide as the room (as papers open)."""
        self._whole = self._zoom is not None or not self._whole
        self._zoom = None
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_PageDown:
            self.go_to(self._page + 1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.go_to(self._page - 1)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit again whenever the page's own room changes: remarks above it come and go without this frame."""
        if watched is self.ui.paper and isinstance(event, QResizeEvent) and self._zoom is None:
            self._draw()
        return super().eventFilter(watched, event)

    def _on_save(self) -> None:
        if self.ui.saveButton.menu() is None:
            self.save_requested.emit()

    def _step_zoom(self, step: int) -> None:
        now = self._zoom or self._fitted()
        larger = [z for z in _ZOOMS if z > now * 1.02]
        smaller = [z for z in _ZOOMS if z < now * 0.98]
        if step > 0:
            self._zoom = larger[0] if larger else _ZOOMS[-1]
        else:
            self._zoom = smaller[-1] if smaller else _ZOOMS[0]
        self._ask()

    def _fitted(self) -> float:
        """Zoom at which the page now fits; 1.0 is 96 dpi."""
        if self._picture is None:
            return 0.75
        ratio = self._fitting().width() / self._picture.width()
        return ratio * self._picture.dotsPerMeterX() * 0.0254 / _DPI_AT_ONE

    def _fitting(self) -> QSize:
        """The size at which the page now fits: whole, or as wide as the room but not larger than made."""
        assert self._picture is not None
        size, room = self._picture.size(), self.ui.paper.maximumViewportSize() - QSize(16, 16)
        whole = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._whole:
            return whole
        tall = QSize(room.width() - self.ui.paper.verticalScrollBar().sizeHint().width(), 10 * room.height())
        wide = size.scaled(tall, Qt.AspectRatioMode.KeepAspectRatio)
        made = size / self.devicePixelRatioF()
        if wide.width() > made.width():
            wide = made
        return wide if wide.width() > whole.width() else whole

    def _dpi(self) -> int:
        zoom = self._zoom or 1.25
        return max(60, min(300, round(_DPI_AT_ONE * zoom * self.devicePixelRatioF())))

    def _ask(self) -> None:
        self._wanted += 1
        if self._raster is not None and not self._running:
            self._render()

    def _render(self) -> None:
        raster, page, dpi, ticket = self._raster, self._page, self._dpi(), self._wanted
        if raster is None or self._tasks is None:
            return
        self._running = True

        def work(job: Job) -> QImage:
            return to_image(raster(page, dpi), dpi)

        def done(image: QImage) -> None:
            self._running = False
            if ticket != self._wanted:
                self._render()
                return
            self._picture = image
            self._draw()
            self.page_shown.emit(page)

        def failed(error: Known) -> bool:
            self._running = False
            self.clear("Không xem trước được", str(error), "triangle-alert")
            return True

        self._tasks.run_pool(work, done, failed, owner=self)

    def _draw(self) -> None:
        if self._picture is None:
            return
        ratio = self.devicePixelRatioF()
        picture = self._picture
        if self._zoom is None:
            picture = picture.scaled(
                self._fitting() * ratio,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        pixmap = QPixmap.fromImage(picture)
        pixmap.setDevicePixelRatio(ratio)
        self._sheet.setPixmap(pixmap)
        size = pixmap.deviceIndependentSize().toSize()
        if self._zoom is None:
            size = QSize(0, 0 if self._whole else size.height())
        self._sheet.setMinimumSize(size)

    def _update(self) -> None:
        some = self._pages > 0
        self.ui.pageLabel.setText(f"Trang {self._page + 1}/{self._pages}" if some else "")
        self.ui.previousButton.setEnabled(some and self._page > 0)
        self.ui.nextButton.setEnabled(some and self._page + 1 < self._pages)
        for button in (
            self.ui.zoomInButton,
            self.ui.zoomOutButton,
            self.ui.fitButton,
            self.ui.printButton,
            self.ui.saveButton,
        ):
            button.setEnabled(some)


def to_image(page: RasterPage, dpi: int) -> QImage:
    """A copy of the raster page as a picture that knows its resolution."""
    image = QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_RGB32).copy()
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    return image
