"""The papers of the reform index, as a menu and the chooser of a pane name them."""

from __future__ import annotations

from thidua_desktop.ui.widgets.paper_pane import PaperKind

REPORT = PaperKind(
    "reform-report",
    "Báo cáo tự chấm điểm",
    ("Chưa có điểm tự chấm để in", "Chọn bộ tiêu chí, kê khai hoặc chấm điểm trước."),
    word=True,
    excel=True,
)
APPRAISAL = PaperKind(
    "reform-appraisal",
    "Bảng tổng hợp thẩm định",
    ("Chưa có điểm thẩm định để in", "Ghi điểm thẩm định của bộ tiêu chí trước."),
    word=True,
    excel=True,
)
RANKING = PaperKind(
    "reform-ranking",
    "Thông báo, bảng xếp hạng",
    ("Chưa có kết quả xếp hạng", "Chấm điểm các đơn vị, hoặc nhập bảng xếp hạng đã công bố."),
    word=True,
    excel=True,
)
SECTION = PaperKind(
    "reform-section",
    "Phần chỉ số CCHC của báo cáo năm",
    ("Chưa có kết quả của cơ quan", "Chấm điểm bộ của cơ quan, hoặc nhập bảng xếp hạng đã công bố."),
    word=True,
    excel=True,
)
REMEDIATION = PaperKind(
    "remediation",
    "Kế hoạch khắc phục tồn tại, hạn chế",
    ("Chưa có kế hoạch khắc phục", "Đề xuất từ điểm mất ở mục Khắc phục trước."),
    word=True,
    excel=True,
)
REFORM_KINDS = (REPORT, APPRAISAL, RANKING, SECTION, REMEDIATION)
