"""The tree of units."""

from __future__ import annotations

from pytestqt.modeltest import ModelTester

from thidua_desktop.domain.records import Unit
from thidua_desktop.services.units import UnitNode
from thidua_desktop.ui.models.unit_tree import ALL, UnitTreeModel

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
