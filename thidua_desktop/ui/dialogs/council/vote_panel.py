"""Bỏ phiếu: ballots counted above, one row per nomination below, the result beside each as it is typed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.records import CouncilSession, SessionState, Tally
from thidua_desktop.domain.voting import Turnout, VoteResult, ballot_problems
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.council.vote_lines import (
    COLUMNS,
    FAILED,
    OPEN,
    PASSED,
    TOO_MANY,
    UNSURE,
    VoteLine,
)
from thidua_desktop.ui.forms.ui_vote_panel import Ui_VotePanel
from thidua_desktop.ui.models.sheet import SheetModel
from thidua_desktop.ui.tabs.shortcuts import indent

_REMARK = len(COLUMNS) - 1
_BALLOTS = ("issued", "collected", "valid", "invalid")
_RULING = next(place for place, column in enumerate(COLUMNS) if column.title == "Kết luận")


class VotePanel(QWidget):
    """Holds what is typed until the dialog stores it."""

    edited = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session: CouncilSession | None = None
        self._ballots = (0, 0, 0, 0)
        self._voters = 0
        self._secret = True
        self._loading = False
        self.ui = ui = Ui_VotePanel()
        ui.setupUi(self)
        self.model: SheetModel[VoteLine] = SheetModel(COLUMNS)
        ui.table.attach(context, self.model, stretch=_REMARK)
        ui.table.empty.describe(
            "gavel",
            "Đợt này chưa có đề nghị nào để bỏ phiếu",
            "Nhập đề nghị của các đơn vị ở tab Đề nghị trước.",
        )
        for box in self._boxes():
            indent(box)
            box.valueChanged.connect(self._on_ballots)
        self.model.edited.connect(self._on_edited)
        ui.table.selectionModel().currentRowChanged.connect(lambda now, _: self._show_line(now.row()))
        ui.fillButton.clicked.connect(self.fill_all_agree)
        ui.rulingButton.clicked.connect(self.conclude_passed)

    # ---- what the dialog calls ---------------------------------------------------------------
    def load(self, session: CouncilSession | None, lines: Sequence[VoteLine]) -> None:
        """Show a session's ballots and lines; ``None``: there is no session yet.

        Conclusions typed before stay: they are stored with the results only.
        """
        kept = self.rulings() if session and self._session and session.id == self._session.id else {}
        shown = session or CouncilSession(0, 0)
        self._session, self._voters, self._secret = session, 0, shown.secret
        self._loading = True
        self._ballots = (shown.issued, shown.collected, shown.valid, shown.invalid)
        for box, count in zip(self._boxes(), self._ballots, strict=True):
            box.setValue(count)
        self._loading = False
        closed = session is None or session.state is SessionState.CLOSED
        self.model.set_rows(
            [self._limited(replace(line, ruling=kept.get(line.id), closed=closed)) for line in lines]
        )
        self.model.set_read_only(closed)
        for box in self._boxes():
            box.setEnabled(not closed)
        self.ui.fillButton.setEnabled(not closed and bool(lines))
        self.ui.hintLabel.setVisible(not closed and bool(lines))
        self.ui.rulingButton.setEnabled(not closed and any(line.unruled for line in lines))
        self.ui.rulingButton.setVisible(any(line.unruled for line in lines))
        self.ui.table.setColumnHidden(_RULING, not any(line.unruled for line in lines))
        self._judge()

    def judge_by(self, turnout: Turnout, results: Mapping[int, VoteResult]) -> None:
        """Judge the lines by who is there now: attendance is typed on another page and not stored yet."""
        self._voters, self._secret = turnout.voters, turnout.secret
        self._loading = True
        self.model.replace_all(
            [self._limited(replace(line, rule=results.get(line.id, line.rule))) for line in self.model.rows()]
        )
        self._loading = False
        self._judge()

    @property
    def dirty(self) -> bool:
        """Whether ballots or votes were typed that are not stored."""
        return self._session is not None and (self._counts() != self._ballots or bool(self.changed()))

    def ballots(self, session: CouncilSession) -> CouncilSession:
        """``session`` with the ballots as typed. Raises ``Invalid`` where they contradict each other."""
        typed = self._typed(session)
        problems = ballot_problems(typed, 0)
        if problems:
            raise Invalid(problems)
        return typed

    def changed(self) -> list[VoteLine]:
        """Lines whose counts differ from those stored."""
        return [line for line in self.model.changed() if self._differs(line)]

    def tallies(self, session_id: int, stored: Sequence[Tally]) -> tuple[Tally, ...]:
        """All counts: ``stored`` with what was typed since; a line emptied again is left out."""
        kept = {tally.nomination_id: tally for tally in stored}
        for line in self.changed():
            if line.cast:
                kept[line.id] = line.tally(kept.get(line.id, Tally(session_id, line.id)))
            else:
                kept.pop(line.id, None)
        return tuple(kept.values())

    def rulings(self) -> dict[int, bool]:
        """The council's own conclusions where no rule decides."""
        return {
            line.id: line.ruling
            for line in self.model.rows()
            if line.unruled and line.cast and line.ruling is not None
        }

    def mark_stored(self) -> None:
        """What stands here is stored."""
        self._ballots = self._counts()
        self.model.mark_clean()

    def show_problems(self, problems: Sequence[Problem]) -> list[Problem]:
        """Put each problem beside its row (``Problem.value`` or ``field`` names the nomination) or its box.

        Gives back those that belong to neither.
        """
        boxes = dict(zip(_BALLOTS, self._boxes(), strict=True))
        of_ballots = [problem for problem in problems if problem.field in boxes]
        places = {str(line.id): place for place, line in enumerate(self.model.rows())}
        wrong, rest = self._wrong(), []
        for problem in problems:
            if problem.field in boxes:
                continue
            place = next((places[key] for key in _keys(problem) if key in places), None)
            if place is None:
                rest.append(problem)
            else:
                wrong[place] = problem.message
        self.model.set_wrong(wrong)
        if wrong:
            self.ui.table.setCurrentIndex(self.model.index(min(wrong), 3))
            self.ui.table.setFocus()
        if of_ballots:
            self._say_ballots(" ".join(problem.message for problem in of_ballots))
            boxes[of_ballots[0].field].setFocus()
        return rest

    def counts(self) -> Counter[str]:
        """How many lines have which result, by the chip's word."""
        return Counter(line.chip.word for line in self.model.rows())

    # ---- acts --------------------------------------------------------------------------------
    def fill_all_agree(self) -> None:
        """Every line nobody typed into yet: all valid ballots (or all voters) agree."""
        limit = self._limit()
        if not limit:
            self._say_ballots("Ghi số phiếu hợp lệ trước khi điền nhanh.")
            self.ui.validBox.setFocus()
            return
        self.model.replace_all(
            [line if line.cast else replace(line, agree=limit) for line in self.model.rows()]
        )
        self.ui.table.setFocus()

    def conclude_passed(self) -> None:
        """Conclude "đạt" for the chosen rows, or for all that were voted on, where no rule decides."""
        chosen = {index.row() for index in self.ui.table.selectedIndexes()}
        everybody = len(chosen) < 2
        self.model.replace_all(
            [
                replace(line, ruling=True)
                if line.unruled and line.cast and (everybody or place in chosen) and line.ruling is None
                else line
                for place, line in enumerate(self.model.rows())
            ]
        )
        self.ui.table.setFocus()

    # ---- inside ------------------------------------------------------------------------------
    def _boxes(self) -> tuple[QSpinBox, ...]:
        ui = self.ui
        return (ui.issuedBox, ui.collectedBox, ui.validBox, ui.invalidBox)

    def _counts(self) -> tuple[int, int, int, int]:
        ui = self.ui
        return ui.issuedBox.value(), ui.collectedBox.value(), ui.validBox.value(), ui.invalidBox.value()

    def _typed(self, session: CouncilSession) -> CouncilSession:
        issued, collected, valid, invalid = self._counts()
        return replace(session, issued=issued, collected=collected, valid=valid, invalid=invalid)

    def _limit(self) -> int:
        """Most votes a line can have now: valid ballots as typed, or voters where hands are shown."""
        return self.ui.validBox.value() if self._secret else self._voters

    def _limited(self, line: VoteLine) -> VoteLine:
        return replace(line, limit=self._limit(), by_ballot=self._secret)

    def _differs(self, line: VoteLine) -> bool:
        stored = line.rule
        return (line.agree, line.disagree, line.other) != (stored.agree, stored.disagree, stored.other)

    def _on_ballots(self) -> None:
        if self._loading:
            return
        self._loading = True
        self.model.replace_all([self._limited(line) for line in self.model.rows()])
        self._loading = False
        self._judge()
        self.edited.emit()

    def _on_edited(self, _row: int) -> None:
        if not self._loading:
            self._judge()
            self.edited.emit()

    def _wrong(self) -> dict[int, str]:
        return {place: line.wrong for place, line in enumerate(self.model.rows()) if line.wrong}

    def _judge(self) -> None:
        """Mark the rows that cannot be, and say how it stands."""
        self.model.set_wrong(self._wrong())
        typed = self._typed(self._session or CouncilSession(0, 0))
        # While the four counts are still being typed they need not agree.
        problems = ballot_problems(typed, 0) if typed.issued and typed.valid + typed.invalid else []
        self._say_ballots(" ".join(problem.message for problem in problems))
        self._show_line(self.ui.table.currentIndex().row())
        counts = self.counts()
        total = self.model.rowCount()
        said = [f"{total} đề nghị"] if total else []
        for chip in (PASSED, FAILED, UNSURE, TOO_MANY, OPEN):
            if counts[chip.word]:
                said.append(f"{counts[chip.word]} {chip.word.lower()}")
        self.ui.countLabel.setText(" · ".join(said))

    def _show_line(self, row: int) -> None:
        """The rule of the current row in full, with whose unit it is."""
        line = self.model.row(row)
        self.ui.lineLabel.setText(
            ""
            if line is None
            else f"{line.row.name}: " + "; ".join(part.rstrip(".") for part in line.tip.split("\n"))
        )

    def _say_ballots(self, text: str) -> None:
        self.ui.ballotProblem.setText(text)
        self.ui.ballotProblem.setVisible(bool(text))


def _keys(problem: Problem) -> tuple[str, ...]:
    return (problem.field.removeprefix("tally:"), problem.value)
