"""A conference to set papers of the stage from: ordinary names, the longest there are, and every mark."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import BinaryIO

from thidua_desktop.documents.certificate import Item, Setup
from thidua_desktop.documents.data import CertificateData, Rendered
from thidua_desktop.documents.layout import load_layout
from thidua_desktop.documents.placeholders import samples
from thidua_desktop.documents.stage.cards import render_cards, render_labels
from thidua_desktop.documents.stage.changes import render_changes
from thidua_desktop.documents.stage.data import (
    ChangedTurn,
    ChangeLine,
    ChangesPaper,
    Script,
    ScriptLine,
    ScriptStep,
    ScriptTurn,
    SeatLabel,
    StageGroup,
    StageName,
    StagePaper,
)
from thidua_desktop.documents.stage.script import render_script
from thidua_desktop.documents.stage.separators import render_separators
from thidua_desktop.documents.stage.sizes import Labels
from thidua_desktop.documents.stage.stack import render_stack
from thidua_desktop.paths import resources

OFFICE = "Ủy ban nhân dân xã Thạnh Hóa"
CONFERENCE = "Hội nghị tổng kết phong trào thi đua yêu nước năm 2026 và ký kết giao ước thi đua năm 2027"
LONG_UNIT = (
    "Ban Chỉ đạo Phong trào Toàn dân đoàn kết xây dựng đời sống văn hóa và Hội đồng Phối hợp phổ biến, "
    "giáo dục pháp luật xã Thạnh Hóa"
)
LONG_PERSON = "Bà Công Tằng Tôn Nữ Nguyễn Thị Phương Nghiêng Thùy Quỳnh"
LONG_POST = "Phó Trưởng ban kiêm nhiệm Thư ký thường trực Hội đồng Phối hợp phổ biến, giáo dục pháp luật"
BADGE = "110000170"


def person(i: int, **changes: object) -> StageName:
    """The ``i``-th of a turn."""
    values: dict[str, object] = {
        "award_id": 100 + i,
        "label": str(i),
        "position": i,
        "name": f"Ông Nguyễn Văn {'ABCDEGHKLM'[(i - 1) % 10]}n",
        "post": "Công chức Tư pháp - Hộ tịch",
        "unit": "UBND xã Thạnh Hóa",
        "award": "Giấy khen của Chủ tịch Ủy ban nhân dân xã Thạnh Hóa",
        "badge": BADGE,
        "seat": f"B{i}",
    }
    return StageName(**{**values, **changes})  # type: ignore[arg-type]


def groups() -> tuple[StageGroup, ...]:
    """A turn of collectives with the longest names, and one of people with every mark."""
    units = (
        person(1, name=LONG_UNIT, post="", unit="", representative="Bà Lê Thị Hoa, Trưởng ban"),
        person(2, name="Trường THCS Thạnh Hóa", post="", unit="", reading="Trường Trung học cơ sở Thạnh Hóa"),
        person(3, name="Hộ gia đình Trần Văn Bảy", post="", unit="Ấp 2"),
    )
    people = (
        person(4, position=1, name=LONG_PERSON, post=LONG_POST, unit=LONG_UNIT, change="MỚI"),
        person(5, position=2, stand_in="Bà Trần Thị Bích", relation="vợ", change="ĐỔI CHỖ"),
        person(6, position=3, absent=True, name="Ông Vũ Văng Mặt"),
        person(7, position=4, posthumous=True, stand_in="Anh Lê Minh", relation="con trai"),
        person(8, position=5, name="Nguyễn Văn Hên", unsaluted=True, elsewhere=True),
        *(person(i, position=i - 3) for i in range(9, 12)),
        person(12, label="11a", position=9, reading="Công chức, Ủy ban nhân dân xã Thạnh Hóa"),
    )
    decision = "Quyết định số 412/QĐ-UBND ngày 15 tháng 12 năm 2026"
    return (
        StageGroup(
            1,
            "Giấy khen của Chủ tịch UBND xã tặng tập thể, hộ gia đình",
            units,
            "Ông Lâm Quốc Thịnh",
            decision,
        ),
        StageGroup(
            2,
            "Giấy khen của Chủ tịch Ủy ban nhân dân xã Thạnh Hóa tặng các cá nhân có thành tích xuất sắc",
            people,
            "Bà Phạm Cẩm Liên, Bí thư Đảng ủy, Chủ tịch Hội đồng nhân dân xã",
            decision,
            "Mời thêm người hỗ trợ bê khay.",
        ),
    )


def paper() -> StagePaper:
    return StagePaper(OFFICE, CONFERENCE, "Ngày 28/12/2026, Hội trường xã", groups())


def labels() -> tuple[SeatLabel, ...]:
    ordinary = tuple(
        SeatLabel(f"A{i}", f"Nguyễn Thị Hồng Hạnh {i}", "Trường Tiểu học Thạnh Hóa", "Giáo viên", BADGE)
        for i in range(1, 15)
    )
    return (
        SeatLabel("Hàng khách mời 12", LONG_PERSON, LONG_UNIT, LONG_POST, BADGE),
        SeatLabel("C24", LONG_UNIT, "", "", ""),
        *ordinary,
    )


def script() -> Script:
    first, second = groups()
    say = ScriptLine("say", "Kính thưa quý vị đại biểu, kính thưa các đồng chí!")
    decision = (
        ScriptLine("say", "Sau đây, xin công bố Quyết định số 412/QĐ-UBND ngày 15 tháng 12 năm 2026."),
        ScriptLine("reading", "Quyết định số bốn trăm mười hai, Quyết định, Ủy ban nhân dân"),
        ScriptLine(
            "decision", "Điều 1. Tặng Giấy khen cho các tập thể, hộ gia đình, cá nhân có tên dưới đây."
        ),
    )
    return Script(
        OFFICE,
        CONFERENCE,
        "Ngày 28 tháng 12 năm 2026, Hội trường xã",
        "Kịch bản dẫn chương trình",
        ("Kịch bản lập theo NĐ 152/2025/NĐ-CP Điều 30 khoản 1.",),
        (
            ScriptStep("Ổn định tổ chức, chào cờ", "07:30 - 07:40", "Ban Tổ chức", (say,)),
            ScriptStep(
                "Công bố quyết định và trao thưởng",
                "08:30 - 09:30",
                "",
                (say,),
                (
                    ScriptTurn(first, (*decision, say), (ScriptLine("do", "Chụp ảnh, mời về chỗ."),)),
                    ScriptTurn(second, (say,)),
                ),
                (say,),
            ),
            ScriptStep("Bế mạc", "11:20", "Ông Lâm Quốc Thịnh", (say,)),
        ),
    )


def changes() -> ChangesPaper:
    lines = tuple(
        ChangeLine(kind, str(i), f"{LONG_PERSON}, {LONG_UNIT}")
        for i, kind in enumerate(("Thêm", "Bỏ", "Đổi chỗ", "Đổi tên", "Thu hồi", "Vắng") * 4, start=1)
    )
    return ChangesPaper(
        OFFICE,
        CONFERENCE,
        "So với bộ giấy in lúc 16:05 ngày 27/12/2026",
        (ChangedTurn("Đợt 1", lines[:5]), ChangedTurn("Đợt 2", lines[5:])),
    )


def certificate_items() -> dict[int, Item]:
    """A certificate for everybody of :func:`groups` whom this office honours, on the layout of giấy khen."""
    layout = load_layout(resources() / "layouts" / "giay-khen-a4-trang-nha.toml")
    return {
        one.award_id: (layout, CertificateData({**samples(), "name": one.name}, award_id=one.award_id))
        for group in groups()
        for one in group.names
        if not one.elsewhere
    }


def _stack(target: BinaryIO) -> Rendered:
    return render_stack(target, paper(), certificate_items(), Setup(resources()), compress=False)


RENDERERS: Mapping[str, Callable[[BinaryIO], Rendered]] = {
    "mc-script": lambda target: render_script(target, script(), resources=resources(), compress=False),
    "stage-cards": lambda target: render_cards(
        target, paper(), per_sheet=2, resources=resources(), compress=False
    ),
    "seat-labels": lambda target: render_labels(
        target,
        labels(),
        Labels(),
        conference=CONFERENCE,
        office_name=OFFICE,
        resources=resources(),
        compress=False,
    ),
    "separators": lambda target: render_separators(target, paper(), resources=resources(), compress=False),
    "stack": _stack,
    "changes": lambda target: render_changes(target, changes(), resources=resources(), compress=False),
}


def made(name: str) -> tuple[bytes, Rendered]:
    """The paper ``name`` of these samples."""
    target = io.BytesIO()
    rendered = RENDERERS[name](target)
    return target.getvalue(), rendered
