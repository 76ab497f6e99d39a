"""Every block of a description as WordprocessingML."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from thidua_desktop.documents.blocks import COUNTRY, MOTTO, even
from thidua_desktop.documents.charts import chart_picture, paper_frame
from thidua_desktop.documents.flowing import Sheet
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Style
from thidua_desktop.documents.official import sizes
from thidua_desktop.documents.official.model import (
    Addressee,
    AppendixTitle,
    Ballot,
    BallotSheets,
    Block,
    Centred,
    Figure,
    Grounds,
    Header,
    Paragraph,
    Row,
    Section,
    Signatures,
    SignatureSide,
    Table,
    Title,
    kept_tail,
)
from thidua_desktop.documents.official.parts import LONG_TEXT
from thidua_desktop.documents.official.pdf_parts import body_lines, tied
from thidua_desktop.documents.official.word_heat import heat_table
from thidua_desktop.documents.official.word_styles import ALIGNED
from thidua_desktop.documents.official.word_xml import (
    bar,
    cell,
    paragraph,
    picture,
    row,
    rule,
    run,
    table,
    twips,
)
from thidua_desktop.domain.charts import HeatMap

_SLIP_CELL = (99.0, 94.5)
"""Width and height in mm of a slip on Word's page, whose margins are wider than ours."""


Embed = Callable[[bytes], str]
"""Puts a PNG into the file; returns the name it is placed by."""


class WordSetter:
    """Writes blocks for one sheet. Measures with Tinos, which is as wide as Times New Roman."""

    def __init__(self, fonts: FontBook, sheet: Sheet, embed: Embed) -> None:
        self._fonts = fonts
        self._sheet = sheet
        self._measure = sheet.measure
        self._embed = embed

    def section(self, section: Section) -> str:
        """All blocks of a section; what stands before signatures stays with them."""
        parts = []
        for i, block in enumerate(section.blocks):
            # A table's last rows stay with the line between it and the signatures, as in the PDF.
            far = 3 if isinstance(block, Table) else 2
            before_end = any(isinstance(later, Signatures) for later in section.blocks[i + 1 : i + far])
            parts.append(self._block(block, keep=before_end))
        return "".join(parts)

    def _block(self, block: Block, *, keep: bool) -> str:
        if isinstance(block, Header):
            return self._header(block)
        if isinstance(block, Title):
            return self._title(block)
        if isinstance(block, AppendixTitle):
            return self._appendix_title(block)
        if isinstance(block, Centred):
            style = "ThamQuyen" if block.bold else "GiuaNghieng"
            marks = run(block.text, italic=False) if not block.bold and not block.italic else run(block.text)
            return paragraph(style, marks)
        if isinstance(block, Addressee):
            return self._addressee(block)
        if isinstance(block, Grounds):
            last = len(block.lines) - 1
            return "".join(
                paragraph("CanCu", run(line.rstrip(" ;.") + ("." if i == last else ";")))
                for i, line in enumerate(block.lines)
            )
        if isinstance(block, Paragraph):
            return self._paragraph(block, keep=keep)
        if isinstance(block, Table):
            return self._table(block, keep=keep)
        if isinstance(block, Figure):
            return self._figure(block)
        if isinstance(block, Signatures):
            return self._signatures(block)
        return self._ballots(block)

    def _style(self, size: float, *, bold: bool = False, italic: bool = False) -> Style:
        key = {(False, False): "tinos", (True, False): "tinos-bold", (False, True): "tinos-italic"}
        return Style(self._fonts.face(key.get((bold, italic), "tinos-bold-italic")), size)

    # ---- header and titles -----------------------------------------------------------------------
    def _header(self, header: Header) -> str:
        left_width, right_width = self._measure * sizes.LEFT_SHARE, self._measure * sizes.RIGHT_SHARE
        gap = self._measure - left_width - right_width
        widths = (left_width, self._measure - left_width)
        plain, bold = self._style(sizes.BODY_NAME_SIZE), self._style(sizes.BODY_NAME_SIZE, bold=True)
        parent = body_lines(header.parent, plain, left_width)
        authority = body_lines(header.authority, bold, left_width)
        left = "".join(paragraph("CoQuanChuQuan", run(line)) for line in parent)
        left += "".join(paragraph("CoQuanBanHanh", run(line)) for line in authority)
        if authority:
            left += rule(bold.width(authority[-1]) * sizes.RULE_SHARE, left_width, keep=False)
        motto = self._style(sizes.MOTTO_SIZE, bold=True).width(MOTTO)
        right = paragraph("QuocHieu", run(COUNTRY)) + paragraph("TieuNgu", run(MOTTO))
        right += rule(motto, right_width + gap, keep=False)
        rows = [row((cell(left, widths[0], side=0), cell(right, widths[1], side=0)))]
        if header.number or header.place_date:
            number = paragraph("SoKyHieu", run(header.number))
            date = paragraph("DiaDanh", run(header.place_date))
            rows.append(row((cell(number, widths[0], side=0), cell(date, widths[1], side=0))))
        draft = paragraph("DuThao", run("DỰ THẢO")) if header.draft else ""
        return draft + table(rows, widths, borders="none", side=0)

    def _title(self, title: Title) -> str:
        bold = self._style(sizes.KIND_SIZE, bold=True)
        text = paragraph("TenLoai", run(title.kind.upper()))
        words = tied(title.subject)
        if words:
            text += paragraph("TrichYeu", run("\n".join(even(words, bold, self._measure))))
        return text + self._rule_under(words or title.kind.upper(), bold)

    def _appendix_title(self, title: AppendixTitle) -> str:
        bold, italic = self._style(sizes.KIND_SIZE, bold=True), self._style(sizes.KIND_SIZE, italic=True)
        text = paragraph("PhuLuc", run(title.word)) if title.word else ""
        name = tied(title.title.upper())
        text += paragraph("PhuLuc", run("\n".join(even(name, bold, self._measure))))
        if not title.attached_to:
            return text + self._rule_under(name, bold)
        text += paragraph("KemTheo", run("\n".join(even(title.attached_to, italic, self._measure))))
        return text + self._rule_under(title.attached_to, italic)

    def _rule_under(self, text: str, style: Style) -> str:
        lines = even(text, style, self._measure)
        return rule(max(18.0, style.width(lines[-1]) * sizes.RULE_SHARE) if lines else 40.0, self._measure)

    # ---- text ------------------------------------------------------------------------------------
    def _addressee(self, block: Addressee) -> str:
        if len(block.receivers) < 2:
            return paragraph("KinhGui", run(f"Kính gửi: {''.join(block.receivers)}"))
        at = twips(52)
        lines = [
            f"- {text}{'.' if i == len(block.receivers) - 1 else ';'}"
            for i, text in enumerate(block.receivers)
        ]
        # "Kính gửi:" hangs before the tab where all receivers begin.
        first = (
            f'<w:tabs><w:tab w:val="left" w:pos="{at}"/></w:tabs><w:spacing w:before="200"/>'
            f'<w:ind w:left="{at}" w:hanging="{twips(22)}"/>'
        )
        text = paragraph("KinhGuiNhieu", run("Kính gửi:"), "<w:r><w:tab/></w:r>", run(lines[0]), extra=first)
        rest = f'<w:ind w:left="{at}"/>'
        return text + "".join(paragraph("KinhGuiNhieu", run(line), extra=rest) for line in lines[1:])

    def _paragraph(self, block: Paragraph, *, keep: bool) -> str:
        lead = run(f"{block.lead} ", bold=True) if block.lead else ""
        words = run(block.text, bold=True if block.bold else None, italic=True if block.italic else None)
        extra = ""
        if block.align != "justify":
            extra = f'<w:ind w:firstLine="0"/><w:jc w:val="{block.align}"/>'
            if block.align == "left":
                extra = '<w:jc w:val="left"/>'
        return paragraph("NoiDung", lead, words, keep=keep or block.keep, extra=extra)

    def _figure(self, block: Figure) -> str:
        """A chart as a picture that says in words what it shows; a heat map as a table."""
        if isinstance(block.drawing, HeatMap):
            gap = paragraph("CuoiPhan", keep=True, extra='<w:spacing w:before="120"/>')
            end = paragraph("OGiua", run(block.caption, italic=True)) if block.caption else ""
            return gap + heat_table(block.drawing, self._measure, block.size) + end
        frame = paper_frame(self._fonts, self._measure, block.height, size=block.size)
        parts = [paragraph("CuoiPhan", keep=True, extra='<w:spacing w:before="120"/>')]
        for part in block.drawing.split(frame, block.height or self._sheet.room):
            chart = part.draw(frame)
            name = self._embed(chart_picture(chart, self._fonts))
            shown = picture(name, chart.width, chart.height, part.description)
            parts.append(paragraph("OGiua", shown, keep=bool(block.caption)))
        if block.caption:
            parts.append(paragraph("OGiua", run(block.caption, italic=True)))
        return "".join(parts)

    # ---- tables ----------------------------------------------------------------------------------
    def _table(self, block: Table, *, keep: bool) -> str:
        widths = [column.width for column in block.columns]
        size = block.size if block.size != 12 else None
        rows = []
        if block.head:
            cells = (
                cell(paragraph("ODau", run(column.heading, size=size)), column.width, align="center")
                for column in block.columns
            )
            rows.append(row(cells, head=True, height=8.5))
        tail = kept_tail(block.rows) if keep else len(block.rows)
        styles = [ALIGNED[column.align] for column in block.columns]
        for i, one in enumerate(block.rows):
            rows.append(_row(one, widths, styles, size, keep=one.keep or i >= tail))
        # Word joins tables that touch; the small paragraph above also is the gap.
        return paragraph("CuoiPhan", keep=True, extra='<w:spacing w:before="120"/>') + table(
            rows, widths, borders="grid"
        )

    # ---- signatures ------------------------------------------------------------------------------
    def _signatures(self, block: Signatures) -> str:
        columns = max(2, len(block.sides))
        width = self._measure / columns
        cells = []
        if len(block.sides) == 1:
            cells.append(cell(self._send_to(block.send_to), width, side=0))
        dated = any(side.date for side in block.sides)
        tall = max(self._side_lines(side, width - 3) for side in block.sides)
        for side in block.sides:
            cells.append(cell(self._side(side, width, dated, tall), width, side=0))
        spacer = paragraph("CuoiPhan", keep=True, extra='<w:spacing w:before="240"/>')
        rows = [row(cells)]
        if block.send_to and len(block.sides) > 1:
            below = paragraph("CuoiPhan", extra='<w:spacing w:before="240"/>') + self._send_to(block.send_to)
            rows.append(row([cell(below, self._measure, span=columns, side=0)]))
        return spacer + table(rows, [width] * columns, borders="none", side=0)

    def _side_lines(self, side: SignatureSide, width: float) -> int:
        bold = self._style(sizes.TEXT_SIZE, bold=True)
        lines = sum(len(even(text.upper(), bold, width)) for text in side.lines)
        return lines + bool(side.note)

    def _side(self, side: SignatureSide, width: float, dated: bool, tall: int) -> str:
        bold = self._style(sizes.TEXT_SIZE, bold=True)
        text = paragraph("DiaDanh", run(side.date)) if dated else ""
        for line in side.lines:
            text += "".join(paragraph("ChucVu", run(part)) for part in even(line.upper(), bold, width - 3))
        if side.note:
            text += paragraph("KyGhiChu", run(side.note))
        missing = tall - self._side_lines(side, width - 3)
        room = twips(sizes.SIGNING_ROOM) + round(missing * sizes.TEXT_SIZE * 1.15 * 20)
        return text + paragraph("HoTen", run(side.name), extra=f'<w:spacing w:before="{room}"/>')

    def _send_to(self, texts: Sequence[str]) -> str:
        if not texts:
            return paragraph("NoiNhan")
        parts = [paragraph("NoiNhanDau", run("Nơi nhận:"))]
        last = len(texts) - 1
        for i, text in enumerate(texts):
            parts.append(paragraph("NoiNhan", run(f"- {text.rstrip(' ;.')}{'.' if i == last else ';'}")))
        return "".join(parts)

    # ---- ballots ---------------------------------------------------------------------------------
    def _ballots(self, block: BallotSheets) -> str:
        width, height = _SLIP_CELL
        rows = []
        for ballot in block.ballots:
            slip = _slip(ballot)
            # Each kind of slip begins on a new page: its last page may have empty places.
            pages = -(-block.copies // sizes.SLIPS)
            for place in range(pages * sizes.SLIP_ROWS):
                left = block.copies - place * sizes.SLIP_COLUMNS
                cells = (
                    cell(slip if i < left else paragraph("PhieuO"), width, side=3.0)
                    for i in range(sizes.SLIP_COLUMNS)
                )
                rows.append(row(cells, height=height, exact=True))
        return table(rows, (width,) * sizes.SLIP_COLUMNS, borders="cut")


def _row(one: Row, widths: Sequence[float], styles: Sequence[str], size: float | None, *, keep: bool) -> str:
    cells, at = [], 0
    bold, italic = (True if one.bold else None), (True if one.italic else None)
    for i, text in enumerate(one.cells):
        span = one.spans[i] if one.spans else 1
        style = styles[at] if span == 1 else "O"
        words = paragraph(style, run(text, bold=bold, italic=italic, size=size), keep=keep)
        width = widths[at] if span == 1 else sum(widths[at : at + span])
        if one.bars and one.bars[i]:
            words = bar(one.bars[i], width, keep=keep)
        cells.append(cell(words, width, span=span, shade=one.shaded, align="center"))
        at += span
    return row(cells, height=one.tall, may_split=any(len(text) > LONG_TEXT for text in one.cells))


def _slip(ballot: Ballot) -> str:
    last = len(ballot.authority) - 1
    text = "".join(
        paragraph(
            "PhieuCoQuan",
            run(line.upper(), bold=True if i == last else None),
            extra="" if i else '<w:spacing w:before="160"/>',
        )
        for i, line in enumerate(ballot.authority)
    )
    text += paragraph("PhieuTen", run(ballot.title.upper())) + paragraph("PhieuTrichYeu", run(ballot.subject))
    widths = [column.width for column in ballot.columns]
    heads = (
        cell(paragraph("PhieuOGiua", run(column.heading, bold=True)), width, align="center")
        for column, width in zip(ballot.columns, widths, strict=True)
    )
    rows = [row(heads, height=6.5)]
    for one in ballot.rows:
        if one.spans:
            words = paragraph("PhieuO", run(one.cells[0], bold=True))
            rows.append(row([cell(words, sum(widths), span=len(widths), align="center")], height=6.5))
            continue
        cells = (
            cell(
                paragraph("PhieuOGiua" if column.align == "center" else "PhieuO", run(words)),
                width,
                align="center",
            )
            for words, column, width in zip(one.cells, ballot.columns, widths, strict=True)
        )
        rows.append(row(cells, height=6.5))
    text += table(rows, widths, borders="grid")
    text += paragraph("PhieuGhiChu", run(ballot.note))
    return text + (paragraph("PhieuSo", run(ballot.part)) if ballot.part else "")
