"""What an office sets otherwise: checked, kept with its reason, compared, taken back."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from thidua_desktop.domain.errors import Invalid, NotFound, RuleViolation
from thidua_desktop.domain.records import RecipientKind, Route, RuleChange
from thidua_desktop.domain.rulebook import lookup
from thidua_desktop.domain.rulebook.conditions import MembersHold
from thidua_desktop.domain.rulebook.walk import conditions_in
from thidua_desktop.services.rulebook import RulebookService
from thidua_desktop.services.workspace import Workspace, open_workspace

SHARE = "award.CSTDCS.quota.cstdcs_ldtt.percent"
VOTE = "award.GKX.vote.2024-01-01"
MEMBERS = "award.TTLDTT.clause.chung.ty_le_ldtt.percent"
WHY = "Quyết định số 12/2026/QĐ-UBND của tỉnh"


def refused(workspace: Workspace, target: str, value: object, reason: str = WHY) -> Invalid:
    before = workspace.operations.last()
    with pytest.raises(Invalid) as error:
        workspace.rulebook.set_value(target, value, reason)
    assert workspace.rulebook.changes() == []
    assert workspace.operations.last() == before, "nothing was written"
    return error.value


def test_a_new_office_works_by_what_ships(workspace: Workspace) -> None:
    rules = workspace.rulebook
    assert rules.book() is rules.shipped()
    assert rules.changes() == []
    assert rules.compare() == []
    with pytest.raises(RuleViolation):
        rules.reset(SHARE)


def test_a_figure_becomes_the_offices_own(workspace: Workspace) -> None:
    rules = workspace.rulebook
    changes = rules.set_value(SHARE, 20, WHY)
    assert changes.label == "Đã sửa quy định: Chiến sĩ thi đua cơ sở · tỷ lệ tối đa · tỷ lệ (%)"
    assert changes.touches("rule_change")
    (quota,) = lookup.quotas_on(lookup.award(rules.book(), "CSTDCS"), dt.date(2026, 9, 20))
    assert quota.percent == 20
    assert quota.source.confidence == "L"
    assert lookup.source_text(rules.book(), quota.source) == "Quy định riêng của cơ quan"
    assert rules.book().changed == {SHARE}
    assert rules.shipped().changed == frozenset()
    (own,) = rules.compare()
    assert (own.shipped, own.own, own.reason, own.stale, own.unfit) == (15, 20, WHY, False, "")


def test_undo_and_redo_bring_the_rules_with_them(workspace: Workspace) -> None:
    rules = workspace.rulebook
    rules.set_value(SHARE, 20, WHY)
    workspace.operations.undo()
    assert lookup.award(rules.book(), "CSTDCS").quotas[1].percent == 15
    workspace.operations.redo()
    assert lookup.award(rules.book(), "CSTDCS").quotas[1].percent == 20


def test_it_is_there_after_a_restart(workspace: Workspace) -> None:
    workspace.rulebook.set_value(MEMBERS, 75, WHY)
    workspace.close()
    again = open_workspace(workspace.folder)
    clause = lookup.clause_for(
        again.rulebook.book(),
        lookup.award(again.rulebook.book(), "TTLDTT"),
        "L26",
        RecipientKind.UNIT,
        Route.MERIT,
    )
    assert clause is not None
    share = next(one for _, one in conditions_in(clause.conditions) if isinstance(one, MembersHold))
    assert (share.percent, share.source and share.source.confidence) == (75, "L")
    assert clause.source.confidence == "V", "the other conditions stay the law's"
    again.close()


def test_a_rounding_does_not_vouch_for_the_figure(workspace: Workspace) -> None:
    workspace.rulebook.set_value("award.CSTDCS.quota.cstdcs_ldtt.rounding", "up", WHY)
    quota = lookup.award(workspace.rulebook.book(), "CSTDCS").quotas[1]
    assert quota.rounding == "up"
    assert not quota.source.verified


def test_the_offices_source_stands_beside_its_figure(workspace: Workspace) -> None:
    rules = workspace.rulebook
    own = {"article": "Điều 5 Quyết định 12/2026/QĐ-UBND", "confidence": "L"}
    rules.set_value(f"{VOTE}.source", own, WHY)
    rules.set_value(f"{VOTE}.percent", 70, WHY)
    rules.set_value(f"{VOTE}.compare", ">=", WHY)
    vote = lookup.vote_rule(lookup.award(rules.book(), "GKX"), dt.date(2026, 12, 1))
    assert vote is not None
    assert (vote.percent, vote.compare, vote.source.verified) == (70, ">=", True)
    assert lookup.source_text(rules.book(), vote.source) == "Điều 5 Quyết định 12/2026/QĐ-UBND"


def test_a_new_vote_rule_ends_the_one_before_it(workspace: Workspace) -> None:
    rules = workspace.rulebook
    rules.set_value("award.GKX.vote.2026-07-01", {"percent": 66, "secret": True}, WHY)
    award = lookup.award(rules.book(), "GKX")
    assert lookup.vote_rule(award, dt.date(2026, 6, 30)).percent == 50  # type: ignore[union-attr]
    new = lookup.vote_rule(award, dt.date(2026, 7, 1))
    assert new is not None
    assert (new.percent, new.secret, new.source.confidence) == (66, True, "L")
    rules.set_value("award.GKX.vote.2026-07-01.percent", 67, WHY)
    rules.reset("award.GKX.vote.2026-07-01")
    assert rules.changes() == [], "what was set inside goes with the rule"
    assert lookup.vote_rule(lookup.award(rules.book(), "GKX"), dt.date(2026, 7, 1)).percent == 50  # type: ignore[union-attr]


def test_whole_rules_that_may_be_added(workspace: Workspace) -> None:
    rules = workspace.rulebook
    templates = {one.label: one for one in rules.templates("CSTDT")}
    vote = templates["Quy định bỏ phiếu từ một ngày"]
    assert vote.target == "award.CSTDT.vote.2026-12-20"
    rules.set_value(vote.target, vote.value, WHY)
    paper = templates["Thành phần hồ sơ"]
    rules.set_value(paper.target, {**paper.value, "name": "Ý kiến của cấp ủy"}, WHY)
    assert lookup.award(rules.book(), "CSTDT").dossier[-1].name == "Ý kiến của cấp ủy"
    again = {one.label: one for one in rules.templates("CSTDT")}
    assert again["Thành phần hồ sơ"].target != paper.target
    rules.set_value("salary.2027-07-01", {"amount": 2_700_000}, WHY)
    assert lookup.salary_on(rules.book(), dt.date(2027, 8, 1)).amount == 2_700_000


def test_the_shipped_value_takes_the_own_one_away(workspace: Workspace) -> None:
    workspace.rulebook.set_value(SHARE, 20, WHY)
    workspace.rulebook.set_value(SHARE, 15, WHY)
    assert workspace.rulebook.changes() == []


@pytest.mark.parametrize(
    ("target", "value", "field", "said"),
    [
        (SHARE, 150, "value", "từ 0 đến 100"),
        (SHARE, "nhiều", "value", "cần một số nguyên"),
        (SHARE, 15, "value", "đang được áp dụng"),
        (SHARE, None, "value", "cần một số nguyên"),
        (SHARE, 10**30, "value", "từ 0 đến 100"),
        (SHARE, object(), "value", "không dùng được"),
        ("award.CSTDCS.quota.cstdcs_ldtt.rounding", "sideways", "value", "không có giá trị"),
        ("award.CSTDCS.quota.cstdcs_ldtt.to", "2020-01-01", "value", "trước ngày đầu"),
        ("award.CSTDCS.quota.cstdcs_ldtt.base", "XX", "value", "không có danh hiệu"),
        ("award.XX.vote.dau.percent", 1, "target", "không có mã “XX”"),
        ("award.GKX.vote.1999-01-01.percent", 1, "target", "không có mục"),
        ("award.GKX.vote.hôm nay", {"percent": 1}, "target", "ngày “hôm nay” không đúng"),
        ("award.GKX.vote.2026-01-01", 50, "target", "cần cả một quy định"),
        ("award.GKX.vote", [], "target", "cả danh sách"),
        ("award.GKX", {}, "target", "cả mục này"),
        ("award.GKX.name", "Giấy", "target", "phần cố định"),
        ("award.GKX.clause.ca_nhan.khong_co.text", "x", "target", "không có điều kiện"),
        ("award.GKX.dossier.bao_cao.colour", "x", "target", "không có mục “colour”"),
        ("bonus.LDTT.multiple", -1, "value", "không được âm"),
        ("salary.2027-07-01", {"amount": 0}, "value", "phải lớn hơn 0"),
        ("set.L26.from", "2026-11-01", "target", "phần cố định"),
        ("text.06/2022/QH15.name", "x", "target", "không có mục này"),
        ("switch.pledge_registration", True, "target", "mục riêng"),
        ("nothing", 1, "target", "không có mục này"),
        ("", 1, "target", "không có mục này"),
    ],
)
def test_what_cannot_be(workspace: Workspace, target: str, value: object, field: str, said: str) -> None:
    error = refused(workspace, target, value)
    assert error.problems[0].field == field
    assert said.casefold() in error.problems[0].message.casefold()
    assert error.problems[0].message.endswith(".")


def test_a_change_needs_a_reason(workspace: Workspace) -> None:
    assert refused(workspace, SHARE, 20, "  ").problems[0].field == "reason"


def test_prerequisites_may_not_go_round(workspace: Workspace) -> None:
    error = refused(workspace, "award.CSTDCS.clause.chung.tieu_chuan_ldtt.award", "CSTDT")
    assert "vòng" in str(error)


def test_switches_are_off_until_turned(workspace: Workspace) -> None:
    rules = workspace.rulebook
    assert rules.switch("pledge_registration") is False
    assert {switch.name: switch.on for switch in rules.switches()} == {
        "pledge_registration": False,
        "reform_index": False,
    }
    assert rules.set_switch("pledge_registration", True, WHY).label.startswith("Đã bật")
    assert rules.switch("pledge_registration") is True
    assert rules.book() == rules.shipped(), "a switch is no rule"
    workspace.operations.undo()
    assert rules.switch("pledge_registration") is False
    rules.set_switch("pledge_registration", True, WHY)
    rules.reset("switch.pledge_registration")
    assert rules.switch("pledge_registration") is False
    for name, reason in (("pledge_registration", ""), ("nothing", WHY)):
        with pytest.raises(Invalid):
            rules.set_switch(name, True, reason)


def _as_stored(workspace: Workspace, target: str, value: object, base: object) -> None:
    change = RuleChange(target, json.dumps(value), json.dumps(base), WHY, dt.datetime(2026, 1, 5, 8))
    workspace.operations.quietly(lambda: workspace._store.rules.save(change))


def test_a_shipped_value_that_changed_since_is_told(workspace: Workspace) -> None:
    _as_stored(workspace, SHARE, 20, 10)
    (own,) = workspace.rulebook.compare()
    assert own.stale
    assert (own.shipped, own.own) == (15, 20)


def test_a_value_that_fits_no_more_does_not_lock_the_office_out(workspace: Workspace) -> None:
    _as_stored(workspace, "award.XX.vote.dau.percent", 20, 10)
    _as_stored(workspace, VOTE + ".percent", 500, 50)
    _as_stored(workspace, MEMBERS, 75, 70)
    rules = workspace.rulebook
    assert rules.book().changed == {MEMBERS}
    told = {one.target: one.unfit for one in rules.compare()}
    assert "không có mã" in told["award.XX.vote.dau.percent"]
    assert "từ 0 đến 100" in told[VOTE + ".percent"]
    assert told[MEMBERS] == ""
    rules.set_value(VOTE + ".percent", 60, WHY)
    rules.reset("award.XX.vote.dau.percent")
    assert {one.unfit for one in rules.compare()} == {""}


def test_fields_of_the_screen(workspace: Workspace) -> None:
    rules = workspace.rulebook
    rules.set_value(SHARE, 20, WHY)
    rules.set_value("award.CSTDCS.vote.2026-07-01", {"percent": 66}, WHY)
    fields = {one.target: one for one in rules.editable("CSTDCS")}
    share = fields[SHARE]
    assert (share.kind, share.value, share.shipped, share.changed) == ("percent", 20, 15, True)
    assert share.hint == "Cơ quan đã đặt giá trị này."
    added = fields["award.CSTDCS.vote.2026-07-01.percent"]
    assert (added.added, added.shipped, added.rule) == (True, None, "award.CSTDCS.vote.2026-07-01")
    old = fields["award.CSTDCS.vote.2024-01-01.compare"]
    assert not old.added
    assert not old.verified
    assert "tỉnh quy định" in old.hint
    assert (">=", "từ mức này trở lên") in old.choices
    assert fields["bonus.CSTDCS.multiple"].kind == "multiple"
    assert fields["award.CSTDCS.dossier.sang_kien.required"].value is False
    with pytest.raises(NotFound):
        rules.editable("XX")


def test_every_field_can_be_set_to_what_it_is(workspace: Workspace) -> None:
    """Targets, kinds and values of the screen are those that ``set_value`` takes."""
    rules = workspace.rulebook
    for award in rules.book().awards:
        for field in rules.editable(award.code):
            if field.kind == "source":
                continue
            with pytest.raises(Invalid) as error:
                rules.set_value(field.target, field.value, WHY)
            assert error.value.problems[0].code == "same", field.target
            assert {one for one, _ in field.choices} or field.kind not in ("choice", "scopes")
            assert field.label
            assert field.group


def test_a_broken_file_is_named(workspace: Workspace, tmp_path: Path) -> None:
    service = RulebookService(workspace._store, workspace.operations, workspace.today, tmp_path)
    with pytest.raises(Invalid) as error:
        service.book()
    assert error.value.problems[0].file == "texts.toml"


def test_a_doubt_is_settled_by_who_has_read_the_text(workspace: Workspace) -> None:
    rules = workspace.rulebook
    assert lookup.doubt_for(rules.book(), "CSTDCS", "L26") is not None
    field = next(one for one in rules.editable("CSTDCS") if one.target == "set.L26.doubts.CSTDCS.settled")
    assert (field.kind, field.value, field.verified) == ("flag", False, False)
    assert "đối chiếu văn bản" in field.source
    rules.set_value(field.target, True, "Đã đọc Luật 06/2026/QH16 Điều 1")
    assert lookup.doubt_for(rules.book(), "CSTDCS", "L26") is None
    assert lookup.doubt_for(rules.book(), "BKT", "L26") is not None
    assert rules.compare()[0].label == (
        "Bộ quy định Luật 06/2026 (chưa có văn bản) · điểm chưa rõ về Chiến sĩ thi đua cơ sở"
        " · đã đối chiếu văn bản, vẫn theo quy định này"
    )
    rules.set_value("set.L26.verified", True, "Đã đọc luật")
    assert lookup.rule_set(rules.book(), "L26").verified
    for target in ("set.L26.doubts.LDTT.settled", "set.L26.doubts.CSTDCS.award", "set.L26.doubts"):
        with pytest.raises(Invalid):
            rules.set_value(target, True, WHY)
