"""The papers of looking up, as the chooser of a pane names them."""

from __future__ import annotations

from thidua_desktop.ui.widgets.paper_pane import PaperKind

HISTORY = PaperKind(
    "history",
    "Lịch sử khen thưởng",
    ("Chưa chọn ai", "Chọn cá nhân, tập thể hoặc hộ gia đình."),
    word=True,
    excel=True,
)
GOLDEN_BOOK = PaperKind(
    "golden-book",
    "Sổ vàng",
    ("Sổ vàng còn trống", "Ra quyết định khen thưởng, hoặc nhập sổ khen thưởng các năm trước."),
    word=True,
    excel=True,
)
