import { z } from "zod";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { idOf } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { Span, SpanSummary } from "../contract";
import { countKinds, sumSpans } from "../queries/hours";

/**
 * Counts what visits did in each of the spans, from the raw rows. A span's visits are those that did something in
 * it, each once; a work's are those that did something with it. Rows of a work that is gone count for the museum only.
 */
export const summariseVisits = defineOperation({
  name: "summariseVisits",
  access: systemOnly,
  input: z.object({ spans: z.array(Span).max(200) }),
  output: z.array(SpanSummary),
  async run(ctx, { spans }) {
    if (spans.length === 0) return [];
    const museumId = museumOf(ctx).id;
    const rows = await sumSpans(ctx.db, museumId, spans);
    const others = new Map<string, Record<string, number>>();
    for (const { n, artworkId, kind, count } of await countKinds(ctx.db, museumId, spans)) {
      const key = `${n} ${artworkId}`;
      others.set(key, { ...others.get(key), [kind]: count });
    }
    const summaries: SpanSummary[] = spans.map(() => ({ visits: 0, interactions: 0, artworks: [] }));
    for (const { n, artworkId, whole, interactions, ...figures } of rows) {
      const summary = summaries[n];
      if (!summary) continue;
      if (whole) Object.assign(summary, { visits: figures.visits, interactions });
      else if (artworkId)
        summary.artworks.push({
          ...figures,
          artworkId: idOf("artwork").parse(artworkId),
          others: others.get(`${n} ${artworkId}`) ?? {},
        });
    }
    return summaries;
  },
});
