"""The whole text of a decision, as it is read before the awards are handed over (NĐ 152/2025 Đ30.2a)."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_desktop.domain.errors import Known
from thidua_desktop.domain.office import issuing_post, own_words
from thidua_desktop.domain.records import Decision
from thidua_desktop.domain.vietnamese import honorific
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.year_papers import YearSources


@dataclass(frozen=True, slots=True)
class WholeDecision:
    """Who decided, what about, and the text from căn cứ to the last article."""

    issuer: str
    title: str
    lines: tuple[str, ...] = ()
    """Empty for a decision of a higher level or of the ledger: its paper is read."""


def whole_decision(sources: YearSources, decision: Decision) -> WholeDecision:
    """The text of one of the office's own decisions, as its paper says it; of others only its head."""
    office = sources.maker.office()
    issuer = decision.issuer or issuing_post(office.name)
    title = own_words(decision.title, office).strip()
    lines: tuple[str, ...] = ()
    # One made of the ledger has a text of its own, which only its paper knows.
    if decision.origin == "own" and decision.batch_id is not None:
        try:
            lines = _read(sources, decision)
        except Known:
            # A template that cannot be used keeps the decision's own paper back, not the script.
            lines = ()
    return WholeDecision(honorific(issuer), title[:1].lower() + title[1:], lines)


def _read(sources: YearSources, decision: Decision) -> tuple[str, ...]:
    from thidua_desktop.documents.official.model import Centred, Grounds, Paragraph

    gathered = sources.official().gather("decision", Selection(decision_id=decision.id))[0]
    lines: list[str] = []
    for block in gathered.paper.sections[0].blocks:
        if isinstance(block, Centred):
            lines.append(block.text)
        elif isinstance(block, Grounds):
            lines += block.lines
        elif isinstance(block, Paragraph):
            lines.append(" ".join(part for part in (block.lead, block.text) if part))
    return tuple(line for line in lines if line.strip())
