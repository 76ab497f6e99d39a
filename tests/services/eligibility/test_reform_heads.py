"""The switch in an office: off by default, with the office's own figures, followed as scores change."""

from __future__ import annotations

import pytest

from thidua_desktop.domain.eligibility.reform_heads import CODE, HeadRule
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.records import Recipient, RecipientKind, ScoreKind, Verdict
from thidua_desktop.services.eligibility.reform_heads import heads_of, unit_indexes
from thidua_desktop.services.workspace import Workspace


def verdict(office: Workspace, person_id: int) -> Verdict | None:
    checked = office.eligibility.of_recipient(Recipient(RecipientKind.PERSON, person_id), "LDTT", 2026)
    return next((one.verdict for one in checked.findings if one.code == CODE), None)


def headed(office: Workspace) -> tuple[int, int]:
    """A head with their unit, which has an index of 2026."""
    indexes = unit_indexes(office._store)
    known = {unit: one.points for (unit, year), one in indexes.items() if year == 2026}
    heads = heads_of(office._store)
    return next((one, unit) for one, unit in heads.items() if 0 < known.get(unit, 0) < 100_000)


def test_the_rule_is_off_until_the_office_turns_it_on_and_sets_a_figure(sample: Workspace) -> None:
    person_id, unit_id = headed(sample)
    points = unit_indexes(sample._store)[unit_id, 2026].points
    assert verdict(sample, person_id) is None
    sample.rulebook.set_switch("reform_index", True, "Quy chế thi đua của xã")
    assert verdict(sample, person_id) is None
    sample.rulebook.set_head_rule(HeadRule(below=points + 1), "Quy chế thi đua của xã")
    assert verdict(sample, person_id) is Verdict.CONFIRM
    sample.rulebook.set_head_rule(HeadRule(below=points, refuses=True), "Quy chế thi đua của xã")
    assert verdict(sample, person_id) is Verdict.MET
    sample.operations.undo()
    assert verdict(sample, person_id) is Verdict.CONFIRM
    sample.rulebook.set_switch("reform_index", False, "Thôi áp dụng")
    assert verdict(sample, person_id) is None


def test_a_changed_score_is_followed(sample: Workspace) -> None:
    person_id, unit_id = headed(sample)
    before = unit_indexes(sample._store)[unit_id, 2026]
    sample.rulebook.set_switch("reform_index", True, "Quy chế")
    sample.rulebook.set_head_rule(HeadRule(below=before.points), "Quy chế")
    assert verdict(sample, person_id) is Verdict.MET
    scores = sample._store.reform.scores(before.set_id, unit_id=unit_id)
    earned = next(one for one in scores if one.kind is ScoreKind.APPRAISED and one.points)
    sample.reform.scoring.appraise(before.set_id, unit_id, earned.criterion_id, 0, "Kiểm tra lại")
    assert verdict(sample, person_id) is Verdict.CONFIRM


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        (HeadRule(below=100_001), "below"),
        (HeadRule(below=-1), "below"),
        (HeadRule(last=100), "last"),
        (HeadRule(last=-1), "last"),
    ],
)
def test_figures_out_of_sense_and_without_reason_are_refused(
    workspace: Workspace, rule: HeadRule, field: str
) -> None:
    with pytest.raises(Invalid) as error:
        workspace.rulebook.set_head_rule(rule, "Quy chế")
    assert [one.field for one in error.value.problems] == [field]
    with pytest.raises(Invalid, match="lý do"):
        workspace.rulebook.set_head_rule(HeadRule(below=1), "")
    assert workspace.rulebook.head_rule() == HeadRule()
