"""A paper ready to be rendered, with what was found while gathering it."""

from __future__ import annotations

from dataclasses import dataclass, field

from thidua_desktop.documents.official.model import OfficialPaper
from thidua_desktop.domain.errors import Problem, Severity
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED
from thidua_desktop.services.papers import Selection


@dataclass(frozen=True, slots=True)
class Gathered:
    """One paper; ``tail`` tells several of one print apart in their file names."""

    paper: OfficialPaper
    problems: tuple[Problem, ...] = ()
    tail: str = ""
    batch_id: int | None = None
    decision_id: int | None = None
    session_id: int | None = None
    proposal_id: int | None = None

    @property
    def about(self) -> Selection:
        """What the paper was made of, as its print run keeps it."""
        return Selection(
            batch_id=self.batch_id,
            decision_id=self.decision_id,
            session_id=self.session_id,
            proposal_id=self.proposal_id,
        )


@dataclass
class Remarks:
    """Findings that do not keep a paper from being made."""

    found: list[Problem] = field(default_factory=list)

    def add(self, code: str, message: str, value: str = "") -> None:
        """Note something once."""
        problem = Problem(code, message, Severity.NOTE, value=value)
        if problem not in self.found:
            self.found.append(problem)

    def unverified(self, what: str) -> None:
        """A rule whose text was not read stands on the paper."""
        self.add("unverified_rule", f"{what}: {NOT_VERIFIED} trước khi ký.", what)

    def dropped(self, lines: list[str]) -> None:
        """Lines of the template that speak of something that is not there."""
        for line in lines:
            self.add("line_left_out", f"Bỏ một dòng của mẫu vì chưa có nội dung để điền: “{line}”.", line)
