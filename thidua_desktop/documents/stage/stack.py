"""The stack: certificates in the order they are handed over, a separator on top of each turn's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.certificate import Item, Presses, draw_page
from thidua_desktop.documents.columns import PageSetting
from thidua_desktop.documents.data import Mark, Rendered
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Ink
from thidua_desktop.documents.layout_format import Layout
from thidua_desktop.documents.paper_check import clean, find_problems, forbid
from thidua_desktop.documents.pdf import PdfWriter
from thidua_desktop.documents.setup import Setup
from thidua_desktop.documents.stage.data import REVOKED, StageGroup, StageName, StagePaper
from thidua_desktop.documents.stage.separators import PAGE, held_place, mark_of, separator
from thidua_desktop.domain.errors import Invalid, Problem

LEFT_OVER = "VẮNG MẶT"
"""Heading of the last separator: certificates of those who are absent and sent nobody."""


def render_stack(
    target: Path | BinaryIO,
    paper: StagePaper,
    items: Mapping[int, Item],
    setup: Setup,
    *,
    progress: Callable[[int], None] | None = None,
    compress: bool = True,
) -> Rendered:
    """Write separators and certificates as one PDF; ``items``: award id → its layout and words.

    A separator has the size of the certificates below it. The certificates of those who are absent lie at
    the end, so that everybody on the stage is handed his own. One that another level has made has its place
    kept by a sheet. One that cannot be set is left out, is among
    the problems and not counted by its separator. ``progress`` is told the certificates done and may raise.
    Raises ``Invalid`` without turns or for a character without a glyph.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_stack(file, paper, items, setup, progress=progress, compress=compress)
    paper = clean(paper)
    fonts = FontBook(setup.resources)
    forbid(find_problems(paper, fonts))
    if not paper.groups:
        raise Invalid([Problem("empty", "Chưa có đợt lên nhận nào để xếp giấy khen.")])
    writer = PdfWriter(
        target,
        title=f"Giấy khen theo thứ tự trao - {paper.conference}",
        author=paper.office_name,
        compress=compress,
    )
    stack = _Stack(writer, fonts, paper, items, setup, progress)
    marks = []
    for group in paper.groups:
        marks.append(Mark(mark_of(group), writer.pages))
        stack.lay(group, group.called)
    absent = tuple(
        one
        for group in paper.groups
        for one in group.names
        if one.absent and (one.award_id in items or (one.elsewhere and one.change != REVOKED))
    )
    if absent:
        marks.append(Mark(LEFT_OVER.capitalize(), writer.pages))
        names = tuple(replace(one, position=i, absent=False) for i, one in enumerate(absent, start=1))
        last = StageGroup(len(paper.groups), "Chưa trao trên sân khấu, giao sau hội nghị", names)
        stack.lay(last, absent, heading=LEFT_OVER)
    writer.finish()
    return Rendered(writer.pages, tuple(stack.problems), tuple(marks))


class _Stack:
    """Lays one turn after another onto the pages of one PDF."""

    def __init__(
        self,
        writer: PdfWriter,
        fonts: FontBook,
        paper: StagePaper,
        items: Mapping[int, Item],
        setup: Setup,
        progress: Callable[[int], None] | None,
    ) -> None:
        self._writer = writer
        self._fonts = fonts
        self._paper = paper
        self._items = items
        self._correction = setup.correction
        self._presses = Presses(setup)
        self._inks: dict[float, Ink] = {}
        self._progress = progress
        self._done = 0
        self.problems: list[Problem] = []

    def lay(self, group: StageGroup, names: Sequence[StageName], *, heading: str = "") -> None:
        """The separator of ``group``, then the certificates of ``names``."""
        pages: list[tuple[Layout, PageSetting] | StageName] = []
        for one in names:
            if one.elsewhere and one.award_id not in self._items:
                self._done += 1
                pages.append(one)
                continue
            item = self._items.get(one.award_id)
            if item is not None:
                layout, data = item
                self._done += 1
                page, found = self._presses.of(layout).setter.set(data, self._done)
                self.problems += found
                if page is not None:
                    pages.append((layout, page))
        laid = next((one[0].page for one in pages if not isinstance(one, StageName)), None)
        size = (laid.width, laid.height) if laid else PAGE
        ink = self._ink(size[1])
        for content in separator(ink, self._fonts, self._paper, group, size, len(pages), heading=heading):
            self._writer.page(*size, content)
        for page_or_name in pages:
            if isinstance(page_or_name, StageName):
                content = held_place(ink, self._fonts, group, page_or_name, size)
                self._writer.page(*size, content)
            else:
                self._certificate(*page_or_name)
        if self._progress is not None:
            self._progress(self._done)

    def _certificate(self, layout: Layout, page: PageSetting) -> None:
        ink = self._ink(layout.page.height)
        content = draw_page(page, ink, self._presses.of(layout).forms)
        if self._correction:
            content = ink.corrected(self._correction, content)
        self._writer.page(layout.page.width, layout.page.height, content)

    def _ink(self, height: float) -> Ink:
        return self._inks.get(height) or self._inks.setdefault(height, Ink(self._writer, height))
