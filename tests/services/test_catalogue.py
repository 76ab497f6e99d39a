"""The shipped catalogue of award kinds."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.services.catalogue import award_kinds, catalogue_file, catalogue_mark
from thidua_desktop.services.workspace import Workspace


def test_the_catalogue_is_in_order_of_rank() -> None:
    kinds = award_kinds()
    codes = [kind.code for kind in kinds]
    assert len(codes) == 20
    rank = ("nha_nuoc", "tinh", "huyen", "co_so")
    levels = [rank.index(kind.level.replace("bo_tinh", "tinh")) for kind in kinds]
    assert levels == sorted(levels), "a higher level is read out first (NĐ 152/2025 Đ29.5)"
    for level in rank:
        groups = [kind.group for kind in kinds if kind.level == level]
        assert groups == sorted(groups), "within a level titles come before forms"
    assert codes.index("TTLDTT") < codes.index("GDVH") < codes.index("CSTDCS") < codes.index("LDTT")


def test_rows_that_the_law_settles() -> None:
    kinds = {kind.code: kind for kind in award_kinds()}
    assert kinds["GKX"].certificate_title == "GIẤY KHEN"
    assert kinds["GKX"].recipient_kinds == tuple(RecipientKind)
    assert kinds["LDTT"].certificate_title == "", "NĐ 152/2025 Đ50 gives money only"
    assert kinds["GDVH"].recipient_kinds == (RecipientKind.HOUSEHOLD,)
    assert kinds["GKH"].retired_on == dt.date(2025, 7, 1)
    assert all(kind.article and kind.confidence and kind.authority for kind in kinds.values())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("order = 4690", 'order = "đầu"'), "order"),
        (("order = 4690", "order = 4690\nrank = 1"), "GKX"),
        (('code = "GKX"', 'code = "GKH"'), "GKH"),
        (("[[award]]", "[[awards]]"), "award"),
        (('"person", "unit", "household"', '"person", "dog"'), "recipient_kinds"),
    ],
)
def test_a_broken_catalogue_names_file_and_key(tmp_path: Path, change: tuple[str, str], said: str) -> None:
    text = catalogue_file().read_text(encoding="utf-8")
    assert change[0] in text
    broken = tmp_path / "danh-muc.toml"
    broken.write_text(text.replace(*change), encoding="utf-8")
    with pytest.raises(Invalid) as raised:
        award_kinds(broken)
    assert "danh-muc.toml" in str(raised.value)
    assert said in str(raised.value)


def test_the_catalogue_is_read_again_only_when_its_file_changed(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = workspace.operations.history()
    with monkeypatch.context() as patch:
        patch.setattr("thidua_desktop.services.workspace.award_kinds", lambda: pytest.fail("read again"))
        workspace.refresh_catalogue()
    assert workspace.operations.history() == before
    monkeypatch.setattr("thidua_desktop.services.workspace.catalogue_mark", lambda: "another")
    workspace.refresh_catalogue()
    assert workspace.nominations.kinds() == award_kinds()
    assert workspace.settings.get("catalogue") == "another"


def test_a_file_that_cannot_be_read_is_told_by_the_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("thidua_desktop.services.catalogue.catalogue_file", lambda: tmp_path / "awards.toml")
    assert catalogue_mark() == ""
    with pytest.raises(Invalid) as raised:
        award_kinds()
    assert "awards.toml" in str(raised.value)
