"""The overview: what it counts is what the lists hold, and each count opens its list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from thidua_desktop.domain.records import Pledge, RecipientKind, Remedy, RoundStep, Unit
from thidua_desktop.domain.reform.remedies import Reminder
from thidua_desktop.services.reform.rounds import LateStep
from thidua_desktop.services.workspace import Workspace, open_workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.tabs.home import HomeTab
from thidua_desktop.ui.tabs.home_facts import Gathering, OpenBatch, YearFacts, next_thing, steps, todos

MakeContext = Callable[[Workspace], UiContext]

DONE = YearFacts(
    year=2026,
    units=25,
    pledges=25,
    signed=25,
    batches=2,
    nominations=341,
    nominated=dict.fromkeys(RecipientKind, 1),
    open_batches=(),
    decisions=2,
    awards=300,
    to_print=0,
    scored=40,
    leaves=40,
    conference=Gathering(3, "Hội nghị tổng kết", dt.date(2026, 12, 29), 300, 0, over=True),
)
WAITING = OpenBatch(7, "Cuối năm 2026", 312)


@pytest.mark.parametrize(
    ("facts", "words", "kind"),
    [
        (replace(DONE, units=0), "Nhập đơn vị", "import"),
        (replace(DONE, batches=0, nominations=0), "Lập đợt xét năm 2026", "nominations"),
        (replace(DONE, nominations=0), "Nhập danh sách đề nghị", "import"),
        (replace(DONE, open_batches=(WAITING,)), "Ra quyết định cho 312 đề nghị", "batch"),
        (replace(DONE, to_print=1234), "In 1.234 giấy khen", "awards"),
        (replace(DONE, conference=None), "Lập hội nghị năm 2026", "conference"),
        (replace(DONE, signed=20), "ký giao ước", "pledges"),
        (replace(DONE, scored=36), "Tự chấm 4 tiêu chí", "reform"),
        (DONE, "Xem sổ khen thưởng", "awards"),
    ],
)
def test_the_next_thing_is_the_first_that_is_open(facts: YearFacts, words: str, kind: str) -> None:
    todo = next_thing(facts)
    assert words in todo.text
    assert todo.kind == kind


def test_what_is_late_in_a_batch_comes_first() -> None:
    late = replace(WAITING, late="Trình (hạn 15/11/2026)", late_units=12)
    first, second = todos(replace(DONE, open_batches=(late,)))
    assert first.text == "Cuối năm 2026: trễ bước Trình (hạn 15/11/2026), 12 đơn vị chưa nộp"
    assert (first.kind, first.id) == (second.kind, second.id) == ("batch", 7)


def test_a_finished_year_has_only_done_steps() -> None:
    assert {step.state for step in steps(DONE)} == {"done"}
    assert todos(DONE) == []


def test_an_empty_year_has_nothing_begun() -> None:
    empty = YearFacts(2027, 0, 0, 0, 0, 0, dict.fromkeys(RecipientKind, 0), (), 0, 0, 0, 0, 0)
    assert {step.state for step in steps(empty)} == {"todo"}
    assert [step.count for step in steps(empty)][:2] == ["chưa lập", "chưa có"]


def test_what_is_open_is_listed_with_its_count() -> None:
    facts = replace(DONE, open_batches=(WAITING,), to_print=25, signed=24, scored=38)
    texts = [todo.text for todo in todos(facts)]
    assert texts[0] == "Cuối năm 2026: 312 đề nghị chưa có quyết định"
    assert "25 lượt khen thưởng năm 2026 chưa in giấy" in texts
    assert "1 đơn vị chưa ký giao ước thi đua 2026" in texts
    assert "2 tiêu chí cải cách hành chính chưa tự chấm" in texts


@pytest.mark.parametrize(
    ("conference", "count", "open_thing"),
    [
        (None, "chưa lập", "Chưa lập hội nghị trao thưởng năm 2026"),
        (Gathering(3, "Tổng kết", dt.date(2026, 12, 29), 0, 0), "29/12 · chưa xếp", "Tổng kết: chưa xếp"),
        (Gathering(3, "Tổng kết", dt.date(2026, 12, 29), 300, 300), "29/12 · 300 lượt", ""),
        (Gathering(3, "Tổng kết", dt.date(2026, 12, 19), 300, 4, over=True), "còn 4 chưa nhận", "4 lượt"),
        (Gathering(3, "Tổng kết", dt.date(2026, 12, 19), 300, 0, over=True), "đã trao 300", ""),
    ],
)
def test_the_step_of_the_conference(conference: Gathering | None, count: str, open_thing: str) -> None:
    facts = replace(DONE, conference=conference)
    step = next(one for one in steps(facts) if one.key == "conference")
    assert step.count == count
    texts = [todo.text for todo in todos(facts)]
    assert [text.startswith(open_thing) for text in texts] == ([True] if open_thing else [])


def test_late_steps_and_remedies_of_the_reform_index_are_open_things() -> None:
    step = LateStep(
        1, "Bộ", 2026, RoundStep.EXPLAIN, "Giải trình", dt.date(2026, 11, 20), 30, ("Ấp 1", "Ấp 2")
    )
    mended = Remedy(9, 2025, "3.1.2", "Bố trí bộ phận một cửa", 500)
    other = replace(mended, id=10, criterion_code="1.2.1")
    urgent = (Reminder(mended, -30), Reminder(other, -2), Reminder(other, 11))
    found = todos(replace(DONE, late_steps=(step, replace(step, set_id=2)), remedies=urgent))
    assert [(one.text, one.kind, one.id) for one in found] == [
        (
            "Cải cách hành chính: trễ bước Giải trình (hạn 20/11/2026), 2 đơn vị chưa nộp",
            "reform",
            0,
        ),
        (
            "Khắc phục quá hạn: 3.1.2 Bố trí bộ phận một cửa (quá hạn 30 ngày) và 1 việc khác",
            "remedy",
            9,
        ),
        ("Khắc phục sắp đến hạn: 1.2.1 Bố trí bộ phận một cửa (còn 11 ngày)", "remedy", 10),
    ]


def test_an_overdue_remedy_is_opened_from_the_overview(home: HomeTab, sample: Workspace) -> None:
    first = next(one for one in sample.reform.remedies.reminders(sample.today()) if one.overdue)
    opened: list[tuple[str, int]] = []
    home._context.navigator.open_record.connect(lambda kind, one: opened.append((kind, one)))
    items = [home.ui.todo.item(place) for place in range(home.ui.todo.count())]
    home.ui.todo.itemActivated.emit(next(one for one in items if one.text().startswith("Khắc phục quá hạn")))
    assert opened == [("remedy", first.remedy.id)]


@pytest.fixture
def home(qtbot: QtBot, sample: Workspace, context_of: MakeContext) -> HomeTab:
    tab = HomeTab(context_of(sample))
    tab.resize(1366, 700)
    qtbot.addWidget(tab)
    tab.show()
    return tab


def test_counts_are_those_of_the_records(home: HomeTab, sample: Workspace) -> None:
    year = sample.settings.working_year()
    batches = sample.nominations.batches(year)
    assert home.facts is not None
    assert home.facts.nominations == sum(batch.total for batch in batches)
    assert home.facts.awards == sum(one.total for one in sample.decisions.all(year))
    assert home.facts.awards == len(sample.decisions.award_ids(year=year))
    people = sum(
        nomination.recipient.kind is RecipientKind.PERSON
        for batch in batches
        for nomination in sample.nominations.of_batch(batch.batch.id)
    )
    assert home.ui.personTile.count_text() == str(people)


def test_the_reform_card_is_computed_from_two_years(home: HomeTab) -> None:
    ui = home.ui
    assert ui.score.text() == "80,10"
    assert ui.delta.text() == "▲ 5,35 điểm so với 2022"
    assert ui.rank.text() == "Hạng 05/15"
    assert ui.rankChange.text() == "▲ 7 bậc"
    assert ui.lost.count() > 0


def test_a_step_and_a_tile_open_their_lists(home: HomeTab, qtbot: QtBot) -> None:
    shown: list[str] = []
    home._context.navigator.show_tab.connect(shown.append)
    home.ui.steps.setFocus()
    qtbot.keyClick(home.ui.steps, Qt.Key.Key_Right)
    qtbot.keyClick(home.ui.steps, Qt.Key.Key_Return)
    qtbot.mouseClick(home.ui.awardTile, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(home.ui.reformButton, Qt.MouseButton.LeftButton)
    assert shown == ["nominations", "awards", "reform"]


def test_the_step_of_the_conference_opens_it(home: HomeTab, sample: Workspace) -> None:
    opened: list[tuple[str, int]] = []
    home._context.navigator.open_record.connect(lambda kind, one: opened.append((kind, one)))
    home.go("conference")
    assert opened == [("conference", sample.conferences.all(2026)[0].id)]


def test_the_next_button_opens_the_batch(home: HomeTab, qtbot: QtBot) -> None:
    opened: list[tuple[str, int]] = []
    home._context.navigator.open_record.connect(lambda kind, record_id: opened.append((kind, record_id)))
    qtbot.mouseClick(home.ui.nextButton, Qt.MouseButton.LeftButton)
    assert home.facts is not None
    assert opened == [("batch", home.facts.open_batches[0].id)]


def test_counts_follow_a_change(home: HomeTab, sample: Workspace) -> None:
    assert home.facts is not None
    before = home.facts.signed
    pledges = sample.pledges.of_year(2026)
    home.on_changes(sample.pledges.mark_signed([pledges[0].pledge.id], None))
    assert home.facts.signed == before - 1
    assert any("chưa ký giao ước" in home.ui.todo.item(i).text() for i in range(home.ui.todo.count()))


def test_a_new_year_begins_with_what_is_missing(
    qtbot: QtBot, bare: Workspace, context_of: MakeContext
) -> None:
    bare.units.add(Unit(0, "Ấp 2"))
    tab = HomeTab(context_of(bare))
    qtbot.addWidget(tab)
    assert tab.ui.nextButton.text() == "Lập đợt xét năm 2026"
    texts = [tab.ui.todo.item(i).text() for i in range(tab.ui.todo.count())]
    assert texts == ["Chưa lập giao ước thi đua 2026", "Chưa lập đợt xét nào cho năm 2026"]
    unit = bare.units.all()[0]
    tab.on_changes(bare.pledges.add(Pledge(0, unit.id, 2026, signed_on=dt.date(2026, 1, 5))))
    assert tab.ui.steps.steps[0].count == "1/1 đã ký"


def test_without_an_office_it_welcomes(
    qtbot: QtBot, tmp_path: object, context_of: MakeContext, request: pytest.FixtureRequest
) -> None:
    folder = request.getfixturevalue("tmp_path") / "trong"
    workspace = open_workspace(folder, create=True)
    try:
        context = context_of(workspace)
        acts: list[str] = []
        context.navigator.act.connect(acts.append)
        tab = HomeTab(context)
        qtbot.addWidget(tab)
        tab.show()
        buttons = [button for button in tab.ui.welcome.findChildren(QPushButton) if button.isVisible()]
        assert [button.text() for button in buttons] == [
            "Khai báo cơ quan…",
            "Mở dữ liệu mẫu…",
            "Nhập từ Excel…",
        ]
        for button in buttons:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert acts == ["office", "demo", "import"]
    finally:
        workspace.close()
