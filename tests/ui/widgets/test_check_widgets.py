"""What shows checks: findings, five years, quotas, steps, a list of people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.prompting import type_text
from thidua_desktop.domain.eligibility.verdicts import Evidence, Finding
from thidua_desktop.domain.quotas import QuotaState
from thidua_desktop.domain.records import BatchState, Grade, Verdict, YearStrip
from thidua_desktop.domain.workflow import Step
from thidua_desktop.ui.theme import Theme
from thidua_desktop.ui.widgets.elided_label import ElidedLabel
from thidua_desktop.ui.widgets.findings_view import FindingsView
from thidua_desktop.ui.widgets.person_list import PersonList
from thidua_desktop.ui.widgets.quota_bar import QuotaBar
from thidua_desktop.ui.widgets.recipient_picker import Found
from thidua_desktop.ui.widgets.step_bar import StepBar
from thidua_desktop.ui.widgets.year_strip import YearStripView

Show = Callable[[QWidget, int, int], None]

RATED = Finding(
    "xep_loai",
    Verdict.MET,
    "Xếp loại năm 2026: Hoàn thành tốt nhiệm vụ",
    "Điều 24 khoản 1 Luật 06/2022/QH15",
    evidence=(Evidence("person", 7, "Xếp loại năm 2026: Hoàn thành tốt nhiệm vụ"),),
)
EITHER = Finding(
    "thanh_tich",
    Verdict.UNMET,
    "Không xếp loại xuất sắc; Không có sáng kiến",
    "Điều 23",
    parts=(
        Finding("xuat_sac", Verdict.UNMET, "Không xếp loại xuất sắc", "Điều 23"),
        Finding("sang_kien", Verdict.UNMET, "Không có sáng kiến", "Điều 23"),
    ),
    heading="Một trong các điều kiện sau",
)
ASKED = Finding(
    "doan_ket", Verdict.CONFIRM, "Đoàn kết nội bộ", "Quy định của tỉnh", verified=False, can_confirm=True
)


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def put(widget: QWidget, width: int, height: int) -> None:
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()

    return put


@pytest.fixture
def view(theme: Theme, show: Show) -> FindingsView:
    made = FindingsView()
    made.setup(theme)
    show(made, 300, 400)
    return made


def test_every_condition_has_sign_article_and_records(view: FindingsView) -> None:
    view.show_findings([RATED, EITHER, ASKED])
    words = [(line.depth, line.words) for line in view.lines()]
    assert words == [
        (0, "✓ Đạt: Xếp loại năm 2026: Hoàn thành tốt nhiệm vụ (Điều 24 khoản 1 Luật 06/2022/QH15)"),
        (1, "→ Xếp loại năm 2026: Hoàn thành tốt nhiệm vụ"),
        (0, "✕ Không đạt: Một trong các điều kiện sau (Điều 23)"),
        (1, "✕ Không đạt: Không xếp loại xuất sắc"),
        (1, "✕ Không đạt: Không có sáng kiến"),
        (0, "? Cần xác nhận: Đoàn kết nội bộ (Quy định của tỉnh · cần đối chiếu văn bản)"),
    ]
    spoken = [view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(6)]
    assert spoken == [text for _, text in words]


def test_what_the_clerk_may_answer_is_chosen_first_and_the_choice_stays(view: FindingsView) -> None:
    view.show_findings([RATED, EITHER, ASKED])
    assert view.current() is ASKED
    view.show_findings([RATED, EITHER])
    assert view.current() is EITHER, "then what is not met"
    assert view.choose("sang_kien")
    view.show_findings([RATED, EITHER])
    assert view.current() is EITHER.parts[1]
    assert not view.choose("khong_co")
    view.show_findings([])
    assert view.current() is None


def test_enter_opens_the_record_behind_a_condition(view: FindingsView, qtbot: QtBot) -> None:
    view.show_findings([RATED, EITHER])
    opened: list[tuple[str, int]] = []
    view.opened.connect(lambda table, one: opened.append((table, one)))
    view.choose("thanh_tich")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [], "no single record behind it"
    view.choose("xep_loai")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened == [("person", 7), ("person", 7)]


def test_the_whole_of_it_is_copied_as_text(view: FindingsView, qtbot: QtBot) -> None:
    view.show_findings([RATED, EITHER])
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("✓ Đạt: Xếp loại năm 2026")
    assert lines[3] == "  ✕ Không đạt: Không xếp loại xuất sắc"


def test_long_sentences_are_broken_not_cut(view: FindingsView, qtbot: QtBot) -> None:
    view.show_findings([Finding("dai", Verdict.UNMET, "một hai ba bốn năm sáu bảy tám chín mười " * 6)])
    lines = 3
    assert view.sizeHintForRow(0) > lines * view.fontMetrics().height()
    high = view.sizeHintForRow(0)
    view.resize(600, 400)
    # A real screen resizes in its own time.
    qtbot.waitUntil(lambda: view.sizeHintForRow(0) < high)


YEARS = (
    YearStrip(2022, None),
    YearStrip(2023, Grade.GOOD, ("LDTT",)),
    YearStrip(2024, Grade.EXCELLENT, ("CSTDCS", "LDTT", "GKX"), 2),
    YearStrip(2025, Grade.DONE, (), 0, "Khiển trách"),
    YearStrip(2026, Grade.FAILED),
)


def test_five_years_are_told_in_words(theme: Theme, show: Show, qtbot: QtBot) -> None:
    strip = YearStripView()
    strip.setup(theme)
    strip.name_awards({"CSTDCS": "Chiến sĩ thi đua cơ sở"}, {"CSTDCS": "CSTĐCS"})
    show(strip, 300, 110)
    strip.show_years(YEARS)
    told = strip.accessibleDescription()
    assert "Năm 2022: chưa có xếp loại" in told
    assert "Năm 2024: Hoàn thành xuất sắc nhiệm vụ; Chiến sĩ thi đua cơ sở; LDTT; GKX; 2 sáng kiến" in told
    assert "kỷ luật: Khiển trách" in told
    assert strip.grab().toImage().width() > 0
    asked: list[bool] = []
    strip.opened.connect(lambda: asked.append(True))
    qtbot.keyClick(strip, Qt.Key.Key_Left)
    qtbot.keyClick(strip, Qt.Key.Key_Return)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert asked == [True, True]
    place = QPoint(150, 20)
    QApplication.sendEvent(strip, QHelpEvent(QEvent.Type.ToolTip, place, strip.mapToGlobal(place)))


def _quota(scope: str, met: int, allowed: int, name: str = "UBND xã", reason: str = "") -> QuotaState:
    return QuotaState(
        code="CSTDCS.ty_le",
        award_code="CSTDCS",
        award_name="Chiến sĩ thi đua cơ sở",
        scope="office" if scope == "office" else "unit",
        scope_id=None if scope == "office" else 3,
        scope_name=name,
        base_count=106,
        base_confirm=0,
        percent=15,
        allowed=allowed,
        nominated=met,
        met=met,
        confirm=0,
        over=max(0, met - allowed),
        rounding="down",
        verified=False,
        override_reason=reason,
        base_name="Lao động tiên tiến",
    )


def test_quotas_tell_who_is_over_and_by_how_many(theme: Theme, show: Show, qtbot: QtBot) -> None:
    bar = QuotaBar()
    bar.setup(theme)
    show(bar, 700, 26)
    bar.show_quotas([_quota("office", 21, 15, reason="năm sáp nhập")], elsewhere=2)
    told = bar.accessibleDescription()
    assert "vượt 6" in told
    assert "cần đối chiếu văn bản" in told
    assert "lý do vượt: năm sáp nhập" in told
    assert "2 đơn vị, khối khác vượt hạn mức" in told
    asked: list[bool] = []
    bar.clicked.connect(lambda: asked.append(True))
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton)
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert asked == [True, True]
    assert bar.grab().toImage().width() > 0
    bar.resize(150, 26)
    bar.show_quotas([_quota("office", 1, 15), _quota("unit", 0, 0, "Ấp 1")])
    assert bar.grab().toImage().width() == 150 * bar.devicePixelRatio()


def test_steps_tell_who_when_what_was_skipped_and_what_is_late(
    theme: Theme, show: Show, qtbot: QtBot
) -> None:
    bar = StepBar()
    bar.setup(theme)
    show(bar, 600, 40)
    at = dt.datetime(2026, 9, 20, 8, 30)
    bar.show_steps(
        [
            Step(BatchState.DRAFT, "Nháp", True, at, "Lan"),
            Step(BatchState.SUBMITTED, "Trình", True, at, "Lan", skipped=True),
            Step(BatchState.CHECKED, "Kiểm tra", True, at, "Lan", current=True),
            Step(BatchState.REVIEWED, "Họp xét", False, due_on=dt.date(2026, 10, 1), late=True),
            Step(BatchState.DECIDED, "Quyết định", False),
        ]
    )
    assert bar.accessibleDescription() == (
        "✓ Nháp: 20/09/2026 · Lan. – Trình: bỏ qua · Lan. ✓ Kiểm tra: 20/09/2026 · Lan. "
        "○ Họp xét: trễ hạn 01/10/2026. ○ Quyết định"
    )
    asked: list[bool] = []
    bar.clicked.connect(lambda: asked.append(True))
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    qtbot.keyClick(bar, Qt.Key.Key_Space)
    assert asked == [True, True]
    assert bar.grab().toImage().width() > 0


def test_people_are_added_by_name_and_taken_out(show: Show, qtbot: QtBot) -> None:
    people = [Found(1, "Trần Văn Nam", "Tổ Toán"), Found(2, "Lê Thị Nga", "")]
    edit = PersonList()
    show(edit, 300, 160)

    def source(text: str) -> Sequence[Found]:
        return [one for one in people if text in one.name]

    edit.set_source(source)
    changed: list[bool] = []
    edit.edited.connect(lambda: changed.append(True))
    for text in ("Nam", "Nga", "Nam"):
        type_text(edit.picker, text)
        edit.picker.look_up()
        QTest.keyClick(edit.picker._popup, Qt.Key.Key_Return)
    assert [one.id for one in edit.value()] == [1, 2], "nobody twice"
    type_text(edit.picker, "Không Có")
    assert edit.problem()
    edit.picker.set_value(None)
    edit.activateWindow()
    qtbot.waitUntil(edit.isActiveWindow)
    edit.list.setFocus()
    edit.list.setCurrentRow(0)
    qtbot.keyClick(edit.list, Qt.Key.Key_Delete)
    assert [one.id for one in edit.value()] == [2]
    assert len(changed) == 3
    edit.set_value(people)
    assert len(changed) == 3, "loading is no edit"


def test_a_long_title_ends_in_dots_and_is_whole_in_the_tooltip(show: Show) -> None:
    label = ElidedLabel()
    show(label, 120, 24)
    label.setText("Tổng kết phong trào thi đua yêu nước <năm> 2026")
    assert label.shown().endswith("…")
    assert label.toolTip() == "Tổng kết phong trào thi đua yêu nước &lt;năm&gt; 2026"
    assert label.minimumSizeHint().width() < 60
    assert label.grab().toImage().width() > 0
