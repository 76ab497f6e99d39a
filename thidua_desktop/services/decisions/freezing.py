"""How a nomination is written down as an award: names, posts and units as they stand on the day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from thidua_desktop.domain.errors import NotFound, RuleViolation
from thidua_desktop.domain.office import is_office
from thidua_desktop.domain.recipients import birth_text, salutation_of
from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    Decision,
    Nomination,
    RecipientKind,
    Succession,
    Unit,
    Wording,
)
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.storage.database import Store


def inside_of(store: Store, unit: Unit) -> str:
    """The name of the unit this one is a part of; empty for those that stand directly under the office."""
    parent = store.units.get(unit.parent_id) if unit.parent_id is not None else None
    return "" if parent is None or is_office(parent) else parent.name


class Freezer:
    """Writes nominations down as awards of one decision. Reads the successions of units once."""

    def __init__(self, store: Store, day: dt.date) -> None:
        self._store = store
        self._day = day
        self._next: dict[int, list[Succession]] = {}
        for succession in store.units.successions():
            self._next.setdefault(succession.old_id, []).append(succession)

    def freeze(self, nomination: Nomination, kind: AwardKind, decision: Decision, order: int) -> Award:
        """The award of one nomination, number ``order`` in the decision. Raises ``NotFound``.

        The wording confirmed for the year rules; otherwise the records speak.
        """
        recipient = nomination.recipient
        name, salutation, post, birth = "", "", "", ""
        unit_name = self._unit_words(nomination.unit_id)
        if recipient.kind is RecipientKind.PERSON:
            person = self._store.people.get(recipient.id)
            name, salutation, post = person.name, salutation_of(person), person.post
            birth = birth_text(person.birth_date, person.birth_year)
        elif recipient.kind is RecipientKind.HOUSEHOLD:
            household = self._store.people.household(recipient.id)
            name, post = household.head_name, household.address
            birth = birth_text(None, household.birth_year)
        else:
            unit = self._store.units.get(recipient.id)
            name = self._renamed(unit)
            unit_name = inside_of(self._store, unit) or unit_name
        if wording := self._wording(nomination):
            name, salutation, post = wording.name, wording.salutation, wording.post
            unit_name = wording.unit_name
        return Award(
            id=0,
            award_code=kind.code,
            award_name=kind.name,
            recipient_kind=recipient.kind,
            recipient_id=recipient.id,
            name=name,
            year=nomination.year,
            salutation=salutation,
            post=post,
            unit_name=unit_name,
            birth=birth,
            achievement=nomination.achievement,
            route=nomination.route,
            decision_id=decision.id,
            decision_number=decision.number,
            decision_date=decision.date,
            authority=decision.issuer,
            signer_name=decision.signer.name,
            book_number=order,
            nomination_id=nomination.id,
            unit_id=nomination.unit_id,
        )

    def freeze_all(
        self, nominations: Sequence[Nomination], kinds: Mapping[str, AwardKind], decision: Decision
    ) -> list[Award]:
        """The awards of a decision in the order given.

        Raises ``RuleViolation`` where a recipient is gone.
        """
        awards, gone = [], []
        for order, nomination in enumerate(nominations, 1):
            try:
                awards.append(self.freeze(nomination, kinds[nomination.award_code], decision, order))
            except NotFound:
                gone.append(kinds[nomination.award_code].name)
        if gone:
            raise RuleViolation(
                f"{len(gone)} đề nghị có đối tượng không còn trong danh sách ({'; '.join(gone[:5])}). "
                "Chưa ghi gì vào dữ liệu.",
                hint="Xóa các đề nghị đó, hoặc nhập lại đối tượng rồi đề nghị lại.",
            )
        return awards

    def _wording(self, nomination: Nomination) -> Wording | None:
        return self._store.wordings.get(nomination.recipient, nomination.year)

    def _unit_words(self, unit_id: int | None) -> str:
        """A unit as papers name it. Several schools have a "Tổ Văn phòng": it is named with its school."""
        if unit_id is None:
            return ""
        unit = self._store.units.get(unit_id)
        inside = inside_of(self._store, unit)
        name = self._renamed(unit)
        return f"{name}, {inside}" if inside and fold(inside) not in fold(name) else name

    def _renamed(self, unit: Unit) -> str:
        """The unit's name; of one merged or renamed before the decision, its successor's with the old one.

        A unit that was split keeps its own: which of its successors is meant nobody has said.
        """
        new, since = unit, None
        seen = {unit.id}
        while len(followers := self._followers(new)) == 1 and followers[0].new_id not in seen:
            since = since or followers[0].on or new.valid_to
            new = self._store.units.get(followers[0].new_id)
            seen.add(new.id)
        if new.id == unit.id or fold(new.name) == fold(unit.name):
            return new.name
        before = f"trước ngày {since:%d/%m/%Y} là" if since else "trước là"
        return f"{new.name} ({before} {unit.name})"

    def _followers(self, unit: Unit) -> list[Succession]:
        return [
            one
            for one in self._next.get(unit.id, [])
            if (day := one.on or unit.valid_to) is None or day <= self._day
        ]
