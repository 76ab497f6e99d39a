"""Every usual wording of titles and forms of reward, as offices write them."""

from __future__ import annotations

from typing import Final

import pytest

from thidua_desktop.domain.matching import AwardIndex
from thidua_desktop.services.catalogue import award_kinds

AWARDS = AwardIndex(award_kinds())
WORDINGS: Final = {
    "CSTDCS": (
        "CSTĐCS;CSTĐ cơ sở;CSTĐ CS;CSTĐ-CS;CSTD cơ sở;CSTDCS;Chiến sỹ thi đua cơ sở;chiến sĩ thi "
        "đua cấp cơ sở;Chiến sĩ TĐ cơ sở;Danh hiệu CSTĐCS;Chiến sĩ thi đua cơ sở năm 2026;CSTĐ "
        "cấp CS;C.S.T.Đ cơ sở;Chiến sĩ thi đua CS;CHIẾN SĨ THI ĐUA CƠ SỞ;chien si thi dua co "
        "so;Đề nghị CSTĐCS;CSTĐCS 2026;Danh hiệu “Chiến sĩ thi đua cơ sở”"
    ),
    "LDTT": (
        "LĐTT;LDTT;Lao động TT;Lao động tiên tiến;LĐ tiên tiến;Danh hiệu LĐTT;lao dong tien "
        "tien;LAO ĐỘNG TIÊN TIẾN;LĐ TT;Danh hiệu Lao động tiên tiến năm 2026;Lao động tiên tiến, "
        "năm 2026;Đạt danh hiệu LĐTT;Chiến sĩ tiên tiến;Chiến sỹ tiên tiến;CSTT;L.Đ.T.T"
    ),
    "TTLDTT": (
        "TTLĐTT;TTLDTT;Tập thể LĐTT;Tập thể Lao động tiên tiến;TT LĐTT;T.thể LĐTT;Tập thể lao "
        "động TT;Danh hiệu Tập thể LĐTT;ĐVTT;tap the lao dong tien tien;TTLĐ tiên tiến"
    ),
    "TTLDXS": (
        "TTLĐXS;TTLDXS;Tập thể LĐXS;Tập thể Lao động xuất sắc;TT LĐXS;TTLĐ xuất sắc;Tập thể lao "
        "động XS;ĐVQT;Đơn vị quyết thắng;Danh hiệu “Tập thể lao động xuất sắc”"
    ),
    "GKX": (
        "GK;GK xã;Giấy khen;Giấy khen xã;Giấy khen UBND xã;Giấy khen của UBND xã;Giấy khen của "
        "Chủ tịch UBND xã;Giấy khen của Chủ tịch Ủy ban nhân dân xã;Giấy khen Chủ tịch xã;GK UBND "
        "xã;Giấy khen cấp xã;GK của Chủ tịch UBND xã Thạnh Hóa;giay khen cua chu tich ubnd "
        "xa;Giấy khen CT UBND xã;Giấy khen của CT UBND xã;Tặng Giấy khen;GK Chủ tịch UBND xã;Giấy "
        "khen phường;Đề nghị Chủ tịch UBND xã tặng Giấy khen;Tặng giấy khen của Chủ tịch UBND xã"
    ),
    "BKT": (
        "BK tỉnh;Bằng khen tỉnh;Bằng khen UBND tỉnh;Bằng khen của UBND tỉnh;Bằng khen của Chủ "
        "tịch UBND tỉnh;BK UBND tỉnh;BK CT UBND tỉnh;Bằng khen cấp tỉnh;Bằng khen Chủ tịch UBND "
        "tỉnh Tây Ninh;bang khen ubnd tinh;BK của Chủ tịch UBND tỉnh"
    ),
    "BKTTG": (
        "BKTTg;BK TTg;BK Thủ tướng;Bằng khen Thủ tướng;Bằng khen của Thủ tướng Chính phủ;Bằng "
        "khen TTCP;BK TTCP;Bằng khen của TTgCP;Bằng khen Thủ tướng CP;BK Thủ tướng Chính phủ;bang "
        "khen cua thu tuong chinh phu"
    ),
    "CSTDT": (
        "CSTĐ tỉnh;CSTĐT;CSTĐ cấp tỉnh;Chiến sĩ thi đua tỉnh;Chiến sỹ thi đua cấp tỉnh;Chiến sĩ "
        "thi đua cấp tỉnh Tây Ninh;Chiến sĩ TĐ tỉnh"
    ),
    "CSTDTQ": ("CSTĐTQ;CSTĐ toàn quốc;Chiến sỹ thi đua toàn quốc;CSTĐ TQ;Chiến sĩ thi đua TQ"),
    "HCLD3": (
        "HCLĐ hạng Ba;Huân chương Lao động hạng Ba;HCLĐ hạng III;HCLĐ hạng 3;HCLĐ Ba;Huân chương "
        "LĐ hạng Ba;Huân chương lao động hạng 3;HCLĐ 3;HCLĐ III;HCLĐ h.3;Huân chương Lao động "
        "Hạng III;hclđ h3"
    ),
    "HCLD2": ("HCLĐ hạng Nhì;HCLĐ hạng II;HCLĐ hạng 2;Huân chương LĐ hạng Nhì;HC Lao động hạng Nhì"),
    "HCLD1": ("HCLĐ hạng Nhất;HCLĐ hạng I;HCLĐ hạng 1;Huân chương LĐ hạng Nhất"),
    "COTINH": (
        "Cờ thi đua của UBND tỉnh;Cờ thi đua tỉnh;Cờ TĐ tỉnh;CTĐ tỉnh;Cờ thi đua UBND tỉnh;Cờ "
        "UBND tỉnh;Cờ TĐ của UBND tỉnh"
    ),
    "COCP": ("Cờ thi đua của Chính phủ;Cờ thi đua Chính phủ;Cờ TĐ CP;Cờ Chính phủ;CTĐ Chính phủ"),
    "GDVH": (
        "GĐVH;Gia đình văn hoá;Gia đình văn hóa;Gia đình VH;Danh hiệu Gia đình văn hóa;gia dinh "
        "van hoa;Hộ GĐVH"
    ),
    "GKCQ": (
        "Giấy khen cơ quan;Giấy khen của Hiệu trưởng;Giấy khen của thủ trưởng đơn vị;GK cơ "
        "quan;Giấy khen của Giám đốc"
    ),
    "KNC": ("KNC;Kỷ niệm chương;Kỉ niệm chương"),
    "XPTB": ("Xã tiêu biểu;Phường tiêu biểu"),
    "THONVH": ("Ấp văn hóa;Ấp văn hoá;Khu phố văn hóa;Ấp VH;Thôn văn hoá"),
}
UNCLEAR: Final = (
    "Bằng khen",
    "Huân chương Lao động",
    "Cờ thi đua",
    "Chiến sĩ thi đua",
    "CSTĐ",
    "BK",
    "HCLĐ",
    "Huy hiệu Ngôi sao xanh",
    "LĐTT, GK",
    "LĐTT và Giấy khen xã",
    "không",
    "x",
    "Giấy khen của Bộ",
    "Bằng khen của Bộ Nội vụ",
    "Tiên tiến",
    "Xuất sắc",
    "Hoàn thành tốt nhiệm vụ",
    "Giấy mời",
    "Cờ",
    "CSTĐCS; LĐTT",
    "Giấy khen (của Bộ)",
)
"""No award, several, or a form without the level or class that decides."""


@pytest.mark.parametrize(
    ("code", "written"), [(code, text) for code, texts in WORDINGS.items() for text in texts.split(";")]
)
def test_usual_wordings(code: str, written: str) -> None:
    found = AWARDS.match(written)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("written", UNCLEAR)
def test_what_is_no_one_award(written: str) -> None:
    assert AWARDS.match(written) is None


def test_every_kind_is_found_by_its_own_names() -> None:
    for kind in AWARDS.kinds:
        for written in (kind.name, kind.code, *kind.aliases, kind.name.upper(), f"Danh hiệu {kind.name}"):
            found = AWARDS.match(written)
            assert found is not None, written
            assert found.code == kind.code, written


@pytest.mark.parametrize(
    ("title", "code"),
    [
        ("DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2026", "LDTT"),
        ("Danh sách tập thể đề nghị tặng danh hiệu Tập thể lao động tiên tiến", "TTLDTT"),
        ("Danh sách đề nghị tặng Giấy khen của Chủ tịch UBND xã", "GKX"),
        ("Danh sách đề nghị tặng Bằng khen", None),
        ("Danh sách đề nghị tặng CSTĐCS và LĐTT", None),
        ("Danh sách đề nghị khen thưởng năm 2026", None),
    ],
)
def test_the_award_of_a_title(title: str, code: str | None) -> None:
    found = AWARDS.within(title)
    assert (found.code if found else None) == code


def test_meanings_are_ranked_with_a_reason() -> None:
    ranked = AWARDS.ranked("Bằng khen")
    assert {kind.code for kind, why in ranked if why.startswith("cùng hình thức")} == {"BKT", "BKTTG"}
    assert {kind.code for kind, _ in ranked[:2]} == {"BKT", "BKTTG"}
    assert len(ranked) == len(AWARDS.kinds)
    first, why = AWARDS.ranked("Lao động tiên tiến loại A")[0]
    assert (first.code, bool(why)) == ("LDTT", True)
