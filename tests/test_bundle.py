"""The frozen program stands on its own: frozen anew, it tests itself with no Python around it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_frozen_program_passes_its_self_test(tmp_path: Path) -> None:
    folders = ["--distpath", str(tmp_path / "dist"), "--workpath", str(tmp_path / "build")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *folders]
    frozen = subprocess.run(
        [*command, str(ROOT / "build.spec")], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert frozen.returncode == 0, frozen.stderr
    folder = tmp_path / "dist" / "ThiDuaDesktop"
    assert not list(folder.rglob("draw_art.py")), "drawing scripts are for developers"
    assert not list(folder.rglob("*Quick*")), "Qt's unused parts stay out"
    bare = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    program = folder / ("thidua-desktop.exe" if os.name == "nt" else "thidua-desktop")
    tested = subprocess.run(
        [program, "self-test"],
        cwd=tmp_path,
        env={**bare, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert tested.returncode == 0, tested.stdout + tested.stderr
