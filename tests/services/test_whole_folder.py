"""A folder of files that appears whole or not at all, and never swallows anybody's other files."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import RuleViolation, StorageFault
from thidua_desktop.services.files import folder_written_whole

OURS = re.compile(r"\d\d-[a-z-]+\.pdf")


def fill(folder: Path, *, force: bool = False, text: bytes = b"new", fault: OSError | None = None) -> None:
    with folder_written_whole(folder, force=force, known=OURS) as part:
        (part / "01-kich-ban.pdf").write_bytes(text)
        if fault is not None:
            raise fault


def test_a_full_disk_is_told_and_leaves_the_old_pack(tmp_path: Path) -> None:
    fill(tmp_path / "bo", text=b"old")
    with pytest.raises(StorageFault, match="đã đầy") as raised:
        fill(tmp_path / "bo", force=True, fault=OSError(errno.ENOSPC, "full"))
    assert raised.value.code == "full"
    assert [path.name for path in tmp_path.iterdir()] == ["bo"]
    assert (tmp_path / "bo" / "01-kich-ban.pdf").read_bytes() == b"old"


def test_what_a_kill_left_half_made_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "bo.part").mkdir()
    (tmp_path / "bo.part" / "01-kich-ban.pdf").write_bytes(b"half")
    fill(tmp_path / "bo")
    assert [path.name for path in tmp_path.iterdir()] == ["bo"]
    assert (tmp_path / "bo" / "01-kich-ban.pdf").read_bytes() == b"new"


def test_a_kill_between_the_renames_loses_no_pack(tmp_path: Path) -> None:
    (tmp_path / "bo.old").mkdir()
    (tmp_path / "bo.old" / "01-kich-ban.pdf").write_bytes(b"old")
    with pytest.raises(RuleViolation, match="đã có một bộ giấy"):
        fill(tmp_path / "bo")
    assert (tmp_path / "bo" / "01-kich-ban.pdf").read_bytes() == b"old"
    fill(tmp_path / "bo", force=True)
    assert [path.name for path in tmp_path.iterdir()] == ["bo"]


def test_a_folder_of_that_name_with_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "bo.part").mkdir()
    (tmp_path / "bo.part" / "luan-van.docx").write_bytes(b"mine")
    with pytest.raises(RuleViolation, match="luan-van"):
        fill(tmp_path / "bo", force=True)
    assert (tmp_path / "bo.part" / "luan-van.docx").read_bytes() == b"mine"
    assert not (tmp_path / "bo").exists()


def test_a_place_that_cannot_be_is_a_storage_fault(tmp_path: Path) -> None:
    (tmp_path / "tep").write_bytes(b"")
    with pytest.raises(StorageFault):
        fill(tmp_path / "tep" / "bo")
    with pytest.raises(StorageFault):
        fill(tmp_path / ("b" * 300))
