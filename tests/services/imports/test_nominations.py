"""What an import of nominations takes, asks, refuses and leaves out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import RECEIVED, Desk
from tests.services.imports.lists import KT, LAN, NOMINATIONS, PEOPLE, changed
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.records import NominationState, Person, RecipientKind
from thidua_desktop.services.imports import Fate


class TestNominations:
    def take(self, desk: Desk, workbook: Write, *rows: list[object], name: str = "dn.xlsx") -> list[Fate]:
        plan, _ = desk.take("nominations", workbook(name, [NOMINATIONS, *rows]), batch_name="Đợt 1")
        self.plan = plan
        return [row.fate for row in plan.rows()]

    def test_a_batch_is_made_once_and_filled(self, small: Desk, workbook: Write) -> None:
        row = [1, "Lê Văn Hòa", 1998, "Chuyên viên", KT, "LĐTT", "Hoàn thành tốt", ""]
        assert self.take(small, workbook, row) == [Fate.NEW]
        other = [2, "Nguyễn Thị Lan", "", "Giáo viên", "Trường Tiểu học Thạnh Hóa", "LĐTT", "Tốt", ""]
        assert self.take(small, workbook, row, other, name="b.xlsx") == [Fate.SAME, Fate.NEW]
        (batch,) = small.store.nominations.batches(2026)
        assert (batch.name, batch.year, batch.received_on) == ("Đợt 1", 2026, None)
        small.take(
            "nominations", workbook("c.xlsx", [NOMINATIONS, row]), batch_name="đợt 1", received=RECEIVED
        )
        assert len(small.store.nominations.batches(2026)) == 1
        assert len(small.store.nominations.of_batch(batch.id)) == 2

    def test_a_batch_has_a_name_and_a_year_that_can_be(self, small: Desk, workbook: Write) -> None:
        row = [1, "Lê Văn Hòa", 1998, "Chuyên viên", KT, "LĐTT", "Tốt", ""]
        file = workbook("a.xlsx", [NOMINATIONS, row])
        small.take("nominations", file, batch_name="  ")
        (batch,) = small.store.nominations.batches()
        assert batch.name == "Đề nghị khen thưởng năm 2026"
        for year in (0, 99999):
            with pytest.raises(Invalid, match=f"Năm {year} không hợp lệ"):
                small.imports.plan("nominations", [file], year=year)

    def test_a_list_that_comes_later_keeps_its_own_day(self, small: Desk, workbook: Write) -> None:
        row = [1, "Lê Văn Hòa", 1998, "Chuyên viên", KT, "LĐTT", "Hoàn thành tốt", ""]
        other = [2, "Nguyễn Thị Lan", "", "Giáo viên", "Trường Tiểu học Thạnh Hóa", "LĐTT", "Tốt", ""]
        third = changed(row, c5="Chiến sĩ thi đua cơ sở")
        later = dt.date(2026, 10, 5)
        for name, cells, day in (("a", row, RECEIVED), ("b", other, later), ("c", third, None)):
            file = workbook(f"{name}.xlsx", [NOMINATIONS, cells])
            small.take("nominations", file, batch_name="Đợt 1", received=day)
        held = sorted(small.store.nominations.of_batch(1), key=lambda one: one.id)
        assert [one.received_on for one in held] == [None, later, None], "None: the day of the batch"
        assert small.store.nominations.batch(1).received_on == RECEIVED

    def test_one_recipient_may_get_two_awards_but_not_one_twice(self, small: Desk, workbook: Write) -> None:
        first = [1, "Lê Văn Hòa", 1998, "", KT, "LĐTT", "Hoàn thành tốt", ""]
        second = changed(first, c5="Chiến sĩ thi đua cơ sở")
        again = changed(first, c1="Ông Lê Văn Hoà", c2="5/5/98", c5="Danh hiệu Lao động tiên tiến")
        assert self.take(small, workbook, first, second, again) == [Fate.NEW, Fate.NEW, Fate.SKIP]
        assert self.plan.problems()[0].code == "duplicate_row"

    def test_a_line_sent_back_is_mended_by_the_next_list_and_stays_sent_back(
        self, small: Desk, workbook: Write
    ) -> None:
        row = [1, "Lê Văn Hòa", 1998, "", KT, "LĐTT", "Tốt", ""]
        self.take(small, workbook, row)
        (one,) = small.store.nominations.of_batch(1)
        returned = replace(one, state=NominationState.RETURNED, returned_fields="achievement")
        small.operations.run("Trả lại", lambda: small.store.nominations.update(returned))
        assert self.take(small, workbook, changed(row, c6="Hoàn thành 12/12 chỉ tiêu")) == [Fate.UPDATE]
        (one,) = small.store.nominations.of_batch(1)
        assert (one.achievement, one.state) == ("Hoàn thành 12/12 chỉ tiêu", NominationState.RETURNED)

    def test_a_corrected_achievement_updates(self, small: Desk, workbook: Write) -> None:
        title = [1, "Lê Văn Hòa", 1998, "", KT, "LĐTT", "Hoàn thành tốt", ""]
        form = [2, "Lê Văn Hòa", 1998, "", KT, "GK xã", "Phòng, chống bão", ""]
        self.take(small, workbook, title, form)
        later = [changed(title, c6="Hoàn thành xuất sắc"), changed(form, c6="Phòng, chống bão số 3")]
        assert self.take(small, workbook, *later) == [Fate.UPDATE, Fate.UPDATE]
        held = small.store.nominations.of_batch(1)
        assert [one.achievement for one in held] == ["Hoàn thành xuất sắc", "Phòng, chống bão số 3"]
        another = changed(form, c6="Hiến máu")
        assert self.take(small, workbook, another, name="b.xlsx") == [Fate.NEW], "another achievement"

    def test_what_is_decided_is_left_alone(self, small: Desk, workbook: Write) -> None:
        row = [1, "Lê Văn Hòa", 1998, "", KT, "LĐTT", "Hoàn thành tốt", ""]
        self.take(small, workbook, row)
        (one,) = small.store.nominations.of_batch(1)
        decided = replace(one, state=NominationState.DECIDED)
        small.operations.run("Quyết định", lambda: small.store.nominations.update(decided))
        assert self.take(small, workbook, changed(row, c6="Khác")) == [Fate.SAME]

    def test_the_same_row_in_two_files_of_one_import(self, small: Desk, workbook: Write) -> None:
        row = [1, "Lê Văn Hòa", 1998, "", KT, "LĐTT", "Hoàn thành tốt", ""]
        files = [workbook(name, [NOMINATIONS, row]) for name in ("a.xlsx", "b.xlsx")]
        plan, report = small.take("nominations", *files)
        assert [one.fate for one in plan.rows()] == [Fate.NEW, Fate.SKIP]
        assert "a.xlsx" in plan.problems()[0].message
        assert [(one.file, one.accepted) for one in report.files] == [("a.xlsx", 1), ("b.xlsx", 0)]

    def test_text_wins_over_pasted_codes(self, small: Desk, workbook: Write) -> None:
        headings = [
            "STT",
            "Phân loại khen thưởng",
            "Họ và tên",
            "Đơn vị",
            "Mã hình thức khen thưởng",
            "Danh hiệu thi đua/Hình thức khen thưởng",
        ]
        rows = [
            [1, "CANHAN", "Phòng Kinh tế xã Thạnh Hóa", KT, "GK", "Tập thể lao động tiên tiến"],
            [2, "TAPTHE", "Lê Văn Hòa", KT, "GK", "CSTĐCS"],
        ]
        plan, _ = small.take("nominations", workbook("a.xlsx", [headings, *rows]))
        assert plan.problems() == ()
        held = small.store.nominations.of_batch(1)
        assert [(one.recipient.kind, one.award_code) for one in held] == [
            (RecipientKind.UNIT, "TTLDTT"),
            (RecipientKind.PERSON, "CSTDCS"),
        ]

    def test_codes_are_read_where_there_is_no_text(self, small: Desk, workbook: Write) -> None:
        headings = ["STT", "Họ và tên", "Đơn vị", "Mã danh hiệu thi đua (nếu có)", "Hình thức khen thưởng"]
        plan, _ = small.take("nominations", workbook("a.xlsx", [headings, [1, "Lê Văn Hòa", KT, "LDTT", ""]]))
        assert plan.count(Fate.NEW) == 1
        assert small.store.nominations.of_batch(1)[0].award_code == "LDTT"

    def test_a_list_of_codes_only(self, small: Desk, workbook: Write) -> None:
        codes = ["Mã hình thức khen thưởng", "Mã danh hiệu thi đua\n(nếu có)"]
        headings = ["STT", "Họ và tên", "Ngày sinh", "Tên đơn vị/tập thể\ncông tác", *codes]
        rows = [[1, "Lê Văn Hòa", 1998, KT, "", "LDTT"], [2, "Lê Văn Hòa", 1998, KT, "GKX", ""]]
        file = workbook("a.xlsx", [headings, *rows], title="DANH SÁCH ĐỀ NGHỊ")
        plan, _ = small.take("nominations", file)
        assert plan.problems() == ()
        assert {one.award_code for one in small.store.nominations.of_batch(1)} == {"LDTT", "GKX"}

    def test_a_list_without_any_award_is_told(self, small: Desk, workbook: Write) -> None:
        file = workbook("a.xlsx", [["STT", "Họ và tên", "Đơn vị"], [1, "Lê Văn Hòa", KT]])
        assert [one.code for one in small.take("nominations", file)[0].problems()] == ["missing_award_column"]

    def test_sections_say_who_is_meant(self, small: Desk, workbook: Write) -> None:
        small.operations.run("Thêm", lambda: small.store.people.add(Person(0, "Ấp Thị Hai", 2)))
        rows = [
            ["I. TẬP THỂ"],
            [1, "Ấp 2", "", "", "Ấp 2", "Giấy khen của Chủ tịch UBND xã", "Tốt", "x"],
            ["II. CÁ NHÂN"],
            [1, "Lê Văn Hòa", 1998, "Chuyên viên", KT, "GK xã", "Tốt", "x"],
            ["Tổng cộng: 3 đề nghị"],
            ["", "NGƯỜI LẬP", "", "", "CHỦ TỊCH"],
        ]
        assert self.take(small, workbook, *rows) == [Fate.NEW, Fate.NEW, Fate.SKIP]
        assert [one.recipient.kind for one in small.store.nominations.of_batch(1)] == [
            RecipientKind.UNIT,
            RecipientKind.PERSON,
        ]

    def test_rows_of_pasted_codes_and_numbers_only_are_no_rows(self, small: Desk, workbook: Write) -> None:
        headings = [
            "STT",
            "Phân loại khen thưởng",
            "Họ và tên",
            "Đơn vị",
            "Mã hình thức khen thưởng",
            "Danh hiệu",
        ]
        rows = [headings, [1, "CANHAN", "Lê Văn Hòa", KT, "GK", "LĐTT"]]
        rows += [[number, "CANHAN", "", "", "GK", ""] for number in range(2, 30)]
        plan, report = small.take("nominations", workbook("a.xlsx", rows))
        assert plan.problems() == ()
        assert report.files[0].rows == 1
        numbered = [PEOPLE, LAN, *([number] for number in range(2, 50))]
        plan, _ = small.take("people", workbook("b.xlsx", numbered))
        assert len(plan.rows()) == 1

    def test_two_questions_answered_with_one_person(self, small: Desk, workbook: Write) -> None:
        row = [1, "Lê Văn Hòa", "05/05/1998", "", "Ấp 2", "LĐTT", "Tốt", ""]
        file = workbook("a.xlsx", [NOMINATIONS, row, changed(row, c4="Ấp 10", c6="Khá")])
        plan = small.imports.plan("nominations", [file])
        answers = {one.key: one.choices[0].id for one in plan.rows()}
        assert len(answers) == 2
        small.imports.accept(plan, answers)
        assert len(small.store.nominations.of_batch(1)) == 1

    def test_the_title_names_the_unit_where_no_column_does(self, small: Desk, workbook: Write) -> None:
        headings = ["STT", "Họ và tên", "Ngày sinh", "Danh hiệu đề nghị"]
        rows = [headings, [1, "Nguyễn Thị Lan", "", "LĐTT"], [2, "Lê Văn Hòa", 1998, "LĐTT"]]
        title = "TRƯỜNG TIỂU HỌC THẠNH HÓA - DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"
        plan, _ = small.take("nominations", workbook("a.xlsx", rows, title=title))
        assert [row.fate for row in plan.rows()] == [Fate.NEW, Fate.ASK]

    def test_households_by_their_head(self, small: Desk, workbook: Write) -> None:
        small.take(
            "households",
            workbook(
                "ho.xlsx",
                [
                    ["STT", "Mã hộ", "Họ và tên chủ hộ", "Năm sinh", "Địa chỉ", "Ấp"],
                    [1, "HO1", "Cao Thị Cúc", 1954, "Số 1", "Ấp 2"],
                    [2, "HO2", "Cao Thị Cúc", 1960, "Số 9", "Ấp 10"],
                ],
                sheet="Hộ gia đình",
            ),
        )
        rows = [
            [1, "Hộ bà Cao Thị Cúc", "", "", "Ấp 10", "Giấy khen xã", "Hiến đất", ""],
            [2, "Cao Thị Cúc", "", "", "Ấp 2", "Gia đình văn hóa", "", ""],
            [3, "Gia đình bà Cao Thị Cúc", "", "", "", "GĐVH", "", ""],
            [4, "Hộ ông Võ Văn Tám", "", "", "Ấp 2", "GĐVH", "", ""],
            # With a year of birth, as if they were staff.
            [5, "Bà Cao Thị Cúc", 1960, "", "Ấp 10", "GĐVH", "", ""],
            [6, "Cao Thị Cúc", 1954, "", "Ấp 2", "GK xã", "Hiến đất", ""],
            [7, "Võ Văn Tám", 1970, "", "Ấp 2", "GĐVH", "", ""],
            [8, "Võ Văn Tám", 1970, "", "Ấp 2", "GK xã", "Hiến đất", ""],
        ]
        fates = [Fate.NEW, Fate.NEW, Fate.ASK, Fate.REJECT, Fate.NEW, Fate.NEW, Fate.REJECT, Fate.REJECT]
        assert self.take(small, workbook, *rows) == fates
        codes = ["doubtful_household", "unknown_household", "unknown_household", "unknown_person"]
        assert [one.code for one in self.plan.problems()] == codes
        held = small.store.nominations.of_batch(1)
        heads = [small.store.people.household(one.recipient.id).code for one in held]
        assert heads == ["HO2", "HO1", "HO2", "HO1"]

    def test_the_faulty_cell_of_a_household_is_named(self, small: Desk, workbook: Write) -> None:
        rows = [["Họ và tên chủ hộ", "Ấp"], ["Cao Thị Cúc", "Ấp 77"]]
        plan, _ = small.take("households", workbook("ho.xlsx", rows, sheet="Hộ gia đình"))
        assert [(one.code, one.column) for one in plan.problems()] == [("unknown_unit", "Ấp")]

    def test_every_fault_of_a_row_is_named_at_once(self, small: Desk, workbook: Write) -> None:
        rows = [
            [1, "Trần Văn Vắng", "", "", KT, "Huy hiệu lạ", "", "=1+1"],
            [2, "", "", "", KT, "LĐTT", "", ""],
            [3, "Lê Văn Hòa", "31/02/1998", "", KT, "LĐTT", "", ""],
            [4, "Trường Trung học Bến Kè", "", "", KT, "TTLĐTT", "", ""],
            [5, "Lê Văn Hòa", "", "", KT, "", "Tốt", ""],
        ]
        assert self.take(small, workbook, *rows) == [
            Fate.REJECT,
            Fate.REJECT,
            Fate.ASK,
            Fate.REJECT,
            Fate.REJECT,
        ]
        assert [(one.row, one.code) for one in self.plan.problems()] == [
            (2, "unknown_award"),
            (2, "unknown_person"),
            (3, "missing_name"),
            (4, "bad_date"),
            (5, "unknown_unit"),
            (6, "missing_award"),
        ]

    def test_somebody_of_another_unit_is_asked_about(self, small: Desk, workbook: Write) -> None:
        row = [1, "Lê Văn Hòa", "05/05/1998", "", "Ấp 2", "LĐTT", "", ""]
        assert self.take(small, workbook, row) == [Fate.ASK]
        assert "đơn vị khác" in self.plan.problems()[0].message
