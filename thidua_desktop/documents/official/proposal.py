"""Tờ trình: NĐ 30/2020 PL III mẫu 1.4, one for each level that decides, its list attached."""

from __future__ import annotations

from thidua_desktop.documents.official.data import ProposalPaper
from thidua_desktop.documents.official.model import (
    Addressee,
    Block,
    Grounds,
    OfficialPaper,
    Section,
    Signatures,
    Title,
)
from thidua_desktop.documents.official.parts import (
    appendix,
    common_values,
    header,
    lists,
    place_date,
    signature,
    text_blocks,
)
from thidua_desktop.documents.official.templates import PaperTemplate, Words
from thidua_desktop.domain.vietnamese import long_date


def build_proposal(data: ProposalPaper, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The paper with its list, and the template's lines that were left out."""
    values = common_values(data.common, *data.groups)
    receiver = data.addressee or template.phrases["no_addressee"]
    values |= {
        "number": data.number,
        "date": long_date(data.date) if data.date else "",
        "decision_year": str(data.date.year if data.date else data.common.year),
        "addressee": receiver.replace("\n", ", "),
        "level_name": data.level_name,
        "route": data.route,
        "ask_award": f"trình {data.level_name} tặng" if data.through else "tặng",
        "ask_decide": f"trình {data.level_name} quyết định" if data.through else "quyết định",
    }
    words = Words(template, values)
    several = lists(data.common, data.groups)
    grounds = words.lines(template.grounds, several)
    receivers = [
        line
        for text in template.addressee
        for line in words.fill(text, addressee=receiver).split("\n")
        if line.strip()
    ]
    blocks: list[Block] = [
        header(words, data.number, place_date(data.common, data.date), draft=data.draft),
        Title(template.kind, words.fill(template.subject)),
        Addressee(tuple(receivers)),
    ]
    if grounds:
        blocks.append(Grounds(grounds))
    blocks += text_blocks(words.lines((*template.opening, *template.closing), several))
    blocks.append(Signatures((signature(words, data.signer),), words.lines(template.send_to)))
    sections = (
        Section(tuple(blocks)),
        appendix(words, data.groups, known=bool(data.number and data.date)),
    )
    title = " ".join(part for part in ("Tờ trình", data.number, words.fill(template.subject)) if part)
    return OfficialPaper(title, data.common.office.name, sections), words.dropped
