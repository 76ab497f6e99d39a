"""The tables as a workbook and as a paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from thidua_desktop.domain.records import NOBODY, Office
from thidua_desktop.domain.statistics import StatTable
from thidua_desktop.services.files import written_whole

REGULATIONS = {"06": "Thông tư 02/2023/TT-BNV", "07": "Thông tư 03/2018/TT-BNV"}


@dataclass(frozen=True, slots=True)
class Ground:
    """What stands around the tables."""

    office: Office | None
    place_date: str
    numbering: str


def write_xlsx(path: Path, tables: Sequence[StatTable], ground: Ground, *, force: bool = True) -> None:
    """A sheet for each table. Raises ``StorageFault``."""
    from thidua_desktop.documents.statistics_remarks import (
        INCOMPLETE,
        due_line,
        paper_remarks,
        parties,
    )
    from thidua_desktop.exchange.statistics_workbook import SheetWords, statistics_workbook

    name = ground.office.name if ground.office else ""
    above = {
        table.form.key: SheetWords(
            heads=(*parties(name), due_line(table.year)) if table.form.statutory else (name,),
            mark=INCOMPLETE if table.form.unfilled else "",
            remarks=tuple(paper_remarks(table)),
        )
        for table in tables
    }
    content = statistics_workbook(tables, REGULATIONS[ground.numbering], above)
    with written_whole(path, force=force) as part:
        part.write_bytes(content)


def write_pdf(
    path: Path, tables: Sequence[StatTable], ground: Ground, resources: Path, *, force: bool
) -> int:
    """The tables on landscape A4; the number of pages. Raises ``Invalid``, ``StorageFault``."""
    from thidua_desktop.documents.statistics_tables import StatisticsData, render_statistics

    office = ground.office
    signer = office.signers[0] if office and office.signers else NOBODY
    data = StatisticsData(
        office_name=office.name if office else "",
        parent_name=office.parent_name if office else "",
        tables=tuple(tables),
        place_date=ground.place_date,
        regulation=REGULATIONS[ground.numbering],
        signer=signer,
    )
    with written_whole(path, force=force) as part:
        return render_statistics(part, data, resources=resources).pages
