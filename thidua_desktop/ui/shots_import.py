"""Pictures of the import window for the clerk's guide: files chosen, rows, old letters, a question."""

from __future__ import annotations

import csv
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from thidua_desktop.domain.old_encodings import OldEncoding, encode
from thidua_desktop.domain.records import Person
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.dialogs.import_dialog import ImportDialog

_HEADINGS = ("STT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị", "Danh hiệu đề nghị")
_TITLE = "Lao động tiên tiến"
_ROWS = 9


def take_import(context: UiContext, out: Path, prefix: str, settle: Callable[[], None]) -> list[Path]:
    """The pictures, made of lists of the office's own people; none in an office without people."""
    lists = _lists(context)
    if not lists:
        return []
    files: list[Path] = []

    def take(name: str, dialog: ImportDialog) -> None:
        settle()
        files.append(out / f"{prefix}nhap-{name}.png")
        dialog.grab().save(str(files[-1]))

    with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
        paths = []
        for name, rows in lists.items():
            paths.append(Path(folder) / f"{name}.csv")
            with paths[-1].open("w", encoding="utf-8-sig", newline="") as stream:
                csv.writer(stream, delimiter=";").writerows(rows)
        dialog = ImportDialog(context, None, "nominations")
        dialog.ui.batchBox.setEditText("Đề nghị bổ sung")
        dialog.show()
        take("chon-tep", dialog)
        dialog.set_files(paths)
        settle()
        take("xem-truoc", dialog)
        dialog.ui.columnsSwitch.click()
        take("chu-cu", dialog)
        dialog.ui.rowsSwitch.click()
        words = [place for place, row in enumerate(dialog.rows.rows(), 1) if row.asks]
        for place in words[:1]:
            dialog.ui.rowTable.select_id(place)
            take("danh-hieu-la", dialog)
        dialog.close()
        dialog.deleteLater()
    return files


def _lists(context: UiContext) -> dict[str, list[Sequence[str]]]:
    """File name → rows: a list with a doubtful person and a strange title, and one in TCVN3."""
    units = context.workspace.units
    found: dict[str, list[Sequence[str]]] = {}
    every = units.all()
    parents = {unit.parent_id for unit in every}
    for unit in every:
        people = [row.person for row in units.people_page(units.people_ids(unit_id=unit.id))]
        twins = [name for name, count in Counter(one.name for one in people).items() if count > 1]
        # One name twice in a unit: somebody has to say who is meant.
        if unit.id in parents or len(people) < _ROWS or bool(twins) == ("de-nghi-khen-thuong" in found):
            continue
        chosen = [one for one in people if one.name not in twins][:_ROWS]
        rows = [_row(number, one, unit.name) for number, one in enumerate(chosen, 1)]
        if found:
            old: list[Sequence[str]] = [
                [encode(text, OldEncoding.TCVN3) for text in row] for row in (_HEADINGS, *rows)
            ]
            found["danh-sach-phong-chu-cu"] = old
            break
        rows.insert(2, ["", twins[0], "", "", unit.name, _TITLE])
        rows[4][5] = rows[5][5] = "Lao động tiên tiến giỏi"
        found["de-nghi-khen-thuong"] = [_HEADINGS, *rows]
    return found


def _in_old_letters(row: Sequence[str]) -> list[str]:
    return [encode(text, OldEncoding.TCVN3) for text in row]


def _row(number: int, person: Person, unit: str) -> list[str]:
    return [str(number), person.name, str(person.birth_year or ""), person.post, unit, _TITLE]
