"""Truy tặng, as offices write it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from thidua_desktop.domain.posthumous import is_posthumous
from thidua_desktop.domain.records import Award, RecipientKind

ONE = Award(1, "GKX", "Giấy khen", RecipientKind.PERSON, "Nguyễn Văn An", 2026)


@pytest.mark.parametrize(
    ("award", "title", "note", "said"),
    [
        (ONE, "", "", False),
        (ONE, "về việc tặng Giấy khen", "", False),
        (ONE, "về việc truy tặng Giấy khen", "", True),
        (ONE, "về việc tặng, truy tặng Giấy khen", "", False),
        (ONE, "", "Truy tặng, gia đình nhận thay", True),
        (replace(ONE, note="truy tặng"), "", "", True),
        (replace(ONE, award_name="Giấy khen (truy tặng)"), "", "", True),
        (replace(ONE, name="Cố Nguyễn Văn An"), "", "", True),
        (replace(ONE, salutation="Cố ông"), "", "", True),
        (replace(ONE, name="Cố Minh"), "", "", False),
        (replace(ONE, name="Cô Nguyễn Thị An"), "", "", False),
        (replace(ONE, recipient_kind=RecipientKind.UNIT, note="truy tặng"), "", "", False),
    ],
)
def test_truy_tang_is_read_where_offices_write_it(award: Award, title: str, note: str, said: bool) -> None:
    assert is_posthumous(award, title, note) is said
