"""The check of a batch: each nomination once; what one rests on is worked out when it is needed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import replace

from thidua_desktop.domain.eligibility.case import Case, Line, Titles
from thidua_desktop.domain.eligibility.conditions import evaluate
from thidua_desktop.domain.eligibility.facts import HOUSEHOLD, PERSON, UNIT, Facts, Key, shown
from thidua_desktop.domain.eligibility.own import UNDER_INQUIRY
from thidua_desktop.domain.eligibility.reform_heads import HeadRule, head_finding
from thidua_desktop.domain.eligibility.registration import titles_in
from thidua_desktop.domain.eligibility.rules import Rule, rules_of
from thidua_desktop.domain.eligibility.verdicts import Checked, Finding, worst
from thidua_desktop.domain.eligibility.words import SUBJECTS
from thidua_desktop.domain.matching import AwardIndex
from thidua_desktop.domain.records import RecipientKind, Route, Verdict
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.catalogue import kinds_of
from thidua_desktop.domain.rulebook.conditions import Registered
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED, Award, Rulebook

_Clause = tuple[tuple[Rule, ...], str]
"""Rules of a clause, and the note of the doubt about it."""


class BatchChecker:
    """Checks the nominations of one batch against one rulebook. Order plays no part.

    Results are kept; :meth:`replace_lines` takes back only what a change has an effect on.
    """

    def __init__(
        self,
        book: Rulebook,
        facts: Facts,
        today: dt.date,
        *,
        pledge_asked: bool = False,
        head_rule: HeadRule | None = None,
    ) -> None:
        self.book = book
        self.facts = facts
        self.outlook: int | None = None
        self.firm = False
        """Whether the standard before a doubt still refuses, as when looking for whom to propose."""
        self.pledge_asked = pledge_asked
        self._head_rule = head_rule
        self._today = today
        self._awards = {one.code: one for one in book.awards}
        self._clauses: dict[tuple[str, str, str, Route], _Clause | None] = {}
        self._sets: dict[dt.date, str] = {}
        self._lines: dict[int, Line] = {}
        self._by_key: dict[Key, list[Line]] = {}
        self._results: dict[int, Checked] = {}
        self._standards: dict[Key, dict[tuple[str, int, str], tuple[Finding, ...]]] = {}
        self._busy: set[object] = set()
        self._index: AwardIndex | None = None
        self._titles: dict[str, Titles] = {}

    # ---- lines -------------------------------------------------------------------------------
    @property
    def lines(self) -> Mapping[int, Line]:
        """The nominations by id."""
        return self._lines

    def set_lines(self, lines: Iterable[Line]) -> None:
        """All nominations of the batch, in list order; earlier results are forgotten."""
        self._lines = {line.id: line for line in lines}
        self._by_key = {}
        for line in self._lines.values():
            self._by_key.setdefault(line.key, []).append(line)
        self._results.clear()
        self._standards.clear()

    def replace_lines(self, lines: Iterable[Line], gone: Iterable[int] = ()) -> set[int]:
        """Change, add or take away some nominations; returns the ids of those to be worked out anew."""
        keys = set()
        for one in gone:
            if (old := self._lines.pop(one, None)) is not None:
                self._by_key[old.key].remove(old)
                self._results.pop(one, None)
                keys.add(old.key)
        for line in lines:
            old = self._lines.get(line.id)
            if old is not None:
                self._by_key[old.key].remove(old)
                keys.add(old.key)
            self._lines[line.id] = line
            self._by_key.setdefault(line.key, []).append(line)
            self._by_key[line.key].sort(key=lambda one: one.id)
            keys.add(line.key)
        for key in list(keys):
            if key[0] == PERSON:
                # A member's title is part of the share of the unit, and of those the unit is part of.
                keys.update((UNIT, unit_id) for unit_id in self.facts.units_over(key[1]))
        touched = set()
        for key in keys:
            self._standards.pop(key, None)
            for line in self._by_key.get(key, ()):
                touched.add(line.id)
                self._results.pop(line.id, None)
        return touched

    # ---- what conditions ask (see ``case.Checker``) ----------------------------------------------
    def lines_of(self, key: Key) -> list[Line]:
        return self._by_key.get(key, [])

    def award_name(self, code: str) -> str:
        found = self._awards.get(code)
        return found.name if found else code

    def is_title(self, code: str) -> bool:
        found = self._awards.get(code)
        return found is not None and found.group == "danh_hieu"

    def titles_in(self, text: str) -> Titles:
        known = self._titles.get(text)
        if known is None:
            if self._index is None:
                self._index = AwardIndex(kinds_of(self.book.awards, self.book.texts))
            known = self._titles[text] = titles_in(self._index, text)
        return known

    def ranks_above(self, one: str, other: str) -> bool:
        first, second = self._awards.get(one), self._awards.get(other)
        if first is None or second is None or first.group != second.group:
            return False
        return first.order < second.order

    def checked(self, line: Line) -> Checked | None:
        """The check of a nomination; ``None`` while it is being worked out (it rests on itself)."""
        done = self._results.get(line.id) if line.id else None
        if done is not None:
            return done
        if line.id in self._busy:
            return None
        self._busy.add(line.id)
        try:
            result = self._check(line)
        finally:
            self._busy.discard(line.id)
        if line.id:
            self._results[line.id] = result
        return result

    def check(self, line: Line) -> Checked:
        """The check of a nomination, of the batch or imagined (id 0)."""
        found = self.checked(line)
        assert found is not None, "nothing is being worked out when a check begins"
        return found

    def check_all(self) -> dict[int, Checked]:
        """Every nomination of the batch by id, in list order."""
        return {line.id: self.check(line) for line in self._lines.values()}

    def standard(self, case: Case, award: str) -> tuple[Finding, ...]:
        """The findings of another award's clause for the recipient; the clerk's answers there count."""
        known = self._standards.setdefault(case.key, {})
        name = (award, case.year, case.set_code)
        if name in known:
            return known[name]
        busy = (case.key, *name)
        if busy in self._busy:
            return (self._remark("vong_lap", f"Điều kiện của {self.award_name(award)} dựa vào chính nó"),)
        self._busy.add(busy)
        try:
            found = self._standard(case, award)
        finally:
            self._busy.discard(busy)
        known[name] = found
        return found

    def _standard(self, case: Case, award: str) -> tuple[Finding, ...]:
        clause = self._clause(award, case.set_code, case.key[0], Route.MERIT)
        if clause is None:
            return (self._unwritten(award, case.key[0]),)
        proposed = [
            one
            for one in self.lines_of(case.key)
            if one.award == award and one.year == case.year and one.route is Route.MERIT and one.answers
        ]
        inside = Case(
            self,
            case.key,
            case.year,
            case.line,
            case.set_code,
            answers=proposed[0].answers if proposed else {},
            standing=True,
        )
        # What is open here is answered where it is asked: at the nomination for that award.
        return tuple(replace(evaluate(inside, rule), can_confirm=False) for rule in clause[0])

    # ---- one nomination --------------------------------------------------------------------------
    def _check(self, line: Line) -> Checked:
        set_code = line.rule_set or self._set_on(line.received or self._today)
        findings = self._findings(line, set_code)
        return Checked(
            line.id,
            line.recipient,
            line.award,
            line.year,
            worst(one.verdict for one in findings),
            findings,
            set_code,
            all(one.verified for one in findings),
        )

    def _set_on(self, day: dt.date) -> str:
        code = self._sets.get(day)
        if code is None:
            code = self._sets[day] = lookup.set_on(self.book, day).code
        return code

    def _findings(self, line: Line, set_code: str) -> tuple[Finding, ...]:
        award = self._awards.get(line.award)
        if award is None:
            text = f"Danh hiệu, hình thức “{line.award}” không có trong bộ quy định: {NOT_VERIFIED}"
            return (self._remark("khong_ro", text),)
        barred = self._barred(line, award)
        if barred is not None:
            return (barred,)
        remarks = self._remarks(line, set_code)
        clause = self._clause(line.award, set_code, line.key[0], line.route)
        if clause is None:
            return (*remarks, self._unwritten(line.award, line.key[0], line))
        rules, doubt = clause
        case = Case(self, line.key, line.year, line, set_code, answers=line.answers)
        found = tuple(evaluate(case, rule) for rule in rules)
        if doubt:
            found = self._doubted(case, rules, found, doubt)
        of_head = head_finding(case, self._head_rule) if self._head_rule is not None else None
        return (*remarks, *found, *([of_head] if of_head is not None else []))

    def _barred(self, line: Line, award: Award) -> Finding | None:
        """What no standard can mend: the wrong kind of recipient, nobody left who may decide."""
        if RecipientKind(line.key[0]) not in award.recipient_kinds:
            text = f"Danh hiệu, hình thức này không áp dụng cho {SUBJECTS[line.key[0]]}"
            source = lookup.source_text(self.book, award.source)
            return Finding("doi_tuong", Verdict.UNMET, text, source, award.source.verified)
        day = line.received or self._today
        ended = award.retired_on is not None and award.retired_on <= day
        if not ended and (not award.authorities or lookup.authority_on(award, day) is not None):
            return None
        since = award.retired_on or max(
            (one.until + dt.timedelta(days=1) for one in award.authorities if one.until), default=day
        )
        begin = f"{since.day:02d}/{since.month}/{since.year}"
        gone = "không còn cấp huyện, " if award.level == "huyen" else ""
        text = f"Từ {begin} {gone}không có người có thẩm quyền tặng"
        last = award.authorities[-1].source if award.authorities else award.source
        source = lookup.source_text(self.book, last)
        return Finding("tham_quyen", Verdict.UNMET, text, source, last.verified)

    def _remarks(self, line: Line, set_code: str) -> tuple[Finding, ...]:
        """What a person has to look at before anything else."""
        found = []
        facts, (kind, one) = self.facts, line.key
        if not facts.name(line.key):
            text = "Hồ sơ của đối tượng được đề nghị không còn trong danh sách của cơ quan"
            found.append(self._remark("doi_tuong", text, line))
        elif kind == UNIT and (until := facts.units[one].until) and until < f"{line.year}-01-01":
            news = ", ".join(facts.units[n].name for n in facts.after.get(one, ()) if n in facts.units)
            text = f"Đơn vị đã kết thúc ngày {shown(until)}" + (f" (nay là {news})" if news else "")
            found.append(self._remark("doi_tuong", f"{text}: đối chiếu đối tượng được đề nghị", line))
        elif kind == PERSON and (left := facts.people[one].left) and left < f"{line.year}-01-01":
            text = f"Đã chuyển đi ngày {shown(left)}, trước năm {line.year}: đối chiếu nơi xét khen thưởng"
            found.append(self._remark("doi_tuong", text, line))
        elif kind != HOUSEHOLD and line.unit_id is not None and line.unit_id not in facts.units:
            found.append(self._remark("don_vi", "Đơn vị đề nghị không còn trong danh mục đơn vị", line))
        if not line.rule_set and not self._known_day(line.received or self._today, set_code):
            day = line.received or self._today
            text = f"Ngày tiếp nhận {day:%d/%m/%Y} không thuộc thời gian của bộ quy định nào: {NOT_VERIFIED}"
            found.append(self._remark("bo_quy_dinh", text, line))
        return tuple(found)

    def _known_day(self, day: dt.date, set_code: str) -> bool:
        return any(one.code == set_code and one.holds_on(day) for one in self.book.sets)

    def _remark(self, code: str, text: str, line: Line | None = None) -> Finding:
        """Something to confirm that no clause asks for."""
        rule = Rule(None, code, "", False)  # type: ignore[arg-type]
        if line is None:
            return Finding(code, Verdict.CONFIRM, text, "", False)
        case = Case(self, line.key, line.year, line, "", answers=line.answers)
        return case.say(rule, Verdict.CONFIRM, text)

    def _unwritten(self, award: str, kind: str, line: Line | None = None) -> Finding:
        text = (
            f"Chưa có quy định để tự kiểm tra {self.award_name(award)} cho {SUBJECTS[kind]}: {NOT_VERIFIED}"
        )
        return self._remark("quy_dinh", text, line)

    def _doubted(
        self, case: Case, rules: tuple[Rule, ...], found: tuple[Finding, ...], doubt: str
    ) -> tuple[Finding, ...]:
        """Under a text that was not read the old standard neither lets through nor refuses for certain.

        An inquiry still running bars all the same: it is no part of the standard.
        """
        kept = []
        for rule, one in zip(rules, found, strict=True):
            open_ = one.verdict is Verdict.UNMET and not one.answered and not self.firm
            if open_ and not _under_inquiry(one):
                text = f"{one.message} (theo quy định trước)"
                kept.append(case.say(rule, Verdict.CONFIRM, text, evidence=one.evidence, parts=one.parts))
            else:
                kept.append(one)
        text = f"{doubt.removesuffix(': đối chiếu văn bản')}: {NOT_VERIFIED}"
        return (*kept, self._remark("quy_dinh_moi", text, case.line))

    def _clause(self, award: str, set_code: str, kind: str, route: Route) -> _Clause | None:
        name = (award, set_code, kind, route)
        if name not in self._clauses:
            self._clauses[name] = self._find_clause(award, set_code, RecipientKind(kind), route)
        return self._clauses[name]

    def _find_clause(self, code: str, set_code: str, kind: RecipientKind, route: Route) -> _Clause | None:
        award = self._awards.get(code)
        clause = lookup.clause_for(self.book, award, set_code, kind, route) if award else None
        if clause is None:
            return None
        known = next((one for one in self.book.sets if one.code == set_code), None)
        doubt = lookup.doubt_for(self.book, code, set_code) if known else None
        rules = rules_of(self.book, clause, known)
        if not self.pledge_asked:
            # A rule that the office does not ask for is no part of its check.
            rules = tuple(rule for rule in rules if not isinstance(rule.condition, Registered))
        return rules, doubt.note.rstrip(". ") if doubt else ""


def _under_inquiry(finding: Finding) -> bool:
    return finding.message == UNDER_INQUIRY or any(_under_inquiry(one) for one in finding.parts)
