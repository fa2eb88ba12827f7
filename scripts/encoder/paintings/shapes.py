"""What every family of paintings is drawn with."""

import cv2
import numpy as np

from .colour import along, uniform

cv2.setNumThreads(1)


def fractal_noise(r, h, w, beta=0.55, g0=2, oct=6):
    """Smooth noise in about -1..1: octaves of random grids, each finer and weaker."""
    o = np.zeros((h, w), np.float32)
    a = 1.0
    g = g0
    t = 0
    for _ in range(oct):
        if g >= min(h, w):
            break
        o += a * cv2.resize(
            r.random((g + 1, g + 1), dtype=np.float32) * 2 - 1, (w, h), interpolation=cv2.INTER_CUBIC
        )
        t += a
        a *= beta
        g *= 2
    return o / t


def background(r, palette, h, w):
    """A gradient across the palette with clouds in it."""
    r.random()  # unused, but taking it out would change every painting
    gx = np.linspace(0, 1, w, dtype=np.float32)[None]
    gy = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    a = uniform(r, 0, 2 * np.pi)
    t = 0.5 + 0.5 * (np.cos(a) * (gx - 0.5) + np.sin(a) * (gy - 0.5))
    n = fractal_noise(r, h, w, uniform(r, 0.35, 0.7))
    t = t * uniform(r, 0, 1) + 0.5 * n * uniform(r, 0.1, 1.2) + uniform(r, 0, 0.4)
    return along(palette, t).astype(np.float32)


def blob(r, cx, cy, R, n=None, irr=0.35, asp=1.0, rot=0.0):
    """Outline of an irregular round shape."""
    n = n or int(r.integers(5, 14))
    th = np.sort(r.random(n)) * 2 * np.pi
    rr = R * (1 + r.normal(0, irr, n)).clip(0.3, 1.9)
    x, y = rr * np.cos(th) * asp, rr * np.sin(th) / asp
    c, s = np.cos(rot), np.sin(rot)
    return np.stack([cx + c * x - s * y, cy + s * x + c * y], 1).astype(np.int32)


def draw_shape(r, canvas, cx, cy, R, col):
    """An ellipse, a rectangle, a blob or a wandering line of size R."""
    k = r.random()
    cx, cy = int(cx), int(cy)
    R = max(1.0, R)
    if k < 0.3:
        cv2.ellipse(
            canvas,
            (cx, cy),
            (max(1, int(R * uniform(r, 0.4, 1.3))), max(1, int(R * uniform(r, 0.4, 1.3)))),
            uniform(r, 0, 180),
            0,
            360,
            col,
            -1,
            cv2.LINE_AA,
        )
    elif k < 0.5:
        b = cv2.boxPoints(
            (
                (cx, cy),
                (R * uniform(r, 0.5, 2.6), R * uniform(r, 0.3, 1.6)),
                uniform(r, 0, 180) if r.random() < 0.6 else 0,
            )
        )
        cv2.fillPoly(canvas, [b.astype(np.int32)], col, cv2.LINE_AA)
    elif k < 0.85:
        cv2.fillPoly(
            canvas, [blob(r, cx, cy, R, asp=uniform(r, 0.6, 1.6), rot=uniform(r, 0, 3.1))], col, cv2.LINE_AA
        )
    else:
        p = np.cumsum(r.normal(0, R * 0.6, (int(r.integers(3, 7)), 2)), 0) + [cx, cy]
        cv2.polylines(canvas, [p.astype(np.int32)], False, col, max(1, int(R * 0.25)), cv2.LINE_AA)


def shade(r, canvas, amt=0.35):
    """Lets soft light and dark fall over the canvas."""
    h, w = canvas.shape[:2]
    canvas *= (1 + amt * fractal_noise(r, h, w, 0.6, 2, 6))[..., None]


def painterly(group, detail, canvas):
    """Repaints a picture in two layers of brush strokes that follow a flow."""
    h, w = canvas.shape[:2]
    src = cv2.GaussianBlur(canvas, (0, 0), uniform(group, 1, 4))
    fa = fractal_noise(detail, h, w, 0.5, 2, 4) * np.pi * uniform(group, 0.5, 2)
    out = src.copy()
    for sc in (uniform(group, 5, 9), uniform(group, 2, 4)):
        n = int(min(1800, h * w / (sc * sc) * uniform(group, 0.6, 1.4)))
        L = sc * uniform(group, 1.5, 4)
        xs = (detail.random(n) * w).astype(int)
        ys = (detail.random(n) * h).astype(int)
        C = src[ys, xs] + detail.normal(0, uniform(group, 4, 18), (n, 3))
        A = fa[ys, xs] + detail.normal(0, 0.2, n)
        dx, dy = (np.cos(A) * L).astype(int), (np.sin(A) * L).astype(int)
        C = np.clip(C, 0, 255)
        for i in range(n):
            cv2.line(
                out,
                (int(xs[i] - dx[i]), int(ys[i] - dy[i])),
                (int(xs[i] + dx[i]), int(ys[i] + dy[i])),
                C[i].tolist(),
                max(1, int(sc)),
                cv2.LINE_AA,
            )
    return out * 0.85 + canvas * 0.15
