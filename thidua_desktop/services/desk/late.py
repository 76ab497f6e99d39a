"""Somebody who is not in the list: entered into the decision with a number of their own."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.errors import Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.late_numbers import next_suffix
from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    Changes,
    Decision,
    DecisionState,
    Recipient,
    RecipientKind,
)
from thidua_desktop.domain.vietnamese import canonical, nfc
from thidua_desktop.services.desk.facts import LateRecipient
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.recipient_words import RecipientWords, WordsReader
from thidua_desktop.storage.database import Store


class LateComers:
    """Adds awards to an issued decision: "45a" behind 45, nobody is renumbered."""

    def __init__(self, store: Store, operations: Operations) -> None:
        self._store = store
        self._operations = operations

    def add(self, decision_id: int, late: LateRecipient) -> Changes:
        """Enter the award; it can be undone until it is printed. Raises ``Invalid``, ``RuleViolation``."""
        decision = self._store.decisions.get(decision_id)
        if decision.state is not DecisionState.ISSUED:
            raise RuleViolation("Chỉ bổ sung được vào quyết định đã ban hành.")
        awards = self._store.decisions.awards(decision_id)
        kind = self._kind(late.award_code)
        self._check(late, kind, awards)
        award = self._award(decision, kind, late, awards)
        label = f"Đã bổ sung {award.book_text} {award.name} vào Quyết định số {decision.number}"
        return self._operations.run(label, lambda: self._store.decisions.add_award(award))

    def number_text(self, decision_id: int, late: LateRecipient) -> str:
        """ "45a": the number the next one would get."""
        number, suffix = _number(late, self._store.decisions.awards(decision_id))
        return f"{number}{suffix}"

    def like(self, decision_id: int) -> list[Award]:
        """The first award of each kind and kind of recipient in a decision, those for people first."""
        found: dict[tuple[str, RecipientKind], Award] = {}
        for award in self._store.decisions.awards(decision_id):
            found.setdefault((award.award_code, award.recipient_kind), award)
        return sorted(found.values(), key=lambda one: one.recipient_kind is not RecipientKind.PERSON)

    def words(self, kind: RecipientKind, recipient_id: int) -> RecipientWords:
        """Words of somebody in the lists, to fill the form with. Raises ``NotFound``."""
        unit_id = self._unit_id(kind, recipient_id)
        return WordsReader(self._store).words_of(Recipient(kind, recipient_id), unit_id)

    def _unit_id(self, kind: RecipientKind, recipient_id: int) -> int | None:
        if kind is RecipientKind.UNIT:
            return recipient_id
        if kind is RecipientKind.PERSON:
            return self._store.people.get(recipient_id).unit_id
        return self._store.people.household(recipient_id).unit_id

    def _kind(self, code: str) -> AwardKind:
        try:
            return self._store.nominations.kind(code)
        except NotFound:
            message = "Chọn danh hiệu hoặc hình thức khen thưởng."
            raise Invalid([Problem("unknown_award", message, field="award_code")]) from None

    @staticmethod
    def _check(late: LateRecipient, kind: AwardKind, awards: Sequence[Award]) -> None:
        problems = []
        if not nfc(late.name):
            problems.append(Problem("missing", "Nhập tên người nhận.", field="name"))
        if not nfc(late.basis):
            message = "Ghi căn cứ: dòng trong quyết định, hoặc số quyết định bổ sung."
            problems.append(Problem("missing", message, field="basis"))
        if late.kind not in kind.recipient_kinds:
            message = f"{kind.name} không dành cho loại đối tượng này."
            problems.append(Problem("wrong_recipient", message, field="award_code"))
        for one in awards:
            if _same(late, one):
                message = f"{one.name} đã có trong quyết định, số {one.book_text}."
                problems.append(Problem("duplicate_row", message, field="name"))
                break
        if late.after is not None and all(one.book_number != late.after for one in awards):
            message = f"Quyết định không có số {late.after} để thêm sau số đó."
            problems.append(Problem("unknown_number", message, field="after"))
        if problems:
            raise Invalid(problems)

    def _award(
        self, decision: Decision, kind: AwardKind, late: LateRecipient, awards: Sequence[Award]
    ) -> Award:
        number, suffix = _number(late, awards)
        model = next((one for one in awards if one.award_code == kind.code), None)
        birth, unit_id = "", None
        if late.recipient_id is not None:
            birth = self.words(late.kind, late.recipient_id).birth
            unit_id = self._unit_id(late.kind, late.recipient_id)
        return Award(
            id=0,
            award_code=kind.code,
            award_name=model.award_name if model else kind.name,
            recipient_kind=late.kind,
            name=nfc(late.name),
            year=model.year if model else decision.year,
            recipient_id=late.recipient_id,
            salutation=nfc(late.salutation),
            post=nfc(late.post),
            unit_name=nfc(late.unit_name),
            birth=birth,
            achievement=nfc(late.achievement) or (model.achievement if model else ""),
            decision_id=decision.id,
            decision_number=decision.number,
            decision_date=decision.date,
            authority=decision.issuer,
            signer_name=decision.signer.name,
            book_number=number,
            book_suffix=suffix,
            unit_id=unit_id,
            note=f"Bổ sung tại lễ trao thưởng. Căn cứ: {nfc(late.basis)}",
        )


def _same(late: LateRecipient, award: Award) -> bool:
    """Whether the list has the recipient with this award already. Typed names are compared as written."""
    if (late.award_code, late.kind) != (award.award_code, award.recipient_kind):
        return False
    if late.recipient_id is not None and award.recipient_id is not None:
        return late.recipient_id == award.recipient_id
    names = (canonical(late.name), canonical(late.unit_name))
    return names == (canonical(award.name), canonical(award.unit_name))


def _number(late: LateRecipient, awards: Sequence[Award]) -> tuple[int, str]:
    numbers = [one.book_number for one in awards if one.book_number]
    alike = [
        one.book_number
        for one in awards
        if one.book_number and (one.award_code, one.recipient_kind) == (late.award_code, late.kind)
    ]
    number = late.after or max(alike or numbers, default=0)
    if not number:
        return 1, ""  # a decision whose list was never numbered begins its book here
    return number, next_suffix({one.book_suffix for one in awards if one.book_number == number})
