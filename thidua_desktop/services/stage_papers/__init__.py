"""Papers of a conference: see :mod:`thidua_desktop.services.year_papers` for their names."""

from __future__ import annotations

from collections.abc import Mapping

from thidua_desktop.services.stage_papers.bonuses import stage_receipts
from thidua_desktop.services.stage_papers.lists import photo_list, programme, reception
from thidua_desktop.services.stage_papers.making import STAGE_MAKERS
from thidua_desktop.services.year_papers import Make

__all__ = ["MAKERS"]

MAKERS: Mapping[str, Make] = {
    **STAGE_MAKERS,
    "programme": programme,
    "reception": reception,
    "stage-receipts": stage_receipts,
    "photo-list": photo_list,
}
