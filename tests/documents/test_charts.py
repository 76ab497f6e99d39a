"""Charts on paper: read back as text and places, in colours that print, as pictures in Word."""

from __future__ import annotations

import io
import itertools
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from thidua_desktop.documents.charts import PAPER, chart_picture, paper_frame
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.official.model import Figure, OfficialPaper, Paragraph, Section
from thidua_desktop.documents.official.render import render_official
from thidua_desktop.domain.charts import (
    HEAT_STEPS,
    Axis,
    Bar,
    Bars,
    HeatColumn,
    HeatMap,
    HeatRow,
    Outline,
    Radar,
    Series,
    Tone,
    Trend,
    YearValue,
)
from thidua_desktop.domain.errors import Invalid

TREND = Trend((Series("Xã Thạnh Hóa", (YearValue(2022, 74_750), YearValue(2023, 80_100))),))
RADAR = Radar(
    tuple(Axis(name) for name in ("Thể chế", "Thủ tục hành chính", "Tài chính công")),
    (Outline("Xã Thạnh Hóa", (92_000, 45_000, 81_250)), Outline("Trung bình nhóm", (80_000,) * 3)),
)
HEAT = HeatMap(
    (HeatColumn("Thể chế"), HeatColumn("Tài chính công")),
    tuple(HeatRow(f"Xã số {i}", (99_000 - i * 1_000, None)) for i in range(60)),
)


def paper(*figures: Figure, landscape: bool = False) -> OfficialPaper:
    blocks = (Paragraph("Biểu đồ dưới đây."), *figures)
    return OfficialPaper("Biểu đồ", "UBND xã Thạnh Hóa", (Section(blocks, landscape=landscape),))


def written(described: OfficialPaper, resources: Path) -> bytes:
    target = io.BytesIO()
    render_official(target, described, resources=resources)
    return target.getvalue()


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_figures_and_captions_are_text_in_their_places(
    resources: Path, seen: Callable[..., list[Any]]
) -> None:
    pdf = written(paper(Figure(TREND, 60, "Hình 1"), Figure(RADAR, 80, "Hình 2")), resources)
    lines = seen(pdf)
    for text in ("74,75", "80,10", "Hình 1", "Hình 2", "92,00", "45,00", "81,25"):
        assert any(text in line.text for line in lines), text
    low = next(line for line in lines if "74,75" in line.text)
    high = next(line for line in lines if "80,10" in line.text)
    assert high.baseline < low.baseline, "the higher value stands higher"
    assert all(line.x >= 30 - 0.1 and line.right <= 195 + 0.1 for line in lines)


def test_a_long_heat_map_goes_on_over_pages_with_its_head(resources: Path) -> None:
    pdf = written(paper(Figure(HEAT, caption="Hình 1")), resources)
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    assert len(pages) == 2
    assert all("Tài chính công" in page for page in pages), "the head is repeated"
    assert "Xã số 0" in pages[0], "it begins under the text before it"
    assert ["từ 90" in page for page in pages] == [False, True]
    assert sum(page.count("Xã số") for page in pages) == 60
    assert "Hình 1" in pages[-1]


def test_letters_are_read_on_their_ground() -> None:
    for band in range(HEAT_STEPS):
        assert contrast(PAPER[Tone(f"nhiet_{band}")], PAPER[Tone(f"chu_nhiet_{band}")]) >= 4.5
    for tone in (Tone.INK, Tone.MUTE, Tone.OWN, Tone.AVERAGE, Tone.BEST):
        assert contrast(PAPER[tone], PAPER[Tone.GROUND]) >= 4.5


def test_shades_keep_their_order_in_grey() -> None:
    greys = [luminance(PAPER[Tone(f"nhiet_{band}")]) for band in range(HEAT_STEPS)]
    assert all(after - before >= 0.03 for before, after in itertools.pairwise(greys))
    assert set(PAPER) == set(Tone)


def test_the_picture_is_whole_and_knows_its_size(resources: Path) -> None:
    fonts = FontBook(resources)
    chart = TREND.draw(paper_frame(fonts, 165, 60))
    picture = chart_picture(chart, fonts, dpi=100)
    width, height = struct.unpack(">II", picture[16:24])
    assert (width, height) == (pytest.approx(165 / 25.4 * 100, abs=1), pytest.approx(60 / 25.4 * 100, abs=1))
    assert picture == chart_picture(chart, fonts, dpi=100)


def test_word_holds_the_chart_as_a_picture_that_says_what_it_shows(resources: Path) -> None:
    target = io.BytesIO()
    described = paper(Figure(TREND, 60, "Hình 1"), Figure(RADAR, 80))
    render_official(target, described, resources=resources, format="docx")
    with zipfile.ZipFile(target) as file:
        body = file.read("word/document.xml").decode()
        media = [name for name in file.namelist() if name.startswith("word/media/")]
    assert len(media) == 2
    assert 'descr="2022: 74,75; 2023: 80,10"' in body
    assert body.count("<wp:inline") == 2
    assert "Hình 1" in body

    import docx

    opened = docx.Document(io.BytesIO(target.getvalue()))
    assert [round(shape.width.mm) for shape in opened.inline_shapes] == [165, 165]


def test_a_name_without_a_glyph_is_refused_before_anything_is_written(resources: Path) -> None:
    with pytest.raises(Invalid, match="😀"):
        written(paper(Figure(Bars((Bar("Xã 😀", 1),), 10))), resources)


def test_equal_papers_are_equal_to_the_byte(resources: Path) -> None:
    described = paper(Figure(HEAT), Figure(TREND, 60), landscape=True)
    assert written(described, resources) == written(described, resources)
