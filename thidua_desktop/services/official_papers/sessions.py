"""Papers of a council session: minutes, tally minutes, ballots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.official.ballots import build_ballots
from thidua_desktop.documents.official.data import (
    BallotPaper,
    LineNote,
    Member,
    QuotaNote,
    SessionPaper,
    Voted,
)
from thidua_desktop.documents.official.minutes import build_minutes, build_tally
from thidua_desktop.documents.official.model import BallotSheets, OfficialPaper
from thidua_desktop.documents.official.sizes import SLIPS
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import (
    OPEN_STATES,
    Award,
    Batch,
    CouncilMember,
    CouncilSession,
    Nomination,
)
from thidua_desktop.domain.voting import VoteResult
from thidua_desktop.services.council.members import ROLE_LABELS
from thidua_desktop.services.official_papers.common import common_of, session_of
from thidua_desktop.services.official_papers.gathered import Gathered, Remarks
from thidua_desktop.services.official_papers.lists import (
    award_words,
    groups_of,
    remark_wordings,
    staged,
    would_be_awards,
)
from thidua_desktop.services.official_papers.sources import Sources
from thidua_desktop.services.papers import Selection

MANY_SLIPS = 5
"""Slips for one member from which the clerk is told that a list by hand might serve better."""


def gather_minutes(sources: Sources, selection: Selection) -> list[Gathered]:
    """Biên bản họp of the session."""
    session = _session(sources, selection)
    remarks = Remarks()
    data = _data(sources, session, remarks)
    paper, dropped = build_minutes(data, sources.templates.template("minutes"))
    return [_gathered(session, paper, dropped, remarks)]


def gather_tally(sources: Sources, selection: Selection) -> list[Gathered]:
    """Biên bản kiểm phiếu of the session."""
    session = _session(sources, selection)
    remarks = Remarks()
    data = _data(sources, session, remarks)
    if not session.secret:
        remarks.add(
            "open_vote", "Phiên họp ghi biểu quyết công khai: biên bản kiểm phiếu chỉ dùng khi bỏ phiếu."
        )
    if not data.tally_team:
        remarks.add("no_team", "Chưa ghi tên Tổ kiểm phiếu; chỗ tên để trống trên giấy.")
    paper, dropped = build_tally(data, sources.templates.template("tally"))
    return [_gathered(session, paper, dropped, remarks)]


def gather_ballots(sources: Sources, selection: Selection) -> list[Gathered]:
    """Slips for every voting member; before a session is opened, for every member of the council."""
    remarks = Remarks()
    session = _find_session(sources, selection)
    batch = _batch(sources, selection, session)
    lines = _voted_on(sources, session) if session else _open_lines(sources, batch)
    if not lines:
        raise RuleViolation("Đợt xét này không có đề nghị nào để bỏ phiếu.", hint="Nhập đề nghị trước.")
    copies = _voters(sources, session)
    if not copies:
        copies = SLIPS
        remarks.add(
            "no_members", f"Chưa có thành viên Hội đồng: in {SLIPS} phiếu (một trang) cho mỗi danh sách."
        )
    awards = would_be_awards(sources, lines)
    office = sources.maker.office()
    data = BallotPaper(
        common=common_of(sources, batch, None, Remarks(), batch.year),
        groups=groups_of(awards, sources.maker.kinds(), office.name, achievements=False),
        copies=copies,
    )
    fonts = FontBook(sources.resources)
    paper, dropped = build_ballots(data, sources.templates.template("ballots"), fonts)
    remarks.dropped(dropped)
    slips = sum(len(block.ballots) for block in paper.sections[0].blocks if isinstance(block, BallotSheets))
    if slips > MANY_SLIPS:
        remarks.add(
            "many_slips",
            f"Danh sách dài: mỗi thành viên có {slips} phiếu; có thể chia đợt hoặc biểu quyết công khai.",
        )
    remark_wordings(sources, awards, remarks)
    return [
        Gathered(paper, tuple(remarks.found), batch_id=batch.id, session_id=session.id if session else None)
    ]


# ---- sessions ------------------------------------------------------------------------------------
def _session(sources: Sources, selection: Selection) -> CouncilSession:
    session = _find_session(sources, selection)
    if session is None:
        raise RuleViolation(
            "Đợt xét này chưa có phiên họp Hội đồng.",
            hint="Mở phiên họp và nhập kết quả trước, rồi in biên bản.",
        )
    return session


def _find_session(sources: Sources, selection: Selection) -> CouncilSession | None:
    if selection.session_id is not None:
        return sources.store.council.session(selection.session_id)
    if selection.batch_id is None:
        raise RuleViolation("Chọn đợt xét hoặc phiên họp để in.")
    return session_of(sources, selection.batch_id)


def _batch(sources: Sources, selection: Selection, session: CouncilSession | None) -> Batch:
    batch_id = session.batch_id if session else selection.batch_id
    assert batch_id is not None  # _find_session refuses a selection with neither
    return sources.store.nominations.batch(batch_id)


def _open_lines(sources: Sources, batch: Batch) -> list[Nomination]:
    return [one for one in sources.store.nominations.of_batch(batch.id) if one.state in OPEN_STATES]


def _voted_on(sources: Sources, session: CouncilSession) -> list[Nomination]:
    """The lines of a session; of a closed one those that were voted on, whatever came of them since."""
    voted = {one.nomination_id for one in sources.council().results(session.id)}
    return [one for one in sources.store.nominations.of_batch(session.batch_id) if one.id in voted]


def _voters(sources: Sources, session: CouncilSession | None) -> int:
    council = sources.council()
    if session is None:
        return len(council.members(sources.today()))
    if session.issued:
        return session.issued
    turnout = council.turnout(session.id)
    return turnout.voters or turnout.members


def _gathered(
    session: CouncilSession, paper: OfficialPaper, dropped: list[str], remarks: Remarks
) -> Gathered:
    remarks.dropped(dropped)
    for value, name in (
        (session.held_on, "ngày họp"), (session.place, "địa điểm"), (session.started_at, "giờ bắt đầu"),
        (session.ended_at, "giờ kết thúc"),
    ):  # fmt: skip
        if not value:
            remarks.add("missing", f"Biên bản chưa có {name}; chỗ đó để trống trên giấy.", name)
    return Gathered(
        paper,
        tuple(remarks.found),
        batch_id=session.batch_id,
        session_id=session.id,
    )


def _data(sources: Sources, session: CouncilSession, remarks: Remarks) -> SessionPaper:
    council = sources.council()
    batch = sources.store.nominations.batch(session.batch_id)
    results = {one.nomination_id: one for one in council.results(session.id)}
    there = {one.id: one for one in sources.store.nominations.of_batch(batch.id)}
    lines = [there[nomination_id] for nomination_id in results if nomination_id in there]
    if not lines:
        raise RuleViolation("Phiên họp này không có đề nghị nào.", hint="Nhập đề nghị vào đợt xét trước.")
    awards = would_be_awards(sources, lines)
    office, kinds = sources.maker.office(), sources.maker.kinds()
    names = {code: award_words(kind, office.name) for code, kind in kinds.items()}
    groups = groups_of(awards, kinds, office.name, achievements=False)
    members, chair, secretary, own_unit = _members(sources, session, results)
    turnout = council.turnout(session.id)
    for result in results.values():
        if not result.verified and result.percent:
            remarks.unverified(f"Ngưỡng phiếu “{result.rule_text}” ({result.source})")
    if not any(result.voted for result in results.values()):
        remarks.add("no_votes", "Chưa nhập kết quả bỏ phiếu; các ô phiếu để trống trên giấy.")
    remark_wordings(sources, awards, remarks)
    return SessionPaper(
        common=common_of(sources, batch, session.held_on, Remarks(), batch.year),
        members=members,
        votes=_votes(staged(awards, kinds), results, names),
        groups=groups,
        number=session.number,
        held_on=session.held_on,
        started_at=session.started_at,
        ended_at=session.ended_at,
        place=session.place,
        chair=chair,
        secretary=secretary,
        tally_team=tuple(line.strip() for line in session.tally_team.split("\n") if line.strip()),
        secret=session.secret,
        issued=turnout.issued,
        collected=turnout.collected,
        valid=turnout.valid if session.secret else turnout.voters,
        invalid=turnout.invalid,
        thresholds=_thresholds(staged(awards, kinds), results, names),
        quota_notes=_quota_notes(sources, batch),
        line_notes=tuple(
            LineNote(award.name, names[award.award_code], one.override_reason)
            for one, award in zip(lines, awards, strict=True)
            if one.override_reason
        ),
        own_unit=own_unit,
        members_total=turnout.members,
        members_present=turnout.present,
        members_written=turnout.written,
        discussion=session.discussion,
        conclusion=session.conclusion,
    )


def _votes(
    awards: Sequence[Award], results: Mapping[int, VoteResult], names: Mapping[str, str]
) -> tuple[Voted, ...]:
    votes = []
    for award in awards:
        result = results[award.nomination_id or 0]
        share = _share(result.agree, result.base_count) if result.voted else None
        votes.append(
            Voted(
                name=award.name,
                award_name=names[award.award_code],
                unit=award.unit_name,
                agree=result.agree if result.voted else None,
                disagree=result.disagree if result.voted else None,
                other=result.other if result.voted else None,
                share=share,
                passed=result.passed,
                recipient_kind=award.recipient_kind,
            )
        )
    return tuple(votes)


def _share(agree: int, base: int) -> int | None:
    """Hundredths of a percent, rounded as a calculator does: 7 of 9 is 77,78 %."""
    return (agree * 20_000 + base) // (2 * base) if base else None


def _members(
    sources: Sources, session: CouncilSession, results: Mapping[int, VoteResult]
) -> tuple[tuple[Member, ...], Member | None, Member | None, tuple[str, ...]]:
    attendance = {one.member_id: one for one in sources.store.council.attendance(session.id)}
    known = {one.id: one for one in sources.council().members()}
    sat = [one for one in known.values() if one.id in attendance]
    if not sat:
        sat = sources.council().members(session.held_on or sources.today())
    told: dict[int, Member] = {}
    for one in sat:
        there = attendance.get(one.id)
        told[one.id] = Member(
            name=one.name,
            salutation=one.salutation,
            post=one.post,
            role=ROLE_LABELS[one.role],
            present=there.present if there else True,
            absent_reason=there.absent_reason if there else "",
            opinion=there.written_opinion if there else "",
        )
    own = dict.fromkeys(name for result in results.values() for name in result.own_unit_members)
    return (
        tuple(told.values()),
        _named(told, known, session.chair_id),
        _named(told, known, session.secretary_id),
        tuple(own),
    )


def _named(
    told: Mapping[int, Member], known: Mapping[int, CouncilMember], member_id: int | None
) -> Member | None:
    if member_id is None:
        return None
    if member_id in told:
        return told[member_id]
    one = known.get(member_id)
    return Member(one.name, one.salutation, one.post, ROLE_LABELS[one.role]) if one else None


def _thresholds(
    awards: Sequence[Award], results: Mapping[int, VoteResult], names: Mapping[str, str]
) -> tuple[tuple[str, str], ...]:
    """Awards with their threshold in words, those of one together; without one they are left out."""
    found: dict[str, dict[str, None]] = {}
    for one in awards:
        result = results[one.nomination_id or 0]
        if result.percent:
            found.setdefault(f"số phiếu đồng ý {result.rule_text}", {})[names[one.award_code]] = None
    return tuple(("; ".join(awards), rule) for rule, awards in found.items())


def _quota_notes(sources: Sources, batch: Batch) -> tuple[QuotaNote, ...]:
    """Quotas of the batch that were exceeded with a reason, as the override keeps them."""
    overrides = sources.store.reviews.overrides(batch.id)
    if not overrides:
        return ()
    states = {(one.code, one.scope_id): one for one in sources.eligibility().check(batch.id).quotas}
    notes = []
    for one in overrides:
        state = states.get((one.quota, one.unit_id or one.block_id))
        name = f"{state.award_name} tối đa {state.percent}%" if state else one.quota
        notes.append(QuotaNote(name, state.scope_name if state else "", one.over, one.reason))
    return tuple(notes)
