import { NonRetriableError } from "inngest";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { testMuseum } from "@/db/testing";
import { cancelJob, getJob, listJobs, queueJob } from "@/lib/jobs";
import { AppError } from "@/lib/kernel/errors";
import { defineEvent } from "@/lib/kernel/events";
import { newId } from "@/lib/kernel/ids";
import { deleteMuseum } from "@/lib/museums";
import { defineJob } from "./define-job";
import { takeStep } from "./job-step";
import { runJob } from "./run-job.testing";

const counted = defineEvent(
  "test/counted",
  z.object({ museumId: z.uuid(), upTo: z.number().int().positive() }),
);

/** A job of two steps, and what its steps saw. */
function countingJob(second: (slug: string | undefined) => Promise<unknown> = async () => 2) {
  const seen: (string | undefined)[] = [];
  const job = defineJob({
    id: `count-${newId()}`,
    queue: "jobs",
    on: counted,
    subjectOf: ({ upTo }) => String(upTo),
    async run({ step, data }) {
      const one = await step("first", async (ctx) => {
        seen.push(ctx.museum?.slug);
        return 1;
      });
      const two = await step("second", (ctx) => second(ctx.museum?.slug));
      return { sum: [one, two, data.upTo] };
    },
  });
  return { job, seen };
}

const run = (job: ReturnType<typeof defineJob>, data: Record<string, unknown>) =>
  runJob(job, counted.name, data);

describe("a declared job", () => {
  it("runs its steps in its museum and leaves a record of each", async () => {
    const museum = await testMuseum();
    const { job, seen } = countingJob();
    const museumId = museum.system.museum?.id ?? "";
    const { result } = await run(job, { museumId, upTo: 3 });
    expect(result).toEqual({ sum: [1, 2, 3] });
    expect(seen).toEqual([museum.slug]);
    const curator = museum.as({ kind: "staff", userId: "cleo", role: "curator" });
    const [record] = (await listJobs(curator, {})).items;
    if (!record) throw new Error("no record");
    expect(record).toMatchObject({ state: "done", runs: 1, queue: "jobs" });
    const { steps } = await getJob(curator, { jobId: record.id });
    expect(steps).toMatchObject([
      { name: "first", state: "done", attempts: 1 },
      { name: "second", state: "done", attempts: 1 },
    ]);
  });

  it("refuses a payload that its schema refuses, for good", async () => {
    const { job, seen } = countingJob();
    const { error } = await run(job, { museumId: newId(), upTo: "many" });
    expect(error).toMatchObject({ name: "NonRetriableError" });
    expect(String((error as Error).message)).toContain("The event's payload is refused: upTo");
    expect(seen).toEqual([]);
  });

  it("takes a batch's other payloads when one is refused", async () => {
    const museum = await testMuseum();
    const museumId = museum.system.museum?.id ?? "";
    const batched = defineJob({
      ...{ id: `batch-${newId()}`, queue: "jobs", on: counted, quiet: true },
      run: async ({ batch }) => batch.map((payload) => payload.upTo),
    });
    const [one, two, three] = [1, "many", 3].map((upTo) => ({ museumId, upTo }));
    const { result } = await runJob(batched, counted.name, one ?? {}, two ?? {}, three ?? {});
    expect(result).toEqual([1, 3]);
  });

  it("of a museum that was deleted ends without being tried again", async () => {
    const museum = await testMuseum();
    const museumId = museum.system.museum?.id ?? "";
    await deleteMuseum(museum.system, { slug: museum.slug });
    const { job, seen } = countingJob();
    const { error } = await run(job, { museumId, upTo: 3 });
    expect(error).toMatchObject({ name: "NonRetriableError" });
    expect(seen).toEqual([]);
  });

  it("whose museum is deleted between two steps ends there", async () => {
    const museum = await testMuseum();
    const museumId = museum.system.museum?.id ?? "";
    let late = 0;
    const { job, seen } = countingJob(async () => {
      late += 1;
      await deleteMuseum(museum.system, { slug: museum.slug });
      throw new AppError("not_found", "There is no such museum here.");
    });
    const { error } = await run(job, { museumId, upTo: 3 });
    expect(error).toMatchObject({ name: "NonRetriableError", message: "There is no such museum here." });
    expect([seen.length, late]).toEqual([1, 1]);
  });

  it("stops at its next step once it is cancelled, and does nothing when it was cancelled before", async () => {
    const museum = await testMuseum();
    const curator = museum.as({ kind: "staff", userId: "cleo", role: "curator" });
    const data = { museumId: museum.system.museum?.id ?? "", upTo: 1 };
    const queue = () =>
      queueJob(museum.system, {
        ...{ kind: "count", queue: "jobs", subject: newId() },
        event: { name: counted.name, data },
      });
    const during = await queue();
    const { job } = countingJob();
    const stopping = defineJob({
      ...{ id: `stop-${newId()}`, queue: "jobs", on: counted },
      async run({ step }) {
        await step("cancel", () => cancelJob(curator, { jobId: during.jobId }).then(() => 1));
        await step("never", async () => expect.unreachable());
      },
    });
    const stopped = await run(stopping, { ...data, jobId: during.jobId });
    expect(stopped.error).toMatchObject({ message: "The job was cancelled." });
    const before = await queue();
    await cancelJob(curator, { jobId: before.jobId });
    expect((await run(job, { ...data, jobId: before.jobId })).result).toEqual({ skipped: "the job is over" });
  });
});

describe("what is shown of an error", () => {
  it("is our own words, or that something broke: never a query or an address", async () => {
    const museum = await testMuseum();
    const museumId = museum.system.museum?.id ?? "";
    const { job } = countingJob(async () => {
      throw new Error("Failed query: select secret from 10.0.0.5");
    });
    const { error } = await runJob(job, counted.name, { museumId, upTo: 1 });
    expect(error).toMatchObject({ message: "Something broke here; the log tells what." });
  });
});

describe("a step", () => {
  const step = async (work: () => Promise<unknown>, limitMs?: number) => {
    const { system } = await testMuseum();
    return takeStep({ root: system, museumId: undefined, jobId: null, name: "try", limitMs, work });
  };

  it("that hangs past its limit is given up, to be tried again", async () => {
    const hanging = step(() => new Promise(() => undefined), 30);
    await expect(hanging).rejects.toThrow("the step try took longer than 0.03 s");
    await expect(hanging).rejects.not.toBeInstanceOf(NonRetriableError);
  });

  it("that answers 5 MB fails for good, and says why", async () => {
    const large = step(async () => "x".repeat(5_000_000));
    await expect(large).rejects.toBeInstanceOf(NonRetriableError);
    await expect(large).rejects.toThrow("The step try answered 5.0 MB, and 1 MB is the most");
  });

  it("is tried again when trying helps, and only then", async () => {
    const fails = (code: "unavailable" | "unprocessable") =>
      step(async () => {
        throw new AppError(code, "In words.");
      });
    await expect(fails("unprocessable")).rejects.toBeInstanceOf(NonRetriableError);
    await expect(fails("unavailable")).rejects.not.toBeInstanceOf(NonRetriableError);
    await expect(fails("unavailable")).rejects.toThrow("In words.");
  });
});
