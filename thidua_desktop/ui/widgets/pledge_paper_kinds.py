"""The papers of the pledges, as the chooser of a pane names them; blocks in few words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from thidua_desktop.domain.records import Unit
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.ui.widgets.paper_pane import PaperKind

PLEDGE = PaperKind(
    "pledge",
    "Bản giao ước của đơn vị",
    ("Chưa có giao ước để in", "Thêm giao ước của một đơn vị, hoặc chọn năm khác."),
)
UNSIGNED = PaperKind(
    "unsigned",
    "Danh sách đơn vị chưa ký",
    ("Mọi đơn vị đã ký giao ước", "Danh sách này chỉ có khi còn đơn vị chưa ký."),
)
PLEDGE_RESULTS = PaperKind(
    "pledge-results",
    "Bảng chấm điểm, xếp hạng",
    ("Chưa có gì để chấm điểm", "Lập giao ước của năm và ghi kết quả thực hiện trước."),
)
MOVEMENT = PaperKind(
    "movement",
    "Báo cáo tổng kết phong trào",
    (
        "Chọn một phong trào ở bên trái",
        "Báo cáo lấy chỉ tiêu, khen thưởng, kinh phí và phần tổng kết đã ghi.",
    ),
)


def block_choices(blocks: Sequence[tuple[str, int]]) -> list[tuple[str, int]]:
    """(words, id) for a chooser of blocks: in few words where those still tell them apart."""
    briefs = [brief_block(name) for name, _ in blocks]
    return [
        ((brief if briefs.count(brief) == 1 else name) or "Ngoài cụm, khối", block_id)
        for (name, block_id), brief in zip(blocks, briefs, strict=True)
    ]


def unit_words(units: Sequence[Unit]) -> dict[int, str]:
    """Names of units by id; those that have the same name also say what tells them apart."""
    names = {unit.id: unit.name for unit in units}
    marks: tuple[Callable[[Unit], str], ...] = (
        lambda unit: unit.code,
        lambda unit: names.get(unit.parent_id or 0, ""),
        lambda unit: f"đến {format_date(unit.valid_to)}" if unit.valid_to else "đang hoạt động",
        lambda unit: f"mã số {unit.id}",
    )
    words = dict(names)
    for name in {name for name in names.values() if list(names.values()).count(name) > 1}:
        twins = [unit for unit in units if unit.name == name]
        told = next(mark for mark in marks if len({mark(unit) for unit in twins}) == len(twins))
        words.update({unit.id: f"{name} ({told(unit)})" if told(unit) else name for unit in twins})
    return words


def list_words(units: Sequence[Unit], place: str) -> dict[int, str]:
    """As :func:`unit_words`, without the office's own "xã …" at the end of all of them: a list is narrow."""
    words = unit_words(units)
    return dict(zip(words, cut_own(list(words.values()), place), strict=True))


def cut_own(names: Sequence[str], place: str) -> list[str]:
    """``names`` without "xã …" of the office itself where they still differ then."""
    own = re.compile(rf"\s+(?:của\s+)?(?:xã|phường|đặc khu)\s+{re.escape(place)}$", re.IGNORECASE)
    short = [own.sub("", name) if place else name for name in names]
    return [one if short.count(one) == 1 else name for one, name in zip(short, names, strict=True)]


def brief_block(name: str) -> str:
    """What tells "Khối thi đua số 1 (các cơ quan …)" apart in a narrow column: "Khối số 1"."""
    short = re.sub(r"\s*\([^)]*\)", "", name).replace(" thi đua", "").strip()
    return short or name
