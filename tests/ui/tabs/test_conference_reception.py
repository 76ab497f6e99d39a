"""Đón tiếp: found without marks or by a badge, marked with one key, seated in the order of the stage."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QStyle

from tests.prompting import type_text
from tests.ui.conftest import settle
from tests.ui.tabs.conferences import RECEPTION, Make, Show, open_tab, order, staged
from thidua_desktop.documents.raster import render_page
from thidua_desktop.domain.badges import badge_digits
from thidua_desktop.domain.records import Guest, Presence, RecipientKind
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.guest_dialogs import GuestDialog, SeatsDialog, StandInDialog
from thidua_desktop.ui.models.guests import AT, RECIPIENT, ROW, seat_words
from thidua_desktop.ui.tabs.conference import ConferenceTab
from thidua_desktop.ui.tabs.conference_reception import ReceptionPage

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def context(sample: Workspace, context_of: Make) -> UiContext:
    return context_of(sample)


@pytest.fixture
def tab(context: UiContext, sample: Workspace, shown: Show) -> ConferenceTab:
    staged(sample)
    return open_tab(context, shown, RECEPTION)


@pytest.fixture
def page(tab: ConferenceTab) -> ReceptionPage:
    made = tab.page(RECEPTION)
    assert isinstance(made, ReceptionPage)
    return made


def conference_id(page: ReceptionPage) -> int:
    assert page._conference is not None
    return page._conference.id


def guests(page: ReceptionPage, sample: Workspace) -> list[Guest]:
    return sample.reception.guests(conference_id(page))


@pytest.fixture
def invited(page: ReceptionPage, sample: Workspace) -> list[Guest]:
    """Guests of the sample's conference, its recipients among them."""
    sample.reception.invite(conference_id(page))
    settle(page._context)
    return guests(page, sample)


@pytest.mark.parametrize(
    ("row", "seat", "words"),
    [
        ("A", "A01", "ghế A01"),
        ("A", "12", "hàng A, ghế 12"),
        ("Hàng đầu", "", "Hàng đầu"),
        ("", "7", "ghế 7"),
        ("", "", ""),
    ],
)
def test_a_seat_is_told_once(row: str, seat: str, words: str) -> None:
    assert seat_words(Guest(1, "Trần Văn Đại", row_name=row, seat=seat)) == words


def person(invited: list[Guest]) -> Guest:
    names = [fold(one.name) for one in invited]
    return next(
        one
        for one in invited
        if one.recipient_kind is RecipientKind.PERSON and names.count(fold(one.name)) == 1
    )


def test_an_empty_list_offers_to_invite_the_recipients(
    context: UiContext, sample: Workspace, shown: Show
) -> None:
    conference = staged(sample)
    known = sample.reception.guests(conference.id)
    if known:
        sample.reception.delete([one.id for one in known])
    tab = open_tab(context, shown, RECEPTION)
    page = tab.page(RECEPTION)
    assert isinstance(page, ReceptionPage)
    assert page.empty.isVisible()
    assert not page.ui.presentButton.isEnabled()
    button = next(one for one in page.empty.findChildren(QAbstractButton) if one.text() == "Mời người nhận")
    QTest.mouseClick(button, LEFT)
    settle(context)
    assert not page.empty.isVisible()
    assert page.model.rowCount() == len(sample.reception.guests(conference.id)) > 0


def test_a_name_without_marks_and_enter_is_present(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    guest = person(invited)
    before = sample.reception.counts(conference_id(page)).present
    page.ui.searchEdit.setFocus()
    QTest.keyClicks(page.ui.searchEdit, fold(guest.name))
    QTest.keyClick(page.ui.searchEdit, Qt.Key.Key_Return)
    settle(page._context)
    stored = next(one for one in guests(page, sample) if one.id == guest.id)
    assert stored.presence is Presence.PRESENT
    assert stored.arrived_at is not None
    assert guest.name in page.ui.sayLabel.text()
    assert page.ui.searchEdit.text() == "", "ready for the next"
    assert page.ui.countLabel.text().startswith(f"{before + 1}/")
    sample.operations.undo()
    settle(page._context)
    assert page.ui.countLabel.text().startswith(f"{before}/")


def test_presence_of_a_recipient_shows_on_the_stage(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    guest = person(invited)
    page.ui.table.setFocus()
    page._go_to(guest.id)
    QTest.keyClick(page.ui.table, Qt.Key.Key_F8)
    settle(page._context)
    stage = sample.stage.stage(conference_id(page))
    marks = {
        line.handover.presence
        for turn in stage.turns
        for line in turn.lines
        if (line.award.recipient_kind, line.award.recipient_id) == (guest.recipient_kind, guest.recipient_id)
    }
    assert marks == {Presence.ABSENT}


def test_a_badge_is_marked_whatever_is_in_the_list(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    guest = invited[-1]
    page.ui.searchEdit.setFocus()
    QTest.keyClicks(page.ui.searchEdit, badge_digits(conference_id(page), guest.id))
    QTest.keyClick(page.ui.searchEdit, Qt.Key.Key_Return)
    settle(page._context)
    stored = next(one for one in guests(page, sample) if one.id == guest.id)
    assert stored.presence is Presence.PRESENT


def test_a_badge_of_another_conference_marks_nobody(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    before = guests(page, sample)
    QTest.keyClicks(page.ui.searchEdit, badge_digits(conference_id(page) + 7, invited[0].id))
    QTest.keyClick(page.ui.searchEdit, Qt.Key.Key_Return)
    settle(page._context)
    assert guests(page, sample) == before
    assert "Không có ai khớp" in page.ui.sayLabel.text()


def test_enter_on_nothing_marks_nobody(page: ReceptionPage, sample: Workspace, invited: list[Guest]) -> None:
    before = guests(page, sample)
    page.ui.searchEdit.setFocus()
    QTest.keyClick(page.ui.searchEdit, Qt.Key.Key_Return)
    settle(page._context)
    assert guests(page, sample) == before
    assert "Gõ tên" in page.ui.sayLabel.text()


def test_the_list_says_what_somebody_comes_up_for(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    """Who receives for a unit and for himself is one guest with both numbers."""
    places = sample.reception.places(conference_id(page))
    assert max(len(lines) for lines in places.values()) == 2, "the sample has one who comes up twice"
    for row, guest in enumerate(page.model.guests):
        index = page.model.index(row, RECIPIENT)
        lines = places.get(guest.id, ())
        if lines:
            assert index.data().endswith(f" số {', '.join(line.entry.label for line in lines)}")
            kinds = {"cá nhân" if line.award.recipient_kind is RecipientKind.PERSON else "" for line in lines}
            assert ("cá nhân" in index.data()) == ("cá nhân" in kinds)
            assert all(line.award.award_name in index.data(Qt.ItemDataRole.ToolTipRole) for line in lines)
        else:
            assert index.data() == ""


def test_a_badge_off_the_printed_label_marks_its_guest(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    """From the paper's QR code as a scanner reads it to the mark."""
    one = conference_id(page)
    paper = sample.printing.preview("seat-labels", Selection(conference_id=one))
    image = render_page(paper.pdf, 0, 200)
    grey = memoryview(image.data[::4]).cast("B", (image.height, image.stride // 4))
    codes = {found.text for found in zxingcpp.read_barcodes(grey)}
    assert len(codes) > 5
    code = max(codes)
    guest = sample.reception.by_badge(one, code)
    assert guest is not None
    QTest.keyClicks(page.ui.searchEdit, code)
    QTest.keyClick(page.ui.searchEdit, Qt.Key.Key_Return)
    settle(page._context)
    marked = [one for one in guests(page, sample) if one.presence is not Presence.UNKNOWN]
    assert [(one.id, one.presence) for one in marked] == [(guest.id, Presence.PRESENT)]
    assert guest.name in page.ui.sayLabel.text()


def namesakes(page: ReceptionPage, sample: Workspace) -> list[Guest]:
    """Two guests of one name and one of a longer one."""
    made = [
        Guest(conference_id(page), name, post=post)
        for name, post in (("Hồ Văn Sáu", "Ấp 1"), ("Hồ Văn Sáu", "Ấp 2"), ("Hồ Văn Sáu Em", "Ấp 3"))
    ]
    sample.reception.add(made)
    settle(page._context)
    return [one for one in guests(page, sample) if one.name.startswith("Hồ Văn Sáu")]


def test_enter_with_several_of_a_name_asks_and_marks_the_one_chosen(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    some = namesakes(page, sample)
    field, table = page.ui.searchEdit, page.ui.table
    field.setFocus()
    QTest.keyClicks(field, "ho van sau")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle(page._context)
    assert page.ui.sayLabel.text() == "3 người khớp: chọn bằng ↑ ↓ rồi Enter."
    assert table.hasFocus()
    assert not [one for one in guests(page, sample) if one.presence is not Presence.UNKNOWN]
    QTest.keyClick(table, Qt.Key.Key_Down)
    chosen = page.chosen()[0]
    QTest.keyClick(table, Qt.Key.Key_Return)
    settle(page._context)
    marked = [one.id for one in guests(page, sample) if one.presence is Presence.PRESENT]
    assert marked == [chosen.id]
    assert chosen.id in {one.id for one in some}
    assert field.hasFocus(), "ready for the next"
    assert field.text() == ""


def test_a_scan_while_the_list_has_the_keys_marks_whom_the_badge_names(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    """A scanner types digits and Enter wherever the cursor is, here after a name that several bear."""
    namesakes(page, sample)
    field = page.ui.searchEdit
    QTest.keyClicks(field, "ho van sau")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert page.ui.table.hasFocus()
    for digit in badge_digits(conference_id(page), invited[3].id):
        QTest.keyClick(page.focusWidget(), digit)
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    settle(page._context)
    marked = [one.id for one in guests(page, sample) if one.presence is not Presence.UNKNOWN]
    assert marked == [invited[3].id]


def test_a_scan_is_faster_than_the_list(page: ReceptionPage, sample: Workspace, invited: list[Guest]) -> None:
    """Digits and Enter at once, one badge behind the other, before any search was made."""
    for guest in (invited[5], invited[1]):
        QTest.keyClicks(page.ui.searchEdit, badge_digits(conference_id(page), guest.id))
        QTest.keyClick(page.ui.searchEdit, Qt.Key.Key_Return)
        settle(page._context)
    marked = {one.id for one in guests(page, sample) if one.presence is Presence.PRESENT}
    assert marked == {invited[5].id, invited[1].id}


def test_arrows_in_the_field_choose_in_the_list(page: ReceptionPage, invited: list[Guest]) -> None:
    page.ui.searchEdit.setFocus()
    QTest.keyClick(page.ui.searchEdit, Qt.Key.Key_Down)
    QTest.keyClick(page.ui.searchEdit, Qt.Key.Key_Down)
    assert page.ui.table.currentIndex().row() == 2
    QTest.keyClick(page.ui.searchEdit, Qt.Key.Key_Up)
    assert page.ui.table.currentIndex().row() == 1


def test_somebody_stands_in(page: ReceptionPage, sample: Workspace, invited: list[Guest]) -> None:
    guest = person(invited)
    page._go_to(guest.id)
    seen: list[str] = []

    def fill() -> None:
        dialog = page.findChild(StandInDialog)
        assert dialog is not None
        QTest.mouseClick(dialog.ui.okButton, LEFT)
        seen.extend(dialog.fields.problems_shown().values())
        type_text(dialog.ui.nameEdit, "Nguyễn Thị Hạnh")
        type_text(dialog.ui.relationEdit, "vợ")
        QTest.mouseClick(dialog.ui.okButton, LEFT)

    QTimer.singleShot(200, fill)
    page.ui.table.setFocus()
    QTest.keyClick(page.ui.table, Qt.Key.Key_F9)
    settle(page._context)
    assert seen == ["Ghi họ tên người nhận thay."]
    stored = next(one for one in guests(page, sample) if one.id == guest.id)
    assert (stored.presence, stored.stand_in, stored.relation) == (
        Presence.STAND_IN,
        "Nguyễn Thị Hạnh",
        "vợ",
    )
    assert "thay 1" in page.ui.countsLabel.text()


def test_a_mark_is_taken_back(page: ReceptionPage, sample: Workspace, invited: list[Guest]) -> None:
    guest = invited[0]
    page._go_to(guest.id)
    page.mark(Presence.PRESENT)
    settle(page._context)
    page._go_to(guest.id)
    page.ui.table.setFocus()
    QTest.keyClick(page.ui.table, Qt.Key.Key_F7)
    settle(page._context)
    stored = next(one for one in guests(page, sample) if one.id == guest.id)
    assert stored.presence is Presence.UNKNOWN


def test_guests_are_added_edited_and_dropped(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    def fill() -> None:
        dialog = page.findChild(GuestDialog)
        assert dialog is not None
        type_text(dialog.ui.nameEdit, "Trần Văn Đại")
        type_text(dialog.ui.rowEdit, "A")
        QTest.keyClick(dialog.ui.rowEdit, Qt.Key.Key_Return)

    QTimer.singleShot(200, fill)
    QTest.mouseClick(page.ui.addButton, LEFT)
    settle(page._context)
    made = next(one for one in guests(page, sample) if one.name == "Trần Văn Đại")
    assert made.row_name == "A"
    page.window().activateWindow()  # the dialog had it
    QTest.qWaitForWindowActive(page.window())
    page._go_to(made.id)
    page.ui.table.setFocus()
    QTest.keyClick(page.ui.table, Qt.Key.Key_Delete)
    settle(page._context)
    assert made.id not in {one.id for one in guests(page, sample)}
    sample.operations.undo()
    assert made.id in {one.id for one in guests(page, sample)}


def test_recipients_are_seated_in_the_order_of_the_stage(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    wrong: list[str] = []

    def fill() -> None:
        dialog = page.findChild(SeatsDialog)
        assert dialog is not None
        there, count = sample.reception.places(conference_id(page)), len(guests(page, sample))
        told = f"Cần ghế cho {len(there)} người nhận trong {count} đại biểu · hội trường 120 ghế"
        assert dialog.ui.totalLabel.text() == told
        dialog.ui.rowsEdit.setPlainText("A mười")
        QTest.mouseClick(dialog.ui.okButton, LEFT)
        wrong.append(dialog.ui.notice.text())
        dialog.ui.rowsEdit.setPlainText("A 10\nB 10\nC 40")
        assert dialog.ui.totalLabel.text().startswith("60 ghế")
        QTest.mouseClick(dialog.ui.okButton, LEFT)

    QTimer.singleShot(200, fill)
    QTest.mouseClick(page.ui.seatButton, LEFT)
    settle(page._context)
    assert "Dòng 1" in wrong[0]
    first = order(sample, conference_id(page))[0][0]
    award = sample.decisions.award(first)
    seated = next(
        one
        for one in guests(page, sample)
        if (one.recipient_kind, one.recipient_id) == (award.recipient_kind, award.recipient_id)
    )
    assert (seated.row_name, seated.seat) == ("A", "A01")


@pytest.mark.parametrize(
    ("key", "name"), [(Qt.Key.Key_F8, "F8"), (Qt.Key.Key_F7, "F7"), (Qt.Key.Key_F9, "F9")]
)
def test_no_key_marks_the_first_of_several(
    page: ReceptionPage, sample: Workspace, invited: list[Guest], key: Qt.Key, name: str
) -> None:
    namesakes(page, sample)
    before = guests(page, sample)
    field = page.ui.searchEdit
    field.setFocus()
    QTest.keyClicks(field, "ho van sau")
    QTest.keyClick(field, key)  # before the list was asked
    settle(page._context)
    assert page.findChild(StandInDialog) is None
    assert page.ui.sayLabel.text() == f"3 người khớp: chọn bằng ↑ ↓ rồi {name}."
    assert guests(page, sample) == before
    page.mark(Presence.ABSENT)
    settle(page._context)
    assert guests(page, sample) == before, "pressed again: nobody was chosen yet"


def test_arrows_choose_whom_f8_marks(page: ReceptionPage, sample: Workspace, invited: list[Guest]) -> None:
    namesakes(page, sample)
    field = page.ui.searchEdit
    field.setFocus()
    QTest.keyClicks(field, "ho van sau")
    QTest.keyClick(field, Qt.Key.Key_Down)  # before the list was asked: the second of those found
    chosen = page.chosen()[0]
    settle(page._context)
    assert page.chosen() == [chosen]
    QTest.keyClick(field, Qt.Key.Key_F8)
    settle(page._context)
    assert [one.id for one in guests(page, sample) if one.presence is Presence.ABSENT] == [chosen.id]
    assert chosen.name.startswith("Hồ Văn Sáu")


def test_f8_on_one_found_marks_at_once_and_on_none_chosen_nobody(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    guest, before = person(invited), guests(page, sample)
    field = page.ui.searchEdit
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_F8)
    settle(page._context)
    assert guests(page, sample) == before, "nothing typed, nobody chosen"
    assert "chọn người" in page.ui.sayLabel.text()
    QTest.keyClicks(field, fold(guest.name))
    QTest.keyClick(field, Qt.Key.Key_F8)
    settle(page._context)
    assert [one.id for one in guests(page, sample) if one.presence is Presence.ABSENT] == [guest.id]
    QTest.keyClick(field, Qt.Key.Key_F7)  # the one just marked is still meant
    settle(page._context)
    assert guests(page, sample) == before


def test_a_unit_left_without_anybody_is_said_at_once_and_on_the_turns(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    places = sample.reception.places(conference_id(page))
    guest, line = next(
        (one, line)
        for one in invited
        for line in places.get(one.id, ())
        if line.award.recipient_kind is RecipientKind.UNIT
    )
    page._go_to(guest.id)
    page.mark(Presence.ABSENT)
    settle(page._context)
    said = f"{line.award.name} không còn người lên nhận"
    assert f"{said}: F9 ghi người nhận thay." in page.ui.sayLabel.text()
    found = [one for one in sample.stage.stage(conference_id(page)).problems if one.code == "left_alone"]
    assert [said in one.message for one in found if one.field == str(line.award.id)] == [True]
    page._mark([guest], Presence.STAND_IN, "Lê Thị Bé")
    settle(page._context)
    assert "không còn" not in page.ui.sayLabel.text()
    assert "left_alone" not in {one.code for one in sample.stage.stage(conference_id(page)).problems}


def test_the_time_of_arrival_has_room(page: ReceptionPage, invited: list[Guest]) -> None:
    table = page.ui.table
    room = table.columnWidth(AT) - 2 * (
        table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
    )
    assert table.fontMetrics().horizontalAdvance("20:34") <= room - page._context.theme.pixels(16)


def test_rows_have_a_column_only_where_seats_do_not_tell_them(
    page: ReceptionPage, sample: Workspace, invited: list[Guest]
) -> None:
    sample.reception.seat(conference_id(page), [("A", 60)])
    settle(page._context)
    assert page.ui.table.isColumnHidden(ROW)
    sample.reception.update(replace(guests(page, sample)[0], row_name="Hàng đầu", seat="7"))
    settle(page._context)
    assert not page.ui.table.isColumnHidden(ROW)
