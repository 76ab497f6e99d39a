"""What can be ticked of a scoring rule: items of a list, or the one wording that holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from thidua_desktop.domain.reform.rules import Checklist, Choice, Figures, Item, Rule, YesNo
from thidua_desktop.ui.models.score_sheet import points_text


class RulePicks(QWidget):
    """``picked(text)`` gives the declared figures in the rule's own words, which it reads back exactly."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()
        self.buttons: list[QAbstractButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_rule(self, rule: Rule | None, figures: Figures | None) -> bool:
        """Show what can be ticked, as it is declared; False for a rule that goes by numbers."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        self._items, held = _items(rule), _held(figures)
        many = isinstance(rule, Checklist)
        for place, item in enumerate(self._items):
            words = f"{points_text(item.points)} – {item.text}".replace("&", "&&")
            made = QCheckBox(words, self) if many else QRadioButton(words, self)
            made.setChecked(place in held)
            made.setToolTip(words)
            # A long wording must not make the panel wider than it is.
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made.clicked.connect(self._tell)
            self._column.addWidget(made)
            self.buttons.append(made)
        return bool(self._items)

    def set_locked(self, locked: bool) -> None:
        """Show without letting anything be ticked."""
        for button in self.buttons:
            button.setEnabled(not locked)

    def _tell(self) -> None:
        ticked = [item.text for item, one in zip(self._items, self.buttons, strict=True) if one.isChecked()]
        self.picked.emit("; ".join(ticked))


def _items(rule: Rule | None) -> tuple[Item, ...]:
    match rule:
        case Checklist():
            return rule.items
        case Choice():
            return rule.options
        case YesNo():
            return (Item(rule.yes, rule.points_yes), Item(rule.no, rule.points_no))
    return ()


def _held(figures: Figures | None) -> frozenset[int]:
    """Places of what is declared."""
    if figures is None:
        return frozenset()
    if figures.items is not None:
        return frozenset(figures.items)
    if figures.choice is not None:
        return frozenset({figures.choice})
    return frozenset() if figures.yes is None else frozenset({0 if figures.yes else 1})
