"""Whatever the cells hold, an import ends with a fate for each row, and a second one adds nothing."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import pytest
import xlsxwriter

from tests.services.imports.desk import SAMPLES, Desk
from thidua_desktop.exchange.kinds import FIELDS
from thidua_desktop.services.imports import KINDS, Answer, Fate, RowKey

CELLS: tuple[object, ...] = (
    *("", None, 0, -1, 1.5, 1e12, 1e300, 2026.0, True, -5.5),
    *("=1+1", "+84", "@a", "<b>&", "31/02/1985", "1985", "5/5/85", dt.date(1985, 2, 3), dt.date(1900, 3, 1)),
    *("  ", "\u200b", "A" * 2_000, "0" * 12, "9" * 20, "🎉", "\ue000", "\n", "a\nb", "..", "/", "Bà ."),
    *("Ấp 2", "LĐTT", "BK tỉnh", "HTXSNV", "97,5", "≤", "05/15", "15/", "12.345,6", "1.1.1", "A", "KT"),
    *("Cá nhân", "I. TẬP THỂ", "Tổng cộng", "Đ/c", "Ông", "Hộ ông", "Gia đình", "TS.", "99/99/9999"),
)
TITLES = ("", "DANH SÁCH NĂM 2027", "ÁP DỤNG TỪ 31/02/2025", "TRƯỜNG TIỂU HỌC THẠNH HÓA - DANH SÁCH")
SHEETS = ("Sheet1", "Cá nhân", "Tập thể", "Hộ gia đình")


def scramble(path: Path, kind: str, chance: random.Random, names: list[str]) -> Path:
    """A list with this kind's headings in any order, some missing, over cells of every sort."""
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False})
    page = book.add_worksheet(chance.choice(SHEETS))
    page.write_string(0, 0, chance.choice(TITLES))
    headings = [spec.label for spec in FIELDS[kind]]
    chance.shuffle(headings)
    headings = ["STT", *headings[: chance.randrange(1, len(headings) + 1)], "Xếp loại 2025"]
    for column, heading in enumerate(headings):
        page.write_string(2, column, heading)
    for row in range(3, 3 + chance.randrange(20)):
        for column in range(len(headings)):
            value = chance.choice(names) if chance.random() < 0.35 else chance.choice(CELLS)
            if isinstance(value, dt.date):
                page.write_datetime(row, column, dt.datetime(value.year, value.month, value.day))
            elif isinstance(value, str):
                page.write_string(row, column, value)
            elif value is not None:
                page.write(row, column, value)
    book.close()
    return path


@pytest.mark.parametrize("kind", KINDS)
def test_any_list_of_a_kind(desk: Desk, tmp_path: Path, kind: str) -> None:
    desk.take_roster()
    desk.take("criteria", SAMPLES / "cchc-bo-tieu-chi-xa.xlsx")
    names = [one.name for one in desk.store.people.all()] + [one.name for one in desk.store.units.all()]
    for seed in range(8):
        chance = random.Random(f"{kind} {seed}")
        file = scramble(tmp_path / f"{kind}-{seed}.xlsx", kind, chance, names)
        plan = desk.imports.plan(kind, [file])
        answers: dict[RowKey, Answer] = {}
        for row in plan.rows():
            assert (row.fate is Fate.ASK or bool(row.asks)) == bool(row.choices or row.can_be_new)
            assert row.fate in (Fate.NEW, Fate.UPDATE, Fate.SAME) or row.problems
            if row.choices and chance.random() < 0.5:
                answers[row.key] = chance.choice(row.choices).id
            elif row.can_be_new and chance.random() < 0.5:
                answers[row.key] = "new"
        desk.imports.accept(plan, answers)
        again = desk.imports.plan(kind, [file])
        assert again.count(Fate.NEW) == 0, f"{kind} {seed}"
