"""The pack: every paper of one moment, whole or not at all, recorded, and what changed since."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from pypdf import PdfReader

from tests.documents.conftest import read_text
from tests.services.stage_papers.conftest import NAME, Staged
from thidua_desktop.documents.raster import page_count
from thidua_desktop.domain.errors import Cancelled, Invalid, RuleViolation
from thidua_desktop.domain.records import AwardState, Conference, ItemKind, Presence, ProgrammeItem
from thidua_desktop.services import year_papers
from thidua_desktop.services.conferences.pack import MERGED
from thidua_desktop.services.conferences.slides import SlideMaker, appears
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.stage_papers.bonuses import gather_bonuses
from thidua_desktop.services.stage_papers.gathered import on_stage
from thidua_desktop.services.stage_papers.script import gather_script


def made(staged: Staged, what: str) -> bytes:
    target = io.BytesIO()
    year_papers.make(what, staged.office.year_sources(), staged.selection, target)
    return target.getvalue()


def pages(pdf: bytes | Path) -> list[str]:
    data = pdf if isinstance(pdf, bytes) else pdf.read_bytes()
    return [read_text(data, page) for page in range(page_count(data))]


@pytest.fixture
def invited(staged: Staged) -> Staged:
    """With guests, seats and a programme: nothing is missing."""
    staged.office.reception.invite(staged.conference_id)
    staged.office.reception.seat(staged.conference_id, [("A", 15), ("B", 15)])
    items = [ProgrammeItem("Chào cờ", 5, "Ban Tổ chức"), ProgrammeItem("Trao thưởng", 30)]
    staged.office.conferences.set_programme(staged.conference_id, items)
    return staged


def test_a_pack_holds_every_paper_and_one_file_with_an_outline(invited: Staged, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    result = invited.office.pack.make(
        invited.conference_id, tmp_path / "bo", progress=lambda done, all: told.append((done, all))
    )
    names = sorted(path.name for path in result.folder.iterdir())
    assert names == [MERGED, *(one.path.name for one in result.files)]
    numbers = [int(name[:2]) for name in names]
    assert numbers == list(range(len(names)))
    stems = {name[3:-4] for name in names}
    assert {"kich-ban-mc", "danh-sach-khen-thuong", "the-san-khau", "nhan-ghe", "giay-khen-theo-dot"} <= stems
    assert {"chuong-trinh", "danh-sach-don-tiep", "ky-nhan-tien-thuong", "danh-sach-chup-anh"} <= stems
    assert "ky-giao-uoc" in stems
    assert "thay-doi-sau-khi-in" not in stems
    for one in result.files:
        assert page_count(one.path) == one.pages
    merged = pages(result.merged)
    assert merged == [text for one in result.files for text in pages(one.path)]
    assert result.pages == len(merged)
    outline = PdfReader(result.merged).outline
    titles = [one.title for one in outline if not isinstance(one, list)]
    assert len(titles) == len(result.files)
    below = next(
        outline[i + 1]
        for i, one in enumerate(outline)
        if getattr(one, "title", "").startswith("Giấy khen và")
    )
    assert [one.title.split(".")[0] for one in below] == [
        f"Đợt {n + 1}" for n in range(len(invited.stage.turns))
    ]
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    run = invited.office._store.prints.runs(1)[0]
    assert (run.what, run.target, run.pages, run.conference_id) == (
        "pack",
        "bo",
        result.pages,
        invited.conference_id,
    )
    own = [line.award for line in invited.stage.lines if line.award.decision_number == "156/QĐ-UBND"]
    assert run.award_ids == tuple(award.id for award in own)
    pack = invited.office.stage.last_pack(invited.conference_id)
    assert pack is not None
    assert pack.target == "bo"


def test_what_has_nothing_to_print_is_left_out_with_a_note(staged: Staged, tmp_path: Path) -> None:
    result = staged.office.pack.make(staged.conference_id, tmp_path / "bo")
    assert "nhan-ghe" not in " ".join(one.path.name for one in result.files)
    note = next(one for one in result.problems if one.value == "seat-labels")
    assert note.message.startswith("Nhãn ghế dành riêng: không in.")


def test_a_conference_with_nothing_at_all_writes_nothing(staged: Staged, tmp_path: Path) -> None:
    empty = staged.office.conferences.add(Conference(0, "Hội nghị phát động", 2031)).created
    with pytest.raises(RuleViolation, match="chưa có gì để in"):
        staged.office.pack.make(empty, tmp_path / "bo")
    assert not list(tmp_path.glob("bo*"))


def test_a_stop_leaves_neither_folder_nor_record(staged: Staged, tmp_path: Path) -> None:
    asked = iter(range(10_000))
    with pytest.raises(Cancelled):
        staged.office.pack.make(staged.conference_id, tmp_path / "bo", cancelled=lambda: next(asked) > 5)
    assert not list(tmp_path.glob("bo*"))
    assert staged.office.stage.last_pack(staged.conference_id) is None


def test_a_name_that_cannot_be_printed_keeps_the_whole_pack_back(staged: Staged, tmp_path: Path) -> None:
    award = staged.stage.lines[3].award
    store = staged.office._store
    staged.office.operations.run(
        "Sửa", lambda: store.decisions.update_award(replace(award, name=award.name + " 😀"))
    )
    with pytest.raises(Invalid, match="U\\+1F600"):
        staged.office.pack.make(staged.conference_id, tmp_path / "bo")
    assert not list(tmp_path.glob("bo*"))


def test_an_older_pack_is_replaced_only_when_asked_and_other_files_never(
    staged: Staged, tmp_path: Path
) -> None:
    make = staged.office.pack.make
    folder = tmp_path / "bo"
    make(staged.conference_id, folder)
    with pytest.raises(RuleViolation, match="đã có một bộ giấy"):
        make(staged.conference_id, folder)
    (folder / "99-cu.pdf").write_bytes(b"old")
    make(staged.conference_id, folder, force=True)
    assert not (folder / "99-cu.pdf").exists()
    (folder / "ghi-chu.docx").write_bytes(b"mine")
    with pytest.raises(RuleViolation, match=r"ghi-chu\.docx"):
        make(staged.conference_id, folder, force=True)
    assert (folder / "ghi-chu.docx").read_bytes() == b"mine"
    (tmp_path / "trong").mkdir()
    assert make(staged.conference_id, tmp_path / "trong").files
    (tmp_path / "tep").write_bytes(b"")
    with pytest.raises(RuleViolation, match="là một tệp"):
        make(staged.conference_id, tmp_path / "tep", force=True)
    assert sorted(path.name for path in tmp_path.iterdir() if "bo" in path.name) == ["bo"]


def test_changes_since_the_pack_are_listed_and_marked(staged: Staged, tmp_path: Path) -> None:
    with pytest.raises(RuleViolation, match="chưa in bộ giấy nào"):
        made(staged, "changes")
    staged.office.pack.make(staged.conference_id, tmp_path / "bo")
    assert "Không có thay đổi nào" in pages(made(staged, "changes"))[0]
    turns = staged.stage.turns
    mover, absent = turns[-1].lines[-1].award, turns[-1].lines[0].award
    staged.office.stage.move_entries(staged.conference_id, [mover.id], turns[1].turn.id, 0)
    staged.office.stage.hand_over([absent.id], Presence.ABSENT)
    text = " ".join(pages(made(staged, "changes")))
    assert "Đổi chỗ" in text
    assert mover.name in text
    assert "Vắng" in text
    assert absent.name in text
    script = gather_script(on_stage(staged.office.year_sources(), staged.selection))
    marks = {one.award_id: one.change for step in script.steps for t in step.turns for one in t.group.names}
    assert marks[mover.id] == "ĐỔI CHỖ"
    assert {change for award_id, change in marks.items() if award_id != mover.id} == {""}
    assert "[ĐỔI CHỖ]" in " ".join(pages(made(staged, "separators")))
    again = staged.office.pack.make(staged.conference_id, tmp_path / "bo", force=True)
    assert any("thay-doi" in one.path.name for one in again.files)
    assert "[ĐỔI CHỖ]" not in " ".join(pages(made(staged, "separators")))


def test_an_award_revoked_after_printing_leaves_stack_and_script(staged: Staged, tmp_path: Path) -> None:
    staged.office.pack.make(staged.conference_id, tmp_path / "bo")
    gone = staged.stage.lines[5].award
    staged.office.decisions.revoke(gone.decision_id or 0, "Kê khai sai", award_ids=[gone.id])
    before = len(staged.stage.lines)
    certificates = [text for text in pages(made(staged, "stack")) if "Tờ ngăn" not in text]
    assert len(certificates) == len(staged.stage.lines) - sum(
        line.award.id == gone.id for line in staged.stage.lines
    )
    assert before >= len(certificates)
    script = gather_script(on_stage(staged.office.year_sources(), staged.selection))
    assert gone.id not in [
        one.award_id for step in script.steps for turn in step.turns for one in turn.group.called
    ]
    assert "Thu hồi" in " ".join(pages(made(staged, "changes")))


def change_at_random(staged: Staged, chance: random.Random) -> None:
    """What happens in the last hours: one late change by any of the means there are."""
    stage = staged.office.stage
    turns = staged.stage.turns
    turn, other = chance.choice(turns), chance.choice(turns)
    line = chance.choice(turn.lines) if turn.lines else None
    act = chance.choice(("move", "absent", "stand_in", "turn", "split", "merge", "out", "late", "revoke"))
    if act == "move" and line:
        stage.move_entries(staged.conference_id, [line.award.id], other.turn.id, 0)
    elif act == "absent" and line:
        stage.hand_over([line.award.id], Presence.ABSENT)
    elif act == "stand_in" and line:
        stage.hand_over([line.award.id], Presence.STAND_IN, "Bà Trần Thị Bích", "vợ")
    elif act == "turn":
        stage.move_turn(staged.conference_id, turn.turn.id, chance.randrange(len(turns)))
    elif act == "split" and len(turn.lines) > 1:
        stage.split_turn(staged.conference_id, turn.turn.id, 1)
    elif act == "merge" and turn.turn.id != other.turn.id:
        stage.merge_turns(staged.conference_id, [turn.turn.id, other.turn.id])
    elif act == "out" and line:
        stage.remove_entries(staged.conference_id, [line.award.id])
    elif act == "revoke" and line and line.award.state is AwardState.GIVEN:
        reason = "Kê khai thành tích không đúng"
        staged.office.decisions.revoke(line.award.decision_id or 0, reason, award_ids=[line.award.id])
    else:
        stage.refresh(staged.conference_id)


@pytest.mark.parametrize("seed", range(5))
def test_every_paper_and_the_screen_hold_the_same_people_after_ten_late_changes(
    staged: Staged, seed: int
) -> None:
    """Cards and stack are read back from their pages; what is absent or revoked is on neither."""
    chance = random.Random(seed)
    for _ in range(10):
        change_at_random(staged, chance)
    sources = staged.office.year_sources()
    lines = staged.stage.lines
    up = [one for one in lines if appears(one)]
    wanted = [one.award.id for one in up]
    assert 0 < len(wanted) < 28
    script = gather_script(on_stage(sources, staged.selection))
    assert [
        one.award_id for step in script.steps for turn in step.turns for one in turn.group.called
    ] == wanted
    slides = SlideMaker(lambda slide: True).slides(staged.stage, staged.office.settings.office())
    assert [name.award_id for slide in slides for name in slide.names] == wanted
    receipts = gather_bonuses(sources, staged.selection, Remarks())
    signed = list(dict.fromkeys(row.award_id for turn in receipts.turns for row in turn.rows))
    assert signed == [one.award.id for one in lines]
    cards = [label for text in pages(made(staged, "stage-cards")) for label in _after(text, "STT")]
    assert cards == [one.entry.label for one in up]
    given = [one for one in lines if one.award.state is AwardState.GIVEN]
    ordered = [*up, *(one for one in given if one not in up)]
    stack = [text for text in pages(made(staged, "stack")) if "Tờ ngăn" not in text]
    assert len(stack) == len(ordered)
    for one, text in zip(ordered, stack, strict=True):
        assert one.award.name in text


def _after(text: str, word: str) -> list[str]:
    words = text.split()
    return [words[i + 1] for i, one in enumerate(words) if one == word]


def test_the_merged_file_names_the_conference(staged: Staged, tmp_path: Path) -> None:
    result = staged.office.pack.make(staged.conference_id, tmp_path / "bo")
    document = pypdfium2.PdfDocument(result.merged)
    try:
        assert document.get_metadata_value("Title") == NAME
    finally:
        document.close()


def test_papers_of_a_closed_year_can_still_be_printed(staged: Staged, tmp_path: Path) -> None:
    staged.office.years.close(2026, "Đã tổng kết")
    result = staged.office.pack.make(staged.conference_id, tmp_path / "bo")
    assert result.files
    assert staged.office.stage.last_pack(staged.conference_id) is not None


def test_only_certificates_of_the_office_count_as_printed_and_only_into_a_file(
    invited: Staged, tmp_path: Path
) -> None:
    before = invited.office.decisions.printed_award_ids()
    invited.office.pack.make(invited.conference_id, tmp_path / "bo")
    lines = invited.stage.lines
    own = {line.award.id for line in lines if line.award.decision_number == "156/QĐ-UBND"}
    province = {line.award.id for line in lines} - own
    assert own
    assert province
    after = invited.office.decisions.printed_award_ids()
    assert own <= after
    assert after - before <= own
    # On paper from a printer is none of them: a later run asks for no reason.
    assert not invited.office.prints.printed(sorted(own - before))


def test_a_signing_without_pledges_is_told(staged: Staged, tmp_path: Path) -> None:
    office = staged.office
    item = ProgrammeItem("Ký giao ước thi đua", 20, "", ItemKind.SIGN)
    office.conferences.set_programme(staged.conference_id, [item])
    result = office.pack.make(staged.conference_id, tmp_path / "bo")
    assert any("ky-giao-uoc" in one.path.name for one in result.files)
    office.pledges.delete([row.pledge.id for row in office.pledges.of_year(2027)])
    result = office.pack.make(staged.conference_id, tmp_path / "bo-sau")
    assert not any("ky-giao-uoc" in one.path.name for one in result.files)
    assert any("chưa có giao ước năm 2027" in problem.message for problem in result.problems)
