"""Small path kit for draw_art.py: paths as lists of commands, flat SVG out. Standard library only."""

from itertools import pairwise
from math import cos, pi, sin


# ---- paths: [("M",(x,y)), ("L",(x,y)), ("C",(..),(..),(..)), ("Z",)] -------------------------
def M(x, y):
    return ("M", (x, y))


def L(x, y):
    return ("L", (x, y))


def C(a, b, c):
    return ("C", a, b, c)


Z = ("Z",)


def tr(path, fn):
    """Send every point of a path through fn (affine maps keep Béziers exact)."""
    return [(c[0], *[fn(*p) for p in c[1:]]) for c in path]


def affine(x=0.0, y=0.0, rot=0.0, sx=1.0, sy=None):
    """Scale, then turn by rot (radians, clockwise on the page), then move."""
    sy = sx if sy is None else sy
    c, s = cos(rot), sin(rot)
    return lambda px, py: (x + px * sx * c - py * sy * s, y + px * sx * s + py * sy * c)


def poly(pts, close=True):
    return [M(*pts[0]), *[L(*p) for p in pts[1:]], *([Z] if close else [])]


K4 = 0.5522847498


def circle(cx, cy, r, ry=None):
    ry = r if ry is None else ry
    k, q = r * K4, ry * K4
    return [
        M(cx + r, cy),
        C((cx + r, cy + q), (cx + k, cy + ry), (cx, cy + ry)),
        C((cx - k, cy + ry), (cx - r, cy + q), (cx - r, cy)),
        C((cx - r, cy - q), (cx - k, cy - ry), (cx, cy - ry)),
        C((cx + k, cy - ry), (cx + r, cy - q), (cx + r, cy)),
        Z,
    ]


def arc(cx, cy, r, a0, a1, move=True):
    """Arc from angle a0 to a1 (radians, clockwise on the page from the x axis)."""
    n = max(1, int(abs(a1 - a0) / (pi / 4) + 0.999))
    d = (a1 - a0) / n
    h = 4 / 3 * sin(d / 4) / cos(d / 4) * r
    out = [M(cx + r * cos(a0), cy + r * sin(a0))] if move else []
    for i in range(n):
        p, q = a0 + i * d, a0 + (i + 1) * d
        out.append(
            C(
                (cx + r * cos(p) - h * sin(p), cy + r * sin(p) + h * cos(p)),
                (cx + r * cos(q) + h * sin(q), cy + r * sin(q) - h * cos(q)),
                (cx + r * cos(q), cy + r * sin(q)),
            )
        )
    return out


def spline(pts, close=False, tension=1 / 6):
    """Smooth curve through pts (Catmull-Rom turned into Béziers)."""
    n = len(pts)
    out = [M(*pts[0])]
    for i in range(n if close else n - 1):
        if close:
            a, b, c, d = pts[i - 1], pts[i], pts[(i + 1) % n], pts[(i + 2) % n]
        else:
            a, b, c, d = pts[max(i - 1, 0)], pts[i], pts[i + 1], pts[min(i + 2, n - 1)]
        out.append(
            C(
                (b[0] + (c[0] - a[0]) * tension, b[1] + (c[1] - a[1]) * tension),
                (c[0] - (d[0] - b[0]) * tension, c[1] - (d[1] - b[1]) * tension),
                c,
            )
        )
    if close:
        out.append(Z)
    return out


def star(cx, cy, r, n=5, ratio=None, rot=-pi / 2):
    ratio = 0.3819660113 if ratio is None else ratio  # the flag's star: straight edges meet
    pts = []
    for i in range(2 * n):
        a = rot + i * pi / n
        q = r if i % 2 == 0 else r * ratio
        pts.append((cx + q * cos(a), cy + q * sin(a)))
    return poly(pts)


def wave(x0, x1, period, amp, phase=0.0, y=0.0):
    """Sine y + amp*sin(2pi(x/period)+phase) with knots at its peaks and zero crossings only where needed."""
    w = 2 * pi / period
    knots = [x0]
    k = int((w * x0 + phase - pi / 2) / pi) - 2
    while True:
        x = (pi / 2 + k * pi - phase) / w
        if x >= x1 - 1e-6:
            break
        if x > x0 + 1e-6:
            knots.append(x)
        k += 1
    knots.append(x1)

    def f(x):
        return y + amp * sin(w * x + phase)

    def g(x):
        return amp * w * cos(w * x + phase)

    out = [M(x0, f(x0))]
    for a, b in pairwise(knots):
        h = (b - a) * (0.3642 if abs(g(a)) + abs(g(b)) < 1e-6 * abs(amp * w) + 1e-9 else 0.34)
        out.append(C((a + h, f(a) + h * g(a)), (b - h, f(b) - h * g(b)), (b, f(b))))
    return out


def rosette(cx, cy, r, amp, n, phase=0.0):
    """Closed guilloche loop r + amp*cos(n*t + phase), knots at its peaks and troughs."""
    pts = []
    for i in range(2 * n):
        t = (i * pi - phase) / n
        q = r + amp * (1 if i % 2 == 0 else -1)
        pts.append((t, q))
    out = []
    d = pi / n
    for i in range(2 * n):
        t0, q0 = pts[i]
        t1, q1 = t0 + d, pts[(i + 1) % (2 * n)][1]
        h = 0.3642 * d
        p0 = (cx + q0 * cos(t0), cy + q0 * sin(t0))
        p1 = (cx + q1 * cos(t1), cy + q1 * sin(t1))
        if i == 0:
            out.append(M(*p0))
        out.append(
            C(
                (p0[0] - h * q0 * sin(t0), p0[1] + h * q0 * cos(t0)),
                (p1[0] + h * q1 * sin(t1), p1[1] - h * q1 * cos(t1)),
                p1,
            )
        )
    out.append(Z)
    return out


def rect(x0, y0, x1, y1):
    return [M(x0, y0), L(x1, y0), L(x1, y1), L(x0, y1), Z]


# ---- SVG ----------------------------------------------------------------------------------
def num(v, nd):
    s = f"{v:.{nd}f}"
    if "." in s:
        s = s.rstrip("0").rstrip(".")
    return "0" if s in ("-0", "") else s


def dtext(path, nd):
    out = []
    for c in path:
        if c[0] == "Z":
            out.append("Z")
        else:
            out.append(c[0] + " ".join(f"{num(x, nd)} {num(y, nd)}" for x, y in c[1:]))
    return "".join(out)


class Sheet:
    """Ordered flat drawing; neighbours of one style share a <path> to keep the file small."""

    def __init__(self, w_mm, h_mm, vw=None, vh=None, nd=2, title=""):
        self.w, self.h, self.vw, self.vh, self.nd, self.title = w_mm, h_mm, vw or w_mm, vh or h_mm, nd, title
        self.items = []
        self.box = [1e9, 1e9, -1e9, -1e9]

    def add(self, path, fill=None, stroke=None, sw=0.0, cap=None, join=None, dash=None):
        key = (fill, stroke, round(sw, 3), cap, join, dash)
        pad = sw / 2 if stroke else 0
        seen = [] if fill == "#FFFFFF" and not stroke else path  # masks are not ink
        for c in seen:
            for x, y in c[1:]:
                self.box = [
                    min(self.box[0], x - pad),
                    min(self.box[1], y - pad),
                    max(self.box[2], x + pad),
                    max(self.box[3], y + pad),
                ]
        # only pure strokes may be merged: merged fills could change where they overlap
        if self.items and self.items[-1][0] == key and (fill is None or key[1] is None):
            self.items[-1][1].extend(path)
        else:
            self.items.append((key, list(path)))

    def fit(self, pad, w_mm):
        """Crop the view to what is drawn, pad units around it."""
        x0, y0 = self.box[0] - pad, self.box[1] - pad
        self.vw, self.vh = self.box[2] + pad - x0, self.box[3] + pad - y0
        self.w, self.h = w_mm, w_mm * self.vh / self.vw
        self.items = [(k, tr(p, lambda x, y: (x - x0, y - y0))) for k, p in self.items]
        self.box = [pad, pad, self.vw - pad, self.vh - pad]

    def segments(self):
        return sum(1 for _, p in self.items for c in p if c[0] != "M")

    def svg(self):
        o = [
            '<?xml version="1.0" encoding="UTF-8"?>\n',
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{num(self.w, 2)}mm" height="{num(self.h, 2)}mm" '
            f'viewBox="0 0 {num(self.vw, 2)} {num(self.vh, 2)}">\n<title>{self.title}</title>\n',
        ]
        for (fill, stroke, sw, cap, join, dash), p in self.items:
            a = f' fill="{fill or "none"}"'
            if stroke:
                a += f' stroke="{stroke}" stroke-width="{num(sw, 3)}"'
                a += f' stroke-linecap="{cap}"' if cap else ""
                a += f' stroke-linejoin="{join}"' if join else ""
                a += f' stroke-dasharray="{dash}"' if dash else ""
            o.append(f'<path d="{dtext(p, self.nd)}"{a}/>\n')
        o.append("</svg>\n")
        return "".join(o)
