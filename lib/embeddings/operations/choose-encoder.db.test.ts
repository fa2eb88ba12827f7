import { describe, expect, it } from "vitest";
import { testMuseum } from "@/db/testing";
import type { Encoder } from "@/lib/recognition/types";
import { adoptModel } from "./adopt-model";
import { chooseEncoder } from "./choose-encoder";
import { findNearestImages } from "./find-nearest-images";
import { saveEmbedding } from "./save-embedding";

const encoderNamed = (id: string): Encoder => ({
  id,
  revision: "1",
  dimensions: 3,
  roles: ["recognition"],
  encode: async () => [],
  dispose: async () => undefined,
});
const preferred = encoderNamed("preferred");
const old = encoderNamed("old");
const machine = {
  encoder: preferred,
  modelId: "preferred@1",
  encoderOf: async (modelId: string) => [preferred, old].find(({ id }) => `${id}@1` === modelId) ?? null,
};
const model = (name: string) => ({ name, revision: "1", dimensions: 3, roles: ["recognition" as const] });

describe("the encoder of a museum", () => {
  it("is this server's for a new museum, and stays the museum's own when the server prefers another", async () => {
    const { system } = await testMuseum();
    expect((await chooseEncoder(system, machine)).encoder).toBe(preferred);
    await adoptModel(system, model("old"));
    expect(await chooseEncoder(system, machine)).toMatchObject({ encoder: old, modelId: "old@1" });
  });

  it("that this server hasn't got is named, with what to do", async () => {
    const { system } = await testMuseum();
    await adoptModel(system, model("lost"));
    await expect(chooseEncoder(system, machine)).rejects.toMatchObject({
      code: "unavailable",
      detail: expect.stringMatching(/lost@1.*npm run models/),
    });
  });

  it("is chosen, and vectors are saved, by the system only", async () => {
    const { visitor } = await testMuseum();
    await expect(adoptModel(visitor, model("mine"))).rejects.toMatchObject({ code: "unauthenticated" });
    const vector = {
      subject: "image" as const,
      subjectId: crypto.randomUUID(),
      modelId: "old@1",
      vector: new Float32Array(3),
    };
    await expect(saveEmbedding(visitor, vector)).rejects.toMatchObject({ code: "unauthenticated" });
  });
});

describe("nearest images", () => {
  it("are the best of any of the vectors, of this museum and this model only", async () => {
    const [one, two] = [await testMuseum(), await testMuseum()];
    const ids: string[] = [];
    const put = async (museum: typeof one, name: string, numbers: number[]) => {
      const { modelId } = await adoptModel(museum.system, model(name));
      const imageId = crypto.randomUUID();
      await saveEmbedding(museum.system, {
        subject: "image",
        subjectId: imageId,
        modelId,
        vector: Float32Array.from(numbers),
      });
      ids.push(imageId);
    };
    await put(one, "old", [1, 0, 0]);
    await put(one, "old", [0, 1, 0]);
    await put(one, "other", [1, 0, 0]);
    await put(two, "old", [1, 0, 0]);
    const query = [Float32Array.from([0.6, 0.8, 0]), Float32Array.from([1, 0, 0])];
    const found = await findNearestImages(one.visitor, { modelId: "old@1", vectors: query, limit: 10 });
    expect(found.map(({ imageId }) => imageId)).toEqual([ids[0], ids[1]]);
    expect(found.map(({ similarity }) => Math.round(similarity * 100) / 100)).toEqual([1, 0.8]);
  });
});
