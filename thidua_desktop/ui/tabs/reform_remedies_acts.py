"""Acts on the remediation plan beside typing: propose, carry on, pledge, prove, declare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from thidua_desktop.domain.records import Changes, Remedy
from thidua_desktop.domain.reform.remedies import STATE_WORDS
from thidua_desktop.domain.vietnamese import exact_points, format_points
from thidua_desktop.services.reform.remedies import FixRate
from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.prompts import DOSSIER_FILES

if TYPE_CHECKING:
    from thidua_desktop.ui.tabs.reform_remedies import RemediesPage


class RemedyActs:
    """The acts of one page."""

    def __init__(self, context: UiContext, page: RemediesPage) -> None:
        self._context = context
        self._page = page
        self._service = page.service

    # ---- into the plan -----------------------------------------------------------------------
    def propose(self) -> None:
        """Choose among the components that lost points."""
        from thidua_desktop.ui.dialogs.remedy_propose_dialog import RemedyProposeDialog

        page = self._page

        def ask() -> None:
            year = page.ui.yearBox.currentData() or page.year
            _run(RemedyProposeDialog(self._context, year, page))

        page.leave(ask)

    def carry(self) -> None:
        """What is unfinished goes into the plan of the year after."""
        year = self._carry_year()
        self._page.leave(lambda: self._page.change(lambda: self._service.carry(year)))

    def show_carry(self) -> None:
        """The button names the years; it is ready while something is left to carry."""
        year = self._carry_year()
        button, left = self._page.ui.carryButton, len(self._service.carriable(year))
        button.setText(f"Chuyển sang {year + 1}")
        button.setEnabled(left > 0)
        button.setToolTip(
            f"Chuyển {left} việc chưa xong (mất điểm năm {year}) sang kế hoạch năm {year + 1}"
            if left
            else f"Không còn việc nào của năm {year} phải chuyển"
        )

    def _carry_year(self) -> int:
        """With both years shown it is the older plan whose time has run out."""
        return int(self._page.ui.yearBox.currentData() or self._page.year - 1)

    # ---- the pledge --------------------------------------------------------------------------
    def into_pledge(self) -> None:
        """The chosen remedies as targets of one unit's pledge of the year after the loss."""
        page, ids = self._page, self._page.chosen_ids()
        if not ids:
            return

        def ask() -> None:
            from thidua_desktop.ui.dialogs.choose_unit import ChooseUnitDialog

            unit_id: int | None = None
            if any(self._service.get(one).unit_id is None for one in ids):
                heading = f"Đơn vị nào nhận {len(ids)} việc khắc phục này vào giao ước?"
                dialog = ChooseUnitDialog(self._context, heading, top=False, parent=page)
                dialog.setWindowTitle("Đưa vào giao ước")
                dialog.ui.moveButton.setText("Đưa vào giao ước")
                if not _run(dialog):
                    return
                unit_id = dialog.chosen or None
            page.change(lambda: self._service.into_pledge(ids, unit_id))

        page.leave(ask)

    def show_pledge(self) -> None:
        """The pledge that promises the remedy under the cursor."""
        remedy = self._page.selected()
        promised = self._service.target(remedy.id) if remedy is not None else None
        if promised is not None:
            self._context.navigator.open_record.emit("pledge", promised[0].id)

    # ---- proofs ------------------------------------------------------------------------------
    def attach(self) -> None:
        """Keep a scan of what proves the work."""
        remedy = self._page.selected()
        if remedy is None:
            return

        def ask() -> None:
            files = self._context.prompts.pick_open_files("Chọn tệp chứng minh", DOSSIER_FILES, many=False)
            if files:
                self._page.change(lambda: self._service.attach(remedy.id, files[0]))

        self._page.leave(ask)

    def open_proof(self) -> None:
        """Open the kept file."""
        remedy = self._page.selected()
        path = self._service.proof_file(remedy.id) if remedy is not None else None
        if path is not None:
            self._context.prompts.open_file(path)
        else:
            text = "Tệp chứng minh không còn trong thư mục dữ liệu hoặc đã bị sửa. Hãy đính kèm lại."
            self._context.prompts.inform("Chưa mở được tệp", text)

    def detach(self) -> None:
        """Take the proof off."""
        remedy = self._page.selected()
        if remedy is not None:
            self._page.leave(lambda: self._page.change(lambda: self._service.detach(remedy.id)))

    # ---- the component that asks for the rate ------------------------------------------------
    def show_fix_rate(self) -> None:
        """How much of the year before is mended, and the component that asks for it."""
        ui, rate = self._page.ui, self._rate()
        place = self._service.fix_place(self._page.year)
        if not rate.listed:
            ui.fixLabel.setText(f"Kế hoạch năm {rate.year} không có việc nào của chính cơ quan.")
        else:
            done = f"{rate.fixed}/{rate.listed} tồn tại, hạn chế ({_percent(rate)} %)"
            ui.fixLabel.setText(f"Cơ quan đã khắc phục {done} của năm {rate.year}.")
        # With no plan at all the empty page says what to do first.
        ui.fixLabel.setVisible(bool(self._service.of_year(rate.year)))
        ui.declareButton.setVisible(place is not None and bool(rate.listed))
        if place is not None:
            ui.declareButton.setText(f"Kê khai vào mục {place[1].code}")
            ui.declareButton.setEnabled(not self._context.workspace.years.is_closed(self._page.year))

    def declare(self) -> None:
        """The rate becomes the declared figures of its component."""
        place = self._service.fix_place(self._page.year)
        if place is None:
            return
        set_id, criterion = place
        scoring, declared = self._context.workspace.reform.scoring, self._rate().declared

        def told(changes: Changes) -> None:
            self._context.navigator.say.emit(f"Mục {criterion.code}: {declared}")

        self._page.leave(
            lambda: self._page.change(lambda: scoring.declare(set_id, None, criterion.id, declared), told)
        )

    def _rate(self) -> FixRate:
        return self._service.fix_rate(self._page.year)

    # ---- words -------------------------------------------------------------------------------
    def history_words(self, remedy: Remedy | None) -> str:
        """From which years a remedy was carried, and which pledge promises it."""
        if remedy is None:
            return ""
        lines = []
        chain = self._service.history(remedy.id)
        if len(chain) > 1:
            links = [
                f"{one.year}: mất {exact_points(one.lost)}, {STATE_WORDS[one.state].lower()}" for one in chain
            ]
            lines.append("Qua các năm: " + " → ".join(links))
        promised = self._service.target(remedy.id)
        if promised is not None:
            pledge, target = promised
            unit = self._context.workspace.units.get(pledge.unit_id).name
            result = f", kết quả: {target.result}" if target.result else ""
            lines.append(f"Trong giao ước năm {pledge.year} của {unit}{result}")
        return "\n".join(lines)


def _run(dialog: QDialog) -> bool:
    """Show a dialog till it is closed; whether it was accepted."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def _percent(rate: FixRate) -> str:
    """ "77,78", rounded half up."""
    return format_points((200_000 * rate.fixed + rate.listed) // (2 * rate.listed)) if rate.listed else ""
