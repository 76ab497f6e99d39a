"""What the repository holds: no path of one machine, no registry, nobody's address, small files."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]

# Written in pieces: this file is searched too.
MACHINE = re.compile(
    "|".join(
        (r"(?<![\w.])/wor" + "k/", "/roo" + "t/", r"/hom" + r"e/\w", r"/User" + r"s/\w", r"C:\\User" + "s")
    )
)
HOSTS = (
    "pypi" + ".org",
    "python" + "hosted",
    "npmjs" + ".",
    "deb.debian" + ".",
    "crates" + ".io",
    "anaconda" + ".org",
)
MAIL = re.compile(r"[\w.+-]+@(?!example\.)[\w-]+\.[a-z]{2,}")
LICENCES = re.compile(r"(?:^|/)(?:LICENSE|OFL\.txt)$")


def tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    return [name for name in listed.decode("utf-8").split("\0") if name and (ROOT / name).is_file()]


def texts() -> list[tuple[str, str]]:
    """Every tracked file that is text, with its text."""
    found = []
    for name in tracked():
        data = (ROOT / name).read_bytes()
        if b"\0" not in data[:8000]:
            found.append((name, data.decode("utf-8", errors="replace")))
    return found


def test_the_scan_sees_the_project() -> None:
    names = {name for name, _ in texts()}
    assert {"dev.py", "pyproject.toml", "thidua_desktop/domain/records/__init__.py"} <= names


@pytest.mark.parametrize("sample", ["open('/wor" + "k/x')", "see /roo" + "t/.config", "C:\\User" + "s\\Lan"])
def test_the_pattern_finds_a_machine_path(sample: str) -> None:
    assert MACHINE.search(sample)


def test_no_file_names_a_path_of_one_machine() -> None:
    assert [name for name, text in texts() if MACHINE.search(text)] == []


def test_no_file_names_a_registry() -> None:
    assert [(name, host) for name, text in texts() for host in HOSTS if host in text] == []


def test_no_file_holds_an_address_of_somebody() -> None:
    holding = [(name, MAIL.findall(text)) for name, text in texts() if not LICENCES.search(name)]
    assert [(name, found) for name, found in holding if found] == []


def test_nothing_made_is_tracked() -> None:
    made = re.compile(r"(?:^|/)(?:__pycache__|out|dist|build|\.venv)/|\.(?:pyc|part|db-wal|db-shm)$")
    assert [name for name in tracked() if made.search(name)] == []


def test_no_tracked_file_is_large() -> None:
    assert {name: size for name in tracked() if (size := (ROOT / name).stat().st_size) > 5_000_000} == {}


# ---- the lock ------------------------------------------------------------------------------------


def locked() -> dict[str, tuple[str, int]]:
    """Pinned version and number of hashes of each package in the lock file."""
    found: dict[str, tuple[str, int]] = {}
    name = ""
    for line in (ROOT / "requirements" / "lock.txt").read_text(encoding="utf-8").splitlines():
        if pin := re.match(r"([\w.-]+)==([^\s;]+)", line):
            name = canonicalize_name(pin[1])
            found[name] = (pin[2], 0)
        elif line.strip().startswith("--hash=sha256:"):
            found[name] = (found[name][0], found[name][1] + 1)
        else:
            raise AssertionError(f"neither a pin nor a hash: {line!r}")
    return found


def test_lock_pins_every_package_with_hashes() -> None:
    assert min(hashes for _, hashes in locked().values()) >= 1


def test_lock_names_no_address() -> None:
    text = (ROOT / "requirements" / "lock.txt").read_text(encoding="utf-8")
    assert not re.search(r"://|--(?:extra-)?index-url|--find-links|@ ", text)


def test_lock_satisfies_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [
        Requirement(text) for text in project["project"]["dependencies"] + project["dependency-groups"]["dev"]
    ]
    pins = locked()
    assert [
        str(r) for r in wanted if pins.get(canonicalize_name(r.name), ("0", 0))[0] not in r.specifier
    ] == []
