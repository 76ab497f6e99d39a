"""Making an office: only where there is none, and never from a profile that says something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.headless.conftest import SAMPLES, Call


def test_what_was_imported_before_the_office_was_declared_is_not_mixed_with_samples(call: Call) -> None:
    call("init")
    call("import", "units", SAMPLES / "don-vi-can-bo-2026.xlsx")
    reply = call("init", "--demo")
    assert reply.status == 1
    assert "đã có dữ liệu" in reply.said
    assert call("init").status == 1
    assert call("list", "units").data["total"] == 32


def test_a_profile_names_the_office_of_what_was_imported(call: Call, tmp_path: Path) -> None:
    call("init")
    call("import", "units", SAMPLES / "don-vi-can-bo-2026.xlsx")
    profile = tmp_path / "office.toml"
    profile.write_text('name = "UBND xã A"\nplace = "A"\n', encoding="utf-8")
    assert call("init", "--profile", profile).data["office"] == "UBND xã A"
    assert call("list", "units").data["total"] == 32


def test_a_file_is_no_folder(call: Call, tmp_path: Path) -> None:
    (tmp_path / "tep").touch()
    reply = call("init", folder=tmp_path / "tep")
    assert reply.status == 3
    assert "không phải thư mục" in reply.said


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xf0\x01\xff", "không phải văn bản UTF-8"),
        (b'name = "A"\n', "thiếu khóa “place”"),
        (b'name = "A"\nplase = "B"\n', "không có khóa “plase”"),
        (b'name = "A"\nplace = 3\n', "khóa “place”"),
        (b'name = "A\n', "viết sai"),
    ],
)
def test_a_profile_that_does_not_read_is_told_in_vietnamese(
    call: Call, tmp_path: Path, content: bytes, said: str
) -> None:
    profile = tmp_path / "office.toml"
    profile.write_bytes(content)
    reply = call("init", "--profile", profile)
    assert reply.status == 1
    assert "office.toml" in reply.said
    assert said in reply.said
    assert not (tmp_path / "office").exists()


def test_a_profile_that_is_not_there_is_told_in_vietnamese(call: Call, tmp_path: Path) -> None:
    reply = call("init", "--profile", tmp_path / "khong-co.toml")
    assert reply.status == 4
    assert "không có tệp này" in reply.said
    assert call("init", "--profile", tmp_path).status == 4
