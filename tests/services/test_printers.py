"""Printing through a real CUPS queue with a PDF behind it: pages, size and text arrive as they were."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from tests.services.conftest import Small
from tests.services.test_printing import award
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.services import printers
from thidua_desktop.services.printing import Selection

QUEUE = "thidua-thu"
PACKAGES = ("cups", "cups-client", "printer-driver-cups-pdf")
PPD = "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd"


def _may_install() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)


@pytest.fixture(scope="module")
def queue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A running print service with one queue; the folder its PDFs arrive in.

    Installed and started here where that is allowed; elsewhere the tests say that they did not print.
    """
    if shutil.which("cupsd") is None and not Path("/usr/sbin/cupsd").exists():
        if not _may_install():
            pytest.skip("in thật qua CUPS không chạy: máy này chưa có CUPS và không được cài thêm")
        _run("apt-get", "update", "-qq")
        done = _run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *PACKAGES)
        assert done.returncode == 0, done.stderr
    if not _may_install():
        pytest.skip("in thật qua CUPS không chạy: chỉ root dựng được hàng đợi in để thử")
    out = Path("/var/spool/cups-pdf/ANONYMOUS")
    server = None
    if _run("lpstat", "-r").stdout.find("is running") < 0:
        server = subprocess.Popen(["/usr/sbin/cupsd", "-f"])
        for _ in range(100):
            if "is running" in _run("lpstat", "-r").stdout:
                break
            time.sleep(0.1)
    made = _run("lpadmin", "-p", QUEUE, "-E", "-v", "cups-pdf:/", "-m", PPD)
    assert made.returncode == 0, made.stderr
    _run("cupsenable", QUEUE)
    _run("cupsaccept", QUEUE)
    yield out
    _run("lpadmin", "-x", QUEUE)
    if server is not None:
        server.terminate()
        server.wait(20)


def _arrived(before: set[Path], seconds: float = 40) -> Path:
    """The PDF that was not there ``before``; waits for it to be whole."""
    folders = (Path("/var/spool/cups-pdf"), Path.home() / "PDF")
    for _ in range(int(seconds * 10)):
        new = {p for folder in folders for p in folder.rglob("*.pdf")} - before
        if new and _run("lpstat", "-o", QUEUE).stdout.strip() == "":
            return new.pop()
        time.sleep(0.1)
    raise AssertionError(f"nothing was printed: {_run('lpstat', '-t').stdout}")


@pytest.mark.slow
def test_a_certificate_goes_through_the_queue_at_its_own_size(small: Small, queue: Path) -> None:
    decision = award(small, "Nguyễn Thị Hồng Hạnh")
    selection = Selection(decision_id=decision)
    folders = (Path("/var/spool/cups-pdf"), Path.home() / "PDF")
    before = {p for folder in folders for p in folder.rglob("*.pdf")}
    assert QUEUE in printers.printer_names()
    result = small.office.printing.print_selection("certificates", selection, QUEUE)
    assert result.files[0].pages == 1
    printed = _arrived(before)
    with pypdfium2.PdfDocument(printed) as document:
        assert len(document) == 1
        size = sorted(document[0].get_size())
        # The PDF back end goes through PostScript, which drops the map to Unicode; but letters are still
        # letters of a font, not pixels.
        drawn = document[0].get_textpage().count_chars()
    a4 = (595.3, 841.9)
    assert all(abs(side - wanted) < 1 for side, wanted in zip(size, a4, strict=True))
    paper = small.office.printing.preview("certificates", selection)
    with pypdfium2.PdfDocument(paper.pdf) as document:
        assert abs(drawn - document[0].get_textpage().count_chars()) <= 12


@pytest.mark.slow
def test_a_vanished_queue_is_named_with_those_there_are(small: Small, queue: Path) -> None:
    decision = award(small, "Nguyễn Văn Tốt")
    with pytest.raises(RuleViolation, match="Không thấy máy in") as error:
        small.office.printing.print_selection("roster", Selection(decision_id=decision), "may-cu")
    assert QUEUE in error.value.hint


def test_no_print_service_is_no_printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert printers.printer_names() == []
    with pytest.raises(RuleViolation, match="không có máy in nào"):
        printers.require_printer("bất kỳ")
