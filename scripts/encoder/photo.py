"""Deterministic photos of a painting as a visitor takes them: wall, frame, perspective, light, lens, JPEG.

take_photo(painting, rng, level, (width, height)) → photo, corners (TL, TR, BR, BL in photo pixels), facts.
RGB uint8 in and out.
"""

import cv2
import numpy as np
from scenery import add_frame, low_noise, make_wall, person, uniform

cv2.setNumThreads(1)

# Degrees of yaw, pitch and roll; share of the photo that the work fills, and that may be cut off; exposure in
# stops; white balance; saturation; glare (chance, strength); motion blur in px at 480 px; defocus; noise; JPEG
# quality; chance that somebody stands in front; chance that another work hangs beside.
LEVELS = {
    "easy": dict(
        yaw=10, pitch=6, roll=3, fill=(0.65, 0.95), crop=0.0, ev=0.25, wb=0.04, sat=0.10,
        glare=(0.0, 0), motion=2.0, defocus=0.4, noise=2.0, q=(72, 85), occ=0.0, neigh=0.0,
    ),
    "medium": dict(
        yaw=22, pitch=12, roll=6, fill=(0.50, 0.95), crop=0.06, ev=0.5, wb=0.10, sat=0.20,
        glare=(0.5, 0.5), motion=5.0, defocus=0.8, noise=5.0, q=(55, 80), occ=0.12, neigh=0.2,
    ),
    "hard": dict(
        yaw=35, pitch=20, roll=10, fill=(0.40, 0.95), crop=0.16, ev=0.9, wb=0.18, sat=0.30,
        glare=(0.8, 0.9), motion=9.0, defocus=1.3, noise=9.0, q=(40, 65), occ=0.50, neigh=0.3,
    ),
}  # fmt: skip

MEAN = np.array([0.48145466, 0.4578275, 0.40821073], np.float32)
STD = np.array([0.26862954, 0.26130258, 0.27577711], np.float32)


def square(image, side=224):
    """CLIP's preparation: shorter side to `side`, centre crop."""
    h, w = image.shape[:2]
    scale = side / min(h, w)
    nw, nh = max(side, int(round(w * scale))), max(side, int(round(h * scale)))
    resized = cv2.resize(image, (nw, nh), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    x, y = (nw - side) // 2, (nh - side) // 2
    return resized[y : y + side, x : x + side]


def pose(r, w, h, W, H, L, fill):
    """Homography from painting pixels to photo pixels, the four corners, and the camera's angles."""
    yaw, pitch, roll = [np.deg2rad(uniform(r, -L[k], L[k])) for k in ("yaw", "pitch", "roll")]
    cy, sy, cp, sp, cr, sr = (f(a) for a in (yaw, pitch, roll) for f in (np.cos, np.sin))
    R = (
        np.array([[cr, -sr, 0], [sr, cr, 0], [0, 0, 1]])
        @ np.array([[1, 0, 0], [0, cp, -sp], [0, sp, cp]])
        @ np.array([[cy, 0, sy], [0, 1, 0], [-sy, 0, cy]])
    )
    focal = uniform(r, 0.75, 1.1) * max(W, H)
    plane = np.array([[-w / 2, -h / 2, 0], [w / 2, -h / 2, 0], [w / 2, h / 2, 0], [-w / 2, h / 2, 0]]) / max(
        w, h
    )

    def project(distance):
        Q = plane @ R.T + [0, 0, distance]
        return focal * Q[:, :2] / Q[:, 2:]

    distance = 2.0
    for _ in range(6):  # step back or forth until the work fills its share
        q = project(distance)
        distance = max(0.75, distance * max(np.ptp(q[:, 0]) / W, np.ptp(q[:, 1]) / H) / fill)
    q = project(distance)
    low, high = q.min(0), q.max(0)
    photo = np.array([W, H], float)
    slack = np.maximum(0, photo - (high - low)) / 2
    centre = photo / 2 + np.array([uniform(r, -1, 1), uniform(r, -1, 1)]) * slack * 0.7
    if L["crop"] > 0 and r.random() < 0.6:
        axis = int(r.random() < 0.5)
        sign = 1 if r.random() < 0.5 else -1
        centre[axis] = photo[axis] / 2 + sign * (slack[axis] + uniform(r, 0, L["crop"]) * (high - low)[axis])
    q = (q - (low + high) / 2 + centre).astype(np.float32)
    source = np.array([[0, 0], [w, 0], [w, h], [0, h]], np.float32)
    return cv2.getPerspectiveTransform(source, q), q, (yaw, pitch, roll)


def shifted(x, y):
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1]], float)


def hang_beside(r, out, neighbour, to_photo, w, h):
    """Hangs another painting left or right of the work, on the same wall."""
    H, W = out.shape[:2]
    framed, ox, oy = add_frame(r, cv2.resize(neighbour, (w, h), interpolation=cv2.INTER_AREA))
    dx = (1 if r.random() < 0.5 else -1) * (w * uniform(r, 1.2, 1.7))
    M = to_photo @ shifted(dx - ox, -oy)
    mask = cv2.warpPerspective(np.ones(framed.shape[:2], np.float32), M, (W, H))[..., None]
    return out * (1 - mask) + cv2.warpPerspective(framed, M, (W, H)) * mask


def hang(r, out, framed, M, reflection):
    """Draws the framed work over the wall, with what the glass mirrors and the shadow that the frame throws."""
    H, W = out.shape[:2]
    mask = cv2.warpPerspective(np.ones(framed.shape[:2], np.float32), M, (W, H), flags=cv2.INTER_LINEAR)
    image = cv2.warpPerspective(framed, M, (W, H), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if reflection is not None:
        k = np.float32(uniform(r, 0.06, 0.28))
        mirrored = cv2.GaussianBlur(
            cv2.resize(reflection, (W, H)), (0, 0), uniform(r, 0.5, 3) * W / 480 + 0.3
        )
        image = image * (1 - k * 0.5) + mirrored.astype(np.float32) * k
    if r.random() < 0.7:
        shadow = cv2.GaussianBlur(mask, (0, 0), max(0.6, uniform(r, 0.004, 0.02) * W))
        shift = np.float32([[1, 0, uniform(r, -0.02, 0.02) * W], [0, 1, uniform(r, 0.0, 0.03) * H]])
        shadow = cv2.warpAffine(shadow, shift, (W, H))
        out *= (1 - uniform(r, 0.2, 0.6) * shadow)[..., None]
    return out * (1 - mask[..., None]) + image * mask[..., None]


def relight(r, out, L, tone, gx, gy):
    """Uneven light, exposure, white balance, saturation, contrast, and what phones do to tones."""
    light = 1 + L["ev"] * 0.35 * (uniform(r, -1, 1) * gx + uniform(r, -1, 1) * gy)
    light = light - L["ev"] * 0.2 * r.random() * (gx * gx + gy * gy)
    out *= np.maximum(0.2, light)[..., None]
    out *= 2.0 ** uniform(r, -L["ev"], L["ev"] * 0.6)
    out *= (1 + np.array([uniform(r, -L["wb"], L["wb"]) for _ in range(3)])).astype(np.float32)
    saturation = 1 + uniform(r, -L["sat"], L["sat"])
    grey = out.mean(2, keepdims=True)
    out = grey + (out - grey) * np.float32(saturation)
    contrast = 1 + uniform(r, -L["sat"], L["sat"]) * 0.6
    out = (out - 110) * np.float32(contrast) + 110
    if not tone:
        return out
    o = (np.clip(out, 0, 255) / 255) ** np.float32(uniform(r, 0.7, 1.4))
    k = np.float32(uniform(r, 0, 0.5))
    o = (1 - k) * o + k * (3 * o * o - 2 * o * o * o)
    hsv = cv2.cvtColor(o.astype(np.float32), cv2.COLOR_RGB2HSV)
    hsv[..., 0] = (hsv[..., 0] + uniform(r, -9, 9)) % 360
    hsv[..., 1] = np.clip(hsv[..., 1] * uniform(r, 0.6, 1.4), 0, 1)
    return cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB) * 255


def glare(r, out, q, strength, gx, gy):
    """A lamp's reflection on the work, sometimes with a veil."""
    H, W = out.shape[:2]
    centre = q.mean(0) + (q.max(0) - q.min(0)) * np.array([uniform(r, -0.45, 0.45), uniform(r, -0.45, 0.45)])
    a, b = uniform(r, 0.04, 0.16) * W, uniform(r, 0.03, 0.10) * W
    turn = uniform(r, 0, np.pi)
    x = gx * W / 2 + W / 2 - centre[0]
    y = gy * H / 2 + H / 2 - centre[1]
    u = (x * np.cos(turn) + y * np.sin(turn)) / a
    v = (-x * np.sin(turn) + y * np.cos(turn)) / b
    out += (255 * uniform(r, 0.4, 1.0) * strength * np.exp(-0.5 * (u * u + v * v)))[..., None]
    if r.random() < 0.4:
        out += (uniform(r, 5, 35) * strength * np.clip(low_noise(r, H, W, 4), 0, 1))[..., None]
    return out


def develop(r, out, L):
    """Motion blur, defocus, noise and JPEG. Returns the photo and its JPEG quality."""
    H, W = out.shape[:2]
    scale = W / 480.0
    length = r.random() ** 1.5 * L["motion"] * scale
    if length > 1.0:
        k = int(np.ceil(length)) | 1
        kernel = np.zeros((k, k), np.float32)
        angle, c = uniform(r, 0, np.pi), k // 2
        dx, dy = np.cos(angle) * c, np.sin(angle) * c
        start, end = (int(round(c - dx)), int(round(c - dy))), (int(round(c + dx)), int(round(c + dy)))
        cv2.line(kernel, start, end, 1.0, 1)
        out = cv2.filter2D(out, -1, kernel / kernel.sum())
    defocus = r.random() * L["defocus"] * scale
    if defocus > 0.25:
        out = cv2.GaussianBlur(out, (0, 0), defocus)
    grain = r.standard_normal((H, W, 1), dtype=np.float32) * np.float32(r.random() * L["noise"])
    coarse = cv2.resize(r.standard_normal((H // 2, W // 2, 3), dtype=np.float32), (W, H))
    coarse = coarse * np.float32(r.random() * L["noise"] * 0.7)
    out = np.clip(out + grain + coarse, 0, 255).astype(np.uint8)
    quality = int(uniform(r, *L["q"]))
    _, encoded = cv2.imencode(".jpg", out[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.ascontiguousarray(cv2.imdecode(encoded, 1)[..., ::-1]), quality


def take_photo(
    painting,
    r,
    level="medium",
    size=(480, 640),
    neighbours=None,
    background=None,
    reflection=None,
    tone=False,
):
    """One photo. `background` replaces the wall by a picture, `reflection` is mirrored in the glass,
    `tone` adds a phone's tone curve, `neighbours` may hang beside the work."""
    L = LEVELS[level] if isinstance(level, str) else level
    W, H = size
    fill = uniform(r, *L["fill"])
    h, w = painting.shape[:2]
    scale = min(1.0, 1.25 * fill * max(W, H) / max(h, w))
    if scale < 0.9:
        small = (max(8, int(round(w * scale))), max(8, int(round(h * scale))))
        painting = cv2.resize(painting, small, interpolation=cv2.INTER_AREA)
    h, w = painting.shape[:2]
    framed, ox, oy = add_frame(r, painting)
    to_photo, q, angles = pose(r, w, h, W, H, L, fill)
    if background is None:
        out = make_wall(r, W, H)
    else:
        room = cv2.resize(background, (W, H), interpolation=cv2.INTER_LINEAR).astype(np.float32)
        out = np.clip(room * np.float32(uniform(r, 0.6, 1.3)), 0, 255)
    if neighbours is not None and r.random() < L["neigh"]:
        out = hang_beside(r, out, neighbours[int(r.integers(len(neighbours)))], to_photo, w, h)
    out = hang(r, out, framed, to_photo @ shifted(-ox, -oy), reflection)
    gx = np.linspace(-1, 1, W, dtype=np.float32)[None, :]
    gy = np.linspace(-1, 1, H, dtype=np.float32)[:, None]
    out = relight(r, out, L, tone, gx, gy)
    if r.random() < L["glare"][0]:
        out = glare(r, out, q, L["glare"][1], gx, gy)
    if r.random() < L["occ"]:
        mask = cv2.GaussianBlur(person(r, W, H), (0, 0), max(0.5, 0.006 * W))[..., None]
        out = out * (1 - mask) + mask * np.array([uniform(r, 5, 120) for _ in range(3)], np.float32)
    photo, quality = develop(r, np.clip(out, 0, 255), L)
    yaw, pitch, roll = (float(np.rad2deg(a)) for a in angles)
    return photo, q, dict(fill=float(fill), yaw=yaw, pitch=pitch, roll=roll, q=quality)
