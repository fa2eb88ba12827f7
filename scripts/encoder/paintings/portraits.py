"""Portraits."""

import cv2
import numpy as np

from .colour import jittered, pick, uniform
from .shapes import background, draw_shape, shade


def portrait(group, detail, palette, h, w):
    """A sitter: dress with folds, neck, hair, lit face, perhaps a hat and hands."""
    canvas = background(detail, palette * uniform(group, 0.3, 0.9), h, w)
    cx = w * (0.5 + group.normal(0, 0.06) + detail.normal(0, 0.05))
    s = min(h, w * 1.3) * uniform(group, 0.22, 0.5) * uniform(detail, 0.85, 1.15)
    cy = h * uniform(group, 0.28, 0.42) + detail.normal(0, 0.02) * h
    if group.random() < 0.4:
        for _ in range(int(detail.integers(1, 14))):
            draw_shape(
                detail,
                canvas,
                detail.random() * w,
                detail.random() * h,
                uniform(detail, 0.03, 0.25) * w,
                jittered(detail, pick(detail, palette) * 0.8),
            )
    dress = pick(group, palette) * uniform(group, 0.4, 1.0)
    sk = np.array([215, 170, 135.0]) * uniform(group, 0.6, 1.08)
    lean = detail.normal(0, 0.15) * s
    pts = np.array(
        [
            [cx - s * 0.2, cy + s * 0.45],
            [cx + s * 0.2, cy + s * 0.45],
            [cx + s * uniform(detail, 0.7, 1.1), cy + s * uniform(detail, 0.8, 1.2)],
            [cx + s * uniform(detail, 0.8, 1.5) + lean, h],
            [cx - s * uniform(detail, 0.8, 1.5) + lean, h],
            [cx - s * uniform(detail, 0.7, 1.1), cy + s * uniform(detail, 0.8, 1.2)],
        ],
        np.int32,
    )
    cv2.fillPoly(canvas, [pts], jittered(detail, dress, 8), cv2.LINE_AA)
    for _ in range(int(detail.integers(3, 25))):  # folds, buttons, lace
        x, y = cx + detail.normal(0, 0.5) * s, cy + s * uniform(detail, 0.7, 2.0)
        p = np.cumsum(detail.normal(0, 0.18 * s, (4, 2)), 0) + [x, y]
        cv2.polylines(
            canvas,
            [p.astype(np.int32)],
            False,
            jittered(detail, dress * uniform(detail, 0.5, 1.6), 8),
            max(1, int(s * uniform(detail, 0.01, 0.08))),
            cv2.LINE_AA,
        )
    cv2.ellipse(
        canvas,
        (int(cx), int(cy + s * 0.42)),
        (int(s * 0.17), int(s * 0.25)),
        0,
        0,
        360,
        jittered(detail, sk * 0.85, 5),
        -1,
        cv2.LINE_AA,
    )
    if detail.random() < 0.5:
        cv2.ellipse(
            canvas,
            (int(cx), int(cy + s * 0.55)),
            (int(s * uniform(detail, 0.3, 0.55)), int(s * uniform(detail, 0.08, 0.2))),
            0,
            0,
            360,
            jittered(detail, np.array([225, 220, 205.0]), 15),
            -1,
            cv2.LINE_AA,
        )
    hair = pick(group, palette) * uniform(detail, 0.3, 0.8)
    cv2.ellipse(
        canvas,
        (int(cx), int(cy - s * 0.08)),
        (int(s * uniform(detail, 0.34, 0.5)), int(s * uniform(detail, 0.42, 0.62))),
        0,
        0,
        360,
        jittered(detail, hair, 8),
        -1,
        cv2.LINE_AA,
    )
    ang = detail.normal(0, 10)
    fx = cx + detail.normal(0, 0.05) * s
    cv2.ellipse(
        canvas,
        (int(fx), int(cy)),
        (int(s * 0.29), int(s * 0.39)),
        ang,
        0,
        360,
        jittered(detail, sk, 6),
        -1,
        cv2.LINE_AA,
    )
    side = 1 if detail.random() < 0.5 else -1
    cv2.ellipse(
        canvas,
        (int(fx + side * s * 0.14), int(cy + 0.03 * s)),
        (int(s * 0.15), int(s * 0.33)),
        ang,
        0,
        360,
        jittered(detail, sk * 0.72, 6),
        -1,
        cv2.LINE_AA,
    )
    ex = s * uniform(detail, 0.1, 0.14)
    for sg in (-1, 1):
        cv2.ellipse(
            canvas,
            (int(fx + sg * ex), int(cy - s * 0.06)),
            (max(1, int(s * 0.055)), max(1, int(s * 0.025))),
            0,
            0,
            360,
            jittered(detail, np.array([50, 38, 30.0]), 10),
            -1,
            cv2.LINE_AA,
        )
        cv2.line(
            canvas,
            (int(fx + sg * ex - s * 0.06), int(cy - s * 0.13)),
            (int(fx + sg * ex + s * 0.06), int(cy - s * 0.13)),
            jittered(detail, hair, 8),
            max(1, int(s * 0.02)),
            cv2.LINE_AA,
        )
    cv2.line(
        canvas,
        (int(fx), int(cy - s * 0.05)),
        (int(fx + side * s * 0.05), int(cy + s * 0.12)),
        jittered(detail, sk * 0.6, 6),
        max(1, int(s * 0.025)),
        cv2.LINE_AA,
    )
    cv2.ellipse(
        canvas,
        (int(fx), int(cy + s * 0.21)),
        (max(1, int(s * uniform(detail, 0.05, 0.1))), max(1, int(s * 0.025))),
        0,
        0,
        360,
        jittered(detail, np.array([150, 70, 60.0]), 14),
        -1,
        cv2.LINE_AA,
    )
    if detail.random() < 0.35:
        cv2.ellipse(
            canvas,
            (int(cx), int(cy - s * 0.38)),
            (int(s * uniform(detail, 0.35, 0.7)), int(s * uniform(detail, 0.08, 0.25))),
            detail.normal(0, 12),
            0,
            360,
            jittered(detail, pick(detail, palette) * 0.7),
            -1,
            cv2.LINE_AA,
        )
    if detail.random() < 0.5:
        for sg in (-1, 1):
            cv2.ellipse(
                canvas,
                (int(cx + sg * s * uniform(detail, 0.1, 0.6)), int(cy + s * uniform(detail, 1.1, 1.7))),
                (int(s * 0.17), int(s * 0.1)),
                uniform(detail, -50, 50),
                0,
                360,
                jittered(detail, sk, 8),
                -1,
                cv2.LINE_AA,
            )
    lx = np.linspace(-1, 1, w, dtype=np.float32)[None, :, None]
    canvas *= np.clip(1 + uniform(group, -0.5, 0.5) * lx, 0.2, 2)
    shade(detail, canvas, uniform(group, 0.1, 0.35))
    return canvas
