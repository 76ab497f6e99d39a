"""``rulebook``: what is in force on a day, with sources."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.headless.conftest import Call
from thidua_desktop.__main__ import main
from thidua_desktop.services.workspace import open_workspace


@pytest.fixture
def office(call: Call, tmp_path: Path) -> Path:
    assert call("init").status == 0
    return tmp_path / "office"


def by_code(items: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {item["code"]: item for item in items}


def test_each_rule_has_a_source_and_a_mark(call: Call, office: Path) -> None:
    reply = call("rulebook", "--on", "20/09/2026")
    assert reply.status == 0
    data = reply.data
    assert data["on"] == "2026-09-20"
    assert (data["set"]["code"], data["set"]["verified"]) == ("L22-N152", True)
    assert data["salary"]["amount"] == 2_530_000
    assert data["total"] == len(data["awards"]) == 20
    assert data["changes"] == []
    assert data["switches"] == {"pledge_registration": False, "reform_index": False}
    for award in data["awards"]:
        rules = [*award["clauses"], *award["quotas"], *award["dossier"], *award["bonus"]]
        rules += [rule for rule in (award["authority"], award["vote"]) if rule]
        for rule in (award, *rules):
            assert rule["source"], award["code"]
            assert rule["confidence"] in ("V", "S", "M", "L")
            assert rule["verified"] == (rule["confidence"] in ("V", "L"))
            assert rule["remark"] == ("" if rule["verified"] else "cần đối chiếu văn bản")
    title = by_code(data["awards"])["CSTDCS"]
    assert title["source"] == "Điều 23 Luật 06/2022/QH15"
    assert title["authority"]["by_commune"] is True
    assert title["quotas"][0]["percent"] == 15
    assert title["quotas"][0]["verified"] is False
    assert [one["kind"] for one in title["clauses"][0]["conditions"]] == ["standard_of", "any", "registered"]
    form = by_code(data["awards"])["GKX"]
    assert {one["recipient"]: (one["multiple"], one["amount"]) for one in form["bonus"]} == {
        "person": ("0.3", 760_000),
        "unit": ("0.6", 1_520_000),
        "household": ("0.45", 1_140_000),
    }
    assert by_code(data["awards"])["GKH"]["retired"] is True
    assert by_code(data["awards"])["GKH"]["authority"] is None


def test_another_day_another_law(call: Call, office: Path) -> None:
    old = call("rulebook", "--on", "2020-12-01").data
    assert old["set"]["code"] == "NĐ91"
    title = by_code(old["awards"])["CSTDCS"]
    assert title["authority"]["level"] == "huyen"
    assert title["quotas"][0]["source"] == "Điều 9 khoản 3 NĐ 91/2017"
    new = call("rulebook", "--on", "2026-10-01").data
    assert (new["set"]["code"], new["set"]["verified"]) == ("L26", False)
    title = by_code(new["awards"])["CSTDCS"]
    assert title["doubt"]
    assert title["clauses"][0]["remark"] == "cần đối chiếu văn bản"


def test_what_the_office_set_is_marked(call: Call, office: Path) -> None:
    workspace = open_workspace(office)
    workspace.rulebook.set_value("award.CSTDCS.quota.cstdcs_ldtt.percent", 20, "Quyết định của tỉnh")
    workspace.rulebook.set_switch("pledge_registration", True, "Quyết định của tỉnh")
    workspace.close()
    data = call("rulebook", "--on", "2026-09-20").data
    quota = by_code(data["awards"])["CSTDCS"]["quotas"][0]
    assert (quota["percent"], quota["changed"], quota["confidence"]) == (20, True, "L")
    assert by_code(data["awards"])["LDTT"]["vote"]["changed"] is False
    assert data["switches"] == {"pledge_registration": True, "reform_index": False}
    changes = {one["target"]: one for one in data["changes"]}
    assert changes["award.CSTDCS.quota.cstdcs_ldtt.percent"]["shipped"] == 15
    assert changes["award.CSTDCS.quota.cstdcs_ldtt.percent"]["own"] == 20


def test_a_day_that_is_none(call: Call, office: Path) -> None:
    assert call("rulebook", "--on", "31/02/2026").status == 2


def test_lines_for_people(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(office), "rulebook", "--on", "2026-09-20"]) == 0
    out = capsys.readouterr().out
    assert "Luật 06/2022 và NĐ 152/2025" in out
    assert "tối đa 15% LDTT (cần đối chiếu văn bản)" in out
    assert "không còn ai có thẩm quyền" in out


def test_a_day_before_every_set_is_said(call: Call, office: Path) -> None:
    early = call("rulebook", "--on", "01/01/1950")
    assert early.data["set"]["holds"] is False
    assert "nêu bộ gần nhất, phải đối chiếu văn bản" in early.said
    assert call("rulebook", "--on", "01/01/2018").data["set"]["holds"] is True
