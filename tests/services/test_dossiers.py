"""The checklist of a dossier, and files kept by their content."""

from __future__ import annotations

import hashlib
import os
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.services.conftest import Small
from thidua_desktop.domain.errors import Conflict, Invalid, StorageFault
from thidua_desktop.domain.records import Attachment, Nomination, Recipient, RecipientKind
from thidua_desktop.services import kept_files
from thidua_desktop.services.dossiers import DossierLine, DossierService
from thidua_desktop.services.workspace import Workspace


@dataclass(frozen=True)
class Desk:
    """A batch with two lines, and a file to attach."""

    office: Workspace
    batch: int
    first: int
    second: int
    file: Path

    @property
    def dossiers(self) -> DossierService:
        return self.office.dossiers

    def line(self, item: str, nomination: int | None = None) -> DossierLine:
        lines = self.dossiers.checklist(nomination or self.first)
        return next(one for one in lines if one.item.code == item)

    def stored(self) -> list[Path]:
        return [path for path in (self.office.folder / "attachments").rglob("*") if path.is_file()]


@pytest.fixture
def desk(small: Small, tmp_path: Path) -> Desk:
    office = small.office
    first, second = (
        office.nominations.add(
            Nomination(0, small.batch, Recipient(RecipientKind.PERSON, one), "CSTDCS")
        ).created
        for one in (small.person, small.namesake)
    )
    file = tmp_path / "Báo cáo thành tích.pdf"
    file.write_bytes(b"%PDF-1.7 bao cao")
    return Desk(office, small.batch, first, second, file)


def test_the_checklist_is_the_rulebooks(desk: Desk) -> None:
    lines = desk.dossiers.checklist(desk.first)
    assert [one.item.code for one in lines] == ["to_trinh", "bao_cao", "bien_ban", "sang_kien"]
    assert not any(one.present or one.attachment for one in lines)
    assert "84" in desk.line("bao_cao").source


def test_papers_missing_of_a_batch(desk: Desk) -> None:
    missing = desk.dossiers.missing(desk.batch)
    assert len(missing) == 2
    # A paper asked for only where there is one is not missed.
    assert len(missing[desk.first]) == 3
    desk.dossiers.tick(desk.first, "bao_cao", True)
    assert len(desk.dossiers.missing(desk.batch)[desk.first]) == 2
    desk.dossiers.tick(desk.first, "to_trinh", True)
    # One tờ trình serves the whole batch.
    assert len(desk.dossiers.missing(desk.batch)[desk.second]) == 2
    assert desk.line("to_trinh", desk.second).present
    desk.dossiers.tick(desk.second, "bien_ban", True)
    assert list(desk.dossiers.missing(desk.batch)) == [desk.second]


def test_ticking_is_undone(desk: Desk) -> None:
    desk.dossiers.tick(desk.first, "bao_cao", True, note="bản sao")
    assert (desk.line("bao_cao").present, desk.line("bao_cao").note) == (True, "bản sao")
    desk.dossiers.tick(desk.first, "bao_cao", False)
    assert desk.line("bao_cao").note == "bản sao"
    desk.office.operations.undo()
    desk.office.operations.undo()
    assert not desk.line("bao_cao").present


def test_one_paper_for_many(desk: Desk) -> None:
    desk.dossiers.tick_all([desk.first, desk.second], "bao_cao", True)
    assert desk.line("bao_cao", desk.second).present
    desk.office.operations.undo()
    assert not desk.line("bao_cao", desk.first).present


def test_a_paper_no_rule_asks_for(desk: Desk) -> None:
    with pytest.raises(Invalid, match="không có giấy tờ đó"):
        desk.dossiers.tick(desk.first, "giay_la", True)


def test_two_clerks_tick_one_paper(desk: Desk) -> None:
    shown = desk.line("bao_cao")
    desk.dossiers.tick(desk.first, "bao_cao", True, expected=shown)
    with pytest.raises(Conflict):
        desk.dossiers.tick(desk.first, "bao_cao", False, expected=shown)


# ---- files ---------------------------------------------------------------------------------------


def attached(desk: Desk, nomination: int | None = None) -> Attachment:
    found = desk.line("bao_cao", nomination).attachment
    assert found is not None
    return found


def test_a_file_is_kept_by_its_content(desk: Desk) -> None:
    desk.dossiers.attach(desk.first, "bao_cao", desk.file)
    line = desk.line("bao_cao")
    assert line.present
    found = attached(desk)
    assert found.file_name == "Báo cáo thành tích.pdf"
    assert found.size == 16
    digest = hashlib.sha256(desk.file.read_bytes()).hexdigest()
    assert desk.dossiers.path_of(found) == desk.office.folder / "attachments" / digest[:2] / digest
    # The clerk's own file may go.
    desk.file.unlink()
    opened = desk.dossiers.opened(found)
    assert opened.name == "Báo cáo thành tích.pdf"
    assert opened.read_bytes() == b"%PDF-1.7 bao cao"
    assert not desk.stored()[0].name.endswith(".part")
    # It was to be looked at, and others use this machine too.
    desk.office.close()
    assert not opened.exists()


def test_a_name_that_another_system_cannot_have(desk: Desk) -> None:
    desk.dossiers.attach(desk.first, "bao_cao", desk.file)
    found = replace(attached(desk), file_name='../a:b"c.pdf')
    opened = desk.dossiers.opened(found)
    assert opened.name == ".._a_b_c.pdf"
    assert opened.read_bytes() == b"%PDF-1.7 bao cao"


def test_the_same_content_is_stored_once(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / "khác tên.pdf"
    other.write_bytes(desk.file.read_bytes())
    desk.dossiers.attach(desk.first, "bao_cao", desk.file)
    desk.dossiers.attach(desk.second, "bao_cao", desk.file)
    assert attached(desk).id == attached(desk, desk.second).id
    desk.dossiers.attach(desk.second, "bao_cao", other)
    assert attached(desk, desk.second).file_name == "khác tên.pdf"
    assert len(desk.stored()) == 1


def test_taking_a_file_off_and_back(desk: Desk) -> None:
    desk.dossiers.attach(desk.first, "bao_cao", desk.file)
    desk.office.operations.undo()
    assert desk.line("bao_cao").attachment is None
    desk.office.operations.redo()
    assert desk.dossiers.path_of(attached(desk)).is_file()
    desk.dossiers.detach(desk.first, "bao_cao")
    assert desk.line("bao_cao").attachment is None
    assert desk.line("bao_cao").present
    with pytest.raises(Invalid, match="không có tệp"):
        desk.dossiers.detach(desk.first, "bao_cao")
    desk.office.operations.undo()
    assert desk.dossiers.path_of(attached(desk)).is_file()


def test_a_file_gone_or_altered_is_said(desk: Desk) -> None:
    desk.dossiers.attach(desk.first, "bao_cao", desk.file)
    found = attached(desk)
    path = desk.dossiers.path_of(found)
    assert desk.dossiers.lost_files() == ()
    path.write_bytes(b"%PDF-1.7 khac roi")
    with pytest.raises(Invalid, match=r"Báo cáo thành tích\.pdf"):
        desk.dossiers.path_of(found)
    path.unlink()
    with pytest.raises(Invalid):
        desk.dossiers.opened(found)
    assert [problem.value for problem in desk.dossiers.lost_files()] == ["Báo cáo thành tích.pdf"]
    # Attaching it again mends it.
    desk.dossiers.attach(desk.second, "bao_cao", desk.file)
    assert desk.dossiers.lost_files() == ()


def test_files_that_cannot_be_attached(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = desk.office.operations.last()
    empty = tmp_path / "trong.pdf"
    empty.touch()
    monkeypatch.setattr(kept_files, "LARGEST", 100)
    large = tmp_path / "phim.mp4"
    large.write_bytes(b"x" * 101)
    for path in (empty, large, tmp_path, tmp_path / "không có.pdf", tmp_path / ("x" * 300)):
        with pytest.raises(Invalid) as caught:
            desk.dossiers.attach(desk.first, "bao_cao", path)
        assert caught.value.problems[0].field == "path"
    assert desk.office.operations.last() == before
    assert desk.stored() == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="rights as POSIX gives them")
def test_a_file_without_rights(desk: Desk) -> None:
    desk.file.chmod(0)
    with pytest.raises(Invalid, match="Không được phép đọc"):
        desk.dossiers.attach(desk.first, "bao_cao", desk.file)
    assert desk.stored() == []


def test_a_place_where_nothing_can_be_written(desk: Desk) -> None:
    (desk.office.folder / "attachments").write_text("một tệp", encoding="utf-8")
    with pytest.raises(StorageFault):
        desk.dossiers.attach(desk.first, "bao_cao", desk.file)
    assert desk.line("bao_cao").attachment is None


def test_a_line_taken_out_takes_its_papers_along(desk: Desk) -> None:
    desk.dossiers.attach(desk.first, "bao_cao", desk.file)
    desk.office.nominations.delete([desk.first])
    desk.office.operations.undo()
    assert desk.dossiers.path_of(attached(desk)).is_file()
    desk.office.nominations.delete_batch(desk.batch)
    desk.office.operations.undo()
    assert attached(desk).file_name == "Báo cáo thành tích.pdf"
