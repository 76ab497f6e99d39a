"""quoc-huy.svg: the national emblem, drawn from its published description.

Roundel gules with a gold mullet; in base the upper half of a gold cogwheel of ten teeth; two sheaves of
rice, each of five ears and fifty-four grains, tied by a red ribbon edged with gold that carries the
country's name on two lines.
"""

import json
from math import atan2, cos, pi, radians, sin

from geom import C, L, M, Sheet, Z, affine, arc, circle, poly, spline, star, tr

RED, RED2, RED3 = "#DA1A1F", "#B31217", "#8A0B10"
GOLD, GOLD_HI, GOLD_MID, GOLD_LO, LINE = "#FFD23C", "#FFEDA3", "#F0A91E", "#C97F12", "#7C3F06"

CX, CY = 500, 500


def P(r, deg, side=1):
    """Polar point about the centre, degrees counted from the bottom up the right (side 1) or left side."""
    a = radians(deg)
    return (CX + side * r * sin(a), CY + r * cos(a))


def grain(x, y, ang, ln, wd):
    """A plump paddy grain, base at x,y, pointing along ang: outline, shaded half, highlight."""
    f = affine(x, y, ang)
    body = [
        M(0, 0),
        C((ln * 0.10, -wd * 0.46), (ln * 0.52, -wd * 0.74), (ln, 0)),
        C((ln * 0.52, wd * 0.74), (ln * 0.10, wd * 0.46), (0, 0)),
        Z,
    ]
    shade = [
        M(0, 0),
        C((ln * 0.3, wd * 0.10), (ln * 0.62, wd * 0.12), (ln, 0)),
        C((ln * 0.52, wd * 0.74), (ln * 0.10, wd * 0.46), (0, 0)),
        Z,
    ]
    hi = [
        M(ln * 0.2, -wd * 0.16),
        C((ln * 0.36, -wd * 0.40), (ln * 0.58, -wd * 0.36), (ln * 0.76, -wd * 0.12)),
        C((ln * 0.56, -wd * 0.20), (ln * 0.38, -wd * 0.18), (ln * 0.2, -wd * 0.16)),
        Z,
    ]
    return tr(body, f), tr(shade, f), tr(hi, f)


# five ears a side: (degrees at the neck, degrees at the tip, radius at neck, at middle, at tip, grains, size)
EARS = [
    (56, 99, 396, 414, 450, 11, 1.00),  # outer, lowest
    (60, 105, 334, 340, 354, 10, 0.92),  # inner, lowest
    (88, 135, 408, 424, 452, 11, 1.00),  # outer, middle
    (97, 144, 334, 350, 380, 10, 0.92),  # inner, upper
    (123, 174.5, 414, 422, 428, 12, 1.00),  # crown, up to the top
]
assert sum(e[5] for e in EARS) == 54


def spine(e):
    d0, d1, r0, rm, r1 = e[:5]

    def at(t):
        r = r0 * (1 - t) * (1 - 2 * t) + rm * 4 * t * (1 - t) + r1 * t * (2 * t - 1)
        return P(r, d0 + (d1 - d0) * t)

    return at


def draw_ear(s, e, side):
    flip = (lambda x, y: (x, y)) if side == 1 else (lambda x, y: (2 * CX - x, y))
    at = spine(e)
    n, k = e[5], e[6]
    ln, wd = 92 * k, 47 * k
    put = []
    pairs = (n - 1) // 2
    odd = (n - 1) % 2
    steps = pairs + odd
    for i in range(steps + 1):
        t = 0.04 + 0.74 * i / steps
        x, y = at(t)
        x2, y2 = at(t + 0.01)
        ang = atan2(y2 - y, x2 - x)
        if i == steps:
            put.append((x, y, ang, ln * 1.06, wd * 0.94, 0))
        else:
            spread = radians(27 - 7 * i / steps)
            g = 1 - 0.10 * i / steps
            for sg in (-1, 1):
                if odd and i == 0 and sg == -1:
                    continue
                put.append((x, y, ang + sg * spread, ln * g, wd * g, sg))
    # stem first, then grains from the tip down so that lower grains lie on top like shingles
    stem = spline([at(v / 6 * 0.8 - 0.03) for v in range(7)])
    s.add(tr(stem, flip), stroke=LINE, sw=13, cap="round")
    s.add(tr(stem, flip), stroke=GOLD_MID, sw=7, cap="round")
    for x, y, ang, a, b, _ in reversed(put):
        body, shade, hi = grain(x, y, ang, a, b)
        s.add(tr(body, flip), fill=GOLD, stroke=LINE, sw=5.5, join="round")
        s.add(tr(shade, flip), fill=GOLD_MID)
        s.add(tr(hi, flip), fill=GOLD_HI)


def band(cx, cy, r0, r1, a0, a1):
    """Ring sector as one closed path."""
    p = arc(cx, cy, r1, a0, a1)
    q = arc(cx, cy, r0, a1, a0)
    return [*p, L(*q[0][1]), *q[1:], Z]


def gear(s, cx, cy, ro, rb, ri, drop):
    """Upper half of a cogwheel: ten teeth above the horizontal (a wheel of twenty)."""
    pitch = pi / 10
    top_w, root_w = pitch * 0.40, pitch * 0.60
    pts = [(cx - rb, cy + drop), (cx - rb, cy)]
    for i in range(10):
        m = pi + pitch * (i + 0.5)
        for r, d in ((rb, -root_w / 2), (ro, -top_w / 2), (ro, top_w / 2), (rb, root_w / 2)):
            pts.append((cx + r * cos(m + d), cy + r * sin(m + d)))
    pts += [(cx + rb, cy), (cx + rb, cy + drop)]
    path = poly(pts, close=False)
    path += [L(cx + ri, cy + drop), L(cx + ri, cy)]
    path += arc(cx, cy, ri, 0, -pi)[1:]
    path += [L(cx - ri, cy + drop), Z]
    s.add(path, fill=GOLD, stroke=LINE, sw=7, join="round")
    # bevels: lit ring and shaded ring
    for dr, col, sw in ((0, GOLD_MID, (rb - ri) * 0.46), (-0.23, GOLD_LO, 5), (0.23, GOLD_HI, 5)):
        r = (rb + ri) / 2 + 1 + (rb - ri) * dr
        s.add(
            [M(cx - r, cy + drop), L(cx - r, cy), *arc(cx, cy, r, -pi, 0)[1:], L(cx + r, cy + drop)],
            stroke=col,
            sw=sw,
        )
    for i in range(10):
        m = pi + pitch * (i + 0.5)
        p = [
            (cx + r * cos(m + d), cy + r * sin(m + d))
            for r, d in ((rb - 2, 0), (ro - 5, 0), (ro - 5, top_w / 2 - 0.02), (rb - 2, root_w / 2 - 0.02))
        ]
        s.add(poly(p), fill=GOLD_MID)
    # hub with spokes
    rh = ri * 0.46
    for i in range(1, 4):
        m = pi + i * pi / 4
        s.add(
            [
                M(cx + rh * 0.6 * cos(m), cy + rh * 0.6 * sin(m)),
                L(cx + (ri + 3) * cos(m), cy + (ri + 3) * sin(m)),
            ],
            stroke=LINE,
            sw=27,
        )
        s.add(
            [
                M(cx + rh * 0.6 * cos(m), cy + rh * 0.6 * sin(m)),
                L(cx + (ri + 6) * cos(m), cy + (ri + 6) * sin(m)),
            ],
            stroke=GOLD,
            sw=15,
        )
    hub = [M(cx - rh, cy + drop), L(cx - rh, cy), *arc(cx, cy, rh, -pi, 0)[1:], L(cx + rh, cy + drop), Z]
    s.add(hub, fill=GOLD, stroke=LINE, sw=7)
    hole = rh * 0.46
    s.add(
        [
            M(cx - hole, cy + drop),
            L(cx - hole, cy),
            *arc(cx, cy, hole, -pi, 0)[1:],
            L(cx + hole, cy + drop),
            Z,
        ],
        fill=RED2,
        stroke=LINE,
        sw=5,
    )


def lettering(s, text, glyphs, cx, cy, r, size, squeeze, track, fill):
    """Capitals on a smiling arc (centre above); r is the baseline's radius."""
    adv = [glyphs[c]["adv"] * size * squeeze + track if c != " " else size * 0.27 for c in text]
    pos = -(sum(adv) - track) / 2
    for ch, a in zip(text, adv, strict=True):
        if ch != " ":
            th = (pos + (a - track) / 2) / (r - size * 0.37)  # angle from straight down
            bx, by = cx + r * sin(th), cy + r * cos(th)
            f = affine(bx, by, -th)
            half = glyphs[ch]["adv"] * size * squeeze / 2
            path = []
            for c in glyphs[ch]["path"]:
                pts = [(c[i] * size * squeeze - half, -c[i + 1] * size) for i in range(1, len(c), 2)]
                path.append((c[0], *pts))
            s.add(tr(path, f), fill=fill)
        pos += a


def ribbon_piece(s, path, fill, sw=7):
    s.add(path, fill=fill, stroke=GOLD, sw=sw, join="round")


def draw(here):
    glyphs = json.loads((here / "glyphs.json").read_text(encoding="utf-8"))
    s = Sheet(60, 60, 1000, 1000, nd=1, title="Quốc huy Việt Nam (vẽ theo mô tả)")
    # field
    s.add(circle(CX, CY, 449), fill=LINE)
    s.add(circle(CX, CY, 445), fill=GOLD)
    s.add(circle(CX, CY, 432), fill=RED)
    # star
    s.add(star(CX, 424, 168), fill=GOLD, stroke=GOLD_LO, sw=5, join="miter")

    # ribbon geometry (its circle is flatter than the emblem's)
    rx, ry, ri, ro = 500, 250, 588, 722
    end = radians(28.6)

    for side in (1, -1):
        flip = (lambda x, y: (x, y)) if side == 1 else (lambda x, y: (2 * CX - x, y))
        # stalks: one to each ear, gathered side by side under the ribbon
        for e, foot, tie in zip(
            (EARS[4], EARS[2], EARS[3], EARS[0], EARS[1]),
            (464, 449, 418, 433, 404),
            (455, 434, 384, 410, 358),
            strict=True,
        ):
            neck = spine(e)(0.0)
            dn = e[0]
            mid = [
                P(tie + (e[2] - tie) * v, 56 + (dn - 56) * u)
                for u, v in ((0.33, 0.2), (0.66, 0.6))
                if dn > 70
            ]
            st = spline([P(foot + 4, 41), P(foot, 44), P((foot + tie) / 2, 50), P(tie, 56), *mid, neck])
            s.add(tr(st, flip), stroke=LINE, sw=19, cap="round")
            s.add(tr(st, flip), stroke=GOLD_MID, sw=11, cap="round")
            s.add(tr(st, flip), stroke=GOLD_HI, sw=3, cap="round")
        for e in reversed(EARS):
            draw_ear(s, e, side)

    gear(s, CX, 808, 166, 137, 90, 46)

    for side in (1, -1):
        flip = (lambda x, y: (x, y)) if side == 1 else (lambda x, y: (2 * CX - x, y))
        ein = (rx + ri * sin(end), ry + ri * cos(end))
        eout = (rx + ro * sin(end), ry + ro * cos(end))
        # tail behind, coming out beyond the sheaf
        tail = [
            M(*P(455, 57)),
            C(P(476, 58.5), P(486, 60.5), P(494, 64)),
            L(*P(474, 68)),
            L(*P(489, 74)),
            C(P(470, 71), P(450, 69.5), P(430, 69.5)),
            Z,
        ]
        ribbon_piece(s, tr(tail, flip), RED3, 6)
        # tie: rises from under the band's outer end across the sheaf to its inner edge
        tie = [
            M(*P(496, 43)),
            C(P(480, 50), P(420, 56), P(338, 57)),
            L(*P(322, 70)),
            C(P(400, 69), P(470, 66), P(496, 57.5)),
            Z,
        ]
        ribbon_piece(s, tr(tie, flip), RED2)
        # fold in shadow between tie and band
        fold = [M(*ein), C(P(400, 45), P(450, 46), P(496, 43)), L(*eout), Z]
        ribbon_piece(s, tr(fold, flip), RED3)
    b = band(rx, ry, ri, ro, pi / 2 + end, pi / 2 - end)
    s.add(b, fill=RED, stroke=GOLD, sw=8, join="round")
    lettering(s, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", glyphs, rx, ry, 647, 42, 0.83, 2.2, GOLD)
    lettering(s, "VIỆT NAM", glyphs, rx, ry, 702, 42, 0.88, 6, GOLD)
    s.fit(4, 60)
    return s
