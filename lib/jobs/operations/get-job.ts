import { staff } from "@/lib/kernel/access";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { JobDetail, JobIdInput } from "../contract";
import { scopeOf } from "../policy";
import { toJob, toStep } from "../present";
import { findJob, listSteps } from "../queries/lists";

/** One job with the time of each of its steps. */
export const getJob = defineOperation({
  name: "getJob",
  access: staff("curator", "jobs:read"),
  input: JobIdInput,
  output: JobDetail,
  async run(ctx, { jobId }) {
    const row = found(await findJob(ctx.db, scopeOf(ctx), jobId), "job");
    return { ...toJob(row, ctx.now()), steps: (await listSteps(ctx.db, jobId)).map(toStep) };
  },
});
