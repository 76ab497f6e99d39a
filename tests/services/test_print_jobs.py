"""Print runs: what is on record of each sheet, what a stop, a jam and a second print leave."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2
import pytest

from tests.services.conftest import Small
from tests.services.test_printing import CHAIR, DAY
from thidua_desktop.domain.calibration import Correction
from thidua_desktop.domain.errors import Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import (
    BlankMove,
    Handover,
    Nomination,
    Person,
    Presence,
    Recipient,
    RecipientKind,
    RunState,
    SheetState,
    Stock,
)
from thidua_desktop.services.certificates import PrintSetup
from thidua_desktop.services.exports.awards import ledger_list
from thidua_desktop.services.print_jobs import Chunk, PrintJobs
from thidua_desktop.services.printing import Selection

GOOD, SENT, SPOILED, WAITING, DROPPED = (
    SheetState.GOOD,
    SheetState.SENT,
    SheetState.SPOILED,
    SheetState.WAITING,
    SheetState.DROPPED,
)


def awards(small: Small, count: int, code: str = "GKX") -> list[int]:
    """One decision with ``count`` commendations; the awards' ids in the order of the list."""
    office = small.office
    nominations = []
    for number in range(1, count + 1):
        person = office.units.add_person(
            Person(0, f"Trần Thị Số {number}", small.hall, gender="Nữ", post="Chuyên viên")
        ).created
        who = Recipient(RecipientKind.PERSON, person)
        nominations.append(office.nominations.add(Nomination(0, small.batch, who, code, "Tốt")).created)
    decision = office.decisions.decide(small.batch, nominations, "7", DAY, CHAIR).created
    return office.prints.order(Selection(decision_id=decision), by="list")


@dataclass
class Printer:
    """Takes chunks until its paper is out."""

    sheets: int = 10_000
    pages: int = 0
    jobs: int = 0

    def __call__(self, chunk: Chunk) -> None:
        if self.pages + len(chunk.sheets) > self.sheets:
            raise RuleViolation("Máy in hết giấy.", hint="Nạp giấy rồi in tiếp.")
        with pypdfium2.PdfDocument(chunk.pdf) as document:
            assert len(document) == len(chunk.sheets)
        self.pages += len(chunk.sheets)
        self.jobs += 1


def states(prints: PrintJobs, run: int) -> list[SheetState]:
    return [one.state for one in prints.sheets(run)]


def test_a_run_is_on_record_before_and_after_each_job(small: Small) -> None:
    prints = small.office.prints
    ids = awards(small, 23)
    run = prints.prepare(ids, PrintSetup("HP")).created
    assert prints.run(run).state is RunState.WAITING
    assert states(prints, run) == [WAITING] * 23
    assert [one.id for one in prints.unfinished()] == [run]
    seen: list[int] = []
    printer = Printer()
    result = prints.send(run, hand_over=printer, progress=lambda done, total: seen.append(done))
    assert (result.sent, result.left, result.stopped) == (23, 0, "")
    assert (printer.pages, printer.jobs, seen) == (23, 3, [10, 20, 23])
    assert states(prints, run) == [SENT] * 23
    assert all(one.at is not None for one in prints.sheets(run))
    assert prints.run(run).state is RunState.DONE
    assert prints.unfinished() == []
    assert [one.id for one in prints.runs()] == [run]


def test_paper_out_leaves_the_rest_to_go_on_with(small: Small) -> None:
    prints = small.office.prints
    run = prints.prepare(awards(small, 23), PrintSetup("HP")).created
    result = prints.send(run, hand_over=Printer(sheets=12))
    assert (result.sent, result.left) == (10, 13)
    assert result.stopped == "Máy in hết giấy. Nạp giấy rồi in tiếp."
    assert prints.run(run).state is RunState.STOPPED
    assert prints.doubtful(run) == []
    rest = Printer()
    assert prints.send(run, hand_over=rest).sent == 13
    assert rest.pages == 13


def test_a_jam_goes_on_from_the_sheet_the_clerk_names(small: Small) -> None:
    prints = small.office.prints
    run = prints.prepare(awards(small, 12), PrintSetup("HP")).created
    prints.send(run, hand_over=Printer())
    prints.printed_up_to(run, 7)
    assert states(prints, run) == [SENT] * 7 + [WAITING] * 5
    assert prints.run(run).state is RunState.STOPPED
    again = Printer()
    prints.send(run, hand_over=again)
    assert again.pages == 5
    assert states(prints, run) == [SENT] * 12
    for wrong in (-1, 13):
        with pytest.raises(Invalid, match="0 đến 12"):
            prints.printed_up_to(run, wrong)


def test_stopping_hands_over_whole_jobs_only(small: Small) -> None:
    prints = small.office.prints
    run = prints.prepare(awards(small, 25), PrintSetup("HP")).created
    printer = Printer()
    result = prints.send(run, hand_over=printer, cancelled=lambda: printer.pages >= 10)
    assert (result.sent, result.left) == (10, 15)
    assert "dừng" in result.stopped
    assert states(prints, run) == [SENT] * 10 + [WAITING] * 15


def test_a_driver_that_died_on_the_way_is_asked_about(small: Small) -> None:
    prints = small.office.prints
    run = prints.prepare(awards(small, 12), PrintSetup("HP")).created

    def dies(chunk: Chunk) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        prints.send(run, hand_over=dies)
    assert [one.position for one in prints.doubtful(run)] == list(range(10))
    with pytest.raises(RuleViolation, match="chưa rõ mấy tờ cuối"):
        prints.send(run, hand_over=Printer())
    prints.printed_up_to(run, 4)
    assert prints.doubtful(run) == []
    rest = Printer()
    prints.send(run, hand_over=rest)
    assert rest.pages == 8


def test_a_second_print_needs_a_reason_and_a_spoiled_one_has_it(small: Small) -> None:
    prints = small.office.prints
    ids = awards(small, 3)
    run = prints.prepare(ids, PrintSetup("HP")).created
    prints.send(run, hand_over=Printer())
    assert sorted(prints.printed(ids)) == sorted(ids)
    with pytest.raises(Invalid, match="Đã in rồi: Trần Thị Số 2") as refused:
        prints.prepare(ids[1:2], PrintSetup("HP"))
    assert refused.value.problems[0].field == "reprint_reason"
    second = prints.sheets(run)[1]
    with pytest.raises(Invalid, match="Ghi lý do"):
        prints.mark([second.id], SPOILED)
    prints.mark([second.id], SPOILED, reason="Lem mực")
    assert sorted(prints.printed(ids)) == sorted([ids[0], ids[2]])
    anew = prints.prepare(ids[1:2], PrintSetup("HP")).created
    (only,) = prints.sheets(anew)
    assert only.reprint_reason == "Tờ trước hỏng: Lem mực"
    assert not only.duplicate
    assert [one.state for one in prints.sheets_of(ids[1])] == [SPOILED, WAITING]
    prints.mark([only.id], DROPPED, reason="Không in nữa")
    assert states(prints, anew) == [DROPPED]
    with pytest.raises(RuleViolation, match="chưa ra máy in"):
        prints.mark([only.id], GOOD)


def test_a_copy_of_what_was_handed_out_is_marked_in_the_book(small: Small) -> None:
    office = small.office
    ids = awards(small, 2)
    first = office.prints.prepare(ids, PrintSetup("HP")).created
    office.prints.send(first, hand_over=Printer())
    office.prints.mark([office.prints.sheets(first)[0].id], GOOD)
    run = office.prints.prepare(ids[:1], PrintSetup("HP"), reprint_reason="Cháy nhà").created
    assert [one.duplicate for one in office.prints.sheets(run)] == [True]
    assert office._store.decisions.award(ids[0]).note == ""
    office.prints.send(run, hand_over=Printer())
    note = office._store.decisions.award(ids[0]).note
    assert note == "Cấp lại ngày 20/12/2026: Cháy nhà"
    assert office._store.decisions.award(ids[1]).note == ""


def test_one_that_was_handed_out_is_a_copy_even_when_nobody_said_good(small: Small) -> None:
    office = small.office
    (one,) = awards(small, 1)
    run = office.prints.prepare([one], PrintSetup("HP")).created
    office.prints.send(run, hand_over=Printer())
    handed = Handover(one, Presence.PRESENT, handed_at=office.now(), at=office.now())
    office.operations.run("Đã trao", lambda: office._store.handover.save(handed))
    again = office.prints.prepare([one], PrintSetup("HP"), reprint_reason="Ướt").created
    assert office.prints.sheets(again)[0].duplicate


def test_blanks_are_counted_and_bear_their_serials(small: Small) -> None:
    office = small.office
    office.blanks.save_stock(Stock("phoi", "Phôi giấy khen", blank=True, serials=True))
    office.blanks.move("phoi", BlankMove.IN, 10)
    ids = awards(small, 3)
    how = PrintSetup("HP", stock="phoi", mode="overprint")
    with pytest.raises(Invalid, match="sê-ri"):
        office.prints.prepare(ids, how)
    run = office.prints.prepare(ids, how, first_serial="AB 00099").created
    assert [one.serial for one in office.prints.sheets(run)] == ["AB 00099", "AB 00100", "AB 00101"]
    assert office.blanks.balance("phoi").left == 10
    office.prints.send(run, hand_over=Printer())
    sheets = office.prints.sheets(run)
    office.prints.mark([sheets[2].id], SPOILED, reason="Rách", serial="AB 00102")
    balance = office.blanks.balance("phoi")
    assert (balance.received, balance.used, balance.spoiled, balance.left) == (10, 2, 1, 7)
    assert office.prints.sheets(run)[2].serial == "AB 00102"
    with pytest.raises(RuleViolation, match="chỉ còn 7"):
        office.blanks.move("phoi", BlankMove.OUT, 8)


def test_order_of_the_stage_and_of_the_list(mixed: Small) -> None:
    office = mixed.office
    lines = office._store.nominations.of_batch(mixed.batch)
    for number, code in (("8", "GKX"), ("9", "LDTT")):
        wanted = [one.id for one in lines if one.award_code == code]
        office.decisions.decide(mixed.batch, wanted, number, DAY, CHAIR)
    selection = Selection(batch_id=mixed.batch)
    by_list = office.prints.order(selection, by="list")
    by_stage = office.prints.order(selection)
    assert sorted(by_list) == sorted(by_stage)

    def codes(ids: list[int]) -> list[str]:
        return [office._store.decisions.award(one).award_code for one in ids]

    assert codes(by_list) == ["GKX", "GKX", "GKX", "LDTT"]
    assert codes(by_stage) == ["LDTT", "GKX", "GKX", "GKX"]


def test_nothing_and_unknown_things_are_refused(small: Small) -> None:
    prints = small.office.prints
    with pytest.raises(Invalid, match="Chưa chọn"):
        prints.prepare([], PrintSetup("HP"))
    with pytest.raises(NotFound, match="Không có loại giấy"):
        prints.prepare(awards(small, 1), PrintSetup("HP", stock="la"))
    with pytest.raises(NotFound):
        prints.send(99, hand_over=Printer())


def test_paper_without_a_layout_for_the_award_is_refused_before_anything_is_written(small: Small) -> None:
    ids, prints = awards(small, 2), small.office.prints
    how = PrintSetup("HP", "", "bang-khen")
    with pytest.raises(NotFound, match="khổ 360 × 237 mm nào cho “Giấy khen"):
        prints.prepare(ids, how)
    with pytest.raises(NotFound, match="bang-khen-a4-trang-nha” và các mẫu cùng kiểu không dùng được"):
        prints.prepare(ids, replace(how, layout="bang-khen-a4-trang-nha"))
    assert prints.runs() == []
    assert [one.code for one in prints.preflight(ids, how)] == ["cannot_print"]


def test_a_run_that_went_into_a_file_is_no_printers(small: Small, tmp_path: Path) -> None:
    ids, office = awards(small, 2), small.office
    office.printing.save("certificates", Selection(award_ids=tuple(ids)), tmp_path / "giay.pdf")
    (run,) = office.prints.runs()
    for act in (lambda: office.prints.printed_up_to(run.id, 1), lambda: office.prints.send(run.id)):
        with pytest.raises(RuleViolation, match="ghi ra tệp"):
            act()
    assert office.prints.runs() == [run]
    assert office.prints.unfinished() == []


def test_a_serial_for_paper_without_serials_is_refused_not_forgotten(small: Small) -> None:
    ids, prints = awards(small, 1), small.office.prints
    with pytest.raises(Invalid, match="không có số sê-ri"):
        prints.prepare(ids, PrintSetup("HP", "", "a4-trang"), first_serial="AB 0099")
    assert prints.runs() == []


def test_records_of_printing_are_not_undone(small: Small) -> None:
    office = small.office
    run = office.prints.prepare(awards(small, 2), PrintSetup("HP")).created
    office.prints.send(run, hand_over=Printer())
    last = office.operations.last()
    assert last is not None
    assert "gửi" not in last.label
    assert states(office.prints, run) == [SENT, SENT]


def test_a_sheet_that_cannot_be_set_is_dropped_with_its_reason(small: Small) -> None:
    prints = small.office.prints
    ids = awards(small, 3)
    office = small.office
    broken = office._store.decisions.award(ids[1])
    named = replace(broken, name="Trần Thị 𓀀")
    office.operations.run("Đã đổi", lambda: office._store.decisions.update_award(named))
    run = prints.prepare(ids, PrintSetup("HP")).created
    printer = Printer()
    result = prints.send(run, hand_over=printer)
    assert (result.sent, result.left, printer.pages) == (2, 0, 2)
    assert states(prints, run) == [SENT, DROPPED, SENT]
    assert prints.sheets(run)[1].reason == result.problems[0].message


def boxes(pdf: bytes) -> list[float]:
    """Where the letters of the first page begin, from the left: points."""
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage()
        return [
            text.get_charbox(i)[0] for i in range(text.count_chars()) if text.get_text_range(i, 1).strip()
        ]


def test_without_a_stock_the_correction_of_the_pages_size_is_taken(small: Small) -> None:
    office = small.office
    (one,) = awards(small, 1)
    made: list[bytes] = []
    for reason in ("", "Đã chỉnh máy"):
        run = office.prints.prepare([one], PrintSetup("HP"), reprint_reason=reason).created
        office.prints.send(run, hand_over=lambda chunk: made.append(chunk.pdf))
        kept = Correction(shift_x=2.0).stored("HP", "", "a4-trang")
        office.operations.run("Đã chỉnh", lambda kept=kept: office._store.blanks.save_calibration(kept))
    moved = [after - before for before, after in zip(*map(boxes, made), strict=True)]
    assert moved == pytest.approx([2.0 * 72 / 25.4] * len(moved), abs=0.05)


def test_the_book_that_is_exported_names_the_copy(small: Small) -> None:
    office = small.office
    (one,) = awards(small, 1)
    first = office.prints.prepare([one], PrintSetup("HP")).created
    office.prints.send(first, hand_over=Printer())
    office.prints.mark([office.prints.sheets(first)[0].id], GOOD)
    again = office.prints.prepare([one], PrintSetup("HP"), reprint_reason="Cháy nhà").created
    office.prints.send(again, hand_over=Printer())
    rows = ledger_list(office._store, None).rows
    assert [row[-1] for row in rows] == ["Cấp lại ngày 20/12/2026: Cháy nhà"]
