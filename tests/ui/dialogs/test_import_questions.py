"""The questions of an import: answered by keyboard, sure ones at once, taken back, kept when read again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.prompting import ScriptedPrompts
from tests.ui.conftest import settle
from thidua_desktop.domain.records import Person, Unit
from thidua_desktop.services.imports.plan import Choice, Fate, FilePlan, ImportPlan, RowKey, RowPlan
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_dialog import ImportDialog
from thidua_desktop.ui.models.import_rows import ImportRows

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
CTRL = Qt.KeyboardModifier.ControlModifier
SAMPLES = Path(__file__).parents[2] / "data" / "samples" / "de-nghi"

HEAD = "Họ và tên;Năm sinh;Đơn vị;Danh hiệu\n"
TWINS = "Nguyễn Thị Lan;;Văn phòng;Lao động tiên tiến\n"


@pytest.fixture
def office(bare: Workspace) -> Workspace:
    """One unit with two people of one name."""
    unit_id = bare.units.add(Unit(0, "Văn phòng")).created
    for year in (1984, 1991):
        bare.units.add_person(Person(0, "Nguyễn Thị Lan", unit_id=unit_id, birth_year=year))
    bare.units.add_person(Person(0, "Trần Văn Mới", unit_id=unit_id, birth_year=1980))
    return bare


@pytest.fixture
def dialog(office: Workspace, context_of: Make, shown: Show) -> ImportDialog:
    context = context_of(office)
    made = ImportDialog(context, None, "nominations")
    shown(context, made)
    return made


def read(dialog: ImportDialog, *files: Path) -> None:
    dialog.set_files(files)
    settle(dialog._context)


def again(dialog: ImportDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    settle(dialog._context)


def lists(folder: Path, rows: str) -> Path:
    file = folder / "van-phong.csv"
    file.write_text(HEAD + rows, encoding="utf-8")
    return file


def test_a_digit_answers_and_goes_on_to_the_next_question(dialog: ImportDialog, tmp_path: Path) -> None:
    read(dialog, lists(tmp_path, TWINS + TWINS.replace("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở")))
    first, second = (row for row in dialog.rows.rows() if row.fate is Fate.ASK)
    assert dialog.ui.leftLabel.text() == "Còn 2 câu"
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_2)
    assert dialog.rows.answers == {first.key: first.choices[1].id}
    assert dialog.row_card.row == second
    assert dialog.ui.leftLabel.text() == "Còn 1 câu"
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_S)
    assert dialog.rows.answers[second.key] == "skip"
    assert dialog.ui.leftLabel.text() == "Đã trả lời hết"
    assert dialog.ui.search.text() == "", "no letter of an answer is searched for"
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_Z, CTRL)
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_Z, CTRL)
    assert dialog.rows.answers == {}
    assert not dialog.ui.undoButton.isVisible()


def test_a_digit_without_an_answer_and_letters_elsewhere_do_nothing(
    dialog: ImportDialog, tmp_path: Path
) -> None:
    read(dialog, lists(tmp_path, TWINS))
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_9)
    assert dialog.rows.answers == {}
    dialog.ui.search.setFocus()
    QTest.keyClicks(dialog.ui.search, "s1")
    assert dialog.rows.answers == {}
    assert dialog.ui.search.text() == "s1"


def test_a_mended_file_is_read_again_and_answers_follow_their_rows(
    dialog: ImportDialog, tmp_path: Path
) -> None:
    file = lists(tmp_path, TWINS)
    read(dialog, file)
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_1)
    (answer,) = dialog.rows.answers.values()
    lists(tmp_path, "Trần Văn Mới;1980;Văn phòng;Lao động tiên tiến\n" + TWINS)
    again(dialog)
    assert {key.row: given for key, given in dialog.rows.answers.items()} == {3: answer}
    lists(tmp_path, TWINS + TWINS)
    again(dialog)
    assert dialog.rows.answers == {}, "of two equal rows nobody knows which was answered"


def test_a_word_is_told_once_for_all_rows_and_taken_back(
    dialog: ImportDialog, office: Workspace, tmp_path: Path
) -> None:
    rows = "".join(f"{name};1980;Văn phòng;Lao động tiến tiên giỏi\n" for name in ("Trần Văn Mới", "Lê A B"))
    read(dialog, lists(tmp_path, rows))
    told = [row for row in dialog.rows.rows() if row.asks == "award"]
    if not told:
        pytest.skip("the words are understood without being asked")
    assert dialog.rows.same_word(told[0]) == 2
    assert dialog.rows.questions() == 1
    dialog.questions.go_on()
    assert "áp dụng cho 2 dòng" in dialog.ui.choiceGroup.title()
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_1)
    settle(dialog._context)
    assert not [row for row in dialog.rows.rows() if row.asks]
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_Z, CTRL)
    settle(dialog._context)
    assert len([row for row in dialog.rows.rows() if row.asks == "award"]) == 2
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_S)
    assert dialog.rows.questions() == 0
    assert dialog.rows.to_write() == 0


def _row(number: int, **changes: object) -> RowPlan:
    choices = (Choice(7, "Lan, 1984", "cùng năm sinh, cùng đơn vị"), Choice(8, "Lan, 1991"))
    row = RowPlan(
        RowKey("a.xlsx", "DS", number), Fate.ASK, f"Lan {number}", (), choices, options={7: 1, 8: 2}
    )
    return row._replace(**changes)


def _plan(*rows: RowPlan) -> ImportPlan:
    return ImportPlan("people", 2026, (FilePlan("a.xlsx", rows, ("DS",)),))


def test_all_sure_rows_are_taken_together_and_back(dialog: ImportDialog) -> None:
    dialog._show_plan(_plan(_row(2, sure=7), _row(3), _row(4, sure=8)))
    assert dialog.ui.sureButton.text() == "Nhận 2 dòng đã &rõ (Ctrl+Enter)"
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_Return, CTRL)
    assert {key.row: answer for key, answer in dialog.rows.answers.items()} == {2: 7, 4: 8}
    assert dialog.ui.leftLabel.text() == "Còn 1 câu"
    assert not dialog.ui.sureButton.isVisible()
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_Z, CTRL)
    assert dialog.rows.answers == {}


def test_what_was_answered_already_is_not_overridden_by_what_is_sure() -> None:
    rows = ImportRows()
    rows.load(_plan(_row(2, sure=7), _row(3, sure=7)))
    rows.answer(rows.rows()[0], "skip")
    assert rows.answer_sure() == 1
    assert list(rows.answers.values()) == ["skip", 7]


def test_the_reason_stands_beside_the_candidate(dialog: ImportDialog) -> None:
    dialog._show_plan(_plan(_row(2, sure=7)))
    texts = [" ".join(button.text().split()) for button in dialog.row_card._group.buttons()]
    assert texts[0] == "&1. Lan, 1984 (chắc chắn, cùng năm sinh, cùng đơn vị)"
    assert texts[1] == "&2. Lan, 1991"


def test_no_old_letters_are_written_before_they_were_shown(
    dialog: ImportDialog, office: Workspace, prompts: ScriptedPrompts
) -> None:
    read(dialog, SAMPLES / "04-de-nghi-tram-y-te-tcvn3.xls")
    assert dialog.rows.plan is not None
    dialog.take_in()
    settle(dialog._context)
    assert dialog.report is None
    assert len(prompts.told) == 1
    assert dialog.ui.previewStack.currentWidget() is dialog.ui.columnsPage
    table = dialog.ui.columnTable
    shown = [table.item(row, 4).text() for row in range(table.rowCount())]
    assert any("→ Nguyễn Kim Linh" in text for text in shown[:4])
    assert not dialog.ui.rowCard.isVisible()
    dialog.take_in()
    settle(dialog._context)
    assert len(prompts.told) == 1, "it is said once"


def test_another_encoding_is_read_and_shown_again(dialog: ImportDialog, prompts: ScriptedPrompts) -> None:
    read(dialog, SAMPLES / "04-de-nghi-tram-y-te-tcvn3.xls")
    dialog.ui.columnsSwitch.click()
    table = dialog.ui.columnTable
    row = next(n for n in range(table.rowCount()) if table.cellWidget(n, 2).currentData() == "post")
    box = table.cellWidget(row, 3)
    assert box.currentData() == "tcvn3"
    box.setCurrentIndex(box.findData(""))
    assert dialog.ui.replanButton.isEnabled()
    dialog.replan()
    settle(dialog._context)
    headings = [table.item(n, 1).text() for n in range(table.rowCount())]
    row = headings.index("chøc vô")
    assert table.cellWidget(row, 3).currentData() == "", "left as it is, and to be changed again"


def test_who_sent_a_file_is_recognised_and_can_be_changed(
    dialog: ImportDialog, office: Workspace, tmp_path: Path
) -> None:
    file = lists(tmp_path, "Trần Văn Mới;1980;Văn phòng;Lao động tiên tiến\n")
    file.write_text("ĐƠN VỊ: VĂN PHÒNG;;;\n" + file.read_text(encoding="utf-8"), encoding="utf-8")
    read(dialog, file)
    box = dialog.ui.senderBox
    assert box.isVisible()
    assert box.currentData() == "Văn phòng"
    box.setCurrentIndex(0)
    box.activated.emit(0)
    settle(dialog._context)
    assert dialog.rows.plan is not None
    assert dialog.rows.plan.files[0].sender == ""
    assert box.currentData() == ""


def test_a_filled_in_form_goes_to_its_own_window(
    dialog: ImportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    form, other = tmp_path / "phieu.xlsx", lists(tmp_path, TWINS)
    opened: list[list[Path]] = []

    def open_back(context: UiContext, files: list[Path], parent: QWidget) -> bool:
        opened.append(list(files))
        return True

    monkeypatch.setattr("thidua_desktop.ui.dialogs.fill_in_back_dialog.open_fill_in_back", open_back)
    monkeypatch.setattr(
        type(dialog._context.workspace.fill_in),
        "is_fill_in",
        staticmethod(lambda path: "nominations" if path == form else ""),
    )
    read(dialog, form, other)
    assert opened == [[form]]
    assert [one.file for one in dialog.rows.plan.files] == ["van-phong.csv"]  # type: ignore[union-attr]
    assert dialog.isVisible()
    read(dialog, form)
    assert opened == [[form], [form]]
    assert dialog.result() == ImportDialog.DialogCode.Accepted


def test_long_answers_are_whole_and_scroll_rather_than_push_the_window_off_the_screen(
    dialog: ImportDialog,
) -> None:
    choices = tuple(
        Choice(
            number,
            f"Nguyễn Thị Lan, sinh ngày 05/03/198{number}, Phó Chủ tịch Hội Liên hiệp Phụ nữ xã",
            "x " * 40,
        )
        for number in range(9)
    )
    before = dialog.height()
    dialog._show_plan(_plan(_row(2, choices=choices, summary="Nguyễn Thị Lan " * 9)))
    QTest.qWait(20)
    assert dialog.height() == before
    assert dialog.ui.choiceScroll.verticalScrollBar().maximum() > 0
    buttons = dialog.row_card._group.buttons()
    assert len(buttons) == 10
    assert all(button.height() >= button.sizeHint().height() for button in buttons)


def test_the_answers_of_the_next_row_are_in_sight_too(dialog: ImportDialog) -> None:
    dialog._show_plan(_plan(_row(2), _row(3)))
    dialog.ui.rowTable.setFocus()
    QTest.keyClick(dialog.ui.rowTable, Qt.Key.Key_Down)
    QTest.qWait(20)
    buttons = dialog.row_card._group.buttons()
    assert len(buttons) == 3
    assert all(button.visibleRegion().boundingRect() == button.rect() for button in buttons)
