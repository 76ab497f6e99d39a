"""Starts the writing program of writer.py on a folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

WRITER = Path(__file__).with_name("writer.py")
Start = Callable[..., "subprocess.Popen[str]"]


def killed(process: subprocess.Popen[str]) -> list[str]:
    """Kill the writer; the lines it said that were not read yet.

    ``communicate`` would lose those that came in one piece with a line read before.
    """
    assert process.stdout is not None
    process.kill()
    said = process.stdout.read().splitlines()
    assert process.wait() != 0
    return said


@pytest.fixture
def start(project: Path) -> Iterator[Start]:
    """``start(folder, mode, …)`` runs the writer; whatever still runs at the end is killed."""
    running: list[subprocess.Popen[str]] = []

    def run(*arguments: object) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-W", "error", str(WRITER), *map(str, arguments)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONPATH": str(project), "PYTHONIOENCODING": "utf-8"},
        )
        running.append(process)
        return process

    yield run
    for process in running:
        process.kill()
        process.communicate()
