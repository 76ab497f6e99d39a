"""Moving rows of a column, measured where the renderer puts them."""

from __future__ import annotations

import pytest

from thidua_desktop.documents.layout import layouts, load_layout
from thidua_desktop.documents.layout_text import to_text
from thidua_desktop.documents.places import Place, places
from thidua_desktop.documents.setup import Setup
from thidua_desktop.paths import resources
from thidua_desktop.services.designer import columns, edits
from thidua_desktop.services.designer.tryouts import made

SHIPPED = load_layout(resources() / "layouts" / "giay-khen-a4-truyen-thong.toml")
SETUP = Setup(resources())
PERSON, _, LONG, UNIT, HOUSE = made()


def placed(layout: object, tryout: object = PERSON) -> dict[str, Place]:
    return {one.box_id: one for one in places(layout, tryout.data, SETUP)[0]}  # type: ignore[arg-type,attr-defined]


def move(moves: dict[str, tuple[float, float]], tryout: object = PERSON, layout: object = SHIPPED) -> object:
    def of(one: object) -> dict[str, Place]:
        return placed(one, tryout)

    kind = tryout.data.recipient_kind  # type: ignore[attr-defined]
    return columns.move(layout, moves, of(layout), kind, of)  # type: ignore[arg-type]


def steps(before: dict[str, Place], after: dict[str, Place]) -> dict[str, float]:
    return {
        name: round(after[name].y - before[name].y, 2)
        for name in before
        if abs(after[name].y - before[name].y) > 0.006
    }


@pytest.mark.parametrize("tryout", [PERSON, LONG, UNIT, HOUSE], ids=lambda one: one.label)
@pytest.mark.parametrize(("name", "step"), [("tang", -0.6), ("quoc-hieu", 0.1), ("ten-hinh-thuc", 0.5)])
def test_a_row_moved_between_its_neighbours_stays_in_the_column(
    tryout: object, name: str, step: float
) -> None:
    moved = move({name: (0.0, step)}, tryout)
    assert edits.box_of(moved, name).flow == "than"  # type: ignore[arg-type]
    assert steps(placed(SHIPPED, tryout), placed(moved, tryout)) == {name: pytest.approx(step, abs=0.01)}


def test_a_row_of_the_column_that_grows_upwards_lands_where_it_was_put() -> None:
    names = [box.id for box in SHIPPED.box if box.flow == "ky" and box.id in placed(SHIPPED)]
    for name in names:
        moved = move({name: (0.0, -0.4)})
        # What the column grows by, the one above it loses: only its own rows are looked at.
        own = {row: step for row, step in steps(placed(SHIPPED), placed(moved)).items() if row in names}
        assert own == {name: pytest.approx(-0.4, abs=0.01)}


def test_a_row_put_past_its_neighbour_gets_a_place_of_its_own() -> None:
    moved = move({"tang": (4.0, 40.0)})
    box = edits.box_of(moved, "tang")  # type: ignore[arg-type]
    assert box.flow == ""
    before, after = placed(SHIPPED), placed(moved)
    assert steps(before, after) == {"tang": pytest.approx(40, abs=0.01)}
    assert after["tang"].x == pytest.approx(before["tang"].x + 4, abs=0.01)


def test_rows_for_other_recipients_stay_where_they_were() -> None:
    moved = move({"ten-hinh-thuc": (0.0, 0.5)}, PERSON)
    for other in (UNIT, HOUSE):
        assert set(steps(placed(SHIPPED, other), placed(moved, other))) <= {"ten-hinh-thuc"}


def test_a_whole_column_goes_together() -> None:
    rows = [box.id for box in SHIPPED.box if box.flow == "ky"]
    moved = move(dict.fromkeys(rows, (0.0, -1.0)))
    got = steps(placed(SHIPPED), placed(moved))
    for name in rows:
        if name in placed(SHIPPED):
            assert got[name] == pytest.approx(-1.0, abs=0.01)


@pytest.mark.parametrize("info", layouts(resources()), ids=lambda info: info.name)
def test_moved_layouts_load_again(info: object) -> None:
    layout = load_layout(info.path)  # type: ignore[attr-defined]
    rows = [name for name in placed(layout) if edits.box_of(layout, name).flow]
    for name in rows:
        moved = move({name: (1.0, 0.3)}, PERSON, layout)
        assert load_layout(to_text(moved)).box == moved.box  # type: ignore[arg-type,attr-defined]
        got = placed(moved)[name].y - placed(layout)[name].y
        assert got == pytest.approx(0.3, abs=0.05)
