"""Decisions and the ledger: nominations become awards, frozen as decided."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.ceremony import ceremony_key, decided_by_commune
from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.office import is_office, issuing_post, office_from_units
from thidua_desktop.domain.recipients import birth_text, salutation_of
from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    AwardState,
    BatchState,
    Changes,
    Decision,
    DecisionState,
    Nomination,
    NominationState,
    RecipientKind,
    Signer,
    Unit,
)
from thidua_desktop.domain.vietnamese import fold, nfc
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class DecisionSummary:
    """A decision with the number of awards in it."""

    decision: Decision
    total: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A nomination the decision did not take, and why."""

    nomination_id: int
    name: str
    award_name: str
    reason: str


def inside_of(store: Store, unit: Unit) -> str:
    """The name of the unit this one is a part of; empty for those that stand directly under the office."""
    parent = store.units.get(unit.parent_id) if unit.parent_id is not None else None
    return "" if parent is None or is_office(parent) else parent.name


class DecisionService:
    """Use cases of the tab Khen thưởng."""

    def __init__(self, store: Store, operations: Operations, today: Callable[[], dt.date]) -> None:
        self._store = store
        self._operations = operations
        self._today = today

    def all(self, year: int | None = None) -> list[DecisionSummary]:
        """Decisions of a year (or all), newest first."""
        counts = self._store.decisions.count_by_decision()
        found = self._store.decisions.all(year=year)
        found.sort(key=lambda d: (d.date or dt.date.max, d.id), reverse=True)
        return [DecisionSummary(decision, counts.get(decision.id, 0)) for decision in found]

    def get(self, decision_id: int) -> Decision:
        """One decision. Raises ``NotFound``."""
        return self._store.decisions.get(decision_id)

    def by_number(self, text: str, year: int | None = None) -> Decision:
        """The decision with that number ("123" finds "123/QĐ-UBND"). Raises ``RuleViolation``."""
        wanted = self._full_number(text)
        found = [d for d in self._store.decisions.all(year=year) if d.number == wanted]
        if len(found) == 1:
            return found[0]
        if found:
            raise RuleViolation(f"Có {len(found)} quyết định số {wanted}.", hint="Ghi thêm --year.")
        numbers = ", ".join(d.number for d in self._store.decisions.all(year=year) if d.number)
        raise RuleViolation(
            f"Không có quyết định số {wanted}.", hint=f"Các số hiện có: {numbers or 'chưa có'}."
        )

    def awards(self, decision_id: int) -> list[Award]:
        """The awards of a decision in the order of its list."""
        return self._store.decisions.awards(decision_id)

    def award(self, award_id: int) -> Award:
        """One ledger row. Raises ``NotFound``."""
        return self._store.decisions.award(award_id)

    def award_ids(
        self,
        query: str = "",
        year: int | None = None,
        award_code: str | None = None,
        decision_id: int | None = None,
        sort: str = "decision",
        descending: bool = False,
    ) -> Sequence[int]:
        """Ids of the ledger rows a list shows."""
        return self._store.decisions.award_ids(
            query=query,
            year=year,
            award_code=award_code,
            decision_id=decision_id,
            sort=sort,
            descending=descending,
        )

    def award_page(self, ids: Sequence[int]) -> list[Award]:
        """The rows of ``ids`` in the same order."""
        return self._store.decisions.award_page(ids)

    def printed_award_ids(self) -> set[int]:
        """Awards whose certificate went onto paper or into a file at least once."""
        return self._store.decisions.printed_award_ids()

    def suggest_number(self, year: int) -> str:
        """The next free number of the year, with the office's code."""
        used = [self._leading(number) for number in self._store.decisions.numbers_used(year)]
        return self._full_number(str(max(used, default=0) + 1))

    # ---- deciding ----------------------------------------------------------------------------
    def undecided(self, batch_id: int) -> tuple[list[Nomination], list[LeftOut]]:
        """Nominations of a batch this office can decide now, and the others with the reason."""
        kinds = self._kinds()
        take, left = [], []
        rows = self._store.nominations.page(self._store.nominations.ids(batch_id))
        for row in rows:
            nomination = row.nomination
            if nomination.state is not NominationState.PROPOSED:
                continue
            kind = kinds[nomination.award_code]
            reason = self._not_ours(kind, nomination)
            if reason:
                left.append(LeftOut(nomination.id, row.name, row.award_name, reason))
            else:
                take.append(nomination)
        return take, left

    @staticmethod
    def _not_ours(kind: AwardKind, nomination: Nomination) -> str:
        if nomination.recipient.kind not in kind.recipient_kinds:
            return "không dành cho loại đối tượng này"
        if kind.retired_on is not None:
            return f"không còn được tặng từ {kind.retired_on:%d/%m/%Y}"
        if not decided_by_commune(kind):
            return f"thuộc thẩm quyền: {kind.authority}" if kind.authority else "không thuộc thẩm quyền"
        return ""

    def decide(
        self,
        batch_id: int,
        nomination_ids: Sequence[int] | None,
        number: str,
        date: dt.date,
        signer: Signer,
        title: str = "",
        issuer: str = "",
    ) -> Changes:
        """Turn nominations into awards under one issued decision; ``created`` is the decision's id.

        ``nomination_ids`` of ``None`` takes all that the office itself can decide. Naming nominations
        beyond its authority needs ``issuer``, the post that decided (a higher level's decision recorded
        from paper). Names, posts, units and wording are frozen as they stand now. Not undoable: an
        issued decision is revoked. Raises ``Invalid`` (number, date, signer) or ``RuleViolation``.
        """
        office = self._store.settings.office() or office_from_units(self._store.units.all())
        kinds = self._kinds()
        take, left = self.undecided(batch_id)
        if nomination_ids is not None:
            wanted = set(nomination_ids)
            refused = [one for one in left if one.nomination_id in wanted]
            if refused and not nfc(issuer):
                listed = "; ".join(f"{one.name} – {one.award_name}: {one.reason}" for one in refused[:5])
                raise RuleViolation(
                    f"{len(refused)} đề nghị không do cơ quan quyết định: {listed}.",
                    hint="Bỏ chọn, hoặc ghi người có thẩm quyền nếu nhập lại quyết định của cấp trên.",
                )
            take = [n for n in self._store.nominations.of_batch(batch_id) if n.id in wanted]
            decided = [n for n in take if n.state is NominationState.DECIDED]
            if decided:
                raise RuleViolation(f"{len(decided)} đề nghị đã có quyết định khác.")
        if not take:
            raise RuleViolation(
                "Không có đề nghị nào để ra quyết định trong đợt này.",
                hint="Nhập đề nghị trước, hoặc chọn đợt khác.",
            )
        full = self._check(number, date, signer)
        batch = self._store.nominations.batch(batch_id)
        levels = {kinds[n.award_code].level for n in take}
        decision = Decision(
            id=0,
            year=date.year,
            title=nfc(title) or f"Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm {batch.year}",
            number=full,
            date=date,
            level=levels.pop() if len(levels) == 1 else "co_so",
            issuer=nfc(issuer) or issuing_post(office.name if office else ""),
            signer=Signer(nfc(signer.name), nfc(signer.post), nfc(signer.prefix)),
            state=DecisionState.ISSUED,
            batch_id=batch_id,
        )
        position = {nomination.id: place for place, nomination in enumerate(take)}
        take.sort(key=lambda n: (ceremony_key(kinds[n.award_code], n.recipient.kind), position[n.id]))

        def work() -> int:
            decision_id = self._store.decisions.add(decision)
            stored = replace(decision, id=decision_id)
            self._store.decisions.add_awards(
                [self._freeze(n, kinds[n.award_code], stored, order) for order, n in enumerate(take, 1)]
            )
            for nomination in take:
                self._store.nominations.update(replace(nomination, state=NominationState.DECIDED))
            if batch.state is not BatchState.DECIDED:
                self._store.nominations.update_batch(replace(batch, state=BatchState.DECIDED))
            return decision_id

        return self._operations.run(
            f"Đã ban hành Quyết định số {full}: {len(take)} lượt khen thưởng", work, undoable=False
        )

    def _check(self, number: str, date: dt.date, signer: Signer) -> str:
        problems = []
        full = self._full_number(number)
        if not self._leading(full):
            problems.append(Problem("bad_number", "Nhập số quyết định, ví dụ 123.", field="number"))
        elif self._leading(full) in {self._leading(n) for n in self._store.decisions.numbers_used(date.year)}:
            problems.append(
                Problem("number_used", f"Số {full} đã dùng trong năm {date.year}.", field="number")
            )
        if not 1945 <= date.year <= self._today().year + 1:
            problems.append(Problem("bad_date", f"Ngày {date:%d/%m/%Y} không hợp lệ.", field="date"))
        if not nfc(signer.name):
            problems.append(Problem("missing", "Chọn người ký.", field="signer"))
        if problems:
            raise Invalid(problems)
        return full

    def _unit_words(self, unit_id: int | None) -> str:
        """A unit as papers name it. Several schools have a "Tổ Văn phòng": it is named with its school."""
        if unit_id is None:
            return ""
        unit = self._store.units.get(unit_id)
        inside = inside_of(self._store, unit)
        return f"{unit.name}, {inside}" if inside and fold(inside) not in fold(unit.name) else unit.name

    def _freeze(self, nomination: Nomination, kind: AwardKind, decision: Decision, order: int) -> Award:
        name, salutation, post, birth = "", "", "", ""
        recipient = nomination.recipient
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
            name = unit.name
            unit_name = inside_of(self._store, unit) or unit_name
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

    def revoke(self, decision_id: int, reason: str) -> Changes:
        """Cancel an issued decision; its awards stay in the ledger as revoked, its number stays used.

        Luật 06/2022 Đ93. The nominations go back to the batch. Raises ``Invalid`` without a reason.
        """
        decision = self.get(decision_id)
        if not nfc(reason):
            raise Invalid([Problem("missing", "Ghi lý do thu hồi.", field="reason")])
        if decision.state is DecisionState.REVOKED:
            raise RuleViolation(f"Quyết định số {decision.number} đã được thu hồi.")

        def work() -> int:
            self._store.decisions.update(replace(decision, state=DecisionState.REVOKED, note=nfc(reason)))
            for award in self.awards(decision_id):
                self._store.decisions.update_award(replace(award, state=AwardState.REVOKED, note=nfc(reason)))
                if award.nomination_id is not None:
                    nomination = self._store.nominations.get(award.nomination_id)
                    self._store.nominations.update(replace(nomination, state=NominationState.PROPOSED))
            return decision_id

        return self._operations.run(f"Đã thu hồi Quyết định số {decision.number}", work, undoable=False)

    def update_award_wording(self, award: Award) -> Changes:
        """Correct how an award is written on paper: name, salutation, post, unit, achievement."""
        before = self.award(award.id)
        clean = replace(
            before,
            name=nfc(award.name),
            salutation=nfc(award.salutation),
            post=nfc(award.post),
            unit_name=nfc(award.unit_name),
            achievement=nfc(award.achievement),
            note=nfc(award.note),
        )
        if not clean.name:
            raise Invalid([Problem("missing", "Nhập tên ghi trên giấy.", field="name")])

        def work() -> int:
            self._store.decisions.update_award(clean)
            return clean.id

        return self._operations.run(f"Đã sửa cách ghi của {clean.name}", work)

    # ---- numbers -----------------------------------------------------------------------------
    def _full_number(self, text: str) -> str:
        """``"7"`` → ``"07/QĐ-UBND"`` (NĐ 30/2020: numbers below 10 get a 0, no spaces around / and -)."""
        clean = re.sub(r"\s*([/-])\s*", r"\1", nfc(text))
        if clean.isdigit():
            office = self._store.settings.office()
            return f"{int(clean):02d}/{office.decision_code if office else 'QĐ-UBND'}"
        return clean

    @staticmethod
    def _leading(number: str) -> int:
        match = re.match(r"\d+", number)
        return int(match[0]) if match else 0

    def _kinds(self) -> Mapping[str, AwardKind]:
        return {kind.code: kind for kind in self._store.nominations.kinds()}
