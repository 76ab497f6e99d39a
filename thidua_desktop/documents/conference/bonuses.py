"""Danh sách ký nhận tiền thưởng in the order of the stage: every turn foots, and so does the whole."""

from __future__ import annotations

from dataclasses import replace

from thidua_desktop.documents.conference.data import BonusTurn, StageBonus, StageBonuses
from thidua_desktop.documents.official.data import written
from thidua_desktop.documents.official.model import (
    Align,
    Block,
    Column,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Signatures,
    SignatureSide,
    Table,
    Title,
)
from thidua_desktop.documents.official.parts import header
from thidua_desktop.documents.official.templates import PaperTemplate, Words
from thidua_desktop.documents.pledges.common import dated, group_row, leader_side, values_of
from thidua_desktop.domain.vietnamese import format_number, format_points, money_in_words

SIGNING_HEIGHT = 11.0
"""Least height in mm of a row somebody signs in."""
_WITH_TOTAL = 4
"""Rows that go along with the total and the signatures, a turn's sum among them."""
_COLUMNS: tuple[tuple[str, float, Align], ...] = (
    ("column_order", 13.0, "center"),
    ("column_name", 51.0, "left"),
    ("column_unit", 47.0, "left"),
    ("column_award", 46.0, "left"),
    ("column_multiple", 15.0, "center"),
    ("column_salary", 24.0, "right"),
    ("column_amount", 29.0, "right"),
    ("column_sign", 27.0, "left"),
)


def build_stage_receipts(data: StageBonuses, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The sheet on its side. Totals are summed here from what is printed.

    Raises ``ValueError`` when they are not the sum the service gave: a sheet that does not foot is not made.
    """
    amounts = [row.amount for turn in data.turns for row in turn.rows]
    total = sum(amounts)
    if total != data.total:
        raise ValueError(f"bonus sheet does not foot: {total} != {data.total}")
    meeting = data.meeting
    name = meeting.name[:1].lower() + meeting.name[1:]
    words = Words(
        template,
        {
            **values_of(meeting.office, meeting.year),
            "conference_name": name,
            "amount": f"{format_number(total)} đồng",
            "amount_words": money_in_words(total),
            "budget_source": data.budget_source or f"Quỹ thi đua, khen thưởng năm {meeting.year}",
        },
    )
    count = len({row.label for turn in data.turns for row in turn.rows})
    blocks: list[Block] = [
        header(words, "", dated(meeting.office, meeting.year, meeting.date), draft=False),
        Title(template.kind, words.fill(template.subject)),
        *(Paragraph(line) for line in words.lines(template.opening)),
        Paragraph(words.phrase("source")),
        _table(data, words, total, count),
        Paragraph(f"{money_in_words(total)}.", lead=words.phrase("in_words"), italic=True),
    ]
    note = words.phrase("sign_note")
    blocks.append(
        Signatures(
            (
                SignatureSide((words.phrase("maker_post"),), "", note),
                SignatureSide((words.phrase("accountant_post"),), "", note),
                leader_side(data.leader),
            )
        )
    )
    section = Section(tuple(blocks), landscape=True)
    paper = OfficialPaper(f"{template.title} - {meeting.name}", meeting.office.name, (section,))
    return paper, words.dropped


def _table(data: StageBonuses, words: Words, total: int, count: int) -> Table:
    columns = tuple(Column(words.phrase(name), width, align) for name, width, align in _COLUMNS)
    rows: list[Row] = []
    for turn in data.turns:
        rows += _turn(turn, words, foots=len(data.turns) > 1)
    if rows:  # the total and the signatures never stand on a page without a recipient
        for i in range(max(0, len(rows) - _WITH_TOTAL), len(rows)):
            rows[i] = replace(rows[i], keep=True)
    text = words.phrase("total", total=written(count))
    rows.append(Row((text, format_number(total), ""), bold=True, spans=(6, 1, 1), shaded=True, keep=True))
    return Table(columns, tuple(rows), size=11.5)


def _turn(turn: BonusTurn, words: Words, *, foots: bool) -> list[Row]:
    """``foots``: with a sum of its own; a single turn's would say the total twice."""
    number = str(turn.number)
    rows = [group_row(words.phrase("turn", turn=number, name=turn.title), len(_COLUMNS))]
    for i, one in enumerate(turn.rows):
        # The turn's sum stays with the last of what it is of.
        rows.append(_row(one, words, keep=foots and i == len(turn.rows) - 1))
    if not foots:
        return rows
    count = len({one.label for one in turn.rows})
    text = words.phrase("turn_total", turn=number, total=written(count))
    amount = (
        format_number(sum(one.amount for one in turn.rows)) if any(one.amount for one in turn.rows) else "–"
    )
    rows.append(Row((text, amount, ""), bold=True, spans=(6, 1, 1)))
    return rows


def _row(one: StageBonus, words: Words, *, keep: bool) -> Row:
    name = one.name
    if one.share_of:
        name += f"\n({words.phrase('share_of', name=one.share_of)})"
    if one.stand_in is not None:
        name += "\n" + (
            words.phrase("stand_in", name=one.stand_in) if one.stand_in else words.phrase("stand_in_unnamed")
        )
    last = words.phrase("absent") if one.absent else ""
    if not one.amount:
        last = "\n".join(part for part in (last, one.note) if part)
    cells = (
        one.label,
        name,
        one.about,
        one.award,
        _multiple(one.multiple) if one.multiple and one.amount else "",
        format_number(one.base_salary) if one.base_salary and one.amount else "",
        format_number(one.amount) if one.amount else "–",
        last,
    )
    return Row(cells, tall=SIGNING_HEIGHT, keep=keep)


def _multiple(thousandths: int) -> str:
    """ "0,8", "1,0", "1,25"."""
    whole, _, part = format_points(thousandths, 3).partition(",")
    return f"{whole},{part.rstrip('0') or '0'}"
