"""The golden book by year and award, and who held what when."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import Invalid, NotFound
from thidua_desktop.domain.records import (
    Award,
    AwardState,
    Decision,
    DecisionState,
    RecipientKind,
    Succession,
    Unit,
)
from thidua_desktop.services.lookup import HeldQuery
from thidua_desktop.services.workspace import Workspace

PERSON, UNIT = RecipientKind.PERSON, RecipientKind.UNIT
LAST = dt.date(2025, 12, 20)


@pytest.fixture
def ledger(small: Small) -> Small:
    """Awards of three years; one taken back on 05/06/2026; one of a unit merged into Ấp 2."""
    office, store = small.office, small.office._store
    old = office.units.add(Unit(0, "Ấp cũ", valid_to=dt.date(2024, 6, 30))).created

    def work() -> None:
        store.units.add_succession(Succession(old, small.hamlet, dt.date(2024, 7, 1)))
        decision = store.decisions.add(
            Decision(
                0,
                2025,
                "tặng",
                "12/QĐ-UBND",
                LAST,
                state=DecisionState.REVOKED,
                revoked_on=dt.date(2026, 6, 5),
            )
        )
        bare = Award(0, "LDTT", "Lao động tiên tiến", PERSON, "Nguyễn Thị Lan", 2025, small.person)
        of_hall = replace(bare, unit_id=small.hall, unit_name="Văn phòng")
        signed = {"decision_id": decision, "decision_number": "12/QĐ-UBND", "decision_date": LAST}
        store.decisions.add_awards(
            [
                replace(of_hall, **signed, book_number=2),  # type: ignore[arg-type]
                replace(of_hall, **signed, book_number=1, name="Đỗ An", recipient_id=small.namesake),  # type: ignore[arg-type]
                replace(of_hall, **signed, book_number=3, state=AwardState.REVOKED, note="Gian dối"),  # type: ignore[arg-type]
                replace(of_hall, year=2023, decision_date=dt.date(2024, 1, 5)),
                Award(0, "GKX", "Giấy khen", UNIT, "Ấp cũ", 2023, old),
                Award(0, "GKX", "Giấy khen", UNIT, "Ấp 2", 2021),
            ]
        )

    office.operations.run("Đã điền", work)
    return small


def test_the_book_goes_by_year_rank_and_number(ledger: Small) -> None:
    book = ledger.office.lookup.golden_book()
    assert [(one.year, one.award_code, len(one.rows), one.held) for one in book.groups] == [
        (2025, "LDTT", 3, 2),
        (2023, "LDTT", 1, 1),
        (2023, "GKX", 1, 1),
        (2021, "GKX", 1, 1),
    ]
    assert [row.number for row in book.groups[0].rows] == ["1", "2", "3"]
    assert book.groups[0].rows[2].note == "Đã thu hồi ngày 05/06/2026. Gian dối"
    assert (book.total, book.years) == (6, (2025, 2023, 2021))
    assert book.groups[2].rows[0].unit == ""


def test_the_book_of_one_year_or_one_award(ledger: Small) -> None:
    lookup = ledger.office.lookup
    assert [one.year for one in lookup.golden_book(2023).groups] == [2023, 2023]
    assert [one.year for one in lookup.golden_book(award="GKX").groups] == [2023, 2021]
    assert lookup.golden_book(1999).total == 0
    assert lookup.years() == [2025, 2023, 2021]


def test_the_books_total_is_the_ledgers(sample: Workspace) -> None:
    book = sample.lookup.golden_book()
    ids = [row.award_id for group in book.groups for row in group.rows]
    assert sorted(ids) == sorted(sample.decisions.award_ids())


@pytest.mark.parametrize(
    ("day", "held"),
    [
        (dt.date(2023, 12, 31), 0),
        (dt.date(2024, 1, 5), 1),
        (LAST - dt.timedelta(1), 1),
        (LAST, 4),
        (dt.date(2026, 6, 4), 4),
        (dt.date(2026, 6, 5), 3),
    ],
)
def test_who_held_a_title_on_a_day(ledger: Small, day: dt.date, held: int) -> None:
    assert len(ledger.office.lookup.held_on("LDTT", day)) == held


def test_counts_are_of_the_rows_and_of_different_recipients(ledger: Small) -> None:
    held = ledger.office.lookup.held(HeldQuery())
    assert [(one.award_code, one.awards, one.recipients) for one in held.counts] == [
        ("LDTT", 3, 2),
        ("GKX", 2, 2),
    ]
    assert sum(one.awards for one in held.counts) == len(held.awards) == 5
    assert held.recipients == 4
    assert len(ledger.office.lookup.held(HeldQuery(revoked=True)).awards) == 6


def test_years_unit_and_sort_of_recipient_narrow(ledger: Small) -> None:
    def found(**query: object) -> list[int]:
        return [one.year for one in ledger.office.lookup.held(HeldQuery(**query)).awards]  # type: ignore[arg-type]

    assert found(first_year=2024) == [2025, 2025]
    assert found(last_year=2022) == [2021]
    assert found(kind=UNIT) == [2023, 2021]
    # The merged hamlet's award counts for Ấp 2, and the ledger's row that knows its unit by name only.
    assert found(unit_id=ledger.hamlet) == [2023, 2021]
    assert found(unit_id=ledger.hall, award_code="LDTT") == [2025, 2025, 2023]


def test_filters_are_kept_renamed_and_forgotten_and_undone(workspace: Workspace) -> None:
    lookup = workspace.lookup
    lookup.save_filter("awards", "  Giấy  khen 2025 ", '{"year": 2025}')
    lookup.save_filter("awards", "Bằng khen", "{}")
    lookup.save_filter("units", "Ấp", "{}")
    assert [one.name for one in lookup.filters("awards")] == ["Giấy khen 2025", "Bằng khen"]
    first, second = lookup.filters("awards")
    with pytest.raises(Invalid, match="Đã có bộ lọc"):
        lookup.rename_filter("awards", first.id, "bằng khen")
    lookup.rename_filter("awards", first.id, "Giấy khen")
    assert {one.name: one.value for one in lookup.filters("awards")} == {
        "Giấy khen": '{"year": 2025}',
        "Bằng khen": "{}",
    }
    lookup.delete_filter("awards", second.id)
    assert [one.name for one in lookup.filters("awards")] == ["Giấy khen"]
    workspace.operations.undo()
    assert len(lookup.filters("awards")) == 2
    with pytest.raises(NotFound):
        lookup.delete_filter("units", second.id)


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_filter_needs_a_name_that_a_menu_can_show(workspace: Workspace, name: str) -> None:
    with pytest.raises(Invalid):
        workspace.lookup.save_filter("awards", name, "{}")
