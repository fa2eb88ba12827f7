import { env } from "@/lib/kernel/env";
import type { Encoder } from "../types";
import { loadBuiltInEncoder } from "./load-built-in";
import { loadEncoder } from "./load-encoder";
import { VerificationPool } from "./verification-pool";

/** What this process recognises with. */
export type Engine = {
  /** What new museums are encoded with. */
  encoder: Encoder;
  /** `name@revision` of the encoder. */
  modelId: string;
  /**
   * The encoder that makes this model's vectors, or null when this server hasn't got it. A museum keeps its
   * model when the preferred one changes, and the built-in encoder is always there.
   */
  encoderOf(modelId: string): Promise<Encoder | null>;
  /** Every encoder that this server has. */
  encoders(): Promise<Encoder[]>;
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

/** The same for who only wants to know how it is: nothing is started for it. */
export function startedEngine(): Promise<Engine> | undefined {
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
  const modelId = modelIdOf(encoder);
  let builtIn: Promise<Encoder> | undefined;
  const encoders = async () => {
    builtIn ??= loadBuiltInEncoder().catch((error: unknown) => {
      builtIn = undefined;
      throw error;
    });
    const spare = await builtIn;
    return modelIdOf(spare) === modelId ? [encoder] : [encoder, spare];
  };
  const encoderOf = async (wanted: string) => {
    if (wanted === modelId) return encoder;
    return (await encoders()).find((other) => modelIdOf(other) === wanted) ?? null;
  };
  return { encoder, modelId, encoderOf, encoders, fellBackBecause, verification };
}

function modelIdOf({ id, revision }: Encoder): string {
  return `${id}@${revision}`;
}

/** Stops the threads and frees the model; scripts call it before they end. */
export async function stopEngine(): Promise<void> {
  const starting = holder.artscopeEngine;
  holder.artscopeEngine = undefined;
  // A start that failed has left nothing to stop, and whoever waited for it has been told.
  const running = await starting?.catch(() => undefined);
  await running?.verification.close();
  await running?.encoder.dispose();
}
