"""Text inside charts: broken at spaces, cut with "…" where a drawing has room for no more lines."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.charts.shapes import NOTHING, Align, Frame, Label, Place, Ref, Tone

LEADING = 1.25
"""Line height in parts of the letter size."""
MISSING = "—"
"""Stands where there is no value."""


def wrapped(text: str, frame: Frame, width: float, *, most: int, bold: bool = False) -> tuple[str, ...]:
    """``text`` on lines of at most ``width``, no more than ``most`` of them; what is cut ends in "…"."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and frame.text_width(longer, bold=bold) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = lines[:most]
    if len(lines) > most:
        kept[-1] = f"{kept[-1]}…"
    return tuple(_shortened(line, frame, width, bold) for line in kept)


def _shortened(line: str, frame: Frame, width: float, bold: bool) -> str:
    if frame.text_width(line, bold=bold) <= width:
        return line
    line = line.removesuffix("…")
    while line and frame.text_width(f"{line}…", bold=bold) > width:
        line = line[:-1]
    return f"{line.rstrip()}…"


def stacked(
    lines: Sequence[str],
    place: Place,
    frame: Frame,
    *,
    align: Align = "left",
    tone: Tone = Tone.INK,
    bold: bool = False,
    ref: Ref = NOTHING,
) -> list[Label]:
    """``lines`` below one another from the top at ``place``."""
    x, y = place
    return [
        Label(line, (x, y + (i * LEADING + 0.97) * frame.size), frame.size, tone, align, bold, ref)
        for i, line in enumerate(lines)
    ]


def middle(y: float, frame: Frame) -> float:
    """The baseline of a line of text whose figures have their middle at ``y``."""
    return y + 0.35 * frame.size
