"""An office's values over the shipped rulebook: in any order, all or some, and back."""

from __future__ import annotations

import datetime as dt
import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.rulebooks import shipped, small
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.rulebook import lookup, overlay
from thidua_desktop.domain.rulebook.decoding import decode
from thidua_desktop.domain.rulebook.fields import fields_of
from thidua_desktop.domain.rulebook.labels import target_label
from thidua_desktop.domain.rulebook.overlay_file import Entry, read, written

BOOK = decode(small())
CHANGES: list[tuple[str, Any]] = [
    ("award.CS.quota.ty_le.percent", 20),
    ("award.CS.quota.ty_le.rounding", "up"),
    ("award.CS.quota.ty_le.source", {"article": "Điều 5", "confidence": "L"}),
    ("award.CS.vote.2024-01-01.percent", 75),
    ("award.CS.vote.2026-01-01", {"percent": 60}),
    ("award.CS.vote.2026-01-01.compare", ">"),
    ("award.CS.clause.chung.ty_le.percent", 80),
    ("award.CS.clause.rieng_b.hoi.text", "Hỏi khác"),
    ("award.CS.dossier.rieng_1", {"name": "Giấy"}),
    ("award.CS.dossier.rieng_1.required", False),
    ("award.LD.authority.2025-07-01.post", "Người khác"),
    ("award.LD.authority.dau.post", "Người trước"),
    ("bonus.LD_MOI.multiple", 400),
    ("salary.2026-07-01.amount", 2_600_000),
    ("salary.2027-07-01", {"amount": 2_700_000}),
    ("set.B.verified", False),
]


@given(st.permutations(CHANGES))
def test_the_order_of_changes_does_not_matter(changes: list[tuple[str, Any]]) -> None:
    assert overlay.strictly(BOOK, changes) == overlay.strictly(BOOK, CHANGES)


@given(st.lists(st.sampled_from(CHANGES), unique_by=lambda one: one[0]))
def test_each_value_is_where_its_target_says(changes: list[tuple[str, Any]]) -> None:
    book, left = overlay.laid_over(BOOK, changes)
    tree = overlay.tree_of(book)
    for target, value in changes:
        if target in dict(left):
            assert overlay.value_at(tree, target) is overlay.MISSING, "a part of a rule that was not added"
        elif isinstance(value, dict):
            found = overlay.value_at(tree, target)
            assert all(found[key] == one for key, one in value.items())
        else:
            assert overlay.value_at(tree, target) == value


def test_nothing_changed_is_the_same_book() -> None:
    assert overlay.laid_over(BOOK, []) == (BOOK, [])
    assert overlay.strictly(BOOK, []) is BOOK


def test_what_becomes_the_offices_own() -> None:
    book = overlay.strictly(BOOK, CHANGES)
    cs = lookup.award(book, "CS")
    assert cs.quotas[0].source.article == "Điều 5", "its own source stands, whatever else was set"
    assert cs.votes[0].source.confidence == "L"
    assert cs.votes[0].until == dt.date(2025, 12, 31), "the next rule ends it"
    assert cs.votes[1].since == dt.date(2026, 1, 1)
    assert cs.clauses[0].source.confidence == "M", "the condition changed, not the clause"
    assert book.salaries[-1].confidence == "L"
    assert BOOK.awards[1].quotas[0].percent == 15, "the shipped book stays as it was"


def test_only_a_rounding_leaves_the_mark() -> None:
    book = overlay.strictly(BOOK, [("award.CS.quota.ty_le.rounding", "up")])
    assert lookup.award(book, "CS").quotas[0].source.confidence == "M"


@pytest.mark.parametrize("code", [award.code for award in shipped().awards])
def test_every_field_names_a_value(code: str) -> None:
    tree = overlay.tree_of(shipped())
    for field in fields_of(shipped(), shipped(), lookup.award(shipped(), code)):
        if field.kind != "source":
            assert overlay.value_at(tree, field.target) == field.value == field.shipped
        assert target_label(shipped(), field.target) != field.target


def test_labels_of_what_is_not_there() -> None:
    for target in ("award.XX.vote.dau.percent", "nothing", "award", "text.x.y"):
        assert target_label(BOOK, target) == target
    for target in ("award.CS.clause.zz.a.b", "award.CS.dossier.zz.name", "bonus.ZZ.multiple", "set.Z.note"):
        assert target_label(BOOK, target)


_KEYS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=8)
_VALUES = st.recursive(
    st.integers(-(2**40), 2**40) | st.booleans() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_KEYS, inner, max_size=3),
    max_leaves=6,
)
_ENTRIES = st.lists(
    st.builds(Entry, target=_KEYS, value=_VALUES, label=_KEYS, shipped=_VALUES, reason=_KEYS),
    min_size=1,
    max_size=4,
    unique_by=lambda one: one.target,
)


@given(_ENTRIES, _KEYS)
def test_a_file_brings_back_what_was_written(entries: list[Entry], office: str) -> None:
    text = written(office, dt.date(2026, 11, 24), entries)
    assert tomllib.loads(text)["format"] == 1
    found = read(text, "x.toml")
    assert list(found.entries) == entries
    assert found.office == office


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_other_text_is_refused_in_words(text: str) -> None:
    with pytest.raises(Invalid) as error:
        read(text, "x.toml")
    assert error.value.problems[0].file == "x.toml"


_WORDS = """
award CS LD clause chung rieng_b hoi ty_le gioi mot_trong chuan of conditions quota vote dau percent kind
2024-01-01 2026-01-01 dossier moi base quorum sets recipients awards at_least years text bonus LD_MOI salary
2026-07-01 amount set A B copies note name source x
"""
_STEPS = st.sampled_from([*_WORDS.split(), ""])
_REAL = sorted(
    {field.target for award in BOOK.awards for field in fields_of(BOOK, BOOK, award)}
    | {field.rule for award in BOOK.awards for field in fields_of(BOOK, BOOK, award)}
    | {f"award.CS.clause.chung.{key}" for key in ("conditions", "sets", "recipients", "mot_trong.of")}
    | {
        "award.CS.vote.2026-01-01",
        "award.CS.dossier.moi",
        "award.CS.clause.moi",
        "bonus.MOI",
        "salary.2030-01-01",
    }
    | {"award.CS.bonus", "award.CS.quota.ty_le.from", "award.CS.vote.2024-01-01.to", "award.CS.note"}
)
_TARGETS = st.sampled_from(_REAL) | st.lists(_STEPS, min_size=1, max_size=7).map(".".join)
_ODD = st.sampled_from(
    [
        *(None, True, 0, -1, 10**30, 2**64, 1.5, "", "x", "LD", "CS", "2026-13-01", [], ["x"], {}),
        *({"percent": 50}, {"percent": 10**30}, {"x": 1}, {"name": "x"}, {"amount": 1}),
        *({"kind": "not", "of": {"kind": "once"}}, [{"kind": "standard_of", "award": "CS"}]),
        *([{"kind": "confirm"}], [{"kind": "any", "of": []}]),
    ]
)


@settings(max_examples=200)
@given(st.lists(st.tuples(_TARGETS, _ODD), min_size=1, max_size=4))
def test_no_value_anywhere_is_more_than_refused(changes: list[tuple[str, Any]]) -> None:
    book, left = overlay.laid_over(BOOK, changes)
    assert all(why for _, why in left)
    assert book.changed <= {target for target, _ in changes}


def test_a_part_of_conditions_that_are_none() -> None:
    broken = [("award.CS.clause.chung.conditions", "x"), ("award.CS.clause.chung.ty_le.percent", 1)]
    assert [target for target, _ in overlay.laid_over(BOOK, broken)[1]] == [broken[0][0]]
