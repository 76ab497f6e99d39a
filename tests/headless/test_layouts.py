"""``layouts`` on the command line: what is there, one to a file, one from a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.headless.conftest import Call
from tests.services.test_layouts import SHIPPED, SMALL
from thidua_desktop.documents.layout_package import Package, write_package


@pytest.fixture
def office(call: Call) -> Call:
    assert call("init").status == 0
    return call


def packed(path: Path, text: str) -> Path:
    with path.open("wb") as target:
        write_package(target, Package(text))
    return path


def test_the_list_says_what_each_layout_is_for(office: Call) -> None:
    reply = office("layouts")
    assert reply.status == 0
    assert reply.data == office("layouts", "list").data
    items = {one["name"]: one for one in reply.data["items"]}
    assert reply.data["total"] == len(items) > 3
    shipped = items[SHIPPED]
    assert (shipped["width"], shipped["height"], shipped["own"]) == (297, 210, False)
    assert "hinh_thuc" in shipped["groups"] or "GKX" in shipped["awards"]
    assert reply.data["rules"] == reply.data["problems"] == []


def test_a_layout_goes_out_and_comes_in(office: Call, tmp_path: Path) -> None:
    reply = office("layouts", "export", SHIPPED, "--out", tmp_path)
    assert [one["path"] for one in reply.data["files"]] == [str(tmp_path / f"{SHIPPED}.bocuc")]
    again = office("layouts", "export", SHIPPED, "--out", tmp_path)
    assert again.status == 1
    assert "đã có" in again.said
    assert office("layouts", "export", SHIPPED, "--out", tmp_path, "--force").status == 0
    taken = office("layouts", "import", tmp_path / f"{SHIPPED}.bocuc")
    assert taken.data["name"] == f"{SHIPPED}-2"
    items = {one["name"]: one for one in office("layouts").data["items"]}
    assert items[f"{SHIPPED}-2"]["own"]


def test_an_own_layout_is_replaced_or_kept_beside(office: Call, tmp_path: Path) -> None:
    file = packed(tmp_path / "nho.bocuc", SMALL)
    assert office("layouts", "import", file).data == {"name": "nho", "title": "Bố cục nhỏ"}
    refused = office("layouts", "import", file)
    assert refused.status == 1
    assert "nhập với tên khác" in refused.said
    assert office("layouts", "import", file, "--replace").status == 0
    assert office("layouts", "import", file, "--as", "nho-moi").data["name"] == "nho-moi"


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("export",), 2, "cần tên mẫu và --out"),
        (("export", SHIPPED), 2, "cần tên mẫu và --out"),
        (("import",), 2, "cần tên tệp"),
        (("xoa",), 2, "không có “xoa”"),
        (("export", "khong-co", "--out", "."), 1, "Không có mẫu giấy khen “khong-co”"),
        (("import", "khong-co.bocuc"), 4, "không có tệp này"),
    ],
)
def test_refusals_are_sentences(office: Call, words: tuple[str, ...], status: int, said: str) -> None:
    reply = office("layouts", *words)
    assert reply.status == status
    assert said in reply.said


def test_what_is_wrong_inside_is_told_with_its_place(office: Call, tmp_path: Path) -> None:
    file = packed(tmp_path / "moi.bocuc", SMALL.replace("format = 2", "format = 3"))
    reply = office("layouts", "import", file)
    assert reply.status == 1
    assert reply.data["problems"][0]["column"] == "format"
    assert "bản chương trình mới hơn" in reply.said
    (tmp_path / "khac.bocuc").write_bytes(b"Rar!")
    assert office("layouts", "import", tmp_path / "khac.bocuc").status == 4
