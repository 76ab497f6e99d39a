"""How large the desk's letters are."""

from __future__ import annotations

import pytest

from thidua_desktop.ui.desk.desk_look import growth


def test_letters_grow_with_the_screen() -> None:
    assert growth(768) == 1.0
    assert growth(600) == 1.0
    assert growth(1080) == pytest.approx(1080 / 768)
    assert growth(2160) == 1.6


@pytest.mark.parametrize("height", [768, 1080])
def test_large_text_of_the_program_does_not_push_a_page_off_the_screen(height: int) -> None:
    for scale in (1.25, 1.4):
        together = growth(height, scale) * scale
        assert 1.0 < together / (height / 768) <= 1.15 + 1e-9
