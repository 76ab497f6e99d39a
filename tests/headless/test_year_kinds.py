"""Pledges, conferences and statistics on the command line, as hostile callers call them."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from tests.headless.conftest import SAMPLES, Call
from thidua_desktop.services.workspace import open_workspace

PLEDGES = SAMPLES / "giao-uoc-2027.xlsx"
RESULTS = SAMPLES / "ket-qua-giao-uoc-2026.xlsx"
CONFERENCE = SAMPLES / "hoi-nghi-2026.xlsx"
ROSTER = SAMPLES / "don-vi-can-bo-2026.xlsx"


@pytest.fixture
def rostered(call: Call) -> Call:
    call("init")
    assert call("import", "units", ROSTER).status in (0, 1)
    return call


@pytest.fixture(scope="module")
def sample_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample year, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("mau") / "office"
    office = open_workspace(folder, create=True)
    office.fill_with_sample_year()
    office.close()
    return folder


@pytest.fixture
def demo(call: Call, sample_office: Path, tmp_path: Path) -> Call:
    shutil.copytree(sample_office, tmp_path / "office")
    return call


def whole(folder: Path) -> dict[str, bytes]:
    """Every file of an office but SQLite's own helpers."""
    return {
        one.relative_to(folder).as_posix(): one.read_bytes()
        for one in sorted(folder.rglob("*"))
        if one.is_file() and not one.name.endswith(("-wal", "-shm"))
    }


def test_an_import_once_more_says_how_many_stay(rostered: Call) -> None:
    first = rostered("import", "pledges", PLEDGES).data["files"][0]
    assert first["summary"] == "28 đơn vị: 198 chỉ tiêu thêm mới"
    again = rostered("import", "pledges", PLEDGES)
    assert (again.status, again.data["files"][0]["summary"]) == (0, "28 đơn vị: 198 chỉ tiêu giữ nguyên")


@pytest.mark.parametrize(
    ("kind", "file", "code", "advice"),
    [
        ("pledges", RESULTS, "is_pledge_results", "pledge-results"),
        ("pledge-results", PLEDGES, "missing_result_column", "(pledges)"),
    ],
)
def test_a_file_of_the_other_kind_is_refused_with_advice(
    rostered: Call, tmp_path: Path, kind: str, file: Path, code: str, advice: str
) -> None:
    before = whole(tmp_path / "office")
    reply = rostered("import", kind, file)
    (problem,) = reply.data["files"][0]["problems"]
    assert (reply.status, problem["code"]) == (1, code)
    assert advice in problem["message"]
    assert whole(tmp_path / "office") == before


def test_a_closed_year_refuses_and_a_dry_run_says_so(rostered: Call, tmp_path: Path) -> None:
    folder = tmp_path / "office"
    office = open_workspace(folder)
    office.years.close(2027)
    office.close()
    before = whole(folder)
    said = []
    for more in (["--dry-run"], []):
        reply = rostered("import", "pledges", PLEDGES, *more)
        assert reply.status == 1
        said.append(reply.data["error"])
        assert whole(folder) == before, "no backup either"
    assert said[0] == said[1]
    assert "2027 đã khóa" in said[0]["message"]
    assert rostered("import", "pledge-results", RESULTS, "--dry-run").status == 1
    assert "error" not in rostered("import", "pledge-results", RESULTS, "--dry-run").data
    assert rostered("import", "conference", CONFERENCE, "--dry-run").status == 0


def test_a_closed_year_is_exported_with_the_blocks_it_had(demo: Call, tmp_path: Path) -> None:
    office = open_workspace(tmp_path / "office")
    row = office.pledges.of_year(2026)[0]
    other = next(one.id for one in office.units.blocks() if one.id != row.block_id)
    office.years.close(2026)
    unit = office.units.get(row.pledge.unit_id)
    office.units.update(replace(unit, block_id=other))
    office.close()
    for kind in ("pledges", "pledge-results"):
        demo("export", kind, "--year", 2026, "--out", tmp_path / f"{kind}.xlsx")
        rows = CalamineWorkbook.from_path(tmp_path / f"{kind}.xlsx").get_sheet_by_index(0).to_python()
        assert {one[2] for one in rows if one[1] == unit.name} == {row.block_name}, kind


class TestConference:
    def test_another_year_is_remarked(self, rostered: Call) -> None:
        reply = rostered("import", "conference", CONFERENCE, "--year", 2024)
        problems = reply.data["files"][0]["problems"]
        assert reply.status == 0
        (other,) = [one for one in problems if one["code"] == "other_year"]
        assert (other["sheet"], other["row"], other["column"]) == ("Thông tin", 4, "Nội dung")
        assert other["value"] == "29/12/2026"

    def test_export_and_import_are_a_round_trip(self, demo: Call, tmp_path: Path) -> None:
        out = tmp_path / "hn.xlsx"
        made = demo("export", "conference", "--out", out)
        assert made.status == 0
        sheets = CalamineWorkbook.from_path(out)
        assert sheets.sheet_names == ["Thông tin", "Chương trình", "Đại biểu, ghế", "Đợt lên nhận"]
        listed = demo("list", "conferences").data["items"][0]
        turns = sheets.get_sheet_by_name("Đợt lên nhận").to_python()[3:]
        assert [row[2:4] for row in turns] == [
            [one["label"], one["name"]] for turn in listed["turns"] for one in turn["recipients"]
        ]
        hours = sheets.get_sheet_by_name("Chương trình").to_python()[3:]
        assert [row[1] for row in hours] == [one["starts"] for one in listed["programme"]]
        again = demo("import", "conference", out)
        assert (again.status, again.data["files"][0]["accepted"]) == (0, 0)
        assert demo("list", "conferences").data["items"][0] == listed

    def test_it_is_named_and_none_is_refused(self, demo: Call, tmp_path: Path) -> None:
        name = demo("list", "conferences").data["items"][0]["name"]
        reply = demo("export", "conference", "--conference", name.upper(), "--out", tmp_path)
        assert [Path(one["path"]).name for one in reply.data["files"]] == ["hoi-nghi.xlsx"]
        for words, said in (
            (("--conference", "Không có"), "Không có hội nghị"),
            (("--year", 1999), "Chưa có hội nghị nào năm 1999"),
        ):
            reply = demo("export", "conference", *words, "--out", tmp_path / "no.xlsx")
            assert reply.status == 1
            assert said in reply.said
        assert not (tmp_path / "no.xlsx").exists()
        assert demo("export", "conferences", "--out", tmp_path / "ds.xlsx").data["files"][0]["rows"] == 1


@pytest.mark.parametrize("kind", ["pledges", "pledge-results", "conference"])
def test_what_the_sample_year_exports_comes_back_unchanged(demo: Call, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "x.xlsx"
    exported = demo("export", kind, "--out", out).data["files"][0]["rows"]
    assert exported > 80
    folder = tmp_path / "office"
    before = whole(folder)
    reply = demo("import", kind, out)
    (file,) = reply.data["files"]
    assert file["accepted"] == 0
    assert {one["severity"] for one in file["problems"]} <= {"note", "ask"}
    assert {one["code"] for one in file["problems"]} <= {
        *("missing_value", "plan_zero", "plan_in_words"),
        "guest_twice",  # who receives for an ấp and for himself
    }
    assert whole(folder) == before


def test_unsigned_of_a_year_without_pledges_is_refused(demo: Call, tmp_path: Path) -> None:
    reply = demo("print", "unsigned", "--year", 1999, "--out", tmp_path / "x.pdf")
    assert reply.status == 1
    assert "1999" in reply.said
    assert not (tmp_path / "x.pdf").exists()


def test_lists_say_names_and_decimal_strings(demo: Call) -> None:
    for kind in ("pledges", "pledge-results", "movements", "conferences"):
        items = demo("list", kind).data["items"]
        assert items, kind
        text = repr(items)
        assert not re.search(r"thousandths|_ids?'", text), kind
    target = demo("list", "pledges", "--year", 2027).data["items"][0]["targets"][0]
    assert (target["plan"], target["plan_number"], target["weight"]) == ("98", "98.00", "20.00")
    assert demo("list", "movements").data["items"][0]["awards"][0]["award_name"].startswith("Giấy khen")
    assert demo("list", "conferences").data["items"][0]["decisions"] == ["156/QĐ-UBND"]


class TestStatistics:
    def test_workbook_pdf_and_folder(self, demo: Call, tmp_path: Path) -> None:
        for out, name, start in (
            (tmp_path / "tk.xlsx", "tk.xlsx", b"PK"),
            (tmp_path / "tk.pdf", "tk.pdf", b"%PDF"),
            (tmp_path, "thong-ke-06-2026.xlsx", b"PK"),
        ):
            reply = demo("export", "statistics", "--year", 2026, "--out", out)
            assert reply.status in (0, 1), reply.said
            assert Path(reply.data["files"][0]["path"]).name == name
            assert (tmp_path / name).read_bytes().startswith(start)

    def test_what_is_there_needs_force_and_a_folder_is_never_replaced(
        self, demo: Call, tmp_path: Path
    ) -> None:
        out = tmp_path / "tk.pdf"
        out.write_bytes(b"mine")
        assert demo("export", "statistics", "--out", out).status == 1
        assert out.read_bytes() == b"mine"
        assert demo("export", "statistics", "--out", out, "--force").status in (0, 1)
        assert out.read_bytes().startswith(b"%PDF")
        inside = tmp_path / "thu-muc"
        (inside / "thong-ke-06-2026.xlsx").mkdir(parents=True)
        reply = demo("export", "statistics", "--year", 2026, "--out", inside, "--force")
        assert reply.status == 1
        assert "là một thư mục" in reply.said
        assert (inside / "thong-ke-06-2026.xlsx").is_dir()

    @pytest.mark.parametrize(("out", "status"), [("tk.docx", 1), ("tk", 1), ("tep/tk.xlsx", 3)])
    def test_a_place_that_cannot_be(self, demo: Call, tmp_path: Path, out: str, status: int) -> None:
        (tmp_path / "tep").touch()
        reply = demo("export", "statistics", "--out", tmp_path / out)
        assert reply.status == status
        assert reply.data["error"]["hint"]
        assert sorted(one.name for one in tmp_path.iterdir()) == ["office", "tep"]


def test_the_remediation_plan_is_listed_by_the_year_of_the_loss(demo: Call) -> None:
    items = demo("list", "remedies", "--year", "2026").data["items"]
    assert {one["year"] for one in items} == {2026}
    late = next(one for one in items if one["code"] == "3.1.2")
    assert (late["lost"], late["state"], late["due"], late["unit"]) == (
        "0.50",
        "dang_lam",
        "2026-11-20",
        "",
    )
    assert [one["since"] for one in items if one["since"] != 2026] == [2025]
    assert demo("list", "remedies").data["total"] > len(items)
    assert demo("list", "remedies", "--year", "2019").data["items"] == []
