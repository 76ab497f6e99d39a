"""Cells copied in a spreadsheet or a document, pasted into a list: they pass the preview that files pass."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.shortcuts import shortcut
from thidua_desktop.ui.widgets.paste import pasted_cells

NAME = "Bảng dán.csv"
"""What the rows' source is called: ``"Bảng dán.csv · dòng 3"``."""

_SHOWN = 40
"""Letters of a cell told as an example."""


def takes_paste(
    context: UiContext,
    table: QWidget,
    kind: str,
    *,
    leave: Callable[[Callable[[], object]], object] = lambda go: go(),
) -> Callable[[], None]:
    """Let Ctrl+V in ``table`` paste rows of ``kind``; gives the act for a menu.

    ``leave`` is asked to go on first: something typed may not be stored yet.
    """

    def paste() -> None:
        leave(lambda: paste_import(context, table, kind))

    shortcut("Ctrl+V", paste, table)
    return paste


def paste_import(context: UiContext, parent: QWidget, kind: str, *, batch_id: int = 0) -> None:
    """Preview the clipboard's cells as rows of ``kind``.

    Without a heading row the columns are taken in the order of the list, once the clerk agrees.
    """
    from thidua_desktop.services.imports.pasted import has_headings, headings_for

    cells = pasted_cells(QGuiApplication.clipboard().mimeData(), spread=True)
    if not cells or len(cells[0]) < 2:
        context.prompts.error(
            RuleViolation(
                "Bộ nhớ tạm không có bảng nào để dán.",
                hint="Trong Excel hay Word, chọn các dòng và dòng tiêu đề, bấm Ctrl+C, rồi dán vào đây.",
            )
        )
        return
    made = not has_headings(kind, cells)
    if made:
        headings = headings_for(kind, cells)
        if not headings:
            context.prompts.error(
                RuleViolation(
                    "Bảng dán không có dòng tiêu đề nên không biết cột nào là gì. Chưa dán dòng nào.",
                    hint="Chọn cả dòng tiêu đề của bảng khi chép, rồi dán lại.",
                )
            )
            return
        if not _agreed(context, headings, cells):
            return
        cells = [headings, *cells]
    _preview(context, parent, kind, cells, batch_id, made)


def _agreed(context: UiContext, headings: Sequence[str], cells: Sequence[Sequence[str]]) -> bool:
    """Ask whether the columns are what the order of the list says."""
    lines = []
    for heading, text in zip(headings, cells[0], strict=True):
        example = text.replace("\n", " ")
        example = example if len(example) <= _SHOWN else example[:_SHOWN].rstrip() + "…"
        lines.append(f"• {heading or '(không dùng)'}: “{example}”")
    text = "\n".join(
        [f"Bảng dán có {len(cells)} dòng, không có dòng tiêu đề. Dòng đầu sẽ được hiểu là:", "", *lines]
    )
    return context.prompts.ask_yes_no("Dán bảng không tiêu đề", text, yes="Đúng, xem trước", no="Không dán")


def _preview(
    context: UiContext, parent: QWidget, kind: str, cells: Sequence[Sequence[str]], batch_id: int, made: bool
) -> None:
    from thidua_desktop.ui.dialogs.import_dialog import open_import

    with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
        file = Path(folder) / NAME
        with file.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, delimiter="\t", lineterminator="\n").writerows(cells)
        open_import(context, parent, kind, batch_id=batch_id, files=[file], made_headings=made)
