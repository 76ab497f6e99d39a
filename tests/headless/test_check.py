"""``check``: one object, the verdict of every nomination, the quotas, and what the exit status says."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.headless.conftest import SAMPLES, Call
from thidua_desktop.__main__ import main
from thidua_desktop.domain.records import (
    Batch,
    Grade,
    Nomination,
    Person,
    Rating,
    Recipient,
    RecipientKind,
    Unit,
)
from thidua_desktop.services.workspace import open_workspace

ROSTER = SAMPLES / "don-vi-can-bo-2026.xlsx"


def test_the_sample_batch(call: Call) -> None:
    call("init")
    for kind in ("units", "people", "households"):
        call("import", kind, ROSTER)
    call("import", "ledger", SAMPLES / "lich-su-khen-thuong.xlsx")
    call("import", "initiatives", SAMPLES / "sang-kien-2026.xlsx")
    files = sorted(file for file in (SAMPLES / "de-nghi").iterdir() if file.name[:2].isdigit())
    call("import", "nominations", *files, "--batch", "Cuối năm 2026", "--received", "2026-09-20")
    reply = call("check", "--batch", "cuoi nam 2026", "--year", "2026")
    assert reply.status == 1
    assert reply.data.keys() == {"batch", "items", "quotas"}
    items = reply.data["items"]
    assert len(items) == 214
    counts = {word: sum(one["verdict"] == word for one in items) for word in ("met", "unmet", "confirm")}
    assert counts == {"met": 138, "unmet": 34, "confirm": 42}
    first = items[0]
    assert first.keys() >= {"id", "recipient", "unit", "award", "verdict", "conditions"}
    assert (first["recipient"], first["award"]) == ("Dương Minh Lộc", "LDTT")
    assert first["conditions"][0] == {
        "code": "xep_loai",
        "verdict": "met",
        "message": "Xếp loại năm 2026 của cá nhân: Hoàn thành xuất sắc nhiệm vụ",
        "source": "Điều 24 khoản 1 Luật 06/2022/QH15",
    }
    office = reply.data["quotas"][0]
    assert (office["base"], office["allowed"], office["met"], office["over"]) == (106, 15, 21, 6)
    assert "cần đối chiếu văn bản" in office["source"]


@pytest.fixture
def lone(tmp_path: Path) -> Path:
    """An office with one person rated well and proposed."""
    folder = tmp_path / "office"
    opened = open_workspace(folder, create=True, today=lambda: dt.date(2026, 9, 20))
    unit = opened.units.add(Unit(0, "Ấp 2")).created
    person = opened.units.add_person(Person(0, "Lê Văn Hòa", unit)).created
    rating = Rating(RecipientKind.PERSON, person, 2026, Grade.GOOD)
    opened.operations.run("Xếp loại", lambda: opened._store.people.set_ratings([rating]))
    batch = opened.nominations.add_batch(Batch(0, "Cuối năm", 2026, received_on=dt.date(2026, 9, 20))).created
    opened.nominations.add(Nomination(0, batch, Recipient(RecipientKind.PERSON, person), "LDTT"))
    opened.close()
    return folder


def test_nothing_found_ends_with_zero(call: Call, lone: Path) -> None:
    reply = call("check", "--batch", "Cuối năm", folder=lone)
    assert reply.status == 0
    assert [one["verdict"] for one in reply.data["items"]] == ["met"]


def test_in_words(lone: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(lone), "check", "--batch", "Cuối năm"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("Đạt: Lê Văn Hòa – Lao động tiên tiến (Ấp 2): Xếp loại năm 2026")
    assert said[1] == "1 đề nghị: 1 đạt, 0 không đạt, 0 cần xác minh"


def test_a_batch_that_is_not_there(call: Call, lone: Path) -> None:
    reply = call("check", "--batch", "Giữa năm", folder=lone)
    assert reply.status == 1
    assert "Cuối năm" in reply.said
