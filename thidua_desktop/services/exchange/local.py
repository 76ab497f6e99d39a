"""Our own records in the words of a package: what of each would travel, in our ids."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeVar

from msgspec import Struct

from thidua_desktop.domain.records import (
    Attachment,
    DecisionState,
    DossierPaper,
    Nomination,
    Pledge,
    RecipientKind,
    Signer,
)
from thidua_desktop.exchange.package_records import (
    AwardContent,
    BatchContent,
    Content,
    DecisionContent,
    FileContent,
    HouseholdContent,
    InitiativeContent,
    NominationContent,
    PaperContent,
    PersonContent,
    PledgeContent,
    RegisteredContent,
    TargetContent,
    UnitContent,
)
from thidua_desktop.storage.database import Store

S = TypeVar("S", bound=Struct)
RECIPIENT_FIELDS: Final = {
    RecipientKind.PERSON: "person",
    RecipientKind.UNIT: "recipient_unit",
    RecipientKind.HOUSEHOLD: "household",
}


class LocalRecords:
    """All that could travel, read once. Kind → our id → content."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._attachments: dict[int, Attachment] = {}
        self.nominations: dict[int, Nomination] = {}
        self.pledges: dict[int, Pledge] = {}
        with store.transaction():
            self.contents: Mapping[str, dict[int, Content]] = self._read()

    def _read(self) -> dict[str, dict[int, Content]]:
        store = self._store
        self._attachments = {one.id: one for one in store.dossiers.attachments()}
        rated: dict[RecipientKind, dict[int, dict[str, Any]]] = {kind: {} for kind in RecipientKind}
        for rating in store.people.all_ratings():
            of_one = rated[rating.recipient_kind].setdefault(rating.recipient_id, {})
            of_one[str(rating.year)] = rating.grade
        people, units, homes = (rated[kind] for kind in RecipientKind)
        batches = store.nominations.batches()
        papers_of_line: dict[int, dict[str, PaperContent]] = {}
        papers_of_batch: dict[int, dict[str, PaperContent]] = {}
        for batch in batches:
            for paper in store.dossiers.papers(batch.id):
                if paper.nomination_id is not None:
                    papers_of_line.setdefault(paper.nomination_id, {})[paper.item] = self._paper(paper)
                else:
                    papers_of_batch.setdefault(batch.id, {})[paper.item] = self._paper(paper)
            self.nominations |= {one.id: one for one in store.nominations.of_batch(batch.id)}
        self.pledges = {one.id: one for year in store.pledges.years() for one in store.pledges.of_year(year)}
        decisions = [one for one in store.decisions.all() if one.state is not DecisionState.DRAFT]
        signers = {one.id: one.signer for one in decisions}
        return {
            "unit": _all(store.units.all(), UnitContent, lambda one: {"ratings": units.get(one.id, {})}),
            "person": _all(
                store.people.all(), PersonContent, lambda one: {"ratings": people.get(one.id, {})}
            ),
            "household": _all(
                store.people.households(), HouseholdContent, lambda one: {"ratings": homes.get(one.id, {})}
            ),
            "initiative": _all(
                store.initiatives.all(), InitiativeContent, lambda one: {"authors": one.author_ids}
            ),
            "batch": _all(batches, BatchContent, lambda one: {"papers": papers_of_batch.get(one.id, {})}),
            "nomination": _all(
                list(self.nominations.values()),
                NominationContent,
                lambda one: {
                    **owner_fields(one.recipient.kind, one.recipient.id),
                    "year": one.year or None,
                    "papers": papers_of_line.get(one.id, {}),
                },
            ),
            "pledge": _all(list(self.pledges.values()), PledgeContent, self._of_pledge),
            "decision": _all(decisions, DecisionContent, lambda one: _signer_fields(signers[one.id])),
            "award": _all(
                store.decisions.all_awards(),
                AwardContent,
                lambda one: owner_fields(one.recipient_kind, one.recipient_id),
            ),
        }

    def _file(self, attachment_id: int | None) -> FileContent | None:
        one = self._attachments.get(attachment_id or 0)
        return None if one is None else FileContent(one.sha256, one.file_name, one.size)

    def _paper(self, paper: DossierPaper) -> PaperContent:
        return PaperContent(paper.present, paper.note, self._file(paper.attachment_id))

    def _of_pledge(self, pledge: Pledge) -> dict[str, Any]:
        people = (
            RegisteredContent(one.name, one.award_code, one.post, one.person_id) for one in pledge.people
        )
        return {
            "targets": tuple(_same_fields(one, TargetContent) for one in pledge.targets),
            "people": tuple(people),
            "scan": self._file(pledge.scan_id),
        }


def owner_fields(kind: RecipientKind, recipient_id: int | None) -> dict[str, int | None]:
    """The three fields of a recipient: its id in one, nothing in the others."""
    return {field: recipient_id if of is kind else None for of, field in RECIPIENT_FIELDS.items()}


def _all(
    records: Iterable[Any], shape: type[Content], more: Callable[[Any], dict[str, Any]]
) -> dict[int, Content]:
    """The fields that travel of each; a reference ``unit`` is the record's ``unit_id``, ``more`` the rest."""
    return {one.id: _same_fields(one, shape, **more(one)) for one in records}


def _same_fields(record: Any, shape: type[S], **given: Any) -> S:
    for name in shape.__struct_fields__:
        if name not in given:
            reference = f"{name}_id"
            given[name] = getattr(record, reference if hasattr(record, reference) else name)
    return shape(**given)


def _signer_fields(signer: Signer) -> dict[str, str]:
    return {"signer_name": signer.name, "signer_post": signer.post, "signer_prefix": signer.prefix}
