import { listPublished, readRecords } from "@/lib/catalog";
import { anyone } from "@/lib/kernel/access";
import { type Context, museumOf } from "@/lib/kernel/context";
import { found } from "@/lib/kernel/errors";
import { defineOperation } from "@/lib/kernel/operation";
import { addressesOf } from "../addresses";
import { CollectionPageInput, Document, Origin } from "../contract";
import { COLLECTION_SIZE, type CollectionItem, collectionOf, collectionPageOf } from "../iiif/collection";
import { museumTexts, picturesOf } from "../work";

/** The IIIF Presentation 3 collection of the museum's published works. */
export const getCollection = defineOperation({
  name: "getCollection",
  access: anyone,
  input: Origin,
  output: Document,
  async run(ctx, { origin }) {
    const addresses = addressesOf(origin, museumOf(ctx).slug);
    return collectionOf(await museumTexts(ctx), await stretch(ctx, 1), addresses);
  },
});

/** One hundred of the museum's published works, as a collection of their own. */
export const getCollectionPage = defineOperation({
  name: "getCollectionPage",
  access: anyone,
  input: CollectionPageInput,
  output: Document,
  async run(ctx, { origin, page }) {
    const works = await stretch(ctx, page);
    found(works.items[0], "page of the collection");
    return collectionPageOf(page, works, addressesOf(origin, museumOf(ctx).slug));
  },
});

async function stretch(ctx: Context, page: number): Promise<{ total: number; items: CollectionItem[] }> {
  const offset = (page - 1) * COLLECTION_SIZE;
  const { total, artworkIds } = await listPublished(ctx, { offset, limit: COLLECTION_SIZE });
  const records = await readRecords(ctx, { artworkIds });
  const pictures = await picturesOf(ctx, artworkIds);
  return { total, items: records.map((record) => ({ record, picture: pictures.get(record.id)?.[0] })) };
}
