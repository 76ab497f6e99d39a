"""What one recipient received: all awards whoever gave them, the strip by year, what hangs on them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import (
    Award,
    AwardState,
    Decision,
    DecisionState,
    Grade,
    Initiative,
    InitiativeState,
    Nomination,
    NominationState,
    Rating,
    Recipient,
    RecipientKind,
    Signer,
    Succession,
    Unit,
)
from thidua_desktop.services.lookup import Origin
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import Workspace

PERSON, UNIT, HOUSEHOLD = RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD


def an_award(
    code: str, name: str, year: int, kind: RecipientKind, recipient_id: int, **more: object
) -> Award:
    return replace(Award(0, code, name, kind, "Nguyễn Thị Lan", year, recipient_id), **more)  # type: ignore[arg-type]


@pytest.fixture
def lan(small: Small) -> Small:
    """Nguyễn Thị Lan with an award of each origin, one of them taken back, ratings and two initiatives."""
    office = small.office
    store = office._store

    def work() -> None:
        own = store.decisions.add(
            Decision(
                0, 2025, "tặng Giấy khen", "12/QĐ-UBND", dt.date(2025, 12, 20),
                signer=Signer("Lâm Quốc Thịnh", "Chủ tịch"), state=DecisionState.ISSUED,
                revoked_on=dt.date(2026, 6, 5), revoke_number="40/QĐ-UBND",
            )
        )  # fmt: skip
        higher = store.decisions.add(
            Decision(
                0, 2024, "tặng Bằng khen", "900/QĐ-UBND", dt.date(2025, 3, 2), "tinh",
                state=DecisionState.ISSUED, origin="recorded",
            )
        )  # fmt: skip
        store.decisions.add_awards(
            [
                an_award(
                    "GKX", "Giấy khen", 2025, PERSON, small.person, decision_id=own, state=AwardState.REVOKED
                ),
                an_award("LDTT", "Lao động tiên tiến", 2025, PERSON, small.person, decision_id=own),
                an_award("BKT", "Bằng khen", 2024, PERSON, small.person, decision_id=higher),
                an_award("LDTT", "Lao động tiên tiến", 2021, PERSON, small.person, decision_number="5/QĐ"),
            ]
        )
        store.people.set_ratings(
            [
                Rating(PERSON, small.person, 2024, Grade.EXCELLENT),
                Rating(PERSON, small.person, 2023, Grade.DONE),
            ]
        )
        for state in (InitiativeState.RECOGNISED, InitiativeState.PENDING):
            store.initiatives.add(
                Initiative(0, f"Sáng kiến {state}", 2022, state=state, author_ids=(small.person,))
            )

    office.operations.run("Đã điền", work)
    return small


def test_all_awards_newest_first_with_where_they_come_from(lan: Small) -> None:
    history = lan.office.lookup.history(PERSON, lan.person)
    assert [(one.award.year, one.award.award_code, one.origin) for one in history.awards] == [
        (2025, "LDTT", Origin.OWN),
        (2025, "GKX", Origin.OWN),
        (2024, "BKT", Origin.HIGHER),
        (2021, "LDTT", Origin.EARLIER),
    ]
    assert [one.revoked for one in history.awards] == [
        "",
        "Đã thu hồi theo Quyết định số 40/QĐ-UBND ngày 05/06/2026",
        "",
        "",
    ]
    assert len(history.held) == 3
    assert [one.number for one in history.decisions] == ["12/QĐ-UBND", "900/QĐ-UBND"]
    assert (history.name, history.salutation, history.birth, history.post) == (
        "Nguyễn Thị Lan", "Bà", "17/05/1984", "Kế toán",
    )  # fmt: skip
    assert history.unit_name == "Văn phòng HĐND và UBND xã Thạnh Hóa"


def test_the_strip_has_every_year_between_and_counts_only_what_is_held(lan: Small) -> None:
    strip = lan.office.lookup.history(PERSON, lan.person).strip
    assert [one.year for one in strip] == [2021, 2022, 2023, 2024, 2025]
    assert [one.awards for one in strip] == [("LDTT",), (), (), ("BKT",), ("LDTT",)]
    assert [one.initiatives for one in strip] == [0, 1, 0, 0, 0]
    assert [one.grade for one in strip] == [None, None, Grade.DONE, Grade.EXCELLENT, None]


def test_the_namesake_has_nothing_of_it(lan: Small) -> None:
    history = lan.office.lookup.history(PERSON, lan.namesake)
    assert (history.awards, history.strip, history.initiatives, history.papers) == ((), (), (), ())
    assert history.birth == "1991"


def test_a_discipline_stands_in_its_year(lan: Small) -> None:
    office = lan.office
    person = office.units.person(lan.person)
    office.units.update_person(replace(person, discipline="Khiển trách (QĐ số 1 ngày 05/06/2019)"))
    strip = office.lookup.history(PERSON, lan.person).strip
    assert strip[0].year == 2019
    assert strip[0].discipline.startswith("Khiển trách")


def test_refused_and_waiting_nominations(small: Small) -> None:
    nominations = small.office.nominations
    for achievement in ("Hiến đất", "Giúp người nghèo"):
        recipient = Recipient(HOUSEHOLD, small.household)
        nominations.add(Nomination(0, small.batch, recipient, "GKX", achievement))
    first = small.office.lookup.history(HOUSEHOLD, small.household).nominations[-1].nomination
    small.office.operations.run(
        "Đã loại",
        lambda: small.office._store.nominations.update(replace(first, state=NominationState.REJECTED)),
    )
    history = small.office.lookup.history(HOUSEHOLD, small.household)
    assert [row.nomination.achievement for row in history.refused] == ["Hiến đất"]
    assert [row.nomination.achievement for row in history.waiting] == ["Giúp người nghèo"]
    assert (history.name, history.address) == ("Hộ gia đình Huỳnh Văn Bảo", "Số 8, Ấp 2")


def test_a_units_history_has_its_predecessors_awards_under_the_old_names(small: Small) -> None:
    office = small.office
    units = [office.units.add(Unit(0, name)).created for name in ("Ấp 1A", "Ấp 1B", "Ấp 1C")]
    store = office._store

    def work() -> None:
        # 1A became 1B, 1B became Ấp 2: the chain is followed, and a ring does not run for ever.
        store.units.add_succession(Succession(units[0], units[1], dt.date(2019, 1, 1)))
        store.units.add_succession(Succession(units[1], small.hamlet, dt.date(2024, 7, 1)))
        store.units.add_succession(Succession(small.hamlet, units[0], None))
        for unit, year in ((units[0], 2018), (units[1], 2022), (small.hamlet, 2025), (units[2], 2025)):
            store.decisions.add_award(an_award("GKX", "Giấy khen", year, UNIT, unit))

    office.operations.run("Đã sáp nhập", work)
    history = office.lookup.history(UNIT, small.hamlet)
    assert [(one.award.year, one.under) for one in history.awards] == [
        (2025, ""),
        (2022, "Ấp 1B"),
        (2018, "Ấp 1A"),
    ]
    assert [(one.name, one.on) for one in history.predecessors] == [
        ("Ấp 1B", dt.date(2024, 7, 1)),
        ("Ấp 1A", dt.date(2019, 1, 1)),
    ]


def test_printed_certificates_are_told(sample: Workspace, tmp_path) -> None:  # type: ignore[no-untyped-def]
    decision = sample.decisions.all()[0].decision
    award = next(
        one
        for one in sample.decisions.awards(decision.id)
        if one.recipient_id is not None and one.state is AwardState.GIVEN
    )
    assert award.recipient_id is not None
    before = sample.lookup.history(award.recipient_kind, award.recipient_id).papers
    sample.printing.save("certificates", Selection(award_ids=(award.id,)), tmp_path / "x.pdf")
    after = sample.lookup.history(award.recipient_kind, award.recipient_id).papers
    assert len(after) == len(before) + 1
    assert (after[0].award_name, after[0].year) == (award.award_name, award.year)


def test_who_is_not_there(small: Small) -> None:
    for kind in RecipientKind:
        with pytest.raises(NotFound):
            small.office.lookup.history(kind, 9999)
