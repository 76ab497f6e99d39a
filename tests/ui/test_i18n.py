"""Qt's own words are Vietnamese, the program's pass through."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLabel, QLineEdit, QToolButton

from thidua_desktop.ui import i18n

ASCII_ENGLISH = {"OK", "Save", "Open", "Cancel", "Close", "Yes", "No", "Apply", "Discard", "Help", "Retry"}


@pytest.fixture
def vietnamese(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    translator = i18n.install(qapp)
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize("button", list(QDialogButtonBox.StandardButton)[1:], ids=lambda b: b.name)
def test_standard_buttons_speak_vietnamese(vietnamese: None, button: QDialogButtonBox.StandardButton) -> None:
    box = QDialogButtonBox(button)
    texts = [one.text().replace("&", "") for one in box.buttons()]
    assert texts
    assert not set(texts) & ASCII_ENGLISH


def test_the_file_dialog_speaks_vietnamese(vietnamese: None) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    labels = {label.text().replace("&", "") for label in dialog.findChildren(QLabel) if label.text()}
    assert labels == {"Tìm trong:", "Tên tệp:", "Loại tệp:"}
    tips = {button.toolTip() for button in dialog.findChildren(QToolButton) if button.toolTip()}
    assert {"Quay lại", "Tiến tới", "Thư mục cha", "Tạo thư mục mới"} <= tips


def test_the_menu_of_a_line_speaks_vietnamese(vietnamese: None) -> None:
    line = QLineEdit()
    menu = line.createStandardContextMenu()
    words = {action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text()}
    assert words == {"Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"}


def test_own_texts_and_unknown_words_pass_through(vietnamese: None) -> None:
    assert QCoreApplication.translate("TabHome", "Save") == "Save"
    assert QCoreApplication.translate("QSomething", "Zork") == "Zork"


def test_numbers_and_dates_are_vietnamese(vietnamese: None) -> None:
    assert QLocale().decimalPoint() == ","
