"""A heat map in Word: a table an office can go on editing, with the shades that the PDF draws."""

from __future__ import annotations

from thidua_desktop.documents.charts import PAPER
from thidua_desktop.documents.official.word_xml import cell, paragraph, row, run, table
from thidua_desktop.domain.charts import HeatMap, heat_band
from thidua_desktop.domain.charts.lettering import MISSING
from thidua_desktop.domain.charts.scale import heat_tones, heat_words
from thidua_desktop.domain.vietnamese import format_points

_NAMES = 0.3
"""Part of the width for names."""


def heat_table(drawing: HeatMap, measure: float, size: float) -> str:
    """``drawing`` over ``measure`` mm in letters of ``size`` pt; its head is repeated on each page."""
    names = measure * _NAMES
    widths = [names, *([(measure - names) / len(drawing.columns)] * len(drawing.columns))]
    heads = ("", *(column.name for column in drawing.columns))
    head = (
        cell(paragraph("ODau", run(text, size=size)), width)
        for text, width in zip(heads, widths, strict=True)
    )
    rows = [row(head, head=True)]
    for one in drawing.rows:
        bold = True if one.own else None
        cells = [cell(paragraph("O", run(one.name, bold=bold, size=size)), names, align="center")]
        for value, width in zip(one.values, widths[1:], strict=True):
            cells.append(_figure(value, width, size, bold))
        rows.append(row(cells))
    bands = heat_words()
    legend = row(_shaded(words, band, measure / len(bands), size, None) for band, words in enumerate(bands))
    gap = paragraph("CuoiPhan", extra='<w:spacing w:before="120"/>')
    told = table([legend], [measure / len(bands)] * len(bands), borders="grid")
    return table(rows, widths, borders="grid") + gap + told


def _figure(value: int | None, width: float, size: float, bold: bool | None) -> str:
    if value is None:
        return cell(paragraph("OGiua", run(MISSING, size=size)), width, align="center")
    return _shaded(format_points(value), heat_band(value), width, size, bold)


def _shaded(text: str, band: int, width: float, size: float, bold: bool | None) -> str:
    ground, ink = (PAPER[tone] for tone in heat_tones(band))
    words = run(text, bold=bold, size=size, colour=ink)
    return cell(paragraph("OGiua", words), width, align="center", fill=ground)
