"""Official papers as Word files an office can go on editing: styles with names, heads that repeat."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, BinaryIO

from thidua_desktop.documents.flowing import Sheet
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.official import sizes
from thidua_desktop.documents.official.model import BallotSheets, OfficialPaper, Section
from thidua_desktop.documents.official.word_blocks import Embed, WordSetter
from thidua_desktop.documents.official.word_styles import add_styles
from thidua_desktop.documents.official.word_xml import NAMESPACE, paragraph

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section as WordSection

SLIP_EDGE = 6.0
"""Margin in mm of the pages of slips: Word asks about less."""
_LONGEST_PROPERTY = 255
_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_word(target: BinaryIO, paper: OfficialPaper, fonts: FontBook) -> None:
    """Write ``paper`` as .docx. Equal papers give equal contents, down to the dates inside."""
    import docx
    from lxml import etree  # type: ignore[import-untyped]

    document = docx.Document()
    add_styles(document)
    _properties(document, paper)
    body = document.element.body
    for old in list(body.iterchildren()):
        if not old.tag.endswith("}sectPr"):
            body.remove(old)
    for _ in paper.sections[1:]:
        document.add_section()
    breaks = [p for p in body.iterchildren() if p.tag.endswith("}p")]
    for section, place in zip(paper.sections, document.sections, strict=True):
        _page(place, section)
    if not any(_has_slips(section) for section in paper.sections):
        _page_numbers(document.sections[0])
    contents = {}

    def embed(picture: bytes) -> str:
        name, _ = document.part.get_or_add_image(io.BytesIO(picture))
        return name

    for i, section in enumerate(paper.sections):
        end = breaks[i] if i < len(breaks) else body[-1]
        mark = etree.Comment(f"section {i}")
        end.addprevious(mark)
        contents[etree.tostring(mark)] = _content(section, fonts, embed, last=i == len(breaks)).encode()
        if i < len(breaks):
            _shrink(breaks[i])
    _save(document, target, contents)


def _content(section: Section, fonts: FontBook, embed: Embed, *, last: bool) -> str:
    """The section's blocks as text. Word wants a paragraph after a table; a section's break is one."""
    text = WordSetter(fonts, _sheet(section), embed).section(section)
    return text + paragraph("CuoiPhan") if last and text.endswith("</w:tbl>") else text


def _sheet(section: Section) -> Sheet:
    return sizes.LANDSCAPE if section.landscape else sizes.PORTRAIT


def _has_slips(section: Section) -> bool:
    return any(isinstance(block, BallotSheets) for block in section.blocks)


def _page(place: WordSection, section: Section) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Mm

    sheet = _sheet(section)
    slips = _has_slips(section)
    place.page_width, place.page_height = Mm(sheet.width), Mm(sheet.height)
    place.orientation = WD_ORIENT.LANDSCAPE if section.landscape else WD_ORIENT.PORTRAIT
    edges = (SLIP_EDGE,) * 4 if slips else (sheet.top, sheet.bottom, sheet.left, sheet.right)
    place.top_margin, place.bottom_margin = Mm(edges[0]), Mm(edges[1])
    place.left_margin, place.right_margin = Mm(edges[2]), Mm(edges[3])
    place.header_distance, place.footer_distance = Mm(0 if slips else 10), Mm(0 if slips else 10)
    place.different_first_page_header_footer = True
    start = OxmlElement("w:pgNumType")
    start.set(qn("w:start"), "1")
    properties = place._sectPr
    for old in properties.findall(qn("w:pgNumType")):
        properties.remove(old)
    # The schema wants pgNumType after pgMar.
    properties.find(qn("w:pgMar")).addnext(start)


def _page_numbers(place: WordSection) -> None:
    """The number in the middle of the top margin, not on the first page."""
    from docx.oxml.parser import parse_xml

    header = place.header
    header.is_linked_to_previous = False
    old = header.paragraphs[0]._p
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    text = paragraph("SoTrang", field).replace("<w:p>", f'<w:p xmlns:w="{NAMESPACE}">', 1)
    old.addprevious(parse_xml(text))
    old.getparent().remove(old)


def _shrink(end: Any) -> None:
    """The paragraph that carries a section's end is to take no room."""
    end.get_or_add_pPr().style = "CuoiPhan"


def _properties(document: Document, paper: OfficialPaper) -> None:
    core = document.core_properties
    author = paper.author[:_LONGEST_PROPERTY]
    core.title, core.author, core.last_modified_by = paper.title[:_LONGEST_PROPERTY], author, author
    core.comments, core.language = "", "vi-VN"
    core.created = core.modified = dt.datetime(2000, 1, 1)


def _save(document: Document, target: BinaryIO, contents: Mapping[bytes, bytes]) -> None:
    """Write the package with ``contents`` in place of their marks, and with fixed dates.

    The text is put in here, not parsed into the tree: lxml takes seconds to move some ten thousand elements
    from one tree to another.
    """
    packed = io.BytesIO()
    document.save(packed)
    with zipfile.ZipFile(packed) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            data = source.read(name)
            if name == "word/document.xml":
                for mark, content in contents.items():
                    data = data.replace(mark, content, 1)
            elif name == "word/settings.xml":
                data = _as_current(data)
            made.writestr(entry, data)


def _as_current(settings: bytes) -> bytes:
    """Let Word lay the file out as it does new ones: as its template stands it opens in an older mode."""
    return re.sub(rb'(w:name="compatibilityMode"[^>]*w:val=)"\d+"', rb'\1"15"', settings)
