"""Back and forth in one sitting of the designer."""

from __future__ import annotations

from thidua_desktop.ui.designer.history import History


def test_each_step_goes_back_and_forth() -> None:
    history = History(0)
    for number in (1, 2, 3):
        history.push(f"thêm {number}", number)
    assert [history.undo(), history.undo()] == ["thêm 3", "thêm 2"]
    assert history.present == 1
    assert (history.can_undo, history.can_redo) == ("thêm 1", "thêm 2")
    assert history.redo() == "thêm 2"
    assert history.present == 2
    history.push("khác", 9)
    assert history.redo() == ""
    assert [history.undo(), history.undo(), history.undo(), history.undo()] == [
        "khác",
        "thêm 2",
        "thêm 1",
        "",
    ]
    assert history.present == 0


def test_like_changes_in_quick_succession_are_one_step() -> None:
    now = [0.0]
    history = History(0, clock=lambda: now[0])
    for number in range(1, 6):
        now[0] += 0.2
        history.push("nhích", number, alike="nhích a")
    now[0] += 10
    history.push("nhích", 6, alike="nhích a")
    history.undo()
    assert history.present == 5
    history.undo()
    assert history.present == 0
