"""Under which names lists have the office."""

from __future__ import annotations

import pytest

from thidua_desktop.domain.records import Office
from thidua_desktop.domain.reform.own_names import listed_names


@pytest.mark.parametrize(
    ("office", "names"),
    [
        (None, ()),
        (Office("Sở Nội vụ"), ("Sở Nội vụ",)),
        (Office("UBND xã Thạnh Hóa"), ("UBND xã Thạnh Hóa", "xã Thạnh Hóa")),
        (
            Office("Ủy ban nhân dân xã Thạnh Hóa", published_name="Huyện Thạnh Hóa"),
            ("Huyện Thạnh Hóa", "Ủy ban nhân dân xã Thạnh Hóa", "xã Thạnh Hóa"),
        ),
    ],
)
def test_a_list_has_the_committee_by_its_place(office: Office | None, names: tuple[str, ...]) -> None:
    assert listed_names(office) == names
