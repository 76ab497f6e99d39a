"""What papers say where an office differs from the usual: counts, who is asked, who signs, who came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from tests.services.conftest import Small
from tests.services.test_official_papers import CHAIR, DAY, nominate, seat, words
from thidua_desktop.domain.records import Nomination, Office, Recipient, RecipientKind, Signer, Tally
from thidua_desktop.services.printing import Selection


def again(small: Small, line: int, code: str) -> int:
    """The recipient of ``line`` proposed for another award too."""
    first = small.office.nominations.get(line)
    assert isinstance(first, Nomination)
    return small.office.nominations.add(replace(first, id=0, award_code=code)).created


def decided(small: Small, ids: Sequence[int] | None = None, signer: Signer = CHAIR) -> str:
    decision = small.office.decisions.decide(small.batch, ids, "7", DAY, signer).created
    return words(small.office.printing.preview("decision", Selection(decision_id=decision)))


def declare(small: Small, office: Office) -> None:
    small.office.settings.save_office(office)


def test_one_person_on_two_lines_is_counted_as_lines(small: Small) -> None:
    line = nominate(small, code="LDTT")
    again(small, line, "GKX")
    small.office.eligibility.override(line, "đã đối chiếu")
    draft = small.office.decisions.draft(small.batch, [line, line + 1]).created
    text = words(small.office.printing.preview("decision", Selection(decision_id=draft)))
    assert "cho 02 lượt cá nhân đã có thành tích" in text
    assert "Danh hiệu Lao động tiên tiến: 01 cá nhân;" in text


def test_only_what_is_there_is_spoken_of(small: Small) -> None:
    ids = [nominate(small, f"Nguyễn Văn {letter}") for letter in "AB"]
    text = decided(small, ids)
    assert "Điều 1. Tặng hình thức khen thưởng cho 02 cá nhân" in text
    assert "và các cá nhân có tên trong danh sách" in text


@pytest.mark.parametrize("kind", ["xã", "phường", "đặc khu"])
def test_a_ward_is_not_called_a_commune(small: Small, kind: str) -> None:
    office = small.office.settings.office() or Office("")
    declare(small, replace(office, name=f"Ủy ban nhân dân {kind} Thạnh Hóa"))
    nominate(small)
    text = decided(small)
    assert f"HĐND {kind}; - Chủ tịch, các Phó Chủ tịch UBND {kind};" in text


def test_a_deputy_signs_for_the_chair(small: Small) -> None:
    nominate(small)
    text = decided(small, signer=Signer("Đặng Thị Mỹ Xuân", "Phó Chủ tịch"))
    assert "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in text
    assert "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ THẠNH HÓA" in text


def test_the_prime_minister_is_asked_through_the_province(small: Small) -> None:
    office = small.office.settings.office() or Office("")
    declare(small, replace(office, parent_name="", province="Tây Ninh"))
    small.office.eligibility.override(nominate(small, code="BKTTG"), "đã đối chiếu")
    text = words(small.office.printing.preview("proposal", Selection(batch_id=small.batch)))
    assert "đề nghị Thủ tướng Chính phủ tặng hình thức khen thưởng năm" in text
    assert "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh" in text
    assert "xem xét, trình Thủ tướng Chính phủ tặng hình thức khen thưởng" in text
    assert "xem xét, trình Thủ tướng Chính phủ quyết định./." in text


def test_a_draft_without_anybody_to_sign_has_the_post_and_says_so(small: Small) -> None:
    office = small.office.settings.office() or Office("")
    declare(small, replace(office, signers=()))
    nominate(small)
    paper = small.office.printing.preview("proposal", Selection(batch_id=small.batch))
    assert "TM. HỘI ĐỒNG CHỦ TỊCH" in words(paper)
    assert "missing_signer" in {problem.code for problem in paper.problems}


def test_ballots_of_a_closed_session_are_those_that_were_cast(small: Small) -> None:
    lines = [nominate(small, f"Nguyễn Văn {letter}") for letter in "AB"]
    session = seat(small)
    council = small.office.council
    council.set_tallies(session, [Tally(session, line, 3, 0, 0) for line in lines])
    council.apply(session)
    small.office.decisions.decide(small.batch, None, "7", DAY, CHAIR)
    text = words(small.office.printing.preview("ballots", Selection(session_id=session)))
    assert text.count("Nguyễn Văn A") == text.count("Nguyễn Văn B") == 3


def test_a_council_that_is_only_counted_and_slips_that_are_not(small: Small) -> None:
    line = nominate(small)
    council = small.office.council
    session = council.open_session(small.batch, DAY).created
    council.update_session(replace(council.session(session), members=9, present=8))
    council.set_tallies(session, [Tally(session, line, 7, 1, 0)])
    minutes = words(small.office.printing.preview("minutes", Selection(session_id=session)))
    assert "Có mặt 08/09 thành viên (có danh sách kèm theo)." in minutes
    assert "Số phiếu phát ra: ……; thu về: ……" in minutes
    assert "77,78" in minutes, "rounded as a calculator does"
    tally = words(small.office.printing.preview("tally", Selection(session_id=session)))
    assert "gồm 09 thành viên, có mặt 08, vắng mặt 01." in tally


def test_both_minutes_tell_who_wrote_and_what_passes(small: Small) -> None:
    line = nominate(small)
    session = seat(small)
    small.office.council.set_tallies(session, [Tally(session, line, 3, 0, 0)])
    tally = words(small.office.printing.preview("tally", Selection(session_id=session)))
    assert "Thành viên vắng mặt gửi ý kiến bằng văn bản: 01." in tally
    minutes = words(small.office.printing.preview("minutes", Selection(session_id=session)))
    for text in (tally, minutes):
        assert "đạt khi số phiếu đồng ý" in text
    assert "CHỦ TỌA Lâm Quốc Thịnh Nơi nhận: - Các thành viên Hội đồng; - Lưu: VT, hồ sơ đợt xét." in minutes


def test_awards_are_written_out_in_full(small: Small) -> None:
    line = nominate(small, code="BKT")
    small.office.eligibility.override(line, "đã đối chiếu")
    text = words(small.office.printing.preview("proposal", Selection(batch_id=small.batch)))
    assert "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh: 01 cá nhân" in text


def test_a_collective_on_two_lines(small: Small) -> None:
    for code in ("GKX", "TTLDTT"):
        small.office.nominations.add(
            Nomination(
                0, small.batch, Recipient(RecipientKind.UNIT, small.hall), code, "Tốt", unit_id=small.hall
            )
        )
    seat(small)
    text = words(small.office.printing.preview("minutes", Selection(batch_id=small.batch)))
    assert "báo cáo hồ sơ của 02 lượt tập thể được đề nghị" in text
