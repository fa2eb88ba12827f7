import { writeRows } from "@/lib/imports";
import { runRequested } from "@/lib/imports/events";
import { reportProgress } from "@/lib/jobs";
import { idOf } from "@/lib/kernel/ids";
import { defineJob } from "../../define-job";

/** Rows are taken for some seconds a step, so that these are hours of work. */
const STEPS_MAX = 800;

/** Writes what a dry run showed into the collection. Begun again it goes on where it stopped. */
export const runImport = defineJob({
  id: "run-import",
  queue: "catalog",
  on: runRequested,
  engine: { retries: 4, concurrency: { key: "event.data.museumId", limit: 1 } },
  subjectOf: ({ importId }) => importId,
  async run({ data, id, step }) {
    const importId = idOf("import").parse(data.importId);
    for (let part = 1; part <= STEPS_MAX; part++) {
      const { done, written, kept } = await step(`rows-${part}`, async (ctx) => {
        const answer = await writeRows(ctx, { importId });
        if (id) await reportProgress(ctx, { jobId: id, done: answer.written + answer.kept });
        return answer;
      });
      if (done) return { written, kept };
    }
    return { done: false };
  },
});
