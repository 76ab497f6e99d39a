"""Nominations out of Word documents, with what such lists have of their own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import docx
import pytest

from tests.services.imports.desk import Desk
from thidua_desktop.domain.errors import Severity
from thidua_desktop.domain.records import Recipient, RecipientKind

HEADINGS = ("STT", "Họ và tên, năm sinh", "Chức vụ, đơn vị công tác", "Danh hiệu đề nghị")


def document(path: Path, *tables: Sequence[Sequence[str]], title: str = "") -> Path:
    made = docx.Document()
    if title:
        made.add_paragraph(title)
    for rows in tables:
        table = made.add_table(rows=len(rows), cols=len(rows[0]))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                table.cell(at, column).text = text
        made.add_paragraph()
    made.save(str(path))
    return path


@pytest.mark.parametrize(
    "shared",
    [
        "Giáo viên, Trường Tiểu học Thạnh Hóa",
        "Giáo viên\nTrường Tiểu học Thạnh Hóa",
        "Trường Tiểu học Thạnh Hóa",
        "Giáo viên",
    ],
)
def test_people_whose_post_and_unit_share_a_cell(small: Desk, tmp_path: Path, shared: str) -> None:
    path = document(
        tmp_path / "de-nghi.docx",
        [
            HEADINGS,
            ("1", "Bà Nguyễn Thị Lan, 1984", shared, "LĐTT"),
            ("2", "Nguyễn Thị Lan\n(1984)", shared, "Giấy khen"),
        ],
        title="TRƯỜNG TIỂU HỌC THẠNH HÓA",
    )
    plan, report = small.take("nominations", path)
    assert plan.problems() == ()
    assert report.added == 2
    held = small.store.nominations.of_batch(1)
    assert {one.recipient.kind for one in held} == {RecipientKind.PERSON}
    assert {one.unit_id for one in held} == {small.store.people.get(1).unit_id}
    assert held[0].source == "de-nghi.docx · bảng 1 · 2"


def test_a_table_cut_off_from_its_headings_is_told(small: Desk, tmp_path: Path) -> None:
    path = document(
        tmp_path / "de-nghi.docx",
        [HEADINGS, ("1", "Nguyễn Thị Lan, 1984", "Giáo viên, Trường Tiểu học Thạnh Hóa", "LĐTT")],
        [("7", "Lê Văn Hòa, 1998", "Chuyên viên, Phòng Kinh tế", "LĐTT")],
        [("Nơi nhận", "", "", "CHÁNH VĂN PHÒNG")],
    )
    plan, report = small.take("nominations", path)
    (told,) = plan.problems()
    assert (told.code, told.sheet, told.severity) == ("table_without_heading", "bảng 2", Severity.REJECT)
    assert "(1 dòng)" in told.message
    assert report.added == 1


def test_two_lists_under_their_own_titles(small: Desk, tmp_path: Path) -> None:
    made = docx.Document()
    for title, rows in (
        ("I. Tập thể", [("STT", "Tên tập thể", "Danh hiệu"), ("1", "Ấp 2", "Tập thể lao động tiên tiến")]),
        ("II. Cá nhân", [HEADINGS, ("1", "Nguyễn Thị Lan, 1984", "Trường Tiểu học Thạnh Hóa", "LĐTT")]),
    ):
        made.add_paragraph(title)
        table = made.add_table(rows=2, cols=len(rows[0]))
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                table.cell(at, column).text = text
    made.save(str(tmp_path / "hai.docx"))
    plan, report = small.take("nominations", tmp_path / "hai.docx")
    assert report.added == 2, [one.message for one in plan.problems()]
    kinds = {one.recipient.kind for one in small.store.nominations.of_batch(1)}
    assert kinds == {RecipientKind.UNIT, RecipientKind.PERSON}
    assert Recipient(RecipientKind.PERSON, 1) in {
        one.recipient for one in small.store.nominations.of_batch(1)
    }


def test_a_table_that_goes_on_with_the_numbers_is_read_with_the_one_above(
    small: Desk, tmp_path: Path
) -> None:
    path = document(
        tmp_path / "de-nghi.docx",
        [HEADINGS, ("1", "Nguyễn Thị Lan, 1984", "Giáo viên, Trường Tiểu học Thạnh Hóa", "LĐTT")],
        [("2", "Lê Văn Hòa, 1998", "Chuyên viên, Phòng Kinh tế", "LĐTT")],
    )
    plan, report = small.take("nominations", path)
    (told,) = plan.problems()
    assert (told.code, told.sheet, told.severity) == ("table_joined", "bảng 2", Severity.NOTE)
    assert [(row.sheet, row.row) for row in plan.rows()] == [("bảng 1", 2), ("bảng 1", 3)]
    assert report.added == 2
