"""What the window remembers is stored once, and only when it changed."""

from __future__ import annotations

from typing import Any

from thidua_desktop.ui.memory import Memory


def test_changes_are_stored_once() -> None:
    stored: list[dict[str, Any]] = []
    memory = Memory(lambda: {"a": 1}, stored.append)
    memory.save()
    assert stored == []
    memory.set("a", 1)
    memory.save()
    assert stored == []
    memory.set("b", [1, 2])
    assert memory.get("b") == [1, 2]
    assert memory.get("c", "none") == "none"
    memory.save()
    memory.save()
    assert stored == [{"a": 1, "b": [1, 2]}]
