"""A paper ready to be rendered, in whichever of three formats is asked for."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from thidua_desktop.domain.errors import Problem
from thidua_desktop.services.papers import Selection

if TYPE_CHECKING:
    from thidua_desktop.documents.official.model import OfficialPaper
    from thidua_desktop.exchange.paper_workbook import PaperSheet

Format = Literal["pdf", "docx", "xlsx"]
FORMATS: tuple[Format, ...] = ("pdf", "docx", "xlsx")


@dataclass(frozen=True, slots=True)
class Made:
    """One paper; its tables as sheets are only put together where a workbook is asked for."""

    paper: OfficialPaper
    sheets: Callable[[], Sequence[PaperSheet]]
    problems: tuple[Problem, ...] = ()


class MadePapers(Protocol):
    """Who gathers papers of some kinds. Reads only; recording what was made is the printing service's."""

    def gather(self, what: str, selection: Selection) -> Made:
        """One paper. Raises ``RuleViolation``, ``Invalid`` or ``NotFound`` in the clerk's words."""


def render_made(made: Made, format: Format, resources: Path) -> tuple[bytes, int]:
    """The paper's file and its pages, 0 for Word and Excel. Raises ``Invalid`` when it cannot be set."""
    if format == "xlsx":
        from thidua_desktop.exchange.paper_workbook import paper_workbook

        return paper_workbook(made.sheets()), 0
    from thidua_desktop.documents.official.render import render_official

    target = io.BytesIO()
    rendered = render_official(target, made.paper, resources=resources, format=format)
    return target.getvalue(), rendered.pages
