"""What hangs and stands around a painting: wall, frame, people."""

import cv2
import numpy as np


def uniform(r, a, b):
    """A number between a and b."""
    return a + (b - a) * r.random()


def low_noise(r, h, w, g):
    """Smooth noise in -1..1 on a grid of g × g."""
    n = r.random((g, g), dtype=np.float32) * 2 - 1
    return cv2.resize(n, (w, h), interpolation=cv2.INTER_CUBIC)


def make_wall(r, W, H):
    """A wall: painted, papered or of bricks, unevenly lit, sometimes with a strip of floor."""
    k = r.random()
    if k < 0.5:
        base = np.array([uniform(r, 150, 240)] * 3) + r.normal(0, 8, 3)  # white / grey / cream
    elif k < 0.8:
        base = np.array([uniform(r, 60, 200) for _ in range(3)])  # painted
    else:
        base = np.array([uniform(r, 30, 110)] * 3) + r.normal(0, 15, 3)  # dark gallery
    wall = np.ones((H, W, 3), np.float32) * base.astype(np.float32)
    gx = np.linspace(-1, 1, W, dtype=np.float32)[None, :, None]
    gy = np.linspace(-1, 1, H, dtype=np.float32)[:, None, None]
    wall *= 1 + uniform(r, -0.2, 0.2) * gx + uniform(r, -0.25, 0.15) * gy
    wall += low_noise(r, H, W, 6)[..., None] * uniform(r, 0, 10)
    fine = r.random((max(2, H // 2), max(2, W // 2)), dtype=np.float32) - 0.5
    wall += cv2.resize(fine, (W, H), interpolation=cv2.INTER_LINEAR)[..., None] * uniform(r, 2, 18)
    k = r.random()
    if k < 0.15:  # striped wallpaper
        p = uniform(r, 0.03, 0.12) * W
        wall *= (
            1
            + uniform(r, 0.03, 0.12)
            * np.sign(np.sin(np.arange(W, dtype=np.float32) / p * np.pi))[None, :, None]
        )
    elif k < 0.25:  # bricks
        bh = max(3, int(uniform(r, 0.03, 0.07) * H))
        bw = bh * 3
        for i, y in enumerate(range(0, H, bh)):
            wall[y : y + 1] *= 0.8
            for x in range((bw // 2) * (i % 2), W, bw):
                wall[y : y + bh, x : x + 1] *= 0.8
    if r.random() < 0.25:  # floor / skirting
        y = int(H * uniform(r, 0.85, 0.99))
        wall[y:] = np.array([uniform(r, 40, 160) for _ in range(3)], np.float32)
    return wall


def add_frame(r, img, with_frame=True):
    """The picture in a frame (mostly), as float; and where in it the picture begins."""
    h, w = img.shape[:2]
    m = max(h, w)
    k = r.random()
    t = img.astype(np.float32)
    ox = oy = 0
    if not with_frame or k < 0.12:
        return t, 0, 0
    if r.random() < 0.15:  # passe-partout
        b = int(m * uniform(r, 0.02, 0.10))
        c = uniform(r, 200, 250)
        t = cv2.copyMakeBorder(t, b, b, b, b, cv2.BORDER_CONSTANT, value=(c, c, c * 0.96))
        ox += b
        oy += b
    b = max(1, int(m * uniform(r, 0.015, 0.12)))
    kind = r.random()
    col = (
        np.array([150, 115, 50.0]) * uniform(r, 0.6, 1.3)
        if kind < 0.5
        else (
            np.array([70, 45, 28.0]) * uniform(r, 0.4, 1.5)
            if kind < 0.75
            else (np.ones(3) * uniform(r, 10, 50) if kind < 0.9 else np.ones(3) * uniform(r, 190, 245))
        )
    )
    H2, W2 = t.shape[0] + 2 * b, t.shape[1] + 2 * b
    f = np.ones((H2, W2, 3), np.float32) * col.astype(np.float32)
    n = int(r.integers(1, 6))
    for i in range(n):  # mouldings
        o = int(b * i / n)
        s = uniform(r, 0.55, 1.4)
        e = max(1, b // n)
        cv2.rectangle(
            f, (o, o), (W2 - 1 - o, H2 - 1 - o), tuple(float(x) for x in np.clip(col * s, 0, 255)), e
        )
    f[:b] *= 1.12
    f[-b:] *= 0.82
    f[:, :b] *= 1.05
    f[:, -b:] *= 0.9
    if r.random() < 0.5:
        f += (r.random((H2, W2, 1), dtype=np.float32) - 0.5) * uniform(r, 10, 60)
    f[b:-b, b:-b] = t
    if r.random() < 0.6:  # inner shadow cast by frame
        s = max(1, b // 3)
        f[b : b + s, b:-b] *= 0.6
        f[b:-b, b : b + max(1, s // 2)] *= 0.75
    return f, ox + b, oy + b


def person(r, W, H, area=0.10):
    """Mask of somebody who stands in front, about `area` of the photo."""
    m = np.zeros((H, W), np.float32)
    s = np.sqrt(uniform(r, 0.5, 1.4) * area * W * H / 1.9)
    x = uniform(r, -0.05, 1.05) * W
    top = H - s * 1.5 * uniform(r, 0.8, 1.1)
    cv2.ellipse(
        m,
        (int(x), int(top + s * 0.32)),
        (max(1, int(s * 0.26)), max(1, int(s * 0.33))),
        uniform(r, -10, 10),
        0,
        360,
        1.0,
        -1,
    )
    cv2.ellipse(
        m, (int(x), int(top + s * 1.35)), (max(1, int(s * 0.62)), max(1, int(s * 0.72))), 0, 0, 360, 1.0, -1
    )
    cv2.rectangle(m, (int(x - s * 0.62), int(top + s * 1.35)), (int(x + s * 0.62), H), 1.0, -1)
    return m
