"""The style sheet, written from a palette: the only place where sizes and edges of controls are set."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thidua_desktop.ui.theme import Palette

_SHEET = """
QMainWindow, QDialog, QWidget#page, QWidget[page="true"],
QScrollArea#page, QWidget#pageBody {{ background: {ground}; }}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget#formBody {{ background: transparent; }}
QFrame#card, QFrame[card="true"], QFrame#topBar {{ background: {surface}; }}
QFrame#card, QFrame[card="true"] {{ border: 1px solid {line}; border-radius: 8px; }}
QFrame#topBar {{ border: none; border-bottom: 1px solid {line}; }}
QWidget[plain="true"] {{ background: transparent; }}
QFrame#popup {{ background: {raised}; border: 1px solid {border}; border-radius: 8px; }}
QFrame#rule {{ background: {line}; border: none; max-height: 1px; min-height: 1px; }}
QLabel[role="h1"] {{ font-size: {px18}px; font-weight: 600; }}
QLabel[role="h2"] {{ font-size: {px14}px; font-weight: 600; }}
QLabel[role="mute"] {{ color: {mute}; }}
QLabel[role="small"] {{ color: {mute}; font-size: {px12}px; }}
QLabel[role="big"] {{ font-size: {px34}px; font-weight: 600; }}
QLabel[role="good"] {{ color: {good}; }}
QLabel[role="bad"] {{ color: {bad}; }}
QLabel[role="warn"] {{ color: {warn}; }}
QLabel[role="honour"] {{ color: {honour}; font-weight: 600; font-size: {px15}px; }}
QLabel[role="problem"] {{ color: {bad}; font-size: {px12}px; }}
QLabel[role="notice"] {{ color: {warn}; background: {warn_ground}; border-radius: 6px; padding: 6px 10px; }}
QTabBar#nav {{ background: transparent; border: none; }}
QTabBar#nav::tab {{ padding: {pad9}px {pad11}px; margin: 0; border: none;
    border-bottom: 3px solid transparent;
    background: transparent; color: {mute}; }}
QTabBar#nav::tab:hover {{ color: {ink}; }}
QTabBar#nav::tab:selected {{ color: {accent_ink}; border-bottom: 3px solid {accent}; font-weight: 600; }}
QTabBar#nav:focus {{ background: {hover}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QTabBar::tab {{ padding: {pad6}px 12px; border: none; border-bottom: 2px solid transparent; color: {mute};
    background: transparent; }}
QTabBar::tab:selected {{ color: {accent_ink}; border-bottom: 2px solid {accent}; font-weight: 600; }}
QTabBar[tight="true"]::tab {{ padding: {pad6}px 6px; }}
QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox {{ background: {surface};
    color: {ink};
    border: 1px solid {border}; border-radius: 6px; padding: {pad5}px 8px;
    placeholder-text-color: {mute};
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QComboBox {{ padding-right: 24px; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus,
    QDoubleSpinBox:focus {{
    border-color: {accent_ink}; }}
QLineEdit[invalid="true"], QComboBox[invalid="true"], QPlainTextEdit[invalid="true"],
    QSpinBox[invalid="true"] {{
    border: 1px solid {bad}; background: {bad_ground}; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QSpinBox:disabled,
    QDoubleSpinBox:disabled {{ color: {mute};
    background: {hover}; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {hover}; }}
QComboBox::drop-down {{ border: none; background: transparent; width: 24px;
    subcontrol-position: right center; }}
QComboBox::down-arrow {{ image: url("{icons}/arrow-down-{name}.svg"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {raised}; border: 1px solid {border}; outline: none;
    padding: 4px;
    selection-background-color: {selection}; selection-color: {ink}; }}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{
    border: none; padding: 0 0 0 6px; background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {{
    border: none; width: 18px; background: transparent; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow {{ image: url("{icons}/arrow-up-{name}.svg");
    width: 10px; height: 10px; }}
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{ image: url("{icons}/arrow-down-{name}.svg");
    width: 10px; height: 10px; }}
QPushButton, QToolButton {{ background: {surface}; color: {ink}; border: 1px solid {border};
    border-radius: 6px;
    padding: {pad5}px 12px; }}
QToolButton {{ padding: {pad5}px 8px; }}
QPushButton:hover, QToolButton:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {selection}; }}
QPushButton:focus, QToolButton:focus {{ border-color: {accent_ink}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {mute}; border-color: {line}; background: {ground}; }}
QPushButton:default, QPushButton[primary="true"] {{ background: {accent}; color: {on_accent};
    border: 1px solid {accent}; font-weight: 600; }}
QPushButton:default:hover, QPushButton[primary="true"]:hover {{ background: {accent_hover}; }}
QPushButton:default:focus, QPushButton[primary="true"]:focus {{ border: 1px solid {ink}; }}
QPushButton[primary="true"]:disabled {{ background: {hover}; color: {mute}; border-color: {line}; }}
QPushButton[link="true"], QToolButton[link="true"] {{ background: transparent;
    border: 1px solid transparent;
    color: {accent_ink}; padding: 2px 6px; }}
QPushButton[link="true"]:hover, QToolButton[link="true"]:hover {{ background: {hover}; }}
QPushButton[link="true"]:focus, QToolButton[link="true"]:focus {{ border-color: {accent_ink}; }}
QPushButton[link="true"]:disabled, QToolButton[link="true"]:disabled {{ color: {mute};
    background: transparent; }}
QPushButton[quiet="true"] {{ color: {mute}; }}
QPushButton[segment="true"] {{ border-radius: 6px; padding: {pad5}px 12px; }}
QPushButton[segment="true"]:checked {{ background: {selection}; color: {accent_ink};
    border-color: {accent_ink};
    font-weight: 600; }}
QPushButton[danger="true"] {{ color: {bad}; }}
QToolButton[bare="true"] {{ background: transparent; border: 1px solid transparent; padding: {pad5}px; }}
QToolButton[bare="true"]:hover {{ background: {hover}; }}
QToolButton[bare="true"]:focus {{ border-color: {accent_ink}; }}
QPushButton[tile="true"] {{ text-align: left; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ image: url("{icons}/arrow-down-{name}.svg");
    width: 10px;
    height: 10px; subcontrol-position: right center; right: 8px; }}
QToolButton[popupMode="2"] {{ padding-right: 22px; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator {{ width: 16px;
    height: 16px;
    border: 1px solid {border}; border-radius: 4px; background: {surface}; }}
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked,
QListView::indicator:checked {{ background: {accent}; border-color: {accent};
    image: url("{icons}/check.svg"); }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {border}; border-radius: 8px;
    background: {surface}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent};
    background: {on_accent}; }}
QCheckBox::indicator:focus {{ width: 14px; height: 14px; border: 2px solid {accent_ink}; }}
QCheckBox::indicator:checked:focus {{ border: 2px solid {ink}; }}
QRadioButton::indicator:unchecked:focus {{ width: 12px; height: 12px; border: 2px solid {accent_ink}; }}
QRadioButton::indicator:checked:focus {{ border: 5px solid {ink}; background: {surface}; }}
QTableView, QTreeView, QListView {{ background: {surface}; alternate-background-color: {surface};
    border: 1px solid {line}; border-radius: 8px; gridline-color: {line}; outline: none;
    selection-background-color: {selection}; selection-color: {ink}; }}
QTableView:focus, QTreeView:focus, QListView:focus {{ border-color: {border}; }}
QTableView::item {{ padding: 0 8px; border: none; }}
QTreeView::item, QListView::item {{ padding: {pad4}px 4px; border: none; }}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {{ background: {selection};
    color: {ink}; }}
QTreeView::item:hover, QListView::item:hover {{ background: {hover}; }}
QTreeView::item:selected:hover, QListView::item:selected:hover {{ background: {selection}; }}
QTreeView::branch {{ background: transparent; }}
QTreeView::branch:has-children:closed {{ image: url("{icons}/arrow-right-{name}.svg"); }}
QTreeView::branch:has-children:open {{ image: url("{icons}/arrow-down-{name}.svg"); }}
QTableView[bare="true"], QTreeView[bare="true"], QListView[bare="true"] {{ border: none;
    border-radius: 0; }}
QHeaderView {{ background: {surface}; border: none; border-radius: 8px; }}
QHeaderView::section {{ background: {surface}; color: {mute}; border: none; border-bottom: 1px solid {line};
    padding: {pad7}px 8px {pad7}px 11px; font-weight: 600; }}
QHeaderView::section:hover {{ color: {ink}; }}
QHeaderView::up-arrow {{ image: url("{icons}/arrow-up-{name}.svg"); width: 9px; height: 9px;
    subcontrol-position: top center; top: 0px; }}
QHeaderView::down-arrow {{ image: url("{icons}/arrow-down-{name}.svg"); width: 9px; height: 9px;
    subcontrol-position: top center; top: 0px; }}
QTableCornerButton::section {{ background: {surface}; border: none; }}
QStatusBar {{ background: {surface}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QProgressBar {{ border: none; background: {line}; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
QMenu {{ background: {raised}; border: 1px solid {border}; padding: 4px; }}
QMenu::item {{ padding: 6px 28px 6px 12px; border-radius: 4px; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::item:selected {{ background: {selection}; color: {ink}; }}
QMenu::item:disabled {{ color: {mute}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QLabel[role="deskHead"] {{ font-size: {px22}px; font-weight: 600; }}
QLabel[role="deskText"] {{ font-size: {px18}px; color: {mute}; }}
QLabel[role="deskLine"] {{ font-size: {px22}px; }}
QLabel[role="deskCount"] {{ font-size: {px20}px; background: {surface}; border: 1px solid {line};
    border-radius: 8px; padding: 6px 4px; }}
QLabel[role="deskSay"] {{ font-size: {px24}px; font-weight: 600; background: {surface};
    border: 2px solid {line}; border-radius: 8px; padding: 8px 14px; }}
QLabel[role="deskSay"][tone="good"] {{ color: {good}; border-color: {good}; background: {good_ground}; }}
QLabel[role="deskSay"][tone="warn"] {{ color: {warn}; border-color: {warn}; background: {warn_ground}; }}
QLabel[role="deskSay"][tone="bad"] {{ color: {bad}; border-color: {bad}; background: {bad_ground}; }}
QLineEdit[desk="search"] {{ font-size: {px30}px; padding: 8px 14px; }}
QLineEdit[desk="field"], QComboBox[desk="field"], QPushButton[desk="field"] {{ font-size: {px20}px; }}
QTableView[desk="list"] {{ font-size: {px22}px; }}
QTableView[desk="list"] QHeaderView::section {{ font-size: {px15}px; }}
QPushButton[desk="key"] {{ font-size: {px15}px; padding: 6px 2px; }}
QToolTip {{ background: {raised}; color: {ink}; border: 1px solid {border}; padding: 4px 6px; }}
QSplitter::handle {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::handle:hover {{ background: {mute}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def style_sheet(palette: Palette, scale: float, icons: Path) -> str:
    """The sheet for ``palette`` with text at ``scale``; ``icons`` holds the arrows it draws."""
    values = {name: getattr(palette, name) for name in palette.__slots__}
    values |= {f"px{n}": str(round(n * scale)) for n in (12, 14, 15, 18, 20, 22, 24, 30, 34)}
    values |= {f"pad{n}": str(max(2, round(n * scale))) for n in (4, 5, 6, 7, 9, 11)}
    return _SHEET.format(icons=icons.as_posix(), **values)
