"""The papers of the chain from an office's records: what they say, what is remarked, what is kept of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import docx
import pypdfium2
import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import Invalid, RuleViolation, Severity
from thidua_desktop.domain.records import (
    Attendance,
    CouncilMember,
    CouncilRole,
    Nomination,
    Person,
    Recipient,
    RecipientKind,
    Signer,
    Tally,
)
from thidua_desktop.services.printing import Paper, PrintResult, Selection
from thidua_desktop.services.workspace import Workspace

DAY = dt.date(2026, 12, 15)
CHAIR = Signer("Lâm Quốc Thịnh", "Chủ tịch")
PAPERS = ("proposal", "ballots", "tally", "minutes", "decision", "receipts")


def words(paper: Paper | bytes | Path) -> str:
    document = pypdfium2.PdfDocument(paper.pdf if isinstance(paper, Paper) else paper)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return " ".join(" ".join(pages).split())


def codes(result: Paper | PrintResult) -> set[str]:
    assert all(problem.severity is Severity.NOTE for problem in result.problems)
    return {problem.code for problem in result.problems}


def nominate(small: Small, name: str = "Nguyễn Thị Hồng Hạnh", code: str = "GKX") -> int:
    person = small.office.units.add_person(
        Person(0, name, small.hall, gender="Nữ", post="Chuyên viên")
    ).created
    return small.office.nominations.add(
        Nomination(
            0, small.batch, Recipient(RecipientKind.PERSON, person), code,
            "Hoàn thành xuất sắc nhiệm vụ năm 2026", unit_id=small.hall,
        )
    ).created  # fmt: skip


def seat(small: Small) -> int:
    """A council of three with a session over the batch; its id."""
    council = small.office.council
    ids = [
        council.add_member(CouncilMember(0, name, post, "Ông", role)).created
        for name, post, role in (
            ("Lâm Quốc Thịnh", "Chủ tịch UBND xã", CouncilRole.CHAIR),
            ("Trần Văn Định", "Trưởng phòng", CouncilRole.MEMBER),
            ("Lê Văn Tám", "Văn thư", CouncilRole.SECRETARY),
        )
    ]
    session = council.open_session(small.batch, dt.date(2026, 12, 8), started_at="08:00").created
    council.set_attendance(
        session,
        [
            Attendance(session, ids[0]),
            Attendance(session, ids[1], False, "đi công tác", "đồng ý"),
            Attendance(session, ids[2]),
        ],
    )
    return session


# ---- decision ------------------------------------------------------------------------------------
def test_a_single_recipient_stands_in_the_decision(small: Small) -> None:
    nominate(small)
    decision = small.office.decisions.decide(small.batch, None, "7", DAY, CHAIR).created
    paper = small.office.printing.preview("decision", Selection(decision_id=decision))
    text = words(paper)
    assert paper.pages == 1
    assert "Số: 07/QĐ-UBND" in text
    assert "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THẠNH HÓA" in text
    assert "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;" in text
    assert "cho bà Nguyễn Thị Hồng Hạnh, Chuyên viên, Văn phòng HĐND và UBND xã Thạnh Hóa." in text
    assert "DỰ THẢO" not in text


def test_a_draft_is_a_draft_on_paper_and_issuing_gives_it_number_and_date(small: Small) -> None:
    office = small.office
    ids = [nominate(small, f"Nguyễn Văn {letter}") for letter in "ABC"]
    draft = office.decisions.draft(small.batch, ids).created
    paper = office.printing.preview("decision", Selection(decision_id=draft))
    text = words(paper)
    assert "DỰ THẢO" in text
    assert "Số: /QĐ-UBND" in text
    assert {"draft", "wording_open"} <= codes(paper)
    office.decisions.issue(draft, "8", DAY, CHAIR)
    issued = office.printing.preview("decision", Selection(decision_id=draft))
    text = words(issued)
    assert "DỰ THẢO" not in text
    assert "(Kèm theo Quyết định số 08/QĐ-UBND ngày 15 tháng 12 năm 2026" in text
    assert "draft" not in codes(issued)


def test_names_are_those_that_were_confirmed(small: Small) -> None:
    office = small.office
    nominate(small, "Nguyễn thị hồng hạnh")
    nominate(small, "Lê Văn Tám")
    wordings = office.wordings.proposed_for(small.batch)
    office.wordings.confirm(
        [
            replace(one, name="Nguyễn Thị Hồng Hạnh", post="Phó Chánh Văn phòng")
            if "hồng" in one.name
            else one
            for one in wordings
        ]
    )
    for what in ("proposal", "ballots"):
        paper = office.printing.preview(what, Selection(batch_id=small.batch))
        assert "Nguyễn Thị Hồng Hạnh" in words(paper), what
        assert "wording_open" not in codes(paper), what
    decision = office.decisions.decide(small.batch, None, "9", DAY, CHAIR).created
    text = words(office.printing.preview("decision", Selection(decision_id=decision)))
    assert "Nguyễn Thị Hồng Hạnh Phó Chánh Văn phòng" in text


def test_a_higher_levels_decision_is_not_ours_to_print(sample: Workspace) -> None:
    recorded = sample.decisions.by_number("1875").id
    with pytest.raises(RuleViolation, match="cấp trên ban hành"):
        sample.printing.preview("decision", Selection(decision_id=recorded))


def test_without_a_decision_the_way_is_told(small: Small) -> None:
    nominate(small)
    for what in ("decision", "receipts"):
        with pytest.raises(RuleViolation, match="Chưa có quyết định nào") as error:
            small.office.printing.preview(what, Selection(batch_id=small.batch))
        assert "dự thảo" in error.value.hint


# ---- proposals -----------------------------------------------------------------------------------
def test_each_level_has_a_paper_of_its_own(small: Small, tmp_path: Path) -> None:
    office = small.office
    nominate(small)
    higher = nominate(small, "Trần Thị Bích", "BKT")
    office.eligibility.override(higher, "đủ điều kiện theo hồ sơ giấy")
    result = office.printing.save("proposal", Selection(batch_id=small.batch), tmp_path)
    names = sorted(one.path.name for one in result.files)
    assert names == [
        "to-trinh-cap-tinh.docx", "to-trinh-cap-tinh.pdf", "to-trinh-cap-xa.docx", "to-trinh-cap-xa.pdf",
    ]  # fmt: skip
    own, up = words(tmp_path / "to-trinh-cap-xa.pdf"), words(tmp_path / "to-trinh-cap-tinh.pdf")
    assert "Kính gửi: Chủ tịch Ủy ban nhân dân xã Thạnh Hóa" in own
    assert "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG" in own
    assert "Trần Thị Bích" not in own
    assert "Trần Thị Bích" in up
    assert "TM. ỦY BAN NHÂN DÂN" in up
    only = office.printing.preview("proposal", Selection(batch_id=small.batch, level="tinh"))
    assert "Nguyễn Thị Hồng Hạnh" not in words(only)


def test_a_sent_one_carries_its_number_and_the_decision_names_it(small: Small) -> None:
    office = small.office
    nominate(small)
    nominate(small, "Lê Văn Tám")
    proposal = office.proposals.propose(
        small.batch, "co_so", "5", dt.date(2026, 12, 10), signer=CHAIR
    ).created
    paper = office.printing.preview("proposal", Selection(proposal_id=proposal))
    assert "05/TTr" in words(paper)
    assert "draft" not in codes(paper)
    decision = office.decisions.decide(small.batch, None, "10", DAY, CHAIR).created
    text = words(office.printing.preview("decision", Selection(decision_id=decision)))
    assert "tại Tờ trình số 05/TTr" in text
    assert "ngày 10 tháng 12 năm 2026." in text


# ---- sessions ------------------------------------------------------------------------------------
def test_minutes_and_tally_come_from_the_session(small: Small) -> None:
    office = small.office
    line = nominate(small)
    session = seat(small)
    office.council.update_session(
        replace(
            office.council.session(session), number="05/BB-HĐTĐKT", ended_at="10:30", place="Phòng họp A",
            tally_team="Trần Văn Định\nLê Văn Tám", issued=3, collected=3, valid=3,
        )
    )  # fmt: skip
    office.council.set_tallies(session, [Tally(session, line, 2, 1, 0)])
    minutes = office.printing.preview("minutes", Selection(session_id=session))
    text = words(minutes)
    for expected in (
        "Số: 05/BB-HĐTĐKT",
        "08 giờ 00, ngày 08 tháng 12 năm 2026",
        "Có mặt 02/03 thành viên",
        "Ông Trần Văn Định, Trưởng phòng - Ủy viên (đi công tác; có ý kiến bằng văn bản: đồng ý)",
        "Chủ trì (chủ tọa): Ông Lâm Quốc Thịnh",
        "Số phiếu phát ra: 03; thu về: 03; hợp lệ: 03; không hợp lệ: 00.",
        "Cuộc họp kết thúc vào 10 giờ 30",
    ):
        assert expected in text, expected
    assert "missing" not in codes(minutes)
    tally = words(office.printing.preview("tally", Selection(batch_id=small.batch)))
    assert "1. Trần Văn Định - Tổ trưởng" in tally
    assert "2. Lê Văn Tám - Thành viên" in tally


def test_a_kept_line_and_an_exceeded_quota_are_in_the_minutes(small: Small) -> None:
    office = small.office
    line = nominate(small, "Trần Thị Bích", "CSTDCS")
    seat(small)
    office.eligibility.override(line, "thành tích đặc biệt")
    text = words(office.printing.preview("minutes", Selection(batch_id=small.batch)))
    assert "Trần Thị Bích - Chiến sĩ thi đua cơ sở: chưa đủ điều kiện" in text
    assert "lý do vẫn đề nghị: thành tích đặc biệt." in text


def test_open_places_of_the_minutes_are_remarked(small: Small) -> None:
    nominate(small)
    seat(small)
    paper = small.office.printing.preview("minutes", Selection(batch_id=small.batch))
    assert {"missing", "no_votes"} <= codes(paper)
    assert "no_team" in codes(small.office.printing.preview("tally", Selection(batch_id=small.batch)))


def test_without_a_session_there_are_no_minutes_but_ballots(small: Small) -> None:
    nominate(small)
    for what in ("minutes", "tally"):
        with pytest.raises(RuleViolation, match="chưa có phiên họp"):
            small.office.printing.preview(what, Selection(batch_id=small.batch))
    paper = small.office.printing.preview("ballots", Selection(batch_id=small.batch))
    assert "no_members" in codes(paper)
    assert words(paper).count("PHIẾU BẦU") == 6


def test_every_voter_gets_a_ballot(small: Small) -> None:
    nominate(small)
    session = seat(small)
    paper = small.office.printing.preview("ballots", Selection(session_id=session))
    # Two came and one wrote.
    assert words(paper).count("PHIẾU BẦU") == 3
    assert "Lâm Quốc Thịnh" not in words(paper), "a ballot names no voter"


# ---- bonus ---------------------------------------------------------------------------------------
def test_the_sheet_shares_a_joint_bonus_and_foots(small: Small) -> None:
    office = small.office
    office.nominations.add(
        Nomination(
            0, small.batch, Recipient(RecipientKind.UNIT, small.hall), "GKX", "Tốt", unit_id=small.hall
        )
    )
    nominate(small)
    decision = office.decisions.decide(small.batch, None, "11", DAY, CHAIR).created
    office.bonus.compute(decision, "Ngân sách xã năm 2026")
    unit = next(a for a in office.decisions.awards(decision) if a.recipient_kind is RecipientKind.UNIT)
    office.bonus.set_shares(unit.id, [("Nguyễn Văn A", 1_000_000), ("Trần Thị B", 520_000)])
    text = words(office.printing.preview("receipts", Selection(decision_id=decision)))
    assert "Nguyễn Văn A (phần của Văn phòng HĐND và UBND xã Thạnh Hóa)" in text
    assert "Cộng (03 trường hợp) 2.280.000" in text
    assert "Hai triệu hai trăm tám mươi nghìn đồng" in text
    assert "Ngân sách xã năm 2026" in text
    assert "0,3 × 2.530.000" in text


# ---- files and what is kept of them --------------------------------------------------------------
def test_a_folder_gets_both_formats_and_a_name_one(sample: Workspace, tmp_path: Path) -> None:
    batch = sample.nominations.batch_named("Tổng kết năm 2025").id
    for what in PAPERS:
        made = sample.printing.save(what, Selection(batch_id=batch), tmp_path / "all").files
        assert [one.path.suffix for one in made] == [".pdf", ".docx"], what
        assert made[0].pages > 0
        assert docx.Document(str(made[1].path)).paragraphs
    single = sample.printing.save("minutes", Selection(batch_id=batch), tmp_path / "bb.docx").files
    assert [one.path.name for one in single] == ["bb.docx"]
    run = sample._store.prints.runs(limit=1)[0]
    assert (run.what, run.target, run.batch_id) == ("minutes", "bb.docx", batch)
    assert run.session_id is not None


def test_an_existing_file_keeps_all_back(small: Small, tmp_path: Path) -> None:
    nominate(small)
    (tmp_path / "to-trinh.docx").write_bytes(b"mine")
    with pytest.raises(RuleViolation, match="đã có"):
        small.office.printing.save("proposal", Selection(batch_id=small.batch), tmp_path)
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == ["to-trinh.docx"]
    small.office.printing.save("proposal", Selection(batch_id=small.batch), tmp_path, force=True)
    assert (tmp_path / "to-trinh.pdf").read_bytes().startswith(b"%PDF")


def test_a_missing_glyph_is_told_and_nothing_is_written(small: Small, tmp_path: Path) -> None:
    nominate(small, "Lê Vui 😀")
    with pytest.raises(Invalid, match="1F600"):
        small.office.printing.save("proposal", Selection(batch_id=small.batch), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_an_endless_achievement_keeps_no_paper_back(small: Small, tmp_path: Path) -> None:
    line = nominate(small)
    nomination = small.office.nominations.get(line)
    long = "Tích cực tham gia phong trào thi đua. " * 130
    small.office.nominations.update(replace(nomination, achievement=long))
    result = small.office.printing.save("proposal", Selection(batch_id=small.batch), tmp_path)
    (problem,) = [one for one in result.problems if one.code == "long_text"]
    assert "Nguyễn Thị Hồng Hạnh" in problem.message
    assert words(tmp_path / "to-trinh.pdf").count("Tích") == 130
    assert "tblHeader" in docx.Document(str(tmp_path / "to-trinh.docx")).element.xml
    assert len(result.problems) == len(set(result.problems))


def test_a_broken_template_names_the_file(small: Small) -> None:
    nominate(small)
    own = small.office.folder / "papers"
    own.mkdir()
    text = small.office.paper_templates.shipped("proposal-own").replace("{counts}", "{so_luong}")
    (own / "proposal-own.toml").write_text(text, encoding="utf-8")
    with pytest.raises(Invalid, match=r"proposal-own\.toml, dòng \d+") as error:
        small.office.printing.preview("proposal", Selection(batch_id=small.batch))
    assert error.value.problems[0].field == "opening"


def test_an_offices_own_words_are_printed(small: Small) -> None:
    nominate(small)
    templates = small.office.paper_templates
    text = templates.shipped("proposal-own").replace('"Lưu: VT"', '"Phòng Văn hóa - Xã hội", "Lưu: VT, VHXH"')
    templates.save("proposal-own", text)
    found = words(small.office.printing.preview("proposal", Selection(batch_id=small.batch)))
    assert "- Phòng Văn hóa - Xã hội; - Lưu: VT, VHXH." in found


def test_rules_that_were_not_read_are_remarked_not_printed(small: Small) -> None:
    office = small.office
    nominate(small)
    batch = office.nominations.batch(small.batch)
    office.nominations.update_batch(replace(batch, received_on=dt.date(2026, 11, 2)))
    paper = office.printing.preview("proposal", Selection(batch_id=small.batch))
    assert "unverified_rule" in codes(paper)
    assert "cần đối chiếu" not in words(paper)


def test_the_same_records_give_the_same_files(sample: Workspace, tmp_path: Path) -> None:
    batch = sample.nominations.batch_named("Tổng kết năm 2025").id
    for folder in ("one", "two"):
        sample.printing.save("minutes", Selection(batch_id=batch), tmp_path / folder)
    for name in ("bien-ban-hop.pdf", "bien-ban-hop.docx"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_a_household_alone_stands_in_the_sentence(small: Small) -> None:
    office = small.office
    office.nominations.add(
        Nomination(0, small.batch, Recipient(RecipientKind.HOUSEHOLD, small.household), "GKX", "Hiến đất")
    )
    decision = office.decisions.decide(small.batch, None, "12", DAY, CHAIR).created
    text = words(office.printing.preview("decision", Selection(decision_id=decision)))
    assert "cho hộ gia đình Huỳnh Văn Bảo, Số 8, Ấp 2" in text


def test_of_a_batch_only_decisions_that_stand_are_printed(small: Small) -> None:
    office = small.office
    nominate(small)
    gone = office.decisions.decide(small.batch, None, "13", DAY, CHAIR).created
    office.decisions.revoke(gone, "Kê khai sai")
    with pytest.raises(RuleViolation, match="Chưa có quyết định"):
        office.printing.preview("decision", Selection(batch_id=small.batch))
    # Asked for by itself it can still be seen.
    assert "13/QĐ-UBND" in words(office.printing.preview("decision", Selection(decision_id=gone)))


def test_open_numbers_carry_the_offices_own_code(small: Small) -> None:
    office = small.office
    declared = office.settings.office()
    assert declared is not None
    office.settings.save_office(replace(declared, decision_code="QĐ-CT"))
    draft = office.decisions.draft(small.batch, [nominate(small), nominate(small, "Lê Văn Tám")]).created
    text = words(office.printing.preview("decision", Selection(decision_id=draft)))
    assert "Số: /QĐ-CT" in text
    assert "(Kèm theo Quyết định số /QĐ-CT ngày tháng năm 2026" in text
