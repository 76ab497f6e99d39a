"""A bounded run over damaged files of every kind; the long one is ``tests/faults/fuzz.py``."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.mutations import mutate
from tests.faults.targets import LISTS, TARGETS

FUZZ = Path(__file__).with_name("fuzz.py")
FILES = 300
SECONDS = 40
"""Under a loaded machine fewer files are read rather than the run made longer."""
FEWEST = 40
MEMORY_MB = 500


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted(TARGETS))
def test_damaged_files_are_read_or_refused(kind: str) -> None:
    words = [sys.executable, str(FUZZ), kind, str(FILES), "--seconds", str(SECONDS)]
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", timeout=110, check=False)
    assert done.returncode == 0, done.stderr[-3_000:]
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["files"] >= FEWEST
    assert said["peak_mb"] < MEMORY_MB
    # Some must be refused and some read: else the damage is too mild or too rude to show anything.
    assert said.get("refused", 0) > 0
    assert said.get("taken", 0) > 0


def test_a_mutation_follows_from_its_seed() -> None:
    whole = (LISTS / "01-de-nghi-van-phong.xlsx").read_bytes()
    assert mutate(whole, "xlsx 7") == mutate(whole, "xlsx 7")
    assert len({mutate(whole, f"xlsx {number}") for number in range(50)}) > 40
