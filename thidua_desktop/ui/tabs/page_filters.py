"""By what each list with filters is narrowed, as filters kept by name know it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.widgets.choice_list import ChoiceList
from thidua_desktop.ui.widgets.saved_filters import FilterPart, SavedFilters, choice_part, line_part
from thidua_desktop.ui.widgets.unit_tree import UnitTree

Applied = Callable[[], object]


def award_filters(
    context: UiContext,
    search: QLineEdit,
    award: QComboBox,
    decisions: ChoiceList,
    applied: Applied,
    scope: QWidget,
) -> SavedFilters:
    """The decision (or the whole ledger), the title or form, the words looked for."""

    def choose(decision_id: int) -> bool:
        decisions.choose(decision_id)
        return decisions.current_id() == decision_id

    # The decision comes first: choosing one fills the chooser of titles anew.
    parts = {
        "decision": FilterPart(decisions.current_id, choose),
        "award": choice_part(award),
        "query": line_part(search),
    }
    return SavedFilters(context, "awards", search, parts, applied, scope)


def nomination_filters(
    context: UiContext,
    search: QLineEdit,
    state: QComboBox,
    verdict: QComboBox,
    applied: Applied,
    scope: QWidget,
) -> SavedFilters:
    """State, result of the check and words; whichever batch is looked at."""
    parts = {"state": choice_part(state), "verdict": choice_part(verdict), "query": line_part(search)}
    return SavedFilters(context, "nominations", search, parts, applied, scope)


def directory_filters(
    context: UiContext,
    search: QLineEdit,
    tree: UnitTree,
    lists: tuple[QAbstractButton, QAbstractButton],
    applied: Applied,
    scope: QWidget,
) -> SavedFilters:
    """The unit, which of the two ``lists`` (people, households), the words."""
    people, households = lists

    def show_people(wanted: bool) -> bool:
        (people if wanted else households).setChecked(True)
        return True

    parts = {
        "unit": FilterPart(tree.current_unit, tree.select_unit),
        "people": FilterPart(people.isChecked, show_people),
        "query": line_part(search),
    }
    return SavedFilters(context, "units", search, parts, applied, scope)


def pledge_filters(
    context: UiContext,
    search: QLineEdit,
    state: QComboBox,
    block: QComboBox,
    applied: Applied,
    scope: QWidget,
) -> SavedFilters:
    """State of the signing, block and words."""
    parts = {"state": choice_part(state), "block": choice_part(block), "query": line_part(search)}
    return SavedFilters(context, "pledges", search, parts, applied, scope)
