"""Official papers as Word: opened again, they have the same words, real styles and heads that repeat."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import docx
import pypdfium2
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm

from tests.documents.official_samples import BUILDERS, Built, ballots, decision, minutes, proposal, receipts
from thidua_desktop.documents.official.model import Row, Table
from thidua_desktop.documents.official.render import render_official
from thidua_desktop.documents.official.word_styles import STYLES
from thidua_desktop.paths import resources


def word(built: Built) -> bytes:
    target = io.BytesIO()
    assert render_official(target, built[0], resources=resources(), format="docx").pages == 0
    return target.getvalue()


def opened(built: Built) -> Document:
    return docx.Document(io.BytesIO(word(built)))


def words_of(document: Document) -> str:
    """All words, paragraphs and breaks as spaces."""
    found = []
    for node in document.element.body.iter(qn("w:t"), qn("w:p"), qn("w:br"), qn("w:tab")):
        found.append((node.text or "") if node.tag == qn("w:t") else " ")
    return "".join(found)


@pytest.mark.parametrize("name", BUILDERS)
def test_both_formats_say_the_same(name: str) -> None:
    built = BUILDERS[name]()
    target = io.BytesIO()
    render_official(target, built[0], resources=resources())
    document = pypdfium2.PdfDocument(target.getvalue())
    printed = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    # Line ends, repeated heads and page numbers differ; every word of the Word file is on the paper.
    there = set(re.findall(r"\w+", printed))
    told = set(re.findall(r"\w+", words_of(opened(built)).replace("\n", " ")))
    assert {one for one in told if len(one) > 1} - there == set()


@pytest.mark.parametrize("name", BUILDERS)
def test_every_part_of_the_package_is_well_formed(name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(word(BUILDERS[name]()))) as package:
        assert package.testzip() is None
        for part in package.namelist():
            if part.endswith((".xml", ".rels")):
                ElementTree.fromstring(package.read(part))


@pytest.mark.parametrize("name", BUILDERS)
def test_paragraphs_carry_named_styles(name: str) -> None:
    document = opened(BUILDERS[name]())
    known = {style.style_id for style in document.styles}
    used = {node.get(qn("w:val")) for node in document.element.body.iter(qn("w:pStyle"))}
    assert used <= known
    assert used <= set(STYLES)
    for paragraph in document.element.body.iter(qn("w:p")):
        assert paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}") is not None
    for style in STYLES.values():
        made = document.styles[style.name]
        assert made.font.name == "Times New Roman"  # type: ignore[attr-defined]


def test_the_page_is_that_of_the_decree() -> None:
    document = opened(proposal())
    first, second = document.sections
    for section in (first, second):
        edges = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
        for edge, wanted in zip(edges, (20, 20, 30, 15), strict=True):
            assert edge is not None
            assert abs(edge - Mm(wanted)) < Mm(0.1)
        assert section.different_first_page_header_footer, "no number on a first page"
        assert section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) == "1"
    assert first.orientation == WD_ORIENT.PORTRAIT
    assert second.orientation == WD_ORIENT.LANDSCAPE
    assert second.page_width is not None
    assert abs(second.page_width - Mm(297)) < Mm(0.1)
    (number,) = first.header.paragraphs
    assert number.style.name == "Số trang"
    assert "PAGE" in number._p.xml
    assert second.header.is_linked_to_previous


@pytest.mark.parametrize(
    ("build", "count", "rows"),
    [(decision, 60, 63), (proposal, 24, 27), (proposal, 300, 303), (minutes, 20, 23), (receipts, 25, 28)],
)
def test_rows_are_all_there_whole_and_under_a_head_that_repeats(
    build: Callable[[int], Built], count: int, rows: int
) -> None:
    document = opened(build(count))
    grid = max(document.tables, key=lambda table: len(table.rows))
    heads = grid._tbl.findall(f"{qn('w:tr')}/{qn('w:trPr')}/{qn('w:tblHeader')}")
    assert len(heads) == 1
    made = grid._tbl.findall(qn("w:tr"))
    assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in made)
    numbered = [
        row
        for row in made
        if (row.find(f".//{qn('w:t')}").text or "").isdigit()  # type: ignore[union-attr]
    ]
    assert len(numbered) == rows
    widths = [int(one.get(qn("w:w"))) for one in grid._tbl.tblGrid.findall(qn("w:gridCol"))]
    for row in made:
        assert sum(map(columns_of, row.findall(qn("w:tc")))) == len(widths)


def columns_of(cell: Any) -> int:
    span = cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}")
    return 1 if span is None else int(span.get(qn("w:val")))


def test_the_last_rows_stay_with_the_signatures() -> None:
    document = opened(receipts(10))
    grid = max(document.tables, key=lambda table: len(table.rows))
    kept = [
        all(p.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None for p in row.iter(qn("w:p")))
        for row in grid._tbl.findall(qn("w:tr"))[1:]
    ]
    assert all(kept[-3:]), "with the words under the table, and those with the signatures"
    assert not any(kept[:-3])
    end = document.tables[-1]._tbl.getprevious()
    assert end.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None


def test_ballots_fill_pages_of_six() -> None:
    paper = ballots(2, 7)
    document = opened(paper)
    (sheet,) = document.tables
    slips = len(paper[0].sections[0].blocks[0].ballots)  # type: ignore[union-attr]
    assert len(sheet.rows) == slips * 2 * 3
    assert len({row.height for row in sheet.rows}) == 1
    assert words_of(document).count("PHIẾU BẦU") == 7 * slips


def test_equal_papers_are_equal_files() -> None:
    assert word(decision()) == word(decision())


def test_words_that_look_like_marks_stay_words() -> None:
    paper, dropped = decision(2)
    listed = paper.sections[1]
    names = ("Bùi <b>Lan</b> & Hòa", "]]> <w:p/>", "Trần {name} Minh", "Lê \x0b Vui")
    blocks = tuple(
        replace(block, rows=(*block.rows, *(Row(("9", name, "", "")) for name in names)))
        if isinstance(block, Table)
        else block
        for block in listed.blocks
    )
    odd = replace(paper, sections=(paper.sections[0], replace(listed, blocks=blocks)))
    text = words_of(opened((odd, dropped)))
    for name in names[:3]:
        assert name in text


def test_a_list_of_1800_opens_with_all_its_rows() -> None:
    document = opened(proposal(1800, "Hoàn thành tốt nhiệm vụ"))
    grid = document.tables[-1]._tbl
    assert len(grid.findall(qn("w:tr"))) == 1 + 1803 + 2 + 3


def test_a_very_long_title_is_whole_on_paper_and_cut_in_the_properties() -> None:
    paper, dropped = decision(2)
    long = replace(paper, title="Về việc tặng Giấy khen " * 40)
    assert len(opened((long, dropped)).core_properties.title) == 255
