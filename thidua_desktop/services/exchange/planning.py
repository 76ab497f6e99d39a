"""Comparing a package with what is here: record by record, in the order in which they refer to each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import msgspec

from thidua_desktop.domain.records import ExchangeLink, NominationState
from thidua_desktop.domain.workflow import LINE_LABELS
from thidua_desktop.exchange.package import Package
from thidua_desktop.exchange.package_records import (
    CONTENTS,
    NEEDED,
    C,
    Content,
    NominationContent,
    Row,
    Ruling,
    mapped,
    references,
)
from thidua_desktop.services.exchange import words
from thidua_desktop.services.exchange.first_meeting import FirstMeeting, Meeting, filled
from thidua_desktop.services.exchange.links import Links, digest
from thidua_desktop.services.exchange.local import LocalRecords
from thidua_desktop.services.exchange.plan import (
    NEW,
    OURS,
    SKIP,
    THEIRS,
    Answer,
    Fate,
    FieldChange,
    Order,
    PackageLine,
    chosen_id,
)
from thidua_desktop.storage.database import Store

_OPEN_TO_RULING: Final = (NominationState.PROPOSED, NominationState.PASSED, NominationState.FORWARDED)
_SELF_REFERRING: Final = {"unit": "parent", "decision": "replaces"}
_GONE: Final = "đã bị xóa ở máy này"


@dataclass(frozen=True, slots=True)
class Planned:
    """One line, and what taking it in does."""

    line: PackageLine
    row: Row[Any]
    local_id: int | None = None
    """Ours; ``None``: made anew, or left out."""
    taken: bool = False
    """Whether the record comes in, or is here already."""
    content: Content | None = None
    """What to write, in our terms but for records made anew; ``None``: nothing."""
    theirs: Content | None = None
    """Their content in our terms; ``None`` for what stays out."""
    agreed: Content | None = None
    """Ours as it is, where nothing is written because it says what they say."""
    ruling: Ruling | None = None
    ours_newer: bool = False
    """Only we changed it: that goes on counting as a change."""


class Planner:
    """Makes the lines of one package, with the answers given so far."""

    def __init__(
        self,
        store: Store,
        package: Package,
        own: str,
        order: Order,
        answers: Mapping[str, Answer],
    ) -> None:
        self.local = LocalRecords(store)
        self._package = package
        self._office = package.manifest.office
        self._number = package.manifest.number
        self._own = own
        self._order = order
        self._answers = answers
        self._links = Links(store, own)
        self._codes = {kind.code for kind in store.nominations.kinds()}
        self._closed = store.years.closed_years()
        self._rows = {kind: {row.id: row for row in rows} for kind, rows in package.rows.items()}
        self._met: dict[tuple[str, int], int | None] = {}
        """(kind, their id) → ours, minus theirs for what is made anew, ``None`` for what stays out."""
        self._used: set[tuple[str, int]] = set()
        self.closed_ratings: set[int] = set()
        """Closed years whose ratings stay out."""
        self._first = FirstMeeting(
            store, self.local, self._free, lambda unit_id: bool(self._links.elsewhere("unit", unit_id))
        )

    def plan(self) -> list[Planned]:
        """All lines, what is referred to first."""
        planned = []
        for kind in CONTENTS:
            for row in self._in_order(kind):
                one = self._planned(kind, row)
                if not one.taken:
                    self._met[kind, row.id] = None
                elif one.local_id is None:
                    self._met[kind, row.id] = -row.id
                else:
                    self._met[kind, row.id] = one.local_id
                    self._used.add((kind, one.local_id))
                planned.append(one)
        return planned

    def _in_order(self, kind: str) -> Iterator[Row[Any]]:
        """Those referred to within the kind before those that refer to them."""
        rows = self._rows.get(kind, {})
        above = _SELF_REFERRING.get(kind)
        if above is None:
            yield from rows.values()
            return
        done: set[int] = set()
        for row in rows.values():
            way: list[Row[Any]] = []
            here: Row[Any] | None = row
            while here is not None and here.id not in done:
                done.add(here.id)
                way.append(here)
                here = rows.get(getattr(here.content, above) or 0)
            yield from reversed(way)

    # ---- whose it is -------------------------------------------------------------------------
    def _free(self, kind: str, local_id: int) -> bool:
        """Whether ours may be another record of this sender: one already known as one is that one."""
        return (kind, local_id) not in self._used and not self._links.known_to(kind, local_id, self._office)

    def _meant(self, kind: str, foreign_id: int) -> int | None:
        if (kind, foreign_id) in self._met:
            return self._met[kind, foreign_id]
        link = self._links.of_theirs(kind, self._office, foreign_id)
        return link.local_id if link is not None and link.local_id in self.local.contents[kind] else None

    def _known(self, kind: str, row: Row[Any]) -> tuple[int | None, bool]:
        """Our id of a record we met before; whether it was here and is gone."""
        there = self.local.contents[kind]
        found: list[int] = []
        if link := self._links.of_theirs(kind, self._office, row.id):
            found.append(link.local_id)
        for one in row.also:
            if one.office == self._own:
                found.append(self._links.ours(kind, one.id))
            elif other := self._links.of_theirs(kind, one.office, one.id):
                found.append(other.local_id)
        present = next((one for one in found if one in there), None)
        return present, bool(found) and present is None

    # ---- one line ----------------------------------------------------------------------------
    def _planned(self, kind: str, row: Row[Any]) -> Planned:
        line = PackageLine(
            key=f"{kind}:{row.id}",
            kind=kind,
            kind_label=words.KINDS[kind],
            title=words.title(row.content, self._their_name),
            fate=Fate.NEW,
            needs=self._needs(kind, row),
        )
        if lacking := self._lacking(kind, row):
            return Planned(replace(line, fate=Fate.ASK, default=SKIP, reason=f"Chờ trả lời: {lacking}"), row)
        theirs = self._without_closed(mapped(row.content, kind, self._meant))
        if refused := self._refused(theirs):
            return Planned(replace(line, fate=Fate.REJECT, reason=refused), row)
        local_id, gone = self._known(kind, row)
        if local_id is not None:
            return self._compared(line, row, theirs, local_id)
        if gone:
            asked = replace(line, fate=Fate.ASK, reason=f"Mục này {_GONE}", default=SKIP, answers=(NEW, SKIP))
            return self._answered(asked, row, theirs)
        return self._met_first(line, row, theirs)

    def _needs(self, kind: str, row: Row[Any]) -> tuple[str, ...]:
        needed = NEEDED.get(kind, frozenset())
        return tuple(
            f"{of_kind}:{ref}"
            for field, of_kind, ref in references(row.content, kind)
            if field in needed and ref in self._rows.get(of_kind, {})
        )

    def _lacking(self, kind: str, row: Row[Any]) -> str:
        """What has to be here and is not: of a record that means nothing without it."""
        for field, of_kind, ref in references(row.content, kind):
            if field in NEEDED.get(kind, frozenset()) and self._meant(of_kind, ref) is None:
                return f"{words.KINDS[of_kind]} {self._their_name(of_kind, ref)}".strip()
        return ""

    def _refused(self, theirs: Content) -> str:
        if isinstance(theirs, NominationContent) and theirs.award_code not in self._codes:
            return f"Danh mục khen thưởng của máy này không có mã “{theirs.award_code}”"
        return ""

    def _year(self, content: Content) -> int | None:
        """The year a record is locked with."""
        if isinstance(content, NominationContent):
            if content.batch < 0:
                return int(self._rows["batch"][-content.batch].content.year)
            return int(getattr(self.local.contents["batch"].get(content.batch), "year", 0))
        return getattr(content, "year", None)

    def _closed_year(self, *contents: Content) -> str:
        for content in contents:
            if (year := self._year(content)) in self._closed:
                return f"Năm {year} đã khóa ở máy này"
        return ""

    def _met_first(self, line: PackageLine, row: Row[Any], theirs: Content) -> Planned:
        found = self._first.find(line.kind, theirs)
        if found.id is not None:
            return self._compared(line, row, theirs, found.id, first=True)
        if closed := self._closed_year(theirs):
            return Planned(replace(line, fate=Fate.REJECT, reason=closed), row)
        return self._answered(self._with_choices(line, found), row, theirs)

    def _with_choices(self, line: PackageLine, found: Meeting) -> PackageLine:
        ids = tuple(choice.id for choice in found.choices)
        # A batch of the same name is most often another office's own: it comes in beside ours.
        asked = bool(ids) and line.kind != "batch"
        return replace(
            line,
            fate=Fate.ASK if asked else Fate.NEW,
            choices=found.choices,
            reason=f"Có thể là mục đã có ({found.reason})" if asked else "",
            default=SKIP if asked else NEW,
            answers=(*ids, NEW, SKIP),
        )

    def _answered(self, line: PackageLine, row: Row[Any], theirs: Content) -> Planned:
        answer = self._answers.get(line.key, line.default)
        chosen = chosen_id(answer)
        if chosen in [choice.id for choice in line.choices]:
            return self._compared(line, row, theirs, chosen, first=True)
        if answer == NEW:
            return Planned(line, row, None, True, theirs, theirs)
        return Planned(line, row)

    def _compared(
        self, line: PackageLine, row: Row[Any], theirs: Content, local_id: int, *, first: bool = False
    ) -> Planned:
        kind = line.kind
        ours = self.local.contents[kind][local_id]
        link = self._links.of_theirs(kind, self._office, row.id)
        whole = self._united(ours, theirs)
        ruling = self._ruling(row, local_id, link)
        told = _told(ruling)
        here = Planned(line, row, local_id, True, theirs=theirs, ruling=ruling)
        if whole == ours:
            fate = Fate.UPDATE if ruling else Fate.SAME
            return replace(here, line=replace(line, fate=fate, changes=told), agreed=ours)
        if closed := self._closed_year(ours, whole):
            line = replace(line, fate=Fate.REJECT, reason=closed)
            return replace(here, line=line, theirs=None, ruling=None)
        changed = words.changes(kind, ours, whole, self._our_name)
        if first:
            whole, clash = filled(ours, whole)
            if not clash:
                return self._settled(here, ours, whole, words.changes(kind, ours, whole, self._our_name))
            return self._conflict(here, self._united(ours, theirs), changed, "Hai bên ghi khác nhau")
        return self._three_ways(here, ours, whole, link, changed)

    def _three_ways(
        self,
        here: Planned,
        ours: Content,
        whole: Content,
        link: ExchangeLink | None,
        changed: tuple[FieldChange, ...],
    ) -> Planned:
        line, row = here.line, here.row
        if link is not None and self._number < link.number:
            return self._conflict(here, whole, changed, "Gói này cũ hơn nội dung đã nhận")
        assert here.theirs is not None
        assert here.local_id is not None
        bases = set(link.digest.split()) if link is not None else set()
        common = set(link.digest.split()[:1]) if link is not None else set()
        sent = self._links.sent(line.kind, here.local_id)
        if sent is not None and any(o.office == self._own and o.number >= sent.number for o in row.also):
            bases.add(sent.digest)
            common.add(sent.digest)
        ours_kept, theirs_kept = digest(ours) in bases, digest(here.theirs) in common
        if theirs_kept and not ours_kept:
            line = replace(
                line, fate=Fate.SAME if not here.ruling else Fate.UPDATE, changes=_told(here.ruling)
            )
            return replace(here, line=line, ours_newer=True)
        issued = (
            line.kind in ("decision", "award") and self._links.origin(line.kind, here.local_id) == self._own
        )
        if ours_kept and not theirs_kept and not issued:
            return self._settled(here, ours, whole, changed)
        reason = "Quyết định của cơ quan này, nơi khác đã sửa" if issued else "Cả hai bên đã sửa"
        return self._conflict(here, whole, changed, reason)

    def _settled(
        self, here: Planned, ours: Content, whole: Content, changed: tuple[FieldChange, ...]
    ) -> Planned:
        """They changed it, or filled in what is empty here."""
        line = here.line
        if whole == ours:
            fate = Fate.UPDATE if here.ruling else Fate.SAME
            line = replace(line, fate=fate, changes=_told(here.ruling))
            return replace(here, line=line, agreed=ours)
        line = replace(
            line,
            fate=Fate.UPDATE,
            changes=(*changed, *_told(here.ruling)),
            default=self._which(line, THEIRS),
            answers=(self._which(line, THEIRS), self._which(line, OURS)),
            choices=(),
            reason="",
        )
        if self._said(line) == OURS:
            return replace(here, line=line)
        return replace(here, line=line, content=whole)

    def _conflict(
        self, here: Planned, whole: Content, changed: tuple[FieldChange, ...], reason: str
    ) -> Planned:
        line = here.line
        line = replace(
            line,
            fate=Fate.CONFLICT,
            changes=(*changed, *_told(here.ruling)),
            default=self._which(line, OURS),
            answers=(self._which(line, THEIRS), self._which(line, OURS)),
            choices=(),
            reason=reason,
        )
        content = whole if self._said(line) == THEIRS else None
        return replace(here, line=line, content=content)

    def _which(self, line: PackageLine, word: str) -> str:
        """``word`` as an answer of this line; of one that was first said to be one of ours: "17:theirs"."""
        chosen = chosen_id(self._answers.get(line.key, ""))
        return word if chosen is None else f"{chosen}:{word}"

    def _said(self, line: PackageLine) -> str:
        """What was answered, without which of ours it is."""
        return str(self._answers.get(line.key, "")).rpartition(":")[2]

    def _united(self, ours: Content, theirs: Content) -> Content:
        """Theirs, with the ratings and papers that only we have: nobody's silence takes them away."""
        if ratings := getattr(ours, "ratings", None):
            both = {**ratings, **theirs.ratings}  # type: ignore[attr-defined]
            return msgspec.structs.replace(theirs, ratings=both)
        if papers := getattr(ours, "papers", None):
            return msgspec.structs.replace(theirs, papers={**papers, **theirs.papers})  # type: ignore[attr-defined]
        return theirs

    def _without_closed(self, theirs: C) -> C:
        """Without ratings of years that are closed here: people come in all the same."""
        ratings = getattr(theirs, "ratings", {})
        closed = {year for year in ratings if int(year) in self._closed}
        if not closed:
            return theirs
        self.closed_ratings |= {int(year) for year in closed}
        rest = {year: grade for year, grade in ratings.items() if year not in closed}
        return msgspec.structs.replace(theirs, ratings=rest)

    def _ruling(self, row: Row[Any], local_id: int, link: ExchangeLink | None) -> Ruling | None:
        """What they say of our nomination, unless this package said it before."""
        if row.ruling is None or self._order is Order.AGAIN or (link and link.number >= self._number):
            return None
        nomination = self.local.nominations.get(local_id)
        if nomination is None or nomination.state not in _OPEN_TO_RULING:
            return None
        return row.ruling if any(one.office == self._own for one in row.also) else None

    # ---- names -------------------------------------------------------------------------------
    def _their_name(self, kind: str, foreign_id: int) -> str:
        row = self._rows.get(kind, {}).get(foreign_id)
        if row is not None:
            return words.plain_name(row.content, self._their_name)
        ours = self._meant(kind, foreign_id)
        return self._our_name(kind, ours) if ours is not None and ours > 0 else ""

    def _our_name(self, kind: str, one: int) -> str:
        if one < 0:
            return self._their_name(kind, -one)
        content = self.local.contents[kind].get(one)
        return words.plain_name(content, self._our_name) if content is not None else ""


def _told(ruling: Ruling | None) -> tuple[FieldChange, ...]:
    if ruling is None:
        return ()
    note = f": {ruling.return_note}" if ruling.return_note else ""
    return (FieldChange("Kết quả xét", "", f"{LINE_LABELS[ruling.state]}{note}"),)
