"""What papers of the reform index share: which set and unit, who reports, the office's own sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from thidua_desktop.documents.official.templates import Words
from thidua_desktop.documents.reform.common import inside_sentence
from thidua_desktop.documents.reform.data import SetWords
from thidua_desktop.domain.errors import Invalid, Problem, RuleViolation
from thidua_desktop.domain.records import CriteriaSet, Office, SetScope, Signer
from thidua_desktop.domain.reform.current import current_sets
from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.services.official_papers.gathered import Remarks
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.pledge_papers.ground import leader_of
from thidua_desktop.services.reform_papers.made import ReformSources

_COMMITTEE = re.compile(r"^(uy ban nhan dan|ubnd)\b")
_NAMELESS = "…" * 16
"""Where a name is to be written by hand."""
_HEAD_POST = "Thủ trưởng đơn vị"


def year_of(sources: ReformSources, selection: Selection) -> int:
    """The year a paper is about: the selection's, else that of its set. Raises ``Invalid`` without either."""
    if selection.year is not None:
        return selection.year
    if selection.set_id is not None:
        return sources.store.reform.get_set(selection.set_id).year
    raise Invalid([Problem("missing", "Chọn năm của chỉ số cải cách hành chính.", field="year")])


def set_of(sources: ReformSources, selection: Selection) -> CriteriaSet:
    """The set a unit (or the office) is scored by: the one named, else the newest of the year.

    Raises ``RuleViolation`` where there is none.
    """
    if selection.set_id is not None:
        return sources.store.reform.get_set(selection.set_id)
    year = year_of(sources, selection)
    sets = sources.store.reform.sets(year)
    unit_id = selection.unit_id
    if unit_id is None:
        found = sources.reform.sets.own(year)
    else:
        of_units = (one for one in current_sets(sets) if one.scope is SetScope.UNITS)
        found = next((one for one in of_units if unit_id in sources.store.reform.members(one.id)), None)
    if found is None:
        whom = "chấm đơn vị này" if unit_id is not None else "của cơ quan"
        raise RuleViolation(
            f"Năm {year} chưa có bộ tiêu chí cải cách hành chính {whom}.",
            hint="Thêm bộ tiêu chí của năm ở tab Cải cách hành chính trước.",
        )
    return found


def office_of(sources: ReformSources, remarks: Remarks) -> Office:
    """Who prints a published result. Before the office has a name its place stays dotted, and is remarked."""
    office = sources.maker.declared()
    if office is None:
        remarks.add("office_unnamed", "Chưa khai báo tên cơ quan: chỗ ghi tên để trống.")
        return Office(_NAMELESS)
    return office


def words_of(held: CriteriaSet) -> SetWords:
    """The set as papers name it."""
    return SetWords(held.name, held.source, held.synthetic, held.version, held.absent_policy)


def reporter(sources: ReformSources, unit_id: int | None, year: int) -> tuple[Office, Signer]:
    """Who reports and who signs: the office, or a unit under it with its head as in the year's pledge."""
    office = sources.maker.office()
    if unit_id is None:
        return office, leader_of(office)
    from thidua_desktop.documents.pledges.unit_pledge import is_under_office

    unit = sources.store.units.get(unit_id)
    words = Words(sources.templates.template("pledge"), {})
    above = office.name if is_under_office(unit.kind, unit.name, words) else ""
    pledges = (row.pledge for row in sources.pledges.of_year(year) if row.pledge.unit_id == unit_id)
    pledge = next(pledges, None)
    name = pledge.representative if pledge else ""
    post = (pledge.representative_post if pledge else "") or _HEAD_POST
    return replace(office, name=unit.name, parent_name=above, signers=()), Signer(name, post)


def own_sentence(sources: ReformSources, year: int, office: Office, listed: str = "") -> str:
    """A result of ``year`` as a whole sentence without its stop; empty: not ranked.

    The office's own, or that of the unit ``listed`` in a published ranking.
    """
    said = sources.reform.results.sentence(year, listed)
    if not said:
        return ""
    published = sources.reform.published(year)
    own = published.comparison.unit_name if published and published.year == year else office.name
    name = listed or own
    return f"Chỉ số cải cách hành chính năm {year} của {inside_sentence(name)} {said.rstrip('.')}"


def other_body(office: Office, listed: str) -> str:
    """``listed`` where it is another body than the office (its predecessor), else nothing."""
    plain = (_COMMITTEE.sub("", fold(name)).strip() for name in (office.name, listed))
    return listed if len(set(plain)) > 1 else ""


def remark_set(remarks: Remarks, held: CriteriaSet) -> None:
    """An invented set is remarked beside what the paper itself says."""
    if held.synthetic:
        remarks.add(
            "synthetic_set",
            f"“{held.name}” là bộ tiêu chí giả định; giấy ghi rõ điều này, không dùng để báo cáo cấp trên.",
        )
