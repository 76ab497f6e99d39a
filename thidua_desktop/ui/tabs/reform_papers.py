"""The menu "In, xuất…" of the tab Cải cách hành chính: each paper opens with its preview."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from thidua_desktop.ui.context import UiContext
from thidua_desktop.ui.widgets.reform_paper_kinds import (
    APPRAISAL,
    RANKING,
    REMEDIATION,
    REPORT,
    SECTION,
)

_WORDS = (
    (REPORT, "Báo cáo &tự chấm điểm…", "file-text"),
    (APPRAISAL, "&Bảng tổng hợp thẩm định…", "gavel"),
    (RANKING, "Thông báo, bảng xếp &hạng…", "medal"),
    (SECTION, "&Phần chỉ số CCHC của báo cáo năm…", "file-pen"),
    (REMEDIATION, "&Kế hoạch khắc phục tồn tại, hạn chế…", "list-checks"),
)


def papers_menu(
    context: UiContext,
    set_id: int,
    unit_id: int | None,
    parent: QWidget | None = None,
    year: int | None = None,
) -> QMenu:
    """Papers of the set and unit on screen (``set_id`` 0: none) and of their year; the caller owns it."""
    menu = QMenu(parent)
    of_year = year or context.year

    def opening(what: str) -> None:
        from thidua_desktop.ui.dialogs.reform_papers_dialog import ReformPapersDialog

        owner = menu.parentWidget()
        dialog = ReformPapersDialog(
            context, what, of_year, set_id or None, unit_id, owner.window() if owner else None
        )
        dialog.show()

    for kind, words, icon in _WORDS:
        action = menu.addAction(words)
        action.setProperty("iconName", icon)
        action.triggered.connect(lambda _=False, what=kind.what: opening(what))
    context.icons.dress_actions(menu.actions())
    return menu
