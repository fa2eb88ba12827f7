"""The built-in encoder's network: 1.8 million parameters, 112 × 112 pixels in, 512 numbers of length 1 out."""

import torch
import torch.nn as nn
import torch.nn.functional as F

CHANNELS = (24, 48, 96, 192)
DIMENSIONS = 512
POOLED = 64


def convolution(inputs, outputs, kernel, stride):
    layer = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False)
    return nn.Sequential(layer, nn.BatchNorm2d(outputs), nn.ReLU(inplace=True))


class Residual(nn.Module):
    def __init__(self, channels, layers):
        super().__init__()
        self.f = nn.Sequential(*[convolution(channels, channels, 3, 1) for _ in range(layers)])

    def forward(self, x):
        return x + self.f(x)


class Net(nn.Module):
    """[N, 3, 112, 112], CLIP-normalised → [N, 512]. The vector is made from a coarse 4 × 4 map, which keeps
    where things are, and from the mean and the maximum of each channel, which do not care."""

    def __init__(self):
        super().__init__()
        c = CHANNELS
        self.body = nn.Sequential(
            convolution(3, c[0], 5, 2),
            convolution(c[0], c[1], 3, 2),
            Residual(c[1], 1),
            convolution(c[1], c[2], 3, 2),
            Residual(c[2], 2),
            convolution(c[2], c[3], 3, 2),
            Residual(c[3], 2),
        )
        self.red = convolution(c[3], POOLED, 1, 1)
        self.fc = nn.Linear(POOLED * 16 + 2 * c[3], DIMENSIONS)

    def forward(self, x):
        x = self.body(x)
        mean, maximum = x.mean((2, 3)), x.amax((2, 3))
        where = F.avg_pool2d(self.red(x), 3, 2, 1).flatten(1)
        return F.normalize(self.fc(torch.cat([where, mean, maximum], 1)), dim=1)


class ClipShaped(nn.Module):
    """The same with the input and output of CLIP's vision tower: 224 × 224 pixels, halved inside."""

    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, pixel_values):
        return self.net(F.avg_pool2d(pixel_values, 2))
