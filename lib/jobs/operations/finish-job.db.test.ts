import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { jobQueues } from "@/db/schema/jobs";
import { testMuseum } from "@/db/testing";
import { finishJob } from "./finish-job";

it("what a queue last did is noted, also for a job without a record", async () => {
  const { system, slug } = await testMuseum();
  const queue = `q-${slug}`;
  await finishJob(system, { job: null, queue, state: "failed", error: "no disk" });
  const rows = await system.db.select().from(jobQueues).where(eq(jobQueues.queue, queue));
  expect(rows).toMatchObject([{ lastError: "no disk", lastSuccessAt: null }]);
});
