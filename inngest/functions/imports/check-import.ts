import { compareRows, finishCheck, readImport } from "@/lib/imports";
import { checkRequested } from "@/lib/imports/events";
import { reportProgress } from "@/lib/jobs";
import { idOf } from "@/lib/kernel/ids";
import { defineJob } from "../../define-job";

/** Rows are read and compared for some seconds a step, so that these are days of work. */
const STEPS_MAX = 400;

/** Reads an import and compares it with the collection, which stays as it is. Begun again it goes on where it stopped. */
export const checkImport = defineJob({
  id: "check-import",
  queue: "catalog",
  on: checkRequested,
  engine: { retries: 4, concurrency: { key: "event.data.museumId", limit: 2 } },
  subjectOf: ({ importId }) => importId,
  async run({ data, id, step }) {
    const importId = idOf("import").parse(data.importId);
    for (let part = 1; part <= STEPS_MAX; part++) {
      const { done } = await step(`read-${part}`, (ctx) => readImport(ctx, { importId }));
      if (done) break;
    }
    for (let part = 1; part <= STEPS_MAX; part++) {
      const { done } = await step(`compare-${part}`, async (ctx) => {
        const answer = await compareRows(ctx, { importId });
        if (id) await reportProgress(ctx, { jobId: id, total: answer.rows, done: answer.compared });
        return answer;
      });
      if (done) break;
    }
    return step("finish", (ctx) => finishCheck(ctx, { importId }));
  },
});
