"""What an import takes, asks, refuses and leaves out, in small lists made for each rule."""

from __future__ import annotations

import datetime as dt
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.imports.conftest import Write
from tests.services.imports.desk import RECEIVED, ROSTER, SAMPLES, Desk
from thidua_desktop.domain.errors import Cancelled, Conflict, NotFound
from thidua_desktop.domain.records import Grade, NominationState, Person, RecipientKind, Unit
from thidua_desktop.services.imports import Fate, RowKey

UNITS = [
    [
        "STT",
        "Mã đơn vị",
        "Tên đơn vị",
        "Đơn vị cấp trên",
        "Thủ trưởng",
        "Tên trước sáp nhập",
        "Xếp loại 2026",
    ],
    [1, "UB", "Ủy ban nhân dân xã Thạnh Hóa", "", "Huỳnh Thành Hiếu", "UBND xã Thủy Tây", ""],
    [2, "KT", "Phòng Kinh tế xã Thạnh Hóa", "Ủy ban nhân dân xã Thạnh Hóa", "", "", "HTTNV"],
    [3, "TH", "Trường Tiểu học Thạnh Hóa", "Ủy ban nhân dân xã Thạnh Hóa", "", "", ""],
    [4, "AP02", "Ấp 2", "Ủy ban nhân dân xã Thạnh Hóa", "", "Ấp 1, xã Thủy Tây", ""],
    [5, "AP10", "Ấp 10", "Ủy ban nhân dân xã Thạnh Hóa", "", "", ""],
]
PEOPLE = [
    "STT",
    "Họ và tên",
    "Giới tính",
    "Ngày sinh",
    "CCCD",
    "Chức vụ",
    "Đơn vị",
    "Xếp loại 2026",
    "Kỷ luật",
]
LAN = [
    1,
    "Nguyễn Thị Lan",
    "Nữ",
    dt.date(1984, 5, 17),
    "",
    "Giáo viên",
    "Trường Tiểu học Thạnh Hóa",
    "HTT",
    "",
]
HOA = [2, "Lê Văn Hòa", "Nam", "05/05/1998", "000000000077", "Chuyên viên", "Phòng Kinh tế", "", ""]
NOMINATIONS = [
    "STT",
    "Họ và tên",
    "Ngày sinh",
    "Chức vụ",
    "Đơn vị",
    "Danh hiệu đề nghị",
    "Thành tích",
    "Ghi chú",
]
KT = "Phòng Kinh tế"


@pytest.fixture
def small(desk: Desk, workbook: Write) -> Desk:
    """A commune of five units and two people."""
    desk.take(
        "units", workbook("dv.xlsx", UNITS, title="DANH MỤC ĐƠN VỊ (ÁP DỤNG TỪ 01/7/2025)", sheet="Đơn vị")
    )
    desk.take("people", workbook("cb.xlsx", [PEOPLE, LAN, HOA]))
    assert desk.store.people.count() == 2
    return desk


def changed(row: list[object], **cells: object) -> list[object]:
    """The row of people with some cells changed, by position ``c3=…``."""
    return [cells.get(f"c{place}", cell) for place, cell in enumerate(row)]


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

    def test_one_recipient_may_get_two_awards_but_not_one_twice(self, small: Desk, workbook: Write) -> None:
        first = [1, "Lê Văn Hòa", 1998, "", KT, "LĐTT", "Hoàn thành tốt", ""]
        second = changed(first, c5="Chiến sĩ thi đua cơ sở")
        again = changed(first, c1="Ông Lê Văn Hoà", c2="5/5/98", c5="Danh hiệu Lao động tiên tiến")
        assert self.take(small, workbook, first, second, again) == [Fate.NEW, Fate.NEW, Fate.SKIP]
        assert self.plan.problems()[0].code == "duplicate_row"

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
        ]
        assert self.take(small, workbook, *rows) == [Fate.NEW, Fate.NEW, Fate.ASK, Fate.REJECT]
        assert [one.code for one in self.plan.problems()] == ["doubtful_household", "unknown_household"]
        held = small.store.nominations.of_batch(1)
        assert [small.store.people.household(one.recipient.id).code for one in held] == ["HO2", "HO1"]

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

    def test_rows_that_cannot_come_in(self, small: Desk, workbook: Write) -> None:
        rows = [
            [1, "", "", "Lê Văn Hòa", 1998, KT, "LĐTT", "", "", "", ""],
            [2, 2024, "", "", 1998, KT, "LĐTT", "", "", "", ""],
            [3, 2024, "", "Lê Văn Hòa", 1998, KT, "Huy hiệu", "", "", "", ""],
        ]
        plan, report = small.take("ledger", workbook("so.xlsx", [list(self.HEADINGS), *rows]))
        assert [one.code for one in plan.problems()] == ["missing_year", "missing_name", "unknown_award"]
        assert report.changes is None


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
        assert set(file.conversions["Danh sach"].values()) == {"tcvn3"}

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
