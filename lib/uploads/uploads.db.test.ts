import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog } from "@/db/schema/audit";
import { artworkImages } from "@/db/schema/media";
import { busyPicture } from "@/db/seed/busy-picture";
import { type TestMuseum, testMuseum } from "@/db/testing";
import { intakeRoute } from "@/lib/http/route";
import { type Context, createContext } from "@/lib/kernel/context";
import { env } from "@/lib/kernel/env";
import type { Id } from "@/lib/kernel/ids";
import { stopEngine } from "@/lib/recognition/server/engine";
import { completeUpload, discardUpload, purgeUploads, receiveUpload, startUploads } from ".";
import type { StartedUpload } from "./contract";

afterAll(stopEngine);

let museum: TestMuseum;
let curator: Context;
let artworkId: Id<"artwork">;
let picture: Buffer;

beforeAll(async () => {
  museum = await testMuseum({ works: 1 });
  curator = museum.as({ kind: "staff", userId: "cleo", role: "curator" });
  artworkId = museum.works[0]?.id as Id<"artwork">;
  picture = await busyPicture("upload", 700, 500);
});

const announce = async (bytes: Uint8Array, type = "image/png" as const, ctx = curator) => {
  const { items } = await startUploads(ctx, { files: [{ name: "wave.png", type, bytes: bytes.length }] });
  return items[0] as StartedUpload;
};

/** Sends bytes to an address as a browser would, in pieces; `length` is what the request's head says. */
function send({ uploadId, url, headers }: StartedUpload, bytes: Uint8Array, length?: number) {
  const pieces = [bytes.subarray(0, 1_000), bytes.subarray(1_000)];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
  });
  const head = { ...headers, ...(length === undefined ? {} : { "content-length": `${length}` }) };
  const init = { method: "PUT", headers: head, body, duplex: "half" } as RequestInit;
  const params = Promise.resolve({ uploadId });
  return intakeRoute(receiveUpload)(new Request(`http://localhost:3000${url}`, init), { params });
}

const filesOf = (uploadId: string) => {
  const folder = join(env().storageDir, "uploads", uploadId);
  return existsSync(folder) ? readdirSync(folder) : [];
};

const sent = async (bytes: Uint8Array = picture) => {
  const upload = await announce(bytes);
  expect((await send(upload, bytes)).status).toBe(200);
  return upload;
};

describe("a file on its way", () => {
  it("becomes a picture of a work, is written down, and leaves nothing behind", async () => {
    const { uploadId } = await sent();
    expect(filesOf(uploadId)).toHaveLength(1);
    const answer = await completeUpload(curator, { uploadId, artworkId, view: "detail", alt: "A wave" });
    expect(answer).toMatchObject({ created: true, jobId: expect.any(String) });
    expect(filesOf(uploadId)).toEqual([]);
    const [row] = await curator.db.select().from(artworkImages).where(eq(artworkImages.id, answer.imageId));
    expect(row).toMatchObject({ artworkId, view: "detail", alt: { en: "A wave" }, state: "pending" });
    const [entry] = await curator.db.select().from(auditLog).where(eq(auditLog.subjectId, answer.imageId));
    expect(entry).toMatchObject({ action: "uploadArtworkImage", actorId: "cleo" });
    // Whoever did not hear the answer asks again.
    expect(await completeUpload(curator, { uploadId, artworkId })).toEqual(answer);
  });

  it("arrives once: its address opens nothing afterwards, nor after its time", async () => {
    const upload = await sent(await busyPicture("once only"));
    expect((await send(upload, picture)).status).toBe(404);
    const late = await announce(picture);
    const later = createContext({ ...curator, now: () => new Date(Date.now() + 16 * 60_000) });
    const token = new URL(late.url, "http://localhost").searchParams.get("token") ?? "";
    const body = new Blob([new Uint8Array(picture)]).stream();
    const wanted = { uploadId: late.uploadId, token, type: "image/png", bytes: null, body };
    await expect(receiveUpload(later, wanted)).rejects.toMatchObject({ code: "not_found" });
  });

  it("arrives once also when it is sent twice at one time", async () => {
    const upload = await announce(picture);
    const both = await Promise.all([send(upload, picture), send(upload, picture)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    expect(filesOf(upload.uploadId)).toHaveLength(1);
  });

  it("is opened by its own token alone", async () => {
    const [one, other] = [await announce(picture), await announce(picture)];
    const crossed = { ...one, url: one.url.replace(/token=.*/, other.url.split("?")[1] ?? "") };
    expect((await send(crossed, picture)).status).toBe(404);
  });

  it("is refused when it is longer or shorter than announced, or of another type; and may then be sent well", async () => {
    const upload = await announce(picture.subarray(0, 5_000));
    expect((await send(upload, picture)).status).toBe(413);
    expect((await send(upload, picture, picture.length)).status).toBe(413);
    expect((await send(upload, picture.subarray(0, 4_999))).status).toBe(400);
    const jpeg = { ...upload, headers: { "content-type": "image/jpeg" } };
    expect((await send(jpeg, picture.subarray(0, 5_000))).status).toBe(415);
    expect(filesOf(upload.uploadId)).toEqual([]);
    expect((await send(upload, picture.subarray(0, 5_000))).status).toBe(200);
  });

  it("that breaks off may be sent again", async () => {
    const upload = await announce(picture);
    let pulled = 0;
    const breaking = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulled++ === 0) controller.enqueue(picture.subarray(0, 1_000));
        else controller.error(new Error("gone"));
      },
    });
    const token = new URL(upload.url, "http://localhost").searchParams.get("token") ?? "";
    const head = { uploadId: upload.uploadId, token, type: "image/png", bytes: picture.length };
    const broken = receiveUpload(curator, { ...head, body: breaking });
    await expect(broken).rejects.toMatchObject({ code: "invalid_input" });
    expect(filesOf(upload.uploadId)).toEqual([]);
    expect((await send(upload, picture)).status).toBe(200);
  });
});

describe("what is announced", () => {
  it.each([
    [{ name: "a.svg", type: "image/svg+xml", bytes: 10 }, /files.0.type/],
    [{ name: "a.png", type: "image/png", bytes: 50 * 1024 * 1024 + 1 }, /50 MB/],
    [{ name: "a.png", type: "image/png", bytes: 0 }, /empty/],
    [{ name: "a.png", type: "image/png", bytes: 1, museumId: "x" }, /museumId/],
  ])("is refused by name: %j", async (file, detail) => {
    const wrong = startUploads(curator, { files: [file as never] });
    await expect(wrong).rejects.toMatchObject({
      code: "invalid_input",
      detail: expect.stringMatching(detail),
    });
  });

  it("is refused as HEIC where that can't be read, before a byte is sent", async () => {
    const files = [{ name: "IMG_1.HEIC", type: "image/heic" as const, bytes: 1_000 }];
    await expect(startUploads(curator, { files })).rejects.toMatchObject({ code: "unsupported_type" });
  });
});

describe("a file that has arrived", () => {
  it("is nobody's in another museum, and no picture of another museum's work", async () => {
    const other = await testMuseum({ works: 1 });
    const stranger = other.as({ kind: "staff", userId: "eve", role: "admin" });
    const { uploadId } = await sent(await busyPicture("foreign"));
    const theirs = other.works[0]?.id as Id<"artwork">;
    for (const attempt of [
      () => completeUpload(stranger, { uploadId, artworkId: theirs }),
      () => completeUpload(curator, { uploadId, artworkId: theirs }),
      () => discardUpload(stranger, { uploadId }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: "not_found" });
    expect(filesOf(uploadId)).toHaveLength(1);
  });

  it("is needed before it can be used", async () => {
    const late = await busyPicture("late");
    const upload = await announce(late);
    const complete = () => completeUpload(curator, { uploadId: upload.uploadId, artworkId });
    await expect(complete()).rejects.toMatchObject({ code: "conflict" });
    expect((await send(upload, late)).status).toBe(200);
    expect(await complete()).toMatchObject({ created: true });
  });

  it("that is no picture is refused with the reason, and gone", async () => {
    const { uploadId } = await sent(Buffer.from("<svg onload='alert(1)'/>"));
    const broken = completeUpload(curator, { uploadId, artworkId });
    await expect(broken).rejects.toMatchObject({ code: "unsupported_type" });
    expect(filesOf(uploadId)).toEqual([]);
    await expect(completeUpload(curator, { uploadId, artworkId })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is thrown away on request, or after a day", async () => {
    const [asked, forgotten] = [
      await sent(await busyPicture("asked")),
      await sent(await busyPicture("forgotten")),
    ];
    await discardUpload(curator, { uploadId: asked.uploadId });
    expect(filesOf(asked.uploadId)).toEqual([]);
    const inHours = (hours: number) =>
      createContext({ ...museum.system, now: () => new Date(Date.now() + hours * 3_600_000) });
    await purgeUploads(inHours(23), {});
    expect(filesOf(forgotten.uploadId)).toHaveLength(1);
    expect((await purgeUploads(inHours(25), {})).purged).toBeGreaterThan(0);
    expect(filesOf(forgotten.uploadId)).toEqual([]);
  });
});
