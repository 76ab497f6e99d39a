"""A vote counted elsewhere: its rows matched with the lines of the batch, its names with the council."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from thidua_desktop.domain.errors import Invalid, Problem
from thidua_desktop.domain.matching import AwardIndex, unit_key
from thidua_desktop.domain.records import (
    Attendance,
    Changes,
    NominationRow,
    NominationState,
    RecipientKind,
    SessionState,
    Tally,
)
from thidua_desktop.domain.vietnamese import canonical, fold, split_salutation
from thidua_desktop.domain.voting import VoteResult
from thidua_desktop.domain.workflow import LINE_LABELS
from thidua_desktop.services.council.counting import Sitting
from thidua_desktop.services.council.service import CouncilService
from thidua_desktop.services.council.tally_file import TallyFile, TallyRow, read_tally, refused
from thidua_desktop.services.imports.cells import route_of
from thidua_desktop.services.imports.recipients import household_head
from thidua_desktop.storage.database import Store


@dataclass(frozen=True, slots=True)
class Overrides:
    """What is said beside the file; what is given here counts before what stands in it."""

    held_on: dt.date | None = None
    place: str = ""
    number: str = ""
    secret: bool | None = None
    counts: Mapping[str, int] | None = None
    absent: tuple[str, ...] = ()
    written: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recorded:
    """A vote taken over from a file."""

    session_id: int
    changes: Changes
    results: tuple[tuple[NominationRow, VoteResult], ...]
    left: tuple[NominationRow, ...]
    """Lines of the batch that could have been voted on and are not in the file."""


def record_vote(
    store: Store, council: CouncilService, batch_id: int, path: Path, said: Overrides
) -> Recorded:
    """Take a tally file over as one session and apply it, in one undoable step.

    Nothing is written when any row is refused: ``Invalid`` names every one. Raises ``Unreadable`` for the
    file, and what :meth:`CouncilService.record` raises.
    """
    file = read_tally(path)
    rows = store.nominations.page(store.nominations.ids(batch_id, sort="added"))
    tallies, problems = _match(file, rows, AwardIndex(store.nominations.kinds()))
    if not file.rows and not file.problems:
        problems.append(Problem("no_rows", "Tệp không có dòng kết quả bỏ phiếu nào.", file=path.name))
    sitting, more = _sitting(council, batch_id, file, said)
    problems = [*file.problems, *problems, *more]
    if problems:
        raise Invalid(problems)
    earlier = [one for one in sitting.tallies if one.nomination_id not in tallies]
    sitting = replace(sitting, tallies=(*earlier, *tallies.values()))
    changes = council.record(sitting)
    results = {one.nomination_id: one for one in council.results(changes.created)}
    after = store.nominations.page([row.nomination.id for row in rows])
    return Recorded(
        session_id=changes.created,
        changes=changes,
        results=tuple((row, results[row.nomination.id]) for row in after if row.nomination.id in results),
        left=tuple(
            row
            for row in after
            if row.nomination.id not in results and row.nomination.state is NominationState.PROPOSED
        ),
    )


# ---- rows and lines ------------------------------------------------------------------------------


def _match(
    file: TallyFile, rows: Sequence[NominationRow], awards: AwardIndex
) -> tuple[dict[int, Tally], list[Problem]]:
    by_name: dict[str, list[NominationRow]] = {}
    for row in rows:
        by_name.setdefault(_key(row.name, row.nomination.recipient.kind), []).append(row)
    bare: dict[str, list[NominationRow]] = {}
    for key, found in by_name.items():
        bare.setdefault(fold(key), []).extend(found)
    known = {row.nomination.id: row for row in rows}
    tallies: dict[int, Tally] = {}
    wrong: list[tuple[TallyRow, str, str]] = []
    for one in file.rows:
        if one.nomination_id is not None:
            found = [known[one.nomination_id]] if one.nomination_id in known else []
        else:
            found = _of_name(one.name, by_name) or _of_name(fold(one.name), bare)
            found = _narrowed(one, found, awards)
        if len(found) != 1:
            wrong.append((one, *_unmatched(one, found)))
            continue
        line = found[0].nomination
        if line.id in tallies:
            wrong.append((one, "duplicate_row", f"{found[0].name}: có hai dòng cho một đề nghị, bỏ bớt một."))
        elif line.state not in (
            NominationState.PROPOSED,
            NominationState.PASSED,
            NominationState.REJECTED,
        ):
            message = f"{found[0].name}: đề nghị {LINE_LABELS[line.state]} nên không bỏ phiếu nữa."
            wrong.append((one, "not_open", message))
        else:
            tallies[line.id] = Tally(0, line.id, one.agree, one.disagree, one.other, one.note)
    return tallies, refused(wrong)


def _key(name: str, kind: RecipientKind) -> str:
    return unit_key(name) if kind is RecipientKind.UNIT else canonical(name)


def _of_name(written: str, by_name: Mapping[str, list[NominationRow]]) -> list[NominationRow]:
    """The lines a name may mean: as it stands, as a unit, without its title, as a household's head."""
    found: dict[int, NominationRow] = {}
    for key in (
        canonical(written),
        unit_key(written),
        canonical(split_salutation(written).name),
        canonical(household_head(written)),
    ):
        for row in by_name.get(key, ()):
            found[row.nomination.id] = row
    return list(found.values())


def _narrowed(row: TallyRow, found: list[NominationRow], awards: AwardIndex) -> list[NominationRow]:
    if row.award:
        kind = awards.get(row.award.strip().upper()) or awards.match(row.award)
        code = kind.code if kind else row.award
        found = [one for one in found if one.nomination.award_code == code]
    if len(found) > 1 and row.birth:
        found = [one for one in found if _same_birth(one.birth, row.birth)]
    if len(found) > 1 and row.unit:
        wanted = unit_key(row.unit)
        found = [one for one in found if unit_key(one.unit_name) == wanted]
    if len(found) > 1 and row.route and (route := route_of(row.route.replace("_", " "))):
        found = [one for one in found if one.nomination.route is route]
    return found


def _same_birth(one: str, other: str) -> bool:
    """The same day, or the same year where one of the two gives only that."""
    return one == other or (one[-4:] == other[-4:] and min(len(one), len(other)) == 4)


def _unmatched(row: TallyRow, found: Sequence[NominationRow]) -> tuple[str, str]:
    about = f"{row.name} – {row.award}" if row.award else row.name or f"đề nghị số {row.nomination_id}"
    if not found:
        return "not_found", f"Không có đề nghị nào của {about} trong đợt."
    if not row.award and len({one.nomination.award_code for one in found}) > 1:
        return "ambiguous", f"{about} được đề nghị {len(found)} danh hiệu, hình thức: ghi rõ cột danh hiệu."
    more = "ngày sinh hoặc đơn vị"
    if len({one.nomination.recipient for one in found}) == 1:
        # One recipient, proposed by two routes or for two achievements.
        more = "loại hình, hoặc mã đề nghị ở cột “Mã đề nghị”"
    return "ambiguous", f"Có {len(found)} đề nghị của {about}: ghi thêm {more}."


# ---- the session ---------------------------------------------------------------------------------


def _sitting(
    council: CouncilService, batch_id: int, file: TallyFile, said: Overrides
) -> tuple[Sitting, list[Problem]]:
    """The session the file speaks of: the one prepared for the batch, or a new one."""
    held_on = said.held_on or file.held_on
    prepared = next((one for one in council.sessions(batch_id) if one.state is SessionState.PREPARED), None)
    before = council.prepared(prepared, held_on) if prepared else council.new_sitting(batch_id, held_on)
    counts: dict[str, Any] = {**file.counts, **(said.counts or {})}
    secret = said.secret if said.secret is not None else file.secret
    session = replace(
        before.session,
        place=said.place or file.place or before.session.place,
        number=said.number or file.number or before.session.number,
        secret=before.session.secret if secret is None else secret,
        **counts,
    )
    absent, written = said.absent or file.absent, said.written or file.written
    attendance, problems = _attendance(council, before.attendance, absent, written)
    present = sum(one.present for one in attendance)
    for name, counted in (("present", present), ("members", len(attendance))):
        if attendance and counts.get(name, counted) != counted:
            words = "thành viên dự họp" if name == "present" else "thành viên Hội đồng"
            problems.append(
                Problem(
                    f"{name}_differ",
                    f"Ghi {counts[name]} {words}, danh sách Hội đồng cho {counted}: sửa danh sách thành viên "
                    "hoặc ghi tên người vắng (--absent).",
                    field=name,
                )
            )
    return Sitting(session, tuple(attendance), before.tallies), problems


def _attendance(
    council: CouncilService,
    attendance: Sequence[Attendance],
    absent: Sequence[str],
    written: Sequence[str],
) -> tuple[list[Attendance], list[Problem]]:
    """The list with those named taken as absent; who wrote is absent too."""
    if not absent and not written:
        return list(attendance), []
    names = {one.id: one.name for one in council.members()}
    gone: set[int] = set()
    wrote: set[int] = set()
    problems = []
    for name in (*absent, *written):
        found = [one.member_id for one in attendance if fold(names[one.member_id]) == fold(name)]
        if len(found) != 1:
            message = (
                f"Danh sách Hội đồng không có “{name}”." if not found else f"Có nhiều người tên “{name}”."
            )
            problems.append(Problem("unknown_member", message, field="absent", value=name))
            continue
        gone.add(found[0])
        if name in written:
            wrote.add(found[0])
    return [
        replace(
            one,
            present=one.member_id not in gone,
            written_opinion="Đã gửi ý kiến bằng văn bản" if one.member_id in wrote else "",
        )
        for one in attendance
    ], problems
