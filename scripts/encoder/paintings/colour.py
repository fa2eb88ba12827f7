"""Colours: palettes and ways to choose from them."""

import numpy as np


def uniform(r, a, b):
    """A number between a and b."""
    return a + (b - a) * r.random()


def hsv_to_rgb(h, s, v):
    """Hue, saturation, value in 0..1 to RGB in 0..255."""
    i = int(h * 6) % 6
    f = h * 6 - int(h * 6)
    p, q, t = v * (1 - s), v * (1 - f * s), v * (1 - (1 - f) * s)
    return np.array([(v, t, p), (q, v, p), (p, v, t), (p, q, v), (t, p, v), (v, p, q)][i]) * 255


def make_palette(r):
    """Four to eight colours from dark to light: old master, one hue with its complement, or any hues."""
    k = r.random()
    n = int(r.integers(4, 9))
    palette = []
    if k < 0.4:
        hs, sm, vm = [uniform(r, 0.02, 0.14) for _ in range(n)], 0.75, 0.95  # earth / old master
    elif k < 0.7:
        h0 = r.random()
        hs, sm, vm = (
            [(h0 + r.normal(0, 0.06) + (0.5 if r.random() < 0.25 else 0)) % 1 for _ in range(n)],
            0.7,
            1.0,
        )
    else:
        hs, sm, vm = [r.random() for _ in range(n)], 0.95, 1.0
    for i, h in enumerate(hs):
        v = (i + 0.5) / n * vm
        palette.append(hsv_to_rgb(h % 1, uniform(r, 0.05, sm), np.clip(v + r.normal(0, 0.08), 0.03, 1)))
    return np.array(palette, np.float32)


def along(palette, t):
    """Colours at places t (0..1) along a palette."""
    n = len(palette) - 1
    t = np.clip(t, 0, 0.9999) * n
    i = t.astype(int)
    f = (t - i)[..., None].astype(np.float32)
    return palette[i] * (1 - f) + palette[np.minimum(i + 1, n)] * f


def jittered(r, c, s=14):
    """A colour near c, as a tuple for OpenCV."""
    return tuple(float(x) for x in np.clip(c + r.normal(0, s, 3) + r.normal(0, s * 0.7), 0, 255))


def pick(r, palette):
    """One colour of a palette."""
    return palette[int(r.integers(len(palette)))]
