import { createHash } from "node:crypto";
import { chooseEncoder, encodeOnce } from "@/lib/embeddings";
import type { Context } from "@/lib/kernel/context";
import { countLookups } from "@/lib/kernel/metrics";
import { asInputError } from "@/lib/media";
import { asBusy } from "@/lib/recognition/server/as-busy";
import { type DecodedPhoto, decodePhoto } from "@/lib/recognition/server/decode-photo";
import type { Engine } from "@/lib/recognition/server/engine";
import type { LocalFeatures, RgbaImage } from "@/lib/recognition/types";
import { queryVectors } from "@/lib/recognition/views";
import type { Stopwatch } from "./stopwatch";

/** What a scan compares: vectors for the search, local features (if any) for the verification. */
export type Query = {
  modelId: string;
  vectors: Float32Array[];
  features: LocalFeatures | null;
  cached: boolean;
  /** Sizes of the photo; null where it was not decoded. */
  decoded: Pick<DecodedPhoto, "width" | "height" | "original"> | null;
};

/** What becomes of a photo: remembered and looked up as a visitor's, looked up only, or neither. */
export type PhotoMemory = "remember" | "read" | "none";

export const TOO_MANY_PHOTOS = "Too many photos at once. Try again in a moment.";

const REMEMBERED_MAX = 256; // about 9 MB

/** Features of the latest photos by content hash, in memory only: a photo sent again is not looked at again. */
const remembered = new Map<string, LocalFeatures>();

/**
 * Encodes a photo and finds its local features; the same bytes are done once, unless memory is `none`. The photo
 * itself is not kept.
 */
export async function queryFromPhoto(
  ctx: Context,
  machine: Engine,
  bytes: Uint8Array,
  { watch, memory }: { watch: Stopwatch; memory: PhotoMemory },
): Promise<Query> {
  const { encoder, modelId } = await chooseEncoder(ctx, machine);
  const contentHash = createHash("sha256").update(bytes).digest("hex");
  let decoding: ReturnType<typeof decodePhoto> | undefined;
  const photo = () => {
    decoding ??= watch.time("decode", decodePhoto(bytes)).catch(asInputError);
    return decoding;
  };
  const encode = async () => {
    const image = await photo();
    return watch.time("encode", queryVectors(encoder, image));
  };
  if (memory === "none") {
    const { width, height, original } = await photo();
    const features = await detect(await photo(), machine, watch);
    const decoded = { width, height, original };
    return { modelId, vectors: await encode(), features, cached: false, decoded };
  }
  const known = remembered.get(contentHash);
  countLookups("photo_features", known !== undefined);
  const features = known ?? (await detect(await photo(), machine, watch));
  const keep = memory === "remember";
  const kept = await encodeOnce(ctx, { contentHash, modelId, purpose: "query", keep, encode });
  if (keep) remember(contentHash, features);
  const cached = kept.cached && known !== undefined;
  return { modelId, vectors: kept.vectors, features, cached, decoded: null };
}

function detect(image: RgbaImage, machine: Engine, watch: Stopwatch): Promise<LocalFeatures> {
  return watch.time("detect", machine.verification.detect(image)).catch(asBusy(TOO_MANY_PHOTOS));
}

function remember(contentHash: string, features: LocalFeatures): void {
  remembered.delete(contentHash);
  remembered.set(contentHash, features);
  const oldest = remembered.keys().next();
  if (remembered.size > REMEMBERED_MAX && !oldest.done) remembered.delete(oldest.value);
}
