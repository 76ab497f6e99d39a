"""What the search line can do beside finding records: open a tab, do what the menu does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.ui.actions import ACTS, Actions
from thidua_desktop.ui.tabs.base import TabSpec

_MOST = 4
"""Commands shown at once: they are no more than a help beside the records."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing to do, as the list shows it. ``keys`` tells how to do it at once next time."""

    title: str
    icon: str
    run: Callable[[], object]
    keys: str = ""


def commands_of(
    tabs: Sequence[TabSpec], open_tab: Callable[[str], object], actions: Actions
) -> tuple[Command, ...]:
    """Every tab, then every act of the menu."""
    found = [
        Command(f"Mở {tab.title}", tab.icon, _opening(open_tab, tab.key), f"Ctrl+{number}")
        for number, tab in enumerate(tabs, start=1)
    ]
    for act in ACTS:
        if act.key and act.in_menu and actions.has(act.key):
            text = act.text.replace("&", "").rstrip("…")
            found.append(Command(text, act.icon, actions[act.key].trigger, act.keys[0] if act.keys else ""))
    return tuple(found)


def fitting(commands: Iterable[Command], text: str) -> list[Command]:
    """Those in whose title every word typed begins a word, as in finding records; those it begins first."""
    words = fold(text).split()
    found = [one for one in commands if words and _fits(one, words)]
    found.sort(key=lambda one: not fold(one.title).startswith(" ".join(words)))
    return found[:_MOST]


def begins(command: Command, text: str) -> bool:
    """Whether the title begins with ``text``: then it is what is meant."""
    return len(text) > 1 and fold(command.title).startswith(" ".join(fold(text).split()))


def _fits(command: Command, words: Sequence[str]) -> bool:
    said = fold(command.title).replace(",", " ").split()
    return all(any(one.startswith(word) for one in said) for word in words)


def _opening(open_tab: Callable[[str], object], key: str) -> Callable[[], object]:
    return lambda: open_tab(key)
