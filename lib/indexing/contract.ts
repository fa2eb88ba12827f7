import { z } from "zod";
import { ModelRole } from "@/lib/embeddings/contract";
import { idOf } from "@/lib/kernel/ids";

const role = ModelRole.default("recognition").meta({
  description: "What the model is to do: tell works apart (recognition), or find them by words (semantic)",
});
const modelId = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: "`name@revision`", example: "artscope-built-in@1" });

export const StartReindexInput = z.object({
  modelId,
  role,
  switchWhenDone: z
    .boolean()
    .default(false)
    .meta({ description: "Switch to the model as soon as no picture lacks its vector" }),
});

export const SwitchModelInput = z.object({ modelId, role });
export const RollBackModelInput = z.object({ role });

export const SwitchedModel = z
  .object({
    role: ModelRole,
    modelId: z.string(),
    previousModelId: z.string().nullable().meta({ description: "What rolling back would return to" }),
  })
  .meta({ id: "SwitchedModel", description: "The model that answers from now on" });

export const Model = z
  .object({
    id: z.string().meta({ description: "`name@revision`" }),
    dimensions: z.number().int(),
    roles: z.array(ModelRole).meta({ description: "What it can do" }),
    activeSince: z.iso
      .datetime()
      .nullable()
      .meta({ description: "Since when it answers, where that is known" }),
    activeIn: z.array(ModelRole).meta({ description: "What it does in this museum now" }),
    previousIn: z.array(ModelRole).meta({ description: "What it did before the last switch" }),
    images: z.number().int().meta({ description: "Ready pictures that have its vector" }),
    isHere: z.boolean().meta({ description: "Whether this server has its encoder" }),
  })
  .meta({ id: "Model", description: "A model that recognises or could, and how far the museum is with it" });
export type Model = z.infer<typeof Model>;

export const ModelList = z.object({
  items: z.array(Model),
  images: z.number().int().meta({ description: "Ready pictures of the museum" }),
});

/** One page of pictures that got their vectors, and how it went. */
export const EmbeddedPage = z.object({
  /** Where to go on; null after the last picture. */
  cursor: idOf("image").nullable(),
  /** Pictures gone through, those included that had a vector already. */
  passed: z.number().int(),
  embedded: z.number().int(),
  failed: z.array(z.object({ id: z.string(), label: z.string(), message: z.string() })),
});
export type EmbeddedPage = z.infer<typeof EmbeddedPage>;

export type SwitchedModel = z.infer<typeof SwitchedModel>;
export type ModelList = z.infer<typeof ModelList>;
