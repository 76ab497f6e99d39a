"""Paper "stage-receipts": the bonuses of a conference in the order of the stage."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from thidua_desktop.documents.conference.data import BonusTurn, StageBonus, StageBonuses
from thidua_desktop.documents.stage.data import StageName
from thidua_desktop.domain.bonus import read_shares
from thidua_desktop.domain.errors import RuleViolation
from thidua_desktop.domain.records import AwardState, Decision, Presence
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.conferences.facts import StageLine
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers.ground import leader_of
from thidua_desktop.services.pledge_papers.rendering import render
from thidua_desktop.services.stage_papers.gathered import OnStage, on_stage
from thidua_desktop.services.stage_papers.lists import meeting_of
from thidua_desktop.services.year_papers import YearSources

if TYPE_CHECKING:
    from thidua_desktop.documents.data import Rendered
    from thidua_desktop.services.bonus import BonusSheet
    from thidua_desktop.services.bonus_lines import BonusLine

ELSEWHERE = "Cấp ra quyết định chi"
NOTHING = "Không có tiền thưởng"
COUNTED = "Đã hưởng mức khác"
REVOKED = "Đã thu hồi"


def stage_receipts(sources: YearSources, selection: Selection, target: BinaryIO) -> Rendered:
    """Write the sheet everybody signs. Raises ``RuleViolation`` when there is no money to hand out."""
    from thidua_desktop.documents.conference.bonuses import build_stage_receipts

    remarks = Remarks()
    data = gather_bonuses(sources, selection, remarks)
    paper, dropped = build_stage_receipts(data, sources.templates.template("stage-receipts"))
    return render(sources, paper, target, remarks, dropped)


def gather_bonuses(sources: YearSources, selection: Selection, remarks: Remarks) -> StageBonuses:
    """Every recipient of the stage, in its order; those without money are on it and it is said why."""
    shown = on_stage(sources, selection)
    sheets = _sheets(sources, shown)
    lines: dict[int, tuple[BonusSheet, BonusLine]] = {
        line.award.id: (sheet, line) for sheet in sheets.values() for line in sheet.lines
    }
    turns = []
    for turn in shown.stage.turns:
        told = turn.turn.award_code
        rows = [row for one in turn.lines for row in _rows(shown, one, lines, told, turn.decision)]
        title = shown.own_words(turn.turn.title or turn.kind.name)
        turns.append(BonusTurn(turn.number, title, tuple(rows)))
    total = sum(
        line.amount
        for one in shown.stage.lines
        if one.award.state is AwardState.GIVEN and one.award.id in lines
        for sheet, line in (lines[one.award.id],)
        if sheet.paid_here
    )
    if not total:
        raise RuleViolation(
            f"“{shown.conference.name}” không có khoản tiền thưởng nào do cơ quan chi.",
            hint="Xem lại mức thưởng trong Quy định, hoặc các quyết định được công bố.",
        )
    if any(not sheet.paid_here for sheet in sheets.values()):
        remarks.add("paid_elsewhere", "Tiền thưởng của cấp trên không có ở đây: cấp ra quyết định chi.")
    looked = sum(bool(line.remark) for sheet, line in lines.values() if sheet.paid_here and line.amount)
    if looked:
        remarks.add("bonus_remark", f"{looked} khoản cần xem lại: mở bảng tiền thưởng của quyết định.")
    return StageBonuses(
        meeting=meeting_of(sources, shown.conference),
        turns=tuple(turns),
        total=total,
        budget_source=_budget(lines),
        leader=leader_of(sources.maker.office()),
    )


def _sheets(sources: YearSources, shown: OnStage) -> Mapping[int, BonusSheet]:
    ids = dict.fromkeys(line.award.decision_id for line in shown.stage.lines)
    service = sources.bonus()
    return {one: service.sheet(one) for one in ids if one is not None}


def _budget(lines: Mapping[int, tuple[BonusSheet, BonusLine]]) -> str:
    """The source all payments name, if they name one."""
    named = {line.payment.budget_source for _, line in lines.values() if line.payment}
    return named.pop() if len(named) == 1 else ""


def _rows(
    shown: OnStage,
    one: StageLine,
    lines: Mapping[int, tuple[BonusSheet, BonusLine]],
    told: str,
    decision: Decision | None,
) -> Iterator[StageBonus]:
    """``told`` is the award the turn's heading names: its rows need not say it again."""
    name = shown.name(one)
    row = partial(_row, date=decision.date if decision and decision.id == one.award.decision_id else None)
    if one.award.state is not AwardState.GIVEN:
        yield row(name, one, told, note=REVOKED)
        return
    sheet, line = lines.get(one.award.id, (None, None))
    if sheet is None or line is None or not line.amount:
        beside = line is not None and line.multiple
        yield row(name, one, told, note=COUNTED if beside else NOTHING)
        return
    if not sheet.paid_here:
        yield row(name, one, told, note=ELSEWHERE)
        return
    shares = read_shares(line.payment.shares) if line.payment else ()
    for person, dong in shares or ((name.name, line.amount),):
        yield row(
            name,
            one,
            told,
            who=person,
            share_of=name.name if shares else "",
            multiple=line.multiple,
            base_salary=line.base_salary,
            amount=dong,
        )


def _row(
    name: StageName,
    one: StageLine,
    told: str,
    *,
    who: str = "",
    share_of: str = "",
    multiple: int = 0,
    base_salary: int = 0,
    amount: int = 0,
    note: str = "",
    date: dt.date | None = None,
) -> StageBonus:
    award = one.award
    number = f"QĐ số {award.decision_number}" if award.decision_number else ""
    number += f"\nngày {format_date(date)}" if number and date else ""
    named = name.award if award.award_code != told or not number else ""
    instead = name.stand_in or one.handover.presence is Presence.STAND_IN
    return StageBonus(
        label=name.label,
        name=who or name.name,
        # Who signs for a collective stands where a person's post and unit would.
        about=", ".join(part for part in (name.post, name.unit) if part) or name.representative,
        award="\n".join(part for part in (named, number) if part),
        multiple=multiple,
        base_salary=base_salary,
        amount=amount,
        share_of=share_of,
        stand_in=name.stand_in if instead else None,
        absent=name.absent and award.state is AwardState.GIVEN,
        note=note,
        award_id=award.id,
    )
