import { createHash } from "node:crypto";
import { chooseEncoder, encodeOnce, findNearestImages } from "@/lib/embeddings";
import { staff } from "@/lib/kernel/access";
import { type Context, museumOf } from "@/lib/kernel/context";
import type { Id } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { DEFAULT_THRESHOLDS } from "@/lib/recognition/decision";
import { WORK_FEATURES } from "@/lib/recognition/geometry/detect";
import { asBusy } from "@/lib/recognition/server/as-busy";
import { decodePhoto } from "@/lib/recognition/server/decode-photo";
import { engine } from "@/lib/recognition/server/engine";
import type { RgbaImage } from "@/lib/recognition/types";
import { galleryVector } from "@/lib/recognition/views";
import { ComparePictureInput, Comparison, type KnownPicture, MAX_IMAGE_BYTES } from "../contract";
import { perceptualHash } from "../describe";
import { asInputError } from "../policy";
import { smallestUrl } from "../present";
import { listImages, listNearHash, listSameContent } from "../queries/likeness";
import { MASTER_SIDE_MAX } from "../renditions";
import { getImageFeatures } from "./get-image-features";

/**
 * Who may be the same picture, for geometry to check. Measured on the demo's 88 pictures and on changed copies of 44:
 * of all but grey ones the original is the nearest of all by embedding, of grey ones by hash (2 bits at most; different
 * works begin at 6).
 */
const PROPOSED = 10;
const HASH_BITS_MAX = 10;

const BUSY = "Recognition is busy with visitors' photos. Try again in a moment.";

/**
 * From this cosine on it is the same picture saved otherwise, features or not: saved smaller or as JPEG it is 0.997 and
 * more, between different works 0.914 at most.
 */
const SAME_SIMILARITY = 0.99;

/**
 * Says which of the museum's pictures a file is, byte for byte, and which show the same: those that a scan of it would
 * be accepted for. Copies that were cropped by a tenth, turned, framed or made grey have 38 common points and more,
 * different works 6 at most; scans accept from 15. Throws for bytes that are no picture.
 */
export const comparePicture = defineOperation({
  name: "comparePicture",
  access: staff("curator", "collection:write"),
  input: ComparePictureInput,
  output: Comparison,
  async run(ctx, { bytes }) {
    const museumId = museumOf(ctx).id;
    const contentHash = createHash("sha256").update(bytes).digest("hex");
    const limits = { maxSide: MASTER_SIDE_MAX, maxBytes: MAX_IMAGE_BYTES };
    const pixels = await decodePhoto(bytes, limits).catch(asInputError);
    const same = await listSameContent(ctx.db, museumId, contentHash);
    const known = new Set(same.map(({ id }) => id));
    const alike = (await likenesses(ctx, pixels, contentHash)).filter(({ imageId }) => !known.has(imageId));
    const rows = new Map(
      (
        await listImages(
          ctx.db,
          museumId,
          alike.map(({ imageId }) => imageId),
        )
      ).map((row) => [row.id, row]),
    );
    const similar = alike.flatMap(({ imageId, ...score }) => {
      const row = rows.get(imageId);
      return row ? [{ ...toKnown(row), ...score }] : [];
    });
    return { contentHash, same: same.map(toKnown), similar };
  },
});

const toKnown = (
  row: Parameters<typeof smallestUrl>[0] & { id: Id<"image">; artworkId: Id<"artwork"> },
): KnownPicture => ({
  ...{ imageId: row.id, artworkId: row.artworkId, url: smallestUrl(row) },
});

type Likeness = { imageId: Id<"image">; similarity: number | null; inliers: number };

/** The museum's pictures that show what this one shows, the surest first. */
async function likenesses(ctx: Context, pixels: RgbaImage, contentHash: string): Promise<Likeness[]> {
  const machine = await engine();
  const { encoder, modelId } = await chooseEncoder(ctx, machine);
  const hash = await perceptualHash(pixels);
  const near = { hash, bitsMax: HASH_BITS_MAX, limit: PROPOSED };
  const { vectors } = await encodeOnce(ctx, {
    // The same as its preparation makes: what is compared now need not be encoded again.
    ...{ contentHash, modelId, purpose: "gallery" as const, keep: true },
    encode: async () => [await galleryVector(encoder, pixels)],
  });
  const nearest = await findNearestImages(ctx, { modelId, vectors, limit: PROPOSED });
  const similarityOf = new Map(nearest.map(({ imageId, similarity }) => [imageId, similarity]));
  const byHash = await listNearHash(ctx.db, museumOf(ctx).id, near);
  const imageIds = [...new Set([...nearest, ...byHash].map(({ imageId }) => imageId))];
  const features = [...(await getImageFeatures(ctx, { imageIds }))];
  const { verification } = machine;
  const own = await verification.detect(pixels, WORK_FEATURES).catch(asBusy(BUSY));
  const verified = await verification
    .verifyAll(
      own,
      features.map(([, known]) => known),
    )
    .catch(asBusy(BUSY));
  const inliersOf = new Map(features.map(([imageId], index) => [imageId, verified[index]?.inliers ?? 0]));
  return imageIds
    .map((imageId) => {
      const similarity = similarityOf.get(imageId) ?? null;
      return { imageId, similarity, inliers: inliersOf.get(imageId) ?? 0 };
    })
    .filter((one) => one.inliers >= DEFAULT_THRESHOLDS.match || (one.similarity ?? 0) >= SAME_SIMILARITY)
    .sort((a, b) => b.inliers - a.inliers);
}
