"""Which nominations a decision may take, and why the others wait."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from thidua_desktop.domain.ceremony import ceremony_key
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import (
    OPEN_STATES,
    AwardKind,
    Nomination,
    NominationRow,
    NominationState,
)
from thidua_desktop.services.decisions.ground import DRAFT, LEVEL, RECIPIENT, RETIRED, UNMET, WAITING
from thidua_desktop.services.decisions.reading import Reading

BEYOND = frozenset({LEVEL, RETIRED, RECIPIENT, UNMET})
"""What keeps a line from our own decision but not from one that a higher level has already signed."""
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A nomination the decision did not take, and why."""

    nomination_id: int
    name: str
    award_name: str
    reason: str
    code: str = LEVEL
    """``"level"``, ``"retired"``, ``"recipient"``, ``"unmet"``, ``"draft"`` (already in a draft decision) or
    ``"waiting"`` (returned to its unit, or in a tờ trình to a higher level)."""


class Choosing(Reading):
    """Powers, recipients, conditions and states, looked at before anything is written."""

    def undecided(self, batch_id: int, on: dt.date | None = None) -> tuple[list[Nomination], list[LeftOut]]:
        """Nominations of a batch this office can decide ``on`` a day (today), and the others with the reason.

        Lines not passed or already decided are in neither list.
        """
        rows = self._store.nominations.page(self._store.nominations.ids(batch_id))
        return self._sorted_out(batch_id, rows, on or self._today())

    def _sorted_out(
        self, batch_id: int, rows: Sequence[NominationRow], day: dt.date, held_by: int | None = None
    ) -> tuple[list[Nomination], list[LeftOut]]:
        kinds = self._kinds()
        powers = {code: self.not_in_power(kind, day) for code, kind in kinds.items()}
        unmet = self._unmet(batch_id)
        take: list[Nomination] = []
        left: list[LeftOut] = []
        for row in rows:
            nomination = row.nomination
            found = self._hindrance(
                nomination, kinds[nomination.award_code], powers[nomination.award_code], unmet, held_by
            )
            if found is None:
                take.append(nomination)
            elif found[0]:
                left.append(LeftOut(nomination.id, row.name, row.award_name, found[1], found[0]))
        return take, left

    def _hindrance(
        self,
        nomination: Nomination,
        kind: AwardKind,
        power: tuple[str, str] | None,
        unmet: Mapping[int, str],
        held_by: int | None,
    ) -> tuple[str, str] | None:
        """Code and reason; an empty code for what is over and done with; ``None`` when nothing hinders."""
        if nomination.state is NominationState.RETURNED:
            return WAITING, "đã trả lại đơn vị để bổ sung"
        if nomination.state is NominationState.FORWARDED:
            return WAITING, "đã trình cấp trên, chờ kết quả"
        if nomination.state not in OPEN_STATES:
            return "", ""
        if nomination.recipient.kind not in kind.recipient_kinds:
            return RECIPIENT, "không dành cho loại đối tượng này"
        if power is not None:
            return power
        if nomination.decision_id not in (None, held_by):
            return DRAFT, "đã nằm trong một dự thảo quyết định"
        if nomination.id in unmet:
            return UNMET, f"chưa đạt điều kiện: {unmet[nomination.id]}"
        return None

    def _named(
        self,
        batch_id: int,
        ids: Collection[int],
        day: dt.date,
        *,
        beyond: bool = False,
        held_by: int | None = None,
    ) -> tuple[list[Nomination], bool]:
        """The nominations of ``ids`` and whether some are beyond the office's power.

        ``beyond`` accepts those, because a higher level has decided. Raises ``RuleViolation`` naming what
        stands in the way.
        """
        wanted = set(ids)
        rows = self._store.nominations.page([n.id for n in self._of_batch(batch_id, wanted)])
        take, left = self._sorted_out(batch_id, rows, day, held_by)
        accepted = {one.nomination_id for one in left if beyond and one.code in BEYOND}
        refused = [one for one in left if one.nomination_id not in accepted]
        level = [one for one in refused if one.code in (LEVEL, RETIRED, RECIPIENT)]
        if level:
            raise RuleViolation(
                f"{len(level)} đề nghị không do cơ quan quyết định: {listed(level)}.",
                hint="Bỏ chọn, hoặc ghi người có thẩm quyền nếu nhập lại quyết định của cấp trên.",
            )
        unmet = [one for one in refused if one.code == UNMET]
        if unmet:
            raise RuleViolation(
                f"{len(unmet)} đề nghị chưa đạt điều kiện: {listed(unmet)}.",
                hint="Bỏ chọn, hoặc ghi lý do vẫn giữ đề nghị rồi làm lại.",
            )
        if refused:
            raise RuleViolation(f"{len(refused)} đề nghị chưa quyết định được: {listed(refused)}.")
        closed = len(rows) - len(take) - len(left)
        if closed:
            raise RuleViolation(f"{closed} đề nghị đã có quyết định khác hoặc không đạt.")
        taken = {nomination.id for nomination in take} | accepted
        chosen = [row.nomination for row in rows if row.nomination.id in taken]
        codes = {one.code for one in left if one.nomination_id in accepted}
        return chosen, bool(codes & {LEVEL, RETIRED, RECIPIENT})

    def _of_batch(self, batch_id: int, wanted: Collection[int]) -> list[Nomination]:
        found = [n for n in self._store.nominations.of_batch(batch_id) if n.id in wanted]
        if len(found) < len(set(wanted)):
            raise RuleViolation(
                f"{len(set(wanted)) - len(found)} đề nghị không còn trong đợt này.",
                hint="Mở lại danh sách đề nghị rồi chọn lại.",
            )
        return found

    def _staged(self, nominations: Sequence[Nomination]) -> list[Nomination]:
        """In the order of the stage, then as given."""
        kinds = self._kinds()
        place = {nomination.id: place for place, nomination in enumerate(nominations)}
        return sorted(
            nominations, key=lambda n: (ceremony_key(kinds[n.award_code], n.recipient.kind), place[n.id])
        )


def listed(left: Sequence[LeftOut]) -> str:
    """The first of ``left`` with their reasons, as a message names them."""
    text = "; ".join(f"{one.name} – {one.award_name}: {one.reason}" for one in left[:_SHOWN])
    return text + ("; …" if len(left) > _SHOWN else "")
