"""Paintings of nothing in particular, and drawings."""

import cv2
import numpy as np

from .colour import along, jittered, pick, uniform
from .motifs import figure
from .shapes import background, blob, draw_shape, fractal_noise, shade


def dead_leaves(group, detail, palette, h, w):
    """Overlapping shapes, few large and many small (a power law, as in photographs)."""
    canvas = background(detail, palette, h, w)
    n = int(10 ** uniform(group, 1.2, 2.6))
    m = max(h, w)
    rmax, rmin = m * uniform(group, 0.12, 0.4), m * 0.012
    a = uniform(group, 1.5, 3.0)
    for _ in range(n):
        u = detail.random()
        R = (rmin ** (1 - a) + u * (rmax ** (1 - a) - rmin ** (1 - a))) ** (1 / (1 - a))
        if detail.random() < 0.3:
            R *= uniform(detail, 1, 4)
        draw_shape(
            detail,
            canvas,
            detail.random() * w,
            detail.random() * h,
            min(R, rmax),
            jittered(detail, pick(detail, palette)),
        )
    shade(detail, canvas, uniform(group, 0.05, 0.4))
    return canvas


def sketch(group, detail, palette, h, w):
    """Ink on paper: washes, lines, hatching, a figure."""
    paper = np.array([uniform(group, 170, 250)] * 3) * np.array(
        [1, uniform(group, 0.92, 1), uniform(group, 0.75, 1)]
    )
    canvas = np.ones((h, w, 3), np.float32) * paper.astype(np.float32)
    ink = np.array([uniform(group, 10, 110)] * 3) * np.array(
        [uniform(group, 1, 1.6), 1, uniform(group, 0.7, 1)]
    )
    for _ in range(int(detail.integers(0, 8))):  # washes
        ov = canvas.copy()
        cv2.fillPoly(
            ov,
            [blob(detail, detail.random() * w, detail.random() * h, uniform(detail, 0.05, 0.3) * w)],
            tuple(ink * uniform(detail, 1, 2)),
        )
        a = uniform(detail, 0.1, 0.6)
        canvas = canvas * (1 - a) + ov * a
    for _ in range(int(10 ** uniform(group, 1, 2.2))):
        p = np.cumsum(np.cumsum(detail.normal(0, uniform(detail, 0.005, 0.03) * w, (12, 2)), 0), 0) + [
            detail.random() * w,
            detail.random() * h,
        ]
        cv2.polylines(
            canvas,
            [p.astype(np.int32)],
            False,
            jittered(detail, ink, 6),
            int(detail.integers(1, 3)),
            cv2.LINE_AA,
        )
    for _ in range(int(detail.integers(3, 30))):  # hatching
        x, y, a, L = (
            detail.random() * w,
            detail.random() * h,
            uniform(detail, 0, 3.14),
            uniform(detail, 0.03, 0.15) * w,
        )
        n = int(detail.integers(5, 20))
        sp = uniform(detail, 2, 5)
        for i in range(n):
            ox, oy = x - np.sin(a) * sp * i, y + np.cos(a) * sp * i
            cv2.line(
                canvas,
                (int(ox), int(oy)),
                (int(ox + np.cos(a) * L), int(oy + np.sin(a) * L)),
                jittered(detail, ink, 6),
                1,
                cv2.LINE_AA,
            )
    if group.random() < 0.6:
        figure(
            detail,
            canvas,
            ink[None] * np.array([[1.0], [1.6], [2.2]]),
            w * uniform(detail, 0.3, 0.7),
            h * uniform(detail, 0.8, 1.0),
            h * uniform(detail, 0.5, 0.9),
            paper * 0.9,
        )
    shade(detail, canvas, 0.06)
    return canvas


def geometric(group, detail, palette, h, w):
    """A grid of fields, or flat shapes and lines."""
    canvas = np.ones((h, w, 3), np.float32) * pick(group, palette)
    n = int(group.integers(4, 40))
    k = group.random()
    if k < 0.4:
        xs = np.sort(detail.random(int(group.integers(2, 9))))
        ys = np.sort(detail.random(int(group.integers(2, 9))))
        X = np.r_[0, xs, 1] * w
        Y = np.r_[0, ys, 1] * h
        for i in range(len(X) - 1):
            for j in range(len(Y) - 1):
                cv2.rectangle(
                    canvas,
                    (int(X[i]), int(Y[j])),
                    (int(X[i + 1]), int(Y[j + 1])),
                    jittered(detail, pick(detail, palette), 6),
                    -1,
                )
                if k < 0.25:
                    cv2.rectangle(
                        canvas,
                        (int(X[i]), int(Y[j])),
                        (int(X[i + 1]), int(Y[j + 1])),
                        (15, 15, 15),
                        max(1, w // 60),
                    )
    else:
        for _ in range(n):
            draw_shape(
                detail,
                canvas,
                detail.random() * w,
                detail.random() * h,
                uniform(detail, 0.02, 0.3) * w,
                jittered(detail, pick(detail, palette), 5),
            )
        for _ in range(int(detail.integers(0, 12))):
            cv2.line(
                canvas,
                (int(detail.random() * w), int(detail.random() * h)),
                (int(detail.random() * w), int(detail.random() * h)),
                jittered(detail, pick(detail, palette)),
                int(detail.integers(1, 5)),
                cv2.LINE_AA,
            )
    return canvas


def clouds(group, detail, palette, h, w):
    """Nothing but warped noise."""
    t = 0.5 + fractal_noise(detail, h, w, uniform(group, 0.45, 0.85), int(group.integers(2, 6)), 7) * uniform(
        group, 0.5, 1.2
    )
    if group.random() < 0.5:
        yy, xx = np.mgrid[:h, :w].astype(np.float32)
        m = uniform(group, 0.02, 0.2) * w
        t = cv2.remap(
            t.astype(np.float32),
            xx + m * fractal_noise(detail, h, w),
            yy + m * fractal_noise(detail, h, w),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT,
        )
    return along(palette, t).astype(np.float32)
