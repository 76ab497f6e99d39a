"""Corrections kept per printer, tray and stock; sheets made with the one that is kept."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from tests.documents.paper_points import points_of
from thidua_desktop.domain.calibration import Correction, inverted, moved
from thidua_desktop.domain.errors import Conflict, Invalid, NotFound
from thidua_desktop.domain.records import Stock
from thidua_desktop.domain.ruler_readings import Readings
from thidua_desktop.services.calibration import CalibrationService, Target, in_words
from thidua_desktop.services.workspace import Workspace, open_workspace

HERE = Target("HP_M404", "Khay 2", "a4-trang")
NONE = Correction()
MOVE = Correction(-1.3, 0.4, 1.0012, 0.9991, 0.0021)


@pytest.fixture
def service(workspace: Workspace) -> CalibrationService:
    return workspace.calibration


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return " ".join(document[0].get_textpage().get_text_range().split())
    finally:
        document.close()


def test_a_correction_is_kept_to_the_thousandth_for_its_own_place_only(
    service: CalibrationService, workspace: Workspace, tmp_path: Path
) -> None:
    service.save(HERE, MOVE, expected=NONE)
    kept = service.calibration("HP_M404", "Khay 2", "a4-trang")
    assert kept is not None
    assert (kept.shift_x, kept.shift_y, kept.scale_x, kept.scale_y, kept.turn) == (
        -1300,
        400,
        1200,
        -900,
        2100,
    )
    assert kept.at is not None
    assert kept.at.date() == workspace.today()
    assert service.correction("HP_M404", "Khay 2", "a4-trang") == Correction.of(kept)
    for elsewhere in (
        ("HP_M404", "", "a4-trang"),
        ("HP_M404", "Khay 2", "a3"),
        ("Canon", "Khay 2", "a4-trang"),
    ):
        assert service.correction(*elsewhere) == NONE
    workspace.close()
    again = open_workspace(workspace.folder)
    try:
        assert again.calibration.correction("HP_M404", "Khay 2", "a4-trang") == Correction.of(kept)
    finally:
        again.close()


def test_saving_again_replaces_and_every_step_can_be_undone(
    service: CalibrationService, workspace: Workspace
) -> None:
    service.save(HERE, MOVE, expected=NONE)
    first = service.correction("HP_M404", "Khay 2", "a4-trang")
    service.save(HERE, Correction(2.0), expected=first)
    assert len(service.all()) == 1
    workspace.operations.undo()
    assert service.correction("HP_M404", "Khay 2", "a4-trang") == first
    workspace.operations.undo()
    assert service.all() == []
    workspace.operations.redo()
    service.drop(HERE)
    assert service.all() == []
    workspace.operations.undo()
    assert service.correction("HP_M404", "Khay 2", "a4-trang") == first


def test_what_changed_meanwhile_is_not_written_over(service: CalibrationService) -> None:
    service.save(HERE, MOVE, expected=NONE)
    with pytest.raises(Conflict, match="chưa lưu gì"):
        service.save(HERE, Correction(2.0), expected=NONE)
    assert service.correction("HP_M404", "Khay 2", "a4-trang").shift_x == -1.3


def test_without_a_stock_the_newest_for_the_page_s_size_counts(
    service: CalibrationService, workspace: Workspace
) -> None:
    workspace.operations.run(
        "Đã thêm loại giấy",
        lambda: workspace._store.blanks.add_stock(Stock("phoi", "Phôi A4", 29700, 21000, blank=True)),
    )
    service.save(HERE, Correction(1.0), expected=NONE)
    service.save(replace(HERE, stock="a3"), Correction(3.0), expected=NONE)
    assert service.correction_on_page("HP_M404", "Khay 2", 297, 210).shift_x == 1.0
    kept = service.calibration("HP_M404", "Khay 2", "a4-trang")
    assert kept is not None
    later = replace(kept, id=0, stock="phoi", shift_x=2000, at=kept.at and kept.at + dt.timedelta(hours=1))
    workspace.operations.run("Đã chỉnh", lambda: workspace._store.blanks.save_calibration(later))
    assert service.correction_on_page("HP_M404", "Khay 2", 297, 210).shift_x == 2.0
    assert service.correction_on_page("HP_M404", "Khay 2", 420, 297).shift_x == 3.0
    for other in (
        ("HP_M404", "", 297.0, 210.0),
        ("Canon", "Khay 2", 297.0, 210.0),
        ("HP_M404", "Khay 2", 360.0, 237.0),
    ):
        assert service.correction_on_page(*other) == NONE


def test_without_printer_or_with_an_unknown_paper_nothing_is_kept(service: CalibrationService) -> None:
    with pytest.raises(Invalid, match="Chọn máy in"):
        service.save(replace(HERE, printer=" "), MOVE, expected=NONE)
    with pytest.raises(Invalid, match="Không có loại giấy “bia”"):
        service.save(replace(HERE, stock="bia"), MOVE, expected=NONE)
    with pytest.raises(NotFound, match="chưa có phần chỉnh"):
        service.drop(HERE)


def test_the_sheet_names_where_it_comes_from_and_what_to_measure(service: CalibrationService) -> None:
    said = text_of(service.ruler_sheet(HERE).pdf)
    for words in (
        "TỜ ĐO ĐỂ CHỈNH MÁY IN",
        "Máy in: HP_M404 · Khay: Khay 2",
        "Giấy trắng A4 (297 × 210 mm)",
        "In ngày 20/12/2026",
        f"Mã tờ đo: {service.sheet_code(HERE)}",
        "Phần chỉnh khi in tờ này: chưa chỉnh",
        "Từ mép trái tờ giấy đến vạch dọc của dấu A (bắt buộc)",
        "Chỉ cần số 1 và số 2",
    ):
        assert words in said
    assert service.ruler_sheet(HERE).pdf == service.ruler_sheet(HERE).pdf


def test_after_a_correction_the_sheet_is_another_and_says_so(service: CalibrationService) -> None:
    before, code = service.ruler_sheet(HERE).pdf, service.sheet_code(HERE)
    service.save(HERE, Correction(1.5, -0.5), expected=NONE)
    after = service.ruler_sheet(HERE).pdf
    assert service.sheet_code(HERE) != code
    assert "sang phải 1,50 mm, lên 0,50 mm" in text_of(after)
    lines = [[p for p in points_of(pdf) if p.kind == "path"][:4] for pdf in (before, after)]
    for still, now in zip(*lines, strict=True):
        assert (now.x - still.x, now.y - still.y) == pytest.approx((1.5, -0.5), abs=0.002)


def test_names_no_face_has_letters_for_do_not_stop_the_sheet(service: CalibrationService) -> None:
    assert "Máy in: in phòng 漢" not in text_of(
        service.ruler_sheet(replace(HERE, printer="in phòng 漢😀")).pdf
    )
    assert "Máy in: in phòng" in text_of(service.ruler_sheet(replace(HERE, printer="in phòng 漢😀")).pdf)


def test_every_shipped_paper_and_a_declared_one_have_a_sheet(
    service: CalibrationService, workspace: Workspace
) -> None:
    workspace.operations.run(
        "Đã thêm loại giấy",
        lambda: workspace._store.blanks.add_stock(Stock("phoi", "Phôi A5", 21000, 14800)),
    )
    sizes = {}
    for stock in service.stocks():
        document = pypdfium2.PdfDocument(service.ruler_sheet(replace(HERE, stock=stock.code)).pdf)
        sizes[stock.code] = tuple(round(side * 25.4 / 72) for side in document[0].get_size())
        document.close()
    assert sizes == {"a4-trang": (297, 210), "bang-khen": (360, 237), "a3": (420, 297), "phoi": (210, 148)}


def test_words_of_a_small_sheet_stay_on_it(service: CalibrationService, workspace: Workspace) -> None:
    workspace.operations.run(
        "Đã thêm loại giấy",
        lambda: workspace._store.blanks.add_stock(Stock("phoi", "Phôi", 21000, 14800)),
    )
    long = Target("Máy in đa chức năng của Văn phòng HĐND và UBND xã Thạnh Hóa, tầng 2", "Khay tay", "phoi")
    for point in points_of(service.ruler_sheet(long).pdf):
        assert 5 <= point.x <= 205, point
        assert 5 <= point.y <= 143, point


def test_readings_go_on_from_what_is_kept(service: CalibrationService) -> None:
    service.save(HERE, Correction(-1.0, 0.5), expected=NONE)
    worked = service.work_out(Readings(20.4, 19.8), HERE)
    assert (worked.correction.shift_x, worked.correction.shift_y) == pytest.approx((-1.4, 0.7))
    assert worked.questions == ()


def test_a_trial_shows_the_words_and_where_the_blank_s_own_stand(service: CalibrationService) -> None:
    layouts = service.trial_layouts("a4-trang")
    assert layouts
    trial = service.trial(HERE, layouts[0].name)
    said = text_of(trial.pdf)
    assert "Nguyễn Thị Hồng Hạnh" in said
    assert "CỘNG HÒA XÃ HỘI" not in said
    service.save(HERE, Correction(3.0, 2.0), expected=NONE)
    pairs = zip(points_of(trial.pdf), points_of(service.trial(HERE, layouts[0].name).pdf), strict=True)
    for still, now in pairs:
        assert (now.x - still.x, now.y - still.y) == pytest.approx((3.0, 2.0), abs=0.005)


def test_what_a_stock_s_blank_carries_is_left_out_of_its_trial(
    service: CalibrationService, workspace: Workspace
) -> None:
    blank = Stock("phoi", "Phôi", 29700, 21000, blank=True, carries="quoc-hieu,tieu-ngu")
    workspace.operations.run("Đã thêm loại giấy", lambda: workspace._store.blanks.add_stock(blank))
    name = service.trial_layouts("phoi")[0].name
    said = text_of(service.trial(replace(HERE, stock="phoi"), name).pdf)
    assert "CỘNG HÒA XÃ HỘI" not in said
    assert "TẶNG" in said


def test_a_trial_needs_a_layout_and_an_award_that_are_there(service: CalibrationService) -> None:
    with pytest.raises(NotFound):
        service.trial(HERE, "khong-co")
    with pytest.raises(NotFound, match="không còn"):
        service.trial(HERE, service.trial_layouts("a4-trang")[0].name, award_id=99)


def test_a_nudge_moves_the_print_by_just_so_much_on_paper(service: CalibrationService) -> None:
    """The printer's error is what the present correction undoes: on paper the move is as typed."""
    service.save(HERE, MOVE, expected=NONE)
    error = inverted(service.correction("HP_M404", "Khay 2", "a4-trang").matrix)
    after = service.nudged(HERE, 0.7, -0.3)
    for point in ((0.0, 0.0), (280.0, 200.0)):
        assert moved(error, *after.apply(*point)) == pytest.approx((point[0] + 0.7, point[1] - 0.3), abs=1e-6)
    with pytest.raises(Invalid, match="Không dời quá 20 mm"):
        service.nudged(HERE, 0.0, 21.0)


def test_corrections_in_words() -> None:
    assert in_words(NONE) == ""
    assert in_words(Correction(-0.3, 1.25)) == "sang trái 0,30 mm, xuống 1,25 mm"
    assert "xoay 0,11 độ theo chiều kim đồng hồ" in in_words(Correction(turn=0.002))
    assert "ngang 100,20 %, dọc 99,50 %" in in_words(Correction(scale_x=1.002, scale_y=0.995))
