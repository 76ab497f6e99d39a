"""What the button "Việc khác" of tab Đề nghị offers: everything about a batch that is not one line's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from thidua_desktop.domain.records import NominationState
from thidua_desktop.ui.tabs.shortcuts import menu_actions, plain, shortcut
from thidua_desktop.ui.widgets.details_panel import DetailsPanel

if TYPE_CHECKING:
    from thidua_desktop.ui.tabs.nominations import NominationsTab


@dataclass(frozen=True, slots=True)
class Tool:
    """One entry; an empty text is a line between groups. ``keys`` work wherever the focus is in the tab."""

    text: str
    icon: str = ""
    act: Callable[[NominationsTab], object] = bool
    keys: str = ""
    needs_batch: bool = True


def _candidates(tab: NominationsTab) -> None:
    from thidua_desktop.ui.dialogs.candidates_dialog import open_candidates

    open_candidates(tab.context, tab.batches.id, tab)


def _initiatives(tab: NominationsTab) -> None:
    from thidua_desktop.ui.dialogs.initiatives_dialog import open_initiatives

    open_initiatives(tab.context, tab)


def _wordings(tab: NominationsTab) -> None:
    from thidua_desktop.ui.tabs.wording_section import lock_batch

    lock_batch(tab.context, tab.batches.id, tab)


def _council(tab: NominationsTab) -> None:
    from thidua_desktop.ui.dialogs.council_dialog import open_council

    open_council(tab.context, tab.batches.id, tab)


def _plan(tab: NominationsTab) -> None:
    from thidua_desktop.ui.dialogs.plan_dialog import open_plan

    open_plan(tab.context, tab.batches.id, tab)


def _proposals(tab: NominationsTab) -> None:
    from thidua_desktop.ui.dialogs.proposals_dialog import open_proposals

    open_proposals(tab.context, tab.batches.id, tab)


TOOLS: tuple[Tool, ...] = (
    Tool("Hội đồn&g và bỏ phiếu…", "gavel", _council, "Ctrl+B"),
    Tool("Tờ t&rình…", "send", _proposals),
    Tool("Lập &dự thảo quyết định…", "file-pen", _plan),
    Tool(""),
    Tool("&Ai có thể được đề nghị…", "users", _candidates, "Ctrl+D"),
    Tool("&Sáng kiến…", "lightbulb", _initiatives, needs_batch=False),
    Tool("&Chốt cách ghi tên cả đợt…", "lock", _wordings),
    Tool(""),
    Tool("&Tiến độ của đợt", "clock", lambda tab: tab.show_progress(), "Ctrl+T"),
    Tool("&Hạn mức của đợt", "gauge", lambda tab: tab.show_quotas(), "Ctrl+H"),
)
"""In the order of the menu."""


def put_menu(tab: NominationsTab) -> None:
    """Hang the tools onto the button "Việc khác"; their keys, and those of the sections, work in the tab."""
    menu = QMenu(tab)
    acts: list[tuple[QAction, Tool]] = []
    for tool in TOOLS:
        if not tool.text:
            menu.addSeparator()
            continue
        action = menu.addAction(f"{tool.text}\t{tool.keys}" if tool.keys else tool.text)
        action.setProperty("iconName", tool.icon)
        action.triggered.connect(plain(_running(tool, tab)))
        acts.append((action, tool))
        if tool.keys:
            shortcut(tool.keys, _running(tool, tab), tab)

    def ready() -> None:
        tab.context.icons.dress_actions([action for action, _ in acts])
        for action, tool in acts:
            action.setEnabled(bool(tab.batches.id) or not tool.needs_batch)

    menu.aboutToShow.connect(ready)
    tab.ui.toolsButton.setMenu(menu)
    for number in range(tab.details.sections.count()):
        shortcut(f"Alt+{number + 1}", showing(tab, number), tab)


def line_actions(tab: NominationsTab) -> list[QAction]:
    """What the right button offers on the chosen nominations."""
    return menu_actions(
        tab,
        (
            ("Sửa (F2)", tab.edit_record),
            ("Vì sao (Alt+1)", showing(tab, 0)),
            ("Ra quyết định…", tab.decide),
            ("Dán các dòng từ bảng tính (Ctrl+V)", tab.paste_rows),
            ("", lambda: None),
            ("Trả lại để bổ sung…", tab.send_back),
            ("Ghi “không đạt”", lambda: tab.mark(NominationState.REJECTED)),
            ("Ghi lại là đề nghị", lambda: tab.mark(NominationState.PROPOSED)),
            ("Xóa", tab.delete_records),
        ),
    )


def _running(tool: Tool, tab: NominationsTab) -> Callable[[], None]:
    def run() -> None:
        if tab.batches.id or not tool.needs_batch:
            tool.act(tab)

    return run


def showing(tab: NominationsTab, number: int) -> Callable[[], None]:
    """Brings a section of the details to the front."""

    def show() -> None:
        if tab.ui.detailStack.currentWidget() is tab.details:
            tab.details.show_section(number)

    return show


def leave(tab: NominationsTab, go: Callable[[], object]) -> bool:
    """Do ``go`` unless something typed would be lost; then ask first. False: stay.

    With "Lưu" the record is stored and ``go`` follows once it is.
    """
    panel = tab.ui.detailStack.currentWidget()
    if not isinstance(panel, DetailsPanel) or not panel.dirty:
        go()
        return True
    what = "Đợt xét" if panel is tab.batches.panel else "Đề nghị"
    answer = tab.context.prompts.choose(
        "Chưa lưu", f"{what} đang sửa chưa được lưu.", ("Lưu", "Bỏ phần vừa sửa"), cancel="Ở lại sửa tiếp"
    )
    if answer == 1:
        panel.cancel()
        go()
        return True
    if answer == 0:
        tab.save_then(go)
    return False


# ---- what the buttons of the tab open -----------------------------------------------------------
def import_files(tab: NominationsTab) -> None:
    """The import of the units' lists into the current batch."""
    from thidua_desktop.ui.dialogs.import_dialog import open_import

    open_import(tab.context, tab, "nominations", batch_id=tab.batches.id)


def paste_rows(tab: NominationsTab) -> None:
    """Rows on the clipboard, through the same preview."""
    from thidua_desktop.ui.dialogs.import_paste import paste_import

    paste_import(tab.context, tab, "nominations", batch_id=tab.batches.id)


def decide(tab: NominationsTab) -> None:
    """The decision over the chosen nominations (when several are), or over the batch."""
    from thidua_desktop.ui.dialogs.decide_dialog import DecideDialog

    ids = tab.selected_ids()
    dialog = DecideDialog(tab.context, tab.batches.id, ids if len(ids) > 1 else (), tab)
    dialog.exec()
    decision_id = dialog.decision_id
    dialog.deleteLater()
    if decision_id:
        tab.context.navigator.open_record.emit("decision", decision_id)
