// Just enough of ONNX's protobuf (onnx.proto3, IR version 8) to write a small graph without its tools.

type Bytes = Uint8Array<ArrayBufferLike>;

/** A node's attribute: whole numbers or a list of them. */
export type Attributes = Record<string, number | readonly number[]>;
export type OnnxNode = { op: string; inputs: string[]; outputs: string[]; attributes?: Attributes };
export type OnnxTensor = { name: string; dims: readonly number[]; data: Float32Array | BigInt64Array };
/** A graph's input or output; a dimension is a number or the name of one that varies. */
export type OnnxValue = { name: string; type: "float32" | "int64"; dims: readonly (number | string)[] };
export type OnnxGraph = {
  name: string;
  nodes: readonly OnnxNode[];
  weights: readonly OnnxTensor[];
  inputs: readonly OnnxValue[];
  outputs: readonly OnnxValue[];
};

const FLOAT = 1;
const INT64 = 7;
const ATTRIBUTE_INT = 2;
const ATTRIBUTE_INTS = 7;

function varint(value: number): Bytes {
  const out: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const more = rest > 127n ? 128n : 0n;
    out.push(Number((rest & 127n) | more));
    rest >>= 7n;
  } while (rest > 0n);
  return Uint8Array.from(out);
}

function number(field: number, value: number): Bytes {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

function bytes(field: number, value: Bytes): Bytes {
  return Buffer.concat([varint((field << 3) | 2), varint(value.length), value]);
}

function text(field: number, value: string): Bytes {
  return bytes(field, Buffer.from(value));
}

function message(...parts: Bytes[]): Bytes {
  return Buffer.concat(parts);
}

function attribute([name, value]: [string, number | readonly number[]]): Bytes {
  if (typeof value === "number") return message(text(1, name), number(3, value), number(20, ATTRIBUTE_INT));
  return message(text(1, name), ...value.map((item) => number(8, item)), number(20, ATTRIBUTE_INTS));
}

function node({ op, inputs, outputs, attributes = {} }: OnnxNode): Bytes {
  return message(
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, op),
    ...Object.entries(attributes).map((entry) => bytes(5, attribute(entry))),
  );
}

function tensor({ name, dims, data }: OnnxTensor): Bytes {
  const type = data instanceof Float32Array ? FLOAT : INT64;
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return message(...dims.map((size) => number(1, size)), number(2, type), text(8, name), bytes(9, raw));
}

function value({ name, type, dims }: OnnxValue): Bytes {
  const shape = dims.map((size) => bytes(1, typeof size === "number" ? number(1, size) : text(2, size)));
  const tensorType = message(number(1, type === "float32" ? FLOAT : INT64), bytes(2, message(...shape)));
  return message(text(1, name), bytes(2, bytes(1, tensorType)));
}

/** The file of a model with this graph: ONNX IR 8, operator set 13. */
export function onnxModel(graph: OnnxGraph): Uint8Array {
  const body = message(
    ...graph.nodes.map((item) => bytes(1, node(item))),
    text(2, graph.name),
    ...graph.weights.map((item) => bytes(5, tensor(item))),
    ...graph.inputs.map((item) => bytes(11, value(item))),
    ...graph.outputs.map((item) => bytes(12, value(item))),
  );
  const operators = message(text(1, ""), number(2, 13));
  return message(number(1, 8), text(2, "artscope"), bytes(7, body), bytes(8, operators));
}
