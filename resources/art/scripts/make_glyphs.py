"""Outline the few capitals the emblem's ribbon needs, from a free font (OFL), into glyphs.json.

    python make_glyphs.py path/to/BeVietnamPro-Bold.ttf

Only needed again when the lettering face changes; draw_art.py reads glyphs.json and needs no font.
"""

import json
import sys
from pathlib import Path

from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

TEXT = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


class CubicPen(BasePen):
    """Collect M/L/C/Z with every quadratic raised to a cubic by BasePen."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.out = []

    def _moveTo(self, p):
        self.out.append(["M", *p])

    def _lineTo(self, p):
        self.out.append(["L", *p])

    def _curveToOne(self, a, b, c):
        self.out.append(["C", *a, *b, *c])

    def _closePath(self):
        self.out.append(["Z"])


def main(path):
    font = TTFont(path)
    glyphs, cmap, upm = font.getGlyphSet(), font.getBestCmap(), font["head"].unitsPerEm
    res = {}
    for ch in sorted(set(TEXT)):
        name = cmap[ord(ch)]
        pen = CubicPen(glyphs)
        glyphs[name].draw(pen)
        res[ch] = {
            "adv": round(glyphs[name].width / upm, 4),
            "path": [[c[0], *[round(v / upm, 4) for v in c[1:]]] for c in pen.out],
        }
    res["cap"] = round(font["OS/2"].sCapHeight / upm, 4)
    text = json.dumps(res, ensure_ascii=False, separators=(",", ":"))
    Path(__file__).with_name("glyphs.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
