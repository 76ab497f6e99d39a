"""The sample files of an invented office: what comes in, and every problem that has to be reported."""

from __future__ import annotations

import csv
import datetime as dt
from collections import Counter
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.services.imports.desk import LEDGER, RECEIVED, ROSTER, SAMPLES, Desk
from thidua_desktop.domain.records import AwardState, Direction, Recipient, RecipientKind, Route
from thidua_desktop.services.imports import Fate

NOMINATIONS = sorted(file for file in (SAMPLES / "de-nghi").iterdir() if file.name[:2].isdigit())
INITIATIVES = SAMPLES / "sang-kien-2026.xlsx"
Found = tuple[str, str, int, str, str, str]


def expected(*files: Path) -> Counter[Found]:
    """Rows of ``expected-problems.csv`` about these files."""
    names = {file.name for file in files}
    with (SAMPLES / "de-nghi" / "expected-problems.csv").open(encoding="utf-8-sig", newline="") as source:
        return Counter(
            (name, row["sheet"], int(row["row"]), row["column"], row["code"], row["severity"])
            for row in csv.DictReader(source)
            if (name := row["file"].rpartition("/")[2]) in names
        )


def rated_in(path: Path, name: str) -> Counter[int]:
    """Year → cells filled in the columns of yearly ratings of a sheet."""
    rows = CalamineWorkbook.from_path(path).get_sheet_by_name(name).to_python()
    return Counter(
        int(str(heading)[-4:])
        for row in rows[3:]
        for heading, cell in zip(rows[2], row, strict=True)
        if str(heading).startswith("Xếp loại") and cell
    )


def reported(desk: Desk, kind: str, *files: Path) -> Counter[Found]:
    """Import the files and gather what was reported."""
    plan, _ = desk.take(kind, *files, batch_name="Đợt khen thưởng cuối năm 2026", received=RECEIVED)
    return Counter(
        (one.file, one.sheet, one.row, one.column, one.code, one.severity.value) for one in plan.problems()
    )


def test_every_expected_problem_and_no_other(desk: Desk) -> None:
    found: Counter[Found] = Counter()
    for kind in ("units", "people", "households"):
        found += reported(desk, kind, ROSTER)
    assert found == expected(ROSTER)
    assert reported(desk, "ledger", LEDGER) == expected(LEDGER)
    assert reported(desk, "nominations", *NOMINATIONS) == expected(*NOMINATIONS)
    pledges = SAMPLES / "giao-uoc-2027.xlsx"
    assert reported(desk, "pledges", pledges) == expected(pledges) == Counter()
    assert reported(desk, "initiatives", INITIATIVES) == expected(INITIATIVES) == Counter()


def test_reform_files_come_in_without_a_word(desk: Desk) -> None:
    for kind, name, rows in (
        ("criteria", "cchc-bo-tieu-chi-xa.xlsx", 66),
        ("scores", "cchc-tu-cham-2026.xlsx", 40),
        ("ranking", "cchc-xep-hang-huyen-2022-2023.xlsx", 15),
    ):
        plan, report = desk.take(kind, SAMPLES / name)
        assert plan.problems() == ()
        assert report.added == rows, kind


def test_each_problem_quotes_its_cell_and_speaks_plainly(desk: Desk) -> None:
    desk.take_roster()
    plan, _ = desk.take("nominations", *NOMINATIONS)
    said = {(one.file[:2], one.row, one.code): one for one in plan.problems()}
    formula = said["10", 5, "formula_text"]
    assert formula.value.startswith("=HYPERLINK(")
    assert len(said["10", 4, "text_long"].value) == 80
    assert "5.000" in said["10", 4, "text_long"].message
    assert "1984 và 1991" in said["06", 34, "doubtful_person"].message
    assert "dòng 12" in said["08", 31, "duplicate_row"].message
    assert said["10", 1, "missing_name_column"].message.endswith("(3 dòng).")
    for problem in plan.problems():
        assert problem.message.endswith((".", "?")), problem.message


def test_nominations_point_at_the_right_recipients(desk: Desk) -> None:
    desk.take_roster()
    desk.take("ledger", LEDGER)
    _, report = desk.take("nominations", *NOMINATIONS, batch_name="Đợt 1", received=RECEIVED)
    (batch,) = desk.store.nominations.batches(2026)
    assert (batch.name, batch.received_on) == ("Đợt 1", RECEIVED)
    ids = [one.id for one in desk.store.nominations.of_batch(batch.id)]
    kinds = {"person": "ca_nhan", "unit": "tap_the", "household": "ho_gia_dinh"}
    routes = {"cong_trang": "Công trạng", "chuyen_de": "Chuyên đề", "dot_xuat": "Đột xuất"}
    found = set()
    for row in desk.store.nominations.page(ids):
        nomination = row.nomination
        file, *sheet, number = nomination.source.split(" · ")
        found.add(
            (
                file,
                "".join(sheet),
                number,
                kinds[nomination.recipient.kind],
                row.name,
                row.birth,
                row.unit_name,
                nomination.award_code,
                routes[nomination.route],
            )
        )
    with (SAMPLES / "de-nghi" / "expected-verdicts.csv").open(encoding="utf-8-sig", newline="") as source:
        wanted = {
            tuple(
                row[name]
                for name in ("file", "sheet", "row", "kind", "name", "birth", "unit", "award", "route")
            )
            for row in csv.DictReader(source)
        }
    assert found == wanted
    assert report.added == len(wanted) == 214
    assert report.waiting == 3


def test_the_clerk_answers_and_the_waiting_rows_come_in(desk: Desk) -> None:
    desk.take_roster()
    plan = desk.imports.plan("nominations", NOMINATIONS, batch_name="Đợt 1")
    asked = {row.key.file[:2]: row for row in plan.rows() if row.fate is Fate.ASK}
    (hanh,) = asked["04"].choices
    assert hanh.label == "Dương Thị Hạnh, sinh năm 1983, Hộ sinh, Trạm Y tế xã Thạnh Hóa"
    older, younger = asked["06"].choices
    assert ("1984" in older.label, "1991" in younger.label) == (True, True)
    answers = {asked["04"].key: hanh.id, asked["06"].key: younger.id, asked["10"].key: "skip"}
    report = desk.imports.accept(plan, answers)
    assert report.waiting == 0
    held = {(n.recipient, n.award_code, n.route) for n in desk.store.nominations.of_batch(1)}
    assert len(held) == 216
    assert (Recipient(RecipientKind.PERSON, hanh.id), "LDTT", Route.MERIT) in held
    assert (Recipient(RecipientKind.PERSON, younger.id), "GKX", Route.MERIT) in held
    again = desk.imports.plan("nominations", NOMINATIONS, batch_name="Đợt 1")
    assert again.count(Fate.SAME) == 216, "an answered question is not asked again"
    assert [row.key.file[:2] for row in again.rows() if row.fate is Fate.ASK] == ["10"]


@pytest.mark.parametrize("kind", ["units", "people", "households"])
def test_the_same_file_twice_adds_nothing(desk: Desk, kind: str) -> None:
    desk.take_roster()
    before = desk.operations.last()
    plan, report = desk.take(kind, ROSTER)
    assert {row.fate for row in plan.rows()} == {Fate.SAME}
    assert (report.added, report.updated, report.changes) == (0, 0, None)
    assert [(file.accepted, file.skipped) for file in report.files] == [(0, len(plan.rows()))]
    assert desk.operations.last() == before, "nothing to undo, for nothing was written"


def test_the_other_lists_twice_add_nothing(desk: Desk) -> None:
    desk.take_roster()
    for kind, files in (
        ("ledger", [LEDGER]),
        ("nominations", NOMINATIONS),
        ("initiatives", [INITIATIVES]),
        ("pledges", [SAMPLES / "giao-uoc-2027.xlsx"]),
        ("criteria", [SAMPLES / "cchc-bo-tieu-chi-xa.xlsx"]),
        ("scores", [SAMPLES / "cchc-tu-cham-2026.xlsx"]),
        ("ranking", [SAMPLES / "cchc-xep-hang-huyen-2022-2023.xlsx"]),
    ):
        desk.take(kind, *files)
        plan, report = desk.take(kind, *files)
        assert plan.count(Fate.NEW, Fate.UPDATE) == 0, kind
        assert report.changes is None


def test_units_with_what_they_were(desk: Desk) -> None:
    desk.take("units", ROSTER)
    units = {unit.code: unit for unit in desk.store.units.all() if unit.code}
    old = {unit.id: unit for unit in desk.store.units.all() if unit.valid_to}
    assert len(units) == 32
    assert all(unit.valid_from == dt.date(2025, 7, 1) for unit in units.values())
    assert {unit.valid_to for unit in old.values()} == {dt.date(2025, 6, 30)}
    links = [(old[one.old_id].name, one.new_id) for one in desk.store.units.successions()]
    became = [new for name, new in links if name == "UBND thị trấn Thạnh Hóa"]
    assert sorted(became) == sorted([units["UBND"].id, units["VP"].id]), "one became several"
    assert ("Ấp 1, xã Thủy Tây", units["AP10"].id) in links
    assert units["TH01-VP"].parent_id == units["TH01"].id
    assert len(desk.store.units.blocks()) == 3
    rated = Counter(one.year for one in desk.store.people.all_ratings())
    assert rated == rated_in(ROSTER, "Đơn vị")
    assert set(rated) == {2024, 2025, 2026}
    ratings = desk.store.people.ratings(RecipientKind.UNIT, units["MTTQ"].id)
    assert [one.year for one in ratings] == [2024, 2025], "the one of 2026 is not there yet"
    assert units["UBND"].head_name == "Huỳnh Thành Hiếu"


def test_people_as_they_are(desk: Desk) -> None:
    desk.take("units", ROSTER)
    desk.take("people", ROSTER)
    people = desk.store.people.all()
    assert len(people) == 259
    lans = [one for one in people if one.name == "Nguyễn Thị Lan" and one.birth_year in (1984, 1991)]
    assert len(lans) == 2
    assert all(len(one.identity_number) == 12 for one in people)
    assert all("  " not in one.name and one.name == one.name.strip() for one in people)
    assert all(one.birth_date and one.birth_year == one.birth_date.year and one.joined_on for one in people)
    ratings = Counter(
        one.year for one in desk.store.people.all_ratings() if one.recipient_kind is RecipientKind.PERSON
    )
    assert ratings == rated_in(ROSTER, "Cán bộ")
    tien = next(one for one in people if one.name == "Huỳnh Công Tiến" and one.birth_year == 1971)
    assert tien.discipline.startswith("Khiển trách")


def test_the_ledger_keeps_those_who_left_and_the_revoked(desk: Desk) -> None:
    desk.take_roster()
    _, report = desk.take("ledger", LEDGER)
    awards = desk.store.decisions.all_awards()
    assert len(awards) == report.added == 896
    assert sum(1 for one in awards if one.recipient_id is None) == 45
    (revoked,) = [one for one in awards if one.state is AwardState.REVOKED]
    assert revoked.note.startswith("Đã thu hồi")
    assert {one.recipient_kind for one in awards} == set(RecipientKind)
    assert any(one.decision_date and one.decision_date.year == one.year + 1 for one in awards)
    (file,) = report.files
    assert (file.rows, file.accepted, file.skipped) == (898, 896, 2)


def test_pledges_by_unit(desk: Desk) -> None:
    desk.take("units", ROSTER)
    desk.take("pledges", SAMPLES / "giao-uoc-2027.xlsx")
    pledges = desk.store.pledges.of_year(2027)
    assert len(pledges) == 28
    targets = [target for pledge in pledges for target in pledge.targets]
    assert len(targets) == 198
    assert any(target.direction is Direction.LOWER for target in targets)
    halves = [target for target in targets if target.plan == "98,5"]
    assert halves
    assert {target.plan_thousandths for target in halves} == {98_500}
    office = next(one for one in pledges if one.representative == "Dương Minh Lộc")
    assert (office.title_registered, office.people_registered) == ("Tập thể lao động xuất sắc", 1)
    assert office.targets[0].group == "Cải cách hành chính"


def test_the_reform_index_adds_up_as_published(desk: Desk) -> None:
    from thidua_desktop.domain.reform import score_tree, totals

    desk.take("criteria", SAMPLES / "cchc-bo-tieu-chi-xa.xlsx")
    desk.take("scores", SAMPLES / "cchc-tu-cham-2026.xlsx")
    desk.take("ranking", SAMPLES / "cchc-xep-hang-huyen-2022-2023.xlsx")
    (criteria_set,) = desk.store.reform.sets(2026)
    assert criteria_set.synthetic
    criteria = desk.store.reform.criteria(criteria_set.id)
    sums = totals(score_tree(criteria, desk.store.reform.scores(criteria_set.id)))
    assert (sums.leaves, sums.maximum, sums.applicable) == (40, 100_000, 95_500)
    assert (sums.self_points, sums.appraised_points) == (83_483, 80_618)
    rows = {(one.unit_name, one.year): one for one in desk.store.reform.rankings()}
    own = rows["Huyện Thạnh Hóa", 2023]
    assert (own.score_thousandths, own.rank, own.of) == (80_100, 5, 15)
    assert rows["Huyện Đức Hòa", 2023].rank == rows["Huyện Vĩnh Hưng", 2023].rank == 9
