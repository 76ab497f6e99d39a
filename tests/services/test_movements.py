"""Movements: launched, edited, closed with a summary that starts from what was entered."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import (
    Award,
    Movement,
    MovementAward,
    MovementKind,
    MovementTarget,
    RecipientKind,
    Route,
)
from thidua_desktop.services.workspace import Workspace

GREEN = Movement(
    0,
    " Ấp sáng,  xanh ",
    2026,
    MovementKind.THEMATIC,
    starts_on=dt.date(2026, 2, 1),
    ends_on=dt.date(2026, 6, 30),
    content="Trồng hoa\nThắp sáng",
    planned_money=12_000_000,
    targets=(
        MovementTarget("Đường hoa", "m", "4000", "4350"),
        MovementTarget("Đèn", "cái", "50"),
        MovementTarget(""),
    ),
    awards=(MovementAward("GKX", 10),),
)


@pytest.fixture
def green(workspace: Workspace) -> int:
    return workspace.movements.add(GREEN).created


def test_it_comes_back_clean(workspace: Workspace, green: int) -> None:
    found = workspace.movements.get(green)
    assert (found.name, found.content, len(found.targets)) == ("Ấp sáng, xanh", "Trồng hoa\nThắp sáng", 2)
    assert [one.name for one in workspace.movements.all(2026)] == ["Ấp sáng, xanh"]
    assert workspace.movements.all(2027) == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"year": 26}, "year"),
        ({"ends_on": dt.date(2026, 1, 1)}, "ends_on"),
        ({"planned_money": -1}, "planned_money"),
        ({"targets": (MovementTarget("", plan="5"),)}, "targets"),
        ({"awards": (MovementAward("GKX", -1),)}, "awards"),
        ({"awards": (MovementAward("GKX", 1), MovementAward("GKX", 2))}, "awards"),
    ],
)
def test_what_is_wrong_is_named(workspace: Workspace, changes: dict[str, object], field: str) -> None:
    with pytest.raises(Invalid) as told:
        workspace.movements.add(replace(GREEN, **changes))  # type: ignore[arg-type]
    assert [one.field for one in told.value.problems] == [field]


def test_of_two_edits_the_later_is_told(workspace: Workspace, green: int) -> None:
    read = workspace.movements.get(green)
    workspace.movements.update(replace(read, note="một"), expected=read)
    with pytest.raises(Conflict):
        workspace.movements.update(replace(read, note="hai"), expected=read)
    workspace.movements.delete([green])
    with pytest.raises(NotFound):
        workspace.movements.get(green)
    workspace.operations.undo()
    assert workspace.movements.get(green).note == "một"


def give(workspace: Workspace, code: str, day: dt.date, route: Route = Route.MOVEMENT) -> None:
    award = Award(0, code, "", RecipientKind.PERSON, "Một người", 2026, route=route, decision_date=day)
    workspace.operations.run("Khen", lambda: workspace._store.decisions.add_award(award))


def test_the_summary_starts_from_targets_and_the_ledger(workspace: Workspace, green: int) -> None:
    for code, day, route in (
        ("GKX", dt.date(2026, 7, 10), Route.MOVEMENT),
        ("GKX", dt.date(2026, 7, 10), Route.MOVEMENT),
        ("GKX", dt.date(2026, 1, 10), Route.MOVEMENT),
        ("GKX", dt.date(2026, 7, 10), Route.MERIT),
        ("LDTT", dt.date(2026, 7, 10), Route.MOVEMENT),
    ):
        give(workspace, code, day, route)
    assert workspace.movements.given(green) == {"GKX": 2}
    assert workspace.movements.suggested_summary(green) == (
        "Phong trào “Ấp sáng, xanh” từ ngày 01/02/2026 đến ngày 30/06/2026.\n"
        "Kết quả: 1/2 mục tiêu có kết quả.\n"
        "- Đường hoa: 4350 m (kế hoạch 4000 m)\n"
        "- Đèn: chưa có kết quả (kế hoạch 50 cái)\n"
        "Khen thưởng (đã tặng/dự kiến): 2/10 Giấy khen của Chủ tịch UBND cấp xã.\n"
        "Kinh phí dự kiến 12.000.000 đ."
    )


def test_it_is_closed_and_opened_again(workspace: Workspace, green: int) -> None:
    movements = workspace.movements
    with pytest.raises(RuleViolation):
        movements.reopen(green)
    movements.close(green, dt.date(2026, 7, 1), "Đạt kết quả tốt", 9_000_000, {"GKX": 8, "LDTT": 1})
    closed = movements.get(green)
    assert (closed.closed_on, closed.summary, closed.spent) == (
        dt.date(2026, 7, 1),
        "Đạt kết quả tốt",
        9_000_000,
    )
    assert closed.awards == (MovementAward("GKX", 10, 8), MovementAward("LDTT", 0, 1))
    assert "8/10 Giấy khen" in movements.suggested_summary(green)
    assert "đã chi 9.000.000 đ" in movements.suggested_summary(green)
    movements.reopen(green)
    assert (movements.get(green).closed_on, movements.get(green).summary) == (None, "Đạt kết quả tốt")


@pytest.mark.parametrize(
    ("on", "summary", "spent", "given", "field"),
    [
        (dt.date(2026, 7, 1), " ", 0, {}, "summary"),
        (dt.date(2026, 1, 1), "Tốt", 0, {}, "on"),
        (dt.date(2026, 7, 1), "Tốt", -1, {}, "spent"),
        (dt.date(2026, 7, 1), "Tốt", 0, {"LẠ": 1}, "given"),
        (dt.date(2026, 7, 1), "Tốt", 0, {"GKX": -1}, "given"),
    ],
)
def test_a_closing_that_cannot_be(
    workspace: Workspace, green: int, on: dt.date, summary: str, spent: int, given: dict[str, int], field: str
) -> None:
    with pytest.raises(Invalid) as told:
        workspace.movements.close(green, on, summary, spent, given)
    assert [one.field for one in told.value.problems] == [field]
    assert workspace.movements.get(green).closed_on is None
