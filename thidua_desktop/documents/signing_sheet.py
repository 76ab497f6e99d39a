"""Bản ký giao ước thi đua: the year's promise, then every unit by block with room to sign."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.blocks import Cell, Typesetter
from thidua_desktop.documents.data import Rendered, SigningRow, SigningSheetData, standard_promise
from thidua_desktop.documents.flowing import Piece, Sheet, write_paper
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.paper_check import clean, find_problems, forbid
from thidua_desktop.domain.errors import Problem

SIGNING_HEIGHT = 15.0
"""Least height in mm of a row somebody signs in."""

_WIDTHS = (12.5, 52.5, 40.0, 28.0, 32.0)
_HEADS = ("STT", "Đơn vị", "Người đại diện", "Chức vụ", "Ký tên")


def render_signing_sheet(
    target: Path | BinaryIO, data: SigningSheetData, *, resources: Path, compress: bool = True
) -> Rendered:
    """Write the signing sheet as a PDF. Equal data give equal bytes.

    Raises :class:`~thidua_desktop.domain.errors.Invalid` when it cannot be set: a character without a glyph,
    a row higher than a page.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_signing_sheet(file, data, resources=resources, compress=compress)
    data = clean(data)
    fonts, sheet = FontBook(resources), Sheet()
    forbid(find_problems(data, fonts))
    pieces = _pieces(data, Typesetter(fonts, sheet))
    forbid(_too_high(pieces, sheet))
    pages = write_paper(
        target,
        [piece for piece, _ in pieces],
        sheet=sheet,
        fonts=fonts,
        title=f"Bản ký giao ước thi đua năm {data.year}",
        author=data.office_name,
        foot=f"Giao ước thi đua năm {data.year}",
        compress=compress,
    )
    return Rendered(pages)


def check_signing_sheet(data: SigningSheetData, *, resources: Path) -> list[Problem]:
    """What would keep :func:`render_signing_sheet` from writing ``data``."""
    data = clean(data)
    fonts, sheet = FontBook(resources), Sheet()
    return find_problems(data, fonts) or _too_high(_pieces(data, Typesetter(fonts, sheet)), sheet)


def _too_high(pieces: list[tuple[Piece, str]], sheet: Sheet) -> list[Problem]:
    return [
        Problem(
            "row_too_high",
            f"“{name}”: chữ trong một dòng dài hơn cả trang giấy. Chưa in; hãy rút gọn rồi in lại.",
            value=name,
        )
        for piece, name in pieces
        if piece.height + (piece.head.height if piece.head else 0.0) > sheet.room
    ]


def _pieces(data: SigningSheetData, set_: Typesetter) -> list[tuple[Piece, str]]:
    """The paper's pieces, each with the name of the row it is for."""
    bold, body = set_.style(14, bold=True), set_.style(13)
    top: list[Piece] = [set_.header(data.parent_name, data.office_name, data.place_date), set_.space(6)]
    top += set_.centred("GIAO ƯỚC THI ĐUA", bold)
    top += set_.centred(f"Năm {data.year}", bold)
    top += [set_.short_rule(set_.sheet.measure * 0.2), set_.space(3)]
    for text in data.promise or standard_promise(data.office_name, data.year):
        top += [*set_.paragraph(text, body, indent=10), set_.space(1.5)]
    top.append(set_.space(2))
    table = _table(data, set_)
    total = sum(len(block.rows) for block in data.blocks)
    end: list[Piece] = [_keep(set_.space(3))]
    end += [
        _keep(p) for p in set_.paragraph(f"Bản giao ước này có {total:02d} đơn vị ký kết.", body, indent=10)
    ]
    left = (data.witness_title,) if data.witness_title else ()
    end += [_keep(set_.space(4)), set_.signatures(left, data.witness, data.chair)]
    return [*((p, "") for p in top), *table, *((p, "") for p in end)]


def _table(data: SigningSheetData, set_: Typesetter) -> list[tuple[Piece, str]]:
    bold = set_.style(12, bold=True)
    head = set_.row(
        [Cell(text, bold, "center", balance=True) for text in _HEADS],
        _WIDTHS,
        least_height=9.0,
        keep_with_next=True,
    )
    rows: list[tuple[Piece, str]] = [(head, "")]
    order = 0
    for block in data.blocks:
        if block.title:
            title = f"{block.title} ({len(block.rows)} đơn vị)"
            cell = Cell(title, bold, span=len(_WIDTHS))
            piece = set_.row([cell], _WIDTHS, least_height=7.5, head=head, keep_with_next=True, shade=True)
            rows.append((piece, block.title))
        for row in block.rows:
            order += 1
            rows.append((_row(order, row, set_, head), row.unit))
    # The signatures must not stand on a page without rows: the last two stay with them.
    for i in [i for i, (piece, _) in enumerate(rows) if not piece.keep_with_next][-2:]:
        piece, name = rows[i]
        rows[i] = (_keep(piece), name)
    return rows


def _row(order: int, row: SigningRow, set_: Typesetter, head: Piece) -> Piece:
    plain = set_.style(12)
    return set_.row(
        [
            Cell(str(order), plain, "center"),
            Cell(row.unit, plain, balance=True),
            Cell(row.representative, plain, balance=True),
            Cell(row.post, plain, balance=True),
            Cell("", plain),
        ],
        _WIDTHS,
        least_height=SIGNING_HEIGHT,
        head=head,
    )


def _keep(piece: Piece) -> Piece:
    return Piece(piece.height, piece.draw, True, piece.head, piece.is_space)
