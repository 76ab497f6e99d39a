"""Stocks and blanks: what came, was used, spoiled and is left always adds up."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.conftest import TODAY
from thidua_desktop.domain.errors import Invalid, NotFound, RuleViolation, Unreadable
from thidua_desktop.domain.records import BlankMove, Stock
from thidua_desktop.services.blanks import BlankService
from thidua_desktop.services.workspace import Workspace


def test_every_office_has_the_three_usual_papers(workspace: Workspace) -> None:
    sizes = {one.code: (one.width, one.height) for one in workspace.blanks.stocks()}
    assert sizes == {"a4-trang": (29700, 21000), "bang-khen": (36000, 23700), "a3": (42000, 29700)}
    with pytest.raises(NotFound, match="Không có loại giấy “phoi”") as refused:
        workspace.blanks.require("phoi")
    assert "a4-trang" in refused.value.hint


def test_an_own_stock_gets_a_code_and_may_be_taken_away_until_it_is_used(workspace: Workspace) -> None:
    blanks = workspace.blanks
    for expected in ("phoi-giay-khen-2026", "phoi-giay-khen-2026-2"):
        blanks.save_stock(Stock("", "Phôi giấy khen 2026", blank=True, serials=True, carries="khung,tang"))
        assert blanks.require(expected).carried == {"khung", "tang"}
    blanks.delete_stock("phoi-giay-khen-2026-2")
    assert blanks.stock("phoi-giay-khen-2026-2") is None
    workspace.operations.undo()
    assert blanks.stock("phoi-giay-khen-2026-2") is not None
    blanks.move("phoi-giay-khen-2026", BlankMove.IN, 5)
    with pytest.raises(RuleViolation, match="đã có nhập"):
        blanks.delete_stock("phoi-giay-khen-2026")
    with pytest.raises(NotFound):
        blanks.delete_stock("a3")


@pytest.mark.parametrize(
    ("stock", "field"),
    [
        (Stock("x", " "), "name"),
        (Stock("x", "Giấy", width=4999), "width"),
        (Stock("x", "Giấy", height=130001), "height"),
        (Stock("x", "Giấy", serials=True), "serials"),
    ],
)
def test_wrong_stocks_are_refused(workspace: Workspace, stock: Stock, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        workspace.blanks.save_stock(stock)
    assert [one.field for one in refused.value.problems] == [field]


def test_movements_are_dated_and_undone(workspace: Workspace) -> None:
    blanks = workspace.blanks
    blanks.move("bang-khen", BlankMove.IN, 100, note="Phiếu 12")
    blanks.move("bang-khen", BlankMove.SPOILED, 3)
    blanks.move("bang-khen", BlankMove.OUT, 10)
    balance = blanks.balance("bang-khen")
    assert (balance.received, balance.used, balance.spoiled, balance.left) == (90, 0, 3, 87)
    assert [one.happened_on for one in blanks.movements("bang-khen")] == [TODAY] * 3
    blanks.counted("bang-khen", 85)
    assert blanks.balance("bang-khen").left == 85
    with pytest.raises(RuleViolation, match="khớp với sổ"):
        blanks.counted("bang-khen", 85)
    workspace.operations.undo()
    assert blanks.balance("bang-khen").left == 87
    for count in (0, -1, 10_000_000):
        with pytest.raises(Invalid, match="lớn hơn 0"):
            blanks.move("bang-khen", BlankMove.IN, count)
    with pytest.raises(RuleViolation, match="chỉ còn 87"):
        blanks.move("bang-khen", BlankMove.OUT, 88)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(list(BlankMove)), st.integers(-40, 40)), max_size=8))
def test_what_is_left_is_what_came_less_what_went(
    workspace: Workspace, moves: list[tuple[BlankMove, int]]
) -> None:
    blanks: BlankService = workspace.blanks
    left = blanks.balance("a3").left
    for kind, count in moves:
        change = -count if kind in (BlankMove.OUT, BlankMove.SPOILED) else count
        try:
            blanks.move("a3", kind, count)
        except (Invalid, RuleViolation):
            continue
        left += change
    assert blanks.balance("a3").left == left >= 0


def test_a_scan_must_be_a_picture(workspace: Workspace, tmp_path: Path) -> None:
    from PIL import Image

    picture = tmp_path / "phoi.png"
    Image.new("RGB", (120, 80), "white").save(picture)
    workspace.blanks.attach_scan("bang-khen", picture)
    kept = workspace.blanks.scan("bang-khen")
    assert kept is not None
    assert kept.read_bytes() == picture.read_bytes()
    (tmp_path / "x.pdf").write_bytes(b"%PDF")
    with pytest.raises(Unreadable, match="không phải ảnh quét"):
        workspace.blanks.attach_scan("bang-khen", tmp_path / "x.pdf")
    (tmp_path / "x.png").write_bytes(b"not one")
    with pytest.raises(Unreadable):
        workspace.blanks.attach_scan("bang-khen", tmp_path / "x.png")
