import { createHash } from "node:crypto";
import { chooseEncoder, encodeOnce } from "@/lib/embeddings";
import type { Context } from "@/lib/kernel/context";
import { countLookups } from "@/lib/kernel/metrics";
import { asInputError } from "@/lib/media";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import type { Engine } from "@/lib/recognition/server/engine";
import type { LocalFeatures, RgbaImage } from "@/lib/recognition/types";
import { queryVectors } from "@/lib/recognition/views";
import { asBusy } from "./busy";
import type { Stopwatch } from "./stopwatch";

/** What a scan compares: vectors for the search, local features (if any) for the verification. */
export type Query = {
  modelId: string;
  vectors: Float32Array[];
  features: LocalFeatures | null;
  cached: boolean;
};

const REMEMBERED_MAX = 256; // about 9 MB

/** Features of the latest photos by content hash, in memory only: a photo sent again is not looked at again. */
const remembered = new Map<string, LocalFeatures>();

/** Encodes a photo and finds its local features; the same bytes are done once. The photo itself is not kept. */
export async function queryFromPhoto(
  ctx: Context,
  machine: Engine,
  bytes: Uint8Array,
  watch: Stopwatch,
): Promise<Query> {
  const { encoder, modelId } = await chooseEncoder(ctx, machine);
  const contentHash = createHash("sha256").update(bytes).digest("hex");
  let decoding: ReturnType<typeof decodePhoto> | undefined;
  const photo = () => {
    decoding ??= watch.time("decode", decodePhoto(bytes)).catch(asInputError);
    return decoding;
  };
  const declined = ctx.actor.kind === "visitor" && ctx.actor.visitId === null;
  const known = remembered.get(contentHash);
  countLookups("photo_features", known !== undefined);
  const features = known ?? (await detect(await photo(), machine, watch));
  const { vectors, cached } = await encodeOnce(ctx, {
    contentHash,
    modelId,
    purpose: "query",
    keep: !declined,
    encode: async () => {
      const image = await photo();
      return watch.time("encode", queryVectors(encoder, image));
    },
  });
  if (!declined) remember(contentHash, features);
  return { modelId, vectors, features, cached: cached && known !== undefined };
}

function detect(image: RgbaImage, machine: Engine, watch: Stopwatch): Promise<LocalFeatures> {
  return watch.time("detect", machine.verification.detect(image)).catch(asBusy);
}

function remember(contentHash: string, features: LocalFeatures): void {
  remembered.delete(contentHash);
  remembered.set(contentHash, features);
  const oldest = remembered.keys().next();
  if (remembered.size > REMEMBERED_MAX && !oldest.done) remembered.delete(oldest.value);
}
