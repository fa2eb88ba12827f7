import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { type TestPerson, testPerson } from "@/db/testing-people";
import { endSession } from "@/lib/accounts";
import { beginJob, finishJob, listJobChanges, queueJob } from "@/lib/jobs";
import { createContext, inTransaction } from "@/lib/kernel/context";
import { type Id, newId } from "@/lib/kernel/ids";
import { streamRoute } from "./stream";

/** Older than the time in which an earlier change could still turn up. */
const SETTLED_MS = 60_000;

const nowhere = { params: Promise.resolve({}) };
const changes = streamRoute(listJobChanges);

let museum: TestMuseum;
let admin: TestPerson;
beforeAll(async () => {
  // Another museum's work, which nobody here is told of.
  await queue(await testMuseum(), "elsewhere.jpg");
});
beforeEach(async () => {
  museum = await testMuseum();
  admin = await testPerson(museum, "admin");
});

const open: AbortController[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.abort();
});

function ask(headers: Record<string, string> = {}, query = "") {
  const controller = new AbortController();
  open.push(controller);
  const url = `http://localhost/api/v1/jobs/changes?museum=${museum.slug}${query}`;
  const request = new Request(url, {
    headers: { ...admin.headers, accept: "text/event-stream", ...headers },
    signal: controller.signal,
  });
  return changes(request, nowhere);
}

/** The same museum a minute ago. */
const earlier = (of = museum) =>
  createContext({ ...of.system, now: () => new Date(Date.now() - SETTLED_MS) });

/** Jobs of this file: an admin is told of the installation's too, which other tests make meanwhile. */
const ours = new Set<string>();

async function queue(of: TestMuseum, label: string): Promise<Id<"job">> {
  const event = { name: "media/image.uploaded", data: {} };
  const job = { kind: "embed-image", queue: "media", subject: `${of.slug}/${label}`, label, event };
  const { jobId } = await inTransaction(earlier(of), (inner) => queueJob(inner, job));
  ours.add(jobId);
  return jobId;
}

function begin(jobId: Id<"job">, ctx = museum.system) {
  const run = { kind: "embed-image", queue: "media", subject: null, total: null };
  const event = { name: "media/image.uploaded", data: {} };
  return beginJob(ctx, { jobId, engineRunId: newId(), ...run, event });
}

type Message = { event: string; id: string; job: { id: string; state: string; label: string } };

/** Reads a stream's messages as a browser does. */
function listen(response: Response) {
  const reader = response.body?.getReader();
  if (!reader) throw new Error("no stream");
  const decoder = new TextDecoder();
  let text = "";
  return async function next(): Promise<Message> {
    for (;;) {
      const end = text.indexOf("\n\n");
      if (end >= 0) {
        const fields = new Map(
          text
            .slice(0, end)
            .split("\n")
            .map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]),
        );
        text = text.slice(end + 2);
        const event = fields.get("event") ?? "message";
        const job = JSON.parse(fields.get("data") ?? "{}");
        if (event === "message" && !ours.has(job.id)) continue;
        return { event, id: fields.get("id") ?? "", job };
      }
      const { done, value } = await reader.read();
      if (done) throw new Error("the stream ended");
      text += decoder.decode(value, { stream: true });
    }
  };
}

describe("a stream of changes", () => {
  it("says that it is open, then each change once, as it happens", async () => {
    const first = await queue(museum, "a.jpg");
    const response = await ask();
    expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
    expect(response.headers.get("cache-control")).toContain("no-transform");
    const next = listen(response);
    expect(await next()).toMatchObject({ event: "ready" });
    await begin(first);
    expect(await next()).toMatchObject({ event: "message", job: { id: first, state: "running" } });
    await finishJob(museum.system, { job: { jobId: first }, queue: "media", state: "done" });
    expect(await next()).toMatchObject({ job: { id: first, state: "done" } });
    // Told already, and still young enough to be read again: only what is new is said.
    const second = await queue(museum, "b.jpg");
    expect(await next()).toMatchObject({ job: { id: second, state: "queued" } });
  });

  it("goes on after the last id that the browser saw: what was missed comes, and nothing twice", async () => {
    const [seen, missed] = [await queue(museum, "seen.jpg"), await queue(museum, "missed.jpg")];
    const next = listen(await ask());
    await next();
    await begin(seen, earlier());
    let { id } = await next();
    // The id moves on with the next message.
    await begin(missed, earlier());
    ({ id } = await next());
    open.pop()?.abort();
    await finishJob(earlier(), { job: { jobId: missed }, queue: "media", state: "done" });
    const resumed = listen(await ask({ "last-event-id": id }, "&after=0"));
    expect(await resumed()).toMatchObject({ event: "ready" });
    expect(await resumed()).toMatchObject({ job: { id: missed, state: "done" } });
    const third = await queue(museum, "third.jpg");
    expect(await resumed()).toMatchObject({ job: { id: third, state: "queued" } });
  });

  it("goes on with the next of many when it breaks between two of them", async () => {
    const jobs = [];
    for (const label of ["a", "b", "c"]) jobs.push(await queue(museum, label));
    const next = listen(await ask({}, "&after=0"));
    expect(await next()).toMatchObject({ event: "ready", id: "0" });
    const { id, job } = await next();
    expect(job.id).toBe(jobs[0]);
    open.pop()?.abort();
    const resumed = listen(await ask({ "last-event-id": id }));
    await resumed();
    expect([(await resumed()).job.id, (await resumed()).job.id]).toEqual(jobs.slice(1));
  });

  it("leaves out no change of a slow transaction that drew its number before a faster one", async () => {
    const [slow, fast] = [await queue(museum, "slow.jpg"), await queue(museum, "fast.jpg")];
    const { revision } = await listJobChanges(museum.as({ kind: "staff", userId: "ada", role: "admin" }), {});
    await begin(slow);
    await begin(fast);
    const { revision: later } = await (await ask({ accept: "application/json" })).json();
    // Both are young: whoever begins now is told of both, whichever of them came to light first.
    expect(later).toBeLessThanOrEqual(revision);
    const body = await (await ask({ accept: "application/json" }, `&after=${later}`)).json();
    expect(body.items.map((job: { id: string }) => job.id).filter((id: string) => ours.has(id))).toEqual([
      slow,
      fast,
    ]);
  });

  it("answers once, as JSON, when no stream is asked for", async () => {
    const jobId = await queue(museum, "a.jpg");
    const response = await ask({ accept: "application/json" }, "&after=0");
    expect(response.headers.get("content-type")).toContain("application/json");
    const { items, revision } = await response.json();
    expect(items.filter((job: { id: string }) => ours.has(job.id))).toMatchObject([{ id: jobId }]);
    expect(revision).toEqual(expect.any(Number));
  });

  it.each([
    ["whoever has not signed in", { cookie: "" }, 401, "unauthenticated"],
    ["a last id that is none of ours", { "last-event-id": "yesterday" }, 400, "invalid_input"],
  ])("refuses %s before anything is streamed", async (_, headers, status, code) => {
    const response = await ask(headers);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ code, requestId: response.headers.get("x-request-id") });
  });

  it("ends when the listener's session does", async () => {
    const next = listen(await ask());
    await next();
    await endSession(admin.ctx, { sessionId: admin.sessionId });
    await expect(next()).rejects.toThrow(/ended/);
  });

  it("ends when the listener is gone", async () => {
    const response = await ask();
    const next = listen(response);
    await next();
    open.pop()?.abort();
    await expect(next()).rejects.toThrow(/ended/);
  });
});
