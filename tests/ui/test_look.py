"""The small file that remembers how the window stood."""

from __future__ import annotations

from pathlib import Path

import pytest

from thidua_desktop.ui import look
from thidua_desktop.ui.look import Look


def test_a_look_comes_back(tmp_path: Path) -> None:
    kept = Look(dark=True, scale=1.25, geometry="AdnQ", tab="units")
    look.save(tmp_path, kept)
    assert look.load(tmp_path) == kept


@pytest.mark.parametrize("text", ["", "{", "[]", '"x"', "null", '{"dark": 3, "scale": "big"}'])
def test_a_spoiled_file_gives_the_plain_look(tmp_path: Path, text: str) -> None:
    (tmp_path / look.FILE).write_text(text, "utf-8")
    assert look.load(tmp_path) == Look()


def test_a_folder_that_is_not_there_costs_only_the_look(tmp_path: Path) -> None:
    look.save(tmp_path / "nowhere", Look(dark=True))
    assert look.load(tmp_path / "nowhere") == Look()
