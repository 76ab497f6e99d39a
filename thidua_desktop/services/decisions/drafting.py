"""Unsigned drafts: one batch becomes one decision or several, without number and date yet."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.office import issuing_post
from thidua_desktop.domain.records import (
    NOBODY,
    Award,
    AwardKind,
    Changes,
    Decision,
    DecisionState,
    Nomination,
    RecipientKind,
    Signer,
)
from thidua_desktop.domain.vietnamese import nfc
from thidua_desktop.services.decisions.choosing import Choosing
from thidua_desktop.services.decisions.freezing import Freezer


@dataclass(frozen=True, slots=True)
class Split:
    """By what one batch is parted into decisions."""

    level: bool = True
    kind: bool = False
    """Each title or form has its own decision."""
    recipient: bool = False
    """Individuals, collectives and households apart."""


@dataclass(frozen=True, slots=True)
class PlannedDecision:
    """One decision as a batch would be parted; nothing is stored."""

    title: str
    level: str
    nomination_ids: tuple[int, ...]
    """In the order of the stage."""
    award_codes: tuple[str, ...]
    recipient_kinds: tuple[RecipientKind, ...]


class Drafting(Choosing):
    """Drafts may be changed, deleted and undone: nothing of them is in the ledger."""

    def plan(self, batch_id: int, split: Split | None = None) -> tuple[PlannedDecision, ...]:
        """How what the office can decide of a batch would be parted by ``split``."""
        split = split or Split()
        kinds = self._kinds()
        take, _ = self.undecided(batch_id)
        year = self._store.nominations.batch(batch_id).year
        parts: dict[tuple[str, str, str], list[Nomination]] = {}
        for nomination in self._staged(take):
            kind = kinds[nomination.award_code]
            key = (
                kind.level if split.level else "",
                kind.code if split.kind else "",
                nomination.recipient.kind.value if split.recipient else "",
            )
            parts.setdefault(key, []).append(nomination)
        return tuple(self._planned(part, kinds, year) for part in parts.values())

    def _planned(
        self, part: Sequence[Nomination], kinds: Mapping[str, AwardKind], year: int
    ) -> PlannedDecision:
        codes = tuple(dict.fromkeys(n.award_code for n in part))
        return PlannedDecision(
            title_of([kinds[code] for code in codes], year),
            level_of([kinds[code] for code in codes]),
            tuple(n.id for n in part),
            codes,
            tuple(dict.fromkeys(n.recipient.kind for n in part)),
        )

    def draft(self, batch_id: int, nomination_ids: Collection[int], title: str = "") -> Changes:
        """Hold nominations of a batch in an unsigned draft; ``created`` is the draft's id. Undoable.

        Raises ``RuleViolation`` naming those the office may not decide or whose conditions are not met.
        """
        take, _ = self._named(batch_id, nomination_ids, self._today())
        if not take:
            raise RuleViolation("Chưa chọn đề nghị nào cho dự thảo quyết định.")
        decision = self._drafted(batch_id, take, title)
        return self._operations.run(
            f"Đã lập dự thảo quyết định: {len(take)} đề nghị", lambda: self._hold(decision, take)
        )

    def draft_plan(self, batch_id: int, split: Split | None = None) -> Changes:
        """A draft for every part of :meth:`plan`, in one undoable step; ``created`` is the first one's id."""
        parts = []
        for planned in self.plan(batch_id, split):
            take, _ = self._named(batch_id, planned.nomination_ids, self._today())
            parts.append((self._drafted(batch_id, take, planned.title), take))
        if not parts:
            raise RuleViolation("Không có đề nghị nào để lập dự thảo quyết định trong đợt này.")

        def work() -> int:
            made = [self._hold(*part) for part in parts]
            return made[0]

        return self._operations.run(f"Đã lập {len(parts)} dự thảo quyết định", work)

    def update_draft(
        self,
        decision: Decision,
        nomination_ids: Collection[int] | None = None,
        expected: Decision | None = None,
    ) -> Changes:
        """Save title, issuer and signer of a draft, and which nominations it holds where they are given.

        ``expected`` is the draft as the form loaded it. Raises ``Conflict`` when it changed since,
        ``RuleViolation`` when it is issued or a nomination cannot be taken.
        """
        stored = self._a_draft(decision.id)
        self._unchanged(stored, expected)
        clean = replace(
            stored,
            title=nfc(decision.title) or stored.title,
            issuer=nfc(decision.issuer) or stored.issuer,
            signer=clean_signer(decision.signer),
            note=nfc(decision.note),
        )
        take = None
        if nomination_ids is not None:
            take, _ = self._named(self._batch_of(stored), nomination_ids, self._today(), held_by=stored.id)

        def work() -> int:
            self._store.decisions.update(clean)
            if take is not None:
                self._release(stored.id)
                self._bind(stored.id, take)
            return stored.id

        return self._operations.run(f"Đã sửa dự thảo quyết định “{clean.title}”", work)

    def delete_draft(self, decision_id: int, expected: Decision | None = None) -> Changes:
        """Drop a draft; its nominations wait for another. Raises ``RuleViolation`` once it is issued."""
        stored = self._a_draft(decision_id)
        self._unchanged(stored, expected)

        def work() -> None:
            self._release(decision_id)
            self._store.decisions.delete(decision_id)

        return self._operations.run(f"Đã xóa dự thảo quyết định “{stored.title}”", work)

    def nominations(self, decision_id: int) -> list[Nomination]:
        """What a draft holds, in the order of the stage; an issued decision holds awards instead."""
        return self._staged(self._store.nominations.of_draft(decision_id))

    def lines(self, decision_id: int) -> list[Award]:
        """The list of a decision for its paper: its awards, or of a draft what they would be.

        Those of a draft have the id 0 and no number or date of the decision.
        """
        decision = self.get(decision_id)
        if decision.state is not DecisionState.DRAFT:
            return self.awards(decision_id)
        freezer = Freezer(self._store, self._today())
        return freezer.freeze_all(self.nominations(decision_id), self._kinds(), decision)

    # ---- pieces ------------------------------------------------------------------------------
    def _drafted(self, batch_id: int, take: Sequence[Nomination], title: str) -> Decision:
        kinds = self._kinds()
        office = self._office()
        chosen = [kinds[n.award_code] for n in take]
        batch = self._store.nominations.batch(batch_id)
        return Decision(
            id=0,
            year=self._today().year,
            title=nfc(title) or title_of(chosen, batch.year),
            level=level_of(chosen),
            issuer=issuing_post(office.name if office else ""),
            signer=office.signers[0] if office and office.signers else NOBODY,
            batch_id=batch_id,
        )

    def _hold(self, decision: Decision, take: Sequence[Nomination]) -> int:
        decision_id = self._store.decisions.add(decision)
        self._bind(decision_id, take)
        return decision_id

    def _bind(self, decision_id: int, take: Sequence[Nomination]) -> None:
        for nomination in take:
            self._store.nominations.update(replace(nomination, decision_id=decision_id))

    def _release(self, decision_id: int) -> None:
        for nomination in self._store.nominations.of_draft(decision_id):
            self._store.nominations.update(replace(nomination, decision_id=None))

    def _a_draft(self, decision_id: int) -> Decision:
        stored = self.get(decision_id)
        if stored.state is not DecisionState.DRAFT:
            raise RuleViolation(
                f"Quyết định số {stored.number} đã ban hành, không còn là dự thảo.",
                hint="Quyết định đã ban hành thì thu hồi hoặc thay thế.",
            )
        return stored

    @staticmethod
    def _batch_of(decision: Decision) -> int:
        if decision.batch_id is None:
            raise RuleViolation("Quyết định này không gắn với đợt xét nào.")
        return decision.batch_id


def clean_signer(signer: Signer) -> Signer:
    """In composed letters, without stray spaces; a deputy signs for the chair (NĐ 30/2020 PL I, II.7.b)."""
    post, prefix = nfc(signer.post), nfc(signer.prefix)
    if not prefix and post.casefold() == "phó chủ tịch":
        prefix = "KT. CHỦ TỊCH"
    return Signer(nfc(signer.name), post, prefix)


def level_of(kinds: Sequence[AwardKind]) -> str:
    """The level all of ``kinds`` share, else that of the office."""
    levels = {kind.level for kind in kinds}
    return levels.pop() if len(levels) == 1 else "co_so"


def title_of(kinds: Sequence[AwardKind], year: int) -> str:
    """Trích yếu for a decision over ``kinds``."""
    codes = {kind.code for kind in kinds}
    groups = {kind.group for kind in kinds}
    if len(codes) == 1:
        word = "tặng danh hiệu" if groups == {"danh_hieu"} else "tặng"
        return f"Về việc {word} {kinds[0].name} năm {year}"
    if groups == {"danh_hieu"}:
        return f"Về việc tặng danh hiệu thi đua năm {year}"
    if groups == {"hinh_thuc"}:
        return f"Về việc khen thưởng năm {year}"
    return f"Về việc tặng danh hiệu thi đua, hình thức khen thưởng năm {year}"
