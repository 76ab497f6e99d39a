"""Papers from records: what is on them, what is refused, what is remembered."""

from __future__ import annotations

import datetime as dt
import errno
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import Cancelled, Invalid, NotFound, RuleViolation, Severity, StorageFault
from thidua_desktop.domain.records import (
    Conference,
    Nomination,
    Person,
    Pledge,
    Recipient,
    RecipientKind,
    Signer,
    Unit,
)
from thidua_desktop.services.printing import Selection
from thidua_desktop.services.workspace import Workspace

DAY = dt.date(2026, 12, 15)
CHAIR = Signer("Lâm Quốc Thịnh", "Chủ tịch")


def text_of(pdf: bytes | Path) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def words(pdf: bytes | Path) -> str:
    return " ".join(text_of(pdf).split())


def award(
    small: Small, name: str, text: str = "Hoàn thành xuất sắc nhiệm vụ năm 2026", number: str = "1"
) -> int:
    """A decision of one commendation to a new person of that name; the decision's id."""
    office = small.office
    person = office.units.add_person(Person(0, name, small.hall, post="Chuyên viên")).created
    nomination = office.nominations.add(
        Nomination(0, small.batch, Recipient(RecipientKind.PERSON, person), "GKX", text)
    ).created
    return office.decisions.decide(small.batch, [nomination], number, DAY, CHAIR).created


def test_a_certificate_carries_the_frozen_words(small: Small) -> None:
    decision = award(small, "Nguyễn Thị Hồng Hạnh")
    paper = small.office.printing.preview("certificates", Selection(decision_id=decision))
    assert paper.pages == 1
    assert not paper.problems
    found = words(paper.pdf)
    for expected in (
        "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THẠNH HÓA",
        "GIẤY KHEN",
        "Nguyễn Thị Hồng Hạnh",
        "Chuyên viên, Văn phòng HĐND và UBND xã Thạnh Hóa",
        "Hoàn thành xuất sắc nhiệm vụ năm 2026",
        "Thạnh Hóa, ngày 15 tháng 12 năm 2026",
        "01/QĐ-UBND",
        "Lâm Quốc Thịnh",
    ):
        assert expected in found


@pytest.mark.parametrize("name", ["Bùi <b>Lan</b> & Hòa", "=HYPERLINK(1)", "Trần {name} Minh"])
def test_odd_characters_are_only_characters(small: Small, name: str) -> None:
    decision = award(small, name)
    for what in ("certificates", "roster"):
        assert name in words(small.office.printing.preview(what, Selection(decision_id=decision)).pdf)


def test_a_missing_glyph_is_reported_and_keeps_its_page_back(small: Small, tmp_path: Path) -> None:
    award(small, "Nguyễn Văn Tốt", number="1")
    bad = award(small, "Lê Vui 😀", number="2")
    with pytest.raises(Invalid) as refused:
        small.office.printing.preview("certificates", Selection(decision_id=bad))
    (problem,) = refused.value.problems
    assert problem.severity is Severity.REJECT
    assert "😀" in problem.message or "1F600" in problem.message
    result = small.office.printing.save("certificates", Selection(batch_id=small.batch), tmp_path / "x.pdf")
    assert result.files[0].pages == 1
    assert len(result.problems) == 1
    with pytest.raises(Invalid):
        small.office.printing.save("certificates", Selection(decision_id=bad), tmp_path / "y.pdf")
    assert not list(tmp_path.glob("y.*"))


def test_what_can_never_fit_is_a_problem_not_an_overflow(small: Small) -> None:
    decision = award(small, "Nguyễn Văn Tốt", text="Tích cực tham gia phong trào thi đua; " * 130)
    with pytest.raises(Invalid) as refused:
        small.office.printing.preview("certificates", Selection(decision_id=decision))
    (problem,) = refused.value.problems
    assert problem.severity is Severity.REJECT
    assert "Nguyễn Văn Tốt" in problem.message


def test_eighty_letters_fit(small: Small) -> None:
    name = "Công Tằng Tôn Nữ Nguyễn Phước Hoàng Phương Uyên Thục Quyên Bảo Trân Diễm Quỳnh An"
    assert len(name) >= 80
    decision = award(small, name)
    assert name in words(small.office.printing.preview("certificates", Selection(decision_id=decision)).pdf)


def test_an_existing_file_stays(small: Small, tmp_path: Path) -> None:
    decision = award(small, "Nguyễn Văn Tốt")
    out = tmp_path / "a.pdf"
    out.write_bytes(b"mine")
    with pytest.raises(RuleViolation, match="đã có"):
        small.office.printing.save("roster", Selection(decision_id=decision), out)
    assert out.read_bytes() == b"mine"
    small.office.printing.save("roster", Selection(decision_id=decision), out, force=True)
    assert out.read_bytes().startswith(b"%PDF")


def test_a_folder_gets_the_usual_name(small: Small, tmp_path: Path) -> None:
    decision = award(small, "Nguyễn Văn Tốt")
    result = small.office.printing.save(
        "roster", Selection(decision_id=decision), tmp_path / "new" / "folder"
    )
    assert result.files[0].path == tmp_path / "new" / "folder" / "danh-sach-khen-thuong.pdf"


@pytest.mark.parametrize(
    ("what", "name"), [("certificates", "gk.docx"), ("roster", "x.txt"), ("decision", "x.xlsx")]
)
def test_a_name_of_another_kind_of_file_is_no_folder(
    small: Small, tmp_path: Path, what: str, name: str
) -> None:
    decision = award(small, "Nguyễn Thị Hồng Hạnh")
    with pytest.raises(RuleViolation, match=Path(name).suffix) as caught:
        small.office.printing.save(what, Selection(decision_id=decision), tmp_path / name)
    assert ".pdf" in caught.value.hint
    assert list(tmp_path.glob(f"*{Path(name).suffix}")) == []
    (tmp_path / name).mkdir()
    small.office.printing.save(what, Selection(decision_id=decision), tmp_path / name)


def test_stopping_leaves_nothing(sample: Workspace, tmp_path: Path) -> None:
    decision = sample.decisions.by_number("412").id
    seen = []
    with pytest.raises(Cancelled):
        sample.printing.save(
            "certificates",
            Selection(decision_id=decision),
            tmp_path / "x.pdf",
            progress=lambda done, total: seen.append((done, total)),
            cancelled=lambda: len(seen) >= 5,
        )
    assert seen[-1][0] == 5
    assert not list(tmp_path.glob("x*"))
    assert not sample.operations.history(1)[0].label.startswith("Đã in")


def test_a_full_disk_is_said_and_leaves_nothing(
    small: Small, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    decision = award(small, "Nguyễn Văn Tốt")

    def full(self: Path, target: Path) -> Path:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(StorageFault) as error:
        small.office.printing.save("roster", Selection(decision_id=decision), tmp_path / "x.pdf")
    assert error.value.code == "full"
    assert not list(tmp_path.glob("x*"))


def test_layouts_suit_the_award_and_dress_alike(sample: Workspace) -> None:
    names = [one.name for one in sample.printing.layouts()]
    assert {"giay-khen-a4-truyen-thong", "giay-khen-a4-trang-nha"} <= set(names)
    for name in names:
        if name.startswith("giay-khen"):
            selection = Selection(decision_id=sample.decisions.by_number("412").id)
            assert sample.printing.preview("certificates", selection, name, limit=30).pages == 30
    with pytest.raises(NotFound, match="bố cục"):
        sample.printing.preview("certificates", selection, "khong-co")


def test_overprint_leaves_the_fixed_words_to_the_blank(small: Small) -> None:
    decision = award(small, "Nguyễn Thị Hồng Hạnh")
    paper = small.office.printing.preview("certificates", Selection(decision_id=decision), mode="overprint")
    found = words(paper.pdf)
    assert "Nguyễn Thị Hồng Hạnh" in found
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" not in found


def test_titles_without_a_certificate_in_the_decree_are_remarked(sample: Workspace) -> None:
    selection = Selection(decision_id=sample.decisions.by_number("412").id)
    problems = sample.printing.preview("certificates", selection).problems
    assert {p.value for p in problems if p.code == "no_certificate_in_law"} == {"LDTT", "TTLDTT"}
    assert {p.severity for p in problems} == {Severity.NOTE}


def test_the_roster_follows_the_order_of_the_stage_and_foots(sample: Workspace) -> None:
    selection = Selection(decision_id=sample.decisions.by_number("156").id)
    found = words(sample.printing.preview("roster", selection).pdf)
    assert "Danh sách này gồm 04 tập thể, 03 hộ gia đình, 18 cá nhân" in found
    assert found.index("Tập thể (4)") < found.index("Hộ gia đình (3)") < found.index("Cá nhân (18)")
    assert "(Kèm theo Quyết định số 156/QĐ-UBND ngày 10 tháng 7 năm 2026" in found


def test_two_of_one_name_are_told_apart_on_the_roster(small: Small) -> None:
    office = small.office
    for person in (small.person, small.namesake):
        office.nominations.add(
            Nomination(0, small.batch, Recipient(RecipientKind.PERSON, person), "GKX", "Có thành tích")
        )
    decision = office.decisions.decide(small.batch, None, "5", DAY, CHAIR).created
    found = words(office.printing.preview("roster", Selection(decision_id=decision)).pdf)
    assert "1984" in found
    assert "1991" in found


def test_a_conference_gathers_its_decisions(small: Small) -> None:
    first = award(small, "Nguyễn Văn Một", number="1")
    second = award(small, "Nguyễn Văn Hai", number="2")
    conference = small.office.conferences.add(
        Conference(
            0,
            "Hội nghị tổng kết năm 2026",
            2026,
            dt.date(2026, 12, 29),
            "Hội trường xã",
            decision_ids=(second, first),
        )
    ).created
    paper = small.office.printing.preview("roster", Selection(conference_id=conference))
    found = words(paper.pdf)
    assert "Nguyễn Văn Một" in found
    assert "Nguyễn Văn Hai" in found
    assert "(ngày 29/12/2026, tại Hội trường xã)" in found


def test_revoked_awards_are_on_no_paper(small: Small) -> None:
    award(small, "Nguyễn Văn Một", number="1")
    gone = award(small, "Nguyễn Văn Hai", number="2")
    small.office.decisions.revoke(gone, "Kê khai sai")
    found = words(small.office.printing.preview("roster", Selection(batch_id=small.batch)).pdf)
    assert "Nguyễn Văn Một" in found
    assert "Nguyễn Văn Hai" not in found


def test_the_signing_sheet_has_every_unit_by_block(sample: Workspace) -> None:
    found = words(sample.printing.preview("signing-sheet", Selection(year=2027)).pdf)
    places = [found.index(row.unit_name) for row in sample.pledges.of_year(2027)]
    assert len(places) == 25
    assert found.count("Khối thi đua số") >= 3
    with pytest.raises(RuleViolation, match="Chưa có giao ước"):
        sample.printing.preview("signing-sheet", Selection(year=2031))


def test_a_pledge_is_one_a_unit_and_year(small: Small) -> None:
    pledges = small.office.pledges
    made = pledges.add(Pledge(0, small.hall, 2027, "Phạm Cẩm Liên", "Chánh Văn phòng")).created
    with pytest.raises(Invalid):
        pledges.add(Pledge(0, small.hall, 2027))
    pledges.mark_signed([made], DAY)
    assert pledges.get(made).signed_on == DAY
    small.office.operations.undo()
    assert pledges.get(made).signed_on is None


def test_printing_is_remembered_and_not_undone(small: Small, tmp_path: Path) -> None:
    decision = award(small, "Nguyễn Văn Tốt")
    person = small.office.units.person(small.person)
    small.office.units.update_person(replace(person, post="Trưởng phòng"))
    small.office.printing.save("certificates", Selection(decision_id=decision), tmp_path / "x.pdf")
    last = small.office.operations.last()
    assert last is not None
    assert last.label == "Đã sửa Nguyễn Thị Lan"


def test_an_own_emblem_replaces_the_shipped_one(small: Small) -> None:
    decision = award(small, "Nguyễn Văn Tốt")
    selection = Selection(decision_id=decision)
    shipped = small.office.printing.preview("certificates", selection).pdf
    (small.office.folder / "quoc-huy.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="20mm" height="20mm" viewBox="0 0 20 20">'
        '<circle cx="10" cy="10" r="9" fill="#DA1A1F"/></svg>',
        encoding="utf-8",
    )
    own = small.office.printing.preview("certificates", selection).pdf
    assert len(own) < len(shipped)
    assert words(own) == words(shipped)


def test_the_same_records_give_the_same_bytes(sample: Workspace) -> None:
    selection = Selection(decision_id=sample.decisions.by_number("156").id)
    for what in ("certificates", "roster"):
        assert sample.printing.preview(what, selection).pdf == sample.printing.preview(what, selection).pdf


def test_an_undeclared_office_is_named_by_its_unit_tree(tmp_path: Path) -> None:
    from thidua_desktop.services.workspace import open_workspace

    opened = open_workspace(tmp_path / "bare", create=True)
    try:
        with pytest.raises(RuleViolation, match="Chưa khai báo tên cơ quan"):
            opened.printing.preview("signing-sheet", Selection(year=2027))
    finally:
        opened.close()


def test_a_part_of_a_unit_is_named_with_it(small: Small) -> None:
    office = small.office
    hall = office.units.get(small.hall)
    team = office.units.add(Unit(0, "Tổ Tiếp dân", parent_id=small.hall)).created
    person = office.units.add_person(Person(0, "Lê Thị Mơ", team, post="Kế toán")).created
    nominations = [
        office.nominations.add(Nomination(0, small.batch, recipient, "GKX", "Tốt", unit_id=team)).created
        for recipient in (Recipient(RecipientKind.UNIT, team), Recipient(RecipientKind.PERSON, person))
    ]
    decision = office.decisions.decide(small.batch, nominations, "1", DAY, CHAIR).created
    selection = Selection(decision_id=decision)
    certificates = words(office.printing.preview("certificates", selection).pdf)
    assert f"Tổ Tiếp dân {hall.name}" in certificates
    assert f"Kế toán, Tổ Tiếp dân, {hall.name}" in certificates
    assert words(office.printing.preview("roster", selection).pdf).count("Tổ Tiếp dân") == 2
