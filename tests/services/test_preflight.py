"""Looking a batch over before it is printed: each thing that spoils a blank is one line with its record."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from tests.services.test_print_jobs import Printer, awards
from thidua_desktop.domain.calibration import Correction
from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.records import BlankMove, Stock
from thidua_desktop.services.certificates import PrintSetup
from thidua_desktop.services.print_jobs import Finding
from thidua_desktop.services.print_jobs.preflight import old_encoding_of


def change(small: Small, award_id: int, **values: object) -> None:
    """Write other values into an award, as an old file or a bad import would have left them."""
    store = small.office._store
    changed = replace(store.decisions.award(award_id), **values)  # type: ignore[arg-type]
    small.office.operations.run("Đã sửa", lambda: store.decisions.update_award(changed))


def codes(found: Iterable[Finding]) -> set[str]:
    return {one.code for one in found}


def test_a_clean_batch_has_nothing(small: Small) -> None:
    assert small.office.prints.preflight(awards(small, 3), PrintSetup()) == []


@pytest.mark.parametrize(
    ("values", "code", "severity", "said"),
    [
        ({"name": "Trần Thị 𓀀"}, "missing_glyph", Severity.REJECT, "𓀀"),
        ({"name": "Trần Thị " + "Nghiêng" * 60}, "no_fit", Severity.REJECT, "Nghiêng"),
        ({"name": unicodedata.normalize("NFD", "Trần Thị Hiền")}, "decomposed", Severity.NOTE, "dấu rời"),
        ({"name": "NguyÔn V¨n An"}, "old_encoding", Severity.NOTE, "có lẽ là “Nguyễn Văn An”"),
        ({"name": "Nguyeãn Vaên An"}, "old_encoding", Severity.NOTE, "có lẽ là “Nguyễn Văn An”"),
        ({"salutation": ""}, "no_salutation", Severity.NOTE, "Ông hay Bà"),
    ],
)
def test_each_fault_of_a_record_is_a_line_that_names_it(
    small: Small, values: dict[str, object], code: str, severity: Severity, said: str
) -> None:
    ids = awards(small, 3)
    change(small, ids[1], **values)
    found = [one for one in small.office.prints.preflight(ids, PrintSetup()) if one.code == code]
    assert found, codes(small.office.prints.preflight(ids, PrintSetup()))
    for one in found:
        assert (one.severity, one.kind, one.record_id, one.place) == (severity, "award", ids[1], 2)
        assert said in one.message


def test_a_long_name_is_told_when_it_gets_small(small: Small) -> None:
    ids = awards(small, 1)
    sizes = []
    for words in range(1, 40):
        change(small, ids[0], name=" ".join(["Nghiêng"] * words))
        found = small.office.prints.preflight(ids, PrintSetup())
        sizes.append(codes(found))
    first = next(i for i, one in enumerate(sizes) if one)
    assert first > 2, "an ordinary name is not remarked on"
    assert "shrunk" in sizes[first], "before it cannot be set at all it is told to be small"
    assert any(one & {"no_fit", "overflow", "does_not_fit"} for one in sizes), sizes


def test_a_missing_number_or_date_is_told(small: Small) -> None:
    (one,) = awards(small, 1)
    store = small.office._store
    decision = store.decisions.get(store.decisions.award(one).decision_id or 0)
    blank = replace(decision, number="", date=None)
    small.office.operations.run("Đã sửa", lambda: store.decisions.update(blank))
    change(small, one, decision_number="", book_number=None)
    found = [f for f in small.office.prints.preflight([one], PrintSetup()) if f.code == "missing_value"]
    said = " ".join(f.message for f in found)
    for words in ("chưa có số quyết định", "chưa có ngày quyết định", "chưa có số trong sổ khen thưởng"):
        assert said.count(words) == 1, said
    assert {f.record_id for f in found} == {one}


def test_the_same_person_twice(small: Small) -> None:
    ids = awards(small, 3)
    first = small.office._store.decisions.award(ids[0])
    change(small, ids[2], recipient_id=first.recipient_id, name=first.name)
    (found,) = small.office.prints.preflight(ids, PrintSetup())
    assert (found.code, found.record_id, found.place) == ("twice", ids[2], 3)
    assert "tờ 1 và tờ 3" in found.message


def test_namesakes_are_no_twins(small: Small) -> None:
    ids = awards(small, 2)
    change(small, ids[1], name=small.office._store.decisions.award(ids[0]).name)
    assert "twice" not in codes(small.office.prints.preflight(ids, PrintSetup()))


def test_blanks_fewer_than_needed_and_a_full_page_on_a_blank(small: Small) -> None:
    office = small.office
    office.blanks.save_stock(Stock("phoi", "Phôi giấy khen", blank=True))
    office.blanks.move("phoi", BlankMove.IN, 2)
    ids = awards(small, 3)
    over = PrintSetup(stock="phoi", mode="overprint")
    (few,) = office.prints.preflight(ids, over)
    assert (few.code, few.kind, few.name) == ("few_blanks", "stock", "phoi")
    assert "Cần 3 phôi, trong sổ chỉ còn 2" in few.message
    assert office.prints.preflight(ids[:2], over) == []
    assert codes(office.prints.preflight(ids[:2], replace(over, mode="full"))) == {"full_on_blank"}


def test_boxes_the_printer_cannot_reach(small: Small, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = awards(small, 3)
    far = Correction(shift_x=-120.0)
    monkeypatch.setattr(small.office.certificates, "_correction", lambda *where: far)
    found = small.office.prints.preflight(ids, PrintSetup())
    outside = [one for one in found if one.code == "outside"]
    assert outside
    assert {one.kind for one in outside} == {"layout"}
    assert len({(one.name, one.message) for one in outside}) == len(outside), "told once for all sheets"


def test_a_printer_nobody_put_right_is_told_before_blanks_are_spoiled(small: Small) -> None:
    office = small.office
    office.blanks.save_stock(Stock("phoi", "Phôi giấy khen", blank=True))
    office.blanks.move("phoi", BlankMove.IN, 2)
    ids = awards(small, 2)
    over = PrintSetup("HP", "Manual", "phoi", "overprint")
    (found,) = office.prints.preflight(ids, over)
    assert (found.code, found.kind, found.name) == ("uncalibrated", "printer", "HP")
    kept = Correction(shift_x=0.4).stored("HP", "Manual", "phoi")
    office.operations.run("Đã chỉnh", lambda: office._store.blanks.save_calibration(kept))
    assert office.prints.preflight(ids, over) == []


def test_the_stock_of_the_pages_size_when_nobody_says(small: Small) -> None:
    office = small.office
    ids = awards(small, 2)
    full, over = PrintSetup("HP"), PrintSetup("HP", mode="overprint")
    assert office.certificates.usual_stock(ids, full) == "a4-trang"
    assert office.certificates.usual_stock(ids, over) == "a4-trang"
    office.blanks.save_stock(Stock("phoi", "Phôi giấy khen", blank=True))
    assert office.certificates.usual_stock(ids, full) == "a4-trang"
    assert office.certificates.usual_stock(ids, over) == "phoi"


def test_one_printed_before_is_told(small: Small) -> None:
    prints = small.office.prints
    ids = awards(small, 2)
    prints.send(prints.prepare(ids[:1], PrintSetup("HP")).created, hand_over=Printer())
    (found,) = prints.preflight(ids, PrintSetup("HP"))
    assert (found.code, found.record_id, found.place) == ("printed_before", ids[0], 1)


def test_what_cannot_be_printed_at_all_is_one_line(small: Small) -> None:
    found = small.office.prints.preflight(awards(small, 2), PrintSetup(layout="mau-la"))
    assert [(one.severity, one.code) for one in found] == [(Severity.REJECT, "cannot_print")]


@pytest.mark.parametrize(
    "name",
    [
        "Nguyễn Văn Tốt",
        "Nguyen Van A",
        "Y Moan Êban",
        "H'Hen Niê",
        "Siu H'Bia",
        "Kpă Klơng",
        "Jean-Paul Müller",
        "Trường THCS Lê Quý Đôn",
        "Công ty TNHH MTV ABC",
    ],
)
def test_right_names_are_no_old_encoding(name: str) -> None:
    assert old_encoding_of(name) is None
