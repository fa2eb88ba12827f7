import { z } from "zod";
import { staff } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { DescribedWork } from "../contract";
import { toHungWorks } from "../hanging";
import { findAnyWorks } from "../queries/hanging";

/** These works of the museum as staff know them: drafts, and deleted ones, which are said to be gone. */
export const describeWorks = defineOperation({
  name: "describeWorks",
  access: staff("curator", "collection:read"),
  input: z.object({ artworkIds: z.array(idOf("artwork")).max(500) }),
  output: z.array(DescribedWork),
  async run(ctx, { artworkIds }) {
    const rows = await findAnyWorks(ctx.db, museumOf(ctx).id, artworkIds);
    const gone = new Set(rows.filter((row) => row.deletedAt !== null).map((row) => row.id));
    const works = await toHungWorks(ctx, rows);
    return works.map((work) => ({ ...work, gone: gone.has(work.id) }));
  },
});
