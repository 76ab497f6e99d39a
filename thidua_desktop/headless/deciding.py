"""The commands that take a batch further: tờ trình and decisions."""

from __future__ import annotations

import argparse

from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.levels import LEVEL_NAMES
from thidua_desktop.domain.numbering import gap_words
from thidua_desktop.domain.records import NOBODY, Changes, NominationState, Proposal, Signer
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.headless.output import Answer
from thidua_desktop.services.decisions import LeftOut
from thidua_desktop.services.workspace import Workspace


def propose(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Tờ trình over a batch, one for each level (or for ``--level``); without a number as drafts.

    With one the drafts made before are sent too.
    """
    batch = workspace.nominations.batch_named(call.batch, call.year)
    service = workspace.proposals
    if call.level is not None and call.level not in LEVEL_NAMES:
        text = f"Không có cấp “{call.level}”; chọn: {', '.join(LEVEL_NAMES)}."
        raise Invalid([Problem("bad_level", text, field="level")])
    left = service.left(batch.id, call.level)
    before = service.all(batch.id)
    signer = signer_named(workspace, call.signer, call.signer_post) if call.signer else NOBODY
    service.propose_all(batch.id, call.number, call.date, call.to, signer, level=call.level)
    # What was made, and the drafts that were sent.
    made = sorted((one for one in service.all(batch.id) if one not in before), key=lambda one: one.id)
    sent = {nomination.id for one in made for nomination in service.nominations(one.id)}
    left = [one for one in left if one.nomination_id not in sent]
    items = [_proposal(one, len(service.nominations(one.id))) for one in made]
    return Answer(
        {"items": items, "total": len(items), "left": left},
        [
            f"Tờ trình {one['number'] or '(dự thảo)'} {one['level_name']}: {one['nominations']} đề nghị"
            for one in items
        ],
        remarks=[f"Chưa trình: {_line(one)}" for one in left],
    )


def _proposal(proposal: Proposal, total: int) -> dict[str, object]:
    return {
        "id": proposal.id,
        "level": proposal.level,
        "level_name": LEVEL_NAMES.get(proposal.level, proposal.level),
        "number": proposal.number,
        "date": proposal.date,
        "to": proposal.addressee,
        "signer": proposal.signer.name,
        "state": proposal.state,
        "nominations": total,
    }


def decide(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """The office's own decision over a batch; what it may not decide is listed and left.

    With ``--recorded`` the decision of a higher level over what waits for it, written down from paper.
    """
    batch = workspace.nominations.batch_named(call.batch, call.year)
    signer = signer_named(workspace, call.signer, call.signer_post)
    if call.recorded:
        left: list[LeftOut] = []
        changes = _record(workspace, batch.id, call, signer)
    else:
        _, left = workspace.decisions.undecided(batch.id, call.date)
        changes = workspace.decisions.decide(batch.id, None, call.number, call.date, signer, title=call.title)
    decision = workspace.decisions.get(changes.created)
    awards = workspace.decisions.awards(decision.id)
    missing = []
    if not call.recorded and (holes := gap_words(workspace.decisions.number_gaps(call.date.year))):
        missing = [f"Số quyết định năm {call.date.year} còn trống trong phần mềm: {holes}."]
    return Answer(
        {
            "decision": {"id": decision.id, "number": decision.number, "date": decision.date},
            "awards": len(awards),
            "left": left,
        },
        [f"Quyết định số {decision.number}: {len(awards)} lượt khen thưởng"],
        remarks=[f"Chưa quyết định: {_line(one)}" for one in left] + missing,
    )


def _record(workspace: Workspace, batch_id: int, call: argparse.Namespace, signer: Signer) -> Changes:
    levels = {one.id: one.level for one in workspace.proposals.all(batch_id)}
    waiting = [
        nomination
        for nomination in workspace.nominations.of_batch(batch_id)
        if nomination.state is NominationState.FORWARDED
        and call.level in (None, levels.get(nomination.proposal_id or 0))
    ]
    if not waiting:
        raise RuleViolation(
            "Không có đề nghị nào đang chờ cấp trên quyết định trong đợt này.",
            hint="Lập và gửi tờ trình trước (propose --number … --date …).",
        )
    carried = {nomination.proposal_id for nomination in waiting}
    proposal_id = carried.pop() if len(carried) == 1 else None
    if carried:
        raise RuleViolation(
            f"Có {len(carried)} tờ trình đang chờ kết quả.", hint="Ghi thêm --level của cấp đã quyết định."
        )
    return workspace.decisions.record(
        [nomination.id for nomination in waiting],
        call.number,
        call.date,
        call.issuer,
        signer,
        proposal_id=proposal_id,
        title=call.title,
    )


def _line(one: LeftOut) -> str:
    return f"{one.name} – {one.award_name} ({one.reason})"


def signer_named(workspace: Workspace, name: str, post: str) -> Signer:
    """One of the office's signers by name (without diacritics too), else the name as given."""
    office = workspace.settings.office()
    for signer in office.signers if office else ():
        if fold(signer.name) == fold(name):
            return Signer(signer.name, post or signer.post, signer.prefix)
    return Signer(name, post or "Chủ tịch")
