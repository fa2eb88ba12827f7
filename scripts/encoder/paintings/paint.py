"""Deterministic paintings: `paint(group seed, detail seed)`.

The group seed fixes family, palette and composition, the detail seed the rest: siblings of a group look
much alike, which makes them hard to tell apart."""

import cv2
import numpy as np

from .abstracts import clouds, dead_leaves, geometric, sketch
from .colour import make_palette, uniform
from .landscapes import landscape, scene, still_life
from .portraits import portrait
from .shapes import blob, painterly

FAMILIES = [
    (dead_leaves, 0.16),
    (landscape, 0.2),
    (portrait, 0.17),
    (scene, 0.17),
    (still_life, 0.09),
    (sketch, 0.09),
    (geometric, 0.05),
    (clouds, 0.07),
]


def paint(gs, ds, m=208):
    """The painting of a group seed (family, palette, composition) and a detail seed, longer side m: RGB uint8."""
    group = np.random.default_rng([gs, 1])
    detail = np.random.default_rng([gs, 2, ds])
    a = np.exp(group.normal(0, 0.28))
    a = float(np.clip(a, 0.55, 1.9))
    w, h = (m, int(m / a)) if a > 1 else (int(m * a), m)
    palette = make_palette(group)
    p = np.array([x[1] for x in FAMILIES])
    f = FAMILIES[int(group.choice(len(FAMILIES), p=p / p.sum()))][0]
    canvas = f(group, detail, palette, h, w)
    if f is not sketch and group.random() < 0.4:
        canvas = painterly(group, detail, np.clip(canvas, 0, 255).astype(np.float32))
    if group.random() < 0.15:  # double composition: overlay a second family in part
        f2 = FAMILIES[int(group.choice(len(FAMILIES)))][0]
        im2 = f2(group, detail, palette, h, w)
        mk = np.zeros((h, w), np.float32)
        cv2.fillPoly(
            mk,
            [
                blob(
                    detail,
                    uniform(detail, 0, 1) * w,
                    uniform(detail, 0, 1) * h,
                    uniform(detail, 0.2, 0.6) * w,
                )
            ],
            1.0,
        )
        canvas = canvas * (1 - mk[..., None]) + im2 * mk[..., None]
    k = group.random()
    if k < 0.10:
        canvas = np.repeat(canvas.mean(2, keepdims=True), 3, 2) * np.array(
            [1, uniform(group, 0.88, 1), uniform(group, 0.7, 1)]
        )
    b = uniform(group, 0, 1.2)
    if b > 0.3:
        canvas = cv2.GaussianBlur(canvas.astype(np.float32), (0, 0), b)
    yy = np.linspace(-1, 1, h, dtype=np.float32)[:, None]
    xx = np.linspace(-1, 1, w, dtype=np.float32)[None]
    canvas = canvas * (1 - uniform(group, 0, 0.5) * (xx * xx + yy * yy)[..., None] / 2)
    canvas = canvas + detail.normal(0, uniform(group, 0, 7), (h, w, 1))
    canvas = np.clip(canvas, 0, 255) / 255
    canvas = 255 * canvas ** uniform(group, 0.7, 1.5)
    return np.clip(canvas, 0, 255).astype(np.uint8)
