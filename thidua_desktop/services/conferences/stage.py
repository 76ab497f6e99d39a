"""The stage of a conference: turns made by rule, changed by hand, marked while awards are handed over.

Order is decided in :mod:`thidua_desktop.domain.staging` and kept with the turns; every paper, the second
screen and the stack of certificates read :meth:`StageService.stage`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from thidua_desktop.domain import staging
from thidua_desktop.domain.errors import Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.posthumous import is_posthumous
from thidua_desktop.domain.records import (
    Award,
    AwardKind,
    AwardState,
    Changes,
    Conference,
    ConferencePhoto,
    Decision,
    DecisionState,
    Guest,
    Handover,
    Pack,
    Presence,
    RecipientKind,
    Turn,
)
from thidua_desktop.domain.vietnamese import nfc, nfc_lines
from thidua_desktop.services.conferences.facts import Stage, StageChange, StageLine, StageTurn
from thidua_desktop.services.conferences.snapshot import changes_since, snapshot_of
from thidua_desktop.services.kept_files import KeptFiles
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

__all__ = ["Stage", "StageChange", "StageLine", "StageService", "StageTurn", "announced"]


@dataclass(frozen=True, slots=True)
class _Ground:
    """What a conference's turns are made of, read at one moment."""

    conference: Conference
    turns: list[Turn]
    given: dict[int, Award]
    """Awards announced and standing, by id, in the order of the decisions."""
    others: dict[int, Award]
    """Awards in turns that are not among them: revoked, or of a decision not announced here."""
    decisions: dict[int, Decision]
    rule: staging.StageRule

    @property
    def known(self) -> dict[int, Award]:
        return {**self.others, **self.given}


class StageService:
    """Use cases of the turns. Each change is one undoable operation."""

    def __init__(
        self,
        store: Store,
        operations: Operations,
        now: Callable[[], dt.datetime],
        clerk: Callable[[], str],
    ) -> None:
        self._store = store
        self._operations = operations
        self._now = now
        self._clerk = clerk
        self._files = KeptFiles(store, now)

    # ---- reading -------------------------------------------------------------------------------
    def stage(self, conference_id: int) -> Stage:
        """Turns with their people, what is wrong, who waits. Raises ``NotFound``."""
        with self._store.transaction():
            ground = self._ground(conference_id)
            known = ground.known
            marks = self._store.handover.of_awards(known.keys())
            guests = _guests_by_recipient(self._store.conferences.guests(conference_id))
            heads = {unit.id: unit.head_name for unit in self._store.units.all()}
        seen = {entry.award_id for turn in ground.turns for entry in turn.entries}
        presence = {
            award_id: mark.presence
            for award_id, mark in marks.items()
            if not (mark.presence is Presence.ABSENT and mark.stand_in)
        }
        return Stage(
            ground.conference,
            tuple(
                _stage_turn(turn, number, ground, marks, guests, heads)
                for number, turn in enumerate(ground.turns, start=1)
            ),
            tuple(
                staging.problems(
                    ground.turns,
                    list(ground.given.values()),
                    presence,
                    per_turn=ground.conference.per_turn,
                    others=ground.others,
                )
                if ground.turns
                else ()
            ),
            tuple(award for award in ground.given.values() if award.id not in seen),
        )

    def order(self, conference_id: int) -> list[int]:
        """Award ids in the order of the turns; empty while there are none."""
        return [e.award_id for turn in self._store.conferences.turns(conference_id) for e in turn.entries]

    def _ground(self, conference_id: int) -> _Ground:
        conference = self._store.conferences.get(conference_id)
        decisions = announced(self._store, conference)
        kinds = {kind.code: kind for kind in self._store.nominations.kinds()}
        awards = [award for one in decisions for award in self._store.decisions.awards(one.id)]
        given = {one.id: one for one in awards if one.state is AwardState.GIVEN and one.award_code in kinds}
        turns = self._store.conferences.turns(conference_id)
        strange = [e.award_id for turn in turns for e in turn.entries if e.award_id not in given]
        others = {one.id: one for one in self._store.decisions.award_page(strange)} if strange else {}
        by_id = {one.id: one for one in decisions}
        for award in others.values():
            if award.decision_id is not None and award.decision_id not in by_id:
                by_id[award.decision_id] = self._store.decisions.get(award.decision_id)
        posthumous = frozenset(
            award.id
            for award in (*given.values(), *others.values())
            if is_posthumous(award, by_id[award.decision_id].title if award.decision_id in by_id else "")
        )
        rule = staging.StageRule(kinds, posthumous, [one.id for one in decisions])
        return _Ground(conference, turns, given, others, by_id, rule)

    # ---- turns ---------------------------------------------------------------------------------
    def build(self, conference_id: int) -> Changes:
        """All turns anew by rule. Raises ``RuleViolation`` when nothing has been decided to announce."""
        ground = self._ground(conference_id)
        if not ground.given:
            raise RuleViolation(
                "Chưa có ai được khen thưởng theo các quyết định công bố tại hội nghị.",
                hint="Ra quyết định trước, rồi chọn quyết định công bố trong phần Chương trình.",
            )
        rule = ground.rule
        turns = staging.build_turns(
            ground.given.values(),
            rule.kinds,
            ground.conference.per_turn,
            posthumous=rule.posthumous,
            decisions=rule.decisions,
        )
        people = sum(len(turn.entries) for turn in turns)
        return self._save(ground, turns, f"Đã xếp {people} lượt khen thưởng thành {len(turns)} đợt lên nhận")

    def refresh(self, conference_id: int) -> Changes:
        """Awards decided since come in with a suffix, revoked ones go; nobody is renumbered."""
        ground = self._ground(conference_id)
        turns = staging.take_out(ground.turns, ground.others.keys())
        gone = sum(len(turn.entries) for turn in ground.turns) - sum(len(turn.entries) for turn in turns)
        seen = {entry.award_id for turn in turns for entry in turn.entries}
        late = [award for award in ground.given.values() if award.id not in seen]
        for award in ground.rule.sorted(late):
            turns = staging.insert_late(turns, award, ground.known, ground.rule)
        return self._save(ground, turns, f"Đã cập nhật các đợt lên nhận: thêm {len(late)}, bỏ {gone}")

    def move_turn(self, conference_id: int, turn_id: int, to: int) -> Changes:
        """The turn stands at ``to`` (from 0) afterwards."""
        ground = self._ground(conference_id)
        place = _place(ground.turns, turn_id)
        return self._save(ground, staging.move_turn(ground.turns, place, to), f"Đã chuyển đợt {place + 1}")

    def move_entries(
        self, conference_id: int, award_ids: Collection[int], turn_id: int, place: int
    ) -> Changes:
        """These before the one at ``place`` (from 0, as it stands now) of a turn; labels stay.

        Announced awards that are in no turn come in as late ones first.
        """
        ground = self._ground(conference_id)
        target, turns = _place(ground.turns, turn_id), ground.turns
        seen = {entry.award_id for turn in turns for entry in turn.entries}
        for award in ground.rule.sorted(
            ground.given[one] for one in award_ids if one not in seen and one in ground.given
        ):
            turns = staging.append_late(turns, award, target)
        return self._save(
            ground,
            staging.move_entries(turns, award_ids, target, place),
            f"Đã chuyển {len(award_ids)} lượt sang đợt {target + 1}",
        )

    def split_turn(self, conference_id: int, turn_id: int, at: int) -> Changes:
        """Entries from ``at`` on become a turn of their own. Raises ``RuleViolation``."""
        ground = self._ground(conference_id)
        place = _place(ground.turns, turn_id)
        if not 0 < at < len(ground.turns[place].entries):
            raise RuleViolation("Chọn người đứng đầu đợt mới, không phải người đầu tiên của đợt này.")
        return self._save(ground, staging.split_turn(ground.turns, place, at), f"Đã tách đợt {place + 1}")

    def merge_turns(self, conference_id: int, turn_ids: Collection[int]) -> Changes:
        """These as one turn where the first stood. Raises ``RuleViolation`` for fewer than two."""
        ground = self._ground(conference_id)
        places = {_place(ground.turns, one) for one in turn_ids}
        if len(places) < 2:
            raise RuleViolation("Chọn từ hai đợt trở lên để gộp.")
        turns = staging.merge_turns(ground.turns, places)
        return self._save(ground, turns, f"Đã gộp {len(places)} đợt thành một")

    def sort_turn(self, conference_id: int, turn_id: int) -> Changes:
        """One turn in the order of the law; labels stay with their people."""
        ground = self._ground(conference_id)
        place = _place(ground.turns, turn_id)
        turns = staging.sort_turn(ground.turns, place, ground.given, ground.rule)
        return self._save(ground, turns, f"Đã xếp lại đợt {place + 1} theo quy định")

    def update_turn(self, conference_id: int, turn: Turn) -> Changes:
        """Keep a turn's title, presenter and note. Raises ``Invalid``."""
        ground = self._ground(conference_id)
        place = _place(ground.turns, turn.id)
        title = nfc(turn.title)
        if not title:
            raise Invalid([Problem("missing", "Nhập tên đợt.", field="title")])
        kept = ground.turns[place]
        changed = replace(kept, title=title, presenter=nfc(turn.presenter), note=nfc_lines(turn.note))
        turns = [changed if one.id == turn.id else one for one in ground.turns]
        return self._save(ground, turns, f"Đã sửa đợt {place + 1}")

    def remove_entries(self, conference_id: int, award_ids: Collection[int]) -> Changes:
        """Take these out of the turns; they wait, and :meth:`refresh` brings them back."""
        ground = self._ground(conference_id)
        turns = staging.take_out(ground.turns, award_ids)
        return self._save(ground, turns, f"Đã bỏ {len(award_ids)} lượt khỏi các đợt")

    def _save(self, ground: _Ground, turns: Sequence[Turn], label: str) -> Changes:
        conference_id = ground.conference.id
        return self._operations.run(label, lambda: self._store.conferences.set_turns(conference_id, turns))

    # ---- what papers were made of ---------------------------------------------------------------
    def snapshot(self, conference_id: int) -> str:
        """The order as it is, as text."""
        return snapshot_of(self.stage(conference_id))

    def record_pack(self, conference_id: int, target: str) -> Changes:
        """Remember the order the papers were made of; ``target`` is the folder's name."""
        pack = Pack(conference_id, self._now(), self.snapshot(conference_id), target, self._clerk())
        return self._operations.run(
            "Đã in bộ giấy tờ hội nghị", lambda: self._store.conferences.add_pack(pack), aside=True
        )

    def last_pack(self, conference_id: int) -> Pack | None:
        """The newest pack; ``None`` before the first."""
        return next(iter(self._store.conferences.packs(conference_id)), None)

    def changes_since_pack(self, conference_id: int) -> list[StageChange]:
        """What differs from the last pack; nothing before the first."""
        pack = self.last_pack(conference_id)
        if pack is None:
            return []
        ground = self._ground(conference_id)
        awards = [award for one in ground.decisions for award in self._store.decisions.awards(one)]
        revoked = {one.id: one for one in awards if one.state is not AwardState.GIVEN}
        return changes_since(pack.snapshot, self.stage(conference_id), {**revoked, **ground.others})

    # ---- handing over ---------------------------------------------------------------------------
    def hand_over(
        self,
        award_ids: Collection[int],
        presence: Presence,
        stand_in: str = "",
        relation: str = "",
        *,
        conference_id: int | None = None,
    ) -> Changes:
        """Mark what was received on the stage, by whom and when; the desk shows the same mark.

        Raises ``Invalid`` when somebody else received and is not named.
        """
        stand_in, relation = nfc(stand_in), nfc(relation)
        if presence is not Presence.STAND_IN:
            stand_in = relation = ""
        elif not stand_in:
            raise Invalid([Problem("missing", "Nhập họ tên người nhận thay.", field="stand_in")])
        here = presence in (Presence.PRESENT, Presence.STAND_IN)
        marks = self._store.handover.of_awards(award_ids)
        changed = [
            replace(
                marks.get(award_id) or Handover(award_id),
                presence=presence,
                stand_in=stand_in,
                relation=relation,
                handed_at=self._now() if here else None,
                at=self._now(),
                actor=self._clerk(),
                conference_id=conference_id,
            )
            for award_id in award_ids
        ]

        def work() -> None:
            for mark in changed:
                self._store.handover.save(mark)

        words = {Presence.PRESENT: "đã nhận", Presence.STAND_IN: "nhận thay", Presence.ABSENT: "vắng mặt"}
        return self._operations.run(f"Đã ghi {len(changed)} lượt: {words.get(presence, 'bỏ ghi nhận')}", work)

    # ---- photos ---------------------------------------------------------------------------------
    def photos(self, conference_id: int) -> list[ConferencePhoto]:
        """In the order they were attached."""
        return self._store.conferences.photos(conference_id)

    def add_photo(
        self,
        conference_id: int,
        path: Path,
        turn_id: int | None = None,
        award_id: int | None = None,
        caption: str = "",
    ) -> Changes:
        """Keep a copy of a photo. Raises what reading the file raises."""
        kept = self._files.take(path)

        def work() -> int:
            photo = ConferencePhoto(
                conference_id, self._files.record(kept), turn_id, award_id, nfc(caption), self._now()
            )
            return self._store.conferences.add_photo(photo)

        return self._operations.run(f"Đã đính kèm ảnh {path.name}", work)

    def delete_photo(self, photo_id: int) -> Changes:
        """Take a photo off the conference; the kept file stays for undo."""
        return self._operations.run("Đã bỏ ảnh", lambda: self._store.conferences.delete_photo(photo_id))

    def photo_path(self, photo: ConferencePhoto) -> Path | None:
        """Where the kept photo lies; ``None`` when the file is gone or altered."""
        return self._files.path(photo.attachment_id)


def announced(store: Store, conference: Conference) -> list[Decision]:
    """Issued decisions announced at a conference, in order; none chosen: all of its year."""
    chosen = [store.decisions.get(one) for one in conference.decision_ids]
    if not chosen:
        chosen = sorted(
            store.decisions.all(year=conference.year), key=lambda one: (one.date or dt.date.max, one.id)
        )
    return [one for one in chosen if one.state is DecisionState.ISSUED]


def _place(turns: Sequence[Turn], turn_id: int) -> int:
    for place, turn in enumerate(turns):
        if turn.id == turn_id:
            return place
    raise NotFound("Không còn đợt lên nhận này.", hint="Danh sách vừa thay đổi; hãy chọn lại.")


def _guests_by_recipient(guests: Sequence[Guest]) -> dict[tuple[RecipientKind, int], Guest]:
    return {
        (one.recipient_kind, one.recipient_id): one
        for one in reversed(guests)
        if one.recipient_kind is not None and one.recipient_id is not None
    }


def _stage_turn(
    turn: Turn,
    number: int,
    ground: _Ground,
    marks: dict[int, Handover],
    guests: dict[tuple[RecipientKind, int], Guest],
    heads: dict[int, str],
) -> StageTurn:
    lines = []
    known = ground.known
    for position, entry in enumerate(turn.entries, start=1):
        award = known.get(entry.award_id)
        if award is None:
            continue
        key = (award.recipient_kind, award.recipient_id or 0)
        guest = guests.get(key)
        lines.append(
            StageLine(
                entry,
                award,
                position,
                marks.get(award.id) or Handover(award.id),
                guest.seat if guest else "",
                _representative(award, guest, heads),
                award.id in ground.rule.posthumous,
            )
        )
    code = turn.award_code or (lines[0].award.award_code if lines else "")
    kind = ground.rule.kinds.get(code) or _unknown_kind(code, turn.title)
    return StageTurn(turn, number, ground.decisions.get(turn.decision_id or 0), kind, tuple(lines))


def _representative(award: Award, guest: Guest | None, heads: dict[int, str]) -> str:
    if award.recipient_kind is RecipientKind.PERSON:
        return ""
    if guest is not None and guest.name != award.name:
        return guest.name
    if award.recipient_kind is RecipientKind.UNIT and award.recipient_id is not None:
        return heads.get(award.recipient_id, "")
    return ""


def _unknown_kind(code: str, title: str) -> AwardKind:
    """A turn that was emptied by hand, of a kind the catalogue no longer has."""
    return AwardKind(code, title, "", (), "", 0)
