"""Records of each kind as the command line lists them: names, not ids, where a person would say a name."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import Any

from thidua_desktop.domain.records import Movement, Target
from thidua_desktop.domain.vietnamese import format_points
from thidua_desktop.headless.conferences import conference_words
from thidua_desktop.headless.output import plain
from thidua_desktop.services.workspace import Workspace


def decimal(thousandths: int | None) -> str | None:
    """Points as a decimal string with a dot: HEADLESS is for programs."""
    if thousandths is None:
        return None
    return format_points(thousandths, places=3 if thousandths % 10 else 2).replace(",", ".")


class _Pages:
    """Records read only as far as they are asked for: a ledger is long and ``--limit`` short."""

    def __init__(self, ids: Sequence[int], page: Callable[[Sequence[int]], list[Any]]) -> None:
        self._ids = ids
        self._page = page

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, part: slice) -> list[Any]:
        return self._page(self._ids[part])


Items = list[Any] | _Pages


def _named(workspace: Workspace) -> Mapping[int, str]:
    return {unit.id: unit.name for unit in workspace.units.every()}


def _list_units(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    names = _named(workspace)
    blocks = {block.id: block.name for block in workspace.units.blocks()}
    return [
        {
            "id": unit.id,
            "code": unit.code,
            "name": unit.name,
            "kind": unit.kind,
            "parent": names.get(unit.parent_id or 0, ""),
            "block": blocks.get(unit.block_id or 0, ""),
            "head": unit.head_name,
            "head_post": unit.head_post,
        }
        for unit in workspace.units.all()
    ]


def _list_people(workspace: Workspace, call: argparse.Namespace) -> Items:
    def page(ids: Sequence[int]) -> list[Any]:
        return [
            {
                "id": row.person.id,
                "name": row.person.name,
                "birth": row.person.birth_date or row.person.birth_year,
                "post": row.person.post,
                "unit": row.unit_name,
                "salutation": row.person.salutation,
                "rank": row.person.rank,
                "identity_number": row.person.identity_number,
            }
            for row in workspace.units.people_page(ids)
        ]

    return _Pages(workspace.units.people_ids(), page)


def _list_households(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    names = _named(workspace)
    return [
        {
            "id": one.id,
            "code": one.code,
            "head": one.head_name,
            "birth_year": one.birth_year,
            "address": one.address,
            "unit": names.get(one.unit_id or 0, ""),
        }
        for one in workspace.units.households()
    ]


def _list_batches(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    return [
        {
            "id": one.batch.id,
            "name": one.batch.name,
            "year": one.batch.year,
            "received": one.batch.received_on,
            "state": one.batch.state,
            "nominations": one.total,
        }
        for one in workspace.nominations.batches(call.year)
    ]


def _list_nominations(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    if call.batch:
        batches = [workspace.nominations.batch_named(call.batch, call.year)]
    else:
        batches = [one.batch for one in workspace.nominations.batches(call.year)]
    return [
        {
            "id": row.nomination.id,
            "batch": batch.name,
            "recipient_kind": row.nomination.recipient.kind,
            "recipient": row.name,
            "birth": row.birth,
            "post": row.post,
            "unit": row.unit_name,
            "award": row.nomination.award_code,
            "award_name": row.award_name,
            "route": row.nomination.route,
            "achievement": row.nomination.achievement,
            "state": row.nomination.state,
            "source": row.nomination.source,
        }
        for batch in batches
        for row in workspace.nominations.page(workspace.nominations.ids(batch.id))
    ]


def _list_decisions(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    return [
        {
            "id": one.decision.id,
            "number": one.decision.number,
            "date": one.decision.date,
            "title": one.decision.title,
            "signer": one.decision.signer.name,
            "state": one.decision.state,
            "awards": one.total,
        }
        for one in workspace.decisions.all(call.year)
    ]


def _list_awards(workspace: Workspace, call: argparse.Namespace) -> Items:
    return _Pages(
        workspace.decisions.award_ids(year=call.year), lambda ids: list(workspace.decisions.award_page(ids))
    )


def _list_blocks(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    return list(workspace.units.blocks())


def _list_pledges(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    years = [call.year] if call.year else workspace.pledges.years()
    return [
        {
            "id": row.pledge.id,
            "year": row.pledge.year,
            "unit": row.unit_name,
            "block": row.block_name,
            "representative": row.pledge.representative,
            "representative_post": row.pledge.representative_post,
            "title_registered": row.pledge.title_registered,
            "people_registered": row.pledge.people_registered,
            "people": [
                {"name": one.name, "post": one.post, "award": one.award_code} for one in row.pledge.people
            ],
            "signed_on": row.pledge.signed_on,
            "note": row.pledge.note,
            "targets": [_target(one) for one in row.pledge.targets],
        }
        for year in years
        for row in workspace.pledges.of_year(year)
    ]


def _target(target: Target) -> dict[str, Any]:
    """A promise with its result; figures and points as decimal strings beside the words."""
    return {
        "group": target.group,
        "content": target.content,
        "measure": target.measure,
        "plan": target.plan,
        "plan_number": decimal(target.plan_thousandths),
        "direction": target.direction,
        "weight": decimal(target.weight) if target.weight else None,
        "result": target.result,
        "result_number": decimal(target.result_thousandths),
        "grade": target.grade,
        "source": target.source,
        "points": decimal(target.points),
        "note": target.note,
        "result_note": target.result_note,
    }


def _list_pledge_results(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    """Units of a year by block and rank."""
    board = workspace.pledge_results.board(call.year or workspace.settings.working_year())
    return [
        {
            "id": row.pledge.id,
            "year": board.year,
            "unit": row.unit_name,
            "block": block.name,
            "rank": row.rank,
            "tied": row.tied,
            "total": decimal(row.total),
            "base": decimal(row.base),
            "bonus": decimal(row.bonus),
            "minus": decimal(row.minus),
            "cross": decimal(row.cross),
            "class": row.class_name,
            "missing": row.missing,
            "note": row.note,
            "flag": block.flag is not None and block.flag.flag_unit_id == row.pledge.unit_id,
            "flag_suggested": block.suggested_flag == row.pledge.unit_id,
            "targets": [
                {
                    "group": score.target.group,
                    "content": score.target.content,
                    "measure": score.target.measure,
                    "plan": score.target.plan,
                    "result": score.target.result,
                    "points": decimal(score.points),
                    "bonus": decimal(score.bonus),
                    "working": score.working,
                    "problem": score.problem,
                }
                for score in row.scores
            ],
        }
        for block in board.blocks
        for row in block.rows
    ]


def _list_movements(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    kinds = {kind.code: kind.name for kind in workspace.nominations.kinds()}

    def said(movement: Movement) -> dict[str, Any]:
        words = {one.name: getattr(movement, one.name) for one in fields(movement)}
        words["awards"] = [
            {
                "award": one.award_code,
                "award_name": kinds.get(one.award_code, one.award_code),
                "planned": one.planned,
                "given": one.given,
            }
            for one in movement.awards
        ]
        return words

    return [said(one) for one in workspace.movements.all(call.year)]


def _list_initiatives(workspace: Workspace, call: argparse.Namespace) -> Items:
    def page(ids: Sequence[int]) -> list[Any]:
        return [
            {
                "id": row.initiative.id,
                "name": row.initiative.name,
                "year": row.initiative.year,
                "authors": list(row.authors),
                "unit": row.unit_name,
                "level": row.initiative.level,
                "state": row.initiative.state,
                "decision_number": row.initiative.decision_number,
                "decision_date": row.initiative.decision_date,
                "recognised_by": row.initiative.recognised_by,
            }
            for row in workspace.initiatives.page(ids)
        ]

    return _Pages(workspace.initiatives.ids(year=call.year), page)


def _list_conferences(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    """Each with its programme's hours, its turns in the order of the stage, and how many guests came."""
    return [conference_words(workspace, one) for one in workspace.conferences.all(call.year)]


def _list_criteria(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    overview = workspace.reform.overview(call.year or workspace.settings.working_year())
    return [
        {
            "code": node.criterion.code,
            "name": node.criterion.name,
            "level": node.criterion.level,
            "max": decimal(node.criterion.max_thousandths),
            "self": decimal(node.self_points),
            "appraised": decimal(node.appraised_points),
            "not_applicable": node.not_applicable,
            "declared": node.declared,
        }
        for node in (overview.nodes if overview else ())
    ]


def _list_ranking(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    return [
        {
            "unit": one.unit_name,
            "group": one.group,
            "year": one.year,
            "score": decimal(one.score),
            "rank": one.rank,
            "of": one.of,
        }
        for year in ([call.year] if call.year else workspace.reform.ranked_years())
        for one in workspace.reform.compare(year)
    ]


def _list_remedies(workspace: Workspace, call: argparse.Namespace) -> list[Any]:
    """By the year whose points were lost; carried ones name the first year they stand for."""
    remedies, names = workspace.reform.remedies, _named(workspace)
    years = [call.year] if call.year else remedies.years()
    return [
        {
            "id": one.id,
            "year": one.year,
            "since": remedies.history(one.id)[0].year,
            "unit": names.get(one.unit_id or 0, ""),
            "code": one.criterion_code,
            "name": one.criterion_name,
            "lost": decimal(one.lost),
            "cause": one.cause,
            "measure": one.measure,
            "owner": one.owner,
            "due": one.due_on,
            "state": one.state,
            "done": one.done_on,
            "proof": one.proof,
        }
        for year in years
        for one in remedies.of_year(year)
    ]


LISTS: Mapping[str, Callable[[Workspace, argparse.Namespace], Items]] = {
    "units": _list_units,
    "people": _list_people,
    "households": _list_households,
    "batches": _list_batches,
    "nominations": _list_nominations,
    "decisions": _list_decisions,
    "awards": _list_awards,
    "ledger": _list_awards,
    "blocks": _list_blocks,
    "initiatives": _list_initiatives,
    "pledges": _list_pledges,
    "pledge-results": _list_pledge_results,
    "movements": _list_movements,
    "conferences": _list_conferences,
    "criteria": _list_criteria,
    "scores": _list_criteria,
    "ranking": _list_ranking,
    "remedies": _list_remedies,
}


def line(item: Any) -> str:
    """One record as a line for people: what is empty is left out."""
    values = plain(item)
    shown = [_words(value) for key, value in values.items() if key != "id" and value not in ("", None, [])]
    return " · ".join(shown)


def _words(value: Any) -> str:
    names = isinstance(value, list) and all(isinstance(one, str) for one in value)
    return ", ".join(value) if names else str(value)
