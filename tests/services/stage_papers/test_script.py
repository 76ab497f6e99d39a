"""Kịch bản dẫn chương trình: order, decisions read whole and once, words an office changes."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace

import pytest

from tests.services.stage_papers.conftest import Staged
from thidua_desktop.documents.stage.data import Script, ScriptStep
from thidua_desktop.domain.errors import Invalid, RuleViolation
from thidua_desktop.domain.recipients import salutation_of
from thidua_desktop.domain.records import (
    Conference,
    ItemKind,
    Office,
    Presence,
    ProgrammeItem,
    RecipientKind,
)
from thidua_desktop.domain.vietnamese import read_number
from thidua_desktop.services.papers import Selection
from thidua_desktop.services.stage_papers.gathered import on_stage, post_and_unit
from thidua_desktop.services.stage_papers.making import mc_script
from thidua_desktop.services.stage_papers.script import gather_script
from thidua_desktop.services.stage_papers.spoken import Spoken
from thidua_desktop.services.workspace import Workspace


def script_of(staged: Staged) -> Script:
    return gather_script(on_stage(staged.office.year_sources(), staged.selection))


def said(step: ScriptStep) -> list[str]:
    """Everything of a step as it is heard, names too."""
    texts = [line.text for line in step.lines]
    for turn in step.turns:
        texts += [line.text for line in turn.before]
        texts += [one.name for one in turn.group.called]
        texts += [line.text for line in turn.after]
    return texts + [line.text for line in step.after]


def whole(script: Script) -> str:
    return "\n".join(text for step in script.steps for text in said(step))


def read_names(script: Script) -> list[int]:
    return [one.award_id for step in script.steps for turn in step.turns for one in turn.group.called]


def test_without_a_programme_the_eight_steps_stand_and_say_where_they_come_from(staged: Staged) -> None:
    script = script_of(staged)
    assert len(script.steps) == 8
    assert [step.title for step in script.steps][1] == "Chào cờ, hát Quốc ca"
    assert any("145/2013" in note and "nguồn cũ" in note for note in script.notes)
    with_turns = [step.title for step in script.steps if step.turns]
    assert with_turns == ["Công bố quyết định khen thưởng và trao thưởng"]


@pytest.mark.parametrize(
    ("day", "decree", "not_yet"),
    [
        (dt.date(2023, 12, 31), "145/2013", ("98/2023", "152/2025")),
        (dt.date(2024, 3, 1), "98/2023", ("152/2025", "145/2013/NĐ-CP.")),
        (dt.date(2025, 6, 30), "98/2023", ("152/2025",)),
        (dt.date(2025, 7, 1), "152/2025", ("98/2023",)),
    ],
)
def test_the_first_page_names_the_decree_of_the_day_and_hints_for_what_is_given(
    staged: Staged, day: dt.date, decree: str, not_yet: tuple[str, ...]
) -> None:
    conference = staged.office.conferences.get(staged.conference_id)
    staged.office.conferences.update(replace(conference, date=day))
    notes = " ".join(script_of(staged).notes)
    assert decree in notes
    assert not [text for text in (*not_yet, "Chủ tịch nước", "huân chương") if text in notes]
    staged.office.conferences.set_programme(staged.conference_id, [ProgrammeItem("Trao thưởng", 30)])
    assert "tám bước" in notes
    assert "tám bước" not in " ".join(script_of(staged).notes)


def test_the_script_is_said_as_one_speaks(staged: Staged) -> None:
    staged.presented_by("Ông Lâm Quốc Thịnh, Chủ tịch UBND xã")
    items = [
        ProgrammeItem("Tuyên bố lý do", 5, "Ban Tổ chức"),
        ProgrammeItem("Tham luận", 5, "Bà Trần Thị Bích"),
        ProgrammeItem("Trao thưởng", 30, "", ItemKind.HAND_OVER),
        ProgrammeItem("Phát biểu đáp từ", 5, "Ông Lâm Quốc Thịnh"),
    ]
    staged.office.conferences.set_programme(staged.conference_id, items)
    script = script_of(staged)
    text = whole(script)
    assert "Xin kính mời Ban Tổ chức" not in text
    assert "xin kính mời bà Trần Thị Bích trình bày tham luận." in text
    assert "kính mời ông Lâm Quốc Thịnh phát biểu đáp từ, cảm ơn." in text
    assert "kính mời ông Lâm Quốc Thịnh, Chủ tịch UBND xã lên trao thưởng." in text
    for turn in (turn for step in script.steps for turn in step.turns):
        invited = next(line.text for line in turn.before if "lên sân khấu nhận" in line.text)
        count = len(turn.group.called)
        assert invited.startswith(f"Xin kính mời {read_number(count) if count <= 10 else count} ")


def test_turns_whose_presenter_has_no_name_are_told(staged: Staged) -> None:
    def remarks() -> list[str]:
        made = mc_script(staged.office.year_sources(), staged.selection, io.BytesIO())
        return [one.message for one in made.problems]

    last = len(staged.stage.turns)
    assert remarks() == [
        f"Kịch bản: chưa có họ tên người trao, đợt 1–{last}. Ghi ở mục Người trao của từng đợt."
    ]
    turn = staged.stage.turns[1]
    staged.presented_by("Ông Lâm Quốc Thịnh, Chủ tịch UBND xã")
    staged.office.stage.update_turn(
        staged.conference_id, replace(staged.stage.turns[1].turn, presenter="Phó Chủ tịch UBND xã")
    )
    assert "đợt 2." in remarks()[0]
    staged.office.stage.update_turn(staged.conference_id, replace(turn.turn, presenter="Bà Trần Thị Bích"))
    assert not remarks()


def test_everybody_is_read_in_the_order_of_the_stage(staged: Staged) -> None:
    assert read_names(script_of(staged)) == [line.award.id for line in staged.stage.lines]
    assert len(read_names(script_of(staged))) == 27


def test_each_decision_is_read_whole_once_before_its_receivers_are_invited(staged: Staged) -> None:
    staged.presented_by("Ông Lâm Quốc Thịnh")
    script = script_of(staged)
    text = whole(script)
    assert text.count("Xin công bố toàn văn Quyết định số 156/QĐ-UBND") == 1
    # The office's own is read with its articles, the province's from its paper.
    assert "Điều 1." in text
    assert "đọc toàn văn Quyết định số 1875/QĐ-UBND của Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh" in text
    turns = [turn for step in script.steps for turn in step.turns]
    seen: set[str] = set()
    for turn in turns:
        before = [line.text for line in turn.before]
        reading = [i for i, line in enumerate(before) if line.startswith("Xin công bố toàn văn")]
        inviting = [i for i, line in enumerate(before) if line.startswith("Xin kính mời")]
        assert len(inviting) == 1
        if turn.group.decision in seen:
            assert not reading
        else:
            assert reading
            assert reading[0] < inviting[0]
        seen.add(turn.group.decision)


def test_the_presidents_awards_are_read_with_the_receivers_on_the_stage(staged: Staged) -> None:
    office = staged.office
    store = office._store
    decision = store.decisions.get(staged.stage.turns[0].decision.id)  # type: ignore[union-attr]
    office.operations.run(
        "Sửa", lambda: store.decisions.update(replace(decision, issuer="Chủ tịch nước", level="nha_nuoc"))
    )
    first = next(turn for step in script_of(staged).steps for turn in step.turns)
    assert first.group.decision.startswith("Quyết định số 1875")
    assert not any(line.text.startswith("Xin công bố toàn văn") for line in first.before)
    assert any(line.text.startswith("Xin công bố toàn văn") for line in first.after)


def test_who_is_absent_is_not_read_and_who_is_stood_in_for_is(staged: Staged) -> None:
    first, second, *_ = staged.stage.turns[-1].lines
    stage = staged.office.stage
    stage.hand_over([first.award.id], Presence.ABSENT)
    stage.hand_over([second.award.id], Presence.STAND_IN, "Bà Trần Thị Bích", "vợ")
    script = script_of(staged)
    names = {one.award_id: one for step in script.steps for turn in step.turns for one in turn.group.names}
    assert first.award.id not in read_names(script)
    assert names[first.award.id].absent
    assert (names[second.award.id].stand_in, names[second.award.id].relation) == ("Bà Trần Thị Bích", "vợ")
    # Places on the stage are those of the roster: nobody moves up.
    assert names[second.award.id].position == 2


def test_a_turn_with_nobody_is_passed_over(staged: Staged) -> None:
    turn = staged.stage.turns[0]
    staged.office.stage.hand_over([line.award.id for line in turn.lines], Presence.ABSENT)
    script = script_of(staged)
    first = next(one for step in script.steps for one in step.turns)
    assert [line.kind for line in first.before] == ["do"]
    assert "không có ai lên nhận" in first.before[0].text


def test_a_programme_of_the_office_is_followed_with_its_hours_and_speakers(staged: Staged) -> None:
    items = [
        ProgrammeItem("Đón tiếp đại biểu", 30, "Ban Tổ chức"),
        ProgrammeItem("Báo cáo tổng kết năm 2026", 20, "Phó Chủ tịch UBND xã"),
        ProgrammeItem("Công bố các quyết định khen thưởng", 10, "Trưởng phòng", ItemKind.ANNOUNCE),
        ProgrammeItem("Trao thưởng đợt 1: khen thưởng cấp Nhà nước, cấp tỉnh", 15, "", ItemKind.HAND_OVER),
        ProgrammeItem("Trao thưởng đợt 2: thuộc thẩm quyền của xã", 25, "", ItemKind.HAND_OVER),
        ProgrammeItem("Ký giao ước thi đua năm 2027", 20, "Chủ tịch UBND xã", ItemKind.SIGN),
        ProgrammeItem("Bế mạc", 5, "Chủ tịch UBND xã", script="Lời bế mạc riêng của xã."),
    ]
    staged.office.conferences.set_programme(staged.conference_id, items)
    script = script_of(staged)
    steps = script.steps
    assert [step.time for step in steps][:2] == ["07:30 - 08:00", "08:00 - 08:20"]
    assert "Phó Chủ tịch UBND xã trình bày: Báo cáo tổng kết năm 2026" in " ".join(said(steps[1]))
    # Decisions are read in their own item, then nowhere else.
    assert "Xin công bố toàn văn Quyết định số 156/QĐ-UBND" in " ".join(said(steps[2]))
    assert whole(script).count("Xin công bố toàn văn") == 2
    assert [turn.group.number for turn in steps[3].turns] == [1]
    assert {turn.group.decision.split()[3] for turn in steps[3].turns} == {"1875/QĐ-UBND"}
    assert {turn.group.decision.split()[3] for turn in steps[4].turns} == {"156/QĐ-UBND"}
    assert len(steps[4].turns) == len(staged.stage.turns) - 1
    signing = said(steps[5])
    assert "đại diện 25 đơn vị" in " ".join(signing)
    assert sum(text.split(".")[0].isdigit() for text in signing) == 25
    assert said(steps[6]) == ["Lời bế mạc riêng của xã."]


def test_a_programme_past_midnight_says_so(staged: Staged) -> None:
    conference = staged.office.conferences.get(staged.conference_id)
    staged.office.conferences.update(replace(conference, starts_at="23:30"))
    items = [ProgrammeItem("Chào cờ", 45), ProgrammeItem("Trao thưởng", 30), ProgrammeItem("Bế mạc", 5)]
    staged.office.conferences.set_programme(staged.conference_id, items)
    times = [step.time for step in script_of(staged).steps]
    assert times == ["23:30 - 00:15", "00:15 - 00:45 (hôm sau)", "00:45 - 00:50 (hôm sau)"]


def test_abbreviations_are_helped_once_in_running_text_and_once_in_a_turn(staged: Staged) -> None:
    staged.presented_by("Ông Lâm Quốc Thịnh, Chủ tịch UBND xã")
    store = staged.office._store
    people = [line.award for line in staged.stage.turns[-1].lines]
    posted, plain = people[:2], people[2]

    def work() -> None:
        for award in posted:
            store.decisions.update_award(replace(award, unit_name="Văn phòng HĐND và UBND xã"))
        store.decisions.update_award(replace(plain, post="Kế toán", unit_name="Trường Mầm non Thạnh Hóa"))

    staged.office.operations.run("Sửa", work)
    script = script_of(staged)
    helped = [
        line.text
        for step in script.steps
        for turn in step.turns
        for line in turn.before
        if line.kind == "reading"
    ]
    assert (
        sum("156/QĐ-UBND: một trăm năm mươi sáu, Quyết định, Ủy ban nhân dân" in text for text in helped) == 1
    )
    names = [one for step in script.steps for turn in step.turns for one in turn.group.names]
    short = [one for one in names if "HĐND" in one.beside]
    assert [one.award_id for one in short] == [award.id for award in posted]
    assert [one.reading for one in short] == ["HĐND: Hội đồng nhân dân; UBND: Ủy ban nhân dân", ""]
    assert all(not one.reading for one in names if one.beside == "Kế toán, Trường Mầm non Thạnh Hóa")


def test_an_office_changes_the_words_and_adds_abbreviations(staged: Staged) -> None:
    templates = staged.office.paper_templates
    text = templates.get("mc-script").replace("Xin nhiệt liệt chúc mừng", "Xin chúc mừng và cảm ơn")
    templates.save("mc-script", text)
    own = staged.office.folder / "papers" / "abbreviations.toml"
    own.write_text('[words]\n"Hội trường" = "Nhà văn hóa"\n', encoding="utf-8")
    script = script_of(staged)
    assert "Xin chúc mừng và cảm ơn" in whole(script)
    assert "Hội trường: Nhà văn hóa" in whole(script)
    with pytest.raises(Invalid, match="chỗ điền"):
        templates.save("mc-script", text.replace("{presenter}", "{nguoi_trao}"))
    own.write_text('[words]\nUBND = ""\n', encoding="utf-8")
    with pytest.raises(Invalid, match=r"abbreviations\.toml"):
        script_of(staged)


def test_a_conference_without_turns_or_without_a_name_is_told(sample: Workspace) -> None:
    empty = sample.conferences.add(Conference(0, "Hội nghị phát động", 2027)).created
    with pytest.raises(RuleViolation, match="chưa xếp đợt lên nhận"):
        on_stage(sample.year_sources(), Selection(conference_id=empty))
    with pytest.raises(Invalid, match="Chọn hội nghị"):
        on_stage(sample.year_sources(), Selection())


# ---- how people are spoken of ----------------------------------------------------------------------
@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Lâm Quốc Thịnh", "Lâm Quốc Thịnh, Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"),
        ("Ông Trần Văn Nam, Bí thư Huyện ủy", "Ông Trần Văn Nam, Bí thư Huyện ủy"),
        ("Đại diện các đơn vị", "đại diện các đơn vị"),
        ("Lãnh đạo cấp trên", "lãnh đạo cấp trên"),
        ("Phó Chủ tịch UBND xã", "đồng chí Phó Chủ tịch UBND xã"),
        ("Hiệu trưởng Trường Tiểu học Thạnh Hóa", "đồng chí Hiệu trưởng Trường Tiểu học Thạnh Hóa"),
        ("Ban Tổ chức", "Ban Tổ chức"),
        ("Đoàn TNCS Hồ Chí Minh xã", "Đoàn TNCS Hồ Chí Minh xã"),
        ("", ""),
    ],
)
def test_speakers_have_salutation_and_post_and_no_stray_capital(
    staged: Staged, written: str, spoken: str
) -> None:
    words = Spoken(on_stage(staged.office.year_sources(), staged.selection))
    assert words.person(written) == spoken


def test_the_chair_is_spoken_of_as_the_conference_writes_him(staged: Staged) -> None:
    conference = staged.office.conferences.get(staged.conference_id)
    staged.office.conferences.update(replace(conference, chair="Ông Lâm Quốc Thịnh, Chủ tịch UBND xã"))
    staged.presented_by("Lâm Quốc Thịnh")
    script = script_of(staged)
    groups = [turn.group for step in script.steps for turn in step.turns]
    assert {group.presenter for group in groups} == {"Ông Lâm Quốc Thịnh, Chủ tịch UBND xã"}


def test_the_speaker_of_the_item_hands_over_where_a_turn_names_nobody(staged: Staged) -> None:
    staged.office.conferences.set_programme(
        staged.conference_id,
        [ProgrammeItem("Trao thưởng", 30, "Phó Chủ tịch UBND xã", ItemKind.HAND_OVER)],
    )
    text = whole(script_of(staged))
    assert "kính mời đồng chí Phó Chủ tịch UBND xã lên trao thưởng" in text
    assert "chưa chọn" not in text
    staged.presented_by("Bà Phạm Cẩm Liên")
    assert "kính mời bà Phạm Cẩm Liên lên trao thưởng" in whole(script_of(staged))


def test_signers_of_pledges_have_salutation_and_post(staged: Staged) -> None:
    staged.office.conferences.set_programme(
        staged.conference_id, [ProgrammeItem("Ký giao ước thi đua", 20, "", ItemKind.SIGN)]
    )
    rows = staged.office.pledges.of_year(2027)
    assert rows
    people = {
        one.name: salutation_of(one) for one in staged.office.year_sources().store.people.all() if one.gender
    }
    text = whole(script_of(staged))
    for row in rows:
        pledge = row.pledge
        saluted = f"{people.get(pledge.representative, '')} {pledge.representative}".strip()
        assert f"{row.unit_name} - {saluted}, {pledge.representative_post}" in text


def test_names_of_old_rows_take_their_salutation_from_the_directory(staged: Staged) -> None:
    shown = on_stage(staged.office.year_sources(), staged.selection)
    line = next(one for one in staged.stage.lines if one.award.recipient_kind is RecipientKind.PERSON)
    person = staged.office.units.person(line.award.recipient_id or 0)
    old = replace(line.award, salutation="")
    name = shown.name(replace(line, award=old))
    assert name.name == f"{salutation_of(person)} {person.name}"
    assert not name.unsaluted
    gone = shown.name(replace(line, award=replace(old, recipient_id=None)))
    assert (gone.name, gone.unsaluted) == (old.name, True)


def test_a_unit_is_not_its_own_unit_in_other_letters(staged: Staged) -> None:
    award = next(one.award for one in staged.stage.lines if one.award.recipient_kind is RecipientKind.UNIT)
    assert post_and_unit(replace(award, name="Ban CHQS Thạnh Hoá", unit_name="Ban CHQS Thạnh Hóa")) == (
        "",
        "",
    )


def test_the_office_is_read_once_for_all_names(staged: Staged, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = on_stage(staged.office.year_sources(), staged.selection)
    maker, times = shown.sources.maker, 0
    whole_office = maker.office

    def counted() -> Office:
        nonlocal times
        times += 1
        return whole_office()

    monkeypatch.setattr(maker, "office", counted)
    assert len([one for group in shown.paper().groups for one in group.names]) > 1
    assert times == 1
