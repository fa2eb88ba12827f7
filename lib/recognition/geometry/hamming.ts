/**
 * Nearest two descriptors by Hamming distance, as a WebAssembly function of 200 bytes assembled here.
 * WebAssembly has a population count; JavaScript has none, and OpenCV's matcher in wasm is about 15 times slower.
 */

const OP = {
  loop: [0x03, 0x40],
  if: [0x04, 0x40],
  else: [0x05],
  end: [0x0b],
  branchIf: [0x0d, 0x00],
  select: [0x1b],
  less: [0x49],
  add32: [0x6a],
  popcount: [0x7b],
  add64: [0x7c],
  xor64: [0x85],
  wrap: [0xa7],
} as const;

const get = (local: number) => [0x20, local];
const set = (local: number) => [0x21, local];
const tee = (local: number) => [0x22, local];
const loadLong = (offset: number) => [0x29, 0x03, offset];
const storeInt = (offset: number) => [0x36, 0x02, offset];

/** `i32.const` of a value in signed LEB128. */
function constant(value: number): number[] {
  const bytes = [0x41];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) {
      bytes.push(low);
      return bytes;
    }
    bytes.push(low | 0x80);
  }
}

/** Distance no pair of 256-bit descriptors reaches. */
const FAR = 1000;
const DESCRIPTOR_BYTES = 32;
const RESULT_BYTES = 12;
const PAGE_BYTES = 65_536;

/** Parameters 0–4, then locals: four words of the query (5–8), the cursor and the running best (9–13). */
const [QUERY, QUERY_END, TRAIN, TRAIN_END, OUT] = [0, 1, 2, 3, 4];
const WORDS = [5, 6, 7, 8];
const [CURSOR, BEST, SECOND, BEST_AT, DISTANCE] = [9, 10, 11, 12, 13];

function functionBody(): number[] {
  const distance = WORDS.flatMap((word, i) => [
    ...get(word),
    ...get(CURSOR),
    ...loadLong(i * 8),
    ...OP.xor64,
    ...OP.popcount,
    ...(i === 0 ? [] : OP.add64),
  ]);
  const inner = [
    ...OP.loop,
    ...distance,
    ...OP.wrap,
    ...tee(DISTANCE),
    ...get(BEST),
    ...OP.less,
    ...OP.if,
    ...[...get(BEST), ...set(SECOND), ...get(DISTANCE), ...set(BEST), ...get(CURSOR), ...set(BEST_AT)],
    ...OP.else,
    ...[...get(DISTANCE), ...get(SECOND), ...get(DISTANCE), ...get(SECOND)],
    ...[...OP.less, ...OP.select, ...set(SECOND)],
    ...OP.end,
    ...[...get(CURSOR), ...constant(DESCRIPTOR_BYTES), ...OP.add32, ...tee(CURSOR)],
    ...[...get(TRAIN_END), ...OP.less, ...OP.branchIf],
    ...OP.end,
  ];
  return [
    ...OP.loop,
    ...WORDS.flatMap((word, i) => [...get(QUERY), ...loadLong(i * 8), ...set(word)]),
    ...[...constant(FAR), ...tee(BEST), ...set(SECOND), ...get(TRAIN), ...tee(CURSOR), ...set(BEST_AT)],
    ...inner,
    ...[...get(OUT), ...get(BEST_AT), ...storeInt(0)],
    ...[...get(OUT), ...get(BEST), ...storeInt(4)],
    ...[...get(OUT), ...get(SECOND), ...storeInt(8)],
    ...[...get(OUT), ...constant(RESULT_BYTES), ...OP.add32, ...set(OUT)],
    ...[...get(QUERY), ...constant(DESCRIPTOR_BYTES), ...OP.add32, ...tee(QUERY)],
    ...[...get(QUERY_END), ...OP.less, ...OP.branchIf],
    ...OP.end,
    ...OP.end,
  ];
}

/** A length in unsigned LEB128, then the content. */
function sized(content: readonly number[]): number[] {
  const { length } = content;
  return length < 128 ? [length, ...content] : [(length & 0x7f) | 0x80, length >> 7, ...content];
}

const text = (value: string) => sized([...new TextEncoder().encode(value)]);

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const [i32, i64] = [0x7f, 0x7e];
  const locals = [2, 4, i64, 5, i32];
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...[0x01, ...sized([1, 0x60, 5, i32, i32, i32, i32, i32, 0])],
    ...[0x03, ...sized([1, 0])],
    ...[0x05, ...sized([1, 0x00, 2])],
    ...[0x07, ...sized([2, ...text("memory"), 0x02, 0, ...text("nearest"), 0x00, 0])],
    ...[0x0a, ...sized([1, ...sized([...locals, ...functionBody()])])],
  ]);
}

type Exports = {
  memory: WebAssembly.Memory;
  nearest(query: number, queryEnd: number, train: number, trainEnd: number, out: number): void;
};

let loaded: Exports | undefined;

function load(): Exports {
  // The bytes above define exactly these exports.
  loaded ??= new WebAssembly.Instance(new WebAssembly.Module(moduleBytes())).exports as Exports;
  return loaded;
}

/**
 * For each query descriptor (32 bytes), three numbers: index of the nearest train descriptor, its distance, and
 * the distance of the second nearest (1000 if there is none). Distances are bits, 0–256; ties keep the first.
 */
export function nearestTwo(queries: Uint8Array, trains: Uint8Array): Int32Array {
  const results = Math.floor(queries.length / DESCRIPTOR_BYTES) * 3;
  if (results === 0 || trains.length < DESCRIPTOR_BYTES) return new Int32Array(0);
  const wasm = load();
  const trainAt = queries.length;
  const outAt = trainAt + trains.length;
  const missing = outAt + results * 4 - wasm.memory.buffer.byteLength;
  if (missing > 0) wasm.memory.grow(Math.ceil(missing / PAGE_BYTES));
  const bytes = new Uint8Array(wasm.memory.buffer);
  bytes.set(queries, 0);
  bytes.set(trains, trainAt);
  wasm.nearest(0, trainAt, trainAt, outAt, outAt);
  const out = new Int32Array(wasm.memory.buffer, outAt, results).slice();
  for (let i = 0; i < results; i += 3) out[i] = ((out[i] ?? 0) - trainAt) / DESCRIPTOR_BYTES;
  return out;
}
