"""Statistics of real records: what is counted where, completing, officers, files."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import (
    Award,
    AwardState,
    Movement,
    MovementKind,
    MovementScope,
    Officer,
    RecipientKind,
    Route,
)
from thidua_desktop.domain.statistics import StatTable
from thidua_desktop.services.statistics import remarks_of
from thidua_desktop.services.statistics.forms import RowFill
from thidua_desktop.services.workspace import Workspace

DAY = dt.date(2026, 3, 2)
PERSON, UNIT, HOUSEHOLD = RecipientKind.PERSON, RecipientKind.UNIT, RecipientKind.HOUSEHOLD


def give(
    office: Workspace, code: str, kind: RecipientKind, name: str, day: dt.date | None = DAY, **more: object
) -> int:
    """One award of the ledger; its id."""
    names = {one.code: one.name for one in office._store.nominations.kinds()}
    award = Award(0, code, names.get(code, code), kind, name, 2026, decision_date=day, **more)  # type: ignore[arg-type]
    store = office._store
    return office.operations.run("Đã ghi", lambda: store.decisions.add_award(award)).created


def table_of(office: Workspace, key: str, numbering: str = "06", year: int = 2026) -> StatTable:
    return next(t for t in office.statistics.tables(year, numbering) if t.form.key == key)


def test_awards_stand_in_the_columns_and_rows_of_their_kind(small: Small) -> None:
    office = small.office
    flag = give(office, "COCP", UNIT, "Xã")
    medal = give(office, "HCLD3", PERSON, "Lê Văn An", post="Chủ tịch UBND xã", route=Route.LONG_SERVICE)
    household = give(office, "BKTTG", HOUSEHOLD, "Hộ ông Bảo", route=Route.MOVEMENT)
    give(office, "GKX", PERSON, "Giấy khen của xã")
    table = table_of(office, "state")
    assert set(table.cell("01", "1").ids) == {flag, medal, household}
    assert table.cell("06", "6").ids == (flag,)
    assert table.cell("09", "2cCN").ids == (medal,)
    assert table.cell("13", "2cCN").ids == (medal,)
    assert table.cell("19", "1").ids == (medal,)
    assert table.cell("08", "7TT").ids == (household,)
    assert table.cell("16", "7TT").ids == (household,)
    assert not table.imbalances
    assert table_of(office, "state", "07").cell("01", "2c").ids == (medal,)


def test_the_decision_day_chooses_the_statistical_year(small: Small) -> None:
    office = small.office
    late = give(office, "BKT", PERSON, "Một", dt.date(2025, 12, 1))
    last = give(office, "BKT", PERSON, "Hai", dt.date(2026, 11, 30))
    after = give(office, "BKT", PERSON, "Ba", dt.date(2026, 12, 1))
    undated = give(office, "BKT", PERSON, "Bốn", None)
    assert set(table_of(office, "province").cell("01", "1").ids) == {late, last}
    assert table_of(office, "province", year=2027).cell("01", "1").ids == (after,)
    assert undated in {one.key for one in table_of(office, "raw").outside}


def test_revoked_awards_are_not_counted(small: Small) -> None:
    give(small.office, "BKT", PERSON, "Một", state=AwardState.REVOKED)
    assert table_of(small.office, "province").cell("01", "1").value == 0


def test_a_title_without_a_column_is_listed_outside(small: Small) -> None:
    award = give(small.office, "TTLDXS", UNIT, "Văn phòng")
    table = table_of(small.office, "province")
    assert table.cell("01", "1").value == 0
    assert [one.key for one in table.outside] == [award]


def test_a_leader_that_cannot_be_told_is_completed(small: Small) -> None:
    office, service = small.office, small.office.statistics
    award = give(office, "BKT", PERSON, "Một", post="Cấp dưỡng")
    table = table_of(office, "province")
    assert [one.missing for one in table.imbalances] == [1]
    assert ("award", award) in {(kind, one.key) for kind, one in service.to_complete([table])}
    with pytest.raises(Invalid, match="nhóm cán bộ"):
        service.set_leader_class([award], "vua")
    service.set_leader_class([award], "khac")
    table = table_of(office, "province")
    assert not table.imbalances
    assert table.cell("10", "2").value == 0
    service.set_leader_class([award], "truc_tiep")
    table = table_of(office, "province")
    assert table.cell("10", "2").ids == (award,)
    assert not service.to_complete([table])
    office.operations.undo()
    office.operations.undo()
    assert table_of(office, "province").untold


def test_own_words_tell_posts_and_shipped_ones_come_back(small: Small) -> None:
    office, service = small.office, small.office.statistics
    give(office, "BKT", PERSON, "Một", post="Trưởng ấp")
    assert table_of(office, "province").untold
    words = {one.code: list(one.words) for one in service.leader_classes()}
    words["lanh_dao_khac"] = [*words["lanh_dao_khac"], "Trưởng ấp"]
    service.save_leader_words(words)
    assert table_of(office, "province").cell("09", "1").value == 1
    words["lanh_dao_khac"].remove("Trưởng ấp")
    service.save_leader_words(words)
    assert table_of(office, "province").untold


@pytest.mark.parametrize(
    ("post", "code"),
    [
        ("Phó Chủ tịch UBND xã", "lanh_dao_khac"),
        ("Phó Chủ tịch Uỷ ban nhân dân tỉnh", "bo_tinh"),
        ("Chuyên viên Văn phòng", "truc_tiep"),
        ("Chủ tịch Hội đồng quản trị", "doanh_nhan"),
        ("Phó Giám đốc Sở Nội vụ", "vu_so"),
        ("Trưởng ấp", ""),
        ("", ""),
    ],
)
def test_posts_are_told_by_their_longest_words(workspace: Workspace, post: str, code: str) -> None:
    assert workspace.statistics.words().leader_of(post) == code


def test_an_enterprise_is_told_from_the_unit_or_said(small: Small) -> None:
    office = small.office
    company = give(office, "BKT", UNIT, "Công ty Nông sản Xanh")
    hall = give(office, "BKT", UNIT, "Văn phòng", recipient_id=small.hall)
    assert table_of(office, "province").cell("03", "2").ids == (company,)
    office.statistics.set_enterprise([company], False)
    office.statistics.set_enterprise([hall], True)
    assert table_of(office, "province").cell("03", "2").ids == (hall,)


def test_resistance_is_told_from_words(small: Small) -> None:
    award = give(small.office, "BKTTG", PERSON, "Má Bảy", achievement="Có công trong kháng chiến chống Mỹ")
    assert table_of(small.office, "state").cell("21", "1").ids == (award,)


def test_movements_by_scope_length_and_launcher(small: Small) -> None:
    office = small.office
    for movement in (
        Movement(0, "Sáng, xanh, sạch", 2026, starts_on=dt.date(2026, 1, 1), ends_on=dt.date(2026, 12, 31)),
        Movement(
            0, "Cả nước", 2026, MovementKind.THEMATIC, MovementScope.NATION, launched_by="Thủ tướng Chính phủ"
        ),
        Movement(0, "Năm trước", 2026, starts_on=dt.date(2025, 11, 30)),
    ):
        office.operations.run("Đã thêm", lambda one=movement: office._store.movements.add(one))
    table = table_of(office, "movements")
    assert [table.cell("01", c).value for c in "1234"] == [2, 1, 0, 1]
    assert table.cell("07", "4").value == 1
    assert [one.label for one in table.untold] == ["Cả nước"]
    assert table_of(office, "movements", year=2025).cell("01", "1").value == 1


def test_officers_are_kept_and_counted_on_the_last_day(small: Small) -> None:
    service = small.office.statistics
    with pytest.raises(Invalid, match="họ và tên"):
        service.add_officer(Officer(" "))
    with pytest.raises(Invalid, match="Năm sinh"):
        service.add_officer(Officer("An", birth_year=19))
    an = service.add_officer(Officer("Lê An", "Phòng Thi đua", "05", True, 1990, "08", 2015)).created
    service.add_officer(Officer("Bình", "Phòng Thi đua", "05"))
    service.add_officer(Officer("Cúc", "Văn phòng xã", left_on=dt.date(2026, 11, 30)))
    bodies = table_of(small.office, "bodies")
    assert bodies.cell("01", "1").value == 1
    assert len(bodies.cell("05", "1").ids) == 2
    fills = {"02": RowFill("Dưới 40", None, 40), "08": RowFill("Đại học"), "13": RowFill("Trên 10", 10, None)}
    service.save_fills(fills)
    officers = table_of(small.office, "officers")
    assert [officers.cell("01", c).value for c in "12"] == [2, 1]
    assert [officers.cell(row, "1").ids for row in ("02", "08", "13")] == [(an,)] * 3
    with pytest.raises(Invalid, match="không có số nào"):
        service.save_fills({"02": RowFill("x", 40, 30)})
    service.delete_officers([an])
    assert table_of(small.office, "officers").cell("01", "1").value == 1


def test_the_sample_year_foots_down_to_the_last_award(sample: Workspace) -> None:
    raw = table_of(sample, "raw")
    store = sample._store
    counted = [
        a.id
        for a in store.decisions.all_awards()
        if a.state is AwardState.GIVEN
        and a.decision_date
        and dt.date(2025, 12, 1) <= a.decision_date <= dt.date(2026, 11, 30)
    ]
    assert sorted(raw.cell("0", "1").ids) == sorted(counted)
    records = sample.statistics.records_of(raw, "0", "1")
    assert len(records) == len(counted)
    assert all(record.kind == "award" and record.label for record in records)


def test_own_figures_say_how_many_people_have_no_leader_class_and_where_to_give_it(sample: Workspace) -> None:
    raw = table_of(sample, "raw")
    people = raw.cell("0", "5").value or 0
    classed = sum(raw.cell("0", code).value or 0 for code in ("6", "7", "8", "9", "10"))
    assert people > classed, "the sample year must hold posts that nobody has classed"
    (said,) = [line for line in remarks_of(raw) if "nhóm cán bộ" in line]
    assert said.startswith(f"Còn {people - classed} cá nhân chưa rõ nhóm cán bộ nên chưa có ở cột 6–10.")
    assert "Báo cáo thống kê, bấm Còn thiếu" in said
    unclassed = [one.key for _, one in sample.statistics.to_complete([raw]) if one.mark == "leader"]
    assert len(unclassed) == people - classed
    sample.statistics.set_leader_class(unclassed, "khac")
    assert not [line for line in remarks_of(table_of(sample, "raw")) if "nhóm cán bộ" in line]


def test_a_form_of_officers_is_signed_once_its_rows_are_filled_in(small: Small) -> None:
    service = small.office.statistics
    assert any("chưa có chỗ ký" in line for line in remarks_of(table_of(small.office, "officers")))
    service.save_fills({code: RowFill(label, 1, 99) for code, label, *_ in service.fillable_rows("06")})
    assert not any("chưa có chỗ ký" in line for line in remarks_of(table_of(small.office, "officers")))


def test_the_workbook_has_formulas_that_give_the_same_values(sample: Workspace, tmp_path: Path) -> None:
    import zipfile

    from python_calamine import load_workbook

    saved = sample.statistics.save(2026, "06", tmp_path)
    assert saved.path.name == "thong-ke-06-2026.xlsx"
    with saved.path.open("rb") as file:
        book = load_workbook(file)
        forms = ["0601.N", "0602.N", "0603.N", "0604.N", "0605.N"]
        assert book.sheet_names == [*forms, "Số liệu gốc", "Theo loại đơn vị"]
        rows = book.get_sheet_by_name("0603.N").to_python(skip_empty_area=False)
    total = next(row for row in rows if row[1] == "01")
    assert total[3:8] == [2.0, 2.0, 0.0, 0.0, 0.0]
    with zipfile.ZipFile(saved.path) as parts:
        sheet = parts.read("xl/worksheets/sheet3.xml").decode()
    formulas = dict(re.findall(r'<c r="([A-Z]+\d+)"[^>]*><f>([^<]+)</f><v>2</v>', sheet))
    assert "E10+F10+G10+H10" in formulas.values()


def test_files_are_refused_or_replaced_as_asked(sample: Workspace, tmp_path: Path) -> None:
    service = sample.statistics
    with pytest.raises(RuleViolation, match=r"xlsx hoặc \.pdf"):
        service.save(2026, "06", tmp_path / "a.docx")
    with pytest.raises(NotFound, match="bộ biểu"):
        service.save(2026, "08", tmp_path / "a.xlsx")
    saved = service.save(2026, "07", tmp_path / "a.pdf")
    assert saved.pages >= 6
    assert saved.path.read_bytes().startswith(b"%PDF")
    with pytest.raises(RuleViolation, match="đã có"):
        service.save(2026, "07", tmp_path / "a.pdf")
    assert service.save(2026, "07", tmp_path / "a.pdf", force=True).pages == saved.pages
    assert not list(tmp_path.glob("*.part"))


def test_awards_by_kind_of_unit_foot_and_open_their_records(sample: Workspace) -> None:
    *_, raw, table = sample.statistics.tables(2025)
    assert table.form.key == "unit_kinds"
    assert table.cell("0", "1").value == raw.cell("0", "1").value
    kinds = {line.label: line.code for line in table.form.columns[1:]}
    assert {"Trường học", "Chưa rõ loại"} <= set(kinds), kinds
    for row in table.form.rows:
        parts = [table.cell(row.code, code).value or 0 for code in kinds.values()]
        assert sum(parts) == table.cell(row.code, "1").value
    schools = {unit.name for unit in sample.units.all() if unit.kind == "Trường học"}
    opened = sample.statistics.records_of(table, "0", kinds["Trường học"])
    assert len(opened) == table.cell("0", kinds["Trường học"]).value
    assert opened
    names = {unit.id: unit.name for unit in sample.units.every()}
    for award in sample._store.decisions.award_page([one.id for one in opened]):
        unit_id = award.recipient_id if award.recipient_kind is UNIT else award.unit_id
        assert names[unit_id or 0] in schools
