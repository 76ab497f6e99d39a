"""The sample year's reform work: the office's own sheet with its round, and two sets that score units."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec

from thidua_desktop.domain.records import (
    CriteriaSet,
    Criterion,
    Evidence,
    EvidenceKind,
    Ranking,
    RankingMap,
    RoundStep,
    Score,
    ScoreKind,
    SetScope,
    StepPlan,
    Submission,
    Unit,
)
from thidua_desktop.services.reform.results_boards import ranking_to_publish
from thidua_desktop.services.reform.scoring_entries import ABSENT, own_kind, work_out
from thidua_desktop.services.reform.shipped import load_criteria_set
from thidua_desktop.services.sample_data import RankingData, ScoreData
from thidua_desktop.storage.database import Store

_OFTEN = 12
"""One score in so many is corrected by the appraiser, one piece of evidence in so many is missing."""


class _Step(msgspec.Struct, forbid_unknown_fields=True):
    step: str
    due_on: dt.date
    starts_on: dt.date | None = None
    done_at: dt.datetime | None = None
    handed_in_at: dt.datetime | None = None
    note: str = ""


class _Evidence(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    title: str
    reference: str = ""
    link: str = ""


class _Set(msgspec.Struct, forbid_unknown_fields=True):
    file: str
    group: str
    calendar: str
    members: list[str]
    """Codes of units."""
    declared: dict[str, list[str]]
    """Component → figures to draw from, the best first."""
    absent: dict[str, list[str]] = {}
    """Unit → components that are not applicable to it."""
    absent_note: str = ""
    waiting: list[str] = []
    """Units that have not handed anything in this year."""


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    unit: str
    points: int
    rank: int


class _Published(msgspec.Struct, forbid_unknown_fields=True):
    year: int
    group: str
    note: str
    rows: list[_Row]


class _Merged(msgspec.Struct, forbid_unknown_fields=True):
    year: int
    group: str
    unit: str
    parts: dict[str, int]
    """Unit of the year before → its weight."""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    calendars: dict[str, list[_Step]]
    evidence: list[_Evidence]
    sets: list[_Set]
    published: list[_Published]
    merged: list[_Merged]


class SampleReform:
    """Writes it inside the sample year's own operation, drawn by a generator of its own."""

    def __init__(self, store: Store, resources: Path, units: Sequence[Unit], seed: int) -> None:
        self._store = store
        self._resources = resources
        self._file = msgspec.toml.decode((resources / "demo" / "sample_reform.toml").read_bytes(), type=_File)
        self._units = {unit.code: unit for unit in units}
        self._rng = random.Random(seed + 6)

    def fill(self, year: int, scores: Sequence[ScoreData], rankings: Sequence[RankingData]) -> None:
        """The year's round, the units' round of the year before, and published rankings."""
        self._rankings(rankings)
        for one in self._file.sets:
            skill = {code: self._rng.randint(0, 3) for code in one.members}
            last = self._unit_set(one, year - 1, skill)
            self._publish(last, dt.date(year, 1, 20))
            self._unit_set(one, year, skill, last)
        self._own(year, scores)

    # ---- the office itself -------------------------------------------------------------------
    def _own(self, year: int, scores: Sequence[ScoreData]) -> None:
        chosen, criteria = load_criteria_set(self._resources / "criteria" / "cap-xa-gia-dinh.toml", year)
        chosen, by_code = self._add(chosen, criteria)
        found = []
        for one in scores:
            criterion = by_code[one.code]
            kind = own_kind(criterion)
            worked = work_out(criterion, "" if one.not_applicable else one.declared, year)
            note = one.note if one.not_applicable else ""
            found.append(
                Score(
                    criterion.id,
                    kind,
                    one.own,
                    None,
                    one.not_applicable,
                    one.declared,
                    note,
                    worked.figures,
                )
            )
            if kind is ScoreKind.SELF and one.appraised is not None:
                found.append(Score(criterion.id, ScoreKind.APPRAISED, one.appraised, note=one.note))
        self._store.reform.save_scores(found)
        for number, piece in enumerate(self._file.evidence, start=1):
            self._store.rounds.add_evidence(
                Evidence(
                    0,
                    by_code[piece.code].id,
                    number,
                    piece.title,
                    EvidenceKind.LINK if piece.link else EvidenceKind.PAPER,
                    reference=piece.link or piece.reference,
                )
            )
        self._calendar(chosen.id, "office", [None])

    # ---- units -------------------------------------------------------------------------------
    def _unit_set(
        self, one: _Set, year: int, skill: Mapping[str, int], before: CriteriaSet | None = None
    ) -> CriteriaSet:
        chosen, criteria = load_criteria_set(self._resources / "demo" / one.file, year)
        chosen = replace(
            chosen, group=one.group, scope=SetScope.UNITS, based_on_id=before.id if before else None
        )
        chosen, by_code = self._add(chosen, criteria)
        members = [self._units[code].id for code in one.members]
        self._store.reform.set_members(chosen.id, members)
        waiting = one.waiting if before else []
        for code in one.members:
            if code not in waiting:
                better = self._rng.randint(0, 1) if before else 0
                absent = one.absent.get(code, ())
                scores = self._unit_scores(one, by_code, year, skill[code] - better, absent)
                unit_id = self._units[code].id
                self._store.reform.save_scores([replace(score, unit_id=unit_id) for score in scores])
                self._prove(list(by_code.values()), scores, unit_id)
        if before:
            handed_in = [self._units[code].id for code in one.members if code not in waiting]
            self._calendar(chosen.id, one.calendar, handed_in)
        return chosen

    def _unit_scores(
        self, one: _Set, by_code: Mapping[str, Criterion], year: int, skill: int, absent: Sequence[str]
    ) -> list[Score]:
        """Declared figures drawn around a unit's skill (0: the best there are), and what was appraised."""
        scores = []
        for code, drawn in one.declared.items():
            criterion = by_code[code]
            if code in absent:
                scores.append(Score(criterion.id, ScoreKind.SELF, None, None, True, ABSENT, one.absent_note))
                continue
            place = max(0, min(len(drawn) - 1, skill + self._rng.choice((-1, 0, 0, 1, 1, 2))))
            text = drawn[place].format(year=year)
            worked = work_out(criterion, text, year)
            points = worked.outcome.points if worked.outcome else None
            kind = own_kind(criterion)
            scores.append(Score(criterion.id, kind, points, None, False, text, "", worked.figures))
            if kind is ScoreKind.SELF and points is not None and not one.waiting:
                scores.append(self._appraised(criterion, points, drawn[place + 1 :], year))
        return scores

    def _appraised(self, criterion: Criterion, points: int, worse: Sequence[str], year: int) -> Score:
        if worse and not self._rng.randrange(_OFTEN):
            text = worse[0].format(year=year)
            outcome = work_out(criterion, text, year).outcome
            if outcome is not None and outcome.points not in (None, points):
                reason = f"Thẩm định: kiểm tra thực tế là “{text}”"
                return Score(criterion.id, ScoreKind.APPRAISED, outcome.points, note=reason)
        return Score(criterion.id, ScoreKind.APPRAISED, points)

    def _prove(self, criteria: Sequence[Criterion], scores: Sequence[Score], unit_id: int) -> None:
        claimed = {score.criterion_id for score in scores if score.points}
        number = 0
        for criterion in criteria:
            if criterion.evidence_required and criterion.id in claimed and self._rng.randrange(_OFTEN):
                number += 1
                self._store.rounds.add_evidence(
                    Evidence(0, criterion.id, number, criterion.evidence, EvidenceKind.PAPER, unit_id)
                )

    # ---- round and publication ---------------------------------------------------------------
    def _calendar(self, set_id: int, name: str, handed_in: Sequence[int | None]) -> None:
        for one in self._file.calendars[name]:
            step = RoundStep(one.step)
            self._store.rounds.save_step(
                StepPlan(0, set_id, step, one.starts_on, one.due_on, one.done_at, note=one.note)
            )
            if one.handed_in_at is not None:
                for unit_id in handed_in:
                    self._store.rounds.save_submission(Submission(0, set_id, step, one.handed_in_at, unit_id))

    def _publish(self, chosen: CriteriaSet, on: dt.date) -> None:
        at = dt.datetime.combine(on, dt.time(9, 0))
        self._store.rounds.save_step(StepPlan(0, chosen.id, RoundStep.PUBLISH, due_on=on, done_at=at))
        self._store.reform.update_set(replace(chosen, published_on=on))
        self._store.reform.save_rankings(ranking_to_publish(self._store, chosen.id))

    def _rankings(self, rankings: Sequence[RankingData]) -> None:
        """What others published: the districts of the old province, the hamlets before the merger."""
        self._store.reform.save_rankings(
            [
                Ranking(
                    row.unit,
                    int(of_year),
                    points,
                    row.ranks[of_year],
                    len(rankings),
                    "Các huyện, thị xã, thành phố tỉnh Long An (cũ)",
                    row.note,
                )
                for row in rankings
                for of_year, points in row.scores.items()
            ]
        )
        for one in self._file.published:
            self._store.reform.save_rankings(
                [
                    Ranking(row.unit, one.year, row.points, row.rank, len(one.rows), one.group, one.note)
                    for row in one.rows
                ]
            )
        for two in self._file.merged:
            parts = [
                RankingMap(0, two.year, two.group, two.unit, name, weight)
                for name, weight in two.parts.items()
            ]
            self._store.reform.set_ranking_map(two.year, two.group, two.unit, parts)

    def _add(
        self, chosen: CriteriaSet, criteria: Sequence[Criterion]
    ) -> tuple[CriteriaSet, dict[str, Criterion]]:
        """The set as stored, and its criteria by code."""
        set_id = self._store.reform.add_set(chosen)
        self._store.reform.add_criteria(set_id, criteria)
        stored = {one.code: one for one in self._store.reform.criteria(set_id)}
        return replace(chosen, id=set_id), stored
