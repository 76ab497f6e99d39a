"""Official papers from the office's records: tờ trình, ballots, minutes, decision, bonus sheet."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from thidua_desktop.domain.errors import Problem
from thidua_desktop.services.official_papers.sources import Sources
from thidua_desktop.services.papers import Selection

if TYPE_CHECKING:
    from thidua_desktop.services.official_papers.gathered import Gathered

__all__ = ["FILE_NAMES", "OFFICIAL_PAPERS", "TITLES", "OfficialPapers", "Sources", "all_problems"]

OFFICIAL_PAPERS = ("proposal", "ballots", "tally", "minutes", "decision", "receipts")
FILE_NAMES: Mapping[str, str] = {
    "proposal": "to-trinh",
    "ballots": "phieu-bau",
    "tally": "bien-ban-kiem-phieu",
    "minutes": "bien-ban-hop",
    "decision": "quyet-dinh",
    "receipts": "danh-sach-nhan-tien-thuong",
}
TITLES: Mapping[str, str] = {
    "proposal": "Tờ trình",
    "ballots": "Phiếu bầu",
    "tally": "Biên bản kiểm phiếu",
    "minutes": "Biên bản họp Hội đồng",
    "decision": "Quyết định khen thưởng",
    "receipts": "Danh sách nhận tiền thưởng",
}


def all_problems(papers: Sequence[Gathered]) -> tuple[Problem, ...]:
    """What was found in several papers of one print, each thing once."""
    return tuple(dict.fromkeys(problem for one in papers for problem in one.problems))


class OfficialPapers:
    """Gathers papers and renders them. Reads only; recording what was made is the printing service's."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources

    def gather(self, what: str, selection: Selection) -> list[Gathered]:
        """The papers of a selection: one, or several (a tờ trình for each level).

        Raises ``RuleViolation`` when there is nothing to print, ``Invalid`` for a template that cannot be
        used.
        """
        from thidua_desktop.services.official_papers import decisions, proposals, sessions

        gatherers: Mapping[str, Callable[[Sources, Selection], list[Gathered]]] = {
            "proposal": proposals.gather_proposals,
            "ballots": sessions.gather_ballots,
            "tally": sessions.gather_tally,
            "minutes": sessions.gather_minutes,
            "decision": decisions.gather_decisions,
            "receipts": decisions.gather_receipts,
        }
        return gatherers[what](self._sources, selection)

    def rendered(self, gathered: Gathered, format: Literal["pdf", "docx"] = "pdf") -> tuple[bytes, int]:
        """One paper's file and its pages, 0 for Word. Raises ``Invalid`` when it cannot be set."""
        from thidua_desktop.documents.official.render import render_official

        target = io.BytesIO()
        made = render_official(target, gathered.paper, resources=self._sources.resources, format=format)
        return target.getvalue(), made.pages

    def as_one(self, papers: Sequence[Gathered]) -> tuple[bytes, int]:
        """All papers in one PDF to look at or print, and its pages."""
        sections = tuple(section for one in papers for section in one.paper.sections)
        return self.rendered(replace(papers[0], paper=replace(papers[0].paper, sections=sections)))
