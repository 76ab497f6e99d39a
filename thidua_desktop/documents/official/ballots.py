"""Phiếu bầu: the list of those voted on, on slips of a sixth of a page."""

from __future__ import annotations

from dataclasses import replace

from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.official.data import BallotPaper
from thidua_desktop.documents.official.model import (
    Ballot,
    BallotSheets,
    Column,
    OfficialPaper,
    Row,
    Section,
)
from thidua_desktop.documents.official.parts import common_values, short_body
from thidua_desktop.documents.official.pdf_ballots import rows_that_fit, slip_measure
from thidua_desktop.documents.official.templates import PaperTemplate, Words
from thidua_desktop.domain.recipients import display_name

_ORDER, _BOX_AGREE, _BOX_DISAGREE = 10.0, 13.0, 15.0


def build_ballots(
    data: BallotPaper, template: PaperTemplate, fonts: FontBook
) -> tuple[OfficialPaper, list[str]]:
    """As many slips for each member as the list needs, each ``data.copies`` times."""
    words = Words(template, common_values(data.common, *data.groups))
    name = slip_measure() - _ORDER - _BOX_AGREE - _BOX_DISAGREE
    columns = (
        Column(words.phrase("column_order"), _ORDER, "center"),
        Column(words.phrase("column_name"), name),
        Column(words.phrase("column_agree"), _BOX_AGREE, "center"),
        Column(words.phrase("column_disagree"), _BOX_DISAGREE, "center"),
    )
    authority = words.fill(template.authority).replace("\n", " ")
    lines = tuple(line for line in (short_body(words.fill(template.parent)), authority) if line)
    blank = Ballot(
        lines, template.kind, words.fill(template.subject), "Phiếu 00/00", words.phrase("note"), columns, ()
    )
    slips = _slips(data, blank, words, fonts)
    if len(slips) == 1:
        ballots = tuple(replace(slip, part="") for slip in slips)
    else:
        ballots = tuple(
            replace(slip, part=words.phrase("part", part=str(i), parts=str(len(slips))))
            for i, slip in enumerate(slips, start=1)
        )
    section = Section((BallotSheets(ballots, data.copies),))
    return OfficialPaper(words.fill(template.subject), data.common.office.name, (section,)), words.dropped


def _slips(data: BallotPaper, blank: Ballot, words: Words, fonts: FontBook) -> list[Ballot]:
    """The list cut into slips; an award's heading never ends one, and opens the next again."""
    slips: list[Ballot] = []
    waiting: list[tuple[Row, Row]] = []
    order = 0
    for group in data.groups:
        heading = Row((group.award_name,), bold=True, spans=(len(blank.columns),))
        for listed in group.rows:
            order += 1
            told = display_name(listed.recipient_kind, listed.name)
            if listed.unit and listed.unit != listed.name:
                told += f", {listed.unit}"
            waiting.append((heading, Row((str(order), told, "", ""))))
    while waiting:
        taken: list[Row] = []
        heads: list[Row] = []
        count = 0
        for heading, row in waiting:
            more = [row] if heads and heads[-1] == heading else [heading, row]
            if taken and rows_that_fit(blank, [*taken, *more], fonts) < len(taken) + len(more):
                break
            taken += more
            heads.append(heading)
            count += 1
        slips.append(replace(blank, rows=tuple(taken)))
        continued = bool(waiting[count:]) and waiting[count][0] == heads[-1]
        waiting = waiting[count:]
        if continued:
            old = waiting[0][0]
            text = f"{old.cells[0].removesuffix(' ' + words.phrase('continued'))} {words.phrase('continued')}"
            new = replace(old, cells=(text,))
            waiting = [(new if heading == old else heading, row) for heading, row in waiting]
    return slips or [blank]
