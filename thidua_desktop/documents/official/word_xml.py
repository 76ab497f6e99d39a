"""The few pieces of WordprocessingML that papers are made of, as text.

python-docx makes a table cell by cell through the tree, without the properties we need: a list of 1,800 rows
takes it eight times as long as text that is put together at once (tests/benchmarks/bench_word.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from thidua_desktop.documents.blocks import BAR, BAR_HEIGHT
from thidua_desktop.documents.official import sizes

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_EMU = 36_000
"""English Metric Units in a millimetre."""
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML cannot carry at all."""
_NO_BORDERS = "".join(
    f'<w:{side} w:val="nil"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_GRID = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_CUT = "".join(
    f'<w:{side} w:val="{kind}" w:sz="4" w:space="0" w:color="808080"/>'
    for side, kind in (
        ("top", "nil"), ("left", "nil"), ("bottom", "nil"), ("right", "nil"),
        ("insideH", "dashed"), ("insideV", "dashed"),
    )
)  # fmt: skip
BORDERS = {"none": _NO_BORDERS, "grid": _GRID, "cut": _CUT}


def twips(mm: float) -> int:
    """Twentieths of a point."""
    return round(mm * 1440 / 25.4)


def run(
    text: str,
    *,
    bold: bool | None = None,
    italic: bool | None = None,
    size: float | None = None,
    colour: str = "",
) -> str:
    """Text with what differs from its style; line feeds become breaks. ``colour`` is ``"#RRGGBB"``."""
    if not text:
        return ""
    marks = ""
    if bold is not None:
        marks += "<w:b/><w:bCs/>" if bold else '<w:b w:val="0"/>'
    if italic is not None:
        marks += "<w:i/><w:iCs/>" if italic else '<w:i w:val="0"/>'
    if colour:
        marks += f'<w:color w:val="{colour[1:]}"/>'
    if size is not None:
        marks += f'<w:sz w:val="{round(size * 2)}"/><w:szCs w:val="{round(size * 2)}"/>'
    look = f"<w:rPr>{marks}</w:rPr>" if marks else ""
    lines = escape(_FORBIDDEN.sub("", text)).split("\n")
    words = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in lines)
    return f"<w:r>{look}{words}</w:r>"


def paragraph(style: str, *runs: str, keep: bool = False, extra: str = "") -> str:
    """A paragraph in ``style``; ``extra`` is more of its properties, in the schema's order after keepNext."""
    kept = "<w:keepNext/>" if keep else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{kept}{extra}</w:pPr>{"".join(runs)}</w:p>'


def rule(length: float, width: float, *, keep: bool = True) -> str:
    """A line of ``length`` mm in the middle of ``width`` mm, as the upper border of an empty paragraph."""
    side = twips(max(0.0, (width - length) / 2))
    border = '<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="000000"/></w:pBdr>'
    place = f'<w:spacing w:before="60" w:after="0"/><w:ind w:left="{side}" w:right="{side}" w:firstLine="0"/>'
    return paragraph("DongKe", keep=keep, extra=border + place)


def picture(name: str, width: float, height: float, words: str) -> str:
    """A picture of the file's part ``name``, mm wide and high, with ``words`` for those who do not see it."""
    size = f'cx="{round(width * _EMU)}" cy="{round(height * _EMU)}"'
    told = f'id="{name.removeprefix("rId")}" name="{name}" descr="{escape(words, {chr(34): "&quot;"})}"'
    shape = (
        f'<pic:pic xmlns:pic="{_DRAWING}/picture">'
        f"<pic:nvPicPr><pic:cNvPr {told}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{name}" xmlns:r="{_RELATIONS}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    )
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" '
        f'distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/><wp:docPr {told}/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">{shape}'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def bar(share: int, width: float, *, keep: bool = False) -> str:
    """A bar over ``share`` thousandths of a cell of ``width`` mm: a table of one coloured cell in it."""
    room = width - 2 * sizes.CELL_SIDE
    length = max(0.5, room * share / 1000)
    filled = (
        f'<w:tc><w:tcPr><w:tcW w:w="{twips(length)}" w:type="dxa"/>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{BAR[1:]}"/></w:tcPr>{paragraph("O", keep=keep)}</w:tc>'
    )
    height = f'<w:trPr><w:trHeight w:val="{twips(BAR_HEIGHT)}" w:hRule="exact"/></w:trPr>'
    drawn = table([f"<w:tr>{height}{filled}</w:tr>"], [length], borders="none", side=0)
    # A cell must end in a paragraph.
    return drawn + paragraph("CuoiPhan", keep=keep)


def cell(
    content: str,
    width: float,
    *,
    span: int = 1,
    shade: bool = False,
    align: str = "",
    side: float | None = None,
    fill: str = "",
) -> str:
    """A table cell with ready paragraphs; ``fill`` is ``"#RRGGBB"``, ``shade`` the grey of headings."""
    parts = f'<w:tcW w:w="{twips(width)}" w:type="dxa"/>'
    if span > 1:
        parts += f'<w:gridSpan w:val="{span}"/>'
    if shade or fill:
        parts += f'<w:shd w:val="clear" w:color="auto" w:fill="{fill[1:] or "F2F2F2"}"/>'
    if side is not None:
        edge = twips(side)
        parts += f'<w:tcMar><w:left w:w="{edge}" w:type="dxa"/><w:right w:w="{edge}" w:type="dxa"/></w:tcMar>'
    if align:
        parts += f'<w:vAlign w:val="{align}"/>'
    return f"<w:tc><w:tcPr>{parts}</w:tcPr>{content}</w:tc>"


def row(
    cells: Iterable[str],
    *,
    head: bool = False,
    height: float = 0.0,
    exact: bool = False,
    may_split: bool = False,
) -> str:
    """A row that stays on one page unless it ``may_split``; ``head`` is repeated on each page."""
    parts = "" if may_split else "<w:cantSplit/>"
    if height:
        kind = "exact" if exact else "atLeast"
        parts += f'<w:trHeight w:val="{twips(height)}" w:hRule="{kind}"/>'
    if head:
        parts += "<w:tblHeader/>"
    return f"<w:tr><w:trPr>{parts}</w:trPr>{''.join(cells)}</w:tr>"


def table(
    rows: Iterable[str], widths: Sequence[float], *, borders: str, side: float = sizes.CELL_SIDE
) -> str:
    """A table of fixed ``widths`` (mm); ``borders`` is a key of :data:`BORDERS`."""
    total = sum(widths)
    edge = twips(side)
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    top = twips(sizes.CELL_TOP) if borders == "grid" else 0
    margins = (
        f'<w:top w:w="{top}" w:type="dxa"/><w:left w:w="{edge}" w:type="dxa"/>'
        f'<w:bottom w:w="{top}" w:type="dxa"/><w:right w:w="{edge}" w:type="dxa"/>'
    )
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{twips(total)}" w:type="dxa"/><w:jc w:val="left"/>'
        f'<w:tblInd w:w="0" w:type="dxa"/><w:tblBorders>{BORDERS[borders]}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/><w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
