"""Styles of the Word papers: named in the words of NĐ 30/2020, so that an office can change a part once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from thidua_desktop.documents.official import sizes

if TYPE_CHECKING:
    from docx.document import Document

FONT = "Times New Roman"


@dataclass(frozen=True, slots=True)
class WordStyle:
    """One paragraph style. Sizes pt, indent mm."""

    id: str
    name: str
    size: float
    align: str = "center"
    bold: bool = False
    italic: bool = False
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    keep: bool = False
    """Stays with the next paragraph."""


STYLES: Mapping[str, WordStyle] = {
    style.id: style
    for style in (
        WordStyle("CoQuanChuQuan", "Cơ quan chủ quản", sizes.BODY_NAME_SIZE),
        WordStyle("CoQuanBanHanh", "Cơ quan ban hành", sizes.BODY_NAME_SIZE, bold=True),
        WordStyle("QuocHieu", "Quốc hiệu", sizes.COUNTRY_SIZE, bold=True),
        WordStyle("TieuNgu", "Tiêu ngữ", sizes.MOTTO_SIZE, bold=True),
        WordStyle("SoKyHieu", "Số, ký hiệu", sizes.NUMBER_SIZE),
        WordStyle("DiaDanh", "Địa danh, thời gian", sizes.DATE_SIZE, italic=True),
        WordStyle("DuThao", "Dự thảo", 13, "right", bold=True, after=4),
        WordStyle("TenLoai", "Tên loại", sizes.KIND_SIZE, bold=True, before=18, keep=True),
        WordStyle("TrichYeu", "Trích yếu", sizes.KIND_SIZE, bold=True, keep=True),
        WordStyle("DongKe", "Dòng kẻ", 2, keep=True, after=2),
        WordStyle("PhuLuc", "Phụ lục", sizes.KIND_SIZE, bold=True, keep=True),
        WordStyle("KemTheo", "Kèm theo", sizes.KIND_SIZE, italic=True, keep=True),
        WordStyle("ThamQuyen", "Thẩm quyền ban hành", sizes.TEXT_SIZE, bold=True, before=6, keep=True),
        WordStyle("GiuaNghieng", "Giữa nghiêng", sizes.TEXT_SIZE, italic=True, before=6, keep=True),
        WordStyle("KinhGui", "Kính gửi", sizes.TEXT_SIZE, before=10, after=4, keep=True),
        WordStyle("KinhGuiNhieu", "Kính gửi nhiều nơi", sizes.TEXT_SIZE, "left", keep=True),
        WordStyle("CanCu", "Căn cứ", sizes.TEXT_SIZE, "both", italic=True, before=6, indent=sizes.INDENT),
        WordStyle("NoiDung", "Nội dung", sizes.TEXT_SIZE, "both", before=6, indent=sizes.INDENT),
        WordStyle("O", "Ô bảng", 12, "left"),
        WordStyle("OGiua", "Ô bảng giữa", 12, "center"),
        WordStyle("OPhai", "Ô bảng phải", 12, "right"),
        WordStyle("ODau", "Ô bảng đầu cột", 12, "center", bold=True, keep=True),
        WordStyle("ChucVu", "Chức vụ người ký", sizes.TEXT_SIZE, bold=True),
        WordStyle("KyGhiChu", "Ghi chú chỗ ký", 12, italic=True),
        WordStyle("HoTen", "Họ tên người ký", sizes.TEXT_SIZE, bold=True),
        WordStyle("NoiNhanDau", "Nơi nhận", sizes.SEND_TO_HEAD_SIZE, "left", bold=True, italic=True),
        WordStyle("NoiNhan", "Danh sách nơi nhận", sizes.SEND_TO_SIZE, "left"),
        WordStyle("SoTrang", "Số trang", sizes.PAGE_NUMBER_SIZE),
        WordStyle("CuoiPhan", "Cuối phần", 1),
        WordStyle("PhieuCoQuan", "Phiếu - cơ quan", 8.5),
        WordStyle("PhieuTen", "Phiếu - tên", 11.5, bold=True, before=4),
        WordStyle("PhieuTrichYeu", "Phiếu - trích yếu", 9.5, bold=True, after=4),
        WordStyle("PhieuO", "Phiếu - ô", sizes.SLIP_TEXT, "left"),
        WordStyle("PhieuOGiua", "Phiếu - ô giữa", sizes.SLIP_TEXT, "center"),
        WordStyle("PhieuGhiChu", "Phiếu - ghi chú", 8, "left", italic=True, before=3),
        WordStyle("PhieuSo", "Phiếu - số phiếu", 8, "right", italic=True),
    )
}
ALIGNED = {"left": "O", "center": "OGiua", "right": "OPhai", "justify": "O"}


def add_styles(document: Document) -> None:
    """Put the styles into ``document`` and make plain text Times New Roman too."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    normal = document.styles["Normal"]
    _face(normal, 14)
    normal.paragraph_format.space_after = Pt(0)
    for wanted in STYLES.values():
        style = document.styles.add_style(wanted.name, WD_STYLE_TYPE.PARAGRAPH)
        style.element.set(_w("styleId"), wanted.id)
        style.base_style = normal
        _face(style, wanted.size)
        style.font.bold, style.font.italic = wanted.bold, wanted.italic
        _paragraph(style, wanted)
        style.quick_style = True


def _w(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"


def _face(style: Any, size: float) -> None:
    """One face for all scripts: the template's own theme faces would take over otherwise."""
    from docx.shared import Pt

    style.font.name = FONT
    style.font.size = Pt(size)
    fonts = style.element.rPr.rFonts
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    for part in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(_w(part), FONT)


def _paragraph(style: Any, wanted: WordStyle) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Mm, Pt

    place = style.paragraph_format
    place.alignment = {
        "left": WD_ALIGN_PARAGRAPH.LEFT,
        "center": WD_ALIGN_PARAGRAPH.CENTER,
        "right": WD_ALIGN_PARAGRAPH.RIGHT,
        "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
    }[wanted.align]
    place.space_before, place.space_after = Pt(wanted.before), Pt(wanted.after)
    place.line_spacing = 1.0
    place.first_line_indent = Mm(wanted.indent)
    place.keep_with_next = wanted.keep
    place.widow_control = True
