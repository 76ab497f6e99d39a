"""The form on which a unit writes its pledge: who signs, its titles, its targets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import Final

from thidua_desktop.domain.records import CommonContent, Direction, Pledge, Target
from thidua_desktop.domain.vietnamese import canonical, format_date, nfc, parse_date
from thidua_desktop.exchange.fill_in import ENOUGH, FACT, FillInColumn, FillInFact, FillInForm, FillInLine
from thidua_desktop.exchange.fill_in_read import VALUE
from thidua_desktop.services.fill_in.preview import FillInFate, Judged, Met, PreviewLine, Scope
from thidua_desktop.services.pledges import PledgeService
from thidua_desktop.services.pledges.lines import target_of
from thidua_desktop.storage.database import Store

FREE_ROWS: Final = 25
_DIRECTIONS: Final = {
    Direction.HIGHER: "Càng cao càng tốt",
    Direction.LOWER: "Càng thấp càng tốt",
    Direction.YES_NO: "Có hoặc không",
}
_SIGNED: Final = "signed_on"
_CHECK: Final = (
    'IF({group}&{content}&{measure}&{plan}="","",IF({content}="","Thiếu nội dung",'
    'IF({plan}="","Thiếu kế hoạch",IF(COUNTIFS({group_all},{group},{content_all},{content})>1,'
    f'"Trùng với dòng khác","{ENOUGH}"))))'
)


class PledgeOf:
    """The pledge of one unit for one year."""

    natural: tuple[str, ...] = ("group", "content")

    def __init__(self, store: Store, pledges: PledgeService, scope: Scope) -> None:
        self._store = store
        self._pledges = pledges
        self._scope = scope
        year = store.pledges.of_year(scope.year)
        self._pledge = next((one for one in year if one.unit_id == scope.unit.id), None)

    # ---- what is here ------------------------------------------------------------------------
    @cached_property
    def form(self) -> FillInForm:
        pledge, unit, year = self._pledge, self._scope.unit, self._scope.year
        common = {(canonical(one.group), canonical(one.content)): one for one in self._pledges.common(year)}
        if pledge is not None:
            lines = [_line(f"t{one.id}", one, _kept(one, common)) for one in pledge.targets]
        else:
            wanted = [one for one in common.values() if one.plan]
            lines = [_line(f"c{one.id}", one, _LOCKED, stored=False) for one in wanted]
        signer = (
            (pledge.representative, pledge.representative_post)
            if pledge
            else (unit.head_name, unit.head_post)
        )
        signed = format_date(pledge.signed_on) if pledge and pledge.signed_on else ""
        there = pledge is not None
        return FillInForm(
            kind="pledges",
            title=f"GIAO ƯỚC THI ĐUA NĂM {year}",
            unit_name=unit.name,
            stamp={},
            columns=(
                FillInColumn("group", "Nhóm nội dung", 26, longest=200),
                FillInColumn("content", "Nội dung chỉ tiêu", 52, longest=1000),
                FillInColumn("measure", "Đơn vị tính", 12, longest=60),
                FillInColumn("plan", "Kế hoạch", 16, longest=200),
                FillInColumn("direction", "Hướng phấn đấu", 18, choices="ds_huong"),
                FillInColumn("note", "Ghi chú", 20, longest=500),
            ),
            lines=lines,
            facts=(
                FillInFact("representative", "Người đại diện ký", signer[0], stored=there),
                FillInFact("representative_post", "Chức vụ người ký", signer[1], stored=there),
                FillInFact(
                    "title_registered", "Danh hiệu đăng ký", pledge.title_registered if pledge else ""
                ),
                FillInFact(_SIGNED, "Ngày ký (nếu đã ký)", signed, is_date=True),
            ),
            free_rows=FREE_ROWS,
            lists={"ds_huong": list(_DIRECTIONS.values())},
            check=_CHECK,
            advice="Chỉ tiêu chung của cơ quan đã khóa; chỉ tiêu riêng của đơn vị ghi ở các dòng trống.",
        )

    # ---- what comes back ---------------------------------------------------------------------
    def tidy(self, key: str, text: str) -> str:
        """Days as dd/mm/yyyy, directions as the list has them."""
        if key == _SIGNED:
            day = parse_date(text).date
            return format_date(day) if day else text
        if key == "direction":
            return next((one for one in _DIRECTIONS.values() if canonical(one) == canonical(text)), text)
        return text

    def elsewhere(self, key: str) -> FillInLine | None:
        return None

    def judge(self, line: Met) -> Judged:
        if line.key.startswith(FACT):
            return self._judge_fact(line)
        there = line.there
        name = there.get("content") or line.here.get("content") or f"Dòng {line.row}"
        if line.gone:
            return Judged(name, FillInFate.ASK, "Đơn vị bỏ chỉ tiêu này: đánh dấu nếu đồng ý.")
        if not there.get("content"):
            return Judged(name, FillInFate.REFUSED, "Cột “Nội dung chỉ tiêu”: chưa ghi.")
        if (said := there.get("direction", "")) and said not in _DIRECTIONS.values():
            message = f"Cột “Hướng phấn đấu”: “{said}” không có trong danh sách."
            return Judged(name, FillInFate.REFUSED, message)
        if self._pledge is not None and self._pledge.signed_on is not None:
            message = f"Giao ước đã ký ngày {format_date(self._pledge.signed_on)}: đánh dấu nếu vẫn sửa."
            return Judged(name, FillInFate.ASK, message)
        return Judged(name, None, "" if there.get("plan") else "Chưa ghi kế hoạch: nhận, bổ sung sau.")

    def _judge_fact(self, line: Met) -> Judged:
        name = next(one.label for one in self.form.facts if FACT + one.key == line.key)
        text = line.there[VALUE]
        if line.key == FACT + _SIGNED and text and parse_date(text).date is None:
            message = f"“{text}” không phải ngày: ghi ngày/tháng/năm, ví dụ 15/01/{self._scope.year}."
            return Judged(name, FillInFate.REFUSED, message)
        return Judged(name)

    # ---- storing -----------------------------------------------------------------------------
    def write(self, lines: list[PreviewLine], source: Callable[[int], str]) -> None:
        pledge = self._pledge or Pledge(0, self._scope.unit.id, self._scope.year)
        targets = {f"t{one.id}": one for one in pledge.targets}
        added: list[Target] = []
        for one in (line.met for line in lines):
            if one.key.startswith(FACT):
                pledge = _with_fact(pledge, one.key.removeprefix(FACT), one.there[VALUE])
            elif one.gone:
                targets.pop(one.key)
            elif one.key in targets:
                targets[one.key] = _target(targets[one.key], one)
            else:
                added.append(_target(self._common(one.key), one))
        pledge = replace(pledge, targets=(*targets.values(), *added))
        if pledge.id:
            self._pledges.update(pledge)
        else:
            self._pledges.add(pledge)

    def _common(self, key: str) -> Target:
        """What a line of the common content is worth, for its target; an empty target for any other line."""
        lines = self._pledges.common(self._scope.year)
        return next((target_of(one) for one in lines if f"c{one.id}" == key), Target(""))


_LOCKED: Final = frozenset({"group", "content", "measure", "plan", "direction"})


def _kept(target: Target, common: dict[tuple[str, str], CommonContent]) -> frozenset[str]:
    """Columns locked for a target: all of it where it is the office's own for every unit."""
    line = common.get((canonical(target.group), canonical(target.content)))
    return _LOCKED if line is not None and line.plan else frozenset()


def _line(
    key: str, one: Target | CommonContent, locked: frozenset[str], *, stored: bool = True
) -> FillInLine:
    values = {
        "group": one.group,
        "content": one.content,
        "measure": one.measure,
        "plan": one.plan,
        "direction": _DIRECTIONS[one.direction],
        "note": nfc(one.note) if isinstance(one, Target) else "",
    }
    return FillInLine(key, values, stored=stored, locked=locked)


def _target(target: Target, line: Met) -> Target:
    there = line.there
    direction = next(
        (one for one, label in _DIRECTIONS.items() if label == there.get("direction")), target.direction
    )
    return replace(
        target,
        group=there.get("group", target.group),
        content=there.get("content", target.content),
        measure=there.get("measure", target.measure),
        plan=there.get("plan", target.plan),
        note=there.get("note", target.note),
        direction=direction,
    )


def _with_fact(pledge: Pledge, name: str, text: str) -> Pledge:
    if name == _SIGNED:
        return replace(pledge, signed_on=parse_date(text).date)
    if name == "representative":
        return replace(pledge, representative=text)
    if name == "representative_post":
        return replace(pledge, representative_post=text)
    return replace(pledge, title_registered=text)
