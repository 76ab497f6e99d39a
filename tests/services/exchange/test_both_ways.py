"""A batch goes up, comes back decided, and nobody types a name twice."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.services.conftest import Small
from tests.services.exchange.conftest import XA, Lines, Stick
from thidua_desktop.domain.records import (
    AwardState,
    BatchState,
    DecisionState,
    NominationState,
    ProposalState,
    RecipientKind,
    Signer,
)
from thidua_desktop.services.exchange.local import LocalRecords
from thidua_desktop.services.exchange.plan import Fate, Order, Standing
from thidua_desktop.services.workspace import Workspace

DAY = dt.date(2026, 12, 22)


def decided(province: Workspace, number: str = "77/QĐ-UBND") -> int:
    """The province decides all it was sent; the decision's id."""
    (batch,) = province.nominations.batches(2026)
    lines = [row.nomination.id for row in province.nominations.page(province.nominations.ids(batch.batch.id))]
    made = province.decisions.decide(
        batch.batch.id,
        lines,
        number,
        DAY,
        Signer("Nguyễn Út", "Chủ tịch"),
        issuer="Chủ tịch UBND tỉnh Tây Ninh",
    )
    return made.created


def test_a_batch_arrives_with_everything_it_speaks_of(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    path = stick.write(commune.office, batch_id=commune.batch)
    plan = province.exchange.open(path)
    assert (plan.sender.name, plan.number, plan.order) == (XA, 1, Order.NEXT)
    assert set(plan.counts.items()) >= {("new", len(plan.lines)), ("same", 0), ("ask", 0)}
    kinds = {line.kind for line in plan.lines}
    assert kinds == {"unit", "person", "household", "batch", "nomination"}
    before = province.exchange.packages()
    assert before == []  # nothing was written by looking

    province.exchange.accept(plan)
    (batch,) = province.nominations.batches(2026)
    assert (batch.batch.name, batch.batch.state, batch.total) == ("Cuối năm 2026", BatchState.SUBMITTED, 5)
    there = {
        (row.name, row.birth, row.post, row.unit_name, row.nomination.award_code, row.nomination.achievement)
        for row in province.nominations.page(province.nominations.ids(batch.batch.id))
    }
    here = commune.office.nominations
    assert there == {
        (row.name, row.birth, row.post, row.unit_name, row.nomination.award_code, row.nomination.achievement)
        for row in here.page(here.ids(commune.batch))
    }


def test_opened_twice_it_adds_nothing(commune: Small, province: Workspace, stick: Stick) -> None:
    path = stick.write(commune.office)
    province.exchange.accept(province.exchange.open(path))
    held = LocalRecords(province._store).contents
    newest = province.operations.last()
    again = province.exchange.open(path)
    assert again.order is Order.AGAIN
    assert {line.fate for line in again.lines} == {Fate.SAME}
    assert "không có gì mới" in province.exchange.accept(again).label
    assert LocalRecords(province._store).contents == held
    assert province.operations.last() == newest


def test_one_undo_takes_all_of_it_back(commune: Small, province: Workspace, stick: Stick) -> None:
    empty = LocalRecords(province._store).contents
    path = stick.write(commune.office)
    province.exchange.accept(province.exchange.open(path))
    province.operations.undo()
    assert LocalRecords(province._store).contents == empty
    assert province.exchange.packages() == []
    # Taken back, it can be taken in anew.
    plan = province.exchange.open(path)
    assert {line.fate for line in plan.lines} == {Fate.NEW}


def test_the_decision_comes_back_to_the_nominations_it_was_made_for(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    stick.carry(commune.office, province, batch_id=commune.batch)
    decided(province)
    people = commune.office.units.people_ids()
    path = stick.write(province, to=XA)
    plan = commune.office.exchange.open(path)
    assert {line.kind for line in plan.lines if line.fate is Fate.NEW} == {"decision", "award"}
    commune.office.exchange.accept(plan)

    assert commune.office.units.people_ids() == people  # nobody came twice
    (summary,) = commune.office.decisions.all()
    decision = summary.decision
    assert (decision.number, decision.date, decision.origin) == ("77/QĐ-UBND", DAY, "recorded")
    assert (decision.state, decision.batch_id) == (DecisionState.ISSUED, commune.batch)
    awards = commune.office.decisions.awards(decision.id)
    ours = {n.id: n for n in commune.office._store.nominations.of_batch(commune.batch)}
    assert {award.nomination_id for award in awards} == set(ours)
    for award in awards:
        nomination = ours[award.nomination_id or 0]
        assert nomination.state is NominationState.DECIDED
        assert (award.recipient_kind, award.recipient_id) == (
            nomination.recipient.kind,
            nomination.recipient.id,
        )
        assert award.authority == "Chủ tịch UBND tỉnh Tây Ninh"
    batch = commune.office.nominations.batch(commune.batch)
    assert batch.state is BatchState.DECIDED
    events = commune.office._store.workflow.batch_events(commune.batch)
    assert events[-1].note == "Quyết định số 77/QĐ-UBND"

    # It goes up once more: the province knows its own decision.
    plan = province.exchange.open(stick.write(commune.office))
    assert {line.fate for line in plan.lines} == {Fate.SAME}
    commune.office.operations.undo()
    after = commune.office._store.nominations.of_batch(commune.batch)
    assert {n.state for n in after} == {NominationState.PROPOSED}
    assert commune.office.decisions.all() == []


def test_a_revoked_award_takes_its_line_back(commune: Small, province: Workspace, stick: Stick) -> None:
    stick.carry(commune.office, province, batch_id=commune.batch)
    decision_id = decided(province)
    stick.carry(province, commune.office, to=XA)
    award = province.decisions.awards(decision_id)[0]
    province.decisions.revoke(decision_id, "Kê khai sai thành tích", on=DAY, award_ids=[award.id])
    plan = commune.office.exchange.open(stick.write(province, to=XA))
    (line,) = [line for line in plan.lines if line.kind == "award" and line.fate is Fate.UPDATE]
    assert ("Trạng thái", "Còn hiệu lực", "Đã thu hồi") in {
        (one.label, one.ours, one.theirs) for one in line.changes
    }
    commune.office.exchange.accept(plan)
    awards = commune.office._store.decisions.all_awards()
    assert [one.state for one in awards].count(AwardState.REVOKED) == 1
    (gone,) = [one for one in awards if one.state is AwardState.REVOKED]
    nomination = commune.office._store.nominations.get(gone.nomination_id or 0)
    assert nomination.state is NominationState.PROPOSED


def test_the_answer_to_a_proposal_ends_its_waiting(commune: Small, province: Workspace, stick: Stick) -> None:
    office = commune.office
    chair = Signer("Lâm Quốc Thịnh", "Chủ tịch")
    made = office.proposals.propose(commune.batch, "tinh", "5", dt.date(2026, 12, 18), signer=chair).created
    (line,) = office.proposals.nominations(made)
    assert line.state is NominationState.FORWARDED
    stick.carry(office, province, batch_id=commune.batch)
    # What we wait for is our own affair: there the line begins as any other.
    assert {n.state for n in province._store.nominations.of_batch(1)} == {NominationState.PROPOSED}
    assert {one.fate for one in office.exchange.open(stick.write(province)).lines} == {Fate.SAME}
    decided(province)
    stick.carry(province, office, to=XA)
    assert office.proposals.get(made).state is ProposalState.ANSWERED
    assert office._store.nominations.get(line.id).state is NominationState.DECIDED
    office.operations.undo()
    assert office.proposals.get(made).state is ProposalState.SENT
    assert office._store.nominations.get(line.id).state is NominationState.FORWARDED


def test_a_line_sent_back_comes_home_returned(
    commune: Small, province: Workspace, stick: Stick, fates: Lines
) -> None:
    stick.carry(commune.office, province, batch_id=commune.batch)
    (batch,) = province.nominations.batches(2026)
    row = province.nominations.page(province.nominations.ids(batch.batch.id))[0]
    province.workflow.return_line(row.nomination.id, ["achievement"], "Viết lại thành tích")
    path = stick.write(province, to=XA)
    plan = commune.office.exchange.open(path)
    (line,) = [line for line in plan.lines if line.fate is Fate.UPDATE]
    assert line.changes[0].theirs == "trả lại: Viết lại thành tích"
    commune.office.exchange.accept(plan)
    lines = commune.office._store.nominations.of_batch(commune.batch)
    (returned,) = [n for n in lines if n.state is NominationState.RETURNED]
    assert (returned.returned_fields, returned.return_note) == ("achievement", "Viết lại thành tích")
    # Mended and sent up again; the old package does not return it a second time.
    commune.office.workflow.mended(returned.id)
    again = commune.office.exchange.open(path)
    assert fates(again) == {}


def test_ratings_initiatives_and_pledges_travel(sample: Workspace, province: Workspace, stick: Stick) -> None:
    stick.carry(sample, province, year=2026)
    here = sample._store.people.all_ratings()
    there = province._store.people.all_ratings()
    kinds = {kind: sum(r.recipient_kind is kind for r in here) for kind in RecipientKind}
    assert {kind: sum(r.recipient_kind is kind for r in there) for kind in RecipientKind} == kinds
    assert [p.targets for p in province._store.pledges.of_year(2026)]
    ours = {
        (p.representative, tuple(t.content for t in p.targets)) for p in sample._store.pledges.of_year(2026)
    }
    theirs = {
        (p.representative, tuple(t.content for t in p.targets)) for p in province._store.pledges.of_year(2026)
    }
    assert ours == theirs
    named = {(one.name, len(one.author_ids)) for one in sample._store.initiatives.all(2026)}
    assert named == {(one.name, len(one.author_ids)) for one in province._store.initiatives.all(2026)}


def test_attached_files_travel_byte_for_byte(
    commune: Small, province: Workspace, stick: Stick, tmp_path: Path
) -> None:
    scan = tmp_path / "Báo cáo thành tích.pdf"
    scan.write_bytes(b"%PDF-1.4 " + bytes(range(256)) * 5000)
    office = commune.office
    nomination = office._store.nominations.of_batch(commune.batch)[0]
    item = office.dossiers.checklist(nomination.id)[0].item.code
    office.dossiers.attach(nomination.id, item, scan)
    path = stick.write(office, batch_id=commune.batch, passphrase="một câu thật dài")
    plan = province.exchange.open(path, "một câu thật dài")
    assert plan.attachments == 1
    assert "một câu" not in repr(plan)
    province.exchange.accept(plan)
    (attached,) = province._store.dossiers.attachments()
    assert (attached.file_name, attached.size) == (scan.name, scan.stat().st_size)
    assert province.dossiers.path_of(attached).read_bytes() == scan.read_bytes()
    assert not list(province.folder.rglob("*.part"))


def test_a_first_package_is_of_an_unknown_sender_and_the_next_is_not(
    commune: Small, province: Workspace, stick: Stick
) -> None:
    plan = province.exchange.open(stick.write(commune.office))
    assert plan.sender.standing is Standing.UNKNOWN
    assert [problem.code for problem in plan.problems] == ["unknown_sender"]
    assert plan.sender.fingerprint in plan.problems[0].message
    province.exchange.accept(plan)
    plan = province.exchange.open(stick.write(commune.office))
    assert (plan.sender.standing, plan.problems) == (Standing.KNOWN, ())


@pytest.mark.parametrize("what", [{"batch_id": 99}, {"year": 1999}])
def test_nothing_to_send_is_said(workspace: Workspace, stick: Stick, what: dict[str, int]) -> None:
    from thidua_desktop.domain.errors import Known

    with pytest.raises(Known):
        stick.write(workspace, **what)
    assert list(stick.folder.iterdir()) == []
    assert workspace.exchange.packages() == []
