"""The tree of units, and the ranking."""

from __future__ import annotations

from pytestqt.modeltest import ModelTester

from thidua_desktop.domain.ranking import compare_years
from thidua_desktop.domain.records import Ranking, Unit
from thidua_desktop.services.units import UnitNode
from thidua_desktop.ui.models.comparison import ComparisonModel
from thidua_desktop.ui.models.unit_tree import ALL, UnitTreeModel
from thidua_desktop.ui.theme import Theme

NODES = [
    UnitNode(
        Unit(1, "Ủy ban nhân dân xã"),
        (UnitNode(Unit(2, "Phòng Kinh tế", head_name="Lê Văn An", head_post="Trưởng phòng"), (), 12),),
        3,
    ),
    UnitNode(Unit(3, "Ấp 2"), (), 5),
]


def test_units_hang_below_the_whole_office(qtmodeltester: ModelTester) -> None:
    model = UnitTreeModel()
    model.load("Toàn cơ quan", NODES)
    qtmodeltester.check(model)
    whole = model.index(0, 0)
    assert whole.data() == "Toàn cơ quan"
    assert model.index(0, 1).data() == "20"
    assert [model.index(row, 0, whole).data() for row in range(2)] == ["Ủy ban nhân dân xã", "Ấp 2"]
    assert model.unit_id(model.index_of(2)) == 2
    assert model.index_of(2).parent() == model.index_of(1)
    assert not model.index_of(99).isValid()
    assert model.count() == 3


def test_a_unit_dropped_on_another_asks_for_the_move() -> None:
    model = UnitTreeModel()
    model.load("Toàn cơ quan", NODES)
    moves: list[tuple[int, int]] = []
    model.moved.connect(lambda unit, parent: moves.append((unit, parent)))
    dragged = model.mimeData([model.index_of(2)])
    action = model.supportedDropActions()
    assert not model.dropMimeData(dragged, action, -1, -1, model.index_of(3))
    assert not model.dropMimeData(dragged, action, -1, -1, model.index_of(ALL))
    assert not model.dropMimeData(dragged, action, -1, -1, model.index_of(2))
    assert moves == [(2, 3), (2, ALL)]
    assert model.index_of(2).parent() == model.index_of(1), "the tree waits for the service"


def test_the_ranking_shows_what_changed(theme: Theme, qtmodeltester: ModelTester) -> None:
    def year(year: int, *rows: tuple[str, int, int]) -> list[Ranking]:
        return [Ranking(name, year, score, rank, 3) for name, score, rank in rows]

    model = ComparisonModel(theme)
    model.load(
        compare_years(
            year(2023, ("Huyện Thạnh Hóa", 80100, 1), ("Huyện A", 79000, 2), ("Huyện B", 70000, 3)),
            year(2022, ("Huyện Thạnh Hóa", 74750, 2), ("Huyện A", 81000, 1)),
        ),
        "Huyện Thạnh Hóa",
    )
    qtmodeltester.check(model)
    lines = [[model.index(row, column).data() for column in range(5)] for row in range(3)]
    assert lines[0] == ["1", "Huyện Thạnh Hóa", "80,10", "▲ 5,35", "▲ 1"]
    assert lines[1][3:] == ["▼ 2,00", "▼ 1"]
    assert lines[2][3:] == ["–", "–"]
    assert model.own_row() == 0
