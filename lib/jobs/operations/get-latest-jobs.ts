import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { JobState } from "../contract";
import { listLatest } from "../queries/lists";

/** The museum's newest job of a kind about each of these subjects: whether something is being done, and how it went. */
export const getLatestJobs = defineOperation({
  name: "getLatestJobs",
  access: systemOnly,
  input: z.object({ kind: z.string(), subjects: z.array(z.string()).max(1_000) }),
  output: z.map(
    z.string(),
    z.object({
      id: idOf("job"),
      state: JobState,
      error: z.string().nullable(),
      endedAt: z.date().nullable(),
    }),
  ),
  async run(ctx, { kind, subjects }) {
    const rows = await listLatest(ctx.db, museumOf(ctx).id, kind, subjects);
    return new Map(rows.map(({ subject, ...job }) => [subject ?? "", job]));
  },
});
