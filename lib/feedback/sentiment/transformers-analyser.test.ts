import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { writeTinySentiment } from "@/scripts/tiny-sentiment";
import { loadTransformersAnalyser } from "./transformers-analyser";

const MODEL = "test/tiny-sentiment";
let modelsDir: string;
const fresh = async () => {
  const dir = await mkdtemp(join(tmpdir(), "artscope-sentiment-"));
  await writeTinySentiment(join(dir, MODEL));
  return dir;
};
beforeAll(async () => {
  modelsDir = await fresh();
});

describe("a classifier in the model folder", () => {
  it("judges texts under its own name and revision", async () => {
    const analyser = await loadTransformersAnalyser(modelsDir, MODEL);
    expect(analyser?.modelId).toMatch(/^test\/tiny-sentiment@[0-9a-f]{12}$/);
    expect(await analyser?.analyse("Wonderful, wonderful!", "en")).toMatchObject({ label: "positive" });
    expect(await analyser?.analyse("Maravilloso", "es")).toMatchObject({ label: "positive" });
    const terrible = await analyser?.analyse("terrible", "en");
    expect(terrible?.label).toBe("negative");
    expect(terrible?.score).toBeLessThan(-0.9);
    expect(await analyser?.analyse("room four has two doors", "en")).toMatchObject({ label: "neutral" });
    expect(await analyser?.analyse("wonderful terrible", "en")).toMatchObject({ label: "mixed" });
  });

  it("takes a text that is longer than it can read", async () => {
    const analyser = await loadTransformersAnalyser(modelsDir, MODEL);
    expect(await analyser?.analyse("wonderful ".repeat(200), "en")).toMatchObject({ label: "positive" });
  });

  it("is not used when it is not there", async () => {
    expect(await loadTransformersAnalyser(modelsDir, "test/nothing")).toBeNull();
  });

  it("is refused when a part is missing, or when its labels say nothing", async () => {
    const half = await fresh();
    await rm(join(half, MODEL, "onnx/model.onnx"));
    await expect(loadTransformersAnalyser(half, MODEL)).rejects.toThrow("lacks onnx/model_quantized.onnx");
    const dumb = await fresh();
    const config = join(dumb, MODEL, "config.json");
    await writeFile(config, (await readFile(config, "utf8")).replaceAll("positive", "LABEL_2"));
    await expect(loadTransformersAnalyser(dumb, MODEL)).rejects.toThrow('answers "LABEL_2"');
  });
});
