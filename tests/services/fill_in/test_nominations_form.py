"""The form for nominations: out to a unit, back with its choices, taken in once and undone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.conftest import Small
from tests.services.fill_in.filling import FREE, fill, replace_in
from thidua_desktop.domain.errors import Conflict, NotFound, RuleViolation
from thidua_desktop.domain.records import (
    BatchState,
    Grade,
    Nomination,
    NominationState,
    Person,
    Rating,
    Recipient,
    RecipientKind,
    Route,
    Unit,
)
from thidua_desktop.exchange.readers import read_workbook
from thidua_desktop.services.fill_in import FillInFate, FillInPreview, PreviewLine

TITLE, AWARD, WORDS, NAME, BIRTH = (
    "Danh hiệu thi đua",
    "Hình thức khen thưởng",
    "Thành tích",
    "Họ và tên, tên tập thể, chủ hộ",
    "Ngày sinh",
)
LABOUR = "Lao động tiên tiến"
WHO = "Đối tượng"


def sent(small: Small, folder: Path, unit_id: int | None = None) -> Path:
    [path] = small.office.fill_in.write("nominations", [unit_id or small.hall], folder, 2026, small.batch)
    return path


def read(small: Small, *paths: Path) -> FillInPreview:
    return small.office.fill_in.preview(paths)


def only(preview: FillInPreview) -> PreviewLine:
    [line] = preview.lines.values()
    return line


def problem(preview: FillInPreview) -> str:
    [file] = preview.files
    [one] = file.problems
    return one.code


def held(small: Small) -> list[Nomination]:
    return small.office.nominations.of_batch(small.batch)


def ratings_of(small: Small) -> list[Rating]:
    return small.office._store.people.ratings(RecipientKind.PERSON, small.person)


def test_a_unit_gets_itself_its_people_and_households(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    assert path.name == "Phiếu đề nghị khen thưởng 2026 - Văn phòng HĐND và UBND xã Thạnh Hóa.xlsx"
    rows = [row.cells[:5] for row in read_workbook(path).sheets[0].rows[5:8]]
    assert rows == [
        (1, "Tập thể", "Văn phòng HĐND và UBND xã Thạnh Hóa", None, None),
        (2, "Cá nhân", "Nguyễn Thị Lan", "17/05/1984", "Kế toán"),
        (3, "Cá nhân", "Nguyễn Thị Lan", "1991", "Văn thư"),
    ]
    hamlet = read_workbook(sent(small, tmp_path, small.hamlet)).sheets[0]
    assert ("Hộ gia đình", "Huỳnh Văn Bảo", None, "Số 8, Ấp 2") in [row.cells[1:5] for row in hamlet.rows]


def test_a_form_sent_back_untouched_changes_nothing(mixed: Small, tmp_path: Path) -> None:
    preview = read(mixed, sent(mixed, tmp_path), sent(mixed, tmp_path, mixed.hamlet))
    assert preview.lines == {}
    assert all(not file.problems for file in preview.files)
    with pytest.raises(RuleViolation, match="Không có dòng nào"):
        mixed.office.fill_in.apply(preview)


def test_what_a_unit_chose_comes_in_once_and_can_be_undone(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    fill(
        path,
        ("17/05/1984", TITLE, LABOUR),
        ("17/05/1984", AWARD, "gk"),
        ("17/05/1984", WORDS, "Hoàn thành  tốt nhiệm vụ"),
        ("17/05/1984", "Xếp loại năm 2026", "HTTNV"),
    )
    preview = read(small, path)
    line = only(preview)
    assert (line.name, line.fate, line.before) == ("Nguyễn Thị Lan", FillInFate.NEW, "")
    assert "Danh hiệu thi đua: Lao động tiên tiến; Hình thức khen thưởng: Giấy khen" in line.after
    assert held(small) == [], "nothing is written by looking"
    small.office.fill_in.apply(preview)
    told = [(n.award_code, n.recipient.id, n.achievement, n.unit_id) for n in held(small)]
    assert told == [
        ("LDTT", small.person, "Hoàn thành tốt nhiệm vụ", small.hall),
        ("GKX", small.person, "Hoàn thành tốt nhiệm vụ", small.hall),
    ]
    assert held(small)[0].source.endswith("· Phiếu điền · 7")
    assert [(one.year, one.grade) for one in ratings_of(small)] == [(2026, Grade.GOOD)]
    assert read(small, path).lines == {}, "the same form brings nothing a second time"
    small.office.operations.undo()
    assert held(small) == []
    assert not ratings_of(small)


def test_somebody_new_is_written_in_a_free_row(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    fill(
        path,
        (FREE, WHO, "Cá nhân"),
        (FREE, NAME, "Bà Trần Thị Ngọc Ánh"),
        (FREE, BIRTH, "3/2/1990"),
        (FREE, "Chức vụ, địa chỉ", "Văn thư"),
        (FREE, TITLE, LABOUR),
        (FREE, WORDS, "Tốt"),
    )
    preview = read(small, path)
    assert only(preview).fate is FillInFate.NEW
    small.office.fill_in.apply(preview)
    person = small.office.units.person(held(small)[0].recipient.id)
    assert (person.name, person.salutation, person.birth_date) == (
        "Trần Thị Ngọc Ánh",
        "Bà",
        dt.date(1990, 2, 3),
    )
    assert (person.unit_id, person.post) == (small.hall, "Văn thư")
    again = read(small, path)
    assert not again.default_keys, [line.message for line in again.lines.values()]


def test_a_new_household_stands_beside_a_known_one(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path, small.hamlet)
    fill(
        path,
        (FREE, WHO, "Hộ gia đình"),
        (FREE, NAME, "Lê Văn Tư"),
        (FREE, AWARD, "Giấy khen của Chủ tịch UBND cấp xã"),
        (FREE, WORDS, "Hiến đất làm đường"),
    )
    small.office.fill_in.apply(read(small, path))
    [nomination] = held(small)
    assert nomination.recipient.kind is RecipientKind.HOUSEHOLD
    assert small.office.units.household(nomination.recipient.id).head_name == "Lê Văn Tư"
    assert read(small, path).lines == {}


def test_one_who_is_nearly_somebody_known_is_asked_about(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    fill(path, (FREE, NAME, "Nguyễn Thị Lân"), (FREE, BIRTH, "17/05/1984"), (FREE, TITLE, LABOUR))
    preview = read(small, path)
    line = only(preview)
    assert line.fate is FillInFate.ASK
    assert "Gần giống Nguyễn Thị Lan" in line.message
    with pytest.raises(RuleViolation):
        small.office.fill_in.apply(preview)
    small.office.fill_in.apply(preview, [line.key])
    assert small.office.units.person(held(small)[0].recipient.id).name == "Nguyễn Thị Lân"


def test_one_who_works_there_and_stands_in_a_free_row_is_nobody_new(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    fill(
        path,
        (FREE, WHO, "Cá nhân"),
        (FREE, NAME, "nguyễn thị LAN"),
        (FREE, BIRTH, "17.5.1984"),
        (FREE, TITLE, LABOUR),
        (FREE, WORDS, "Tốt"),
    )
    small.office.fill_in.apply(read(small, path))
    assert held(small)[0].recipient == Recipient(RecipientKind.PERSON, small.person)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ((("17/05/1984", TITLE, "Lao động siêu việt"), ("17/05/1984", WORDS, "x")), "Không có danh hiệu"),
        ((("17/05/1984", TITLE, "Giấy khen của Chủ tịch UBND cấp xã"),), "ghi ở cột “Hình thức khen thưởng”"),
        ((("17/05/1984", TITLE, "Tập thể lao động tiên tiến"),), "không dành cho cá nhân"),
        ((("17/05/1984", WORDS, "Tốt"),), "chưa chọn danh hiệu"),
        ((("17/05/1984", "Loại hình", "vui"),), "không phải loại hình khen thưởng"),
        (((FREE, NAME, "Lê A"), (FREE, BIRTH, "31/02/1990"), (FREE, TITLE, LABOUR)), "không phải ngày"),
        (((FREE, TITLE, LABOUR),), "chưa ghi"),
        (((FREE, NAME, "Ấp 9"), (FREE, WHO, "Tập thể"), (FREE, TITLE, LABOUR)), "không thêm được ở đây"),
    ],
)
def test_what_cannot_be_is_refused_in_words(
    small: Small, tmp_path: Path, told: tuple[tuple[str | int, str, str], ...], said: str
) -> None:
    path = sent(small, tmp_path)
    fill(path, *told)
    line = only(read(small, path))
    assert line.fate is FillInFate.REFUSED
    assert said in line.message
    with pytest.raises(RuleViolation):
        small.office.fill_in.apply(read(small, path), [line.key])


def test_what_both_sides_changed_is_taken_only_when_said(mixed: Small, tmp_path: Path) -> None:
    path = sent(mixed, tmp_path, mixed.hamlet)
    [line] = [one for one in held(mixed) if one.recipient.kind is RecipientKind.HOUSEHOLD]
    fill(path, ("Huỳnh Văn Bảo", WORDS, "Theo đơn vị"))
    mixed.office.nominations.update(replace(line, achievement="Theo cơ quan", note="đã gọi"))
    preview = read(mixed, path)
    found = only(preview)
    assert found.fate is FillInFate.CONFLICT
    assert "đã sửa thành tích thành “Theo cơ quan”" in found.message
    assert not preview.default_keys
    mixed.office.fill_in.apply(preview, [found.key])
    now = mixed.office.nominations.get(line.id)
    assert (now.achievement, now.note) == ("Theo đơn vị", "đã gọi"), "what only we changed stays"


def test_an_award_taken_back_leaves_only_when_said(mixed: Small, tmp_path: Path) -> None:
    path = sent(mixed, tmp_path)
    fill(path, ("17/05/1984", TITLE, None))
    preview = read(mixed, path)
    line = only(preview)
    assert line.fate is FillInFate.ASK
    assert "bỏ đề nghị Lao động tiên tiến" in line.message
    mixed.office.fill_in.apply(preview, [line.key])
    own = [n.award_code for n in held(mixed) if n.recipient == Recipient(RecipientKind.PERSON, mixed.person)]
    assert own == ["GKX"]


def test_what_was_judged_is_not_touched(mixed: Small, tmp_path: Path) -> None:
    path = sent(mixed, tmp_path, mixed.hamlet)
    [line] = [one for one in held(mixed) if one.recipient.kind is RecipientKind.HOUSEHOLD]
    mixed.office.nominations.set_state([line.id], NominationState.PASSED)
    fill(path, ("Huỳnh Văn Bảo", WORDS, "Khác"))
    assert "đã được xét" in only(read(mixed, path)).message


def test_only_what_the_unit_changed_is_changed(mixed: Small, tmp_path: Path) -> None:
    path = sent(mixed, tmp_path)
    fill(path, ("17/05/1984", "Loại hình", "Đột xuất"), ("17/05/1984", AWARD, "BK"))
    [line] = read(mixed, path).lines.values()
    assert line.fate is FillInFate.REFUSED, "no province's form is called “BK” alone"
    [again] = mixed.office.fill_in.write("nominations", [mixed.hall], tmp_path, 2026, mixed.batch, force=True)
    fill(again, ("17/05/1984", "Loại hình", "Đột xuất"))
    mixed.office.fill_in.apply(read(mixed, again))
    own = [n for n in held(mixed) if n.recipient == Recipient(RecipientKind.PERSON, mixed.person)]
    assert {(n.award_code, n.route, n.achievement) for n in own} == {
        ("GKX", Route.SUDDEN, "Tốt"),
        ("LDTT", Route.SUDDEN, "Tốt"),
    }


def test_a_key_nobody_gave_out_is_no_line(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    fill(path, ("17/05/1984", TITLE, LABOUR))
    replace_in(path, "xl/sharedStrings.xml", f"<t>person:{small.person}</t>", "<t>medal:7</t>")
    line = only(read(small, path))
    assert line.fate is FillInFate.NEW
    assert line.key.key == f"person:{small.person}", "name and birth tell whom it means"
    fill(path, ("17/05/1984", BIRTH, "1.1.1950"))
    line = only(read(small, path))
    assert line.fate is FillInFate.REFUSED
    assert "không còn trong danh sách" in line.message


def test_one_who_left_the_unit_is_taken_only_when_said(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    fill(path, ("17/05/1984", TITLE, LABOUR), ("17/05/1984", WORDS, "Tốt"))
    small.office.units.move_people([small.person], small.hamlet)
    preview = read(small, path)
    line = only(preview)
    assert (line.name, line.fate) == ("Nguyễn Thị Lan", FillInFate.ASK)
    assert "Không còn trong đơn vị này" in line.message
    small.office.fill_in.apply(preview, [line.key])
    [nomination] = held(small)
    assert nomination.recipient == Recipient(RecipientKind.PERSON, small.person)
    assert nomination.unit_id == small.hall, "who proposes is who filled it in"


def test_one_who_is_deleted_is_said(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    fill(path, ("17/05/1984", TITLE, LABOUR), ("17/05/1984", WORDS, "Tốt"))
    small.office.units.delete_person(small.person)
    line = only(read(small, path))
    assert (line.name, line.fate) == ("Nguyễn Thị Lan", FillInFate.REFUSED)
    assert "không còn trong danh sách" in line.message


def test_nothing_comes_in_after_something_else_was_written(small: Small, tmp_path: Path) -> None:
    path = sent(small, tmp_path)
    fill(path, ("17/05/1984", TITLE, LABOUR))
    preview = read(small, path)
    small.office.units.add_person(Person(0, "Võ Tú", small.hall))
    with pytest.raises(Conflict, match="Đọc lại"):
        small.office.fill_in.apply(preview)
    assert held(small) == []


def test_forms_go_out_only_where_they_can_come_back(small: Small, tmp_path: Path) -> None:
    batch = small.office.nominations.batch(small.batch)
    with pytest.raises(NotFound, match="Không có loại phiếu"):
        small.office.fill_in.write("khac", [small.hall], tmp_path, 2026, small.batch)
    with pytest.raises(RuleViolation, match="của năm 2026"):
        small.office.fill_in.write("nominations", [small.hall], tmp_path, 2025, small.batch)
    sent(small, tmp_path)
    with pytest.raises(RuleViolation, match="đã có"):
        small.office.fill_in.write("nominations", [small.hamlet, small.hall], tmp_path, 2026, small.batch)
    assert len(list(tmp_path.glob("Phiếu*"))) == 1, "all of them, or none"
    small.office.operations.quietly(
        lambda: small.office._store.nominations.update_batch(replace(batch, state=BatchState.DECIDED))
    )
    with pytest.raises(RuleViolation, match="đã có quyết định"):
        small.office.fill_in.write("nominations", [small.hamlet], tmp_path, 2026, small.batch)


def test_two_units_of_one_name_get_a_file_each(small: Small, tmp_path: Path) -> None:
    other = small.office.units.add(Unit(0, "Ấp 2", parent_id=small.hall)).created
    paths = small.office.fill_in.write("nominations", [small.hamlet, other], tmp_path, 2026, small.batch)
    assert [path.name for path in paths] == [
        "Phiếu đề nghị khen thưởng 2026 - Ấp 2.xlsx",
        f"Phiếu đề nghị khen thưởng 2026 - Ấp 2 ({other}).xlsx",
    ]
