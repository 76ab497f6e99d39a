"""``check``: what the law says of every nomination of a batch, and how its quotas stand."""

from __future__ import annotations

import argparse
from typing import Any

from thidua_desktop.domain.eligibility.verdicts import Finding
from thidua_desktop.domain.quotas import QuotaState
from thidua_desktop.domain.records import Verdict
from thidua_desktop.domain.rulebook.model import NOT_VERIFIED
from thidua_desktop.headless.output import Answer
from thidua_desktop.services.workspace import Workspace

WORDS = {Verdict.MET: "Đạt", Verdict.UNMET: "Không đạt", Verdict.CONFIRM: "Cần xác minh"}


def check(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Check a batch. Status 1 when a nomination is unmet or a quota is gone over without a reason.

    What is only to confirm is the clerk's usual work and no finding in that sense.
    """
    batch = workspace.nominations.batch_named(call.batch, call.year)
    result = workspace.eligibility.check(batch.id)
    items = []
    lines = []
    for row in workspace.nominations.page(list(result.items)):
        checked = result.items[row.nomination.id]
        items.append(
            {
                "id": row.nomination.id,
                "recipient": row.name,
                "recipient_kind": row.nomination.recipient.kind,
                "birth": row.birth,
                "unit": row.unit_name,
                "award": row.nomination.award_code,
                "verdict": checked.verdict,
                "reason": checked.reason,
                "rule_set": checked.rule_set,
                "source": row.nomination.source,
                "conditions": [_condition(one) for one in checked.findings],
            }
        )
        lines.append(
            f"{WORDS[checked.verdict]}: {row.name} – {row.award_name} ({row.unit_name}): {checked.reason}"
        )
    counts = result.counts()
    lines.append(
        f"{len(items)} đề nghị: {counts[Verdict.MET]} đạt, {counts[Verdict.UNMET]} không đạt, "
        f"{counts[Verdict.CONFIRM]} cần xác minh"
    )
    lines += [quota.text for quota in result.quotas]
    found = counts[Verdict.UNMET] or any(not quota.settled for quota in result.quotas)
    data = {"batch": batch.name, "items": items, "quotas": [_quota(one) for one in result.quotas]}
    return Answer(data, lines, 1 if found else 0)


def _condition(finding: Finding) -> dict[str, Any]:
    source = finding.source if finding.verified else f"{finding.source} ({NOT_VERIFIED})".strip()
    return {
        "code": finding.code,
        "verdict": finding.verdict,
        "message": finding.message,
        "source": source,
    }


def _quota(quota: QuotaState) -> dict[str, Any]:
    source = quota.source if quota.verified else f"{quota.source} ({NOT_VERIFIED})".strip()
    return {
        "code": quota.code,
        "award": quota.award_code,
        "scope": quota.scope,
        "unit": quota.scope_name,
        "percent": quota.percent,
        "rounding": quota.rounding,
        "base": quota.base_count,
        "base_confirm": quota.base_confirm,
        "allowed": quota.allowed,
        "nominated": quota.nominated,
        "met": quota.met,
        "confirm": quota.confirm,
        "over": quota.over,
        "override_reason": quota.override_reason,
        "source": source,
        "message": quota.text,
    }
