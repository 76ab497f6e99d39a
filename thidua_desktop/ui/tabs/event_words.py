"""What happened to a batch or to one line, in the words of the office."""

from __future__ import annotations

from collections.abc import Iterable

from thidua_desktop.domain.records import NominationState, WorkflowEvent
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.domain.workflow import ACTION_LABELS, STATE_LABELS
from thidua_desktop.ui.tabs.labels import NOMINATION_STATES

_TARGETS = {state.value: label for state, label in STATE_LABELS.items()} | {
    state.value: NOMINATION_STATES[state].word for state in NominationState
}
_TOLD = ("move", "skip", "back", "vote", "ruling", "state")
"""Actions that say nothing without where they led."""


def event_lines(events: Iterable[WorkflowEvent]) -> list[tuple[str, str]]:
    """(what; when, by whom and why) of each event, in the order given."""
    return [(_what(event), _under(event)) for event in events]


def _what(event: WorkflowEvent) -> str:
    action, target = ACTION_LABELS.get(event.action, event.action), _TARGETS.get(event.to_state, "")
    return f"{action}: {target}" if target and event.action in _TOLD else action


def _under(event: WorkflowEvent) -> str:
    when = f"{format_date(event.at.date())} {event.at:%H:%M}"
    return " · ".join(part for part in (when, event.actor, event.note) if part)
