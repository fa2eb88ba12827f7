import type { Encoder } from "../types";
import { loadBuiltInEncoder } from "./load-built-in";
import { downloadCommand, loadClipEncoder } from "./load-clip";
import { type DownloadRequest, downloadModel } from "./model-download";
import { ModelError } from "./model-error";
import { inspectModel } from "./model-folder";

export type EncoderChoice = {
  /** "auto": CLIP when its files are there, else the built-in encoder. */
  encoder: "auto" | "built-in" | "clip";
  /** CLIP-shaped model as owner/name. */
  modelId: string;
  modelsDir: string;
  /** Whether missing files may be fetched now; off by default, because only set-up should wait for that. */
  allowDownload?: boolean;
  /** Where to fetch them from, and who is told how far it is. */
  from?: string;
  onProgress?: DownloadRequest["onProgress"];
};

/** The encoder in use, and why it is not the one that was hoped for (null when it is). */
export type LoadedEncoder = { encoder: Encoder; fellBackBecause: string | null };

/**
 * Loads the encoder that the settings ask for. With "auto" it always gives one and says why it fell back;
 * with "clip" it throws `ModelError` with what to do.
 */
export async function loadEncoder(choice: EncoderChoice): Promise<LoadedEncoder> {
  if (choice.encoder === "built-in") return { encoder: await loadBuiltInEncoder(), fellBackBecause: null };
  try {
    return { encoder: await loadClip(choice), fellBackBecause: null };
  } catch (error) {
    if (choice.encoder === "clip" || !(error instanceof ModelError)) throw error;
    return { encoder: await loadBuiltInEncoder(), fellBackBecause: error.message };
  }
}

async function loadClip({ modelId, modelsDir, ...choice }: EncoderChoice): Promise<Encoder> {
  const { state } = await inspectModel(modelsDir, modelId);
  if (state !== "complete" && choice.allowDownload) {
    await downloadModel({ modelId, modelsDir, from: choice.from, onProgress: choice.onProgress });
  } else if (state === "absent" && choice.encoder === "auto") {
    const advice = `for search by words, get it with: ${downloadCommand(modelId)}`;
    throw new ModelError("missing_files", `${modelId} is not in ${modelsDir}; ${advice}`);
  }
  return loadClipEncoder(modelsDir, modelId);
}
