"""Printing through a real CUPS queue with a PDF behind it: size, place and letters arrive as they were."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw
import pytest

from tests.printing_queue import Queue, serving
from tests.services.conftest import Small
from tests.services.test_printing import award
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.services import printers
from thidua_desktop.services.certificates import PrintSetup
from thidua_desktop.services.printers import JobState
from thidua_desktop.services.printing import Selection

MM = 25.4 / 72
SIZES = [(297.0, 210.0), (210.0, 297.0), (360.0, 237.0), (420.0, 297.0)]


@pytest.fixture(scope="module")
def service() -> Iterator[Callable[[], Queue]]:
    with serving() as make:
        yield make


@pytest.fixture
def queue(service: Callable[[], Queue]) -> Queue:
    """A queue of this test's own."""
    return service()


def marks(pdf: Path | bytes) -> tuple[tuple[float, float], list[tuple[float, float, float, float]], int]:
    """Size, filled boxes and pictures of the first page as one looks at it: mm, from the top left."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        width, height = page.get_size()
        turned = page.get_rotation()
        boxes, pictures = [], 0
        for one in page.get_objects():
            if one.type == raw.FPDF_PAGEOBJ_IMAGE:
                pictures += 1
            if one.type != raw.FPDF_PAGEOBJ_PATH:
                continue
            left, bottom, right, top = one.get_bounds()
            if turned == 90:  # the page's own x runs down the sheet
                left, top, right, bottom = bottom, left, top, right
            elif turned == 0:
                top, bottom = height - top, height - bottom
            else:
                raise AssertionError(f"turned by {turned}")
            boxes.append((left * MM, top * MM, right * MM, bottom * MM))
    return (width * MM, height * MM), sorted(boxes), pictures


def sheet(path: Path, width: float, height: float) -> list[tuple[float, float, float, float]]:
    """A page with boxes near its corners and a word; where the boxes are, mm from the top left."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path), pagesize=(width / MM, height / MM))
    boxes = []
    for x, y in ((20, 20), (width - 30, 20), (20, height - 25), (width - 30, height - 25), (61.3, 77.7)):
        canvas.rect(x / MM, (height - y - 5) / MM, 10 / MM, 5 / MM, fill=1, stroke=0)
        boxes.append((x, y, x + 10, y + 5))
    canvas.drawString(50 / MM, 100 / MM, "ABCDE")
    canvas.save()
    return sorted(boxes)


@pytest.mark.slow
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_page_lands_right_on_its_own_paper(
    queue: Queue, tmp_path: Path, width: float, height: float
) -> None:
    path = tmp_path / "to.pdf"
    wanted = sheet(path, width, height)
    job = printers.send(queue.name, path, "Thử vị trí", size=(width, height))
    assert job.startswith(queue.name)
    (printed,) = queue.arrived(1)
    size, found, pictures = marks(printed)
    assert size == pytest.approx((width, height), abs=0.4)  # the back end rounds to whole points
    assert len(found) == len(wanted)
    for is_at, should in zip(found, wanted, strict=True):
        assert is_at == pytest.approx(should, abs=0.1)
    assert pictures == 0
    with pypdfium2.PdfDocument(printed) as document:
        assert document[0].get_textpage().count_chars() == 5


@pytest.mark.slow
def test_a_held_job_waits_until_it_is_let_go_or_taken_back(queue: Queue, tmp_path: Path) -> None:
    path = tmp_path / "to.pdf"
    sheet(path, 297, 210)
    first = printers.send(queue.name, path, "Giữ", size=(297, 210), held=True)
    second = printers.send(queue.name, path, "Bỏ", size=(297, 210), held=True)
    assert printers.job_state(first) is JobState.HELD
    assert printers.job_state(second) is JobState.HELD
    assert queue.printed() == []
    assert printers.release(first)
    assert printers.cancel(second)
    assert printers.job_state(second) is JobState.OVER
    assert len(queue.arrived(1)) == 1
    assert printers.job_state(first) is JobState.OVER
    assert not printers.release(f"{queue.name}-999999")


@pytest.mark.slow
def test_a_queue_says_what_keeps_it_from_printing(queue: Queue) -> None:
    def told() -> printers.PrinterInfo:
        return next(one for one in printers.printers() if one.name == queue.name)

    assert told().ready
    assert {"A3", "A4"} <= set(told().papers)
    queue.pause()
    assert told().trouble == printers.trouble_of(queue.name) == "đang tạm dừng"
    with pytest.raises(RuleViolation, match="đang tạm dừng, chưa gửi tờ nào"):
        printers.require_ready(queue.name)
    queue.go_on()
    queue.refuse()
    assert told().trouble == "không nhận bản in"
    queue.take()
    printers.require_ready(queue.name)
    queue.vanish()
    with pytest.raises(RuleViolation, match="Không thấy máy in"):
        printers.require_ready(queue.name)


@pytest.mark.slow
def test_a_certificate_goes_through_the_queue_at_its_own_size(small: Small, queue: Queue) -> None:
    selection = Selection(decision_id=award(small, "Nguyễn Thị Hồng Hạnh"))
    prints = small.office.prints
    run = prints.prepare(prints.order(selection), PrintSetup(queue.name)).created
    assert prints.send(run).sent == 1
    (printed,) = queue.arrived(1)
    with pypdfium2.PdfDocument(printed) as document:
        assert len(document) == 1
        assert [side * MM for side in document[0].get_size()] == pytest.approx([297, 210], abs=0.4)
        # The PDF back end goes through PostScript, which drops the map to Unicode; but letters are still
        # letters of a font, not pixels.
        drawn = document[0].get_textpage().count_chars()
    paper = small.office.printing.preview("certificates", selection)
    with pypdfium2.PdfDocument(paper.pdf) as document:
        assert abs(drawn - document[0].get_textpage().count_chars()) <= 12


@pytest.mark.slow
def test_a_vanished_queue_is_named_with_those_there_are(small: Small, queue: Queue) -> None:
    decision = award(small, "Nguyễn Văn Tốt")
    with pytest.raises(RuleViolation, match="Không thấy máy in") as error:
        small.office.printing.print_selection("roster", Selection(decision_id=decision), "may-cu")
    assert queue.name in error.value.hint


def test_a_tray_a_printer_does_not_have_is_refused_naming_those_it_has(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slots = "InputSlot/Media Source: *Auto Tray1 Tray2"
    monkeypatch.setattr(printers, "_ask", lambda command, *rest: slots if command == "lpoptions" else "")
    printers.require_tray("HP", "")
    printers.require_tray("HP", "Tray2")
    with pytest.raises(RuleViolation, match="không có khay “khay-la”") as refused:
        printers.require_tray("HP", "khay-la")
    assert "Tray1 (Khay 1)" in refused.value.hint
    monkeypatch.setattr(printers, "_ask", lambda command, *rest: "")
    printers.require_tray("HP", "khay-la")  # a printer that does not tell its trays is taken at the word


def test_no_print_service_is_no_printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert printers.printer_names() == []
    assert printers.printers() == []
    with pytest.raises(RuleViolation, match="không có máy in nào"):
        printers.require_printer("bất kỳ")
    assert not printers.release("HP-1")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("media-empty-error", "hết giấy"),
        ("media-jam-error,media-needed", "hết giấy"),
        ("media-jam-error", "kẹt giấy"),
        ("cover-open-report", "đang mở nắp"),
        ("toner-empty-error", "hết mực"),
        ("offline-report", "chưa bật hoặc chưa nối"),
        ("toner-low-report", ""),
        ("none", ""),
    ],
)
def test_the_printers_own_reasons_in_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, said: str, expected: str
) -> None:
    answers = tmp_path / "lpoptions"
    answers.write_text(f'#!/bin/sh\necho "copies=1 printer-state=3 printer-state-reasons={said} x=y"\n')
    answers.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert printers.trouble_of("HP") == expected


def test_trays_and_the_name_of_their_option(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said = tmp_path / "said"
    scripts = {
        "lpstat": 'if [ "$1" = -e ]; then echo HP; fi',
        "lpoptions": r"printf 'PageSize/Media Size: Custom.WIDTHxHEIGHT *A4 A5\n"
        r"InputSlot/Media Source: *Auto Tray1 Manual\n'",
        "lp": f'printf "%s\\n" "$@" > {said}; echo "request id is HP-7 (1 file(s))"',
    }
    for name, body in scripts.items():
        script = tmp_path / name
        script.write_text(f"#!/bin/sh\n{body}\n")
        script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    (only,) = printers.printers()
    assert [(one.code, one.name) for one in only.trays] == [
        ("Auto", "Tự chọn"),
        ("Tray1", "Khay 1"),
        ("Manual", "Khay tay"),
    ]
    assert only.papers == ("A4", "A5")
    assert printers.send("HP", tmp_path / "a.pdf", "Lượt 1", tray="Manual", size=(360, 237)) == "HP-7"
    words = said.read_text().splitlines()
    for option in (
        "InputSlot=Manual",
        "media=Custom.237x360mm",
        "sides=one-sided",
        "print-scaling=none",
        "position=top-left",
    ):
        assert words[words.index(option) - 1] == "-o"
