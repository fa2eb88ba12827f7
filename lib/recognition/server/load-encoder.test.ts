import { cp, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AutoTokenizer } from "@huggingface/transformers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ModelHub, modelFailure, startModelHub } from "@/scripts/model-hub-fixture";
import { tinyClipFiles, writeTinyClip } from "@/scripts/tiny-clip";
import type { Encoder, RgbaImage } from "../types";
import { cosine } from "../vectors";
import { loadEncoder } from "./load-encoder";
import { downloadModel } from "./model-download";

const MODEL = "test/tiny-clip";
const VISION = "onnx/vision_model_quantized.onnx";
const TEXT = "onnx/text_model_quantized.onnx";

let root: string;
let pristine: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "artscope-encoder-"));
  pristine = join(root, "pristine");
  await writeTinyClip(join(pristine, MODEL));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A fresh copy of the model folder, to be damaged. */
async function copied(name: string): Promise<string> {
  const modelsDir = join(root, name);
  await cp(pristine, modelsDir, { recursive: true });
  return modelsDir;
}

function picture(red: number, green: number, blue: number): RgbaImage {
  const side = 96;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let i = 0; i < side * side; i += 1) {
    const stripe = (i % side) / side;
    data.set([red * stripe, green, blue * (1 - stripe), 255], i * 4);
  }
  return { width: side, height: side, data };
}

const length = (vector: Float32Array) => Math.sqrt(cosine(vector, vector));
const clip = (modelsDir: string, modelId = MODEL) => loadEncoder({ encoder: "clip", modelId, modelsDir });

describe("a model in CLIP's shape", () => {
  let encoder: Encoder;
  beforeAll(async () => {
    encoder = (await clip(pristine)).encoder;
  });
  afterAll(() => encoder.dispose());

  it("says what it is", () => {
    expect(encoder).toMatchObject({ id: MODEL, dimensions: 512, roles: ["recognition", "semantic"] });
    expect(encoder.revision).toMatch(/^[0-9a-f]{12}$/);
  });

  it("encodes pictures to unit vectors that differ, the same in any batch", async () => {
    const pictures = [picture(255, 0, 0), picture(0, 200, 90), picture(30, 30, 255)];
    const vectors = await encoder.encode(pictures);
    expect(vectors.map((vector) => vector.length)).toEqual([512, 512, 512]);
    for (const vector of vectors) expect(length(vector)).toBeCloseTo(1, 5);
    const [first, second, third] = vectors as [Float32Array, Float32Array, Float32Array];
    expect(cosine(first, second)).toBeLessThan(0.99);
    const many = await encoder.encode(Array.from({ length: 20 }, () => pictures).flat());
    expect(many).toHaveLength(60);
    expect(cosine(many[59] as Float32Array, third)).toBeGreaterThan(0.9999);
  });

  it("encodes words: the same text alike, another one differently, whatever the batch", async () => {
    const words = async (...texts: string[]) => (await encoder.encodeText?.(texts)) ?? [];
    const [sea, dogs, again] = await words(
      "a stormy sea",
      "two dogs and a very long landscape",
      "A  STORMY sea",
    );
    if (!sea || !dogs || !again) throw new Error("a text has no vector");
    expect(length(sea)).toBeCloseTo(1, 5);
    expect(cosine(sea, again)).toBeGreaterThan(0.9999);
    expect(cosine(sea, dogs)).toBeLessThan(0.99);
    const [alone, long] = [...(await words("a stormy sea")), ...(await words("sea ".repeat(500)))];
    expect(cosine(alone ?? dogs, sea)).toBeGreaterThan(0.9999);
    expect(long).toHaveLength(512);
  });

  it("is tokenised by its own files", async () => {
    const tokenizer = await AutoTokenizer.from_pretrained(MODEL, { local_files_only: true });
    const ids = tokenizer("A  ship, Ñ", { padding: true, truncation: true }).input_ids.tolist() as bigint[][];
    // start, "a", "sh" + "i" + "p", ",", the two bytes of "ñ", end; 320 and 267 are the same in CLIP itself.
    expect(ids[0]?.map(Number)).toEqual([582, 320, 536, 72, 335, 267, 127, 365, 583]);
  });
});

describe("choosing an encoder", () => {
  it("auto takes CLIP when it is complete", async () => {
    const { encoder, fellBackBecause } = await loadEncoder({
      encoder: "auto",
      modelId: MODEL,
      modelsDir: pristine,
    });
    expect([encoder.id, fellBackBecause]).toEqual([MODEL, null]);
    await encoder.dispose();
  });

  it("auto falls back to the built-in encoder and says why and what to do", async () => {
    const choice = { encoder: "auto", modelId: "Xenova/clip-vit-base-patch32", modelsDir: pristine } as const;
    const { encoder, fellBackBecause } = await loadEncoder(choice);
    expect(encoder.id).toBe("artscope/built-in");
    expect(encoder.encodeText).toBeUndefined();
    expect(fellBackBecause).toContain("npm run models -- --download Xenova/clip-vit-base-patch32");
    await encoder.dispose();
  });

  it("built-in asks for no model folder", async () => {
    const choice = { encoder: "built-in", modelId: "not a model", modelsDir: "/nowhere" } as const;
    const { encoder, fellBackBecause } = await loadEncoder(choice);
    expect([encoder.id, fellBackBecause]).toEqual(["artscope/built-in", null]);
    await encoder.dispose();
  });

  it.each([[VISION], [TEXT], ["tokenizer.json"]])(
    "without %s: names file, folder and command",
    async (path) => {
      const modelsDir = await copied(`without-${path.replace(/\W/g, "-")}`);
      await rm(join(modelsDir, MODEL, path));
      const error = await modelFailure(clip(modelsDir));
      expect(error.code).toBe("missing_files");
      for (const part of [path, join(modelsDir, MODEL), `npm run models -- --download ${MODEL}`]) {
        expect(error.message).toContain(part);
      }
      const auto = await loadEncoder({ encoder: "auto", modelId: MODEL, modelsDir });
      expect(auto.fellBackBecause).toContain(path);
      await auto.encoder.dispose();
    },
  );

  it.each([
    ["cut short", VISION, (path: string) => truncate(path, 5000)],
    ["of other content", TEXT, (path: string) => writeFile(path, "not a network")],
    ["no JSON", "tokenizer.json", (path: string) => writeFile(path, "{")],
    ["no JSON", "config.json", (path: string) => writeFile(path, "{")],
    ["a swapped tower", VISION, (path: string) => cp(path.replace("vision_model_", "text_model_"), path)],
  ])("a file that is %s (%s): a clear error", async (what, name, damage) => {
    const modelsDir = await copied(`damaged-${what}-${name.length}`.replace(/\W/g, "-"));
    await damage(join(modelsDir, MODEL, name));
    const error = await modelFailure(clip(modelsDir));
    expect(error.code).toBe("damaged");
    expect(error.message).toMatch(/is damaged: .*npm run models/);
  });

  it("a bad name is refused before any file is touched", async () => {
    expect((await modelFailure(clip(pristine, "../secrets"))).code).toBe("bad_id");
  });
});

describe("with a source to download from", () => {
  let hub: ModelHub;
  beforeAll(async () => {
    hub = await startModelHub(MODEL, tinyClipFiles());
  });
  afterAll(() => hub.close());

  it("what was downloaded is checked at every load", async () => {
    const modelsDir = join(root, "downloaded");
    await downloadModel({ modelId: MODEL, modelsDir, from: hub.url });
    const { encoder } = await clip(modelsDir);
    const byHand = (await clip(pristine)).encoder;
    expect(encoder.revision).toBe(byHand.revision);
    await Promise.all([encoder.dispose(), byHand.dispose()]);
    await writeFile(join(modelsDir, MODEL, "tokenizer_config.json"), "{}");
    const error = await modelFailure(clip(modelsDir));
    expect(error.message).toContain("tokenizer_config.json (size)");
  });

  it("fetches what is missing only where that is allowed", async () => {
    const choice = {
      encoder: "auto",
      modelId: MODEL,
      modelsDir: join(root, "fetched"),
      from: hub.url,
    } as const;
    const without = await loadEncoder(choice);
    expect(without.encoder.id).toBe("artscope/built-in");
    const seen = new Set<string>();
    const onProgress = ({ path }: { path: string }) => void seen.add(path);
    const { encoder, fellBackBecause } = await loadEncoder({ ...choice, allowDownload: true, onProgress });
    expect([encoder.id, fellBackBecause]).toEqual([MODEL, null]);
    expect(seen).toContain(VISION);
    await Promise.all([without.encoder.dispose(), encoder.dispose()]);
  });

  it("goes on with the built-in encoder when the source has nothing to give", async () => {
    hub.trouble = { status: 503 };
    const choice = {
      encoder: "auto",
      modelId: MODEL,
      modelsDir: join(root, "refused"),
      from: hub.url,
    } as const;
    const { encoder, fellBackBecause } = await loadEncoder({ ...choice, allowDownload: true });
    expect(encoder.id).toBe("artscope/built-in");
    expect(fellBackBecause).toMatch(/answered 503/);
    await encoder.dispose();
  });
});
