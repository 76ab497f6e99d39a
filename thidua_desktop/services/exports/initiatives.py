"""List of initiatives, as it is imported."""

from __future__ import annotations

from thidua_desktop.domain.initiatives import LEVEL_LABELS, STATE_LABELS
from thidua_desktop.domain.recipients import birth_text
from thidua_desktop.services.exports.tables import Column, ListTable, unit_name
from thidua_desktop.storage.database import Store


def initiatives_list(store: Store, year: int | None) -> ListTable:
    """Initiatives of a year or all, oldest year first; several authors one to a line, each with the birth."""
    units = {unit.id: unit for unit in store.units.all()}
    people = {person.id: person for person in store.people.all()}
    columns = [
        Column("STT", 6, "int"),
        Column("Tên sáng kiến, đề tài", 60),
        Column("Tên tác giả", 28),
        Column("Ngày sinh", 13),
        Column("Đơn vị công tác", 40),
        Column("Năm", 8, "int"),
        Column("Cấp công nhận", 14),
        Column("Tình trạng", 18),
        Column("Số quyết định", 18),
        Column("Ngày công nhận", 14, "date"),
        Column("Đơn vị công nhận", 36),
        Column("Tóm tắt", 60),
    ]
    rows = []
    found = sorted(store.initiatives.all(year), key=lambda one: (one.year, one.id))
    for place, one in enumerate(found, 1):
        authors = [people[author_id] for author_id in one.author_ids]
        rows.append(
            (
                place,
                one.name,
                "\n".join(author.name for author in authors),
                "\n".join(birth_text(author.birth_date, author.birth_year) for author in authors),
                unit_name(units, one.unit_id or (authors[0].unit_id if authors else None)),
                one.year,
                LEVEL_LABELS[one.level],
                STATE_LABELS[one.state],
                one.decision_number,
                one.decision_date,
                one.recognised_by,
                one.summary,
            )
        )
    return ListTable(f"DANH SÁCH SÁNG KIẾN{f' NĂM {year}' if year else ''}", columns, rows)
