"""Fields of nominations, of the award ledger and of initiatives."""

from __future__ import annotations

from typing import Final

from thidua_desktop.exchange.fields.common import (
    AWARD,
    BIRTH,
    DEPARTMENT,
    NAME_AND_BIRTH,
    NAME_OF_PERSON,
    NOTED,
    PEOPLE_AND_PLACES,
    POST_AND_UNIT,
    ROUTE,
    UNIT,
    seen,
)
from thidua_desktop.exchange.heading_words import FieldSpec

LEDGER: Final = (
    FieldSpec(
        "name",
        "Họ và tên",
        (
            *NAME_OF_PERSON,
            *seen(
                "Họ và tên / Tập thể; Họ và tên, tập thể; Tên cá nhân, tập thể; Cá nhân, tập thể; "
                "Tên tập thể/cá nhân/hộ gia đình; Tên đối tượng; Tên tập thể"
            ),
        ),
        required=True,
    ),
    FieldSpec(
        "award",
        "Danh hiệu, hình thức khen thưởng",
        (*AWARD, *seen("Danh hiệu thi đua/Hình thức khen thưởng")),
        required=True,
    ),
    FieldSpec("year", "Năm", seen("Năm khen thưởng; Năm thành tích; Năm công tác; Năm khen")),
    FieldSpec("route", "Loại hình", ROUTE),
    NAME_AND_BIRTH,
    *PEOPLE_AND_PLACES,
    POST_AND_UNIT,
    FieldSpec("unit", "Đơn vị", (*UNIT, *seen("Tên đơn vị"))),
    FieldSpec(
        "reason",
        "Lý do",
        seen("Lý do khen thưởng; Lí do; Lí do khen thưởng; Thành tích; Nội dung thành tích"),
    ),
    FieldSpec(
        "authority",
        "Cấp quyết định",
        seen("Cấp ký quyết định; Cấp khen thưởng; Cấp khen; Cơ quan quyết định; Cấp ban hành; Cấp ký"),
    ),
    FieldSpec("signer", "Người ký", seen("Người ký ban hành; Người ký quyết định")),
    FieldSpec("decision_number", "Số quyết định", seen("Số QĐ; Quyết định số; Số, ký hiệu quyết định")),
    FieldSpec(
        "decision_date",
        "Ngày ký",
        seen("Ngày quyết định; Ngày ký quyết định; Ngày ban hành; Ngày QĐ; Ngày, tháng, năm quyết định"),
    ),
    FieldSpec("party_joined", "Ngày vào Đảng", seen("Ngày kết nạp Đảng")),
    FieldSpec("home", "Quê quán", seen("Quê; Nguyên quán")),
    NOTED,
)
NOMINATIONS: Final = (
    FieldSpec(
        "name",
        "Họ và tên",
        (
            *NAME_OF_PERSON,
            *seen(
                "Họ và tên/Tên tập thể; Họ và tên (hoặc tên tập thể); Tên tập thể/cá nhân/hộ gia đình; "
                "Tên tập thể, cá nhân; Tên cá nhân, tập thể; Tên đơn vị / tập thể; Tên tập thể; "
                "Tên đơn vị; Họ và tên chủ hộ; Tên chủ hộ; Hộ gia đình; Tên đối tượng; Đối tượng đề nghị"
            ),
        ),
        required=True,
    ),
    FieldSpec(
        "award",
        "Danh hiệu, hình thức khen thưởng",
        (*AWARD, *seen("Danh hiệu thi đua/Hình thức khen thưởng; Đề nghị")),
        required=True,
        # Lists that some programs hand out have only columns of codes.
        instead=("title_code", "award_code"),
    ),
    FieldSpec("kind", "Phân loại khen thưởng", seen("Phân loại đối tượng; Đối tượng; Loại đối tượng")),
    FieldSpec("title_code", "Mã danh hiệu thi đua", seen("Mã danh hiệu; Danh hiệu thi đua")),
    FieldSpec("award_code", "Mã hình thức khen thưởng", seen("Mã khen thưởng; Mã hình thức")),
    FieldSpec("person_class", "Mã phân loại cán bộ", seen("Phân loại cán bộ; Mã phân loại tập thể")),
    NAME_AND_BIRTH,
    *PEOPLE_AND_PLACES,
    POST_AND_UNIT,
    FieldSpec(
        "unit",
        "Đơn vị",
        (*UNIT, *seen("Ấp; Thôn; Tổ dân phố; Ấp/Thôn; Khu phố; Tên đơn vị")),
        fill_down=True,
    ),
    FieldSpec("route", "Loại hình", ROUTE),
    FieldSpec(
        "achievement",
        "Thành tích",
        seen(
            "Thành tích tiêu biểu; Tóm tắt thành tích; Tóm tắt thành tích đạt được; "
            "Nội dung thành tích; Thành tích đạt được; Thành tích đề nghị khen thưởng; "
            "Lý do khen thưởng; Lý do"
        ),
    ),
    FieldSpec("address", "Địa chỉ", seen("Địa chỉ / Nơi ở; Nơi ở; Nơi thường trú")),
    FieldSpec("field_of_work", "Lĩnh vực hoạt động", seen("Lĩnh vực")),
    NOTED,
)
INITIATIVES: Final = (
    FieldSpec(
        "title",
        "Tên sáng kiến, đề tài",
        seen("Tên đề tài; Tên sáng kiến; Tên giải pháp"),
        required=True,
    ),
    FieldSpec(
        "author",
        "Tên tác giả",
        seen("Tác giả; Tên tác giả (đồng tác giả); Tác giả, đồng tác giả"),
        required=True,
    ),
    FieldSpec(
        "author_birth",
        "Tác giả, năm sinh",
        seen("Họ và tên tác giả, năm sinh; Tên tác giả, ngày sinh; Tác giả, ngày sinh"),
        parts=("author", "birth"),
    ),
    FieldSpec("birth", "Ngày sinh", BIRTH),
    FieldSpec("unit", "Đơn vị công tác", (*seen("Đơn vị"), *UNIT), fill_down=True),
    FieldSpec("department", "Phòng ban làm việc", DEPARTMENT),
    FieldSpec("year", "Năm", seen("Năm công nhận")),
    FieldSpec("level", "Cấp công nhận", seen("Cấp; Phạm vi")),
    FieldSpec("state", "Tình trạng", seen("Trạng thái; Kết quả xét")),
    FieldSpec("decision_number", "Số quyết định", seen("Số QĐ")),
    FieldSpec("decided_on", "Ngày công nhận", seen("Ngày quyết định; Ngày ký")),
    FieldSpec("decided_by", "Đơn vị công nhận", seen("Cơ quan công nhận; Hội đồng công nhận")),
    FieldSpec("summary", "Tóm tắt thành tích đạt được", seen("Tóm tắt; Hiệu quả; Nội dung tóm tắt")),
    NOTED,
)
