"""Quyết định khen thưởng and danh sách nhận tiền thưởng."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.documents.official.data import BonusPaper, BonusRow, DecisionPaper
from thidua_desktop.documents.official.decision import build_decision
from thidua_desktop.documents.official.receipts import build_receipts
from thidua_desktop.domain.bonus import read_shares
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.levels import OWN_LEVEL
from thidua_desktop.domain.office import issuing_post
from thidua_desktop.domain.recipients import RECIPIENT_LABELS, display_name
from thidua_desktop.domain.records import Batch, Decision, DecisionState, Proposal, ProposalState
from thidua_desktop.services.bonus_lines import BonusLine
from thidua_desktop.services.official_papers.common import common_of
from thidua_desktop.services.official_papers.gathered import Gathered, Remarks
from thidua_desktop.services.official_papers.lists import award_words, groups_of, remark_wordings
from thidua_desktop.services.official_papers.sources import Sources
from thidua_desktop.services.papers import Selection

_STANDING = (DecisionState.DRAFT, DecisionState.ISSUED)
_GIVEN = (ProposalState.SENT, ProposalState.ANSWERED)


def decisions_of(sources: Sources, selection: Selection) -> list[Decision]:
    """The office's own decisions a selection is about, drafts too; of a batch those that stand.

    Raises ``RuleViolation`` without any.
    """
    if selection.decision_id is not None:
        found = [sources.decisions.get(selection.decision_id)]
    elif selection.batch_id is not None:
        found = [
            one
            for one in sources.store.decisions.all()
            if one.batch_id == selection.batch_id and one.state in _STANDING
        ]
    else:
        found = []
    own = [one for one in found if one.origin == "own"]
    if found and not own:
        raise RuleViolation(
            f"Quyết định số {found[0].number} do cấp trên ban hành, chỉ được ghi lại ở đây.",
            hint="Chọn một quyết định của cơ quan mình.",
        )
    if not own:
        raise RuleViolation(
            "Chưa có quyết định nào để in.",
            hint="Lập dự thảo hoặc ra quyết định cho đợt xét trước, rồi chọn quyết định đó.",
        )
    return own


def gather_decisions(sources: Sources, selection: Selection) -> list[Gathered]:
    """Each decision of the selection as its paper."""
    found = decisions_of(sources, selection)
    return [_decision(sources, one, str(i) if len(found) > 1 else "") for i, one in enumerate(found, 1)]


def _decision(sources: Sources, decision: Decision, tail: str) -> Gathered:
    remarks = Remarks()
    batch = _batch(sources, decision)
    awards = sources.decisions.lines(decision.id)
    if not awards:
        raise RuleViolation(f"Quyết định “{decision.title}” chưa có ai trong danh sách.")
    office = sources.maker.office()
    draft = decision.state is DecisionState.DRAFT
    year = awards[0].year or (batch.year if batch else decision.year)
    common = common_of(sources, batch, decision.date, remarks, year)
    single = len(awards) == 1
    groups = groups_of(awards, sources.maker.kinds(), office.name, achievements=single)
    proposal = _proposal(sources, batch)
    signer = decision.signer
    if draft and not signer.name and office.signers:
        signer = office.signers[0]
    data = DecisionPaper(
        common=common,
        groups=groups,
        # A draft's suggested title names the award as the catalogue does.
        title=decision.title.replace("UBND cấp xã", office.name),
        issuer=decision.issuer or issuing_post(office.name),
        number=decision.number,
        date=decision.date,
        signer=signer,
        proposal_number=proposal.number if proposal else None,
        proposal_date=proposal.date if proposal else None,
        budget_source=_budget(sources, decision),
        draft=draft,
    )
    paper, dropped = build_decision(data, sources.templates.template("decision"))
    if draft:
        remarks.dropped(dropped)
        remarks.add("draft", "Dự thảo: chưa có số, ngày; số và ngày để trống trên giấy.")
        remark_wordings(sources, awards, remarks)
    if not signer.name:
        remarks.add("missing_signer", "Chưa có người ký.")
    return Gathered(paper, tuple(remarks.found), tail, batch_id=decision.batch_id, decision_id=decision.id)


def _batch(sources: Sources, decision: Decision) -> Batch | None:
    return sources.store.nominations.batch(decision.batch_id) if decision.batch_id is not None else None


def _proposal(sources: Sources, batch: Batch | None) -> Proposal | None:
    """The tờ trình to this office's chair that the decision follows."""
    if batch is None:
        return None
    found = sources.store.proposals.all(batch_id=batch.id)
    return next((one for one in found if one.level == OWN_LEVEL and one.state in _GIVEN), None)


def _budget(sources: Sources, decision: Decision) -> str:
    payments = sources.store.payments.of_decision(decision.id)
    named = {payment.budget_source for payment in payments.values() if payment.budget_source}
    return named.pop() if len(named) == 1 else ""


# ---- bonus ---------------------------------------------------------------------------------------
def gather_receipts(sources: Sources, selection: Selection) -> list[Gathered]:
    """The bonus sheet of each decision of the selection."""
    found = decisions_of(sources, selection)
    return [_receipts(sources, one, str(i) if len(found) > 1 else "") for i, one in enumerate(found, 1)]


def _receipts(sources: Sources, decision: Decision, tail: str) -> Gathered:
    remarks = Remarks()
    sheet = sources.bonus().sheet(decision.id)
    office, kinds = sources.maker.office(), sources.maker.kinds()
    batch = _batch(sources, decision)
    paid = [line for line in sheet.lines if line.amount > 0]
    if not paid:
        raise RuleViolation(
            f"Quyết định số {decision.number or '(dự thảo)'} không có khoản tiền thưởng nào.",
            hint="Xem lại mức thưởng trong Quy định, hoặc chọn quyết định khác.",
        )
    names = {code: award_words(kind, office.name) for code, kind in kinds.items()}
    rows = [row for line in paid for row in _rows(line, names.get(line.award.award_code, ""))]
    year = paid[0].award.year
    data = BonusPaper(
        common=common_of(sources, batch, decision.date, Remarks(), year),
        rows=tuple(rows),
        decision_number=decision.number,
        decision_date=decision.date,
        rules=_rules(paid, names),
        budget_source=_budget(sources, decision),
        signer=decision.signer if decision.signer.name else (office.signers or (decision.signer,))[0],
        total=sheet.total,
    )
    paper, dropped = build_receipts(data, sources.templates.template("receipts"))
    remarks.dropped(dropped)
    if sheet.provisional:
        remarks.add("draft", "Quyết định còn là dự thảo: số tiền tính tạm theo lương cơ sở hôm nay.")
    if not sheet.paid_here:
        remarks.add("paid_elsewhere", "Cấp ra quyết định chi tiền thưởng; số tiền ở đây chỉ để biết.")
    _remark_lines(sheet.lines, remarks)
    return Gathered(paper, tuple(remarks.found), tail, batch_id=decision.batch_id, decision_id=decision.id)


def _remark_lines(lines: Sequence[BonusLine], remarks: Remarks) -> None:
    """What the clerk has to look at, and who gets nothing and why: each thing once, with how many."""
    looked: dict[str, list[str]] = {}
    nothing: dict[str, list[str]] = {}
    for line in lines:
        said = f"{line.award.name} – {line.award.award_name}"
        if line.remark:
            looked.setdefault(line.remark, []).append(said)
        if line.amount <= 0:
            nothing.setdefault(line.rule, []).append(said)
    for text, names in looked.items():
        remarks.add("bonus_remark", f"{_some(names)}: {text}.")
    for text, names in nothing.items():
        remarks.add("no_bonus", f"{_some(names)} không có trong danh sách: {text}.")


def _some(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{len(names)} lượt ({names[0]}, …)"


def _rows(line: BonusLine, award_name: str) -> list[BonusRow]:
    award = line.award
    name = display_name(award.recipient_kind, award.name)
    unit = award.unit_name if award.unit_name != award.name else ""
    if not unit:
        unit = award.post if award.recipient_kind.value == "household" else ""
    shares = read_shares(line.payment.shares) if line.payment else ()
    if not shares:
        return [BonusRow(name, award_name, line.multiple, line.base_salary, line.amount, unit)]
    return [
        BonusRow(person, award_name, line.multiple, line.base_salary, dong, unit, share_of=name)
        for person, dong in shares
    ]


def _rules(lines: Sequence[BonusLine], names: dict[str, str]) -> tuple[str, ...]:
    """Each different rule once, with the award and the kind of recipient it is for."""
    said: dict[str, None] = {}
    for line in lines:
        kind = RECIPIENT_LABELS[line.award.recipient_kind].lower()
        said[f"{names.get(line.award.award_code, line.award.award_name)} ({kind}): {line.rule}"] = None
    return tuple(said)
