"""Papers of the pledges: see :mod:`thidua_desktop.services.year_papers` for their names."""

from __future__ import annotations

from collections.abc import Mapping

from thidua_desktop.services.pledge_papers.joint import signing_sheet, unsigned
from thidua_desktop.services.pledge_papers.movements import movement
from thidua_desktop.services.pledge_papers.ranking import ranking
from thidua_desktop.services.pledge_papers.unit_pledges import pledges
from thidua_desktop.services.year_papers import Make

__all__ = ["MAKERS"]

MAKERS: Mapping[str, Make] = {
    "pledge": pledges,
    "signing-sheet": signing_sheet,
    "unsigned": unsigned,
    "pledge-results": ranking,
    "movement": movement,
}
