"""From the year's decisions to the stage: one order on every paper and on the screen, whatever comes last."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.conference_by_key import (
    build,
    choose_decisions,
    delete_old,
    drag_one,
    make_new,
    move_by_key,
    name_presenter,
    set_times,
)
from tests.journeys.conftest import Clerk
from tests.journeys.hall_by_key import add_late, invite_and_seat, receive, show_stage
from tests.journeys.late_changes import ACTS, CHANGES, Act, LastHour, with_names_of_their_own
from tests.journeys.pack_by_key import change_and_make_again, hand_over, look_at_figures, make_pack
from thidua_desktop.domain.records import AwardState
from thidua_desktop.paths import resources
from thidua_desktop.services.workspace import open_workspace
from thidua_desktop.ui.stage.letters import Letters
from thidua_desktop.ui.stage.typesetting import Typesetter
from thidua_desktop.ui.theme import FAMILY, Theme


def day() -> dt.date:
    return dt.date(2026, 12, 20)


@pytest.fixture(scope="module")
def staged_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample year with its conference's turns made, six to a turn."""
    folder = tmp_path_factory.mktemp("hoi-nghi")
    office = open_workspace(folder, create=True, today=day)
    office.fill_with_sample_year()
    conference = office.conferences.all(2026)[0]
    office.conferences.update(replace(conference, per_turn=6))
    office.stage.build(conference.id)
    with_names_of_their_own(office, conference.id)
    office.close()
    return folder


@contextmanager
def last_hour(staged_folder: Path) -> Iterator[LastHour]:
    """A copy of that office to change."""
    with TemporaryDirectory() as spare:
        folder = Path(shutil.copytree(staged_folder, Path(spare) / "mau"))
        office = open_workspace(folder, today=day)
        try:
            yield LastHour(office, office.conferences.all(2026)[0].id)
        finally:
            office.close()


def setter(qapp: QApplication) -> Typesetter:
    Theme(resources()).load_fonts()
    return Typesetter(Letters(FAMILY), 1366, 768)


acts = st.tuples(st.sampled_from(ACTS), st.integers(0, 99), st.integers(0, 99))
EVERY: list[Act] = [(what, 7 * n, 3 * n) for n, what in enumerate(CHANGES)]


@pytest.mark.slow
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(acts, min_size=10, max_size=10))
@example(EVERY)
def test_after_ten_late_changes_all_papers_and_the_screen_hold_the_same_people_in_the_same_order(
    qapp: QApplication, staged_folder: Path, changes: list[Act]
) -> None:
    with last_hour(staged_folder) as hour:
        for act in changes:
            hour.happens(act)
        standing = [line for line in hour.stage.lines if line.award.state is AwardState.GIVEN]
        up = [line for line in standing if line.comes_up]
        away = [line for line in standing if not line.comes_up]
        assert up
        assert hour.script() == [line.entry.label for line in up]
        # Certificates of those who stayed away lie below all others.
        assert hour.stack() == [line.award.book_text for line in (*up, *away)]
        shown = hour.slides(setter(qapp))
        assert len(shown) == len(up)
        assert all(name.endswith(line.award.name) for name, line in zip(shown, up, strict=True))
        names = [line.award.name for line in standing]
        assert hour.receipts(names) == names


@pytest.fixture
def first_folder(sample_year: Path, tmp_path: Path) -> Path:
    """The sample year, whose decisions are issued."""
    return Path(shutil.copytree(sample_year, tmp_path / "du-lieu"))


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_conference_through_the_window(clerk: Clerk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    clerk.window.activateWindow()
    assert QTest.qWaitForWindowActive(clerk.window)
    delete_old(clerk)
    make_new(clerk)
    set_times(clerk)
    choose_decisions(clerk)
    build(clerk)
    drag_one(clerk, monkeypatch)
    move_by_key(clerk)
    name_presenter(clerk)
    invite_and_seat(clerk)
    receive(clerk)
    add_late(clerk, monkeypatch)
    show_stage(clerk)
    folder = make_pack(clerk)
    change_and_make_again(clerk, folder)
    hand_over(clerk)
    look_at_figures(clerk)
