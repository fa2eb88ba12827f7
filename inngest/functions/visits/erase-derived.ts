import { visitErased } from "@/lib/visits/events";
import { defineJob } from "../../define-job";
import { countDays, countHours } from "../analytics/rounds";

/** After a visitor opted out: counts every hour and day that their visit was in again, without it. */
export const eraseDerived = defineJob({
  id: "erase-derived",
  queue: "visits",
  on: visitErased,
  quiet: true,
  engine: { concurrency: { key: "event.data.museumId", limit: 1 } },
  async run(job) {
    const hours = await countHours(job);
    return { hours, days: await countDays(job) };
  },
});
