"""Results of the pledges: typed, taken from the reform index, scored, ranked, put in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from thidua_desktop.domain.errors import Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.pledge_scoring import ScoringRules, check_rules, score_unit, shown
from thidua_desktop.domain.pledge_sentence import difference
from thidua_desktop.domain.records import (
    OPEN_STATES,
    BlockYear,
    Changes,
    CrossScore,
    Pledge,
    PledgePoint,
    RecipientKind,
    ResultSource,
    Target,
    TargetGrade,
)
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.pledges import scoring_rules
from thidua_desktop.services.pledges.board import Board, BoardBlock, BoardFacts, BoardRow, make_board
from thidua_desktop.services.pledges.reform_index import ReformIndexes, about_reform
from thidua_desktop.services.pledges.service import PledgeService
from thidua_desktop.services.pledges.typed import TypedResult, told
from thidua_desktop.storage.database import Store

__all__ = ["Board", "BoardBlock", "BoardRow", "PledgeResults", "TypedResult"]


class PledgeResults:
    """Use cases of results and ranking. Each mutating call is one undoable operation."""

    def __init__(self, store: Store, operations: Operations, pledges: PledgeService, resources: Path) -> None:
        self._store = store
        self._operations = operations
        self._pledges = pledges
        self._resources = resources

    # ---- rules -------------------------------------------------------------------------------
    def rules(self, year: int | None = None) -> ScoringRules:
        """The rules that hold: the office's own, else the shipped ones; a closed year keeps its own."""
        return scoring_rules.stored(self._store, self._resources, year)

    def shipped_rules(self) -> ScoringRules:
        """The rules that come with the program."""
        return scoring_rules.shipped(self._resources)

    def save_rules(self, rules: ScoringRules) -> Changes:
        """Keep edited rules. Raises ``Invalid`` naming the field."""
        if problems := check_rules(rules):
            raise Invalid(problems)

        def work() -> None:
            scoring_rules.keep(self._store, rules, self._resources)

        return self._operations.run("Đã sửa quy tắc chấm điểm giao ước", work)

    def keep_with_year(self, year: int) -> None:
        """Keep with a year just closed what it is scored and grouped by. Inside the closing's operation."""
        scoring_rules.keep_with_year(self._store, self._resources, year)

    # ---- the board ---------------------------------------------------------------------------
    def board(self, year: int) -> Board:
        """Every pledge of a year scored, and ranked inside its cụm, khối."""
        facts = BoardFacts(
            year=year,
            rows=self._pledges.of_year(year),
            units={unit.id: unit for unit in self._store.units.all()},
            blocks=self._store.movements.blocks(year),
            cases=self._store.pledges.points(year),
            crosses=self._store.pledges.cross_scores(year),
        )
        return make_board(facts, self.rules(year))

    def sentence(self, pledge_id: int) -> str:
        """The difference of promise and result in words; empty without results. Raises ``NotFound``."""
        pledge = self._store.pledges.get(pledge_id)
        return self._sentence(pledge, self.rules(pledge.year))

    @staticmethod
    def _sentence(pledge: Pledge, rules: ScoringRules, *, praise: bool = False) -> str:
        score = score_unit(pledge.targets, (), (), rules)
        return difference(pledge.year, score.scores, praise=praise)

    # ---- results -----------------------------------------------------------------------------
    def set_result(
        self,
        pledge_id: int,
        target_id: int,
        text: str,
        *,
        grade: TargetGrade | None = None,
        note: str = "",
        points: int | None = None,
    ) -> Changes:
        """Record what came of a target: a number ("97,5"), a word ("vượt"), or any text with a grade.

        An empty text without grade and points takes the result away. ``points`` (thousandths) wins over the
        rules. Raises ``Invalid`` for a text that is neither number nor a word of the rules, ``NotFound``.
        """
        typed = TypedResult(target_id, text, grade, note, points)
        pledge = self._store.pledges.get(pledge_id)
        changed, problems = told(_target(pledge, target_id), typed, self.rules(pledge.year))
        if problems:
            raise Invalid(problems)
        done = "Đã ghi" if typed.given else "Đã xóa"
        return self._save(f"{done} kết quả: {changed.content}", [_with(pledge, [changed])])

    def set_results(self, pledge_id: int, results: Sequence[TypedResult]) -> Changes:
        """Record what came of several targets of a pledge in one operation: all of it or nothing.

        Raises ``Invalid`` naming every refused cell (``row`` counts ``results`` from 1), ``NotFound``.
        """
        pledge = self._store.pledges.get(pledge_id)
        rules = self.rules(pledge.year)
        changed, problems = [], []
        for place, typed in enumerate(results, start=1):
            target, wrong = told(_target(pledge, typed.target_id), typed, rules)
            changed.append(target)
            problems += [
                replace(one, message=f"{target.content}: {one.message}", row=place, column=target.content)
                for one in wrong
            ]
        if problems:
            raise Invalid(problems)
        done = "Đã ghi" if any(one.given for one in results) else "Đã xóa"
        return self._save(f"{done} {len(results)} kết quả giao ước", [_with(pledge, changed)])

    def take_reform(self, year: int) -> Changes:
        """Targets about the reform index take the unit's index of the year (or the office's), of 100 points.

        Raises ``RuleViolation`` when no pledge has such a target, or no index is known.
        """
        indexes = ReformIndexes(self._store, year)
        asked = 0
        changed = []
        for pledge in self._store.pledges.of_year(year):
            found = []
            for target in pledge.targets:
                if not about_reform(target):
                    continue
                asked += 1
                index = indexes.of_target(target, pledge.unit_id)
                if index is not None:
                    said = replace(
                        target,
                        result=shown(index.points),
                        result_thousandths=index.points,
                        grade=TargetGrade.NONE,
                        source=ResultSource.REFORM,
                        result_note=index.source,
                    )
                    if said != target:
                        found.append(said)
            if found:
                changed.append(_with(pledge, found))
        if not asked:
            raise RuleViolation(
                f"Giao ước năm {year} không có chỉ tiêu nào về chỉ số cải cách hành chính.",
                hint="Nội dung chỉ tiêu cần có chữ “Chỉ số cải cách hành chính” hoặc “Chỉ số CCHC”.",
            )
        if not changed:
            raise RuleViolation(
                f"Chưa có chỉ số cải cách hành chính năm {year} nào mới để lấy.",
                hint="Nhập bảng xếp hạng hoặc điểm ở tab Cải cách hành chính trước.",
            )
        count = sum(one.source is ResultSource.REFORM for pledge in changed for one in pledge.targets)
        return self._save(f"Đã lấy chỉ số cải cách hành chính vào {count} chỉ tiêu", changed)

    # ---- points beside the targets -----------------------------------------------------------
    def set_points(self, pledge_id: int, cases: Sequence[PledgePoint]) -> Changes:
        """All bonus and minus cases of a pledge, in place of those before. Raises ``Invalid``."""
        pledge = self._store.pledges.get(pledge_id)
        rules = self.rules(pledge.year)
        before = {one.rule for one in self._store.pledges.points(pledge.year) if one.pledge_id == pledge_id}
        problems = []
        for place, case in enumerate(cases, start=1):
            if rules.point_rule(case.rule) is None and case.rule not in before:
                message = f"Dòng {place}: không có quy tắc điểm cộng, điểm trừ “{case.rule}”."
                problems.append(Problem("unknown_rule", message, row=place, field="rule"))
            if case.times < 1:
                message = f"Dòng {place}: số lần phải từ 1."
                problems.append(Problem("bad_times", message, row=place, field="times"))
        if problems:
            raise Invalid(problems)
        clean = tuple(replace(case, id=0, pledge_id=pledge_id, note=nfc(case.note)) for case in cases)

        def work() -> None:
            self._store.pledges.set_points(pledge_id, clean)

        return self._operations.run("Đã ghi điểm cộng, điểm trừ", work)

    def set_cross(self, pledge_id: int, by_unit_id: int, points: int | None) -> Changes:
        """What another unit of the cụm gives a unit (thousandths); ``None`` takes it back.

        Raises ``Invalid`` for a unit of another block, the unit itself, or points beyond 0…total.
        """
        pledge = self._store.pledges.get(pledge_id)
        units = {unit.id: unit for unit in self._store.units.all()}
        own, other = units.get(pledge.unit_id), units.get(by_unit_id)
        most = self.rules(pledge.year).total
        problems = []
        if other is None or own is None or other.block_id is None or other.block_id != own.block_id:
            message = "Chỉ đơn vị cùng cụm, khối thi đua được chấm chéo."
            problems.append(Problem("other_block", message, field="by_unit_id"))
        elif by_unit_id == pledge.unit_id:
            message = "Đơn vị không tự chấm chéo cho mình."
            problems.append(Problem("own_unit", message, field="by_unit_id"))
        if points is not None and not 0 <= points <= most:
            problems.append(Problem("out_of_range", f"Điểm từ 0 đến {shown(most)}.", field="points"))
        if problems:
            raise Invalid(problems)
        name = other.name if other else ""

        def work() -> None:
            if points is None:
                self._store.pledges.delete_cross_score(pledge_id, by_unit_id)
            else:
                self._store.pledges.save_cross_score(CrossScore(pledge_id, by_unit_id, points))

        done = "Đã xóa" if points is None else "Đã ghi"
        return self._operations.run(f"{done} điểm chấm chéo của {name}", work)

    # ---- the flag ----------------------------------------------------------------------------
    def choose_flag(self, block_id: int, year: int, unit_id: int | None, reason: str = "") -> Changes:
        """Record the cụm's candidate for the flag (``None``: none after all).

        Another than the suggested one needs a reason. Raises ``Invalid``, ``NotFound``.
        """
        block = next((one for one in self.board(year).blocks if one.block_id == block_id), None)
        if block is None:
            raise NotFound(f"Cụm, khối này chưa có giao ước năm {year}.")
        why = nfc(reason)
        row = next((one for one in block.rows if one.pledge.unit_id == unit_id), None)
        if unit_id is not None and row is None:
            message = f"Đơn vị được chọn phải có giao ước năm {year} trong {block.name}."
            raise Invalid([Problem("other_block", message, field="unit_id")])
        if unit_id is not None and unit_id != block.suggested_flag and not why:
            message = (
                "Chọn đơn vị khác với đề xuất theo điểm thì ghi lý do (ví dụ: kết quả bình chọn của cụm)."
            )
            raise Invalid([Problem("missing", message, field="reason")])
        known = block.flag or BlockYear(block_id, year)
        clean = replace(known, flag_unit_id=unit_id, flag_reason=why if unit_id is not None else "")
        done = (
            f"Đã chọn {row.unit_name} đề nghị cờ thi đua" if row else "Đã bỏ chọn đơn vị đề nghị cờ thi đua"
        )
        return self._operations.run(done, lambda: self._store.movements.save_block(clean))

    # ---- achievements ------------------------------------------------------------------------
    def feed_achievements(self, batch_id: int) -> Changes:
        """Give unit nominations of a batch without an achievement the sentence of their pledge.

        Lines that are decided or sent on are left. Raises ``RuleViolation`` when nothing can be filled.
        """
        by_year: dict[int, Mapping[int, Pledge]] = {}
        rules: dict[int, ScoringRules] = {}
        batch = self._store.nominations.batch(batch_id)
        changed = []
        for line in self._store.nominations.of_batch(batch_id):
            if line.recipient.kind is not RecipientKind.UNIT or line.state not in OPEN_STATES:
                continue
            if line.achievement.strip() or line.decision_id or line.proposal_id:
                continue
            year = line.year or batch.year
            if year not in by_year:
                by_year[year] = {one.unit_id: one for one in self._store.pledges.of_year(year)}
                rules[year] = self.rules(year)
            pledge = by_year[year].get(line.recipient.id)
            text = self._sentence(pledge, rules[year], praise=True) if pledge else ""
            if text:
                changed.append(replace(line, achievement=text))
        if not changed:
            raise RuleViolation(
                "Không có đề nghị tập thể nào cần điền thành tích từ giao ước.",
                hint="Chỉ điền vào đề nghị của đơn vị còn trống thành tích và có kết quả giao ước năm đó.",
            )

        def work() -> None:
            for line in changed:
                self._store.nominations.update(line)

        return self._operations.run(f"Đã điền thành tích của {len(changed)} tập thể từ giao ước", work)

    def _save(self, label: str, pledges: Sequence[Pledge]) -> Changes:
        def work() -> None:
            for pledge in pledges:
                self._store.pledges.update(pledge)

        return self._operations.run(label, work)


def _target(pledge: Pledge, target_id: int) -> Target:
    target = next((one for one in pledge.targets if one.id == target_id), None)
    if target is None:
        raise NotFound("Giao ước này không có chỉ tiêu đó.", hint="Mở lại giao ước rồi nhập tiếp.")
    return target


def _with(pledge: Pledge, targets: Sequence[Target]) -> Pledge:
    by_id = {target.id: target for target in targets}
    return replace(pledge, targets=tuple(by_id.get(one.id, one) for one in pledge.targets))
