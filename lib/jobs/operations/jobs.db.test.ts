import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { outbox } from "@/db/schema/outbox";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { inTransaction } from "@/lib/kernel/context";
import { type Id, newId } from "@/lib/kernel/ids";
import {
  beginJob,
  cancelJob,
  finishJob,
  getJob,
  isRunCurrent,
  listJobChanges,
  listJobs,
  queueJob,
  recordStep,
  reportProgress,
  requeueJobs,
  retryFailedJobs,
  retryJob,
} from "..";

const MINUTE_MS = 60_000;

let museum: TestMuseum;
const admin = () => museum.as({ kind: "staff", userId: "ada", role: "admin" });
const curator = () => museum.as({ kind: "staff", userId: "cleo", role: "curator" });

beforeEach(async () => {
  museum = await testMuseum();
});

async function queue(label = "IMG_1.jpg") {
  const { jobId } = await inTransaction(museum.system, (inner) =>
    queueJob(inner, {
      kind: "embed-image",
      queue: "media",
      subject: label,
      label,
      event: { name: "media/image.uploaded", data: { imageId: label } },
    }),
  );
  return jobId;
}

function begin(jobId: Id<"job">, engineRunId: string = newId()) {
  const event = { name: "media/image.uploaded", data: { imageId: "x" } };
  const run = { kind: "embed-image", queue: "media", subject: null, total: null, event };
  return beginJob(museum.system, { jobId, engineRunId, ...run });
}

const fail = (jobId: Id<"job">, retryable = true) =>
  finishJob(museum.system, {
    job: { jobId },
    queue: "media",
    state: "failed",
    error: "It is damaged.",
    retryable,
  });

const announced = (subject: string) =>
  museum.system.db
    .select()
    .from(outbox)
    .where(and(eq(outbox.subject, subject), eq(outbox.museumId, museum.system.museum?.id ?? newId())))
    .orderBy(outbox.sequence);

describe("a job", () => {
  it("is there, and announced, from the moment in which it was asked for", async () => {
    const jobId = await queue("a.jpg");
    expect(await getJob(curator(), { jobId })).toMatchObject({ state: "queued", label: "a.jpg", runs: 0 });
    expect(await announced("a.jpg")).toMatchObject([{ data: { imageId: "a.jpg", jobId } }]);
  });

  it("is neither when its transaction is undone", async () => {
    const undone = inTransaction(museum.system, async (inner) => {
      const event = { name: "media/image.uploaded", data: {} };
      await queueJob(inner, { kind: "embed-image", queue: "media", subject: "undone.jpg", event });
      throw new Error("no");
    });
    await expect(undone).rejects.toThrow("no");
    expect((await listJobs(curator(), {})).items).toEqual([]);
    expect(await announced("undone.jpg")).toEqual([]);
  });

  it("tells how far it is, each failed thing once", async () => {
    const jobId = await queue();
    await begin(jobId);
    const item = { id: "7", label: "seven.jpg", message: "It is damaged." };
    await reportProgress(museum.system, { jobId, total: 10, done: 4, failed: 1, items: [item] });
    await reportProgress(museum.system, { jobId, done: 5, items: [item, { ...item, id: "8" }] });
    const job = await getJob(curator(), { jobId });
    expect(job).toMatchObject({ state: "running", total: 10, done: 5, failed: 1, runs: 1 });
    expect(job.items.map(({ id }) => id)).toEqual(["7", "8"]);
  });

  it("counts the attempts at a step and keeps the last", async () => {
    const jobId = await queue();
    await begin(jobId);
    const step = { jobId, name: "decode", startedAt: new Date(), durationMs: 12 };
    await recordStep(museum.system, { ...step, state: "failed", error: "busy" });
    await recordStep(museum.system, { ...step, state: "done", error: null });
    const { steps } = await getJob(curator(), { jobId });
    expect(steps).toMatchObject([{ name: "decode", state: "done", attempts: 2, error: null }]);
  });

  it("is begun once however often its run is called, and stays over once it is over", async () => {
    const jobId = await queue();
    await begin(jobId, `run-${jobId}`);
    await begin(jobId, `run-${jobId}`);
    expect(await getJob(curator(), { jobId })).toMatchObject({ runs: 1 });
    await finishJob(museum.system, { job: { jobId }, queue: "media", state: "done" });
    expect(await begin(jobId, "late")).toEqual({ jobId: null });
    await fail(jobId);
    expect(await getJob(curator(), { jobId })).toMatchObject({ state: "done", error: null });
  });

  it("of a run that nobody queued gets a record of its own, once", async () => {
    const engineRunId = newId();
    const event = { name: "catalog/artwork.saved", data: {} };
    const run = {
      engineRunId,
      kind: "refresh-artist-style",
      queue: "catalog",
      subject: null,
      total: 3,
      event,
    };
    const first = await beginJob(museum.system, run);
    expect(await beginJob(museum.system, run)).toEqual(first);
    expect((await listJobs(curator(), {})).items).toMatchObject([{ state: "running", total: 3 }]);
  });

  it("never shows a negative time when the clock was set back", async () => {
    const jobId = await queue();
    await begin(jobId);
    const past = { ...curator(), now: () => new Date(Date.now() - 60 * MINUTE_MS) };
    expect(await getJob(past, { jobId })).toMatchObject({ durationMs: 0, remainingMs: null });
  });
});

describe("cancelling", () => {
  it("stops a job, tells the engine in its turn, and tells the steps that it can't find", async () => {
    const subject = newId();
    const jobId = await queue(subject);
    const engineRunId = newId();
    await begin(jobId, engineRunId);
    expect(await isRunCurrent(museum.system, { jobId, engineRunId })).toBe(true);
    expect(await cancelJob(curator(), { jobId })).toMatchObject({ state: "cancelled" });
    const names = (await announced(subject)).map(({ name }) => name);
    expect(names).toEqual(["media/image.uploaded", "jobs/job.cancelled"]);
    expect(await isRunCurrent(museum.system, { jobId, engineRunId })).toBe(false);
  });

  it("of a job that is over is refused in words", async () => {
    const jobId = await queue();
    await begin(jobId);
    await fail(jobId);
    await expect(cancelJob(curator(), { jobId })).rejects.toMatchObject({
      code: "conflict",
      detail: "This job can't be cancelled. It is over: failed.",
    });
  });
});

describe("trying again", () => {
  it("takes the job from a run that is still at it: that one neither goes on nor ends it", async () => {
    const jobId = await queue();
    const [before, after] = [newId(), newId()];
    await begin(jobId, before);
    await cancelJob(curator(), { jobId });
    await retryJob(curator(), { jobId });
    await begin(jobId, after);
    expect(await isRunCurrent(museum.system, { jobId, engineRunId: before })).toBe(false);
    const late = { jobId, engineRunId: before };
    await finishJob(museum.system, { job: late, queue: "media", state: "failed", error: "late" });
    expect(await getJob(curator(), { jobId })).toMatchObject({ state: "running", error: null });
    await finishJob(museum.system, { job: { jobId, engineRunId: after }, queue: "media", state: "done" });
    expect(await getJob(curator(), { jobId })).toMatchObject({ state: "done" });
  });

  it("announces what set the job off anew, under the same record", async () => {
    const jobId = await queue("again.jpg");
    await begin(jobId);
    await recordStep(museum.system, {
      ...{ jobId, name: "decode", state: "failed", startedAt: new Date() },
      ...{ durationMs: 1, error: "x" },
    });
    await fail(jobId);
    expect(await retryJob(curator(), { jobId })).toMatchObject({ state: "queued", error: null });
    const events = await announced("again.jpg");
    expect(events).toHaveLength(2);
    expect(events[1]).toMatchObject({ name: "media/image.uploaded", data: { imageId: "again.jpg", jobId } });
    expect(events[1]?.id).not.toBe(events[0]?.id);
    expect((await getJob(curator(), { jobId })).steps).toEqual([]);
    await begin(jobId);
    expect(await getJob(curator(), { jobId })).toMatchObject({ state: "running", runs: 2 });
  });

  it("is for jobs that failed or were cancelled", async () => {
    const jobId = await queue();
    await expect(retryJob(curator(), { jobId })).rejects.toMatchObject({ code: "conflict" });
  });

  it("of all failed jobs leaves other museums' alone", async () => {
    const other = await testMuseum();
    const mine = [await queue("1"), await queue("2")];
    for (const jobId of mine) {
      await begin(jobId);
      await fail(jobId);
    }
    const stranger = other.as({ kind: "staff", userId: "eve", role: "admin" });
    expect(await retryFailedJobs(stranger, {})).toEqual({ retried: 0 });
    expect(await retryFailedJobs(curator(), { kind: "embed-batch" })).toEqual({ retried: 0 });
    expect(await retryFailedJobs(curator(), {})).toEqual({ retried: 2 });
  });

  it("happens by itself for what was lost or failed for a passing cause, a few times", async () => {
    const lost = await queue("lost");
    const [passing, lasting] = [await queue("passing"), await queue("lasting")];
    for (const jobId of [passing, lasting]) await begin(jobId);
    await fail(passing);
    await fail(lasting, false);
    const sweepIn = (minutes: number) =>
      requeueJobs({ ...museum.system, now: () => new Date(Date.now() + minutes * MINUTE_MS) }, {});
    const states = async () =>
      Promise.all([lost, passing, lasting].map(async (jobId) => (await getJob(curator(), { jobId })).state));
    await sweepIn(5);
    expect(await states()).toEqual(["queued", "failed", "failed"]);
    expect(await announced("lost")).toHaveLength(1);
    await sweepIn(20);
    expect(await states()).toEqual(["queued", "queued", "failed"]);
    await sweepIn(70);
    // Its event is still owed to the engine: it waits, and nothing is lost.
    expect(await announced("lost")).toHaveLength(1);
    await museum.system.db.update(outbox).set({ sentAt: new Date() }).where(eq(outbox.subject, "lost"));
    await sweepIn(70);
    expect(await announced("lost")).toHaveLength(2);
  });
});

describe("who sees jobs", () => {
  it("is the museum's own staff", async () => {
    const jobId = await queue();
    const other = await testMuseum();
    const stranger = other.as({ kind: "staff", userId: "eve", role: "admin" });
    for (const operation of [getJob, cancelJob, retryJob])
      await expect(operation(stranger, { jobId })).rejects.toMatchObject({ code: "not_found" });
    expect((await listJobs(stranger, {})).items.filter(({ id }) => id === jobId)).toEqual([]);
  });

  it("is admins alone for jobs of the whole installation", async () => {
    const root = { ...museum.system, museum: null };
    const engineRunId = newId();
    await beginJob(root, {
      ...{ engineRunId, kind: `nightly-${engineRunId}`, queue: "jobs", subject: null, total: null },
      event: { name: "jobs/nightly.due", data: {} },
    });
    const kind = `nightly-${engineRunId}`;
    expect((await listJobs(admin(), { kind })).items).toHaveLength(1);
    expect((await listJobs(curator(), { kind })).items).toEqual([]);
  });
});

describe("the list", () => {
  it("goes page by page, newest first, with counts by state under the filter", async () => {
    const ids: Id<"job">[] = [];
    for (let index = 0; index < 5; index++) ids.push(await queue(`${index}`));
    const [first] = ids;
    if (first) await begin(first);
    const one = await listJobs(curator(), { limit: 2 });
    const two = await listJobs(curator(), { limit: 2, cursor: one.nextCursor ?? "" });
    const three = await listJobs(curator(), { limit: 2, cursor: two.nextCursor ?? "" });
    const seen = [one, two, three].flatMap((page) => page.items.map(({ id }) => id));
    expect(new Set(seen)).toEqual(new Set(ids));
    expect(seen).toHaveLength(5);
    expect(three.nextCursor).toBeNull();
    expect(one.counts).toEqual({ queued: 4, running: 1, done: 0, failed: 0, cancelled: 0 });
    expect((await listJobs(curator(), { state: "running" })).items.map(({ id }) => id)).toEqual([first]);
  });

  it("refuses a cursor of its own making", async () => {
    await expect(listJobs(curator(), { cursor: "abc" })).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("changes", () => {
  it("are told after a revision, in order, until they are settled", async () => {
    const { revision } = await listJobs(curator(), {});
    const jobId = await queue();
    await begin(jobId);
    const changes = await listJobChanges(curator(), { after: revision });
    expect(changes.items.filter(({ id }) => id === jobId)).toMatchObject([{ state: "running" }]);
    const later = { ...curator(), now: () => new Date(Date.now() + 10_000) };
    const settled = await listJobChanges(later, { after: revision });
    expect((await listJobChanges(later, { after: settled.revision })).items).toEqual([]);
  });
});
