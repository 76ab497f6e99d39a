"""Papers of the stage: what they say, in which order, how large, and that nobody is torn between pages."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable
from dataclasses import replace

import pytest
import zxingcpp

from tests.documents import stage_samples as samples
from tests.documents.conftest import Seen
from thidua_desktop.documents.certificate import Setup
from thidua_desktop.documents.raster import page_count, page_sizes, render_page
from thidua_desktop.documents.stage.cards import render_cards, render_labels
from thidua_desktop.documents.stage.data import ScriptLine, ScriptTurn, StageGroup, StageName
from thidua_desktop.documents.stage.script import LEAST_SIZE, MARGIN_SIZE, render_script
from thidua_desktop.documents.stage.separators import render_separators
from thidua_desktop.documents.stage.sizes import Labels, parse_sizes
from thidua_desktop.documents.stage.stack import LEFT_OVER, render_stack
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.paths import resources

TextOf = Callable[..., str]
SeenOn = Callable[..., list[Seen]]


def texts(pdf: bytes, text_of: TextOf) -> list[str]:
    return [text_of(pdf, page) for page in range(page_count(pdf))]


# ---- script ----------------------------------------------------------------------------------------
def test_the_script_calls_everybody_in_order_and_leaves_out_who_is_absent(text_of: TextOf) -> None:
    pdf, rendered = samples.made("mc-script")
    whole = " ".join(texts(pdf, text_of))
    places = [whole.index(one.name.split()[-1] + " ") for one in samples.groups()[0].called]
    assert places == sorted(places)
    assert "(Bà Trần Thị Bích, vợ nhận thay)" in whole
    assert "3. VẮNG, không đọc" in whole
    assert "Đọc: Trường Trung học cơ sở Thạnh Hóa" in whole
    assert [mark.title.split(".")[0] for mark in rendered.marks] == [
        "Kịch bản dẫn chương trình",
        "Đợt 1",
        "Đợt 2",
    ]
    assert [mark.page for mark in rendered.marks] == [0, 1, 2]


def test_what_is_read_is_large_and_only_notes_are_small(seen: SeenOn) -> None:
    pdf, _ = samples.made("mc-script")
    for page in range(1, page_count(pdf)):
        for line in seen(pdf, page):
            small = line.size < LEAST_SIZE
            # The margin begins to the right of the names; above and below stand the page's head and foot.
            assert not small or line.x > 150 or line.baseline < 20 or "xem tiếp" in line.text, line


def test_the_absent_stand_in_the_margin_alone(seen: SeenOn) -> None:
    pdf, _ = samples.made("mc-script")
    found = [
        line for page in range(page_count(pdf)) for line in seen(pdf, page) if "Vũ Văng Mặt" in line.text
    ]
    assert [line.size for line in found] == [MARGIN_SIZE]
    assert found[0].x > 150


def many(count: int) -> tuple[StageName, ...]:
    return tuple(
        samples.person(i, name=f"Ông Người Thứ {i}", post=samples.LONG_POST, unit=f"Đơn vị số {i}")
        for i in range(1, count + 1)
    )


@pytest.mark.parametrize("count", [5, 6, 7, 12, 13])
def test_no_person_is_split_and_no_page_has_a_lonely_name(text_of: TextOf, count: int) -> None:
    script = samples.script()
    step = script.steps[1]
    turn = ScriptTurn(StageGroup(1, "Lao động tiên tiến", many(count)), step.turns[0].before)
    changed = replace(script, steps=(replace(step, turns=(turn,)),))
    target = io.BytesIO()
    render_script(target, changed, resources=resources())
    pages = texts(target.getvalue(), text_of)
    on = {}
    for i in range(1, count + 1):
        pages_of = [n for n, text in enumerate(pages) if f"Người Thứ {i} " in text]
        assert len(pages_of) == 1
        # Post and unit stand on the page of the name.
        assert f"Đơn vị số {i} " in pages[pages_of[0]] + " "
        on[i] = pages_of[0]
    for page in set(on.values()):
        assert list(on.values()).count(page) >= 2
    assert list(on.values()) == sorted(on.values())


def test_a_turn_begins_a_page(text_of: TextOf) -> None:
    pdf, rendered = samples.made("mc-script")
    pages = texts(pdf, text_of)
    for mark in rendered.marks[1:]:
        head = pages[mark.page].split("(xem tiếp trang sau) ", 1)[1]
        assert head.startswith(mark.title.replace("Đợt", "ĐỢT")[:30])


# ---- separators --------------------------------------------------------------------------------------
def test_a_separator_lists_its_turn_and_counts_what_follows(text_of: TextOf) -> None:
    pdf, _ = samples.made("separators")
    first, second = texts(pdf, text_of)
    assert "ĐỢT 1" in first
    assert "Theo sau: 3 tờ, xếp đúng thứ tự trên; tờ trên cùng trao cho vị trí 1." in first
    assert "[MỚI]" in second
    assert "[ĐỔI CHỖ]" in second
    assert "Ông Vũ Văng Mặt [VẮNG]" in second
    assert "Theo sau: 8 tờ" in second
    assert "Người trao: Bà Phạm Cẩm Liên" in second


def test_a_long_turn_goes_on_without_losing_anybody(text_of: TextOf, seen: SeenOn) -> None:
    paper = replace(samples.paper(), groups=(StageGroup(1, "Lao động tiên tiến", many(60)),))
    target = io.BytesIO()
    rendered = render_separators(target, paper, resources=resources())
    assert rendered.pages > 1
    whole = " ".join(texts(target.getvalue(), text_of))
    for i in range(1, 61):
        assert whole.count(f"Người Thứ {i} ") == 1
    for page in range(rendered.pages):
        assert all(line.right <= 297 - 10 and line.baseline <= 205 for line in seen(target.getvalue(), page))


# ---- stack -------------------------------------------------------------------------------------------
def test_certificates_follow_their_separator_and_the_absent_lie_at_the_end(text_of: TextOf) -> None:
    pdf, rendered = samples.made("stack")
    pages = texts(pdf, text_of)
    called = [group.called for group in samples.groups()]
    assert [mark.page for mark in rendered.marks] == [0, 4, 13]
    assert rendered.pages == len(pages) == 1 + 3 + 1 + 8 + 1 + 1
    order = [one.name for names in called for one in names]
    certificates = [text for text in pages if "Tờ ngăn" not in text]
    for name, text in zip([*order, "Ông Vũ Văng Mặt"], certificates, strict=True):
        assert " ".join(name.split()[-2:]) in text
    assert LEFT_OVER in pages[13]
    assert "Vũ Văng Mặt" in pages[14]
    assert set(page_sizes(pdf)) == {page_sizes(pdf)[0]}


def test_a_certificate_that_cannot_be_set_is_not_counted(text_of: TextOf) -> None:
    items = samples.certificate_items()
    layout, data = items[101]
    items[101] = (layout, replace(data, fields={**data.fields, "name": ""}))
    target = io.BytesIO()
    rendered = render_stack(target, samples.paper(), items, Setup(resources()))
    assert rendered.problems
    assert "Theo sau: 2 tờ" in text_of(target.getvalue(), 0)


# ---- cards and labels ----------------------------------------------------------------------------------
def test_cards_show_turn_place_name_and_a_code_that_reads(text_of: TextOf) -> None:
    target = io.BytesIO()
    rendered = render_cards(target, samples.paper(), per_sheet=1, resources=resources())
    assert rendered.pages == 11
    text = text_of(target.getvalue(), 3)
    assert "Nghiêng Thùy Quỳnh" in text
    assert "ĐỢT 2" in text or ("ĐỢT" in text and " 2 " in text)
    assert samples.BADGE in text
    page = render_page(target.getvalue(), 3, 150)
    grey = memoryview(page.data[::4]).cast("B", (page.height, page.stride // 4))
    found = zxingcpp.read_barcodes(grey)
    assert [one.text for one in found] == [samples.BADGE]


def test_two_cards_share_a_sheet_but_two_turns_do_not() -> None:
    _, rendered = samples.made("stage-cards")
    assert [mark.page for mark in rendered.marks] == [0, 2]
    assert rendered.pages == 2 + 4


def test_nobody_called_is_told() -> None:
    names = tuple(replace(one, absent=True) for one in samples.groups()[0].names)
    paper = replace(samples.paper(), groups=(StageGroup(1, "Giấy khen", names),))
    with pytest.raises(Invalid, match="Không có ai lên sân khấu"):
        render_cards(io.BytesIO(), paper, per_sheet=2, resources=resources())


def test_labels_stay_inside_their_frames(seen: SeenOn) -> None:
    pdf, rendered = samples.made("seat-labels")
    assert rendered.pages == 2
    sizes = Labels()
    for page in range(rendered.pages):
        for line in seen(pdf, page):
            row = (line.baseline - sizes.top) / sizes.height
            assert 0 < row < sizes.rows
            assert line.baseline - sizes.top - int(row) * sizes.height < sizes.height - 0.5, line
            assert line.x >= sizes.left
            assert line.right <= 210 - sizes.left


def test_labels_are_as_many_to_a_sheet_as_the_office_says() -> None:
    target = io.BytesIO()
    sizes = Labels(columns=3, rows=8)
    made = render_labels(
        target, samples.labels() * 3, sizes, conference="Hội nghị", office_name="", resources=resources()
    )
    assert made.pages == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[cards]\nper_sheet = 3", "per_sheet"),
        ("[labels]\nrows = 40", "rows"),
        ("[labels]\ncolumns = 4\nleft = 20", "nhãn chỉ còn"),
        ("[labels]\nhang = 3", "khóa lạ"),
        ("[labels", "viết sai"),
    ],
)
def test_sizes_out_of_bounds_are_refused_in_words(text: str, said: str) -> None:
    with pytest.raises(Invalid, match=said):
        parse_sizes(text, "sheets.toml")


# ---- all -----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", samples.RENDERERS)
def test_equal_data_give_equal_bytes_and_nothing_leaves_the_page(name: str, seen: SeenOn) -> None:
    pdf, rendered = samples.made(name)
    assert pdf == samples.made(name)[0]
    assert rendered.pages == page_count(pdf)
    for page, (width, height) in enumerate(page_sizes(pdf)):
        for line in seen(pdf, page):
            assert line.x > 3, line
            assert line.right < width - 3, line
            assert 3 < line.baseline < height - 3, line


def test_a_character_without_a_glyph_is_named() -> None:
    group = StageGroup(1, "Giấy khen", (samples.person(1, name="Ông An 😀"),))
    with pytest.raises(Invalid, match="U\\+1F600"):
        render_separators(io.BytesIO(), replace(samples.paper(), groups=(group,)), resources=resources())


def test_changes_stand_under_their_turn(text_of: TextOf) -> None:
    pdf, _ = samples.made("changes")
    pages = texts(pdf, text_of)
    assert "So với bộ giấy in lúc 16:05 ngày 27/12/2026" in pages[0]
    assert pages[0].index("Đợt 1") < pages[0].index("Thu hồi") < pages[0].index("Đợt 2")
    assert all("Thay đổi STT Nội dung" in text for text in pages)


# ---- another level's certificates, who comes up, what runs on --------------------------------------
def test_a_certificate_made_elsewhere_has_its_place_kept(text_of: TextOf) -> None:
    pdf, _ = samples.made("stack")
    pages = texts(pdf, text_of)
    held = [page for page in pages if "GIỮ CHỖ" in page]
    assert len(held) == 1
    assert "Nguyễn Văn Hên" in held[0]
    assert "Đợt 2 · vị trí 5 · STT 8" in held[0]
    assert "đặt vào đây, thay tờ này" in held[0]
    # Between the certificates of those who stand left and right of him.
    at = pages.index(held[0])
    assert "Ông Nguyễn Văn Hn" in pages[at - 1]
    assert "Ông Nguyễn Văn Ln" in pages[at + 1]


def test_the_place_of_one_whose_award_was_revoked_is_not_kept(text_of: TextOf) -> None:
    first, second = samples.groups()
    names = tuple(
        replace(one, absent=True, change="THU HỒI") if one.elsewhere else one for one in second.names
    )
    target = io.BytesIO()
    paper = replace(samples.paper(), groups=(first, replace(second, names=names)))
    render_stack(target, paper, samples.certificate_items(), Setup(resources()), compress=False)
    assert not any("GIỮ CHỖ" in page for page in texts(target.getvalue(), text_of))


def test_who_comes_up_for_a_collective_is_on_card_and_separator(text_of: TextOf) -> None:
    assert "(Lên nhận: Bà Lê Thị Hoa, Trưởng ban)" in text_of(samples.made("stage-cards")[0], 0)
    assert "lên nhận: Bà Lê Thị Hoa, Trưởng ban" in text_of(samples.made("separators")[0], 0)


def test_a_turn_that_runs_on_repeats_its_title_and_ends_with_a_name(text_of: TextOf) -> None:
    group = StageGroup(7, "Lao động tiên tiến – cá nhân", tuple(samples.person(i) for i in range(1, 24)))
    script = samples.script()
    after = tuple(ScriptTurn(group).after) + script.steps[0].lines
    for count in range(4, 24):
        turn = ScriptTurn(replace(group, names=group.names[:count]), (), after)
        target = io.BytesIO()
        step = replace(script.steps[0], turns=(turn,), after=())
        render_script(target, replace(script, steps=(step,)), resources=resources(), compress=False)
        pages = texts(target.getvalue(), text_of)[1:]
        assert all(("(tiếp)" in page) == (i > 0) for i, page in enumerate(pages))
        assert "STT" in pages[-1]
        assert "Kính thưa quý vị đại biểu" in pages[-1]


def test_the_mc_is_told_whom_to_ask_about(text_of: TextOf) -> None:
    whole = " ".join(texts(samples.made("mc-script")[0], text_of))
    assert whole.count("Hỏi trước: Ông hay Bà") == 1


def test_how_to_pronounce_a_paragraph_stands_on_its_page(text_of: TextOf) -> None:
    script = samples.script()
    marked = (ScriptLine("say", "Quyết định số 7698"), ScriptLine("reading", "bảy nghìn"))
    for said, done in itertools.product(range(10, 17), range(6)):
        filler = [ScriptLine("say", "Kính thưa quý vị!")] * said + [ScriptLine("do", "Chờ.")] * done
        step = replace(script.steps[0], lines=(*filler, *marked), turns=(), after=())
        target = io.BytesIO()
        render_script(target, replace(script, steps=(step,)), resources=resources(), compress=False)
        page = next(text for text in texts(target.getvalue(), text_of) if "7698" in text)
        assert "Đọc: bảy nghìn" in page
