"""Colours can be read, text scales, and dark is another table of the same colours."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QImage, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from thidua_desktop.paths import resources
from thidua_desktop.ui.style_sheet import style_sheet
from thidua_desktop.ui.theme import DARK, LIGHT, SCALES, TEXT_PAIRS, Palette, Theme, contrast


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("pair", TEXT_PAIRS, ids="-on-".join)
def test_every_text_stands_out_from_its_ground(palette: Palette, pair: tuple[str, str]) -> None:
    text, ground = pair
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_the_accent_is_the_deep_red_and_gold_the_honours() -> None:
    assert LIGHT.accent == "#9E1B1E"
    assert LIGHT.gold == DARK.gold == "#C8941A"


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_pictures_named_in_the_sheet_exist(palette: Palette) -> None:
    sheet = style_sheet(palette, 1.0, resources() / "icons" / "theme")
    named = [part.split('"')[1] for part in sheet.split("url(")[1:]]
    assert named
    assert all((resources() / "icons" / "theme").joinpath(name.rsplit("/", 1)[1]).is_file() for name in named)
    assert "{" + "ink" not in sheet


def test_the_bundled_face_is_used(qapp: QApplication, theme: Theme) -> None:
    assert QFontInfo(theme.font()).family() == "Be Vietnam Pro"


def test_zoom_steps_through_the_scales_and_back(qapp: QApplication, theme: Theme) -> None:
    button = QPushButton("Lưu")
    small = button.sizeHint().height()
    assert theme.zoom(qapp, 1) == SCALES[SCALES.index(1.0) + 1]
    for _ in SCALES:
        theme.zoom(qapp, 1)
    assert theme.scale == SCALES[-1]
    assert button.sizeHint().height() > small
    assert theme.pixels(10) == 16
    assert theme.zoom(qapp, 0) == 1.0
    for _ in SCALES:
        theme.zoom(qapp, -1)
    assert theme.scale == SCALES[0]
    theme.zoom(qapp, 0)


def test_dark_is_told_to_everybody(qapp: QApplication, theme: Theme) -> None:
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.dark))
    theme.set_dark(qapp, True)
    assert heard == [True]
    assert theme.palette is DARK
    assert qapp.palette().window().color().name().upper() == DARK.ground
    theme.set_dark(qapp, False)
    assert theme.palette is LIGHT


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_placeholder_can_be_read(qapp: QApplication, theme: Theme, dark: bool, qtbot: QtBot) -> None:
    """A style sheet makes Qt halve the text's own colour: too pale for the only instruction of a page."""
    theme.set_dark(qapp, dark)
    try:
        for field in (QLineEdit(), QPlainTextEdit()):
            qtbot.addWidget(field)
            field.ensurePolished()
            shown = field.palette().color(QPalette.ColorRole.PlaceholderText)
            assert shown.alpha() == 255
            assert contrast(shown.name(), theme.palette.surface) >= 4.5
    finally:
        theme.set_dark(qapp, False)


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("on", [False, True], ids=["off", "on"])
def test_focus_is_seen_at_the_box_and_not_in_the_words(
    qapp: QApplication, theme: Theme, qtbot: QtBot, kind: type[QAbstractButton], on: bool
) -> None:
    theme.apply(qapp)
    parent = QWidget()
    qtbot.addWidget(parent)
    box = QVBoxLayout(parent)
    button, other = kind("Thêm cột đóng dấu", parent), QLineEdit(parent)
    button.setCheckable(True)
    button.setChecked(on)
    box.addWidget(button)
    box.addWidget(other)
    with qtbot.waitActive(parent):
        parent.show()

    def taken(holder: QWidget) -> tuple[QImage, QImage]:
        holder.setFocus()
        qtbot.waitUntil(holder.hasFocus)
        image = button.grab().toImage()
        return image.copy(0, 0, 24, image.height()), image.copy(24, 0, image.width() - 24, image.height())

    (quiet, words), (framed, same) = taken(other), taken(button)
    assert quiet != framed
    assert words == same
