"""PySide6 must not lose a reference to None on every void call, as one release did."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(20_000):
    thing.setObjectName("x")
print(before - sys.getrefcount(None))
"""


def test_twenty_thousand_void_calls_cost_nothing() -> None:
    """In a process of its own: a faulty release ends the process after some five thousand calls."""
    made = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    assert abs(int(made.stdout)) < 1_000
