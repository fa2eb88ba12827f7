import { describe, expect, it } from "vitest";
import { ApiProblem } from "@/lib/http/client-fetch";
import { newId } from "@/lib/kernel/ids";
import type { UploadCheck } from "./contract";
import { type UploadCalls, UploadQueue } from "./upload-queue";

const target = { artworkId: "work", view: "front" as const };
const fileOf = (name: string, type = "image/png") => new File([name], name, { type });
const added = (...files: File[]) => files.map((file) => ({ file, target }));
const nothing = (contentHash: string): UploadCheck => ({ contentHash, duplicateOf: [], similar: [] });

/** Another end that notes what it is asked; each file goes when it is let go. */
function otherEnd(change: Partial<UploadCalls> = {}) {
  const asked: string[] = [];
  const going = new Map<string, () => void>();
  const names = new Map<string, string>();
  const calls: UploadCalls = {
    async start({ name }) {
      const uploadId = newId<"upload">();
      names.set(uploadId, name);
      return { uploadId, name, method: "PUT", url: name, headers: {}, expiresAt: "" };
    },
    send: (_to, file, onSent, signal) =>
      new Promise((resolve, reject) => {
        asked.push(`send ${file.name}`);
        onSent(1);
        going.set(file.name, resolve);
        signal.addEventListener("abort", () => reject(signal.reason));
      }),
    check: async (uploadId) => nothing(names.get(uploadId) ?? ""),
    async complete(uploadId) {
      asked.push(`complete ${names.get(uploadId)}`);
      return { imageId: newId<"image">(), jobId: null, created: true };
    },
    discard: async (uploadId) => void asked.push(`discard ${names.get(uploadId)}`),
    ...change,
  };
  const queue = new UploadQueue(calls);
  const phases = () => Object.fromEntries(queue.uploads().map(({ file, phase }) => [file.name, phase]));
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const letGo = async (...files: string[]) => {
    await settle();
    for (const name of files) going.get(name)?.();
    await settle();
  };
  const keyOf = (name: string) => queue.uploads().find(({ file }) => file.name === name)?.key ?? "";
  return { queue, asked, phases, letGo, keyOf };
}

describe("files on their way", () => {
  it("go three at a time, in their order, and each is made a picture", async () => {
    const { queue, asked, phases, letGo } = otherEnd();
    queue.add(added(...["a", "b", "c", "d"].map((name) => fileOf(name))), "page");
    await letGo();
    expect(phases()).toEqual({ a: "sending", b: "sending", c: "sending", d: "waiting" });
    expect(queue.busy).toBe(true);
    await letGo("b");
    expect(phases()).toEqual({ a: "sending", b: "saving", c: "sending", d: "waiting" });
    await letGo("a", "c");
    await letGo("d");
    expect(queue.busy).toBe(false);
    const completed = asked.filter((call) => call.startsWith("complete"));
    expect(completed).toEqual(["complete a", "complete b", "complete c", "complete d"]);
  });

  it("are refused without a call when they can't be pictures", async () => {
    const { queue, asked, letGo } = otherEnd();
    const empty = new File([], "empty.png", { type: "image/png" });
    queue.add(added(fileOf("a.pdf", "application/pdf"), empty, fileOf("b.svg", "image/svg+xml")), "page");
    await letGo();
    expect(queue.uploads().map(({ problem }) => problem?.kind)).toEqual(["kind", "empty", "kind"]);
    expect(asked).toEqual([]);
  });

  it("stop when they are paused, make room for others, and go on from the start", async () => {
    const { queue, asked, phases, letGo, keyOf } = otherEnd();
    queue.add(added(...["a", "b", "c", "d"].map((name) => fileOf(name))), "page");
    await letGo();
    queue.pause(keyOf("a"));
    await letGo();
    expect(phases()).toEqual({ a: "paused", b: "sending", c: "sending", d: "sending" });
    await letGo("b", "c", "d");
    expect(phases()).toEqual({ a: "paused", b: "saved", c: "saved", d: "saved" });
    queue.resume(keyOf("a"));
    await letGo("a");
    expect(phases()).toMatchObject({ a: "saved" });
    expect(asked.filter((call) => call === "send a")).toHaveLength(2);
    expect(asked).toContain("discard a");
  });

  it("never wait for one that waits for their place", async () => {
    const { queue, phases, letGo, keyOf } = otherEnd();
    queue.add(added(...["a", "b", "c", "d"].map((name) => fileOf(name))), "page");
    await letGo();
    queue.pause(keyOf("a"));
    await letGo();
    queue.resume(keyOf("a"));
    await letGo("b", "c", "d");
    await letGo("a");
    expect(new Set(Object.values(phases()))).toEqual(new Set(["saved"]));
  });

  it("ask what to do about something that is there already, and do it", async () => {
    const artwork = { id: newId<"artwork">(), accessionNumber: "1", title: "One" };
    const duplicateOf = [{ imageId: newId<"image">(), url: "/a", artwork }];
    const check = async () => ({ ...nothing("hash"), duplicateOf });
    const { queue, asked, phases, letGo, keyOf } = otherEnd({ check });
    queue.add(added(fileOf("a"), fileOf("b")), "page");
    await letGo("a", "b");
    expect(phases()).toEqual({ a: "asking", b: "asking" });
    expect(queue.uploads()[1]?.twin).toBe("a");
    queue.addAnyway(keyOf("a"));
    queue.remove(keyOf("b"));
    await letGo();
    expect(phases()).toEqual({ a: "saved" });
    expect(asked).toContain("complete a");
    expect(asked).toContain("discard b");
  });

  it("say why they failed, and are tried again when it may help", async () => {
    let online = false;
    const problem = { title: "", detail: "No answer came.", code: "offline", requestId: "" };
    const { queue, phases, letGo } = otherEnd({
      send: async () => {
        if (!online) throw new ApiProblem(0, problem);
      },
    });
    queue.add(added(fileOf("a")), "page");
    await letGo();
    expect(queue.uploads()[0]).toMatchObject({
      phase: "refused",
      problem: { kind: "offline", passing: true },
    });
    online = true;
    queue.resumeAll();
    await letGo();
    expect(phases()).toEqual({ a: "saved" });
  });
});
