"""Exit statuses, JSON and refusals of the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.headless.conftest import SAMPLES, Call
from thidua_desktop.__main__ import main


def test_an_office_comes_from_a_profile(call: Call, tmp_path: Path) -> None:
    profile = tmp_path / "office.toml"
    profile.write_text(
        'name = "Ủy ban nhân dân xã Bình Hòa"\nplace = "Bình Hòa"\n'
        '[[signers]]\nname = "Lê Văn Tám"\npost = "Chủ tịch"\n',
        encoding="utf-8",
    )
    assert call("init", "--profile", profile).data["office"] == "Ủy ban nhân dân xã Bình Hòa"
    again = call("init", "--profile", profile)
    assert again.status == 1
    assert "đã có dữ liệu" in again.said


def test_a_bad_profile_names_the_key_and_leaves_no_office(call: Call, tmp_path: Path) -> None:
    profile = tmp_path / "office.toml"
    profile.write_text('name = "X"\nplcae = "Y"\n', encoding="utf-8")
    reply = call("init", "--profile", profile)
    assert reply.status == 1
    assert "office.toml" in reply.said
    assert not (tmp_path / "office" / "thidua.db").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("khong-co-lenh",),
        ("import", "nobody", "x.xlsx"),
        ("list",),
        ("list", "units", "--mau"),
        ("list", "units", "--limit"),
        ("decide", "--batch", "x"),
        ("import", "units", "x.xlsx", "--year", "hai"),
        ("decide", "--batch", "x", "--number", "1", "--date", "31/02/2026", "--signer", "A"),
        ("list", "units", "--limit", "²"),
        ("list", "units", "--limit", "99999999999999999999"),
        ("check", "--batch", "x", "--year", "12345678901234567890"),
        ("import", "nominations", "x.xlsx", "--year", "0"),
        ("check", "--batch", " "),
        ("export", "units", "--out", ""),
        ("list", "units", "--data", ""),
        ("print", "decision", "--batch", "x"),
    ],
)
def test_wrong_usage_is_status_two(call: Call, words: tuple[str, ...]) -> None:
    reply = call(*words)
    assert reply.status == 2
    assert reply.said.startswith("Sai cú pháp lệnh: ")
    assert "Traceback" not in reply.said
    for english in ("argument", "choose", "required", "expected", "recognized", "invalid"):
        assert english not in reply.said


def test_no_office_is_a_storage_fault(call: Call) -> None:
    reply = call("list", "units")
    assert reply.status == 3
    assert reply.data["error"]["code"] == "missing"


@pytest.mark.parametrize("words", [("init",), ("list", "units")])
def test_a_folder_no_system_can_make_is_a_storage_fault(
    call: Call, tmp_path: Path, words: tuple[str, ...]
) -> None:
    reply = call(*words, folder=tmp_path / ("a?" * 200))
    assert reply.status == 3
    assert reply.data["error"]["code"] == "missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["a?" * 200, f"{'a?' * 200}/x.xlsx", "tep/x"])
@pytest.mark.parametrize("words", [("export", "units"), ("print", "roster", "--batch", "Tổng kết năm 2025")])
def test_a_place_that_cannot_be_is_said_in_vietnamese(
    call: Call, tmp_path: Path, place: str, words: tuple[str, ...]
) -> None:
    call("init", "--demo")
    (tmp_path / "tep").touch()
    reply = call(*words, "--out", tmp_path / place)
    assert reply.status == 3
    assert reply.data["error"]["message"]
    assert "directory" not in reply.said
    assert "argument" not in reply.said


def test_a_backup_whose_name_cannot_be_is_not_there(call: Call, tmp_path: Path) -> None:
    call("init")
    reply = call("restore", tmp_path / ("a?" * 200))
    assert reply.status == 3
    assert reply.data["error"]["code"] == "missing"


def test_a_pattern_the_shell_left_alone_is_looked_up(call: Call, tmp_path: Path) -> None:
    call("init")
    for name in ("b.xlsx", "a.xlsx", "c.txt"):
        (tmp_path / name).write_bytes((SAMPLES / "don-vi-can-bo-2026.xlsx").read_bytes())
    reply = call("import", "units", tmp_path / "*.xlsx")
    assert [file["file"] for file in reply.data["files"]] == ["a.xlsx", "b.xlsx"]
    reply = call("import", "units", tmp_path / "*.ods")
    assert reply.status == 4
    assert "Không thấy tệp “*.ods”" in reply.said


def test_an_unreadable_file_is_status_four(call: Call, tmp_path: Path) -> None:
    call("init")
    bad = tmp_path / "hong.xlsx"
    bad.write_bytes(b"PK\x03\x04 not really")
    reply = call("import", "units", bad)
    assert reply.status == 4
    assert "hong.xlsx" in reply.said


def test_one_bad_file_does_not_stop_the_others(call: Call, tmp_path: Path) -> None:
    call("init")
    bad = tmp_path / "trong.xlsx"
    bad.touch()
    reply = call("import", "units", bad, SAMPLES / "don-vi-can-bo-2026.xlsx")
    assert reply.status == 4
    assert [bool(file["accepted"]) for file in reply.data["files"]] == [False, True]
    (problem,) = reply.data["files"][0]["problems"]
    assert (problem["code"], problem["severity"]) == ("empty", "reject")
    assert "Tệp này chưa được nhập" in problem["message"]
    assert "Chưa có gì" not in reply.said, "something did come in"


def test_files_of_which_none_can_be_read_leave_the_folder_as_it_was(call: Call, tmp_path: Path) -> None:
    call("init")
    folder = tmp_path / "office"
    before = {one.name: one.stat().st_size for one in folder.rglob("*")}
    for name in ("a.xlsx", "b.pdf", "c.docx"):
        (tmp_path / name).write_bytes(b"%PDF-1.7 nothing")
    reply = call("import", "pledges", *(tmp_path / name for name in ("a.xlsx", "b.pdf", "c.docx", "d.ods")))
    assert reply.status == 4
    assert [file["accepted"] for file in reply.data["files"]] == [0, 0, 0, 0]
    assert all(len(file["problems"]) == 1 for file in reply.data["files"])
    assert {one.name: one.stat().st_size for one in folder.rglob("*")} == before


def test_papers_before_a_decision_are_refused(call: Call, tmp_path: Path) -> None:
    call("init", "--demo")
    reply = call("print", "certificates", "--batch", "Cuối năm 2026", "--out", tmp_path / "x.pdf")
    assert reply.status == 1
    assert "Chưa có quyết định" in reply.said
    assert not (tmp_path / "x.pdf").exists()


def test_a_printer_that_is_not_there(call: Call) -> None:
    call("init", "--demo")
    reply = call("print", "roster", "--batch", "Tổng kết năm 2025", "--printer", "May in khong co")
    assert reply.status == 1
    assert "Không thấy máy in" in reply.said


def test_an_existing_file_needs_force(call: Call, tmp_path: Path) -> None:
    call("init", "--demo")
    out = tmp_path / "x.pdf"
    out.write_bytes(b"mine")
    words = ("print", "roster", "--batch", "Tổng kết năm 2025", "--out", out)
    assert call(*words).status == 1
    assert out.read_bytes() == b"mine"
    assert call(*words, "--force").status == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_the_index_is_compared_as_decimal_strings(call: Call) -> None:
    call("init", "--demo")
    items = call("reform", "compare", "--year", 2023).data["items"]
    row = next(item for item in items if item["unit"] == "Huyện Thạnh Hóa")
    assert (row["score"], row["previous"], row["delta"]) == ("80.10", "74.75", "5.35")
    assert (row["rank"], row["of"], row["rank_change"]) == (5, 15, 7)


def test_backup_and_restore_bring_back_what_was(call: Call, tmp_path: Path) -> None:
    call("init", "--demo")
    made = call("backup", "--to", tmp_path / "usb")
    assert made.status == 0
    copies = list((tmp_path / "usb").glob("*.db"))
    assert len(copies) == 1
    total = call("list", "units").data["total"]
    (tmp_path / "office" / "thidua.db").write_bytes(b"garbage" * 1000)
    broken = call("list", "units")
    assert broken.status == 3
    assert broken.data["error"]["code"] == "corrupt"
    assert call("restore", copies[0]).status == 0
    assert call("list", "units").data["total"] == total


def test_limit_and_total(call: Call) -> None:
    call("init", "--demo")
    data = call("list", "people", "--limit", 3).data
    assert (len(data["items"]), data["total"]) == (3, 250)


def test_self_test_passes(call: Call) -> None:
    reply = call("self-test")
    assert reply.status == 0, reply.said
    assert reply.data["ok"]


def test_without_json_people_read_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(tmp_path / "o"), "init", "--demo"]) == 0
    assert "Ủy ban nhân dân xã Thạnh Hóa" in capsys.readouterr().out


def test_as_a_process_of_its_own(tmp_path: Path, project: Path) -> None:
    """UTF-8 whatever the console says, and nothing but JSON on stdout."""
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(project)}
    run = subprocess.run(
        [sys.executable, "-m", "thidua_desktop", "--data", str(tmp_path / "o"), "--json", "init", "--demo"],
        capture_output=True,
        env=environment,
        check=False,
    )
    assert run.returncode == 0, run.stderr.decode()
    assert json.loads(run.stdout.decode("utf-8"))["office"] == "Ủy ban nhân dân xã Thạnh Hóa"


def test_a_second_start_is_told_who_has_the_office(call: Call, tmp_path: Path, project: Path) -> None:
    call("init", "--demo")
    code = (
        "import sys,time;from pathlib import Path;"
        "from thidua_desktop.services.workspace import open_workspace;"
        "w=open_workspace(Path(sys.argv[1]));print('open',flush=True);sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "office")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(project)},
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"open"
        reply = call("list", "units")
        assert reply.status == 3
        assert reply.data["error"]["code"] == "locked"
        assert str(holder.pid) in reply.said
    finally:
        holder.kill()
        holder.communicate()
    assert call("list", "units").status == 0


def test_a_name_in_an_old_encoding_is_wrong_usage(call: Call) -> None:
    reply = call("import", "units", "\udcff.xlsx")
    assert reply.status == 2
    assert "không phải UTF-8" in reply.said


def test_limit_reads_no_more_than_is_asked(call: Call) -> None:
    call("init", "--demo")
    for kind in ("people", "awards"):
        whole = call("list", kind).data
        some = call("list", kind, "--limit", 3).data
        assert len(whole["items"]) == whole["total"] == some["total"]
        assert some["items"] == whole["items"][:3]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break differently there")
def test_a_reader_that_has_seen_enough_is_no_fault(call: Call, tmp_path: Path) -> None:
    call("init", "--demo")
    command = [sys.executable, "-m", "thidua_desktop", "--data", str(tmp_path / "office"), "list", "awards"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0
