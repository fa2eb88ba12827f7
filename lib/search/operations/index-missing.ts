import { z } from "zod";
import { listPublished } from "@/lib/catalog";
import { systemOnly } from "@/lib/kernel/access";
import { museumOf } from "@/lib/kernel/context";
import { defineOperation } from "@/lib/kernel/operation";
import { listIndexed } from "../queries";
import { indexArtworks } from "./index-artworks";

const STRETCH = 100;

/** Goes through a stretch of the published works and indexes those that lack a language. Null after the last one. */
export const indexMissing = defineOperation({
  name: "indexMissing",
  access: systemOnly,
  input: z.object({ offset: z.number().int().min(0).default(0) }),
  output: z.object({ indexed: z.number().int(), next: z.number().int().nullable() }),
  async run(ctx, { offset }) {
    const { id, locales } = museumOf(ctx);
    const { artworkIds } = await listPublished(ctx, { offset, limit: STRETCH });
    const known = await listIndexed(ctx.db, id, artworkIds, locales);
    const missing = artworkIds.filter((artworkId) => !known.has(artworkId));
    const { indexed } = await indexArtworks(ctx, { artworkIds: missing });
    return { indexed, next: artworkIds.length < STRETCH ? null : offset + STRETCH };
  },
});
