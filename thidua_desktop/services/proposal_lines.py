"""Which nominations may go to which level, and why the others wait."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.levels import LEVEL_NAMES, OWN_LEVEL
from thidua_desktop.domain.records import OPEN_STATES, AwardKind, Nomination
from thidua_desktop.services.decisions.choosing import LeftOut, listed
from thidua_desktop.services.decisions.ground import LEVEL, RECIPIENT, UNMET, WAITING, Ground


class ProposalLines(Ground):
    """The choosing half of the tờ trình's use cases."""

    def levels(self, batch_id: int) -> dict[str, tuple[Nomination, ...]]:
        """Level that decides → nominations of a batch that may go to it now, higher levels first."""
        take, _ = self._sorted_out(batch_id)
        order = [*reversed(tuple(LEVEL_NAMES)), *(level for level in take if level not in LEVEL_NAMES)]
        return {level: tuple(take[level]) for level in order if level in take}

    def left(self, batch_id: int, level: str | None = None) -> list[LeftOut]:
        """Open nominations that no tờ trình may take now (of one level, or all), with the reason."""
        _, left = self._sorted_out(batch_id)
        return [one for of_level, one in left if level in (None, of_level)]

    def _sorted_out(self, batch_id: int) -> tuple[dict[str, list[Nomination]], list[tuple[str, LeftOut]]]:
        kinds, day = self._kinds(), self._today()
        levels = {code: self.deciding_level(kind, day) for code, kind in kinds.items()}
        powers = {code: self.not_in_power(kind, day) for code, kind in kinds.items()}
        unmet = self._unmet(batch_id)
        take: dict[str, list[Nomination]] = {}
        left: list[tuple[str, LeftOut]] = []
        for row in self._store.nominations.page(self._store.nominations.ids(batch_id)):
            nomination = row.nomination
            if nomination.state not in OPEN_STATES:
                continue
            kind = kinds[nomination.award_code]
            level = levels[kind.code]
            power = powers[kind.code]
            if power is not None and power[0] == LEVEL and level != OWN_LEVEL:
                power = None  # What we may not decide goes up: that is what the tờ trình is for.
            found = self._hindrance(nomination, kind, power, unmet)
            if found is None:
                take.setdefault(level, []).append(nomination)
            else:
                code, reason = found
                left.append((level, LeftOut(nomination.id, row.name, row.award_name, reason, code)))
        return take, left

    def _hindrance(
        self,
        nomination: Nomination,
        kind: AwardKind,
        power: tuple[str, str] | None,
        unmet: Mapping[int, str],
    ) -> tuple[str, str] | None:
        if nomination.recipient.kind not in kind.recipient_kinds:
            return RECIPIENT, "không dành cho loại đối tượng này"
        if power is not None:
            return power
        if nomination.proposal_id is not None:
            return WAITING, "đã nằm trong một tờ trình"
        if nomination.id in unmet:
            return UNMET, f"chưa đạt điều kiện: {unmet[nomination.id]}"
        return None

    def _taken(
        self, batch_id: int, level: str, nomination_ids: Collection[int] | None
    ) -> Sequence[Nomination]:
        by_level, left = self._sorted_out(batch_id)
        take = by_level.get(level, [])
        if nomination_ids is not None:
            wanted = set(nomination_ids)
            take = [n for n in take if n.id in wanted]
            refused = [one for _, one in left if one.nomination_id in wanted]
            if refused:
                raise RuleViolation(f"{len(refused)} đề nghị chưa trình được: {listed(refused)}.")
            if len(take) < len(wanted):
                raise RuleViolation(
                    f"{len(wanted) - len(take)} đề nghị không thuộc {LEVEL_NAMES.get(level, level)} "
                    "hoặc không còn chờ trình.",
                    hint="Mỗi cấp có tờ trình riêng.",
                )
        if not take:
            waiting = any(of_level == level and one.code == WAITING for of_level, one in left)
            raise RuleViolation(
                f"Không có đề nghị nào thuộc {LEVEL_NAMES.get(level, level)} để trình trong đợt này.",
                hint="Đề nghị của cấp này đã nằm trong tờ trình: gửi hoặc rút tờ trình đó."
                if waiting
                else "",
            )
        return take
