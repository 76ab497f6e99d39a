"""What the papers of the pledges can be about: the chosen unit, all units, the year."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.services.pledges import PledgeRow
from thidua_desktop.services.printing import Selection
from thidua_desktop.ui.widgets.paper_pane import Scope


def pledge_scopes(
    year: int, rows: Sequence[PledgeRow], chosen: Sequence[PledgeRow], *, lacking: bool = False
) -> list[Scope]:
    """``rows``: every pledge of the year; ``chosen``: those selected; ``lacking``: units without a pledge.

    Who has not signed can be asked of a year without pledges too: the paper says why there is no such list.
    """
    scopes = []
    whole = Selection(year=year)
    if len(chosen) == 1:
        selection = Selection(year=year, unit_id=chosen[0].pledge.unit_id)
        scopes.append(Scope("Đơn vị đang chọn", selection, ("pledge",), f"giao-uoc-{year}-don-vi"))
    if rows:
        scopes += [
            Scope(f"Cả {len(rows)} đơn vị", whole, ("pledge",), f"giao-uoc-{year}"),
            Scope(f"Năm {year}", whole, ("signing-sheet",), f"ky-giao-uoc-{year}"),
        ]
    if not rows or lacking or any(row.pledge.signed_on is None for row in rows):
        scopes.append(Scope(f"Năm {year}", whole, ("unsigned",), f"chua-ky-giao-uoc-{year}"))
    return scopes
