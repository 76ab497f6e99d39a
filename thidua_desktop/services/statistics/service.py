"""Use cases of the yearly statistics: fill the forms, see what is behind a number, complete, save."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from thidua_desktop.domain.errors import Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.records import Changes, Officer
from thidua_desktop.domain.statistics import Fact, StatTable, Untold, fill
from thidua_desktop.domain.vietnamese import long_date, nfc
from thidua_desktop.services.files import is_folder, refuse_existing
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.statistics.facts import (
    AwardFacts,
    body_facts,
    movement_facts,
    officer_facts,
)
from thidua_desktop.services.statistics.forms import RowFill, fillable_rows, load_forms
from thidua_desktop.services.statistics.raw import raw_form, unit_kinds_form
from thidua_desktop.services.statistics.words import LeaderClass, Words, load_words
from thidua_desktop.storage.database import Store

NUMBERINGS: Mapping[str, str] = {
    "06": "0601 – 0605 (Thông tư 02/2023/TT-BNV)",
    "07": "0701 – 0705 (Thông tư 03/2018/TT-BNV)",
}
_WORDS_KEY = "statistics_leader_words"
_FILLS_KEY = "statistics_row_fills"
_RECORD_KINDS: Mapping[str, str] = {
    "awards": "award",
    "movements": "movement",
    "officers": "officer",
    "bodies": "officer",
}


@dataclass(frozen=True, slots=True)
class CountedRecord:
    """A record behind a number."""

    kind: str
    """``"award" | "movement" | "officer"``."""
    id: int
    label: str
    detail: str


@dataclass(frozen=True, slots=True)
class Saved:
    """The file written: its tables, and the pages of a PDF."""

    path: Path
    tables: int
    pages: int = 0


class StatisticsService:
    """Báo cáo thống kê công tác thi đua, khen thưởng."""

    def __init__(
        self, store: Store, operations: Operations, resources: Path, today: Callable[[], dt.date]
    ) -> None:
        self._store = store
        self._operations = operations
        self._resources = resources
        self._today = today

    # ---- the tables ------------------------------------------------------------------------------
    def tables(self, year: int, numbering: str = "06") -> list[StatTable]:
        """The five forms of a numbering, then the commune's own figures, and those by kind of unit.

        Raises ``NotFound``, ``Invalid``.
        """
        if numbering not in NUMBERINGS:
            hint = "Chọn: " + ", ".join(NUMBERINGS)
            raise NotFound(f"Không có bộ biểu thống kê “{numbering}”.", hint=hint)
        words = self.words()
        with self._store.transaction():
            awards, undated = AwardFacts(self._store, words).of(year)
            officers = self._store.years.officers()
            facts: dict[str, list[Fact]] = {
                "awards": awards,
                "movements": movement_facts(self._store.movements.all(), year, words),
                "officers": officer_facts(officers, year),
                "bodies": body_facts(officers, year),
            }
            kinds = self._store.nominations.kinds()
        tables = [
            fill(form, facts[form.counts], year)
            for form in load_forms(self._resources, numbering, self.fills())
        ]
        by_kind = fill(unit_kinds_form(awards, kinds), awards, year)
        own = fill(raw_form(awards, kinds, words), awards, year)
        return [*tables, replace(own, outside=(*own.outside, *undated)), by_kind]

    def records_of(self, table: StatTable, row: str, column: str) -> list[CountedRecord]:
        """What is behind one number, in the order of the records."""
        wanted = set(table.cell(row, column).ids)
        kind = _RECORD_KINDS[table.form.counts]
        return [
            CountedRecord(kind, fact.key, fact.label, fact.detail)
            for fact in table.facts.values()
            if wanted & set(fact.ids)
        ]

    def to_complete(self, tables: Iterable[StatTable]) -> list[tuple[str, Untold]]:
        """What could not be told, each record once for a mark: (kind of record, what is missing)."""
        found: dict[tuple[str, int, str], tuple[str, Untold]] = {}
        for table in tables:
            kind = _RECORD_KINDS[table.form.counts]
            for one in table.untold:
                found.setdefault((kind, one.key, one.mark), (kind, one))
        return list(found.values())

    # ---- completing ------------------------------------------------------------------------------
    def leader_classes(self) -> tuple[LeaderClass, ...]:
        """Classes of leaders with the posts by which they are told."""
        return self.words().leaders

    def set_leader_class(self, award_ids: Sequence[int], code: str) -> Changes:
        """Say to which leaders' row these people belong; empty: told from the post again.

        Raises ``Invalid`` for a class that is not there.
        """
        known = {one.code: one.label for one in self.leader_classes()}
        if code and code not in known:
            raise Invalid([Problem("bad_class", f"Không có nhóm cán bộ “{code}”.", field="leader_class")])

        def work() -> None:
            for award in self._store.decisions.award_page(list(award_ids)):
                self._store.decisions.update_award(replace(award, leader_class=code))

        label = known.get(code, "theo chức vụ")
        return self._operations.run(f"Đã xếp {len(award_ids)} lượt khen vào nhóm: {label}", work)

    def set_enterprise(self, award_ids: Sequence[int], enterprise: bool | None) -> Changes:
        """Say whether these collectives are enterprises; ``None``: told from the unit again."""

        def work() -> None:
            for award in self._store.decisions.award_page(list(award_ids)):
                self._store.decisions.update_award(replace(award, enterprise=enterprise))

        what = {True: "là doanh nghiệp", False: "không là doanh nghiệp", None: "theo loại đơn vị"}
        return self._operations.run(f"Đã ghi {len(award_ids)} lượt khen: {what[enterprise]}", work)

    def words(self) -> Words:
        """The words by which records are told apart, the office's own in place of the shipped ones."""
        return load_words(self._resources).with_leaders(self._store.settings.get(_WORDS_KEY) or {})

    def save_leader_words(self, words: Mapping[str, Sequence[str]]) -> Changes:
        """Keep the office's own posts of each class. A class set back to the shipped words is forgotten."""
        shipped = {one.code: list(one.words) for one in load_words(self._resources).leaders}
        own = {code: [nfc(word) for word in given if nfc(word)] for code, given in words.items()}
        kept = {code: given for code, given in own.items() if code in shipped and given != shipped[code]}
        return self._operations.run(
            "Đã lưu cách nhận nhóm cán bộ", lambda: self._store.settings.set(_WORDS_KEY, kept)
        )

    def fillable_rows(self, numbering: str = "06") -> list[tuple[str, str, str, RowFill | None]]:
        """Rows the sources do not give: (code, shipped words, age|training|years, what the office filled)."""
        fills = self.fills()
        rows = fillable_rows(self._resources, numbering)
        return [(line.code, line.label, mark, fills.get(line.code)) for line, mark in rows]

    def save_counting(self, words: Mapping[str, Sequence[str]], fills: Mapping[str, RowFill]) -> Changes:
        """:meth:`save_leader_words` and :meth:`save_fills` as one operation."""

        def work() -> None:
            self.save_leader_words(words)
            self.save_fills(fills)

        return self._operations.together("Đã lưu cách đếm của thống kê", work)

    def fills(self) -> dict[str, RowFill]:
        """What the office filled in for those rows."""
        stored: Mapping[str, Any] = self._store.settings.get(_FILLS_KEY) or {}
        return {code: RowFill(one[0], one[1], one[2]) for code, one in stored.items()}

    def save_fills(self, fills: Mapping[str, RowFill]) -> Changes:
        """Keep the words and ranges of those rows. Raises ``Invalid`` for a range that holds nothing."""
        for code, one in fills.items():
            if one.low is not None and one.high is not None and one.low >= one.high:
                text = f"Dòng {code}: khoảng từ {one.low} đến dưới {one.high} không có số nào."
                raise Invalid([Problem("bad_range", text, field=code)])
        stored = {code: [nfc(o.label), o.low, o.high] for code, o in fills.items() if nfc(o.label)}
        return self._operations.run(
            "Đã lưu các dòng của biểu cán bộ", lambda: self._store.settings.set(_FILLS_KEY, stored)
        )

    # ---- officers --------------------------------------------------------------------------------
    def officers(self) -> list[Officer]:
        """Who works in thi đua, khen thưởng, as entered; those who left are among them."""
        return self._store.years.officers()

    def add_officer(self, officer: Officer) -> Changes:
        """Raises ``Invalid``."""
        clean = _clean(officer)
        return self._operations.run(f"Đã thêm {clean.name}", lambda: self._store.years.add_officer(clean))

    def update_officer(self, officer: Officer) -> Changes:
        """Raises ``Invalid``."""
        clean = _clean(officer)

        def work() -> int:
            self._store.years.update_officer(clean)
            return clean.id

        return self._operations.run(f"Đã sửa {clean.name}", work)

    def delete_officers(self, ids: Sequence[int]) -> Changes:
        def work() -> None:
            for one in ids:
                self._store.years.delete_officer(one)

        return self._operations.run(f"Đã xóa {len(ids)} người làm thi đua, khen thưởng", work)

    # ---- files -----------------------------------------------------------------------------------
    def save(self, year: int, numbering: str, out: Path, *, force: bool = False) -> Saved:
        """Write all tables to ``out``: .xlsx with formulas, or .pdf; a folder gets an .xlsx.

        Raises ``RuleViolation`` for another ending or a file that is there, ``StorageFault``.
        """
        path = out / f"thong-ke-{numbering}-{year}.xlsx" if is_folder(out) else out
        if path.suffix.lower() not in (".xlsx", ".pdf"):
            raise RuleViolation(
                f"Báo cáo thống kê không lưu được thành tệp “{path.name}”.",
                hint="Chọn tên kết thúc bằng .xlsx hoặc .pdf.",
            )
        refuse_existing(path, force)
        tables = self.tables(year, numbering)
        from thidua_desktop.services.statistics import files

        office = self._store.settings.office()
        place = long_date(self._today(), office.place if office else "")
        ground = files.Ground(office, place, numbering)
        if path.suffix.lower() == ".xlsx":
            files.write_xlsx(path, tables, ground)
            return Saved(path, len(tables))
        pages = files.write_pdf(path, tables, ground, self._resources, force=force)
        return Saved(path, len(tables), pages)


def _clean(officer: Officer) -> Officer:
    clean = replace(officer, name=nfc(officer.name), body=nfc(officer.body))
    problems = []
    if not clean.name:
        problems.append(Problem("missing", "Nhập họ và tên.", field="name"))
    for value, field, words in (
        (clean.birth_year, "birth_year", "Năm sinh"),
        (clean.since_year, "since_year", "Năm bắt đầu"),
    ):
        if value is not None and not 1900 <= value <= 2200:
            problems.append(Problem("bad_year", f"{words} {value} không hợp lệ.", field=field))
    if problems:
        raise Invalid(problems)
    return clean


def remarks_of(table: StatTable) -> list[str]:
    """What is said on screen under a table: notes, what was not counted, what is not known, what to do."""
    from thidua_desktop.documents.statistics_remarks import remarks

    return remarks(table)
