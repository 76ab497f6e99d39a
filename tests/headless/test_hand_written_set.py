"""A set written by hand in Excel, two levels and decimals of 0,375: imported, scored, printed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pypdfium2
import xlsxwriter

from tests.headless.conftest import Call

SET: list[list[object]] = [
    ["TT", "Nội dung chấm điểm", "Thang điểm", "Hướng dẫn chấm", "Minh chứng"],
    ["I", "CHỈ ĐẠO, ĐIỀU HÀNH", 0.575, "", ""],
    [1, "Ban hành kế hoạch", 0.375, "- Có: 0,375 điểm\n- Không: 0 điểm", "Kế hoạch"],
    [2, "Tự kiểm tra", "0,2", "Theo kết quả kiểm tra của huyện", ""],
    ["II", "DỊCH VỤ CÔNG", 9.425, "", ""],
    [1, "Hồ sơ nộp trực tuyến", 9, "(số hồ sơ nộp trực tuyến/tổng số hồ sơ) x 9", ""],
    [2, "Công khai thủ tục", 0.425, "", ""],
    ["", "Tổng cộng", 10, "", ""],
]
SCORES: list[list[object]] = [
    ["TT", "Nội dung", "Thang điểm", "Số liệu kê khai", "Điểm tự chấm"],
    ["I", "CHỈ ĐẠO, ĐIỀU HÀNH", 0.575, "", ""],
    [1, "Ban hành kế hoạch", 0.375, "Có", 0.375],
    [2, "Tự kiểm tra", 0.2, "", 0.2],
    ["II", "DỊCH VỤ CÔNG", 9.425, "", ""],
    [1, "Hồ sơ nộp trực tuyến", 9, "77/80 hồ sơ", "8,663"],
    [2, "Công khai thủ tục", 0.425, "", 0.25],
]


def write(path: Path, title: str, rows: Sequence[Sequence[object]]) -> Path:
    book = xlsxwriter.Workbook(str(path))
    page = book.add_worksheet()
    page.write(0, 0, title)
    for place, row in enumerate(rows, start=2):
        page.write_row(place, 0, row)
    book.close()
    return path


def test_it_is_imported_scored_and_printed(call: Call, tmp_path: Path) -> None:
    profile = tmp_path / "office.toml"
    profile.write_text(
        'name = "Ủy ban nhân dân xã Thạnh Hóa"\nplace = "Thạnh Hóa"\nlevel = "xa"\n', encoding="utf-8"
    )
    assert call("init", "--profile", profile).status == 0
    criteria = write(tmp_path / "bo.xlsx", "BỘ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2026", SET)
    read = call("import", "criteria", criteria)
    assert read.data["files"][0]["accepted"] == 6, read.said
    assert [(one["row"], one["code"]) for one in read.data["files"][0]["problems"]] == [(6, "rule_by_hand")]
    scores = write(tmp_path / "diem.xlsx", "BẢNG TỰ CHẤM ĐIỂM NĂM 2026", SCORES)
    assert call("import", "scores", scores).data["files"][0]["accepted"] == 4
    found = call("reform", "score", "--year", 2026).data
    assert (found["scored"], found["leaves"], found["synthetic"]) == (4, 4, False)
    # 0,375 + 0,2 + 8,663 + 0,25 = 9,488 of 10
    assert found["own_index"] == "94.88"
    working = {item["code"]: item["working"] for item in found["items"]}
    assert working["II.1"].startswith("77/80 hồ sơ = 96,25 %")
    out = tmp_path / "bao-cao.pdf"
    printed = call("print", "reform-report", "--year", 2026, "--out", out)
    assert printed.status == 0, printed.said
    document = pypdfium2.PdfDocument(out)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    said = " ".join(text.split())
    assert "9,488" in said
    assert "0,575" in said
    assert "77/80 hồ sơ" in said
