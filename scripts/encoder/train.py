"""Contrastive training of the built-in encoder on pairs of a painting and a photo of it.

usage: train.py WORK_DIR OUT.pt [--steps 2600] [--init IN.pt] [--lr 2.5e-3] [--batch 128] [--workers 1]
Symmetric InfoNCE (van den Oord et al. 2018; Radford et al. 2021) at a temperature of 0.06, AdamW, cosine
schedule with warm-up over a fixed number of steps. About 1.3 s a step on one busy CPU core.
"""

import argparse
import math
import time

import numpy as np
import pairs
import photo
import torch
import torch.multiprocessing as mp
import torch.nn.functional as F
from net import Net

TEMPERATURE = 0.06
WARM_UP = 150
REPORT_EVERY = 50


def normalised(batch):
    mean, std = torch.from_numpy(photo.MEAN), torch.from_numpy(photo.STD)
    return torch.from_numpy(batch).float().div_(255).sub_(mean).div_(std).permute(0, 3, 1, 2)


def learning_rate(step, steps, highest):
    warm, cosine = min(1, (step + 1) / WARM_UP), 0.5 + 0.5 * math.cos(math.pi * step / steps)
    return max(1e-6, highest * warm * cosine)


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("work")
    parser.add_argument("out")
    parser.add_argument("--steps", type=int, default=2600)
    parser.add_argument("--init")
    parser.add_argument("--lr", type=float, default=2.5e-3)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--seed", type=int, default=123)
    return parser.parse_args()


def start_workers(args):
    queue = mp.Queue(6)
    for k in range(args.workers):
        given = (queue, args.work, args.batch, args.seed + k)
        mp.Process(target=pairs.fill, args=given, daemon=True).start()
    return queue


def train(args):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    torch.manual_seed(0)
    if device == "cpu":
        torch.set_num_threads(1)  # the other core makes the photos
    queue = start_workers(args)
    net = Net().to(device, memory_format=torch.channels_last)
    if args.init:
        net.load_state_dict(torch.load(args.init, map_location=device))
    optimiser = torch.optim.AdamW(net.parameters(), lr=args.lr, weight_decay=1e-3)
    target, recent, started = torch.arange(args.batch, device=device), [], time.time()
    for step in range(args.steps):
        for group in optimiser.param_groups:
            group["lr"] = learning_rate(step, args.steps, args.lr)
        clean, shot = queue.get()
        x = torch.cat([normalised(clean), normalised(shot)]).to(device)
        z = net(x.contiguous(memory_format=torch.channels_last))
        logits = z[: args.batch] @ z[args.batch :].t() / TEMPERATURE
        loss = 0.5 * (F.cross_entropy(logits, target) + F.cross_entropy(logits.t(), target))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
        recent.append((loss.item(), (logits.argmax(0) == target).float().mean().item()))
        if (step + 1) % REPORT_EVERY == 0:
            mean_loss, accuracy = np.mean(recent[-REPORT_EVERY:], 0)
            seconds = time.time() - started
            print(f"{step + 1} t={seconds:.0f} loss={mean_loss:.3f} acc={accuracy:.3f}", flush=True)
            torch.save(net.state_dict(), args.out)
    torch.save(net.state_dict(), args.out)


if __name__ == "__main__":
    train(arguments())
