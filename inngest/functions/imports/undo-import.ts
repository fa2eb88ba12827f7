import { takeBackRows } from "@/lib/imports";
import { undoRequested } from "@/lib/imports/events";
import { reportProgress } from "@/lib/jobs";
import { idOf } from "@/lib/kernel/ids";
import { defineJob } from "../../define-job";

/** Rows are taken for some seconds a step, so that these are hours of work. */
const STEPS_MAX = 800;

/** Takes back what an import wrote. Begun again it goes on where it stopped. */
export const undoImport = defineJob({
  id: "undo-import",
  queue: "catalog",
  on: undoRequested,
  engine: { retries: 4, concurrency: { key: "event.data.museumId", limit: 1 } },
  subjectOf: ({ importId }) => importId,
  async run({ data, id, step }) {
    const importId = idOf("import").parse(data.importId);
    for (let part = 1; part <= STEPS_MAX; part++) {
      const { done, undone, left } = await step(`rows-${part}`, async (ctx) => {
        const answer = await takeBackRows(ctx, { importId });
        if (id) await reportProgress(ctx, { jobId: id, done: answer.undone + answer.left });
        return answer;
      });
      if (done) return { undone, left };
    }
    return { done: false };
  },
});
