"""A closed year stays as it is, whoever comes; the next year opens with what the old one left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import Invalid, RuleViolation
from thidua_desktop.domain.records import (
    Award,
    Batch,
    Changes,
    Grade,
    Handover,
    Movement,
    Nomination,
    Payment,
    Pledge,
    Presence,
    Rating,
    Recipient,
    RecipientKind,
    Remedy,
    Shortcoming,
    Target,
    TargetGrade,
)
from thidua_desktop.services.workspace import Workspace

PERSON = RecipientKind.PERSON
SAMPLES = Path(__file__).parents[1] / "data" / "samples"


@pytest.fixture
def closed(small: Small) -> Small:
    """A year with a nomination and a pledge, locked."""
    office = small.office
    office.nominations.add(
        Nomination(0, small.batch, Recipient(PERSON, small.person), "GKX", "Tốt", year=2026)
    )
    office.pledges.add(Pledge(0, small.hall, 2026, targets=(Target("Thu ngân sách", plan="100 %"),)))
    office.years.close(2026, "Đã tổng kết")
    return small


def refused(work: Callable[[], object]) -> str:
    with pytest.raises(RuleViolation, match="đã khóa") as error:
        work()
    return str(error.value)


def run(office: Workspace, work: Callable[[], object]) -> Changes:
    return office.operations.run("Đã làm", lambda: int(work() or 0))


def test_rows_of_the_year_are_refused_and_nothing_is_written(closed: Small) -> None:
    office, store = closed.office, closed.office._store
    nomination = store.nominations.of_batch(closed.batch)[0]
    pledge = store.pledges.of_year(2026)[0]
    acts: list[Callable[[], object]] = [
        lambda: store.nominations.update(replace(nomination, note="x")),
        lambda: store.nominations.delete(nomination.id),
        lambda: store.nominations.add_batch(Batch(0, "Thêm", 2026)),
        lambda: store.pledges.update(replace(pledge, note="x")),
        lambda: store.pledges.delete(pledge.id),
        lambda: store.movements.add(Movement(0, "Mới", 2026)),
        lambda: store.people.set_ratings([Rating(PERSON, closed.person, 2026, Grade.GOOD)]),
        lambda: store.decisions.add_award(Award(0, "GKX", "Giấy khen", PERSON, "An", 2026)),
        lambda: store.movements.add_shortcomings([Shortcoming(2026, "cchc", "x")]),
    ]
    before = office.operations.history()
    for act in acts:
        text = refused(lambda act=act: run(office, act))  # type: ignore[misc]
        assert "2026" in text
        assert "mở lại năm" in text
    assert office.operations.history() == before
    assert store.nominations.of_batch(closed.batch) == [nomination]
    assert store.pledges.of_year(2026) == [pledge]


def test_children_of_a_pledge_are_locked_with_it(closed: Small) -> None:
    office, store = closed.office, closed.office._store
    pledge = store.pledges.of_year(2026)[0]
    targets = tuple(replace(target, result="98 %") for target in pledge.targets)
    refused(lambda: run(office, lambda: store.pledges.update(replace(pledge, targets=targets))))


def test_undo_and_redo_of_what_belongs_to_the_year_are_refused(small: Small) -> None:
    office = small.office
    office.pledges.add(Pledge(0, small.hall, 2026))
    office.pledges.add(Pledge(0, small.hamlet, 2026))
    office.operations.undo()
    office.years.close(2026)
    refused(office.operations.undo)
    refused(office.operations.redo)
    assert [one.unit_id for one in office._store.pledges.of_year(2026)] == [small.hall]
    office.years.reopen(2026, "Sửa giao ước")
    office.operations.redo()
    office.operations.undo()
    office.operations.undo()
    assert not office._store.pledges.of_year(2026)


def test_other_years_go_on(closed: Small) -> None:
    office = closed.office
    office.pledges.add(Pledge(0, closed.hall, 2027))
    office.nominations.add_batch(Batch(0, "Đợt 1", 2027))
    office.operations.undo()
    assert len(office.pledges.of_year(2027)) == 1


def test_hand_over_and_payment_go_on(small: Small) -> None:
    office, store = small.office, small.office._store
    award = run(
        office, lambda: store.decisions.add_award(Award(0, "GKX", "Giấy khen", PERSON, "An", 2026))
    ).created
    office.years.close(2026)
    run(office, lambda: store.handover.save(Handover(award, Presence.PRESENT)))
    run(office, lambda: store.payments.add_many([Payment(0, award, amount=760_000)])[0])
    assert store.handover.of_awards([award])[award].presence is Presence.PRESENT


def test_a_batch_cannot_be_moved_into_or_out_of_the_year(closed: Small) -> None:
    office, store = closed.office, closed.office._store
    batch = store.nominations.batches(2026)[0]
    refused(lambda: run(office, lambda: store.nominations.update_batch(replace(batch, year=2027))))
    other = office.nominations.add_batch(Batch(0, "Đợt 1", 2027)).created
    moved = replace(store.nominations.batches(2027)[0], year=2026)
    assert moved.id == other
    refused(lambda: run(office, lambda: store.nominations.update_batch(moved)))


def test_closing_is_in_the_history_and_not_undone_by_accident(small: Small) -> None:
    office = small.office
    office.pledges.add(Pledge(0, small.hall, 2025))
    office.years.close(2026, "Đã tổng kết")
    assert office.operations.history()[0].label == "Đã khóa năm 2026"
    office.operations.undo()
    assert office.years.is_closed(2026)
    with pytest.raises(RuleViolation, match="đã khóa"):
        office.years.close(2026)


def test_reopening_wants_a_reason_and_keeps_it(small: Small) -> None:
    years = small.office.years
    with pytest.raises(RuleViolation, match="chưa khóa"):
        years.reopen(2026, "nhầm")
    years.close(2026)
    with pytest.raises(Invalid, match="lý do"):
        years.reopen(2026, "  ")
    years.reopen(2026, "Bổ sung khen thưởng")
    state = years.state(2026)
    assert state is not None
    assert not state.closed
    assert state.note == "Bổ sung khen thưởng"
    assert small.office.operations.history()[0].label == "Đã mở lại năm 2026: Bổ sung khen thưởng"
    small.office.nominations.add_batch(Batch(0, "Bổ sung", 2026))


def test_a_closed_year_is_closed_after_a_restart(small: Small) -> None:
    from thidua_desktop.services.workspace import open_workspace

    office = small.office
    office.years.close(2026)
    office.close()
    again = open_workspace(office.folder)
    try:
        refused(lambda: again.nominations.add_batch(Batch(0, "Thêm", 2026)))
    finally:
        again.close()


def test_the_checklist_names_what_is_open(closed: Small) -> None:
    items = {one.code: one for one in closed.office.years.checklist(2026)}
    assert items["batches"].names == ("Cuối năm 2026",)
    assert items["nominations"].count == 1
    assert items["unsigned"].count == 1
    assert items["results"].count == 1
    assert items["drafts"].done
    assert not items["unpaid"].locks
    assert all(one.done and not one.total for one in closed.office.years.checklist(2030))
    assert (items["nominations"].total, items["movements"].total) == (1, 0)
    assert closed.office.years.holds_anything(2026)
    assert not closed.office.years.holds_anything(2030)


def test_the_next_year_opens_with_pledges_and_shortcomings_as_one_operation(small: Small) -> None:
    office = small.office
    office.pledges.add(
        Pledge(
            0,
            small.hall,
            2026,
            "Lê An",
            signed_on=dt.date(2026, 1, 10),
            targets=(
                Target(
                    "Thu ngân sách",
                    plan="100",
                    plan_thousandths=100_000,
                    result="80",
                    result_thousandths=80_000,
                ),
                Target("Nhà văn hóa", result="Không đạt", grade=TargetGrade.UNMET),
                Target("Hộ nghèo", result="Đạt", grade=TargetGrade.MET),
            ),
        )
    )
    office.years.close(2026)
    opened = office.years.open_next(2026)
    assert (opened.year, opened.pledges, opened.shortcomings) == (2027, 1, 2)
    assert office.settings.working_year() == 2027
    (row,) = office.pledges.of_year(2027)
    assert row.pledge.representative == "Lê An"
    assert row.pledge.signed_on is None
    assert all(not target.result for target in row.pledge.targets)
    carried = office.years.shortcomings(2027)
    assert {one.source for one in carried} == {"giao_uoc"}
    assert carried[0].unit_id == small.hall
    assert "kế hoạch 100, thực hiện 80" in carried[0].content
    again = office.years.open_next(2026)
    assert (again.pledges, again.shortcomings) == (0, 0)
    assert len(office.years.shortcomings(2027)) == 2
    office.operations.undo()
    office.operations.undo()
    assert not office.pledges.of_year(2027)
    assert not office.years.shortcomings(2027)
    assert office.settings.working_year() == 2026


def test_lost_reform_points_are_carried(sample: Workspace) -> None:
    lines = sample.years.shortcomings_to_carry(2026)
    lost = [one for one in lines if one.source == "cchc"]
    assert lost
    assert all(one.lost > 0 and "mất" in one.content and one.year == 2027 for one in lost)


def test_importing_into_a_closed_year_writes_nothing(sample: Workspace) -> None:
    office = sample
    for row in office.pledges.of_year(2027):
        office.pledges.delete([row.pledge.id])
    office.years.close(2027)
    before = office._store.journal.counter()
    plan = office.imports.plan("pledges", [SAMPLES / "giao-uoc-2027.xlsx"], year=2027)
    refused(lambda: office.imports.accept(plan, {}))
    assert not office.pledges.of_year(2027)
    assert office._store.journal.counter() == before
    office.years.reopen(2027, "Nhập giao ước")
    office.imports.accept(office.imports.plan("pledges", [SAMPLES / "giao-uoc-2027.xlsx"], year=2027), {})
    assert office.pledges.of_year(2027)


def test_a_refused_import_leaves_no_backup_and_a_trial_meets_the_same_refusal(sample: Workspace) -> None:
    office = sample
    office.years.close(2027)
    before = whole_folder(office.folder)
    for row in office.pledges.of_year(2027)[:1]:
        assert row.pledge.targets
    plan = office.imports.plan("pledges", [SAMPLES / "giao-uoc-2027.xlsx"], year=2027)
    said = refused(lambda: office.imports.accept(plan, {}))
    assert refused(lambda: office.imports.tried(plan)) == said
    assert whole_folder(office.folder) == before
    open_year = office.imports.plan("conference", [SAMPLES / "hoi-nghi-2026.xlsx"])
    assert sum(one.accepted for one in office.imports.tried(open_year).files) > 0


def whole_folder(folder: Path) -> dict[str, int]:
    """Every file of an office and its size, but what SQLite keeps beside an open one."""
    return {
        one.relative_to(folder).as_posix(): one.stat().st_size
        for one in sorted(folder.rglob("*"))
        if one.is_file() and not one.name.endswith(("-wal", "-shm"))
    }


def test_a_conference_is_free_after_its_year_was_closed(closed: Small) -> None:
    office = closed.office
    plan = office.imports.plan("conference", [SAMPLES / "hoi-nghi-2026.xlsx"])
    assert office.imports.accept(plan, {}).changes is not None
    assert office.conferences.all(2026)
    assert office.years.state(2026).closed


def test_together_is_one_operation_or_nothing(small: Small) -> None:
    office = small.office

    def half() -> None:
        office.pledges.add(Pledge(0, small.hall, 2027))
        raise RuleViolation("Không được.")

    with pytest.raises(RuleViolation, match="Không được"):
        office.operations.together("Đã làm cả hai", half)
    assert not office.pledges.of_year(2027)
    office.pledges.add(Pledge(0, small.hall, 2027))
    assert office.operations.history()[0].label == "Đã thêm giao ước năm 2027"


def test_what_is_not_mended_goes_into_the_plan_that_the_new_year_works_on(sample: Workspace) -> None:
    plan = sample.reform.remedies
    plan.add([Remedy(0, 2025, "3.1", "Công khai thủ tục hành chính", 500)])
    left = plan.carriable(2025)
    assert [one.criterion_code for one in left] == ["3.1"]
    assert sample.years.opening(2026).remedies == len(left)
    item = next(one for one in sample.years.checklist(2026) if one.code == "remedies")
    assert (item.count, item.locks) == (len(left), False)
    opened = sample.years.open_next(2026)
    assert opened.remedies == len(left)
    assert plan.carriable(2025) == []
    assert sample.years.open_next(2026).remedies == 0
