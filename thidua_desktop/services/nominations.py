"""Batches and nominations: what the units propose and one council meeting looks at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from thidua_desktop.domain.errors import Conflict, Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.recipients import RECIPIENT_LABELS
from thidua_desktop.domain.records import (
    AwardKind,
    Batch,
    Changes,
    Nomination,
    NominationRow,
    NominationState,
    Recipient,
    RecipientKind,
    WorkflowEvent,
)
from thidua_desktop.domain.vietnamese import fold, nfc
from thidua_desktop.domain.workflow import LINE_LABELS, passing
from thidua_desktop.services.operations import Operations
from thidua_desktop.services.workflow import require_way
from thidua_desktop.storage.database import Store
from thidua_desktop.storage.search import Hit


@dataclass(frozen=True, slots=True)
class BatchSummary:
    """A batch with how many nominations it holds, also by state."""

    batch: Batch
    total: int
    by_state: Mapping[NominationState, int]


class NominationService:
    """Use cases of the tab Đề nghị. Mutating calls are one undoable operation each."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        now: Callable[[], dt.datetime],
        actor: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._now = now
        self._actor = actor

    def kinds(self, recipient_kind: RecipientKind | None = None) -> list[AwardKind]:
        """The catalogue in order of rank; only what a recipient of that kind can receive."""
        found = self._store.nominations.kinds()
        return [kind for kind in found if recipient_kind is None or recipient_kind in kind.recipient_kinds]

    def kind(self, code: str) -> AwardKind:
        """One award kind. Raises ``NotFound``."""
        return self._store.nominations.kind(code)

    # ---- batches -----------------------------------------------------------------------------
    def batches(self, year: int | None = None) -> list[BatchSummary]:
        """Batches of a year (or all), newest first."""
        counts = self._store.nominations.count_by_state()
        result = []
        for batch in self._store.nominations.batches(year=year):
            by_state = counts.get(batch.id, {})
            result.append(BatchSummary(batch, sum(by_state.values()), by_state))
        return result

    def batch(self, batch_id: int) -> Batch:
        """One batch. Raises ``NotFound``."""
        return self._store.nominations.batch(batch_id)

    def batch_named(self, name: str, year: int | None = None) -> Batch:
        """The batch of that name (without diacritics too). Raises ``NotFound`` naming the ones there are."""
        batches = self._store.nominations.batches(year=year)
        wanted = fold(name)
        exact = [batch for batch in batches if nfc(batch.name) == nfc(name)]
        found = exact or [batch for batch in batches if fold(batch.name) == wanted]
        if len(found) == 1:
            return found[0]
        if found:
            years = ", ".join(str(batch.year) for batch in found)
            raise NotFound(f"Có {len(found)} đợt xét tên “{name}” (năm {years}).", hint="Ghi thêm --year.")
        names = ", ".join(f"“{batch.name}”" for batch in batches) or "chưa có đợt nào"
        raise NotFound(f"Không có đợt xét “{name}”.", hint=f"Các đợt hiện có: {names}.")

    def add_batch(self, batch: Batch) -> Changes:
        """Open a batch. Raises ``Invalid`` naming the field."""
        clean = self._clean_batch(batch)
        return self._operations.run(
            f"Đã mở đợt xét {clean.name}", lambda: self._store.nominations.add_batch(clean)
        )

    def update_batch(self, batch: Batch, expected: Batch | None = None) -> Changes:
        """Save an edited batch; another state is a step of the workflow and leaves its events.

        ``expected``: the record the form was filled from; ``Conflict`` when another one is stored by now.
        Raises ``Invalid``: going back needs a reason, so it is done on the step bar.
        """
        before = self.batch(batch.id)
        if expected is not None and expected != before:
            raise Conflict(
                f"Đợt “{before.name}” vừa được người khác sửa.", hint="Mở lại đợt xét rồi sửa tiếp."
            )
        clean = self._clean_batch(batch)
        if clean.state is not before.state:
            require_way(self._store, before, clean.state, "", field="state")
        events = passing(before, clean.state, self._now(), self._actor())

        def work() -> int:
            self._store.nominations.update_batch(clean)
            self._store.workflow.add_events(events)
            return clean.id

        return self._operations.run(f"Đã sửa đợt xét {clean.name}", work)

    def delete_batch(self, batch_id: int) -> Changes:
        """Remove a batch with its nominations. Raises ``RuleViolation`` once something in it is decided."""
        batch = self.batch(batch_id)
        nominations = self._store.nominations.of_batch(batch_id)
        if any(n.state is NominationState.DECIDED for n in nominations):
            raise RuleViolation(
                f"Đợt “{batch.name}” đã có đề nghị được quyết định nên không xóa được.",
                hint="Thu hồi quyết định trước nếu ban hành nhầm.",
            )

        self._refuse_voted(nominations)
        decided = any(decision.batch_id == batch_id for decision in self._store.decisions.all())
        if decided or self._store.proposals.all(batch_id):
            raise RuleViolation(
                f"Đợt “{batch.name}” đã có tờ trình hoặc quyết định nên không xóa được.",
                hint="Nếu mới là dự thảo: xóa dự thảo quyết định, rút dự thảo tờ trình trước.",
            )

        def work() -> None:
            self._store.nominations.delete_batch(batch_id)

        return self._operations.run(f"Đã xóa đợt xét {batch.name} và {len(nominations)} đề nghị", work)

    def _clean_batch(self, batch: Batch) -> Batch:
        clean = replace(batch, name=nfc(batch.name), note=nfc(batch.note))
        problems = []
        if not clean.name:
            problems.append(Problem("missing", "Nhập tên đợt xét.", field="name"))
        if not 1945 <= clean.year <= 2200:
            problems.append(Problem("bad_year", f"Năm {clean.year} không hợp lệ.", field="year"))
        for other in self._store.nominations.batches(year=clean.year):
            if other.id != clean.id and fold(other.name) == fold(clean.name):
                problems.append(
                    Problem("exists", f"Năm {clean.year} đã có đợt “{other.name}”.", field="name")
                )
        if problems:
            raise Invalid(problems)
        return clean

    # ---- nominations -------------------------------------------------------------------------
    def ids(
        self, batch_id: int, query: str = "", sort: str = "award", descending: bool = False
    ) -> Sequence[int]:
        """Ids of a batch's nominations as a list shows them."""
        return self._store.nominations.ids(batch_id, query=query, sort=sort, descending=descending)

    def page(self, ids: Sequence[int]) -> list[NominationRow]:
        """The rows of ``ids`` in the same order."""
        return self._store.nominations.page(ids)

    def get(self, nomination_id: int) -> Nomination:
        """One nomination. Raises ``NotFound``."""
        return self._store.nominations.get(nomination_id)

    def of_batch(self, batch_id: int) -> list[Nomination]:
        """All nominations of a batch in list order."""
        return self._store.nominations.of_batch(batch_id)

    def add(self, nomination: Nomination) -> Changes:
        """Propose a recipient. Raises ``Invalid`` naming the field."""
        clean = self._clean(nomination)
        return self._operations.run(
            f"Đã thêm đề nghị {self._store.nominations.kind(clean.award_code).name}",
            lambda: self._store.nominations.add(clean),
        )

    def add_all(self, nominations: Sequence[Nomination]) -> Changes:
        """Propose several recipients in one step: all of them, or none. Raises ``Invalid``."""
        problems: list[Problem] = []
        clean: list[Nomination] = []
        for nomination in nominations:
            try:
                clean.append(self._clean(nomination))
            except Invalid as error:
                problems += error.problems
        if problems:
            raise Invalid(problems)

        def work() -> None:
            for one in clean:
                self._store.nominations.add(one)

        return self._operations.run(f"Đã thêm {len(clean)} đề nghị", work)

    def update(self, nomination: Nomination, expected: Nomination | None = None) -> Changes:
        """Save an edited nomination.

        ``expected``: the record the form was filled from; ``Conflict`` when another one is stored by now.
        Raises ``Invalid``; ``RuleViolation`` when already decided, or when another recipient or award would
        stand where the council voted.
        """
        before = self.get(nomination.id)
        if expected is not None and expected != before:
            raise Conflict("Đề nghị này vừa được người khác sửa.", hint="Mở lại đề nghị rồi sửa tiếp.")
        self._refuse_decided([before])
        clean = self._clean(nomination)
        if (clean.recipient, clean.award_code) != (before.recipient, before.award_code):
            self._refuse_voted([before])

        def work() -> int:
            self._store.nominations.update(clean)
            return clean.id

        return self._operations.run("Đã sửa đề nghị", work)

    def delete(self, ids: Sequence[int]) -> Changes:
        """Take nominations out of their batch in one step. Raises ``RuleViolation`` when decided."""
        nominations = [self.get(one) for one in ids]
        self._refuse_decided(nominations)
        self._refuse_voted(nominations)

        def work() -> None:
            for one in ids:
                self._store.nominations.delete(one)

        return self._operations.run(f"Đã xóa {len(ids)} đề nghị", work)

    def set_state(self, ids: Sequence[int], state: NominationState) -> Changes:
        """Mark nominations as not passed, or put them back. Raises ``RuleViolation`` when decided."""
        if state not in (NominationState.PROPOSED, NominationState.PASSED, NominationState.REJECTED):
            raise RuleViolation(f"Đề nghị không tự chuyển sang “{LINE_LABELS[state]}” được.")
        nominations = [self.get(one) for one in ids]
        self._refuse_decided(nominations)
        at, actor = self._now(), self._actor()
        changed = [n for n in nominations if n.state is not state]
        events = [
            WorkflowEvent(n.batch_id, at, "state", n.id, n.state.value, state.value, "", actor)
            for n in changed
        ]

        def work() -> None:
            for nomination in changed:
                self._store.nominations.update(
                    replace(nomination, state=state, returned_fields="", return_note="")
                )
            self._store.workflow.add_events(events)

        return self._operations.run(f"Đã ghi {len(ids)} đề nghị: {LINE_LABELS[state]}", work)

    def _refuse_voted(self, nominations: Sequence[Nomination]) -> None:
        voted = self._store.council.voted([n.id for n in nominations])
        if voted:
            raise RuleViolation(
                f"{len(voted)} đề nghị đã có kết quả bỏ phiếu của Hội đồng nên giữ lại trong đợt.",
                hint="Hoàn tác việc ghi kết quả họp xét nếu ghi nhầm.",
            )

    def _refuse_decided(self, nominations: Sequence[Nomination]) -> None:
        decided = [n for n in nominations if n.state is NominationState.DECIDED]
        if decided:
            raise RuleViolation(
                f"{len(decided)} đề nghị đã có quyết định nên không sửa, xóa được.",
                hint="Thu hồi quyết định trước nếu ban hành nhầm.",
            )
        sent = [n for n in nominations if n.state is NominationState.FORWARDED]
        if sent:
            raise RuleViolation(
                f"{len(sent)} đề nghị đã trình cấp trên nên không sửa, xóa được.",
                hint="Rút tờ trình trước, hoặc ghi kết quả của cấp trên.",
            )

    def _clean(self, nomination: Nomination) -> Nomination:
        problems = []
        clean = replace(nomination, achievement=nfc(nomination.achievement), note=nfc(nomination.note))
        try:
            kind = self._store.nominations.kind(clean.award_code)
        except NotFound:
            raise Invalid(
                [Problem("unknown_award", "Chọn danh hiệu hoặc hình thức khen thưởng.", field="award_code")]
            ) from None
        if clean.recipient.id <= 0:
            problems.append(Problem("missing", "Chọn đối tượng được đề nghị.", field="recipient"))
        elif clean.recipient.kind not in kind.recipient_kinds:
            label = RECIPIENT_LABELS[clean.recipient.kind].lower()
            problems.append(
                Problem("wrong_recipient", f"{kind.name} không dành cho {label}.", field="award_code")
            )
        if not clean.year:
            clean = replace(clean, year=self.batch(clean.batch_id).year)
        if clean.unit_id is None and clean.recipient.id > 0:
            clean = replace(clean, unit_id=self._unit_of(clean.recipient))
        for other in self._store.nominations.of_batch(clean.batch_id):
            if (
                other.id != clean.id
                and other.recipient == clean.recipient
                and other.award_code == clean.award_code
                and other.route == clean.route
                and fold(other.achievement) == fold(clean.achievement)
            ):
                problems.append(
                    Problem(
                        "duplicate_row",
                        "Đối tượng này đã được đề nghị danh hiệu, hình thức đó trong đợt.",
                        field="recipient",
                    )
                )
                break
        if problems:
            raise Invalid(problems)
        return clean

    def _unit_of(self, recipient: Recipient) -> int | None:
        if recipient.kind is RecipientKind.UNIT:
            return recipient.id
        if recipient.kind is RecipientKind.PERSON:
            return self._store.people.get(recipient.id).unit_id
        return self._store.people.household(recipient.id).unit_id

    def recipients(self, text: str, kind: RecipientKind | None = None, limit: int = 20) -> list[Hit]:
        """Whom the clerk may mean by ``text``, typed with or without diacritics."""
        hits = self._store.search.find(text, limit=limit * 3)
        wanted = {kind.value} if kind else {one.value for one in RecipientKind}
        return [hit for hit in hits if hit.kind in wanted][:limit]
