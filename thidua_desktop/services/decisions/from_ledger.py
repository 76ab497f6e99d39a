"""Decisions of earlier years, made of the ledger's rows: what was imported can be announced."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.levels import OWN_LEVEL
from thidua_desktop.domain.office import issuing_post
from thidua_desktop.domain.records import Award, Changes, Decision, DecisionState, Signer
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.decisions.drafting import level_of, title_of
from thidua_desktop.services.decisions.issuing import OWN, RECORDED, Issuing

_LEVELS: Mapping[str, str] = {
    "nha_nuoc": r"nha nuoc|chu tich nuoc|thu tuong|chinh phu",
    # "Bộ Chỉ huy quân sự tỉnh", "Ban Tổ chức cán bộ tỉnh" are bodies of a province.
    "bo_tinh": r"bo truong|(?<!\bcan )\bbo\b(?!.*\btinh\b)|ban dang trung uong",
    "tinh": r"\btinh\b|thanh pho truc thuoc",
    "huyen": r"\bhuyen\b|\bthi xa\b|\bquan\b",
    "co_so": r"\bxa\b|\bphuong\b|\bthi tran\b|\bdac khu\b",
}
"""Level → folded words of an authority as ledgers write it, the higher level first."""
_OFFICES: Mapping[str, str] = {"xa": OWN_LEVEL, "phuong": OWN_LEVEL, "dac_khu": OWN_LEVEL}
"""Kind of office → its level; any other kind is a level itself."""


@dataclass(frozen=True, slots=True)
class LedgerDecision:
    """Rows of the ledger that one paper decided, and the decision they would make."""

    decision: Decision
    awards: tuple[Award, ...]


class FromLedger(Issuing):
    """The ledger's rows put under the decisions they name."""

    def ledger_decisions(self, year: int) -> list[LedgerDecision]:
        """What rows of an achievement year without a decision name: one for each number and day, by day.

        Rows without a number or a day make none.
        """
        groups: dict[tuple[dt.date, str], list[Award]] = {}
        for award in self._store.decisions.all_awards(year):
            if award.decision_id is None and award.decision_number and award.decision_date:
                groups.setdefault((award.decision_date, award.decision_number), []).append(award)
        return [
            LedgerDecision(self._decision_of(awards, day, number), tuple(awards))
            for (day, number), awards in sorted(groups.items())
        ]

    def take_from_ledger(self, year: int) -> Changes:
        """Make these decisions; their rows stay as they are written. Undoable.

        A decision of the office's own level is its own, any other one recorded from paper. Rows of a number
        and day that is a decision already go to it. Raises ``RuleViolation`` when no row is left.
        """
        found = self.ledger_decisions(year)
        if not found:
            raise RuleViolation(
                f"Sổ khen thưởng năm {year} không còn lượt nào ghi số, ngày mà chưa thuộc quyết định.",
                hint="Nhập lịch sử khen thưởng trước, có cột Số quyết định và Ngày ký.",
            )
        known = {(one.date, fold(one.number)): one.id for one in self._store.decisions.all() if one.number}

        def work() -> None:
            for one in found:
                decision = one.decision
                decision_id = known.get((decision.date, fold(decision.number))) or self._write(decision)
                for award in one.awards:
                    self._store.decisions.update_award(replace(award, decision_id=decision_id))

        total = sum(len(one.awards) for one in found)
        return self._operations.run(
            f"Đã lập {len(found)} quyết định năm {year} từ sổ khen thưởng: {total} lượt", work
        )

    def _decision_of(self, awards: Sequence[Award], day: dt.date, number: str) -> Decision:
        office, catalogue = self._office(), self._kinds()
        kinds = [catalogue[award.award_code] for award in awards if award.award_code in catalogue]
        said = max(
            (award.authority for award in awards), key=lambda text: ("chu tich" in fold(text), len(text))
        )
        level = level_said(said) or level_of(kinds)
        signed = awards[0].signer_name
        signers = office.signers if office is not None else ()
        own = office is not None and level == _OFFICES.get(office.level, office.level)
        return Decision(
            0,
            day.year,
            title_of(kinds, awards[0].year) if kinds else f"Về việc khen thưởng năm {awards[0].year}",
            number,
            day,
            level,
            issuing_post(office.name) if own and office else said,
            # The ledger names no post: only that of a signer of this office is known.
            next((one for one in signers if own and fold(one.name) == fold(signed)), Signer(signed, "")),
            DecisionState.ISSUED,
            origin=OWN if own else RECORDED,
        )


def level_said(authority: str) -> str:
    """The level of "Chủ tịch UBND huyện", "Cấp tỉnh" …; empty where the words name none."""
    words = fold(authority)
    return next((level for level, pattern in _LEVELS.items() if re.search(pattern, words)), "")
