"""The papers of the chain from proposal to decision, as the chooser of a pane names them."""

from __future__ import annotations

from thidua_desktop.ui.widgets.paper_pane import PaperKind

PROPOSAL = PaperKind(
    "proposal",
    "Tờ trình và danh sách",
    ("Chưa có tờ trình để xem", "Lập tờ trình cho từng cấp quyết định."),
    word=True,
)
BALLOTS = PaperKind(
    "ballots",
    "Phiếu bầu",
    ("Chưa có phiên họp", "Mở phiên họp của Hội đồng để in phiếu, sáu phiếu một trang."),
    word=True,
)
TALLY = PaperKind(
    "tally",
    "Biên bản kiểm phiếu",
    ("Chưa có phiên họp", "Mở phiên họp và ghi kết quả bỏ phiếu trước."),
    word=True,
)
MINUTES = PaperKind(
    "minutes",
    "Biên bản họp Hội đồng",
    ("Chưa có phiên họp", "Mở phiên họp và ghi người dự, nội dung, kết luận trước."),
    word=True,
)
DECISION = PaperKind(
    "decision",
    "Quyết định và danh sách",
    ("Chọn một quyết định ở bên trái", "Dự thảo cũng xem và lưu được để trình ký."),
    word=True,
)
RECEIPTS = PaperKind(
    "receipts",
    "Danh sách nhận tiền thưởng",
    ("Chưa có tiền thưởng để in", "Tính tiền thưởng của quyết định trước."),
    word=True,
)
