import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { audit } from "@/lib/kernel/audit";
import { asSystem, inTransaction, museumOf } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { countReadyImages } from "@/lib/media";
import { latestComparison, queueComparison } from "../queue";

/** Begins to compare all pictures of the museum anew, by a job. */
export const startComparison = defineOperation({
  name: "startComparison",
  access: staff("curator", "collection:write"),
  input: z.strictObject({}),
  output: z.object({ jobId: idOf("job") }),
  run: (ctx) =>
    inTransaction(ctx, async (inner) => {
      const latest = await latestComparison(inner);
      if (latest && !latest.endedAt)
        throw new AppError("conflict", "The pictures are being compared already. Wait until that is done.");
      const { images: total } = await countReadyImages(asSystem(inner, "recognisability"), {});
      await audit(inner, {
        action: "startComparison",
        subject: { kind: "museum", id: museumOf(inner).id },
        after: { pictures: total },
      });
      return queueComparison(inner, { total, all: true });
    }),
});
