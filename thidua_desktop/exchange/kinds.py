"""What each kind of list may hold: fields, the headings seen for them, and the usual sheet names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from thidua_desktop.domain.vietnamese import fold
from thidua_desktop.exchange.heading_words import FieldSpec, match_headings
from thidua_desktop.exchange.headings import Table

_NAME_OF_PERSON: Final = ("Họ tên", "Họ, tên", "Họ và tên cán bộ", "Họ và tên cá nhân", "Tên cá nhân", "Tên cán bộ")
_BIRTH: Final = (
    "Năm sinh",
    "Ngày, tháng, năm sinh",
    "Ngày tháng năm sinh",
    "Ngày/tháng/năm sinh",
    "Ngày sinh/Năm sinh",
    "Sinh ngày",
    "Sinh năm",
)
_POST: Final = (
    "Chức danh",
    "Chức vụ, chức danh",
    "Chức vụ/Chức danh",
    "Cấp bậc, chức vụ",
    "Chức vụ, đơn vị",
    "Chức vụ công tác",
    "Chức vụ hiện nay",
    "Chức vụ (nếu có)",
)
_UNIT: Final = (
    "Đơn vị công tác",
    "Đơn vị/tập thể công tác",
    "Tên đơn vị/tập thể công tác",
    "Tên đơn vị công tác",
    "Cơ quan, đơn vị",
    "Cơ quan/Đơn vị",
    "Cơ quan công tác",
    "Tên cơ quan làm việc",
    "Nơi công tác",
    "Đơn vị/Nơi công tác",
    "Cơ quan, đơn vị công tác",
)
_DEPARTMENT: Final = (
    "Phòng ban",
    "Phòng, ban",
    "Tổ, bộ phận",
    "Bộ phận",
    "Tên phòng ban/khối, tổ công tác",
    "Phòng ban làm việc",
    "Khối, tổ công tác",
)
_IDENTITY: Final = (
    "Số CCCD",
    "CCCD/CMND",
    "CMND/CCCD",
    "Căn cước công dân",
    "Số căn cước công dân",
    "Số căn cước",
    "Số định danh cá nhân",
    "Số định danh",
    "CMND",
)
_NOTE: Final = ("Ghi chú (*)", "Chú thích", "Ý kiến")
_AWARD: Final = (
    "Danh hiệu thi đua/Hình thức khen thưởng đề nghị",
    "Danh hiệu thi đua, hình thức khen thưởng",
    "Danh hiệu, hình thức đề nghị",
    "Danh hiệu/Hình thức đề nghị",
    "Danh hiệu, hình thức khen thưởng",
    "Danh hiệu, hình thức khen thưởng đề nghị",
    "Danh hiệu, hình thức",
    "Đề nghị tặng (danh hiệu / hình thức)",
    "Đề nghị tặng",
    "Đề nghị khen thưởng",
    "Danh hiệu đề nghị",
    "Danh hiệu đề nghị xét tặng",
    "Hình thức đề nghị",
    "Hình thức khen thưởng",
    "Hình thức khen thưởng đề nghị",
    "Hình thức khen",
    "Danh hiệu thi đua",
    "Danh hiệu thi đua đề nghị",
    "Danh hiệu",
    "Khen thưởng",
)
_ROUTE: Final = ("Loại hình khen thưởng", "Loại khen thưởng", "Hình thức, loại hình")
_RATING: Final = FieldSpec(
    "rating",
    "Xếp loại",
    (
        "Xếp loại năm",
        "Kết quả xếp loại",
        "Đánh giá, xếp loại",
        "Xếp loại chất lượng",
        "Mức xếp loại",
        "Mức độ hoàn thành nhiệm vụ",
    ),
    yearly=True,
)


def _note(*more: str) -> FieldSpec:
    return FieldSpec("note", "Ghi chú", (*_NOTE, *more))


def _people_and_places() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec("birth", "Ngày sinh", _BIRTH),
        FieldSpec("post", "Chức vụ", _POST),
        FieldSpec("rank", "Cấp bậc", ("Cấp bậc, quân hàm", "Quân hàm", "Học hàm, học vị", "Học vị", "Trình độ")),
        FieldSpec("department", "Phòng ban, tổ", _DEPARTMENT),
        FieldSpec("gender", "Giới tính", ("Nam/Nữ", "Phái", "Nam, nữ")),
        FieldSpec("identity", "CCCD", _IDENTITY),
    )


_UNITS: Final = (
    FieldSpec(
        "name",
        "Tên đơn vị",
        ("Tên đơn vị / tập thể", "Tên cơ quan, đơn vị", "Tên tập thể", "Đơn vị", "Cơ quan, đơn vị"),
        required=True,
    ),
    FieldSpec("code", "Mã đơn vị", ("Mã", "Mã số", "Ký hiệu", "Mã tập thể")),
    FieldSpec("kind", "Loại đơn vị", ("Loại hình đơn vị", "Phân loại tập thể", "Mã phân loại tập thể", "Loại")),
    FieldSpec(
        "parent",
        "Đơn vị cấp trên",
        ("Cấp trên", "Cơ quan cấp trên", "Trực thuộc", "Đơn vị trực thuộc", "Thuộc đơn vị", "Đơn vị chủ quản"),
    ),
    FieldSpec("block", "Khối thi đua", ("Cụm, khối thi đua", "Cụm thi đua", "Khối", "Cụm, khối")),
    FieldSpec(
        "head", "Thủ trưởng", ("Người đứng đầu", "Thủ trưởng đơn vị", "Họ tên thủ trưởng", "Lãnh đạo đơn vị")
    ),
    FieldSpec("head_post", "Chức vụ", ("Chức vụ thủ trưởng", "Chức vụ người đứng đầu", "Chức danh")),
    FieldSpec(
        "old_names", "Tên trước sáp nhập", ("Tên cũ", "Tên đơn vị cũ", "Tên trước đây", "Sáp nhập từ", "Tiền thân")
    ),
    _RATING,
    _note(),
)
_PEOPLE: Final = (
    FieldSpec("name", "Họ và tên", (*_NAME_OF_PERSON, "Tên"), required=True),
    *_people_and_places(),
    FieldSpec("unit", "Đơn vị", (*_UNIT, "Tên đơn vị"), fill_down=True),
    FieldSpec(
        "joined", "Ngày vào cơ quan", ("Ngày vào làm", "Ngày tuyển dụng", "Ngày vào ngành", "Ngày về đơn vị")
    ),
    FieldSpec("discipline", "Kỷ luật", ("Kỉ luật", "Hình thức kỷ luật", "Tình trạng kỷ luật")),
    _RATING,
    _note(),
)
_HOUSEHOLDS: Final = (
    FieldSpec(
        "head",
        "Họ và tên chủ hộ",
        ("Tên chủ hộ", "Chủ hộ", "Họ tên chủ hộ", "Hộ gia đình", "Tên hộ gia đình", "Hộ gia đình ông (bà)"),
        required=True,
    ),
    FieldSpec("code", "Mã hộ", ("Mã số hộ", "Số hộ", "Mã hộ gia đình")),
    FieldSpec("birth", "Năm sinh", (*_BIRTH, "Ngày sinh", "Năm sinh chủ hộ")),
    FieldSpec("address", "Địa chỉ", ("Địa chỉ / Nơi ở", "Nơi ở", "Nơi thường trú", "Số nhà", "Chỗ ở")),
    FieldSpec(
        "hamlet",
        "Ấp",
        ("Thôn", "Tổ dân phố", "Ấp/Thôn", "Thôn, tổ dân phố", "Khu phố", "Khu dân cư", "Ấp, khu phố", "Bản"),
        fill_down=True,
    ),
    FieldSpec("members", "Số nhân khẩu", ("Nhân khẩu", "Số khẩu", "Số người", "Số thành viên")),
    _note(),
)
_LEDGER: Final = (
    FieldSpec(
        "name",
        "Họ và tên",
        (
            *_NAME_OF_PERSON,
            "Họ và tên / Tập thể",
            "Họ và tên, tập thể",
            "Tên cá nhân, tập thể",
            "Cá nhân, tập thể",
            "Tên tập thể/cá nhân/hộ gia đình",
            "Tên đối tượng",
            "Tên tập thể",
        ),
        required=True,
    ),
    FieldSpec(
        "award",
        "Danh hiệu, hình thức khen thưởng",
        (*_AWARD, "Danh hiệu thi đua/Hình thức khen thưởng"),
        required=True,
    ),
    FieldSpec("year", "Năm", ("Năm khen thưởng", "Năm thành tích", "Năm công tác", "Năm khen")),
    FieldSpec("route", "Loại hình", _ROUTE),
    *_people_and_places(),
    FieldSpec("unit", "Đơn vị", (*_UNIT, "Tên đơn vị")),
    FieldSpec(
        "reason", "Lý do", ("Lý do khen thưởng", "Lí do", "Lí do khen thưởng", "Thành tích", "Nội dung thành tích")
    ),
    FieldSpec(
        "authority",
        "Cấp quyết định",
        ("Cấp ký quyết định", "Cấp khen thưởng", "Cấp khen", "Cơ quan quyết định", "Cấp ban hành", "Cấp ký"),
    ),
    FieldSpec("signer", "Người ký", ("Người ký ban hành", "Người ký quyết định")),
    FieldSpec("decision_number", "Số quyết định", ("Số QĐ", "Quyết định số", "Số, ký hiệu quyết định")),
    FieldSpec(
        "decision_date",
        "Ngày ký",
        ("Ngày quyết định", "Ngày ký quyết định", "Ngày ban hành", "Ngày QĐ", "Ngày, tháng, năm quyết định"),
    ),
    FieldSpec("party_joined", "Ngày vào Đảng", ("Ngày kết nạp Đảng",)),
    FieldSpec("home", "Quê quán", ("Quê", "Nguyên quán")),
    _note(),
)
_NOMINATIONS: Final = (
    FieldSpec(
        "name",
        "Họ và tên",
        (
            *_NAME_OF_PERSON,
            "Họ và tên/Tên tập thể",
            "Họ và tên (hoặc tên tập thể)",
            "Tên tập thể/cá nhân/hộ gia đình",
            "Tên tập thể, cá nhân",
            "Tên cá nhân, tập thể",
            "Tên đơn vị / tập thể",
            "Tên tập thể",
            "Tên đơn vị",
            "Họ và tên chủ hộ",
            "Tên chủ hộ",
            "Hộ gia đình",
            "Tên đối tượng",
            "Đối tượng đề nghị",
        ),
        required=True,
    ),
    FieldSpec(
        "award",
        "Danh hiệu, hình thức khen thưởng",
        (*_AWARD, "Danh hiệu thi đua/Hình thức khen thưởng"),
        required=True,
    ),
    FieldSpec("kind", "Phân loại khen thưởng", ("Phân loại đối tượng", "Đối tượng", "Loại đối tượng")),
    FieldSpec("title_code", "Mã danh hiệu thi đua", ("Mã danh hiệu", "Danh hiệu thi đua")),
    FieldSpec("award_code", "Mã hình thức khen thưởng", ("Mã khen thưởng", "Mã hình thức")),
    FieldSpec("person_class", "Mã phân loại cán bộ", ("Phân loại cán bộ", "Mã phân loại tập thể")),
    *_people_and_places(),
    FieldSpec(
        "unit",
        "Đơn vị",
        (*_UNIT, "Ấp", "Thôn", "Tổ dân phố", "Ấp/Thôn", "Khu phố", "Tên đơn vị"),
        fill_down=True,
    ),
    FieldSpec("route", "Loại hình", _ROUTE),
    FieldSpec(
        "achievement",
        "Thành tích",
        (
            "Thành tích tiêu biểu",
            "Tóm tắt thành tích",
            "Tóm tắt thành tích đạt được",
            "Nội dung thành tích",
            "Thành tích đạt được",
            "Thành tích đề nghị khen thưởng",
            "Lý do khen thưởng",
            "Lý do",
        ),
    ),
    FieldSpec("address", "Địa chỉ", ("Địa chỉ / Nơi ở", "Nơi ở", "Nơi thường trú")),
    FieldSpec("field_of_work", "Lĩnh vực hoạt động", ("Lĩnh vực",)),
    _note(),
)
_PLEDGES: Final = (
    FieldSpec("unit", "Đơn vị", (*_UNIT, "Tên đơn vị", "Đơn vị đăng ký"), required=True, fill_down=True),
    FieldSpec("block", "Khối thi đua", ("Cụm, khối thi đua", "Cụm thi đua", "Khối"), fill_down=True),
    FieldSpec(
        "representative", "Người đại diện", ("Đại diện", "Họ tên người đại diện", "Thủ trưởng"), fill_down=True
    ),
    FieldSpec("representative_post", "Chức vụ", ("Chức vụ người đại diện", "Chức danh"), fill_down=True),
    FieldSpec("group", "Nội dung", ("Nhóm chỉ tiêu", "Lĩnh vực", "Nội dung thi đua"), fill_down=True),
    FieldSpec(
        "content", "Chỉ tiêu", ("Nội dung các chỉ tiêu", "Nội dung chỉ tiêu", "Tên chỉ tiêu", "Mục tiêu"), required=True
    ),
    FieldSpec("measure", "Đơn vị tính", ("ĐVT", "Đ.vị tính")),
    FieldSpec("plan", "Kế hoạch", ("Kế hoạch năm", "Chỉ tiêu đăng ký", "Đăng ký", "Chỉ tiêu kế hoạch")),
    FieldSpec("result", "Thực hiện", ("Kết quả", "Kết quả thực hiện", "Thực hiện năm")),
    FieldSpec("share", "Tỷ lệ %", ("Tỷ lệ", "Tỉ lệ %", "% thực hiện", "Tỷ lệ hoàn thành")),
    FieldSpec(
        "title", "Danh hiệu đăng ký", ("Đăng ký danh hiệu", "Danh hiệu thi đua đăng ký", "Danh hiệu tập thể đăng ký")
    ),
    FieldSpec(
        "people",
        "Cá nhân đăng ký Chiến sĩ thi đua cơ sở",
        ("Số cá nhân đăng ký", "Cá nhân đăng ký", "Số CSTĐCS đăng ký", "Số cá nhân đăng ký CSTĐCS"),
    ),
    _note(),
)
_INITIATIVES: Final = (
    FieldSpec("title", "Tên sáng kiến, đề tài", ("Tên đề tài", "Tên sáng kiến", "Tên giải pháp"), required=True),
    FieldSpec(
        "author", "Tên tác giả", ("Tác giả", "Tên tác giả (đồng tác giả)", "Tác giả, đồng tác giả"), required=True
    ),
    FieldSpec("birth", "Ngày sinh", _BIRTH),
    FieldSpec("unit", "Đơn vị công tác", ("Đơn vị", *_UNIT), fill_down=True),
    FieldSpec("department", "Phòng ban làm việc", _DEPARTMENT),
    FieldSpec("year", "Năm", ("Năm công nhận",)),
    FieldSpec("level", "Cấp công nhận", ("Cấp", "Phạm vi")),
    FieldSpec("state", "Tình trạng", ("Trạng thái", "Kết quả xét")),
    FieldSpec("decision_number", "Số quyết định", ("Số QĐ",)),
    FieldSpec("decided_on", "Ngày công nhận", ("Ngày quyết định", "Ngày ký")),
    FieldSpec("decided_by", "Đơn vị công nhận", ("Cơ quan công nhận", "Hội đồng công nhận")),
    FieldSpec("summary", "Tóm tắt thành tích đạt được", ("Tóm tắt", "Hiệu quả", "Nội dung tóm tắt")),
    _note(),
)
_CRITERIA_BASE: Final = (
    FieldSpec("code", "STT", ("TT", "Số TT", "Mã", "Mã tiêu chí", "Mục"), required=True),
    FieldSpec(
        "name",
        "Tiêu chí, tiêu chí thành phần",
        ("Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Nội dung", "Tiêu chí", "Tên tiêu chí", "Nội dung tiêu chí"),
        required=True,
    ),
    FieldSpec("max", "Điểm tối đa", ("Điểm chuẩn", "Thang điểm", "Điểm"), required=True),
    FieldSpec("rule", "Cách tính điểm", ("Cách chấm điểm", "Hướng dẫn chấm điểm", "Phương pháp tính")),
    FieldSpec(
        "evidence",
        "Tài liệu kiểm chứng",
        ("Các yêu cầu và tài liệu kiểm chứng", "Yêu cầu và tài liệu kiểm chứng", "Minh chứng"),
    ),
)
_CRITERIA: Final = (
    *_CRITERIA_BASE,
    FieldSpec("bonus", "Điểm thưởng", ("Điểm cộng",)),
    FieldSpec("due", "Hạn nộp", ("Thời hạn",)),
    _note(),
)
_SCORES: Final = (
    *_CRITERIA_BASE[:2],
    FieldSpec("max", "Điểm tối đa", ("Điểm chuẩn", "Thang điểm")),
    *_CRITERIA_BASE[3:],
    FieldSpec("declared", "Số liệu kê khai", ("Kết quả thực hiện", "Số liệu", "Kê khai")),
    FieldSpec("self", "Điểm tự đánh giá", ("Điểm tự chấm", "Tự đánh giá", "Tự chấm"), required=True),
    FieldSpec("appraised", "Điểm thẩm định", ("Thẩm định", "Điểm đánh giá", "Kết quả thẩm định")),
    _note("Giải trình/ Ghi chú", "Giải trình", "Lý do"),
)
_RANKING: Final = (
    FieldSpec("unit", "Tên đơn vị", ("Đơn vị", "Tên huyện", "Huyện, thị xã, thành phố", "Xã, phường"), required=True),
    FieldSpec("score", "Chỉ số CCHC", ("Chỉ số", "Điểm", "Chỉ số CCHC năm", "Tổng điểm", "Kết quả"), yearly=True),
    FieldSpec("rank", "Xếp hạng", ("Xếp hạng năm", "Hạng", "Thứ hạng", "Vị thứ"), yearly=True),
    FieldSpec("year", "Năm"),
    FieldSpec("group", "Nhóm", ("Khối", "Cụm")),
    _note(),
)


@dataclass(frozen=True, slots=True)
class ListKind:
    """A kind of list. ``sheet_words``: folded words in the names of its sheets. ``rivals``: kinds that one workbook
    may hold side by side, so that each takes its own sheet."""

    code: str
    label: str
    fields: tuple[FieldSpec, ...]
    sheet_words: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()


_ROSTERS: Final = ("units", "people", "households")

KINDS: Final[Mapping[str, ListKind]] = MappingProxyType(
    {
        kind.code: kind
        for kind in (
            ListKind("units", "Đơn vị", _UNITS, ("don vi", "to chuc"), _ROSTERS),
            ListKind("people", "Cán bộ", _PEOPLE, ("can bo", "nhan su", "cong chuc", "nguoi lao dong"), _ROSTERS),
            ListKind("households", "Hộ gia đình", _HOUSEHOLDS, ("ho gia dinh", "ho dan"), _ROSTERS),
            ListKind("ledger", "Sổ khen thưởng", _LEDGER, ("lich su", "so khen", "khen thuong")),
            ListKind(
                "nominations",
                "Đề nghị khen thưởng",
                _NOMINATIONS,
                ("de nghi", "danh sach", "ca nhan", "tap the", "ho gia dinh", "ds"),
            ),
            ListKind("pledges", "Giao ước thi đua", _PLEDGES, ("giao uoc", "dang ky", "ket qua")),
            ListKind("initiatives", "Sáng kiến", _INITIATIVES, ("sang kien", "de tai")),
            ListKind("criteria", "Bộ tiêu chí", _CRITERIA, ("bo tieu chi", "tieu chi"), ("criteria", "scores")),
            ListKind("scores", "Điểm tự chấm", _SCORES, ("tu cham", "cham diem"), ("criteria", "scores")),
            ListKind("ranking", "Bảng xếp hạng", _RANKING, ("xep hang",)),
        )
    }
)

FIELDS: Final[Mapping[str, tuple[FieldSpec, ...]]] = MappingProxyType(
    {code: kind.fields for code, kind in KINDS.items()}
)
"""Kind → its fields."""


def sheet_fits(table: Table, kind: str, sheet_name: str = "") -> bool:
    """Whether a sheet read for ``kind`` is that kind of list, and no rival of it.

    A list that lacks a required column still fits when it has another one: the clerk is told what is missing.
    """
    spec = KINDS[kind]
    required = {field.name for field in spec.fields if field.required}
    if not table.found or (required and required <= set(table.missing)):
        return False
    here = _fit(table, spec, sheet_name)
    return all(
        _fit(table, KINDS[rival], sheet_name) < here for rival in spec.rivals if rival != kind
    )


def _fit(table: Table, kind: ListKind, sheet_name: str) -> float:
    """How many of the headings mean something for ``kind``; 0 where a required one is missing."""
    texts = {column: (heading,) for column, heading in table.headings.items()}
    match = match_headings(texts, kind.fields, {})
    if any(field.required and field.name not in match.columns for field in kind.fields):
        return 0
    named = any(word in fold(sheet_name) for word in kind.sheet_words) if sheet_name else False
    return len(match.used) + (1.5 if named else 0)
