"""A print run goes out with the correction of its printer, tray and stock, and of no other."""

from __future__ import annotations

import math

import pytest

from tests.documents.paper_points import Point, points_of
from tests.services.conftest import Small
from tests.services.test_print_jobs import awards
from thidua_desktop.domain.calibration import NOTHING, Correction, inverted, moved
from thidua_desktop.domain.ruler_readings import Readings, readings_under
from thidua_desktop.services.calibration import Target
from thidua_desktop.services.certificates import PrintSetup

ERROR = Correction(1.8, -1.1, 1.0015, 0.9985, 0.003).matrix
"""How the printer misses."""


def sent(small: Small, ids: list[int], how: PrintSetup) -> list[Point]:
    """Where everything of the run's one sheet stands in the PDF that is handed over."""
    prints, found = small.office.prints, []
    run = prints.prepare(ids, how, reprint_reason="đo lại").created
    result = prints.send(run, hand_over=lambda chunk: found.append(points_of(chunk.pdf)))
    assert (result.sent, result.left) == (1, 0)
    (only,) = found
    return only


@pytest.mark.parametrize("mode", ["full", "overprint"])
def test_what_was_measured_brings_the_run_s_sheets_to_their_place(mode: str, small: Small) -> None:
    calibration = small.office.calibration
    ids = awards(small, 1)
    how = PrintSetup("HP", "Tray2", "a4-trang", mode)
    wanted = sent(small, ids, how)
    target = Target("HP", "Tray2", "a4-trang")
    read = readings_under(ERROR, calibration.marks("a4-trang"))
    rounded = Readings(*(round(getattr(read, name), 2) for name in Readings.__slots__))
    calibration.save(target, calibration.work_out(rounded, target).correction, expected=NOTHING)
    came = [Point(one.kind, *moved(ERROR, one.x, one.y)) for one in sent(small, ids, how)]
    assert [one.kind for one in came] == [one.kind for one in wanted]
    assert max(math.dist((a.x, a.y), (b.x, b.y)) for a, b in zip(came, wanted, strict=True)) < 0.1
    for other in (PrintSetup("HP", "", "a4-trang", mode), PrintSetup("Canon", "Tray2", "a4-trang", mode)):
        assert sent(small, ids, other) == wanted


def test_undoing_the_calibration_lets_the_next_run_out_as_before(small: Small) -> None:
    office, how = small.office, PrintSetup("HP", "", "a4-trang")
    ids = awards(small, 1)
    wanted = sent(small, ids, how)
    undone = Correction.nearest(inverted(ERROR), 297, 210)
    office.calibration.save(Target("HP", "", "a4-trang"), undone, expected=NOTHING)
    assert sent(small, ids, how) != wanted
    office.operations.undo()
    assert sent(small, ids, how) == wanted
