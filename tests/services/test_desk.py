"""The ceremony desk: whom it finds, what it queues, prints, notes and takes back."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from tests.services.conftest import Small, today
from thidua_desktop.domain.errors import Invalid, RuleViolation
from thidua_desktop.domain.late_numbers import next_suffix
from thidua_desktop.domain.records import (
    Nomination,
    Person,
    Presence,
    Recipient,
    RecipientKind,
    RunState,
    SheetState,
    Signer,
    Stock,
)
from thidua_desktop.services import printers
from thidua_desktop.services.desk import CeremonyDesk, DeskSetup, LateRecipient, ScopeKind
from thidua_desktop.services.workspace import open_workspace

NAMES = ("Nguyễn Thị Hồng Hạnh", "Đỗ Văn Đức", "Trần Thị Hạnh", "Lê Quốc An")
CHAIR = Signer("Lâm Quốc Thịnh", "Chủ tịch")


class Queue:
    """A print queue that takes jobs, or says why not."""

    def __init__(self) -> None:
        self.jobs: list[tuple[str, bytes]] = []
        self.trouble = ""

    def require_ready(self, name: str) -> None:
        if self.trouble:
            raise RuleViolation(f"Máy in “{name}” {self.trouble}.")

    def send(self, name: str, pdf: Path, title: str, **_: object) -> str:
        self.require_ready(name)
        self.jobs.append((name, pdf.read_bytes()))
        return f"{name}-{len(self.jobs)}"

    def release(self, job: str) -> bool:
        return bool(job)


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch) -> Queue:
    made = Queue()
    monkeypatch.setattr(printers, "require_ready", made.require_ready)
    monkeypatch.setattr(printers, "send", made.send)
    monkeypatch.setattr(printers, "release", made.release)
    return made


@pytest.fixture
def decision(small: Small) -> int:
    """Four commendations, numbered 1 to 4."""
    office = small.office
    ids = []
    for name in NAMES:
        person = office.units.add_person(Person(0, name, small.hall, post="Chuyên viên", gender="Nữ")).created
        nomination = Nomination(0, small.batch, Recipient(RecipientKind.PERSON, person), "GKX", "Thành tích")
        ids.append(office.nominations.add(nomination).created)
    return office.decisions.decide(small.batch, ids, "1", dt.date(2026, 12, 15), CHAIR).created


@pytest.fixture
def desk(small: Small, decision: int, queue: Queue) -> CeremonyDesk:
    desk = small.office.desk
    scope = next(one for one in desk.scopes(2026) if one.kind is ScopeKind.DECISION)
    desk.open(scope, DeskSetup("may-in"))
    return desk


def the(desk: CeremonyDesk, text: str) -> int:
    return desk.find(text)[0].award.id


def names(desk: CeremonyDesk, text: str) -> list[str]:
    return [one.award.name for one in desk.find(text)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("hanh", {"Nguyễn Thị Hồng Hạnh", "Trần Thị Hạnh"}),
        ("do duc", {"Đỗ Văn Đức"}),
        ("ĐỨC", {"Đỗ Văn Đức"}),
        ("nthh", {"Nguyễn Thị Hồng Hạnh"}),
        ("hh", {"Nguyễn Thị Hồng Hạnh"}),
        ("khong co ai", set()),
        ("!?", set()),
        ("", set(NAMES)),
    ],
)
def test_finds_by_parts_first_letters_and_nothing(desk: CeremonyDesk, typed: str, found: set[str]) -> None:
    assert set(names(desk, typed)) == found


def test_a_number_of_the_book_comes_first(desk: CeremonyDesk) -> None:
    third = desk.find("")[2]
    assert third.award.book_number == 3
    assert desk.find("3")[0] == third


def test_a_name_comes_before_a_unit_of_the_same_word(desk: CeremonyDesk) -> None:
    # All of them belong to "Văn phòng HĐND và UBND xã Thạnh Hóa".
    assert names(desk, "van")[0] == "Đỗ Văn Đức"
    assert set(names(desk, "van phong")) == set(NAMES)


def test_one_is_printed_and_counted(desk: CeremonyDesk, queue: Queue) -> None:
    sent = desk.print_one(the(desk, "duc"))
    assert sent.label.endswith("Đỗ Văn Đức")
    assert [name for name, _ in queue.jobs] == ["may-in"]
    assert queue.jobs[0][1].startswith(b"%PDF")
    counts = desk.counts()
    assert (counts.total, counts.printed, counts.waiting) == (4, 1, 0)


def test_a_second_print_needs_a_reason_and_spoils_the_first(desk: CeremonyDesk, queue: Queue) -> None:
    award = the(desk, "duc")
    desk.print_one(award)
    with pytest.raises(RuleViolation, match="đã in"):
        desk.print_one(award)
    desk.print_one(award, "Rơi, bẩn")
    first, second = desk.line(award).sheets
    assert (first.state, first.reason) == (SheetState.SPOILED, "Rơi, bẩn")
    assert (second.state, second.reprint_reason) == (SheetState.SENT, "Rơi, bẩn")
    assert len(queue.jobs) == 2
    assert desk.counts().printed == 1


def test_numbered_blanks_are_counted_on_and_one_without_a_number_spoils_nothing(
    desk: CeremonyDesk, queue: Queue, small: Small
) -> None:
    award, state = the(desk, "duc"), desk.state()
    assert state is not None
    desk.print_one(award)
    small.office.blanks.save_stock(Stock("phoi", "Phôi giấy khen A4", blank=True, serials=True))
    desk.open(state.scope, DeskSetup("may-in", stock="phoi", mode="overprint"))
    with pytest.raises(Invalid, match="sê-ri"):
        desk.print_one(award, "Rơi")
    assert desk.line(award).printed is not None
    desk.open(state.scope, DeskSetup("may-in", stock="phoi", mode="overprint", serial="GK 0099"))
    desk.print_one(award, "Rơi")
    desk.print_one(the(desk, "quoc an"))
    assert desk.line(award).sheets[-1].serial == "GK 0099"
    assert desk.line(the(desk, "quoc an")).sheets[-1].serial == "GK 0100"
    again = desk.state()
    assert again is not None
    assert again.setup.serial == "GK 0101"


def test_what_the_printer_refuses_stays_queued_and_is_not_doubled(desk: CeremonyDesk, queue: Queue) -> None:
    award = the(desk, "duc")
    queue.trouble = "hết giấy"
    with pytest.raises(RuleViolation, match=r"CHƯA IN .*Đỗ Văn Đức.*hết giấy") as error:
        desk.print_one(award)
    assert "hàng chờ" in error.value.hint
    assert [one.award.id for one in desk.queue()] == [award]
    asked = desk.ask(award)
    assert asked.was_waiting
    queue.trouble = ""
    desk.send(asked)
    assert desk.queue() == []
    assert len(desk.line(award).sheets) == 1
    assert len(queue.jobs) == 1


def test_a_queued_one_goes_to_the_printer_chosen_since(desk: CeremonyDesk, queue: Queue) -> None:
    award = the(desk, "duc")
    queue.trouble = "kẹt giấy"
    with pytest.raises(RuleViolation):
        desk.print_one(award)
    queue.trouble = ""
    state = desk.state()
    assert state is not None
    desk.open(state.scope, DeskSetup("may-hai"))
    desk.send(desk.queued(award))
    assert [name for name, _ in queue.jobs] == ["may-hai"]


def test_a_queued_one_can_be_dropped(desk: CeremonyDesk, queue: Queue) -> None:
    award = the(desk, "duc")
    asked = desk.ask(award)
    desk.drop(award)
    assert desk.queue() == []
    assert desk.line(award).sheets[0].state is SheetState.DROPPED
    assert desk.ask(award).run_id != asked.run_id


def test_in_doubt_nothing_is_sent_until_the_clerk_says_what_lies_in_the_tray(
    desk: CeremonyDesk, queue: Queue, small: Small
) -> None:
    """As a kill leaves it: tried, and nobody knows whether the printer took it."""
    award = the(desk, "duc")
    asked = desk.ask(award)
    store = small.office._store
    sheet = desk.line(award).sheets[0]
    run = store.prints.run(asked.run_id)

    def as_killed() -> None:
        store.prints.update_sheet(replace(sheet, at=dt.datetime(2026, 12, 20, 9)))
        store.prints.update_run(replace(run, state=RunState.SENDING))

    small.office.operations.quietly(as_killed)
    assert desk.line(award).unsure
    with pytest.raises(RuleViolation, match="chưa rõ"):
        desk.print_one(award)
    with pytest.raises(RuleViolation, match="chưa rõ"):
        desk.drop(award)
    assert queue.jobs == []
    desk.settle(award, on_paper=False)
    desk.print_one(award)
    assert len(queue.jobs) == 1
    assert len(desk.line(award).sheets) == 1


def test_out_of_the_tray_is_settled_as_printed(desk: CeremonyDesk, queue: Queue, small: Small) -> None:
    award = the(desk, "duc")
    desk.ask(award)
    sheet = desk.line(award).sheets[0]
    store = small.office._store
    at = dt.datetime(2026, 12, 20, 9)
    small.office.operations.quietly(lambda: store.prints.update_sheet(replace(sheet, at=at)))
    desk.settle(award, on_paper=True)
    assert desk.line(award).printed is not None
    assert desk.queue() == []
    assert queue.jobs == []


def test_marks_stand_in_and_undo(desk: CeremonyDesk) -> None:
    one, two = the(desk, "duc"), the(desk, "quoc an")
    assert desk.mark(one, Presence.PRESENT).label.startswith("Đã ghi có mặt")
    with pytest.raises(Invalid, match="nhận thay"):
        desk.mark(two, Presence.STAND_IN, "  ")
    changes = desk.mark(two, Presence.STAND_IN, "Lê Thị Bình", "con gái")
    assert "Lê Thị Bình (con gái) nhận thay" in changes.label
    handover = desk.line(two).handover
    assert (handover.stand_in, handover.relation) == ("Lê Thị Bình", "con gái")
    assert handover.handed_at is not None
    counts = desk.counts()
    assert (counts.present, counts.stand_in, counts.absent) == (1, 1, 0)
    desk.mark(two, Presence.ABSENT)
    assert desk.line(two).handover.stand_in == ""
    desk.undo()
    assert desk.line(two).presence is Presence.STAND_IN
    desk.undo()
    desk.undo()
    assert desk.line(one).presence is Presence.UNKNOWN


def test_undo_stops_where_the_ceremony_began(desk: CeremonyDesk) -> None:
    with pytest.raises(RuleViolation, match="buổi trao thưởng"):
        desk.undo()
    award = the(desk, "duc")
    desk.print_one(award)  # paper is not undone, and in nobody's way
    desk.mark(award, Presence.PRESENT)
    desk.undo()
    with pytest.raises(RuleViolation, match="buổi trao thưởng"):
        desk.undo()
    assert desk.line(award).printed is not None


def test_a_corrected_name_is_printed(desk: CeremonyDesk, queue: Queue) -> None:
    award = desk.line(the(desk, "duc")).award
    desk.correct_name(replace(award, name="Đỗ Văn Đực"), award)
    desk.print_one(award.id)
    with pypdfium2.PdfDocument(queue.jobs[0][1]) as document:
        assert "Đỗ Văn Đực" in document[0].get_textpage().get_text_bounded()


def late(**changes: object) -> LateRecipient:
    values: dict[str, object] = {
        "award_code": "GKX",
        "kind": RecipientKind.PERSON,
        "name": "Phạm Thị Sáu",
        "basis": "dòng 5 phụ lục",
        "salutation": "Bà",
    }
    return LateRecipient(**(values | changes))  # type: ignore[arg-type]


def test_late_comers_are_numbered_behind_and_printed(desk: CeremonyDesk, decision: int, queue: Queue) -> None:
    first = desk.add_late(decision, late()).created
    second = desk.add_late(decision, late(name="Phạm Thị Bảy")).created
    third = desk.add_late(decision, late(name="Phạm Thị Tám", after=2)).created
    texts = [desk.line(one).award.book_text for one in (first, second, third)]
    assert texts == ["4a", "4b", "2a"]
    award = desk.line(first).award
    assert award.note == "Bổ sung tại lễ trao thưởng. Căn cứ: dòng 5 phụ lục"
    assert (award.decision_number, award.achievement) == ("01/QĐ-UBND", "Thành tích")
    assert the(desk, "4a") == first
    assert [one.award.book_text for one in desk.find("")] == ["1", "2", "2a", "3", "4", "4a", "4b"]
    desk.print_one(first)
    assert len(queue.jobs) == 1


def test_a_late_comer_from_the_lists_brings_birth_and_unit(
    desk: CeremonyDesk, decision: int, small: Small
) -> None:
    words = desk.late.words(RecipientKind.PERSON, small.person)
    assert (words.name, words.salutation, words.post) == ("Nguyễn Thị Lan", "Bà", "Kế toán")
    made = desk.add_late(decision, late(name=words.name, recipient_id=small.person)).created
    award = desk.line(made).award
    assert (award.birth, award.unit_id, award.recipient_id) == ("17/05/1984", small.hall, small.person)
    with pytest.raises(Invalid, match="đã có trong quyết định"):
        desk.add_late(decision, late(name=words.name, recipient_id=small.person))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"basis": ""}, "basis"),
        ({"after": 99}, "after"),
        ({"award_code": "??"}, "award_code"),
        ({"kind": RecipientKind.HOUSEHOLD, "award_code": "LDTT"}, "award_code"),
    ],
)
def test_a_late_comer_has_to_be_whole(
    desk: CeremonyDesk, decision: int, changes: dict[str, object], field: str
) -> None:
    with pytest.raises(Invalid) as error:
        desk.add_late(decision, late(**changes))
    assert field in {problem.field for problem in error.value.problems}
    assert desk.counts().total == 4


@pytest.mark.parametrize(
    ("used", "suffix"),
    [((), "a"), (("",), "a"), (("", "a"), "b"), (("a", "c"), "d"), (("y", "z"), "za"), (("z", "za"), "zb")],
)
def test_letters_follow_one_another(used: tuple[str, ...], suffix: str) -> None:
    assert next_suffix(used) == suffix


def test_everything_is_there_after_a_restart(desk: CeremonyDesk, queue: Queue, small: Small) -> None:
    one, two = the(desk, "duc"), the(desk, "quoc an")
    desk.mark(one, Presence.PRESENT)
    queue.trouble = "chưa bật"
    with pytest.raises(RuleViolation):
        desk.print_one(two)
    before = desk.state()
    folder = small.office.folder
    small.office.close()
    again = open_workspace(folder, today=today)
    try:
        assert again.desk.state() == before
        assert [line.award.id for line in again.desk.queue()] == [two]
        assert not again.desk.queue()[0].unsure
        assert again.desk.line(one).presence is Presence.PRESENT
        again.desk.undo()
        assert again.desk.line(one).presence is Presence.UNKNOWN
    finally:
        again.close()


def test_no_printer_and_no_ceremony_are_said(small: Small, decision: int, queue: Queue) -> None:
    desk = small.office.desk
    assert desk.state() is None
    assert desk.find("duc") == []
    with pytest.raises(RuleViolation, match="Chưa chọn buổi"):
        desk.print_one(1)
    scope = next(one for one in desk.scopes(2026) if one.kind is ScopeKind.BATCH)
    desk.open(scope, DeskSetup(""))
    with pytest.raises(RuleViolation, match="Chưa chọn máy in"):
        desk.print_one(the(desk, "duc"))
    assert desk.queue() == []
