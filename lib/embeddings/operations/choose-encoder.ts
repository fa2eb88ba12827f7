import type { Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { Engine } from "@/lib/recognition/server/engine";
import type { Encoder } from "@/lib/recognition/types";
import { getActiveModel } from "./get-model";

/**
 * The encoder whose vectors can be compared with the museum's, and its model. A museum without any picture has
 * no model yet: it gets this server's. Throws `unavailable` when the museum's model isn't on this server.
 */
export async function chooseEncoder(
  ctx: Context,
  machine: Pick<Engine, "encoder" | "modelId" | "encoderOf">,
): Promise<{ encoder: Encoder; modelId: string }> {
  const active = await getActiveModel(ctx, { role: "recognition" });
  if (!active) return { encoder: machine.encoder, modelId: machine.modelId };
  const encoder = await machine.encoderOf(active.id);
  if (encoder) return { encoder, modelId: active.id };
  const facts = `The museum's pictures were encoded with ${active.id}, which this server hasn't got.`;
  throw new AppError("unavailable", `${facts} Run \`npm run models\` there to see what is missing.`);
}
