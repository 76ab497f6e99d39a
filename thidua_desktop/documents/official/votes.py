"""The table of votes and the values that both minutes of a session share."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.documents.official.data import Member, SessionPaper, Voted, written
from thidua_desktop.documents.official.model import Column, Paragraph, Row, Table
from thidua_desktop.documents.official.parts import common_values, day_or_dots
from thidua_desktop.documents.official.templates import PaperTemplate, Words
from thidua_desktop.domain.recipients import display_name
from thidua_desktop.domain.vietnamese import format_points

DOTS = "……"
_WIDTHS = (12.0, 45.0, 35.0, 13.0, 15.0, 14.0, 15.0, 16.0)
_NAMES = ("order", "name", "award", "agree", "disagree", "other", "share", "result")


def session_words(data: SessionPaper, template: PaperTemplate) -> Words:
    """The template with the session's values."""
    values = common_values(data.common, *data.groups)
    unknown = template.phrases["unknown"]
    listed = sum(1 for member in data.members if member.present)
    total = len(data.members) or data.members_total
    present = listed if data.members else data.members_present
    day = day_or_dots(data.held_on, data.common.year)
    values |= {
        "number": data.number,
        "session_date": day,
        "session_place": data.place or unknown,
        "started": f"{clock(data.started_at) or '…… giờ ……'}, {day}",
        "ended": f"{clock(data.ended_at) or '…… giờ ……'}, {day}",
        "minutes_number": data.number,
        "members_total": written(total) if total else DOTS,
        "members_present": written(present) if total else DOTS,
        "members_absent": written(max(0, total - present)) if total else DOTS,
        "members_written": written(data.members_written),
        **_ballots(data),
        "total": written(len(data.votes)),
        "passed_count": written(sum(1 for vote in data.votes if vote.passed)),
        "failed_count": written(sum(1 for vote in data.votes if vote.passed is False)),
    }
    return Words(template, values)


def _ballots(data: SessionPaper) -> dict[str, str]:
    """Counts of slips; where none was entered, room to write them rather than a 00 that is not true."""
    counts = {
        "issued": data.issued, "collected": data.collected, "valid": data.valid, "invalid": data.invalid
    }  # fmt: skip
    known = any(counts.values())
    return {name: written(count) if known else DOTS for name, count in counts.items()}


def threshold_lines(words: Words, thresholds: Sequence[tuple[str, str]]) -> list[Paragraph]:
    """What an award needs to pass, one line for each rule."""
    return [
        Paragraph(f"- {words.phrase('threshold', award_name=award, rule=rule)}") for award, rule in thresholds
    ]


def votes_table(words: Words, votes: Sequence[Voted]) -> Table:
    """One row a nomination: counts, share of the base, result."""
    columns = tuple(
        Column(words.phrase(f"column_{name}"), width, "left" if name in ("name", "award") else "center")
        for name, width in zip(_NAMES, _WIDTHS, strict=True)
    )
    results = {True: words.phrase("passed"), False: words.phrase("failed"), None: words.phrase("open")}
    rows = []
    for order, vote in enumerate(votes, start=1):
        name = display_name(vote.recipient_kind, vote.name)
        share = "" if vote.share is None else format_points(vote.share * 10, 2)
        counts = tuple("" if n is None else str(n) for n in (vote.agree, vote.disagree, vote.other))
        result = results[vote.passed] if vote.agree is not None else ""
        full = f"{name}\n{vote.unit}" if vote.unit and vote.unit != vote.name else name
        rows.append(Row((str(order), full, vote.award_name, *counts, share, result)))
    return Table(columns, tuple(rows), size=11.5)


def person(member: Member) -> str:
    """ "Ông Lâm Quốc Thịnh, Chủ tịch UBND xã - Chủ tịch Hội đồng"."""
    name = " ".join(part for part in (member.salutation, member.name) if part)
    told = " - ".join(part for part in (member.post, member.role) if part)
    return f"{name}, {told}" if told else name


def clock(text: str) -> str:
    """ "08:00" → "08 giờ 00"."""
    hours, colon, minutes = text.partition(":")
    return f"{hours} giờ {minutes}" if colon and hours.isdigit() and minutes.isdigit() else text
