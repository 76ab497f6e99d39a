"""From nominations to an issued decision and its frozen awards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.services.conftest import Small
from tests.services.nominating import CHAIR, DAY, propose
from thidua_desktop.domain.errors import Invalid, RuleViolation
from thidua_desktop.domain.records import (
    AwardState,
    BatchState,
    DecisionState,
    NominationState,
    RecipientKind,
    Signer,
)


def test_awards_are_numbered_in_the_order_of_the_stage(mixed: Small) -> None:
    made = mixed.office.decisions.decide(mixed.batch, None, "412", DAY, CHAIR)
    awards = mixed.office.decisions.awards(made.created)
    assert [(a.book_number, a.award_code, a.recipient_kind.value) for a in awards] == [
        (1, "LDTT", "person"),
        (2, "GKX", "unit"),
        (3, "GKX", "household"),
        (4, "GKX", "person"),
    ]
    assert {award.decision_number for award in awards} == {"412/QĐ-UBND"}


def test_a_higher_level_is_left_with_the_reason(mixed: Small) -> None:
    take, left = mixed.office.decisions.undecided(mixed.batch)
    assert len(take) == 4
    assert [one.award_name for one in left] == ["Bằng khen của Chủ tịch UBND tỉnh"]
    assert "UBND tỉnh" in left[0].reason
    mixed.office.decisions.decide(mixed.batch, None, "412", DAY, CHAIR)
    nomination = mixed.office.nominations.get(left[0].nomination_id)
    assert nomination.state is NominationState.PROPOSED


def test_naming_a_higher_level_needs_who_decided(mixed: Small) -> None:
    _, left = mixed.office.decisions.undecided(mixed.batch)
    ids = [left[0].nomination_id]
    with pytest.raises(RuleViolation, match="không do cơ quan quyết định"):
        mixed.office.decisions.decide(mixed.batch, ids, "88", DAY, CHAIR)
    made = mixed.office.decisions.decide(
        mixed.batch, ids, "88/QĐ-UBND", DAY, Signer("Ngô Tấn Phát", "Chủ tịch"), issuer="Chủ tịch UBND tỉnh"
    )
    (award,) = mixed.office.decisions.awards(made.created)
    assert award.authority == "Chủ tịch UBND tỉnh"
    assert mixed.office.decisions.get(made.created).level == "tinh"


def test_names_are_frozen_as_decided(mixed: Small) -> None:
    office = mixed.office
    made = office.decisions.decide(mixed.batch, None, "412", DAY, CHAIR)
    person = office.units.person(mixed.person)
    office.units.update_person(replace(person, name="Nguyễn Thị Ngọc Lan", post="Trưởng phòng"))
    award = next(a for a in office.decisions.awards(made.created) if a.award_code == "LDTT")
    assert (award.name, award.post, award.salutation, award.birth) == (
        "Nguyễn Thị Lan",
        "Kế toán",
        "Bà",
        "17/05/1984",
    )


def test_a_number_is_used_once_a_year(mixed: Small) -> None:
    office = mixed.office
    ids = [n.id for n in office.nominations.of_batch(mixed.batch)]
    office.decisions.decide(mixed.batch, ids[:1], "412", DAY, CHAIR)
    with pytest.raises(Invalid, match="đã dùng"):
        office.decisions.decide(mixed.batch, ids[1:2], " 412 / QĐ-UBND", DAY, CHAIR)
    assert office.decisions.suggest_number(2026) == "413/QĐ-UBND"
    assert office.decisions.suggest_number(2027) == "01/QĐ-UBND"


@pytest.mark.parametrize(
    ("number", "signer", "field"), [("", CHAIR, "number"), ("412", Signer("", "Chủ tịch"), "signer")]
)
def test_what_is_missing_is_named(mixed: Small, number: str, signer: Signer, field: str) -> None:
    with pytest.raises(Invalid) as error:
        mixed.office.decisions.decide(mixed.batch, None, number, DAY, signer)
    assert {problem.field for problem in error.value.problems} == {field}
    assert not mixed.office.decisions.all()


def test_nothing_to_decide_is_said(small: Small) -> None:
    with pytest.raises(RuleViolation, match="Không có đề nghị"):
        small.office.decisions.decide(small.batch, None, "1", DAY, CHAIR)


def test_an_issued_decision_is_revoked_not_undone(mixed: Small) -> None:
    office = mixed.office
    made = office.decisions.decide(mixed.batch, None, "412", DAY, CHAIR)
    with pytest.raises(RuleViolation):
        office.operations.undo()
    with pytest.raises(Invalid):
        office.decisions.revoke(made.created, " ")
    office.decisions.revoke(made.created, "Kê khai không đúng")
    assert office.decisions.get(made.created).state is DecisionState.REVOKED
    assert {a.state for a in office.decisions.awards(made.created)} == {AwardState.REVOKED}
    states = {n.state for n in office.nominations.of_batch(mixed.batch)}
    assert states == {NominationState.PROPOSED}
    with pytest.raises(Invalid, match="đã dùng"):
        office.decisions.decide(mixed.batch, None, "412", DAY, CHAIR)


def test_decided_nominations_cannot_be_changed(mixed: Small) -> None:
    office = mixed.office
    office.decisions.decide(mixed.batch, None, "412", DAY, CHAIR)
    decided = next(n for n in office.nominations.of_batch(mixed.batch) if n.state is NominationState.DECIDED)
    with pytest.raises(RuleViolation):
        office.nominations.update(replace(decided, achievement="khác"))
    with pytest.raises(RuleViolation):
        office.nominations.delete([decided.id])
    with pytest.raises(RuleViolation):
        office.nominations.delete_batch(mixed.batch)
    assert office.nominations.batch(mixed.batch).state is BatchState.DECIDED


def test_the_same_proposal_twice_is_refused(small: Small) -> None:
    propose(small, RecipientKind.PERSON, small.person, "GKX")
    with pytest.raises(Invalid, match="đã được đề nghị"):
        propose(small, RecipientKind.PERSON, small.person, "GKX", "tốt")
    propose(small, RecipientKind.PERSON, small.namesake, "GKX")


def test_a_kind_goes_only_to_its_recipients(small: Small) -> None:
    with pytest.raises(Invalid, match="không dành cho tập thể"):
        propose(small, RecipientKind.UNIT, small.hall, "LDTT")


def test_a_batch_is_found_without_diacritics(small: Small) -> None:
    assert small.office.nominations.batch_named("cuoi nam 2026").id == small.batch
