"""A conference as the command line tells it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from thidua_desktop.domain.records import Conference
from thidua_desktop.services.workspace import Workspace


def conference_words(workspace: Workspace, one: Conference) -> dict[str, Any]:
    """A conference as ``list conferences`` tells it: hours, turns in the order of the stage, who came."""
    stage, counts = workspace.stage.stage(one.id), workspace.reception.counts(one.id)
    programme = workspace.conferences.programme(one.id)
    said: dict[str, Any] = {field.name: getattr(one, field.name) for field in fields(one)}
    numbers = {one.decision.id: one.decision.number for one in workspace.decisions.all()}
    said["decisions"] = [numbers.get(one, "") for one in said.pop("decision_ids")]
    said["ends_at"] = programme[-1].ends if programme else ""
    said["programme"] = [
        {
            "starts": timed.starts,
            "ends": timed.ends,
            "next_day": timed.next_day,
            "minutes": timed.item.minutes,
            "title": timed.item.title,
            "speaker": timed.item.speaker,
            "kind": timed.item.kind,
            "note": timed.item.note,
        }
        for timed in programme
    ]
    said["turns"] = [
        {
            "number": turn.number,
            "title": turn.turn.title,
            "decision": turn.decision.number if turn.decision else "",
            "presenter": turn.turn.presenter,
            "recipients": [
                {
                    "label": line.entry.label,
                    "name": line.award.name,
                    "award": line.award.award_code,
                    "unit": line.award.unit_name,
                    "seat": line.seat,
                    "presence": line.handover.presence,
                    "stand_in": line.handover.stand_in,
                }
                for line in turn.lines
            ],
        }
        for turn in stage.turns
    ]
    said["waiting"] = len(stage.waiting)
    said["problems"] = [problem.message for problem in stage.problems]
    said["guests"] = {field.name: getattr(counts, field.name) for field in fields(counts)}
    return said
