"""Who could be proposed, who is one condition short, and who may be next year."""

from __future__ import annotations

import time

import pytest

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.domain.records import RecipientKind, Verdict
from thidua_desktop.services.eligibility import Candidate
from thidua_desktop.services.workspace import Workspace


def names(found: tuple[Candidate, ...]) -> set[str]:
    return {one.name for one in found}


def test_of_the_whole_office(imported: Workspace, batch: int) -> None:
    found = imported.eligibility.candidates("CSTDT", 2026, batch_id=batch)
    items = imported.eligibility.check(batch).items.values()
    proposed = {one.recipient.id: one.verdict for one in items if one.award_code == "CSTDT"}
    meet = {one.checked.recipient.id: one.checked.verdict for one in found.meet}
    for person, verdict in proposed.items():
        assert (person in meet) is (verdict is not Verdict.UNMET)
    assert {one.missing for one in found.meet if one.checked.verdict is Verdict.MET} <= {""}
    short = {one.name: one.missing for one in found.near}
    assert short["Thái Đức Nghĩa"] == "Không có sáng kiến năm 2026 được công nhận cấp tỉnh"
    assert short["Nguyễn Hữu Duy"].endswith("thiếu năm 2024")
    order = [(one.checked.verdict is not Verdict.MET, one.unit_name) for one in found.meet]
    assert order == sorted(order, key=lambda one: one[0])


def test_next_years_outlook_says_what_next_year_has_to_bring(imported: Workspace, batch: int) -> None:
    found = imported.eligibility.candidates("CSTDT", 2026, batch_id=batch)
    later = {one.name: one.missing for one in found.next_year}
    # CSTĐCS of 2025, and of 2026 in the batch: the third may come in 2027.
    assert later["Nguyễn Hữu Duy"].startswith("Năm 2027 cần đạt Chiến sĩ thi đua cơ sở")
    assert "Năm 2027 cần có sáng kiến được công nhận cấp tỉnh" in later["Nguyễn Hữu Duy"]
    assert not names(found.next_year) & names(found.meet)


def test_of_one_unit(imported: Workspace, batch: int) -> None:
    unit = next(one for one in imported.units.all() if one.name.startswith("Phòng Kinh tế"))
    found = imported.eligibility.candidates("LDTT", 2026, unit_id=unit.id, batch_id=batch)
    everyone = (*found.meet, *found.near)
    assert {one.unit_name for one in everyone} == {unit.name}
    assert "Đoàn Tấn Tiến" in names(found.near)
    assert "Đoàn Tấn Tiến" in names(found.next_year)
    assert len(everyone) == len(imported._store.people.of_unit(unit.id))


def test_units_and_households_are_candidates_for_what_is_theirs(imported: Workspace, batch: int) -> None:
    collectives = imported.eligibility.candidates("TTLDTT", 2026, batch_id=batch)
    assert {one.checked.recipient.kind for one in collectives.meet} == {RecipientKind.UNIT}
    assert "Phòng Kinh tế xã Thạnh Hóa" in names(collectives.meet)
    homes = imported.eligibility.candidates("GDVH", 2026, batch_id=batch)
    assert len(homes.meet) == 40
    assert all(one.name.startswith("Hộ gia đình ") and one.missing for one in homes.meet)


def test_nobody_for_what_nobody_may_give(imported: Workspace, batch: int) -> None:
    found = imported.eligibility.candidates("GKH", 2026, batch_id=batch)
    assert (found.meet, found.near, found.next_year) == ((), (), ())
    with pytest.raises(NotFound):
        imported.eligibility.candidates("LẠ", 2026)


def test_a_list_of_everyone_comes_at_once(imported: Workspace, batch: int) -> None:
    imported.eligibility.check(batch)
    start = time.perf_counter()
    imported.eligibility.candidates("BKT", 2026, batch_id=batch)
    assert time.perf_counter() - start < 1.0
