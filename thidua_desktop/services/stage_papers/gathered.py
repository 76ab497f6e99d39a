"""The stage as its papers show it: every name with its words, marks and codes, in the one order there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from thidua_desktop.documents.stage.data import REVOKED, StageGroup, StageName, StagePaper
from thidua_desktop.domain.badges import badge_digits
from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.office import own_words
from thidua_desktop.domain.recipients import salutation_of
from thidua_desktop.domain.records import (
    Award,
    AwardState,
    Conference,
    Decision,
    Guest,
    Office,
    Person,
    Presence,
    RecipientKind,
)
from thidua_desktop.domain.speech import Abbreviations, reading_pairs
from thidua_desktop.domain.vietnamese import canonical, format_date, long_date
from thidua_desktop.services.conferences.facts import Stage, StageLine, StageTurn
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.stage_papers.local import abbreviations
from thidua_desktop.services.year_papers import YearSources

CHANGE_MARKS: Mapping[str, str] = {
    "added": "MỚI",
    "moved": "ĐỔI CHỖ",
    "renamed": "ĐỔI TÊN",
}
"""How a name that changed since the last pack is marked; who is absent or was taken out is told otherwise."""

_SALUTED = {"Ông", "Bà", "Anh", "Chị", "Đồng chí"}


def _helped_once(names: Sequence[StageName]) -> tuple[StageName, ...]:
    """How an abbreviation is read stands with the first of the turn who comes up and needs it."""
    known: set[str] = set()
    found = []
    for one in names:
        if not one.absent:
            hints = [hint for hint in one.reading.split("; ") if hint and hint not in known]
            known.update(hints)
            one = replace(one, reading="; ".join(hints))
        found.append(one)
    return tuple(found)


@dataclass(frozen=True)
class OnStage:
    """One conference's stage, read once for a paper."""

    sources: YearSources
    conference: Conference
    stage: Stage

    @cached_property
    def _office(self) -> Office:
        return self.sources.maker.office()

    @property
    def office_name(self) -> str:
        """As declared. Raises ``RuleViolation`` where it is not."""
        return self._office.name

    @cached_property
    def _changes(self) -> Mapping[int, str]:
        service = self.sources.stage()
        if service.last_pack(self.conference.id) is None:
            return {}
        marks: dict[int, str] = {}
        for change in service.changes_since_pack(self.conference.id):
            if change.kind in CHANGE_MARKS:
                marks.setdefault(change.award_id, CHANGE_MARKS[change.kind])
        return marks

    @cached_property
    def _guests(self) -> Mapping[int, Guest]:
        return {guest.id: guest for guest in self.sources.store.conferences.guests(self.conference.id)}

    def paper(self) -> StagePaper:
        """All turns. Raises ``RuleViolation`` when there are none yet."""
        return StagePaper(
            office_name=self.office_name,
            conference=self.conference.name,
            where_when=where_when(self.conference),
            groups=tuple(self.group(turn) for turn in self.stage.turns),
        )

    def group(self, turn: StageTurn) -> StageGroup:
        """One turn with its names from left to right."""
        return StageGroup(
            number=turn.number,
            title=self.own_words(turn.turn.title or turn.kind.name),
            names=_helped_once([self.name(line) for line in turn.lines]),
            presenter=turn.turn.presenter,
            decision=decision_words(turn.decision),
            note=turn.turn.note,
        )

    def name(self, line: StageLine) -> StageName:
        """One recipient with the words of the award as frozen in the decision."""
        award, handover = line.award, line.handover
        revoked = award.state is not AwardState.GIVEN
        post, unit = post_and_unit(award)
        name = self._saluted(award)
        guest = self._guests.get(line.guest_id)
        said = ", ".join(part for part in (name, post, unit) if part)
        stand_in = handover.stand_in if handover.presence is not Presence.PRESENT else ""
        return StageName(
            award_id=award.id,
            label=line.entry.label,
            position=line.position,
            name=name,
            post=post,
            unit=unit,
            award=self.own_words(award.award_name),
            representative=", ".join(
                part
                for part in (
                    self.saluted(line.representative, award.recipient_id),
                    line.representative_post,
                )
                if part
            ),
            stand_in=stand_in,
            relation=handover.relation if stand_in else "",
            absent=not line.comes_up or revoked,
            posthumous=line.truy_tang,
            unsaluted=award.recipient_kind is RecipientKind.PERSON and name == award.name,
            elsewhere=self.elsewhere(award),
            change=REVOKED if revoked else self._changes.get(award.id, ""),
            reading="; ".join(f"{a}: {b}" for a, b in reading_pairs(said, self._abbreviations)),
            badge=badge_digits(self.conference.id, guest.id) if guest else "",
            seat=line.seat,
        )

    @cached_property
    def _abbreviations(self) -> Abbreviations:
        return abbreviations(self.sources)

    def own_words(self, text: str) -> str:
        """The catalogue's "UBND cấp xã" becomes the office's own name."""
        return own_words(text, self._office)

    def elsewhere(self, award: Award) -> bool:
        """Whether another level decided, and so made the certificate."""
        return (award.decision_id or 0) in self._recorded

    @cached_property
    def _recorded(self) -> frozenset[int]:
        ids = {line.award.decision_id for line in self.stage.lines if line.award.decision_id is not None}
        decisions = (self.sources.store.decisions.get(one) for one in ids)
        return frozenset(one.id for one in decisions if one.origin != "own")

    @cached_property
    def _people(self) -> Mapping[int, Person]:
        ids = {
            line.award.recipient_id
            for line in self.stage.lines
            if line.award.recipient_kind is RecipientKind.PERSON and line.award.recipient_id
        }
        return {person.id: person for person in self.sources.store.people.page(sorted(ids))}

    @cached_property
    def _by_name(self) -> Mapping[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for person in self.sources.store.people.all():
            found.setdefault(canonical(person.name), []).append(person)
        return found

    def _saluted(self, award: Award) -> str:
        """As :func:`called`; who was written without salutation is called as the directory says."""
        person = self._people.get(award.recipient_id or 0)
        if award.recipient_kind is RecipientKind.PERSON and not award.salutation and person is not None:
            award = replace(award, salutation=salutation_of(person))
        return called(award)

    def saluted(self, name: str, unit_id: int | None = None) -> str:
        """``name`` with "Ông" or "Bà", where the people of that name leave no doubt; else as it is."""
        return saluted(name, self._by_name.get(canonical(name), ()), unit_id)


def saluted(name: str, people: Sequence[Person], unit_id: int | None = None) -> str:
    """``name`` with the salutation all ``people`` of that name share, those of the unit first."""
    here = [one for one in people if unit_id is not None and one.unit_id == unit_id] or list(people)
    said = {salutation_of(one) for one in here}
    salutation = said.pop() if len(said) == 1 else ""
    return f"{salutation} {name}" if salutation and name else name


def on_stage(sources: YearSources, selection: Selection) -> OnStage:
    """The stage of the selection's conference.

    Raises ``Invalid`` without a conference, ``NotFound``, ``RuleViolation`` when nobody was put into turns.
    """
    conference = conference_of(sources, selection)
    stage = sources.stage().stage(conference.id)
    if not any(turn.lines for turn in stage.turns):
        raise RuleViolation(
            f"“{conference.name}” chưa xếp đợt lên nhận.",
            hint="Mở tab Hội nghị → Đợt lên nhận, chọn Xếp lại từ quyết định.",
        )
    return OnStage(sources, conference, stage)


def conference_of(sources: YearSources, selection: Selection) -> Conference:
    """The selection's conference. Raises ``Invalid`` where it names none, ``NotFound``."""
    if selection.conference_id is None:
        raise Invalid([Problem("missing", "Chọn hội nghị cần in.", field="conference")])
    return sources.store.conferences.get(selection.conference_id)


def called(award: Award) -> str:
    """A recipient as read aloud: "Bà Nguyễn Thị Hồng Hạnh", "Hộ gia đình ông Trần Văn Bảy"."""
    if award.recipient_kind is RecipientKind.HOUSEHOLD:
        name = award.name.removeprefix("Hộ gia đình ").removeprefix("Hộ ")
        saluted = award.salutation.lower() if award.salutation in _SALUTED else award.salutation
        return " ".join(part for part in ("Hộ gia đình", saluted, name) if part)
    if award.recipient_kind is RecipientKind.PERSON:
        return " ".join(part for part in (award.salutation, award.name) if part)
    return award.name


def post_and_unit(award: Award) -> tuple[str, str]:
    """What is read after the name: a household lives somewhere, a unit is not its own unit."""
    if award.recipient_kind is RecipientKind.PERSON:
        return award.post, award.unit_name
    if award.recipient_kind is RecipientKind.HOUSEHOLD:
        return "", award.post or award.unit_name
    return "", award.unit_name if canonical(award.unit_name) != canonical(award.name) else ""


def decision_words(decision: Decision | None) -> str:
    """ "Quyết định số 412/QĐ-UBND ngày 15 tháng 12 năm 2026", as far as it is known."""
    if decision is None or not decision.number:
        return ""
    return f"Quyết định số {decision.number}" + (f" {long_date(decision.date)}" if decision.date else "")


def where_when(conference: Conference) -> str:
    """Day, hour and place in one line."""
    day = f"{conference.starts_at}, ngày {format_date(conference.date)}" if conference.date else ""
    return ", ".join(part for part in (day, conference.place) if part)


def seat_text(guest: Guest) -> str:
    """ "A12": the row's name is said once."""
    row, seat = guest.row_name.strip(), guest.seat.strip()
    return seat if not row or seat.upper().startswith(row.upper()) else f"{row} {seat}".strip()
