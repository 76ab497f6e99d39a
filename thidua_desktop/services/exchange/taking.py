"""Writing what a package brings into the data file, inside one operation."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from thidua_desktop.domain.records import (
    NOBODY,
    Attachment,
    Award,
    Batch,
    BatchState,
    Decision,
    DossierPaper,
    Grade,
    Household,
    Initiative,
    Nomination,
    Person,
    Pledge,
    PledgedPerson,
    Rating,
    Recipient,
    RecipientKind,
    Signer,
    Target,
    Unit,
)
from thidua_desktop.domain.workflow import passing
from thidua_desktop.exchange.package import Manifest
from thidua_desktop.exchange.package_records import (
    CONTENTS,
    Content,
    DecisionContent,
    FileContent,
    InitiativeContent,
    NominationContent,
    PledgeContent,
    mapped,
)
from thidua_desktop.services.decisions.issuing import RECORDED
from thidua_desktop.services.exchange.consequences import Consequences
from thidua_desktop.services.exchange.links import Links, digest
from thidua_desktop.services.exchange.planning import Planned
from thidua_desktop.storage.database import Store

_RATED: Final = {
    "unit": RecipientKind.UNIT,
    "person": RecipientKind.PERSON,
    "household": RecipientKind.HOUSEHOLD,
}
_BLANK: Final[Mapping[str, Any]] = {
    "unit": Unit(0, ""),
    "person": Person(0, ""),
    "household": Household(0, ""),
    "initiative": Initiative(0, "", 0),
    "batch": Batch(0, "", 0, state=BatchState.SUBMITTED),
    "nomination": Nomination(0, 0, Recipient(RecipientKind.PERSON, 0), ""),
    "pledge": Pledge(0, 0, 0),
    "decision": Decision(0, 0, origin=RECORDED),
    "award": Award(0, "", "", RecipientKind.PERSON, "", 0),
}
"""What a record made anew begins as: a batch comes in as one that was handed in."""


class Taking:
    """Takes the lines of one plan in. To be used once, inside an operation."""

    def __init__(
        self,
        store: Store,
        links: Links,
        manifest: Manifest,
        now: Callable[[], dt.datetime],
        actor: str,
    ) -> None:
        self._store = store
        self._links = links
        self._manifest = manifest
        self._now = now
        self._actor = actor
        self._met: dict[tuple[str, int], int] = {}
        self._ratings: list[Rating] = []
        self._consequences = Consequences(store, manifest, now, actor)

    def take(self, planned: Sequence[Planned]) -> None:
        """Write all lines, what they bring about, and whose record is which."""
        for one in planned:
            if one.local_id is not None:
                self._met[one.line.kind, one.row.id] = one.local_id
        for kind in CONTENTS:
            self._take_kind(kind, [one for one in planned if one.line.kind == kind])
        self._store.people.set_ratings(self._ratings)
        self._consequences.settle(planned, self._met)
        self._remember(planned)

    def _take_kind(self, kind: str, planned: Sequence[Planned]) -> None:
        """Those made anew at once where nothing of the kind refers to another of it."""
        many = _ADD_MANY.get(kind)
        new: list[tuple[Planned, Any]] = []
        for one in planned:
            if one.content is None:
                continue
            content = self._ours(one.content, kind)
            if one.local_id is not None:
                self._update(kind, one.local_id, content)
            elif many is None:
                self._met[kind, one.row.id] = self._add(kind, self._record(kind, _BLANK[kind], content))
                self._beside(kind, self._met[kind, one.row.id], content)
            else:
                new.append((one, content))
        if many is None or not new:
            return
        ids = many(self._store, [self._record(kind, _BLANK[kind], content) for _one, content in new])
        for (one, content), local_id in zip(new, ids, strict=True):
            self._met[kind, one.row.id] = local_id
            self._beside(kind, local_id, content)

    def _ours(self, content: Content, kind: str) -> Content:
        """With the ids that records made anew have got since."""
        return mapped(content, kind, lambda of, one: self._met.get((of, -one)) if one < 0 else one)

    # ---- records -----------------------------------------------------------------------------
    def _record(self, kind: str, before: Any, content: Content) -> Any:
        """``before`` with what the content says."""
        fields = {one.name for one in dataclasses.fields(before)}
        said: dict[str, Any] = {}
        for name in content.__struct_fields__:
            value = getattr(content, name)
            if f"{name}_id" in fields:
                said[f"{name}_id"] = value
            elif name in fields:
                said[name] = value
        if isinstance(content, NominationContent):
            said["year"] = content.year or 0
        if isinstance(content, InitiativeContent):
            said["author_ids"] = content.authors
        if kind in ("nomination", "award"):
            said |= _owner(kind, content)
        if isinstance(content, DecisionContent):
            signer = (content.signer_name, content.signer_post, content.signer_prefix)
            said["signer"] = Signer(*signer) if any(signer) else NOBODY
        if isinstance(content, PledgeContent):
            said |= self._pledge(before, content)
        return replace(before, **said)

    def _pledge(self, before: Pledge, content: PledgeContent) -> dict[str, Any]:
        """Targets keep their ids by their place, so that what refers to them still does."""
        targets = []
        for at, one in enumerate(content.targets):
            kept = before.targets[at].id if at < len(before.targets) else 0
            targets.append(Target(id=kept, **{name: getattr(one, name) for name in one.__struct_fields__}))
        people = (PledgedPerson(one.name, one.award_code, one.post, one.person) for one in content.people)
        scan = self._file(content.scan) if content.scan else None
        return {"targets": tuple(targets), "people": tuple(people), "scan_id": scan}

    def _add(self, kind: str, record: Any) -> int:
        match kind:
            case "unit":
                return self._store.units.add(record)
            case "batch":
                return self._add_batch(record)
            case "pledge":
                return self._store.pledges.add(record)
            case "decision":
                return self._store.decisions.add(record)
        raise ValueError(kind)

    def _add_batch(self, batch: Batch) -> int:
        batch_id = self._store.nominations.add_batch(batch)
        was = replace(batch, id=batch_id, state=BatchState.DRAFT)
        note = f"Nhận gói số {self._manifest.number} của {self._manifest.office_name}"
        self._store.workflow.add_events(passing(was, batch.state, self._now(), self._actor, note=note))
        return batch_id

    def _update(self, kind: str, local_id: int, content: Content) -> None:
        store = self._store
        match kind:
            case "unit":
                store.units.update(self._record(kind, store.units.get(local_id), content))
            case "person":
                store.people.update(self._record(kind, store.people.get(local_id), content))
            case "household":
                store.people.update_household(self._record(kind, store.people.household(local_id), content))
            case "initiative":
                store.initiatives.update(self._record(kind, store.initiatives.get(local_id), content))
            case "batch":
                store.nominations.update_batch(self._record(kind, store.nominations.batch(local_id), content))
            case "nomination":
                store.nominations.update(self._record(kind, store.nominations.get(local_id), content))
            case "pledge":
                store.pledges.update(self._record(kind, store.pledges.get(local_id), content))
            case "decision":
                store.decisions.update(self._record(kind, store.decisions.get(local_id), content))
            case "award":
                store.decisions.update_award(self._record(kind, store.decisions.award(local_id), content))
        self._beside(kind, local_id, content)

    # ---- what lies beside a record -----------------------------------------------------------
    def _beside(self, kind: str, local_id: int, content: Content) -> None:
        for year, grade in getattr(content, "ratings", {}).items():
            self._ratings.append(Rating(_RATED[kind], local_id, int(year), Grade(grade)))
        if papers := getattr(content, "papers", {}):
            self._papers(kind, local_id, papers)

    def _papers(self, kind: str, local_id: int, papers: Mapping[str, Any]) -> None:
        of_line = kind == "nomination"
        if of_line:
            batch_id = self._store.nominations.get(local_id).batch_id
            there = [one for one in self._store.dossiers.papers_of(local_id, batch_id) if one.nomination_id]
        else:
            there = [one for one in self._store.dossiers.papers_of(0, local_id) if one.batch_id]
        before = {one.item: one for one in there}
        blank = DossierPaper(local_id if of_line else None, "", batch_id=None if of_line else local_id)
        self._store.dossiers.save_papers(
            replace(
                before.get(item, blank),
                item=item,
                present=paper.present,
                note=paper.note,
                attachment_id=self._file(paper.file) if paper.file else None,
            )
            for item, paper in papers.items()
        )

    def _file(self, file: FileContent) -> int:
        there = self._store.dossiers.same_attachment(file.sha256, file.name)
        if there is not None:
            return there.id
        at = self._now().replace(microsecond=0)
        return self._store.dossiers.add_attachment(Attachment(0, file.sha256, file.name, file.size, at))

    # ---- whose record is which ---------------------------------------------------------------
    def _remember(self, planned: Sequence[Planned]) -> None:
        taken = []
        for one in planned:
            local_id = self._met.get((one.line.kind, one.row.id))
            if one.theirs is None or local_id is None:
                continue
            theirs = digest(self._ours(one.theirs, one.line.kind))
            agreed = one.content or one.agreed
            if agreed is not None:
                here = digest(self._ours(agreed, one.line.kind))
            else:
                here = self._before(one) if one.ours_newer else ""
            said = f"{theirs} {here}".strip() if here != theirs else theirs
            taken.append((one.line.kind, one.row.id, local_id, said))
        self._links.remember_taken(self._manifest.office, self._manifest.number, taken)

    def _before(self, one: Planned) -> str:
        """Ours as it was when both last agreed; empty where they did not say what they say now."""
        link = self._links.of_theirs(one.line.kind, self._manifest.office, one.row.id)
        return link.digest.split()[-1] if link is not None else ""


def _owner(kind: str, content: Any) -> dict[str, Any]:
    owner = content.recipient
    if kind == "nomination":
        return {"recipient": Recipient(*owner)}
    return {"recipient_id": owner[1] if owner else None}


_ADD_MANY: Final[Mapping[str, Callable[[Store, list[Any]], list[int]]]] = {
    "person": lambda store, records: store.people.add_many(records),
    "household": lambda store, records: store.people.add_households(records),
    "initiative": lambda store, records: store.initiatives.add_many(records),
    "nomination": lambda store, records: store.nominations.add_many(records),
    "award": lambda store, records: store.decisions.add_awards(records),
}
