"""Danh sách khen thưởng: who gets what, by award in order of rank, on A4 as NĐ 30/2020 lays papers out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import BinaryIO

from thidua_desktop.documents.blocks import Cell, Typesetter
from thidua_desktop.documents.data import Rendered, RosterData, RosterGroup, RosterRow
from thidua_desktop.documents.flowing import Piece, Sheet, write_paper
from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Style
from thidua_desktop.documents.paper_check import clean, find_problems, forbid
from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.vietnamese import canonical

_WIDTHS = (12.5, 48.0, 37.5, 44.0, 23.0)
_HEADS = ("STT", "Họ và tên, tên đơn vị", "Chức vụ", "Đơn vị", "Ghi chú")
_KINDS = (
    (RecipientKind.UNIT, "Tập thể", "tập thể"),
    (RecipientKind.HOUSEHOLD, "Hộ gia đình", "hộ gia đình"),
    (RecipientKind.PERSON, "Cá nhân", "cá nhân"),
)
"""Order of N152 Đ29.5: collective, then household, then individual."""


def render_roster(
    target: Path | BinaryIO, data: RosterData, *, resources: Path, compress: bool = True
) -> Rendered:
    """Write the roster as a PDF. Equal data give equal bytes.

    Raises :class:`~thidua_desktop.domain.errors.Invalid` when it cannot be set: a character without a glyph,
    a row higher than a page.
    """
    if isinstance(target, Path):
        with target.open("wb") as file:
            return render_roster(file, data, resources=resources, compress=compress)
    data = clean(data)
    fonts, sheet = FontBook(resources), Sheet()
    forbid(find_problems(data, fonts))
    pieces = _pieces(data, Typesetter(fonts, sheet))
    forbid(_too_high(data, pieces, sheet))
    title = " ".join(part for part in (data.heading.capitalize(), data.title) if part)
    pages = write_paper(
        target,
        [piece for piece, _ in pieces],
        sheet=sheet,
        fonts=fonts,
        title=title,
        author=data.office_name,
        foot=data.heading.capitalize() + (" khen thưởng" if data.heading == "DANH SÁCH" else ""),
        compress=compress,
    )
    return Rendered(pages)


def check_roster(data: RosterData, *, resources: Path) -> list[Problem]:
    """What would keep :func:`render_roster` from writing ``data``."""
    data = clean(data)
    fonts, sheet = FontBook(resources), Sheet()
    return find_problems(data, fonts) or _too_high(data, _pieces(data, Typesetter(fonts, sheet)), sheet)


def _too_high(data: RosterData, pieces: list[tuple[Piece, str]], sheet: Sheet) -> list[Problem]:
    return [
        Problem(
            "row_too_high",
            f"“{name}”: chữ trong một dòng của danh sách dài hơn cả trang giấy. "
            "Chưa in; hãy rút gọn rồi in lại.",
            value=name,
        )
        for piece, name in pieces
        if piece.height + (piece.head.height if piece.head else 0.0) > sheet.room
    ]


def _pieces(data: RosterData, set_: Typesetter) -> list[tuple[Piece, str]]:
    """The paper's pieces, each with the name of the row it is for."""
    bold, italic = set_.style(14, bold=True), set_.style(14, italic=True)
    top: list[Piece] = [set_.header(data.parent_name, data.office_name, data.place_date), set_.space(6)]
    top += set_.centred(data.heading, bold)
    if data.title:
        top += set_.centred(data.title, bold)
    if data.attached_to:
        top += set_.centred(data.attached_to, italic)
    top += [set_.short_rule(set_.sheet.measure * 0.2), _kept_space(set_, 3)]
    table = _table(data, set_)
    end: list[Piece] = [_kept_space(set_, 3)]
    end += [_keep(p) for p in set_.paragraph(_totals(data), set_.style(13), indent=10)]
    end += [_kept_space(set_, 4), set_.signatures((), "", data.signer)]
    return [*((p, "") for p in top), *table, *((p, "") for p in end)]


def _table(data: RosterData, set_: Typesetter) -> list[tuple[Piece, str]]:
    head_style = set_.style(12, bold=True)
    head = set_.row(
        [Cell(text, head_style, "center", balance=True) for text in _HEADS],
        _WIDTHS,
        least_height=9.0,
        keep_with_next=True,
    )
    rows: list[tuple[Piece, str]] = [(head, "")]
    for number, group in enumerate(data.groups, start=1):
        title = f"{_roman(number)}. {group.title} ({len(group.rows)})"
        rows.append((_title_row(title, set_, head, bold=True, below=group.decisions), group.title))
        rows += _group_rows(group, set_, head)
    # The signature must not stand on a page without rows: the last two stay with it.
    for i in [i for i, (piece, _) in enumerate(rows) if not piece.keep_with_next][-2:]:
        piece, name = rows[i]
        rows[i] = (_keep(piece), name)
    return rows


def _group_rows(group: RosterGroup, set_: Typesetter, head: Piece) -> list[tuple[Piece, str]]:
    kinds = [entry for entry in _KINDS if any(row.recipient_kind is entry[0] for row in group.rows)]
    rows: list[tuple[Piece, str]] = []
    order = 0
    for kind, title, _ in kinds:
        members = [row for row in group.rows if row.recipient_kind is kind]
        if len(kinds) > 1:
            rows.append((_title_row(f"{title} ({len(members)})", set_, head, bold=False), title))
        for row in members:
            order += 1
            rows.append((_row(row.number or str(order), row, set_, head), row.name))
    return rows


def _title_row(text: str, set_: Typesetter, head: Piece, *, bold: bool, below: str = "") -> Piece:
    style = set_.style(12, bold=True, italic=not bold)
    text = "\n".join(part for part in (text, f"({below})" if below else "") if part)
    return set_.row(
        [Cell(text, style, span=len(_WIDTHS))],
        _WIDTHS,
        least_height=7.5,
        head=head,
        keep_with_next=True,
        shade=bold,
    )


def _row(order: str, row: RosterRow, set_: Typesetter, head: Piece) -> Piece:
    style = set_.style(12)
    name = " ".join(part for part in (row.salutation, row.name) if part)
    if row.birth:
        name += f"\n(sinh {'năm ' if len(row.birth) == 4 else 'ngày '}{row.birth})"
    return set_.row(
        [
            Cell(order, style, "center"),
            *_named(name, row, style),
            Cell(row.note, style),
        ],
        _WIDTHS,
        least_height=7.5,
        head=head,
    )


def _named(name: str, row: RosterRow, style: Style) -> list[Cell]:
    """Name, post and unit. A collective or household without post takes that column, without unit both."""
    if row.recipient_kind is RecipientKind.PERSON or row.post:
        return [Cell(text, style, balance=True) for text in (name, row.post, row.unit)]
    if row.unit and row.unit != row.name:
        return [Cell(name, style, span=2), Cell(row.unit, style, balance=True)]
    return [Cell(name, style, span=3)]


def _totals(data: RosterData) -> str:
    """How many of each kind; "lượt" where somebody is on the list more than once."""
    rows = [row for group in data.groups for row in group.rows]
    counts = Counter(row.recipient_kind for row in rows)
    different = {(row.recipient_kind, canonical(row.name), canonical(row.unit), row.birth) for row in rows}
    times = "lượt " if len(different) < len(rows) else ""
    parts = [f"{counts[kind]:02d} {times}{word}" for kind, _, word in _KINDS if counts[kind]]
    return f"Danh sách này gồm {', '.join(parts) if parts else 'không có trường hợp nào'}./."


def _keep(piece: Piece) -> Piece:
    return Piece(piece.height, piece.draw, True, piece.head, piece.is_space)


def _kept_space(set_: Typesetter, height: float) -> Piece:
    return _keep(set_.space(height))


def _roman(number: int) -> str:
    text = ""
    for value, letters in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while number >= value:
            text += letters
            number -= value
    return text
