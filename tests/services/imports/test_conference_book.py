"""The workbook of a conference: what is odd in it, and that what is exported comes back unchanged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from tests.services.imports.desk import SAMPLES, Desk
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import Conference, ConferenceKind, Guest, ItemKind, Presence, ProgrammeItem
from thidua_desktop.services.exports import ExportService
from thidua_desktop.services.imports import Fate, ImportPlan

BOOK = SAMPLES / "hoi-nghi-2026.xlsx"
TITLE = "HỘI NGHỊ TỔNG KẾT NĂM 2026"
ABOUT: Sequence[Sequence[object]] = (("Ngày", dt.date(2026, 12, 29)), ("Giờ bắt đầu", "7 giờ 30 phút"))
ITEMS: Sequence[Sequence[object]] = (("Chào cờ", 5),)
GUESTS: Sequence[Sequence[object]] = (("Phòng Kinh tế", "Trần An", "A", "A01"),)


def book(
    path: Path,
    about: Sequence[Sequence[object]] = ABOUT,
    items: Sequence[Sequence[object]] = ITEMS,
    guests: Sequence[Sequence[object]] = GUESTS,
    title: str = TITLE,
) -> Path:
    """A workbook with the three sheets, headings in row 3."""
    sheets: Mapping[str, tuple[str, Sequence[str], Sequence[Sequence[object]]]] = {
        "Thông tin": (title, ("Mục", "Nội dung"), about),
        "Chương trình": ("CHƯƠNG TRÌNH", ("Nội dung", "Thời lượng (phút)"), items),
        "Đại biểu, ghế": ("ĐẠI BIỂU", ("Đơn vị", "Họ và tên", "Hàng", "Ghế"), guests),
    }
    out = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "default_date_format": "dd/mm/yyyy"})
    for name, (above, headings, rows) in sheets.items():
        page = out.add_worksheet(name)
        for at, row in enumerate((*([line] for line in above.split("\n")), [], headings, *rows)):
            for column, value in enumerate(row):
                if isinstance(value, dt.date):
                    page.write_datetime(at, column, dt.datetime(value.year, value.month, value.day))
                elif isinstance(value, str):
                    page.write_string(at, column, value)
                else:
                    page.write(at, column, value)
    out.close()
    return path


def told(plan: ImportPlan) -> list[tuple[str, int, str, str, str, str]]:
    return [
        (one.sheet, one.row, one.column, one.value, one.code, one.severity.value) for one in plan.problems()
    ]


def test_a_guest_and_a_seat_twice_are_remarked_with_their_rows(desk: Desk, tmp_path: Path) -> None:
    guests = [
        ("Phòng Kinh tế", "Trần An", "A", "A01"),
        ("Trạm Y tế", "Lê Bình", "A", "A01"),
        ("Phòng Kinh tế", "Trần  An", "B", "B07"),
        ("Trạm Y tế", "Trần An", "B", "B08"),
        ("Trạm Y tế", "Lê Cúc", "", ""),
        ("Trạm Y tế", "Lê Dung", "", ""),
    ]
    plan, report = desk.take("conference", book(tmp_path / "hn.xlsx", guests=guests))
    assert told(plan) == [
        ("Đại biểu, ghế", 5, "Ghế", "A01", "seat_twice", "note"),
        ("Đại biểu, ghế", 6, "Họ và tên", "Trần An", "guest_twice", "note"),
    ]
    assert "Trần An ở dòng 4" in plan.problems()[0].message
    assert "đã có ở dòng 4" in plan.problems()[1].message
    assert report.added == 2 + 1 + 6


def test_a_row_twice_comes_in_once(desk: Desk, tmp_path: Path) -> None:
    guests = [("Phòng Kinh tế", "Trần An", "A", "A01"), ("Phòng Kinh tế", "Trần An", "A", "A01")]
    plan, _ = desk.take("conference", book(tmp_path / "hn.xlsx", guests=guests))
    assert told(plan) == [("Đại biểu, ghế", 5, "Họ và tên", "Trần An", "duplicate_row", "skip")]
    (conference,) = desk.store.conferences.all()
    assert len(desk.store.conferences.guests(conference.id)) == 1


def test_one_conference_in_two_files_comes_in_once(desk: Desk, tmp_path: Path) -> None:
    one = book(tmp_path / "a.xlsx")
    two = book(
        tmp_path / "b.xlsx",
        guests=[("Phòng Kinh tế", "Trần An", "A", "A01"), ("Trạm Y tế", "Lê Bình", "A", "A02")],
    )
    plan, _ = desk.take("conference", one, two)
    assert [(one.file, one.code) for one in plan.problems()] == [
        ("b.xlsx", "part_twice"),
        ("b.xlsx", "part_twice"),
        ("b.xlsx", "duplicate_row"),
    ]
    assert "a.xlsx" in plan.problems()[0].message
    (conference,) = desk.store.conferences.all()
    assert len(desk.store.conferences.programme(conference.id)) == 1
    assert [one.name for one in desk.store.conferences.guests(conference.id)] == ["Trần An", "Lê Bình"]


@pytest.mark.parametrize("name", ["don-vi-can-bo-2026.xlsx", "giao-uoc-2027.xlsx", "sang-kien-2026.xlsx"])
def test_other_lists_of_people_are_no_guests(desk: Desk, name: str) -> None:
    desk.take("conference", BOOK)
    plan, report = desk.take("conference", SAMPLES / name)
    assert [one.code for one in plan.problems()] == ["no_table"]
    assert "Đại biểu" in plan.problems()[0].message
    assert report.changes is None


def test_two_people_of_one_name_in_a_unit_are_no_guest_twice(desk: Desk) -> None:
    desk.take_roster()
    plan, _ = desk.take("conference", BOOK)
    assert {one.code for one in plan.problems()} == {"several_people"}


@pytest.mark.parametrize(
    ("cell", "minutes", "says"),
    [
        (20, 20, ""),
        ("20 phút", 20, ""),
        ("1 giờ 15 phút", 75, ""),
        ("1h", 60, ""),
        (0, 0, ""),
        ("abc", 0, "Không đọc được thời lượng “abc”"),
        ("", 0, "Chưa ghi thời lượng"),
        (-5, 0, "-5 là số âm"),
        ("-20 phút", 0, "-20 phút là số âm"),
        (20.5, 0, "Không đọc được thời lượng “20,5”"),
        (1441, 0, "dài hơn một ngày"),
        ("25 giờ", 0, "dài hơn một ngày"),
        ("9" * 400, 0, "Không đọc được"),
    ],
)
def test_minutes_say_what_is_wrong_with_them(
    desk: Desk, tmp_path: Path, cell: object, minutes: int, says: str
) -> None:
    file = book(tmp_path / "hn.xlsx", items=[("Chào cờ", 5), ("Báo cáo", cell)])
    plan, _ = desk.take("conference", file)
    problems = plan.problems()
    assert [(one.row, one.column, one.code) for one in problems] == (
        [(5, "Thời lượng (phút)", "bad_minutes")] if says else []
    )
    assert not says or says in problems[0].message
    (conference,) = desk.store.conferences.all()
    assert [one.minutes for one in desk.store.conferences.programme(conference.id)] == [5, minutes]


def test_past_midnight_is_remarked_once_where_it_begins(desk: Desk, tmp_path: Path) -> None:
    items = [("Sáng", 600), ("Tối", 420), ("Khuya", 10)]
    plan, _ = desk.take("conference", book(tmp_path / "hn.xlsx", items=items))
    assert told(plan) == [("Chương trình", 5, "Thời lượng (phút)", "420", "past_midnight", "note")]
    assert "00:30 hôm sau" in plan.problems()[0].message
    late = book(
        tmp_path / "b.xlsx", about=[("Giờ bắt đầu", "20:00")], items=[("Tối", 240)], title="HỘI NGHỊ B"
    )
    assert told(desk.take("conference", late)[0]) == [], "until midnight is not past it"


class TestYear:
    def test_another_year_than_asked_for_is_remarked_at_the_date(self, desk: Desk, tmp_path: Path) -> None:
        plan, _ = desk.take("conference", book(tmp_path / "hn.xlsx"), year=2025)
        assert told(plan) == [("Thông tin", 4, "Nội dung", "29/12/2026", "other_year", "note")]
        assert "2026" in plan.problems()[0].message
        assert "2025" in plan.problems()[0].message
        assert [one.year for one in desk.store.conferences.all()] == [2026]

    def test_the_same_year_and_no_year_are_not(self, desk: Desk, tmp_path: Path) -> None:
        file = book(tmp_path / "hn.xlsx")
        assert told(desk.imports.plan("conference", [file], year=2026)) == []
        assert told(desk.imports.plan("conference", [file])) == []

    def test_in_january_the_year_before_is_summed_up(self, desk: Desk, tmp_path: Path) -> None:
        file = book(tmp_path / "hn.xlsx", about=[("Ngày", dt.date(2027, 1, 8))])
        assert told(desk.take("conference", file, year=2026)[0]) == []
        (one,) = desk.store.conferences.all()
        assert (one.year, one.date) == (2026, dt.date(2027, 1, 8))


class TestWhichConference:
    def test_the_same_name_of_another_year_is_another_conference(self, desk: Desk, tmp_path: Path) -> None:
        for year in (2025, 2026):
            about = [("Ngày", dt.date(year, 12, 20))]
            desk.take("conference", book(tmp_path / f"{year}.xlsx", about=about, title="Hội nghị tổng kết"))
        assert sorted(one.year for one in desk.store.conferences.all()) == [2025, 2026]

    def test_a_file_without_any_year_means_the_one_of_that_name(self, desk: Desk, tmp_path: Path) -> None:
        old = Conference(0, "Hội nghị tổng kết", 2024)
        desk.operations.run("Thêm", lambda: desk.store.conferences.add(old))
        about = [("Địa điểm", "Hội trường")]
        desk.take("conference", book(tmp_path / "hn.xlsx", about=about, title="Hội nghị tổng kết"))
        assert [(one.year, one.place) for one in desk.store.conferences.all()] == [(2024, "Hội trường")]


def test_the_name_is_told_from_the_head_of_the_office(desk: Desk, tmp_path: Path) -> None:
    above = "ỦY BAN NHÂN DÂN\nXÃ THẠNH HÓA\nHỘI NGHỊ TỔNG KẾT\nNĂM 2026\n(Kèm theo Kế hoạch số 9/KH-UBND)"
    about = [*ABOUT, ("Văn nghệ", "Đoàn Thanh niên"), ("Nghe thời sự", "15 phút")]
    plan, _ = desk.take("conference", book(tmp_path / "hn.xlsx", about=about, title=above))
    assert told(plan) == []
    (one,) = desk.store.conferences.all()
    assert (one.name, one.year, one.seats) == ("Hội nghị tổng kết năm 2026", 2026, 0)
    assert one.note == "Văn nghệ: Đoàn Thanh niên\nNghe thời sự: 15 phút"


def test_the_year_is_that_of_the_day_however_its_line_is_called(desk: Desk, tmp_path: Path) -> None:
    about = [("Ngày tổ chức", "29/12/2024")]
    desk.take("conference", book(tmp_path / "hn.xlsx", about=about, title="Hội nghị tổng kết"))
    (one,) = desk.store.conferences.all()
    assert (one.year, one.date) == (2024, dt.date(2024, 12, 29))


def test_lines_about_the_conference_that_cannot_be(desk: Desk, tmp_path: Path) -> None:
    about = [
        ("Ngày", "31/02/2026"),
        ("Giờ bắt đầu", "25 giờ"),
        ("Số người lên nhận mỗi đợt", 0),
        ("Số ghế hội trường", "nhiều"),
        ("Chủ trì", "Ông An"),
        ("Chủ trì", "Bà Bình"),
    ]
    plan, _ = desk.take("conference", book(tmp_path / "hn.xlsx", about=about))
    assert [(row, code, how) for _, row, _, _, code, how in told(plan)] == [
        (4, "bad_date", "reject"),
        (5, "bad_hour", "reject"),
        (6, "bad_number", "reject"),
        (7, "bad_number", "reject"),
        (9, "said_twice", "note"),
    ]
    (one,) = desk.store.conferences.all()
    assert (one.chair, one.per_turn, one.seats) == ("Bà Bình", 10, 0)


class TestRoundTrip:
    @pytest.fixture
    def held(self, desk: Desk) -> Desk:
        """The sample's conference with what an office adds by hand."""
        desk.take_roster()
        desk.take("conference", BOOK)
        (one,) = desk.store.conferences.all()
        items = desk.store.conferences.programme(one.id)
        guests = desk.store.conferences.guests(one.id)

        def write() -> None:
            store = desk.store.conferences
            store.update(
                replace(one, note="Máy phát: có\nMời: đài xã\nkhông nhãn\nGhế: xếp sau", per_turn=12)
            )
            spoken = replace(items[0], script="Kính thưa quý vị!\n\nMời an tọa.", kind=ItemKind.SIGN)
            store.set_programme(one.id, [spoken, *items[1:], ProgrammeItem("= 1+1", 900)])
            store.update_guest(replace(guests[0], presence=Presence.STAND_IN, stand_in="Lê Thay", seat="=A1"))
            store.add_guests(one.id, [Guest(one.id, "Trùng Tên", "Đơn vị X"), Guest(one.id, "Trùng Tên")])

        desk.operations.run("Sửa", write)
        return desk

    def whole(self, desk: Desk) -> tuple[object, ...]:
        store = desk.store.conferences
        return tuple((one, store.programme(one.id), store.guests(one.id)) for one in store.all())

    def test_into_the_same_office_nothing_changes(self, held: Desk, tmp_path: Path) -> None:
        before = self.whole(held)
        made = ExportService(held.store).export("conference", tmp_path / "hn.xlsx")
        plan, report = held.take("conference", made.path)
        assert {row.fate for row in plan.rows()} == {Fate.SAME}, [
            row.summary for row in plan.rows() if row.fate is not Fate.SAME
        ]
        assert report.changes is None
        assert {one.code for one in plan.problems()} == {"several_people", "past_midnight"}
        assert self.whole(held) == before

    def test_into_another_office_all_comes(self, held: Desk, other_desk: Desk, tmp_path: Path) -> None:
        path = ExportService(held.store).export("conference", tmp_path / "hn.xlsx").path
        other_desk.take("conference", path)
        (one,), (other,) = held.store.conferences.all(), other_desk.store.conferences.all()
        assert replace(other, id=one.id) == one
        for mine, theirs in zip(
            held.store.conferences.programme(one.id),
            other_desk.store.conferences.programme(other.id),
            strict=True,
        ):
            assert (theirs.title, theirs.minutes, theirs.speaker, theirs.script, theirs.note) == (
                mine.title,
                mine.minutes,
                mine.speaker,
                mine.script,
                mine.note,
            )
        guests = [
            [(guest.name, guest.unit_name, guest.post, guest.row_name, guest.seat) for guest in guests]
            for guests in (
                held.store.conferences.guests(one.id),
                other_desk.store.conferences.guests(other.id),
            )
        ]
        assert guests[0] == guests[1]

    def test_an_almost_empty_conference(self, desk: Desk, other_desk: Desk, tmp_path: Path) -> None:
        bare = Conference(0, "Hội nghị giao ban", 2026, kind=ConferenceKind.OTHER)
        desk.operations.run("Thêm", lambda: desk.store.conferences.add(bare))
        path = ExportService(desk.store).export("conference", tmp_path / "hn.xlsx").path
        report = desk.take("conference", path)[1]
        assert report.changes is None
        other_desk.take("conference", path)
        assert [one.name for one in other_desk.store.conferences.all()] == ["Hội nghị giao ban"]


def test_no_conference_is_refused_and_no_file_made(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(RuleViolation, match="Chưa có hội nghị nào năm 2026"):
        ExportService(desk.store).export("conference", tmp_path / "hn.xlsx", year=2026)
    assert not list(tmp_path.glob("hn*"))


def test_the_list_of_conferences(desk: Desk, tmp_path: Path) -> None:
    desk.take("conference", BOOK)
    path = ExportService(desk.store).export("conferences", tmp_path).path
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert path.name == "danh-sach-hoi-nghi.xlsx"
    assert rows[3][-3:] == [17.0, 89.0, 0.0]
