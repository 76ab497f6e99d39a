"""Sending a paper to a printer: as PDF where the system takes it, else as pictures through its driver."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from thidua_desktop.domain.errors import Problem, RuleViolation, Severity
from thidua_desktop.services.printing import Paper, Selection
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.driver_printing import paint_exactly, print_by_driver
from thidua_desktop.ui.tasks import Job

if TYPE_CHECKING:
    from thidua_desktop.services.print_jobs import Chunk, HandOver
    from thidua_desktop.services.printers import PrinterInfo

_SHOWN = 6


@dataclass(frozen=True, slots=True)
class PrintRequest:
    """Which paper is to be printed. Certificates have a dialog of their own."""

    what: str
    selection: Selection
    title: str
    pages: int


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
        lambda job: printing.print_selection(request.what, request.selection, name),
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
        paper = printing.preview(request.what, request.selection)
        paint_exactly(printer, paper.pdf, progress=job.progress)
        return paper

    def done(paper: Paper) -> None:
        tell_left_out(context, paper.problems)
        name = printer.printerName()
        context.change(
            lambda: printing.record(request.what, request.selection, name, paper.pages, "full"),
            owner=parent,
        )

    context.tasks.run_pool(work, done, label="Đang in…", cancellable=True, owner=parent)


def queues() -> list[PrinterInfo]:
    """Queues of the system that take PDF. Takes a moment: not for the window's thread."""
    from thidua_desktop.services.printers import printers

    return printers()


def with_drivers(found: Sequence[PrinterInfo]) -> list[PrinterInfo]:
    """``found``, or where the system has no queues the printers its drivers know.

    For the window's thread alone: Qt loads its printer plugin on the first question, and what lives in that
    belongs to the thread that asked.
    """
    from thidua_desktop.services.printers import PrinterInfo

    if found:
        return list(found)
    usual = QPrinterInfo.defaultPrinterName()
    names = QPrinterInfo.availablePrinterNames()
    known = [PrinterInfo(name, usual=name == usual) for name in names]
    return sorted(known, key=lambda one: not one.usual)


def hand_over_for(name: str) -> HandOver | None:
    """How certificates reach the printer ``name``: ``None`` for a queue, which the service serves itself."""
    from thidua_desktop.services.printers import printer_names

    if name in printer_names():
        return None

    def give(chunk: Chunk) -> None:
        print_by_driver(chunk.pdf, chunk.run.target, chunk.title)

    return give


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
