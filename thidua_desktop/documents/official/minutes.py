"""Biên bản họp and biên bản kiểm phiếu of a council session: NĐ 30/2020 PL III mẫu 1.9."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.documents.official.data import Member, SessionPaper, award_lines, written
from thidua_desktop.documents.official.model import (
    Block,
    OfficialPaper,
    Paragraph,
    Section,
    Signatures,
    SignatureSide,
    Title,
)
from thidua_desktop.documents.official.parts import header
from thidua_desktop.documents.official.templates import PaperTemplate, Words
from thidua_desktop.documents.official.votes import person, session_words, threshold_lines, votes_table


def build_minutes(data: SessionPaper, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """Biên bản họp Hội đồng: who came, what was voted, what was exceeded and why, what was concluded."""
    words = session_words(data, template)
    unknown = words.phrase("unknown")
    blocks: list[Block] = [
        header(words, data.number, "", draft=False),
        Title(template.kind, words.fill(template.subject)),
        *(_led(line) for line in words.lines(template.opening)),
        *_attendance(data, words),
        Paragraph(person(data.chair) if data.chair else unknown, lead=words.phrase("chair")),
        Paragraph(person(data.secretary) if data.secretary else unknown, lead=words.phrase("secretary")),
        Paragraph("", lead=words.phrase("content"), keep=True),
    ]
    if data.groups:
        blocks.append(Paragraph(words.phrase("lists"), keep=True))
        blocks += [Paragraph(line) for line in award_lines(data.groups)]
    blocks.append(Paragraph(words.phrase("ballots" if data.secret else "hands")))
    blocks += threshold_lines(words, data.thresholds)
    blocks += [Paragraph(words.phrase("result"), keep=True), votes_table(words, data.votes)]
    blocks += _notes(data, words)
    blocks.append(Paragraph(data.discussion or unknown, lead=words.phrase("discussion")))
    concluded = data.conclusion or words.phrase("no_conclusion")
    blocks.append(Paragraph(concluded, lead=words.phrase("conclusion")))
    blocks += [Paragraph(line) for line in words.lines(template.closing)]
    blocks.append(
        Signatures(
            (
                SignatureSide((words.phrase("secretary_post"),), _name(data.secretary)),
                SignatureSide((words.phrase("chair_post"),), _name(data.chair)),
            ),
            words.lines(template.send_to),
        )
    )
    title = f"Biên bản {words.fill(template.subject)}"
    return OfficialPaper(title, data.common.office.name, (Section(tuple(blocks)),)), words.dropped


def build_tally(data: SessionPaper, template: PaperTemplate) -> tuple[OfficialPaper, list[str]]:
    """Biên bản kiểm phiếu: the team, the slips, the votes of each, and who signs."""
    words = session_words(data, template)
    blocks: list[Block] = [
        header(words, "", "", draft=False),
        Title(template.kind, words.fill(template.subject)),
        *(_led(line) for line in words.lines(template.opening)),
    ]
    if data.members_written:
        blocks.append(Paragraph(words.phrase("written")))
    blocks.append(Paragraph("", lead=words.phrase("team"), keep=True))
    team = data.tally_team or ("",) * 3
    for i, name in enumerate(team):
        role = "team_member" if i else "team_head"
        text = words.phrase(role, name=name or words.phrase("unknown"))
        blocks.append(Paragraph(f"{i + 1}. {text}"))
    blocks += [
        Paragraph(words.phrase("ballots")),
        *threshold_lines(words, data.thresholds),
        Paragraph("", lead=words.phrase("result"), keep=True),
        votes_table(words, data.votes),
        *(Paragraph(line) for line in words.lines(template.closing)),
    ]
    note = words.phrase("sign_note")
    blocks.append(
        Signatures(
            (
                SignatureSide((words.phrase("team_post"),), "\n\n".join(team), note),
                SignatureSide((words.phrase("chair_post"),), _name(data.chair), note),
            )
        )
    )
    title = f"Biên bản {words.fill(template.subject)}"
    return OfficialPaper(title, data.common.office.name, (Section(tuple(blocks)),)), words.dropped


def _led(line: str) -> Paragraph:
    """ "Địa điểm: …" with the words before the colon in bold."""
    lead, colon, rest = line.partition(": ")
    return Paragraph(rest, lead=f"{lead}:") if colon and len(lead) < 40 else Paragraph(line)


def _attendance(data: SessionPaper, words: Words) -> list[Block]:
    blocks: list[Block] = [Paragraph("", lead=words.phrase("attendance"), keep=True)]
    for phrase, present in (("present", True), ("absent", False)):
        members = [member for member in data.members if member.present is present]
        if members:
            blocks.append(Paragraph(words.phrase(phrase), keep=True))
            blocks += _people(members, words)
    if not data.members:
        blocks.append(Paragraph(words.phrase("only_counted")))
    return blocks


def _people(members: Sequence[Member], words: Words) -> list[Block]:
    lines = []
    for i, member in enumerate(members):
        text = person(member)
        if not member.present:
            more = [member.absent_reason] if member.absent_reason else []
            if member.opinion:
                more.append(words.phrase("written", opinion=member.opinion))
            text += f" ({'; '.join(more)})" if more else ""
        lines.append(Paragraph(f"- {text}{'.' if i == len(members) - 1 else ';'}"))
    return list(lines)


def _notes(data: SessionPaper, words: Words) -> list[Block]:
    """Quotas exceeded and conditions overridden, each with its reason; members whose own unit was up."""
    blocks: list[Block] = []
    if data.quota_notes or data.line_notes:
        blocks.append(Paragraph(words.phrase("overrides"), keep=True))
    for quota in data.quota_notes:
        text = words.phrase(
            "quota_override",
            quota=quota.quota,
            scope=quota.scope,
            over=written(quota.over),
            reason=quota.reason,
        )
        blocks.append(Paragraph(f"- {text.rstrip(' .')}."))
    for line in data.line_notes:
        text = words.phrase("line_override", name=line.name, award_name=line.award_name, reason=line.reason)
        blocks.append(Paragraph(f"- {text.rstrip(' .')}."))
    if data.own_unit:
        blocks.append(Paragraph(words.phrase("own_unit", names=", ".join(data.own_unit))))
    return blocks


def _name(member: Member | None) -> str:
    return member.name if member else ""
