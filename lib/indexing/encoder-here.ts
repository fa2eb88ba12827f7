import { registerModel } from "@/lib/embeddings";
import type { ModelRole } from "@/lib/embeddings/contract";
import { asSystem, type Context } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { engine } from "@/lib/recognition/server/engine";

/** Registers a model that is to serve a role. Throws when this server hasn't got its encoder, or it can't do that. */
export async function registerForRole(ctx: Context, modelId: string, role: ModelRole): Promise<void> {
  const encoder = await (await engine()).encoderOf(modelId);
  if (!encoder) {
    const advice = "Run `npm run models` there to see what is missing.";
    throw new AppError("unprocessable", `This server hasn't got the encoder ${modelId}. ${advice}`);
  }
  if (!encoder.roles.includes(role))
    throw new AppError("unprocessable", `${modelId} is not made for ${role}, only for ${encoder.roles}.`);
  const { id: name, revision, dimensions, roles } = encoder;
  await registerModel(asSystem(ctx, "indexing"), { name, revision, dimensions, roles: [...roles] });
}
