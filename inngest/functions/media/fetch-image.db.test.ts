import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it, vi } from "vitest";
import { busyPicture } from "@/db/seed/busy-picture";
import { testMuseum } from "@/db/testing";
import { announced, runJob } from "@/inngest/run-job.testing";
import { requestArtworkImage } from "@/lib/catalog";
import { listJobs } from "@/lib/jobs";
import type { Id } from "@/lib/kernel/ids";
import { findImage } from "@/lib/media/queries/images";
import { stopEngine } from "@/lib/recognition/server/engine";
import { prepareImage } from "./embed-image";
import { fetchImage } from "./fetch-image";

const REQUESTED = "media/image.requested";

// Before the settings are read: they name this server as one that may be in our own network.
const server = await vi.hoisted(async () => {
  const http = await import("node:http");
  const state: { url: string; answer: RequestListener; close(): void } = {
    ...{ url: "", answer: (_, reply) => reply.end(), close: () => undefined },
  };
  const listener = http.createServer((request, reply) => state.answer(request, reply));
  await new Promise<void>((resolve) => void listener.listen(0, "127.0.0.1", resolve));
  const address = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
  process.env.ARTSCOPE_FETCH_ALLOW = address;
  return Object.assign(state, { url: `http://${address}/squares.png`, close: () => void listener.close() });
});
afterAll(async () => {
  server.close();
  await stopEngine();
});

async function requested(answer: RequestListener) {
  server.answer = answer;
  const museum = await testMuseum({ works: 1 });
  const curator = museum.as({ kind: "staff", userId: "cleo", role: "curator" });
  const artworkId = museum.works[0]?.id as Id<"artwork">;
  await requestArtworkImage(curator, { artworkId, url: server.url, alt: "Squares" });
  const run = async () => runJob(fetchImage, REQUESTED, (await announced(museum, REQUESTED))[0] ?? {});
  return { museum, curator, artworkId, run };
}

describe("a picture from elsewhere", () => {
  it("is downloaded by a job that bears the work's name, and prepared like an upload", async () => {
    const picture = await busyPicture("elsewhere");
    const { museum, curator, run } = await requested((_, reply) => void reply.end(picture));
    expect((await listJobs(curator, {})).items).toMatchObject([
      { kind: "fetch-image", label: "Composition 0", state: "queued" },
    ]);
    const { imageId } = (await run()).result as { imageId: Id<"image"> };
    const image = () => findImage(curator.db, museum.system.museum?.id as Id<"museum">, imageId);
    expect(await image()).toMatchObject({ state: "pending", sourceUrl: server.url, alt: { en: "Squares" } });
    const [event] = await announced(museum, "media/image.uploaded");
    await runJob(prepareImage, "media/image.uploaded", event ?? {});
    expect(await image()).toMatchObject({ state: "ready" });
  });

  it("that was fetched before is not taken twice when the job runs again", async () => {
    const picture = await busyPicture("twice");
    const { museum, run } = await requested((_, reply) => void reply.end(picture));
    const first = await run();
    const [event] = await announced(museum, REQUESTED);
    const again = await runJob(fetchImage, REQUESTED, { ...event, jobId: undefined });
    const { imageId } = first.result as { imageId: string };
    expect(again.result).toEqual({ imageId, jobId: null, created: false });
  });

  it("that is a web page, or isn't there, is given up for good", async () => {
    const page = await requested((_, reply) => void reply.end("<!doctype html><p>Hello"));
    expect((await page.run()).error).toMatchObject({ name: "NonRetriableError" });
    const gone = await requested((_, reply) => void reply.writeHead(404).end());
    const { error } = await gone.run();
    expect(error).toMatchObject({
      name: "NonRetriableError",
      message: "127.0.0.1 answered 404: there is no such picture there.",
    });
  });

  it("whose server is out of order is tried again", async () => {
    const { run } = await requested((_, reply) => void reply.writeHead(503).end());
    const { error } = await run();
    expect(error).not.toMatchObject({ name: "NonRetriableError" });
    expect(String((error as Error).message)).toContain("answered 503");
  });

  it("is asked for by address and work that can be used, or not at all", async () => {
    const { museum, curator, artworkId } = await requested((_, reply) => reply.end());
    const other = await testMuseum({ works: 1 });
    const ask = (url: string, id = artworkId) => requestArtworkImage(curator, { artworkId: id, url });
    await expect(ask("http://169.254.169.254/latest")).rejects.toMatchObject({ code: "invalid_input" });
    await expect(ask("ftp://example.org/a.png")).rejects.toMatchObject({ code: "invalid_input" });
    await expect(ask(server.url, other.works[0]?.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await announced(museum, REQUESTED)).toHaveLength(1);
  });
});
