"""What was looked up, in the words of paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from thidua_desktop.documents.lookup.data import (
    BookGroup,
    BookLine,
    GivenLine,
    GoldenBookPaper,
    HistorySheet,
    NamedList,
    YearLine,
)
from thidua_desktop.domain.initiatives import LEVEL_LABELS, STATE_LABELS
from thidua_desktop.domain.office import own_words
from thidua_desktop.domain.records import Office, RecipientKind
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.imports.grades import GRADE_LABELS
from thidua_desktop.services.lookup.golden_book import GoldenBook, GoldenRow
from thidua_desktop.services.lookup.history import HistoryAward, Origin, RecipientHistory
from thidua_desktop.services.pledge_papers.ground import leader_of

_HIGHER = "cấp trên quyết định"
_EARLIER = "theo sổ khen thưởng"


def golden_book_paper(book: GoldenBook, office: Office, day: dt.date) -> GoldenBookPaper:
    """``book`` as its paper says it; the catalogue's "cấp xã" becomes the office's own name."""
    groups = tuple(
        BookGroup(one.year, own_words(one.award_name, office), tuple(map(_book_line, one.rows)))
        for one in book.groups
    )
    return GoldenBookPaper(office, groups, day, leader_of(office))


def history_sheet(
    history: RecipientHistory, office: Office, names: Mapping[str, str], day: dt.date
) -> HistorySheet:
    """``history`` in the words of paper; ``names`` of awards by code."""
    counts: dict[str, int] = {}
    order = {code: place for place, code in enumerate(names)}
    for award in sorted(history.held, key=lambda one: order.get(one.award_code, len(order))):
        name = own_words(award.award_name, office)
        counts[name] = counts.get(name, 0) + 1
    return HistorySheet(
        office=office,
        name=f"{history.salutation} {history.name}".strip(),
        facts=tuple(_facts(history)),
        awards=tuple(_given(one, office) for one in history.awards),
        counts=tuple(counts.items()),
        years=tuple(_years(history, office, names)),
        lists=tuple(one for one in _lists(history) if one.lines),
        day=day,
        leader=leader_of(office),
    )


def _facts(history: RecipientHistory) -> Iterator[tuple[str, str]]:
    person = history.kind is RecipientKind.PERSON
    birth = "Năm sinh" if len(history.birth) == 4 else "Ngày sinh"
    for label, value in (
        (birth, history.birth),
        ("Chức vụ", history.post),
        ("Đơn vị" if person else "Trực thuộc", history.unit_name),
        ("Nơi ở", history.address),
    ):
        if value:
            yield label, value
    if history.predecessors:
        names = (
            f"{one.name} (đến ngày {format_date(one.on)})" if one.on else one.name
            for one in history.predecessors
        )
        yield "Đơn vị trước khi sáp nhập, đổi tên", "; ".join(names)


def _given(one: HistoryAward, office: Office) -> GivenLine:
    award = one.award
    notes = [one.revoked] if one.revoked else []
    notes += [f"tặng {one.under}"] if one.under else []
    notes += [{Origin.HIGHER: _HIGHER, Origin.EARLIER: _EARLIER}.get(one.origin, "")]
    said = "; ".join(part for part in notes if part)
    return GivenLine(
        award.year,
        own_words(award.award_name, office),
        award.decision_number,
        award.decision_date,
        award.authority,
        award.signer_name,
        said[:1].upper() + said[1:],
        bool(one.revoked),
    )


def _years(history: RecipientHistory, office: Office, names: Mapping[str, str]) -> Iterator[YearLine]:
    """The latest first; years of which nothing is known are left out."""
    for one in reversed(history.strip):
        if one.grade or one.awards or one.initiatives or one.discipline:
            awards = "; ".join(own_words(names.get(code, code), office) for code in one.awards)
            grade = GRADE_LABELS[one.grade] if one.grade else ""
            yield YearLine(one.year, grade, awards, one.initiatives, one.discipline)


def _lists(history: RecipientHistory) -> Iterator[NamedList]:
    yield NamedList(
        "Sáng kiến, đề tài",
        tuple(
            f"Năm {one.year}: {one.name} (cấp {LEVEL_LABELS[one.level].lower()}, "
            f"{STATE_LABELS[one.state].lower()})"
            for one in history.initiatives
        ),
    )
    yield NamedList(
        "Đang đề nghị",
        tuple(f"Năm {row.nomination.year}: {row.award_name}" for row in history.waiting),
    )
    yield NamedList(
        "Đề nghị không được thông qua",
        tuple(f"Năm {row.nomination.year}: {row.award_name}" for row in history.refused),
    )
    yield NamedList(
        "Bằng, giấy khen đã in",
        tuple(
            f"{one.award_name} năm {one.year}"
            + (f": ngày {format_date(one.at.date())}" if one.at else "")
            + (f" ({one.note})" if one.note else "")
            for one in history.papers
        ),
    )


def _book_line(row: GoldenRow) -> BookLine:
    return BookLine(
        number=row.number,
        name=f"{row.salutation} {row.name}".strip(),
        birth=row.birth,
        post=row.post,
        unit=row.unit,
        decision_number=row.decision_number,
        decision_date=row.decision_date,
        authority=row.authority,
        signer=row.signer,
        note=row.note,
        revoked=row.revoked,
    )
