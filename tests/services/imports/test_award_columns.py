"""Lists that name the award in columns of marks, in lines above groups, in the sheet's name or the title."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import Desk
from tests.services.imports.lists import KT
from thidua_desktop.domain.records import Recipient, RecipientKind
from thidua_desktop.services.imports import Fate
from thidua_desktop.services.imports.nominations import NominationsPlanner, _Found
from thidua_desktop.services.imports.plan import Choice

SCHOOL = "Trường Tiểu học Thạnh Hóa"
LIST = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị"]
LAN = [1, "Nguyễn Thị Lan", "17/05/1984", SCHOOL]
HOA = [2, "Lê Văn Hòa", "05/05/1998", KT]


def found(desk: Desk, file: Path) -> list[tuple[int, str, str]]:
    """Row, fate and award (or the first problem) of every row."""
    return [
        (row.row, row.fate.value, row.payload.award_code if row.payload else row.problems[0].code)
        for row in desk.imports.plan("nominations", [file]).rows()
    ]


@pytest.mark.parametrize("yes", ["x", "X", "✓", "có", "Có", 1, 1.0, "1", "(x)", True, "Đạt", "v"])
def test_a_column_for_every_award(small: Desk, workbook: Write, yes: object) -> None:
    rows = [[*LIST, "LĐTT", "CSTĐCS", "GK"], [*LAN, yes, yes, None], [*HOA, "", 0, yes]]
    assert found(small, workbook("rong.xlsx", rows)) == [
        (2, "new", "LDTT"),
        (2, "new", "CSTDCS"),
        (3, "new", "GKX"),
    ]


def test_headings_of_two_rows(small: Desk, workbook: Write) -> None:
    rows = [
        [*LIST, "Danh hiệu thi đua", None, "Hình thức khen thưởng", "Ghi chú"],
        [None, None, None, None, "Lao động tiên tiến", "CSTĐ cơ sở", "Giấy khen xã", None],
        [*LAN, "x", None, "x", "con nhỏ"],
        [*HOA, None, "x", None, None],
    ]
    file = workbook("hai-dong.xlsx", rows)
    assert found(small, file) == [(3, "new", "LDTT"), (3, "new", "GKX"), (4, "new", "CSTDCS")]
    first = small.imports.plan("nominations", [file]).rows()[0].payload
    assert first.note == "con nhỏ"


def test_what_is_neither_yes_nor_no_is_understood_or_refused(small: Desk, workbook: Write) -> None:
    rows = [[*LIST, "LĐTT", "Giấy khen"], [*LAN, None, "Giấy khen của Hiệu trưởng"], [*HOA, "lần 2", "-"]]
    assert found(small, workbook("chu.xlsx", rows)) == [(2, "new", "GKCQ"), (3, "reject", "unknown_award")]
    empty = workbook("trong.xlsx", [[*LIST, "LĐTT"], [*LAN, ""]])
    assert found(small, empty) == [(2, "reject", "missing_award")]


def test_a_line_above_the_group(small: Desk, workbook: Write) -> None:
    rows = [LIST, ["I. Chiến sĩ thi đua cơ sở"], LAN, ["II. Giấy khen"], HOA]
    assert found(small, workbook("nhom.xlsx", rows)) == [(3, "new", "CSTDCS"), (5, "new", "GKX")]


@pytest.mark.parametrize(
    ("sheet", "title", "code"),
    [("CSTĐCS", "", "CSTDCS"), ("Sheet1", "DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA CHỦ TỊCH UBND XÃ", "GKX")],
)
def test_one_award_for_the_whole_sheet(
    small: Desk, workbook: Write, sheet: str, title: str, code: str
) -> None:
    file = workbook("trang.xlsx", [LIST, LAN, HOA], title=title, sheet=sheet)
    assert [award for _, _, award in found(small, file)] == [code, code]


def test_a_wide_list_twice_adds_nothing(small: Desk, workbook: Write) -> None:
    file = workbook("rong.xlsx", [[*LIST, "LĐTT", "CSTĐCS"], [*LAN, "x", "x"], [*HOA, "x", ""]])
    small.take("nominations", file)
    again = small.imports.plan("nominations", [file])
    assert again.count(Fate.SAME) == len(again.rows()) == 3


def test_without_any_award_the_sheet_is_refused(small: Desk, workbook: Write) -> None:
    plan = small.imports.plan("nominations", [workbook("khong.xlsx", [LIST, LAN])])
    assert [one.code for one in plan.problems()] == ["missing_award_column"]


def test_three_hundred_columns(small: Desk, workbook: Write) -> None:
    extra = [f"Cột phụ {number}" for number in range(300)]
    rows = [[*LIST, *extra, "LĐTT"], [*LAN, *[None] * 300, "x"]]
    file = workbook("rat-rong.xlsx", rows, title="DANH SÁCH ĐỀ NGHỊ")
    assert found(small, file) == [(4, "new", "LDTT")]


def test_one_answer_is_for_all_awards_of_a_row(small: Desk, workbook: Write) -> None:
    rows = [[*LIST, "LĐTT", "CSTĐCS", "GK"], [1, "Nguyễn Thị Lam", "17/05/1984", SCHOOL, "x", "x", "lần 2"]]
    plan = small.imports.plan("nominations", [workbook("hoi.xlsx", rows)])
    first, second, _ = plan.rows()
    assert [row.fate for row in plan.rows()] == [Fate.ASK, Fate.ASK, Fate.REJECT]
    assert first.key == second.key
    assert first.choices == second.choices
    (lan,) = first.choices
    report = small.imports.accept(plan, {first.key: lan.id})
    held = small.store.nominations.of_batch(1)
    assert sorted(one.award_code for one in held) == ["CSTDCS", "LDTT"]
    assert {one.recipient.id for one in held} == {lan.id}
    assert (report.files[0].accepted, report.files[0].skipped) == (2, 1), "what was refused is not taken"


def test_awards_of_a_row_that_ask_different_questions_are_answered_apart(
    small: Desk, workbook: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    def of_award(self: object, *said: object) -> _Found:
        whose = Recipient(RecipientKind.PERSON, 1)
        return _Found(choices=((Choice(1, str(said[-1])), whose),), code="doubtful_person", message="Ai?")

    monkeypatch.setattr(NominationsPlanner, "_recipient", of_award)
    file = workbook("hoi.xlsx", [[*LIST, "LĐTT", "CSTĐCS"], [*LAN, "x", "x"]])
    plan = small.imports.plan("nominations", [file])
    first, second = plan.rows()
    assert (first.row, second.row) == (2, 2)
    assert first.key != second.key
    report = small.imports.accept(plan, {first.key: 1})
    assert (report.updated, report.waiting) == (1, 1)
    assert "doubtful_person" in [one.code for one in report.files[0].problems], "one is still asked"
