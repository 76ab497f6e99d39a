"""A thousand certificates here against the office way: one merged document, made into a PDF by LibreOffice.

    python tests/benchmarks/bench_merge.py [--count 1000]

Both write the words of the same recipients over the same border in one run. The merged document is written
out beforehand, so that only its typesetting is timed: merging itself is given away. Where LibreOffice is
missing the bench tries ``apt-get install libreoffice-writer-nogui``, and says so when it may not. Bound: 15.
"""

from __future__ import annotations

import argparse
import base64
import io
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from bench_certificates import best, ours, rows  # noqa: E402

BOUND = 15.0
RUNS = 3
"""The best of each is compared."""
SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for short, full in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
        ("svg", "svg-compatible"),
    )
)
LINES = (
    ("quochieu", 13, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("tieungu", 14, "Độc lập - Tự do - Hạnh phúc"),
    ("khen", 44, "GIẤY KHEN"),
    ("ten", 35, "name"),
    ("donvi", 14, "post_and_unit"),
    ("thanhtich", 15, "achievement"),
    ("so", 11, "book_number"),
)


def merged(count: int) -> str:
    """The merged document as flat OpenDocument text, with the border behind each page."""
    from thidua_desktop.documents.raster import render_page

    page = io.BytesIO()
    ours(1, page)
    from PIL import Image

    seen = render_page(page.getvalue(), 0, 200)
    picture = io.BytesIO()
    whole = Image.frombuffer("RGB", (seen.width, seen.height), seen.data, "raw", "BGRX", seen.stride, 1)
    whole.save(picture, "PNG")
    art = base64.b64encode(picture.getvalue()).decode()
    styles = "".join(
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties '
        f'fo:text-align="center" fo:break-before="{"auto" if i else "page"}"/>'
        + f'<style:text-properties fo:font-size="{size}pt" fo:font-family="Tinos"/></style:style>'
        for i, (name, size, _) in enumerate(LINES)
    )
    body = "".join(
        f'<text:p text:style-name="{name}">{escape(row.get(text, text))}</text:p>'
        for row in rows(count)
        for name, _, text in LINES
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>'
        f'{styles}<style:page-layout style:name="giay"><style:page-layout-properties fo:page-width="297mm" '
        'fo:page-height="210mm" fo:margin="30mm" style:repeat="stretch"><style:background-image '
        f'style:repeat="stretch"><office:binary-data>{art}</office:binary-data></style:background-image>'
        "</style:page-layout-properties></style:page-layout></office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="giay"/></office:master-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def office() -> str:
    """LibreOffice's command, installed when it may be; empty when there is none."""
    if not shutil.which("soffice") and shutil.which("apt-get"):
        command = ["apt-get", "install", "-y", "--no-install-recommends", "libreoffice-writer-nogui"]
        subprocess.run(command, check=False, capture_output=True)
    return shutil.which("soffice") or ""


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=1000)
    count = parser.parse_args().count
    command = office()
    if not command:
        print("LibreOffice is not here and could not be installed: nothing was compared.")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "tron.fodt").write_text(merged(count), encoding="utf-8")
        options = ["--headless", f"-env:UserInstallation={(folder / 'lo').as_uri()}", "--convert-to", "pdf"]
        (folder / "khoi.txt").write_text("x")
        theirs = []
        for file in ("khoi.txt", *["tron.fodt"] * RUNS):  # the first run makes the profile
            start = time.perf_counter()
            run = [command, *options, "--outdir", name, str(folder / file)]
            subprocess.run(run, check=True, capture_output=True)
            theirs.append(time.perf_counter() - start)
        import pypdfium2

        document = pypdfium2.PdfDocument(folder / "tron.pdf")
        pages = len(document)
        document.close()
    ours(20, io.BytesIO())
    mine = [best(ours, count)[0] for _ in range(RUNS)]
    slow, fast = min(theirs[1:]), min(mine)
    factor = slow / fast
    print(f"LibreOffice {slow:.2f} s ({pages} pages), ours {fast:.3f} s: {factor:.1f} x (bound {BOUND:g})")
    return 0 if factor >= BOUND and pages >= count else 1


if __name__ == "__main__":
    raise SystemExit(main())
