"""The kinds of list that can be imported, and which sheet of a workbook is which."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.exchange.fields.awards import INITIATIVES, LEDGER, NOMINATIONS
from thidua_desktop.exchange.fields.conference import (
    CONFERENCE,
    CONFERENCE_GUESTS,
    CONFERENCE_INFO,
    CONFERENCE_PROGRAMME,
)
from thidua_desktop.exchange.fields.pledges import PLEDGE_RESULTS, PLEDGES
from thidua_desktop.exchange.fields.reform import CRITERIA, RANKING, SCORES
from thidua_desktop.exchange.fields.rosters import HOUSEHOLDS, PEOPLE, UNITS
from thidua_desktop.exchange.fields.votes import VOTES
from thidua_desktop.exchange.heading_words import FieldSpec, match_headings
from thidua_desktop.exchange.headings import Table


@dataclass(frozen=True, slots=True)
class ListKind:
    """A kind of list.

    ``sheet_words``: folded words in the names of its sheets. ``rivals``: kinds that one workbook may hold
    side by side, so that each takes its own sheet.
    """

    code: str
    label: str
    fields: tuple[FieldSpec, ...]
    sheet_words: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()


_ROSTERS: Final = ("units", "people", "households")
_REFORM: Final = ("criteria", "scores")
CONFERENCE_PARTS: Final = ("conference-info", "conference-programme", "conference-guests")
"""What a conference's workbook holds side by side: each is read as a kind of its own."""

KINDS: Final[Mapping[str, ListKind]] = MappingProxyType(
    {
        kind.code: kind
        for kind in (
            ListKind("units", "Đơn vị", UNITS, ("don vi", "to chuc"), _ROSTERS),
            ListKind("people", "Cán bộ", PEOPLE, ("can bo", "nhan su", "cong chuc"), _ROSTERS),
            ListKind("households", "Hộ gia đình", HOUSEHOLDS, ("ho gia dinh", "ho dan"), _ROSTERS),
            ListKind("ledger", "Sổ khen thưởng", LEDGER, ("lich su", "so khen", "khen thuong")),
            ListKind(
                "nominations",
                "Đề nghị khen thưởng",
                NOMINATIONS,
                ("de nghi", "danh sach", "ca nhan", "tap the", "ho gia dinh", "ds"),
            ),
            ListKind("pledges", "Giao ước thi đua", PLEDGES, ("giao uoc", "dang ky", "ket qua")),
            ListKind("pledge-results", "Kết quả giao ước", PLEDGE_RESULTS, ("ket qua", "thuc hien")),
            ListKind("initiatives", "Sáng kiến", INITIATIVES, ("sang kien", "de tai")),
            ListKind("criteria", "Bộ tiêu chí", CRITERIA, ("bo tieu chi", "tieu chi"), _REFORM),
            ListKind("scores", "Điểm tự chấm", SCORES, ("tu cham", "cham diem"), _REFORM),
            ListKind("votes", "Kết quả bỏ phiếu", VOTES, ("kiem phieu", "bo phieu", "ket qua")),
            ListKind("conference", "Hội nghị", CONFERENCE),
            ListKind(
                "conference-info", "Thông tin hội nghị", CONFERENCE_INFO, ("thong tin",), CONFERENCE_PARTS
            ),
            ListKind(
                "conference-programme",
                "Chương trình hội nghị",
                CONFERENCE_PROGRAMME,
                ("chuong trinh",),
                CONFERENCE_PARTS,
            ),
            ListKind(
                "conference-guests",
                "Đại biểu, ghế",
                CONFERENCE_GUESTS,
                ("dai bieu", "ghe"),
                CONFERENCE_PARTS,
            ),
            ListKind("ranking", "Bảng xếp hạng", RANKING, ("xep hang",)),
        )
    }
)

FIELDS: Final[Mapping[str, tuple[FieldSpec, ...]]] = MappingProxyType(
    {code: kind.fields for code, kind in KINDS.items()}
)
"""Kind → its fields."""


def sheet_fits(table: Table, kind: str, sheet_name: str = "") -> bool:
    """Whether a sheet read for ``kind`` is that kind of list, and no rival of it.

    A list that lacks a required column still fits when it has another one: the clerk is told what is missing.
    """
    spec = KINDS[kind]
    required = {field.name for field in spec.fields if field.required}
    if not table.found or (required and required <= set(table.missing)):
        return False
    here = _fit(table, spec, sheet_name)
    return all(_fit(table, KINDS[rival], sheet_name) < here for rival in spec.rivals if rival != kind)


def _fit(table: Table, kind: ListKind, sheet_name: str) -> float:
    """How many of the headings mean something for ``kind``; 0 where a required one is missing."""
    texts = {column: (heading,) for column, heading in table.headings.items()}
    match = match_headings(texts, kind.fields, {})
    if any(field.lacking(match.columns) for field in kind.fields):
        return 0
    named = any(word in fold(sheet_name) for word in kind.sheet_words) if sheet_name else False
    return len(match.used) + (1.5 if named else 0)
