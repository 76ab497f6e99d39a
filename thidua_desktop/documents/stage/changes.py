"""Những thay đổi sau khi in: what the pack in people's hands says otherwise than the stage, turn by turn."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.blocks import Cell, Typesetter
from thidua_desktop.documents.data import Rendered
from thidua_desktop.documents.flowing import Piece, Sheet, write_paper
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.paper_check import clean, find_problems, forbid
from thidua_desktop.documents.stage.data import ChangesPaper

_WIDTHS = (28.0, 17.0, 120.0)
_HEADS = ("Thay đổi", "STT", "Nội dung")


def render_changes(
    target: Path | BinaryIO, paper: ChangesPaper, *, resources: Path, compress: bool = True
) -> Rendered:
    """Write the list of changes. Raises ``Invalid`` for a character without a glyph."""
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_changes(file, paper, resources=resources, compress=compress)
    paper = clean(paper)
    fonts, sheet = FontBook(resources), Sheet()
    forbid(find_problems(paper, fonts))
    set_ = Typesetter(fonts, sheet)
    bold, plain, italic = set_.style(14, bold=True), set_.style(13), set_.style(13, italic=True)
    pieces: list[Piece] = [*set_.centred(paper.office_name.upper(), set_.style(13, bold=True))]
    pieces += set_.centred("NHỮNG THAY ĐỔI SAU KHI IN", set_.style(16, bold=True))
    pieces += set_.centred(paper.conference, bold)
    pieces += set_.centred(paper.since, italic)
    pieces.append(set_.space(4))
    if not paper.turns:
        pieces += set_.paragraph(
            "Không có thay đổi nào: bộ giấy đã in còn đúng với danh sách trên sân khấu.", plain, indent=10
        )
    else:
        heads = set_.style(13, bold=True)
        head = set_.row(
            [Cell(text, heads, "center") for text in _HEADS], _WIDTHS, least_height=9, keep_with_next=True
        )
        pieces.append(head)
        for turn in paper.turns:
            cell = Cell(turn.title, heads, span=len(_WIDTHS))
            pieces.append(
                set_.row([cell], _WIDTHS, least_height=8, head=head, keep_with_next=True, shade=True)
            )
            for line in turn.lines:
                cells = [Cell(line.kind, heads), Cell(line.label, plain, "center"), Cell(line.text, plain)]
                pieces.append(set_.row(cells, _WIDTHS, least_height=8, head=head))
    pages = write_paper(
        target,
        pieces,
        sheet=sheet,
        fonts=fonts,
        title=f"Những thay đổi sau khi in - {paper.conference}",
        author=paper.office_name,
        foot="Những thay đổi sau khi in",
        compress=compress,
    )
    return Rendered(pages)
