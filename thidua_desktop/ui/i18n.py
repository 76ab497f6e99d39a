"""Vietnamese for Qt's own words: its wheel ships none, so buttons and file dialogs would speak English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator

_WORDS = {
    # buttons
    "OK": "Đồng ý",
    "&OK": "Đồ&ng ý",
    "Cancel": "Hủy",
    "&Cancel": "&Hủy",
    "Close": "Đóng",
    "&Close": "Đón&g",
    "Save": "Lưu",
    "&Save": "&Lưu",
    "Save All": "Lưu tất cả",
    "Open": "Mở",
    "&Open": "&Mở",
    "&Yes": "&Có",
    "Yes": "Có",
    "Yes to &All": "Có với &tất cả",
    "&No": "&Không",
    "No": "Không",
    "N&o to All": "Khôn&g với tất cả",
    "Abort": "Dừng hẳn",
    "Retry": "Thử lại",
    "Ignore": "Bỏ qua",
    "Apply": "Áp dụng",
    "Reset": "Đặt lại",
    "Restore Defaults": "Về mặc định",
    "Discard": "Không lưu",
    "&Discard": "&Không lưu",
    "Don't Save": "Không lưu",
    "Close without Saving": "Đóng, không lưu",
    "Help": "Trợ giúp",
    "Show Details...": "Xem chi tiết…",
    "Hide Details...": "Ẩn chi tiết…",
    "Finish": "Xong",
    "&Finish": "&Xong",
    "< &Back": "< &Quay lại",
    "&Next": "&Tiếp",
    "&Next >": "&Tiếp >",
    # line edit and text edit menus
    "&Undo": "&Hoàn tác",
    "&Redo": "&Làm lại",
    "Cu&t": "&Cắt",
    "&Copy": "&Sao chép",
    "Copy": "Sao chép",
    "&Paste": "&Dán",
    "Paste": "Dán",
    "Delete": "Xóa",
    "Select All": "Chọn tất cả",
    "&Select All": "Chọn &tất cả",
    "Clear": "Xóa trắng",
    "Copy &Link Location": "Sao chép đường &liên kết",
    "&Step up": "&Tăng",
    "Step &down": "&Giảm",
    "&Insert Unicode control character": "Chèn ký tự điều khiển &Unicode",
    # file dialog
    "Look in:": "Tìm trong:",
    "&Look in:": "Tì&m trong:",
    "Look &in:": "Tì&m trong:",
    "Save in:": "Lưu vào:",
    "Directory:": "Thư mục:",
    "File &name:": "&Tên tệp:",
    "File name:": "Tên tệp:",
    "Files of type:": "Loại tệp:",
    "Files of &type:": "&Loại tệp:",
    "Save as type:": "Lưu kiểu tệp:",
    "&Choose": "&Chọn",
    "Choose": "Chọn",
    "Find Directory": "Tìm thư mục",
    "Open File": "Mở tệp",
    "Save As": "Lưu thành",
    "Save File": "Lưu tệp",
    "Select Folder": "Chọn thư mục",
    "Back": "Quay lại",
    "Go back": "Quay lại",
    "Forward": "Tiến tới",
    "Go forward": "Tiến tới",
    "Parent Directory": "Thư mục cha",
    "Go to the parent directory": "Lên thư mục cha",
    "Create New Folder": "Tạo thư mục mới",
    "Create a New Folder": "Tạo thư mục mới",
    "&New Folder": "Thư mục &mới",
    "New Folder": "Thư mục mới",
    "List View": "Xem danh sách",
    "Change to list view mode": "Xem danh sách",
    "Detail View": "Xem chi tiết",
    "Change to detail view mode": "Xem chi tiết",
    "Sidebar": "Thanh bên",
    "List of places and bookmarks": "Nơi thường dùng",
    "Files": "Tệp",
    "&Rename": "Đổi &tên",
    "&Delete": "&Xóa",
    "Show &hidden files": "Hiện tệp ẩ&n",
    "Remove": "Bỏ",
    "Name": "Tên",
    "Size": "Cỡ",
    "Type": "Loại",
    "Kind": "Loại",
    "Date Modified": "Ngày sửa",
    "My Computer": "Máy tính này",
    "Computer": "Máy tính này",
    "Drive": "Ổ đĩa",
    "File": "Tệp",
    "Folder": "Thư mục",
    "File Folder": "Thư mục",
    "Shortcut": "Lối tắt",
    "Unknown": "Không rõ",
    "Recent Places": "Nơi vừa dùng",
    "Show ": "Hiện ",
    "All Files (*)": "Mọi tệp (*)",
    "All files (*)": "Mọi tệp (*)",
    "All Files (*.*)": "Mọi tệp (*.*)",
    "%1 already exists.\nDo you want to replace it?": "%1 đã có.\nGhi đè lên tệp này?",
    "%1\nFile not found.\nPlease verify the correct file name was given.": (
        "%1\nKhông thấy tệp. Xem lại tên tệp."
    ),
    "%1\nDirectory not found.\nPlease verify the correct directory name was given.": (
        "%1\nKhông thấy thư mục. Xem lại tên thư mục."
    ),
    "Could not delete directory.": "Không xóa được thư mục.",
    "Are you sure you want to delete '%1'?": "Xóa “%1”?",
    "'%1' is write protected.\nDo you want to delete it anyway?": "“%1” được bảo vệ. Vẫn xóa?",
    "Invalid filename": "Tên tệp không hợp lệ",
    '<b>The name "%1" cannot be used.</b><p>Try using another name, with fewer characters or '
    "no punctuation marks.": "<b>Không dùng được tên “%1”.</b><p>Hãy đặt tên ngắn hơn, không có dấu câu.",
    "%n bytes": "%n byte",
    # print dialog words that may show
    "Print": "In",
    "&Print": "&In",
    "Page Setup": "Khổ giấy",
    "Printer": "Máy in",
    "Properties": "Thuộc tính",
    "Options >>": "Tùy chọn >>",
    "Options <<": "Tùy chọn <<",
    "Copies": "Số bản",
    "Pages": "Trang",
    # key names shown in menus
    "Del": "Del",
    "Ins": "Ins",
    "Space": "Phím cách",
    "Go to today": "Về hôm nay",
    "Today": "Hôm nay",
}


class VietnameseTranslator(QTranslator):
    """Answers for Qt's own texts; the program's texts are Vietnamese already and pass through."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if not context.startswith("Q"):
            return None  # type: ignore[return-value]  # a null string: Qt keeps the source text
        return _WORDS.get(source_text)  # type: ignore[return-value]


def install(app: QCoreApplication, parent: QObject | None = None) -> VietnameseTranslator:
    """Make Vietnamese the application's language and locale; returns the translator (keep it alive)."""
    QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    translator = VietnameseTranslator(parent or app)
    app.installTranslator(translator)
    return translator
