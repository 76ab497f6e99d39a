"""The office may ask that a title be registered in the pledge: off by default, and never called law."""

from __future__ import annotations

from dataclasses import replace

from thidua_desktop.domain.eligibility.verdicts import Finding
from thidua_desktop.domain.records import PledgedPerson, Verdict
from thidua_desktop.services.workspace import Workspace


def asked(office: Workspace, code: str) -> dict[int, Finding]:
    """Recipient → what is said of the registration of a title in this year's batch."""
    batch = office.nominations.batch_named("Cuối năm 2026").id
    found = {}
    for checked in office.eligibility.check(batch).items.values():
        if checked.award_code == code:
            for finding in checked.findings:
                if "giao ước" in finding.message.lower():
                    found[checked.recipient.id] = finding
    return found


def test_nothing_is_asked_until_the_office_asks(sample: Workspace) -> None:
    assert asked(sample, "TTLDTT") == {}
    assert asked(sample, "CSTDCS") == {}
    switch = next(one for one in sample.rulebook.switches() if one.name == "pledge_registration")
    assert not switch.on
    assert "quy định của tỉnh, cơ quan" in switch.hint


def test_titles_and_names_are_looked_for_once_it_does(sample: Workspace) -> None:
    sample.rulebook.set_switch("pledge_registration", True, "Quy chế của xã")
    units = asked(sample, "TTLDTT")
    assert units
    assert {one.verdict for one in units.values()} == {Verdict.MET}, "registered by its name"
    assert not any(one.verified for one in units.values()), "no law asks for it"
    people = asked(sample, "CSTDCS")
    assert {one.verdict for one in people.values()} == {Verdict.MET, Verdict.UNMET}
    left_out = next(one for one, finding in people.items() if finding.verdict is Verdict.UNMET)
    person = sample.units.person(left_out)
    pledge = next(row.pledge for row in sample.pledges.of_year(2026) if row.pledge.unit_id == person.unit_id)
    named = PledgedPerson(person.name, "CSTDCS", person.post, person.id)
    sample.pledges.update(replace(pledge, people=(*pledge.people, named), title_registered="TTLĐXS"))
    assert asked(sample, "CSTDCS")[left_out].verdict is Verdict.MET, "what changed is heard of at once"
    higher = asked(sample, "TTLDTT").get(pledge.unit_id)
    assert higher is None or higher.verdict is Verdict.CONFIRM, "a higher title was aimed at"
