"""Surnames of Vietnam: to tell "Ông Nguyễn Văn An" from "Ông Ích Khiêm"."""

from __future__ import annotations

from typing import Final

_KINH = """
Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Lí An Âu Ấu Bạch Bành Bàng Bế Biện Bồ
Ca Cái Cam Cao Cáp Cát Cấn Châu Chế Chu Chung Chử Cổ Cù Cung Cự Danh Diêm Diệp Doãn Dư Đái Đàm Đan Đào Đậu
Đinh Điền Điểu Đoàn Đỗng Đổng Đới Đồng Đường Giang Giáp Giả Hà Hạ Hàn Hàng Hàu Hầu Hình Hoa Hồng Hứa Hướng
Kha Khổng Khúc Khưu Kiên Kiều Kim Khương Kỷ La Lạc Lại Lăng Lâm Lò Lỗ Lộ Lục Lư Lữ Lương Lưu Ma Mã Mạc Mạch
Mai Mẫn Mậu Mẫu Mễ Mông Ninh Ngạc Nghê Nghiêm Ngụy Ngân Nhâm Nhan Nhữ Nông Ôn Ông Phí Phó Phù Phùng Phương
Quách Quan Quản Quang Quảng Quàng Sái Sầm Sơn Sử Tạ Tăng Tào Tất Thạch Thái Thang Thân Thẩm Thập Thế Thi
Thiều Thoa Tiêu Tiết Tiền Tô Tôn Tống Trà Trác Trang Tri Triệu Trịnh Trình Trưng Trương Từ Tưởng Uông Ung
Ưng Vạn Văn Vi Viên Vòng Vương Xa Yên Úc Đèo Điêu Đầu Cầm Chúc Cồ Khiếu Khuất Tòng Thào Vàng Vừ Sùng Giàng
Mùa Cháng Cư Hạng Hoảng Lầu Lỳ Ly Phàn Tẩn Triều Chảo Lù Hảng Hờ Lồ Thàng Hủng Sồng Thò Tráng Vảng Xồng
"""
_OTHERS = """
Y H' Hờ Ê Êban Ksor Rơ Rah Siu Nay Kpă Rmah Kpuih Hmok Mlô Niê Kbuôr Buôn Ayun A Đinh Kon Cil Lơ Mu Ka K' Đa
Cát Bon Krong Păng Ting Bh'riu Alăng Zơ Râm Hôih Coor Pơloong Hồ Thạch Sơn Kim Kiên Lâm Danh Chau Néang Tăng
Châu Ya Đạo Thiên Bá Dụng Hán Lưu Quảng Thành Tài Thuận Từ Bríu Arất Blúp Ating Ta Pup Pinăng Katơ Chamaléa
Cao Mấu
"""

#: Surnames and the first words of names, of the Kinh and of other peoples.
SURNAMES: Final[frozenset[str]] = frozenset((_KINH + _OTHERS).split())
