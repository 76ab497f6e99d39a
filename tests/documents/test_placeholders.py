"""The registry of values, and putting them into words."""

from __future__ import annotations

import pytest

from thidua_desktop.documents.placeholders import (
    PLACEHOLDERS,
    braces_are_balanced,
    expand,
    names_in,
    samples,
)
from thidua_desktop.domain.vietnamese import nfc


def test_each_placeholder_has_a_label_and_clean_sample() -> None:
    for name, placeholder in PLACEHOLDERS.items():
        assert placeholder.name == name
        assert name.isidentifier()
        assert placeholder.label[0].isupper()
        assert placeholder.sample == nfc(placeholder.sample)
    assert samples()["name"] == "Nguyễn Thị Hồng Hạnh"


def test_values_with_braces_are_not_expanded_again() -> None:
    assert expand("Số {decision_number}", {"decision_number": "{name}"}) == "Số {name}"
    assert expand("{name}, {post}", {"name": "An"}) == "An, "
    assert names_in("Số {decision_number} {decision_date}") == ["decision_number", "decision_date"]


@pytest.mark.parametrize("template", ["{name", "name}", "{na{me}", "}{"])
def test_broken_braces_are_seen(template: str) -> None:
    assert not braces_are_balanced(template)
