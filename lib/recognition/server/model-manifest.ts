import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, readFile, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { ModelError } from "./model-error";

const MANIFEST = "artscope-manifest.json";

const ManifestSchema = z.object({
  modelId: z.string(),
  /** Where the files came from, and which version of them the source named, if it did. */
  source: z.string(),
  revision: z.string().nullable(),
  files: z.array(
    z.object({
      path: z.string().regex(/^(?!.*\.\.)[\w][\w./-]*$/),
      bytes: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** Whether the source published this checksum, or we only recorded what came. */
      published: z.boolean(),
    }),
  ),
});

/** What was downloaded into a model's folder. It is written last: a folder that has one was once complete. */
export type Manifest = z.infer<typeof ManifestSchema>;

/** A file whose content is not what the manifest recorded. */
export type ManifestFault = { path: string; fault: "missing" | "size" | "checksum" };

/** The manifest in a model's folder, or null. Throws `damaged` when it is there and can't be read. */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const path = join(folder, MANIFEST);
  const content = await readFile(path, "utf8").catch(() => null);
  if (content === null) return null;
  try {
    return ManifestSchema.parse(JSON.parse(content));
  } catch (cause) {
    throw new ModelError("damaged", `${path} can't be read. Delete it, or download the model again.`, {
      cause,
    });
  }
}

/** Writes the manifest under its own name only once it is whole on disk. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const path = join(folder, MANIFEST);
  const file = await open(`${path}.partial`, "w");
  try {
    await file.writeFile(`${JSON.stringify(manifest, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.partial`, path);
}

/** Reads every file of the manifest again. An empty list means that all is as it was downloaded. */
export async function verifyManifest(folder: string, manifest: Manifest): Promise<ManifestFault[]> {
  const faults: ManifestFault[] = [];
  for (const { path, bytes, sha256 } of manifest.files) {
    const found = await stat(join(folder, path)).catch(() => null);
    if (!found) faults.push({ path, fault: "missing" });
    else if (found.size !== bytes) faults.push({ path, fault: "size" });
    else if ((await sha256OfFile(join(folder, path))) !== sha256) faults.push({ path, fault: "checksum" });
  }
  return faults;
}

/** SHA-256 of a file as hex, read in pieces. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
