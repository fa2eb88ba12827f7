import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { downloadModel } from "@/lib/recognition/server/model-download";
import { inspectModel, listModels } from "@/lib/recognition/server/model-folder";
import { listenOnLoopback, type ModelHub, modelFailure, startModelHub } from "./model-hub-fixture";
import { tinyClipFiles } from "./tiny-clip";

const MODEL = "test/tiny-clip";
const VISION = "onnx/vision_model_quantized.onnx";
const files = tinyClipFiles();
const patience = { connectTimeoutMs: 400, stallTimeoutMs: 400 };

let hub: ModelHub;
let modelsDir: string;

beforeAll(async () => {
  hub = await startModelHub(MODEL, files);
});
afterAll(() => hub.close());
beforeEach(async () => {
  modelsDir = await mkdtemp(join(tmpdir(), "artscope-models-"));
  hub.trouble = {};
  hub.requests.length = 0;
});
afterEach(() => rm(modelsDir, { recursive: true, force: true }));

const download = (from = hub.url) => downloadModel({ modelId: MODEL, modelsDir, from, patience });
const inFolder = (path: string) => join(modelsDir, MODEL, path);

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** An address on this machine where nobody listens any more. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await listenOnLoopback(server);
  const url = addressOf(server);
  await new Promise((done) => server.close(done));
  return url;
}

async function leftovers(): Promise<string[]> {
  const names = await readdir(join(modelsDir, MODEL), { recursive: true });
  return names.filter((name) => /\.partial$|\.downloading$/.test(name));
}

describe("downloading a model", () => {
  it("brings every file, records checksums, leaves nothing else", async () => {
    const seen: string[] = [];
    const onProgress = ({ path, state }: { path: string; state: string }) => seen.push(`${path} ${state}`);
    const manifest = await downloadModel({ modelId: MODEL, modelsDir, from: hub.url, patience, onProgress });
    const model = await inspectModel(modelsDir, MODEL);
    expect(model.state).toBe("complete");
    expect(model.manifest).toEqual(manifest);
    expect(manifest.files.filter((file) => file.published).map((file) => file.path)).toHaveLength(2);
    expect(await readFile(inFolder(VISION))).toEqual(Buffer.from(files.get(VISION) ?? []));
    expect(seen).toContain(`${VISION} done`);
    expect(await leftovers()).toEqual([]);
  });

  it("keeps large files that are already as published", async () => {
    await download();
    hub.requests.length = 0;
    await download();
    expect(hub.requests.filter((path) => path.endsWith(".onnx"))).toEqual([]);
  });

  it("replaces a large file that is not as published", async () => {
    await download();
    await writeFile(inFolder(VISION), "something else");
    await download();
    expect((await stat(inFolder(VISION))).size).toBe(files.get(VISION)?.length);
  });

  it("works from a plain mirror without published checksums", async () => {
    hub.trouble = { noListing: true };
    const manifest = await download();
    expect(manifest.revision).toBeNull();
    expect(manifest.files.some((file) => file.published)).toBe(false);
    expect((await inspectModel(modelsDir, MODEL)).state).toBe("complete");
  });

  it("goes on where it broke off", async () => {
    hub.trouble = { breakIn: VISION };
    expect((await modelFailure(download())).message).toMatch(/again to go on/);
    expect((await inspectModel(modelsDir, MODEL)).missing).toContain(VISION);
    hub.trouble = {};
    await download();
    expect(hub.requests.some((request) => request.includes(`${VISION} bytes=`))).toBe(true);
    expect((await inspectModel(modelsDir, MODEL)).state).toBe("complete");
  });

  it("starts a file again when its earlier half does not fit", async () => {
    hub.trouble = { breakIn: VISION };
    await modelFailure(download());
    await writeFile(inFolder(`${VISION}.partial`), Buffer.alloc(1000, 7));
    hub.trouble = {};
    await download();
    expect(await readFile(inFolder(VISION))).toEqual(Buffer.from(files.get(VISION) ?? []));
  });

  it("keeps nothing whose checksum is wrong", async () => {
    hub.trouble = { corrupt: VISION };
    const error = await modelFailure(download());
    expect(error.code).toBe("damaged");
    const model = await inspectModel(modelsDir, MODEL);
    expect(model.missing).toContain(VISION);
    expect(model.manifest).toBeNull();
    expect(await leftovers()).toEqual([]);
  });

  it("refuses a model that lacks a tower, before fetching anything", async () => {
    const half = new Map([...files].filter(([path]) => path !== VISION));
    const other = await startModelHub(MODEL, half);
    const error = await modelFailure(download(other.url)).finally(() => other.close());
    expect(error.code).toBe("missing_files");
    expect(error.message).toContain(VISION);
  });

  it.each(["../../etc", "Xenova", "a/b/c", "a/..", "/abs/olute", ""])(
    "refuses the name %j",
    async (modelId) => {
      const error = await modelFailure(downloadModel({ modelId, modelsDir, from: hub.url, patience }));
      expect(error.code).toBe("bad_id");
    },
  );

  it("says so when the folder can't be written", async () => {
    const file = join(modelsDir, "file");
    await writeFile(file, "");
    const error = await modelFailure(
      downloadModel({ modelId: MODEL, modelsDir: file, from: hub.url, patience }),
    );
    expect(error.code).toBe("disk");
    expect(error.message).toContain(file);
  });

  it("is done by one process at a time", async () => {
    hub.trouble = { stallIn: VISION };
    const first = modelFailure(download());
    await expect.poll(() => hub.requests.some((path) => path.endsWith(VISION))).toBe(true);
    expect((await modelFailure(download())).code).toBe("busy");
    await first;
    hub.trouble = {};
    await writeFile(inFolder(".downloading"), "999999999");
    await download();
  });
});

describe("networks that don't answer", () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer(() => {});
    await listenOnLoopback(silent);
  });
  afterAll(() => {
    silent.closeAllConnections();
    silent.close();
  });

  it("a server that takes the connection and stays silent", async () => {
    const error = await modelFailure(download(addressOf(silent)));
    expect(error.code).toBe("unreachable");
    expect(error.message).toMatch(/no answer within 0.4 s/);
    expect((await inspectModel(modelsDir, MODEL)).state).toBe("absent");
  });

  it("a server that falls silent in the middle of a file", async () => {
    hub.trouble = { stallIn: VISION };
    const error = await modelFailure(download());
    expect(error.code).toBe("unreachable");
    expect(error.message).toMatch(/nothing for 0.4 s/);
    expect((await inspectModel(modelsDir, MODEL)).state).toBe("incomplete");
  });

  it("nobody listening", async () => {
    const url = await closedAddress();
    const error = await modelFailure(download(url));
    expect(error.code).toBe("unreachable");
    expect(error.message).toMatch(/^127\.0\.0\.1:\d+ can't be reached: .*ECONNREFUSED/);
  });

  it("a sign-in page in between, and a hub that refuses", async () => {
    hub.trouble = { signIn: true };
    expect((await modelFailure(download())).message).toMatch(/sign-in page/);
    hub.trouble = { status: 403 };
    expect((await modelFailure(download())).code).toBe("refused");
  });
});

describe("npm run models", () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number | null; out: string }>((done) => {
      const child = spawn(process.execPath, [
        "--import",
        "tsx",
        "scripts/models.ts",
        "--dir",
        modelsDir,
        ...args,
      ]);
      let out = "";
      for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (out += piece));
      child.on("close", (code) => done({ code, out }));
    });

  it("downloads, lists, verifies and notices damage, each with its exit code", async () => {
    expect(await run("--download", MODEL, "--from", hub.url)).toMatchObject({ code: 0 });
    const listed = await run();
    expect(listed.code).toBe(0);
    expect(listed.out).toMatch(/artscope\/built-in@\w{12} {2}complete/);
    expect(listed.out).toMatch(/test\/tiny-clip {2}complete/);
    expect(await run("--verify")).toMatchObject({ code: 0 });
    await truncate(inFolder(VISION), 100);
    const verified = await run("--verify");
    expect(verified.code).toBe(1);
    expect(verified.out).toContain(`DAMAGED: ${VISION} (size)`);
    expect((await listModels(modelsDir)).map((model) => model.modelId)).toEqual([MODEL]);
  }, 60_000);

  it("says what to do when the source can't be reached, and what is wrong with a command line", async () => {
    const unreachable = await run("--download", MODEL, "--from", await closedAddress());
    expect(unreachable.code).toBe(1);
    expect(unreachable.out).toMatch(/built-in encoder/);
    expect(unreachable.out).toContain(join(modelsDir, MODEL));
    expect(await run("--download", "nonsense", "--from", hub.url)).toMatchObject({ code: 2 });
    expect(await run("--nonsense")).toMatchObject({ code: 2 });
    expect(await run("--from", hub.url)).toMatchObject({ code: 2 });
  }, 60_000);
});
