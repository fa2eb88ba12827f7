import { z } from "zod";
import { registerModel } from "@/lib/embeddings";
import { queueJob } from "@/lib/jobs";
import { staff } from "@/lib/kernel/access";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { engine } from "@/lib/recognition/server/engine";
import { StartReindexInput } from "../contract";
import { reindexRequested } from "../events";

/**
 * Begins to embed all pictures of the museum with another model. The one in use answers meanwhile; the switch comes
 * at the end if it is asked for, else by hand.
 */
export const startReindex = defineOperation({
  name: "startReindex",
  access: staff("admin"),
  input: StartReindexInput,
  output: z.object({ jobId: idOf("job") }),
  async run(ctx, { modelId, role, switchWhenDone }) {
    const museumId = museumOf(ctx).id;
    const encoder = await (await engine()).encoderOf(modelId);
    if (!encoder) {
      const advice = "Run `npm run models` there to see what is missing.";
      throw new AppError("unprocessable", `This server hasn't got the encoder ${modelId}. ${advice}`);
    }
    if (!encoder.roles.includes(role))
      throw new AppError("unprocessable", `${modelId} is not made for ${role}, only for ${encoder.roles}.`);
    const { id: name, revision, dimensions, roles } = encoder;
    return inTransaction(ctx, async (inner) => {
      const system = asSystem(inner, "indexing");
      await registerModel(system, { name, revision, dimensions, roles: [...roles] });
      const event = reindexRequested.create(museumId, { museumId, modelId, role, switchWhenDone });
      return queueJob(system, {
        ...{ kind: "reindex-museum", queue: "embeddings", subject: museumId, label: modelId },
        event: { name: event.name, data: event.data as Record<string, unknown> },
      });
    });
  },
});
