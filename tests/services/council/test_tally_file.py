"""Tally sheets as offices fill them in: read, matched with the batch, refused whole when a row is wrong."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from tests.services.council.conftest import HELD_ON, NAMES, Chamber
from thidua_desktop.domain.errors import Invalid, Unreadable
from thidua_desktop.domain.records import (
    BatchState,
    Nomination,
    NominationState,
    Recipient,
    RecipientKind,
    Route,
    SessionState,
)
from thidua_desktop.services.council.recording import Overrides, Recorded
from thidua_desktop.services.council.tally_file import read_tally

HEADS = ("STT", "Họ và tên", "Năm sinh", "Đơn vị", "Danh hiệu", "Đồng ý", "Không đồng ý", "Ý kiến khác")
ROWS = (
    (1, "Bà Nguyễn Thị Lan", "17/05/1984", "Văn phòng HĐND và UBND xã Thạnh Hóa", "LĐTT", 4, 1, 0),
    (2, "Nguyễn Thị Lan", 1991, "", "Lao động tiên tiến", 3, 2, ""),
    (3, "Ấp 2", "", "", "Giấy khen", 5, 0, 0),
    (4, "Hộ gia đình ông Huỳnh Văn Bảo", "", "Ấp 2", "Giấy khen", 2, 3, 0),
)


def sheet(path: Path, *rows: tuple[Any, ...], above: tuple[str, ...] = ()) -> Path:
    book = xlsxwriter.Workbook(str(path))
    page = book.add_worksheet("Kiểm phiếu")
    for place, text in enumerate(above):
        page.write(place, 0, text)
    for place, row in enumerate((HEADS, *rows), len(above)):
        page.write_row(place, 0, row)
    book.close()
    return path


def take(chamber: Chamber, path: Path, **said: Any) -> Recorded:
    return chamber.office.council.record_file(chamber.batch, path, Overrides(**said))


def states(chamber: Chamber) -> list[NominationState]:
    lines = (chamber.person, chamber.namesake, chamber.hamlet, chamber.household)
    return [chamber.office.nominations.get(one).state for one in lines]


PASSED, REJECTED = NominationState.PASSED, NominationState.REJECTED


def test_a_workbook_with_its_ballots_above(chamber: Chamber, tmp_path: Path) -> None:
    above = (
        "BIÊN BẢN KIỂM PHIẾU",
        "Ngày họp: 07/12/2026",
        "Số phiếu phát ra: 5; số phiếu thu về: 5",
        "Số phiếu hợp lệ: 5; số phiếu không hợp lệ: 0",
    )
    made = take(chamber, sheet(tmp_path / "kiem-phieu.xlsx", *ROWS, above=above))
    assert states(chamber) == [PASSED, REJECTED, PASSED, REJECTED]
    session = chamber.office.council.session(made.session_id)
    # The session that was prepared is the one that was held.
    assert session.id == chamber.session
    assert session.state is SessionState.CLOSED
    assert session.held_on == dt.date(2026, 12, 7)
    assert (session.issued, session.collected, session.valid, session.invalid) == (5, 5, 5, 0)
    assert made.left == ()
    chamber.office.operations.undo()
    assert set(states(chamber)) == {NominationState.PROPOSED}
    assert chamber.office.council.tallies(chamber.session) == []


def test_lines_not_in_the_sheet_are_told(chamber: Chamber, tmp_path: Path) -> None:
    made = take(chamber, sheet(tmp_path / "f.xlsx", *ROWS[:2]))
    assert [row.nomination.id for row in made.left] == [chamber.hamlet, chamber.household]
    assert states(chamber)[2:] == [NominationState.PROPOSED, NominationState.PROPOSED]
    assert chamber.office.nominations.batch(chamber.batch).state is BatchState.REVIEWED


def test_text_and_json_say_the_same(chamber: Chamber, tmp_path: Path) -> None:
    text = tmp_path / "phieu.csv"
    lines = [";".join(map(str, row)) for row in (HEADS, *ROWS)]
    text.write_text("\n".join(lines), encoding="utf-8")
    data = tmp_path / "phieu.json"
    data.write_text(
        json.dumps(
            {
                "held_on": "2026-12-05",
                "items": [
                    {"name": name, "birth": birth, "award": award, "agree": a, "disagree": d, "other": o}
                    for _, name, birth, _, award, a, d, o in ROWS
                ],
            },
            ensure_ascii=False,
        ),
        encoding="utf-8",
    )
    for file in (text, data):
        take(chamber, file)
        assert states(chamber) == [PASSED, REJECTED, PASSED, REJECTED], file.name
        chamber.office.operations.undo()


def test_a_sheet_with_headings_of_two_lines(chamber: Chamber, tmp_path: Path) -> None:
    """As a tally team writes it: merged headings, sections, ballots and the day above, signatures below."""
    book = xlsxwriter.Workbook(str(tmp_path / "bien-ban.xlsx"))
    page = book.add_worksheet("Biên bản")
    for place, words in enumerate((("Số phiếu phát ra", 5), ("Số phiếu thu về", 5), ("Số phiếu hợp lệ", 4))):
        page.write_row(place, 0, words)
    page.write_row(3, 0, ("Số phiếu không hợp lệ", 1))
    page.write(4, 0, "Thạnh Hóa, ngày 05 tháng 12 năm 2026")
    for column, words in enumerate(("TT", "Tên cá nhân, tập thể", "Năm sinh", "Hình thức khen thưởng")):
        page.merge_range(5, column, 6, column, words)
    page.merge_range(5, 4, 5, 6, "Kết quả bỏ phiếu")
    page.write_row(6, 4, ("Đồng ý", "Không đồng ý", "Ý kiến khác"))
    page.write_row(7, 0, ("I", "CÁ NHÂN"))
    page.write_row(8, 0, (1, "Bà Nguyễn Thị Lan", 1984, "Lao động tiên tiến", 4, 0, 0))
    page.write_row(9, 0, ("II", "TẬP THỂ"))
    page.write_row(10, 0, (1, "Ấp 2", "", "Giấy khen", 1, 2, 1))
    page.write_row(13, 1, ("TM. BAN KIỂM PHIẾU", "", "", "TRƯỞNG BAN"))
    book.close()
    made = take(chamber, tmp_path / "bien-ban.xlsx")
    assert [result.passed for _, result in made.results] == [True, False]
    session = chamber.office.council.session(made.session_id)
    assert (session.held_on, session.valid, session.invalid) == (HELD_ON, 4, 1)


def test_keys_as_the_command_line_lists_them(chamber: Chamber, tmp_path: Path) -> None:
    text = tmp_path / "f.csv"
    text.write_text("id,recipient,award,agree,disagree\n,Ấp 2,GKX,5,0\n", encoding="utf-8")
    data = tmp_path / "f.json"
    data.write_text('[{"Họ và tên": "Ấp 2", "Danh hiệu": "GKX", "Đồng ý": 5, "dong_y": 5}]', encoding="utf-8")
    for file in (text, data):
        take(chamber, file)
        assert states(chamber)[2] is PASSED, file.name
        chamber.office.operations.undo()


def test_json_may_name_a_line_by_its_id(chamber: Chamber, tmp_path: Path) -> None:
    file = tmp_path / "f.json"
    file.write_text(json.dumps([{"id": chamber.person, "agree": 5}]), encoding="utf-8")
    take(chamber, file)
    assert states(chamber)[0] is PASSED


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ((5, "Nguyễn Thị Cúc", "", "", "LĐTT", 4, 1, 0), "not_found"),
        ((5, "Ấp 2", "", "", "LĐTT", 4, 1, 0), "not_found"),
        ((5, "Nguyễn Thị Lan", "", "", "LĐTT", 4, 1, 0), "ambiguous"),
        ((5, "Nguyễn Thị Lan", 1984, "", "LĐTT", 4, 1, 0), "duplicate_row"),
        ((5, "Ấp 2", "", "", "Giấy khen", "năm", 1, 0), "not_a_number"),
        ((5, "Ấp 2", "", "", "Giấy khen", "", 1, 0), "missing_votes"),
        ((5, "Ấp 2", "", "", "Giấy khen", 2.5, 1, 0), "not_a_number"),
        ((5, "Ấp 2", "", "", "Giấy khen", -1, 1, 0), "not_a_number"),
    ],
)
def test_one_wrong_row_and_nothing_is_written(
    chamber: Chamber, tmp_path: Path, row: tuple[Any, ...], code: str
) -> None:
    before = chamber.office.operations.last()
    with pytest.raises(Invalid) as caught:
        take(chamber, sheet(tmp_path / "f.xlsx", ROWS[0], row))
    assert [problem.code for problem in caught.value.problems] == [code]
    assert caught.value.problems[0].row == 3
    assert chamber.office.operations.last() == before
    assert set(states(chamber)) == {NominationState.PROPOSED}


def test_one_award_by_two_routes_is_told_apart_by_the_route(chamber: Chamber, tmp_path: Path) -> None:
    hamlet = Recipient(RecipientKind.UNIT, chamber.office.nominations.get(chamber.hamlet).recipient.id)
    second = Nomination(0, chamber.batch, hamlet, "GKX", "Chống bão", route=Route.SUDDEN)
    other = chamber.office.nominations.add(second).created
    file = tmp_path / "f.csv"
    file.write_text("Họ và tên,Danh hiệu,Đồng ý\nẤp 2,Giấy khen,5\n", encoding="utf-8")
    with pytest.raises(Invalid, match="ghi thêm loại hình, hoặc mã đề nghị") as caught:
        take(chamber, file)
    assert caught.value.problems[0].column == "Họ và tên"
    lines = "Họ và tên,Danh hiệu,Loại hình,Đồng ý\nẤp 2,Giấy khen,Đột xuất,5\nẤp 2,Giấy khen,cong_trang,1\n"
    file.write_text(lines, encoding="utf-8")
    take(chamber, file)
    assert states(chamber)[2] is REJECTED
    assert chamber.office.nominations.get(other).state is PASSED


def test_more_votes_than_the_council_has(chamber: Chamber, tmp_path: Path) -> None:
    with pytest.raises(Invalid, match=r"Ấp 2 – .*: 6 đồng ý") as caught:
        take(chamber, sheet(tmp_path / "f.xlsx", ROWS[0], (2, "Ấp 2", "", "", "Giấy khen", 6, 0, 0)))
    assert caught.value.problems[0].code == "too_many_votes"
    assert chamber.office.council.tallies(chamber.session) == []


def test_absent_by_name(chamber: Chamber, tmp_path: Path) -> None:
    file = sheet(tmp_path / "f.xlsx", (1, "Ấp 2", "", "", "Giấy khen", 2, 2, 0))
    take(chamber, file, absent=(NAMES[1].upper(),), written=(NAMES[2],), counts={"present": 3})
    turnout = chamber.office.council.turnout(chamber.session)
    assert (turnout.members, turnout.present, turnout.written) == (5, 3, 1)
    # 2 of 3 present are more than half.
    assert states(chamber)[2] is PASSED


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"absent": ("Hồ Văn Chín",)}, "unknown_member"),
        ({"counts": {"present": 3}}, "present_differ"),
        ({"counts": {"members": 9}}, "members_differ"),
        ({"counts": {"issued": 5, "collected": 5, "valid": 3, "invalid": 1}}, "ballots_differ"),
    ],
)
def test_a_council_that_cannot_be(chamber: Chamber, tmp_path: Path, said: dict[str, Any], code: str) -> None:
    with pytest.raises(Invalid) as caught:
        take(chamber, sheet(tmp_path / "f.xlsx", (1, "Ấp 2", "", "", "Giấy khen", 2, 1, 0)), **said)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_an_office_without_a_list_gives_its_counts(chamber: Chamber, tmp_path: Path) -> None:
    council = chamber.office.council
    council.delete_session(chamber.session)
    for one in chamber.members:
        council.remove_member(one)
    made = take(
        chamber,
        sheet(tmp_path / "f.xlsx", (*ROWS[0][:5], 7, 0, 0)),
        held_on=HELD_ON,
        counts={"members": 9, "present": 8},
    )
    assert council.turnout(made.session_id).members == 9
    assert made.results[0][1].passed is True
    assert made.results[0][1].share == "77,7%"


def test_no_day_and_the_day_stays_open(chamber: Chamber, tmp_path: Path) -> None:
    council = chamber.office.council
    council.delete_session(chamber.session)
    made = take(chamber, sheet(tmp_path / "f.xlsx", *ROWS))
    session = council.session(made.session_id)
    assert session.held_on is None
    council.update_session(replace(session, held_on=HELD_ON))
    assert council.session(made.session_id).held_on == HELD_ON


@pytest.mark.parametrize(
    ("text", "code"),
    [("{", "corrupt"), ("{}", "wrong_type"), ('"x"', "wrong_type"), ("[" * 90_000, "corrupt")],
)
def test_json_that_is_no_tally(tmp_path: Path, text: str, code: str) -> None:
    file = tmp_path / "f.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Unreadable) as caught:
        read_tally(file)
    assert caught.value.code == code


def test_json_with_wrong_values_says_which(tmp_path: Path) -> None:
    file = tmp_path / "f.json"
    said = {"held_on": "ngày mai", "present": "nhiều", "items": [3, {"agree": 1}, {"name": [], "agree": {}}]}
    file.write_text(json.dumps(said), encoding="utf-8")
    codes = [problem.code for problem in read_tally(file).problems]
    assert codes == ["bad_row", "missing_name", "missing_name", "not_a_number", "not_a_number", "bad_date"]


def test_an_empty_list(chamber: Chamber, tmp_path: Path) -> None:
    file = tmp_path / "f.json"
    file.write_text("[]", encoding="utf-8")
    with pytest.raises(Invalid, match="không có dòng"):
        take(chamber, file)
