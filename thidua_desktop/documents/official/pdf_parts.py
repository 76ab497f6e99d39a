"""The fixed parts of an official paper as pieces: header, titles, paragraphs with a bold lead, signatures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from thidua_desktop.documents.blocks import COUNTRY, MOTTO, Typesetter, even, name_lines
from thidua_desktop.documents.flowing import Draw, Piece
from thidua_desktop.documents.fonts import MM
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.official import sizes
from thidua_desktop.documents.official.model import (
    Addressee,
    AppendixTitle,
    Header,
    Paragraph,
    Signatures,
    SignatureSide,
    Title,
)
from thidua_desktop.documents.text_fit import split_words, wrap

_TIED = re.compile(r"(?i)\b(?:ủy ban|nhân dân|chủ tịch|đặc khu)\b")
_LEADING = 1.17
_ASCENT = 0.90

Line = tuple[str, Style]
Token = tuple[str, Style]


class Parts:
    """Pieces of one sheet."""

    def __init__(self, typesetter: Typesetter) -> None:
        self.set = typesetter

    # ---- header ----------------------------------------------------------------------------------
    def header(self, header: Header) -> list[Piece]:
        """Body and number left, country, motto, place and date right; number and date on one line."""
        measure = self.set.sheet.measure
        left_width, right_width = measure * sizes.LEFT_SHARE, measure * sizes.RIGHT_SHARE
        left_middle, right_middle = left_width / 2, measure - right_width / 2
        plain = self.set.style(sizes.BODY_NAME_SIZE)
        bold = self.set.style(sizes.BODY_NAME_SIZE, bold=True)
        left: list[Line] = [(line, plain) for line in body_lines(header.parent, plain, left_width)]
        left += [(line, bold) for line in body_lines(header.authority, bold, left_width)]
        motto = self.set.style(sizes.MOTTO_SIZE, bold=True)
        right: list[Line] = [(COUNTRY, self.set.style(sizes.COUNTRY_SIZE, bold=True)), (MOTTO, motto)]
        number, date = self.set.style(sizes.NUMBER_SIZE), self.set.style(sizes.DATE_SIZE, italic=True)
        second = max(_height(left), _height(right)) + 3.0
        under: list[tuple[list[Line], float]] = [
            (self._lines(header.number, number, left_width), left_middle),
            (self._lines(header.place_date, date, right_width), right_middle),
        ]
        height = second + max(_height(lines) for lines, _ in under)
        if not any(lines for lines, _ in under):
            height = second - 2.0

        def draw(ink: Ink, x: float, y: float) -> bytes:
            parts = [_stack(ink, left, x + left_middle, y), _stack(ink, right, x + right_middle, y)]
            parts.append(_rule(ink, left, x + left_middle, y, sizes.RULE_SHARE))
            parts.append(_rule(ink, right, x + right_middle, y, 1.0))
            parts += [_stack(ink, lines, x + middle, y + second) for lines, middle in under]
            return b"".join(parts)

        pieces = [Piece(height, draw)]
        if header.draft:
            style = self.set.style(13, bold=True)
            pieces[:0] = [*self.set.paragraph("DỰ THẢO", style, align="right"), self.set.space(1.5)]
        return pieces

    def _lines(self, text: str, style: Style, width: float) -> list[Line]:
        return [(line, style) for line in even(text, style, width)] if text else []

    # ---- titles ----------------------------------------------------------------------------------
    def title(self, title: Title) -> list[Piece]:
        """Tên loại, trích yếu and the rule under it."""
        bold = self.set.style(sizes.KIND_SIZE, bold=True)
        words = tied(title.subject)
        subject = self.set.centred(words, bold) if words else []
        return [
            self.set.space(7),
            *self.set.centred(title.kind.upper(), bold),
            *subject,
            *self._short_rule(words or title.kind.upper(), bold),
        ]

    def appendix_title(self, title: AppendixTitle) -> list[Piece]:
        """Word, title in capitals, "(Kèm theo …)" and the rule."""
        bold = self.set.style(sizes.KIND_SIZE, bold=True)
        italic = self.set.style(sizes.KIND_SIZE, italic=True)
        pieces = self.set.centred(title.word, bold) if title.word else []
        name = tied(title.title.upper())
        pieces += self.set.centred(name, bold)
        last, style = name, bold
        if title.attached_to:
            pieces += self.set.centred(title.attached_to, italic)
            last, style = title.attached_to, italic
        return [*pieces, *self._short_rule(last, style)]

    def _short_rule(self, text: str, style: Style) -> list[Piece]:
        lines = even(text, style, self.set.sheet.measure)
        length = style.width(lines[-1]) * sizes.RULE_SHARE if lines else 40.0
        return [self.set.short_rule(max(18.0, length)), replace(self.set.space(1.0), keep_with_next=True)]

    # ---- text ------------------------------------------------------------------------------------
    def paragraph(self, block: Paragraph, *, indent: float = sizes.INDENT) -> list[Piece]:
        """Running text, its lead in bold; a line a piece, never one line of it alone on a page."""
        style = self.set.style(sizes.TEXT_SIZE, bold=block.bold, italic=block.italic)
        bold = self.set.style(sizes.TEXT_SIZE, bold=True, italic=block.italic)
        if block.align in ("center", "right"):
            return self.set.paragraph(block.text, style, align=block.align)
        tokens = [(word, bold) for word in split_words(block.lead)] if block.lead else []
        lines: list[tuple[list[Token], bool]] = []
        width = self.set.sheet.measure
        for part in block.text.split("\n"):
            tokens += [(word, style) for word in split_words(part) if word]
            filled = _filled(tokens, width, 0.0 if lines else indent)
            lines += [(line, i == len(filled) - 1) for i, line in enumerate(filled)]
            tokens = []
        height = sizes.TEXT_SIZE * _LEADING / MM
        end = len(lines) - 1
        return [
            Piece(
                height,
                _runs(line, width, indent if i == 0 else 0.0, height, block.align == "justify" and not last),
                keep_with_next=end > 0 and i in (0, end - 1),
            )
            for i, (line, last) in enumerate(lines)
        ]

    def addressee(self, block: Addressee) -> list[Piece]:
        """Kính gửi: one receiver on the same line, several below one another after dashes."""
        style = self.set.style(sizes.TEXT_SIZE)
        measure = self.set.sheet.measure
        word = "Kính gửi: "
        start = style.width(word)
        several = len(block.receivers) > 1
        texts = [
            f"- {text}{'.' if i == len(block.receivers) - 1 else ';'}" if several else text
            for i, text in enumerate(block.receivers)
        ]
        room = measure * 0.8 - start
        lines = [line for text in texts for line in wrap(text, style.face, style.size, room)]
        left = (measure - start - max((style.width(line) for line in lines), default=0.0)) / 2
        height = style.size * _LEADING / MM

        def drawer(line: str, first: bool) -> Draw:
            def draw(ink: Ink, x: float, y: float) -> bytes:
                base = y + _ASCENT * style.size / MM
                parts = [ink.text(style, word.strip(), x + left, base)] if first else []
                return b"".join([*parts, ink.text(style, line, x + left + start, base)])

            return draw

        pieces = [Piece(height, drawer(line, i == 0), keep_with_next=True) for i, line in enumerate(lines)]
        return [self.set.space(4), *pieces, replace(self.set.space(3), keep_with_next=True)]

    # ---- signatures ------------------------------------------------------------------------------
    def signatures(self, block: Signatures) -> list[Piece]:
        """Nơi nhận and one signature, or two or three signatures above it: one piece, never torn."""
        measure = self.set.sheet.measure
        columns = max(2, len(block.sides))
        width = measure / columns
        middles = [measure - width * (len(block.sides) - i - 0.5) for i in range(len(block.sides))]
        heads = [self._side_head(side, width - 3) for side in block.sides]
        # What stands above the post (place and date) is level for all; posts begin on one line.
        tops = [self._lines(side.date, self.set.style(13, italic=True), width) for side in block.sides]
        top = max(_height(lines) for lines in tops)
        name_top = top + max(_height(lines) for lines in heads) + sizes.SIGNING_ROOM
        bold = self.set.style(sizes.TEXT_SIZE, bold=True)
        names = [self._lines(side.name, bold, width - 2) for side in block.sides]
        send_to = self._send_to(block.send_to, measure * 0.47)
        end = name_top + max(_height(lines) for lines in names)
        # Beside one signature; minutes, which two sign, have it below (NĐ 30/2020 PL III, mẫu 1.9).
        below = len(block.sides) > 1
        send_top = end + 5.0 if below else top
        height = max(end, send_top + _height(send_to)) if send_to else end

        def draw(ink: Ink, x: float, y: float) -> bytes:
            received, at = [], y + send_top
            for line, style in send_to:
                received.append(ink.text(style, line, x, at + _ASCENT * style.size / MM))
                at += style.size * _LEADING / MM
            parts = [] if below else received
            for middle, above, head, name in zip(middles, tops, heads, names, strict=True):
                parts.append(_stack(ink, above, x + middle, y))
                parts.append(_stack(ink, head, x + middle, y + top))
                parts.append(_stack(ink, name, x + middle, y + name_top))
            return b"".join([*parts, *received] if below else parts)

        return [replace(self.set.space(5), keep_with_next=True), Piece(height, draw)]

    def _side_head(self, side: SignatureSide, width: float) -> list[Line]:
        bold, italic = self.set.style(sizes.TEXT_SIZE, bold=True), self.set.style(12, italic=True)
        lines = [one for text in side.lines for one in self._lines(text.upper(), bold, width)]
        return lines + self._lines(side.note, italic, width)

    def _send_to(self, texts: Sequence[str], width: float) -> list[Line]:
        if not texts:
            return []
        head = self.set.style(sizes.SEND_TO_HEAD_SIZE, bold=True, italic=True)
        style = self.set.style(sizes.SEND_TO_SIZE)
        lines: list[Line] = [("Nơi nhận:", head)]
        for i, text in enumerate(texts):
            end = "." if i == len(texts) - 1 else ";"
            full = f"- {text.rstrip(' ;.')}{end}"
            lines += [(line, style) for line in wrap(full, style.face, style.size, width)]
        return lines


def tied(text: str) -> str:
    """``text`` with the words that must not be parted by a line's end held together."""
    return _TIED.sub(lambda match: match[0].replace(" ", "\u00a0"), text)


def body_lines(name: str, style: Style, width: float) -> list[str]:
    """A body's name in capitals; a line feed in it is a break that the office wants."""
    return [line for part in name.upper().split("\n") for line in name_lines(part, style, width)]


def _height(lines: Sequence[Line]) -> float:
    return sum(style.size * _LEADING / MM for _, style in lines)


def _stack(ink: Ink, lines: Sequence[Line], middle: float, y: float) -> bytes:
    parts = []
    for line, style in lines:
        parts.append(ink.text(style, line, middle - style.width(line) / 2, y + _ASCENT * style.size / MM))
        y += style.size * _LEADING / MM
    return b"".join(parts)


def _rule(ink: Ink, lines: Sequence[Line], middle: float, y: float, share: float) -> bytes:
    if not lines:
        return b""
    text, style = lines[-1]
    length, under = style.width(text) * share, y + _height(lines) + 0.7
    return ink.line(middle - length / 2, under, middle + length / 2, under, 0.2)


def _filled(tokens: Sequence[Token], width: float, indent: float) -> list[list[Token]]:
    """The tokens of each line, every one holding as much as it can."""
    lines: list[list[Token]] = [[]]
    used = indent
    for token in _cut(tokens, width - indent):
        word, style = token
        gap = style.width(" ") if lines[-1] else 0.0
        if lines[-1] and used + gap + style.width(word) > width + 1e-6:
            lines.append([])
            used, gap = 0.0, 0.0
        lines[-1].append(token)
        used += gap + style.width(word)
    return lines


def _cut(tokens: Sequence[Token], width: float) -> list[Token]:
    """Tokens with words that are wider than a line cut between letters."""
    whole: list[Token] = []
    for word, style in tokens:
        if style.width(word) <= width:
            whole.append((word, style))
        else:
            whole += [(piece, style) for piece in wrap(word, style.face, style.size, width)]
    return whole


def _runs(line: Sequence[Token], width: float, indent: float, height: float, justify: bool) -> Draw:
    """A line of words in several styles, stretched to the measure when ``justify``."""
    runs: list[Line] = []
    for word, style in line:
        if runs and runs[-1][1] == style:
            runs[-1] = (f"{runs[-1][0]} {word}", style)
        else:
            runs.append((word, style))

    def draw(ink: Ink, x: float, y: float) -> bytes:
        natural = sum(style.width(text) for text, style in runs)
        natural += sum(style.width(" ") for _, style in runs[1:])
        gaps = sum(text.count(" ") for text, _ in runs) + max(0, len(runs) - 1)
        stretch = (width - indent - natural) / gaps if justify and gaps else 0.0
        at, parts = x + indent, []
        for i, (text, style) in enumerate(runs):
            if i:
                at += style.width(" ") + stretch
            base = y + (height - style.size / MM) / 2 + 0.87 * style.size / MM
            parts.append(ink.text(style, text, at, base, stretch=stretch))
            at += style.width(text) + stretch * text.count(" ")
        return b"".join(parts)

    return draw
