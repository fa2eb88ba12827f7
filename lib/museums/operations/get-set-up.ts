import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { defineOperation } from "@/lib/kernel/operation";
import { MuseumSlug } from "../contract";
import { findMuseum } from "../queries/museums";

/** How far the set-up of this museum is. */
export const getSetUp = defineOperation({
  name: "getSetUp",
  access: systemOnly,
  input: z.object({ slug: MuseumSlug }),
  output: z.object({ state: z.enum(["absent", "begun", "complete"]) }),
  async run(ctx, { slug }) {
    const row = await findMuseum(ctx.db, { slug });
    if (!row) return { state: "absent" } as const;
    return { state: row.setUpAt ? "complete" : "begun" } as const;
  },
});
