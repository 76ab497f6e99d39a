"""Tab Cải cách hành chính, part Khắc phục: typed into, proposed, proved, carried on, declared."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.prompting import ScriptedPrompts, type_text
from tests.ui.conftest import settle
from thidua_desktop.domain.records import Pledge, Remedy, RemedyState, Unit
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.choose_unit import ChooseUnitDialog
from thidua_desktop.ui.dialogs.remedy_propose_dialog import RemedyProposeDialog
from thidua_desktop.ui.models.remedies import DUE, MEASURE, OWNER, STATE, row_of, standing
from thidua_desktop.ui.tabs.reform_places import Place
from thidua_desktop.ui.tabs.reform_remedies import RemediesPage

Make = Callable[[Workspace], UiContext]
Show = Callable[[UiContext, QWidget], None]
TODAY = dt.date(2026, 12, 20)
CTRL = Qt.KeyboardModifier.ControlModifier


def remedy(code: str = "2.1", **changes: object) -> Remedy:
    values = {"id": 0, "year": 2025, "criterion_code": code, "criterion_name": f"Mục {code}", "lost": 500}
    return Remedy(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def page(bare: Workspace, context_of: Make, shown: Show) -> RemediesPage:
    bare.reform.remedies.add(
        [
            remedy("2.1", due_on=dt.date(2026, 12, 1)),
            remedy("2.2", due_on=dt.date(2026, 12, 31)),
            remedy("2.3", state=RemedyState.DONE, proof="Báo cáo số 12"),
            remedy("3.1", year=2026),
        ]
    )
    context = context_of(bare)
    made = RemediesPage(context, 2026)
    shown(context, made)
    settle(context)
    return made


@pytest.fixture
def scored(sample: Workspace, context_of: Make, shown: Show) -> RemediesPage:
    context = context_of(sample)
    made = RemediesPage(context, 2026)
    shown(context, made)
    settle(context)
    return made


def shown_codes(page: RemediesPage) -> list[str]:
    return [row.remedy.criterion_code for row in page.model.rows()]


def go(page: RemediesPage, row: int, column: int) -> None:
    page.ui.table.setFocus()
    page.ui.table.setCurrentIndex(page.model.index(row, column))


def type_cell(page: RemediesPage, row: int, column: int, text: str) -> None:
    go(page, row, column)
    QTest.keyClick(page.ui.table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert editor is not None
    assert page.ui.table.isAncestorOf(editor)
    editor.selectAll()  # type: ignore[attr-defined]
    type_text(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(page._context)


def in_dialog(kind: type[QDialog], act: Callable[[Any], None]) -> None:
    """Do ``act`` in the dialog that opens next; it is closed when that fails."""

    def answer(left: int = 100) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None and left:
            QTimer.singleShot(20, lambda: answer(left - 1))
            return
        assert isinstance(dialog, kind)
        try:
            act(dialog)
        except BaseException:
            dialog.reject()
            raise

    QTimer.singleShot(50, answer)


def test_an_empty_year_offers_to_propose_and_to_add(bare: Workspace, context_of: Make, shown: Show) -> None:
    context = context_of(bare)
    page = RemediesPage(context, 2026)
    shown(context, page)
    assert page.ui.table.empty.isVisible()
    assert not page.ui.carryButton.isEnabled()
    assert not page.ui.declareButton.isVisible()
    assert not page.ui.fixLabel.isVisible()


def test_cells_are_stored_as_they_are_left(page: RemediesPage, bare: Workspace) -> None:
    type_cell(page, 0, MEASURE, "Giao một người theo dõi")
    type_cell(page, 0, OWNER, "Văn phòng")
    type_cell(page, 0, DUE, "5/1/2027")
    one = bare.reform.remedies.of_year(2025)[0]
    assert (one.measure, one.owner, one.due_on) == (
        "Giao một người theo dõi",
        "Văn phòng",
        dt.date(2027, 1, 5),
    )
    page._context.change(bare.operations.undo)
    settle(page._context)
    assert page.model.index(0, DUE).data() == "01/12/2026"


def test_a_day_before_the_loss_is_refused_and_the_cell_keeps_what_it_had(page: RemediesPage) -> None:
    type_cell(page, 0, DUE, "5/1/2024")
    assert "ở trước năm 2025" in page.ui.notice.text()
    assert page.model.index(0, DUE).data() == "01/12/2026"


def test_done_without_proof_asks_for_it_in_the_details(page: RemediesPage, bare: Workspace) -> None:
    go(page, 0, STATE)
    assert page.model.setData(page.model.index(0, STATE), "Đã khắc phục")
    settle(page._context)
    assert "giấy tờ chứng minh" in page.ui.notice.text()
    ui = page.form.ui
    assert QApplication.focusWidget() is ui.proofEdit
    type_text(ui.proofEdit, "Báo cáo số 40/BC-UBND")
    QTest.keyClick(ui.proofEdit, Qt.Key.Key_S, CTRL)
    settle(page._context)
    one = bare.reform.remedies.of_year(2025)[0]
    assert (one.state, one.proof, one.done_on) == (RemedyState.DONE, "Báo cáo số 40/BC-UBND", TODAY)
    assert page.ui.notice.text() == ""


def test_a_cell_waits_while_the_details_hold_unsaved_words(page: RemediesPage, bare: Workspace) -> None:
    go(page, 0, MEASURE)
    type_text(page.form.ui.causeEdit, "Thiếu người")
    assert page.model.setData(page.model.index(0, OWNER), "Văn phòng")
    assert "Đang sửa dở ở bên phải" in page.ui.notice.text()
    assert page.model.index(0, OWNER).data() == ""
    QTest.keyClick(page.form.ui.causeEdit, Qt.Key.Key_S, CTRL)
    settle(page._context)
    one = bare.reform.remedies.of_year(2025)[0]
    assert (one.cause, one.owner) == ("Thiếu người", "")
    assert page.ui.notice.text() == ""


def test_pasted_cells_are_one_step_or_nothing(page: RemediesPage, bare: Workspace) -> None:
    go(page, 0, OWNER)
    QApplication.clipboard().setText("Văn phòng\t30/12/2026\nPhòng Kinh tế\t31/02/2027")
    QTest.keyClick(page.ui.table, Qt.Key.Key_V, CTRL)
    settle(page._context)
    assert "“31/02/2027”" in page.ui.notice.text()
    assert bare.reform.remedies.of_year(2025)[0].owner == ""
    QApplication.clipboard().setText("Văn phòng\t30/12/2026\nPhòng Kinh tế\t28/02/2027")
    go(page, 0, OWNER)
    QTest.keyClick(page.ui.table, Qt.Key.Key_V, CTRL)
    settle(page._context)
    assert [one.owner for one in bare.reform.remedies.of_year(2025)][:2] == ["Văn phòng", "Phòng Kinh tế"]
    last = bare.operations.last()
    assert last is not None
    assert last.label == "Đã sửa 2 việc khắc phục"


@pytest.mark.parametrize(
    ("state", "codes"),
    [
        ("", ["2.1", "2.2", "2.3", "3.1"]),
        ("chua_xong", ["2.1", "2.2", "3.1"]),
        ("qua_han", ["2.1"]),
        ("sap_han", ["2.2"]),
        ("chua_han", ["3.1"]),
        ("xong", ["2.3"]),
        ("bo", []),
    ],
)
def test_the_plan_is_filtered_by_its_state(page: RemediesPage, state: str, codes: list[str]) -> None:
    box = page.ui.stateBox
    box.setCurrentIndex(box.findData(state))
    box.activated.emit(box.currentIndex())
    assert shown_codes(page) == codes
    assert page.ui.table.empty.isVisible() == (not codes)


def test_one_year_alone_is_chosen_above(page: RemediesPage) -> None:
    box = page.ui.yearBox
    box.setCurrentIndex(box.findData(2026))
    box.activated.emit(box.currentIndex())
    assert shown_codes(page) == ["3.1"]


def test_a_remedy_by_hand_is_added_by_keys(page: RemediesPage, bare: Workspace) -> None:
    page.ui.table.setFocus()
    QTest.keyClick(page.ui.table, Qt.Key.Key_Insert)
    ui = page.form.ui
    assert QApplication.focusWidget() is ui.nameEdit
    type_text(ui.nameEdit, "Bộ phận một cửa thiếu ghế chờ")
    ui.lostEdit.setText("0,375")
    QTest.keyClick(ui.nameEdit, Qt.Key.Key_S, CTRL)
    settle(page._context)
    (_, made) = bare.reform.remedies.of_year(2026)
    assert (made.criterion_name, made.lost) == ("Bộ phận một cửa thiếu ghế chờ", 375)
    assert page.selected() == made
    type_text(ui.causeEdit, "Chưa được cấp kinh phí")
    QTest.keyClick(ui.causeEdit, Qt.Key.Key_S, CTRL)
    settle(page._context)
    assert bare.reform.remedies.get(made.id).lost == 375


def test_leaving_with_unsaved_words_asks(page: RemediesPage, prompts: ScriptedPrompts) -> None:
    go(page, 0, MEASURE)
    type_text(page.form.ui.causeEdit, "Thiếu người")
    assert page.has_unsaved()
    prompts.answers.append(None)
    went: list[int] = []
    page.leave(lambda: went.append(1))
    assert went == [1]
    assert not page.has_unsaved()


def test_several_are_taken_out_only_after_a_question(
    page: RemediesPage, bare: Workspace, prompts: ScriptedPrompts
) -> None:
    page.ui.table.setFocus()
    page.ui.table.selectAll()
    prompts.answers.append(0)
    QTest.keyClick(page.ui.table, Qt.Key.Key_Delete, CTRL)
    settle(page._context)
    assert bare.reform.remedies.of_year(2025) == []


def test_what_is_unfinished_is_carried_and_its_way_is_told(page: RemediesPage, bare: Workspace) -> None:
    assert page.ui.carryButton.text() == "Chuyển sang 2026"
    QTest.mouseClick(page.ui.carryButton, Qt.MouseButton.LeftButton)
    settle(page._context)
    assert shown_codes(page) == ["2.1", "2.2", "2.3", "3.1", "2.1", "2.2"]
    assert not page.ui.carryButton.isEnabled()
    go(page, 4, MEASURE)
    assert page.form.ui.historyLabel.text() == (
        "Qua các năm: 2025: mất 0,50, chưa làm → 2026: mất 0,50, chưa làm"
    )
    assert [standing(row).word for row in page.model.rows()][:3] == ["Sang 2026", "Sang 2026", "Xong"]


def test_a_proof_is_kept_opened_and_taken_off(
    page: RemediesPage, bare: Workspace, prompts: ScriptedPrompts, tmp_path: Path
) -> None:
    scan = tmp_path / "bien ban.pdf"
    scan.write_bytes(b"%PDF-1.4 x")
    go(page, 0, MEASURE)
    prompts.files.append([scan])
    page.form.ui.attachButton.click()
    settle(page._context)
    assert page.form.ui.fileLabel.text() == "Tệp chứng minh: bien ban.pdf"
    page.form.ui.openButton.click()
    assert prompts.told
    page.form.ui.detachButton.click()
    settle(page._context)
    assert bare.reform.remedies.of_year(2025)[0].attachment_id is None


def test_the_chosen_remedies_go_into_the_pledge_of_a_unit(page: RemediesPage, bare: Workspace) -> None:
    unit = bare.units.add(Unit(0, "Văn phòng")).created
    bare.pledges.add(Pledge(0, unit, 2026))
    settle(page._context)
    go(page, 0, MEASURE)

    def answer(dialog: ChooseUnitDialog) -> None:
        dialog.ui.tree.select_unit(unit)
        dialog.ui.moveButton.click()

    in_dialog(ChooseUnitDialog, answer)
    page.ui.pledgeButton.click()
    settle(page._context)
    (pledge,) = [row.pledge for row in bare.pledges.of_year(2026)]
    assert [target.content for target in pledge.targets] == [
        "Khắc phục tồn tại, hạn chế ở tiêu chí 2.1 Mục 2.1 (năm 2025 mất 0,50 điểm)"
    ]
    assert page.form.ui.historyLabel.text() == "Trong giao ước năm 2026 của Văn phòng"
    opened: list[tuple[str, int]] = []
    page._context.navigator.open_record.connect(lambda kind, one: opened.append((kind, one)))
    page.form.ui.promiseButton.click()
    assert opened == [("pledge", pledge.id)]


def test_lost_components_are_ticked_into_the_plan(scored: RemediesPage, sample: Workspace) -> None:
    proposed = sample.reform.remedies.propose(2026, at_least=500)
    before = len(sample.reform.remedies.of_year(2026))
    assert len(proposed) > 1

    def answer(dialog: RemedyProposeDialog) -> None:
        dialog.ui.thresholdEdit.setText("0,5")
        QTest.keyClick(dialog.ui.table, Qt.Key.Key_Space)
        assert dialog.ui.countLabel.text().startswith(f"{len(proposed) - 1}/{len(proposed)} mục")
        dialog.ui.saveButton.click()

    in_dialog(RemedyProposeDialog, answer)
    scored.ui.table.setFocus()
    QTest.keyClick(scored.ui.table, Qt.Key.Key_Insert, CTRL)
    settle(scored._context)
    assert len(sample.reform.remedies.of_year(2026)) == before + len(proposed) - 1


def test_a_remedy_shows_its_component_among_the_scores(scored: RemediesPage, sample: Workspace) -> None:
    one = next(row for row in sample.reform.remedies.of_year(2026) if row.unit_id is None)
    scored.show_record(one.id)
    asked: list[Place] = []
    scored.asked.connect(asked.append)
    scored.form.ui.scoreButton.click()
    (place,) = asked
    criterion = sample.reform.remedies.criterion(one)
    assert criterion is not None
    assert (place.part, place.criterion_id, place.unit_id) == ("scores", criterion.id, None)
    scored.show_place(place)
    assert scored.selected() == one


def test_the_fix_rate_is_declared_by_one_button(scored: RemediesPage, sample: Workspace) -> None:
    assert not scored.ui.declareButton.isVisible()
    plan = sample.reform.remedies
    plan.add([remedy("9.1", state=RemedyState.DONE, proof="Báo cáo"), remedy("9.2")])
    settle(scored._context)
    assert scored.ui.fixLabel.isVisible()
    assert scored.ui.fixLabel.text() == ("Cơ quan đã khắc phục 1/2 tồn tại, hạn chế (50,00 %) của năm 2025.")
    scored.ui.declareButton.click()
    settle(scored._context)
    place = plan.fix_place(2026)
    assert place is not None
    sheet = sample.reform.scoring.sheet(place[0])
    row = next(one for one in sheet.rows if one.criterion.id == place[1].id)
    assert row.declared == "1/2 tồn tại, hạn chế"
    assert row.self_points == 1500


def test_the_time_of_a_remedy_is_told_in_words() -> None:
    def word(**changes: object) -> str:
        return standing(row_of(remedy(**changes), "", False, TODAY)).word

    assert word(due_on=dt.date(2026, 12, 17)) == "Quá 3 ngày"
    assert word(due_on=TODAY) == "Hạn hôm nay"
    assert word(due_on=dt.date(2027, 1, 20)) == "Còn 31 ngày"
    assert word() == "Chưa đặt hạn"
    done = {"state": RemedyState.DONE, "due_on": dt.date(2026, 12, 1)}
    assert word(**done, done_on=dt.date(2026, 12, 1)) == "Xong đúng hạn"
    assert word(**done, done_on=dt.date(2026, 12, 2)) == "Xong muộn"
