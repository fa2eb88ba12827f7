import { mkdir, open, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fetchToFile, type Patience } from "./fetch-file";
import { ModelError } from "./model-error";
import { modelPath, SETTINGS_FILES, TOWER_FILES } from "./model-folder";
import { type Manifest, sha256OfFile, writeManifest } from "./model-manifest";
import { fileUrl, readListing, type SourceListing } from "./model-source";

/** Where models come from unless another address is given. */
export const DEFAULT_SOURCE = "https://huggingface.co";

/** Short enough to tell a person behind a silent firewall within seconds. */
const PATIENCE: Patience = { connectTimeoutMs: 5_000, stallTimeoutMs: 15_000 };

export type DownloadProgress = {
  path: string;
  received: number;
  total: number | null;
  state: "kept" | "receiving" | "done";
};

export type DownloadRequest = {
  modelId: string;
  modelsDir: string;
  /** Base address of the hub or of a mirror with the same paths. */
  from?: string;
  patience?: Partial<Patience>;
  onProgress?: (progress: DownloadProgress) => void;
};

type Entry = Manifest["files"][number];

/**
 * Brings a model's files into its folder and records their checksums. Files already there and as published
 * are kept, an interrupted download goes on. Throws `ModelError`; what is incomplete never gets its own name.
 */
export async function downloadModel(request: DownloadRequest): Promise<Manifest> {
  const folder = modelPath(request.modelsDir, request.modelId);
  const base = (request.from ?? DEFAULT_SOURCE).replace(/\/+$/, "");
  if (!/^https?:\/\//.test(base)) throw new ModelError("bad_id", `"${base}" is not an http address.`);
  const patience = { ...PATIENCE, ...request.patience };
  try {
    await mkdir(folder, { recursive: true });
    return await alone(folder, async () => {
      const listing = await readListing(base, request.modelId, patience);
      requireFiles(listing, request.modelId, base);
      const files: Entry[] = [];
      for (const path of [...SETTINGS_FILES, ...TOWER_FILES]) {
        files.push(await bring({ request, folder, base, listing, patience, path }));
      }
      const manifest = { modelId: request.modelId, source: base, revision: listing.revision, files };
      await writeManifest(folder, manifest);
      return manifest;
    });
  } catch (error) {
    throw asModelError(error, folder);
  }
}

type Errand = {
  request: DownloadRequest;
  folder: string;
  base: string;
  listing: SourceListing;
  patience: Patience;
  path: string;
};

async function bring({ request, folder, base, listing, patience, path }: Errand): Promise<Entry> {
  const expected = listing.files?.get(path) ?? { bytes: null, sha256: null };
  const target = join(folder, path);
  const published = expected.sha256 !== null;
  const report = (state: DownloadProgress["state"], received: number, total: number | null) =>
    request.onProgress?.({ path, received, total, state });
  const present = (await stat(target).catch(() => null))?.size;
  if (published && present === expected.bytes && (await sha256OfFile(target)) === expected.sha256) {
    report("kept", present, present);
    return { path, bytes: present, sha256: expected.sha256 as string, published };
  }
  const url = fileUrl(base, request.modelId, listing.revision, path);
  const onBytes = (received: number, total: number | null) => report("receiving", received, total);
  const { bytes, sha256 } = await fetchToFile({ url, target, expected, patience, onBytes });
  report("done", bytes, bytes);
  return { path, bytes, sha256, published };
}

function requireFiles({ files }: SourceListing, modelId: string, base: string): void {
  if (!files) return;
  const absent = [...SETTINGS_FILES, ...TOWER_FILES].filter((path) => !files.has(path));
  if (absent.length === 0) return;
  const list = absent.join(", ");
  throw new ModelError(
    "missing_files",
    `${modelId} at ${base} is no model in CLIP's shape: it has no ${list}.`,
  );
}

/** One download a folder at a time: a second one is told who is at work, unless that process has died. */
async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, ".downloading");
  const taken = await open(lock, "wx").catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
    const pid = Number(await readFile(lock, "utf8").catch(() => ""));
    if (isRunning(pid)) throw new ModelError("busy", `Process ${pid} is downloading to ${folder} already.`);
    await rm(lock, { force: true });
    return open(lock, "wx");
  });
  await taken.writeFile(String(process.pid));
  await taken.close();
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function asModelError(error: unknown, folder: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reasons: Record<string, string> = {
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EACCES: "no permission to write",
    EROFS: "the file system is read-only",
    ENOTDIR: "a file stands where a folder is needed",
  };
  const reason = reasons[code];
  return reason ? new ModelError("disk", `Can't write to ${folder}: ${reason}.`, { cause: error }) : error;
}
