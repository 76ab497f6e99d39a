"""Lists as workbooks that open in any spreadsheet and can be imported again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from thidua_desktop.domain.errors import NotFound
from thidua_desktop.services.exports.awards import (
    decisions_list,
    ledger_list,
    nominations_list,
)
from thidua_desktop.services.exports.conference import SHEETS as CONFERENCE_SHEETS
from thidua_desktop.services.exports.conference import (
    conference_lists,
    conference_to_export,
    conferences_list,
)
from thidua_desktop.services.exports.directory import households_list, people_list, units_list
from thidua_desktop.services.exports.initiatives import initiatives_list
from thidua_desktop.services.exports.pledges import movements_list, pledge_results_list, pledges_list
from thidua_desktop.services.exports.reform import criteria_list, criteria_of, ranking_list, scores_list
from thidua_desktop.services.exports.summary import SHEETS, Verdicts, summary_lists
from thidua_desktop.services.exports.tables import ListTable
from thidua_desktop.services.files import is_folder, refuse_existing, refuse_other_kind
from thidua_desktop.services.pledges.board import Board
from thidua_desktop.storage.database import Store

if TYPE_CHECKING:
    from thidua_desktop.services.conferences.facts import Stage
    from thidua_desktop.services.exports.open_files import OpenExport

EXPORT_KINDS: Mapping[str, str] = {
    "units": "Danh mục đơn vị",
    "people": "Danh sách cán bộ, công chức, viên chức, người lao động",
    "households": "Danh sách hộ gia đình",
    "ledger": "Sổ khen thưởng",
    "golden-book": "Sổ vàng theo năm và danh hiệu",
    "nominations": "Danh sách đề nghị khen thưởng",
    "decisions": "Danh sách quyết định khen thưởng",
    "initiatives": "Danh sách sáng kiến",
    "pledges": "Giao ước thi đua",
    "pledge-results": "Kết quả thực hiện giao ước thi đua, có điểm và thứ hạng",
    "movements": "Phong trào thi đua",
    "conference": "Hội nghị: thông tin, chương trình, đại biểu và ghế, các đợt lên nhận",
    "conferences": "Danh sách hội nghị",
    "criteria": "Bộ chỉ số cải cách hành chính",
    "scores": "Điểm tự chấm, thẩm định cải cách hành chính",
    "ranking": "Bảng xếp hạng cải cách hành chính đã công bố",
}
CONFERENCE = "conference"
SUMMARY = "summary"
"""Not a list that can be imported again: the summary of one batch."""
_FILES: Mapping[str, str] = {
    SUMMARY: "tong-hop-dot-xet",
    "units": "don-vi",
    "people": "can-bo",
    "households": "ho-gia-dinh",
    "ledger": "so-khen-thuong",
    "golden-book": "so-vang",
    "nominations": "de-nghi-khen-thuong",
    "decisions": "quyet-dinh",
    "initiatives": "sang-kien",
    "pledges": "giao-uoc",
    "pledge-results": "ket-qua-giao-uoc",
    "movements": "phong-trao",
    "conference": "hoi-nghi",
    "conferences": "danh-sach-hoi-nghi",
    "criteria": "cchc-bo-chi-so",
    "scores": "cchc-diem",
    "ranking": "cchc-xep-hang",
}

_SHEETS: Mapping[str, str] = {
    "units": "Đơn vị",
    "people": "Cán bộ",
    "households": "Hộ gia đình",
    "ledger": "Sổ khen thưởng",
    "golden-book": "Sổ vàng",
    "nominations": "Đề nghị",
    "decisions": "Quyết định",
    "initiatives": "Sáng kiến",
    "pledges": "Giao ước",
    "pledge-results": "Kết quả",
    "movements": "Phong trào",
    "conferences": "Hội nghị",
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
    scores the pledges of a year; without it their results come without points and ranks. ``stage`` tells the
    turns of a conference; without it they are left out.
    """

    def __init__(
        self,
        store: Store,
        verdicts: Verdicts = lambda _batch: {},
        board: Callable[[int], Board] | None = None,
        stage: Callable[[int], Stage] | None = None,
    ) -> None:
        self._store = store
        self._verdicts = verdicts
        self._board = board
        self._stage = stage

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
        conference_id: int | None = None,
        force: bool = False,
    ) -> Exported:
        """Write one list to ``out``, a file or a folder.

        ``year`` narrows all but units, people and households; ``batch_id`` nominations. ``"summary"`` is
        the summary of the batch ``batch_id``; ``"conference"`` the conference ``conference_id``, else the
        newest. Raises ``NotFound`` for an unknown kind, ``RuleViolation`` where the file is there and
        ``force`` is not given or there is nothing of the kind, ``StorageFault`` where it cannot be written.
        """
        builders: Mapping[str, Callable[[int | None, int | None], ListTable]] = {
            "units": lambda _year, _batch: units_list(self._store),
            "people": lambda _year, _batch: people_list(self._store),
            "households": lambda _year, _batch: households_list(self._store),
            "ledger": lambda of_year, _batch: ledger_list(self._store, of_year),
            "golden-book": lambda of_year, _batch: self._golden_book(of_year),
            "nominations": lambda of_year, batch: nominations_list(self._store, of_year, batch),
            "decisions": lambda of_year, _batch: decisions_list(self._store, of_year),
            "initiatives": lambda of_year, _batch: initiatives_list(self._store, of_year),
            "pledges": lambda of_year, _batch: pledges_list(self._store, of_year),
            "pledge-results": lambda of_year, _batch: pledge_results_list(self._store, self._board, of_year),
            "movements": lambda of_year, _batch: movements_list(self._store, of_year),
            "conferences": lambda of_year, _batch: conferences_list(self._store, of_year),
            "criteria": lambda of_year, _batch: criteria_list(self._store, of_year),
            "scores": lambda of_year, _batch: scores_list(self._store, of_year),
            "ranking": lambda of_year, _batch: ranking_list(self._store, of_year),
        }
        if kind not in builders and kind not in (SUMMARY, CONFERENCE):
            hint = "Chọn: " + ", ".join((*builders, CONFERENCE, SUMMARY))
            raise NotFound(f"Không có loại danh sách “{kind}” để xuất.", hint=hint)
        refuse_other_kind(out, (".xlsx",))
        path = out / self._file_name(kind, year) if is_folder(out) else out
        refuse_existing(path, force)
        if kind == SUMMARY:
            return self._summary(path, batch_id)
        if kind == CONFERENCE:
            return self._conference(path, conference_id, year)
        content = builders[kind](year, batch_id)
        from thidua_desktop.exchange.workbooks import Column, write_table

        columns = [Column(column.label, column.width, column.kind) for column in content.columns]
        write_table(path, content.title, columns, content.rows, sheet=_SHEETS[kind])
        return Exported(path, len(content.rows))

    def export_criteria_set(self, set_id: int, path: Path) -> Exported:
        """Write one criteria set, as :meth:`export` writes the year's own."""
        from thidua_desktop.exchange.workbooks import Column, write_table

        content = criteria_of(self._store, self._store.reform.get_set(set_id))
        columns = [Column(column.label, column.width, column.kind) for column in content.columns]
        write_table(path, content.title, columns, content.rows, sheet=_SHEETS["criteria"])
        return Exported(path, len(content.rows))

    def export_all(self, out: Path, *, force: bool = False) -> OpenExport:
        """The whole office as open files; see :func:`open_files.write_open_files`."""
        from thidua_desktop.services.exports.open_files import write_open_files

        return write_open_files(self._store, out, force=force)

    def _golden_book(self, year: int | None) -> ListTable:
        from thidua_desktop.services.lookup.lists import golden_book_list  # it builds on this package

        return golden_book_list(self._store, year)

    def _summary(self, path: Path, batch_id: int | None) -> Exported:
        lists = summary_lists(self._store, batch_id, self._verdicts)
        return self._book(path, SHEETS, lists, len(lists[-1].rows))

    def _conference(self, path: Path, conference_id: int | None, year: int | None) -> Exported:
        conference = conference_to_export(self._store, conference_id, year)
        lists = conference_lists(self._store, conference, self._stage)
        return self._book(path, CONFERENCE_SHEETS, lists, sum(len(one.rows) for one in lists))

    @staticmethod
    def _book(path: Path, names: Sequence[str], lists: Sequence[ListTable], rows: int) -> Exported:
        from thidua_desktop.exchange.workbooks import Column, SheetOut, write_workbook

        sheets = []
        for name, content in zip(names, lists, strict=True):
            columns = [Column(one.label, one.width, one.kind, one.across) for one in content.columns]
            sheets.append(SheetOut(name, content.title, columns, content.rows, content.total))
        write_workbook(path, sheets)
        return Exported(path, rows)

    def _file_name(self, kind: str, year: int | None) -> str:
        return f"{_FILES[kind]}-{year}.xlsx" if year else f"{_FILES[kind]}.xlsx"
