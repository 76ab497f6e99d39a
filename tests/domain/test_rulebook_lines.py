"""Lines of a TOML text."""

from __future__ import annotations

import json
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.rulebooks import SMALL
from thidua_desktop.domain.rulebook.toml_lines import Path, line_of, lines_of, path_of

TRICKY = '''# một chú thích với [[bảng]] và "dấu"
title = "dấu # không phải chú thích"
long = """
[[không phải bảng]]
""" # sau
single = 'C:\\thư mục\\'
dates = [2025-07-01, 2026-01-01 08:00:00]

[a."tên có dấu chấm.".c]
x.y = 1

[[b]]
k = [ # chú thích trong danh sách
    { z = [1, 2], w = "}" },
    { z = [
        3,
        4,
    ] },
]
[[b.c]]
one = 1
[[b.c]]
two = 2
[[b]]
[[b.c]]
three = 3
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("long",), 3),
        (("single",), 6),
        (("dates", 1), 7),
        (("a", "tên có dấu chấm.", "c", "x", "y"), 10),
        (("b", 0), 12),
        (("b", 0, "k", 0, "w"), 14),
        (("b", 0, "k", 1), 15),
        (("b", 0, "k", 1, "z", 1), 17),
        (("b", 0, "c", 0, "one"), 21),
        (("b", 0, "c", 1, "two"), 23),
        (("b", 1, "c", 0, "three"), 26),
        (("b", 1, "c", 0, "nowhere", 3), 25),
        (("nothing",), 0),
        ((), 0),
    ],
)
def test_where_a_value_stands(path: Path, line: int) -> None:
    tomllib.loads(TRICKY)
    assert line_of(lines_of(TRICKY), path) == line


def test_paths_as_readers_show_them() -> None:
    assert path_of("$.award[3].clause[0].percent") == ("award", 3, "clause", 0, "percent")
    assert path_of("$") == ()
    assert path_of("$.award[...]")[0] == "award"


def _paths(value: object, path: Path = ()) -> list[Path]:
    found = [path] if path else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in items:
        found += _paths(one, (*path, key))
    return found


@pytest.mark.parametrize("file", sorted(SMALL))
def test_every_value_has_a_line(file: str) -> None:
    lines = lines_of(SMALL[file])
    for path in _paths(tomllib.loads(SMALL[file])):
        assert path in lines, path


@given(st.text())
def test_any_text_in_quotes_is_passed_over(text: str) -> None:
    quoted = json.dumps(text).replace("\x7f", "\\u007f")
    source = f"a = {quoted}\nb = 1\n"
    assert lines_of(source)[("b",)] == 2
