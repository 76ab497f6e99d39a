"""The ledger, the pledges, and what holds for every kind of import."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import ROSTER, SAMPLES, Desk
from tests.services.imports.lists import KT, LAN, PEOPLE, changed
from thidua_desktop.domain.errors import Cancelled, Conflict, NotFound
from thidua_desktop.domain.records import Person, RecipientKind
from thidua_desktop.services.imports import Fate, RowKey


class TestLedger:
    HEADINGS = (
        "STT",
        "Năm",
        "Loại hình",
        "Họ và tên",
        "Ngày sinh",
        "Đơn vị",
        "Hình thức khen thưởng",
        "Lý do",
        "Số quyết định",
        "Ngày ký",
        "Ghi chú",
    )

    def test_old_names_lead_to_the_people_of_today(self, small: Desk, workbook: Write) -> None:
        rows = [
            [
                1,
                2023,
                "Công trạng",
                "Lê Văn Hòa",
                1998,
                "Phòng Kinh tế",
                "LĐTT",
                "Tốt",
                "1/QĐ-UBND",
                dt.date(2024, 1, 5),
                "",
            ],
            [
                2,
                2023,
                "Công trạng",
                "Ấp 1, xã Thủy Tây",
                "",
                "Ấp 1, xã Thủy Tây",
                "Ấp văn hóa",
                "",
                "2/QĐ-UBND",
                "",
                "",
            ],
            [
                3,
                2023,
                "Công trạng",
                "Lê Văn Hòa",
                "05/05/1998",
                "Ban Quản lý dự án huyện",
                "CSTĐCS",
                "",
                "3/QĐ-UBND",
                "",
                "",
            ],
            [
                4,
                2022,
                "",
                "Trần Văn Xa",
                1970,
                "Thanh tra huyện",
                "GK huyện",
                "",
                "4/QĐ-UBND",
                "",
                "Thu hồi ngày 1/1/2024",
            ],
        ]
        plan, _ = small.take("ledger", workbook("so.xlsx", [list(self.HEADINGS), *rows]))
        (note,) = plan.problems()
        assert (note.row, note.code, note.value) == (0, "unknown_person", "1")
        awards = small.store.decisions.all_awards()
        by_number = {one.decision_number[0]: one for one in awards}
        hoa = next(one for one in small.store.people.all() if one.name == "Lê Văn Hòa")
        assert by_number["1"].recipient_id == by_number["3"].recipient_id == hoa.id
        hamlet = next(one for one in small.store.units.all() if one.name == "Ấp 2")
        assert (by_number["2"].recipient_kind, by_number["2"].recipient_id) == (RecipientKind.UNIT, hamlet.id)
        assert by_number["2"].name == "Ấp 1, xã Thủy Tây", "names stay as they were at the time"
        assert (by_number["4"].recipient_id, by_number["4"].state) == (None, "thu_hoi")

    def test_two_namesakes_without_a_birth_are_asked_about(self, small: Desk, workbook: Write) -> None:
        school = next(one for one in small.store.units.all() if one.code == "TH")
        twin = Person(0, "Nguyễn Thị Lan", school.id, birth_year=1991)
        small.operations.run("Thêm", lambda: small.store.people.add(twin))
        row = [1, 2024, "Công trạng", "Nguyễn Thị Lan", "", school.name, "LĐTT", "", "1/QĐ", "", ""]
        file = workbook("so.xlsx", [list(self.HEADINGS), row])
        plan = small.imports.plan("ledger", [file])
        (asked,) = plan.rows()
        assert (asked.fate, len(asked.choices), asked.can_be_new) == (Fate.ASK, 2, True)
        small.imports.accept(plan, {asked.key: asked.choices[1].id})
        (award,) = small.store.decisions.all_awards()
        assert award.recipient_id == asked.choices[1].id
        assert small.imports.plan("ledger", [file]).count(Fate.SAME) == 1

    def test_a_later_list_links_those_who_were_unknown(self, small: Desk, workbook: Write) -> None:
        row = [1, 2024, "Công trạng", "Trần Thị Mới", 1990, KT, "LĐTT", "", "1/QĐ", "", ""]
        file = workbook("so.xlsx", [list(self.HEADINGS), row])
        small.take("ledger", file)
        unit = next(one for one in small.store.units.all() if one.code == "KT")
        person = Person(0, "Trần Thị Mới", unit.id, birth_year=1990)
        small.operations.run("Thêm", lambda: small.store.people.add(person))
        plan, _ = small.take("ledger", file)
        assert plan.count(Fate.UPDATE) == 1
        (award,) = small.store.decisions.all_awards()
        assert award.recipient_id is not None

    @pytest.mark.parametrize(
        ("day", "code"),
        [
            (dt.date(2027, 1, 5), "future_date"),
            (dt.date(2022, 12, 30), "date_before_year"),
            ("31/02/2024", "bad_date"),
        ],
    )
    def test_a_day_that_can_hardly_be_comes_in_and_is_said(
        self, small: Desk, workbook: Write, day: object, code: str
    ) -> None:
        row = [1, 2023, "", "Lê Văn Hòa", 1998, "Phòng Kinh tế", "LĐTT", "Tốt", "1/QĐ-UBND", day, ""]
        plan, report = small.take("ledger", workbook("so.xlsx", [list(self.HEADINGS), row]))
        (problem,) = plan.problems()
        assert (problem.code, problem.severity.value, problem.column) == (code, "note", "Ngày ký")
        assert report.added == 1

    def test_rows_that_cannot_come_in(self, small: Desk, workbook: Write) -> None:
        rows = [
            [1, "", "", "Lê Văn Hòa", 1998, KT, "LĐTT", "", "", "", ""],
            [2, 2024, "", "", 1998, KT, "LĐTT", "", "", "", ""],
            [3, 2024, "", "Lê Văn Hòa", 1998, KT, "Huy hiệu", "", "", "", ""],
        ]
        plan, report = small.take("ledger", workbook("so.xlsx", [list(self.HEADINGS), *rows]))
        assert [one.code for one in plan.problems()] == ["missing_year", "missing_name", "unknown_award"]
        assert report.changes is None

    def test_years_and_routes_that_are_none(self, small: Desk, workbook: Write) -> None:
        decided = dt.date(2025, 1, 9)
        rows = [
            [1, "Năm 2021", "Công trạng", "Lê Văn Hòa", 1998, KT, "LĐTT", "", "1/QĐ", decided, ""],
            [2, "hai nghìn", "Bay lượn", "Lê Văn Hòa", 1998, KT, "CSTĐCS", "", "2/QĐ", decided, ""],
            [3, 1800, "", "Lê Văn Hòa", 1998, KT, "LĐTT", "", "3/QĐ", decided, ""],
            [4, "hai nghìn", "", "Lê Văn Hòa", 1998, KT, "LĐTT", "", "", "", ""],
        ]
        plan, _ = small.take("ledger", workbook("so.xlsx", [list(self.HEADINGS), *rows]))
        assert [(one.row, one.code, one.column, one.severity.value) for one in plan.problems()] == [
            (3, "year_unread", "Năm", "note"),
            (3, "unknown_route", "Loại hình", "note"),
            (4, "bad_year", "Năm", "reject"),
            (5, "missing_year", "Năm", "reject"),
        ]
        assert sorted(one.year for one in small.store.decisions.all_awards()) == [2021, 2025]


class TestPledges:
    HEADINGS = (
        "STT",
        "Đơn vị",
        "Người đại diện",
        "Nội dung",
        "Chỉ tiêu",
        "Đơn vị tính",
        "Kế hoạch 2027",
        "Ghi chú",
    )

    def test_a_changed_target_changes_the_pledge(self, small: Desk, workbook: Write) -> None:
        first = [1, KT, "Hà Văn Duy", "CCHC", "Hồ sơ đúng hạn", "%", "97,5", ""]
        second = ["", "", "", "CCHC", "Đơn khiếu nại", "đơn", 2, "≤"]
        small.take("pledges", workbook("a.xlsx", [list(self.HEADINGS), first, second]))
        (pledge,) = small.store.pledges.of_year(2027)
        assert [(one.plan_thousandths, one.direction.value) for one in pledge.targets] == [
            (97_500, "cao_hon"),
            (2_000, "thap_hon"),
        ]
        signed = replace(pledge, signed_on=dt.date(2027, 1, 5))
        small.operations.run("Ký", lambda: small.store.pledges.update(signed))
        file = workbook("b.xlsx", [list(self.HEADINGS), changed(first, c6=99), second])
        plan, _ = small.take("pledges", file)
        assert [row.fate for row in plan.rows()] == [Fate.UPDATE, Fate.SAME]
        (pledge,) = small.store.pledges.of_year(2027)
        assert [one.plan for one in pledge.targets] == ["99", "2"]
        assert pledge.signed_on == dt.date(2027, 1, 5), "what the list does not say stays"
        plan, report = small.take("pledges", file)
        assert report.changes is None

    def test_rows_without_unit_or_target(self, small: Desk, workbook: Write) -> None:
        rows = [["", "", "", "", "Chỉ tiêu lạc", "", 1, ""], [1, KT, "", "", "", "", 5, ""]]
        plan, _ = small.take("pledges", workbook("a.xlsx", [list(self.HEADINGS), *rows]))
        assert [one.code for one in plan.problems()] == ["missing_unit", "missing_content"]


class TestWhole:
    def test_nothing_is_written_before_acceptance(self, small: Desk, workbook: Write) -> None:
        before = small.operations.last()
        small.imports.plan("people", [workbook("b.xlsx", [PEOPLE, changed(LAN, c1="Trần Mới")])])
        assert small.store.people.count() == 2
        assert small.operations.last() == before

    def test_one_undoable_operation_after_a_backup(self, desk: Desk) -> None:
        desk.take("units", ROSTER)
        backups = len(desk.backups)
        _, report = desk.take("people", ROSTER)
        assert len(desk.backups) == backups + 1
        assert report.changes is not None
        assert report.changes.label == "Đã nhập 259 dòng: cán bộ, công chức, viên chức, người lao động"
        assert len(report.changes.ids["person"]) == 259
        desk.operations.undo()
        assert desk.store.people.count() == 0
        assert desk.store.people.all_ratings(2025) == [
            one for one in desk.store.people.all_ratings(2025) if one.recipient_kind is RecipientKind.UNIT
        ]
        desk.operations.redo()
        assert desk.store.people.count() == 259

    def test_a_plan_made_before_another_change_is_refused(self, small: Desk, workbook: Write) -> None:
        plan = small.imports.plan("people", [workbook("b.xlsx", [PEOPLE, changed(LAN, c1="Trần Mới")])])
        small.operations.run("Khác", lambda: small.store.people.add(Person(0, "Võ Khác")))
        with pytest.raises(Conflict):
            small.imports.accept(plan)
        assert small.store.people.count() == 3

    def test_an_answer_must_be_one_of_the_choices(self, small: Desk, workbook: Write) -> None:
        plan = small.imports.plan(
            "people", [workbook("b.xlsx", [PEOPLE, changed(LAN, c3=dt.date(1991, 11, 2))])]
        )
        with pytest.raises(NotFound):
            small.imports.accept(plan, {plan.rows()[0].key: 99})
        assert small.imports.accept(plan, {plan.rows()[0].key: "skip"}).changes is None

    def test_one_bad_file_does_not_stop_the_others(
        self, small: Desk, workbook: Write, tmp_path: Path
    ) -> None:
        good = workbook("tot.xlsx", [PEOPLE, changed(LAN, c1="Trần Mới")])
        bad = tmp_path / "hong.xlsx"
        bad.write_bytes(b"PK\x03\x04 khong phai bang tinh")
        missing = tmp_path / "khong-co.xlsx"
        plan, report = small.take("people", bad, good, missing)
        assert [file.readable for file in plan.files] == [False, True, False]
        assert [one.file for one in plan.problems()] == ["hong.xlsx", "khong-co.xlsx"]
        assert report.added == 1
        assert report.has_findings

    def test_a_file_without_the_table_says_what_is_needed(self, small: Desk, workbook: Write) -> None:
        plan, report = small.take("people", workbook("x.xlsx", [["Món", "Giá"], ["Cà phê", 15]]))
        (problem,) = plan.problems()
        assert problem.code == "no_table"
        assert "Họ và tên" in problem.message
        assert (report.files[0].rows, report.changes) == (0, None)

    def test_stopping_leaves_nothing(self, desk: Desk) -> None:
        desk.take("units", ROSTER)
        asked = []

        def pressed() -> bool:
            asked.append(1)
            return len(asked) > 2

        with pytest.raises(Cancelled):
            desk.imports.plan("people", [ROSTER], cancelled=pressed)
        plan = desk.imports.plan("people", [ROSTER])
        with pytest.raises(Cancelled):
            desk.imports.accept(plan, cancelled=lambda: True)
        assert desk.store.people.count() == 0

    def test_progress_goes_up_to_all_rows(self, desk: Desk) -> None:
        desk.take("units", ROSTER)
        told: list[tuple[int, int]] = []
        desk.imports.plan("people", [ROSTER], progress=lambda done, total: told.append((done, total)))
        assert told == sorted(told)
        assert told[-1][0] == 259
        assert all(done <= total for done, total in told)

    def test_a_corrected_heading_is_remembered(self, small: Desk, workbook: Write) -> None:
        headings = ["STT", "Người được khen", "Đơn vị", "Danh hiệu đề nghị"]
        file = workbook("la.xlsx", [headings, [1, "Lê Văn Hòa", KT, "LĐTT"]])
        plan = small.imports.plan("nominations", [file])
        assert [one.code for one in plan.problems()] == ["missing_name_column"]
        small.imports.remember_heading("nominations", "Người được khen", "name")
        plan, _ = small.take("nominations", file)
        assert plan.count(Fate.NEW) == 1
        assert ("name", "Họ và tên") in small.imports.fields("nominations")

    def test_columns_and_encodings_are_shown(self, desk: Desk) -> None:
        desk.take_roster()
        plan = desk.imports.plan("nominations", [SAMPLES / "de-nghi" / "04-de-nghi-tram-y-te-tcvn3.xls"])
        (file,) = plan.files
        assert file.columns["Danh sach"]["họ và tên"] == "name"
        assert file.letters["Danh sach"]["birth"] == "C"
        assert set(file.conversions["Danh sach"].values()) <= {"tcvn3", "tcvn3-hoa"}
        assert file.conversions["Danh sach"]["đơn vị"].startswith("tcvn3")

    def test_files_of_one_name_are_told_apart(self, small: Desk, workbook: Write, tmp_path: Path) -> None:
        file = workbook("a.xlsx", [PEOPLE, changed(LAN, c1="")])
        other = tmp_path / "khac" / "a.xlsx"
        other.parent.mkdir()
        other.write_bytes(file.read_bytes())
        plan = small.imports.plan("people", [file, other])
        assert [one.file for one in plan.problems()] == ["a.xlsx", "a (2).xlsx"]
        assert plan.rows()[0].key == RowKey("a.xlsx", "Sheet1", 2)

    def test_an_unknown_kind(self, desk: Desk) -> None:
        with pytest.raises(NotFound, match="dogs"):
            desk.imports.plan("dogs", [])
        assert dict(desk.imports.kinds())["people"].startswith("Cán bộ")
