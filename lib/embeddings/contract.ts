import { z } from "zod";
import { idOf } from "@/lib/kernel/ids";

export const ModelRole = z.enum(["recognition", "semantic"]);
export type ModelRole = z.infer<typeof ModelRole>;

/** What an encoder says of itself; its model's id is `name@revision`. */
export const ModelDescription = z.object({
  name: z.string().min(1),
  revision: z.string().min(1),
  dimensions: z.number().int().positive(),
  roles: z.array(ModelRole).min(1),
});

export const ActiveModel = z.object({
  role: ModelRole,
  modelId: z.string(),
  /** What answered before the last switch, for rolling back. */
  previousModelId: z.string().nullable(),
  /** When it began to answer; null where that was not noted yet. */
  since: z.date().nullable(),
});
export type ActiveModel = z.infer<typeof ActiveModel>;

/** What a vector is of. */
export const Subject = z.enum(["image", "artist"]);
export const SubjectId = idOf<string>("subject");
