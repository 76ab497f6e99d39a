"""The workbook for units: what is open, what is locked, which lists and checks it carries, how it is read."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua_desktop.domain.errors import Unreadable
from thidua_desktop.exchange.fill_in import (
    FillInColumn,
    FillInFact,
    FillInForm,
    FillInLine,
    Role,
    fill_in_workbook,
)
from thidua_desktop.exchange.fill_in_read import VALUE, fill_in_kind, read_fill_in

FORM = FillInForm(
    kind="nominations",
    title="DANH SÁCH ĐỀ NGHỊ",
    unit_name="Ấp 2",
    stamp={"unit": "7"},
    columns=(
        FillInColumn("name", "Họ và tên", 20, Role.WHO),
        FillInColumn("birth", "Ngày sinh", 12, Role.WHO, rule="LEN({birth})<=10", advice="Ghi 27/08/1983."),
        FillInColumn("post", "Chức vụ", 12, Role.SHOWN),
        FillInColumn("award", "Danh hiệu", 20, choices="ds_ca_nhan"),
        FillInColumn("words", "Thành tích", 40, longest=1000),
    ),
    lines=(
        FillInLine("person:1", {"name": "=Võ Tú", "birth": "4/5", "post": "Trưởng ấp", "award": "A"}),
        FillInLine("unit:2", {"name": "Ấp 2"}, locked=frozenset({"words"}), choices={"award": "ds_tap_the"}),
    ),
    facts=(
        FillInFact("head", "Người ký", "Lê Văn Tư", stored=False),
        FillInFact("day", "Ngày ký", "15/01/2026", is_date=True),
    ),
    free_rows=2,
    lists={"ds_ca_nhan": ["A", "B"], "ds_tap_the": ["C"]},
    check='IF({award}="","Thiếu",IF(COUNTIFS({name_all},{name})>1,"Trùng","Đủ"))',
    advice="Một dòng chỉ dẫn.",
)


def part(name: str, form: FillInForm = FORM) -> str:
    with zipfile.ZipFile(BytesIO(fill_in_workbook(form))) as archive:
        return archive.read(name).decode()


def written(tmp_path: Path, form: FillInForm = FORM) -> Path:
    path = tmp_path / "phieu.xlsx"
    path.write_bytes(fill_in_workbook(form))
    return path


SHEET = "xl/worksheets/sheet1.xml"


def test_what_was_written_is_read_back(tmp_path: Path) -> None:
    form = read_fill_in(written(tmp_path))
    assert (form.kind, form.sheet) == ("nominations", "Phiếu điền")
    assert form.stamp == {"loai": "thidua-phieu-dien", "phieu": "nominations", "unit": "7"}
    told = {line.key: (line.row, dict(line.values)) for line in form.lines}
    assert told == {
        "@head": (5, {VALUE: "Lê Văn Tư"}),
        "@day": (6, {VALUE: "15/01/2026"}),
        "person:1": (
            8,
            {"name": "=Võ Tú", "birth": "4/5", "post": "Trưởng ấp", "award": "A", "words": ""},
        ),
        "unit:2": (9, {"name": "Ấp 2", "birth": "", "post": "", "award": "", "words": ""}),
    }
    assert form.base["@head"] == {VALUE: ""}, "only proposed"
    assert form.base["@day"] == {VALUE: "15/01/2026"}
    assert form.base["person:1"] == told["person:1"][1]


def test_only_the_unit_s_own_cells_are_open() -> None:
    styles = part("xl/styles.xml")
    formats = re.findall(r"<xf [^>]*?(?:/>|>.*?</xf>)", styles.split("<cellXfs")[1], re.DOTALL)
    unlocked = {str(place) for place, one in enumerate(formats) if 'locked="0"' in one}
    sheet = part(SHEET)
    assert "<sheetProtection" in sheet
    cells = re.findall(r'<c r="([A-Z]+\d+)" s="(\d+)"', sheet)
    opened = {cell for cell, style in cells if style in unlocked}
    facts = {"C5", "D5", "C6", "D6"}
    known = {"E8", "F8", "E9"}
    free = {f"{column}{row}" for row in (10, 11) for column in "BCEF"}
    assert opened == facts | known | free


def test_cells_say_what_they_take() -> None:
    sheet = part(SHEET)
    lists = re.findall(r'type="list"[^>]*sqref="(\w+)"><formula1>(\w+)', sheet)
    assert lists == [("E8", "ds_ca_nhan"), ("E9", "ds_tap_the"), ("E10", "ds_ca_nhan"), ("E11", "ds_ca_nhan")]
    assert re.findall(r'type="date"[^>]*sqref="(\w+)"', sheet) == ["C6"]
    assert re.findall(r'type="textLength"[^>]*sqref="(\w+)"', sheet) == ["F8", "F10", "F11"]
    assert re.findall(r'type="custom"[^>]*sqref="(\w+)"><formula1>([^<]*)', sheet) == [
        ("C10", "LEN($C10)&lt;=10"),
        ("C11", "LEN($C11)&lt;=10"),
    ]
    names = re.findall(r'<definedName name="(ds_\w+)">([^<]*)<', part("xl/workbook.xml"))
    assert names == [("ds_ca_nhan", "_danh_muc!$A$1:$A$2"), ("ds_tap_the", "_danh_muc!$B$1")]


def test_checks_look_at_the_whole_column() -> None:
    formulas = re.findall(r'<c r="(G\d+)"[^>]*><f>(.*?)</f>', part(SHEET))
    assert [cell for cell, _ in formulas] == ["G8", "G9", "G10", "G11"]
    assert "COUNTIFS($B$8:$B$11,$B10)" in formulas[2][1]


def test_what_is_hidden_is_out_of_reach() -> None:
    workbook = part("xl/workbook.xml")
    assert re.findall(r'name="(_\w+)" sheetId="\d+" state="veryHidden"', workbook) == [
        "_danh_muc",
        "_phien_ban",
        "_goc",
    ]
    for number in (2, 3, 4):
        assert "<sheetProtection" in part(f"xl/worksheets/sheet{number}.xml")


def test_the_same_form_gives_the_same_bytes() -> None:
    assert fill_in_workbook(FORM) == fill_in_workbook(FORM)


def test_an_empty_form_is_whole(tmp_path: Path) -> None:
    bare = replace(FORM, lines=(), facts=(), free_rows=1, lists={"ds_ca_nhan": []}, advice="", check="")
    assert read_fill_in(written(tmp_path, bare)).lines == ()


def test_other_files_are_no_forms(tmp_path: Path) -> None:
    assert fill_in_kind(written(tmp_path)) == "nominations"
    path = tmp_path / "khac.csv"
    path.write_text("Họ và tên;Năm sinh\nVõ Tú;1990\n", "utf-8")
    assert fill_in_kind(path) == ""
    with pytest.raises(Unreadable) as caught:
        read_fill_in(path)
    assert caught.value.code == "wrong_type"


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn")), max_size=30)


@given(st.lists(st.tuples(WORDS, WORDS), max_size=4))
def test_whatever_stands_in_a_form_is_its_own_base(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str]]
) -> None:
    lines = [
        FillInLine(f"person:{place}", {"name": name, "words": words})
        for place, (name, words) in enumerate(texts)
    ]
    form = read_fill_in(written(tmp_path_factory.mktemp("form"), replace(FORM, lines=lines)))
    own = {line.key: line.values for line in form.lines if line.key.startswith("person")}
    assert own == {key: values for key, values in form.base.items() if key.startswith("person")}
    assert set(own) == {line.key for line in lines}
