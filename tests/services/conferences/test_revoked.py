"""A decision, or one award of it, revoked after the pack was printed: no paper, screen or figure keeps it."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pytest
from pypdf import PdfReader

from tests.services.stage_papers.conftest import Staged, staged
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Award, AwardState, Office, Presence
from thidua_desktop.services import year_papers
from thidua_desktop.services.conferences.slides import SlideMaker
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.stage_papers.bonuses import REVOKED, gather_bonuses
from thidua_desktop.services.stage_papers.gathered import on_stage
from thidua_desktop.services.stage_papers.script import gather_script
from thidua_desktop.services.workspace import Workspace

__all__ = ["staged"]


@dataclass(frozen=True)
class Printed:
    """A conference whose pack was printed, and one award of its own decision with money in it."""

    staged: Staged
    award: Award

    @property
    def office(self) -> Workspace:
        return self.staged.office

    def revoke(self, *, whole: bool = False) -> None:
        assert self.award.decision_id is not None
        chosen = None if whole else [self.award.id]
        self.office.decisions.revoke(self.award.decision_id, "Khai sai thành tích", award_ids=chosen)

    def shown(self) -> set[int]:
        """Ids on the second screen."""
        slides = SlideMaker(lambda slide: True).slides(self.staged.stage, Office("UBND xã"))
        return {name.award_id for slide in slides for name in slide.names}

    def read(self) -> set[int]:
        """Ids the MC calls."""
        script = gather_script(on_stage(self.office.year_sources(), self.staged.selection))
        return {one.award_id for step in script.steps for turn in step.turns for one in turn.group.called}

    def pages(self, what: str) -> list[str]:
        target = io.BytesIO()
        year_papers.make(what, self.office.year_sources(), self.staged.selection, target)
        return [page.extract_text() for page in PdfReader(target).pages]


@pytest.fixture
def printed(staged: Staged) -> Printed:
    lines = staged.stage.lines
    own = next(
        line.award
        for turn in staged.stage.turns
        if turn.decision is not None and turn.decision.origin == "own" and len(turn.lines) > 1
        for line in turn.lines
    )
    assert own.decision_id is not None
    staged.office.bonus.compute(own.decision_id)
    staged.office.stage.record_pack(staged.conference_id, "bo-giay-to")
    assert len(lines) == 27
    return Printed(staged, own)


def test_one_award_revoked_leaves_every_paper_and_figure(printed: Printed) -> None:
    office, one, gone = printed.office, printed.staged.conference_id, printed.award
    everybody = {line.award.id for line in printed.staged.stage.lines}
    money = gather_bonuses(office.year_sources(), printed.staged.selection, Remarks()).total
    figures = {one.label: one.count for one in office.after.figures(one)}
    label = next(line.entry.label for line in printed.staged.stage.lines if line.award.id == gone.id)
    assert gone.id in printed.shown() & printed.read()
    sheets = len(printed.pages("stack"))
    owed = {line.award.id for line in office.after.receipts_outstanding(one)}
    assert gone.id in owed

    printed.revoke()

    (problem,) = [p for p in printed.staged.stage.problems if p.code == "revoked"]
    assert (problem.value, problem.field) == (label, str(gone.id))
    assert gone.id not in {award.id for award in printed.staged.stage.waiting}
    assert printed.shown() == printed.read() == everybody - {gone.id}
    assert "thu hồi" in "\n".join(printed.pages("changes"))
    assert len(printed.pages("stack")) == sheets - 1
    assert [change.kind for change in office.stage.changes_since_pack(one)] == ["revoked"]
    receipts = gather_bonuses(office.year_sources(), printed.staged.selection, Remarks())
    notes = [row.note for turn in receipts.turns for row in turn.rows if row.label == label]
    assert notes == [REVOKED]
    assert receipts.total < money
    assert {line.award.id for line in office.after.receipts_outstanding(one)} == owed - {gone.id}
    assert gone.id not in {line.award.id for line in office.after.uncollected(one)}
    after = {one.label: one.count for one in office.after.figures(one)}
    assert after["Tổng số lượt khen thưởng"] == figures["Tổng số lượt khen thưởng"] - 1

    office.stage.refresh(one)

    assert {line.award.id for line in printed.staged.stage.lines} == everybody - {gone.id}
    assert printed.staged.stage.problems == ()
    (change,) = office.stage.changes_since_pack(one)
    assert (change.kind, change.label) == ("revoked", label)
    assert change.text.endswith("khen thưởng đã bị thu hồi.")
    labels = [line.entry.label for line in printed.staged.stage.lines]
    assert label not in labels, "nobody else takes the number"
    assert len(labels) == 26
    office.operations.undo()
    assert {line.award.id for line in printed.staged.stage.lines} == everybody
    with pytest.raises(RuleViolation):
        office.operations.undo()
    assert office._store.decisions.award_page([gone.id])[0].state is AwardState.REVOKED


def test_a_whole_decision_revoked_empties_its_turns(printed: Printed) -> None:
    office, one = printed.office, printed.staged.conference_id
    own = {
        line.award.id
        for line in printed.staged.stage.lines
        if line.award.decision_id == printed.award.decision_id
    }
    rest = {line.award.id for line in printed.staged.stage.lines} - own
    assert own
    assert rest
    printed.revoke(whole=True)
    assert {int(p.field) for p in printed.staged.stage.problems if p.code == "revoked"} == own
    assert printed.shown() == printed.read() == rest
    assert {c.award_id for c in office.stage.changes_since_pack(one) if c.kind == "revoked"} == own
    office.stage.refresh(one)
    assert {line.award.id for line in printed.staged.stage.lines} == rest
    kinds = {(change.kind, change.award_id) for change in office.stage.changes_since_pack(one)}
    assert kinds == {("revoked", award_id) for award_id in own}, "said as revoked, though announced no more"
    assert {i for figure in office.after.figures(one) for i in figure.award_ids} == rest
    table = next(t for t in office.statistics.tables(2026, "06") if t.form.key == "raw")
    assert not own & set(table.cell("0", "1").ids)


def test_the_only_decision_revoked_leaves_an_empty_stage(printed: Printed) -> None:
    office, one = printed.office, printed.staged.conference_id
    for decision_id in office.conferences.get(one).decision_ids:
        office.decisions.revoke(decision_id, "Ban hành sai thẩm quyền")
    office.stage.refresh(one)
    assert printed.staged.stage.turns == ()
    assert len(office.stage.changes_since_pack(one)) == 27
    assert office.after.figures(one)[0].count == 0
    with pytest.raises(RuleViolation, match="Chưa có ai"):
        office.stage.build(one)
    with pytest.raises(RuleViolation, match="Chưa có ai"):
        office.stage.refresh(one)


def test_what_was_handed_over_before_stays_marked(printed: Printed) -> None:
    office, one, gone = printed.office, printed.staged.conference_id, printed.award
    office.stage.hand_over([gone.id], Presence.PRESENT, conference_id=one)
    printed.revoke()
    line = next(line for line in printed.staged.stage.lines if line.award.id == gone.id)
    assert line.handover.handed_at is not None, "it has to be asked back"
    assert gone.id not in printed.shown()
