"""Conferences as far as rosters need them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from thidua_desktop.domain.errors import Invalid, NotFound
from thidua_desktop.domain.records import Conference
from thidua_desktop.services.workspace import Workspace


def test_a_conference_needs_a_name_and_is_found_by_it(workspace: Workspace) -> None:
    with pytest.raises(Invalid):
        workspace.conferences.add(Conference(0, " ", 2026))
    made = workspace.conferences.add(Conference(0, "Hội nghị tổng kết", 2026)).created
    found = workspace.conferences.named("hoi nghi tong ket")
    assert found.id == made
    workspace.conferences.update(replace(found, place="Hội trường"))
    assert workspace.conferences.get(made).place == "Hội trường"
    with pytest.raises(NotFound, match="Hội nghị tổng kết"):
        workspace.conferences.named("khác")


def test_two_conferences_of_one_name_are_told_apart_by_year(workspace: Workspace) -> None:
    workspace.conferences.add(Conference(0, "Hội nghị tổng kết", 2027))
    workspace.conferences.add(Conference(0, "Hội nghị tổng kết", 2028))
    with pytest.raises(NotFound, match="Có 2 hội nghị tên") as error:
        workspace.conferences.named("hoi nghi tong ket")
    assert "--year" in error.value.hint
    assert workspace.conferences.named("hoi nghi tong ket", 2028).year == 2028
