"""The evidence list: files, papers of the program and links, their numbers, and what is missing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.services.reform.office import Reform
from thidua_desktop.domain.errors import Conflict, Invalid, NotFound
from thidua_desktop.domain.records import Evidence, EvidenceKind
from thidua_desktop.services.workspace import Workspace


def listed(reform: Reform) -> list[tuple[int, str, str]]:
    rows = reform.office.reform.evidence.of(reform.own)
    return [(row.evidence.number, row.code, row.evidence.title) for row in rows]


def only(reform: Reform) -> Evidence:
    [row] = reform.office.reform.evidence.of(reform.own)
    return row.evidence


def test_a_file_is_kept_and_found_again(reform: Reform, tmp_path: Path) -> None:
    path = tmp_path / "Kế hoạch 15.pdf"
    path.write_bytes(b"%PDF-1.4 plan")
    evidence = reform.office.reform.evidence
    evidence.add_file(reform.own, None, reform.leaf("1.1.1"), path, reference="15/KH-UBND ngày 22/01/2026")
    path.unlink()
    [row] = evidence.of(reform.own)
    assert (row.code, row.file_name, row.evidence.title) == ("1.1.1", "Kế hoạch 15.pdf", "Kế hoạch 15")
    kept = evidence.path(row.evidence.id)
    assert kept is not None
    assert kept.read_bytes() == b"%PDF-1.4 plan"
    assert reform.row("1.1.1").evidence_count == 1
    reform.office.operations.undo()
    assert evidence.of(reform.own) == []


def test_what_is_no_file_no_link_or_no_title_is_refused(reform: Reform, tmp_path: Path) -> None:
    evidence, leaf = reform.office.reform.evidence, reform.leaf("1.1.1")
    with pytest.raises(Invalid):
        evidence.add_file(reform.own, None, leaf, tmp_path / "không có.pdf")
    for address in ("trang của xã", "ftp://x.vn", "https://x.vn/a b", ""):
        with pytest.raises(Invalid) as error:
            evidence.add_link(reform.own, None, leaf, address)
        assert error.value.problems[0].field == "reference"
    with pytest.raises(Invalid):
        evidence.add_named(reform.own, None, leaf, "  ")
    with pytest.raises(NotFound):
        evidence.add_named(reform.units_set, reform.outside, reform.leaf("1.1", reform.units_set), "Báo cáo")
    assert listed(reform) == []


def test_numbers_run_per_unit_and_follow_the_set_when_renumbered(reform: Reform) -> None:
    evidence = reform.office.reform.evidence
    for code, title in (("7.3.1", "Trang"), ("1.1.1", "Kế hoạch"), ("1.1.3", "Báo cáo")):
        evidence.add_named(reform.own, None, reform.leaf(code), title)
    evidence.add_named(reform.units_set, reform.first, reform.leaf("1.1", reform.units_set), "Bảng")
    assert [row.evidence.number for row in evidence.of(reform.units_set, reform.first)] == [1]
    evidence.remove(evidence.of(reform.own)[1].evidence.id)
    assert listed(reform) == [(1, "7.3.1", "Trang"), (3, "1.1.3", "Báo cáo")]
    evidence.renumber(reform.own)
    assert listed(reform) == [(1, "1.1.3", "Báo cáo"), (2, "7.3.1", "Trang")]


def test_a_number_is_not_given_twice_and_a_later_change_is_not_lost(reform: Reform) -> None:
    evidence = reform.office.reform.evidence
    evidence.add_named(reform.own, None, reform.leaf("1.1.1"), "Kế hoạch")
    first = only(reform)
    evidence.add_named(reform.own, None, reform.leaf("1.1.3"), "Báo cáo")
    for change in ({"number": 2}, {"number": 0}, {"title": " "}):
        with pytest.raises(Invalid) as error:
            evidence.update(replace(first, **change))  # type: ignore[arg-type]
        assert [problem.field for problem in error.value.problems] == list(change)
    evidence.update(replace(first, number=7, reference="15/KH"), expected=first)
    assert listed(reform)[-1] == (7, "1.1.1", "Kế hoạch")
    with pytest.raises(Conflict):
        evidence.update(replace(first, title="Khác"), expected=first)


def test_only_claimed_points_ask_for_evidence(reform: Reform) -> None:
    leaves = {code: reform.leaf(code, reform.units_set) for code in ("1.1", "1.2", "1.3")}
    evidence = reform.office.reform.evidence
    assert evidence.missing(reform.units_set, reform.first) == []
    reform.score_units()
    reform.scoring.set_self(reform.units_set, reform.first, leaves["1.3"], 0)
    reform.scoring.mark_absent(reform.units_set, reform.first, leaves["1.2"], True, "không có")
    assert [one.code for one in evidence.missing(reform.units_set, reform.first)] == ["1.1"]
    assert [one.code for one in evidence.missing(reform.units_set, reform.second)] == ["1.1", "1.2", "1.3"]
    evidence.add_link(reform.units_set, reform.first, leaves["1.1"], "https://xa.example/bao-cao")
    assert evidence.missing(reform.units_set, reform.first) == []


def test_papers_of_the_program_are_cited_by_number_and_date(sample: Workspace) -> None:
    own = sample.reform.sets.own(2026)
    assert own is not None
    papers = sample.reform.evidence.papers(own.id)
    assert {paper.kind for paper in papers} == {"decision", "pledge", "conference", "movement", "initiative"}
    decision = next(paper for paper in papers if paper.kind == "decision" and "156" in paper.reference)
    assert "10/7/2026" in decision.reference or "10/07/2026" in decision.reference
    leaf = next(
        row.criterion.id for row in sample.reform.scoring.sheet(own.id).leaves() if row.evidence_missing
    )
    before = len(sample.reform.evidence.of(own.id))
    sample.reform.evidence.add_paper(own.id, None, leaf, "decision", decision.id)
    added = sample.reform.evidence.of(own.id)[-1].evidence
    assert (added.number, added.kind, added.reference) == (before + 1, EvidenceKind.PAPER, decision.reference)
    assert (added.record_kind, added.record_id) == ("decision", decision.id)
    for kind, record_id in (("decision", 9_999), ("kế hoạch", 1)):
        with pytest.raises(NotFound):
            sample.reform.evidence.add_paper(own.id, None, leaf, kind, record_id)
