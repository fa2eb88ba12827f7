import { env } from "@/lib/kernel/env";
import type { Encoder } from "../types";
import { loadEncoder } from "./load-encoder";
import { VerificationPool } from "./verification-pool";

/** What this process recognises with. */
export type Engine = {
  encoder: Encoder;
  /** `name@revision` of the encoder. */
  modelId: string;
  /** Why the encoder is not the one that was wished for, else null. */
  fellBackBecause: string | null;
  verification: VerificationPool;
};

const holder = globalThis as typeof globalThis & { artscopeEngine?: Promise<Engine> };

/** Loads the encoder and starts the verification threads, once; a failed start is tried again on the next call. */
export function engine(): Promise<Engine> {
  holder.artscopeEngine ??= start().catch((error: unknown) => {
    holder.artscopeEngine = undefined;
    throw error;
  });
  return holder.artscopeEngine;
}

async function start(): Promise<Engine> {
  const settings = env();
  const { encoder, fellBackBecause } = await loadEncoder({
    encoder: settings.ARTSCOPE_ENCODER,
    modelId: settings.ARTSCOPE_CLIP_MODEL,
    modelsDir: settings.modelsDir,
  });
  const verification = new VerificationPool({ size: settings.ARTSCOPE_VERIFY_WORKERS });
  return { encoder, modelId: `${encoder.id}@${encoder.revision}`, fellBackBecause, verification };
}

/** Stops the threads and frees the model; scripts call it before they end. */
export async function stopEngine(): Promise<void> {
  const running = await holder.artscopeEngine;
  holder.artscopeEngine = undefined;
  await running?.verification.close();
  await running?.encoder.dispose();
}
