"""The rows of an import plan as a table: where, what becomes of it, what it says, what is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import NamedTuple

from thidua_desktop.domain.errors import Problem
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.imports.plan import FATE_LABELS, Answer, Fate, ImportPlan, RowKey, RowPlan
from thidua_desktop.ui.models.paged_table import Column, PagedTable
from thidua_desktop.ui.widgets.chips import Chip

_ROLES = {
    Fate.NEW: "good",
    Fate.UPDATE: "good",
    Fate.SAME: "mute",
    Fate.ASK: "warn",
    Fate.REJECT: "bad",
    Fate.SKIP: "mute",
}

_Question = tuple[str, str, str, tuple[int, ...]]


def _question(row: RowPlan) -> _Question:
    """What a row asks, wherever in its sheet it stands."""
    return (row.key.file, row.key.sheet, row.summary, tuple(choice.id for choice in row.choices))


ANSWERED = "answered"
"""Filter value for asked rows that have their answer."""


def fate_chip(row: RowPlan, answer: Answer | None) -> Chip:
    """Sign and word of a row; an answered one says what was answered."""
    if row.fate is not Fate.ASK or answer is None:
        return Chip(FATE_LABELS[row.fate], _ROLES[row.fate])
    if answer == "skip":
        return Chip("Bỏ qua", "mute")
    return Chip("Thêm mới" if answer == "new" else "Đã chọn", "good")


class Word(NamedTuple):
    """A word of a file that is not understood: asked once, for every row that has it."""

    file: str
    asks: str
    """``"award"`` or ``"unit"``."""
    written: str


def word_of(row: RowPlan) -> Word | None:
    """The word the row cannot come in for, where the clerk may say what it means."""
    if row.fate is Fate.ASK or not (row.asks and row.choices):
        return None
    return Word(row.key.file, row.asks, row.written)


def cell_name(problem: Problem, letters: Mapping[str, Mapping[str, str]]) -> str:
    """``"ô E12"`` where the column is known, else ``"dòng 12"``."""
    letter = letters.get(problem.sheet, {}).get(problem.field, "")
    if letter and problem.row:
        return f"ô {letter}{problem.row}"
    return f"dòng {problem.row}" if problem.row else "cả trang"


class ImportRows:
    """Holds the plan and the answers given so far, and the table over them."""

    def __init__(self) -> None:
        self.plan: ImportPlan | None = None
        self.answers: dict[RowKey, Answer] = {}
        self.left_words: set[Word] = set()
        """Words the clerk chose to leave as they are."""
        self._past: list[dict[RowKey, Answer]] = []
        self._words: Counter[Word] = Counter()
        self._rows: list[RowPlan] = []
        self._keys: list[str] = []
        self._letters: dict[str, Mapping[str, Mapping[str, str]]] = {}
        self.file = ""
        self.sheet = ""
        self.fate = ""
        """Shown only: a file, a sheet of it, a ``Fate`` value or ``ANSWERED``; empty for all."""
        columns: tuple[Column[RowPlan], ...] = (
            Column("Vị trí", self._where, width=104, tip=lambda row: f"{row.key.file}\n{row.key.sheet}"),
            Column(
                "Kết quả",
                lambda row: self.chip(row).word,
                width=120,
                chip=self.chip,
            ),
            Column("Nội dung", lambda row: row.summary, width=280),
            Column("Điều cần biết", self._first_problem, width=160, tip=self._all_problems),
        )
        self.table: PagedTable[RowPlan] = PagedTable(columns, self._find, self._page)

    # ---- the plan ----------------------------------------------------------------------------
    def load(self, plan: ImportPlan | None) -> None:
        """Show ``plan``; answers to questions still asked stay, in a mended file on other rows too."""
        kept = self._kept()
        self.plan = plan
        self._rows = plan.rows() if plan else []
        self._past = []
        self._words = Counter(word for row in self._rows if (word := word_of(row)) is not None)
        self._keys = []
        self._letters = {file.file: file.letters for file in plan.files} if plan else {}
        self.answers = self._matched(kept) if plan else {}
        self.file = self.sheet = self.fate = ""
        self.table.refresh()

    def rows(self) -> Sequence[RowPlan]:
        """Every row of the plan."""
        return self._rows

    def _kept(self) -> dict[_Question, list[Answer | None]]:
        """Question → the answers given to it, row by row from the top."""
        kept: dict[_Question, list[Answer | None]] = {}
        for row in self._rows:
            if row.fate is Fate.ASK:
                kept.setdefault(_question(row), []).append(self.answers.get(row.key))
        return kept

    def _matched(self, kept: dict[_Question, list[Answer | None]]) -> dict[RowKey, Answer]:
        """The kept answers on the rows that ask the same now; of equal questions where none came or went."""
        asked: dict[_Question, list[RowKey]] = {}
        for row in self._rows:
            if row.fate is Fate.ASK:
                asked.setdefault(_question(row), []).append(row.key)
        return {
            key: answer
            for question, keys in asked.items()
            if len(given := kept.get(question, [])) == len(keys)
            for key, answer in zip(keys, given, strict=True)
            if answer is not None
        }

    def answer(self, row: RowPlan, answer: Answer) -> None:
        """Keep the clerk's answer; a second one replaces it."""
        self._past.append(dict(self.answers))
        self.answers[row.key] = answer
        self._repaint()

    def sure(self) -> list[RowPlan]:
        """Rows without an answer of which it is sure who they are."""
        return [row for row in self._rows if row.sure != "" and self._waits_for_answer(row)]

    def answer_sure(self) -> int:
        """Take every sure row for whom it surely is; one ``undo`` takes all back. Gives how many."""
        rows = self.sure()
        if rows:
            self._past.append(dict(self.answers))
            self.answers |= {row.key: row.sure for row in rows if row.sure != ""}
            self._repaint()
        return len(rows)

    @property
    def undoable(self) -> bool:
        """Whether an answer was given since the plan was shown."""
        return bool(self._past)

    def undo(self) -> None:
        """Take the last answer, or the sure ones taken together, back."""
        if self._past:
            self.answers = self._past.pop()
            self._repaint()

    def same_word(self, row: RowPlan) -> int:
        """How many rows of the file have the word that this row cannot come in for."""
        word = word_of(row)
        return self._words[word] if word is not None else 0

    def leave_word(self, row: RowPlan) -> None:
        """Ask no more what the row's word means: its rows stay out."""
        word = word_of(row)
        if word is not None:
            self.left_words.add(word)
            self._repaint()

    def _repaint(self) -> None:
        if self.table.rowCount():
            last = self.table.index(self.table.rowCount() - 1, self.table.columnCount() - 1)
            self.table.dataChanged.emit(self.table.index(0, 0), last)

    def unanswered(self, after: int = -1) -> int:
        """Where the next row that waits is shown: below ``after``, then from the top; -1 for none."""
        places = [*range(after + 1, self.table.rowCount()), *range(0, after + 1)]
        waiting = (place for place in places if self._waits(place))
        return next(waiting, -1)

    def _waits(self, place: int) -> bool:
        row = self.table.row(place)
        return row is not None and self.asks(row)

    def asks(self, row: RowPlan) -> bool:
        """Whether the row still has a question: who it is, or what its word means."""
        word = word_of(row)
        return self._waits_for_answer(row) or (word is not None and word not in self.left_words)

    def _waits_for_answer(self, row: RowPlan) -> bool:
        return row.fate is Fate.ASK and row.key not in self.answers

    def questions(self) -> int:
        """How many questions are left; a word is one, however many rows have it."""
        return self.waiting() + sum(word not in self.left_words for word in self._words)

    def to_write(self) -> int:
        """How many rows accepting would add or change."""
        taken = sum(1 for answer in self.answers.values() if answer != "skip")
        return (self.plan.count(Fate.NEW, Fate.UPDATE) if self.plan else 0) + taken

    def waiting(self) -> int:
        """Asked rows without an answer: they would stay out."""
        return (self.plan.count(Fate.ASK) if self.plan else 0) - len(self.answers)

    def chip(self, row: RowPlan) -> Chip:
        return fate_chip(row, self.answers.get(row.key))

    def describe(self, problem: Problem, file: str) -> str:
        """A problem with its exact place in front."""
        return f"{cell_name(problem, self._letters.get(file, {}))}: {problem.message}"

    # ---- the table ---------------------------------------------------------------------------
    def _find(self, query: str, sort: str, descending: bool) -> Sequence[int]:
        words = fold(query).split()
        if words and not self._keys:
            self._keys = [fold(f"{row.summary} {self._all_problems(row)}") for row in self._rows]
        return [
            place + 1
            for place, row in enumerate(self._rows)
            if (not self.file or row.key.file == self.file)
            and (not self.sheet or row.key.sheet == self.sheet)
            and self._has_fate(row)
            and all(word in self._keys[place] for word in words)
        ]

    def _has_fate(self, row: RowPlan) -> bool:
        if self.fate == ANSWERED:
            return row.key in self.answers
        return not self.fate or row.fate.value == self.fate

    def _page(self, ids: Sequence[int]) -> list[RowPlan]:
        return [self._rows[one - 1] for one in ids]

    def _where(self, row: RowPlan) -> str:
        """The row, and its sheet; among the rows of several files the file."""
        several = self.plan is not None and len(self.plan.files) > 1 and not self.file
        place = PurePath(row.key.file).stem if several else row.key.sheet
        return f"{row.key.row} · {place}" if place else str(row.key.row)

    def _first_problem(self, row: RowPlan) -> str:
        if not row.problems:
            return ""
        more = f" (+{len(row.problems) - 1})" if len(row.problems) > 1 else ""
        return self.describe(row.problems[0], row.key.file) + more

    def _all_problems(self, row: RowPlan) -> str:
        return "\n".join(self.describe(problem, row.key.file) for problem in row.problems)
