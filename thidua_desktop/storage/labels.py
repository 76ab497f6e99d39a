"""What to call a row when talking to the clerk about it."""

from __future__ import annotations

from typing import Final

from thidua_desktop.storage.sqlite import Database

_TABLES: Final = {
    "office": "thông tin cơ quan", "office_signer": "người ký", "block": "cụm, khối thi đua",
    "unit": "đơn vị",
    "unit_succession": "việc sáp nhập đơn vị", "person": "cá nhân", "household": "hộ gia đình",
    "rating": "kết quả xếp loại", "award_kind": "danh mục khen thưởng", "batch": "đợt xét",
    "nomination": "đề nghị khen thưởng", "decision": "quyết định", "award": "lượt khen thưởng",
    "print_run": "lượt in", "print_run_item": "lượt in", "pledge": "giao ước thi đua",
    "pledge_target": "chỉ tiêu giao ước", "conference": "hội nghị",
    "conference_decision": "quyết định công bố",
    "criteria_set": "bộ chỉ số", "criterion": "tiêu chí", "score": "điểm", "ranking": "xếp hạng",
    "setting": "thiết lập", "heading_memory": "tiêu đề cột đã nhớ",
    "initiative": "sáng kiến", "initiative_author": "tác giả sáng kiến",
    "rule_change": "quy định của cơ quan",
    "proposal": "tờ trình", "confirmation": "xác nhận điều kiện", "quota_override": "lý do vượt tỷ lệ",
    "workflow_event": "bước xử lý", "batch_deadline": "thời hạn", "batch_unit": "việc nộp của đơn vị",
    "attachment": "tệp đính kèm", "dossier_paper": "giấy tờ hồ sơ", "wording": "cách ghi tên",
    "council_member": "thành viên Hội đồng", "council_session": "phiên họp", "attendance": "việc dự họp",
    "tally": "kết quả bỏ phiếu", "payment": "tiền thưởng", "fund_entry": "khoản thu chi quỹ",
    "own_layout": "mẫu giấy khen", "layout_picture": "hình của mẫu", "layout_rule": "quy ước chọn mẫu",
    "certificate_text": "chữ ghi riêng trên giấy khen", "stock": "loại giấy, phôi",
    "blank_movement": "lần nhập, xuất phôi", "calibration": "độ lệch máy in",
    "handover": "việc trao nhận", "signing_key": "khóa ký",
    "pledge_person": "cá nhân đăng ký danh hiệu", "pledge_point": "điểm thưởng, điểm trừ",
    "cross_score": "điểm chấm chéo", "common_content": "nội dung chung của giao ước",
    "block_year": "cụm trưởng, đơn vị đề nghị tặng Cờ", "movement": "phong trào thi đua",
    "movement_target": "mục tiêu phong trào", "movement_award": "dự kiến khen thưởng của phong trào",
    "shortcoming": "tồn tại, hạn chế", "programme_item": "mục chương trình", "turn": "đợt lên nhận",
    "turn_entry": "người lên nhận", "guest": "đại biểu", "pack": "bộ giấy tờ hội nghị",
    "conference_photo": "ảnh hội nghị", "year_closing": "việc khóa năm",
    "officer": "người làm công tác thi đua, khen thưởng",
    "evidence": "tài liệu kiểm chứng", "remedy": "việc khắc phục", "reform_step": "bước chấm điểm",
    "reform_submission": "việc nộp của đơn vị", "reform_member": "đơn vị được chấm",
    "ranking_map": "giá trị quy đổi của đơn vị mới",
    "value_memory": "cách hiểu đã nhớ", "exchange_link": "liên kết với cơ quan khác",
    "exchange_package": "gói dữ liệu", "saved_filter": "bộ lọc đã lưu",
}  # fmt: skip
_NAMES: Final = {
    "office": "name", "office_signer": "name", "block": "name", "unit": "name", "person": "name",
    "household": "head_name", "award_kind": "name", "batch": "name", "decision": "number", "award": "name",
    "conference": "name", "criteria_set": "name", "criterion": "name", "ranking": "unit_name",
    "setting": "key", "pledge_target": "content",
    "initiative": "name", "council_member": "name", "attachment": "file_name", "wording": "name",
    "proposal": "number", "own_layout": "title", "stock": "name", "signing_key": "key_id",
    "pledge_person": "name", "common_content": "content", "movement": "name", "shortcoming": "content",
    "programme_item": "title", "turn": "title", "guest": "name", "officer": "name",
    "evidence": "title", "remedy": "criterion_name", "ranking_map": "unit_name",
    "value_memory": "written", "exchange_package": "office_name", "saved_filter": "name",
}  # fmt: skip


def table_label(table: str) -> str:
    """The table in the office's words."""
    return _TABLES.get(table, table)


def row_label(database: Database, table: str, row_id: int) -> str:
    """ "cá nhân “Nguyễn Văn An”", or with the row's number when it has no name or is gone."""
    label = table_label(table)
    if column := _NAMES.get(table):
        found = database.sql(f'SELECT "{column}" FROM "{table}" WHERE id = ?', (row_id,))
        if found and found[0][0]:
            return f"{label} “{found[0][0]}”"
    return f"{label} số {row_id}"
