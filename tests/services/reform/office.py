"""An office with the synthetic commune set, and a small set that scores its units."""

from __future__ import annotations

from dataclasses import dataclass

from thidua_desktop.domain.records import CriteriaSet, Criterion, SetScope, Unit
from thidua_desktop.domain.reform.rule_text import rule_from_text
from thidua_desktop.domain.reform.rules import write_rule
from thidua_desktop.paths import resources
from thidua_desktop.services.reform.rounds import Rounds
from thidua_desktop.services.reform.scoring import Scoring, SheetRow
from thidua_desktop.services.reform.shipped import load_criteria_set
from thidua_desktop.services.workspace import Workspace

UNIT_LEAVES = (
    ("1.1", "Nhiệm vụ hoàn thành", 10_000, "Điểm đạt = (số nhiệm vụ hoàn thành/tổng số nhiệm vụ) × 10"),
    ("1.2", "Báo cáo", 6_000, "Đủ, đúng hạn: 6 điểm; mỗi báo cáo chậm trừ 1,5 điểm, trừ không quá 6 điểm"),
    ("1.3", "Việc chấm bằng tay", 4_000, ""),
)


@dataclass(frozen=True)
class Reform:
    """The office's own set, a set of units with two members, and a unit outside it."""

    office: Workspace
    own: int
    units_set: int
    first: int
    second: int
    outside: int

    @property
    def scoring(self) -> Scoring:
        return self.office.reform.scoring

    @property
    def rounds(self) -> Rounds:
        return self.office.reform.rounds

    def leaf(self, code: str, set_id: int | None = None) -> int:
        """Id of a criterion by its code; of the office's own set unless said."""
        criteria = self.office._store.reform.criteria(set_id or self.own)
        return next(one.id for one in criteria if one.code == code)

    def row(self, code: str, set_id: int | None = None, unit_id: int | None = None) -> SheetRow:
        chosen = set_id or self.own
        return self.scoring.sheet(chosen, unit_id).by_id[self.leaf(code, chosen)]

    def score_units(self) -> None:
        """Everything that the unit set asks, for both members; the first is better."""
        for unit, done, late in (
            (self.first, "9/10", "Đủ, đúng hạn"),
            (self.second, "7/10", "01 báo cáo chậm"),
        ):
            self.scoring.declare(self.units_set, unit, self.leaf("1.1", self.units_set), done)
            self.scoring.declare(self.units_set, unit, self.leaf("1.2", self.units_set), late)
            self.scoring.set_self(self.units_set, unit, self.leaf("1.3", self.units_set), 4_000)


def make(workspace: Workspace) -> Reform:
    """Put both sets into an office just declared."""
    store = workspace._store
    made: list[int] = []

    def work() -> None:
        units = [store.units.add(Unit(0, name)) for name in ("Phòng Kinh tế", "Phòng Văn hóa", "Công an xã")]
        chosen, criteria = load_criteria_set(resources() / "criteria" / "cap-xa-gia-dinh.toml", 2026)
        own = store.reform.add_set(chosen)
        store.reform.add_criteria(own, criteria)
        of_units = store.reform.add_set(
            CriteriaSet(0, "Bộ tiêu chí các phòng", 2026, group="Phòng", scope=SetScope.UNITS)
        )
        top = Criterion(1, 0, "1", "Điều hành", 20_000, level="linh_vuc")
        leaves = [
            Criterion(
                place,
                0,
                code,
                name,
                most,
                1,
                rule_text=text,
                evidence="Báo cáo",
                order=place,
                rule=write_rule(rule_from_text(text, most).rule) if text else "",
                evidence_required=True,
            )
            for place, (code, name, most, text) in enumerate(UNIT_LEAVES, start=2)
        ]
        store.reform.add_criteria(of_units, [top, *leaves])
        store.reform.set_members(of_units, units[:2])
        made.extend((own, of_units, *units))

    workspace.operations.run("Lập", work)
    own, of_units, first, second, outside = made
    return Reform(workspace, own, of_units, first, second, outside)
