"""The arrows between the floors hold, and each contract that holds them would notice a wrong import."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "thidua_desktop"
WIRING = {"app.py", "self_test.py"}  # the top floor: it joins the window to the rest, and nothing imports it
ROOMS = ("domain", "storage", "documents", "exchange", "services", "ui", "headless")
HEAVY = ("reportlab", "svglib", "python_calamine", "pypdfium2", "xlsxwriter", "docx")

WRONG_IMPORTS = [
    ("layers", "domain/rules.py", "from thidua_desktop import storage"),
    ("layers", "services/work.py", "from thidua_desktop import ui"),
    ("layers", "documents/paper.py", "from thidua_desktop import storage"),
    ("layers", "storage/store.py", "from thidua_desktop import exchange"),
    ("layers", "exchange/reader.py", "from thidua_desktop import documents"),
    ("layers", "headless/command.py", "from thidua_desktop import ui"),
    ("layers", "headless/command.py", "from thidua_desktop import self_test"),
    ("faces", "ui/tab.py", "from thidua_desktop import storage"),
    ("faces", "ui/tab.py", "import peewee"),
    ("faces", "headless/command.py", "import sqlite3"),
    ("faces", "headless/command.py", "def late() -> None:\n    import reportlab.pdfgen"),
    ("qt", "services/work.py", "from PySide6.QtCore import QObject"),
    ("qt", "headless/command.py", "import PySide6"),
    ("rules", "domain/rules.py", "import sqlite3"),
    ("rules", "domain/rules.py", "from reportlab.lib import units"),
    ("sql", "services/work.py", "import sqlite3"),
    ("sql", "exchange/reader.py", "import peewee"),
]


def check_contracts(where: Path, *contracts: str) -> subprocess.CompletedProcess[str]:
    """Run the contracts of pyproject.toml on the package that lies in `where`."""
    arguments = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--no-logo"]
    for contract in contracts:
        arguments += ["--contract", contract]
    program = f"from importlinter.cli import lint_imports_command as c; c(args={arguments!r})"
    env = {**os.environ, "PYTHONPATH": str(where), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-c", program], cwd=where, env=env, capture_output=True, text=True, check=False
    )


@pytest.fixture
def skeleton(tmp_path: Path) -> Path:
    """A package with the rooms of this one and nothing in them."""
    for room in ("", *ROOMS):
        folder = tmp_path / "thidua_desktop" / room
        folder.mkdir(exist_ok=True)
        (folder / "__init__.py").touch()
    for module in ("__main__.py", *WIRING):
        (tmp_path / "thidua_desktop" / module).touch()
    return tmp_path


def test_the_package_keeps_every_contract() -> None:
    checked = check_contracts(ROOT)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "0 broken" in checked.stdout


def test_an_empty_house_keeps_every_contract(skeleton: Path) -> None:
    assert check_contracts(skeleton).returncode == 0


@pytest.mark.parametrize(("contract", "file", "line"), WRONG_IMPORTS)
def test_a_wrong_import_breaks_its_contract(skeleton: Path, contract: str, file: str, line: str) -> None:
    (skeleton / "thidua_desktop" / file).write_text(line + "\n", encoding="utf-8")
    checked = check_contracts(skeleton, contract)
    assert checked.returncode == 1, checked.stdout + checked.stderr
    assert "1 broken" in checked.stdout


def modules() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if "forms" not in path.relative_to(PACKAGE).parts]


def imported(tree: ast.AST) -> Iterator[str]:
    """Top names of everything a module imports, late imports too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_only_the_window_and_its_wiring_import_qt() -> None:
    using = {
        path.relative_to(PACKAGE).as_posix()
        for path in modules()
        if "PySide6" in imported(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert using, "the scan must see the window's own imports"
    assert {name for name in using if not name.startswith("ui/")} - WIRING == set()


def test_every_room_stays_small() -> None:
    """About 400 lines is the wish; 500 is where a second room is due."""
    sizes = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in modules()
    }
    assert {name: lines for name, lines in sizes.items() if lines > 500} == {}


@pytest.mark.parametrize("module", ["thidua_desktop.app", "thidua_desktop.ui.main_window"])
def test_the_program_starts_without_the_heavy_libraries(module: str) -> None:
    program = f"import sys, {module}; print([name for name in {HEAVY!r} if name in sys.modules])"
    started = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert started.returncode == 0, started.stderr
    assert started.stdout.strip() == "[]"
