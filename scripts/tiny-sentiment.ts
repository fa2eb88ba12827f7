import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { onnxModel } from "./tiny-clip/onnx";

const LABELS = ["negative", "neutral", "positive"] as const;
/** Each word and how much it speaks for each label. */
const WORDS: Record<string, readonly [number, number, number]> = {
  "[PAD]": [0, 0, 0],
  "[UNK]": [0, 0.5, 0],
  "[CLS]": [0, 0.1, 0],
  "[SEP]": [0, 0.1, 0],
  wonderful: [0, 0, 4],
  maravilloso: [0, 0, 4],
  terrible: [4, 0, 0],
};

/** input_ids [N,L] → logits [N,3]: what the words speak for is added up. */
function network(): Uint8Array {
  return onnxModel({
    name: "sentiment",
    nodes: [
      { op: "Gather", inputs: ["words", "input_ids"], outputs: ["each"], attributes: { axis: 0 } },
      { op: "Cast", inputs: ["attention_mask"], outputs: ["mask"], attributes: { to: 1 } },
      { op: "Unsqueeze", inputs: ["mask", "last_axis"], outputs: ["column"] },
      { op: "Mul", inputs: ["each", "column"], outputs: ["seen"] },
      { op: "ReduceSum", inputs: ["seen", "word_axis"], outputs: ["logits"], attributes: { keepdims: 0 } },
    ],
    weights: [
      {
        name: "words",
        dims: [Object.keys(WORDS).length, LABELS.length],
        data: Float32Array.from(Object.values(WORDS).flat()),
      },
      { name: "last_axis", dims: [1], data: BigInt64Array.of(2n) },
      { name: "word_axis", dims: [1], data: BigInt64Array.of(1n) },
    ],
    inputs: [
      { name: "input_ids", type: "int64", dims: ["batch", "length"] },
      { name: "attention_mask", type: "int64", dims: ["batch", "length"] },
    ],
    outputs: [{ name: "logits", type: "float32", dims: ["batch", LABELS.length] }],
  });
}

/** The files of a small text classifier in DistilBERT's shape, by path. Always the same bytes. */
function tinySentimentFiles(): Map<string, Uint8Array> {
  const json = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  const vocab = Object.fromEntries(Object.keys(WORDS).map((word, index) => [word, index]));
  const special = (content: string) => ({
    id: vocab[content],
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  });
  const tokenizer = {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: ["[PAD]", "[UNK]", "[CLS]", "[SEP]"].map(special),
    normalizer: {
      type: "BertNormalizer",
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [
        { SpecialToken: { id: "[CLS]", type_id: 0 } },
        { Sequence: { id: "A", type_id: 0 } },
        { SpecialToken: { id: "[SEP]", type_id: 0 } },
      ],
      pair: [],
      special_tokens: Object.fromEntries(
        ["[CLS]", "[SEP]"].map((token) => [token, { id: token, ids: [vocab[token]], tokens: [token] }]),
      ),
    },
    decoder: { type: "WordPiece", prefix: "##", cleanup: true },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab,
    },
  };
  const config = {
    architectures: ["DistilBertForSequenceClassification"],
    model_type: "distilbert",
    id2label: Object.fromEntries(LABELS.map((label, index) => [index, label])),
    label2id: Object.fromEntries(LABELS.map((label, index) => [label, index])),
    pad_token_id: 0,
    vocab_size: Object.keys(WORDS).length,
  };
  return new Map<string, Uint8Array>([
    ["config.json", json(config)],
    ["tokenizer.json", json(tokenizer)],
    [
      "tokenizer_config.json",
      json({
        tokenizer_class: "DistilBertTokenizer",
        do_lower_case: true,
        model_max_length: 64,
        pad_token: "[PAD]",
        unk_token: "[UNK]",
        cls_token: "[CLS]",
        sep_token: "[SEP]",
      }),
    ],
    ["onnx/model.onnx", network()],
  ]);
}

/** Writes the small classifier to `folder`, the folder of the model itself. */
export async function writeTinySentiment(folder: string): Promise<void> {
  for (const [path, content] of tinySentimentFiles()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv[2];
  if (!folder) throw new Error("Say where: tsx scripts/tiny-sentiment.ts FOLDER");
  await writeTinySentiment(folder);
  process.stdout.write(`A small text classifier is in ${folder}\n`);
}
