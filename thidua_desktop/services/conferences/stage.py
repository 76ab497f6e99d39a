"""The stage of a conference: turns made by rule, changed by hand, marked while awards are handed over.

Order is decided in :mod:`thidua_desktop.domain.staging` and kept with the turns; every paper, the second
screen and the stack of certificates read :meth:`StageService.stage`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from thidua_desktop.domain import staging
from thidua_desktop.domain.errors import Invalid, NotFound, Problem, RuleViolation
from thidua_desktop.domain.records import (
    AwardState,
    Changes,
    ConferencePhoto,
    Pack,
    Presence,
    Turn,
)
from thidua_desktop.domain.vietnamese import nfc, nfc_lines
from thidua_desktop.services.conferences.facts import Stage, StageChange, StageLine, StageTurn
from thidua_desktop.services.conferences.ground import Ground, announced, read_ground, stage_of
from thidua_desktop.services.conferences.marks import save_marks, stand_in_words, to_mark
from thidua_desktop.services.conferences.snapshot import award_ids, changes_since, snapshot_of
from thidua_desktop.services.kept_files import KeptFiles
from thidua_desktop.services.operations import Operations
from thidua_desktop.storage.database import Store

__all__ = ["Stage", "StageChange", "StageLine", "StageService", "StageTurn", "announced"]


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
            return stage_of(self._store, read_ground(self._store, conference_id))

    def order(self, conference_id: int) -> list[int]:
        """Award ids in the order of the turns; empty while there are none."""
        return [e.award_id for turn in self._store.conferences.turns(conference_id) for e in turn.entries]

    def levels(self, conference_id: int) -> Mapping[int, str]:
        """Decision id → the level that took it, for decisions of other levels than the office's own."""
        return read_ground(self._store, conference_id).rule.levels

    # ---- turns ---------------------------------------------------------------------------------
    def build(self, conference_id: int) -> Changes:
        """All turns anew by rule, with the presenters and notes of those they take the place of.

        Raises ``RuleViolation`` when nothing has been decided to announce.
        """
        ground = read_ground(self._store, conference_id)
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
            levels=rule.levels,
        )
        turns = staging.keep_from(ground.turns, turns)
        people = sum(len(turn.entries) for turn in turns)
        return self._save(ground, turns, f"Đã xếp {people} lượt khen thưởng thành {len(turns)} đợt lên nhận")

    def refresh(self, conference_id: int) -> Changes:
        """Awards decided since come in with a suffix, revoked ones go; nobody is renumbered.

        Without turns this is :meth:`build`; where nothing changed nothing is written.
        """
        ground = read_ground(self._store, conference_id)
        if not ground.turns:
            return self.build(conference_id)
        turns = staging.take_out(ground.turns, ground.others.keys())
        gone = sum(len(turn.entries) for turn in ground.turns) - sum(len(turn.entries) for turn in turns)
        seen = {entry.award_id for turn in turns for entry in turn.entries}
        late = [award for award in ground.given.values() if award.id not in seen]
        for award in ground.rule.sorted(late):
            turns = staging.insert_late(turns, award, ground.known, ground.rule)
        if turns == ground.turns:
            return Changes(0, "Các đợt lên nhận đã đúng với các quyết định, không có gì thay đổi")
        return self._save(ground, turns, f"Đã cập nhật các đợt lên nhận: thêm {len(late)}, bỏ {gone}")

    def move_turn(self, conference_id: int, turn_id: int, to: int) -> Changes:
        """The turn stands at ``to`` (from 0) afterwards."""
        ground = read_ground(self._store, conference_id)
        place = _place(ground.turns, turn_id)
        return self._save(ground, staging.move_turn(ground.turns, place, to), f"Đã chuyển đợt {place + 1}")

    def move_entries(
        self, conference_id: int, award_ids: Collection[int], turn_id: int, place: int
    ) -> Changes:
        """These before the one at ``place`` (from 0, as it stands now) of a turn; labels stay.

        Announced awards that are in no turn come in as late ones first.
        """
        ground = read_ground(self._store, conference_id)
        target, turns = _place(ground.turns, turn_id), ground.turns
        seen = {entry.award_id for turn in turns for entry in turn.entries}
        for award in ground.rule.sorted(
            ground.given[one] for one in award_ids if one not in seen and one in ground.given
        ):
            turns = staging.append_late(turns, award, target)
        there = {entry.award_id for entry in ground.turns[target].entries}
        moved = f"Đã chuyển {len(award_ids)} lượt sang đợt {target + 1}"
        if there.issuperset(award_ids):
            moved = f"Đã đổi chỗ {len(award_ids)} lượt trong đợt {target + 1}"
        return self._save(ground, staging.move_entries(turns, award_ids, target, place), moved)

    def split_turn(self, conference_id: int, turn_id: int, at: int) -> Changes:
        """Entries from ``at`` on become a turn of their own. Raises ``RuleViolation``."""
        ground = read_ground(self._store, conference_id)
        place = _place(ground.turns, turn_id)
        if not 0 < at < len(ground.turns[place].entries):
            raise RuleViolation("Chọn người đứng đầu đợt mới, không phải người đầu tiên của đợt này.")
        return self._save(ground, staging.split_turn(ground.turns, place, at), f"Đã tách đợt {place + 1}")

    def merge_turns(self, conference_id: int, turn_ids: Collection[int]) -> Changes:
        """These as one turn where the first stood. Raises ``RuleViolation`` for fewer than two."""
        ground = read_ground(self._store, conference_id)
        places = {_place(ground.turns, one) for one in turn_ids}
        if len(places) < 2:
            raise RuleViolation("Chọn từ hai đợt trở lên để gộp.")
        turns = staging.merge_turns(ground.turns, places)
        return self._save(ground, turns, f"Đã gộp {len(places)} đợt thành một")

    def sort_turn(self, conference_id: int, turn_id: int) -> Changes:
        """One turn in the order of the law; labels stay with their people."""
        ground = read_ground(self._store, conference_id)
        place = _place(ground.turns, turn_id)
        turns = staging.sort_turn(ground.turns, place, ground.given, ground.rule)
        return self._save(ground, turns, f"Đã xếp lại đợt {place + 1} theo quy định")

    def update_turn(self, conference_id: int, turn: Turn) -> Changes:
        """Keep a turn's title, presenter and note. Raises ``Invalid``."""
        ground = read_ground(self._store, conference_id)
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
        ground = read_ground(self._store, conference_id)
        turns = staging.take_out(ground.turns, award_ids)
        return self._save(ground, turns, f"Đã bỏ {len(award_ids)} lượt khỏi các đợt")

    def _save(self, ground: Ground, turns: Sequence[Turn], label: str) -> Changes:
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
        # Read by their ids: those of a decision revoked as a whole are announced no more.
        then = self._store.decisions.award_page(award_ids(pack.snapshot))
        gone = {one.id: one for one in then if one.state is not AwardState.GIVEN}
        return changes_since(pack.snapshot, self.stage(conference_id), gone)

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
        """Mark what was received on the stage, by whom and when; desk and reception show the same mark.

        Raises ``Invalid`` when somebody else received and is not named.
        """
        stand_in, relation = stand_in_words(presence, stand_in, relation)
        here = presence in (Presence.PRESENT, Presence.STAND_IN)
        if conference_id is None:
            conference_id = self._store.conferences.of_awards(award_ids)
        now = self._now()
        changed = [
            replace(
                mark,
                presence=presence,
                stand_in=stand_in,
                relation=relation,
                handed_at=now if here else None,
                at=now,
                actor=self._clerk(),
                conference_id=conference_id,
            )
            for mark in to_mark(self._store, award_ids)
        ]
        words = {Presence.PRESENT: "đã nhận", Presence.STAND_IN: "nhận thay", Presence.ABSENT: "vắng mặt"}
        return self._operations.run(
            f"Đã ghi {len(changed)} lượt: {words.get(presence, 'bỏ ghi nhận')}",
            lambda: save_marks(self._store, changed, conference_id),
        )

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
        """Keep a copy of a photo; the same one in the same place is kept once.

        Raises what reading the file raises.
        """
        kept = self._files.take(path)
        known = self._store.dossiers.same_attachment(kept.sha256, kept.name)
        here = {(one.attachment_id, one.turn_id, one.award_id) for one in self.photos(conference_id)}
        if known is not None and (known.id, turn_id, award_id) in here:
            return Changes(0, f"Ảnh {path.name} đã đính kèm ở đây rồi")

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


def _place(turns: Sequence[Turn], turn_id: int) -> int:
    for place, turn in enumerate(turns):
        if turn.id == turn_id:
            return place
    raise NotFound("Không còn đợt lên nhận này.", hint="Danh sách vừa thay đổi; hãy chọn lại.")
