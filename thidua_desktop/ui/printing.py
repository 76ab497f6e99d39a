"""Sending a paper to a printer: as PDF where the system takes it, else as pictures through its driver."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Problem, RuleViolation, Severity
from thidua_desktop.services.printing import Paper, Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tasks import Job
from thidua_desktop.ui.widgets.paper_preview import Raster, to_image

_DPI = 300
"""Enough for lettering and guilloche on a laser printer; one A4 page is 35 MB of pixels at this size."""
_SHOWN = 6


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """What is to be printed and how."""

    what: str
    selection: Selection
    title: str
    pages: int
    layout: str | None = None
    mode: str = "full"


def no_printer() -> RuleViolation:
    """The answer on a computer without any printer."""
    return RuleViolation(
        "Máy này chưa có máy in nào nên chưa in được. Không có gì bị mất.",
        hint="Bật hoặc cài máy in rồi in lại; hoặc bấm Lưu PDF… và in tệp ấy ở máy khác.",
    )


def print_paper(context: UiContext, request: PrintRequest, parent: QWidget) -> None:
    """Ask for a printer and print. Which printers there are is asked off the window's thread."""
    printing = context.workspace.printing

    def found(names: list[str]) -> None:
        if names:
            _print_by_queue(context, request, names, parent)
        elif QPrinterInfo.availablePrinterNames():
            _print_by_driver(context, request, parent)
        else:
            context.prompts.error(no_printer())

    context.tasks.run_pool(lambda job: printing.printers(), found, label="Đang tìm máy in…", owner=parent)


def _print_by_queue(context: UiContext, request: PrintRequest, names: list[str], parent: QWidget) -> None:
    printing = context.workspace.printing
    chosen = context.prompts.choose(
        "In", f"In {request.title.lower()} ({request.pages} trang) ra máy in nào?", names[:_SHOWN]
    )
    if chosen is None:
        return
    name = names[chosen]
    context.tasks.run_db(
        lambda job: printing.print_selection(
            request.what, request.selection, name, layout=request.layout, mode=request.mode
        ),
        lambda result: tell_left_out(context, result.problems),
        label=f"Đang gửi ra máy in {name}…",
        owner=parent,
    )


def _print_by_driver(context: UiContext, request: PrintRequest, parent: QWidget) -> None:
    printing = context.workspace.printing
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if not accepted:
        return

    def work(job: Job) -> Paper:
        paper = printing.preview(request.what, request.selection, request.layout, request.mode)
        paint_pages(
            printer,
            paper.pages,
            lambda page, dpi: printing.raster(paper.pdf, page, dpi),
            job.progress,
        )
        return paper

    def done(paper: Paper) -> None:
        tell_left_out(context, paper.problems)
        name = printer.printerName()
        context.change(
            lambda: printing.record(request.what, request.selection, name, paper.pages, request.mode),
            owner=parent,
        )

    context.tasks.run_pool(work, done, label="Đang in…", cancellable=True, owner=parent)


def paint_pages(
    printer: QPrinter, pages: int, raster: Raster, progress: Callable[[int, int], None] | None = None
) -> None:
    """Draw each page at its own size from the paper's edge. Any thread. Raises ``RuleViolation``."""
    dpi = min(_DPI, printer.resolution())
    printer.setFullPage(True)
    painter = QPainter()
    for page in range(pages):
        picture = raster(page, dpi)
        landscape = picture.width > picture.height
        orientation = QPageLayout.Orientation.Landscape if landscape else QPageLayout.Orientation.Portrait
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageOrientation(orientation)
        if page == 0:
            if not painter.begin(printer):
                raise RuleViolation(
                    f"Máy in “{printer.printerName()}” không nhận trang in.",
                    hint="Kiểm tra máy in đã bật, có giấy, rồi in lại.",
                )
        else:
            printer.newPage()
        scale = printer.resolution() / dpi
        place = QRectF(0, 0, picture.width * scale, picture.height * scale)
        painter.drawImage(place, to_image(picture, dpi))
        if progress is not None:
            progress(page + 1, pages)
    if painter.isActive():
        painter.end()


def tell_left_out(context: UiContext, problems: tuple[Problem, ...]) -> None:
    """Say what did not go onto paper; remarks on what did are beside the preview already."""
    refused = left_out(problems)
    if refused:
        lines = "\n".join(
            f"• {problem.message}"
            if problem.value in problem.message
            else f"• {problem.value}: {problem.message}"
            for problem in refused
        )
        context.prompts.inform(
            "Có tờ chưa in được",
            f"{len(refused)} chỗ cần sửa; những tờ ấy không có trong bản in. Sửa xong thì in riêng.",
            lines,
        )


def left_out(problems: Sequence[Problem]) -> list[Problem]:
    """Those that keep a sheet from being printed."""
    return [problem for problem in problems if problem.severity is Severity.REJECT]
