"""What an official paper is made of, before it is a PDF or a Word file.

A paper is a list of sections (the paper itself, then each attached list on pages of its own); a section is a
list of blocks in reading order. Blocks say what something *is* in the words of NĐ 30/2020 Phụ lục I; sizes
and places are the renderers' business, so that both formats look the same and neither can be given a part
that the other lacks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from thidua_desktop.domain.charts import Drawing

Align = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True, slots=True)
class Header:
    """The two columns on top: body that issues and number on the left, country, place and date right."""

    parent: str
    """Cơ quan chủ quản; empty where there is none."""
    authority: str
    """Cơ quan ban hành; in capitals on paper."""
    number: str = ""
    """``"Số: 05/TTr-UBND"`` as printed; empty for papers that carry no number."""
    place_date: str = ""
    draft: bool = False
    """Says "DỰ THẢO" above the header."""


@dataclass(frozen=True, slots=True)
class Title:
    """Tên loại in capitals and trích yếu below it, with the short rule."""

    kind: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class AppendixTitle:
    """Head of an attached list (NĐ 30/2020 PL III, mẫu 2.1): word, title in capitals, "(Kèm theo …)"."""

    word: str
    title: str
    attached_to: str = ""


@dataclass(frozen=True, slots=True)
class Centred:
    """A centred line: the power line of a decision, "QUYẾT ĐỊNH:", a heading inside minutes."""

    text: str
    bold: bool = True
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Addressee:
    """Kính gửi: one receiver on the line, several on lines of their own."""

    receivers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grounds:
    """Căn cứ in italics, each closed by ";", the last by "."."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``lead`` is set bold before it ("Điều 1.", "Thời gian bắt đầu:")."""

    text: str
    lead: str = ""
    align: Align = "justify"
    bold: bool = False
    italic: bool = False
    keep: bool = False
    """Stays on one page with the block after it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; ``width`` in mm."""

    heading: str
    width: float
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Row:
    """Cells of one table row, one for each column; never split between pages."""

    cells: tuple[str, ...]
    bold: bool = False
    italic: bool = False
    spans: tuple[int, ...] = ()
    """Columns each cell takes; empty: one each."""
    shaded: bool = False
    keep: bool = False
    """Stays with the row after it (a group's heading)."""
    tall: float = 0.0
    """Least height in mm: room to sign."""
    bars: tuple[int, ...] = ()
    """For each cell, how much of it a bar fills, in thousandths; empty: no bars. A cell with a bar holds no
    text."""


@dataclass(frozen=True, slots=True)
class Table:
    """A grid whose head is repeated on each page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    size: float = 12.0
    head: bool = True


@dataclass(frozen=True, slots=True)
class SignatureSide:
    """One side of the signatures: lines above in capitals, room, then the name."""

    lines: tuple[str, ...]
    name: str = ""
    note: str = ""
    """In italics under the post: "(Ký, ghi rõ họ tên)"."""
    date: str = ""
    """Place and date above the post."""


@dataclass(frozen=True, slots=True)
class Signatures:
    """The end of a paper: nơi nhận on the left of one signature, below two or three side by side.

    Stays on one page with the last lines before it.
    """

    sides: tuple[SignatureSide, ...]
    send_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ballot:
    """One slip to vote on: what is on it, not how many are printed."""

    authority: tuple[str, ...]
    """Lines on top, the issuing body last."""
    title: str
    subject: str
    part: str
    """"Phiếu 1/3" where one list takes several slips; empty otherwise."""
    note: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class BallotSheets:
    """Slips six to a page with cut marks; each of ``ballots`` is repeated ``copies`` times."""

    ballots: tuple[Ballot, ...]
    copies: int


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart over the whole measure, with its caption below in italics."""

    drawing: Drawing
    height: float = 0.0
    """mm; charts of rows take the height they need, in parts of at most so much (0: of a whole page)."""
    caption: str = ""
    size: float = 10.0
    """Letters in pt."""


Block = (
    Header
    | Title
    | AppendixTitle
    | Centred
    | Addressee
    | Grounds
    | Paragraph
    | Table
    | Signatures
    | BallotSheets
    | Figure
)


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one direction, numbered from 1, as each attachment is (NĐ 30/2020 PL I, III.1.đ)."""

    blocks: tuple[Block, ...]
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class OfficialPaper:
    """A whole paper. ``title`` and ``author`` go into the file's properties."""

    title: str
    author: str
    sections: tuple[Section, ...]


def kept_tail(rows: Sequence[Row], least: int = 2) -> int:
    """Index from which rows stay with what follows the table, so that no signature stands alone."""
    plain = [i for i, row in enumerate(rows) if not row.keep]
    return plain[-least] if len(plain) >= least else 0
