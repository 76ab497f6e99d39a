"""The verdicts and quotas expected of the sample files, through the real imports."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping

from tests.services.eligibility.conftest import SAMPLES
from thidua_desktop.domain.eligibility.verdicts import Checked
from thidua_desktop.domain.quotas import allowed
from thidua_desktop.domain.records import Verdict
from thidua_desktop.services.workspace import Workspace

OTHERWISE_WORDED = {
    # The years that are not rated are named one by one.
    ("07-de-nghi-truong-thcs.docx", "7"),
    # Neither TTLĐXS nor xuất sắc: both branches are told.
    ("05-de-nghi-truong-mam-non-vni.csv", "21"),
}


def read(name: str) -> list[dict[str, str]]:
    with (SAMPLES / "de-nghi" / name).open(encoding="utf-8-sig", newline="") as source:
        return list(csv.DictReader(source))


def by_place(workspace: Workspace, batch: int) -> Mapping[tuple[str, str, str], Checked]:
    """File, sheet and row of each nomination → its check."""
    items = workspace.eligibility.check(batch).items
    found = {}
    for nomination in workspace.nominations.of_batch(batch):
        parts = nomination.source.split(" · ")
        file, sheet, row = parts if len(parts) == 3 else (parts[0], "", parts[-1])
        found[file, sheet, re.sub(r"\D", "", row)] = items[nomination.id]
    return found


def test_every_row_has_the_verdict_expected(imported: Workspace, batch: int) -> None:
    places = by_place(imported, batch)
    rows = read("expected-verdicts.csv")
    assert len(rows) == len(places) == 214
    wrong, worded = [], []
    for row in rows:
        place = (row["file"], row["sheet"], row["row"])
        checked = places[place]
        shown = f"{place} {row['name']} {row['award']}: {checked.verdict} {checked.reason}"
        if checked.verdict.value != row["verdict"]:
            wrong.append(shown)
        elif checked.reason != row["reason"] and (row["file"], row["row"]) not in OTHERWISE_WORDED:
            worded.append(f"{shown} – {row['reason']}")
    assert wrong == []
    assert worded == []


def test_the_counts_of_the_readme(imported: Workspace, batch: int) -> None:
    counts = imported.eligibility.check(batch).counts()
    assert counts == {Verdict.MET: 138, Verdict.UNMET: 34, Verdict.CONFIRM: 42}


def test_every_quota_stands_as_expected(imported: Workspace, batch: int) -> None:
    states = {q.scope_name: q for q in imported.eligibility.check(batch).quotas if q.award_code == "CSTDCS"}
    rows = {
        row.pop("scope"): {key: int(value) for key, value in row.items()}
        for row in read("expected-quotas.csv")
    }
    assert states.keys() == rows.keys()
    for name, row in rows.items():
        state = states[name]
        assert {
            "ldtt_met": state.base_count,
            "ldtt_confirm": state.base_confirm,
            "percent": state.percent,
            "allowed_down": state.allowed,
            "allowed_nearest": allowed(state.base_count, state.percent, "nearest"),
            "allowed_up": allowed(state.base_count, state.percent, "up"),
            "cstdcs_nominated": state.nominated,
            "cstdcs_met": state.met,
            "cstdcs_confirm": state.confirm,
            "over_by_if_down": state.over,
        } == row, name
        assert not state.verified, "today's figure is a local setting"


def test_every_finding_that_decides_says_why_and_from_where(imported: Workspace, batch: int) -> None:
    for checked in imported.eligibility.check(batch).items.values():
        assert checked.rule_set == "L22-N152"
        assert checked.reason
        for finding in checked.findings:
            assert finding.message
            assert not finding.message.endswith(".")
            assert finding.source or finding.code in {"doi_tuong", "quy_dinh"}
