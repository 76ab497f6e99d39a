"""Papers of the pledges: see :mod:`thidua_desktop.services.year_papers` for their names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO

from thidua_desktop.documents.data import Rendered
from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.year_papers import Make, YearSources

__all__ = ["MAKERS"]


def _signing_sheet(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    from thidua_desktop.documents.signing_sheet import render_signing_sheet

    if selection.year is None:
        raise Invalid([Problem("missing", "Chọn năm của giao ước.", field="year")])
    sheet = sources.maker.signing_sheet(selection.year, sources.pledges)
    return render_signing_sheet(target, sheet, resources=sources.resources)


MAKERS: Mapping[str, Make] = {"signing-sheet": _signing_sheet}
