"""Forms over a unit, a person and a household: each loads a record and builds the edited one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from thidua_desktop.domain.records import Block, Household, Person, Unit
from thidua_desktop.ui.forms.ui_form_household import Ui_HouseholdForm
from thidua_desktop.ui.forms.ui_form_person import Ui_PersonForm
from thidua_desktop.ui.forms.ui_form_unit import Ui_UnitForm
from thidua_desktop.ui.widgets.fields import Fields, fill_combo

UNIT_KINDS = (
    "",
    "Cơ quan chuyên môn",
    "Đơn vị sự nghiệp",
    "Mặt trận, đoàn thể",
    "Lực lượng vũ trang",
    "Trường học",
    "Trạm y tế",
    "Ấp, thôn, tổ dân phố",
)
SALUTATIONS = ("", "Ông", "Bà", "Đồng chí")
GENDERS = (("Chưa ghi", ""), ("Nam", "Nam"), ("Nữ", "Nữ"))

UnitChoices = Sequence[tuple[str, int]]
"""(name, id) in the order of the tree."""


class UnitForm(QWidget):
    """Đơn vị."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_UnitForm()
        ui.setupUi(self)
        ui.kindBox.addItems(UNIT_KINDS)
        self._unit = Unit(0, "")
        self.fields = Fields(
            self,
            name=ui.nameEdit,
            code=ui.codeEdit,
            kind=ui.kindBox,
            parent_id=ui.parentBox,
            block_id=ui.blockBox,
            head_name=ui.headEdit,
            head_post=ui.headPostEdit,
            valid_from=ui.fromEdit,
            valid_to=ui.toEdit,
            note=ui.noteEdit,
        )

    def set_choices(self, units: UnitChoices, blocks: Sequence[Block]) -> None:
        fill_combo(self.ui.parentBox, [("Không trực thuộc", None), *units])
        fill_combo(self.ui.blockBox, [("Chưa xếp khối", None), *((b.name, b.id) for b in blocks)])

    def load(self, record: Unit) -> None:
        self._unit = record
        self.fields.load(_values(record))

    def record(self) -> Unit:
        return replace(self._unit, **self.fields.values())


class PersonForm(QWidget):
    """Cá nhân."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_PersonForm()
        ui.setupUi(self)
        ui.salutationBox.addItems(SALUTATIONS)
        fill_combo(ui.genderBox, GENDERS)
        self._person = Person(0, "")
        self.fields = Fields(
            self,
            salutation=ui.salutationBox,
            name=ui.nameEdit,
            rank=ui.rankEdit,
            birth_date=ui.birthEdit,
            gender=ui.genderBox,
            unit_id=ui.unitBox,
            post=ui.postEdit,
            identity_number=ui.identityEdit,
            joined_on=ui.joinedEdit,
            left_on=ui.leftEdit,
            discipline=ui.disciplineEdit,
            note=ui.noteEdit,
        )

    def set_units(self, units: UnitChoices) -> None:
        fill_combo(self.ui.unitBox, [("Chưa chọn", None), *units])

    def load(self, record: Person) -> None:
        self._person = record
        values = _values(record)
        values["birth_date"] = (record.birth_date, record.birth_year)
        self.fields.load(values)

    def record(self) -> Person:
        values = self.fields.values()
        values["birth_date"], values["birth_year"] = values["birth_date"]
        return replace(self._person, **values)


class HouseholdForm(QWidget):
    """Hộ gia đình."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_HouseholdForm()
        ui.setupUi(self)
        self._household = Household(0, "")
        self.fields = Fields(
            self,
            head_name=ui.headEdit,
            code=ui.codeEdit,
            birth_year=ui.birthEdit,
            address=ui.addressEdit,
            unit_id=ui.unitBox,
            members=ui.membersEdit,
            note=ui.noteEdit,
        )

    def set_units(self, units: UnitChoices) -> None:
        fill_combo(self.ui.unitBox, [("Chưa chọn", None), *units])

    def load(self, record: Household) -> None:
        self._household = record
        self.fields.load(_values(record))

    def record(self) -> Household:
        return replace(self._household, **self.fields.values())


def _values(record: Any) -> dict[str, Any]:
    return {name: getattr(record, name) for name in record.__slots__}
