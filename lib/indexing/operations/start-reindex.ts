import { z } from "zod";
import { queueJob } from "@/lib/jobs";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { StartReindexInput } from "../contract";
import { registerForRole } from "../encoder-here";
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
    await registerForRole(ctx, modelId, role);
    return inTransaction(ctx, async (inner) => {
      await audit(inner, {
        action: "startReindex",
        subject: { kind: "model", id: role },
        after: { modelId, switchWhenDone },
      });
      const event = reindexRequested.create(museumId, { museumId, modelId, role, switchWhenDone });
      return queueJob(asSystem(inner, "indexing"), {
        ...{ kind: "reindex-museum", queue: "embeddings", subject: museumId, label: modelId },
        event: { name: event.name, data: event.data as Record<string, unknown> },
      });
    });
  },
});
