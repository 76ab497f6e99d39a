"""Tờ trình: one for each level that decides, as sent, as drafted, or as it would be today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from thidua_desktop.documents.official.data import ProposalPaper
from thidua_desktop.documents.official.proposal import build_proposal
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.levels import LEVEL_NAMES, OWN_LEVEL, PRESIDENT, STATE
from thidua_desktop.domain.office import higher_body, higher_post, issuing_post
from thidua_desktop.domain.records import Nomination, Office, Proposal, ProposalState, Route
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.services.official_papers.common import common_of
from thidua_desktop.services.official_papers.gathered import Gathered, Remarks
from thidua_desktop.services.official_papers.lists import (
    groups_of,
    remark_long,
    remark_wordings,
    would_be_awards,
)
from thidua_desktop.services.official_papers.sources import Sources
from thidua_desktop.services.papers import Selection

ROUTE_NAMES = {
    Route.MERIT: "công trạng",
    Route.MOVEMENT: "phong trào thi đua",
    Route.SUDDEN: "đột xuất",
    Route.LONG_SERVICE: "quá trình cống hiến",
    Route.TENURE: "niên hạn",
    Route.FOREIGN: "đối ngoại",
}
"""Luật 06/2022 Đ8."""
_TAILS = {
    "co_so": "cap-xa",
    "huyen": "cap-huyen",
    "tinh": "cap-tinh",
    "bo_tinh": "cap-bo-tinh",
    "nha_nuoc": "cap-nha-nuoc",
    "chu_tich_nuoc": "chu-tich-nuoc",
}
SOMEBODY = "cấp có thẩm quyền"


def gather_proposals(sources: Sources, selection: Selection) -> list[Gathered]:
    """One paper for each tờ trình of the selection; for a batch also what could go up today.

    Raises ``RuleViolation`` when there is nothing to propose.
    """
    if selection.proposal_id is not None:
        proposal = sources.proposals.get(selection.proposal_id)
        return [_proposal(sources, proposal, sources.proposals.nominations(proposal.id), "")]
    if selection.batch_id is None:
        raise RuleViolation("Chọn đợt xét hoặc tờ trình để in.")
    made = [
        (one, list(sources.proposals.nominations(one.id)))
        for one in sources.proposals.all(batch_id=selection.batch_id)
        if one.state is not ProposalState.WITHDRAWN
    ]
    for level, nominations in sources.proposals.levels(selection.batch_id).items():
        suggested = sources.proposals.suggest(selection.batch_id, level)
        made.append((_unnumbered(suggested), list(nominations)))
    made = [
        (proposal, nominations)
        for proposal, nominations in made
        if nominations and selection.level in ("", proposal.level)
    ]
    if not made:
        raise RuleViolation(
            "Không có đề nghị nào để trình trong đợt này.",
            hint="Nhập đề nghị, hoặc xem vì sao các đề nghị còn lại chưa trình được.",
        )
    tails = _tails([proposal for proposal, _ in made])
    return [_proposal(sources, one, lines, tail) for (one, lines), tail in zip(made, tails, strict=True)]


def _unnumbered(proposal: Proposal) -> Proposal:
    return Proposal(
        id=0,
        batch_id=proposal.batch_id,
        level=proposal.level,
        year=proposal.year,
        addressee=proposal.addressee,
        signer=proposal.signer,
    )


def _tails(proposals: Sequence[Proposal]) -> list[str]:
    """File name endings: the level, and a number where one level has several."""
    if len(proposals) < 2:
        return [""]
    tails: list[str] = []
    for one in proposals:
        tail = _TAILS.get(one.level, "cap-tren")
        again = sum(1 for other in tails if other == tail or other.startswith(f"{tail}-"))
        tails.append(f"{tail}-{again + 1}" if again else tail)
    return tails


def _proposal(sources: Sources, proposal: Proposal, nominations: Sequence[Nomination], tail: str) -> Gathered:
    remarks = Remarks()
    if not nominations:
        raise RuleViolation("Tờ trình này không còn đề nghị nào.", hint="Chọn tờ trình khác.")
    batch = sources.store.nominations.batch(proposal.batch_id)
    awards = would_be_awards(sources, nominations)
    office = sources.maker.office()
    kinds = sources.maker.kinds()
    own = proposal.level == OWN_LEVEL
    routes = list(dict.fromkeys(ROUTE_NAMES[one.route] for one in nominations))
    level_name = _decides(sources, proposal, nominations, office)
    through = proposal.level in (STATE, PRESIDENT)
    addressee = higher_post(office) if through else ("" if level_name == SOMEBODY else level_name)
    signer = proposal.signer if proposal.signer.name else (office.signers or (proposal.signer,))[0]
    data = ProposalPaper(
        common=common_of(sources, batch, proposal.date, remarks, batch.year),
        groups=groups_of(awards, kinds, office.name),
        level_name=level_name,
        addressee=proposal.addressee or addressee,
        route=", ".join(routes),
        number=proposal.number,
        date=proposal.date,
        signer=signer,
        draft=proposal.state is ProposalState.DRAFT,
        through=through,
    )
    paper, dropped = build_proposal(data, sources.templates.template("proposal-own" if own else "proposal"))
    remarks.dropped(dropped)
    if not proposal.number or proposal.date is None:
        name = LEVEL_NAMES.get(proposal.level, "")
        remarks.add("draft", f"Tờ trình {name} chưa có số, ngày; số và ngày để trống trên giấy.")
    if not signer.name:
        remarks.add("missing_signer", "Chưa có người ký.")
    remark_long(data.groups, remarks)
    remark_wordings(sources, awards, remarks)
    return Gathered(paper, tuple(remarks.found), tail, batch_id=batch.id, proposal_id=proposal.id or None)


def _decides(sources: Sources, proposal: Proposal, nominations: Sequence[Nomination], office: Office) -> str:
    """Who decides what is proposed: one post where all awards agree, else "cấp có thẩm quyền"."""
    if proposal.level == OWN_LEVEL:
        return issuing_post(office.name)
    day = proposal.date or sources.today()
    posts = {_post(sources, one.award_code, day) for one in nominations}
    post = posts.pop() if len(posts) == 1 else ""
    above = higher_body(office) or "UBND tỉnh"
    return post.replace("UBND tỉnh", above).replace("UBND", "Ủy ban nhân dân") or SOMEBODY


def _post(sources: Sources, code: str, day: dt.date) -> str:
    known = lookup.find_award(sources.book(), code)
    authority = lookup.authority_on(known, day) if known else None
    return authority.post.partition("(")[0].strip() if authority else ""
