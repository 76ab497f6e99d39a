"""Icons: every name that code and forms use is shipped; colours follow the theme."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from thidua_desktop.paths import resources
from thidua_desktop.ui.icons import Icons
from thidua_desktop.ui.theme import DARK, LIGHT, Palette, Theme


def test_icons_named_in_forms_are_shipped(project: Path) -> None:
    named = set()
    for form in (project / "forms").glob("*.ui"):
        text = form.read_text("utf-8")
        named |= set(re.findall(r'name="iconName"[^>]*>\s*<string[^>]*>([a-z0-9-]+)<', text))
    assert len(named) > 10
    assert {name for name in named if not (resources() / "icons" / f"{name}.svg").is_file()} == set()


def test_icons_named_in_code_are_shipped(project: Path) -> None:
    calls = re.compile(
        r"(?:icons\.(?:icon|put|pixmap)\([^()]*|\.describe\(\s*|FirstStep\([^,]+, |Todo\([^,]+, "
        r"|Act\([^,]+, [^,]+, \([^)]*\), )"
        r'"([a-z0-9]+(?:-[a-z0-9]+)*)"'
    )
    named = set()
    for module in (project / "thidua_desktop" / "ui").rglob("*.py"):
        if "forms" not in module.parts:
            named |= set(calls.findall(module.read_text("utf-8")))
    assert {"search", "undo-2", "file-spreadsheet"} <= named
    assert {
        name
        for name in named - set(Palette.__slots__)
        if not (resources() / "icons" / f"{name}.svg").is_file()
    } == set()


def _colours(icons: Icons, name: str, role: str) -> set[str]:
    image = icons.pixmap(name, role, 32).toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_an_icon_takes_the_colour_of_its_role(theme: Theme) -> None:
    icons = Icons(resources() / "icons", theme)
    assert _colours(icons, "check", "bad") == {LIGHT.bad}


def test_icons_on_buttons_follow_the_theme(qapp: QApplication, theme: Theme) -> None:
    icons = Icons(resources() / "icons", theme)
    root = QWidget()
    button = QPushButton("Lưu", root)
    button.setProperty("iconName", "check")
    icons.dress(root)

    def near(wanted: str) -> bool:
        image = button.icon().pixmap(16, 16).toImage()
        found = max(
            (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())),
            key=lambda colour: colour.alpha(),
        )
        ink = QColor(wanted)
        pairs = ((found.red(), ink.red()), (found.green(), ink.green()), (found.blue(), ink.blue()))
        return all(abs(one - other) <= 4 for one, other in pairs)

    assert near(LIGHT.ink)
    theme.set_dark(qapp, True)
    icons.dress(root)
    assert near(DARK.ink)
    theme.set_dark(qapp, False)


def test_a_missing_icon_is_logged_and_empty(theme: Theme, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert Icons(resources() / "icons", theme).icon("no-such-icon").isNull()
    assert "no-such-icon" in caplog.text
