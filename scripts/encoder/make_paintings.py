"""Draw the training paintings: 12,000 unique ones and 2,000 groups of 4 siblings (same palette and composition,
other details: hard negatives). usage: make_paintings.py WORK_DIR [--scale 1.0]"""

import argparse
import time
from multiprocessing import Pool

import numpy as np
from paintings import paint

UNIQUE, GROUPS, SIBLINGS = 12_000, 2_000, 4
FIRST_GROUP = 100_000


def render(seeds):
    return paint(*seeds)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("work")
    parser.add_argument(
        "--scale", type=float, default=1.0, help="share of the usual number, to try things out"
    )
    args = parser.parse_args()
    unique, groups = int(UNIQUE * args.scale), int(GROUPS * args.scale)
    seeds = [(i, 0) for i in range(unique)]
    seeds += [(FIRST_GROUP + i, k) for i in range(groups) for k in range(SIBLINGS)]
    started = time.time()
    with Pool() as pool:
        images = pool.map(render, seeds, chunksize=64)
    offsets = np.zeros(len(images) + 1, np.int64)
    offsets[1:] = np.cumsum([image.size for image in images])
    np.save(f"{args.work}/paintings.npy", np.concatenate([image.reshape(-1) for image in images]))
    shapes = np.array([image.shape[:2] for image in images])
    np.savez(f"{args.work}/index.npz", offsets=offsets, shapes=shapes, unique=unique, groups=groups)
    print(len(images), "paintings", f"{offsets[-1] / 1e9:.1f} GB", f"{time.time() - started:.0f} s")
