"""A printer that misses, put right: what is read off its ruler sheet brings everything on certificates back.

The printer is an affine error laid over the positions that pdfium finds in the produced PDFs. Readings are
measured in the ruler sheet's PDF, where the ruler crosses its strokes.
"""

from __future__ import annotations

import io
import math
from dataclasses import replace
from pathlib import Path

import pytest

from tests.documents.paper_points import Point, points_of, strokes_of
from thidua_desktop.documents.certificate import Setup, render_certificates
from thidua_desktop.documents.data import CertificateData
from thidua_desktop.documents.layout import load_layout
from thidua_desktop.documents.layout_format import Layout
from thidua_desktop.documents.placeholders import samples
from thidua_desktop.documents.raster import render_page
from thidua_desktop.documents.ruler_sheet import RulerSheetData, render_ruler_sheet
from thidua_desktop.domain.calibration import NOTHING, Correction, Matrix, moved
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.ruler_readings import Marks, Readings, work_out

PAGES = {"A4": (297.0, 210.0), "A3": (420.0, 297.0), "bằng khen": (360.0, 237.0)}
PRINTERS = {
    "shifts": Correction(3.2, -1.7),
    "shifts and turns": Correction(-1.4, 2.3, turn=0.004),
    "shifts, scales and turns": Correction(2.1, 1.2, 1.003, 0.9975, -0.0035),
}
CODE = "1234567890" * 25


def layout_of(width: float, height: float) -> Layout:
    """Every kind of box, near the corners, some of them on the blank."""
    middle, right, low = width / 2, width - 30, height - 25
    return load_layout(f"""
format = 1
name = "do-thu"
title = "Đo thử"
stock = "thử"
[page]
width = {width:g}
height = {height:g}
[[box]]
kind = "image"
id = "quoc-huy"
role = "emblem"
file = "quoc-huy.svg"
on_blank = true
baseline = 52
x = {middle:g}
width = 23.5
height = 22.94
[[box]]
kind = "text"
id = "tang"
text = "TẶNG"
font = "tinos-bold"
size = 14
baseline = 70
x = {middle:g}
width = 120
on_blank = true
[[box]]
kind = "text"
id = "ten"
text = "{{name}}"
font = "great-vibes"
size = 35
baseline = 100
x = {middle:g}
width = 150
[[box]]
kind = "text"
id = "so"
text = "Số: {{decision_number}}"
font = "tinos"
size = 11
align = "left"
baseline = 20
x = 15
width = 100
[[box]]
kind = "text"
id = "ky"
text = "{{signer_name}}"
font = "tinos-bold"
size = 14
align = "right"
baseline = {low:g}
x = {right:g}
width = 100
[[box]]
kind = "rule"
id = "gach"
baseline = {low + 4:g}
x = {right - 20:g}
width = 40
thickness = 0.3
[[box]]
kind = "qr"
id = "ma-qr"
x = 18
y = {height - 40:g}
size = 22
""")


def certificate(layout: Layout, resources: Path, **setup: object) -> list[Point]:
    target = io.BytesIO()
    item = CertificateData(samples(), RecipientKind.PERSON, code=CODE)
    render_certificates(target, layout, [item], Setup(resources, **setup))  # type: ignore[arg-type]
    return points_of(target.getvalue())


def sheet(marks: Marks, resources: Path, correction: Correction = NOTHING) -> bytes:
    data = RulerSheetData(marks, "Máy in", "", "Giấy", "24/11/2026", "0000", correction=correction)
    return render_ruler_sheet(data, resources=resources)


def printed(points: list[Point], error: Matrix) -> list[Point]:
    """Where the printer puts them."""
    return [Point(point.kind, *moved(error, point.x, point.y)) for point in points]


class Ruler:
    """Measures a sheet that came out of a printer, from the strokes in its PDF."""

    def __init__(self, pdf: bytes, plan: bytes, error: Matrix) -> None:
        self._came = [
            tuple(Point(end.kind, *moved(error, end.x, end.y)) for end in stroke)
            for stroke in strokes_of(pdf)
        ]
        self._meant = strokes_of(plan)
        assert len(self._came) == len(self._meant)

    def stroke(self, *ends: tuple[float, float]) -> tuple[Point, Point]:
        """Where the stroke that should go between ``ends`` went."""
        for came, meant in zip(self._came, self._meant, strict=True):
            if all(math.dist((p.x, p.y), end) < 0.01 for p, end in zip(meant, ends, strict=True)):
                return came[0], came[1]
        raise AssertionError(f"no stroke between {ends}")

    @staticmethod
    def crossing(one: tuple[Point, Point], other: tuple[Point, Point]) -> tuple[float, float]:
        (a, b), (c, d) = one, other
        across, down = (b.x - a.x, b.y - a.y), (d.x - c.x, d.y - c.y)
        bottom = across[0] * down[1] - across[1] * down[0]
        part = ((c.x - a.x) * down[1] - (c.y - a.y) * down[0]) / bottom
        return a.x + part * across[0], a.y + part * across[1]

    def readings(self, marks: Marks) -> Readings:
        """As the words on the sheet ask for them."""
        (ax, ay), (bx, by), (cx, cy) = marks.a, marks.b, marks.c
        a_upright, a_level = self.stroke((ax, 7), (ax, ay + 25)), self.stroke((7, ay), (ax + 46, ay))
        b_upright, b_level = self.stroke((bx, 7), (bx, by + 25)), self.stroke((bx - 12, by), (bx + 12, by))
        c_upright, c_level = self.stroke((cx, cy - 20), (cx, cy + 10)), self.stroke((7, cy), (cx + 46, cy))
        one = self.stroke((7, ay + 13), (ax + 10, ay + 13))
        two = self.stroke((ax + 22, 7), (ax + 22, ay + 10))
        three = self.stroke((bx + 6, 7), (bx + 6, by + 10))
        four = self.stroke((ax, ay + 25), (bx + 10, ay + 25))
        five = self.stroke((ax + 42, ay), (ax + 42, cy + 10))
        six = self.stroke((7, cy - 8), (cx + 10, cy - 8))
        return Readings(
            self.crossing(a_upright, one)[0],
            self.crossing(a_level, two)[1],
            self.crossing(b_level, three)[1],
            math.dist(self.crossing(a_upright, four), self.crossing(b_upright, four)),
            math.dist(self.crossing(a_level, five), self.crossing(c_level, five)),
            self.crossing(c_upright, six)[0],
        )


def measured(
    page: tuple[float, float], error: Matrix, resources: Path, using: Correction = NOTHING
) -> Readings:
    marks = Marks.on(*page)
    return Ruler(sheet(marks, resources, using), sheet(marks, resources), error).readings(marks)


def kept(correction: Correction) -> Correction:
    """As it comes back from the store."""
    return Correction.of(correction.stored("Máy in", "", "a4-trang"))


def farthest(came: list[Point], wanted: list[Point]) -> float:
    """mm; every kind of thing must be on the page."""
    assert [point.kind for point in came] == [point.kind for point in wanted]
    return max(math.dist((a.x, a.y), (b.x, b.y)) for a, b in zip(came, wanted, strict=True))


@pytest.mark.parametrize("mode", ["full", "overprint"])
@pytest.mark.parametrize("printer", PRINTERS)
@pytest.mark.parametrize("page", PAGES)
def test_after_correction_everything_lands_within_a_tenth_of_a_millimetre(
    page: str, printer: str, mode: str, resources: Path
) -> None:
    size, error = PAGES[page], PRINTERS[printer].matrix
    layout = layout_of(*size)
    wanted = certificate(layout, resources, mode=mode)
    assert {"path", "image", "T"} <= {point.kind for point in certificate(layout, resources)}
    assert {"path", "image", "S"} <= {point.kind for point in wanted}
    assert farthest(printed(wanted, error), wanted) > 2
    read = measured(size, error, resources)
    correction = kept(work_out(read, Marks.on(*size), NOTHING).correction)
    came = printed(certificate(layout, resources, mode=mode, correction=correction), error)
    assert farthest(came, wanted) < 0.1


@pytest.mark.parametrize("page", PAGES)
def test_readings_to_a_tenth_as_the_vernier_gives_them_come_close_too(page: str, resources: Path) -> None:
    size, error = PAGES[page], PRINTERS["shifts, scales and turns"].matrix
    layout = layout_of(*size)
    read = measured(size, error, resources)
    rounded = Readings(*(round(getattr(read, name), 1) for name in Readings.__slots__))
    correction = kept(work_out(rounded, Marks.on(*size), NOTHING).correction)
    wanted = certificate(layout, resources)
    came = printed(certificate(layout, resources, correction=correction), error)
    assert farthest(came, wanted) < 0.25


def test_two_readings_settle_a_printer_that_only_shifts(resources: Path) -> None:
    size, error = PAGES["A4"], PRINTERS["shifts"].matrix
    read = measured(size, error, resources)
    assert (read.left, read.top) == pytest.approx((23.2, 18.3), abs=0.005)
    correction = kept(work_out(Readings(read.left, read.top), Marks.on(*size), NOTHING).correction)
    layout = layout_of(*size)
    came = printed(certificate(layout, resources, mode="overprint", correction=correction), error)
    assert farthest(came, certificate(layout, resources, mode="overprint")) < 0.02


@pytest.mark.parametrize("page", PAGES)
def test_a_sheet_printed_with_a_poor_correction_mends_it(page: str, resources: Path) -> None:
    """Two readings first; turn and scale are measured on a second sheet that the first correction moved."""
    size, error = PAGES[page], PRINTERS["shifts, scales and turns"].matrix
    layout, marks = layout_of(*size), Marks.on(*size)
    wanted = certificate(layout, resources)
    first_read = measured(size, error, resources)
    first = kept(
        work_out(
            replace(first_read, top_right=None, across=None, down=None, left_low=None), marks, NOTHING
        ).correction
    )
    second = kept(work_out(measured(size, error, resources, first), marks, first).correction)
    third = kept(work_out(measured(size, error, resources, second), marks, second).correction)
    off = [
        farthest(printed(certificate(layout, resources, correction=used), error), wanted)
        for used in (first, second, third)
    ]
    assert off[0] > 0.3
    assert max(off[1:]) < 0.1


def test_a_trial_s_frames_move_with_the_words(resources: Path) -> None:
    """Held against the blank they must stand where the blank's own words stand."""
    size, error = PAGES["A4"], PRINTERS["shifts, scales and turns"].matrix
    layout = layout_of(*size)
    correction = work_out(measured(size, error, resources), Marks.on(*size), NOTHING).correction
    plain = certificate(layout, resources, mode="overprint", trial=True)
    assert len(plain) > len(certificate(layout, resources, mode="overprint"))
    came = printed(certificate(layout, resources, mode="overprint", trial=True, correction=correction), error)
    assert farthest(came, plain) < 0.1


def test_shipped_layouts_are_moved_whole(resources: Path) -> None:
    correction = PRINTERS["shifts, scales and turns"]
    names = sorted((resources / "layouts").glob("*.toml"))
    assert names
    for path in names[:: max(1, len(names) // 4)]:
        layout = load_layout(path)
        still = certificate(layout, resources)
        wanted = printed(still, correction.matrix)
        assert farthest(certificate(layout, resources, correction=correction), wanted) < 0.01, path.name


def test_the_code_is_still_read_off_a_corrected_page(resources: Path) -> None:
    import zxingcpp
    from PIL import Image

    target = io.BytesIO()
    layout = layout_of(*PAGES["A4"])
    item = CertificateData(samples(), RecipientKind.PERSON, code=CODE)
    render_certificates(
        target, layout, [item], Setup(resources, correction=PRINTERS["shifts, scales and turns"])
    )
    page = render_page(target.getvalue(), 0, 300)
    image = Image.frombuffer("RGBX", (page.width, page.height), page.data, "raw", "RGBX", page.stride, 1)
    assert [one.text for one in zxingcpp.read_barcodes(image.convert("L"))] == [CODE]
