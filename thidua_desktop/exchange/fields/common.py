"""Headings that many kinds of list share."""

from __future__ import annotations

from typing import Final

from thidua_desktop.exchange.heading_words import FieldSpec


def seen(headings: str) -> tuple[str, ...]:
    """Headings written one after another, split by semicolons."""
    return tuple(heading.strip() for heading in headings.split(";"))


NAME_OF_PERSON: Final = seen("Họ tên; Họ, tên; Họ và tên cán bộ; Họ và tên cá nhân; Tên cá nhân; Tên cán bộ")
BIRTH: Final = seen(
    "Năm sinh; Ngày, tháng, năm sinh; Ngày tháng năm sinh; Ngày/tháng/năm sinh; Ngày sinh/Năm sinh; "
    "Sinh ngày; Sinh năm"
)
POST: Final = seen(
    "Chức danh; Chức vụ, chức danh; Chức vụ/Chức danh; Cấp bậc, chức vụ; "
    "Chức vụ công tác; Chức vụ hiện nay; Chức vụ (nếu có)"
)
UNIT: Final = seen(
    "Đơn vị công tác; Đơn vị/tập thể công tác; Tên đơn vị/tập thể công tác; Tên đơn vị công tác; "
    "Cơ quan, đơn vị; Cơ quan/Đơn vị; Cơ quan công tác; Tên cơ quan làm việc; Nơi công tác; "
    "Đơn vị/Nơi công tác; Cơ quan, đơn vị công tác"
)
DEPARTMENT: Final = seen(
    "Phòng ban; Phòng, ban; Tổ, bộ phận; Bộ phận; Tên phòng ban/khối, tổ công tác; Phòng ban làm việc; "
    "Khối, tổ công tác"
)
IDENTITY: Final = seen(
    "Số CCCD; CCCD/CMND; CMND/CCCD; Căn cước công dân; Số căn cước công dân; Số căn cước; "
    "Số định danh cá nhân; Số định danh; CMND"
)
NOTE: Final = seen("Ghi chú (*); Chú thích; Ý kiến")
AWARD: Final = seen(
    "Danh hiệu thi đua/Hình thức khen thưởng đề nghị; Danh hiệu thi đua, hình thức khen thưởng; "
    "Danh hiệu, hình thức đề nghị; Danh hiệu/Hình thức đề nghị; Danh hiệu, hình thức khen thưởng; "
    "Danh hiệu, hình thức khen thưởng đề nghị; Danh hiệu, hình thức; "
    "Đề nghị tặng (danh hiệu / hình thức); Đề nghị tặng; Đề nghị khen thưởng; Danh hiệu đề nghị; "
    "Danh hiệu đề nghị xét tặng; Hình thức đề nghị; Hình thức khen thưởng; "
    "Hình thức khen thưởng đề nghị; Hình thức khen; Danh hiệu thi đua; Danh hiệu thi đua đề nghị; "
    "Danh hiệu; Khen thưởng"
)
ROUTE: Final = seen("Loại hình khen thưởng; Loại khen thưởng; Hình thức, loại hình")

RATING: Final = FieldSpec(
    "rating",
    "Xếp loại",
    seen(
        "Xếp loại năm; Kết quả xếp loại; Đánh giá, xếp loại; Xếp loại chất lượng; Mức xếp loại; "
        "Mức độ hoàn thành nhiệm vụ"
    ),
    yearly=True,
)
NAME_AND_BIRTH: Final = FieldSpec(
    "name_birth",
    "Họ và tên, năm sinh",
    seen(
        "Họ và tên, ngày sinh; Họ và tên, ngày tháng năm sinh; Họ, tên, năm sinh; Họ tên, năm sinh; "
        "Họ tên, ngày sinh; Họ và tên - năm sinh; Họ tên và năm sinh"
    ),
    parts=("name", "birth"),
)
POST_AND_UNIT: Final = FieldSpec(
    "post_unit",
    "Chức vụ, đơn vị công tác",
    seen(
        "Chức vụ, đơn vị; Chức vụ, nơi công tác; Chức vụ, cơ quan, đơn vị công tác; "
        "Chức vụ, cơ quan công tác; Chức danh, đơn vị công tác; Chức vụ và đơn vị công tác; "
        "Chức vụ - đơn vị công tác; Cấp bậc, chức vụ, đơn vị công tác; Cấp bậc, chức vụ, đơn vị"
    ),
    parts=("post", "unit"),
)
NOTED: Final = FieldSpec("note", "Ghi chú", NOTE)

PEOPLE_AND_PLACES: Final = (
    FieldSpec(
        "birth",
        "Ngày sinh",
        (*BIRTH, *seen("Năm sinh nam; Ngày sinh nam; Ngày, tháng, năm sinh nam")),
    ),
    FieldSpec("birth_women", "Năm sinh nữ", seen("Ngày sinh nữ; Ngày, tháng, năm sinh nữ")),
    FieldSpec("post", "Chức vụ", POST),
    FieldSpec("rank", "Cấp bậc", seen("Cấp bậc, quân hàm; Quân hàm; Học hàm, học vị; Học vị; Trình độ")),
    FieldSpec("department", "Phòng ban, tổ", DEPARTMENT),
    FieldSpec("gender", "Giới tính", seen("Nam/Nữ; Phái; Nam, nữ")),
    FieldSpec("identity", "CCCD", IDENTITY),
)
