"""Landscapes, scenes with people, still lifes."""

import cv2
import numpy as np

from .colour import along, jittered, pick, uniform
from .motifs import figure, house, tree
from .shapes import background, blob, draw_shape, fractal_noise, shade


def landscape(group, detail, palette, h, w):
    """Sky, ridges one behind the other, trees, houses, people, sometimes water that mirrors them."""
    hz = uniform(group, 0.25, 0.7)
    t = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    sky = np.clip(1 - t / hz * uniform(group, 0.2, 0.6) + uniform(group, -0.2, 0.1), 0, 1) + fractal_noise(
        detail, h, w, 0.6, 2
    ) * uniform(group, 0.05, 0.5)
    canvas = along(palette, np.clip(sky, 0.3, 1)).astype(np.float32)
    if group.random() < 0.3:
        cv2.circle(
            canvas,
            (int(uniform(detail, 0.1, 0.9) * w), int(uniform(detail, 0.05, hz) * h)),
            max(2, int(uniform(detail, 0.02, 0.07) * w)),
            jittered(detail, palette[-1], 8),
            -1,
            cv2.LINE_AA,
        )
    nl = int(group.integers(2, 6))
    for i in range(nl):
        y0 = h * (hz + (1 - hz) * i / nl * uniform(group, 0.8, 1.0))
        amp = h * uniform(group, 0.02, 0.18) * (1 - i / nl * 0.6)
        rid = y0 + amp * fractal_noise(detail, 80, w, 0.6, 2, 6)[40]
        pts = np.concatenate([np.stack([np.arange(w), rid], 1), [[w, h], [0, h]]]).astype(np.int32)
        cv2.fillPoly(
            canvas, [pts], jittered(detail, pick(group, palette) * uniform(detail, 0.6, 1.0), 10), cv2.LINE_AA
        )
        for _ in range(int(detail.integers(0, 9))):
            x = detail.random() * w
            s = h * uniform(detail, 0.06, 0.35) * (i + 1) / nl
            y = rid[int(min(x, w - 1))] + uniform(detail, 0, 0.05) * h
            k = detail.random()
            if k < 0.8:
                (tree if k < 0.55 else house)(detail, canvas, palette, x, y, s)
            else:
                figure(detail, canvas, palette, x, y, s, np.array([205, 160, 125.0]))
    if group.random() < 0.35:  # water with reflections
        y = int(h * uniform(group, max(hz, 0.55), 0.9))
        hh = min(h - y, y)
        if hh > 4:
            canvas[y : y + hh] = (
                canvas[y - hh : y][::-1] * 0.75 + np.array(jittered(detail, pick(group, palette))) * 0.25
            )
            canvas[y:] *= (
                1 + 0.15 * cv2.resize(detail.random((h - y, 3), dtype=np.float32) - 0.5, (w, h - y))
            )[..., None]
    shade(detail, canvas, uniform(group, 0.1, 0.45))
    return canvas


def scene(group, detail, palette, h, w):
    """A room or a square with architecture and a crowd."""
    canvas = background(detail, palette, h, w)
    fl = h * uniform(group, 0.45, 0.85)
    cv2.rectangle(canvas, (0, int(fl)), (w, h), jittered(detail, pick(group, palette)), -1)
    for _ in range(int(group.integers(0, 6))):  # architecture
        x = detail.random() * w
        ww = w * uniform(detail, 0.03, 0.25)
        c = jittered(detail, pick(group, palette))
        y0 = h * uniform(detail, 0, 0.5)
        cv2.rectangle(canvas, (int(x), int(y0)), (int(x + ww), int(fl)), c, -1)
        if detail.random() < 0.5:
            cv2.ellipse(
                canvas,
                (int(x + ww / 2), int(y0)),
                (max(1, int(ww / 2)), max(1, int(ww / 2))),
                0,
                180,
                360,
                c,
                -1,
                cv2.LINE_AA,
            )
    n = int(10 ** uniform(group, 0, 1.5))
    sk = np.array([210, 165, 130.0]) * uniform(group, 0.6, 1.05)
    ys = np.sort(detail.random(n))
    for y in ys:
        figure(
            detail,
            canvas,
            palette,
            detail.random() * w,
            fl + (h - fl) * y * 1.1,
            h * uniform(group, 0.25, 0.75) * (0.6 + 0.5 * y) * uniform(detail, 0.8, 1.2),
            sk,
        )
    for _ in range(int(detail.integers(0, 20))):
        draw_shape(
            detail,
            canvas,
            detail.random() * w,
            detail.random() * h,
            uniform(detail, 0.01, 0.08) * w,
            jittered(detail, pick(detail, palette)),
        )
    shade(detail, canvas, uniform(group, 0.15, 0.45))
    return canvas


def still_life(group, detail, palette, h, w):
    """A table with fruit and vases of flowers."""
    canvas = background(detail, palette * uniform(group, 0.3, 1.0), h, w)
    ty = h * uniform(group, 0.5, 0.75)
    cv2.rectangle(canvas, (0, int(ty)), (w, h), jittered(detail, pick(group, palette)), -1)
    n = int(group.integers(3, 16))
    for _ in range(n):
        x, y = uniform(detail, 0.1, 0.9) * w, ty + uniform(detail, -0.05, 0.3) * h
        R = min(h, w) * uniform(detail, 0.04, 0.16)
        c = np.array(jittered(detail, pick(detail, palette), 25))
        k = detail.random()
        if k < 0.25:  # vase + flowers
            cv2.ellipse(
                canvas,
                (int(x), int(y - R)),
                (int(R * 0.7), int(R * 1.3)),
                0,
                0,
                360,
                tuple(c),
                -1,
                cv2.LINE_AA,
            )
            for _ in range(int(detail.integers(4, 25))):
                a, b = x + detail.normal(0, 1.2) * R, y - R * 3.2 + detail.normal(0, 1.0) * R
                cv2.line(
                    canvas,
                    (int(x), int(y - 2 * R)),
                    (int(a), int(b)),
                    jittered(detail, np.array([60, 90, 45.0])),
                    1,
                    cv2.LINE_AA,
                )
                cv2.fillPoly(
                    canvas,
                    [blob(detail, a, b, R * uniform(detail, 0.2, 0.55))],
                    jittered(detail, pick(detail, palette), 25),
                    cv2.LINE_AA,
                )
        else:
            asp = uniform(detail, 0.7, 1.4)
            for j in range(4):
                cv2.ellipse(
                    canvas,
                    (int(x - j * R * 0.1), int(y - R - j * R * 0.1)),
                    (max(1, int(R * asp * (1 - j * 0.22))), max(1, int(R * (1 - j * 0.22)))),
                    0,
                    0,
                    360,
                    tuple(float(v) for v in np.clip(c * (0.7 + j * 0.2), 0, 255)),
                    -1,
                    cv2.LINE_AA,
                )
    shade(detail, canvas, uniform(group, 0.1, 0.4))
    return canvas
