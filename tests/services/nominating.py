"""Nominations for tests to decide on."""

from __future__ import annotations

import datetime as dt

from tests.services.conftest import Small
from thidua_desktop.domain.records import Nomination, Recipient, RecipientKind, Signer

DAY = dt.date(2026, 12, 15)
CHAIR = Signer("Lâm Quốc Thịnh", "Chủ tịch")


def propose(
    small: Small, kind: RecipientKind, recipient_id: int, code: str, text: str = "Tốt", year: int = 0
) -> int:
    """One nomination more in the open batch (of its year unless said otherwise); its id."""
    nomination = Nomination(0, small.batch, Recipient(kind, recipient_id), code, text, year=year)
    return small.office.nominations.add(nomination).created
