"""From a batch to tờ trình and decisions on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.headless.conftest import Call
from thidua_desktop.domain.records import Batch, Nomination, Person, Recipient, RecipientKind, Unit
from thidua_desktop.services.workspace import open_workspace

SIGNED = ("--date", "15/12/2026", "--signer", "Huỳnh Thành Hiếu")


@pytest.fixture
def batch(call: Call, tmp_path: Path) -> Call:
    """Two lines of the commune, one of the province, one of the Prime Minister."""
    call("init")
    office = open_workspace(tmp_path / "office")
    made = office.nominations.add_batch(Batch(0, "Cuối năm", 2026)).created
    unit = office.units.add(Unit(0, "Văn phòng", kind="Cơ quan")).created
    for name, code in (("An", "LDTT"), ("Bình", "GKX"), ("Cường", "BKT"), ("Dung", "BKTTG")):
        person = office.units.add_person(Person(0, f"Nguyễn Văn {name}", unit, birth_year=1980)).created
        office.nominations.add(Nomination(0, made, Recipient(RecipientKind.PERSON, person), code, "Tốt"))
    office.close()
    return call


def states(call: Call) -> list[str]:
    return [one["state"] for one in call("list", "nominations", "--batch", "Cuối năm").data["items"]]


def test_one_proposal_for_each_level(batch: Call) -> None:
    reply = batch("propose", "--batch", "cuoi nam", "--number", 5, *SIGNED, "--to", "UBND tỉnh Tây Ninh")
    assert reply.status == 0
    assert [(one["level"], one["number"], one["nominations"]) for one in reply.data["items"]] == [
        ("nha_nuoc", "05/TTr-UBND", 1),
        ("tinh", "06/TTr-UBND", 1),
        ("co_so", "01/TTr-HĐTĐKT", 2),
    ]
    assert [one["to"] for one in reply.data["items"]] == ["UBND tỉnh Tây Ninh"] * 2 + ["Chủ tịch"]
    assert sorted(states(batch)) == ["da_trinh", "da_trinh", "de_nghi", "de_nghi"]
    again = batch("propose", "--batch", "Cuối năm")
    assert again.status == 1
    assert "Không có đề nghị" in again.said


def test_a_draft_of_one_level(batch: Call) -> None:
    reply = batch("propose", "--batch", "Cuối năm", "--level", "tinh")
    (only,) = reply.data["items"]
    assert (only["state"], only["number"], only["date"]) == ("du_thao", "", None)
    assert batch("propose", "--batch", "Cuối năm", "--level", "xa").status == 1
    refused = batch("propose", "--batch", "Cuối năm", "--level", "nha_nuoc", "--number", 5)
    assert refused.status == 1
    assert "ngày" in refused.said
    sent = batch("propose", "--batch", "Cuối năm", "--level", "tinh", "--number", 5, *SIGNED, "--to", "Tỉnh")
    (only,) = sent.data["items"]
    assert (only["state"], only["number"], sent.data["left"]) == ("da_gui", "05/TTr-UBND", [])


def test_the_commune_decides_its_own(batch: Call) -> None:
    reply = batch("decide", "--batch", "Cuối năm", "--number", 412, *SIGNED)
    assert (reply.status, reply.data["awards"]) == (0, 2)
    assert [one["code"] for one in reply.data["left"]] == ["level", "level"]
    assert reply.said.count("Chưa quyết định") == 2
    assert "còn trống" not in reply.said


def test_the_higher_level_comes_back_as_recorded(batch: Call) -> None:
    words = ("decide", "--batch", "Cuối năm", "--number", "88/QĐ-UBND", *SIGNED, "--recorded")
    assert batch(*words, "--issuer", "Chủ tịch UBND tỉnh").status == 1
    batch("propose", "--batch", "Cuối năm", "--number", 5, *SIGNED, "--to", "UBND tỉnh")
    both = batch(*words, "--issuer", "Chủ tịch UBND tỉnh")
    assert both.status == 1
    assert "--level" in both.said
    nobody = batch(*words, "--level", "tinh")
    assert nobody.status == 1
    assert "thẩm quyền" in nobody.said
    reply = batch(*words, "--level", "tinh", "--issuer", "Chủ tịch UBND tỉnh")
    assert (reply.status, reply.data["awards"], reply.data["decision"]["number"]) == (0, 1, "88/QĐ-UBND")
    assert sorted(states(batch)) == ["da_quyet_dinh", "da_trinh", "de_nghi", "de_nghi"]
