"""Text inside charts: broken at spaces, cut with "…" where a drawing has room for no more lines."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.charts.shapes import NOTHING, Align, Frame, Label, Place, Ref, Tone

LEADING = 1.25
"""Line height in parts of the letter size."""
_HALVINGS = 6
"""How closely lines are evened out."""
MISSING = "—"
"""Stands where there is no value."""


def wrapped(text: str, frame: Frame, width: float, *, most: int, bold: bool = False) -> tuple[str, ...]:
    """``text`` on as few lines of at most ``width`` as can be, about equally long.

    No more than ``most`` of them; what is cut ends in "…".
    """
    words = [(word, frame.text_width(word, bold=bold)) for word in text.split()]
    space = frame.text_width(" ", bold=bold)
    lines = _filled(words, space, width)
    if len(lines) > most:
        return (
            *(_shortened(line, frame, width, bold) for line in lines[: most - 1]),
            _shortened(f"{lines[most - 1]}…", frame, width, bold),
        )
    narrow, wide = width / 2, width
    for _ in range(_HALVINGS if len(lines) > 1 else 0):
        between = (narrow + wide) / 2
        tried = _filled(words, space, between)
        if len(tried) == len(lines) and all(wide_word <= between for _, wide_word in words):
            lines, wide = tried, between
        else:
            narrow = between
    return tuple(_shortened(line, frame, width, bold) for line in lines)


def _filled(words: Sequence[tuple[str, float]], space: float, width: float) -> list[str]:
    """Each line as long as ``width`` allows; a word by itself may be longer."""
    lines: list[str] = []
    used = 0.0
    for word, wide in words:
        if lines and used + space + wide <= width:
            lines[-1] += f" {word}"
            used += space + wide
        else:
            lines.append(word)
            used = wide
    return lines


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
