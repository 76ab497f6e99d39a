"""1,000 certificates against a bare reportlab loop, in one run, as ratios; memory at 1,000 and 10,000.

    python tests/benchmarks/bench_certificates.py [--count 1000] [--runs 3]

The reference draws the same border and emblem as forms and the same lines with ``drawCentredString``: no
fitting, no checks, fonts registered beforehand. With QR codes both make them by the same encoder; the loop
sets them as inline images. Bounds: time ≤ 1.3 ×, without codes, with them, and ours with them against the
loop without; 10,000 in ≤ 12 × the time of 1,000, memory flat, file ≤ 1.2 MB per 1,000 without codes and no
larger than the loop's with them.
"""

from __future__ import annotations

import argparse
import functools
import io
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

FAMILY = (
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Huỳnh",
    "Phan",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
)
MIDDLE = ("Thị", "Văn", "Hữu", "Đức", "Ngọc", "Thanh", "Quốc", "Minh", "Xuân", "Kim")
GIVEN = (
    "Phượng",
    "Quỳnh",
    "Ánh",
    "Tuyết",
    "Dũng",
    "Hiếu",
    "Nghĩa",
    "Thủy",
    "Mỹ",
    "Uyên",
    "Ước",
    "Ẩn",
    "Ý",
    "Kỷ",
)
REASONS = (
    "Đã có thành tích xuất sắc trong phong trào thi đua “Dạy tốt - Học tốt” năm học 2025 - 2026",
    "Hoàn thành xuất sắc nhiệm vụ công tác Đoàn và phong trào thanh thiếu nhi năm 2026",
    "Có nhiều sáng kiến trong cải cách thủ tục hành chính, phục vụ Nhân dân năm 2026",
)


def rows(count: int) -> Iterator[dict[str, str]]:
    """Invented recipients, most of them different."""
    for i in range(count):
        name = f"{FAMILY[i % 14]} {MIDDLE[i // 7 % 10]} {GIVEN[(i * 5 + i // 3) % 14]}"
        unit = f"Lớp {6 + i % 4}A{1 + i % 9}, Trường Trung học cơ sở Thạnh Hóa, ấp {1 + i % 40}"
        yield {
            "name": name,
            "post_and_unit": unit,
            "achievement": REASONS[i % 3],
            "book_number": f"{i + 1:03d}",
        }


def digits(number: int) -> str:
    """As many as the code of an ordinary certificate has."""
    return "71" + f"{number:08d}" * 41


def ours(count: int, target: io.BytesIO, *, coded: bool = False) -> None:
    """The program's own renderer."""
    from thidua_desktop.documents.certificate import Setup, render_certificates
    from thidua_desktop.documents.data import CertificateData
    from thidua_desktop.documents.layout import load_layout
    from thidua_desktop.documents.placeholders import samples

    shared = samples()
    layout = load_layout(ROOT / "resources/layouts/giay-khen-a4-truyen-thong.toml")
    items = (
        CertificateData({**shared, **row}, code=digits(i) if coded else "")
        for i, row in enumerate(rows(count))
    )
    render_certificates(target, layout, items, Setup(ROOT / "resources"))


def bare_loop(*, coded: bool = False) -> Callable[[int, io.BytesIO], None]:
    """The reference, with art parsed and fonts registered outside the timed part, as ours keeps them."""
    import zxingcpp
    from PIL import Image
    from reportlab.graphics import renderPDF
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas
    from svglib.svglib import svg2rlg

    mm = 72 / 25.4
    fonts = ROOT / "resources/fonts"
    pdfmetrics.registerFont(TTFont("B", str(fonts / "tinos/Tinos-Bold.ttf")))
    pdfmetrics.registerFont(TTFont("I", str(fonts / "tinos/Tinos-Italic.ttf")))
    pdfmetrics.registerFont(TTFont("P", str(fonts / "playfair-display/PlayfairDisplay_800ExtraBold.ttf")))
    pdfmetrics.registerFont(TTFont("S", str(fonts / "great-vibes/GreatVibes_400Regular.ttf")))
    border = svg2rlg(str(ROOT / "resources/art/truyen-thong/border-a4-landscape.svg"))
    emblem = svg2rlg(str(ROOT / "resources/art/quoc-huy.svg"))
    assert border is not None
    assert emblem is not None
    lines = (
        ("B", 12.5, 51.6, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", (0.12, 0.1, 0.09)),
        ("B", 13, 57.4, "Độc lập - Tự do - Hạnh phúc", (0.12, 0.1, 0.09)),
        ("P", 43, 91.6, "GIẤY KHEN", (0.7, 0.07, 0.1)),
        ("S", 35, 106.4, "name", (0.56, 0.07, 0.09)),
        ("I", 13.5, 115.7, "post_and_unit", (0.12, 0.1, 0.09)),
        ("B", 14.5, 124.6, "achievement", (0.12, 0.1, 0.09)),
    )

    def loop(count: int, target: io.BytesIO) -> None:
        canvas = Canvas(target, pagesize=(297 * mm, 210 * mm), pageCompression=1)
        for key, drawing in (("border", border), ("emblem", emblem)):
            canvas.beginForm(key, 0, 0, drawing.width, drawing.height)
            renderPDF.draw(drawing, canvas, 0, 0)
            canvas.endForm()
        for number, row in enumerate(rows(count)):
            canvas.doForm("border")
            canvas.saveState()
            canvas.translate(136.75 * mm, 164.2 * mm)
            canvas.scale(23.5 / 60, 23.5 / 60)
            canvas.doForm("emblem")
            canvas.restoreState()
            for font, size, y, key, ink in lines:
                canvas.setFillColorRGB(*ink)
                canvas.setFont(font, size)
                canvas.drawCentredString(148.5 * mm, (210 - y) * mm, row.get(key, key))
            if coded:
                kind = zxingcpp.BarcodeFormat.QRCode
                made = zxingcpp.create_barcode(digits(number), kind, ec_level="M")
                code = Image.fromarray(made.to_image(add_quiet_zones=False))
                canvas.drawInlineImage(code, 37.5 * mm, 48.7 * mm, 22 * mm, 22 * mm)
            canvas.showPage()
        canvas.save()

    return loop


def best(work: Callable[[int, io.BytesIO], None], count: int) -> tuple[float, int]:
    """Seconds and bytes of one run."""
    target = io.BytesIO()
    start = time.perf_counter()
    work(count, target)
    return time.perf_counter() - start, target.tell()


def peak_memory(count: int) -> float:
    """Peak resident megabytes of a process that writes ``count`` certificates to a file."""
    done = subprocess.run(
        [sys.executable, __file__, "--memory", str(count)], check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def measure_memory(count: int) -> None:
    """Run in a process of its own."""
    import os
    import resource

    with open(os.devnull, "wb") as nothing:  # noqa: PTH123
        ours(count, nothing)  # type: ignore[arg-type]
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(peak / (1024 * 1024 if sys.platform == "darwin" else 1024))


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--memory", type=int)
    arguments = parser.parse_args()
    if arguments.memory:
        measure_memory(arguments.memory)
        return 0
    # First, while this process is small: a child's peak starts at what its parent held.
    small, large = peak_memory(1000), peak_memory(10000)
    reference, coded_reference = bare_loop(), bare_loop(coded=True)
    coded = functools.partial(ours, coded=True)
    for work in (
        ours,
        reference,
        coded,
        coded_reference,
    ):  # both have read fonts and art before they are timed
        work(20, io.BytesIO())
    mine, theirs, mine_coded, theirs_coded = [], [], [], []
    for _ in range(arguments.runs):
        mine.append(best(ours, arguments.count))
        theirs.append(best(reference, arguments.count))
        mine_coded.append(best(coded, arguments.count))
        theirs_coded.append(best(coded_reference, arguments.count))
    seconds, size = min(mine)
    bare_seconds, bare_size = min(theirs)
    code_seconds, code_size = min(mine_coded)
    bare_code_seconds, bare_code_size = min(theirs_coded)
    per_thousand = code_seconds * 1000 / arguments.count
    long, _ = best(coded, 10_000)
    bare_megabytes = bare_size / 1e6 * 1000 / arguments.count
    megabytes = size / 1e6 * 1000 / arguments.count
    results = (
        (f"time ours / bare loop       {seconds:.3f} s / {bare_seconds:.3f} s", seconds / bare_seconds, 1.3),
        (
            f"ours with codes / bare loop without  {code_seconds:.3f} s / {bare_seconds:.3f} s",
            code_seconds / bare_seconds,
            1.3,
        ),
        (
            f"the same with QR codes      {code_seconds:.3f} s / {bare_code_seconds:.3f} s",
            code_seconds / bare_code_seconds,
            1.3,
        ),
        (
            f"file with QR codes, MB      {code_size / 1e6:.2f} / {bare_code_size / 1e6:.2f}",
            code_size / bare_code_size,
            1.0,
        ),
        (f"time 10,000 / 1,000, codes  {long:.2f} s", long / per_thousand, 12.0),
        (
            f"file per 1,000, MB          (bare loop {bare_megabytes:.2f})",
            megabytes,
            1.2,
        ),
        (f"memory 10,000 / 1,000       {large:.1f} MB / {small:.1f} MB", large / small, 1.15),
    )
    failed = 0
    for text, value, bound in results:
        ok = value <= bound
        failed += not ok
        print(f"{'ok  ' if ok else 'OVER'} {value:6.2f}  (bound {bound})  {text}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
