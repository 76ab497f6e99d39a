"""Through a real queue: ruler sheets and certificates come out where their PDFs say, on every paper."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import pytest

from tests.documents.paper_points import points_of, strokes_of
from tests.printing_queue import Queue, serving
from thidua_desktop.domain.calibration import Correction
from thidua_desktop.services.calibration import Target
from thidua_desktop.services.workspace import Workspace


@pytest.fixture(scope="module")
def make() -> Iterator[Callable[[], Queue]]:
    with serving() as made:
        yield made


@pytest.fixture
def queue(make: Callable[[], Queue]) -> Queue:
    return make()


@pytest.mark.parametrize("stock", ["a4-trang", "bang-khen", "a3"])
def test_what_is_measured_is_what_is_printed(stock: str, queue: Queue, workspace: Workspace) -> None:
    service, target = workspace.calibration, Target(queue.name, "", stock)
    service.save(target, Correction(1.5, -0.7, 1.002, 0.999, 0.002), expected=Correction())
    sent = service.ruler_sheet(target).pdf
    service.send(target, sent, "Tờ đo")
    came = queue.arrived(1)[0].read_bytes()
    pairs = list(zip(strokes_of(sent), strokes_of(came), strict=True))
    assert len(pairs) > 100
    for meant, found in pairs:
        for one, other in zip(meant, found, strict=True):
            assert math.dist((one.x, one.y), (other.x, other.y)) < 0.1


def test_a_trial_comes_out_the_same_way(queue: Queue, workspace: Workspace) -> None:
    service, target = workspace.calibration, Target(queue.name, "", "a4-trang")
    sent = service.trial(target, service.trial_layouts("a4-trang")[0].name).pdf
    service.send(target, sent, "Tờ in thử")
    came = queue.arrived(1)[0].read_bytes()
    meant, found = ([p for p in points_of(pdf) if p.kind == "T"] for pdf in (sent, came))
    assert len(meant) == len(found) > 2
    for one, other in zip(meant, found, strict=True):
        assert math.dist((one.x, one.y), (other.x, other.y)) < 0.1
