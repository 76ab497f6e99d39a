"""What every paper of a batch knows: the office, the texts it rests on, the session that voted."""

from __future__ import annotations

import datetime as dt
import re

from thidua_desktop.documents.official.data import Common
from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import Batch, CouncilSession, SessionState
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.model import LegalText, Rulebook, RuleSet
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.official_papers.sources import Sources

_LAW = 0
_RANKS = (("QH", _LAW), ("UBTVQH", _LAW), ("NĐ-CP", 1), ("QĐ-TTg", 2), ("TT-", 3))
_KIND_WORDS = ("Nghị định", "Thông tư", "Quyết định", "Nghị quyết")


def common_of(
    sources: Sources, batch: Batch | None, day: dt.date | None, remarks: Remarks, year: int | None = None
) -> Common:
    """The common data of a paper dated ``day`` (``None``: not yet) over ``batch``."""
    session = session_of(sources, batch.id) if batch else None
    on = day or sources.today()
    return Common(
        office=sources.maker.office(),
        year=year or (batch.year if batch else on.year),
        batch_name=batch.name if batch else "",
        rule_texts=rule_texts(sources.book(), batch, on, remarks),
        minutes_number=session.number if session else None,
        session_date=session.held_on if session else None,
    )


def session_of(sources: Sources, batch_id: int) -> CouncilSession | None:
    """The session whose votes count: the last one closed, else the last one prepared."""
    sessions = sources.store.council.sessions(batch_id)
    closed = [one for one in sessions if one.state is SessionState.CLOSED]
    return (closed or sessions or [None])[-1]  # type: ignore[list-item]


def rule_texts(book: Rulebook, batch: Batch | None, day: dt.date, remarks: Remarks) -> tuple[str, ...]:
    """Căn cứ lines of the rule set that governs the batch; what is not verified is remarked.

    The set is the one the batch names, else that of the day on which the dossier was received.
    """
    rules = _set(book, batch, day)
    if rules is None:
        return ()
    if not rules.verified:
        remarks.unverified(f"Bộ quy định “{rules.name}”")
    texts = [text for code in rules.texts if (text := lookup.find_text(book, code)) and text.citation]
    lines = []
    for text in sorted(texts, key=lambda one: (_rank(one.code), one.issued or dt.date.max)):
        lines.append(_with_day(citation(text), remarks))
        if text.confidence not in ("V", "L"):
            remarks.unverified(f"Căn cứ “{text.citation}”")
    return tuple(lines)


_UNDATED = "ngày …… tháng …… năm ……"
_DATED = re.compile(r"(?i)\bngày \d{1,2} tháng \d{1,2} năm \d{4}\b|\bngày \d{1,2}/\d{1,2}/\d{4}\b")


def _with_day(line: str, remarks: Remarks) -> str:
    """A căn cứ without the day on which its text was issued leaves room for it (NĐ 30/2020 PL I, II.6.a)."""
    if _DATED.search(line):
        return line
    found = re.search(r"\bsố \S+", line)
    at = found.end() if found else len(line)
    remarks.add("undated_ground", f"“{line}”: chưa có ngày ban hành, giấy để trống chỗ ghi ngày.", line)
    return f"{line[:at]} {_UNDATED}{line[at:]}"


def _set(book: Rulebook, batch: Batch | None, day: dt.date) -> RuleSet | None:
    try:
        if batch is not None and batch.rule_set:
            return lookup.rule_set(book, batch.rule_set)
        received = batch.received_on if batch else None
        return lookup.set_on(book, received or day)
    except NotFound:
        return None


def citation(text: LegalText) -> str:
    """How a căn cứ names a text: a law without number and issuer, others with what they are about.

    NĐ 30/2020 PL I, II.6.a.
    """
    line = f"Căn cứ {text.citation}"
    if _rank(text.code) == _LAW:
        return line
    about = text.name
    for word in _KIND_WORDS:
        if about.startswith(word):
            about = about.removeprefix(word).strip()
    return line if not about or about.lower() in line.lower() else f"{line} {about}"


def _rank(code: str) -> int:
    return next((rank for mark, rank in _RANKS if mark in code), len(_RANKS))
