"""Every way in which the system refuses a file is told in Vietnamese, with what to do now."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import RuleViolation, StorageFault
from thidua_desktop.services.files import (
    _fault,
    folder_written_whole,
    make_folder,
    refuse_existing,
    written_whole,
)

_ENGLISH = re.compile(
    r"\b(file|directory|exists?|such|permission|denied|device|busy|not|is|too|many|error)\b", re.I
)


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_whatever_the_system_says_is_vietnamese_with_advice(number: int) -> None:
    fault = _fault(OSError(number, os.strerror(number)), Path("thu muc/giay.pdf"))
    assert "giay.pdf" in fault.message
    assert os.strerror(number) not in str(fault)
    assert not _ENGLISH.search(str(fault)), str(fault)
    assert fault.hint.endswith((".", "*"))
    assert fault.code in ("full", "read_only", "locked", "missing", "unwritable")


def test_a_fault_without_number_is_told_too() -> None:
    assert "None" not in str(_fault(OSError("x"), Path("a.pdf")))


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "full"),
        (errno.EROFS, "read_only"),
        (errno.EBUSY, "locked"),
        (errno.EEXIST, "missing"),
        (errno.EISDIR, "missing"),
        (errno.EIO, "missing"),
    ],
)
def test_each_kind_has_its_code(number: int, code: str) -> None:
    assert _fault(OSError(number, ""), Path("a.pdf")).code == code


def test_a_folder_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "giay.pdf"
    folder.mkdir()
    for force in (False, True):
        with pytest.raises(RuleViolation, match="thư mục") as error:
            refuse_existing(folder, force)
        assert "tên một tệp" in error.value.hint
        with pytest.raises(RuleViolation, match="thư mục"), written_whole(folder, force=force):
            pass
    assert folder.is_dir()
    assert [one.name for one in tmp_path.iterdir()] == ["giay.pdf"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "tep").write_bytes(b"mine")
    with (
        pytest.raises(StorageFault, match="đã có tệp hoặc thư mục"),
        written_whole(tmp_path / "tep" / "x.pdf"),
    ):
        pass
    with pytest.raises(StorageFault, match="đã có tệp hoặc thư mục"):
        make_folder(tmp_path / "tep")
    with (
        pytest.raises(RuleViolation, match="là một tệp"),
        folder_written_whole(tmp_path / "tep", force=True, known=re.compile(".*")),
    ):
        pass
    assert (tmp_path / "tep").read_bytes() == b"mine"


def test_a_folder_where_the_part_should_be(tmp_path: Path) -> None:
    (tmp_path / "x.pdf.part").mkdir()
    with pytest.raises(StorageFault) as error, written_whole(tmp_path / "x.pdf") as part:
        part.write_bytes(b"new")
    assert not _ENGLISH.search(str(error.value))
    assert not (tmp_path / "x.pdf").exists()
