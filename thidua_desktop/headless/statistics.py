"""``export statistics``: the statutory tables of a year as .xlsx or .pdf."""

from __future__ import annotations

import argparse

from thidua_desktop.headless.output import Answer
from thidua_desktop.services.workspace import Workspace

NUMBERINGS = ("06", "07")


def add_words(parser: argparse.ArgumentParser) -> None:
    """What ``export`` takes for statistics alone."""
    parser.add_argument(
        "--numbering", choices=NUMBERINGS, default="06", help="bộ biểu thống kê (statistics): 06 mới, 07 cũ"
    )


def export(workspace: Workspace, call: argparse.Namespace) -> Answer:
    """Write the tables; what could not be told or counted is listed, and the status is 1 then.

    What the sources do not give is noted: the files themselves do not say it.
    """
    service = workspace.statistics
    year = call.year or workspace.settings.working_year()
    saved = service.save(year, call.numbering, call.out, force=call.force)
    tables = service.tables(year, call.numbering)
    problems = []
    for table in tables:
        number = table.form.number
        for one in (*table.outside, *(table.untold if table.form.statutory else ())):
            problems.append(
                {
                    "code": "untold",
                    "form": number,
                    "record": one.key,
                    "value": one.label,
                    "message": one.message,
                }
            )
        for broken in table.imbalances:
            text = f"Dòng {broken.row} lớn hơn tổng các dòng {', '.join(broken.parts)}: {broken.missing} mục."
            problems.append({"code": "not_told_apart", "form": number, "value": broken.row, "message": text})
    notes = [
        {"form": table.form.number, "note": note} for table in tables for note in table.form.working_notes
    ]
    for table in tables:
        if table.form.unfilled:
            text = "Biểu chưa đủ dòng nên ghi “chưa đủ – chỉ để xem” và không có chỗ ký."
            notes.append({"form": table.form.number, "note": text})
    file = {"path": saved.path, "tables": saved.tables, "pages": saved.pages}
    remarks = [f"{one['form']}: {one.get('value', '')} – {one['message']}" for one in problems]
    remarks += [f"{one['form']}: {one['note']}" for one in notes]
    lines = [f"Đã ghi {saved.tables} biểu thống kê năm {year} vào {saved.path}"]
    body = {"files": [file], "year": year, "numbering": call.numbering, "problems": problems, "notes": notes}
    return Answer(body, lines, 1 if problems else 0, remarks)
