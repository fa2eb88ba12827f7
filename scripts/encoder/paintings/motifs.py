"""Things that stand in landscapes and scenes."""

import cv2
import numpy as np

from .colour import jittered, pick, uniform
from .shapes import blob


def figure(detail, canvas, palette, x, y, s, skin):
    """A standing person of height s with feet at x, y."""
    c = jittered(detail, pick(detail, palette), 20)
    w = s * uniform(detail, 0.16, 0.32)
    cv2.fillPoly(
        canvas,
        [
            np.array(
                [
                    [x - w * 0.6, y - s * 0.72],
                    [x + w * 0.6, y - s * 0.72],
                    [x + w * uniform(detail, 0.8, 1.6), y],
                    [x - w * uniform(detail, 0.8, 1.6), y],
                ],
                np.int32,
            )
        ],
        c,
        cv2.LINE_AA,
    )
    if detail.random() < 0.8:
        for sg in (-1, 1):
            p = np.array(
                [
                    [x + sg * w * 0.5, y - s * 0.68],
                    [x + sg * w * uniform(detail, 0.6, 1.8), y - s * uniform(detail, 0.3, 0.75)],
                    [x + sg * w * uniform(detail, 0.2, 2.2), y - s * uniform(detail, 0.3, 1.0)],
                ],
                np.int32,
            )
            cv2.polylines(
                canvas,
                [p],
                False,
                jittered(detail, np.array(c) if detail.random() < 0.6 else skin, 12),
                max(1, int(s * 0.06)),
                cv2.LINE_AA,
            )
    if detail.random() < 0.6:
        cv2.fillPoly(
            canvas,
            [
                blob(
                    detail,
                    x + uniform(detail, -0.5, 0.5) * w,
                    y - s * uniform(detail, 0.2, 0.5),
                    w * 0.7,
                    asp=0.7,
                )
            ],
            jittered(detail, pick(detail, palette), 20),
            cv2.LINE_AA,
        )
    cv2.ellipse(
        canvas,
        (int(x), int(y - s * 0.84)),
        (max(1, int(s * 0.075)), max(1, int(s * 0.1))),
        uniform(detail, -20, 20),
        0,
        360,
        jittered(detail, skin, 10),
        -1,
        cv2.LINE_AA,
    )
    if detail.random() < 0.7:
        cv2.ellipse(
            canvas,
            (int(x), int(y - s * 0.89)),
            (max(1, int(s * 0.09)), max(1, int(s * 0.07))),
            uniform(detail, -20, 20),
            0,
            360,
            jittered(detail, pick(detail, palette) * 0.6, 10),
            -1,
            cv2.LINE_AA,
        )


def tree(detail, canvas, palette, x, y, s):
    """A tree of height s."""
    cv2.line(
        canvas,
        (int(x), int(y)),
        (int(x + uniform(detail, -0.15, 0.15) * s), int(y - s * 0.6)),
        jittered(detail, palette[0]),
        max(1, int(s * 0.05)),
        cv2.LINE_AA,
    )
    c = pick(detail, palette)
    for _ in range(int(detail.integers(5, 22))):
        cv2.fillPoly(
            canvas,
            [
                blob(
                    detail,
                    x + detail.normal(0, 0.22) * s,
                    y - s * 0.7 + detail.normal(0, 0.2) * s,
                    s * uniform(detail, 0.05, 0.2),
                )
            ],
            jittered(detail, c, 18),
            cv2.LINE_AA,
        )


def house(detail, canvas, palette, x, y, s):
    """A house of size s."""
    w, h = s * uniform(detail, 0.5, 1.5), s * uniform(detail, 0.5, 1.6)
    c = pick(detail, palette)
    cv2.rectangle(canvas, (int(x), int(y - h)), (int(x + w), int(y)), jittered(detail, c), -1)
    if detail.random() < 0.7:
        cv2.fillPoly(
            canvas,
            [
                np.array(
                    [
                        [x - w * 0.08, y - h],
                        [x + w * 1.08, y - h],
                        [x + w * uniform(detail, 0.2, 0.8), y - h - s * uniform(detail, 0.2, 0.8)],
                    ],
                    np.int32,
                )
            ],
            jittered(detail, pick(detail, palette)),
            cv2.LINE_AA,
        )
    for _ in range(int(detail.integers(0, 7))):
        a, b = x + w * uniform(detail, 0.05, 0.8), y - h * uniform(detail, 0.2, 0.95)
        cv2.rectangle(
            canvas, (int(a), int(b)), (int(a + w * 0.12), int(b + h * 0.15)), jittered(detail, palette[0]), -1
        )
