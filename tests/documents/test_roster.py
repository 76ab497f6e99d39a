"""Danh sách khen thưởng: what it says, in what order, and how it breaks over pages."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from thidua_desktop.documents.data import RosterData, RosterGroup, RosterRow
from thidua_desktop.documents.roster import check_roster, render_roster
from thidua_desktop.domain.errors import Invalid
from thidua_desktop.domain.records import RecipientKind, Signer

NAMES = ("Lê Văn An", "Trần Thị Bích", "Nguyễn Hoàng Phương Uyên", "Đỗ Ẩn")
LONG = (
    "Ban Chỉ đạo Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa và Hội đồng Phối hợp phổ biến, "
    "giáo dục pháp luật xã Thạnh Hóa"
)


def rows(
    count: int, kind: RecipientKind = RecipientKind.PERSON, unit: str = "Văn phòng"
) -> tuple[RosterRow, ...]:
    return tuple(
        RosterRow(f"{NAMES[i % 4]} {i + 1}", "Công chức", unit, recipient_kind=kind) for i in range(count)
    )


def roster(*groups: RosterGroup, **changes: object) -> RosterData:
    values: dict[str, object] = {
        "office_name": "Ủy ban nhân dân xã Thạnh Hóa",
        "parent_name": "Ủy ban nhân dân tỉnh Tây Ninh",
        "title": "Tặng Giấy khen cho tập thể, cá nhân năm 2026",
        "groups": groups,
        "attached_to": "(Kèm theo Quyết định số 123/QĐ-UBND ngày 15 tháng 12 năm 2026)",
        "place_date": "Thạnh Hóa, ngày 15 tháng 12 năm 2026",
        "signer": Signer("Phạm Hữu Ước", "Chủ tịch"),
    }
    return RosterData(**{**values, **changes})  # type: ignore[arg-type]


@pytest.fixture
def pdf(resources: Path) -> Callable[[RosterData], tuple[bytes, int]]:
    def make(data: RosterData) -> tuple[bytes, int]:
        target = io.BytesIO()
        return_value = render_roster(target, data, resources=resources)
        return target.getvalue(), return_value.pages

    return make


def test_everything_is_on_the_paper(
    pdf: Callable[..., tuple[bytes, int]], text_of: Callable[..., str]
) -> None:
    data, _ = pdf(roster(RosterGroup("Giấy khen của Chủ tịch", rows(2))))
    text = text_of(data)
    for words in (
        "ỦY BAN NHÂN DÂN TỈNH TÂY NINH",
        "ỦY BAN NHÂN DÂN XÃ THẠNH HÓA",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Thạnh Hóa, ngày 15 tháng 12 năm 2026",
        "DANH SÁCH",
        "Tặng Giấy khen cho tập thể, cá nhân năm 2026",
        "(Kèm theo Quyết định số 123/QĐ-UBND ngày 15 tháng 12 năm 2026)",
        "I. Giấy khen của Chủ tịch (2)",
        "Lê Văn An 1",
        "Danh sách này gồm 02 cá nhân./.",
        "CHỦ TỊCH",
        "Phạm Hữu Ước",
        "Trang 1/1",
    ):
        assert words in text or words in text.replace("  ", " "), words
    assert unicodedata.is_normalized("NFC", text)


def test_groups_keep_their_order_and_kinds_follow_the_decree(
    pdf: Callable[..., tuple[bytes, int]], text_of: Callable[..., str]
) -> None:
    mixed = rows(2) + rows(1, RecipientKind.HOUSEHOLD, "Ấp 2") + rows(3, RecipientKind.UNIT, "")
    data, _ = pdf(roster(RosterGroup("Chiến sĩ thi đua cơ sở", rows(1)), RosterGroup("Giấy khen", mixed)))
    text = text_of(data)
    order = (
        "I. Chiến sĩ thi đua cơ sở (1)",
        "II. Giấy khen (6)",
        "Tập thể (3)",
        "Hộ gia đình (1)",
        "Cá nhân (2)",
    )
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    # One stands in both groups.
    assert "Danh sách này gồm 03 lượt tập thể, 01 lượt hộ gia đình, 03 lượt cá nhân./." in text


def test_who_is_listed_twice_counts_as_lượt_and_numbers_are_the_stage_s(
    pdf: Callable[..., tuple[bytes, int]], text_of: Callable[..., str]
) -> None:
    people = tuple(replace(row, number=f"{40 + i}") for i, row in enumerate(rows(2)))
    late = replace(people[0], number="41a")
    groups = (RosterGroup("Giấy khen", people, "Quyết định số 12/QĐ-UBND"), RosterGroup("Bằng khen", (late,)))
    text = text_of(pdf(roster(*groups))[0])
    assert "Danh sách này gồm 03 lượt cá nhân./." in text
    assert "(Quyết định số 12/QĐ-UBND)" in text
    assert re.findall(r"\b4\d+a?\b", text) == ["40", "41", "41a"]


def test_a_birth_year_tells_two_of_one_name_apart(
    pdf: Callable[..., tuple[bytes, int]], text_of: Callable[..., str]
) -> None:
    twins = (RosterRow("Lê Văn An", birth="1983"), RosterRow("Lê Văn An", birth="27/08/1990"))
    text = text_of(pdf(roster(RosterGroup("Giấy khen", twins)))[0])
    assert "(sinh năm 1983)" in text
    assert "(sinh ngày 27/08/1990)" in text


@pytest.mark.parametrize("count", range(1, 75))
def test_no_heading_and_no_signature_is_left_alone(
    pdf: Callable[..., tuple[bytes, int]], text_of: Callable[..., str], count: int
) -> None:
    data, pages = pdf(
        roster(RosterGroup("Lao động tiên tiến", rows(count)), RosterGroup("Giấy khen", rows(3)))
    )
    texts = [text_of(data, page) for page in range(pages)]
    for number, text in enumerate(texts, start=1):
        assert f"Trang {number}/{pages}" in text
        assert text.count("Họ và tên, tên đơn vị") == 1
        assert "Công chức" in text, "a page without a row"
    with_title = next(text for text in texts if "II. Giấy khen" in text)
    assert "Lê Văn An 1 " in with_title.split("II. Giấy khen")[1]
    last = texts[-1].split("Danh sách này gồm")[0]
    assert "Trần Thị Bích 2" in last
    assert "Nguyễn Hoàng Phương Uyên 3" in last
    assert "Phạm Hữu Ước" in texts[-1]
    everything = " ".join(texts)
    assert all(f"{NAMES[i % 4]} {i + 1} " in everything for i in range(count))


@pytest.mark.parametrize("count", [1, 20, 40, 66])
def test_nothing_stands_in_the_margins_but_page_numbers(
    pdf: Callable[..., tuple[bytes, int]], seen: Callable[..., list], count: int
) -> None:
    group = RosterGroup("Giấy khen", rows(count, unit=LONG) + rows(2, RecipientKind.UNIT, ""))
    data, pages = pdf(roster(group))
    for page in range(pages):
        lines = seen(data, page)
        number = [line for line in lines if line.baseline < 20]
        assert [line.text for line in number] == ([str(page + 1)] if page else [])
        for line in number:
            assert (line.x + line.right) / 2 == pytest.approx(105, abs=1)
        for line in lines:
            assert line.x >= 30 - 0.1
            assert line.right <= 195 + 0.3, "an italic letter leans a little over its width"
            assert line.baseline <= 277 or line.size == 10, line


def test_letter_sizes_are_those_of_the_decree(
    pdf: Callable[..., tuple[bytes, int]], seen: Callable[..., list]
) -> None:
    lines = seen(pdf(roster(RosterGroup("Giấy khen", rows(2))))[0])
    sizes = {
        "CỘNG HÒA": (12, 13),
        "Độc lập": (13, 14),
        "TỈNH TÂY NINH": (12, 13),
        "Thạnh Hóa, ngày": (13, 14),
        "DANH SÁCH": (13, 14),
        "Tặng Giấy khen": (13, 14),
        "(Kèm theo": (13, 14),
        "Phạm Hữu Ước": (13, 14),
    }
    for words, (least, most) in sizes.items():
        assert any(words in line.text and least <= line.size <= most for line in lines), words


@pytest.mark.parametrize(
    "name", ["<b>An</b> & Bình", "Tên quá dài " * 8, "X" * 120, '=HYPERLINK("http://a")']
)
def test_strange_names_are_printed_as_they_are(
    pdf: Callable[..., tuple[bytes, int]], text_of: Callable[..., str], name: str
) -> None:
    text = text_of(pdf(roster(RosterGroup("Giấy khen", (RosterRow(name.strip()),))))[0])
    assert "".join(name.split()) in "".join(text.split())


def test_decomposed_names_are_composed(pdf: Callable[..., tuple[bytes, int]]) -> None:
    plain = roster(RosterGroup("Giấy khen", rows(2)))
    decomposed = roster(
        RosterGroup(
            "Giấy khen",
            tuple(RosterRow(unicodedata.normalize("NFD", row.name), row.post, row.unit) for row in rows(2)),
        )
    )
    assert pdf(plain) == pdf(decomposed)


@pytest.mark.parametrize(
    ("row", "code", "words"),
    [
        (RosterRow("An 😀"), "missing_glyph", "“😀” (U+1F600)"),
        (RosterRow("An", note="dài " * 1300), "row_too_high", "dài hơn cả trang giấy"),
    ],
)
def test_what_cannot_be_printed_is_refused_with_the_name(
    resources: Path, row: RosterRow, code: str, words: str
) -> None:
    data = roster(RosterGroup("Giấy khen", (RosterRow("Bình"), row)))
    found = check_roster(data, resources=resources)
    assert [p.code for p in found] == [code]
    assert words in found[0].message
    assert "“An" in found[0].message
    with pytest.raises(Invalid):
        render_roster(io.BytesIO(), data, resources=resources)


def test_a_roster_of_an_office_without_superior_has_one_name(
    pdf: Callable[..., tuple[bytes, int]], seen: Callable[..., list]
) -> None:
    lines = seen(pdf(roster(RosterGroup("Giấy khen", rows(1)), parent_name=""))[0])
    left = [line for line in lines if line.baseline < 40 and line.x < 95]
    assert left
    assert not any("TÂY NINH" in line.text for line in lines)


def test_no_rows_is_said(pdf: Callable[..., tuple[bytes, int]], text_of: Callable[..., str]) -> None:
    assert "không có trường hợp nào" in text_of(pdf(roster())[0])
