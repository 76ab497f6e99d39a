"""Figures after the conference: each opens exactly the awards it counts."""

from __future__ import annotations

from tests.services.conferences.conftest import HOUSEHOLD, UNIT, award, decide, gather
from tests.services.conftest import Small
from thidua_desktop.domain.records import Presence


def test_collectives_households_and_people_by_award_and_authority(small: Small) -> None:
    office = small.office
    own = decide(
        office,
        [
            award(1, UNIT, code="GKX"),
            award(2, HOUSEHOLD, code="GKX"),
            award(3, code="LDTT"),
            award(4, code="LDTT"),
            award(5, code="GKX"),
        ],
    )
    province = decide(office, [award(1, code="BKT"), award(2, UNIT, code="BKT")], "99/QĐ-UBND", "tinh")
    district = decide(office, [award(1, code="CSTDCS")], "12/QĐ-UBND", "huyen")
    hall = gather(office, own, province, district)
    by_id = {line.award.id: line.award for line in hall.stage.lines}
    figures = office.after.figures(hall.conference_id)
    told = {one.label: sorted((by_id[i].award_code, by_id[i].name) for i in one.award_ids) for one in figures}
    assert [(one.label, one.count) for one in figures[:4]] == [
        ("Tổng số lượt khen thưởng", 8),
        ("Tập thể", 2),
        ("Hộ gia đình", 1),
        ("Cá nhân", 5),
    ]
    assert told["Cá nhân: khen thưởng cấp huyện"] == [("CSTDCS", "Người 1")], (
        "who decided, not who does today"
    )
    assert told["Cá nhân: khen thưởng cấp tỉnh"] == told["Cá nhân: BKT"] == [("BKT", "Người 1")]
    assert told["Tập thể: khen thưởng cấp tỉnh"] == [("BKT", "Người 2")]
    assert told["Cá nhân: LDTT"] == [("LDTT", "Người 3"), ("LDTT", "Người 4")]
    assert told["Hộ gia đình: khen thưởng cấp cơ sở"] == [("GKX", "Người 2")]
    assert all(one.count == len(one.award_ids) == len(set(one.award_ids)) for one in figures)
    for word in ("Tập thể", "Hộ gia đình", "Cá nhân"):
        whole = next(set(one.award_ids) for one in figures if one.label == word)
        awards = [set(one.award_ids) for one in figures if one.label.startswith(f"{word}: ")]
        half = len(awards)
        parts = [i for part in awards for i in part]
        assert set(parts) == whole
        assert len(parts) == 2 * len(whole), f"{half} parts: once by award, once by level"


def test_what_is_left_to_do_shrinks_as_it_is_done(small: Small) -> None:
    office = small.office
    hall = gather(office, decide(office, [award(1), award(2), award(3)]))
    first, second, third = hall.order
    stage, after = office.stage, office.after
    stage.hand_over([first], Presence.PRESENT, conference_id=hall.conference_id)
    stage.hand_over([second], Presence.ABSENT, conference_id=hall.conference_id)
    stage.hand_over([third], Presence.STAND_IN, "Lê Thị Bé", conference_id=hall.conference_id)
    assert [line.award.id for line in after.uncollected(hall.conference_id)] == [second]
    office.operations.undo()
    assert [line.award.id for line in after.uncollected(hall.conference_id)] == [second, third]
