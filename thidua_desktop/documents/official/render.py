"""One description → the file that is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Literal

from thidua_desktop.documents.data import Rendered
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.official.model import OfficialPaper
from thidua_desktop.documents.official.pdf import lay, too_high, write_pdf
from thidua_desktop.documents.official.templates import BLANK, TIE
from thidua_desktop.documents.paper_check import clean, find_problems, forbid, replaced
from thidua_desktop.domain.errors import Problem

Format = Literal["pdf", "docx"]


def render_official(
    target: Path | BinaryIO,
    paper: OfficialPaper,
    *,
    resources: Path,
    format: Format = "pdf",
    compress: bool = True,
) -> Rendered:
    """Write ``paper``. Equal papers give equal bytes (of a .docx: equal contents).

    A Word file's pages are not known here: 0. Raises :class:`~thidua_desktop.domain.errors.Invalid` when it
    cannot be set: a character without a glyph, a row higher than a page.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_official(file, paper, resources=resources, format=format, compress=compress)
    paper, fonts = _cleaned(paper), FontBook(resources)
    forbid(find_problems(paper, fonts))
    if format == "docx":
        from thidua_desktop.documents.official.word import write_word

        write_word(target, paper, fonts)
        return Rendered(0)
    laid = lay(paper, fonts)
    forbid(too_high(laid))
    return Rendered(write_pdf(target, paper, laid, fonts, compress=compress))


def check_official(paper: OfficialPaper, *, resources: Path) -> list[Problem]:
    """What would keep :func:`render_official` from writing ``paper``."""
    paper, fonts = _cleaned(paper), FontBook(resources)
    return find_problems(paper, fonts) or too_high(lay(paper, fonts))


def _cleaned(paper: OfficialPaper) -> OfficialPaper:
    """Texts composed and single-spaced, then the blanks opened: they are spaces that must stay."""
    return replaced(replaced(clean(paper), BLANK, "\u00a0" * 7), TIE, "\u00a0")
