"""Printing through a driver: each page at its own size, in order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.services.printing import PrintResult, Selection
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.driver_printing import paint_exactly
from thidua_desktop.ui.printing import PrintRequest, print_paper

Make = Callable[[Workspace], UiContext]


def test_pages_reach_the_paper_whole(sample: Workspace, tmp_path: Path, qapp: object) -> None:
    """Painted onto a PDF printer, the page shows what the paper's own PDF shows."""
    decision = sample.decisions.all(2026)[0].decision
    ids = tuple(award.id for award in sample.decisions.awards(decision.id)[:2])
    paper = sample.printing.preview("certificates", Selection(award_ids=ids))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "in.pdf"))
    steps: list[tuple[int, int]] = []
    paint_exactly(printer, paper.pdf, progress=lambda done, total: steps.append((done, total)))
    assert steps == [(1, 2), (2, 2)]
    printed, own = pypdfium2.PdfDocument(tmp_path / "in.pdf"), pypdfium2.PdfDocument(paper.pdf)
    try:
        assert len(printed) == 2
        for page in range(2):
            size = printed[page].get_size()
            assert size == pytest.approx(own[page].get_size(), abs=1.5)
            first, second = (book[page].render(scale=1).to_pil().convert("RGB") for book in (printed, own))
            moved = ImageChops.offset(second.resize(first.size), 5, 5)
            assert unlike(first, second) < unlike(first, moved) / 2, "same place, same size"
    finally:
        printed.close()
        own.close()


def unlike(first: Image.Image, second: Image.Image) -> float:
    """How far two pictures differ, fine lines smoothed away: 0 (alike) to 255."""
    second = second.resize(first.size)
    return max(ImageStat.Stat(ImageChops.difference(first.reduce(4), second.reduce(4))).mean)


def request(workspace: Workspace) -> PrintRequest:
    decision = workspace.decisions.all(2026)[0].decision
    return PrintRequest("roster", Selection(decision_id=decision.id), "Danh sách", 2)


def test_a_queue_of_the_system_gets_the_paper(
    sample: Workspace, context_of: Make, prompts: ScriptedPrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = context_of(sample)
    sent: list[tuple[str, str]] = []
    monkeypatch.setattr(sample.printing, "printers", lambda: ["Van-phong", "Phong-hop"])

    def send(what: str, selection: Selection, printer: str, **how: object) -> PrintResult:
        sent.append((what, printer))
        return PrintResult((), ())

    monkeypatch.setattr(sample.printing, "print_selection", send)
    parent = QWidget()
    prompts.answers += [1, None]
    print_paper(context, request(sample), parent)
    settle(context)
    print_paper(context, request(sample), parent)
    settle(context)
    assert sent == [("roster", "Phong-hop")]


def test_a_queue_that_went_away_is_said(
    sample: Workspace, context_of: Make, prompts: ScriptedPrompts, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = context_of(sample)
    names = ["May-in-tang-2"]
    monkeypatch.setattr("thidua_desktop.services.printers.printer_names", lambda: list(names))
    parent = QWidget()
    prompts.answers.append(0)
    print_paper(context, request(sample), parent)

    def gone(title: str, text: str, options: object, **how: object) -> int:
        names.clear()
        return 0

    prompts.answers.clear()
    monkeypatch.setattr(prompts, "choose", gone)
    settle(context)
    assert len(prompts.errors) == 1
    assert "May-in-tang-2" in prompts.errors[0].message
