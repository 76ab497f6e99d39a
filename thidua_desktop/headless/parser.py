"""The words of the command line. Wrong usage ends with status 2 and a Vietnamese sentence."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from thidua_desktop.domain.vietnamese import parse_date
from thidua_desktop.headless.exchange import add_words as add_exchange_words
from thidua_desktop.headless.exchange import missing as missing_of_exchange
from thidua_desktop.headless.fill_in import add_words as add_fill_in_words
from thidua_desktop.headless.fill_in import missing as missing_of_fill_in
from thidua_desktop.headless.layouts import add_words as add_layout_words
from thidua_desktop.headless.layouts import missing as missing_of_layouts
from thidua_desktop.headless.looking_up import add_history_words, missing_for_history
from thidua_desktop.headless.printing import add_words as add_print_words
from thidua_desktop.headless.printing import missing as missing_of_print
from thidua_desktop.headless.proving import add_words as add_proof_words
from thidua_desktop.headless.reform import add_words as add_reform_words
from thidua_desktop.headless.reform import missing as missing_of_reform
from thidua_desktop.headless.statistics import add_words as add_statistics_words
from thidua_desktop.headless.voting import add_words

RECORD_KINDS = (
    "units", "people", "households", "ledger", "nominations", "initiatives", "pledges", "pledge-results",
)  # fmt: skip
EXPORT_KINDS = (
    *RECORD_KINDS, "movements", "conference", "conferences", "criteria", "scores", "ranking", "decisions",
    "golden-book", "summary", "statistics", "all",
)  # fmt: skip
_REFORM_KINDS = ("criteria", "scores", "ranking")
IMPORT_KINDS = (*RECORD_KINDS, *_REFORM_KINDS, "conference")
LIST_KINDS = (
    *RECORD_KINDS,
    *_REFORM_KINDS,
    "batches",
    "decisions",
    "awards",
    "blocks",
    "conferences",
    "movements",
    "remedies",
)
PAPERS = (
    "certificates", "roster", "pledge", "signing-sheet", "unsigned", "pledge-results", "movement",
    "programme", "reception", "stage-receipts", "photo-list",
    "mc-script", "stage-cards", "seat-labels", "separators", "stack", "changes", "pack",
    "proposal", "ballots", "tally", "minutes", "decision", "receipts",
    "reform-report", "reform-appraisal", "reform-ranking", "reform-section", "remediation",
    "history", "golden-book",
)  # fmt: skip


_DIGITS = 9
"""More than any count has, and never more than the database holds."""


class Usage(Exception):
    """The call's words are off."""


_SAYINGS = (
    (r"the following arguments are required: (.+)", r"còn thiếu \1"),
    (r"unrecognized arguments: (.+)", r"không có tham số “\1”"),
    (r"argument (.+?): invalid choice: '(.*?)' \(choose from (.+)\)", r"\1 không có “\2”; chọn: \3"),
    (r"argument (.+?): expected (?:one|at least one) argument", r"\1 cần một giá trị"),
    (r"argument (.+?): ignored explicit argument '(.*)'", r"\1 không nhận giá trị “\2”"),
    (r"argument (.+?): (.+)", r"\1: \2"),
)
"""What argparse says, and how it is said here; the last one is ours already but for its first word."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        for pattern, saying in _SAYINGS:
            if match := re.fullmatch(pattern, message, re.DOTALL):
                message = match.expand(saying).replace("'", "")
                break
        raise Usage(f"Sai cú pháp lệnh: {message}. Xem: {self.prog} --help")

    def format_help(self) -> str:
        text = super().format_help()
        for english, here in _HEADS:
            text = text.replace(english, here)
        return text


_HEADS = (
    ("usage: ", "Cách dùng: "),
    ("positional arguments:", "Đối số:"),
    ("options:", "Tùy chọn:"),
    ("show this help message and exit", "in hướng dẫn này rồi thoát"),
)


def _date(text: str) -> dt.date:
    parsed = parse_date(text)
    try:
        found = parsed.date or dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"ngày “{text}” không hợp lệ (ghi dd/mm/yyyy)") from None
    return found


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"“{text}” không phải số")
    if len(text) > _DIGITS:
        raise argparse.ArgumentTypeError(f"số “{text}” quá lớn")
    return int(text)


def _year(text: str) -> int:
    year = _count(text)
    if not 1945 <= year <= 2200:
        raise argparse.ArgumentTypeError(f"năm {year} không hợp lệ (từ 1945)")
    return year


def _path(text: str) -> Path:
    """Empty is what a script's unset variable gives; it would mean the folder one happens to be in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("tên tệp, thư mục để trống")
    return Path(text)


def _name(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("tên để trống")
    return text


def build_parser() -> argparse.ArgumentParser:
    """The whole command line as HEADLESS describes it, as far as the program does it."""
    parser = _Parser(
        prog="thidua-desktop",
        description="Thi đua, khen thưởng và cải cách hành chính. Không có lệnh: mở cửa sổ.",
        allow_abbrev=False,
    )
    parser.add_argument("--data", type=_path, metavar="DIR", help="thư mục dữ liệu của cơ quan")
    parser.add_argument("--json", action="store_true", help="in đúng một đối tượng JSON ra stdout")
    parser.add_argument("--version", action="store_true", help="in phiên bản rồi thoát")
    commands = parser.add_subparsers(dest="command", metavar="LỆNH", parser_class=_Parser)

    def command(name: str, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        made.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        made.add_argument("--data", type=_path, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return made

    init = command("init", "tạo dữ liệu của một cơ quan")
    init.add_argument("--profile", type=_path, metavar="F.toml", help="tên cơ quan, địa danh, người ký")
    init.add_argument("--demo", action="store_true", help="điền dữ liệu mẫu")

    load = command("import", "nhập tệp Excel, ODS, CSV, Word")
    load.add_argument("kind", choices=IMPORT_KINDS, metavar="LOẠI", help=", ".join(IMPORT_KINDS))
    load.add_argument("files", type=_path, nargs="+", metavar="TỆP")
    load.add_argument("--year", type=_year)
    load.add_argument("--batch", type=_name, metavar="TÊN", help="đợt xét nhận các đề nghị")
    load.add_argument("--received", type=_date, metavar="NGÀY", help="ngày tiếp nhận hồ sơ")
    load.add_argument("--dry-run", action="store_true", help="chỉ kiểm tra, không ghi")
    load.add_argument(
        "--decisions", action="store_true", help="ledger: lập cả các quyết định của năm (--year) từ sổ"
    )

    save = command("export", "xuất ra Excel")
    save.add_argument("kind", choices=EXPORT_KINDS, metavar="LOẠI", help=", ".join(EXPORT_KINDS))
    save.add_argument("--out", type=_path, required=True, metavar="F.xlsx", help="all: thư mục, .zip")
    save.add_argument("--year", type=_year)
    save.add_argument(
        "--batch", type=_name, metavar="TÊN", help="đề nghị, tổng hợp (summary) của một đợt xét"
    )
    save.add_argument("--conference", type=_name, metavar="TÊN", help="hội nghị (conference)")
    save.add_argument("--force", action="store_true", help="ghi đè tệp đã có")
    add_statistics_words(save)

    show = command("list", "liệt kê")
    show.add_argument("kind", choices=LIST_KINDS, metavar="LOẠI", help=", ".join(LIST_KINDS))
    show.add_argument("--year", type=_year)
    show.add_argument("--batch", type=_name, metavar="TÊN")
    show.add_argument("--limit", type=_count, default=0)

    find = command("find", "tìm mọi thứ có tên: người, đơn vị, quyết định, chỉ tiêu… (không cần dấu)")
    find.add_argument("text", metavar="CHỮ")
    find.add_argument("--limit", type=_count, default=20)

    check = command("check", "kiểm tra điều kiện, tỷ lệ của một đợt xét")
    check.add_argument("--batch", required=True, type=_name, metavar="TÊN")
    check.add_argument("--year", type=_year)

    propose = command("propose", "lập tờ trình của một đợt xét, mỗi cấp một tờ")
    propose.add_argument("--batch", required=True, type=_name, metavar="TÊN")
    propose.add_argument("--level", metavar="CẤP", help="chỉ một cấp: co_so, tinh, nha_nuoc…")
    propose.add_argument("--number", default="", metavar="SỐ", help="không ghi số: lập dự thảo")
    propose.add_argument("--date", type=_date, metavar="NGÀY")
    propose.add_argument("--signer", default="", metavar="HỌ TÊN")
    propose.add_argument("--signer-post", default="", metavar="CHỨC VỤ")
    propose.add_argument("--to", default="", metavar="KÍNH GỬI")
    propose.add_argument("--year", type=_year)

    add_words(command("vote", "ghi kết quả bỏ phiếu của Hội đồng từ một tệp"), _date, _count, _year)

    decide = command("decide", "ra quyết định khen thưởng cho một đợt xét")
    decide.add_argument("--batch", required=True, type=_name, metavar="TÊN")
    decide.add_argument("--number", required=True, metavar="SỐ")
    decide.add_argument("--date", required=True, type=_date, metavar="NGÀY")
    decide.add_argument("--signer", required=True, metavar="HỌ TÊN")
    decide.add_argument("--signer-post", default="", metavar="CHỨC VỤ")
    decide.add_argument("--title", default="", metavar="TRÍCH YẾU")
    decide.add_argument("--recorded", action="store_true", help="ghi lại quyết định của cấp trên")
    decide.add_argument("--issuer", default="", metavar="THẨM QUYỀN", help="ai đã quyết định (--recorded)")
    decide.add_argument("--level", metavar="CẤP", help="cấp đã quyết định (--recorded)")
    decide.add_argument("--year", type=_year)

    paper = command("print", "in ra PDF, Word hoặc máy in")
    paper.add_argument("what", choices=PAPERS, metavar="GIẤY", help=", ".join(PAPERS))
    paper.add_argument("--out", type=_path, metavar="ĐƯỜNG DẪN")
    paper.add_argument("--batch", type=_name, metavar="TÊN")
    paper.add_argument("--decision", type=_name, metavar="SỐ")
    paper.add_argument("--conference", type=_name, metavar="TÊN")
    paper.add_argument(
        "--unit",
        type=_name,
        metavar="ĐƠN VỊ",
        help="chỉ giao ước, điểm CCHC, lịch sử khen thưởng của một đơn vị",
    )
    add_history_words(paper, _name)
    paper.add_argument("--group", default="", metavar="NHÓM", help="nhóm đơn vị của bảng xếp hạng CCHC")
    paper.add_argument("--movement", type=_name, metavar="TÊN", help="phong trào thi đua")
    paper.add_argument("--level", default="", metavar="CẤP", help="chỉ tờ trình của một cấp")
    paper.add_argument("--year", type=_year)
    paper.add_argument("--layout", metavar="MẪU")
    paper.add_argument("--mode", choices=("full", "overprint"), default="full")
    paper.add_argument("--printer", metavar="MÁY IN")
    paper.add_argument("--force", action="store_true", help="ghi đè tệp đã có")
    add_print_words(paper, _count)

    add_reform_words(command("reform", "chỉ số cải cách hành chính"), _year, _count, _name)

    backup = command("backup", "sao lưu")
    backup.add_argument("--to", type=_path, metavar="DIR")
    restore = command("restore", "khôi phục từ một bản sao lưu")
    restore.add_argument("file", type=_path, metavar="TỆP")
    add_layout_words(command("layouts", "các mẫu giấy khen; xuất, nhập một mẫu"), _path, _name)
    add_proof_words(
        command("verify", "kiểm tra giấy khen, bằng khen thật hay giả bằng mã QR"),
        command("keys", "khóa ký của cơ quan: xem, sao lưu, lấy lại, thay; trang kiểm tra"),
        _path,
    )
    add_exchange_words(command("exchange", "gói dữ liệu trao đổi với cơ quan khác"), _path, _year, _name)
    add_fill_in_words(command("fill-in", "phiếu cho đơn vị điền: ghi ra, nhận về"), _path, _year, _name)
    rulebook = command("rulebook", "quy định đang áp dụng, kèm căn cứ")
    rulebook.add_argument("--on", type=_date, metavar="NGÀY", help="vào ngày này (mặc định: hôm nay)")
    command("self-test", "tự kiểm tra chương trình")
    return parser


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The parsed call. Raises ``Usage``."""
    parser = build_parser()
    call = parser.parse_args(arguments)
    if call.command == "print" and (lacking := missing_of_print(call) or missing_for_history(call)):
        parser.error(lacking)
    if call.command == "reform" and missing_of_reform(call):
        parser.error(missing_of_reform(call))
    if call.command == "exchange" and missing_of_exchange(call):
        parser.error(missing_of_exchange(call))
    if call.command == "fill-in" and missing_of_fill_in(call):
        parser.error(missing_of_fill_in(call))
    if call.command == "layouts" and (lacking := missing_of_layouts(call)):
        parser.error(lacking)
    return call
