"""What an import of units and people takes, asks, refuses and leaves out."""

from __future__ import annotations

import datetime as dt
import unicodedata

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import Desk
from tests.services.imports.lists import HOA, LAN, PEOPLE, UNITS, changed
from thidua_desktop.domain.records import Grade, RecipientKind, Unit
from thidua_desktop.services.imports import Fate


class TestPeople:
    def test_changed_values_update_and_blanks_keep(self, small: Desk, workbook: Write) -> None:
        row = changed(HOA, c5="Phó Trưởng phòng", c4="", c7="HTXSNV")
        plan, report = small.take("people", workbook("b.xlsx", [PEOPLE, LAN, row]))
        assert [one.fate for one in plan.rows()] == [Fate.SAME, Fate.UPDATE]
        assert (report.added, report.updated) == (0, 1)
        hoa = next(one for one in small.store.people.all() if one.name == "Lê Văn Hòa")
        assert (hoa.post, hoa.identity_number) == ("Phó Trưởng phòng", "000000000077")
        assert small.store.people.ratings(RecipientKind.PERSON, hoa.id)[0].grade is Grade.EXCELLENT

    @pytest.mark.parametrize(
        "name",
        [
            "LÊ VĂN HOÀ",
            "  Lê   Văn Hòa ",
            "Lê\u00a0Văn\u200b Hòa",
            "Đ/c Lê Văn Hòa",
            "Ông Lê Văn Hòa",
            unicodedata.normalize("NFD", "Lê Văn Hoà"),
        ],
    )
    def test_one_person_however_the_name_is_written(self, small: Desk, workbook: Write, name: str) -> None:
        plan, _ = small.take("people", workbook("b.xlsx", [PEOPLE, changed(HOA, c1=name)]))
        (row,) = plan.rows()
        assert row.fate in (Fate.SAME, Fate.UPDATE)
        assert small.store.people.count() == 2
        assert {one.name for one in small.store.people.all()} == {"Nguyễn Thị Lan", "Lê Văn Hòa"}

    def test_salutation_and_rank_are_kept_apart(self, small: Desk, workbook: Write) -> None:
        row = changed(HOA, c1="Bà Thượng úy Đỗ Thị Liên", c4="", c3="20/10/89")
        small.take("people", workbook("b.xlsx", [PEOPLE, row]))
        lien = next(one for one in small.store.people.all() if "Liên" in one.name)
        assert (lien.salutation, lien.rank, lien.name) == ("Bà", "Thượng úy", "Đỗ Thị Liên")
        assert lien.birth_date == dt.date(1989, 10, 20)

    def test_a_namesake_in_the_unit_is_asked_about(self, small: Desk, workbook: Write) -> None:
        other = changed(LAN, c3=dt.date(1991, 11, 2))
        file = workbook("b.xlsx", [PEOPLE, other])
        plan, report = small.take("people", file)
        (row,) = plan.rows()
        assert (row.fate, row.can_be_new, report.added, report.waiting) == (Fate.ASK, True, 0, 1)
        assert row.problems[0].code == "doubtful_person"
        assert "1984" in row.choices[0].label
        plan = small.imports.plan("people", [file])
        report = small.imports.accept(plan, {plan.rows()[0].key: "new"})
        assert report.added == 1
        assert sorted(one.birth_year or 0 for one in small.store.people.all()) == [1984, 1991, 1998]

    def test_a_namesake_beside_the_known_one_is_somebody_new(self, small: Desk, workbook: Write) -> None:
        other = changed(LAN, c3=dt.date(1991, 11, 2))
        plan, _ = small.take("people", workbook("b.xlsx", [PEOPLE, other, LAN]))
        assert [row.fate for row in plan.rows()] == [Fate.NEW, Fate.SAME]
        assert plan.problems() == ()

    def test_the_identity_number_wins_over_unit_and_spelling(self, small: Desk, workbook: Write) -> None:
        row = changed(HOA, c1="Lê Văn Hoa", c6="Ấp 2")
        plan, _ = small.take("people", workbook("b.xlsx", [PEOPLE, row]))
        assert plan.rows()[0].fate is Fate.UPDATE
        hoa = next(one for one in small.store.people.all() if one.identity_number)
        assert hoa.name == "Lê Văn Hoa"
        assert small.store.units.get(hoa.unit_id or 0).name == "Ấp 2"

    def test_numbers_that_lost_their_zeros(self, small: Desk, workbook: Write) -> None:
        rows = [changed(HOA, c4=77), changed(LAN, c1="Trần Thị Bé", c4=1_234_567_890_123)]
        plan, _ = small.take("people", workbook("b.xlsx", [PEOPLE, *rows]))
        assert [(one.code, one.value) for one in plan.problems()] == [
            ("number_lost_zeros", "77"),
            ("bad_identity", "1234567890123"),
        ]
        assert plan.rows()[0].fate is Fate.SAME

    def test_impossible_numbers_are_no_number(self, small: Desk, workbook: Write) -> None:
        headings = ["STT", "Họ và tên chủ hộ", "Năm sinh", "Ấp", "Số nhân khẩu"]
        rows = [[1, "Cao Thị Cúc", 1954, "Ấp 2", 1e300], [2, "Võ Văn Tám", 1e12, "Ấp 2", "4,5"]]
        plan, _ = small.take("households", workbook("ho.xlsx", [headings, *rows], sheet="Hộ gia đình"))
        assert plan.count(Fate.NEW) == 2
        assert {one.members for one in small.store.people.households()} == {None}

    def test_twice_in_one_list(self, small: Desk, workbook: Write) -> None:
        be = changed(LAN, c1="Trần Thị Bé", c3="02/02/1990")
        same_number = changed(be, c1="Võ Văn Tám", c4="000000000500")
        other_number = changed(same_number, c1="Võ Văn Chín")
        rows = [PEOPLE, be, changed(be, c1=" trần thị  bé", c3="2/2/90"), same_number, other_number]
        plan, _ = small.take("people", workbook("b.xlsx", rows))
        assert [row.fate for row in plan.rows()] == [Fate.NEW, Fate.SKIP, Fate.NEW, Fate.REJECT]
        assert [one.code for one in plan.problems()] == ["duplicate_row", "duplicate_identity"]
        assert "dòng 2" in plan.problems()[0].message

    def test_missing_name_unknown_unit_and_impossible_dates(self, small: Desk, workbook: Write) -> None:
        rows = [
            changed(LAN, c1=""),
            changed(LAN, c1="Trần Văn A", c6="Phòng Dân số huyện Mộc Hóa"),
            changed(LAN, c3="31/02/1984"),
            changed(LAN, c1="Trần Văn B", c3="", c7="Giỏi"),
        ]
        plan, report = small.take("people", workbook("b.xlsx", [PEOPLE, *rows]))
        assert [row.fate for row in plan.rows()] == [Fate.REJECT, Fate.REJECT, Fate.ASK, Fate.NEW]
        assert [(one.row, one.column, one.code) for one in plan.problems()] == [
            (2, "Họ và tên", "missing_name"),
            (3, "Đơn vị", "unknown_unit"),
            (4, "Ngày sinh", "bad_date"),
            (5, "Xếp loại 2026", "bad_rating"),
        ]
        (file,) = report.files
        assert (file.rows, file.accepted, file.skipped) == (4, 1, 3)

    def test_a_name_of_before_the_merger_means_the_unit_of_today(self, small: Desk, workbook: Write) -> None:
        rows = [PEOPLE, changed(LAN, c1="Trần A", c6="Ấp 1, xã Thủy Tây")]
        plan, _ = small.take("people", workbook("b.xlsx", rows))
        assert plan.rows()[0].fate is Fate.NEW
        person = next(one for one in small.store.people.all() if one.name == "Trần A")
        assert small.store.units.get(person.unit_id or 0).name == "Ấp 2"
        row = [9, "X", "Tổ 9", "Ấp 1, xã Thủy Tây", "", "", ""]
        plan, _ = small.take("units", workbook("dv2.xlsx", [UNITS[0], row]))
        assert plan.problems()[0].code == "unknown_parent"

    @pytest.mark.parametrize("hamlet", ["Ấp 1", "Ấp 12", "Ấp 20", "Ấp 22", "Ấp"])
    def test_a_number_is_never_taken_for_another(self, small: Desk, workbook: Write, hamlet: str) -> None:
        plan, _ = small.take("people", workbook("b.xlsx", [PEOPLE, changed(LAN, c1="Trần A", c6=hamlet)]))
        assert plan.rows()[0].problems[0].code == "unknown_unit"

    def test_long_and_hostile_text_comes_in_as_it_is(self, small: Desk, workbook: Write) -> None:
        name = "Công Tằng Tôn Nữ " + "Nguyễn Phúc " * 5 + "Hương"
        odd = "<b>Trần & Lê</b> 🎉"
        rows = [changed(LAN, c1=name), changed(LAN, c1=odd), changed(LAN, c1="Võ B", c5="=1+1")]
        small.take("people", workbook("b.xlsx", [PEOPLE, *rows]))
        people = {one.name: one for one in small.store.people.all()}
        assert {name, odd} <= set(people)
        assert people["Võ B"].post == "=1+1"


class TestUnits:
    def test_the_tree_in_any_order(self, desk: Desk, workbook: Write) -> None:
        rows = [UNITS[0], [1, "T", "Tổ Văn phòng", "Trường Tiểu học Thạnh Hóa"], UNITS[3], UNITS[1]]
        plan, _ = desk.take("units", workbook("dv.xlsx", rows))
        assert plan.problems() == ()
        units = {unit.code: unit for unit in desk.store.units.all() if unit.code}
        assert units["T"].parent_id == units["TH"].id
        assert units["TH"].parent_id == units["UB"].id

    def test_an_unknown_parent_and_a_missing_name(self, desk: Desk, workbook: Write) -> None:
        rows = [UNITS[0], [1, "X", "Tổ 1", "Trường Tiểu học Bến Kè"], [2, "Y", "", ""], UNITS[1]]
        plan, _ = desk.take("units", workbook("dv.xlsx", rows))
        found = [(one.column, one.code) for one in plan.problems()]
        assert found == [("Đơn vị cấp trên", "unknown_parent"), ("Tên đơn vị", "missing_name")]

    def test_what_hangs_on_a_refused_unit_is_refused_too(self, small: Desk, workbook: Write) -> None:
        rows = [
            UNITS[0],
            [1, "A", "Tổ 1", "Tổ 2"],
            [2, "B", "Tổ 2", "Tổ 1"],
            [3, "C", "Tổ 3", "Tổ 3"],
            [4, "D", "Tổ 4", "Đội 5"],
            [5, "E", "Đội 5", "Ban 6"],
            [6, "F", "Tổ 7", "Phòng Kinh tế"],
        ]
        plan, _ = small.take("units", workbook("dv2.xlsx", rows))
        assert [row.fate for row in plan.rows()] == [Fate.REJECT] * 5 + [Fate.NEW]
        assert {one.code for one in plan.problems()} == {"unknown_parent"}

    def test_one_name_under_two_parents_is_two_units(self, small: Desk, workbook: Write) -> None:
        rows = [
            UNITS[0],
            [1, "A", "Tổ Văn phòng", "Trường Tiểu học Thạnh Hóa"],
            [2, "B", "Tổ Văn phòng", "Phòng Kinh tế xã Thạnh Hóa"],
            [3, "C", "Tổ Văn phòng", "Phòng Kinh tế xã Thạnh Hóa"],
        ]
        plan, _ = small.take("units", workbook("dv2.xlsx", rows))
        assert [row.fate for row in plan.rows()] == [Fate.NEW, Fate.NEW, Fate.SKIP]
        people = [PEOPLE, changed(LAN, c1="Trần A", c6="Tổ Văn phòng - Phòng Kinh tế xã Thạnh Hóa")]
        plan, _ = small.take("people", workbook("cb2.xlsx", people))
        assert plan.rows()[0].fate is Fate.NEW
        plan, _ = small.take("people", workbook("cb3.xlsx", [PEOPLE, changed(LAN, c6="Tổ Văn phòng")]))
        assert plan.rows()[0].problems[0].code == "unknown_unit"

    @pytest.mark.parametrize(
        ("row", "fate", "count"),
        [
            ([2, "KT-2", "Phòng Kinh tế xã Thạnh Hóa", "Ủy ban nhân dân xã Thạnh Hóa"], Fate.UPDATE, 5),
            (
                [2, "KT", "Phòng Kinh tế, Hạ tầng xã Thạnh Hóa", "Ủy ban nhân dân xã Thạnh Hóa"],
                Fate.UPDATE,
                5,
            ),
            ([2, "", "phòng kinh tế xã Thạnh Hoá", ""], Fate.UPDATE, 5),
            ([2, "", "Phòng Kinh tế xã Thạnh Hóa", "Trường Tiểu học Thạnh Hóa"], Fate.NEW, 6),
        ],
    )
    def test_which_unit_a_row_is(
        self, small: Desk, workbook: Write, row: list[object], fate: Fate, count: int
    ) -> None:
        plan, _ = small.take("units", workbook("dv2.xlsx", [UNITS[0], [*row, "Hà Văn Duy", "", ""]]))
        assert [one.fate for one in plan.rows()] == [fate]
        now = [one.name for one in small.store.units.all() if one.valid_to is None]
        assert len(now) == count
        assert "phòng kinh tế xã Thạnh Hoá" not in now

    def test_a_unit_entered_by_hand_gets_its_parent_and_code(self, desk: Desk, workbook: Write) -> None:
        desk.operations.run("Thêm", lambda: desk.store.units.add(Unit(0, "Ấp 2")))
        desk.take("units", workbook("dv.xlsx", UNITS))
        (two,) = [one for one in desk.store.units.all() if one.name == "Ấp 2"]
        assert two.code == "AP02"
        assert two.parent_id == next(one.id for one in desk.store.units.all() if one.code == "UB")

    def test_new_head_and_new_earlier_name_update(self, small: Desk, workbook: Write) -> None:
        row = [
            2,
            "KT",
            "Phòng Kinh tế xã Thạnh Hóa",
            "",
            "Hà Văn Duy",
            "Phòng Nông nghiệp huyện Thạnh Hóa",
            "",
        ]
        title = "DANH MỤC ĐƠN VỊ (ÁP DỤNG TỪ 01/7/2025)"
        file = workbook("dv2.xlsx", [UNITS[0], row], title=title)
        plan, _ = small.take("units", file)
        assert [one.fate for one in plan.rows()] == [Fate.UPDATE]
        unit = next(one for one in small.store.units.all() if one.code == "KT")
        assert (unit.head_name, unit.parent_id is not None) == ("Hà Văn Duy", True)
        names = {unit.id: unit.name for unit in small.store.units.all()}
        links = {(names[one.old_id], names[one.new_id], one.on) for one in small.store.units.successions()}
        assert ("Phòng Nông nghiệp huyện Thạnh Hóa", unit.name, dt.date(2025, 7, 1)) in links
        plan, report = small.take("units", file)
        assert [one.fate for one in plan.rows()] == [Fate.SAME]
        assert report.changes is None

    def test_a_unit_of_before_ends_when_another_takes_its_place(self, small: Desk, workbook: Write) -> None:
        row = [6, "AP11", "Ấp 11", "Ủy ban nhân dân xã Thạnh Hóa", "", "Ấp 10", ""]
        small.take("units", workbook("dv2.xlsx", [UNITS[0], row], title="ÁP DỤNG TỪ 01/01/2027"))
        ten = next(one for one in small.store.units.all() if one.name == "Ấp 10")
        assert ten.valid_to == dt.date(2026, 12, 31)

    def test_a_unit_of_today_may_bear_the_name_of_an_earlier_one(self, small: Desk, workbook: Write) -> None:
        row = [6, "AP12", "Ấp 12", "Ủy ban nhân dân xã Thạnh Hóa", "", "Ấp 2", ""]
        small.take("units", workbook("dv2.xlsx", [UNITS[0], row], title="ÁP DỤNG TỪ 01/7/2025"))
        named = [one for one in small.store.units.all() if one.name == "Ấp 2"]
        assert sorted((one.valid_to or dt.date.max) for one in named) == [dt.date(2025, 6, 30), dt.date.max]
        (today,) = [one for one in named if one.valid_to is None]
        assert today.code == "AP02"
