const SHA256 = "0418ef66a76572c61f0256cc883da35444f03800c73b19a9b8734cfb828b38fe";
const REVISION = SHA256.slice(0, 12);

/** The encoder that ships with the application: its identity, and where its weights lie under `public/`. */
export const BUILT_IN = {
  id: "artscope/built-in",
  /** First 12 hex digits of the weights' SHA-256: new weights are a new revision and a new address. */
  revision: REVISION,
  sha256: SHA256,
  dimensions: 512,
  /** Pixels of the square input. */
  side: 224,
  path: `models/built-in/${REVISION}/encoder_int8.onnx`,
} as const;
