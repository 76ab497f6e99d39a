"""The commune's own figures: all awards of the year by level and award, from which upper levels add up."""

from __future__ import annotations

from collections.abc import Sequence

from thidua_desktop.domain.levels import LEVEL_NAMES
from thidua_desktop.domain.records import AwardKind
from thidua_desktop.domain.statistics import Fact, Form, Line
from thidua_desktop.domain.vietnamese import sort_key
from thidua_desktop.services.statistics.facts import UNKNOWN_KIND
from thidua_desktop.services.statistics.words import Words

_ROUTES = (
    ("cong_trang", "Thường xuyên"),
    ("chuyen_de", "Chuyên đề"),
    ("dot_xuat", "Đột xuất"),
    ("doi_ngoai", "Đối ngoại"),
    ("cong_hien", "Cống hiến"),
    ("nien_han", "Niên hạn"),
    ("khang_chien", "Kháng chiến"),
)


def raw_form(facts: Sequence[Fact], kinds: Sequence[AwardKind], words: Words) -> Form:
    """A form with a row for every award that was given, by deciding level from the highest."""
    return Form(
        key="raw",
        number="Số liệu gốc",
        title="Khen thưởng của xã trong năm theo cấp quyết định",
        counts="awards",
        rows=_rows(facts, kinds),
        columns=_columns(words),
        asked={"leader": "Chọn nhóm cán bộ."},
        unit="Lượt",
        source="Bảng của chương trình: số liệu xã cung cấp để cấp trên cộng vào biểu",
        statutory=False,
    )


def unit_kinds_form(facts: Sequence[Fact], kinds: Sequence[AwardKind]) -> Form:
    """The same rows, told apart by what kind of unit (cơ quan, trường học, ấp …) they went to."""
    found = sorted({fact.marks["unit_kind"] for fact in facts} - {UNKNOWN_KIND}, key=sort_key)
    parts = [
        Line(f"{number}", kind, {"unit_kind": (kind,)}, group="Chia theo loại đơn vị")
        for number, kind in enumerate([*found, UNKNOWN_KIND], 2)
    ]
    return Form(
        key="unit_kinds",
        number="Theo loại đơn vị",
        title="Khen thưởng của xã trong năm theo cấp quyết định và loại đơn vị",
        counts="awards",
        rows=_rows(facts, kinds),
        columns=(Line("1", "Tổng số", sums=tuple(part.code for part in parts)), *parts),
        unit="Lượt",
        source="Bảng của chương trình: đơn vị được khen hoặc đơn vị đề nghị, theo loại ghi ở tab Đơn vị",
        statutory=False,
    )


def _rows(facts: Sequence[Fact], kinds: Sequence[AwardKind]) -> tuple[Line, ...]:
    names = {kind.code: kind.name for kind in kinds}
    order = {kind.code: kind.order for kind in kinds}
    rows: list[Line] = []
    totals: list[str] = []
    present = {(fact.marks.get("own_level", ""), fact.marks["code"]) for fact in facts}
    for level in (*reversed(list(LEVEL_NAMES)), ""):
        codes = sorted((code for at, code in present if at == level), key=lambda c: (order.get(c, 10**6), c))
        if not codes:
            continue
        head = f"{len(totals) + 1}"
        totals.append(head)
        places = [f"{head}.{i}" for i in range(1, len(codes) + 1)]
        name = LEVEL_NAMES.get(level, "chưa rõ cấp")
        rows.append(
            Line(head, f"Khen thưởng {name}" if level else "Chưa rõ cấp quyết định", sums=tuple(places))
        )
        for place, code in zip(places, codes, strict=True):
            # A level that is unknown is no mark; then the award's code alone tells.
            where = {"code": (code,)} | ({"own_level": (level,)} if level else {})
            rows.append(Line(place, names.get(code, code), where=where, of=head))
    return (Line("0", "Tổng số", sums=tuple(totals)), *rows)


def _columns(words: Words) -> tuple[Line, ...]:
    def line(code: int, label: str, group: str, of: str = "", **where: str) -> Line:
        return Line(str(code), label, {k: (v,) for k, v in where.items()}, group=group, of=of)

    who = "Chia theo đối tượng"
    columns = [
        Line("1", "Tổng số", sums=("2", "4", "5")),
        line(2, "Tập thể", who, kind="unit"),
        line(3, "Doanh nghiệp", who, of="2", kind="unit", enterprise="co"),
        line(4, "Hộ", who, kind="household"),
        line(5, "Cá nhân", who, kind="person"),
    ]
    leaders = [one for one in words.leaders if one.code != "khac"]
    for number, one in enumerate(leaders, 6):
        columns.append(line(number, one.label, "Trong số cá nhân", of="5", kind="person", leader=one.code))
    first = 6 + len(leaders)
    columns += [
        line(number, label, "Chia theo loại hình", route=code)
        for number, (code, label) in enumerate(_ROUTES, first)
    ]
    return tuple(columns)
