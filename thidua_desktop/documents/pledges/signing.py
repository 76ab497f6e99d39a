"""Bản giao ước chung: the year's common content by groups, then one table in which every unit signs."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.documents.official.model import (
    Align,
    Block,
    Column,
    Grounds,
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
from thidua_desktop.documents.pledges.common import (
    content_blocks,
    counted,
    dated_or_open,
    group_row,
    kept_ends,
    leader_side,
    side,
    values_of,
)
from thidua_desktop.documents.pledges.data import JointPledge, SigningUnit, SigningUnits

SIGNING_HEIGHT = 15.0
"""Least height in mm of a row somebody signs in."""
SEAL_HEIGHT = 38.0
"""The same where the unit's seal is put beside it: seals of bodies are 36 mm across (local practice)."""

_PLAIN: Sequence[tuple[str, float, Align]] = (
    ("column_order", 12.0, "center"),
    ("column_unit", 54.0, "left"),
    ("column_name", 39.0, "left"),
    ("column_post", 28.0, "left"),
    ("column_sign", 32.0, "left"),
)
_SEALED: Sequence[tuple[str, float, Align]] = (
    ("column_order", 12.0, "center"),
    ("column_unit", 36.0, "left"),
    ("column_name", 29.0, "left"),
    ("column_post", 22.0, "left"),
    ("column_sign", 26.0, "left"),
    ("column_seal", 40.0, "left"),
)


def build_signing_sheet(data: JointPledge, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The joint pledge, and the template's lines that were left out."""
    total = sum(len(block.units) for block in data.blocks)
    words = Words(template, {**values_of(data.office, data.year), "total": counted(total)})
    lists = {"rule_texts": data.rule_texts, "launching_papers": data.launching_papers}
    blocks: list[Block] = [
        header(words, "", dated_or_open(data.office, data.signed_on), draft=False),
        Title(template.kind, words.fill(template.subject)),
    ]
    grounds = words.lines(template.grounds, lists)
    if grounds:
        blocks.append(Grounds(grounds))
    blocks += [Paragraph(line) for line in words.lines(template.opening)]
    blocks += content_blocks(data.content) or [Paragraph(line) for line in words.lines(template.articles)]
    closing = words.lines(template.closing)
    blocks += [Paragraph(line, keep=line is closing[-1]) for line in closing]
    blocks.append(_table(data, words))
    blocks.append(Signatures((_witness(data, words), leader_side(data.leader))))
    title = f"{template.title} năm {data.year}"
    return OfficialPaper(title, data.office.name, (Section(tuple(blocks)),)), words.dropped


def _witness(data: JointPledge, words: Words) -> SignatureSide:
    post = data.witness_post
    if not post:
        post = words.phrase("witness_post" if data.office.parent_name else "witness_post_alone")
    return side((post,), data.witness)


def _table(data: JointPledge, words: Words) -> Table:
    told = _SEALED if data.seal else _PLAIN
    columns = tuple(Column(words.phrase(name), width, align) for name, width, align in told)
    rows: list[Row] = []
    order = 0
    titled = any(block.title for block in data.blocks)
    for block in data.blocks:
        if titled:
            name = block.title or words.phrase("other_block")
            text = words.phrase("block", name=name, total=counted(len(block.units)))
            rows.append(group_row("; ".join((text, *_leaders(block))), len(columns)))
        first = order + 1
        order += len(block.units)
        made = [_row(at, unit, seal=data.seal) for at, unit in enumerate(block.units, start=first)]
        rows += kept_ends(made)
    return Table(columns, tuple(rows))


def _leaders(block: SigningUnits) -> list[str]:
    """ "Cụm trưởng: Ấp 2" for the heading of a block."""
    return [f"{unit.role}: {unit.unit}" for unit in block.units if unit.role.endswith("trưởng")]


def _row(order: int, unit: SigningUnit, *, seal: bool) -> Row:
    name = f"{unit.unit}\n({unit.role})" if unit.role else unit.unit
    cells = (str(order), name, unit.representative, unit.post, "", *(("",) if seal else ()))
    return Row(cells, tall=SEAL_HEIGHT if seal else SIGNING_HEIGHT)
