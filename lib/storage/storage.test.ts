import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { localFolder } from "./local-folder";
import type { Storage } from "./port";
import { s3Bucket } from "./s3-bucket";
import { startS3Server } from "./s3-server.testing";

let server: Awaited<ReturnType<typeof startS3Server>>;
let folder: string;
beforeAll(async () => {
  server = await startS3Server();
  folder = mkdtempSync(join(tmpdir(), "artscope-storage-"));
});
afterAll(() => server.stop());

const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString();
const kinds: [string, () => Storage][] = [
  ["a folder", () => localFolder(folder)],
  ["a bucket", () => s3Bucket(server.settings)],
];

describe.each(kinds)("storage in %s", (_name, make) => {
  it("keeps what it is given under its key, and knows its length", async () => {
    const storage = make();
    await storage.put("one/150.webp", Buffer.from("small"), "image/webp");
    expect(text(await storage.get("one/150.webp"))).toBe("small");
    expect(await storage.size("one/150.webp")).toBe(5);
    await storage.put("one/150.webp", Buffer.from("another"));
    expect(text(await storage.get("one/150.webp"))).toBe("another");
  });

  it("says of what is not there that it is not there", async () => {
    expect(await make().get("none/150.webp")).toBeNull();
    expect(await make().size("none/150.webp")).toBeNull();
    await make().removeAll("none");
  });

  it("removes a key with all below it, and nothing whose name only begins alike", async () => {
    const storage = make();
    const names = ["two/150.webp", "two/400.webp", "two/800.webp", "two/deep/er", "twofold/150.webp", "leaf"];
    for (const name of names) await storage.put(name, Buffer.from(name));
    await storage.removeAll("two");
    await storage.removeAll("leaf");
    const left = await Promise.all(names.map(async (name) => (await storage.size(name)) !== null));
    expect(left).toEqual([false, false, false, false, true, false]);
  });
});

describe("a folder", () => {
  it("is not left by any key", () => {
    expect(() => localFolder(folder).get("../outside")).toThrow("leaves the storage folder");
    expect(() => localFolder(folder).removeAll(".")).toThrow("leaves the storage folder");
  });

  it("has nothing of a file that did not come whole", async () => {
    const { intake } = localFolder(folder);
    if (intake.kind !== "through-us") throw new Error("no folder");
    const body = new Blob(["four"]).stream();
    await expect(intake.receive("part/file", body, 5)).rejects.toMatchObject({ code: "invalid_input" });
    expect(readdirSync(join(folder, "part"))).toEqual([]);
  });
});

describe("a bucket's address for one file", () => {
  const file = Buffer.from("a picture's bytes");
  const announced = { type: "image/png", bytes: file.length };
  const address = async (browserEndpoint?: string) => {
    const { intake } = s3Bucket({ ...server.settings, browserEndpoint });
    if (intake.kind !== "direct") throw new Error("no bucket");
    return intake.address("uploads/1/file", announced, 60);
  };
  const put = (url: string, headers: Record<string, string>, body: Uint8Array) =>
    fetch(url, { method: "PUT", headers, body: new Uint8Array(body) }).then(({ status }) => status);

  it("takes that file from anybody who has it, and tells no secret", async () => {
    const { url, headers } = await address();
    expect(url).not.toContain(server.settings.credentials.secretAccessKey);
    expect(await put(url, headers, file)).toBe(200);
    expect(text(await s3Bucket(server.settings).get("uploads/1/file"))).toBe("a picture's bytes");
    expect(server.objects.get("art scope/uploads/1/file")?.type).toBe("image/png");
  });

  it("takes no other type, no other length, no other key, and nothing when its time is over", async () => {
    const { url, headers } = await address();
    expect(await put(url, { "content-type": "text/html" }, file)).toBe(403);
    expect(await put(url, headers, Buffer.concat([file, file]))).toBe(403);
    expect(await put(url, headers, file.subarray(1))).toBe(403);
    expect(await put(url.replace("uploads/1", "uploads/2"), headers, file)).toBe(403);
    server.clock.aheadMs = 61_000;
    expect(await put(url, headers, file)).toBe(403);
    server.clock.aheadMs = 0;
    expect(await put(url, headers, file)).toBe(200);
  });

  it("is that of the server as browsers reach it", async () => {
    const { url, headers } = await address(`http://localhost:${server.port}`);
    expect(new URL(url).hostname).toBe("localhost");
    expect(await put(url, headers, file)).toBe(200);
  });

  it("is of no use with another secret", async () => {
    const credentials = { accessKeyId: "museum", secretAccessKey: "guessed" };
    const stranger = s3Bucket({ ...server.settings, credentials });
    await expect(stranger.put("a", file)).rejects.toMatchObject({ name: "SignatureDoesNotMatch" });
  });
});
