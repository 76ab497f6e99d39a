"""The office's own record and what is remembered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.records import Office, Signer, Unit
from thidua_desktop.services.workspace import Workspace, open_workspace


def test_names_are_needed(workspace: Workspace) -> None:
    with pytest.raises(Invalid) as error:
        workspace.settings.save_office(Office("", signers=(Signer("", "Chủ tịch"),)))
    assert {problem.field for problem in error.value.problems} == {"name", "place", "signers"}


def test_the_working_year_is_kept_and_undone(workspace: Workspace) -> None:
    workspace.settings.set_working_year(2027)
    assert workspace.settings.working_year() == 2027
    workspace.operations.undo()
    assert workspace.settings.working_year() == 2026
    with pytest.raises(Invalid):
        workspace.settings.set_working_year(20)


def test_what_is_remembered_is_not_in_the_way_of_undo(workspace: Workspace) -> None:
    office = workspace.settings.office()
    assert office is not None
    workspace.settings.save_office(replace(office, place="Thủy Tây"))
    workspace.settings.set("columns", {"people": [120, 80]})
    workspace.operations.undo()
    undone = workspace.settings.office()
    assert undone is not None
    assert undone.place == "Thạnh Hóa"
    assert workspace.settings.get("columns") == {"people": [120, 80]}
    assert workspace.settings.get("missing", 7) == 7


def test_an_undeclared_office_is_suggested_from_its_unit_tree(tmp_path: Path) -> None:
    opened = open_workspace(tmp_path / "bare", create=True)
    try:
        assert opened.settings.suggested_office().name == ""
        opened.units.add(Unit(0, "Ủy ban nhân dân xã Bình Hòa", head_name="Lê Văn Tám", head_post="Chủ tịch"))
        suggested = opened.settings.suggested_office()
        assert (suggested.name, suggested.place) == ("Ủy ban nhân dân xã Bình Hòa", "Bình Hòa")
        assert suggested.signers[0].name == "Lê Văn Tám"
        assert opened.settings.first_run()  # a suggestion is not a declaration
    finally:
        opened.close()


def test_who_works_here(workspace: Workspace) -> None:
    assert workspace.settings.clerk() == ""
    assert workspace.settings.set_clerk("  Nguyễn  Thị Hoa ").label
    assert workspace.settings.clerk() == workspace.clerk() == "Nguyễn Thị Hoa"
    workspace.rulebook.set_value("award.LDTT.vote.2024-01-01.percent", 70, "Quyết định của tỉnh")
    assert workspace.rulebook.changes()[0].actor == "Nguyễn Thị Hoa"
    workspace.operations.undo()
    assert workspace.settings.clerk() == "Nguyễn Thị Hoa", "a name is not in the way of undo"
