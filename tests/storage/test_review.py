"""Repositories of what stands between a nomination and its decision."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from thidua_desktop.domain.errors import Conflict, RuleViolation
from thidua_desktop.domain.records import (
    Attachment,
    Attendance,
    AwardKind,
    Batch,
    BatchState,
    BatchUnit,
    CouncilMember,
    CouncilSession,
    Deadline,
    DossierPaper,
    Nomination,
    Person,
    PrintRun,
    Recipient,
    RecipientKind,
    SessionState,
    Tally,
    Unit,
    Wording,
    WorkflowEvent,
)
from thidua_desktop.storage.database import Store

DAY, AT = dt.date(2026, 12, 5), dt.datetime(2026, 12, 5, 8, 30)
PERSON = RecipientKind.PERSON
KINDS = [AwardKind(code, code, "danh_hieu", (PERSON,), "co_so", 1) for code in ("GKX", "LDTT")]


@pytest.fixture
def batch(store: Store) -> int:
    """A batch with two lines of one person; ids 1 and 2."""
    with store.journal.operation("Chuẩn bị"):
        store.nominations.save_kinds(KINDS)
        store.units.add(Unit(0, "Văn phòng"))
        store.people.add(Person(0, "Nguyễn Thị Lan"))
        made = store.nominations.add_batch(Batch(0, "Cuối năm", 2026))
        for code in ("LDTT", "GKX"):
            store.nominations.add(Nomination(0, made, Recipient(PERSON, 1), code, year=2026))
    return made


def test_events_are_kept_in_order(store: Store, batch: int) -> None:
    with store.journal.operation("Ghi"):
        store.workflow.add_event(WorkflowEvent(batch, AT, "move", None, "nhap", "trinh", actor="Lan"))
        store.workflow.add_events(
            [WorkflowEvent(batch, AT, "return", 1), WorkflowEvent(batch, AT, "mend", 2)]
        )
    assert [one.action for one in store.workflow.events(batch)] == ["move", "return", "mend"]
    assert [one.action for one in store.workflow.events(batch, 2)] == ["mend"]
    assert [one.actor for one in store.workflow.batch_events(batch)] == ["Lan"]


def test_one_deadline_for_each_step(store: Store, batch: int) -> None:
    with store.journal.operation("Ghi"):
        store.workflow.set_deadline(Deadline(batch, BatchState.REVIEWED, DAY))
        store.workflow.set_deadline(Deadline(batch, BatchState.REVIEWED, DAY + dt.timedelta(days=1)))
    assert store.workflow.deadlines(batch)[BatchState.REVIEWED].due_on.day == 6
    with store.journal.operation("Bỏ"):
        store.workflow.drop_deadline(batch, BatchState.REVIEWED)
    assert store.workflow.deadlines(batch) == {}


def test_what_a_unit_said_last_counts(store: Store, batch: int) -> None:
    with store.journal.operation("Ghi"):
        store.workflow.save_unit(BatchUnit(batch, 1, DAY))
        store.workflow.save_unit(BatchUnit(batch, 1, None, nothing_to_propose=True))
    said = store.workflow.units(batch)[1]
    assert (said.submitted_on, said.nothing_to_propose) == (None, True)


def test_a_paper_is_of_one_line_or_of_the_batch(store: Store, batch: int) -> None:
    with store.journal.operation("Ghi"):
        attached = store.dossiers.add_attachment(Attachment(0, "ab" * 32, "f.pdf", 7, AT))
        store.dossiers.save_papers(
            [DossierPaper(1, "bao_cao", True, attached), DossierPaper(None, "to_trinh", True, batch_id=batch)]
        )
    assert len(store.dossiers.papers(batch)) == 2
    assert [one.item for one in store.dossiers.papers_of(2, batch)] == ["to_trinh"]
    assert store.dossiers.same_attachment("ab" * 32, "f.pdf") == store.dossiers.attachment(attached)
    assert store.dossiers.same_attachment("ab" * 32, "g.pdf") is None
    for twice in (DossierPaper(1, "bao_cao"), DossierPaper(None, "to_trinh", batch_id=batch)):
        with pytest.raises(Conflict), store.journal.operation("Hai lần"):
            store.dossiers.save_papers([twice])


def test_one_wording_a_year(store: Store, batch: int) -> None:
    lan = Recipient(PERSON, 1)
    with store.journal.operation("Ghi"):
        store.wordings.add_many([Wording(2026, lan, "Nguyễn Thị Lan", AT, "Bà")])
        store.wordings.save(Wording(2026, lan, "Nguyễn Thị Lành", AT, "Bà"))
    found = store.wordings.get(lan, 2026)
    assert found is not None
    assert (found.name, found.salutation) == ("Nguyễn Thị Lành", "Bà")
    assert store.wordings.of_year(2026) == {lan: found}
    assert store.wordings.get(lan, 2025) is None
    with pytest.raises(Conflict), store.journal.operation("Hai lần"):
        store.wordings.add_many([Wording(2026, lan, "Lan", AT)])


def sitting(store: Store, batch: int) -> int:
    with store.journal.operation("Họp"):
        for name in ("Ba", "Mai"):
            store.council.add_member(CouncilMember(0, name, to_on=DAY if name == "Ba" else None))
        made = store.council.add_session(CouncilSession(0, batch, DAY, chair_id=1))
        store.council.set_attendance(made, [Attendance(made, 1), Attendance(made, 2)])
        store.council.save_tallies(made, [Tally(made, 1, 2)])
    return made


def test_terms_and_seats(store: Store, batch: int) -> None:
    made = sitting(store, batch)
    assert [one.name for one in store.council.members(DAY)] == ["Ba", "Mai"]
    assert [one.name for one in store.council.members(DAY + dt.timedelta(days=1))] == ["Mai"]
    assert store.council.sat(1)
    with pytest.raises(RuleViolation), store.journal.operation("Xóa"):
        store.council.delete_member(2)
    with store.journal.operation("Bỏ"):
        store.council.delete_session(made)
        store.council.delete_member(2)
    assert store.council.sessions(batch) == []
    assert not store.council.sat(1)


def test_lists_are_changed_in_place(store: Store, batch: int) -> None:
    made = sitting(store, batch)
    before = store.council.attendance(made)
    with store.journal.operation("Sửa"):
        store.council.set_attendance(made, [replace(before[0], present=False)])
        store.council.save_tallies(made, [Tally(made, 1, 1, 1), Tally(made, 2, 2)])
    assert store.council.attendance(made) == [replace(before[0], present=False)]
    assert [(one.nomination_id, one.agree) for one in store.council.tallies(made)] == [(1, 1), (2, 2)]
    assert store.council.tallies_of(1)[0].disagree == 1
    with store.journal.operation("Bỏ"):
        store.council.drop_tallies(made, [1])
    assert [one.nomination_id for one in store.council.tallies(made)] == [2]


def test_only_closed_sessions_bind(store: Store, batch: int) -> None:
    made = sitting(store, batch)
    assert store.council.voted([1, 2]) == set()
    with store.journal.operation("Đóng"):
        store.council.update_session(replace(store.council.session(made), state=SessionState.CLOSED))
    assert store.council.voted([1, 2]) == {1}


def test_a_batch_goes_with_all_that_hangs_on_it(store: Store, batch: int) -> None:
    made = sitting(store, batch)
    with store.journal.operation("Ghi"):
        store.workflow.add_events([WorkflowEvent(batch, AT, "move"), WorkflowEvent(batch, AT, "mend", 1)])
        store.workflow.save_unit(BatchUnit(batch, 1))
        store.dossiers.save_papers([DossierPaper(1, "bao_cao"), DossierPaper(None, "x", batch_id=batch)])
        store.prints.add_run(PrintRun(0, "ballots", AT, "f.pdf", 1, batch_id=batch, session_id=made))
    with store.journal.operation("Xóa"):
        store.nominations.delete_batch(batch)
    # That something was printed stays true.
    run = store.prints.runs()[0]
    assert (run.target, run.batch_id, run.session_id) == ("f.pdf", None, None)
    store.journal.undo()
    assert len(store.workflow.events(batch)) == 2
    assert store.prints.runs()[0].session_id == made
    assert len(store.council.tallies(made)) == 1
