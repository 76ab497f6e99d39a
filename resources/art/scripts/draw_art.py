"""Draw all the certificate art into SVG files in the folder above this script (or into the folder given).

    python draw_art.py [OUT]

Everything is computed here; the standard library is all it needs.
"""

import sys
from pathlib import Path

import border
import emblem

HERE = Path(__file__).resolve().parent


def main(out: Path) -> None:
    jobs = {"quoc-huy.svg": lambda: emblem.draw(HERE)}
    for size, (w, h, k) in border.SIZES.items():
        for style in border.STYLES:
            name = f"{style}/border-{size}-landscape.svg"
            sprays = size not in border.BARE_CORNERS
            jobs[name] = lambda w=w, h=h, k=k, style=style, sprays=sprays: border.draw(w, h, k, style, sprays)
    for name, job in jobs.items():
        sheet = job()
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(sheet.svg(), encoding="utf-8", newline="\n")
        print(f"{name:45s} {path.stat().st_size / 1024:6.1f} KB  {sheet.segments():5d} segments")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent)
