"""Báo cáo kết quả tự đánh giá, chấm điểm: the total by area, what lacks proof, every component, the evidence.

Difficulties and proposals are left to write by hand: the program knows nothing of them.
"""

from __future__ import annotations

from thidua_desktop.documents.official.model import (
    AppendixTitle,
    Block,
    Column,
    OfficialPaper,
    Paragraph,
    Row,
    Section,
    Signatures,
    Table,
    Title,
)
from thidua_desktop.documents.official.parts import header
from thidua_desktop.documents.official.templates import PaperTemplate, Words
from thidua_desktop.documents.pledges.common import counted, dated, heading, values_of
from thidua_desktop.documents.reform.common import (
    ABSENT,
    ABSENT_NOTES,
    DOTS,
    area_table,
    check_tree,
    decimals_of,
    dotted,
    held,
    index_text,
    last_kept,
    points_text,
    send_to,
    sentence_case,
    set_blocks,
    signing,
    total_sentence,
    tree_row,
)
from thidua_desktop.documents.reform.data import EvidenceLine, IndexWords, ScoreLine, SelfReport
from thidua_desktop.documents.reform.widths import fitted
from thidua_desktop.domain.records import EvidenceKind

_SCORES = (15.0, 62.0, 16.0, 45.0, 54.0, 16.0, 17.0, 27.0)
_LOOSE_SCORES = (1, 3, 4, 6, 7)
_EVIDENCE = (14.0, 90.0, 62.0, 36.0, 50.0)
_WRITTEN_ALONE = 6
"""Up to so many components without proof have lines of their own to be explained on."""
_LOOSE_EVIDENCE = (1, 2, 3, 4)
KIND_WORDS = {
    EvidenceKind.FILE: "bản điện tử",
    EvidenceKind.PAPER: "văn bản",
    EvidenceKind.LINK: "liên kết",
}


def build_self_report(data: SelfReport, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """The report with its appendices, and the template's lines that were left out.

    Raises ``ValueError`` when sums are not their parts.
    """
    check_tree(data.lines)
    words = Words(template, _values(data))
    year = data.day.year if data.day else data.year
    draft_header = header(words, "", dated(data.office, year, data.day), draft=False)
    blocks: list[Block] = [draft_header, Title(template.kind, words.fill(template.subject))]
    blocks += [Paragraph(line) for line in words.lines(template.opening)]
    blocks.append(heading(words.phrase("head_result")))
    blocks += set_blocks(data.criteria, sourced=False)
    blocks.append(Paragraph(total_sentence(data.total, words.phrase("own_total")), keep=True))
    blocks.append(area_table(words, data.areas, data.total))
    if data.total.scored < data.total.leaves:
        lacking = data.total.leaves - data.total.scored
        blocks.append(Paragraph(words.phrase("unscored", total=str(lacking)), italic=True))
    blocks += _absent(data, words)
    blocks.append(Paragraph(words.phrase("see_lists" if data.evidence else "see_scores")))
    blocks += _missing(data, words)
    blocks += dotted(words, "head_difficulties")
    blocks += dotted(words, "head_proposals")
    blocks += [Paragraph(line) for line in words.lines(template.closing)]
    blocks.append(Signatures((signing(data.office, data.leader),), send_to(words, data.receiver)))
    sections = [Section(tuple(blocks)), Section(_scores(data, words), landscape=True)]
    if data.evidence:
        sections.append(Section(_evidence(data, words), landscape=True))
    title = f"{template.title} năm {data.year}"
    return OfficialPaper(title, data.office.name, tuple(sections)), words.dropped


def _values(data: SelfReport) -> dict[str, str]:
    values = {
        **values_of(data.office, data.year),
        "basis": f"Thực hiện {data.criteria.source}, " if data.criteria.source else "",
        "set_name": data.criteria.name,
    }
    if data.unit:
        values["body_code"] = "……"
    if data.receiver:
        values["receiver"] = data.receiver
    return values


def _absent(data: SelfReport, words: Words) -> list[Block]:
    """Components that are not applicable, each with why and what that does."""
    absent = [line for line in data.lines if line.leaf and line.absent is not None]
    if not absent:
        return []
    blocks: list[Block] = [Paragraph(words.phrase("absent_lead"), keep=True)]
    for line in absent:
        assert line.absent is not None
        why = line.note.rstrip(". ") or words.phrase("no_reason")
        said = f"- {line.code}. {line.name}: {why} ({ABSENT_NOTES[line.absent]})."
        blocks.append(Paragraph(said))
    return blocks


def _missing(data: SelfReport, words: Words) -> list[Block]:
    """What has points but no proof, each with its explanation or room to write one."""
    missing = [line for line in data.lines if line.leaf and line.evidence_missing]
    blocks: list[Block] = [heading(words.phrase("head_missing"))]
    if not missing:
        return [*blocks, Paragraph(words.phrase("none_missing"))]
    unsaid = [line for line in missing if not (line.explanation or line.note)]
    together = len(unsaid) > _WRITTEN_ALONE
    for line in missing:
        why = sentence_case((line.explanation or line.note).rstrip(". "))
        if not why and together:
            continue
        wanted = f" (cần: {line.evidence_wanted.rstrip('. ')})" if line.evidence_wanted else ""
        lead = f"- {line.code}. {line.name}{wanted}:"
        blocks.append(Paragraph(f"{lead} {why}." if why else lead, keep=not why))
        if not why:
            blocks.append(Paragraph(DOTS))
    if together:
        codes = ", ".join(line.code for line in unsaid)
        blocks.append(Paragraph(words.phrase("missing_together", total=counted(len(unsaid)), criteria=codes)))
        blocks += [Paragraph(DOTS) for _ in range(3)]
    return blocks


def _scores(data: SelfReport, words: Words) -> tuple[Block, ...]:
    names = ("code", "criterion", "maximum", "declared", "working", "own", "proof", "note")
    aligns = ("center", "left", "right", "left", "left", "right", "center", "left")
    columns = tuple(
        Column(words.phrase(f"column_{name}"), width, align)  # type: ignore[arg-type]
        for name, width, align in zip(names, _SCORES, aligns, strict=True)
    )
    decimals = decimals_of([*(line.own for line in data.lines), data.total.points])
    rows = last_kept([_score_row(line, decimals) for line in data.lines])
    rows += _foot(data.total, words, decimals)
    title = AppendixTitle(
        words.phrase("appendix_scores"), words.phrase("title_scores"), words.phrase("attached")
    )
    return title, fitted(Table(columns, tuple(rows), size=11.0), _LOOSE_SCORES)


def _foot(total: IndexWords, words: Words, decimals: int) -> list[Row]:
    """The sum, the denominator where it is another, what stands beside the 100, and the index they give."""
    beside = [("bonus", "+", total.bonus), ("minus", "−", total.minus)]
    beside = [one for one in beside if one[2]]
    label = words.phrase("total_beside" if beside else "total")
    cells = (label, points_text(total.maximum), "", "", points_text(total.points, decimals), "", "")
    rows = [Row(cells, bold=True, spans=(2, 1, 1, 1, 1, 1, 1), keep=True)]
    if total.applicable != total.maximum:
        base = (words.phrase("denominator"), points_text(total.applicable), "", "", "", "", "")
        rows.append(Row(base, spans=(2, 1, 1, 1, 1, 1, 1), keep=True))
    for phrase, sign, points in beside:
        said = (words.phrase(phrase), f"{sign}{points_text(points, decimals)}", "", "")
        rows.append(Row(said, spans=(5, 1, 1, 1), keep=True))
    last = words.phrase("index_beside" if beside else "index_of_100")
    return [*rows, Row((last, index_text(total.index), "", ""), bold=True, spans=(5, 1, 1, 1))]


def _score_row(line: ScoreLine, decimals: int) -> Row:
    most, own = points_text(line.maximum), points_text(line.own, decimals)
    if not line.leaf:
        return tree_row(line, (most, "", "", own, "", ""))
    notes = [line.note] if line.note else []
    declared, working = line.declared, line.working
    if line.absent is not None:
        declared, working = ABSENT, sentence_case(ABSENT_NOTES[line.absent])
    if line.surveyed and not working:
        working = "Điều tra xã hội học"
    proof = ", ".join(map(str, line.evidence)) or ("thiếu" if line.evidence_missing else "")
    return tree_row(line, (most, held(declared), held(working), own, proof, held("; ".join(notes))))


def _evidence(data: SelfReport, words: Words) -> tuple[Block, ...]:
    names = ("number", "document", "reference", "criteria", "document_note")
    aligns = ("center", "left", "left", "left", "left")
    columns = tuple(
        Column(words.phrase(f"column_{name}"), width, align)  # type: ignore[arg-type]
        for name, width, align in zip(names, _EVIDENCE, aligns, strict=True)
    )
    rows = tuple(_evidence_row(one) for one in data.evidence)
    title = AppendixTitle(
        words.phrase("appendix_evidence"), words.phrase("title_evidence"), words.phrase("attached")
    )
    blocks: list[Block] = [title, fitted(Table(columns, rows), _LOOSE_EVIDENCE)]
    missing = [line.code for line in data.lines if line.leaf and line.evidence_missing]
    if missing:
        said = words.phrase("still_missing", total=str(len(missing)), criteria=", ".join(missing))
        blocks.append(Paragraph(said, italic=True))
    return tuple(blocks)


def _evidence_row(one: EvidenceLine) -> Row:
    notes = [KIND_WORDS[one.kind], *([one.note] if one.note else [])]
    return Row(
        (str(one.number), one.title, one.reference, ", ".join(one.codes), sentence_case("; ".join(notes)))
    )
