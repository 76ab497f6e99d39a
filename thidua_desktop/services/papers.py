"""Gathers what papers are made from: awards into certificates and rosters."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from thidua_desktop.documents.data import (
    CertificateData,
    RosterData,
    RosterGroup,
    RosterRow,
    certificate_of,
)
from thidua_desktop.domain.ceremony import in_ceremony_order
from thidua_desktop.domain.errors import NotFound, RuleViolation
from thidua_desktop.domain.office import office_from_units, own_words
from thidua_desktop.domain.recipients import display_name, salutation_of
from thidua_desktop.domain.records import (
    NOBODY,
    Award,
    AwardKind,
    AwardState,
    Decision,
    DecisionState,
    Office,
    Recipient,
    RecipientKind,
)
from thidua_desktop.domain.vietnamese import canonical, fold, long_date
from thidua_desktop.services.conferences.ground import announced
from thidua_desktop.services.decisions import inside_of
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class Selection:
    """What a paper is about; the first that is given counts."""

    award_ids: tuple[int, ...] = ()
    decision_id: int | None = None
    batch_id: int | None = None
    conference_id: int | None = None
    year: int | None = None
    session_id: int | None = None
    proposal_id: int | None = None
    level: str = ""
    """Of a batch's tờ trình: only that for this level."""
    unit_id: int | None = None
    """Of a year's pledges, of the reform index: only that of this unit."""
    movement_id: int | None = None
    set_id: int | None = None
    """Of the reform index: the criteria set, else the one of the year."""
    group: str = ""
    """Of a ranking: only that of this group of units."""
    listed: str = ""
    """Of the reform index: whose row of a published list is spoken of, else the office's own."""
    recipient: Recipient | None = None
    """Whose history sheet."""
    award_code: str = ""
    """Of the golden book: only this title or form."""


RECIPIENT_HEADS = {
    RecipientKind.UNIT: "Tập thể",
    RecipientKind.HOUSEHOLD: "Hộ gia đình",
    RecipientKind.PERSON: "Cá nhân",
}


class PaperMaker:
    """Reads one office's records for its papers. Reads only."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def declared(self) -> Office | None:
        """The declared office, else the root of the unit tree; ``None`` without either."""
        return self._store.settings.office() or office_from_units(self._store.units.all())

    def office(self) -> Office:
        """The declared office, else the root of the unit tree. Raises ``RuleViolation`` without either."""
        office = self.declared()
        if office is None:
            raise RuleViolation(
                "Chưa khai báo tên cơ quan để ghi lên giấy.",
                hint="Mở Hệ thống → Thông tin cơ quan, hoặc nhập danh mục đơn vị.",
            )
        return office

    def kinds(self) -> Mapping[str, AwardKind]:
        """The catalogue by code."""
        return {kind.code: kind for kind in self._store.nominations.kinds()}

    # ---- awards ------------------------------------------------------------------------------
    def decisions(self, selection: Selection) -> list[Decision]:
        """The issued decisions a selection is about, in the order they are announced."""
        if selection.decision_id is not None:
            return [self._store.decisions.get(selection.decision_id)]
        if selection.conference_id is not None:
            return announced(self._store, self._store.conferences.get(selection.conference_id))
        if selection.batch_id is not None:
            chosen = [d for d in self._store.decisions.all() if d.batch_id == selection.batch_id]
        else:
            chosen = self._store.decisions.all(year=selection.year)
        return [decision for decision in chosen if decision.state is DecisionState.ISSUED]

    def awards(self, selection: Selection) -> list[Award]:
        """The awards of a selection in the order of the stage, revoked ones left out.

        A conference whose turns were made keeps their order; who is in no turn yet comes last. Awards named
        one by one keep the order they are named in. Raises ``RuleViolation`` when nothing has been decided
        yet.
        """
        if selection.award_ids:
            return self._store.decisions.award_page(selection.award_ids)
        awards = [
            award
            for decision in self.decisions(selection)
            for award in self._store.decisions.awards(decision.id)
            if award.state is AwardState.GIVEN
        ]
        if not awards:
            raise RuleViolation(
                "Chưa có quyết định khen thưởng nào để in.",
                hint="Ra quyết định cho đợt xét trước, rồi in giấy khen và danh sách.",
            )
        ordered = [award for group in in_ceremony_order(awards, self.kinds()) for award in group.awards]
        return self._as_on_stage(selection, ordered)

    def _as_on_stage(self, selection: Selection, awards: list[Award]) -> list[Award]:
        """As the turns of the conference have them, where there are any."""
        if selection.decision_id is not None or selection.conference_id is None:
            return awards
        turns = self._store.conferences.turns(selection.conference_id)
        places: dict[int, int] = {}
        for turn in turns:
            for entry in turn.entries:
                places.setdefault(entry.award_id, len(places))
        return sorted(awards, key=lambda award: places.get(award.id, len(places)))

    def certificates(self, awards: Iterable[Award]) -> list[tuple[Award, CertificateData]]:
        """The words of each certificate. Households are called so and carry their address."""
        office, kinds = self.office(), self.kinds()
        decisions: dict[int, Decision] = {}
        result = []
        for award in awards:
            decision = None
            if award.decision_id is not None:
                if award.decision_id not in decisions:
                    decisions[award.decision_id] = self._store.decisions.get(award.decision_id)
                decision = decisions[award.decision_id]
            data = certificate_of(
                award, kinds[award.award_code], decision, office, address=self._address(award, office)
            )
            result.append((award, data))
        return result

    def _address(self, award: Award, office: Office) -> str:
        """What stands below a household's or a hamlet's name: where it is."""
        if award.recipient_kind is RecipientKind.HOUSEHOLD:
            return award.post
        if award.recipient_kind is RecipientKind.UNIT and award.recipient_id is not None:
            try:
                unit = self._store.units.get(award.recipient_id)
            except NotFound:
                return ""
            if inside_of(self._store, unit):
                return award.unit_name if canonical(award.unit_name) != canonical(award.name) else ""
            inside = office.name.removeprefix("Ủy ban nhân dân ").strip()
            if inside and fold(inside) not in fold(award.name) and unit.parent_id is not None:
                return inside
        return ""

    def roster(self, selection: Selection) -> RosterData:
        """Danh sách khen thưởng of a decision, a batch or a conference."""
        office = self.office()
        awards = self.awards(selection)
        decisions = [] if selection.award_ids else self.decisions(selection)
        signer = decisions[0].signer if decisions else (office.signers or (NOBODY,))[0]
        date = self._roster_date(selection, decisions)
        kinds = self.kinds()
        if selection.award_ids:
            awards = [award for group in in_ceremony_order(awards, kinds) for award in group.awards]
        twins = _same_names(awards)
        awards = self._saluted(awards)
        whole = selection.conference_id is not None and not selection.award_ids
        numbers = self._numbers(selection.conference_id) if whole and selection.conference_id else {}
        many = decisions if whole and len(decisions) > 1 else ()
        return RosterData(
            office_name=office.name,
            parent_name=office.parent_name,
            title=self._roster_title(selection, decisions, awards),
            groups=tuple(
                _roster_group(kinds[code], list(members), twins, office, numbers, many)
                for code, members in groupby(awards, key=lambda award: award.award_code)
            ),
            attached_to=self._under_title(selection, decisions, office),
            place_date=long_date(date, office.place) if date else "",
            signer=signer,
        )

    def _numbers(self, conference_id: int) -> dict[int, str]:
        """Award → its number on the stage, where turns were made: one number in every paper of the day."""
        turns = self._store.conferences.turns(conference_id)
        return {entry.award_id: entry.label for turn in turns for entry in turn.entries}

    def _saluted(self, awards: Sequence[Award]) -> list[Award]:
        """Old rows of the ledger often lack "Ông", "Bà": the list has it for all whom the directory knows."""
        person = RecipientKind.PERSON
        bare = [one for one in awards if one.recipient_kind is person and not one.salutation]
        ids = sorted({one.recipient_id for one in bare if one.recipient_id is not None})
        words = {one.id: salutation_of(one) for one in self._store.people.page(ids)}
        known = {one.id: words.get(one.recipient_id or 0, "") for one in bare}
        return [replace(one, salutation=known[one.id]) if known.get(one.id) else one for one in awards]

    def _roster_date(self, selection: Selection, decisions: Sequence[Decision]) -> dt.date | None:
        """The conference's day where the list is of one, else that of the decision."""
        if selection.conference_id is not None and not selection.award_ids:
            return self._store.conferences.get(selection.conference_id).date
        return decisions[0].date if decisions else None

    def _roster_title(
        self, selection: Selection, decisions: Sequence[Decision], awards: Sequence[Award]
    ) -> str:
        """What the list is of, from the decision's own words where they fit."""
        present = {award.recipient_kind for award in awards}
        who = ", ".join(word.lower() for kind, word in RECIPIENT_HEADS.items() if kind in present)
        who = who[:1].upper() + who[1:]
        if selection.conference_id is not None:
            name = self._store.conferences.get(selection.conference_id).name
            return f"{who} được khen thưởng tại {name[:1].lower()}{name[1:]}"
        title = decisions[0].title if len(decisions) == 1 else ""
        title = own_words(title, self.office())
        granted = re.match(r"(?i)về việc (?=tặng|khen thưởng)", title)
        if granted:
            return f"{who} được {title[granted.end() :]}"
        years = ", ".join(map(str, sorted({award.year for award in awards})))
        return f"{who} được khen thưởng năm {years}"

    def _under_title(self, selection: Selection, decisions: Sequence[Decision], office: Office) -> str:
        """In brackets under the title: the conference's day and place, or the decision the list goes with."""
        if selection.conference_id is None:
            return _attached_to(decisions, office)
        conference = self._store.conferences.get(selection.conference_id)
        day = f"ngày {conference.date:%d/%m/%Y}" if conference.date else ""
        place = f"tại {conference.place}" if conference.place else ""
        said = ", ".join(part for part in (day, place) if part)
        return f"({said})" if said else ""


def _same_names(awards: Iterable[Award]) -> set[tuple[str, str]]:
    """(name, unit) of different people who share both: the roster tells them apart by birth.

    One who is on the list twice, once with the whole date and once with the year, is one.
    """
    seen: dict[tuple[str, str], dict[str, str]] = {}
    for award in awards:
        who = str(award.recipient_id) if award.recipient_id is not None else award.birth
        seen.setdefault((canonical(award.name), canonical(award.unit_name)), {})[who] = award.birth
    return {key for key, people in seen.items() if len(people) > 1 and len(set(people.values())) > 1}


def _roster_group(
    kind: AwardKind,
    awards: Sequence[Award],
    twins: set[tuple[str, str]],
    office: Office,
    numbers: Mapping[int, str],
    decisions: Sequence[Decision],
) -> RosterGroup:
    """One award with all who get it; the catalogue's "cấp xã" becomes the office's own name.

    ``decisions``: those the list is of, where there are several; the group names its own.
    """
    rows = []
    ids = {award.decision_id for award in awards}
    named = [one for one in decisions if one.id in ids and one.number]
    short = {one.id: f"QĐ số {one.number}" for one in named} if len(named) > 1 else {}
    for award in awards:
        person = award.recipient_kind is RecipientKind.PERSON
        same = (canonical(award.name), canonical(award.unit_name)) in twins
        rows.append(
            RosterRow(
                name=display_name(award.recipient_kind, award.name),
                post=award.post if person else "",
                unit=_beside(award),
                birth=award.birth if person and same else "",
                salutation=award.salutation,
                recipient_kind=award.recipient_kind,
                number=numbers.get(award.id, ""),
                note=short.get(award.decision_id or 0, ""),
            )
        )
    dated = [(one.number, f" {long_date(one.date)}" if one.date else "") for one in named]
    said = "; ".join(f"Quyết định số {number}{date}" for number, date in dated)
    return RosterGroup(own_words(kind.name, office), tuple(rows), said)


def _beside(award: Award) -> str:
    """What stands in the column of the unit: a household lives somewhere, a unit is not its own unit."""
    if award.recipient_kind is RecipientKind.HOUSEHOLD:
        return award.post or award.unit_name
    return award.unit_name if canonical(award.unit_name) != canonical(award.name) else ""


def _attached_to(decisions: Sequence[Decision], office: Office) -> str:
    if len(decisions) != 1:
        return ""
    decision = decisions[0]
    if decision.date is None:
        return ""
    issuer = decision.issuer or f"Chủ tịch {office.name}"
    return f"(Kèm theo Quyết định số {decision.number} {long_date(decision.date)} của {issuer})"
