"""What a year holds beside awards: pledges, conferences, the reform index."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from thidua_desktop.domain.errors import Conflict
from thidua_desktop.domain.records import (
    Conference,
    CriteriaSet,
    Criterion,
    Decision,
    Direction,
    Pledge,
    Ranking,
    Score,
    ScoreKind,
    Target,
)
from thidua_desktop.storage.database import Store

DAY = dt.date(2026, 12, 20)


def test_pledges_keep_their_targets_in_order(filled: Store) -> None:
    targets = (
        Target("Thu ngân sách", "Kinh tế", "%", "Đạt 105 %", 105_000),
        Target("Tỷ lệ hộ nghèo", "Xã hội", "%", "dưới 1", 1_000, Direction.LOWER, "x"),
    )
    pledge = Pledge(0, 2, 2027, "Lê A", "Trưởng ấp", "Ấp văn hóa", 12, DAY, "x", targets)
    with filled.journal.operation("Giao ước"):
        pledge_id = filled.pledges.add(pledge)
        filled.pledges.add(Pledge(0, 1, 2027))
        filled.pledges.add(Pledge(0, 2, 2026))
    stored = filled.pledges.get(pledge_id)
    assert [target.content for target in stored.targets] == ["Thu ngân sách", "Tỷ lệ hộ nghèo"]
    plain = tuple(dataclasses.replace(target, id=0) for target in stored.targets)
    assert dataclasses.replace(stored, id=0, targets=plain) == pledge
    assert [p.id for p in filled.pledges.of_year(2027)] == [1, 2]
    assert filled.pledges.years() == [2027, 2026]
    with filled.journal.operation("Ký") as operation:
        filled.pledges.update(dataclasses.replace(stored, signed_on=None))
    assert filled.journal.changes(operation.id) == {"pledge": {pledge_id}}
    with filled.journal.operation("Đổi chỉ tiêu"):
        filled.pledges.update(dataclasses.replace(stored, targets=stored.targets[::-1]))
    assert [t.content for t in filled.pledges.get(pledge_id).targets] == ["Tỷ lệ hộ nghèo", "Thu ngân sách"]
    with pytest.raises(Conflict), filled.journal.operation("Hai lần"):
        filled.pledges.add(Pledge(0, 2, 2027))
    with filled.journal.operation("Xóa"):
        filled.pledges.delete(pledge_id)
    assert [p.id for p in filled.pledges.of_year(2027)] == [2]


def test_conferences_announce_decisions_in_order(filled: Store) -> None:
    with filled.journal.operation("Hội nghị"):
        for number in ("1", "2", "3"):
            filled.decisions.add(Decision(0, 2026, number=number))
        conference = Conference(0, "Tổng kết", 2026, DAY, "Hội trường", "A", "B", (3, 1))
        conference_id = filled.conferences.add(conference)
    assert filled.conferences.get(conference_id) == dataclasses.replace(conference, id=conference_id)
    with filled.journal.operation("Sửa"):
        filled.conferences.update(
            dataclasses.replace(conference, id=conference_id, place="Nhà văn hóa", decision_ids=(1, 2, 3))
        )
    assert [c.decision_ids for c in filled.conferences.all(2026)] == [(1, 2, 3)]
    with filled.journal.operation("Xóa"):
        filled.conferences.delete(conference_id)
    assert filled.conferences.all() == []


def test_reform_sets_scores_and_rankings(store: Store) -> None:
    tree = [
        Criterion(10, 0, "I", "Lĩnh vực 1", 2000, level="linh_vuc", order=1),
        Criterion(11, 0, "I.2", "Hai", 1000, parent_id=10, order=2),
        Criterion(12, 0, "I.1", "Một", 1000, parent_id=10, order=1, rule_text="x", evidence="y"),
        Criterion(13, 0, "II", "Lĩnh vực 2", 500, order=0),
    ]
    with store.journal.operation("Bộ chỉ số"):
        set_id = store.reform.add_set(CriteriaSet(0, "Thử", 2026, synthetic=True, note="x"))
        ids = store.reform.add_criteria(set_id, tree)
    assert store.reform.get_set(set_id) == CriteriaSet(set_id, "Thử", 2026, synthetic=True, note="x")
    assert store.reform.sets(2025) == []
    criteria = store.reform.criteria(set_id)
    assert [c.code for c in criteria] == ["II", "I", "I.1", "I.2"]
    assert criteria[2] == dataclasses.replace(tree[2], id=ids["I.1"], set_id=set_id, parent_id=ids["I"])
    scores = [
        Score(ids["I.1"], ScoreKind.SELF, 750, declared="Đủ"),
        Score(ids["I.2"], ScoreKind.SELF, None, not_applicable=True),
        Score(ids["I.1"], ScoreKind.APPRAISED, 500, note="x"),
    ]
    with store.journal.operation("Chấm"):
        store.reform.save_scores(scores)
        store.reform.save_scores([dataclasses.replace(scores[0], points=800)])
    scores[0] = dataclasses.replace(scores[0], points=800)
    assert set(store.reform.scores(set_id, ScoreKind.SELF)) == set(scores[:2])
    assert len(store.reform.scores(set_id)) == 3
    rankings = [Ranking("Xã A", 2023, 80_100, 5, 15, "Xã"), Ranking("Xã B", 2023, 90_000, 1, 15, "Xã")]
    with store.journal.operation("Xếp hạng"):
        store.reform.save_rankings(rankings)
        store.reform.save_rankings([dataclasses.replace(rankings[0], score_thousandths=80_200)])
    assert [(r.unit_name, r.score_thousandths, r.of) for r in store.reform.rankings(2023)] == [
        ("Xã B", 90_000, 15),
        ("Xã A", 80_200, 15),
    ]
    with store.journal.operation("Xóa"):
        store.reform.delete_set(set_id)
    assert store.reform.sets() == []
    assert store.reform.criteria(set_id) == []
