"""The name lock: confirmed once, corrected with the papers that still say it the old way."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.conftest import TODAY, Small
from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import Nomination, PrintRun, Recipient, RecipientKind, Signer

PERSON, UNIT, HOUSEHOLD = RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD


@pytest.fixture
def lan(small: Small) -> Recipient:
    """Nguyễn Thị Lan, proposed for LĐTT, with a hamlet and a household after her."""
    add = small.office.nominations.add
    add(Nomination(0, small.batch, Recipient(PERSON, small.person), "LDTT"))
    add(Nomination(0, small.batch, Recipient(UNIT, small.hamlet), "GKX"))
    add(Nomination(0, small.batch, Recipient(HOUSEHOLD, small.household), "GKX"))
    add(Nomination(0, small.batch, Recipient(PERSON, small.person), "GKX"))
    return Recipient(PERSON, small.person)


def test_the_records_propose(small: Small, lan: Recipient) -> None:
    wording = small.office.wordings.proposed(lan, 2026)
    assert (wording.salutation, wording.name, wording.post) == ("Bà", "Nguyễn Thị Lan", "Kế toán")
    assert wording.unit_name == "Văn phòng HĐND và UBND xã Thạnh Hóa"
    household = small.office.wordings.proposed(Recipient(HOUSEHOLD, small.household), 2026)
    assert (household.name, household.post) == ("Huỳnh Văn Bảo", "Số 8, Ấp 2")
    with pytest.raises(NotFound):
        small.office.wordings.proposed(Recipient(PERSON, 999), 2026)


def test_confirmed_once_for_a_whole_batch(small: Small, lan: Recipient) -> None:
    office = small.office
    assert office.wordings.unconfirmed(small.batch) == [
        lan,
        Recipient(UNIT, small.hamlet),
        Recipient(HOUSEHOLD, small.household),
    ]
    office.wordings.confirm(office.wordings.proposed_for(small.batch))
    assert office.wordings.unconfirmed(small.batch) == []
    found = office.wordings.wording(lan, 2026)
    assert found is not None
    assert found.at.date() == TODAY
    assert office.wordings.wording(lan, 2025) is None
    with pytest.raises(RuleViolation, match="đã xác nhận"):
        office.wordings.confirm([found])
    office.operations.undo()
    assert len(office.wordings.unconfirmed(small.batch)) == 3


def test_a_name_is_needed(small: Small, lan: Recipient) -> None:
    with pytest.raises(Invalid, match="Nhập tên"):
        small.office.wordings.confirm([replace(small.office.wordings.proposed(lan, 2026), name=" ")])


def test_a_locked_name_does_not_follow_the_record(small: Small, lan: Recipient) -> None:
    office = small.office
    office.wordings.confirm([office.wordings.proposed(lan, 2026)])
    person = office.units.person(small.person)
    office.units.update_person(replace(person, name="Nguyễn Thị Lành"))
    found = office.wordings.wording(lan, 2026)
    assert found is not None
    assert found.name == "Nguyễn Thị Lan"


def test_a_correction_is_told_to_the_lines(small: Small, lan: Recipient) -> None:
    office = small.office
    wording = office.wordings.proposed(lan, 2026)
    with pytest.raises(RuleViolation, match="chưa được xác nhận"):
        office.wordings.correct(wording)
    office.wordings.confirm([wording])
    loaded = office.wordings.wording(lan, 2026)
    assert loaded is not None
    office.wordings.correct(replace(loaded, name=" Nguyễn  Thị Lành "), expected=loaded)
    found = office.wordings.wording(lan, 2026)
    assert found is not None
    assert found.name == "Nguyễn Thị Lành"
    notes = [one.note for one in office.workflow.history(small.batch) if one.action == "wording"]
    assert len(notes) == 2
    assert notes[0].startswith("Bà, Nguyễn Thị Lan, Kế toán")
    assert "→ Bà, Nguyễn Thị Lành" in notes[0]
    with pytest.raises(Conflict, match="người khác sửa"):
        office.wordings.correct(replace(loaded, post="Thủ quỹ"), expected=loaded)


def test_papers_that_carry_the_name(small: Small, lan: Recipient) -> None:
    office = small.office
    decided = office.decisions.decide(
        small.batch, None, "12", dt.date(2026, 12, 18), Signer("Lâm Quốc Thịnh", "Chủ tịch")
    ).created
    awards = office.decisions.awards(decided)
    own = next(one.id for one in awards if one.name == "Nguyễn Thị Lan")
    other = next(one.id for one in awards if one.recipient_kind is UNIT)
    at = dt.datetime(2026, 12, 19, 8)
    session = office.council.open_session(small.batch, dt.date(2026, 12, 10)).created
    runs = [
        PrintRun(0, "minutes", at, "bien-ban.docx", 2, session_id=session),
        PrintRun(0, "ballots", at, "phieu.pdf", 1, batch_id=small.batch),
        PrintRun(0, "decision", at, "quyet-dinh.pdf", 1, decision_id=decided),
        PrintRun(0, "certificates", at, "giay-khen-1.pdf", 1, award_ids=(other,)),
        PrintRun(0, "certificates", at, "giay-khen-2.pdf", 1, award_ids=(own,)),
        PrintRun(0, "proposal", at, "to-trinh-khac.pdf", 1, proposal_id=None),
    ]
    store = office._store

    def work() -> None:
        for run in runs:
            store.prints.add_run(run)

    office.operations.run("Đã in", work, aside=True)
    made = office.wordings.papers_made(lan, 2026)
    assert [one.file for one in made] == ["giay-khen-2.pdf", "quyet-dinh.pdf", "phieu.pdf", "bien-ban.docx"]
    assert made[0].label == "Giấy khen, ngày 19/12/2026 (giay-khen-2.pdf)"
    assert office.wordings.papers_made(lan, 2025) == []
    assert office.wordings.papers_made(Recipient(PERSON, small.namesake), 2026) == []


def test_a_person_taken_out_takes_the_wording_along(small: Small) -> None:
    office = small.office
    her = Recipient(PERSON, small.namesake)
    office.wordings.confirm([office.wordings.proposed(her, 2026)])
    office.units.delete_person(small.namesake)
    office.operations.undo()
    assert office.wordings.wording(her, 2026) is not None
