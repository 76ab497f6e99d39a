"""What is exported can be imported again: into the same office nothing changes, into a new one all comes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.services.imports.desk import LEDGER, RECEIVED, ROSTER, SAMPLES, Desk
from thidua_desktop.domain.errors import NotFound, RuleViolation, Severity
from thidua_desktop.domain.records import Award, Person, RecipientKind, Score, ScoreKind
from thidua_desktop.domain.reform import score_tree, totals
from thidua_desktop.services.exports import ExportService
from thidua_desktop.services.imports import Fate
from thidua_desktop.storage.database import Store

KINDS = (
    *("units", "people", "households", "ledger", "nominations", "initiatives", "pledges"),
    *("criteria", "scores", "ranking"),
)


def fill(desk: Desk) -> None:
    """The whole sample office, with nominations and pledges."""
    desk.take_roster()
    desk.take("ledger", LEDGER)
    files = [f for f in (SAMPLES / "de-nghi").iterdir() if f.name[:2].isdigit()]
    desk.take("nominations", *sorted(files), batch_name="Đợt 1", received=RECEIVED)
    desk.take("initiatives", SAMPLES / "sang-kien-2026.xlsx")
    desk.take("pledges", SAMPLES / "giao-uoc-2027.xlsx")
    desk.take("criteria", SAMPLES / "cchc-bo-tieu-chi-xa.xlsx")
    desk.take("scores", SAMPLES / "cchc-tu-cham-2026.xlsx")
    desk.take("ranking", SAMPLES / "cchc-xep-hang-huyen-2022-2023.xlsx")


def export(store: Store, kind: str, folder: Path) -> Path:
    return ExportService(store).export(kind, folder / f"{kind}.xlsx").path


def test_back_into_the_same_office_nothing_changes(desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    for kind in KINDS:
        file = export(desk.store, kind, tmp_path)
        plan, report = desk.take(kind, file, batch_name="Đợt 1")
        assert {one.severity for one in plan.problems()} <= {Severity.NOTE}, kind
        assert {row.fate for row in plan.rows()} == {Fate.SAME}, kind
        assert report.changes is None


def test_two_appraisals_with_their_reasons_come_back_as_they_were(
    desk: Desk, other_desk: Desk, tmp_path: Path
) -> None:
    for one in (desk, other_desk):
        one.take("criteria", SAMPLES / "cchc-bo-tieu-chi-xa.xlsx")
    leaf = next(one.id for one in desk.store.reform.criteria(1) if one.code == "1.1.4")
    scores = [
        Score(leaf, ScoreKind.SELF, 3_000, note="của xã", explanation="Đã bổ sung"),
        Score(leaf, ScoreKind.APPRAISED, 1_000, note="Thiếu hồ sơ"),
        Score(leaf, ScoreKind.APPRAISED_2, 2_375, note="Có hồ sơ; thiếu một quý"),
    ]
    desk.operations.run("Chấm", lambda: desk.store.reform.save_scores(scores))
    held = desk.store.reform.scores(1)
    file = export(desk.store, "scores", tmp_path)
    _, report = desk.take("scores", file)
    assert report.changes is None
    other_desk.take("scores", file)
    assert other_desk.store.reform.scores(1) == held


def test_into_a_new_office_everything_comes(desk: Desk, other_desk: Desk, tmp_path: Path) -> None:
    fill(desk)
    for kind in KINDS:
        plan, _ = other_desk.take(kind, export(desk.store, kind, tmp_path), batch_name="Đợt 1")
        assert {row.fate for row in plan.rows()} == {Fate.NEW}, kind
    one, other = desk.store, other_desk.store
    assert {u.name for u in one.units.all()} == {u.name for u in other.units.all()}
    assert len(one.units.successions()) == len(other.units.successions())
    people = [
        sorted(
            (p.name, p.birth_date, p.identity_number, p.post, p.joined_on, p.discipline)
            for p in s.people.all()
        )
        for s in (one, other)
    ]
    assert people[0] == people[1]
    assert len(one.people.all_ratings()) == len(other.people.all_ratings())
    ledgers = [
        sorted(
            (a.name, a.award_code, a.year, a.decision_number, a.birth, a.recipient_id is None, str(a.state))
            for a in s.decisions.all_awards()
        )
        for s in (one, other)
    ]
    assert ledgers[0] == ledgers[1]
    written = [
        sorted(
            (
                *(i.name, i.year, str(i.level), str(i.state), i.decision_number, i.decision_date),
                *(s.people.get(author).identity_number for author in i.author_ids),
            )
            for i in s.initiatives.all()
        )
        for s in (one, other)
    ]
    assert written[0] == written[1]
    assert len(written[0]) == 60
    targets = [sum(len(p.targets) for p in s.pledges.of_year(2027)) for s in (one, other)]
    assert targets[0] == targets[1] == 198
    scored = [totals(score_tree(s.reform.criteria(1), s.reform.scores(1))) for s in (one, other)]
    assert scored[0] == scored[1]
    assert other.reform.sets()[0].synthetic
    ranked = [{replace(row, id=0) for row in s.reform.rankings()} for s in (one, other)]
    assert ranked[0] == ranked[1]
    plans = [[t.plan_thousandths for p in s.pledges.of_year(2027) for t in p.targets] for s in (one, other)]
    assert sorted(map(str, plans[0])) == sorted(map(str, plans[1]))


def test_hostile_text_goes_out_as_text(desk: Desk, tmp_path: Path) -> None:
    desk.take("units", ROSTER)
    unit = next(u for u in desk.store.units.all() if u.code == "KT")
    names = [
        '=HYPERLINK("http://vi-du.invalid/","x")',
        "+84 000",
        "@SUM(A1)",
        "<b>&Lan</b>",
        "Nguyễn Văn Ý 🎉",
    ]
    people = [
        Person(0, name, unit.id, birth_date=dt.date(1980, 1, n + 1), birth_year=1980, note=name)
        for n, name in enumerate(names)
    ]
    desk.operations.run("Thêm", lambda: desk.store.people.add_many(people) and None)
    file = export(desk.store, "people", tmp_path)
    rows = CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()
    assert {row[1] for row in rows} >= set(names)
    import zipfile

    with zipfile.ZipFile(file) as package:
        sheet = package.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet
    assert b"hyperlink" not in sheet.lower()
    plan, _ = desk.take("people", file)
    assert {row.fate for row in plan.rows()} == {Fate.SAME}


def test_a_section_of_two_schools_keeps_its_people(desk: Desk, other_desk: Desk, tmp_path: Path) -> None:
    desk.take("units", ROSTER)
    sections = [u for u in desk.store.units.all() if u.name == "Tổ Văn phòng"]
    people = [Person(0, "Trần Thị Bé", u.id, birth_year=1990) for u in sections]
    desk.operations.run("Thêm", lambda: desk.store.people.add_many(people) and None)
    other_desk.take("units", export(desk.store, "units", tmp_path))
    plan, _ = other_desk.take("people", export(desk.store, "people", tmp_path))
    assert {row.fate for row in plan.rows()} == {Fate.NEW}
    units = {u.id: u for u in other_desk.store.units.all()}
    parents = {units[units[p.unit_id or 0].parent_id or 0].code for p in other_desk.store.people.all()}
    assert parents == {"MN01", "TH01", "CS01"}


def test_rank_and_salutation_travel_in_the_name(desk: Desk, other_desk: Desk, tmp_path: Path) -> None:
    desk.take("units", ROSTER)
    unit = next(u for u in desk.store.units.all() if u.code == "CAX")
    person = Person(0, "Đỗ Thị Liên", unit.id, salutation="Bà", rank="Thượng úy", birth_year=1989)
    desk.operations.run("Thêm", lambda: desk.store.people.add(person))
    other_desk.take("units", ROSTER)
    other_desk.take("people", export(desk.store, "people", tmp_path))
    (read,) = other_desk.store.people.all()
    assert replace(read, id=0, unit_id=0) == replace(person, unit_id=0)
    assert other_desk.store.people.ratings(RecipientKind.PERSON, read.id) == []


def test_an_existing_file_stays_unless_forced(desk: Desk, tmp_path: Path) -> None:
    service = ExportService(desk.store)
    out = tmp_path / "ds.xlsx"
    out.write_bytes(b"cu")
    with pytest.raises(RuleViolation, match=r"ds\.xlsx"):
        service.export("people", out)
    assert out.read_bytes() == b"cu"
    assert service.export("people", out, force=True).rows == 0
    folder = tmp_path / "ra"
    folder.mkdir()
    assert service.export("ledger", folder, year=2025).path.name == "so-khen-thuong-2025.xlsx"
    with pytest.raises(NotFound):
        service.export("dogs", out)
    assert [code for code, _ in service.kinds()] == [
        "units",
        "people",
        "households",
        "ledger",
        "golden-book",
        "nominations",
        "decisions",
        "initiatives",
        "pledges",
        "pledge-results",
        "movements",
        "conference",
        "conferences",
        "criteria",
        "scores",
        "ranking",
    ]


def test_awards_of_households_come_back_as_theirs(desk: Desk, tmp_path: Path) -> None:
    """A household's row carries birth year and address like a person's: its name says what it is."""
    desk.take_roster()
    head = desk.store.people.households()[0]
    award = Award(
        id=0,
        award_code="GKX",
        award_name="Giấy khen của Chủ tịch UBND cấp xã",
        recipient_kind=RecipientKind.HOUSEHOLD,
        recipient_id=head.id,
        name=head.head_name,
        year=2026,
        post=head.address,
        birth=str(head.birth_year),
        achievement="Có đóng góp trong xây dựng nông thôn mới",
        decision_number="156/QĐ-UBND",
        decision_date=dt.date(2026, 7, 10),
        unit_id=head.unit_id,
        unit_name=desk.store.units.get(head.unit_id or 0).name,
    )
    desk.operations.run("Khen", lambda: desk.store.decisions.add_award(award))
    plan, report = desk.take("ledger", export(desk.store, "ledger", tmp_path))
    assert [row.fate for row in plan.rows()] == [Fate.SAME]
    assert report.added == 0
