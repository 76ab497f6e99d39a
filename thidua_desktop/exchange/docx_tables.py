"""Tables of a Word document, each as a sheet: cells in their columns, merges known, text around it kept.

Read straight from the document's XML: only text and the shape of tables matter here, and a list of thousands
of rows is read row by row.
"""

from __future__ import annotations

import re
import statistics
import zipfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from thidua_desktop.exchange.archive_guard import MAX_CELLS
from thidua_desktop.exchange.cell_marks import Fonts, old_font, usual_old_fonts
from thidua_desktop.exchange.file_kinds import DAMAGED, document_part, unreadable
from thidua_desktop.exchange.sheets import Cell, Merge, Row, Sheet

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_UNSEEN: Final = frozenset(
    ["del", "moveFrom", "Fallback", "instrText", "txbxContent", "tbl", "pPr", "rPr", "tcPr", "sdtPr"]
)
"""What is in a cell's XML but not among its words: what was struck out, twins, field codes, boxes."""
_LETTERS: Final = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_BLANKS: Final = re.compile(r"[ \t]+\n|\n[ \t]+")
_MOST_PENDING: Final = 500_000
"""Elements of one row or paragraph, which is read as a whole."""
_TWIN: Final = "Fallback"
"""What programs that know no text boxes would show: the same words again."""
_NESTED: Final = 2
_LIST_COLUMNS: Final = 3
"""A table of fewer columns is a letterhead or a signature block, whose words belong to the document."""


@dataclass(slots=True)
class _Piece:
    """One ``w:tc``: where its left edge lies, how many grid columns it spans, and its words."""

    left: int
    span: int
    text: str
    merged: str = ""
    """``"restart"``, ``"continue"`` (belongs to the cell above) or nothing."""
    font: str = ""
    """The font older than Unicode that its words are in, if any."""


@dataclass(slots=True)
class _Grid:
    """One table while it is read. Edges are counted in grid columns."""

    rows: list[list[_Piece]] = field(default_factory=list)
    above: list[str] = field(default_factory=list)
    """Paragraphs between the table before it and this one."""

    @property
    def usual(self) -> int:
        """How many cells the rows of the list have; group lines of one cell may be as many as its rows."""
        counts = Counter(len(row) for row in self.rows if row)
        return max(counts, key=lambda count: (counts[count] * count, count), default=0)


def read_docx(path: Path) -> tuple[Sheet, ...]:
    """Every table of ``path`` as a sheet "bảng 1", "bảng 2", …; rows are counted from 1 in each.

    Raises :class:`~thidua_desktop.domain.errors.Unreadable`: corrupt, too_large, or empty without any table.
    """
    from xml.etree.ElementTree import ParseError

    try:
        with zipfile.ZipFile(path) as archive, archive.open(document_part(archive)) as stream:
            grids = _grids(path, stream, _usual_font(archive))
    except PermissionError:
        raise unreadable(path, "locked") from None
    except (ParseError, *DAMAGED):
        raise unreadable(path, "corrupt") from None
    if not grids:
        raise unreadable(path, "no_table")
    return tuple(_sheets(grids))


def _grids(path: Path, stream: IO[bytes], usual_font: str) -> list[_Grid]:
    """Tables in the order in which they begin; one inside a cell follows the one around it."""
    from xml.etree.ElementTree import iterparse

    grids: list[_Grid] = []
    open_tables: list[_Grid] = []
    paragraphs: list[str] = []
    cells = pending = twins = 0
    around: list[Element] = []
    for event, element in iterparse(stream, events=("start", "end")):
        name = _name(element)
        if event == "start":
            around.append(element)
            twins += name == _TWIN
            pending += 1
            if pending > _MOST_PENDING:
                raise unreadable(path, "too_large")
            if name == "tbl" and not twins:
                grids.append(_Grid(above=paragraphs))
                open_tables.append(grids[-1])
                paragraphs = []
            continue
        around.pop()
        twins -= name == _TWIN
        if twins:
            continue
        if name == "tr" and open_tables:
            row = _row(element, usual_font)
            open_tables[-1].rows.append(row)
            cells += len(row)
            if cells > MAX_CELLS:
                raise unreadable(path, "too_large")
        elif name == "tbl" and open_tables:
            open_tables.pop()
        elif name == "p" and not open_tables:
            paragraphs += _lines(_text(element))
        else:
            continue
        if len(open_tables) < _NESTED:
            pending = 0
        if around and name in ("tr", "p"):
            around[-1].clear()  # and with it what was read: nothing of it is kept
    return grids


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _value(element: Element | None) -> str:
    if element is None:
        return ""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == "val"), "")


def _child(element: Element | None, name: str) -> Element | None:
    return next((one for one in element if _name(one) == name), None) if element is not None else None


def _number(element: Element | None, otherwise: int) -> int:
    text = _value(element)
    return int(text) if text.isdecimal() and len(text) < 5 else otherwise


def _row(element: Element, usual_font: str) -> list[_Piece]:
    properties = _child(element, "trPr")
    if _child(properties, "del") is not None:  # struck out with tracked changes: it still has its number
        return []
    left = _number(_child(properties, "gridBefore"), 0)
    pieces: list[_Piece] = []
    for cell in _within(element, "tc"):
        shape = _child(cell, "tcPr")
        span = max(1, _number(_child(shape, "gridSpan"), 1))
        merge = _child(shape, "vMerge")
        merged = "" if merge is None else (_value(merge) or "continue")
        pieces.append(_Piece(left, span, _text(cell), merged, _font(cell, usual_font)))
        left += span
    return pieces


def _usual_font(archive: zipfile.ZipFile) -> str:
    """The font of words that name none, if it is older than Unicode: the style "Normal" says."""
    from xml.etree.ElementTree import fromstring

    if "word/styles.xml" not in archive.namelist():
        return ""
    found = ""
    for style in fromstring(archive.read("word/styles.xml")):
        usual = _name(style) == "docDefaults" or any(
            key.endswith("}default") and value == "1" for key, value in style.items()
        )
        if usual and (named := _named_font(style)):
            found = named
    return old_font(found)


def _named_font(element: Element) -> str:
    """The first font named inside ``element``."""
    for one in element.iter():
        if _name(one) == "rFonts":
            for key, value in one.items():
                if key.endswith("}ascii"):
                    return value
    return ""


def _font(cell: Element, usual: str) -> str:
    named = _named_font(cell)
    return old_font(named) if named else usual


def _within(element: Element, wanted: str) -> Iterator[Element]:
    """Children called ``wanted``, those inside content controls and tracked insertions too."""
    for child in element:
        name = _name(child)
        if name == wanted:
            yield child
        elif name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"):
            yield from _within(child, wanted)


def _text(element: Element) -> str:
    parts: list[str] = []
    _gather(element, parts)
    return _BLANKS.sub("\n", "".join(parts)).strip()


def _gather(element: Element, parts: list[str]) -> None:
    for child in element:
        name = _name(child)
        if name == "t":
            parts.append(child.text or "")
        elif name in _LETTERS:
            parts.append(_LETTERS[name])
        elif name == "p":
            if parts:
                parts.append("\n")
            _gather(child, parts)
        elif name not in _UNSEEN:
            _gather(child, parts)


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _sheets(grids: Sequence[_Grid]) -> Iterable[Sheet]:
    """The letterhead's words stand above every table that follows it: they say whose list it is."""
    head: list[str] = []
    in_head = True
    for number, grid in enumerate(grids, start=1):
        in_head = in_head and grid.usual < _LIST_COLUMNS
        yield _sheet(f"bảng {number}", grid, grid.above if in_head else [*head, *grid.above])
        if in_head:
            head += grid.above + [line for row in grid.rows for piece in row for line in _lines(piece.text)]


def _sheet(name: str, grid: _Grid, above: Sequence[str]) -> Sheet:
    edges = _edges(grid)
    rows: list[Row] = []
    merges: list[Merge] = []
    open_merges: dict[int, Merge] = {}
    fonts: Fonts = defaultdict(Counter)
    for number, pieces in enumerate(grid.rows, start=1):
        cells: list[Cell] = [None] * len(edges)
        tall: dict[int, Merge] = {}
        for piece, (left, right) in zip(pieces, _places(pieces, edges), strict=True):
            if piece.merged == "continue" and left in open_merges:
                tall[left] = open_merges[left]._replace(bottom=number)
                continue
            if piece.text:
                fonts[left][piece.font] += 1
                cells[left] = f"{cells[left]}\n{piece.text}" if cells[left] else piece.text
            if piece.merged:
                tall[left] = Merge(number, left, number, right)
            elif right > left:
                merges.append(Merge(number, left, number, right))
        merges += [one for left, one in open_merges.items() if left not in tall or tall[left].top != one.top]
        open_merges = tall
        rows.append(Row(number, tuple(cells)))
    merges += open_merges.values()
    while rows and not any(rows[-1].cells):
        rows.pop()
    wide = sorted(one for one in merges if one.bottom > one.top or one.right > one.left)
    return Sheet(name, tuple(rows), merged=tuple(wide), above="\n".join(above), fonts=usual_old_fonts(fonts))


def _edges(grid: _Grid) -> list[int]:
    """Left edges of the columns.

    Borders dragged by hand do not line up from row to row, so the grid has more columns than the list: the
    rows with the usual number of cells say which of its edges are columns.
    """
    count = grid.usual
    usual = [row for row in grid.rows if len(row) == count]
    return [round(statistics.median(row[place].left for row in usual)) for place in range(count)]


def _places(pieces: Sequence[_Piece], edges: Sequence[int]) -> list[tuple[int, int]]:
    """First and last column of each cell of a row: no two cells share one while there are columns left."""
    usual = len(edges)
    if len(pieces) == usual:
        return [(place, place) for place in range(usual)]
    places: list[tuple[int, int]] = []
    taken = -1
    for count, piece in enumerate(pieces):
        room = usual - (len(pieces) - count)
        left = min(max(_nearest(edges, piece.left), taken + 1), max(room, taken + 1), usual - 1)
        right = max(left, min(_nearest(edges, piece.left + piece.span, end=True) - 1, usual - 1))
        places.append((left, right))
        taken = right
    return places


def _nearest(edges: Sequence[int], at: int, *, end: bool = False) -> int:
    """The column whose left edge is nearest to ``at``; an ``end`` may also be behind the last one."""
    last = len(edges) - 1
    if end and at > edges[last]:
        return last + 1
    return min(range(len(edges)), key=lambda column: (abs(edges[column] - at), column))
