import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { Span } from "@/lib/visits/contract";
import { countDecisions } from "../queries";

const Decisions = z.object({ match: z.number().int(), ambiguous: z.number().int(), none: z.number().int() });

/** Counts the scans of visits in each of the spans, by their decision. */
export const summariseScans = defineOperation({
  name: "summariseScans",
  access: systemOnly,
  input: z.object({ spans: z.array(Span).max(200) }),
  output: z.array(Decisions),
  async run(ctx, { spans }) {
    const summaries: z.infer<typeof Decisions>[] = [];
    for (const span of spans) {
      const summary = { match: 0, ambiguous: 0, none: 0 };
      for (const { decision, count } of await countDecisions(ctx.db, museumOf(ctx).id, span))
        summary[decision] = count;
      summaries.push(summary);
    }
    return summaries;
  },
});
