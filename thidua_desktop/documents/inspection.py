"""What a batch will look like before it is drawn: findings, sizes, what comes too near the edge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from thidua_desktop.documents.certificate import Item, Presses
from thidua_desktop.documents.fonts import MM
from thidua_desktop.documents.layout_format import Layout, TextBox
from thidua_desktop.documents.setup import Mode, Setup
from thidua_desktop.domain.errors import Problem


@dataclass(frozen=True, slots=True)
class Inspected:
    """One certificate as it would be set."""

    problems: tuple[Problem, ...]
    shrunk: tuple[tuple[str, float, float], ...]
    """(box id, size as set, size of the layout) of texts set smaller than ``limit`` of the layout's size."""
    outside: tuple[str, ...]
    """Ids of boxes with ink nearer to the paper's edge than the margin."""


def inspect_batch(items: Iterable[Item], setup: Setup, *, limit: float, margin: float) -> Iterator[Inspected]:
    """How each of ``items`` would be set; ``margin`` is what the printer cannot reach, mm.

    ``limit`` is the part of a layout's size below which a text counts as shrunk.
    """
    presses = Presses(setup)
    for number, (layout, item) in enumerate(items, start=1):
        page, problems = presses.of(layout).setter.set(item, number)
        if page is None:
            yield Inspected(tuple(problems), (), ())
            continue
        texts = {box.id: box for box in layout.box if isinstance(box, TextBox)}
        shrunk: dict[str, tuple[str, float, float]] = {}
        reach: dict[str, tuple[float, float, float, float]] = {}
        for line in page.lines:
            box, size = texts[line.box], line.style.size
            usual = box.size if line.style.face.key == box.font else box.capitals_size or box.size
            if size < limit * usual:
                shrunk[box.id] = (box.id, size, usual)
            reach[f"{box.id} {line.baseline}"] = (
                line.x,
                line.baseline - 0.75 * size / MM,
                line.x + line.style.width(line.text),
                line.baseline + 0.22 * size / MM,
            )
        for picture in page.pictures:
            if picture.box.role != "border":  # its ink keeps its own distance from the edge
                right, bottom = picture.x + picture.width, picture.top + picture.height
                reach[picture.box.id] = (picture.x, picture.top, right, bottom)
        for rule in page.rules:
            reach[rule.box.id] = (rule.x0, rule.y, rule.x1, rule.y)
        for code in page.codes:
            at = code.box
            reach[at.id] = (at.x, at.y, at.x + at.size, at.y + at.size)
        outside = [name.split(" ")[0] for name, ink in reach.items() if _beyond(ink, layout, setup, margin)]
        yield Inspected(tuple(problems), tuple(shrunk.values()), tuple(dict.fromkeys(outside)))


def _beyond(ink: tuple[float, float, float, float], layout: Layout, setup: Setup, margin: float) -> bool:
    left, top, right, bottom = ink
    for x, y in ((left, top), (right, top), (left, bottom), (right, bottom)):
        at_x, at_y = setup.correction.apply(x, y)
        inside_x = margin <= at_x <= layout.page.width - margin
        if not (inside_x and margin <= at_y <= layout.page.height - margin):
            return True
    return False


__all__ = ["Inspected", "Mode", "inspect_batch"]
