"""Every value a paper's template may ask for, with the words a clerk reads and an example."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from thidua_desktop.documents.placeholders import Placeholder

OFFICE = (
    "office_name", "OFFICE_NAME", "parent_name", "place", "year", "batch_name", "council_name", "blank",
    "decision_code", "body_code", "commune",
)  # fmt: skip
LAW = ("rule_texts",)
VOTE = (
    "session_date", "session_place", "started", "ended", "minutes_number", "members_total",
    "members_present", "members_absent", "members_written",
)  # fmt: skip
COUNTS = ("counts", "award_list", "award_kinds", "total")

_ALL = (
    Placeholder("office_name", "Tên cơ quan", "Ủy ban nhân dân xã Thạnh Hóa"),
    Placeholder("OFFICE_NAME", "Tên cơ quan, chữ in hoa", "ỦY BAN NHÂN DÂN XÃ THẠNH HÓA"),
    Placeholder("parent_name", "Cơ quan chủ quản", "Ủy ban nhân dân tỉnh Tây Ninh"),
    Placeholder("place", "Địa danh", "Thạnh Hóa"),
    Placeholder("commune", "Xã, phường hay đặc khu, theo tên cơ quan", "xã"),
    Placeholder("year", "Năm của đợt xét", "2026"),
    Placeholder("decision_code", "Ký hiệu quyết định của cơ quan", "QĐ-UBND"),
    Placeholder("body_code", "Chữ viết tắt tên cơ quan trong ký hiệu", "UBND"),
    Placeholder("blank", "Chỗ trống để ghi tay", "      "),
    Placeholder("batch_name", "Tên đợt xét", "Xét khen thưởng cuối năm 2026"),
    Placeholder("council_name", "Tên Hội đồng", "Hội đồng Thi đua - Khen thưởng xã Thạnh Hóa"),
    Placeholder(
        "rule_texts",
        "Các văn bản của bộ quy định đang áp dụng; đứng riêng một dòng, thành nhiều căn cứ",
        "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    ),
    Placeholder("counts", "Số tập thể, hộ, cá nhân", "04 tập thể, 03 hộ gia đình và 18 cá nhân"),
    Placeholder("award_list", "Các danh hiệu, hình thức", "Giấy khen của Chủ tịch UBND cấp xã"),
    Placeholder(
        "award_kinds", "Có danh hiệu, hình thức hay cả hai", "danh hiệu thi đua, hình thức khen thưởng"
    ),
    Placeholder("total", "Tổng số trường hợp", "25"),
    Placeholder("number", "Số, ký hiệu của chính giấy này", "123/QĐ-UBND"),
    Placeholder("date", "Ngày của chính giấy này", "ngày 15 tháng 12 năm 2026"),
    Placeholder("issuer", "Người có thẩm quyền", "Chủ tịch Ủy ban nhân dân xã Thạnh Hóa"),
    Placeholder("title", "Trích yếu của quyết định", "Về việc tặng Giấy khen năm 2026"),
    Placeholder("recipient", "Người, tập thể được khen (khi chỉ có một)", "bà Nguyễn Thị Hồng Hạnh, Kế toán"),
    Placeholder("recipient_name", "Tên riêng của người, tập thể đó", "bà Nguyễn Thị Hồng Hạnh"),
    Placeholder("award_act", "Động từ và tên hình thức", "Tặng Giấy khen của Chủ tịch UBND xã"),
    Placeholder("achievement", "Thành tích (khi chỉ có một)", "Đã có thành tích xuất sắc năm 2026"),
    Placeholder("award_lines", "Mỗi danh hiệu, hình thức một dòng, kèm số lượng", "Giấy khen: 18 cá nhân"),
    Placeholder("proposal_number", "Số tờ trình", "05/TTr-UBND"),
    Placeholder("proposal_date", "Ngày tờ trình", "ngày 10 tháng 12 năm 2026"),
    Placeholder("addressee", "Nơi nhận tờ trình", "Chủ tịch Ủy ban nhân dân tỉnh Tây Ninh"),
    Placeholder("level_name", "Người quyết định ở cấp này", "Chủ tịch Ủy ban nhân dân tỉnh"),
    Placeholder("ask_award", "Xin tặng, hay xin trình cấp trên tặng", "trình Thủ tướng Chính phủ tặng"),
    Placeholder(
        "ask_decide", "Xin quyết định, hay xin trình cấp trên", "trình Thủ tướng Chính phủ quyết định"
    ),
    Placeholder("route", "Loại hình khen thưởng", "công trạng"),
    Placeholder("session_date", "Ngày họp Hội đồng", "ngày 08 tháng 12 năm 2026"),
    Placeholder("session_place", "Nơi họp", "Phòng họp Ủy ban nhân dân xã"),
    Placeholder("started", "Giờ, ngày bắt đầu họp", "08 giờ 00, ngày 08 tháng 12 năm 2026"),
    Placeholder("ended", "Giờ, ngày kết thúc họp", "11 giờ 30, ngày 08 tháng 12 năm 2026"),
    Placeholder("minutes_number", "Số biên bản họp", "05/BB-HĐTĐKT"),
    Placeholder("members_total", "Tổng số thành viên", "15"),
    Placeholder("members_present", "Số thành viên có mặt", "13"),
    Placeholder("members_absent", "Số thành viên vắng", "02"),
    Placeholder("members_written", "Số thành viên vắng có ý kiến bằng văn bản", "01"),
    Placeholder("issued", "Số phiếu phát ra", "13"),
    Placeholder("collected", "Số phiếu thu về", "13"),
    Placeholder("valid", "Số phiếu hợp lệ", "13"),
    Placeholder("invalid", "Số phiếu không hợp lệ", "00"),
    Placeholder("award_name", "Danh hiệu, hình thức", "Chiến sĩ thi đua cơ sở"),
    Placeholder("recipients", "Ai có trong danh sách", "tập thể, hộ gia đình, cá nhân"),
    Placeholder("decision_year", "Năm ghi ở chỗ ngày còn trống", "2026"),
    Placeholder("part", "Phiếu thứ mấy", "1"),
    Placeholder("parts", "Số phiếu của một thành viên", "3"),
    Placeholder("name", "Họ tên, tên tập thể đang nói tới", "Nguyễn Thị Hồng Hạnh"),
    Placeholder("opinion", "Ý kiến gửi bằng văn bản", "đồng ý"),
    Placeholder("rule", "Ngưỡng phiếu", "số phiếu đồng ý ≥ 90% tổng số thành viên"),
    Placeholder("quota", "Tên tỷ lệ", "Chiến sĩ thi đua cơ sở"),
    Placeholder("scope", "Phạm vi của tỷ lệ", "toàn xã"),
    Placeholder("over", "Vượt bao nhiêu", "01"),
    Placeholder("reason", "Lý do", "Thành tích đặc biệt xuất sắc"),
    Placeholder("names", "Tên các thành viên", "Lâm Quốc Thịnh, Phạm Cẩm Liên"),
    Placeholder("passed_count", "Số trường hợp đạt", "24"),
    Placeholder("failed_count", "Số trường hợp không đạt", "01"),
    Placeholder("decision_number", "Số quyết định khen thưởng", "123/QĐ-UBND"),
    Placeholder("decision_date", "Ngày quyết định khen thưởng", "ngày 15 tháng 12 năm 2026"),
    Placeholder("base_salary", "Mức lương cơ sở", "2.530.000 đồng"),
    Placeholder("amount", "Tổng số tiền", "15.200.000 đồng"),
    Placeholder("amount_words", "Tổng số tiền bằng chữ", "Mười lăm triệu hai trăm nghìn đồng"),
    Placeholder("budget_source", "Nguồn kinh phí", "Quỹ thi đua, khen thưởng của xã năm 2026"),
    Placeholder("unit", "Đơn vị ký giao ước", "Trường Tiểu học Thạnh Hóa"),
    Placeholder(
        "launching_papers",
        "Văn bản phát động các phong trào của năm; đứng riêng một dòng, thành nhiều căn cứ",
        "Căn cứ Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2027",
    ),
    Placeholder("kind", "Hình thức tổ chức phong trào", "chuyên đề"),
    Placeholder("scope", "Phạm vi phong trào", "trong cơ quan, đơn vị"),
    Placeholder("launched_by", "Cơ quan phát động", "Ủy ban nhân dân xã Thạnh Hóa"),
    Placeholder("paper", "Văn bản phát động", "Kế hoạch số 15/KH-UBND ngày 05/01/2027"),
    Placeholder("period", "Thời gian của phong trào", "từ 01/01/2027 đến 30/11/2027"),
    Placeholder("content", "Nội dung phong trào", "Cả xã chung tay xây dựng nông thôn mới nâng cao."),
    Placeholder("summary", "Đánh giá khi tổng kết", "Phong trào được các đơn vị hưởng ứng tích cực."),
    Placeholder("planned", "Kinh phí dự kiến", "20.000.000 đồng"),
    Placeholder("spent", "Kinh phí đã chi", "18.500.000 đồng"),
    Placeholder("spent_words", "Kinh phí đã chi, bằng chữ", "Mười tám triệu năm trăm nghìn đồng"),
    Placeholder("conference_name", "Tên hội nghị", "Hội nghị tổng kết phong trào thi đua năm 2026"),
    Placeholder("turn", "Đợt lên nhận thứ mấy", "3"),
    Placeholder("conference_place", "Nơi họp hội nghị", "Hội trường UBND xã"),
    Placeholder("conference_date", "Ngày hội nghị", "ngày 28 tháng 12 năm 2026"),
    Placeholder("chair", "Chủ trì hội nghị", "Ông Trần Văn Định"),
    Placeholder("item", "Mục của chương trình đang nói tới", "Báo cáo tổng kết năm 2026"),
    Placeholder("items", "Các mục của chương trình, mỗi mục một đoạn", "1. Chào cờ"),
    Placeholder("speaker", "Người thực hiện mục ấy", "Ông Trần Văn Định"),
    Placeholder("ends", "Giờ kết thúc mục ấy", "09:15"),
    Placeholder("presenter", "Người trao", "Ông Trần Văn Định"),
    Placeholder("decision", "Số, ngày quyết định, thành lời", "Quyết định số 412/QĐ-UBND ngày 15 tháng 12"),
    Placeholder(
        "decree_2025", "Nghị định số 152/2025/NĐ-CP, khi đã có hiệu lực", "Nghị định số 152/2025/NĐ-CP"
    ),
    Placeholder(
        "decree_before", "Nghị định có hiệu lực ngày họp, trước NĐ 152/2025", "Nghị định số 98/2023/NĐ-CP"
    ),
    Placeholder("president", "Chủ tịch nước, khi có khen thưởng của Chủ tịch nước", "Chủ tịch nước"),
    Placeholder("medals", "Huân chương, huy chương, khi có", "huân chương, huy chương"),
    Placeholder("eight_steps", "Tám bước, khi hội nghị chưa có chương trình", "tám bước"),
    Placeholder("count", "Số người, đơn vị lên nhận", "08"),
    Placeholder("next_year", "Năm sau", "2027"),
    Placeholder("previous_year", "Năm trước", "2025"),
    Placeholder(
        "basis",
        "Văn bản ban hành bộ tiêu chí, đứng đầu câu; không có thì để trống",
        "Thực hiện Quyết định số 1234/QĐ-UBND ngày 08 tháng 9 năm 2026, ",
    ),
    Placeholder("set_name", "Tên bộ tiêu chí", "Bộ tiêu chí xác định Chỉ số cải cách hành chính cấp xã"),
    Placeholder(
        "receiver",
        "Cơ quan nhận giấy này: cấp trên của nơi lập; không có thì bỏ dòng",
        "Ủy ban nhân dân tỉnh Tây Ninh",
    ),
    Placeholder("criteria", "Số của các tiêu chí thành phần đang nói tới", "1.2.1, 4.2.3"),
    Placeholder("points", "Số điểm đang nói tới", "14,88"),
    Placeholder("lost", "Tổng điểm bị mất", "14,88"),
    Placeholder(
        "details",
        "Trong ngoặc: tổng điểm mất khi cộng được, số mục chuyển từ năm trước; không có thì để trống",
        " (mất 14,88 điểm)",
    ),
    Placeholder("years", "Các năm đang nói tới", "2022, 2023"),
    Placeholder("group", "Nhóm của bảng xếp hạng, sau dấu phẩy; không chia nhóm thì để trống", ", nhóm Xã"),
    Placeholder("issue_date", "Ngày ký, chưa biết thì để chỗ ghi", "ngày 20 tháng 12 năm 2026"),
    Placeholder("issue_year", "Năm ban hành kế hoạch", "2027"),
    Placeholder("done", "Số tồn tại, hạn chế đã khắc phục", "07"),
    Placeholder("fixed", "Số tồn tại, hạn chế của năm trước đã khắc phục", "07"),
    Placeholder("listed", "Số tồn tại, hạn chế của năm trước phải khắc phục", "09"),
    Placeholder(
        "sentence",
        "Kết quả của cơ quan thành một câu",
        "Chỉ số cải cách hành chính năm 2026 đạt 80,10/100 điểm",
    ),
)

PLACEHOLDERS: Mapping[str, Placeholder] = MappingProxyType({one.name: one for one in _ALL})

ALLOWED: Mapping[str, tuple[str, ...]] = {
    "proposal": (
        *OFFICE, *LAW, *COUNTS, "number", "date", "addressee", "level_name", "route", "award_lines",
        "minutes_number", "session_date", "recipients", "decision_year", "ask_award", "ask_decide",
    ),
    "proposal-own": (
        *OFFICE, *LAW, *COUNTS, "number", "date", "addressee", "level_name", "route", "award_lines",
        "minutes_number", "session_date", "recipients", "decision_year", "ask_award", "ask_decide",
    ),
    "ballots": (*OFFICE, "award_name", "session_date", "members_total", "part", "parts"),
    "tally": (
        *OFFICE, *VOTE, "issued", "collected", "valid", "invalid", "total", "name", "award_name", "rule",
    ),
    "minutes": (
        *OFFICE, *LAW, *VOTE, *COUNTS, "number", "issued", "collected", "valid", "invalid", "name", "opinion",
        "award_name", "rule", "quota", "scope", "over", "reason", "names", "passed_count", "failed_count",
    ),
    "decision": (
        *OFFICE, *LAW, *COUNTS, "number", "date", "issuer", "title", "recipient", "recipient_name",
        "award_act", "achievement",
        "award_lines", "proposal_number", "proposal_date", "minutes_number", "session_date", "budget_source",
        "recipients", "decision_year",
    ),
    "receipts": (
        *OFFICE, "decision_number", "decision_date", "base_salary", "amount", "amount_words",
        "budget_source", "total", "name",
    ),
    "pledge": (*OFFICE, *LAW, "unit", "launching_papers", "total"),
    "signing-sheet": (*OFFICE, *LAW, "launching_papers", "total", "name"),
    "movement": (
        *OFFICE, "name", "kind", "scope", "launched_by", "paper", "period", "content", "summary", "planned",
        "spent", "spent_words",
    ),
    "stage-receipts": (
        *OFFICE, "conference_name", "amount", "amount_words", "budget_source", "total", "name", "turn",
    ),
    "mc-script": (
        *OFFICE, "conference_name", "conference_place", "conference_date", "chair", "item", "items",
        "speaker", "ends", "presenter", "decision", "decision_number", "issuer", "title", "count",
        "recipients", "award_name", "turn", "next_year", "decree_2025", "decree_before", "president",
        "medals", "eight_steps",
    ),
    "reform-report": (*OFFICE, "basis", "set_name", "receiver", "total", "criteria"),
    "reform-ranking": (*OFFICE, "receiver", "basis", "total", "previous_year", "name", "names", "issue_date"),
    "reform-section": (
        *OFFICE, "receiver", "previous_year", "next_year", "fixed", "listed", "total", "points", "years",
        "name", "group",
    ),
    "remediation": (
        *OFFICE, "receiver", "sentence", "total", "lost", "details", "done", "next_year",
        "issue_year",
    ),
}  # fmt: skip
"""Template → names its texts may use."""
