"""After the conference: what was not collected, receipts outstanding, figures that open their lists."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Final

from thidua_desktop.domain.records import Award, RecipientKind
from thidua_desktop.services.conferences.facts import StageLine
from thidua_desktop.services.conferences.stage import StageService
from thidua_desktop.storage.database import Store

LEVELS: Final = {
    "nha_nuoc": "cấp Nhà nước",
    "bo_tinh": "cấp bộ, tỉnh",
    "tinh": "cấp tỉnh",
    "huyen": "cấp huyện",
    "co_so": "cấp cơ sở",
}
KINDS: Final = {
    RecipientKind.UNIT: "Tập thể",
    RecipientKind.HOUSEHOLD: "Hộ gia đình",
    RecipientKind.PERSON: "Cá nhân",
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the summary and the awards behind it."""

    label: str
    count: int
    """Lượt khen thưởng."""
    award_ids: tuple[int, ...]


class AfterConference:
    """What is left to do, and what a conference comes to. Reads only."""

    def __init__(self, store: Store, stage: StageService) -> None:
        self._store = store
        self._stage = stage

    def uncollected(self, conference_id: int) -> list[StageLine]:
        """Given awards of the turns that nobody received yet, in the stage's order."""
        given = self._given(conference_id)
        return [line for line in given if line.handover.handed_at is None]

    def receipts_outstanding(self, conference_id: int) -> list[StageLine]:
        """Awards with money worked out for them that is not marked as paid."""
        given = self._given(conference_id)
        payments = self._store.payments.of_awards([line.award.id for line in given])
        return [
            line
            for line in given
            if (payment := payments.get(line.award.id)) and payment.amount and payment.paid_on is None
        ]

    def figures(self, conference_id: int) -> list[Figure]:
        """All, by kind of recipient, then by award and by deciding level, each within its kind.

        Counted are awards (lượt) that stand in the turns and are not revoked.
        """
        awards = [line.award for line in self._given(conference_id)]
        kinds = {kind.code: kind.level for kind in self._store.nominations.kinds()}
        decided = self._stage.levels(conference_id)

        def level_of(award: Award) -> str:
            """Who decided it, as its paper says; else who decides such awards today."""
            return decided.get(award.decision_id or 0) or kinds.get(award.award_code, "")

        found = [_figure("Tổng số lượt khen thưởng", awards)]
        for kind, word in KINDS.items():
            own = [award for award in awards if award.recipient_kind is kind]
            if own:
                found.append(_figure(word, own))
        for kind, word in KINDS.items():
            own = [award for award in awards if award.recipient_kind is kind]
            for members in _grouped(own, lambda award: award.award_code):
                found.append(_figure(f"{word}: {members[0].award_name}", members))
        for kind, word in KINDS.items():
            own = [award for award in awards if award.recipient_kind is kind]
            for members in _grouped(own, level_of):
                level = LEVELS.get(level_of(members[0]), "cấp khác")
                found.append(_figure(f"{word}: khen thưởng {level}", members))
        return found

    def _given(self, conference_id: int) -> list[StageLine]:
        stage = self._stage.stage(conference_id)
        gone = {int(one.field) for one in stage.problems if one.code in ("revoked", "not_announced")}
        return [line for line in stage.lines if line.award.id not in gone]


def _figure(label: str, awards: Iterable[Award]) -> Figure:
    ids = tuple(award.id for award in awards)
    return Figure(label, len(ids), ids)


def _grouped(awards: Iterable[Award], key: Callable[[Award], Hashable]) -> list[list[Award]]:
    """By ``key``, in the order of the stage."""
    groups: dict[Hashable, list[Award]] = {}
    for award in awards:
        groups.setdefault(key(award), []).append(award)
    return list(groups.values())
