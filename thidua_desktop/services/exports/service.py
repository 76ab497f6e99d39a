"""Lists as workbooks that open in any spreadsheet and can be imported again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.services.exports.awards import (
    decisions_list,
    ledger_list,
    nominations_list,
)
from thidua_desktop.services.exports.directory import households_list, people_list, units_list
from thidua_desktop.services.exports.initiatives import initiatives_list
from thidua_desktop.services.exports.pledges import movements_list, pledge_results_list, pledges_list
from thidua_desktop.services.exports.reform import criteria_list, ranking_list, scores_list
from thidua_desktop.services.exports.summary import SHEETS, Verdicts, summary_lists
from thidua_desktop.services.exports.tables import ListTable
from thidua_desktop.services.files import is_folder, refuse_existing
from thidua_desktop.services.pledges.board import Board
from thidua_desktop.storage.database import Store

EXPORT_KINDS: Mapping[str, str] = {
    "units": "Danh mục đơn vị",
    "people": "Danh sách cán bộ, công chức, viên chức, người lao động",
    "households": "Danh sách hộ gia đình",
    "ledger": "Sổ khen thưởng",
    "nominations": "Danh sách đề nghị khen thưởng",
    "decisions": "Danh sách quyết định khen thưởng",
    "initiatives": "Danh sách sáng kiến",
    "pledges": "Giao ước thi đua",
    "pledge-results": "Kết quả thực hiện giao ước thi đua, có điểm và thứ hạng",
    "movements": "Phong trào thi đua",
    "criteria": "Bộ chỉ số cải cách hành chính",
    "scores": "Điểm tự chấm, thẩm định cải cách hành chính",
    "ranking": "Bảng xếp hạng cải cách hành chính đã công bố",
}
SUMMARY = "summary"
"""Not a list that can be imported again: the summary of one batch."""
_FILES: Mapping[str, str] = {
    SUMMARY: "tong-hop-dot-xet",
    "units": "don-vi",
    "people": "can-bo",
    "households": "ho-gia-dinh",
    "ledger": "so-khen-thuong",
    "nominations": "de-nghi-khen-thuong",
    "decisions": "quyet-dinh",
    "initiatives": "sang-kien",
    "pledges": "giao-uoc",
    "pledge-results": "ket-qua-giao-uoc",
    "movements": "phong-trao",
    "criteria": "cchc-bo-chi-so",
    "scores": "cchc-diem",
    "ranking": "cchc-xep-hang",
}

_SHEETS: Mapping[str, str] = {
    "units": "Đơn vị",
    "people": "Cán bộ",
    "households": "Hộ gia đình",
    "ledger": "Sổ khen thưởng",
    "nominations": "Đề nghị",
    "decisions": "Quyết định",
    "initiatives": "Sáng kiến",
    "pledges": "Giao ước",
    "pledge-results": "Kết quả",
    "movements": "Phong trào",
    "criteria": "Bộ tiêu chí",
    "scores": "Tự chấm",
    "ranking": "Xếp hạng",
}


@dataclass(frozen=True, slots=True)
class Exported:
    """The file written and how many rows it holds."""

    path: Path
    rows: int


class ExportService:
    """Exports of all kinds. Text that looks like a formula is written as text.

    ``verdicts`` checks a batch for its summary; without it the summary says nothing of conditions. ``board``
    scores the pledges of a year; without it their results come without points and ranks.
    """

    def __init__(
        self,
        store: Store,
        verdicts: Verdicts = lambda _batch: {},
        board: Callable[[int], Board] | None = None,
    ) -> None:
        self._store = store
        self._verdicts = verdicts
        self._board = board

    def kinds(self) -> list[tuple[str, str]]:
        """Code and label of every kind that can be exported."""
        return list(EXPORT_KINDS.items())

    def export(
        self,
        kind: str,
        out: Path,
        *,
        year: int | None = None,
        batch_id: int | None = None,
        force: bool = False,
    ) -> Exported:
        """Write one list to ``out``, a file or a folder.

        ``year`` narrows all but units, people and households; ``batch_id`` nominations. ``"summary"`` is
        the summary of the batch ``batch_id``. Raises ``NotFound`` for an unknown kind, ``RuleViolation``
        where the file is there and ``force`` is not given, ``StorageFault`` where it cannot be written.
        """
        builders: Mapping[str, Callable[[int | None, int | None], ListTable]] = {
            "units": lambda _year, _batch: units_list(self._store),
            "people": lambda _year, _batch: people_list(self._store),
            "households": lambda _year, _batch: households_list(self._store),
            "ledger": lambda of_year, _batch: ledger_list(self._store, of_year),
            "nominations": lambda of_year, batch: nominations_list(self._store, of_year, batch),
            "decisions": lambda of_year, _batch: decisions_list(self._store, of_year),
            "initiatives": lambda of_year, _batch: initiatives_list(self._store, of_year),
            "pledges": lambda of_year, _batch: pledges_list(self._store, of_year),
            "pledge-results": lambda of_year, _batch: pledge_results_list(self._store, self._board, of_year),
            "movements": lambda of_year, _batch: movements_list(self._store, of_year),
            "criteria": lambda of_year, _batch: criteria_list(self._store, of_year),
            "scores": lambda of_year, _batch: scores_list(self._store, of_year),
            "ranking": lambda of_year, _batch: ranking_list(self._store, of_year),
        }
        if kind not in builders and kind != SUMMARY:
            hint = "Chọn: " + ", ".join((*builders, SUMMARY))
            raise NotFound(f"Không có loại danh sách “{kind}” để xuất.", hint=hint)
        path = out / self._file_name(kind, year) if is_folder(out) else out
        refuse_existing(path, force)
        if kind == SUMMARY:
            return self._summary(path, batch_id)
        content = builders[kind](year, batch_id)
        from thidua_desktop.exchange.workbooks import Column, write_table

        columns = [Column(column.label, column.width, column.kind) for column in content.columns]
        write_table(path, content.title, columns, content.rows, sheet=_SHEETS[kind])
        return Exported(path, len(content.rows))

    def _summary(self, path: Path, batch_id: int | None) -> Exported:
        from thidua_desktop.exchange.workbooks import Column, SheetOut, write_workbook

        lists = summary_lists(self._store, batch_id, self._verdicts)
        sheets = []
        for name, content in zip(SHEETS, lists, strict=True):
            columns = [Column(one.label, one.width, one.kind, one.across) for one in content.columns]
            sheets.append(SheetOut(name, content.title, columns, content.rows, content.total))
        write_workbook(path, sheets)
        return Exported(path, len(lists[-1].rows))

    def _file_name(self, kind: str, year: int | None) -> str:
        return f"{_FILES[kind]}-{year}.xlsx" if year else f"{_FILES[kind]}.xlsx"
