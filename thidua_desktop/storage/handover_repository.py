"""Who came to receive what, and the public halves of the keys that sign certificates."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from peewee import Case, fn

from thidua_desktop.domain import records
from thidua_desktop.domain.records import AwardState, Presence, SheetState
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.storage import keys
from thidua_desktop.storage.models import Award, Handover, PrintRun, PrintRunItem, SigningKey
from thidua_desktop.storage.repository import Repository, found
from thidua_desktop.storage.rows import Codec
from thidua_desktop.storage.sqlite import chunks, listed

_NUMBER: Final = re.compile(r"([0-9]{1,9})([a-z]*)")
_INITIALS: Final = re.compile(r"[a-z]{2,8}")
_BOOK: Final = (Award.decision, Award.book_number, Award.book_suffix, Award.id)


@dataclass(frozen=True, slots=True)
class HandoverCounts:
    """How far handing out has come, in certificates."""

    total: int
    printed: int
    """Handed to a printer at least once and not spoiled."""
    waiting: int
    """Asked for, not yet handed to the printer."""
    present: int
    absent: int
    stand_in: int


class HandoverRepository(Repository):
    """Việc trao nhận: one row at most for each award."""

    _codec = Codec(records.Handover, Handover)

    def of_awards(self, award_ids: Collection[int]) -> dict[int, records.Handover]:
        """Award id → mark; awards without one are left out."""
        query = Handover.select(*self._codec.fields).where(Handover.award.in_(listed(award_ids)))
        return {one.award_id: one for one in self._codec.records(self._db.rows(query))}

    def save(self, handover: records.Handover) -> int:
        """Enter it, or replace the one of its award."""
        there = self.of_awards((handover.award_id,)).get(handover.award_id)
        if there is None:
            return self._db.insert(Handover, self._codec.assignments(handover))
        self._db.update(Handover, there.id, self._codec.assignments(handover))
        return there.id

    # The ceremony desk

    def origins(self, run_ids: Collection[int]) -> dict[int, str]:
        """Print run → where it came from (``"file"``, ``"batch"``, ``"desk"``)."""
        out: dict[int, str] = {}
        for part in chunks(list(run_ids)):
            query = PrintRun.select(PrintRun.id, PrintRun.origin).where(PrintRun.id.in_(part))
            out |= dict(self._db.rows(query))
        return out

    def find(self, decision_ids: Collection[int], text: str, limit: int) -> list[int]:
        """Ids of given awards of these decisions that ``text`` may mean, best first.

        ``text``: parts of name or unit, each the beginning of a word, without marks; the first letters of
        the words of a name ("nthh"); or a number in the book ("45", "45a"). Empty: all, by number.
        """
        given = self._given(decision_ids)
        terms = keys.terms(text)
        if not terms:
            if text.strip():
                return []
            return self._db.column(Award.select(Award.id).where(given).order_by(*_BOOK).limit(limit))
        found = dict.fromkeys(self._by_number(given, text, limit))
        found |= dict.fromkeys(self._by_words(given, terms, text, limit))
        if len(found) < limit:
            found |= dict.fromkeys(self._by_initials(given, text, limit))
        return list(found)[:limit]

    @staticmethod
    def _given(decision_ids: Collection[int]) -> Any:
        return Award.decision.in_(list(decision_ids)) & (Award.state == AwardState.GIVEN.value)

    def _by_number(self, given: Any, text: str, limit: int) -> list[int]:
        number = _NUMBER.fullmatch(fold(text).strip())
        if number is None:
            return []
        where = given & (Award.book_number == int(number[1]))
        if number[2]:
            where &= Award.book_suffix == number[2]
        return self._db.column(Award.select(Award.id).where(where).order_by(*_BOOK).limit(limit))

    def _by_words(self, given: Any, terms: list[str], text: str, limit: int) -> list[int]:
        """Those whose name has the words side by side come first, then those met in the unit's name."""
        at = fn.instr(Award.folded, "".join(terms))
        rank = Case(None, [((at > 0) & (at <= fn.length(Award.name) + 1), 0), (at > 0, 1)], 2)
        query = Award.select(Award.id).where(given, *keys.matches(Award.folded, text))
        query = query.order_by(rank, Award.sort_key, Award.folded, Award.id)
        return self._db.column(query.limit(limit))

    def _by_initials(self, given: Any, text: str, limit: int) -> list[int]:
        letters = "".join(fold(text).split())
        if not _INITIALS.fullmatch(letters):
            return []
        shape = "* " + "* ".join(letters) + "*"
        query = Award.select(Award.id, Award.name).where(given, fn.glob(shape, Award.folded))
        found = []
        for award_id, name in self._db.rows(query.order_by(Award.sort_key, Award.folded, Award.id)):
            if letters in "".join(word[0] for word in keys.searchable(name).split()):
                found.append(award_id)
                if len(found) == limit:
                    break
        return found

    def counts(self, decision_ids: Collection[int]) -> HandoverCounts:
        """Counted over the given awards of these decisions."""
        given = self._given(decision_ids)
        total = self._db.scalar(Award.select(fn.count(Award.id)).where(given))
        query = Handover.select(Handover.presence, fn.count(Handover.id)).join(
            Award, on=(Handover.award == Award.id)
        )
        marks: dict[str, int] = dict(self._db.rows(query.where(given).group_by(Handover.presence)))
        return HandoverCounts(
            total=total,
            printed=self._sheets(given, (SheetState.SENT, SheetState.GOOD)),
            waiting=self._sheets(given, (SheetState.WAITING,)),
            present=marks.get(Presence.PRESENT.value, 0),
            absent=marks.get(Presence.ABSENT.value, 0),
            stand_in=marks.get(Presence.STAND_IN.value, 0),
        )

    def _sheets(self, given: Any, states: tuple[SheetState, ...]) -> int:
        query = (
            PrintRunItem.select(fn.count(PrintRunItem.award.distinct()))
            .join(PrintRun, on=(PrintRunItem.print_run == PrintRun.id))
            .join(Award, on=(PrintRunItem.award == Award.id))
            .where(given, PrintRun.what == "certificates", PrintRun.origin != "file")
            .where(PrintRunItem.state.in_([state.value for state in states]))
        )
        counted: int = self._db.scalar(query)
        return counted


class SigningKeysRepository(Repository):
    """Khóa ký: what is public of them."""

    _codec = Codec(records.SigningKey, SigningKey)

    def all(self) -> list[records.SigningKey]:
        """Newest first."""
        query = SigningKey.select(*self._codec.fields).order_by(SigningKey.id.desc())
        return self._codec.records(self._db.rows(query))

    def add(self, key: records.SigningKey) -> int:
        return self._db.insert(SigningKey, self._codec.assignments(key))

    def update(self, key: records.SigningKey) -> None:
        done = self._db.update(SigningKey, key.id, self._codec.assignments(key))
        found(done or None, "signing_key", key.id)
