"""What the builders of several papers share: values, header, list of recipients, running text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from thidua_desktop.documents.official.data import (
    KINDS,
    Common,
    Listed,
    ListedGroup,
    award_kinds,
    award_lines,
    counted,
    kinds_of,
    recipients,
    written,
)
from thidua_desktop.documents.official.model import (
    AppendixTitle,
    Block,
    Column,
    Header,
    Paragraph,
    Row,
    Section,
    SignatureSide,
    Table,
)
from thidua_desktop.documents.official.templates import BLANK, Words
from thidua_desktop.domain.records import RecipientKind, Signer
from thidua_desktop.domain.vietnamese import long_date, upper

LONG_ACHIEVEMENT = 70
"""Letters from which a list is set on its side: the column would be a ribbon otherwise."""
LONG_TEXT = 1200
"""Letters from which one cell takes half a page or more: its row may run over to the next."""
_DOTS = "……"
_SHORT = re.compile(r"(?i)ủy ban nhân dân")
_COMMUNE = re.compile(r"(?i)\b(xã|phường|đặc khu|thị trấn)\b")
_ARTICLE = re.compile(r"(Điều \d+\.)\s*(.*)", re.DOTALL)


def common_values(common: Common, *groups: ListedGroup) -> dict[str, str]:
    """The values that every paper has; what does not exist has no key."""
    office = common.office
    kind = _COMMUNE.search(office.name)
    inside = re.sub(r"(?i)^(ủy ban nhân dân|ubnd)\s+", "", office.name)
    values = {
        "office_name": office.name,
        "OFFICE_NAME": upper(office.name),
        "parent_name": office.parent_name,
        "place": office.place,
        "commune": kind[1].lower() if kind else "",
        "year": str(common.year),
        "batch_name": common.batch_name,
        "decision_code": office.decision_code,
        "body_code": office.decision_code.partition("-")[2] or office.decision_code,
        "council_name": f"Hội đồng Thi đua - Khen thưởng {inside}".strip(),
    }
    if groups:
        kinds = kinds_of(groups)
        values["counts"] = counted([row for group in groups for row in group.rows])
        values["award_kinds"] = award_kinds(groups)
        values["recipients"] = recipients(kinds)
        values["total"] = written(len(kinds))
        values["award_list"] = "; ".join(group.award_name for group in groups)
    if common.session_date is not None or common.minutes_number is not None:
        values["session_date"] = day_or_dots(common.session_date, common.year)
    if common.minutes_number is not None:
        values["minutes_number"] = common.minutes_number or f"{_DOTS}/BB-HĐTĐKT"
    return values


def day_or_dots(day: dt.date | None, year: int) -> str:
    """ "ngày 08 tháng 12 năm 2026", or room to write it."""
    return long_date(day) if day else f"ngày {_DOTS} tháng {_DOTS} năm {year}"


def place_date(common: Common, day: dt.date | None) -> str:
    """Địa danh and date of the header; a draft leaves day and month open."""
    if day is not None:
        return long_date(day, common.office.place)
    words = f"ngày {BLANK} tháng {BLANK} năm {common.year}"
    return f"{common.office.place}, {words}" if common.office.place else words


def short_body(name: str) -> str:
    """The body above, with common words in short (NĐ 30/2020 PL I, II.2.a)."""
    return _SHORT.sub("UBND", name)


def header(words: Words, number: str, date_line: str, *, draft: bool) -> Header:
    """The header from the template's lines; a number that is not there leaves its room."""
    template = words.template
    line = words.fill(template.number, number=number) if number else words.fill(template.draft_number)
    return Header(
        parent=short_body(words.fill(template.parent)),
        authority=words.fill(template.authority),
        number=line,
        place_date=date_line,
        draft=draft,
    )


def signature(words: Words, signer: Signer) -> SignatureSide:
    """The one who signs: the template's lines, then prefix and post."""
    post = signer.post or ("" if signer.name else "Chủ tịch")
    lines = (*words.lines(words.template.signer), signer.prefix, post)
    return SignatureSide(tuple(line for line in lines if line), signer.name)


def text_blocks(lines: Sequence[str]) -> list[Block]:
    """Running text: "Điều 1." and "Tên mục:" at the start of a line are bold where they open it."""
    blocks: list[Block] = []
    for line in lines:
        match = _ARTICLE.match(line)
        if match:
            blocks.append(Paragraph(match[2], lead=match[1]))
        else:
            blocks.append(Paragraph(line))
    return blocks


def lists(common: Common, groups: Sequence[ListedGroup]) -> Mapping[str, Sequence[str]]:
    """Placeholders that become several lines."""
    return {"rule_texts": common.rule_texts, "award_lines": award_lines(groups)}


# ---- attached lists ------------------------------------------------------------------------------
def appendix(words: Words, groups: Sequence[ListedGroup], *, known: bool) -> Section:
    """The attached list on pages of its own; on its side where achievements are long."""
    told = words.template.attachment
    assert told is not None  # checked with the template
    landscape = any(len(row.achievement) > LONG_ACHIEVEMENT for group in groups for row in group.rows)
    title = AppendixTitle(
        words.fill(told.word),
        words.fill(told.title),
        words.fill(told.attached_to if known else told.attached_to_draft),
    )
    return Section((title, listed_table(words, groups, landscape=landscape)), landscape=landscape)


def listed_table(words: Words, groups: Sequence[ListedGroup], *, landscape: bool) -> Table:
    """Recipients by award, then collectives, households, persons; numbered through."""
    told = any(row.achievement for group in groups for row in group.rows)
    widths = _widths(landscape, told)
    names = ("column_order", "column_name", "column_post", "column_unit", "column_achievement")
    columns = tuple(
        Column(words.phrase(name), width, "center" if name == "column_order" else "left")
        for name, width in zip(names, widths, strict=False)
    )
    rows: list[Row] = []
    order = 0
    for number, group in enumerate(groups, start=1):
        title = f"{roman(number)}. {group.award_name} ({written(len(group.rows))})"
        rows.append(Row((title,), bold=True, spans=(len(columns),), shaded=True, keep=True))
        present = [entry for entry in KINDS if any(row.recipient_kind is entry[0] for row in group.rows)]
        for kind, head, _ in present:
            members = [row for row in group.rows if row.recipient_kind is kind]
            if len(present) > 1:
                text = f"{head} ({written(len(members))})"
                rows.append(Row((text,), bold=True, italic=True, spans=(len(columns),), keep=True))
            for row in members:
                order += 1
                rows.append(_listed_row(order, row, told))
    return Table(columns, tuple(rows))


def _widths(landscape: bool, told: bool) -> tuple[float, ...]:
    if landscape:
        return (12.0, 52.0, 40.0, 50.0, 98.0)
    return (12.0, 44.0, 33.0, 40.0, 36.0) if told else (12.0, 58.0, 43.0, 52.0)


def _listed_row(order: int, row: Listed, told: bool) -> Row:
    """One recipient. Those without a post take its column too: names of collectives are long."""
    name = " ".join(part for part in (row.salutation, row.name) if part)
    if row.birth:
        name += f"\n(sinh {'năm' if len(row.birth) == 4 else 'ngày'} {row.birth})"
    last = (row.achievement,) if told else ()
    ones = (1,) * len(last)
    if row.post or row.recipient_kind is RecipientKind.PERSON:
        return Row((str(order), name, row.post, row.unit, *last))
    if row.unit and row.unit != row.name:
        return Row((str(order), name, row.unit, *last), spans=(1, 2, 1, *ones))
    return Row((str(order), name, *last), spans=(1, 3, *ones))


def roman(number: int) -> str:
    """I, II, III …"""
    text = ""
    for value, letters in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while number >= value:
            text += letters
            number -= value
    return text
