"""Forms for units without a window: written, filled in, taken in; what leaves something to decide is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.headless.conftest import SAMPLES, Call
from tests.services.fill_in.filling import FREE, fill
from thidua_desktop.exchange.readers import read_workbook

BATCH = "Cuối năm 2026"
SCHOOL = "Trường Tiểu học Thạnh Hóa"
NAME, TITLE, WORDS = "Họ và tên, tên tập thể, chủ hộ", "Danh hiệu thi đua", "Thành tích"


@pytest.fixture
def office(call: Call) -> Call:
    assert call("init", "--demo").status == 0
    return call


@pytest.fixture
def form(office: Call, tmp_path: Path) -> Path:
    """The form of one school."""
    words = ("nominations", "--batch", BATCH, "--unit", "truong tieu hoc thanh hoa")
    written = office("fill-in", "write", *words, "--out", tmp_path / "gui")
    assert written.status == 0
    (file,) = written.data["files"]
    assert file["unit"] == SCHOOL
    return Path(file["path"])


def titled(form: Path) -> str:
    """Somebody whom the school has proposed for a title already."""
    rows = read_workbook(form).sheets[0].rows[6:]
    return next(str(row.cells[2]) for row in rows if row.cells[6] == "Lao động tiên tiến")


def test_every_unit_gets_a_form(office: Call, tmp_path: Path) -> None:
    written = office("fill-in", "write", "pledge-results", "--year", 2026, "--out", tmp_path / "gui")
    assert written.status == 0
    assert len(written.data["files"]) == 25
    refused = office("fill-in", "write", "pledge-results", "--year", 2026, "--out", tmp_path / "gui")
    assert refused.status == 1, "files that are there are replaced with --force only"
    assert "đã có" in refused.said


def test_what_came_back_is_taken_in_once(office: Call, form: Path) -> None:
    name = titled(form)
    fill(form, (name, WORDS, "Dạy giỏi"), (FREE, NAME, "Trần Ánh"), (FREE, TITLE, "gk"))
    tried = office("fill-in", "read", form, "--dry-run")
    assert tried.status == 1
    (file,) = tried.data["files"]
    assert (file["kind"], file["accepted"]) == ("nominations", 1)
    assert [(one["name"], one["fate"]) for one in file["lines"]] == [
        (name, "changed"),
        ("Trần Ánh", "refused"),
    ]
    assert "ghi ở cột “Hình thức khen thưởng”" in tried.said
    assert office("fill-in", "read", form).data["files"][0]["accepted"] == 1
    assert office("fill-in", "read", form).data["files"][0]["accepted"] == 0


def test_what_leaves_something_to_decide_waits_for_the_word(office: Call, form: Path) -> None:
    name = titled(form)
    fill(form, (name, TITLE, None))
    assert office("fill-in", "read", form).data["files"][0]["accepted"] == 0
    taken = office("fill-in", "read", form, "--all")
    assert (taken.status, taken.data["files"][0]["accepted"]) == (0, 1)


def test_other_files_are_no_forms(office: Call) -> None:
    read = office("fill-in", "read", SAMPLES / "don-vi-can-bo-2026.xlsx")
    assert read.status == 4
    assert read.data["files"][0]["problems"][0]["code"] == "wrong_type"
    assert "không phải phiếu điền" in read.said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("write", "medals", "--out", "x"), "cần một loại"),
        (("write", "pledges"), "--out"),
        (("write", "nominations", "--out", "x"), "--batch"),
    ],
)
def test_wrong_words_are_said(call: Call, words: tuple[str, ...], said: str) -> None:
    answer = call("fill-in", *words)
    assert answer.status == 2
    assert said in answer.said


def test_an_unknown_unit_is_said(office: Call, tmp_path: Path) -> None:
    answer = office("fill-in", "write", "pledges", "--unit", "Xã khác", "--out", tmp_path)
    assert answer.status == 1
    assert "Không có phiếu cho đơn vị “Xã khác”" in answer.said
