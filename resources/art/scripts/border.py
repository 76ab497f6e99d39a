"""The certificate borders: two styles on A4 and A3 landscape, all lengths in mm."""

from math import atan2, cos, hypot, pi, radians, sin

from geom import C, L, M, Sheet, Z, affine, arc, circle, poly, rect, rosette, spline, star, tr, wave

SIZES = {"a4": (297, 210, 1.0), "360x237": (360, 237, 1.0), "a3": (420, 297, 1.36)}
BARE_CORNERS = ("360x237",)
"""Sizes without sprays in the corners: NĐ 85/2014 had them on state certificates alone."""
STYLES = ("truyen-thong", "trang-nha")

RED, RED_DEEP, RED_LINE = "#A9131B", "#7F0A11", "#B3121A"
GOLD, GOLD_HI, GOLD_MID = "#E3B341", "#F7DC8B", "#C9932B"
INK = "#A9791F"  # thin gold lines on white paper
INK_PALE = "#D9BE82"
WATER = "#F9F1DD"


# ---- motifs ---------------------------------------------------------------------------------
def petal(ln, wd):
    """Lotus petal from the origin up (-y): round belly low down, ogee tip."""
    return [
        M(0, 0),
        C((wd * 0.26, -ln * 0.03), (wd * 0.55, -ln * 0.22), (wd * 0.55, -ln * 0.44)),
        C((wd * 0.55, -ln * 0.70), (wd * 0.08, -ln * 0.80), (0, -ln)),
        C((-wd * 0.08, -ln * 0.80), (-wd * 0.55, -ln * 0.70), (-wd * 0.55, -ln * 0.44)),
        C((-wd * 0.55, -ln * 0.22), (-wd * 0.26, -ln * 0.03), (0, 0)),
        Z,
    ]


def vein(ln, wd, n=3):
    out = []
    for i in range(n):
        o = (i - (n - 1) / 2) / max(1, (n - 1) / 2) if n > 1 else 0
        out += [
            M(o * wd * 0.10, -ln * 0.14),
            C((o * wd * 0.36, -ln * 0.40), (o * wd * 0.34, -ln * 0.62), (o * wd * 0.10, -ln * 0.80)),
        ]
    return out


def lotus(s, f, size, fills, line, sw, veins=1):
    """Lotus seen from the side, base at the origin, growing to -y; fills = back, middle, front, sepal."""
    u = size
    back, midl, front, sepal = fills
    rows = [
        (back, ((-35, 1.02, 0.36), (35, 1.02, 0.36), (-12, 1.10, 0.38), (12, 1.10, 0.38))),
        (
            midl,
            (
                (-68, 0.90, 0.32),
                (68, 0.90, 0.32),
                (-46, 0.93, 0.38),
                (46, 0.93, 0.38),
                (-22, 0.97, 0.42),
                (22, 0.97, 0.42),
            ),
        ),
        (front, ((0, 0.98, 0.46),)),
        (midl, ((-88, 0.60, 0.24), (88, 0.60, 0.24))),
        (sepal, ((-62, 0.30, 0.20), (62, 0.30, 0.20), (0, 0.32, 0.24))),
    ]
    for fill, row in rows:
        for deg, ln, wd in row:
            g = affine(0, 0, radians(deg))

            def h(x, y, g=g):
                return f(*g(x, y))

            s.add(tr(petal(ln * u, wd * u), h), fill=fill, stroke=line, sw=sw, join="round")
            if veins and ln > 0.5:
                s.add(tr(vein(ln * u, wd * u, veins), h), stroke=line, sw=sw * 0.6, cap="round")


def ring_teeth(cx, cy, r0, r1, n, rot=0.0):
    """Teeth standing on the circle r0 and pointing to r1: zigzag one way, circle the other."""
    pts = []
    for i in range(n):
        a = rot + i * 2 * pi / n
        b = a + pi / n
        pts += [(cx + r0 * cos(a), cy + r0 * sin(a)), (cx + r1 * cos(b), cy + r1 * sin(b))]
    return poly(pts) + arc(cx, cy, r0, 2 * pi, 0) + [Z]


def dots_round(s, cx, cy, r, n, d, col, f=None):
    """n round dots on a circle as one dashed stroke (a dash of no length with round caps is a dot)."""
    p = arc(cx, cy, r, 0, 2 * pi)
    s.add(tr(p, f) if f else p, stroke=col, sw=d, cap="round", dash=f"0.01 {2 * pi * r / n - 0.01:.4f}")


def dots_line(s, f, t0, t1, depth, n, d, col):
    """n round dots along a side, half a step in from each end, as one dashed stroke."""
    p = (t1 - t0) / n
    a, b = f(t0 + p / 2, depth), f(t1 - p / 2 + 0.02, depth)
    s.add([M(*a), L(*b)], stroke=col, sw=d, cap="round", dash=f"0.01 {p - 0.01:.4f}")


def ring_spirals(s, cx, cy, r, rr, n, line, paper, sw):
    """Circles on a ring joined by slanting tangents, as on the drums."""
    for i in range(n):
        a, b = i * 2 * pi / n, (i + 1) * 2 * pi / n
        s.add(
            [
                M(cx + (r + rr) * cos(a), cy + (r + rr) * sin(a)),
                L(cx + (r - rr) * cos(b), cy + (r - rr) * sin(b)),
            ],
            stroke=line,
            sw=sw,
        )
    dots_round(s, cx, cy, r, n, 2 * rr + sw, line)
    dots_round(s, cx, cy, r, n, 2 * rr - sw, paper)
    dots_round(s, cx, cy, r, n, rr * 0.9, line)


def blade(pts, wd, head=0.5):
    """Tapered scroll leaf along points: fat near the fraction head, pointed at the far end."""
    n = len(pts)
    left, right = [], []
    for i, (x, y) in enumerate(pts):
        a, b = pts[max(i - 1, 0)], pts[min(i + 1, n - 1)]
        h = hypot(b[0] - a[0], b[1] - a[1]) or 1
        nx, ny = -(b[1] - a[1]) / h, (b[0] - a[0]) / h
        u = i / (n - 1)
        w = wd / 2 * (sin(pi * u**head) ** 0.9 if 0 < u < 1 else 0.0) + (0.03 if u < 1 else 0)
        left.append((x + nx * w, y + ny * w))
        right.append((x - nx * w, y - ny * w))
    return spline(left) + spline(right[::-1])[1:] + [Z]


BIRD = [  # a Lạc bird in flight, beak to +x
    M(11.2, -0.3),
    C((8.6, -0.9), (7.0, -1.3), (5.6, -1.5)),
    C((4.2, -2.6), (2.2, -3.4), (-0.6, -3.2)),
    C((1.2, -2.6), (2.6, -1.9), (3.4, -0.9)),
    L(1.8, -0.9),
    C((0.2, -3.4), (-2.2, -5.4), (-5.6, -6.4)),
    C((-4.4, -4.4), (-3.6, -2.6), (-3.2, -0.8)),
    L(-9.6, -2.3),
    L(-9.0, 0.2),
    L(-9.9, 2.2),
    L(-3.0, 0.9),
    C((-4.2, 2.4), (-5.6, 3.6), (-7.2, 4.4)),
    C((-3.8, 4.4), (-0.8, 3.2), (1.4, 1.0)),
    C((3.2, 1.0), (4.8, 0.9), (5.8, 0.4)),
    C((7.4, 0.3), (9.2, 0.1), (11.2, -0.3)),
    Z,
]


def drum(s, cx, cy, r, c1, sw, birds=14, spirals=36, paper="#FFFFFF"):
    """Watermark: the face of a Đông Sơn drum in one very pale tint."""
    q = r / 60
    for rad, w in ((59.4, 1.3), (57.4, 0.5), (54.4, 0.5), (50.8, 0.5), (34.6, 0.5), (27.0, 0.5), (25.2, 1.0)):
        s.add(circle(cx, cy, rad * q), stroke=c1, sw=w * sw)
    s.add(ring_teeth(cx, cy, 57.2 * q, 55.0 * q, 84), fill=c1)
    dots_round(s, cx, cy, 52.6 * q, 112, 1.7 * q, c1)
    for i in range(birds):
        a = -2 * pi * i / birds
        f = affine(cx + 42.8 * q * cos(a), cy + 42.8 * q * sin(a), a - pi / 2, 0.84 * q, 0.84 * q)
        s.add(tr(BIRD, f), fill=c1)
        e = f(5.2, -0.55)
        s.add([M(*e), L(e[0] + 0.01, e[1])], stroke=paper, sw=0.75 * q, cap="round")
    ring_spirals(s, cx, cy, 30.8 * q, 2.1 * q, spirals, c1, paper, 0.6 * sw)
    s.add(star(cx, cy, 23.4 * q, 14, ratio=0.36), fill=c1)
    for i in range(14):
        a = -pi / 2 + (i + 0.5) * 2 * pi / 14
        d = pi / 14 * 0.50
        for k in (23.0, 19.6):
            s.add(
                [
                    M(cx + k * q * cos(a - d), cy + k * q * sin(a - d)),
                    L(cx + (k - 5.5) * q * cos(a), cy + (k - 5.5) * q * sin(a)),
                    L(cx + k * q * cos(a + d), cy + k * q * sin(a + d)),
                ],
                stroke=c1,
                sw=0.6 * sw,
                join="miter",
            )


# ---- sides ----------------------------------------------------------------------------------
def sides(w, h, m):
    """The four edges as (length, map from (along, depth) to the page), depth 0 at margin m, inwards."""
    return [
        (w - 2 * m, lambda t, d: (m + t, m + d)),
        (h - 2 * m, lambda t, d: (w - m - d, m + t)),
        (w - 2 * m, lambda t, d: (w - m - t, h - m - d)),
        (h - 2 * m, lambda t, d: (m + d, h - m - t)),
    ]


def corners(w, h):
    """Maps from the top-left corner's frame to each corner, with the sign that mirrors."""
    return [
        lambda x, y: (x, y),
        lambda x, y: (w - x, y),
        lambda x, y: (w - x, h - y),
        lambda x, y: (x, h - y),
    ]


def frame(s, w, h, d, col, sw):
    s.add(rect(d, d, w - d, h - d), stroke=col, sw=sw, join="miter")


# ---- style 1 --------------------------------------------------------------------------------
def truyen_thong(s, w, h, k, sprays):
    m = 6.6 if k == 1 else 9.0
    drum(s, w / 2, h / 2 + 5 * k, 56 * k, WATER, 0.62 * k)

    bw = 8.8 * k  # the red band
    b0 = m + 1.05 * k
    frame(s, w, h, m + 0.3 * k, GOLD_MID, 0.6 * k)
    frame(s, w, h, b0 + bw / 2, RED, bw)
    for d in (0.42 * k, bw - 0.42 * k):
        frame(s, w, h, b0 + d, GOLD, 0.22 * k)
    g0 = b0 + bw  # the guilloche strip on white inside it
    frame(s, w, h, g0 + 0.5 * k, GOLD_MID, 0.45 * k)
    gw = 2.7 * k
    r0 = g0 + 1.0 * k + gw + 0.55 * k  # the fine double rule
    blk = 21.0 * k
    mid = b0 + bw / 2 - m

    for ln, f in sides(w, h, m):
        t0, t1 = blk, ln - blk
        n = 2 * round((t1 - t0) / (6.6 * k) / 2) + 1
        p = (t1 - t0) / n
        nt = n * 3
        pt = (t1 - t0) / nt
        for a, b in ((0.60, 1.75), (bw / k - 0.60, bw / k - 1.75)):
            base, tip = b0 - m + a * k, b0 - m + b * k
            path = [M(*f(t0, base))]
            for i in range(nt):
                path += [L(*f(t0 + (i + 0.5) * pt, tip)), L(*f(t0 + (i + 1) * pt, base))]
            s.add([*path, Z], fill=GOLD)
        # braid: a bold and a fine strand each way make an eye for every ring
        for am, sw, col in ((1.95, 0.14, GOLD_HI), (2.45, 0.34, GOLD)):
            for ph in (0, pi):
                s.add(tr(wave(t0, t1, 2 * p, am * k * 0.92, ph - pi * t0 / p, mid), f), stroke=col, sw=sw * k)
        for d, col in ((2.75, GOLD_HI), (2.25, RED), (1.35, GOLD)):
            dots_line(s, f, t0, t1, mid, n, d * k, col)
        dots_line(s, f, t0 - p / 2, t1 + p / 2, mid, n + 1, 0.8 * k, GOLD_HI)
        # lace of fine strands on the white strip
        dg = g0 + 1.0 * k + gw / 2 - m
        for ph in (0, 2 * pi / 3, 4 * pi / 3):
            s.add(tr(wave(t0, t1, p, gw * 0.46, ph - 2 * pi * t0 / p, dg), f), stroke=INK, sw=0.14 * k)
    frame(s, w, h, r0, GOLD_MID, 0.42 * k)
    frame(s, w, h, r0 + 0.85 * k, RED_LINE, 0.16 * k)

    for ln, f in sides(w, h, m):
        medallion(s, f, ln / 2, mid, 5.15 * k, bw, k)

    for f in corners(w, h):
        c = m + blk / 2
        for d, fill, col, sw in ((0, "#FFFFFF", None, 0), (0.3, RED, GOLD_MID, 0.6), (1.15, None, GOLD, 0.2)):
            s.add(
                tr(rect(m + d * k, m + d * k, m + blk - d * k, m + blk - d * k), f),
                fill=fill,
                stroke=col,
                sw=sw * k,
            )
        R = blk / 2 - 1.7 * k
        for a in (45, 135, 225, 315):  # a half lotus in each spandrel
            for da, ln, wd, col in (
                (-44, 2.3, 0.95, GOLD_MID),
                (44, 2.3, 0.95, GOLD_MID),
                (0, 3.5, 1.7, GOLD_HI),
            ):
                q = (blk / 2 - 1.7 * k) * 2**0.5
                g = affine(c + q * cos(radians(a)), c + q * sin(radians(a)), radians(a - 90 + da), k)
                s.add(tr(tr(petal(ln, wd), g), f), fill=col)
        s.add(tr(circle(c, c, R), f), fill=RED_DEEP, stroke=GOLD, sw=0.55 * k)
        for rad, sw in ((R - 2.05 * k, 0.18), (R - 3.95 * k, 0.18)):
            s.add(tr(circle(c, c, rad), f), stroke=GOLD, sw=sw * k)
        s.add(tr(ring_teeth(c, c, R - 0.5 * k, R - 1.75 * k, 32), f), fill=GOLD)
        for d, col in ((1.35, GOLD_HI), (0.95, RED_DEEP), (0.5, GOLD_HI)):
            dots_round(s, c, c, R - 3.0 * k, 20, d * k, col, f)
        s.add(tr(star(c, c, R - 4.25 * k, 14, ratio=0.44), f), fill=GOLD_HI)
        s.add(tr(circle(c, c, 1.15 * k), f), stroke=RED_DEEP, sw=0.25 * k)
    for i, f in enumerate(corners(w, h) if sprays else ()):
        o = m + blk + 0.2 * k
        spray(
            s,
            f,
            o,
            0.86 * k,
            GOLD_MID,
            (GOLD_MID, RED, "#C42A2E", GOLD),
            GOLD_HI,
            0.2 * k,
            size=15.2,
            lower=i > 1,
        )
    return r0 + 0.85 * k


def medallion(s, f, t, d, r, bw, k):
    """A drum star in the middle of a side, half a lotus on either hand."""
    s.add(tr(rect(t - 15.5 * k, d - bw / 2 + 0.55 * k, t + 15.5 * k, d + bw / 2 - 0.55 * k), f), fill=RED)
    for e in (-1, 1):
        s.add(
            tr([M(t + e * 15.5 * k, d - bw / 2 + 0.5 * k), L(t + e * 15.5 * k, d + bw / 2 - 0.5 * k)], f),
            stroke=GOLD,
            sw=0.3 * k,
        )
        for da, ln, wd, col in (
            (-62, 4.0, 1.9, GOLD_MID),
            (62, 4.0, 1.9, GOLD_MID),
            (-32, 6.1, 2.3, GOLD),
            (32, 6.1, 2.3, GOLD),
            (0, 7.9, 2.8, GOLD_HI),
        ):
            g = affine(t + e * r * 0.96, d, radians(e * 90 + da), k)
            s.add(tr(tr(petal(ln, wd), g), f), fill=col, stroke=RED, sw=0.16 * k)
        x, y = f(t + e * 14.0 * k, d)
        s.add([M(x, y), L(x + 0.01, y)], stroke=GOLD_HI, sw=0.8 * k, cap="round")
    s.add(tr(circle(t, d, r), f), fill=RED_DEEP, stroke=GOLD, sw=0.5 * k)
    s.add(tr(circle(t, d, r - 0.65 * k), f), stroke=GOLD, sw=0.14 * k)
    dots_round(s, t, d, r - 1.25 * k, 24, 0.55 * k, GOLD_HI, f)
    s.add(tr(circle(t, d, r - 1.85 * k), f), stroke=GOLD, sw=0.14 * k)
    s.add(tr(star(t, d, r - 2.0 * k, 14, ratio=0.44), f), fill=GOLD_HI)
    s.add(tr(circle(t, d, 0.75 * k), f), stroke=RED_DEEP, sw=0.2 * k)


def spiral(cx, cy, r, a0, turns, shrink=0.12, n=9):
    """Points of an inward spiral starting at angle a0 (degrees); turns may be negative."""
    return [
        (
            cx + r * (1 - (1 - shrink) * i / (n - 1)) * cos(radians(a0 + 360 * turns * i / (n - 1))),
            cy + r * (1 - (1 - shrink) * i / (n - 1)) * sin(radians(a0 + 360 * turns * i / (n - 1))),
        )
        for i in range(n)
    ]


SCROLL = (  # one arm of the spray: points, fatness, where it is fattest; the last three make the long tip
    (
        [
            (2.0, 2.0),
            (7.0, -0.4),
            (12.5, -0.2),
            (17.5, 2.4),
            (21.6, 3.9),
            *spiral(22.2, 1.9, 2.1, 80, -1.25)[1:],
        ],
        1.15,
        0.45,
    ),
    ([(9.5, -0.5), (12.2, -1.9), (15.6, -1.6), (17.6, 0.2)], 1.5, 0.6),
    ([(13.4, 0.2), (13.6, 3.6), (16.0, 5.9), (19.4, 6.4)], 1.6, 0.6),
    ([(16.5, 1.9), (21.0, 5.0), (26.0, 4.9), (30.0, 1.9), (34.5, -0.2), (40.5, 0.2)], 1.05, 0.6),
    ([(25.0, 5.0), (28.0, 6.0), (31.4, 4.8), (32.6, 2.6)], 1.5, 0.6),
    ([(29.0, 2.6), (29.8, -0.2), (32.6, -1.5), (36.2, -1.0)], 1.4, 0.6),
    ([(34.0, -0.1), (36.4, 1.6), (39.4, 2.0), (41.8, 1.3)], 1.1, 0.6),
)
SHORT = ([(16.5, 1.9), (20.5, 4.9), (24.6, 5.6), (28.2, 3.4)], 1.3, 0.5)


def spray(s, f, o, k, stem, fills, line, sw, size=14.0, fat=1.0, lower=False):
    """A lotus in an inner corner (its base at o,o) with a leafy scroll along each side.

    In the lower corners the arm along the foot is short: the signer's name stands next to it.
    """
    for swap in (0, 1):
        g = (lambda a, b: f(o + a * k, o + b * k)) if not swap else (lambda a, b: f(o + b * k, o + a * k))
        for pts, wd, head in (*SCROLL[:3], SHORT) if lower and not swap else SCROLL:
            s.add(tr(blade(pts, wd * fat, head), g), fill=stem)
    h = affine(o - 0.3 * k, o - 0.3 * k, radians(135))
    lotus(s, lambda a, b: f(*h(a, b)), size * k, fills, line, sw)


# ---- style 2 --------------------------------------------------------------------------------
def notched(w, h, d, c, r):
    """A rule at depth d that goes round circles of radius r about the corner points c,c."""
    e = (r * r - (d - c) ** 2) ** 0.5
    a = atan2(d - c, e)
    one = arc(c, c, r, a, pi / 2 - a)  # top-left corner, from the top side to the left side
    out = []
    for i, f in enumerate(corners(w, h)):
        q = tr(one, f)
        if i % 2 == 0:  # walk clockwise: mirror images run the other way
            pts = [q[0][1]] + [p for seg in q[1:] for p in seg[1:]]
            pts.reverse()
            q = [M(*pts[0])] + [C(*pts[j : j + 3]) for j in range(1, len(pts), 3)]
        out += q if not out else [L(*q[0][1]), *q[1:]]
    return [*out, Z]


def trang_nha(s, w, h, k, sprays):
    m = 10.6 if k == 1 else 14.4
    drum(s, w / 2, h / 2 + 5 * k, 54 * k, "#FAF3E2", 0.55 * k)
    gw = 3.6 * k
    g0 = m + 0.95 * k
    c = g0 + gw / 2  # the corner rosettes sit where the bands would cross
    R = 6.9 * k
    halo = R + 1.0 * k
    for d in (m, g0 + gw + 0.95 * k):
        frame(s, w, h, d, INK, 0.2 * k)
    for ln, f in sides(w, h, m):
        t0, t1 = c - m + R * 0.9, ln - (c - m) - R * 0.9
        n = 2 * round((t1 - t0) / (8.4 * k) / 2)
        p = (t1 - t0) / n
        dg = c - m
        for i in range(5):
            s.add(
                tr(wave(t0, t1, p, gw * 0.48, i * 2 * pi / 5 - 2 * pi * t0 / p, dg), f),
                stroke=INK,
                sw=0.12 * k,
            )
        for ph in (0, pi):
            s.add(
                tr(wave(t0, t1, p / 2, gw * 0.15, ph - 4 * pi * t0 / p, dg), f), stroke=INK_PALE, sw=0.12 * k
            )
    for f in corners(w, h):
        s.add(tr(circle(c, c, halo), f), fill="#FFFFFF")
    q = g0 + gw + 2.3 * k
    s.add(notched(w, h, q, c, halo + 0.9 * k), stroke=INK, sw=0.36 * k, join="miter")
    s.add(notched(w, h, q + 0.9 * k, c, halo + 1.8 * k), stroke=INK, sw=0.13 * k, join="miter")
    for j, f in enumerate(corners(w, h)):
        s.add(tr(circle(c, c, R - 0.1 * k), f), stroke=INK, sw=0.24 * k)
        for i in range(4):
            s.add(tr(rosette(c, c, R * 0.74, R * 0.20, 12, i * pi / 2), f), stroke=INK, sw=0.12 * k)
        s.add(tr(circle(c, c, R * 0.49), f), stroke=INK, sw=0.18 * k)
        s.add(tr(ring_teeth(c, c, R * 0.47, R * 0.39, 24), f), fill=INK)
        s.add(tr(star(c, c, R * 0.34, 14, ratio=0.42), f), fill=INK)
        if not sprays:
            continue
        o = c + (halo + 4.9 * k) * 2**-0.5
        spray(
            s,
            f,
            o,
            0.62 * k,
            INK,
            ("#FFFFFF", "#FFFFFF", "#FFFFFF", "#F1DFB4"),
            INK,
            0.16 * k,
            size=12.0,
            fat=0.78,
            lower=j > 1,
        )
    return q + 0.9 * k


def draw(w, h, k, style, sprays=True):
    s = Sheet(w, h, nd=2, title=f"Khung giấy khen, {style}, {w}x{h} mm")
    inner = {"truyen-thong": truyen_thong, "trang-nha": trang_nha}[style](s, w, h, k, sprays)
    s.inner = inner
    return s
