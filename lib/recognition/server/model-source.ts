import { z } from "zod";
import { openUrl, type Patience } from "./fetch-file";
import { ModelError } from "./model-error";

const Listing = z.object({
  sha: z.string(),
  siblings: z.array(
    z.object({
      rfilename: z.string(),
      size: z.number().int().optional(),
      lfs: z.object({ sha256: z.string(), size: z.number().int() }).optional(),
    }),
  ),
});

/** What a source says about a model: the exact version, and each file's size and, for large ones, checksum. */
export type SourceListing = {
  revision: string | null;
  files: Map<string, { bytes: number | null; sha256: string | null }> | null;
};

/**
 * Asks a source for a model's list of files, as the Hugging Face hub's API gives it. A source without such
 * an API (404: a plain mirror) gives nulls. Throws `unreachable` or `refused`.
 */
export async function readListing(base: string, modelId: string, patience: Patience): Promise<SourceListing> {
  const url = `${base}/api/models/${modelId}/revision/main?blobs=true`;
  const { response, abort, host } = await openUrl(url, patience);
  const timer = setTimeout(() => abort.abort(), patience.stallTimeoutMs);
  try {
    if (response.status === 404) return { revision: null, files: null };
    if (!response.ok)
      throw new ModelError(
        "refused",
        `${host} does not hand out ${modelId}: it answered ${response.status}.`,
      );
    const { sha, siblings } = Listing.parse(await response.json());
    const files = siblings.map(({ rfilename, size, lfs }) => {
      return [rfilename, { bytes: lfs?.size ?? size ?? null, sha256: lfs?.sha256 ?? null }] as const;
    });
    return { revision: sha, files: new Map(files) };
  } catch (cause) {
    if (cause instanceof ModelError) throw cause;
    const what = abort.signal.aborted
      ? `stopped answering`
      : `did not answer as a model hub; is there a sign-in page in between?`;
    throw new ModelError("unreachable", `${host} ${what}`, { cause });
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

/** Address of one file of a model, at an exact version where the source named one. */
export function fileUrl(base: string, modelId: string, revision: string | null, path: string): string {
  return `${base}/${modelId}/resolve/${revision ?? "main"}/${path}`;
}
