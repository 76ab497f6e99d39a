"""Papers of the pledges and of conferences are found by their names."""

from __future__ import annotations

from thidua_desktop.services import year_papers
from thidua_desktop.services.printing import FILE_NAMES, TITLES


def test_no_two_papers_share_a_file_name() -> None:
    assert len(set(FILE_NAMES.values())) == len(FILE_NAMES)
    assert TITLES.keys() == FILE_NAMES.keys()


def test_what_is_made_has_a_title() -> None:
    assert year_papers._makers().keys() <= year_papers.YEAR_PAPERS.keys()
