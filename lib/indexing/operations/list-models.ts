import { z } from "zod";
import { getActiveModels, listKnownModels } from "@/lib/embeddings";
import { staff } from "@/lib/kernel/access";
import { asSystem } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { countReadyImages } from "@/lib/media";
import { engine } from "@/lib/recognition/server/engine";
import { ModelList } from "../contract";
import { countMissing } from "../missing";

/** Every model that the museum has vectors of, or that this server could embed it with. */
export const listModels = defineOperation({
  name: "listModels",
  access: staff("admin"),
  input: z.object({}),
  output: ModelList,
  async run(ctx) {
    const system = asSystem(ctx, "indexing");
    const machine = await engine();
    const here = (await machine.encoders()).map(({ id, revision, dimensions, roles }) => ({
      ...{ id: `${id}@${revision}`, dimensions, roles: [...roles] },
    }));
    const known = await listKnownModels(system, {});
    const models = new Map([...known, ...here].map((model) => [model.id, model]));
    const active = await getActiveModels(ctx, {});
    const { images } = await countReadyImages(system, {});
    const items = [];
    for (const model of models.values()) {
      const serving = active.filter(({ modelId }) => modelId === model.id);
      items.push({
        ...model,
        activeIn: serving.map(({ role }) => role),
        activeSince: serving[0]?.since?.toISOString() ?? null,
        previousIn: active.filter((entry) => entry.previousModelId === model.id).map(({ role }) => role),
        images: images - (await countMissing(system, model.id)),
        isHere: here.some(({ id }) => id === model.id),
      });
    }
    return { items, images };
  },
});
