"""Lists of units, people and households, as they are imported."""

from __future__ import annotations

from thidua_desktop.domain.recipients import birth_text
from thidua_desktop.domain.records import RecipientKind
from thidua_desktop.domain.vietnamese import format_date
from thidua_desktop.services.exports.tables import (
    Column,
    ListTable,
    grade_labels,
    office_name,
    ratings_by_year,
    section_and_unit,
    shared_names,
    tree_order,
    unit_name,
)
from thidua_desktop.storage.database import Store


def units_list(store: Store) -> ListTable:
    """Units of today in the order of the tree, with their earlier names."""
    everything = {unit.id: unit for unit in store.units.all()}
    blocks = {block.id: block.name for block in store.units.blocks()}
    before: dict[int, list[str]] = {}
    for link in store.units.successions():
        if link.old_id in everything:
            before.setdefault(link.new_id, []).append(everything[link.old_id].name)
    years, ratings = ratings_by_year(store, RecipientKind.UNIT)
    now = [unit for unit in everything.values() if unit.valid_to is None]
    since = {unit.valid_from for unit in now if unit.valid_from}
    title = f"DANH MỤC ĐƠN VỊ {office_name(store)}".strip()
    if len(since) == 1:
        title += f" (ÁP DỤNG TỪ {format_date(since.pop())})"
    columns = [
        Column("STT", 6, "int"),
        Column("Mã đơn vị", 12),
        Column("Tên đơn vị", 44),
        Column("Loại đơn vị", 18),
        Column("Đơn vị cấp trên", 36),
        Column("Khối thi đua", 30),
        Column("Thủ trưởng", 24),
        Column("Chức vụ", 20),
        Column("Tên trước sáp nhập", 40),
        *(Column(f"Xếp loại {year}", 28) for year in years),
        Column("Ghi chú", 24),
    ]
    rows = [
        (
            place,
            unit.code,
            unit.name,
            unit.kind,
            unit_name(everything, unit.parent_id),
            blocks.get(unit.block_id or 0, ""),
            unit.head_name,
            unit.head_post,
            "; ".join(before.get(unit.id, [])),
            *grade_labels(ratings.get(unit.id, {}), years),
            unit.note,
        )
        for place, unit in enumerate(tree_order(now), 1)
    ]
    return ListTable(title, columns, rows)


def people_list(store: Store) -> ListTable:
    """Everybody with ratings; a unit that shares its name is named with its parent."""
    units = {unit.id: unit for unit in store.units.all()}
    shared = shared_names(units)
    years, ratings = ratings_by_year(store, RecipientKind.PERSON)
    columns = [
        Column("STT", 6, "int"),
        Column("Họ và tên", 28),
        Column("Giới tính", 10),
        Column("Ngày sinh", 13, "date"),
        Column("CCCD", 16),
        Column("Chức vụ", 24),
        Column("Tên phòng ban/ khối, tổ công tác", 24),
        Column("Đơn vị", 40),
        *(Column(f"Xếp loại {year}", 28) for year in years),
        Column("Ngày vào cơ quan", 16, "date"),
        Column("Kỷ luật", 30),
        Column("Ghi chú", 24),
    ]
    rows = []
    for place, person in enumerate(store.people.all(), 1):
        section, unit = section_and_unit(units, shared, person.unit_id)
        title = " ".join(part for part in (person.salutation, person.rank, person.name) if part)
        rows.append(
            (
                place,
                title,
                person.gender,
                person.birth_date or (str(person.birth_year) if person.birth_year else ""),
                person.identity_number,
                person.post,
                section,
                unit,
                *grade_labels(ratings.get(person.id, {}), years),
                person.joined_on,
                person.discipline,
                person.note,
            )
        )
    return ListTable(f"DANH SÁCH CÁN BỘ {office_name(store)}".strip(), columns, rows)


def households_list(store: Store) -> ListTable:
    """Households by their heads."""
    units = {unit.id: unit for unit in store.units.all()}
    columns = [
        Column("STT", 6, "int"),
        Column("Mã hộ", 12),
        Column("Họ và tên chủ hộ", 28),
        Column("Năm sinh", 10),
        Column("Địa chỉ", 30),
        Column("Ấp", 20),
        Column("Số nhân khẩu", 12, "int"),
        Column("Ghi chú", 30),
    ]
    rows = [
        (
            place,
            household.code,
            household.head_name,
            birth_text(None, household.birth_year),
            household.address,
            unit_name(units, household.unit_id),
            household.members,
            household.note,
        )
        for place, household in enumerate(store.people.households(), 1)
    ]
    return ListTable("DANH SÁCH HỘ GIA ĐÌNH", columns, rows)
