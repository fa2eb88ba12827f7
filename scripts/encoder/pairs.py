"""Training batches: a painting as the museum has it, and a photo of it as a visitor takes it."""

import os

import cv2
import numpy as np
import photo
from make_paintings import SIBLINGS

SIDE = 112
SIBLING_GROUPS = 8  # in each batch
LEVELS = {name: dict(level, q=(65, 95)) for name, level in photo.LEVELS.items()}


class Paintings:
    """The drawn paintings, read from disk as they are needed."""

    def __init__(self, work):
        index = np.load(f"{work}/index.npz")
        self.pixels = np.load(f"{work}/paintings.npy", mmap_mode="r")
        self.offsets, self.shapes = index["offsets"], index["shapes"]
        self.unique, self.groups = int(index["unique"]), int(index["groups"])

    def __getitem__(self, i):
        return np.array(self.pixels[self.offsets[i] : self.offsets[i + 1]]).reshape(*self.shapes[i], 3)

    def choose(self, r, batch):
        """Numbers of different paintings, some of them siblings."""
        chosen = list(r.choice(self.unique, batch - SIBLING_GROUPS * SIBLINGS, replace=False))
        for group in r.choice(self.groups, SIBLING_GROUPS, replace=False):
            chosen += [self.unique + group * SIBLINGS + k for k in range(SIBLINGS)]
        return chosen

    def room(self, r):
        """Part of a painting, often blurred, to stand for a busy room."""
        room = self[int(r.integers(self.unique))]
        if r.random() < 0.7:
            room = cv2.GaussianBlur(room, (0, 0), r.random() * 3 + 0.2)
        if r.random() < 0.5:
            h, w = room.shape[:2]
            y, x = int(r.random() * h * 0.5), int(r.random() * w * 0.5)
            room = np.ascontiguousarray(room[y : y + h // 2, x : x + w // 2])
        return room


def other_reproduction(r, image):
    """The same work, half the time cropped a little differently, as reproductions are."""
    if r.random() >= 0.5:
        return image
    h, w = image.shape[:2]
    top, bottom, left, right = r.random(4) * 0.03
    return np.ascontiguousarray(image[int(top * h) : h - int(bottom * h), int(left * w) : w - int(right * w)])


def make_pair(r, paintings, image, neighbours):
    if r.random() < 0.5:
        image = image[:, ::-1]
    clean = photo.square(other_reproduction(r, np.ascontiguousarray(image)), SIDE)
    level = ("easy", "medium", "hard")[int(r.choice(3, p=[0.25, 0.35, 0.4]))]
    upright = r.random() < (0.75 if image.shape[0] >= image.shape[1] else 0.45)
    size = (SIDE, SIDE * 4 // 3) if upright else (SIDE * 4 // 3, SIDE)
    taken, _, _ = photo.take_photo(
        np.ascontiguousarray(image),
        r,
        LEVELS[level],
        size,
        neighbours=neighbours,
        background=paintings.room(r) if r.random() < 0.5 else None,
        reflection=paintings[int(r.integers(paintings.unique))] if r.random() < 0.25 else None,
        tone=r.random() < 0.5,
    )
    return clean, photo.square(taken, SIDE)


def fill(queue, work, batch, seed):
    """Puts batches into the queue for ever: uint8 [batch, SIDE, SIDE, 3], clean and photographed."""
    os.nice(2)
    paintings, r = Paintings(work), np.random.default_rng(seed)
    while True:
        chosen = paintings.choose(r, batch)
        neighbours = [paintings[i] for i in chosen[:8]]
        made = [make_pair(r, paintings, paintings[i], neighbours) for i in chosen]
        queue.put(tuple(np.stack(images) for images in zip(*made)))
