"""Tab Giao ước, its second part: what came of each target, typed beside its plan, and the points it earns.

Each cell is stored when it is left, cells pasted together at once, as one operation that can be undone;
points and ranks follow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.errors import Invalid, Known
from thidua_desktop.domain.pledge_rules import ScoringRules
from thidua_desktop.domain.records import Changes, PledgePoint, TargetGrade
from thidua_desktop.services.pledges.board import Board, BoardBlock, BoardRow
from thidua_desktop.services.pledges.results import TypedResult
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.forms.ui_pledge_results import Ui_PledgeResultsForm
from thidua_desktop.ui.models.growing_sheet import GrowingSheet
from thidua_desktop.ui.models.sheet import SheetColumn
from thidua_desktop.ui.tabs.pledges_closed import closed_words
from thidua_desktop.ui.tabs.pledges_columns import (
    GRADES,
    TYPED,
    ScoreSheet,
    columns,
    points_text,
    put_case_note,
    put_times,
)
from thidua_desktop.ui.tabs.pledges_typed import refused_points, refused_words, typed
from thidua_desktop.ui.tabs.shortcuts import plain, remember_sizes, shortcut
from thidua_desktop.ui.widgets.choice_list import Choice
from thidua_desktop.ui.widgets.empty_state import FirstStep
from thidua_desktop.ui.widgets.fields import fill_combo
from thidua_desktop.ui.widgets.form_notice import say
from thidua_desktop.ui.widgets.growing_view import CarefulDelegate, ChoiceDelegate, pick
from thidua_desktop.ui.widgets.pledge_paper_kinds import brief_block, list_words

FOLLOWED = (
    "pledge",
    "pledge_target",
    "pledge_point",
    "cross_score",
    "unit",
    "block",
    "block_year",
    "setting",
)


class PledgeResultsPage(QWidget):
    """Units at the left, the chosen one's targets at the right, its bonus and minus points below."""

    def __init__(self, context: UiContext, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._service = context.workspace.pledge_results
        self.year = year
        self.board = Board(year, ())
        self._rules = ScoringRules()
        self._shown = 0
        self.closed = ""
        self.ui = Ui_PledgeResultsForm()
        self.ui.setupUi(self)
        self.model = ScoreSheet(columns())
        self.cases: GrowingSheet[PledgePoint] = GrowingSheet(
            (
                SheetColumn("Khoản", self._rule_name, 300, put=self._put_rule),
                SheetColumn("Số lần", self._times, 72, numeric=True, put=put_times),
                SheetColumn("Điểm", self._case_points, 72, numeric=True),
                SheetColumn("Ghi chú", lambda case: case.note, 240, put=put_case_note),
            ),
            lambda: PledgePoint(0, ""),
        )
        self._set_up()
        context.icons.dress(self)
        self.refresh()

    def _set_up(self) -> None:
        ui, context = self.ui, self._context
        remember_sizes(ui.splitter, context.memory, "pledges/results/splitter", [264, 1076])
        remember_sizes(ui.tables, context.memory, "pledges/results/tables", [360, 170])
        ui.splitter.setStretchFactor(1, 1)
        ui.tables.setStretchFactor(0, 1)
        ui.table.attach(context, self.model, stretch=0, wrap=True)
        for column in TYPED:
            ui.table.setItemDelegateForColumn(column, CarefulDelegate(context.theme, ui.table))
        ui.cases.attach(context, self.cases, stretch=3)
        ui.cases.setItemDelegateForColumn(
            0,
            ChoiceDelegate(context.theme, ui.cases, lambda: [rule.name for rule in self._rules.points]),
        )
        ui.units.chosen.connect(lambda _: self._show_unit())
        ui.blockBox.activated.connect(plain(self._fill_units))
        ui.removeCase.clicked.connect(plain(ui.cases.remove_rows))
        ui.importButton.clicked.connect(plain(self.import_results))
        ui.reformButton.clicked.connect(plain(self.take_reform))
        ui.crossButton.clicked.connect(plain(self.open_cross))
        ui.rulesButton.clicked.connect(plain(self.open_rules))
        self.model.edited.connect(self._store_result)
        ui.table.many.connect(self._store_many)
        self.cases.edited.connect(plain(self._store_cases))
        ui.cases.many.connect(plain(self._store_cases))
        shortcut("Ctrl+F", ui.units.setFocus, self)
        self.setFocusProxy(ui.table)
        say(ui.notice, "")

    # ---- what the tab calls ------------------------------------------------------------------
    def set_year(self, year: int) -> None:
        """Show the results of another year."""
        if year != self.year:
            self.year = year
            self.refresh()

    def refresh(self) -> None:
        """Score everything again."""
        self.board = self._service.board(self.year)
        self._rules = self._service.rules(self.year)
        self._lock()
        blocks = [(block.name or "Ngoài cụm, khối", str(block.block_id)) for block in self.board.blocks]
        fill_combo(self.ui.blockBox, [("Mọi cụm, khối", ""), *blocks])
        self.ui.blockBox.setEnabled(bool(blocks))
        self._fill_units()

    def on_changes(self, changes: Changes) -> None:
        """Follow an operation made anywhere."""
        if changes.touches(*FOLLOWED):
            self.refresh()

    def show_record(self, record_id: int) -> None:
        """Bring one pledge's results to the front."""
        self.ui.blockBox.setCurrentIndex(0)
        self._fill_units(record_id)

    def has_unsaved(self) -> bool:
        """Cells are stored as they are left."""
        return False

    def leave(self, go: Callable[[], object]) -> None:
        """Nothing waits here to be saved."""
        go()

    def row(self) -> BoardRow | None:
        """The unit on screen."""
        return self.board.row(self.ui.units.current_id() or 0)

    # ---- acts --------------------------------------------------------------------------------
    def import_results(self) -> None:
        """Open the import of what the units report."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        open_import(self._context, self, "pledge-results")

    def import_pledges(self) -> None:
        """Open the import of the units' pledge lists: results are recorded on them."""
        from thidua_desktop.ui.dialogs.import_dialog import open_import

        open_import(self._context, self, "pledges")

    def take_reform(self) -> None:
        """Targets about the reform index take the unit's index of the year."""
        self._change(lambda: self._service.take_reform(self.year))

    def open_cross(self) -> None:
        """What the units of a block give each other."""
        from thidua_desktop.ui.dialogs.pledge_cross_dialog import open_cross

        row = self.row()
        open_cross(self._context, self.year, self._block_of(row), self)

    def open_rules(self) -> None:
        """The office's scoring rules."""
        from thidua_desktop.ui.dialogs.pledge_rules_dialog import open_rules

        open_rules(self._context, self)
        self.refresh()

    def _lock(self) -> None:
        """In a closed year the figures are read only."""
        self.closed = closed_words(self._context, self.year)
        self.model.set_read_only(bool(self.closed))
        self.cases.set_read_only(bool(self.closed))

    # ---- storing -----------------------------------------------------------------------------
    def _store_result(self, number: int) -> None:
        score, row = self.model.row(number), self.row()
        if number < 0 or score is None or row is None or self.ui.table.writing_many:
            return
        self._set_result(row, [one for one in self._typed(row) if one.target_id == score.target.id])

    def _store_many(self, refused: list[tuple[int, int, str]]) -> None:
        """What was pasted or emptied together: one operation, or nothing at all."""
        row, scores = self.row(), self.model.rows()
        if refused:
            messages = [refused_points(scores[place].target.content, text) for place, _, text in refused]
            say(self.ui.notice, refused_words(messages))
            self.refresh()
        elif row is not None:
            self._set_result(row, self._typed(row))

    def _typed(self, row: BoardRow) -> list[TypedResult]:
        """What stands in the table otherwise than it is stored."""
        stored = {score.target.id: score.target for score in row.scores}
        now = [score.target for score in self.model.rows()]
        return [typed(stored[one.id], one) for one in now if one.id in stored and stored[one.id] != one]

    def _set_result(self, row: BoardRow, results: Sequence[TypedResult]) -> None:
        if not results:
            return
        pledge_id, one = row.pledge.id, results[0]
        content = next(score.target.content for score in row.scores if score.target.id == one.target_id)

        def work() -> Changes:
            if len(results) > 1:
                return self._service.set_results(pledge_id, results)
            return self._service.set_result(
                pledge_id, one.target_id, one.text, grade=one.grade, note=one.note, points=one.points
            )

        def failed(error: Known) -> bool:
            if len(results) == 1 and self._unclear(error):
                chosen = self._ask_grade(one.text)
                if chosen is not None:
                    self._set_result(row, [replace(one, grade=chosen)])
                    return True
            if len(results) == 1:
                say(self.ui.notice, f"{content}: {error}")
            elif isinstance(error, Invalid):
                say(self.ui.notice, refused_words([problem.message for problem in error.problems]))
            else:
                say(self.ui.notice, str(error))
            self.refresh()
            return True

        self._context.change(work, lambda _: say(self.ui.notice, ""), failed, owner=self)

    @staticmethod
    def _unclear(error: Known) -> bool:
        return isinstance(error, Invalid) and all(one.code == "not_a_number" for one in error.problems)

    def _ask_grade(self, text: str) -> TargetGrade | None:
        answer = self._context.prompts.choose(
            "Kết quả bằng chữ",
            f"“{text}” không phải số. Kết quả này là mức nào?",
            [words for words, _ in GRADES],
            cancel="Bỏ phần vừa gõ",
        )
        return None if answer is None else GRADES[answer][1]

    def _store_cases(self) -> None:
        row = self.row()
        if row is None or self.ui.cases.writing_many:
            return
        cases = [replace(case, pledge_id=row.pledge.id) for case in self.cases.written() if case.rule]
        bare = [(case.rule, case.times, case.note) for case in cases]
        if bare != [(case.rule, case.times, case.note) for case in row.cases]:
            self._change(lambda: self._service.set_points(row.pledge.id, cases))

    def _change(self, work: Callable[[], Changes]) -> None:
        def failed(error: Known) -> bool:
            say(self.ui.notice, str(error))
            self.refresh()
            return True

        self._context.change(work, lambda _: say(self.ui.notice, ""), failed, owner=self)

    # ---- showing -----------------------------------------------------------------------------
    def _blocks(self) -> Sequence[BoardBlock]:
        wanted = self.ui.blockBox.currentData() or ""
        return [block for block in self.board.blocks if not wanted or str(block.block_id) == wanted]

    def _fill_units(self, keep: int | None = None) -> None:
        office = self._context.workspace.settings.office()
        words = list_words(self._context.workspace.units.every(), office.place if office else "")
        choices = [
            Choice(row.pledge.id, words.get(row.pledge.unit_id, row.unit_name), _unit_line(row))
            for block in self._blocks()
            for row in block.in_order()
        ]
        self.ui.units.set_choices(choices, keep)
        rows = [row for block in self.board.blocks for row in block.rows]
        missing = sum(row.missing for row in rows)
        total = sum(len(row.scores) for row in rows)
        self.ui.countLabel.setText(f"{total - missing}/{total} chỉ tiêu đã có kết quả" if total else "")
        self.ui.crossButton.setEnabled(bool(rows))
        self.ui.reformButton.setEnabled(bool(rows) and not self.closed)
        self._show_unit()

    def _show_unit(self) -> None:
        ui, row = self.ui, self.row()
        ui.cases.setEnabled(row is not None)
        self.cases.set_read_only(row is None or bool(self.closed))
        ui.removeCase.setEnabled(row is not None and not self.closed)
        if row is None:
            self._shown = 0
            ui.unitTitle.setText(f"Kết quả giao ước năm {self.year}")
            say(ui.unitSub, "")
            self.model.set_rows(())
            self.cases.set_rows(())
            ui.casesSum.setText("")
            ui.table.empty.describe(
                "gauge",
                f"Năm {self.year} chưa có giao ước nào",
                f"Trước hết lập giao ước năm {self.year} ở phần Giao ước; có giao ước rồi mới ghi kết quả.",
                (FirstStep("Nhập giao ước…", "file-spreadsheet", self.import_pledges),),
            )
            return
        ui.unitTitle.setText(row.unit_name)
        say(ui.unitSub, self._summary(row))
        self._show_scores(row)
        self._show_cases(row)
        self._shown = row.pledge.id
        ui.table.empty.describe(
            "list-checks", "Giao ước này chưa có chỉ tiêu", "Ghi chỉ tiêu ở phần Giao ước rồi quay lại đây."
        )

    def _show_scores(self, row: BoardRow) -> None:
        """The same targets again: only figures change, the cursor and what is being typed stay."""
        ids = [score.target.id for score in row.scores]
        if row.pledge.id == self._shown and ids == [one.target.id for one in self.model.rows()]:
            self.model.replace_all(row.scores)
            self.model.mark_clean()
        else:
            self.model.set_rows(row.scores)
        problems = {
            n: score.problem for n, score in enumerate(row.scores) if score.problem and score.target.result
        }
        self.model.set_wrong(problems)

    def _show_cases(self, row: BoardRow) -> None:
        plain_cases = [replace(case, id=0, pledge_id=0) for case in row.cases]
        if [replace(case, id=0, pledge_id=0) for case in self.cases.written()] != plain_cases or (
            row.pledge.id != self._shown
        ):
            self.cases.set_rows(plain_cases)
        sums = [f"cộng {points_text(row.bonus)}"] if row.bonus else []
        sums += [f"trừ {points_text(row.minus)}"] if row.minus else []
        self.ui.casesSum.setText(" · ".join(sums))

    def _summary(self, row: BoardRow) -> str:
        """Total, rank, and what the total is made of."""
        nothing = f"Chưa có kết quả (0/{len(row.scores)} chỉ tiêu)" if row.scores else ""
        if not row.counted:
            said = [nothing] if nothing and row.note == "Chưa có kết quả" else [nothing, row.note]
            return " · ".join(part for part in said if part)
        block = next((one for one in self.board.blocks if row in one.rows), None)
        made = [f"chỉ tiêu {points_text(row.base)}"]
        made += [f"thưởng {points_text(row.bonus)}"] if row.bonus else []
        made += [f"trừ {points_text(row.minus)}"] if row.minus else []
        made += [f"chấm chéo {points_text(row.cross)}"] if row.cross is not None else []
        parts = [f"{points_text(row.total)} điểm, {_rank(row, block)}", " · ".join(made)]
        parts += [row.lacking if row.started else "", row.class_name, row.note]
        return " · ".join(part for part in parts if part)

    def _block_of(self, row: BoardRow | None) -> int | None:
        return next((block.block_id for block in self.board.blocks if row in block.rows), None)

    # ---- cells of the cases ------------------------------------------------------------------
    def _rule_name(self, case: PledgePoint) -> str:
        rule = self._rules.point_rule(case.rule)
        return rule.name if rule else case.rule

    def _put_rule(self, case: PledgePoint, text: str) -> PledgePoint | None:
        code = pick(text, [(rule.name, rule.code) for rule in self._rules.points]) if text else ""
        return None if code is None else replace(case, rule=code)

    @staticmethod
    def _times(case: PledgePoint) -> str:
        return str(case.times) if case.rule else ""

    def _case_points(self, case: PledgePoint) -> str:
        rule = self._rules.point_rule(case.rule)
        return points_text(rule.points * case.times) if rule else ""


def _unit_line(row: BoardRow) -> str:
    """What a unit has come to, under its name in the list."""
    if not row.counted:
        return row.note or "Chưa có kết quả"
    rank = f"hạng {row.rank}{' (đồng hạng)' if row.tied else ''}" if row.rank else "chưa xếp hạng"
    left = f" · {row.lacking.lower()}" if row.started and row.missing else ""
    return f"{points_text(row.total)} điểm · {rank}{left}"


def _rank(row: BoardRow, block: BoardBlock | None) -> str:
    """ "hạng 2/7 ở Khối số 1"; while others have no result, among how many it stands so far."""
    if not row.rank or block is None:
        return "chưa xếp hạng"
    among = "" if block.ranked == len(block.rows) else " đơn vị đã có kết quả"
    where = f" ở {brief_block(block.name)}" if block.name else ""
    return f"hạng {row.rank}/{block.ranked}{among}{' (đồng hạng)' if row.tied else ''}{where}"
