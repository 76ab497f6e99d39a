"""Quyết định khen thưởng: NĐ 30/2020 PL III mẫu 1.2, the list attached as mẫu 2.1."""

from __future__ import annotations

from thidua_desktop.documents.official.data import DecisionPaper, Listed, ListedGroup
from thidua_desktop.documents.official.model import (
    Block,
    Centred,
    Grounds,
    OfficialPaper,
    Section,
    Signatures,
    Title,
)
from thidua_desktop.documents.official.parts import (
    appendix,
    common_values,
    day_or_dots,
    header,
    lists,
    place_date,
    signature,
    text_blocks,
)
from thidua_desktop.documents.official.templates import PaperTemplate, Words
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.vietnamese import long_date, upper


def build_decision(data: DecisionPaper, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The paper, and the template's lines that were left out for want of what they speak of.

    One recipient stands in the text itself; more are on an attached list.
    """
    rows = [row for group in data.groups for row in group.rows]
    single = len(rows) == 1
    words = Words(template, _values(data))
    grounds = words.lines(template.grounds, lists(data.common, data.groups))
    articles = words.lines(
        template.articles_single if single else template.articles, lists(data.common, data.groups)
    )
    blocks: list[Block] = [
        header(words, data.number, place_date(data.common, data.date), draft=data.draft),
        Title(template.kind, words.fill(template.subject)),
        Centred(upper(words.fill(template.power))),
    ]
    if grounds:
        blocks.append(Grounds(grounds))
    blocks += [Centred(upper(words.fill(template.enacts))), *text_blocks(articles)]
    blocks.append(Signatures((signature(words, data.signer),), words.lines(template.send_to)))
    sections = [Section(tuple(blocks))]
    if not single:
        sections.append(appendix(words, data.groups, known=bool(data.number and data.date)))
    title = " ".join(part for part in ("Quyết định", data.number, data.title) if part)
    return OfficialPaper(title, data.common.office.name, tuple(sections)), words.dropped


def _values(data: DecisionPaper) -> dict[str, str]:
    values = common_values(data.common, *data.groups)
    values |= {
        "title": data.title,
        "issuer": data.issuer,
        "number": data.number,
        "date": long_date(data.date) if data.date else "",
        "decision_year": str(data.date.year if data.date else data.common.year),
        "budget_source": data.budget_source or f"Quỹ thi đua, khen thưởng năm {data.common.year}",
    }
    if data.proposal_number is not None:
        values["proposal_number"] = data.proposal_number or "……/TTr-HĐTĐKT"
        values["proposal_date"] = day_or_dots(data.proposal_date, data.common.year)
    if data.groups:
        group, row = data.groups[0], data.groups[0].rows[0]
        values["award_act"] = award_act(group)
        values["recipient"] = in_words(row)
        values["recipient_name"] = called(row)
        if row.achievement:
            values["achievement"] = row.achievement.rstrip(" .;")
    return values


def award_act(group: ListedGroup) -> str:
    """ "Tặng danh hiệu “…”" for a title, "Tặng …" for a form (NĐ 85/2014 Đ31.2)."""
    return f"Tặng danh hiệu “{group.award_name}”" if group.is_title else f"Tặng {group.award_name}"


def called(row: Listed) -> str:
    """The name alone inside a sentence: "bà Nguyễn Thị Hồng Hạnh", "hộ gia đình Huỳnh Văn Bảo"."""
    name = " ".join(part for part in (row.salutation.lower(), row.name) if part)
    return name[:1].lower() + name[1:] if row.recipient_kind is RecipientKind.HOUSEHOLD else name


def in_words(row: Listed) -> str:
    """A recipient inside a sentence: "bà Nguyễn Thị Hồng Hạnh, Kế toán, Văn phòng …"."""
    parts = (called(row), row.post, row.unit if row.unit != row.name else "")
    return ", ".join(part for part in parts if part)
