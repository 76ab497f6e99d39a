"""Sets a slide on a picture of a given size: which words stand where, how large.

Letters shrink until everything fits, but never below what can be read at 15 m (:data:`NAME_CAPITAL`,
:data:`TEXT_CAPITAL`; source: docs/decisions/second-screen.md). What does not fit then says so
(:attr:`LaidSlide.fits`), and the services spread the names over more pictures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from thidua_desktop.services.conferences.slides import Slide, SlideKind, SlideName
from thidua_desktop.ui.stage.holding import held
from thidua_desktop.ui.stage.letters import Letters

NAME_CAPITAL = 1 / 28
"""Least height of a capital in names and awards, as a part of the picture's height."""
TEXT_CAPITAL = 1 / 40
"""The same for posts, units, decisions."""
_STEPS = 14
_SIDE = 0.05
"""Margin left and right, as a part of the width."""


class Ink(StrEnum):
    """What a text is, for its colour."""

    NAME = "name"
    TEXT = "text"
    HONOUR = "honour"
    ON_RED = "on_red"
    GOLD = "gold"


@dataclass(frozen=True, slots=True)
class Run:
    """One line of text. ``x``: left edge; ``y``: baseline; ``pixels``: size of the letters."""

    text: str
    x: float
    y: float
    pixels: float
    ink: Ink
    bold: bool
    width: float


@dataclass(frozen=True, slots=True)
class Bar:
    """The gold line beside a name."""

    x: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class LaidSlide:
    """A slide ready to be drawn on a picture of ``width`` × ``height`` pixels."""

    slide: Slide
    width: float
    height: float
    runs: tuple[Run, ...]
    bars: tuple[Bar, ...] = ()
    band: float = 0.0
    """Height of the red band at the top, 0: the whole picture is red."""
    emblem: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """Left, top, height of the emblem; height 0: none."""
    fits: bool = True


@dataclass(frozen=True, slots=True)
class _Part:
    """A text with its size in em of the picture's height."""

    text: str
    size: float
    ink: Ink
    bold: bool


class Typesetter:
    """Sets slides on pictures of one size. Keeps what it has set."""

    def __init__(self, letters: Letters, width: float, height: float) -> None:
        self._letters = letters
        self.width, self.height = max(1.0, width), max(1.0, height)
        self._known: dict[Slide, LaidSlide] = {}
        self._held_texts: dict[str, str] = {}

    @cached_property
    def name_size(self) -> float:
        """Least size of names in em of the picture's height."""
        return NAME_CAPITAL / self._letters.capital

    @cached_property
    def text_size(self) -> float:
        """Least size of what stands beside them."""
        return TEXT_CAPITAL / self._letters.capital

    def lay(self, slide: Slide) -> LaidSlide:
        """Set a slide; the same one again costs nothing."""
        known = self._known.get(slide)
        if known is None:
            known = self._names(slide) if slide.kind is SlideKind.NAMES else self._plain(slide)
            self._known[slide] = known
        return known

    def fits(self, slide: Slide) -> bool:
        """Whether all of it can be read at the back."""
        return self.lay(slide).fits

    # ---- pictures of few words -----------------------------------------------------------------
    def _plain(self, slide: Slide) -> LaidSlide:
        """Centred on red, under the emblem."""
        h = self.height
        room = self.width * (1 - 4 * _SIDE)
        top = 0.09
        mark = 0.17 if slide.kind is not SlideKind.ANNOUNCE else 0.13
        first, last = top + mark + 0.03, 0.9
        parts: list[_Part] = []
        wrapped: list[list[str]] = []
        fits = False
        for step in range(_STEPS):
            parts = self._plain_parts(slide, step / (_STEPS - 1))
            wrapped = [self._lines(part, room) for part in parts]
            if self._tall(parts, wrapped) <= last - first:
                fits = True
                break
        if not fits:
            most = [4 if part.ink is Ink.ON_RED and part.bold else 2 for part in parts]
            wrapped = [self._ended(*one, room) for one in zip(parts, wrapped, most, strict=True)]
        y = first + max(0.0, (last - first - self._tall(parts, wrapped)) / 2)
        runs: list[Run] = []
        for part, lines in zip(parts, wrapped, strict=True):
            runs += self._set(part, lines, self.width / 2, y, centred=True)
            y += self._block(part, lines) + 0.35 * part.size
        emblem = (self.width / 2 - mark * h / 2, top * h, mark * h)
        return LaidSlide(slide, self.width, h, tuple(runs), emblem=emblem, fits=fits)

    def _plain_parts(self, slide: Slide, small: float) -> list[_Part]:
        def size(large: float, least: float) -> float:
            return large + (least - large) * small

        title = size(0.11, self.name_size)
        text = size(0.05, self.text_size)
        heading = slide.heading.upper() if slide.kind is not SlideKind.ANNOUNCE else slide.heading
        parts = [
            _Part(heading, text, Ink.GOLD, True),
            _Part(held(slide.title), title, Ink.ON_RED, True),
            *(_Part(held(line), text, Ink.ON_RED, False) for line in slide.lines),
        ]
        return [part for part in parts if part.text]

    # ---- names ---------------------------------------------------------------------------------
    def _names(self, slide: Slide) -> LaidSlide:
        """A red band with the award, names below it in one column or two."""
        h = self.height
        runs, band = self._band(slide)
        top, bottom = band / h + 0.035, 0.965
        best: tuple[float, int, bool] | None = None
        for columns in (1, 2):
            if columns > len(slide.names):
                break
            found = self._largest(slide.names, columns, bottom - top)
            if found is not None and (best is None or _better(found, best)):
                best = (found[0], columns, found[1])  # two columns only where they are clearly larger
        if best is None:
            size, columns = self.name_size, 1 if len(slide.names) == 1 else 2
            placed = self._columns(slide.names, columns, size, top, bottom, cut=True)
        else:
            size, columns, _ = best
            placed = self._columns(slide.names, columns, size, top, bottom)
        mark = min(band * 0.72, 0.11 * h)
        emblem = (self.width * _SIDE, (band - mark) / 2, mark)
        return LaidSlide(
            slide, self.width, h, (*runs, *placed[0]), placed[1], band, emblem, fits=best is not None
        )

    def _band(self, slide: Slide) -> tuple[list[Run], float]:
        """The award in at most two lines, letters as large as that allows, beside the emblem."""
        h = self.height
        left = self.width * _SIDE + 0.15 * h
        room = self.width * (1 - _SIDE) - left
        heading = _Part(slide.heading, self.text_size, Ink.GOLD, True)
        title = _Part(held(slide.title), self.name_size, Ink.ON_RED, True)
        lines = self._lines(title, room)
        for large in (0.066, 0.06, 0.055):
            larger = _Part(title.text, large, Ink.ON_RED, True)
            if large > self.name_size and len(self._lines(larger, room)) <= 1:
                title, lines = larger, self._lines(larger, room)
                break
        lines = self._ended(title, lines, 3, room)
        band = self._block(heading, [""]) + self._block(title, lines) + 0.03
        y = 0.012
        runs = self._set(heading, [slide.heading], left, y)
        runs += self._set(title, lines, left, y + self._block(heading, [""]))
        return runs, band * h

    def _largest(self, names: Sequence[SlideName], columns: int, room: float) -> tuple[float, bool] | None:
        """The largest size that fits, and whether a name had to go over two lines for it."""
        most = 0.1 if len(names) == 1 else 0.078
        for broken in (False, True):
            for step in range(_STEPS):
                size = most + (self.name_size - most) * step / (_STEPS - 1)
                tall = [self._entry_height(name, size, columns, broken=broken) for name in names]
                if None not in tall and self._column_height(tall, columns, size) <= room:
                    return size, broken
        return None

    def _entry_height(self, name: SlideName, size: float, columns: int, *, broken: bool) -> float | None:
        """Height of one entry; ``None`` when its name needs two lines and may not."""
        room = (self._column(columns) - self._indent) / self.height
        height = 0.0
        for place, part in enumerate(self._entry(name, size)):
            lines = self._letters.count(part.text, room / part.size, bold=part.bold)
            if place == 0 and lines > 1 and not broken:
                return None
            height += lines * part.size * self._letters.line
        return height

    def _entry(self, name: SlideName, size: float) -> list[_Part]:
        text = max(self.text_size, size * 0.66)
        parts = [
            _Part(self._held(name.name), size, Ink.NAME, True),
            _Part(name.award, text, Ink.HONOUR, True),
            _Part(self._held(name.detail), text, Ink.TEXT, False),
            _Part(name.receiver, text, Ink.TEXT, True),
        ]
        return [part for part in parts if part.text]

    def _held(self, text: str) -> str:
        """As :func:`held`, found once: entries are tried at many sizes."""
        known = self._held_texts.get(text)
        if known is None:
            known = self._held_texts[text] = held(text)
        return known

    def _set_entry(self, name: SlideName, size: float, columns: int) -> tuple[list[_Part], list[list[str]]]:
        parts = self._entry(name, size)
        room = self._column(columns) - self._indent
        return parts, [self._lines(part, room) for part in parts]

    @property
    def _indent(self) -> float:
        """From the gold bar to the name, in pixels."""
        return 0.022 * self.height

    def _column(self, columns: int) -> float:
        """Width of a column in pixels."""
        inner = self.width * (1 - 2 * _SIDE)
        return (inner - (columns - 1) * 0.04 * self.height) / columns

    def _column_height(self, tall: Sequence[float | None], columns: int, size: float) -> float:
        """Height of the rows: left and right stand level, as high as the higher one."""
        return sum(_rows(tall, columns)) + 0.3 * size * (-(-len(tall) // columns) - 1)

    def _columns(
        self,
        names: Sequence[SlideName],
        columns: int,
        size: float,
        top: float,
        bottom: float,
        cut: bool = False,
    ) -> tuple[tuple[Run, ...], tuple[Bar, ...]]:
        runs: list[Run] = []
        bars: list[Bar] = []
        h = self.height
        blocks = [self._set_entry(name, size, columns) for name in names]
        if cut:  # one recipient with more words than a picture holds
            inner = self._column(columns) - self._indent
            blocks = [
                (parts, [self._ended(one, lines, 2, inner) for one, lines in zip(parts, own, strict=True)])
                for parts, own in blocks
            ]
        tall = [sum(map(self._block, *block)) for block in blocks]
        rows = _rows(tall, columns)
        gap = min((bottom - top - sum(rows)) / (len(rows) + 1), 0.07)
        first = top + max(0.0, (bottom - top - sum(rows) - gap * (len(rows) - 1)) / 2)
        for column, part in enumerate(_split(len(names), columns)):
            x = self.width * _SIDE + column * (self._column(columns) + 0.04 * h)
            y = first
            for i, row in zip(part, rows, strict=False):
                bars.append(Bar(x, (y + 0.1 * size) * h, (tall[i] - 0.1 * size) * h))
                inside = y
                for one, lines in zip(*blocks[i], strict=True):
                    runs += self._set(one, lines, x + self._indent, inside)
                    inside += self._block(one, lines)
                y += row + gap
        return tuple(runs), tuple(bars)

    # ---- lines ---------------------------------------------------------------------------------
    def _lines(self, part: _Part, room: float) -> list[str]:
        """``room`` in pixels."""
        return self._letters.wrap(part.text, room / (part.size * self.height), bold=part.bold)

    def _block(self, part: _Part, lines: Sequence[str]) -> float:
        """Height of a text in parts of the picture's height."""
        return len(lines) * part.size * self._letters.line

    def _tall(self, parts: Sequence[_Part], wrapped: Sequence[Sequence[str]]) -> float:
        gaps = sum(0.35 * part.size for part in parts[:-1])
        return sum(map(self._block, parts, wrapped)) + gaps

    def _set(
        self, part: _Part, lines: Sequence[str], x: float, y: float, *, centred: bool = False
    ) -> list[Run]:
        """Lines one below the other; ``x`` in pixels (their middle when ``centred``), ``y`` in heights."""
        runs = []
        pixels = part.size * self.height
        for i, line in enumerate(lines):
            width = self._letters.width(line, bold=part.bold) * pixels
            baseline = y * self.height + (i * self._letters.line + self._letters.ascent) * pixels
            left = x - width / 2 if centred else x
            runs.append(Run(line, left, baseline, pixels, part.ink, part.bold, width))
        return runs

    def _ended(self, part: _Part, lines: list[str], most: int, room: float) -> list[str]:
        """At most ``most`` lines; what is left out shows as "…"."""
        if len(lines) <= most:
            return lines
        em = room / (part.size * self.height)
        last = lines[most - 1]
        while last and self._letters.width(f"{last}…", bold=part.bold) > em:
            last = last[:-1]
        return [*lines[: most - 1], f"{last}…"]


def _split(count: int, columns: int) -> list[range]:
    """Indexes of each column, filled downwards, the first one longest."""
    size = -(-count // columns)
    return [range(i, min(i + size, count)) for i in range(0, count, size)]


def _rows(tall: Sequence[float | None], columns: int) -> list[float]:
    """Height of each row of a grid filled column by column, of entries ``tall``."""
    parts = _split(len(tall), columns)
    return [max(tall[part[row]] or 0.0 for part in parts if row < len(part)) for row in range(len(parts[0]))]


def _better(found: tuple[float, bool], best: tuple[float, int, bool]) -> bool:
    """Whether one column more pays: no name broken, or letters clearly larger."""
    return (not found[1], found[0]) > (not best[2], best[0] * 1.08)
