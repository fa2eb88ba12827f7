import { adoptModel, getActiveModels } from "@/lib/embeddings";
import { asSystem, type Context } from "@/lib/kernel/context";
import type { Engine } from "@/lib/recognition/server/engine";

/** The models that a museum uses, each once; a museum's first image makes this server's encoder its own. */
export async function museumModels(
  ctx: Context,
  { encoder, modelId }: Pick<Engine, "encoder" | "modelId">,
): Promise<string[]> {
  const active = await getActiveModels(ctx, {});
  if (active.some(({ role }) => role === "recognition"))
    return [...new Set(active.map(({ modelId: used }) => used))];
  const { id: name, revision, dimensions, roles } = encoder;
  await adoptModel(asSystem(ctx, "media"), { name, revision, dimensions, roles: [...roles] });
  const adopted = await getActiveModels(ctx, {});
  return adopted.length > 0 ? [...new Set(adopted.map(({ modelId: used }) => used))] : [modelId];
}
