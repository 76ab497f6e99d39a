"""How a nomination is written down as an award: names, posts and units as they stand on the day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from thidua_desktop.domain.errors import NotFound, RuleViolation
from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    Decision,
    Nomination,
    Recipient,
    RecipientKind,
    Succession,
    Unit,
    Wording,
)
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.recipient_words import WordsReader
from thidua_desktop.storage.database import Store


class Freezer:
    """Writes nominations down as awards of one decision. Units, people and wordings are read once."""

    def __init__(self, store: Store, day: dt.date) -> None:
        self._store = store
        self._day = day
        self._words = WordsReader(store)
        self._units = {unit.id: unit for unit in store.units.all()}
        self._wordings: dict[int, dict[Recipient, Wording]] = {}
        self._next: dict[int, list[Succession]] = {}
        for succession in store.units.successions():
            self._next.setdefault(succession.old_id, []).append(succession)

    def freeze_all(
        self, nominations: Sequence[Nomination], kinds: Mapping[str, AwardKind], decision: Decision
    ) -> list[Award]:
        """The awards of a decision in the order given.

        Raises ``RuleViolation`` where a recipient is gone.
        """
        self._words.expect(nomination.recipient for nomination in nominations)
        awards, gone = [], []
        for order, nomination in enumerate(nominations, 1):
            try:
                awards.append(self._freeze(nomination, kinds[nomination.award_code], decision, order))
            except NotFound:
                gone.append(kinds[nomination.award_code].name)
        if gone:
            raise RuleViolation(
                f"{len(gone)} đề nghị có đối tượng không còn trong danh sách ({'; '.join(gone[:5])}). "
                "Chưa ghi gì vào dữ liệu.",
                hint="Xóa các đề nghị đó, hoặc nhập lại đối tượng rồi đề nghị lại.",
            )
        return awards

    def _freeze(self, nomination: Nomination, kind: AwardKind, decision: Decision, order: int) -> Award:
        """The wording confirmed for the year rules; otherwise the records speak."""
        recipient = nomination.recipient
        words = self._words.words_of(recipient, nomination.unit_id)
        name, salutation, post = words.name, words.salutation, words.post
        unit_name = words.unit_name
        if nomination.unit_id is not None:
            unit = self._units[nomination.unit_id]
            unit_name = unit_name.replace(unit.name, self._renamed(unit), 1)
        if recipient.kind is RecipientKind.UNIT:
            name = self._renamed(self._units[recipient.id])
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
            birth=words.birth,
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

    def _wording(self, nomination: Nomination) -> Wording | None:
        if nomination.year not in self._wordings:
            self._wordings[nomination.year] = self._store.wordings.of_year(nomination.year)
        return self._wordings[nomination.year].get(nomination.recipient)

    def _renamed(self, unit: Unit) -> str:
        """The unit's name; of one merged or renamed before the decision, its successor's with the old one.

        A unit that was split keeps its own: which of its successors is meant nobody has said.
        """
        new, since = unit, None
        seen = {unit.id}
        while len(followers := self._followers(new)) == 1 and followers[0].new_id not in seen:
            since = since or followers[0].on or new.valid_to
            new = self._units[followers[0].new_id]
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
