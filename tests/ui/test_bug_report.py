"""A report of our own fault tells where, never about whom."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

from thidua_desktop.ui import bug_report


def _fail(name: str) -> None:
    try:
        raise KeyError(name)
    except KeyError as error:
        raise ValueError(f"bad person {name}") from error


def test_the_report_names_places_and_no_person(tmp_path: Path) -> None:
    try:
        _fail("Nguyễn Thị Ánh Tuyết")
    except ValueError as error:
        file = bug_report.write_report(tmp_path / "loi", error, dt.datetime(2026, 12, 1, 8, 30))
    assert file is not None
    text = file.read_text("utf-8")
    assert "ValueError" in text
    assert "KeyError" in text
    assert "test_bug_report.py" in text
    assert "Tuyết" not in text
    assert str(tmp_path) not in text


def test_a_report_that_cannot_be_written_is_no_second_fault(tmp_path: Path) -> None:
    (tmp_path / "loi").write_text("a file stands where the folder should")
    assert bug_report.write_report(tmp_path / "loi", ValueError(), dt.datetime(2026, 12, 1)) is None


def test_hooks_are_put_in_and_taken_out(tmp_path: Path) -> None:
    before = sys.excepthook
    told: list[Path | None] = []
    restore = bug_report.install(tmp_path, told.append)
    try:
        error = ValueError("x")
        sys.excepthook(ValueError, error, None)
    finally:
        restore()
    assert sys.excepthook is before
    assert told[0] is not None
    assert told[0].is_file()
