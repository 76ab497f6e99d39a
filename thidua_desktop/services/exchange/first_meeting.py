"""Which of our records one of another office is, when the two never met: by name, birth, unit, number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import msgspec

from thidua_desktop.domain.matching import Certainty, Clue, HouseholdIndex, PersonIndex, UnitIndex, unit_key
from thidua_desktop.domain.recipients import birth_text
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.vietnamese import canonical, fold
from thidua_desktop.exchange.package_records import (
    AwardContent,
    BatchContent,
    Content,
    DecisionContent,
    HouseholdContent,
    InitiativeContent,
    NominationContent,
    PersonContent,
    PledgeContent,
    UnitContent,
)
from thidua_desktop.services.exchange.local import LocalRecords
from thidua_desktop.services.exchange.plan import Choice
from thidua_desktop.storage.database import Store

_REASONS: Final[Mapping[str, str]] = {
    "same_name": "cùng họ tên, cùng đơn vị",
    "near_name": "tên gần giống, cùng ngày sinh",
    "other_unit": "cùng họ tên, khác đơn vị",
    "other_birth": "cùng họ tên, cùng đơn vị, khác ngày sinh",
    "other_name": "cùng số CCCD, khác họ tên",
}


@dataclass(frozen=True, slots=True)
class Meeting:
    """``id`` when there is no doubt; else what it may be, the likeliest first (none: nobody of ours)."""

    id: int | None = None
    choices: tuple[Choice, ...] = ()
    reason: str = ""


_NOBODY: Final = Meeting()


class FirstMeeting:
    """Finds our record for a content in our terms.

    ``free`` says which of ours may still be meant, ``met`` which of our units another office has named.
    """

    def __init__(
        self,
        store: Store,
        local: LocalRecords,
        free: Callable[[str, int], bool],
        met: Callable[[int], bool],
    ) -> None:
        self._local = local
        self._free = free
        self._met = met
        self._units = UnitIndex(store.units.all(), store.units.successions())
        self._people = PersonIndex(store.people.all(), self._units)
        self._homes = HouseholdIndex(store.people.households(), self._units)
        self._by_key: dict[tuple[object, ...], list[int]] = {}
        for kind, contents in local.contents.items():
            for one, content in contents.items():
                for key in _keys(kind, content):
                    self._by_key.setdefault((kind, *key), []).append(one)

    def find(self, kind: str, content: Content) -> Meeting:
        """Who or what of ours it is."""
        match content:
            case UnitContent():
                return self._unit(content)
            case PersonContent():
                return self._person(content)
            case HouseholdContent():
                return self._household(content)
            case BatchContent():
                return self._batch(content)
        for key in _keys(kind, content):
            found = [one for one in self._by_key.get((kind, *key), ()) if self._free(kind, one)]
            if len(found) == 1:
                return Meeting(found[0])
        return _NOBODY

    def _unit(self, content: UnitContent) -> Meeting:
        """One of the same name under the same unit; where our tree is flat, of the same name alone."""
        same = self._free_of("unit", self._by_key.get(("unit", unit_key(content.name)), ()))
        if content.parent is not None and content.parent < 0:
            return self._choices("unit", same, "cùng tên, đơn vị cấp trên chưa có")
        if content.parent is not None:
            under = [one for one in same if self._parent(one) in (content.parent, None)]
            if len(under) == 1:
                return Meeting(under[0])
            return self._choices("unit", under, "cùng tên")
        match = self._units.match(content.name)
        if match.unit is not None and self._free("unit", match.unit.id):
            if self._met(match.unit.id):  # "Ấp 2" of another commune
                return self._choices("unit", [match.unit.id], "cùng tên, đã gặp ở cơ quan khác")
            return Meeting(match.unit.id)
        words = "tên gần giống" if match.near else "cùng tên"
        return self._choices("unit", self._free_of("unit", [unit.id for unit in match.candidates]), words)

    def _parent(self, unit_id: int) -> int | None:
        content = self._local.contents["unit"][unit_id]
        return content.parent if isinstance(content, UnitContent) else None

    def _person(self, content: PersonContent) -> Meeting:
        match = self._people.match(
            Clue(
                content.name,
                content.birth_date,
                content.birth_year,
                content.unit if content.unit and content.unit > 0 else None,
                content.identity_number,
                unit_named=content.unit is not None,
            )
        )
        if match.person is not None:
            if self._free("person", match.person.id):
                return Meeting(match.person.id)
            return _NOBODY
        found = self._free_of("person", [person.id for person in match.candidates])
        return self._choices("person", found, _REASONS.get(match.reason, ""))

    def _household(self, content: HouseholdContent) -> Meeting:
        match = self._homes.match(
            content.head_name,
            birth_year=content.birth_year,
            unit_id=content.unit if content.unit and content.unit > 0 else None,
            address=content.address,
            code=content.code,
        )
        if match.certainty is Certainty.SURE and match.household is not None:
            return Meeting(match.household.id) if self._free("household", match.household.id) else _NOBODY
        found = self._free_of("household", [home.id for home in match.candidates])
        return self._choices("household", found, "cùng tên chủ hộ")

    def _batch(self, content: BatchContent) -> Meeting:
        """Never without being told: one name in two offices is two batches, unless somebody joins them."""
        same = self._by_key.get(("batch", canonical(content.name), content.year), ())
        return self._choices("batch", self._free_of("batch", same), "cùng tên, cùng năm")

    def _free_of(self, kind: str, ids: tuple[int, ...] | list[int]) -> list[int]:
        return [one for one in ids if self._free(kind, one)]

    def _choices(self, kind: str, ids: list[int], reason: str) -> Meeting:
        choices = tuple(Choice(one, self._label(kind, one), reason) for one in ids)
        return Meeting(choices=choices, reason=reason if choices else "")

    def _label(self, kind: str, one: int) -> str:
        content = self._local.contents[kind][one]
        match content:
            case PersonContent():
                unit = self._local.contents["unit"].get(content.unit or 0)
                where = unit.name if isinstance(unit, UnitContent) else ""
                born = birth_text(content.birth_date, content.birth_year)
                return ", ".join(part for part in (content.name, born, content.post, where) if part)
            case HouseholdContent():
                return ", ".join(part for part in (content.head_name, content.address) if part)
            case UnitContent() | BatchContent():
                return content.name
        raise TypeError(kind)


def _keys(kind: str, content: Content) -> list[tuple[object, ...]]:
    """By what two records of a kind are the same, the surest first; references are ours."""
    match content:
        case UnitContent():
            return [(unit_key(content.name),)]
        case InitiativeContent():
            return [(canonical(content.name), content.year)]
        case BatchContent():
            return [(canonical(content.name), content.year)]
        case NominationContent():
            return [(content.batch, content.recipient, content.award_code)]
        case PledgeContent():
            return [(content.unit, content.year)]
        case DecisionContent():
            return [(content.number, content.year, fold(content.issuer))] if content.number else []
        case AwardContent():
            return _award_keys(content)
    return []


def _award_keys(content: AwardContent) -> list[tuple[object, ...]]:
    keys: list[tuple[object, ...]] = []
    if content.nomination is not None and content.nomination > 0:
        keys.append(("nomination", content.nomination, content.state))
    who: tuple[RecipientKind, int] | str = content.recipient or canonical(content.name)
    keys.append((who, content.award_code, content.year, content.decision_number, content.decision_date))
    return keys


def filled(ours: Content, theirs: Content) -> tuple[Content, bool]:
    """Ours with what is empty filled from theirs; whether both say something and not the same."""
    taken: dict[str, Any] = {}
    for field in ours.__struct_fields__:
        here, there = getattr(ours, field), getattr(theirs, field)
        if here == there or not there:
            continue
        if isinstance(here, dict):
            if any(key in here and here[key] != value for key, value in there.items()):
                return theirs, True
            taken[field] = there
        elif not here:
            taken[field] = there
        elif not _same_words(here, there):
            return theirs, True
    return msgspec.structs.replace(ours, **taken), False


def _same_words(here: Any, there: Any) -> bool:
    """Up to capitals and the place of the tone: no reason to ask."""
    return isinstance(here, str) and isinstance(there, str) and canonical(here) == canonical(there)
