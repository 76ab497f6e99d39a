"""Thiếu hụt: where points were lost, why, and what each component would win back by itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from thidua_desktop.domain.records import AbsentPolicy, AreaKind, Criterion, Score, ScoreKind
from thidua_desktop.domain.reform.index import (
    UNSCORED,
    Basis,
    Leaf,
    Scheme,
    Standing,
    standing_of,
)
from thidua_desktop.domain.reform.rivals import Rivals


class CauseKind(StrEnum):
    """Whose words say why points were lost."""

    APPRAISER = "tham_dinh"
    WORKING = "cach_tinh"
    DECLARED = "ke_khai"
    NOT_APPLICABLE = "khong_ap_dung"
    UNSCORED = "chua_cham"
    UNKNOWN = "chua_ro"


@dataclass(frozen=True, slots=True)
class Gap:
    """Points one component lost. Points and indexes are thousandths."""

    criterion: Criterion
    area_id: int
    points: int | None
    """What stands; of a component in a minus area what is taken. ``None``: not scored yet."""
    lost: int
    cause: str
    cause_kind: CauseKind
    index_after: int
    """The index if this component alone were won back whole."""
    wins_index: int
    rank_after: int | None
    """``None`` where nobody is ranked."""
    wins_places: int | None


@dataclass(frozen=True, slots=True)
class GapList:
    """What a unit lost, the most first, then in the order of the set."""

    index: int
    rank: int | None
    of: int | None
    rivals: Rivals
    gaps: tuple[Gap, ...]

    @property
    def lost(self) -> int:
        """Thousandths of a point."""
        return sum(gap.lost for gap in self.gaps)


def gaps_of(scheme: Scheme, scores: Iterable[Score], workings: Mapping[int, str], rivals: Rivals) -> GapList:
    """What the scores of one unit lost; ``workings`` say how each component's points came about.

    Bonus not earned is no loss. A component not applicable lost something only where it earns nothing.
    """
    by_leaf: dict[int, dict[ScoreKind, Score]] = {}
    for score in scores:
        by_leaf.setdefault(score.criterion_id, {})[score.kind] = score
    standings = {leaf: standing_of(kinds, Basis.OFFICIAL) for leaf, kinds in by_leaf.items()}
    index = scheme.result(standings).index
    rank = rivals.rank(index)
    found = []
    for leaf in scheme.leaves:
        key = leaf.criterion.id
        standing = standings.get(key, UNSCORED)
        lost = _lost(scheme, leaf, standing)
        if lost <= 0:
            continue
        whole = scheme.best(leaf)
        after = scheme.result({**standings, key: Standing(whole, False, standing.kind)}).index
        rank_after = rivals.rank(after)
        cause, kind = _cause(standing, by_leaf.get(key, {}), workings.get(key, ""))
        found.append(
            Gap(
                criterion=leaf.criterion,
                area_id=scheme.areas[leaf.area].criterion.id,
                points=standing.points,
                lost=lost,
                cause=cause,
                cause_kind=kind,
                index_after=after,
                wins_index=after - index,
                rank_after=rank_after,
                wins_places=None if rank is None or rank_after is None else rank - rank_after,
            )
        )
    found.sort(key=lambda gap: -gap.lost)
    return GapList(index, rank, rivals.of if rivals else None, rivals, tuple(found))


def _lost(scheme: Scheme, leaf: Leaf, standing: Standing) -> int:
    kind = scheme.areas[leaf.area].kind
    if kind is AreaKind.BONUS:
        return 0
    if kind is AreaKind.MINUS:
        return standing.points or 0
    if standing.absent:
        return 0 if leaf.policy in (AbsentPolicy.FULL, AbsentPolicy.RESCALE) else leaf.maximum
    return leaf.maximum - (standing.points or 0)


def _cause(standing: Standing, scores: Mapping[ScoreKind, Score], working: str) -> tuple[str, CauseKind]:
    """The appraiser's reason, else how the points came about, else what was declared."""
    if standing.absent:
        return "Không áp dụng: bộ tiêu chí không cho điểm", CauseKind.NOT_APPLICABLE
    if standing.kind is None:
        return "Chưa chấm", CauseKind.UNSCORED
    score = scores[standing.kind]
    appraised = standing.kind in (ScoreKind.APPRAISED, ScoreKind.APPRAISED_2)
    first = scores.get(ScoreKind.APPRAISED)
    reason = score.note or (first.note if first and first.points == standing.points else "")
    if appraised and reason:
        return reason, CauseKind.APPRAISER
    if working:
        return working, CauseKind.WORKING
    own = scores.get(ScoreKind.SELF)
    for said in (score.declared, own.declared if own else "", score.note, own.note if own else ""):
        if said:
            return said, CauseKind.DECLARED
    return "Chưa ghi lý do", CauseKind.UNKNOWN
