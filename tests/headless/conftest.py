"""Calls the command line in this process and reads what it answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from thidua_desktop.__main__ import main

SAMPLES = Path(__file__).parents[1] / "data" / "samples"


@dataclass(frozen=True)
class Reply:
    """Exit status, the JSON object of stdout, the sentences of stderr."""

    status: int
    data: dict[str, Any]
    said: str


Call = Callable[..., Reply]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    """Run a command with ``--json`` on this test's own office."""

    def run(*words: object, folder: Path | None = None) -> Reply:
        arguments = ["--data", str(folder or tmp_path / "office"), "--json", *map(str, words)]
        status = main(arguments)
        captured = capsys.readouterr()
        assert captured.out.count("\n") == 1, captured.out
        return Reply(status, json.loads(captured.out), captured.err)

    return run
