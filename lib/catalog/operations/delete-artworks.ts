import { staff } from "@/lib/kernel/access";
import { type Context, inTransaction } from "@/lib/kernel/context";
import { AppError } from "@/lib/kernel/errors";
import type { Id } from "@/lib/kernel/ids";
import { defineOperation } from "@/lib/kernel/operation";
import { writeMany } from "../bulk";
import { ArtworkIdsInput, ArtworkIdsOutput } from "../list";
import type { ArtworkState } from "../queries/writes";

/**
 * Deletes works, all of them or none: nobody sees them any more. They keep their accession numbers, and can be restored
 * until they are purged. Throws `not_found` where one of them is not there.
 */
export const deleteArtworks = defineOperation({
  name: "deleteArtworks",
  access: staff("curator", "collection:write"),
  input: ArtworkIdsInput,
  output: ArtworkIdsOutput,
  run: (ctx, { artworkIds }) =>
    inTransaction(ctx, (inner) => {
      const deletedAt = inner.now();
      return writeAll(inner, "deleteArtworks", artworkIds, () => ({ deletedAt }));
    }),
});

/** Has deleted works back as they were, all of them or none. One that is there already stays as it is. */
export const restoreArtworks = defineOperation({
  name: "restoreArtworks",
  access: staff("curator", "collection:write"),
  input: ArtworkIdsInput,
  output: ArtworkIdsOutput,
  run: (ctx, { artworkIds }) =>
    inTransaction(ctx, (inner) =>
      writeAll(inner, "restoreArtworks", artworkIds, () => ({ deletedAt: null })),
    ),
});

/** Writes the same to each of the works. Answers all of their ids, or throws `not_found` and nothing was written. */
async function writeAll(
  inner: Context,
  action: string,
  artworkIds: Id<"artwork">[],
  change: () => Partial<ArtworkState>,
) {
  const ids = [...new Set(artworkIds)];
  const written = await writeMany(
    inner,
    action,
    ids.map((artworkId) => ({ artworkId, change })),
  );
  if (written.some(({ status }) => status === "missing"))
    throw new AppError("not_found", "One of these works is not here, or deleted. Nothing was written.");
  return { artworkIds: ids };
}
