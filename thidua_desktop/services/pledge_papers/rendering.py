"""From a description to the file, with what was remarked on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO

from thidua_desktop.domain.errors import Problem
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.year_papers import YearSources

if TYPE_CHECKING:
    from thidua_desktop.documents.data import Rendered
    from thidua_desktop.documents.official.model import OfficialPaper


def render(
    sources: YearSources,
    paper: OfficialPaper,
    target: BinaryIO,
    remarks: Remarks | None = None,
    dropped: Sequence[str] = (),
) -> Rendered:
    """Write ``paper``; the template's lines left out are remarked.

    Raises ``Invalid`` when it cannot be set.
    """
    from thidua_desktop.documents.official.render import render_official

    noted = remarks or Remarks()
    noted.dropped(list(dropped))
    made = render_official(target, paper, resources=sources.resources)
    found: tuple[Problem, ...] = (*made.problems, *noted.found)
    return replace(made, problems=found)
