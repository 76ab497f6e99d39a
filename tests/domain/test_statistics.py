"""Counting for the statutory forms: totals foot, every number knows what it counted, days fall in years."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.statistics import (
    Band,
    Fact,
    Form,
    Line,
    StatTable,
    faults_of,
    fill,
    length_of,
    period,
    year_of,
)
from thidua_desktop.paths import resources
from thidua_desktop.services.statistics.forms import RowFill, load_forms

FORMS = {
    numbering: {form.key: form for form in load_forms(resources(), numbering, {})}
    for numbering in ("06", "07")
}
LENGTHS = ("duoi_1", "1", "1_3", "3_5", "tu_5")
ROUTES = ("cong_trang", "chuyen_de", "dot_xuat", "doi_ngoai", "cong_hien", "nien_han", "khang_chien")
STATE_FORMS = (
    "hcld_1", "hcld_2", "hcld_3", "huan_huy_chuong", "giai_hcm", "giai_nha_nuoc", "danh_hieu_vinh_du",
    "bang_khen_ttg", "khac", "co_chinh_phu", "cstdtq",
)  # fmt: skip
PROVINCE_FORMS = ("bang_khen", "cstd_tinh", "co", "huy_hieu", "khong_cot", "khac")
LEADERS = ("bo_tinh", "vu_so", "doanh_nhan", "lanh_dao_khac", "truc_tiep", "khac", "")


def _facts(marks: st.SearchStrategy[dict[str, str]]) -> st.SearchStrategy[list[Fact]]:
    numbered = st.lists(marks, max_size=30)
    return numbered.map(
        lambda many: [
            Fact(i, f"mục {i}", {k: v for k, v in one.items() if v}) for i, one in enumerate(many, 1)
        ]
    )


MOVEMENTS = _facts(
    st.fixed_dictionaries(
        {
            "scope": st.sampled_from(("toan_quoc", "bo_dia_phuong", "cum_khoi", "co_quan")),
            "kind": st.sampled_from(("chuyen_de", "thuong_xuyen")),
            "launcher": st.sampled_from(("trung_uong", "bo_tinh", "co_quan")),
            "length": st.sampled_from((*LENGTHS, "")),
        }
    )
)
AWARDS = _facts(
    st.fixed_dictionaries(
        {
            "level": st.sampled_from(("nha_nuoc", "bo_tinh", "co_so")),
            "kind": st.sampled_from(("unit", "household", "person")),
            "form": st.sampled_from((*STATE_FORMS, *PROVINCE_FORMS)),
            "route": st.sampled_from(ROUTES),
            "leader": st.sampled_from(LEADERS),
            "enterprise": st.sampled_from(("co", "khong")),
            "through": st.just("tinh"),
        }
    )
)


def value(table: StatTable, row: str, column: str) -> int:
    found = table.cell(row, column).value
    assert found is not None
    return found


def check(table: StatTable) -> None:
    """Columns add up, rows add up but for what is named as missing, and every number knows its records."""
    form = table.form
    broken = {(one.row, one.parts): one for one in table.imbalances}
    for row in form.rows:
        for column in form.columns:
            cell = table.cell(row.code, column.code)
            assert cell.value == len(cell.ids) == len(set(cell.ids))
            if column.sums:
                assert cell.value == sum(value(table, row.code, part) for part in column.sums)
            if row.sums:
                assert cell.value == sum(value(table, part, column.code) for part in row.sums)
    for total, parts in form.balances:
        reached = sum(value(table, part, "1") for part in parts)
        lacking = broken[total, parts].missing if (total, parts) in broken else 0
        if all(row.of != total for row in form.rows):
            assert value(table, total, "1") == reached + lacking
        else:
            assert value(table, total, "1") >= reached + lacking


@given(MOVEMENTS)
@settings(deadline=None)
@pytest.mark.parametrize("numbering", ["06", "07"])
def test_movements_foot_in_scope_kind_and_length(numbering: str, facts: list[Fact]) -> None:
    table = fill(FORMS[numbering]["movements"], facts, 2026)
    check(table)
    counted = [f for f in facts if numbering == "06" or f.marks["launcher"] != "co_quan"]
    assert value(table, "01", "1") == len(counted)
    assert len(table.outside) == len(facts) - len(counted)
    without = {f.key for f in counted if "length" not in f.marks}
    assert {one.key for one in table.untold} == without
    assert {key for one in table.imbalances for key in one.keys} == without


@given(AWARDS)
@settings(deadline=None)
@pytest.mark.parametrize("numbering", ["06", "07"])
@pytest.mark.parametrize("key", ["state", "province"])
def test_awards_foot_and_none_is_lost(key: str, numbering: str, facts: list[Fact]) -> None:
    form = FORMS[numbering][key]
    table = fill(form, facts, 2026)
    check(table)
    mine = [f for f in facts if f.marks["level"] == ("nha_nuoc" if key == "state" else "bo_tinh")]
    assert value(table, "01", "1") + len(table.outside) == len(mine)
    # Only leaders' rows are "trong đó" and may leave some out.
    people = "09" if key == "state" else "05"
    assert {one.row for one in table.imbalances} <= {people}
    untold = {one.key for one in table.untold if one.mark == "leader"}
    told_apart = {f.key for f in mine if f.marks["kind"] == "person"}
    assert {key for one in table.imbalances for key in one.keys} == untold & told_apart


def test_a_part_never_exceeds_its_whole() -> None:
    facts = [
        Fact(1, "Công ty", {"level": "nha_nuoc", "kind": "unit", "form": "hcld_3", "enterprise": "co"}),
        Fact(2, "Trường", {"level": "nha_nuoc", "kind": "unit", "form": "hcld_3", "enterprise": "khong"}),
    ]
    table = fill(FORMS["06"]["state"], facts, 2026)
    assert table.cell("06", "2cTT").ids == (1, 2)
    assert table.cell("07", "2cTT").ids == (1,)
    assert value(table, "06", "2cCN") == 0


def test_old_numbering_has_no_fourth_column_and_three_years_and_more_in_one_row() -> None:
    new, old = FORMS["06"]["movements"], FORMS["07"]["movements"]
    assert [column.code for column in new.columns] == ["1", "2", "3", "4"]
    assert [column.code for column in old.columns] == ["1", "2", "3"]
    assert [row.code for row in old.rows] == [f"{i:02d}" for i in range(1, 12)]
    marks = {"scope": "cum_khoi", "kind": "chuyen_de", "launcher": "bo_tinh", "length": "tu_5"}
    assert value(fill(old, [Fact(1, "x", marks)], 2026), "09", "1") == 1
    assert value(fill(new, [Fact(1, "x", marks)], 2026), "10", "1") == 1


def test_state_form_skips_codes_04_and_05() -> None:
    codes = [row.code for row in FORMS["06"]["state"].rows]
    assert codes == ["01", "02", "03", *(f"{i:02d}" for i in range(6, 22))]
    assert [row.code for row in FORMS["06"]["province"].rows] == [f"{i:02d}" for i in range(1, 18)]


def test_rows_the_sources_do_not_give_are_not_counted_until_filled_in() -> None:
    people = [Fact(1, "An", {"female": "co", "age": "34"}), Fact(2, "Bình", {"female": "khong", "age": "35"})]
    table = fill(FORMS["06"]["officers"], people, 2026)
    assert table.cell("02", "1").value is None
    assert value(table, "01", "1") == 2
    assert value(table, "01", "2") == 1
    fills = {"02": RowFill("Dưới 35 tuổi", None, 35), "03": RowFill("Từ 35 tuổi", 35, None)}
    form = next(f for f in load_forms(resources(), "06", fills) if f.key == "officers")
    table = fill(form, people, 2026)
    assert table.cell("02", "1").ids == (1,)
    assert table.cell("03", "1").ids == (2,)
    assert table.cell("04", "1").value is None


@given(st.dates(dt.date(1950, 1, 1), dt.date(2100, 12, 31)))
def test_every_day_falls_in_exactly_its_statistical_year(day: dt.date) -> None:
    first, last = period(year_of(day))
    assert first <= day <= last


def test_the_year_runs_from_december_to_november() -> None:
    assert period(2026) == (dt.date(2025, 12, 1), dt.date(2026, 11, 30))
    assert year_of(dt.date(2026, 12, 1)) == 2027
    assert year_of(dt.date(2026, 11, 30)) == 2026


@pytest.mark.parametrize(
    ("first", "last", "length"),
    [
        ((2026, 1, 1), (2026, 12, 30), "duoi_1"),
        ((2026, 1, 1), (2026, 12, 31), "1"),
        ((2024, 2, 29), (2025, 2, 28), "1"),
        ((2026, 1, 1), (2027, 1, 1), "1_3"),
        ((2026, 1, 1), (2028, 12, 30), "1_3"),
        ((2026, 1, 1), (2028, 12, 31), "3_5"),
        ((2026, 1, 1), (2030, 12, 31), "tu_5"),
    ],
)
def test_length_counts_both_days(
    first: tuple[int, int, int], last: tuple[int, int, int], length: str
) -> None:
    assert length_of(dt.date(*first), dt.date(*last)) == length


def test_a_band_holds_from_low_to_below_high() -> None:
    band = Band("age", 30, 40)
    assert band.holds({"age": "30"})
    assert not band.holds({"age": "40"})
    assert not band.holds({})


def test_a_broken_form_is_named() -> None:
    rows = (Line("01", "a", sums=("02",)), Line("02", "b", sums=("01",)), Line("02", "c"))
    form = Form("x", "x", "x", "awards", rows, (Line("1", "t", sums=("9",)),), balances=(("01", ("77",)),))
    said = "; ".join(faults_of(form))
    assert "dòng 02 ghi hai lần" in said
    assert "cột 1 cộng cột 9 không có" in said
    assert "đối chiếu dòng 77 không có" in said
    circular = replace(form, rows=rows[:2], columns=(Line("1", "t"),), balances=())
    assert any("tự cộng" in fault for fault in faults_of(circular))


def test_shipped_forms_have_no_faults() -> None:
    for forms in FORMS.values():
        assert [faults_of(form) for form in forms.values()] == [[]] * 5


def test_a_form_file_that_is_wrong_names_file_and_form(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path)) / "statistics"
    folder.mkdir()
    (folder / "bieu-06.toml").write_text('[[form]]\nkey = "x"\nnumber = "0699"\n', encoding="utf-8")
    with pytest.raises(Invalid, match=r"bieu-06\.toml.*0699"):
        load_forms(folder.parent, "06", {})
