"""What both papers share: the header, decisions and counts in words, who signs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from thidua_desktop.documents.official.model import Header, Signatures, SignatureSide
from thidua_desktop.documents.official.parts import short_body
from thidua_desktop.documents.pledges.common import SIGN_HERE, dated, leader_side
from thidua_desktop.domain.records import Office, Signer
from thidua_desktop.domain.vietnamese import format_date


def head(office: Office, day: dt.date) -> Header:
    """Both papers are extracts of what the office keeps: they carry no number."""
    return Header(short_body(office.parent_name), office.name, place_date=dated(office, day.year, day))


def decision_words(number: str, date: dt.date | None) -> str:
    """ "123/QĐ-UBND ngày 15/12/2025"; what is not known is left out."""
    said = [number] if number else []
    said += [f"ngày {format_date(date)}"] if date else []
    return " ".join(said)


def decided_by(authority: str, signer: str) -> str:
    """Who decided, in short, and who signed, a line each."""
    return "\n".join(part for part in (short_body(authority), signer) if part)


def signatures(leader: Signer) -> Signatures:
    """Who drew it up, then the leader."""
    return Signatures((SignatureSide(("Người lập",), note=SIGN_HERE), leader_side(leader)))


def span(years: Sequence[int]) -> str:
    """ "năm 2025", "từ năm 2021 đến năm 2025"; empty for none."""
    if not years:
        return ""
    first, last = min(years), max(years)
    return f"năm {last}" if first == last else f"từ năm {first} đến năm {last}"
