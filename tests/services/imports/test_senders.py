"""Who sent a file, and what is remembered of that sender."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import SAMPLES, Desk
from tests.services.imports.lists import KT, NOMINATIONS
from thidua_desktop.domain.errors import Invalid, NotFound
from thidua_desktop.services.imports import Fate, ImportPlan, RowPlan

SCHOOL = "Trường Tiểu học Thạnh Hóa"


def row(name: str, unit: str, award: str = "LĐTT") -> list[object]:
    return [1, name, "", "", unit, award, "", ""]


def plan(desk: Desk, *files: Path, **options: object) -> ImportPlan:
    return desk.imports.plan("nominations", files, **options)  # type: ignore[arg-type]


def only(desk: Desk, *files: Path) -> RowPlan:
    (found,) = plan(desk, *files).rows()
    return found


@pytest.mark.parametrize(
    ("name", "title", "unit", "sender"),
    [
        ("a.xlsx", "ĐƠN VỊ: PHÒNG KINH TẾ", "", "Phòng Kinh tế xã Thạnh Hóa"),
        ("a.xlsx", "DANH SÁCH ĐỀ NGHỊ CỦA TRƯỜNG TIỂU HỌC THẠNH HÓA NĂM 2026", KT, SCHOOL),
        ("a.xlsx", "UBND XÃ THẠNH HÓA - TRƯỜNG TIỂU HỌC THẠNH HÓA", "", SCHOOL),
        ("a.xlsx", "", KT, "Phòng Kinh tế xã Thạnh Hóa"),
        ("de-nghi-truong-tieu-hoc-thanh-hoa.xlsx", "", "", SCHOOL),
        ("2026_Phong kinh te_lan 2.xlsx", "", "", "Phòng Kinh tế xã Thạnh Hóa"),
        ("a.xlsx", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "", ""),
        ("a.xlsx", "UBND XÃ THẠNH HÓA", "", "Ủy ban nhân dân xã Thạnh Hóa"),
    ],
)
def test_the_file_tells_who_sent_it(
    small: Desk, workbook: Write, name: str, title: str, unit: str, sender: str
) -> None:
    file = workbook(name, [NOMINATIONS, row("Lê Văn Hòa", unit)], title=title)
    assert plan(small, file).files[0].sender == sender


def test_the_clerk_tells_better(small: Desk, workbook: Write) -> None:
    file = workbook("a.xlsx", [NOMINATIONS, row("Lê Văn Hòa", KT)])
    said = plan(small, file, senders={"a.xlsx": "phòng kinh tế"}).files[0]
    assert said.sender == "Phòng Kinh tế xã Thạnh Hóa"
    assert plan(small, file, senders={"a.xlsx": " Chi nhánh  điện "}).files[0].sender == "Chi nhánh điện"
    assert plan(small, file, senders={"a.xlsx": ""}).files[0].sender == ""


def test_an_award_is_asked_once_and_remembered_for_its_sender(small: Desk, workbook: Write) -> None:
    first = workbook("a.xlsx", [NOMINATIONS, row("Lê Văn Hòa", KT, "Lao động tt loại A")])
    other = workbook("b.xlsx", [NOMINATIONS, row("Nguyễn Thị Lan", SCHOOL, "Lao động tt loại A")])
    asked = only(small, first)
    assert (asked.fate, asked.asks, asked.written) == (Fate.REJECT, "award", "Lao động tt loại A")
    assert len(asked.choices) == len(small.store.nominations.kinds()), "any award of the list is an answer"
    (meant,) = [one for one in asked.choices if one.meaning == "LDTT"]
    sender = plan(small, first).files[0].sender
    last = small.operations.last()
    small.imports.remember_value(sender, asked.asks, asked.written, meant.meaning)
    assert small.operations.last() == last, "remembering is no work of the office"
    again = plan(small, first)
    (known,) = again.rows()
    assert (known.fate, known.payload.award_code) == (Fate.NEW, "LDTT")
    (said,) = again.problems()
    assert said.code == "remembered_meaning"
    assert said.message.endswith("theo lần trả lời trước của Phòng Kinh tế xã Thạnh Hóa.")
    assert only(small, other).fate is Fate.REJECT, "what one unit means says nothing of another"
    small.imports.remember_value("", "award", asked.written, "CSTDCS")
    assert only(small, other).payload.award_code == "CSTDCS"
    assert only(small, first).payload.award_code == "LDTT", "a sender's own goes before anybody's"
    small.imports.forget_value(sender, "award", asked.written)
    small.imports.forget_value(sender, "award", asked.written)
    assert only(small, first).payload.award_code == "CSTDCS"


def test_a_unit_is_asked_once(small: Desk, workbook: Write) -> None:
    file = workbook("a.xlsx", [NOMINATIONS, row("Trần Văn Mới", "Trường TH Thạnh Hoá cơ sở B")])
    asked = only(small, file)
    assert (asked.asks, asked.choices[0].label.split(",")[0]) == ("unit", SCHOOL)
    small.imports.remember_value("", "unit", asked.written, asked.choices[0].meaning)
    assert [one.code for one in only(small, file).problems] == ["unknown_person"], "now the unit is known"
    collective = workbook(
        "b.xlsx", [["STT", "Tên tập thể", "Đề nghị"], [1, "Trường TH Thạnh Hoá cơ sở C", "GK xã"]]
    )
    asked = only(small, collective)
    assert asked.asks == "unit"
    small.imports.remember_value("", "unit", asked.written, asked.choices[0].meaning)
    assert only(small, collective).payload.recipient.id == asked.choices[0].id


def test_headings_are_remembered_by_sender_and_forgotten(small: Desk, workbook: Write) -> None:
    headings = ["STT", "Họ và tên", "Đơn vị", "Danh hiệu đề nghị", "Cột lạ"]
    file = workbook("a.xlsx", [headings, [1, "Lê Văn Hòa", KT, "LĐTT", "Giỏi việc"]])
    other = workbook("b.xlsx", [headings, [1, "Nguyễn Thị Lan", SCHOOL, "LĐTT", "Giỏi việc"]])
    small.imports.remember_heading("nominations", "Cột lạ", "achievement", "Phòng Kinh tế xã Thạnh Hóa")
    own = plan(small, file).files[0]
    assert own.rows[0].payload.achievement == "Giỏi việc"
    assert own.remembered == {"Sheet1": {"Cột lạ": "Phòng Kinh tế xã Thạnh Hóa"}}
    assert only(small, other).payload.achievement == ""
    small.imports.remember_heading("nominations", "Cột lạ", "note")
    assert only(small, other).payload.note == "Giỏi việc"
    assert plan(small, other).files[0].remembered == {"Sheet1": {"Cột lạ": ""}}
    assert only(small, file).payload.achievement == "Giỏi việc"
    listed = small.imports.memory.all()
    assert [(one.sender, one.written, one.meaning) for one in listed] == [
        ("Mọi đơn vị", "Cột lạ", "Ghi chú"),
        ("Phòng Kinh tế xã Thạnh Hóa", "Cột lạ", "Thành tích"),
    ]
    for one in listed:
        small.imports.memory.forget(one)
    assert small.imports.memory.all() == []
    assert only(small, file).payload.achievement == ""
    with pytest.raises(NotFound):
        small.imports.memory.forget(listed[0])


def test_what_cannot_be_remembered_is_refused(small: Desk) -> None:
    with pytest.raises(Invalid):
        small.imports.remember_value("", "post", "Chuyên viên", "1")
    with pytest.raises(Invalid):
        small.imports.remember_value("", "award", "  ", "LDTT")
    with pytest.raises(NotFound):
        small.imports.remember_value("", "award", "GK", "KHONG_CO")


def test_the_clerk_says_how_a_column_is_encoded(desk: Desk) -> None:
    desk.take_roster()
    file = SAMPLES / "de-nghi" / "05-de-nghi-truong-mam-non-vni.csv"
    read = plan(desk, file).files[0].encodings[""]["Thành tích"]
    assert (read.code, read.chosen) == ("vni", False)
    assert read.before_after[0] == ("Thaønh tích", "Thành tích")
    said = plan(desk, file, encodings={(file.name, "", "Thành tích"): ""}).files[0]
    assert (said.encodings[""]["Thành tích"].code, said.encodings[""]["Thành tích"].chosen) == ("", True)
    assert said.columns[""]["Họ và tên"] == "name", "other columns are read as before"


def test_failed_formulas_are_told_and_never_taken_for_text(small: Desk, workbook: Write) -> None:
    rows = [row("#N/A", KT), [2, "Lê Văn Hòa", "#REF!", "", KT, "LĐTT", "#VALUE!", ""]]
    found = plan(small, workbook("a.xlsx", [NOMINATIONS, *rows]))
    first, second = found.rows()
    assert (first.fate, [one.code for one in first.problems]) == (Fate.REJECT, ["missing_name"])
    assert (second.fate, second.payload.achievement) == (Fate.NEW, "")
    told = [(one.row, one.column, one.value) for one in found.problems() if one.code == "formula_error"]
    assert told == [(2, "Họ và tên", "#N/A"), (3, "Ngày sinh", "#REF!"), (3, "Thành tích", "#VALUE!")]


def test_sure_candidates_are_said_so(small: Desk, workbook: Write) -> None:
    row = [1, "Nguyen Thi Lan", "17/05/1984", "", SCHOOL, "LĐTT", "", ""]
    asked = only(small, workbook("a.xlsx", [NOMINATIONS, row]))
    assert asked.fate is Fate.ASK
    assert asked.sure == asked.choices[0].id
    assert asked.choices[0].reason == "tên viết không dấu, cùng ngày sinh, cùng đơn vị"
