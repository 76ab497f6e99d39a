"""Equal input gives equal bytes: twice, in other processes, in threads at once. The files are sound."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
import pytest

from thidua_desktop.documents.fonts import FontBook
from thidua_desktop.documents.ink import Ink, Style
from thidua_desktop.documents.pdf import PdfWriter
from thidua_desktop.domain.vietnamese import nfc

GOLDEN = Path(__file__).with_name("golden.py")
HASHES = GOLDEN.parents[1] / "data" / "papers.json"


def test_papers_are_the_same_bytes_in_every_process() -> None:
    """Also guards the papers' look: after a wanted change look at them, then ``golden.py --new``."""
    stored = json.loads(HASHES.read_text(encoding="utf-8"))
    for seed in ("1", "4242"):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Ho_Chi_Minh" if seed == "1" else "UTC"}
        done = subprocess.run(
            [sys.executable, str(GOLDEN)], env=env, capture_output=True, text=True, check=False
        )
        assert json.loads(done.stdout) == stored, done.stderr


def test_threads_do_not_disturb_each_other(
    rendered: Callable[..., bytes], item: Callable[..., object]
) -> None:
    def make(number: int) -> bytes:
        return rendered(*[item(name=f"Nguyễn Văn {chr(65 + number % 4)}ệ {i}") for i in range(20)])

    alone = [make(n) for n in range(4)]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(make, range(4)))
    assert together == alone


def test_the_file_names_its_office_and_language(
    rendered: Callable[..., bytes], item: Callable[..., object]
) -> None:
    pdf = rendered(item(), title="Giấy khen <năm> (2026)", author="Ủy ban nhân dân xã Thạnh Hóa")
    document = pypdfium2.PdfDocument(pdf)
    metadata = document.get_metadata_dict()
    document.close()
    assert metadata["Title"] == "Giấy khen <năm> (2026)"
    assert metadata["Author"] == "Ủy ban nhân dân xã Thạnh Hóa"
    assert metadata["CreationDate"] == ""
    assert b"/Lang(vi)" in pdf


def test_art_and_repeated_lines_are_in_the_file_once(
    rendered: Callable[..., bytes], item: Callable[..., object]
) -> None:
    one = len(rendered(*[item(name=f"Nguyễn Văn A {i}") for i in range(10)]))
    many = len(rendered(*[item(name=f"Nguyễn Văn A {i}") for i in range(110)]))
    assert (many - one) / 100 < 900
    pdf = rendered(item(), item(), item(), compress=False)
    assert pdf.count("Độc lập".encode("utf-16-be").hex().upper().encode()) == 0
    assert pdf.count(b"/Subtype/Form/BBox[0 0 841.89 595.276]") == 1


@pytest.mark.parametrize("pages", [1, 249, 250, 251, 600])
def test_page_trees_of_any_size_are_sound(resources: Path, pages: int) -> None:
    target = io.BytesIO()
    writer = PdfWriter(target, title="Thử", author="")
    ink = Ink(writer, 100)
    style = Style(FontBook(resources).face("tinos"), 12)
    for number in range(pages):
        writer.page(100 + number, 100, ink.text(style, f"Trang {number}", 10, 20))
    assert writer.pages == pages
    writer.finish()
    document = pypdfium2.PdfDocument(target.getvalue())
    assert len(document) == pages
    last = document[pages - 1]
    assert last.get_textpage().get_text_range() == f"Trang {pages - 1}"
    assert round(last.get_width() / 72 * 25.4, 1) == 100 + pages - 1
    document.close()


def test_each_cross_reference_points_at_its_object(
    rendered: Callable[..., bytes], item: Callable[..., object]
) -> None:
    pdf = rendered(item(), item(name="Trần Văn B"))
    start = int(re.findall(rb"startxref\n(\d+)", pdf)[-1])
    table = pdf[start:]
    assert table.startswith(b"xref\n0 ")
    entries = re.findall(rb"(\d{10}) 00000 n ", table)
    for number, offset in enumerate(entries, start=1):
        assert pdf[int(offset) :].startswith(b"%d 0 obj" % number)


def test_brackets_and_backslashes_are_only_letters(
    rendered: Callable[..., bytes], item: Callable[..., object], text_of: Callable[..., str]
) -> None:
    name = r"An \ (một) ((hai) \n <b>&amp;"
    assert name in text_of(rendered(item(name=name)))


def test_more_than_a_subset_of_characters_still_prints(
    rendered: Callable[..., bytes], item: Callable[..., object], text_of: Callable[..., str], resources: Path
) -> None:
    """A subset holds 256 characters; the next ones go into another."""
    face = FontBook(resources).face("tinos-bold")
    letters = [c for c in sorted(face.drawable) if c.isalpha() and ord(c) < 0x590 and nfc(c) == c][:400]
    groups = ["".join(letters[i : i + 40]) for i in range(0, 400, 40)]
    pdf = rendered(*[item(achievement=group) for group in groups])
    for page, group in enumerate(groups):
        assert group in text_of(pdf, page)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not installed")
def test_poppler_reads_the_same_words(
    rendered: Callable[..., bytes], item: Callable[..., object], tmp_path: Path
) -> None:
    path = tmp_path / "giay-khen.pdf"
    path.write_bytes(rendered(item(), item(name="Trần Văn Định", award_verb="Tặng danh hiệu")))
    text = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout.decode()
    for words in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "TẶNG\n",
        "TẶNG DANH HIỆU",
        "GIẤY KHEN",
        "Trần Văn Định",
    ):
        assert words in text
