"""What goes wrong in the last hour, at random, and what the papers then say, read from the papers."""

from __future__ import annotations

import contextlib
import io
import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from tests.documents.conftest import read_text
from thidua_desktop.documents.raster import page_count
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import AwardState, Office, Presence, RecipientKind
from thidua_desktop.services import year_papers
from thidua_desktop.services.conferences.facts import Stage, StageLine
from thidua_desktop.services.conferences.slides import SlideMaker
from thidua_desktop.services.desk import LateRecipient
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.workspace import Workspace
from thidua_desktop.ui.stage.typesetting import Typesetter

CHANGES = ("late", "absent", "stand_in", "came", "move", "move_turn", "split", "merge", "sort", "revoke")
ACTS = (*CHANGES, "out", "undo")
Act = tuple[str, int, int]
"""What happens, and two numbers that say to whom and where."""


@dataclass
class LastHour:
    """A conference with turns, while things change."""

    office: Workspace
    conference_id: int
    late: int = 0
    done: int = 0
    """How many changes an undo may take back."""

    @property
    def stage(self) -> Stage:
        return self.office.stage.stage(self.conference_id)

    def happens(self, act: Act) -> None:
        """One change, by the service a screen would call; what cannot be done now is passed over."""
        what, who, where = act
        turns = [turn for turn in self.stage.turns if turn.lines]
        lines = self.stage.lines
        if not lines:
            return
        line = lines[who % len(lines)]
        turn = turns[where % len(turns)]
        stage, conference = self.office.stage, self.conference_id
        ids = [line.award.id]
        do: dict[str, Callable[[], object]] = {
            "late": lambda: self._late(line),
            "absent": lambda: stage.hand_over(ids, Presence.ABSENT, conference_id=conference),
            "stand_in": lambda: stage.hand_over(ids, Presence.STAND_IN, "Trần Thị Bích Thay", "vợ"),
            "came": lambda: stage.hand_over(ids, Presence.PRESENT),
            "move": lambda: stage.move_entries(conference, ids, turn.turn.id, who % (len(turn.lines) + 1)),
            "move_turn": lambda: stage.move_turn(conference, turn.turn.id, who % len(turns)),
            "split": lambda: stage.split_turn(conference, turn.turn.id, 1 + who % len(turn.lines)),
            "merge": lambda: stage.merge_turns(
                conference, {turn.turn.id, turns[(where + 1) % len(turns)].turn.id}
            ),
            "sort": lambda: stage.sort_turn(conference, turn.turn.id),
            "revoke": lambda: self._revoke(line),
            "out": lambda: stage.remove_entries(conference, ids),
            "undo": self._undo,
        }
        before = self._newest()
        with contextlib.suppress(RuleViolation):  # a turn of one cannot be split, one alone not be merged
            do[what]()
        if what != "undo":
            self.done += self._newest() - before

    def _newest(self) -> int:
        return self.office.operations.history(1)[0].id

    def _undo(self) -> None:
        if self.done:
            self.done -= 1
            self.office.operations.undo()

    def _late(self, line: StageLine) -> None:
        """Somebody the decision names who was forgotten."""
        self.late += 1
        assert line.award.decision_id is not None
        name = f"Lê Quên {LATE_NAMES[self.late % len(LATE_NAMES)]} Tên"
        basis = f"dòng {self.late}"
        late = LateRecipient("GKX", RecipientKind.PERSON, name, basis, "Ông", "Chuyên viên", "Ấp 2")
        self.office.desk.late.add(line.award.decision_id, late)
        self.office.stage.refresh(self.conference_id)

    def _revoke(self, line: StageLine) -> None:
        if line.award.state is AwardState.GIVEN and line.award.decision_id is not None:
            self.office.decisions.revoke(line.award.decision_id, "Kê khai sai", award_ids=[line.award.id])

    # ---- what the papers say -------------------------------------------------------------------
    def paper(self, what: str) -> list[str]:
        """Text of each page."""
        target = io.BytesIO()
        selection = Selection(conference_id=self.conference_id)
        year_papers.make(what, self.office.year_sources(), selection, target)
        data = target.getvalue()
        return [read_text(data, page) for page in range(page_count(data))]

    def script(self) -> list[str]:
        """Labels of those the MC calls, in the order they are called."""
        return re.findall(r"\bSTT (\d+[a-zđ]*)", " ".join(self.paper("mc-script")))

    def stack(self) -> list[str]:
        """Book numbers on the certificates, from the top of the stack down."""
        pages = [text for text in self.paper("stack") if "Tờ ngăn" not in text]
        return [found for text in pages for found in re.findall(r"Số sổ khen thưởng: 0*(\d+[a-zđ]*)", text)]

    def slides(self, setter: Typesetter) -> list[str]:
        """Names on the second screen, as they are drawn."""
        made = SlideMaker(setter.fits).slides(self.stage, Office("Ủy ban nhân dân xã Thạnh Hóa"))
        names = []
        for slide in made:
            drawn = "".join("".join(run.text for run in setter.lay(slide).runs).split())
            for one in slide.names:
                assert "".join(one.name.split()) in drawn
                names.append(one.name)
        return names

    def receipts(self, names: Sequence[str]) -> list[str]:
        """Those of ``names`` on the receipts, in the order they stand there."""
        text = " ".join(" ".join(self.paper("stage-receipts")).split())
        places = {name: text.find(name) for name in names}
        return sorted((name for name in names if places[name] >= 0), key=places.__getitem__)


LATE_NAMES = ("An", "Bình", "Cường", "Dung", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nga", "Oanh", "Phúc")
_FAMILY = ("Nguyễn", "Trần", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi")
_GIVEN = ("Phượng", "Quỳnh", "Ánh", "Tuyết", "Dũng", "Hiếu", "Nghĩa", "Thủy", "Mỹ", "Uyên")


def with_names_of_their_own(office: Workspace, conference_id: int) -> None:
    """Everybody in the turns gets a name that is in no other, so that a page can be searched for it."""
    names = (f"{a} Hữu {b}" for a, b in itertools.product(_FAMILY, _GIVEN))
    awards = [line.award for line in office.stage.stage(conference_id).lines]

    def work() -> None:
        for award, name in zip(awards, names, strict=False):
            office._store.decisions.update_award(replace(award, name=name))

    assert len(awards) <= len(_FAMILY) * len(_GIVEN)
    office.operations.run("Đã đặt tên", work)
