import { recountTotals } from "@/lib/analytics";
import { listMuseums } from "@/lib/museums";
import { defineJob } from "../../define-job";
import { museumContext } from "../../job-context";

/** Every night, all counters from all hours: heals what was changed past the counting. */
export const refreshCounters = defineJob({
  id: "refresh-counters",
  queue: "catalog",
  cron: "23 3 * * *",
  quiet: true,
  async run({ step }) {
    const museumIds = await step("list", async (ctx) =>
      (await listMuseums(ctx, {})).items.map((museum) => museum.id),
    );
    let corrected = 0;
    for (const museumId of museumIds) {
      const recount = await step(`recount-${museumId}`, async (ctx) =>
        recountTotals(await museumContext(ctx, museumId), {}),
      );
      corrected += recount.corrected;
    }
    return { corrected };
  },
});
